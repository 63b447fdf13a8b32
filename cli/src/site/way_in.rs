//! The way in: languages, then who is reading.

use std::collections::BTreeSet;

use amparo_core::{Common, Input, Locale, Session, Setting, Surface, WidgetText, draw, step};

use super::Site;
use super::address::{Address, LANGUAGES, relative};
use super::html::{classed, element, list, words};
use super::page::Page;
use super::screen::Section;
use crate::picture::escaped;

impl Site<'_> {
    /// A reader of unknown age at the first step that asks for a setting.
    pub(super) fn asked(&self, locale: &Locale, setting: Setting) -> Option<Session> {
        let steps = &self.content.structure.steps;
        let step = steps.iter().find(|step| step.setting == Some(setting))?;
        Some(Session { place: step.number, ..self.reader(locale, None) })
    }

    /// The first page: each language in its own words, and help in each.
    pub(super) fn languages(&self) -> (String, String) {
        let locales = &self.content.structure.locales;
        let title: Vec<String> = locales.iter().map(|locale| self.language_title(locale)).collect();
        let title = element("h1", &[], &title.join(" · "));
        let sections: Vec<String> = locales.iter().map(|locale| self.language(locale)).collect();
        let body = element("main", &[("id", "top")], &format!("\n{title}\n{}\n", sections.join("\n")));
        let first =
            locales.first().map(|locale| self.document(locale, &self.reader(locale, None), LANGUAGES, &body));
        (LANGUAGES.into(), first.unwrap_or_default())
    }

    fn language_title(&self, locale: &Locale) -> String {
        let asked = self.asked(locale, Setting::Language);
        let title = asked.map(|here| draw(self.content, &here, self.now, Surface::Static).title);
        let attributes = [("lang", locale.tag.as_str()), ("dir", locale.direction.as_str())];
        element("bdi", &attributes, &escaped(&title.unwrap_or_default()))
    }

    fn language(&self, locale: &Locale) -> String {
        let reader = self.reader(locale, None);
        let draft = draw(self.content, &reader, self.now, Surface::Static).draft.unwrap_or_default();
        let help = self.help(&reader).map_or(String::new(), |to| to.from(LANGUAGES));
        let link = |class: &str, href: &str, label: &str| {
            element("a", &[("class", class), ("href", href)], &words("span", label))
        };
        let links = [
            link("main", &relative(LANGUAGES, &self.readers_page(locale)), &locale.name),
            link("help", &help, &self.content.common_text(&reader, Common::Help)),
        ];
        let inner = list("choices", &links) + &classed("p", "draft", &draft);
        let attributes =
            [("class", "screen"), ("lang", locale.tag.as_str()), ("dir", locale.direction.as_str())];
        element("div", &attributes, &inner)
    }

    /// What this is, and who is reading.
    pub(super) fn readers(&self, locale: &Locale) -> (String, String) {
        let path = self.readers_page(locale);
        let reader = self.reader(locale, None);
        let Some(here) = self.asked(locale, Setting::Audience) else { return (path, String::new()) };
        let screen = self.whole(&here);
        let links = self.links(&path, &here, &screen, &Address::page(path.clone()));
        let mut body = String::new();
        // What is said before it is asked who reads.
        for (said, address) in self.sections(&reader).iter().filter(|(said, _)| self.leads_to(said, &here)) {
            let section = Section { id: &address.section, screen: &self.whole(said), links: Vec::new() };
            body.push_str(&self.section(said, &section, &mut BTreeSet::new()));
        }
        let section = Section { id: "who", screen: &screen, links };
        body.push_str(&self.section(&here, &section, &mut BTreeSet::new()));
        let title = self.content.widget_text(&reader, WidgetText::Label);
        self.framed(locale, &reader, &Page { path, title, body })
    }

    /// True if "next" leads from one step to another.
    fn leads_to(&self, from: &Session, to: &Session) -> bool {
        let next = step(self.content, from, Input::Next, Surface::Static);
        next.place == to.place && from.place != to.place
    }
}
