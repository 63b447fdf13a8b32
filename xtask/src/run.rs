//! Opens the guide for a person to try: the demo page, the Telegram bot where a token is set, or the terminal.

use crate::{build, process, serve, setup};
use miette::{IntoDiagnostic, Result, WrapErr};
use std::{process::ExitCode, time::Duration};
use tokio::{
    process::{Child, Command},
    runtime::Runtime,
    signal::unix::{SignalKind, signal},
    time::timeout,
};

/// How long the bot may take to say goodbye.
const GOODBYE: Duration = Duration::from_secs(5);

/// How to open the guide
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Talk to the guide in this terminal instead
    #[arg(long)]
    terminal: bool,
    /// The first port to try for the demo page
    #[arg(long, default_value_t = 8080)]
    port: u16,
}

/// Sets up and builds what is needed, then serves until Ctrl-C.
///
/// # Errors
/// What setting up, building or listening refused.
pub(crate) fn run(options: &Options) -> Result<ExitCode> {
    if options.terminal {
        return process::run(process::own("amparo")?.arg("chat")).map(|()| ExitCode::SUCCESS);
    }
    build::build_if_stale(&setup::for_build()?)?;
    // Built before anything is served: it takes minutes the first time.
    let bot = bot()?;
    Runtime::new().into_diagnostic()?.block_on(open(options.port, bot))?;
    Ok(ExitCode::SUCCESS)
}

async fn open(port: u16, bot: Option<Command>) -> Result<()> {
    let listener = serve::listen(port).await?;
    println!("\nThe guide is at {} (Ctrl-C ends it)", serve::url(&listener)?);
    let mut bot = bot.map(start).transpose()?;
    let by_hand = tokio::select! {
        served = serve::serve(listener) => return served,
        () = bot_lost(bot.as_mut()) => return Ok(()),
        by_hand = ended() => by_hand?,
    };
    if let (true, Some(bot)) = (by_hand, bot.as_mut()) {
        // Ctrl-C reached the bot too: it confirms what it has answered before it goes. Late or failed, it ends anyway.
        let _ = timeout(GOODBYE, bot.wait()).await;
    }
    Ok(())
}

/// The bot, when there is a token for it.
fn bot() -> Result<Option<Command>> {
    if std::env::var_os("TELOXIDE_TOKEN").is_none_or(|token| token.is_empty()) {
        println!("No Telegram bot: set TELOXIDE_TOKEN to start one as well");
        return Ok(None);
    }
    Ok(Some(process::own("amparo-bot")?.into()))
}

/// Starts it; it ends with us.
fn start(mut bot: Command) -> Result<Child> {
    println!("Starting the Telegram bot");
    bot.kill_on_drop(true).spawn().into_diagnostic().wrap_err("cannot start the bot")
}

/// Tells when the bot has ended by itself, and lets the page live on: it has said why.
async fn bot_lost(bot: Option<&mut Child>) {
    if let Some(bot) = bot
        && let Ok(status) = bot.wait().await
    {
        println!("The Telegram bot has ended ({status}); the page is still there");
    }
    std::future::pending().await
}

/// Waits for the end: `true` for Ctrl-C, which everything in this terminal hears, `false` for a signal to us alone.
async fn ended() -> Result<bool> {
    let mut told = signal(SignalKind::terminate()).into_diagnostic()?;
    tokio::select! {
        by_hand = tokio::signal::ctrl_c() => by_hand.into_diagnostic().map(|()| true),
        _ = told.recv() => Ok(false),
    }
}
