//! `amparo hear`: what the guide hears in typed words, so that editors can try their lists out.

use std::io::{self, BufRead};

use amparo_author::{Options, compile};
use amparo_core::TypedWords;
use miette::{IntoDiagnostic, Result, miette};

use crate::content::{self, loaded};
use crate::report;

/// Say what is heard in typed words: `danger` or `-`, the flow that answers or `-`, the words; a line each.
#[derive(Debug, clap::Args)]
pub(crate) struct Hear {
    /// The words; without them each line of the standard input.
    words: Vec<String>,
    /// Language they are typed in.
    #[arg(long, default_value = "en")]
    lang: String,
}

/// Prints it.
///
/// # Errors
/// Content that does not compile, or a language without a list of words.
pub(crate) fn run(hear: &Hear) -> Result<()> {
    let files = content::files()?;
    let compiled = report::unwrap(compile(&files, &Options::default()), &files)?;
    let flows = loaded(&compiled)?.structure.flows;
    let lists: Vec<TypedWords> = compiled
        .words()
        .iter()
        .map(|(_, bytes)| TypedWords::from_bytes(bytes).into_diagnostic())
        .collect::<Result<_>>()?;
    let Some(list) = lists.iter().find(|list| list.locale == hear.lang) else {
        let known: Vec<&str> = lists.iter().map(|list| list.locale.as_str()).collect();
        return Err(miette!("no list of words for `{}`; there are: {}", hear.lang, known.join(", ")));
    };
    let say = |words: &str| {
        let heard = list.hear(words);
        let flow = heard.flow.and_then(|index| flows.get(usize::from(index)));
        let flow = flow.map_or("-", |flow| flow.id.as_str());
        println!("{}\t{flow}\t{words}", if heard.danger { "danger" } else { "-" });
    };
    if !hear.words.is_empty() {
        say(&hear.words.join(" "));
        return Ok(());
    }
    io::stdin().lock().lines().try_for_each(|line| line.map(|line| say(&line))).into_diagnostic()
}
