//! The frame of every page: its head, the ways that are always there, the line about the draft, help and the way out.

use amparo_core::{ChoiceKind, Common, Input, Locale, Session, Surface, WidgetText, draw};

use super::Site;
use super::address::{Address, LANGUAGES, relative};
use super::html::{classed, element, list, words};
use crate::picture::escaped;

/// What stands on a page.
pub(super) struct Page {
    /// Its path.
    pub(super) path: String,
    /// Its heading.
    pub(super) title: String,
    /// The sections, as HTML.
    pub(super) body: String,
}

impl Site<'_> {
    /// A page for the reader of a session: its path and all of it.
    pub(super) fn framed(&self, locale: &Locale, session: &Session, page: &Page) -> (String, String) {
        let draft = draw(self.content, session, self.now, Surface::Static).draft.unwrap_or_default();
        let main = [classed("p", "draft", &draft), words("h1", &page.title), page.body.clone()];
        let body = [
            self.top(locale, session, &page.path),
            element("main", &[("id", "top")], &format!("\n{}", main.join("\n"))),
            self.bar(session, &page.path),
        ];
        (page.path.clone(), self.document(locale, session, &page.path, &body.join("\n")))
    }

    /// The neutral page that "leave quickly" leads to: nothing on it says what it covers.
    pub(super) fn leave(&self, locale: &Locale) -> (String, String) {
        let path = self.leave_page(locale);
        let title = self.content.common_text(&self.reader(locale, None), Common::CoverTitle);
        let head = head(&path, &title);
        (path, html(&locale.tag, locale.direction.as_str(), &head, ""))
    }

    /// Everything around a body. The title, which stays in the list of visited pages, says as little as it can.
    pub(super) fn document(&self, locale: &Locale, session: &Session, path: &str, body: &str) -> String {
        let title = self.content.widget_text(session, WidgetText::Label);
        html(&locale.tag, locale.direction.as_str(), &head(path, &title), body)
    }

    /// To the menu (or who is reading), to the contacts, to the languages.
    fn top(&self, locale: &Locale, session: &Session, path: &str) -> String {
        let known = session.audience.is_some();
        let home = if known { self.menu(session) } else { self.readers_page(locale) };
        let ways = [
            (home, Common::Home, None),
            (self.countries_page(locale), Common::Home, Some(WidgetText::Contacts)),
            (LANGUAGES.into(), Common::Home, Some(WidgetText::Language)),
        ];
        let link = |(to, common, own): &(String, Common, Option<WidgetText>)| {
            let label = own.map_or_else(
                || self.content.common_text(session, *common),
                |own| self.content.widget_text(session, own),
            );
            let here = if to == path { "page" } else { "" };
            let href = relative(path, to);
            element("a", &[("href", &href), ("aria-current", here)], &escaped(&label))
        };
        element("nav", &[], &list("top", &ways.each_ref().map(link)))
    }

    /// Help and the way out, always in reach.
    fn bar(&self, session: &Session, path: &str) -> String {
        let link = |kind: ChoiceKind, text, to: Option<Address>| {
            let href = to.map_or(String::new(), |to| to.from(path));
            let label = self.content.common_text(session, text);
            element("a", &[("class", kind.as_str()), ("href", &href)], &escaped(&label))
        };
        let help = link(ChoiceKind::Help, Common::Help, self.help(session));
        let leave = link(ChoiceKind::Leave, Common::Leave, self.after(session, Input::Leave));
        element("footer", &[("class", "bar")], &(help + &leave))
    }

    /// The page with help for the reader of a session.
    pub(super) fn help(&self, session: &Session) -> Option<Address> {
        self.after(session, Input::Help)
    }
}

fn head(path: &str, title: &str) -> String {
    let style = relative(path, "style.css");
    format!(
        "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"robots\" content=\"noindex\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n{}\n<link rel=\"stylesheet\" href=\"{style}\">",
        words("title", title)
    )
}

/// A document.
fn html(language: &str, direction: &str, head: &str, body: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\" dir=\"{direction}\">\n<head>\n{head}\n</head>\n\
         <body>\n{body}\n</body>\n</html>\n"
    )
}
