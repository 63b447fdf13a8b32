//! `amparo`: the tool of those who write and check the guide. One subcommand, one file in `commands/`.

mod commands;
mod content;
mod report;
mod terminal;

use clap::{Parser, Subcommand};

use commands::{chat, check, compile, ids};

/// Writes, checks and tries out the guide.
#[derive(Debug, Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Chat(chat::Chat),
    Check(check::Check),
    Compile(compile::Compile),
    Ids(ids::Ids),
}

fn main() -> miette::Result<()> {
    match &Arguments::parse().command {
        Command::Chat(chat) => chat::run(chat),
        Command::Check(check) => check::run(check),
        Command::Compile(compile) => compile::run(compile),
        Command::Ids(ids) => ids::run(ids),
    }
}
