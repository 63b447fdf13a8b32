//! From the content to what Telegram needs of it: sealed buttons, the language of an app, the step of a command.

use amparo_core::{Content, Session, Setting, Structure, Surface, Target, step};
use teloxide::types::{InlineKeyboardButton, InlineKeyboardMarkup};

use crate::page::{Button, Way};

/// The buttons of a screen. Each carries the sealed session that follows from tapping it.
pub(crate) fn sealed(
    content: &Content,
    session: &Session,
    rows: Vec<Vec<Button>>,
    seal: impl Fn(&Session) -> String,
) -> InlineKeyboardMarkup {
    let button = |(label, way): Button| {
        let after = match way {
            Way::Input(input) => step(content, session, input, Surface::Telegram),
            Way::Stay => session.clone(),
        };
        InlineKeyboardButton::callback(label, seal(&after))
    };
    InlineKeyboardMarkup::new(rows.into_iter().map(|row| row.into_iter().map(button)))
}

/// The registry number of the locale nearest to a language of Telegram, or of the first of the guide.
pub(crate) fn locale_of(structure: &Structure, language: Option<&str>) -> u8 {
    let language = language.unwrap_or_default();
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    let listed = || structure.locales.iter().filter(|locale| !locale.pseudo);
    let exact = listed().find(|locale| locale.tag.eq_ignore_ascii_case(language));
    let near = || listed().find(|locale| primary(&locale.tag) == primary(language));
    exact.or_else(near).or_else(|| listed().next()).map_or(0, |locale| locale.number)
}

/// The index of the step that changes the language and comes back.
pub(crate) fn language_step(structure: &Structure) -> Option<u16> {
    let changes =
        |step: &amparo_core::Step| step.setting == Some(Setting::Language) && step.next == Target::Return;
    (0..).zip(&structure.steps).find(|(_, step)| changes(step)).map(|(index, _)| index)
}

/// Whether a session stands in the flow of help.
pub(crate) fn is_help(content: &Content, session: &Session) -> bool {
    let structure = &content.structure;
    let flow = |index: u16| structure.step(index).map(|step| step.flow);
    let here = structure.surviving(session.place).and_then(|(index, _)| flow(index));
    here.is_some() && here == flow(structure.help)
}

/// Whether private questions begin behind this screen: it is the first of a private flow, or a gate inside one.
pub(crate) fn is_gate(content: &Content, session: &Session) -> bool {
    let structure = &content.structure;
    let Some((index, _)) = structure.surviving(session.place) else { return false };
    let Some(step) = structure.step(index) else { return false };
    let Some(flow) = structure.flow_of(step).filter(|flow| flow.private) else { return false };
    let private = |target: Target| match target {
        Target::Step(to) => structure.step(to).is_some_and(|to| to.private),
        _ => false,
    };
    flow.first == index || (!step.question && step.choices.iter().any(|choice| private(choice.to)))
}
