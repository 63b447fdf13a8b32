//! A bot in this process, and people who tap what the guide offers them.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use amparo_bot::{BotToken, KeySecret, Report, Settings, SettingsError, load, run};
use amparo_core::{Content, Instant, Screen, Session, Surface, draw, step};
use amparo_tests::fake_api::{FakeApi, FakeBot, Person, Seen};
use tokio::sync::{oneshot, watch};
use tokio::task::JoinHandle;

/// 2026-11-23T12:00Z.
pub(crate) const NOW: Instant = 1_795_435_200;

/// How many chats the bot of most tests remembers.
pub(crate) const REMEMBERED: usize = 100;

/// A server, a bot and the content it has.
pub(crate) struct World {
    pub(crate) api: FakeApi,
    pub(crate) bot: FakeBot,
    pub(crate) content: Content,
    pub(crate) now: Arc<AtomicI64>,
    pub(crate) settings: Settings,
}

/// A running bot.
pub(crate) struct Running {
    reports: Arc<Mutex<Vec<Report>>>,
    news: watch::Receiver<usize>,
    stop: oneshot::Sender<()>,
    task: JoinHandle<Result<(), SettingsError>>,
}

impl World {
    /// A server and a bot that is not running yet.
    pub(crate) async fn new() -> Self {
        let api = FakeApi::start().await.unwrap();
        let bot = api.bot(7001);
        let settings = Settings {
            token: BotToken::parse(bot.token()).unwrap(),
            api_url: api.url(),
            key: None,
            previous_key: None,
            packs: None,
            disabled: Vec::new(),
            operator: None,
            page: None,
            allow_drafts: false,
            webhook: None,
            webhook_url: None,
            status: None,
            remembered: REMEMBERED,
            recheck: Duration::from_secs(600),
            at_once: 100,
        };
        let content = load(&settings).unwrap();
        Self { api, bot, content, now: Arc::new(AtomicI64::new(NOW)), settings }
    }

    /// The same world whose bot remembers this many chats.
    pub(crate) fn remembering(mut self, chats: usize) -> Self {
        self.settings.remembered = chats;
        self
    }

    /// The same world whose bot takes updates from a webhook, which the server knows already.
    pub(crate) async fn by_webhook(mut self) -> Self {
        let listen = free_address();
        self.settings.key = KeySecret::random();
        self.settings.webhook = Some(listen);
        self.settings.webhook_url = Some(format!("http://{listen}"));
        amparo_bot::set_webhook(&self.settings).await.unwrap();
        self
    }

    /// Starts the bot.
    pub(crate) fn start(&self) -> Running {
        let (stop, stopped) = oneshot::channel();
        let (tell, news) = watch::channel(0);
        let reports: Arc<Mutex<Vec<Report>>> = Arc::default();
        let list = Arc::clone(&reports);
        let report = Arc::new(move |report| {
            list.lock().unwrap().push(report);
            tell.send_modify(|count| *count += 1);
        });
        let (settings, content, now) = (self.settings.clone(), self.content.clone(), Arc::clone(&self.now));
        let clock = Arc::new(move || now.load(Ordering::Relaxed));
        let task = tokio::spawn(async move {
            let stopped = async { stopped.await.unwrap_or(()) };
            run(&settings, content, clock, report, stopped).await
        });
        Running { reports, news, stop, task }
    }

    /// A person whose app speaks Spanish.
    pub(crate) fn ana(&self) -> Person {
        self.bot.person("Ana Lucía", Some("es-419"))
    }

    /// A person who has opened the guide, in the language of their app or the first one.
    pub(crate) async fn opened(&self, person: Person, language: &str) -> Walk<'_> {
        let locale = self.content.structure.locale_by_tag(language).unwrap().number;
        person.send_command("/start");
        let mut walk =
            Walk { world: self, person, session: Session::start(&self.content, locale), message: 0 };
        walk.message = walk.sees().await.id;
        walk
    }

    /// The words of a message of `common.ftl`.
    pub(crate) fn common(&self, session: &Session, text: amparo_core::Common) -> String {
        let tag = &self.content.locale(session).unwrap().tag;
        self.content.text(tag, "common", text.index(), session.reader()).unwrap().to_owned()
    }
}

impl Running {
    /// Waits until the operator has read a line.
    pub(crate) async fn reported(&mut self, wanted: impl Fn(&Report) -> bool) {
        while !self.reports.lock().unwrap().iter().any(&wanted) {
            self.news.changed().await.unwrap();
        }
    }

    /// What the operator has read so far.
    pub(crate) fn reports(&self) -> Vec<Report> {
        self.reports.lock().unwrap().clone()
    }

    /// Stops as a service manager would, and waits.
    pub(crate) async fn stop(self) -> Vec<Report> {
        self.stop.send(()).unwrap();
        self.task.await.unwrap().unwrap();
        self.reports.lock().unwrap().clone()
    }

    /// Ends without finishing anything, as when the machine goes down.
    pub(crate) async fn kill(self) {
        self.task.abort();
        assert!(self.task.await.unwrap_err().is_cancelled());
    }

