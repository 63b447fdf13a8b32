//! The pages of one reader: the menu, and each flow with all of its steps in order.

use amparo_core::{
    Audience, ChoiceKind, Common, Input, Locale, Session, StepKind, Surface, WidgetText, draw, step,
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
        // The menu begins with itself; what is said before it comes after it.
        let begins = |(here, _): &&(Session, Address)| Some(here) == menu.as_ref();
        let (first, rest): (Vec<_>, Vec<_>) = sections.iter().partition(begins);
        let ordered: Vec<_> = first.into_iter().chain(rest).collect();
        let mut contents = Vec::new();
        let mut body = String::new();
        for (at, (here, address)) in ordered.iter().enumerate() {
            let below = ordered.get(at + 1).map(|(_, below)| below);
            let (title, section) = self.step_section(locale, path, here, address, below);
            let link = element("a", &[("href", &format!("#{}", address.section))], &title);
            contents.push(link);
            body.push_str(&section);
        }
        let title = self.title(reader, path, sections);
        let contents = if menu.is_some() { vec![self.help_link(reader, path)] } else { contents };
        let class = if menu.is_some() { "choices" } else { "contents" };
        let body = format!("{}\n{body}", list(class, &contents));
        self.framed(locale, reader, &Page { path: path.into(), title, body })
    }

    fn help_link(&self, reader: &Session, path: &str) -> String {
        let label = self.content.common_text(reader, Common::Help);
        let href = self.help(reader).map_or(String::new(), |to| to.from(path));
        self.own_link(ChoiceKind::Help, "help", &label, &href)
    }

    /// The title of a step, escaped, and its section.
    fn step_section(
        &self,
        locale: &Locale,
        path: &str,
        here: &Session,
        address: &Address,
        below: Option<&Address>,
    ) -> (String, String) {
        let structure = &self.content.structure;
        let at = structure.surviving(here.place).and_then(|(index, _)| structure.step(index));
        if at.is_some_and(|at| at.kind == StepKind::Plan) {
            return self.offers(path, here, &address.section);
        }
        let screen = self.whole(here);
        let mut links = self.links(path, here, &screen, below);
        if at.is_some_and(|at| !at.kinds.is_empty() && at.setting.is_none()) {
            links.push(self.contacts_link(locale, here, path));
        }
        let section = Section { id: &address.section, screen: &screen, links };
        (escaped(&screen.title), self.section(here, &section))
    }

    /// The link to the contacts of all countries.
    pub(super) fn contacts_link(&self, locale: &Locale, session: &Session, path: &str) -> String {
        let label = self.content.widget_text(session, WidgetText::Contacts);
        let href = relative(path, &self.countries_page(locale));
        self.own_link(ChoiceKind::Skip, "country", &label, &href)
    }

    /// What the menus call a page; where none does, its first title.
    fn title(&self, reader: &Session, path: &str, sections: &[(Session, Address)]) -> String {
        let structure = &self.content.structure;
        let help = self.help(reader).filter(|help| help.page == path);
        if help.is_some() {
            return self.content.common_text(reader, Common::Help);
        }
        let menus = structure.step(structure.home).map(|home| home.flow);
        for at in structure.steps.iter().filter(|at| Some(at.flow) == menus) {
            let here = Session { place: at.number, ..reader.clone() };
            let screen = draw(self.content, &here, self.now, Surface::Static);
            let leads = |input| self.after(&here, input) == Some(Address::page(path.into()));
            let own = screen.choices.iter().filter(|choice| choice.kind == ChoiceKind::Main);
            if let Some(choice) = own.into_iter().find(|choice| leads(choice.input)) {
                return choice.label.clone();
            }
        }
        let first = sections.first().map(|(here, _)| draw(self.content, here, self.now, Surface::Static));
        first.map_or(String::new(), |first| first.title)
    }
}
