//! `amparo chat`: the guide in the terminal, for editors and for whoever wants to see what a child sees.

use std::fmt::Write as _;
use std::io::{BufRead, Write};
use std::path::PathBuf;

use amparo_core::{Choice, Content, Input, Link, Notice, Session, Surface, draw, step};
use miette::{IntoDiagnostic, Result, miette};

use crate::clock::now;
use crate::content::compiled;
use crate::terminal::page;

/// Walk through the guide in the terminal: type the number or the id of a choice.
#[derive(Debug, clap::Args)]
pub(crate) struct Chat {
    /// Language to begin in, as a BCP-47 tag.
    #[arg(long, default_value = "en")]
    lang: String,
    /// Country, as a two-letter code.
    #[arg(long)]
    country: Option<String>,
    /// Flow to open.
    #[arg(long)]
    flow: Option<String>,
    /// Time of day of the conversation, such as 2026-11-23T12:00:00Z; now if not given.
    #[arg(long)]
    now: Option<String>,
    /// Write the taps to this journey file.
    #[arg(long)]
    record: Option<PathBuf>,
}

/// Runs the conversation until the end of the input.
///
/// # Errors
/// Unknown language, country or flow; content that does not compile; input that cannot be read.
pub(crate) fn run(chat: &Chat) -> Result<()> {
    let content = compiled(true)?;
    let now = now(chat.now.as_deref())?;
    let mut session = opening(chat, &content)?;
    let mut record = format!("[opening]\nlanguage = \"{}\"\n", chat.lang);
    for (key, value) in [("country", &chat.country), ("flow", &chat.flow)] {
        value.iter().for_each(|value| record.push_str(&format!("{key} = \"{value}\"\n")));
    }
    loop {
        let screen = draw(&content, &session, now, Surface::Terminal);
        writeln!(record, "see = \"{}\"", screen.id).into_diagnostic()?;
        print!("{}\n> ", page(&screen));
        std::io::stdout().flush().into_diagnostic()?;
        let mut line = String::new();
        if std::io::stdin().lock().read_line(&mut line).into_diagnostic()? == 0 {
            break;
        }
        session = match taken(&screen.choices, line.trim()) {
            Some(choice) => {
                write!(record, "\n[[tap]]\ntap = \"{}\"\n", choice.id).into_diagnostic()?;
                step(&content, &session, choice.input, Surface::Terminal)
            }
            None => typed(&content, &session),
        };
    }
    save(chat, &record)
}

/// What was typed is not kept; people to talk to are shown.
fn typed(content: &Content, session: &Session) -> Session {
    Session { notice: Some(Notice::Typed), ..step(content, session, Input::Help, Surface::Terminal) }
}

fn save(chat: &Chat, record: &str) -> Result<()> {
    match &chat.record {
        Some(path) => std::fs::write(path, format!("about = \"\"\n\n{record}"))
            .map_err(|error| miette!("`{}` cannot be written: {error}", path.display())),
        None => Ok(()),
    }
}

/// The choice of this number (from 1) or id.
fn taken<'a>(choices: &'a [Choice], line: &str) -> Option<&'a Choice> {
    let number = line.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    number.and_then(|at| choices.get(at)).or_else(|| choices.iter().find(|choice| choice.id == line))
}

fn opening(chat: &Chat, content: &Content) -> Result<Session> {
    let structure = &content.structure;
    let locale = structure.locale_by_tag(&chat.lang).ok_or_else(|| {
        let known: Vec<_> = structure.locales.iter().map(|locale| locale.tag.as_str()).collect();
        miette!("the guide has no language `{}`; it has {}", chat.lang, known.join(", "))
    })?;
    let country = chat.country.as_deref().map(|id| {
        let country = structure.country_by_id(id).map(|country| country.number);
        country.ok_or_else(|| miette!("the guide has no country `{id}`; see core/content/guide.toml"))
    });
    let flow = chat.flow.as_deref().map(|id| {
        let flow = structure.flow_by_id(id).map(|(_, flow)| flow.number);
        flow.ok_or_else(|| miette!("the guide has no flow `{id}`; see core/content/flows"))
    });
    let link = Link {
        locale: Some(locale.number),
        audience: None,
        country: country.transpose()?,
        flow: flow.transpose()?,
    };
    Ok(link.open(content, locale.number, Surface::Terminal))
}
