//! `amparo approve`: a person signs texts. What is signed stands in `locales/<tag>/_status.toml`.

use amparo_author::{Approval, Origin, Role, State, approve};
use amparo_core::Date;
use miette::{Result, miette};

use crate::{clock, content, report};

/// Sign texts: as their translator, or as somebody who has read what another wrote.
#[derive(Debug, clap::Args)]
pub(crate) struct Approve {
    /// Flows, messages or single texts, such as `my-rights-until-18[teen]`.
    #[arg(required = true)]
    texts: Vec<String>,
    /// Language, as a BCP-47 tag.
    #[arg(long)]
    lang: String,
    /// Your name, as it will stand in the file.
    #[arg(long = "as", value_name = "NAME")]
    name: String,
    /// As what you sign: translator or reviewer.
    #[arg(long, value_parser = |text: &str| Role::parse(text).ok_or("write translator or reviewer"))]
    role: Role,
    /// How far the texts have come with that: translated, reviewed or approved.
    #[arg(long, value_parser = |text: &str| State::parse(text).ok_or("write translated, reviewed or approved"))]
    state: State,
    /// Where the words come from: human, mt-edited or imported.
    #[arg(long, default_value = "human", value_parser = |text: &str| Origin::parse(text).ok_or("write human, mt-edited or imported"))]
    origin: Origin,
    /// Sign more than twenty texts at once; `amparo lint` will say so.
    #[arg(long)]
    bulk: bool,
    /// Time of signing, such as 2026-11-23T12:00:00Z; now if not given.
    #[arg(long)]
    now: Option<String>,
}

/// Writes the records.
///
/// # Errors
/// Why a text may not be signed so; then none is.
pub(crate) fn run(asked: &Approve) -> Result<()> {
    let files = content::files()?;
    let approval = Approval {
        name: &asked.name,
        role: asked.role,
        state: asked.state,
        origin: asked.origin,
        date: Date::at(clock::now(asked.now.as_deref())?),
        language: &asked.lang,
        texts: &asked.texts,
        bulk: asked.bulk,
    };
    let (file, count) = match approve(&files, &approval) {
        Ok(done) => done,
        Err(problems) => {
            report::print(&problems, &files)?;
            return Err(miette!("nothing was signed: {} reasons against it", problems.len()));
        }
    };
    let path = content::root()?.join(&file.path);
    std::fs::write(&path, &file.bytes)
        .map_err(|error| miette!("`{}` cannot be written: {error}", path.display()))?;
    println!("{count} texts of `{}` are {} by {}", asked.lang, asked.state.as_str(), asked.name);
    Ok(())
}
