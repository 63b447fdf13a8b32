//! What the bot does about a happening: opens the session, takes the step, draws the screen, and puts it where the
//! person looks. Holds no words of its own.

use std::sync::Arc;

use amparo_core::{
    BotText, Content, Input, Instant, Link, Notice, Opened, Screen, Sealer, Session, Surface, draw, step,
};

use crate::api::{Api, Draft};
use crate::happening::{Command, Happening, What};
use crate::keyboard;
use crate::leaflet;
use crate::lines::Turn;
use crate::memory::{Known, Memory};
use crate::page::Page;
use crate::post::{Place, Post};

/// The time of day, in seconds since 1970.
pub type Clock = Arc<dyn Fn() -> Instant + Send + Sync>;

/// The guide on Telegram.
pub(crate) struct Guide {
    pub(crate) content: Content,
    pub(crate) sealer: Sealer,
    pub(crate) memory: Memory,
    pub(crate) post: Post,
    pub(crate) clock: Clock,
}

/// A happening in its chat.
struct Scene<'a> {
    guide: &'a Guide,
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
        let scene = Scene { guide: self, turn, chat, update, language, now, known };
        match what {
            What::Tap { query, message, data } => scene.tap(query, message, &data).await,
            What::Command { message, command } => scene.command(message, command).await,
            What::Typed { message } => scene.typed(message).await,
            What::Media => scene.media().await,
            What::Group => scene.group().await,
        }
    }

    fn api(&self) -> &Api {
        &self.post.api
    }
}

impl Scene<'_> {
    fn content(&self) -> &Content {
        &self.guide.content
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
        let again = here.is_some_and(|known| known.token == data);
        let line = again.then(|| self.content().bot_text(&session, BotText::Again));
        let place = message.map_or(Place::New, Place::Message);
        let (_, ()) = tokio::join!(self.guide.api().answer(query, line), self.show(session, place));
    }

    async fn command(&self, message: i32, command: Command) {
        match command {
            Command::Start(link) => self.start(&link).await,
            Command::Hide => self.aside(message, self.hide()).await,
            _ if self.is_late() => self.aside(message, async {}).await,
            Command::Help => self.aside(message, self.help(None)).await,
            Command::Language => self.aside(message, self.language()).await,
            Command::Privacy => {
                self.aside(message, self.leaflet(BotText::CommandPrivacy, BotText::Privacy)).await
            }
            Command::About => self.aside(message, self.leaflet(BotText::CommandAbout, BotText::About)).await,
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

    async fn hide(&self) {
        let session = self.session().unwrap_or_else(|| self.beginning());
        let session = Session::covered(self.content(), session.locale);
        let line = self.known.is_none().then_some(BotText::HiddenOlder);
        let page = self.page(&session, line, false);
        self.put(&session, self.place(), page).await;
    }

    async fn leaflet(&self, title: BotText, body: BotText) {
        let session = self.session().unwrap_or_else(|| self.beginning());
        let page = leaflet::page(self.content(), &session, title, body);
        self.put(&session, self.place(), page).await;
    }

    /// Typed words go; people to talk to come. A covered screen stays covered: somebody else may hold the phone.
    async fn typed(&self, message: i32) {
        let covered = self.session().is_some_and(|session| session.is_covered());
        let answered = !covered && !self.is_late();
        let help = async {
            if answered {
                self.help(Some(Notice::Typed)).await;
            }
        };
        self.aside(message, help).await;
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
        let content = self.content();
        let mut screen: Screen = draw(content, session, self.now, Surface::Telegram);
        screen.notices.extend(line.map(|line| content.bot_text(session, line)));
        let intro = if first && !session.is_covered() {
            amparo_core::blocks(&content.bot_text(session, BotText::Start))
        } else {
            Vec::new()
        };
        Page::of(&screen, &intro)
    }

    /// Seals a page, puts it in its place and remembers where that is; false if nobody can see it.
    async fn put(&self, session: &Session, place: Place, page: Page) -> bool {
        let Guide { content, sealer, memory, post, .. } = self.guide;
        let seal = |session: &Session| sealer.seal(content, session, self.chat, self.now);
        let keyboard = keyboard::sealed(content, session, page.rows, seal);
        let draft = Draft { html: page.html, keyboard };
        match post.put(self.chat, place, &draft, self.turn).await {
            Some(message) => {
                memory.put(self.chat, Known { message, token: seal(session), update: self.update }, self.now);
                true
            }
            None => {
                memory.forget(self.chat, self.now);
                false
            }
        }
    }
}
