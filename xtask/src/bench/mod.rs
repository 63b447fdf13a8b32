//! Measurements, in one table a theme, each with what the design wants to reach and our peers beside us.
//!
//! Owns the order only. What is measured stands in `bench/` (pages, and the core in Node) and in `tests/benches/` (the
//! core and the bot, native). Whatever cannot be measured here is left out with a line that says what to do.

mod table;

use crate::{
    build, house,
    process::{cargo, command, run},
    setup::{self, Chromium, Tools},
    test::browser_of,
};
use miette::Result;
use std::{fs, process::Command};
use table::Table;

/// What to measure
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Only this
    #[arg(long, value_enum)]
    only: Option<Theme>,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Theme {
    /// One tap in the core: native, WASM, plain JavaScript
    Core,
    /// An assessment, and the proof of all content
    Screening,
    /// Bytes and times of the page
    Widget,
    /// Start, memory and work of the bot, beside its peers
    Bot,
}

/// Builds what is stale, measures, and prints the tables.
///
/// # Errors
/// When something cannot be built, or a measurement fails.
pub(crate) fn bench(options: &Options) -> Result<()> {
    let wanted = |theme| options.only.is_none_or(|only| only == theme);
    if wanted(Theme::Core) || wanted(Theme::Widget) {
        let tools = setup::everything()?;
        build::build_if_stale(&tools.toolchain)?;
        if wanted(Theme::Core) {
            core()?;
        }
        if wanted(Theme::Widget) {
            widget(&tools)?;
        }
    }
    if wanted(Theme::Screening) {
        theme("The screening and the proof", &mut [native("screening")])?;
    }
    if wanted(Theme::Bot) {
        if let Err(report) = setup::packages("bench", "bench-npm") {
            println!("peers in JavaScript are left out: {report}");
        }
        setup::for_helpers();
        theme("The bot", &mut [native("bot")])?;
        let mut rates = native("bot");
        rates.env("AMPARO_BENCH", "rates");
        theme("The bot beside its peers", &mut [rates])?;
    }
    Ok(())
}

fn core() -> Result<()> {
    theme("The core: one tap, over every journey", &mut [native("core"), script("core")])
}

fn widget(tools: &Tools) -> Result<()> {
    if tools.chromium.program.is_none() {
        println!("the widget is not measured, there is no Chromium; to have one: {}", Chromium::mend());
        return Ok(());
    }
    if let Err(report) = setup::packages("bench", "bench-npm") {
        println!("peers are left out: {report}");
    }
    run(&mut script("site"))?;
    let in_browser = |name| {
        let mut script = script(name);
        script.envs(browser_of(tools));
        script
    };
    theme("The widget: bytes", &mut [in_browser("bytes")])?;
    theme("The widget: opening a page", &mut [in_browser("first")])?;
    theme("The widget: one tap", &mut [in_browser("tap")])?;
    theme("The widget: leaving", &mut [in_browser("exit")])
}

/// Runs the measurements of one table and prints it.
fn theme(title: &str, measurements: &mut [Command]) -> Result<()> {
    let mut table = Table::default();
    for measurement in measurements {
        table.take(measurement)?;
    }
    println!("\n## {title}\n{}\n{table}", load());
    Ok(())
}

/// A measurement in Rust, built as a release is.
fn native(name: &str) -> Command {
    let mut cargo = cargo();
    cargo.args(["bench", "--quiet", "--package", "amparo-tests", "--bench", name]);
    cargo
}

/// A measurement in JavaScript.
fn script(name: &str) -> Command {
    let mut node = command("node");
    node.arg(house::at("bench").join(name).with_extension("mjs")).env("AMPARO_DIST", house::dist());
    node
}

/// How busy the machine was, for times mean little without it.
fn load() -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    match fs::read_to_string("/proc/loadavg") {
        Ok(load) => {
            let minutes: Vec<&str> = load.split(' ').take(3).collect();
            format!("load over 1, 5, 15 minutes: {} on {cores} cores\n", minutes.join(", "))
        }
        Err(_) => format!("{cores} cores, load unknown\n"),
    }
}
