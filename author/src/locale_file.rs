//! `_locale.toml`: how a language names, writes and counts things.

use std::collections::BTreeMap;

use amparo_core::{Audience, Direction, Formats};

use unicode_script::Script;

use crate::code::Code;
use crate::diagnostic::Problems;
use crate::guide_file::tags;
use crate::reader::{Fields, Word, read_toml};
use crate::resolve::READERS;
use crate::source::{At, Text, values};

/// `_locale.toml`.
pub(crate) struct LocaleFile {
    pub(crate) name: String,
    pub(crate) direction: Direction,
    pub(crate) formats: Formats,
    /// Words and phrases that no text may hold; `*` at the end of a word stands for any ending.
    pub(crate) banned: Vec<String>,
    /// Words that deny or forbid.
    pub(crate) negations: Vec<String>,
    /// Words that speak to a child as to a friend, and to an adult with respect, where a language tells them apart.
    pub(crate) informal: Vec<String>,
    pub(crate) formal: Vec<String>,
    /// Phrases that promise or blame.
    pub(crate) tone: Vec<String>,
    pub(crate) script: Script,
    /// Signs that open and close and come in pairs.
    pub(crate) pairs: Vec<(char, char)>,
    pub(crate) reading: Option<Reading>,
}

/// How the ease of reading is measured.
pub(crate) struct Reading {
    pub(crate) formula: Formula,
    /// The lowest score of a whole flow, for young, child, teen and guardian.
    pub(crate) least: BTreeMap<Audience, u32>,
}

/// The formulas of `content.md` part 3.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Formula {
    /// Flesch reading ease, for English.
    Flesch,
    /// Szigriszt-Pazos, read with the INFLESZ scale, for Spanish.
    Szigriszt,
}

impl Word for Formula {
    fn read(text: &str) -> Option<Self> {
        match text {
            "flesch" => Some(Self::Flesch),
            "szigriszt" => Some(Self::Szigriszt),
            _ => None,
        }
    }

    fn names() -> Vec<&'static str> {
        vec!["flesch", "szigriszt"]
    }
}

impl LocaleFile {
    pub(crate) fn read(file: &Text<'_>, problems: &Problems) -> Option<Self> {
        read_toml(file, problems, |fields| {
            let text = |key| fields.required(key, fields.string(key)).map(|text| text.value);
            let list = |key| values(fields.strings(key));
            let name = text("name");
            let _ = text("name_en");
            let direction = fields.required("direction", fields.word("direction"));
            let _ = tags(fields, "fallback", problems);
            let _ = fields.string("quotes");
            let (date, month_year) =
                (pattern(fields, "date", problems), pattern(fields, "month_year", problems));
            let months = fields.strings("months");
            if months.len() != 12 {
                let what = format!("`months` has {} names", months.len());
                problems.add(Code::BadValue, &fields.at, what, "write the twelve months, January first");
            }
            let months = months.into_iter().map(|month| month.value).collect();
            Some(Self {
                banned: list("banned"),
                negations: list("negations"),
                informal: list("informal"),
                formal: list("formal"),
                tone: list("tone"),
                script: script(fields, problems),
                pairs: pairs(fields, problems),
                reading: fields.inside("reading", reading).flatten(),
                formats: Formats { months, date: date?, month_year: month_year? },
                name: name?,
                direction: direction?.value,
            })
        })?
    }
}

/// The formal words of `glossary.toml` by language, longest first.
pub(crate) fn read_glossary(file: &Text<'_>, problems: &Problems) -> Option<BTreeMap<String, Vec<String>>> {
    let terms = read_toml(file, problems, |fields| {
        fields.each("term", |fields| {
            let _ = fields.required("id", fields.string("id"));
            let names =
                fields.names().into_iter().filter(|name| !["id", "plain"].contains(&name.value.as_str()));
            let _ = fields.inside("plain", |fields| {
                fields.names().iter().for_each(|tag| drop(fields.string(&tag.value)))
            });
            Some(names.map(|tag| (tag.value.clone(), values(fields.strings(&tag.value)))).collect::<Vec<_>>())
        })
    })?;
    let mut glossary: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (tag, words) in terms.into_iter().flatten() {
        glossary.entry(tag).or_default().extend(words);
    }
    glossary.values_mut().for_each(|words| words.sort_by_key(|word| std::cmp::Reverse(word.len())));
    Some(glossary)
}

/// The script, by its four letters; Latin where the file does not say.
fn script(fields: &Fields<'_>, problems: &Problems) -> Script {
    let Some(name) = fields.string("script") else { return Script::Latin };
    Script::from_short_name(&name.value).unwrap_or_else(|| {
        problems.unknown(
            Code::UnknownWord,
            &name.at,
            "script",
            &name.value,
            &["Latn", "Arab", "Cyrl", "Ethi"],
        );
        Script::Latin
    })
}

/// Signs in pairs, such as `"¿?"`.
fn pairs(fields: &Fields<'_>, problems: &Problems) -> Vec<(char, char)> {
    let pair = |pair: At<String>| match pair.value.chars().collect::<Vec<_>>().as_slice() {
        [open, close] => Some((*open, *close)),
        _ => {
            let what = format!("`{}` is not a pair of signs", pair.value);
            problems.add(Code::BadValue, &pair.at, what, "write the opening and the closing sign");
            None
        }
    };
    fields.strings("pairs").into_iter().filter_map(pair).collect()
}

fn reading(fields: &Fields<'_>) -> Option<Reading> {
    let formula = fields.required("formula", fields.word("formula"))?;
    let least = READERS.into_iter().filter_map(|audience| {
        let key = audience.as_str();
        fields.required(key, fields.whole(key, 0, 130)).map(|score| (audience, score.value))
    });
    Some(Reading { formula: formula.value, least: least.collect() })
}

fn pattern(fields: &Fields<'_>, key: &str, problems: &Problems) -> Option<String> {
    let pattern = fields.required(key, fields.string(key))?;
    let parts: &[&str] = if key == "date" { &["{day}", "{month}", "{year}"] } else { &["{month}", "{year}"] };
    if let Some(part) = parts.iter().find(|part| !pattern.value.contains(**part)) {
        let what = format!("`{key}` does not say where `{part}` stands");
        problems.add(Code::BadValue, &pattern.at, what, format!("add `{part}`"));
    }
    Some(pattern.value)
}
