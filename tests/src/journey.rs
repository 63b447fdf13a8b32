//! Journeys: one path through the guide as data, played on every surface. A journey says which screens must come and
//! which facts must be read on them; what else stands on a screen is compared between the surfaces.

#![expect(clippy::panic, reason = "what fails here fails the test that asked for it")]

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use amparo_core::{
    Audience, Block, Card, ChoiceKind, Content, Instant, Link, Screen, Session, Span, Surface, draw, step,
};
use serde::Deserialize;

/// The time of day of every journey: 2026-11-23T12:00Z.
pub const NOW: Instant = 1_795_435_200;

/// One path through the guide.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Journey {
    /// Path below `tests/journeys`, without ending.
    #[serde(skip)]
    pub name: String,
    /// Who the person is and what they find.
    pub about: String,
    /// How the guide is opened.
    pub opening: Opening,
    /// Tap after tap.
    #[serde(default)]
    pub tap: Vec<Tap>,
}

/// How the guide is opened.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opening {
    /// BCP-47 tag.
    pub language: String,
    /// Flow of the link that opens it.
    pub flow: Option<String>,
    /// Country of the link.
    pub country: Option<String>,
    /// What must be seen.
    #[serde(flatten)]
    pub seen: Seen,
}

/// One tap and what must be seen after it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tap {
    /// Id of the choice.
    pub tap: String,
    /// What must be seen.
    #[serde(flatten)]
    pub seen: Seen,
}

/// What must be seen on a screen.
#[derive(Debug, Default, Deserialize)]
pub struct Seen {
    /// Id of the screen.
    pub see: String,
    /// Words that must be read, as they follow from the facts.
    #[serde(default)]
    pub read: Vec<String>,
    /// Contacts that must be shown, first ones first.
    #[serde(default)]
    pub contacts: Vec<String>,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// All journeys, in order of their names.
///
/// # Panics
/// If one cannot be read.
#[must_use]
pub fn all() -> Vec<Journey> {
    let folder = root().join("tests/journeys");
    let mut journeys: Vec<Journey> = std::fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .filter_map(|entry| read(&entry.ok()?.path()))
        .collect();
    journeys.sort_by(|left, right| left.name.cmp(&right.name));
    journeys
}

fn read(path: &Path) -> Option<Journey> {
    if path.extension()? != "toml" {
        return None;
    }
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut journey: Journey =
        toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    journey.name = path.file_stem()?.to_str()?.into();
    Some(journey)
}

/// The packs of the real content, with the pseudo-locales.
///
/// # Panics
/// If the content does not compile.
#[must_use]
pub fn packs() -> &'static [(String, Vec<u8>)] {
    static PACKS: OnceLock<Vec<(String, Vec<u8>)>> = OnceLock::new();
    PACKS.get_or_init(|| {
        let files = amparo_author::read_dir(&root()).unwrap_or_else(|error| panic!("content: {error}"));
        let compiled = amparo_author::compile(&files, &amparo_author::Options { pseudo: true });
        compiled.map(|compiled| compiled.packs).unwrap_or_else(|found| {
            panic!("{}", found.iter().map(|problem| format!("{problem}\n")).collect::<String>())
        })
    })
}

/// The real content with every pack loaded.
///
/// # Panics
/// If the content does not compile.
#[must_use]
pub fn content() -> &'static Content {
    static CONTENT: OnceLock<Content> = OnceLock::new();
    CONTENT.get_or_init(|| {
        let structure = packs().iter().find(|(name, _)| name == "structure");
        let (_, bytes) = structure.unwrap_or_else(|| panic!("no structure was compiled"));
        let mut content = Content::new(bytes).unwrap_or_else(|error| panic!("{error}"));
        for (name, bytes) in packs().iter().filter(|(name, _)| name != "structure") {
            content.add(bytes).unwrap_or_else(|error| panic!("{name}: {error}"));
        }
        content
    })
}

