//! The pages of one reader: the menu, and each flow with all of its steps in order.

use std::collections::BTreeSet;

use amparo_core::{
    Audience, ChoiceKind, Common, Input, Locale, Session, Step, StepKind, Surface, WidgetText, draw, step,
};

use super::Site;
use super::address::{Address, Stands, relative};
use super::html::{element, list};
use super::page::Page;
use super::screen::Section;
use crate::picture::escaped;

impl Site<'_> {
    /// The pages of a reader.
    pub(super) fn flows(&self, locale: &Locale, audience: Audience) -> Vec<(String, String)> {
        let reader = self.reader(locale, Some(audience));
        let sections = self.sections(&reader);
        let mut pages: Vec<String> = sections.iter().map(|(_, at)| at.page.clone()).collect();
        pages.dedup();
        let own = |page: &String| {
            let own = sections.iter().filter(|(_, at)| at.page == *page).cloned();
            self.flow(locale, &reader, page, &own.collect::<Vec<_>>())
        };
        pages.iter().map(own).collect()
    }

    /// Every step that the reader of a session can come to and that is a section, with its place: flow by flow.
    pub(super) fn sections(&self, reader: &Session) -> Vec<(Session, Address)> {
        let mut sections = Vec::new();
        for at in &self.content.structure.steps {
            let here = Session { place: at.number, ..reader.clone() };
            let stays = step(self.content, &here, Input::Country(here.country), Surface::Static) == here;
            if let (true, true, Stands::At(address)) =
                (stays, at.audiences.contains(&here.reader()), self.stands(&here, at))
                && !address.section.is_empty()
            {
                sections.push((here, address));
            }
        }
        sections
    }

    fn flow(
        &self,
        locale: &Locale,
        reader: &Session,
        path: &str,
        sections: &[(Session, Address)],
    ) -> (String, String) {
        let structure = &self.content.structure;
        let home =
            structure.step(structure.home).map(|home| Session { place: home.number, ..reader.clone() });
        let menu = home.filter(|home| sections.iter().any(|(here, _)| here == home));
        // The menu begins with itself; what is said before it comes last, and who reads has been asked then.
        let at = sections.iter().position(|(here, _)| Some(here) == menu.as_ref()).unwrap_or(0);
        let (before, ordered) = sections.split_at_checked(at).unwrap_or_default();
        let ordered = [ordered, before].concat();
        let asked = Address::page(self.readers_page(locale));
        let mut known = BTreeSet::new();
        let mut body = String::new();
        for (at, (here, address)) in ordered.iter().enumerate() {
            let below = ordered.get(at + 1).map_or(&asked, |(_, below)| below);
            body.push_str(&self.step_section(here, (address, below), &mut known));
        }
        let title = self.title(reader, path, menu.is_some());
        let body = format!("{}\n{body}", self.contents(reader, path, &ordered));
        self.framed(locale, reader, &Page { path: path.into(), title, body })
    }

    /// What stands above the sections: on the menu help, on the page with help the contacts, elsewhere the titles.
    fn contents(&self, reader: &Session, path: &str, sections: &[(Session, Address)]) -> String {
        let help = self.help(reader).map_or(String::new(), |help| help.page);
        if self.menu(reader) == path {
            let label = self.content.common_text(reader, Common::Help);
            let link = self.own_link(ChoiceKind::Help, "help", &label, &relative(path, &help));
            return list("choices", &[link]);
        }
        let mut titles: Vec<String> = Vec::new();
        let mut links = Vec::new();
        for (here, address) in sections {
            let title = escaped(&draw(self.content, here, self.now, Surface::Static).title);
            // Cards to show, one for each need, have one title; the first leads to them.
            if !titles.contains(&title) {
                links.push(element("a", &[("href", &format!("#{}", address.section))], &title));
                titles.push(title);
            }
        }
        let first =
            if help == path { vec![self.contacts_link(reader, path, ChoiceKind::Next)] } else { Vec::new() };
        list("choices", &first) + &list("contents", &links)
    }

    /// The section of a step; `below` is where one comes to by reading on.
    fn step_section(
        &self,
        here: &Session,
        (address, below): (&Address, &Address),
        known: &mut BTreeSet<String>,
    ) -> String {
        let at = self.step_of(here);
        if at.is_some_and(|at| at.kind == StepKind::Plan) {
            return self.offers(here, address, known);
        }
        let screen = self.whole(here);
        let mut links = self.links(&address.page, here, &screen, below);
        match at.filter(|at| !at.kinds.is_empty() && at.setting.is_none()) {
            // In danger, the numbers of the country come before all else.
            Some(at) if at.danger => {
                links.insert(0, self.contacts_link(here, &address.page, ChoiceKind::Next))
            }
            Some(_) => links.push(self.contacts_link(here, &address.page, ChoiceKind::Skip)),
            None => {}
        }
        self.section(here, &Section { id: &address.section, screen: &screen, links }, known)
    }

    /// The link to the contacts of all countries, as prominent as a choice of some kind.
    pub(super) fn contacts_link(&self, session: &Session, path: &str, kind: ChoiceKind) -> String {
        let label = self.content.widget_text(session, WidgetText::Contacts);
        let countries = self.content.locale(session).map(|locale| self.countries_page(locale));
        self.own_link(kind, "country", &label, &relative(path, &countries.unwrap_or_default()))
    }

    /// What a page is called: the menu by its reader, help by its button, a flow as the menus call it.
    fn title(&self, reader: &Session, path: &str, menu: bool) -> String {
        if menu {
            return self.content.audience_name(reader, reader.reader());
        }
        if self.help(reader).is_some_and(|help| help.page == path) {
            return self.content.common_text(reader, Common::Help);
        }
        let menu = self.menu(reader);
        let of_menu = self.sections(reader).into_iter().filter(|(_, at)| at.page == menu);
        let called = |(here, _): (Session, Address)| {
            let leads = |input| self.after(&here, input) == Some(Address::page(path.into()));
            let choices = draw(self.content, &here, self.now, Surface::Static).choices;
            choices.into_iter().find(|choice| choice.kind == ChoiceKind::Main && leads(choice.input))
        };
        let called = of_menu.into_iter().find_map(called);
        called.map_or_else(|| self.content.widget_text(reader, WidgetText::Label), |choice| choice.label)
    }

    /// The step of a session.
    pub(super) fn step_of(&self, session: &Session) -> Option<&Step> {
        let structure = &self.content.structure;
        structure.surviving(session.place).and_then(|(index, _)| structure.step(index))
    }
}
