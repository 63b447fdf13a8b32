//! A screen as a Telegram message: text in HTML and rows of buttons. Decides nothing about content; only fits it in.

use amparo_core::{Block, Choice, ChoiceKind, Direction, Input, Screen, Span};

use crate::contact;
use crate::html::{Html, cut};

/// UTF-16 units of a message.
const LONGEST: usize = 4096;
/// UTF-16 units of a title, far beyond any that is written.
const LONGEST_TITLE: usize = 200;
/// UTF-16 units of a label.
const LONGEST_LABEL: usize = 64;

/// What a button leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// An input to the session.
    Input(Input),
    /// The session as it is.
    Stay,
}

/// A button: what it says and where it leads.
pub(crate) type Button = (String, Way);

/// A message, all but sealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Page {
    /// The text in HTML.
    pub(crate) html: String,
    /// The buttons.
    pub(crate) rows: Vec<Vec<Button>>,
}

/// What a piece of text is; where room is short, the first kinds go first. Titles and numbers stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Rank {
    /// A detail about a contact.
    About,
    /// Where a contact was found.
    Source,
    /// What the first message says about itself.
    Intro,
    /// A paragraph.
    Body,
    /// A kind line above the text.
    Notice,
    /// That everything is a draft.
    Draft,
    /// A title or a way to reach somebody.
    Core,
}

/// A piece of text with the gap before it.
#[derive(Clone, Debug)]
pub(crate) struct Piece {
    pub(crate) rank: Rank,
    /// Stands close under the piece before it.
    pub(crate) close: bool,
    pub(crate) html: Html,
}

impl Piece {
    pub(crate) fn new(rank: Rank, html: Html) -> Self {
        Self { rank, close: false, html }
    }

    pub(crate) fn close(rank: Rank, html: Html) -> Self {
        Self { rank, close: true, html }
    }
}

impl Page {
    /// The message of a screen; `intro` is what a first message says about itself.
    pub(crate) fn of(screen: &Screen, intro: &[Block]) -> Self {
        let rtl = screen.direction == Direction::Rtl;
        let intro = intro.iter().map(|block| Piece::new(Rank::Intro, drawn(block)));
        let body = screen.blocks.iter().map(|block| Piece::new(Rank::Body, drawn(block)));
        let notices = screen.notices.iter().map(|line| Piece::new(Rank::Notice, Html::tagged("i", line)));
        let mut pieces = Vec::from([Piece::new(Rank::Core, title(screen, rtl))]);
        // Where there are numbers, nothing but the title goes before what is said about them.
        let urgent = !screen.cards.is_empty();
        let (first, last): (Vec<Piece>, Vec<Piece>) = intro.partition(|_| !urgent);
        pieces.splice(0..0, first);
        pieces.extend(notices);
        let cards = screen.cards.iter().flat_map(|card| contact::pieces(card, screen.detail, rtl));
        if screen.cards_first() {
            pieces.extend(cards.chain(body))
        } else {
            pieces.extend(body.chain(cards))
        }
        pieces.extend(last);
        pieces.extend(screen.draft.iter().map(|line| Piece::new(Rank::Draft, Html::tagged("i", line))));
        Self { html: fitted(pieces), rows: rows(&screen.choices, rtl) }
    }
}

fn title(screen: &Screen, rtl: bool) -> Html {
    let title = cut(&screen.title, LONGEST_TITLE);
    let emoji = screen.icon.as_ref().map(|icon| icon.emoji.as_str());
    Html::tagged("b", &beside(emoji, &title, rtl))
}

/// A picture beside words. Telegram takes the direction of a line from its start, so that right-to-left words go first.
fn beside(emoji: Option<&str>, words: &str, rtl: bool) -> String {
    match emoji {
        None => words.into(),
        Some(emoji) if rtl => format!("{words} {emoji}"),
        Some(emoji) => format!("{emoji} {words}"),
    }
}

fn drawn(block: &Block) -> Html {
    match block {
        Block::Paragraph { spans } => line(spans),
        Block::List { items } => {
            Html::joined(items.iter().map(|item| Html::text("• ").then(line(item))), "\n")
        }
        Block::Show { text, .. } => Html::tagged("blockquote", text),
    }
}

fn line(spans: &[Span]) -> Html {
    let span = |span: &Span| {
        if span.strong { Html::tagged("b", &span.text) } else { Html::text(&span.text) }
    };
    spans.iter().map(span).fold(Html::default(), Html::then)
}

/// All pieces that fit into one message: the least needed go first, and of those the last first.
fn fitted(mut pieces: Vec<Piece>) -> String {
    pieces.retain(|piece| piece.html.units > 0);
    let gap = |piece: &Piece| if piece.close { 1 } else { 2 };
    let mut units: usize = pieces.iter().map(|piece| piece.html.units + gap(piece)).sum();
    while units > LONGEST {
        let Some(least) = pieces.iter().map(|piece| piece.rank).min() else { break };
        let Some(at) = pieces.iter().rposition(|piece| piece.rank == least) else { break };
        let gone = pieces.remove(at);
        units -= gone.html.units + gap(&gone);
    }
    let mut text = String::new();
    for piece in &pieces {
        let gap = if piece.close { "\n" } else { "\n\n" };
        text.push_str(if text.is_empty() { "" } else { gap });
        text.push_str(&piece.html.source);
    }
    // A message needs a letter.
    if text.is_empty() { String::from("…") } else { text }
}

/// One row a choice; the ways out stand two in a row.
fn rows(choices: &[Choice], rtl: bool) -> Vec<Vec<Button>> {
    let mut rows: Vec<Vec<Button>> = Vec::new();
    let mut last = None;
    for choice in choices {
        let button = (label(choice, rtl), Way::Input(choice.input));
        let beside = matches!(
            (last, choice.kind),
            (Some(ChoiceKind::Back), ChoiceKind::Home) | (Some(ChoiceKind::Help), ChoiceKind::Leave)
        );
        match rows.last_mut().filter(|_| beside) {
            Some(row) => row.push(button),
            None => rows.push(Vec::from([button])),
        }
        last = Some(choice.kind);
    }
    rows
}

fn label(choice: &Choice, rtl: bool) -> String {
    let tick = choice.ticked.map(|ticked| if ticked { "☑" } else { "☐" });
    let rtl = rtl && choice.language.is_none();
    let words = beside(choice.icon.as_ref().map(|icon| icon.emoji.as_str()), &choice.label, rtl);
    let words = cut(&beside(tick, &words, rtl), LONGEST_LABEL);
    // Telegram refuses a button that says nothing.
    if words.trim().is_empty() { String::from("…") } else { words }
}

#[cfg(test)]
#[path = "page_tests.rs"]
mod tests;
