//! The bot's own words: pages about the guide itself, which belong to no flow, and lines it adds to screens.

use amparo_core::{
    Block, BotText, Common, Content, Direction, Input, Instant, Screen, Session, Span, Surface, blocks, draw,
};

use crate::keyboard;
use crate::page::{Page, Way};

/// A line of the operator's, with the words before it.
pub(crate) type More<'a> = Option<(BotText, &'a str)>;

/// A text of the bot, and a line of the operator's after it.
pub(crate) fn text(content: &Content, session: &Session, text: BotText, more: More<'_>) -> Vec<Block> {
    let mut text = blocks(&content.bot_text(session, text));
    text.extend(more.map(|(label, line)| {
        let span = |text: String, strong| Span { text, strong };
        let label = format!("{} ", content.bot_text(session, label));
        Block::Paragraph { spans: Vec::from([span(label, true), span(line.into(), false)]) }
    }));
    text
}

/// The screen of a session, with a kind line, and with a warning where private questions begin.
pub(crate) fn screen(content: &Content, session: &Session, now: Instant, line: Option<BotText>) -> Screen {
    let mut screen = draw(content, session, now, Surface::Telegram);
    let gate = keyboard::is_gate(content, session).then_some(BotText::Gate);
    let lines = line.into_iter().chain(gate);
    screen.notices.extend(lines.map(|line| content.bot_text(session, line)));
    screen
}

/// A page of the bot's own words under a title, with the ways back. The way back leads to where the person was.
pub(crate) fn page(
    content: &Content,
    session: &Session,
    title: BotText,
    body: BotText,
    more: More<'_>,
) -> Page {
    let locale = content.locale(session);
    let screen = Screen {
        id: String::new(),
        language: locale.map_or(String::new(), |locale| locale.tag.clone()),
        direction: locale.map_or(Direction::Ltr, |locale| locale.direction),
        urgency: None,
        icon: None,
        title: content.bot_text(session, title),
        notices: Vec::new(),
        blocks: text(content, session, body, more),
        cards: Vec::new(),
        detail: false,
        choices: Vec::new(),
        draft: None,
    };
    let label = |word: Common| {
        let text = content.text(&screen.language, "common", word.index(), session.reader());
        text.unwrap_or("…").to_owned()
    };
    let rows = Vec::from([
        Vec::from([(label(Common::Back), Way::Stay), (label(Common::Home), Way::Input(Input::Home))]),
        Vec::from([
            (label(Common::Help), Way::Input(Input::Help)),
            (label(Common::Leave), Way::Input(Input::Leave)),
        ]),
    ]);
    Page { rows, ..Page::of(&screen, &[]) }
}
