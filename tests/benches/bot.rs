//! The bot as an operator starts it, against the fake Bot API: how soon it asks for updates and answers, and what it
//! holds in memory. Prints rows for `cargo xtask bench`.

use std::io;
use std::path::Path;
use std::time::Instant;

use amparo_tests::bot_process::{BotProcess, program};
use amparo_tests::fake_api::{FakeApi, FakeBot, Person};
use amparo_tests::figures::Figures;

/// How often the bot is started.
const STARTS: usize = 15;
/// How many people talk to one bot.
const CHATS: usize = 1000;

#[tokio::main]
async fn main() -> io::Result<()> {
    let program = program().await?;
    println!("the bot, release\tmedian\tmin\tmax\tto reach");
    cold_start(&program).await?;
    memory(&program).await
}

/// A server, a bot on it, and the settings with which the program finds both. Somebody has already written, so that
/// the first request for updates is answered at once.
struct World {
    bot: FakeBot,
    first: Person,
}

impl World {
    async fn new() -> io::Result<Self> {
        let bot = FakeApi::start().await?.bot(7001);
        let first = bot.person("Ana", Some("es"));
        first.send_command("/start");
        Ok(Self { bot, first })
    }

    fn start(&self, program: &Path) -> io::Result<BotProcess> {
        let url = self.bot.api().url();
        let settings = [("TELOXIDE_TOKEN", self.bot.token()), ("TELEGRAM_API_URL", url.as_str())];
        BotProcess::start(program, Path::new(env!("CARGO_TARGET_TMPDIR")), &settings)
    }

    async fn listens(&self) -> io::Result<()> {
        let api = self.bot.api();
        let asked = || api.calls("getUpdates").first().map(drop);
        api.wait_for("a request for updates", asked).await.map_err(io::Error::other)
    }
}

/// Waits for the guide in a chat; gives its message.
async fn greeted(person: &Person) -> io::Result<i64> {
    let greeting = person.wait_for("the guide", |seen| seen.buttons().count() > 0).await;
    greeting.map(|seen| seen.id).map_err(io::Error::other)
}

async fn cold_start(program: &Path) -> io::Result<()> {
    let (mut listening, mut answered) = (Vec::new(), Vec::new());
    for _ in 0..STARTS {
        let world = World::new().await?;
        let start = Instant::now();
        let process = world.start(program)?;
        world.listens().await?;
        listening.push(start.elapsed().as_secs_f64() * 1e3);
        greeted(&world.first).await?;
        answered.push(start.elapsed().as_secs_f64() * 1e3);
        process.terminate().await?;
        process.ended().await?;
    }
    row("start to the first getUpdates, ms", listening, "");
    row("start to the first answer to a person, ms", answered, "");
    Ok(())
}

async fn memory(program: &Path) -> io::Result<()> {
    let world = World::new().await?;
    let process = world.start(program)?;
    greeted(&world.first).await?;
    let after_start = mebibytes(&process, "VmRSS");
    let people: Vec<Person> = (0..CHATS).map(|_| world.bot.person("Ana", Some("es"))).collect();
    for person in &people {
        person.send_command("/start");
    }
    for person in &people {
        let greeting = greeted(person).await?;
        person.tap(greeting, "English").map_err(io::Error::other)?;
    }
    world.bot.drained().await.map_err(io::Error::other)?;
    let [after_chats, peak] = ["VmRSS", "VmHWM"].map(|line| mebibytes(&process, line));
    process.terminate().await?;
    process.ended().await?;
    let (Some(after_start), Some(after_chats), Some(peak)) = (after_start, after_chats, peak) else {
        println!("memory is not measured: this system has no /proc/<id>/status");
        return Ok(());
    };
    row("resident after the first chat, MiB", vec![after_start], "");
    row(&format!("resident after {CHATS} chats, MiB"), vec![after_chats], "");
    row("largest ever resident, MiB", vec![peak], "<= 40");
    Ok(())
}

fn row(what: &str, measured: Vec<f64>, reach: &str) {
    let figures = Figures::of(measured);
    let [median, least, most] = [50, 0, 100].map(|hundredth| figures.percentile(hundredth));
    println!("{what}\t{median:.1}\t{least:.1}\t{most:.1}\t{reach}");
}

/// A line of what Linux tells about the memory of a process, given there in kibibytes.
fn mebibytes(process: &BotProcess, line: &str) -> Option<f64> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", process.id()?)).ok()?;
    let told = status.lines().find_map(|told| told.strip_prefix(line)?.strip_prefix(':'))?;
    let kibibytes: f64 = told.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(kibibytes / 1024.0)
}