impl Opening {
    /// The session with which the guide opens.
    ///
    /// # Panics
    /// If language, flow or country do not exist.
    #[must_use]
    pub fn session(&self, content: &Content, surface: Surface) -> Session {
        let structure = &content.structure;
        let locale = structure.locale_by_tag(&self.language);
        let locale = locale.unwrap_or_else(|| panic!("no language {}", self.language)).number;
        let Some(flow) = &self.flow else { return Session::start(content, locale) };
        let link = self.link(flow);
        let parsed = Link::parse(content, &link).unwrap_or_else(|| panic!("{link} is no link"));
        parsed.open(content, locale, surface)
    }

    /// The named link that opens this flow.
    #[must_use]
    pub fn link(&self, flow: &str) -> String {
        let country = self.country.as_ref().map(|country| format!("_{}", country.to_lowercase()));
        format!("f_{flow}_{}{}", self.language, country.unwrap_or_default())
    }
}

/// Plays a journey in the core: the screen of the opening, then one a tap.
///
/// # Panics
/// If a choice is not offered.
#[must_use]
pub fn play(content: &Content, journey: &Journey, surface: Surface) -> Vec<Screen> {
    let mut session = journey.opening.session(content, surface);
    let mut screens = vec![draw(content, &session, NOW, surface)];
    for tap in &journey.tap {
        let screen = screens.last().unwrap_or_else(|| unreachable!());
        let choice = screen.choices.iter().find(|choice| choice.id == tap.tap);
        let offered: Vec<_> = screen.choices.iter().map(|choice| choice.id.as_str()).collect();
        let choice = choice.unwrap_or_else(|| {
            panic!("{}: `{}` is not offered on {}: {offered:?}", journey.name, tap.tap, screen.id)
        });
        session = step(content, &session, choice.input, surface);
        screens.push(draw(content, &session, NOW, surface));
    }
    screens
}

/// What must be seen on each screen of a journey.
pub fn expected(journey: &Journey) -> impl Iterator<Item = &Seen> {
    std::iter::once(&journey.opening.seen).chain(journey.tap.iter().map(|tap| &tap.seen))
}

/// The words a person reads on a screen, in reading order, on whatever surface. What one surface folds away
/// (all about a contact) is not among them.
#[must_use]
pub fn words(screen: &Screen) -> Vec<String> {
    let mut words = vec![screen.title.clone()];
    words.extend(screen.notices.clone());
    let text = screen.blocks.iter().flat_map(block);
    let cards = screen.cards.iter().flat_map(card);
    if screen.cards_first() {
        words.extend(cards.chain(text))
    } else {
        words.extend(text.chain(cards))
    }
    words.extend(screen.draft.clone());
    words.extend(screen.choices.iter().filter(|it| it.kind != ChoiceKind::About).map(|it| it.label.clone()));
    words.retain(|text| !text.is_empty());
    words
}

fn block(block: &Block) -> Vec<String> {
    let joined = |spans: &Vec<Span>| spans.iter().map(|span| span.text.as_str()).collect::<String>();
    match block {
        Block::Paragraph { spans } => vec![joined(spans)],
        Block::List { items } => items.iter().map(joined).collect(),
        Block::Show { text, .. } => text.split("\n\n").map(String::from).collect(),
    }
}

fn card(card: &Card) -> Vec<String> {
    let mut words = vec![card.kind.clone(), card.name.clone(), card.operator.clone()];
    words.extend(card.caution.clone());
    for channel in &card.channels {
        words.push(channel.shown.clone());
        words.extend(channel.cost.clone());
    }
    words.extend(card.hours.clone());
    words.push(card.source.clone());
    words
}

/// A text as far as its words go: runs of white space are one space.
#[must_use]
pub fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The audience a screen is written for, for tests that walk all of them.
pub const AUDIENCES: [Option<Audience>; 5] =
    [None, Some(Audience::Young), Some(Audience::Child), Some(Audience::Teen), Some(Audience::Guardian)];
