//! `amparo recordings`: what there is to be read aloud in a language, for those who record it.

use miette::{Result, miette};

use crate::content::{compiled, recordings_of};
use crate::recordings::{is_recorded, name, texts};

/// List the texts that can be read aloud, each with the name of its recording.
#[derive(Debug, clap::Args)]
pub(crate) struct List {
    /// The language.
    #[arg(long)]
    lang: String,
}

/// Prints name, state and text, a line each.
///
/// # Errors
/// Content that does not compile, or a language that is not there.
pub(crate) fn run(list: &List) -> Result<()> {
    let content = compiled(false)?;
    let locale = content.structure.locale_by_tag(&list.lang);
    let locale = locale.ok_or_else(|| miette!("no language `{}`", list.lang))?;
    let folder = recordings_of(&list.lang)?;
    for (sum, text) in texts(&content, locale)? {
        let state = if is_recorded(&folder, sum) { "recorded" } else { "-" };
        println!("{}\t{state}\t{text}", name(sum));
    }
    Ok(())
}
