//! Draws a screen as lines of text for a terminal.

use amparo_core::{Block, Card, Choice, ChoiceKind, Screen, Span};

/// A screen as text: title, words, contacts, then the numbered choices.
#[must_use]
pub(crate) fn page(screen: &Screen) -> String {
    let emoji = screen.icon.as_ref().map_or("", |icon| icon.emoji.as_str());
    let mut lines = vec![String::new(), format!("== {} {emoji}", screen.title), String::new()];
    lines.extend(screen.notices.iter().map(|notice| format!("({notice})\n")));
    let text = screen.blocks.iter().flat_map(|block| [words(block), vec![String::new()]].concat());
    let cards =
        screen.cards.iter().flat_map(|card| [contact(card, screen.detail), vec![String::new()]].concat());
    if screen.cards_first() {
        lines.extend(cards.chain(text))
    } else {
        lines.extend(text.chain(cards))
    }
    lines.extend(screen.draft.iter().map(|draft| format!("[{draft}]\n")));
    lines.extend((1..).zip(&screen.choices).map(|(number, choice)| line(number, choice)));
    lines.join("\n") + "\n"
}

fn joined(spans: &[Span]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect()
}

fn words(block: &Block) -> Vec<String> {
    match block {
        Block::Paragraph { spans } => vec![joined(spans)],
        Block::List { items } => items.iter().map(|item| format!("  - {}", joined(item))).collect(),
        Block::Show { language, text, .. } => {
            let head = format!("  +-- {language} --");
            std::iter::once(head).chain(text.lines().map(|line| format!("  | {line}"))).collect()
        }
    }
}

fn contact(card: &Card, detail: bool) -> Vec<String> {
    let mut lines = vec![format!("  * {}: {}", card.kind, card.name), format!("    {}", card.operator)];
    lines.extend(card.caution.iter().map(|caution| format!("    ! {caution}")));
    for channel in &card.channels {
        let cost = channel.cost.as_ref().map_or(String::new(), |cost| format!(" ({cost})"));
        lines.push(format!("    {}: {}{cost}", channel.label, channel.shown));
    }
    lines.extend(card.hours.iter().map(|hours| format!("    {hours}")));
    lines.push(format!("    {}", card.source));
    if detail {
        lines.extend(card.about.iter().map(|about| format!("    - {about}")));
    }
    lines
}

fn line(number: usize, choice: &Choice) -> String {
    let tick = match choice.ticked {
        Some(true) => "[x] ",
        Some(false) => "[ ] ",
        None => "",
    };
    let emoji = choice.icon.as_ref().map_or(String::new(), |icon| format!("{} ", icon.emoji));
    let mark = match choice.kind {
        ChoiceKind::Help => "!! ",
        ChoiceKind::Leave => "xx ",
        _ => "",
    };
    format!("{number:3} {mark}{tick}{emoji}{}", choice.label)
}
