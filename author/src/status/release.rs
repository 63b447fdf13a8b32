//! What a release may not hold: safety texts that nobody answers for, facts and contacts past their date, contacts that
//! nobody has tried. Its report is the work list.

use amparo_core::{Date, Instant};

use crate::compile::{Compiled, Options, compile, compile_as};
use crate::contact_file::Status;
use crate::contacts::is_shown;
use crate::diagnostic::{Diagnostic, Problems, Severity};
use crate::guide_file::GuideFile;
use crate::lint::Finding;
use crate::source::SourceFile;
use crate::sources::Sources;
use crate::status::standing::{Standing, Stood, standings};

/// Everything that stands between this content and a release at a time; nothing where it is ready.
///
/// # Errors
/// The problems of content that does not compile.
pub fn blockers(files: &[SourceFile], now: Instant) -> Result<Vec<Diagnostic>, Vec<Diagnostic>> {
    compile(files, &Options::default())?;
    let problems = Problems::default();
    let sources = Sources::read(files, &problems);
    let Some(guide) = sources.guide.as_ref() else { return Err(problems.sorted()) };
    let mut found = texts(&sources, guide, &problems);
    let today = Date::at(now);
    found.extend(facts(&sources, today));
    found.extend(contacts(&sources, guide, today));
    let error = |finding: Finding| Diagnostic { severity: Severity::Error, ..finding.diagnostic() };
    Ok(found.into_iter().map(error).collect())
}

/// Compiles packs that do not call themselves a draft.
///
/// # Errors
/// What stands between this content and a release, or the problems of content that does not compile.
pub fn release(files: &[SourceFile], options: &Options, now: Instant) -> Result<Compiled, Vec<Diagnostic>> {
    let found = blockers(files, now)?;
    if found.is_empty() { compile_as(files, *options, false) } else { Err(found) }
}

fn texts(sources: &Sources<'_>, guide: &GuideFile, problems: &Problems) -> Vec<Finding> {
    let all = standings(sources, guide, problems);
    let open = all.values().flatten().filter(|text| text.safety && !is_approved(text));
    open.map(|text| {
        let (rule, what) = match text.standing {
            Standing::Stale => ("STA001", "the original has changed since this text was signed"),
            Standing::Edited => ("STA002", "this text has been edited since it was signed"),
            _ => ("STA003", "nobody has approved this text"),
        };
        let what = format!("{what}: `{}`", text.leaf.key);
        Finding::new(rule, &text.leaf.at, what, "see `amparo approve`")
    })
    .collect()
}

/// Approved by somebody other than its translator, one text at a time.
fn is_approved(text: &Stood<'_>) -> bool {
    let sound =
        text.record.is_some_and(|record| record.has_four_eyes() && !record.bulk && !record.needs_second());
    text.standing == Standing::Approved && sound
}

fn facts(sources: &Sources<'_>, today: Date) -> Vec<Finding> {
    let files = sources.countries.values();
    let facts = files.flat_map(|file| file.facts.iter().map(move |fact| (file, fact)));
    let past = facts.filter(|(_, fact)| fact.is_past(today));
    past.map(|(file, fact)| {
        let slot = fact.record(&file.id.value).slot.as_str();
        let what = format!("the fact `{slot}` of {} is past its date", file.id.value);
        Finding::new("stale-fact", fact.place(), what, "look at its source again and move `review_by`")
    })
    .collect()
}

fn contacts(sources: &Sources<'_>, guide: &GuideFile, today: Date) -> Vec<Finding> {
    let shown = sources.contacts.values().flat_map(|file| &file.contacts).filter(|contact| is_shown(contact));
    let mut found = Vec::new();
    for contact in shown {
        let id = &contact.id;
        if contact.status != Status::Active {
            let what = format!("nobody has tried the contact `{}`", id.value);
            let mend = "call or open it, then write `status = \"active\"` with the date".replace('"', "'");
            found.push(Finding::new("untested-contact", &id.at, what, mend));
        }
        if contact.review_by(guide) < today {
            let what = format!("the contact `{}` is past its date", id.value);
            found.push(Finding::new(
                "stale-contact",
                &id.at,
                what,
                "look at its source again and move `review_by`",
            ));
        }
    }
    found
}
