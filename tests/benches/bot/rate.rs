//! Updates per second of processor time, instructions per update and memory: ours and our peers, by polling and webhook.

use std::io;
use std::path::{Path, PathBuf};
use std::process::{ExitStatus, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use amparo_tests::figures::Figures;
use amparo_tests::python;
use tokio::process::{Child, Command};

use crate::load::{Load, Plan};

/// How long one run may take.
const PATIENCE: Duration = Duration::from_secs(240);
/// Runs of one bot.
const RUNS: usize = 3;
const PEOPLE: usize = 64;
/// A token, and a key of 32 zeros; nobody is behind either.
const TOKEN: &str = "7001:AAfakefakefakefakefakefakefakefakef";
const KEY: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// How a bot gets its updates.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// It asks.
    Polling,
    /// They are brought.
    Webhook,
}

/// A bot that can be measured.
pub(crate) struct Contender {
    name: String,
    command: Vec<PathBuf>,
    own: bool,
    taps: usize,
}

impl Contender {
    /// Our bot.
    pub(crate) fn own(program: &Path) -> Self {
        Self { name: "amparo-bot".into(), command: vec![program.into()], own: true, taps: 30_000 }
    }

    fn spawn(&self, before: &[&str], api: &str, mode: Mode) -> io::Result<(Child, String)> {
        let free = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?;
        let mut words: Vec<PathBuf> = before.iter().map(PathBuf::from).collect();
        words.extend(self.command.clone());
        let mut words = words.into_iter();
        let mut command = Command::new(words.next().unwrap_or_default());
        command.args(words).env("API_URL", api).env("TELEGRAM_API_URL", api).env("TELOXIDE_TOKEN", TOKEN);
        command.env("AMPARO_KEY", KEY).env("WEBHOOK_PORT", free.port().to_string());
        command.env("AMPARO_WEBHOOK_URL", format!("http://{free}"));
        if mode == Mode::Webhook {
            command.env("MODE", "webhook").env("AMPARO_WEBHOOK_LISTEN", free.to_string());
        } else {
            command.env("MODE", "polling");
        }
        command.stdout(Stdio::null()).stderr(Stdio::null()).kill_on_drop(true);
        command.spawn().map(|child| (child, free.to_string()))
    }

    /// Tells the Bot API where our webhook is, as an operator does; a peer does so by itself.
    async fn announce(&self, api: &str, address: &str) -> io::Result<ExitStatus> {
        let mut command = Command::new(self.command.first().cloned().unwrap_or_default());
        command.args(["webhook", "set"]).env("TELEGRAM_API_URL", api).env("TELOXIDE_TOKEN", TOKEN);
        command.env("AMPARO_KEY", KEY).env("AMPARO_WEBHOOK_URL", format!("http://{address}"));
        command.stdout(Stdio::null()).status().await
    }

    async fn started(&self, before: &[&str], plan: Plan, mode: Mode) -> io::Result<(Arc<Load>, Child)> {
        let (load, api) = Load::start(plan).await?;
        let (child, address) = self.spawn(before, &api, mode)?;
        if self.own && mode == Mode::Webhook {
            self.announce(&api, &address).await?;
        }
        Ok((load, child))
    }
}

/// Our peers, as far as they are installed.
pub(crate) async fn peers() -> Vec<Contender> {
    let bench = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("bench");
    let mut peers = Vec::new();
    let node = |name: &str, script: &str, taps| Contender {
        name: name.into(),
        command: vec!["node".into(), bench.join("bots").join(script)],
        own: false,
        taps,
    };
    if bench.join("node_modules/telegraf").is_dir() && bench.join("node_modules/grammy").is_dir() {
        peers.push(node("telegraf 4.16", "telegraf_bot.mjs", 12_000));
        peers.push(node("grammY 1.46 with its runner", "grammy_bot.mjs", 10_000));
    } else {
        println!("telegraf and grammY are left out; to have them: npm ci in bench/");
    }
    match python::environment_of(&bench.join("bots/requirements.txt"), "aiogram-venv").await {
        Ok(python) => peers.push(Contender {
            name: "aiogram 3.31".into(),
            command: vec![python, bench.join("bots/aiogram_bot.py")],
            own: false,
            taps: 4_000,
        }),
        Err(why) => println!("aiogram is left out: {why}"),
    }
    peers
}

/// Seconds of processor time that a process has used, with all its threads.
fn cpu(child: &Child) -> Option<f64> {
    let stat = std::fs::read_to_string(format!("/proc/{}/stat", child.id()?)).ok()?;
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace().skip(11);
    let ticks = fields.next()?.parse::<f64>().ok()? + fields.next()?.parse::<f64>().ok()?;
    // Linux counts in hundredths of a second for programs, whatever its own clock.
    Some(ticks / 100.0)
}

/// A line of what Linux tells about the memory of a process, in mebibytes.
pub(crate) fn mebibytes(id: Option<u32>, line: &str) -> Option<f64> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", id?)).ok()?;
    let told = status.lines().find_map(|told| told.strip_prefix(line)?.strip_prefix(':'))?;
    let kibibytes: f64 = told.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(kibibytes / 1024.0)
}

