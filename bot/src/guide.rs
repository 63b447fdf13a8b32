//! What the bot does about a happening: opens the session, takes the step, draws the screen, and puts it where the
//! person looks. Holds no words of its own.

use std::sync::{Arc, PoisonError, RwLock};

use amparo_core::{
    BotText, Content, Input, Instant, Link, Notice, Opened, Sealer, Session, Surface, TypedWords, step,
};

use crate::api::{Api, Draft};
use crate::counts::Counts;
use crate::happening::{Command, Happening, What};
use crate::keyboard;
use crate::leaflet;
use crate::lines::Turn;
use crate::memory::{Known, Memory};
use crate::page::Page;
use crate::phrases::{Asked, asked};
use crate::post::{Place, Post};

/// The time of day, in seconds since 1970.
pub type Clock = Arc<dyn Fn() -> Instant + Send + Sync>;

/// How many messages before a command /hide tries to take away: as many as one call can.
const BEFORE: i32 = 100;

/// The guide on Telegram.
pub(crate) struct Guide {
    pub(crate) content: RwLock<Arc<Content>>,
    pub(crate) words: Vec<TypedWords>,
    pub(crate) sealer: Sealer,
    pub(crate) memory: Memory,
    pub(crate) post: Post,
    pub(crate) clock: Clock,
    pub(crate) counts: Arc<Counts>,
    pub(crate) house: House,
}

/// What the operator says about the bot, and how it runs.
#[derive(Default)]
pub(crate) struct House {
    /// Who answers for it.
    pub(crate) operator: Option<String>,
    /// The guide as a web page.
    pub(crate) page: Option<String>,
    /// Whether other copies may talk to the same people, so that the memory of this one may be behind.
    pub(crate) copies: bool,
}

/// A happening in its chat.
struct Scene<'a> {
    guide: &'a Guide,
    content: Arc<Content>,
    turn: &'a Turn,
    chat: i64,
    update: u32,
    language: Option<String>,
    now: Instant,
    known: Option<Known>,
}

impl Guide {
    /// Does what a happening asks for.
    pub(crate) async fn attend(&self, happening: Happening, turn: &Turn) {
        let now = (self.clock)();
        let Happening { update, chat, language, what } = happening;
        let known = self.memory.get(chat, now);
        let scene = Scene { guide: self, content: self.content(), turn, chat, update, language, now, known };
        match what {
            What::Tap { query, message, data } => scene.tap(query, message, &data).await,
            What::Command { message, command } => scene.command(message, command).await,
            What::Typed { message, words } => scene.typed(message, &words).await,
            What::Media => scene.media().await,
            What::Group => scene.group().await,
        }
    }

    fn api(&self) -> &Api {
        &self.post.api
    }