    /// Waits until the bot ends by itself.
    pub(crate) async fn ended(self) -> Result<(), SettingsError> {
        self.task.await.unwrap()
    }
}

/// A person on their way, and the session that core says they should be in.
#[derive(Clone)]
pub(crate) struct Walk<'a> {
    pub(crate) world: &'a World,
    pub(crate) person: Person,
    pub(crate) session: Session,
    pub(crate) message: i64,
}

impl Walk<'_> {
    /// The screen that core draws for where the person is.
    pub(crate) fn screen(&self) -> Screen {
        let now = self.world.now.load(Ordering::Relaxed);
        draw(&self.world.content, &self.session, now, Surface::Telegram)
    }

    /// Waits until the newest message shows that screen.
    pub(crate) async fn sees(&self) -> Seen {
        let screen = self.screen();
        self.person.wait_for(&screen.id, |seen| shows(seen, &screen)).await.unwrap()
    }

    /// Waits until a message below another shows that screen.
    pub(crate) async fn sees_below(&self, message: i64) -> Seen {
        let screen = self.screen();
        self.person.wait_for(&screen.id, |seen| seen.id > message && shows(seen, &screen)).await.unwrap()
    }

    /// The data of the button with this choice, as it is on the screen now.
    pub(crate) fn data(&self, choice: &str) -> String {
        let screen = self.screen();
        let known: Vec<&str> = screen.choices.iter().map(|choice| choice.id.as_str()).collect();
        let at =
            known.iter().position(|id| *id == choice).unwrap_or_else(|| panic!("no {choice} in {known:?}"));
        let label = &screen.choices[at].label;
        let seen = self.person.message(self.message).unwrap();
        let button = seen.buttons().nth(at).unwrap_or_else(|| panic!("no button {label} in {seen:?}"));
        let start = button.label.trim_end_matches('…');
        assert!(button.label.contains(label) || label.starts_with(start), "{} is no {label}", button.label);
        button.data.clone().unwrap()
    }

    /// Takes the step of a choice without tapping it.
    pub(crate) fn follow(&mut self, choice: &str) {
        let screen = self.screen();
        let input = screen.choices.iter().find(|found| found.id == choice).unwrap().input;
        self.session = step(&self.world.content, &self.session, input, Surface::Telegram);
    }

    /// Taps a choice by its id; gives the tap.
    pub(crate) fn tap_only(&mut self, choice: &str) -> String {
        let data = self.data(choice);
        self.follow(choice);
        self.person.tap_data(self.message, &data)
    }

    /// Taps choices one after the other, and sees what follows from each in the same message.
    pub(crate) async fn taps(&mut self, choices: &[&str]) -> Seen {
        let mut seen = self.person.message(self.message).unwrap();
        for choice in choices {
            let query = self.tap_only(choice);
            assert_eq!(self.person.answered(&query).await.unwrap().len(), 1);
            seen = self.sees().await;
            assert_eq!(seen.id, self.message, "one message, edited in place");
        }
        seen
    }
}

/// Whether a message shows a screen: its title, its text, its numbers and all that can be tapped.
pub(crate) fn shows(seen: &Seen, screen: &Screen) -> bool {
    let spans = screen.blocks.iter().flat_map(|block| match block {
        amparo_core::Block::Paragraph { spans } => vec![spans.clone()],
        amparo_core::Block::List { items } => items.clone(),
        amparo_core::Block::Show { .. } => Vec::new(),
    });
    let words = spans.flatten().map(|span| span.text);
    let numbers = screen.cards.iter().flat_map(|card| &card.channels).map(|channel| channel.shown.clone());
    let notices = screen.notices.iter().chain(&screen.draft).cloned();
    let mut texts = [screen.title.clone()].into_iter().chain(words).chain(numbers).chain(notices);
    let labels: Vec<&str> = seen.buttons().map(|button| button.label.as_str()).collect();
    let labelled = |label: &str| labels.iter().any(|seen| seen.contains(label) || label.len() > 60);
    texts.all(|text| seen.text.contains(text.trim()))
        && labels.len() == screen.choices.len()
        && screen.choices.iter().all(|choice| labelled(&choice.label))
}

/// The texts of a message that a tap copies.
pub(crate) fn to_copy(seen: &Seen) -> Vec<String> {
    let units: Vec<u16> = seen.text.encode_utf16().collect();
    let codes = seen.entities.iter().filter(|entity| entity["type"] == "code");
    codes
        .map(|code| {
            let from = usize::try_from(code["offset"].as_u64().unwrap()).unwrap();
            let length = usize::try_from(code["length"].as_u64().unwrap()).unwrap();
            String::from_utf16(&units[from..from + length]).unwrap()
        })
        .collect()
}

/// An empty folder of its own for a test.
pub(crate) fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// An address of this machine where nobody listens at this moment.
pub(crate) fn free_address() -> SocketAddr {
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    free.local_addr().unwrap()
}

/// The root of the repository.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// Numbers that look like chance and are the same in every run (splitmix64).
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    /// A number below a limit.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let number = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((number ^ (number >> 31)) % u64::try_from(limit).unwrap()).unwrap()
    }
}