/// One run of one bot.
struct Run {
    per_cpu_second: f64,
    per_second: f64,
    median: f64,
    most_of_all: f64,
    peak: f64,
}

async fn run(contender: &Contender, mode: Mode) -> io::Result<Run> {
    let plan = Plan { taps: contender.taps, people: PEOPLE, own: contender.own };
    let (load, child) = contender.started(&[], plan, mode).await?;
    let late = || io::Error::other(format!("{} did not answer all taps", contender.name));
    tokio::time::timeout(PATIENCE, load.warm.notified()).await.map_err(|_| late())?;
    let (before, begun) = (cpu(&child).ok_or_else(late)?, Instant::now());
    tokio::time::timeout(PATIENCE, load.end.notified()).await.map_err(|_| late())?;
    let (used, passed) = (cpu(&child).ok_or_else(late)? - before, begun.elapsed().as_secs_f64());
    let times = Figures::of(load.found().times);
    let taps = (contender.taps - contender.taps / 5) as f64;
    Ok(Run {
        per_cpu_second: taps / used,
        per_second: taps / passed,
        median: times.percentile(50),
        most_of_all: times.percentile(99),
        peak: mebibytes(child.id(), "VmHWM").unwrap_or_default(),
    })
}

/// Measures all, one after the other, by polling and by webhook, and prints a row each.
pub(crate) async fn rates(contenders: &[Contender]) -> io::Result<()> {
    println!(
        "64 people who tap at once\tupdates per CPU s, median\tmin\tmax\tper second\tmedian ms\t99 % ms\tpeak MiB\tto reach"
    );
    for (mode, name, reach) in [(Mode::Polling, "polling", ">= 10000"), (Mode::Webhook, "webhook", ">= 8000")]
    {
        for contender in contenders {
            let mut runs = Vec::new();
            for _ in 0..RUNS {
                runs.push(run(contender, mode).await?);
            }
            let of = |value: fn(&Run) -> f64| Figures::of(runs.iter().map(value).collect());
            let rate = of(|run| run.per_cpu_second);
            println!(
                "{}, {name}\t{:.0}\t{:.0}\t{:.0}\t{:.0}\t{:.1}\t{:.1}\t{:.0}\t{}",
                contender.name,
                rate.percentile(50),
                rate.percentile(0),
                rate.percentile(100),
                of(|run| run.per_second).percentile(50),
                of(|run| run.median).percentile(50),
                of(|run| run.most_of_all).percentile(50),
                of(|run| run.peak).percentile(100),
                if contender.own { reach } else { "" },
            );
        }
    }
    Ok(())
}

/// Peak memory of our bot after this many people have opened the guide and tapped three times.
pub(crate) async fn peak_of(contender: &Contender, people: usize) -> io::Result<Option<f64>> {
    let plan = Plan { taps: people * 3, people, own: true };
    let (load, child) = contender.started(&[], plan, Mode::Polling).await?;
    let late = |_| io::Error::other("the bot did not answer all taps");
    tokio::time::timeout(PATIENCE, load.end.notified()).await.map_err(late)?;
    Ok(mebibytes(child.id(), "VmHWM"))
}

/// Instructions of one update under callgrind: the difference of two runs, so that the start does not count.
pub(crate) async fn instructions(contender: &Contender, mode: Mode) -> io::Result<Option<f64>> {
    const FEW: usize = 500;
    const MANY: usize = 1500;
    let mut collected = Vec::new();
    for taps in [FEW, MANY] {
        let Some(count) = collected_in(contender, mode, taps).await? else { return Ok(None) };
        collected.push(count);
    }
    match collected[..] {
        [few, many] => Ok(Some((many - few) / (MANY - FEW) as f64)),
        _ => Ok(None),
    }
}

/// Instructions of a whole life with this many taps; `None` without valgrind.
async fn collected_in(contender: &Contender, mode: Mode, taps: usize) -> io::Result<Option<f64>> {
    let log = Path::new(env!("CARGO_TARGET_TMPDIR")).join("callgrind.log");
    let to = format!("--log-file={}", log.display());
    let valgrind = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", to.as_str()];
    if Command::new("valgrind").arg("--version").stdout(Stdio::null()).status().await.is_err() {
        println!("instructions are not counted, there is no valgrind; to have it: apt install valgrind");
        return Ok(None);
    }
    let plan = Plan { taps, people: 16, own: true };
    let (load, mut child) = contender.started(&valgrind, plan, mode).await?;
    let late = |_| io::Error::other("the bot under callgrind did not answer all taps");
    tokio::time::timeout(PATIENCE, load.end.notified()).await.map_err(late)?;
    let id = child.id().map(|id| id.to_string()).unwrap_or_default();
    Command::new("kill").arg(id).status().await?;
    child.wait().await?;
    let text = std::fs::read_to_string(&log)?;
    let count = text.lines().find_map(|line| line.split_once("Collected : ")?.1.trim().parse().ok());
    Ok(count)
}
