//! Pages about the guide itself, which belong to no flow: /about and /privacy. The way back leads to where the person was.

use amparo_core::{BotText, Common, Content, Direction, Input, Screen, Session, blocks};

use crate::page::{Page, Way};

/// A page of the bot's own words under a title, with the ways back.
pub(crate) fn page(content: &Content, session: &Session, title: BotText, body: BotText) -> Page {
    let locale = content.locale(session);
    let screen = Screen {
        id: String::new(),
        language: locale.map_or(String::new(), |locale| locale.tag.clone()),
        direction: locale.map_or(Direction::Ltr, |locale| locale.direction),
        urgency: None,
        icon: None,
        title: content.bot_text(session, title),
        notices: Vec::new(),
        blocks: blocks(&content.bot_text(session, body)),
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
