//! A screen as a section of a page: the same parts in the same order as in the widget.

use std::collections::BTreeSet;

use amparo_core::{
    Block, Card, Choice, ChoiceKind, Common, Icon, Screen, Session, Span, Surface, Urgency, draw, step,
};

use super::Site;
use super::address::Address;
use super::card::{anchor, card};
use super::html::{classed, element, list, words};
use crate::picture::escaped;

/// A section: what it is called in addresses, what is on it, and its links.
pub(super) struct Section<'s> {
    pub(super) id: &'s str,
    pub(super) screen: &'s Screen,
    pub(super) links: Vec<String>,
}

impl Site<'_> {
    /// The screen of a session with all of its pages on one.
    pub(super) fn whole(&self, session: &Session) -> Screen {
        let mut whole = draw(self.content, session, self.now, Surface::Static);
        let mut here = session.clone();
        while let Some(more) = self.next_page(&here) {
            here = more;
            let page = draw(self.content, &here, self.now, Surface::Static);
            let new = page.cards.into_iter().filter(|card| !whole.cards.iter().any(|old| old.id == card.id));
            let new: Vec<_> = new.collect();
            whole.cards.extend(new);
            let choices = page.choices.into_iter();
            let new = choices.filter(|choice| !whole.choices.iter().any(|old| old.id == choice.id));
            let new: Vec<_> = new.collect();
            whole.choices.extend(new);
        }
        whole
    }

    fn next_page(&self, session: &Session) -> Option<Session> {
        let screen = draw(self.content, session, self.now, Surface::Static);
        let more = screen.choices.iter().find(|choice| choice.kind == ChoiceKind::More)?;
        Some(step(self.content, session, more.input, Surface::Static))
    }

    /// What is offered to go on with, as links from a page. `below` is where one comes to by reading on.
    pub(super) fn links(
        &self,
        page: &str,
        session: &Session,
        screen: &Screen,
        below: &Address,
    ) -> Vec<String> {
        let mut links = Vec::new();
        for kind in [ChoiceKind::Main, ChoiceKind::Next, ChoiceKind::Skip] {
            for choice in screen.choices.iter().filter(|choice| choice.kind == kind) {
                let to = self.after(session, choice.input);
                let read_on = kind == ChoiceKind::Next && to.as_ref() == Some(below);
                links.extend(to.filter(|_| !read_on).map(|to| self.link(choice, &to.from(page))));
            }
        }
        links
    }

    fn link(&self, choice: &Choice, href: &str) -> String {
        let lang = choice.language.as_deref().unwrap_or_default();
        let inner = self.icon(choice.icon.as_ref()) + &words("span", &choice.label);
        element("a", &[("class", choice.kind.as_str()), ("href", href), ("lang", lang)], &inner)
    }

    /// A link of the house itself.
    pub(super) fn own_link(&self, kind: ChoiceKind, icon: &str, label: &str, href: &str) -> String {
        let icon = Icon { name: icon.into(), emoji: String::new() };
        let inner = self.icon(Some(&icon)) + &words("span", label);
        element("a", &[("class", kind.as_str()), ("href", href)], &inner)
    }

    /// A picture; every one has words beside it.
    pub(super) fn icon(&self, icon: Option<&Icon>) -> String {
        let Some(data) = icon.and_then(|icon| self.icons.get(&icon.name)) else { return String::new() };
        let path = format!("<path d=\"{}\"/>", escaped(data));
        let svg = element("svg", &[("viewBox", "0 0 24 24"), ("aria-hidden", "true")], &path);
        element("span", &[("class", "icon")], &svg)
    }

    /// A section under its heading. A contact that stands on the page already (`known`, by anchor) is a link to it.
    pub(super) fn section(
        &self,
        session: &Session,
        of: &Section<'_>,
        known: &mut BTreeSet<String>,
    ) -> String {
        let screen = of.screen;
        let title = if screen.title.is_empty() { screen.notices.first() } else { Some(&screen.title) };
        let heading = words("h2", title.map_or("", String::as_str));
        let notices = screen.notices.iter().skip(usize::from(screen.title.is_empty()));
        let mut parts = vec![element("header", &[], &(self.icon(screen.icon.as_ref()) + &heading))];
        parts.extend(notices.map(|notice| classed("p", "notice", notice)));
        let text: Vec<String> = screen.blocks.iter().map(block).collect();
        let (cards, again) = self.cards(session, screen, known);
        // In danger the numbers come before the words.
        parts.extend(if screen.cards_first() { [cards, text].concat() } else { [text, cards].concat() });
        let links = of.links.clone();
        parts.push(list(
            "choices",
            &if screen.cards_first() { [links, again] } else { [again, links] }.concat(),
        ));
        parts.retain(|part| !part.is_empty());
        let urgency = screen.urgency.map_or("", Urgency::as_str);
        let attributes = [("id", of.id), ("class", "screen"), ("data-urgency", urgency)];
        element("section", &attributes, &format!("\n{}\n", parts.join("\n"))) + "\n"
    }

    /// The cards of a screen that are new on the page, and links to the others.
    pub(super) fn cards(
        &self,
        session: &Session,
        screen: &Screen,
        known: &mut BTreeSet<String>,
    ) -> (Vec<String>, Vec<String>) {
        let about = self.content.common_text(session, Common::ContactAbout);
        let (new, old): (Vec<&Card>, Vec<&Card>) =
            screen.cards.iter().partition(|of| !known.contains(&anchor(of)));
        known.extend(new.iter().map(|of| anchor(of)));
        let again = |of: &&Card| {
            let lang = of.name_language.as_deref().unwrap_or_default();
            let name = element("span", &[("lang", lang)], &escaped(&of.name));
            element("a", &[("class", "main"), ("href", &format!("#{}", anchor(of)))], &name)
        };
        (new.iter().map(|of| card(of, &about)).collect(), old.iter().map(again).collect())
    }
}

/// A piece of text.
pub(super) fn block(of: &Block) -> String {
    match of {
        Block::Paragraph { spans } => element("p", &[], &joined(spans)),
        Block::List { items } => list("", &items.iter().map(|item| joined(item)).collect::<Vec<_>>()),
        Block::Show { language, direction, text } => {
            element("blockquote", &[("lang", language), ("dir", direction.as_str())], &escaped(text))
        }
    }
}

fn joined(spans: &[Span]) -> String {
    let span = |span: &Span| if span.strong { words("strong", &span.text) } else { escaped(&span.text) };
    spans.iter().map(span).collect()
}
