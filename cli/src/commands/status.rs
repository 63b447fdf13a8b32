//! `amparo status`: how far the guide is, in words or as a page.

use std::path::PathBuf;

use amparo_author::{FileStatus, LocaleStatus, Standing, Status, status};
use miette::{Result, miette};

use crate::{clock, content, status_page};

/// Show how far the guide is: texts by language and flow, contacts and facts.
#[derive(Debug, clap::Args)]
pub(crate) struct Show {
    /// Write it as a page into this file.
    #[arg(long)]
    html: Option<PathBuf>,
    /// Only this language, as a BCP-47 tag.
    #[arg(long)]
    lang: Option<String>,
    /// Time at which dates are looked at, such as 2026-11-23T12:00:00Z; now if not given.
    #[arg(long)]
    now: Option<String>,
}

/// Prints it, or writes the page.
///
/// # Errors
/// A language that is not there, or a file that cannot be written.
pub(crate) fn run(asked: &Show) -> Result<()> {
    let now = clock::now(asked.now.as_deref())?;
    let mut found = status(&content::files()?, now);
    if let Some(tag) = &asked.lang {
        found.locales.retain(|locale| locale.tag == *tag);
        if found.locales.is_empty() {
            return Err(miette!("the guide has no language `{tag}`"));
        }
    }
    let Some(path) = &asked.html else {
        print!("{}", words(&found));
        return Ok(());
    };
    std::fs::write(path, status_page::page(&found, amparo_core::Date::at(now)))
        .map_err(|error| miette!("`{}` cannot be written: {error}", path.display()))?;
    println!("written to `{}`", path.display());
    Ok(())
}

fn words(found: &Status) -> String {
    let mut text = String::new();
    if found.problems > 0 {
        text += &format!("{} problems stand against any pack; `amparo check` shows them\n\n", found.problems);
    }
    for locale in &found.locales {
        text += &language(locale);
    }
    text + &data(found).join("\n") + "\n"
}

fn language(locale: &LocaleStatus) -> String {
    let mut text = format!("{}: {}\n", locale.tag, totals(locale));
    text += &format!("  {:22}", "");
    for head in HEADS {
        text += &format!("{head:>11}");
    }
    text.push('\n');
    for file in &locale.files {
        let mark = if file.safety { '!' } else { ' ' };
        text += &format!("{mark} {:22}", file.name);
        for number in numbers(file) {
            text += &format!("{number:>11}");
        }
        text += &format!("  {}\n", hard(file));
    }
    text + "! holds words that somebody must approve before a release\n\n"
}

/// The columns of the table.
pub(crate) const HEADS: [&str; 8] =
    ["screens", "texts", "words", "missing", "stale", "edited", "unreviewed", "too long"];

/// What stands in them.
pub(crate) fn numbers(file: &FileStatus) -> [usize; 8] {
    [
        file.screens,
        file.leaves,
        file.words,
        file.missing,
        file.count(Standing::Stale),
        file.count(Standing::Edited),
        file.unreviewed(),
        file.long,
    ]
}

/// For whom a file is too hard to read.
pub(crate) fn hard(file: &FileStatus) -> String {
    let of = |(audience, score, least): &(amparo_core::Audience, f64, f64)| {
        format!("too hard for {} ({score:.0}, should be {least:.0})", audience.as_str())
    };
    file.hard.iter().map(of).collect::<Vec<_>>().join(", ")
}

/// A language in one sentence.
pub(crate) fn totals(locale: &LocaleStatus) -> String {
    let sum = |of: &dyn Fn(&FileStatus) -> usize| locale.files.iter().map(of).sum::<usize>();
    let approved = sum(&|file| file.count(Standing::Approved));
    let reviewed = approved + sum(&|file| file.count(Standing::Reviewed));
    format!(
        "{} screens, {} texts, {} words, {} bytes of packs; {} texts missing, {reviewed} reviewed, {approved} approved",
        sum(&|file| file.screens),
        sum(&|file| file.leaves),
        sum(&|file| file.words),
        locale.bytes,
        sum(&|file| file.missing),
    )
}

/// What contacts and facts are like, a sentence each.
pub(crate) fn data(found: &Status) -> Vec<String> {
    let listed =
        |names: &[String]| if names.is_empty() { String::new() } else { format!(": {}", names.join(", ")) };
    let mut lines = vec![
        format!(
            "{} contacts are shown; {} of them nobody has tried; {} are past their date{}",
            found.contacts.0,
            found.contacts.1,
            found.contacts_past.len(),
            listed(&found.contacts_past)
        ),
        format!(
            "{} facts of countries, {} of them held back; {} are past their date{}",
            found.facts.0,
            found.facts.1,
            found.facts_past.len(),
            listed(&found.facts_past)
        ),
    ];
    lines.extend(found.bare.iter().filter(|bare| !bare.kinds.is_empty()).map(|bare| {
        let kinds: Vec<&str> = bare.kinds.iter().map(|kind| kind.as_str()).collect();
        format!("{} has no contact of its own for {}", bare.country, kinds.join(", "))
    }));
    lines
}
