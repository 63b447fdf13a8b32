//! `amparo approve`: a person signs texts. Refused as a whole if one of them may not be signed so.

use amparo_core::Date;

use crate::compile::{Options, compile};
use crate::diagnostic::{Diagnostic, Problems, Severity, closest};
use crate::source::{SourceFile, Spot};
use crate::sources::{Sources, start_of};
use crate::status::record::{Origin, Record, Records, Role, Signature, State, same, written};
use crate::status::standing::{Standing, Stood, standings};

/// Texts that one person can have read at once.
const AT_ONCE: usize = 20;

/// What a person signs.
#[derive(Clone, Debug)]
pub struct Approval<'a> {
    /// Their name, as it will stand in the file.
    pub name: &'a str,
    /// As what they sign.
    pub role: Role,
    /// How far the texts have come with that.
    pub state: State,
    /// Where the words come from; counts for translators.
    pub origin: Origin,
    /// The day.
    pub date: Date,
    /// Tag of the language.
    pub language: &'a str,
    /// Names of files (flows), messages, or keys of texts such as `my-rights-until-18[teen]`.
    pub texts: &'a [String],
    /// True if they know that it is more than twenty texts.
    pub bulk: bool,
}

/// Signs texts: gives the new `_status.toml` and how many were signed.
///
/// # Errors
/// Why not, for every text; or the problems of content that does not compile.
pub fn approve(
    files: &[SourceFile],
    approval: &Approval<'_>,
) -> Result<(SourceFile, usize), Vec<Diagnostic>> {
    compile(files, &Options::default())?;
    let problems = Problems::default();
    let sources = Sources::read(files, &problems);
    let path = format!("locales/{}/_status.toml", approval.language);
    let Some(guide) = sources.guide.as_ref() else { return Err(problems.sorted()) };
    let mut all = standings(&sources, guide, &problems);
    let known: Vec<String> = all.keys().map(|tag| String::from(*tag)).collect();
    let Some(texts) = all.remove(approval.language) else {
        let what = format!("unknown language `{}`", approval.language);
        return Err(vec![refusal("unknown-locale", &start_of(&path), what, near(approval.language, &known))]);
    };
    let mut refused = chosen(&texts, approval, &path);
    let chosen: Vec<&Stood<'_>> = texts.iter().filter(|text| is_named(text, approval.texts)).collect();
    refused.extend(chosen.iter().filter_map(|text| why_not(text, approval)));
    refused.extend(form(approval, chosen.len(), &path));
    if !refused.is_empty() {
        return Err(refused);
    }
    let mut records = kept(sources.status.get(approval.language), &texts);
    let bulk = chosen.len() > AT_ONCE;
    for text in &chosen {
        records.insert(text.leaf.key.clone(), signed(text, approval, bulk));
    }
    Ok((SourceFile { path, bytes: written(&records).into_bytes() }, chosen.len()))
}

fn refusal(code: &'static str, at: &Spot, what: String, mend: impl Into<String>) -> Diagnostic {
    Diagnostic {
        code,
        severity: Severity::Error,
        path: at.path.to_string(),
        line: at.line,
        column: at.column,
        what,
        mend: mend.into(),
    }
}

fn near(name: &str, known: &[String]) -> String {
    closest(name, known)
        .map_or_else(|| String::from("add it first"), |near| format!("did you mean `{near}`?"))
}

fn is_named(text: &Stood<'_>, names: &[String]) -> bool {
    names.iter().any(|name| *name == text.file || *name == text.leaf.message || *name == text.leaf.key)
}

/// Names that no text has.
fn chosen(texts: &[Stood<'_>], approval: &Approval<'_>, path: &str) -> Vec<Diagnostic> {
    let names = approval.texts.iter();
    let unknown = names.filter(|name| !texts.iter().any(|text| is_named(text, std::slice::from_ref(*name))));
    let known = || {
        let names = texts.iter().flat_map(|text| [text.file.into(), text.leaf.key.clone()]);
        names.collect::<Vec<String>>()
    };
    let refuse = |name: &String| {
        let what = format!("no flow or text is called `{name}`");
        refusal("unknown-text", &start_of(path), what, near(name, &known()))
    };
    unknown.map(refuse).collect()
}

/// What is wrong with the approval as a whole.
fn form(approval: &Approval<'_>, count: usize, path: &str) -> Vec<Diagnostic> {
    let at = start_of(path);
    let mut found = Vec::new();
    if approval.name.trim().is_empty()
        || approval.name.contains(['"', '\\'])
        || approval.name.contains(char::is_control)
    {
        let what = String::from("an approval bears the name of a person");
        found.push(refusal("STA004", &at, what, "give `--as` a name in plain letters"));
    }
    if approval.role == Role::Translator && approval.state != State::Translated {
        let what = format!("a translator cannot call their own text `{}`", approval.state.as_str());
        found.push(refusal("STA004", &at, what, "let somebody else review it"));
    }
    if approval.role == Role::Reviewer && approval.state == State::Translated {
        let what = String::from("a reviewer does not translate");
        found.push(refusal("STA004", &at, what, "sign as `translator`, or as `reviewed` or `approved`"));
    }
    if count > AT_ONCE && !approval.bulk {
        let what = format!("these are {count} texts, more than {AT_ONCE} at once");
        found.push(refusal("STA005", &at, what, "sign fewer, or add `--bulk`: `amparo lint` will say so"));
    }
    found
}

/// Why a reviewer may not sign a text. A translator always may: that is how a text becomes current again.
fn why_not(text: &Stood<'_>, approval: &Approval<'_>) -> Option<Diagnostic> {
    if approval.role == Role::Translator {
        return None;
    }
    let key = &text.leaf.key;
    let no = |code, what, mend: &str| Some(refusal(code, &text.leaf.at, what, mend));
    let again = "let its translator look at it and sign it first";
    let record = match (text.standing, text.record) {
        (Standing::Stale, _) => {
            return no("STA001", format!("the original of `{key}` has changed since it was signed"), again);
        }
        (Standing::Edited, _) => {
            return no("STA002", format!("`{key}` has been edited since it was signed"), again);
        }
        (_, None) => return no("STA004", format!("nobody has signed `{key}` as its translator"), again),
        (_, Some(record)) => record,
    };
    let own = record.signed_as(Role::Translator).iter().any(|name| same(name, approval.name));
    let what = format!("`{}` translated `{key}` and cannot review it", approval.name.trim());
    if own { no("STA004", what, "let somebody else review it") } else { None }
}

/// The records of texts that are still there.
fn kept(records: Option<&Records>, texts: &[Stood<'_>]) -> Records {
    let there = |key: &str| texts.iter().any(|text| text.leaf.key == key);
    let records = records.into_iter().flatten().filter(|(key, _)| there(key));
    records.map(|(key, record)| (key.clone(), record.clone())).collect()
}

fn signed(text: &Stood<'_>, approval: &Approval<'_>, bulk: bool) -> Record {
    let name: String = approval.name.trim().into();
    // A new translation voids what reviewers said of the old one.
    let before = text.record.filter(|_| approval.role == Role::Reviewer);
    let mut by = before.map_or_else(Vec::new, |record| record.by.clone());
    by.retain(|other| other.role != approval.role || !same(&other.name, &name));
    by.push(Signature { role: approval.role, name });
    Record {
        place: text.leaf.at.clone(),
        source: text.source.clone(),
        target: text.target.clone(),
        state: approval.state,
        by,
        at: approval.date,
        origin: before.map_or(approval.origin, |record| record.origin),
        bulk,
    }
}
