//! The static edition: what the core draws, as pages without scripts. Decides how pages are cut and how they link, and
//! nothing about content. Answers are never asked for, so none is ever in an address.

mod address;
mod card;
mod consulates;
mod countries;
mod flow;
mod html;
mod offers;
mod page;
mod screen;
#[cfg(test)]
mod site_tests;
mod way_in;

use std::collections::BTreeMap;

use amparo_core::{Audience, Content, Instant, Locale, Session};

/// How the pages look.
const STYLE: &str = include_str!("style.css");

/// What pages are made of.
pub(crate) struct Site<'a> {
    /// All content, loaded.
    pub(crate) content: &'a Content,
    /// The day they are made for.
    pub(crate) now: Instant,
    /// Path data of each drawing.
    pub(crate) icons: BTreeMap<String, String>,
}

impl Site<'_> {
    /// Every file by its path.
    pub(crate) fn files(&self) -> BTreeMap<String, String> {
        let mut files = BTreeMap::from([("style.css".into(), STYLE.into()), self.languages()]);
        for locale in &self.content.structure.locales {
            files.extend([self.leave(locale), self.readers(locale)]);
            files.extend(self.countries(locale));
            files.extend(self.consulates(locale));
            files.extend(Audience::ALL.iter().flat_map(|audience| self.flows(locale, *audience)));
        }
        files
    }

    /// Somebody who has just come, in a language.
    fn reader(&self, locale: &Locale, audience: Option<Audience>) -> Session {
        Session { audience, ..Session::start(self.content, locale.number) }
    }
}