    /// The content of this moment.
    pub(crate) fn content(&self) -> Arc<Content> {
        Arc::clone(&self.content.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Hides contacts from now on.
    pub(crate) fn disable(&self, ids: &[String]) {
        let mut content = Content::clone(&self.content());
        content.disable(ids);
        *self.content.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(content);
    }

    /// Whether somebody asks for help or hides: that never waits for others and never gives way.
    pub(crate) fn is_urgent(&self, happening: &Happening) -> bool {
        match &happening.what {
            What::Command { command, .. } => matches!(command, Command::Help | Command::Hide),
            What::Tap { data, .. } => {
                let content = self.content();
                match self.sealer.open(&content, data, happening.chat, (self.clock)()) {
                    Opened::Session(session) => session.is_covered() || keyboard::is_help(&content, &session),
                    Opened::Unreadable => false,
                }
            }
            _ => false,
        }
    }
}

impl Scene<'_> {
    fn content(&self) -> &Content {
        &self.content
    }

    fn beginning(&self) -> Session {
        let content = self.content();
        Session::start(content, keyboard::locale_of(&content.structure, self.language.as_deref()))
    }

    fn open(&self, token: &str) -> Option<Session> {
        match self.guide.sealer.open(self.content(), token, self.chat, self.now) {
            Opened::Session(session) => Some(session),
            Opened::Unreadable => None,
        }
    }

    /// The session of the guide message, where it is known.
    fn session(&self) -> Option<Session> {
        self.known.as_ref().and_then(|known| self.open(&known.token))
    }

    fn is_late(&self) -> bool {
        self.known.as_ref().is_some_and(|known| known.update >= self.update)
    }

    /// Where the guide message is, or a new one.
    fn place(&self) -> Place {
        self.known.as_ref().map_or(Place::New, |known| Place::Message(known.message))
    }

    async fn tap(&self, query: String, message: Option<i32>, data: &str) {
        let here = self.known.as_ref().filter(|known| Some(known.message) == message);
        if here.is_some() && self.is_late() {
            // The answer only ends the waiting sign; a tap too old for one needs none.
            let _ = self.guide.api().answer(query, None).await;
            return;
        }
        let fresh = || {
            let locale = self.session().map_or_else(|| self.beginning().locale, |session| session.locale);
            Session { notice: Some(Notice::Fresh), ..Session::start(self.content(), locale) }
        };
        let session = self.open(data).unwrap_or_else(fresh);
        let again = !self.guide.house.copies && here.is_some_and(|known| known.token == data);
        let line = again.then(|| self.content().bot_text(&session, BotText::Again));
        let place = message.map_or(Place::New, Place::Message);
        let (_, ()) = tokio::join!(self.guide.api().answer(query, line), self.show(session, place));
    }

    async fn command(&self, message: i32, command: Command) {
        match command {
            Command::Start(link) => self.start(&link).await,
            Command::Hide => self.aside(message, self.hide(message)).await,
            _ if self.is_late() => self.aside(message, async {}).await,
            Command::Help => self.aside(message, self.help(None)).await,
            Command::Language => self.aside(message, self.language()).await,
            Command::Privacy => {
                let rest = self.leaflet(BotText::CommandPrivacy, BotText::Privacy, self.web_page());
                self.aside(message, rest).await
            }
            Command::About => {
                let rest = self.leaflet(BotText::CommandAbout, BotText::About, self.operator());
                self.aside(message, rest).await
            }
        }
    }

    /// Deletes what a person sent, so that the guide stays the last message, and does the rest at the same time.
    async fn aside(&self, message: i32, rest: impl Future<Output = ()>) {
        // What Telegram does not let go of stays; there is nothing more to do about it.
        let (_, ()) = tokio::join!(self.guide.api().delete(self.chat, message), rest);
    }

    /// Begins in a new message, below everything, and takes the old one away.
    async fn start(&self, link: &str) {
        if self.is_late() {
            return;
        }
        let beginning = self.beginning();
        let link = Link::parse(self.content(), link);
        let session = link
            .map(|link| link.open(self.content(), beginning.locale, Surface::Telegram))
            .unwrap_or(beginning);
        self.anew(session, None, true).await;
    }

    /// Shows a session in a new message and takes the old one away.
    async fn anew(&self, session: Session, line: Option<BotText>, first: bool) {
        let page = self.page(&session, line, first);
        let new = self.put(&session, Place::New, page).await;
        if let Some(old) = self.known.as_ref().filter(|_| new) {
            let _ = self.guide.api().delete(self.chat, old.message).await;
        }
    }

    async fn help(&self, notice: Option<Notice>) {
        let session = self.session().unwrap_or_else(|| self.beginning());
        let session = Session { notice, ..step(self.content(), &session, Input::Help, Surface::Telegram) };
        self.show(session, self.place()).await;
    }

    async fn language(&self) {
        let structure = &self.content().structure;
        let session = match (self.session(), keyboard::language_step(structure)) {
            (Some(session), Some(index)) => {
                step(self.content(), &session, Input::Step(index), Surface::Telegram)
            }
            _ => self.beginning(),
        };
        self.show(session, self.place()).await;
    }

    /// Covers the guide, and takes away what else Telegram lets go of in this chat.
    async fn hide(&self, message: i32) {
        let session = self.session().unwrap_or_else(|| self.beginning());
        let session = Session::covered(self.content(), session.locale);
        let line = self.known.is_none().then_some(BotText::HiddenOlder);
        let page = self.page(&session, line, false);
        let guide = self.known.as_ref().map(|known| known.message);
        let earlier = (message.saturating_sub(BEFORE).max(1)..message).filter(|other| Some(*other) != guide);
        // Messages that are too old or another chat's stay; there is nothing more to do about them.
        let gone = self.guide.api().delete_all(self.chat, earlier.collect());
        let (_, _) = tokio::join!(gone, self.put(&session, self.place(), page));
    }

    async fn leaflet(&self, title: BotText, body: BotText, more: Option<(BotText, &str)>) {
        let session = self.session().unwrap_or_else(|| self.beginning());
        let page = leaflet::page(self.content(), &session, title, body, more);
        self.put(&session, self.place(), page).await;
    }

    fn operator(&self) -> Option<(BotText, &str)> {
        self.guide.house.operator.as_deref().map(|operator| (BotText::Operator, operator))
    }

    fn web_page(&self) -> Option<(BotText, &str)> {
        self.guide.house.page.as_deref().map(|page| (BotText::Page, page))
    }

    /// Typed words go; people to talk to come. A covered screen stays covered: somebody else may hold the phone.
    async fn typed(&self, message: i32, words: &str) {
        let covered = self.session().is_some_and(|session| session.is_covered());
        if covered || self.is_late() {
            return self.aside(message, async {}).await;
        }
        let session = self.session().unwrap_or_else(|| self.beginning());
        let language = self.content().locale(&session).map_or("", |locale| &locale.tag);
        match asked(self.content(), &self.guide.words, language, words) {
            Asked::Hide => self.aside(message, self.hide(message)).await,
            Asked::Flow(flow) => {
                let session = step(self.content(), &session, Input::Flow(flow), Surface::Telegram);
                let session = Session { notice: Some(Notice::Typed), ..session };
                self.aside(message, self.show(session, self.place())).await
            }
            Asked::Help | Asked::Unknown => self.aside(message, self.help(Some(Notice::Typed))).await,
        }
    }

    async fn media(&self) {
        let session = self.session().unwrap_or_else(|| self.beginning());
        if !session.is_covered() && !self.is_late() {
            self.anew(session, Some(BotText::Media), self.known.is_none()).await;
        }
    }

    async fn group(&self) {
        let text = self.content().bot_text(&self.beginning(), BotText::Group);
        // A group that does not let the bot speak is left without a word.
        let _ = self.guide.api().say(self.chat, text).await;
        let _ = self.guide.api().leave(self.chat).await;
    }

    /// Shows the screen of a session; a first message also says what this is.
    async fn show(&self, session: Session, place: Place) {
        let page = self.page(&session, None, place == Place::New && self.known.is_none());
        self.put(&session, place, page).await;
    }

    fn page(&self, session: &Session, line: Option<BotText>, first: bool) -> Page {
        let page = leaflet::screen(self.content(), session, self.now, line);
        let intro = if first && !session.is_covered() {
            leaflet::text(self.content(), session, BotText::Start, self.web_page())
        } else {
            Vec::new()
        };
        Page::of(&page, &intro)
    }

    /// Seals a page, puts it in its place and remembers where that is; false if nobody can see it.
    async fn put(&self, session: &Session, place: Place, page: Page) -> bool {
        let Guide { sealer, memory, post, counts, .. } = self.guide;
        let content = self.content();
        let seal = |session: &Session| sealer.seal(content, session, self.chat, self.now);
        let keyboard = keyboard::sealed(content, session, page.rows, seal);
        counts.shown(&content.structure, session);
        let draft = Draft { html: page.html, keyboard };
        match post.put(self.chat, place, &draft, self.turn).await {
            Some(message) => {
                let before = self.known.as_ref().map_or(0, |known| known.update);
                let known = Known { message, token: seal(session), update: self.update.max(before) };
                memory.put(self.chat, known, self.now);
                true
            }
            None => {
                memory.forget(self.chat, self.now);
                false
            }
        }
    }
}
