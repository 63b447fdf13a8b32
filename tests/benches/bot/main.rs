//! The bot as an operator starts it: how soon it asks for updates and answers, what it holds in memory, and how much work
//! an update is, beside our peers. Prints rows for `cargo xtask bench`.
#![allow(clippy::print_stdout, reason = "the rows are what this is for")]

mod load;
mod rate;

use std::io;
use std::path::Path;
use std::time::Instant;

use amparo_tests::bot_process::BotProcess;
use amparo_tests::fake_api::{FakeApi, FakeBot, Person};
use amparo_tests::figures::Figures;
use amparo_tests::program::built;
use rate::{Contender, Mode};

/// How often the bot is started.
const STARTS: usize = 15;
#[tokio::main]
async fn main() -> io::Result<()> {
    let program = built("amparo-bot")?;
    // One table a run of this program: `AMPARO_BENCH` says which.
    if std::env::var("AMPARO_BENCH").is_ok_and(|table| table == "rates") {
        let mut contenders = vec![Contender::own(&program)];
        contenders.extend(rate::peers().await);
        return rate::rates(&contenders).await;
    }
    println!("the bot, release\tmedian\tmin\tmax\tto reach");
    cold_start(&program).await?;
    let own = Contender::own(&program);
    for (mode, name) in [(Mode::Polling, "polling"), (Mode::Webhook, "webhook")] {
        if let Some(count) = rate::instructions(&own, mode).await? {
            row(&format!("instructions of one update, {name}"), vec![count], "<= 500000");
        }
    }
    for people in [1, 100, 10_000] {
        match rate::peak_of(&own, people).await? {
            Some(peak) => row(&format!("largest resident memory, {people} chats, MiB"), vec![peak], "<= 40"),
            None => println!("memory is not measured: this system has no /proc/<id>/status"),
        }
    }
    Ok(())
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

fn row(what: &str, measured: Vec<f64>, reach: &str) {
    let figures = Figures::of(measured);
    let [median, least, most] = [50, 0, 100].map(|hundredth| figures.percentile(hundredth));
    println!("{what}\t{median:.1}\t{least:.1}\t{most:.1}\t{reach}");
}
