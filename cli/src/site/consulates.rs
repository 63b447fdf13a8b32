//! Consulates: each is the office of a government, so the question whether somebody fears it comes first, on a page of
//! its own, in the words of every surface.

use std::collections::BTreeSet;

use amparo_core::{Audience, ChoiceKind, Contact, Kind, Locale, Session, Step, Target};

use super::Site;
use super::address::{Address, relative};
use super::card::anchor;
use super::countries::group;
use super::html::list;
use super::page::Page;
use super::screen::Section;

impl Site<'_> {
    /// The question of each country that has consulates, and the page behind it.
    pub(super) fn consulates(&self, locale: &Locale) -> Vec<(String, String)> {
        let countries = self.content.structure.countries.iter();
        let readers =
            countries.map(|country| Session { country: country.number, ..self.reader(locale, None) });
        readers.flat_map(|reader| self.guarded(locale, &reader).into_iter().flatten()).collect()
    }

    /// The way to the question, where a country has consulates.
    pub(super) fn way_to_consulates(&self, locale: &Locale, reader: &Session) -> String {
        let Some(question) = self.question(reader) else { return String::new() };
        let title = self.content.kind_name(reader, Kind::Consular);
        let page = self.question_page(locale, reader.country);
        let href = relative(&self.country_page(locale, reader.country), &page);
        let link = self.own_link(ChoiceKind::Main, "talk", &self.whole(&question).title, &href);
        group(Kind::Consular.as_str(), &title, &list("choices", &[link]))
    }

    /// True for the step that shows consulates: where a country is known, it has a page of its own.
    pub(super) fn shows_consulates(step: &Step) -> bool {
        step.kinds.contains(&Kind::Consular)
    }

    /// A reader at the question before the consulates of their country; nothing where there are none.
    fn question(&self, reader: &Session) -> Option<Session> {
        let structure = &self.content.structure;
        let guards = |target: Target| matches!(target, Target::Step(at) if structure.step(at).is_some_and(Self::shows_consulates));
        let question =
            structure.steps.iter().find(|step| step.choices.iter().any(|choice| guards(choice.to)))?;
        let there = !self.consular(reader).is_empty();
        there.then(|| Session { place: question.number, ..reader.clone() })
    }

    fn guarded(&self, locale: &Locale, reader: &Session) -> Option<[(String, String); 2]> {
        let question = self.question(reader)?;
        let shown = self.content.structure.steps.iter().find(|step| Self::shows_consulates(step))?;
        let behind = Session { place: shown.number, ..reader.clone() };
        let pages =
            (self.question_page(locale, reader.country), self.consulates_page(locale, reader.country));
        Some([
            self.behind(locale, &question, pages.0, &[]),
            self.behind(locale, &behind, pages.1, &self.consular(reader)),
        ])
    }

    /// A page with the screen of one step, and contacts that belong there too.
    fn behind(&self, locale: &Locale, here: &Session, path: String, more: &[&Contact]) -> (String, String) {
        let screen = self.whole(here);
        let links = self.links(&path, here, &screen, &Address::page(path.clone()));
        let title = self.content.kind_name(here, Kind::Consular);
        let mut known = BTreeSet::new();
        let section = self.section(here, &Section { id: "first", screen: &screen, links }, &mut known);
        let more = more.iter().map(|contact| self.contact_card(here, contact));
        let more: String =
            more.filter(|of| !known.contains(&anchor(of))).map(|of| self.card(here, &of)).collect();
        let body = self.made(here) + &section + &more;
        self.framed(locale, &self.reader(locale, None), &Page { path, title, body })
    }

    /// Every consulate of a country, those for adults too.
    fn consular(&self, reader: &Session) -> Vec<&Contact> {
        let adult = Session { audience: Some(Audience::Guardian), ..reader.clone() };
        let mut all = [self.placed(reader), self.placed(&adult)].concat();
        all.retain(|(kind, _)| *kind == Kind::Consular);
        all.sort_by_key(|(_, contact)| &contact.id);
        all.dedup_by_key(|(_, contact)| &contact.id);
        all.into_iter().map(|(_, contact)| contact).collect()
    }
}
