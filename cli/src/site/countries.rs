//! The contacts: the list of countries with those that serve everywhere, and a page for each country.

use std::collections::BTreeSet;

use amparo_core::{
    Audience, Card, Common, Contact, Date, Kind, Locale, PartialDate, Session, Setting, Surface, Warning,
    WidgetText, Wish, choose, contact_card, draw,
};

use super::Site;
use super::address::Address;
use super::card::{anchor, card};
use super::html::{classed, element, list, words};
use super::page::Page;
use super::screen::{Section, block};
use crate::dates::day;
use crate::picture::escaped;

impl Site<'_> {
    /// The list of countries and the page of each.
    pub(super) fn countries(&self, locale: &Locale) -> Vec<(String, String)> {
        let countries = &self.content.structure.countries;
        let pages = countries.iter().map(|country| self.country(locale, country.number));
        self.country_list(locale).into_iter().chain(pages).collect()
    }

    fn country_list(&self, locale: &Locale) -> Option<(String, String)> {
        let path = self.countries_page(locale);
        let here = self.asked(locale, Setting::Country)?;
        let screen = self.whole(&here);
        let links = self.links(&path, &here, &screen, &Address::page(path.clone()));
        let title = self.content.widget_text(&here, WidgetText::Contacts);
        let section = Section { id: "countries", screen: &screen, links };
        let body = self.section(&here, &section, &mut BTreeSet::new());
        let body = self.made(&here) + &body + &self.contacts(&here);
        Some(self.framed(locale, &here, &Page { path, title, body }))
    }

    fn country(&self, locale: &Locale, country: u8) -> (String, String) {
        let reader = Session { country, ..self.reader(locale, None) };
        let path = self.country_page(locale, country);
        let title = self.content.country_name(&reader, country);
        let facts = self.facts(&path, &reader);
        let label = escaped(&self.content.widget_text(&reader, WidgetText::Here));
        let down: Vec<String> = [element("a", &[("href", "#here")], &label)].into();
        let contents = if facts.is_empty() { facts.clone() } else { list("contents", &down) };
        let body = self.made(&reader)
            + &contents
            + &self.contacts(&reader)
            + &self.way_to_consulates(locale, &reader)
            + &facts;
        // The frame is that of a reader who has not said where they are: help leads to the list.
        self.framed(locale, &self.reader(locale, None), &Page { path, title, body })
    }

    /// On which day the page was made: it does not change, and what it tells may.
    pub(super) fn made(&self, reader: &Session) -> String {
        let day = civil(Date::at(self.now));
        let line = day.map(|day| self.content.dated_text(reader, WidgetText::Made, day));
        classed("p", "notice", &line.unwrap_or_default())
    }

    /// All contacts of the country of a session (of none: those that serve everywhere), each once, kind by kind.
    fn contacts(&self, reader: &Session) -> String {
        let adult = Session { audience: Some(Audience::Guardian), ..reader.clone() };
        let own = self.placed(reader);
        let mut adults = self.placed(&adult);
        adults.retain(|(_, contact)| !own.iter().any(|(_, known)| known.id == contact.id));
        let mut html = self.no_emergency(reader, &own);
        for kind in Kind::ALL.iter().filter(|kind| **kind != Kind::Consular) {
            let cards = of(&own, *kind)
                .map(|contact| self.card(reader, &unnamed(self.contact_card(reader, contact))));
            html.push_str(&group(
                kind.as_str(),
                &self.content.kind_name(reader, *kind),
                &cards.collect::<String>(),
            ));
        }
        let cards: String = adults
            .iter()
            .filter(|(kind, _)| *kind != Kind::Consular)
            .map(|(_, one)| self.card(&adult, &self.contact_card(&adult, one)))
            .collect();
        let title = self.content.warning_text(reader, Warning::AdultsOnly);
        html + &group("adults", &title, &cards)
    }

    /// The contacts of the country of a session that its reader may be shown, each under its first kind, best first.
    pub(super) fn placed(&self, reader: &Session) -> Vec<(Kind, &Contact)> {
        let language = self.content.locale(reader).map_or("", |locale| locale.tag.as_str());
        let here = |contact: &&Contact| {
            contact.country == reader.country && !contact.european_union
                || contact.european_union && reader.country != 0
        };
        let mut placed = Vec::new();
        for kind in Kind::ALL {
            let wish = Wish {
                kinds: &[*kind],
                country: reader.country,
                audience: reader.reader(),
                language,
                now: self.now,
                danger: *kind == Kind::Emergency,
            };
            let (chosen, _) = choose(self.content, &wish);
            let own = chosen.into_iter().filter(|contact| contact.kind == *kind).filter(here);
            placed.extend(own.map(|contact| (*kind, contact)));
        }
        placed
    }

    /// The card of a contact.
    pub(super) fn contact_card(&self, reader: &Session, contact: &Contact) -> Card {
        contact_card(self.content, reader, contact, contact.kind, self.now, Surface::Static)
    }

    /// A card as it stands on a page.
    pub(super) fn card(&self, reader: &Session, of: &Card) -> String {
        card(of, &self.content.common_text(reader, Common::ContactAbout))
    }

    /// Says so where a country has no emergency number: none is ever assumed.
    fn no_emergency(&self, reader: &Session, own: &[(Kind, &Contact)]) -> String {
        let known = reader.country == 0 || own.iter().any(|(_, contact)| contact.serves(Kind::Emergency));
        if known { String::new() } else { words("p", &self.content.common_text(reader, Common::NoEmergency)) }
    }

    /// What holds in the country of a session, for each reader in their words.
    fn facts(&self, path: &str, reader: &Session) -> String {
        let readers = Audience::ALL.iter().filter(|audience| audience.reads() == **audience);
        let folds: String = readers.map(|audience| self.facts_for(path, reader, *audience)).collect();
        group("here", &self.content.widget_text(reader, WidgetText::Here), &folds)
    }

    fn facts_for(&self, path: &str, reader: &Session, audience: Audience) -> String {
        let reader = Session { audience: Some(audience), ..reader.clone() };
        let sections = self.sections(&Session { country: 0, ..reader.clone() });
        let facts = sections.iter().map(|(step, address)| self.facts_of(path, &reader, step, address));
        let facts: String = facts.collect();
        let summary = words("summary", &self.content.audience_name(&reader, audience));
        if facts.is_empty() { facts } else { element("details", &[], &(summary + &facts)) }
    }

    /// What a step says in the country of a reader beyond what it says where none is known.
    fn facts_of(&self, path: &str, reader: &Session, step: &Session, address: &Address) -> String {
        if self.step_of(step).is_none_or(|step| step.facts.is_empty()) {
            return String::new();
        }
        let draw = |session: &Session| draw(self.content, session, self.now, Surface::Static);
        let (plain, here) = (draw(step), draw(&Session { place: step.place, ..reader.clone() }));
        let own: String = here.blocks.iter().skip(plain.blocks.len()).map(block).collect();
        if own.is_empty() {
            return own;
        }
        let label = self.content.common_text(reader, Common::MoreAbout);
        let more = element("a", &[("class", "page"), ("href", &address.from(path))], &escaped(&label));
        let people = here.cards.iter().map(|of| self.person(path, reader, of));
        let more = people.chain([more]).map(|link| element("p", &[], &link));
        words("h3", &here.title) + &own + &more.collect::<String>()
    }

    /// The link to a contact on the page of the country, or among those that serve everywhere.
    fn person(&self, path: &str, reader: &Session, of: &Card) -> String {
        let known = self.content.contacts().find(|contact| contact.id == of.id);
        let here = known.is_some_and(|contact| contact.country != 0 || contact.european_union);
        let everywhere = self.content.locale(reader).map(|locale| self.countries_page(locale));
        let page = everywhere.filter(|_| !here).unwrap_or_else(|| path.into());
        let href = Address { page, section: anchor(of) }.from(path);
        element("a", &[("class", "page"), ("href", &href)], &escaped(&of.name))
    }
}

/// A card under a heading of its kind need not name it.
fn unnamed(mut of: Card) -> Card {
    of.kind.clear();
    of
}

fn of<'c>(placed: &[(Kind, &'c Contact)], kind: Kind) -> impl Iterator<Item = &'c Contact> {
    placed.iter().filter(move |(of, _)| *of == kind).map(|(_, contact)| *contact)
}

/// A section under a heading; nothing where nothing is in it.
pub(super) fn group(id: &str, title: &str, inner: &str) -> String {
    if inner.is_empty() {
        return String::new();
    }
    let urgency = if id == Kind::Emergency.as_str() { "now" } else { "" };
    let attributes = [("id", id), ("class", "screen"), ("data-urgency", urgency)];
    element("section", &attributes, &format!("\n{}\n{inner}\n", words("h2", title))) + "\n"
}

/// A day by year, month and day.
fn civil(date: Date) -> Option<PartialDate> {
    let text = day(date);
    let mut parts = text.split('-');
    let year = parts.next()?.parse().ok()?;
    let mut part = || parts.next()?.parse().ok();
    Some(PartialDate { year, month: part(), day: part() })
}
