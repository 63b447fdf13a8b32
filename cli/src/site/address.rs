//! Where everything stands: the page and section of each step, and the way from page to page.

use amparo_core::{Input, Locale, Session, Setting, Step, Surface, Target, step};

use super::Site;

/// The list of languages, from which everything can be reached.
pub(super) const LANGUAGES: &str = "index.html";

/// A page, and perhaps a section of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Address {
    pub(super) page: String,
    pub(super) section: String,
}

/// What becomes of a step on pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Stands {
    /// It is a section.
    At(Address),
    /// It asks what a page cannot remember: one passes on.
    Passed,
    /// It is a question of the check-in or leads only to one: it is not asked.
    Unasked,
}

impl Address {
    pub(super) fn page(page: String) -> Self {
        Self { page, section: String::new() }
    }

    /// The link to it from a page.
    pub(super) fn from(&self, page: &str) -> String {
        let path = if self.page == page { String::new() } else { relative(page, &self.page) };
        match (self.section.as_str(), path.is_empty()) {
            ("", true) => "#top".into(),
            ("", false) => path,
            (section, _) => format!("{path}#{section}"),
        }
    }
}

/// The path of a page as seen from another.
pub(super) fn relative(from: &str, to: &str) -> String {
    let shared: usize = from
        .split_inclusive('/')
        .zip(to.split_inclusive('/'))
        .take_while(|(from, to)| from == to && from.ends_with('/'))
        .map(|(folder, _)| folder.len())
        .sum();
    let up = from.get(shared..).unwrap_or_default().matches('/').count();
    "../".repeat(up) + to.get(shared..).unwrap_or_default()
}

impl Site<'_> {
    /// The list of readers of a language.
    pub(super) fn readers_page(&self, locale: &Locale) -> String {
        format!("{}/index.html", locale.tag)
    }

    /// The list of countries of a language.
    pub(super) fn countries_page(&self, locale: &Locale) -> String {
        format!("{}/countries/index.html", locale.tag)
    }

    /// The page of a country.
    pub(super) fn country_page(&self, locale: &Locale, country: u8) -> String {
        match self.content.structure.country(country) {
            Some(country) => format!("{}/countries/{}.html", locale.tag, country.code()),
            None => self.countries_page(locale),
        }
    }

    /// The question before the consulates of a country.
    pub(super) fn question_page(&self, locale: &Locale, country: u8) -> String {
        self.country_page(locale, country).replace(".html", "-question.html")
    }

    /// The consulates of a country.
    pub(super) fn consulates_page(&self, locale: &Locale, country: u8) -> String {
        self.country_page(locale, country).replace(".html", "-consulates.html")
    }

    /// The empty page that covers the guide.
    pub(super) fn leave_page(&self, locale: &Locale) -> String {
        format!("{}/leave.html", locale.tag)
    }

    /// The page of the flow of this index for the reader of a session. The way in is their menu.
    pub(super) fn flow_page(&self, session: &Session, flow: u8) -> String {
        let tag = self.content.locale(session).map_or("", |locale| locale.tag.as_str());
        let structure = &self.content.structure;
        let menu = structure.step(structure.home).is_some_and(|home| home.flow == flow);
        let id = structure.flows.get(usize::from(flow)).map_or("", |flow| flow.id.as_str());
        format!("{tag}/{}/{}.html", session.reader().as_str(), if menu { "index" } else { id })
    }

    /// The menu of the reader of a session.
    pub(super) fn menu(&self, session: &Session) -> String {
        let structure = &self.content.structure;
        structure.step(structure.home).map_or(String::new(), |home| self.flow_page(session, home.flow))
    }

    /// Where a step stands for the reader of a session.
    pub(super) fn stands(&self, session: &Session, step: &Step) -> Stands {
        let structure = &self.content.structure;
        let Some(locale) = self.content.locale(session) else { return Stands::Passed };
        let way_in = structure.step(structure.home).is_some_and(|home| home.flow == step.flow);
        match step.setting {
            _ if self.is_unasked(step) => Stands::Unasked,
            _ if session.country != 0 && Self::shows_consulates(step) => {
                Stands::At(Address::page(self.consulates_page(locale, session.country)))
            }
            Some(Setting::Speech | Setting::Band) => Stands::Passed,
            Some(Setting::Language) => Stands::At(Address::page(LANGUAGES.into())),
            Some(Setting::Audience) => Stands::At(Address::page(self.readers_page(locale))),
            Some(Setting::Country) if way_in => Stands::At(Address::page(self.countries_page(locale))),
            _ => Stands::At(Address { page: self.flow_page(session, step.flow), section: step.id.clone() }),
        }
    }

    /// A question, and what only leads to one; the first step of the check-in says what it is and stays.
    fn is_unasked(&self, step: &Step) -> bool {
        let structure = &self.content.structure;
        let asks =
            |to: Target| matches!(to, Target::Step(at) if structure.step(at).is_some_and(|to| to.question));
        let first = structure.flow_of(step).and_then(|flow| structure.step(flow.first));
        let is_first = first.is_some_and(|first| first.number == step.number);
        let leads = asks(step.next) || step.choices.iter().any(|choice| asks(choice.to));
        step.question || leads && !is_first
    }

    /// Where a session stands after an input; `None` where that would be a question.
    pub(super) fn after(&self, session: &Session, input: Input) -> Option<Address> {
        let next = step(self.content, session, input, Surface::Static);
        let locale = self.content.locale(&next)?;
        if next.is_covered() {
            return Some(Address::page(self.leave_page(locale)));
        }
        if next.country != session.country {
            return Some(Address::page(self.country_page(locale, next.country)));
        }
        if next.audience != session.audience {
            return Some(Address::page(self.menu(&next)));
        }
        self.settled(next)
    }

    /// The first place from here on that is on a page.
    fn settled(&self, mut session: Session) -> Option<Address> {
        let structure = &self.content.structure;
        for _ in 0..structure.steps.len() {
            let here = structure.surviving(session.place).and_then(|(index, _)| structure.step(index))?;
            match (self.stands(&session, here), here.next) {
                (Stands::At(address), _) => return Some(self.without_first(&session, address)),
                (Stands::Passed, Target::Step(next)) => {
                    session = step(self.content, &session, Input::Step(next), Surface::Static);
                }
                _ => return None,
            }
        }
        None
    }

    /// The first section of a page is the page.
    fn without_first(&self, session: &Session, address: Address) -> Address {
        let first = self.sections(session).into_iter().find(|(_, at)| at.page == address.page);
        if first.is_some_and(|(_, first)| first == address) { Address::page(address.page) } else { address }
    }
}
