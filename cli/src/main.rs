//! `amparo`: the tool of those who write and check the guide. One subcommand, one file in `commands/`.

mod clock;
mod commands;
mod content;
mod dates;
mod picture;
mod recordings;
mod release;
mod report;
mod site;
mod status_page;
mod terminal;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use commands::{
    approve, assess, chat, check, compile, graph, hear, ids, lint, qr, recordings as recorded, site as pages,
    sources, status,
};

/// Writes, checks and tries out the guide.
#[derive(Debug, Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Approve(approve::Approve),
    Assess(assess::Assess),
    Chat(chat::Chat),
    Check(check::Check),
    Compile(compile::Compile),
    Graph(graph::Draw),
    Hear(hear::Hear),
    Lint(lint::Lint),
    Ids(ids::Ids),
    Qr(qr::Qr),
    Recordings(recorded::List),
    Site(pages::Write),
    Sources(sources::Sources),
    Status(status::Show),
}

fn main() -> miette::Result<ExitCode> {
    match &Arguments::parse().command {
        Command::Assess(assess) => return assess::run(assess),
        Command::Approve(approve) => approve::run(approve),
        Command::Chat(chat) => chat::run(chat),
        Command::Check(check) => check::run(check),
        Command::Compile(compile) => compile::run(compile),
        Command::Graph(draw) => graph::run(draw),
        Command::Hear(words) => hear::run(words),
        Command::Lint(options) => lint::run(options),
        Command::Ids(ids) => ids::run(ids),
        Command::Qr(qr) => qr::run(qr),
        Command::Recordings(list) => recorded::run(list),
        Command::Site(write) => pages::run(write),
        Command::Sources(asked) => sources::run(asked),
        Command::Status(show) => status::run(show),
    }?;
    Ok(ExitCode::SUCCESS)
}
