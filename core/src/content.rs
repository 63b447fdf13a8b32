//! The content that is loaded: one structure and as many packs of words and contacts as the surface has fetched.

use alloc::{string::String, vec::Vec};

use crate::clock::PartialDate;
use crate::contact::Contact;
use crate::fact::Fact;
use crate::pack::{Pack, PackError};
use crate::plan;
use crate::screening::Screening;
use crate::session::Session;
use crate::structure::{Bundle, Country, Language, Locale, ScreeningFlow, Step, Structure};
use crate::texts::{Hole, TextPack, fill};
use crate::ui::{Common, WordText};
use crate::words::{Audience, Kind, Setting};

/// The file of the texts of the house.
const HOUSE: &str = "common";

/// What the engine works on.
#[derive(Clone, Debug)]
pub struct Content {
    /// Flows, countries, locales.
    pub structure: Structure,
    texts: Vec<TextPack>,
    /// Locale and name of each text file, with the place of its pack; in order.
    files: Vec<(String, String, usize)>,
    contacts: Vec<Contact>,
    /// Name and facts of each pack of contacts.
    contact_packs: Vec<(String, Vec<Fact>)>,
    screening: Option<Screening>,
    languages: Vec<Language>,
    disabled: Vec<String>,
}

impl Content {
    /// Content with a structure and nothing else yet.
    ///
    /// # Errors
    /// What is wrong with the bytes.
    pub fn new(structure: &[u8]) -> Result<Self, PackError> {
        match Pack::from_bytes(structure)? {
            Pack::Structure(structure) => Ok(Self {
                structure,
                texts: Vec::new(),
                files: Vec::new(),
                contacts: Vec::new(),
                contact_packs: Vec::new(),
                screening: None,
                languages: Vec::new(),
                disabled: Vec::new(),
            }),
            _ => Err(PackError::NoStructure),
        }
    }

    /// Adds a pack of words or contacts; one that is there already is left as it is.
    ///
    /// # Errors
    /// What is wrong with the bytes.
    pub fn add(&mut self, bytes: &[u8]) -> Result<(), PackError> {
        match Pack::from_bytes(bytes)? {
            Pack::Structure(_) => Err(PackError::NoStructure),
            Pack::Texts(revision, _)
            | Pack::Contacts(revision, _)
            | Pack::Screening(revision, _)
            | Pack::Languages(revision, _)
                if revision != self.structure.revision =>
            {
                Err(PackError::WrongRevision)
            }
            Pack::Texts(_, pack) => {
                if !self.has_texts(&pack.locale, &pack.bundle) {
                    self.add_texts(pack);
                }
                Ok(())
            }
            Pack::Contacts(_, pack) => {
                if !self.has_contacts(&pack.id) {
                    self.contacts.extend(pack.contacts);
                    self.contact_packs.push((pack.id, pack.facts));
                }
                Ok(())
            }
            Pack::Screening(_, screening) => {
                self.screening = Some(screening);
                Ok(())
            }
            Pack::Languages(_, languages) => {
                self.languages = languages;
                Ok(())
            }
        }
    }

    /// The rules of the screening, once they are loaded.
    #[must_use]
    pub const fn screening(&self) -> Option<&Screening> {
        self.screening.as_ref()
    }

    /// True if all is there that answers may need: the rules, and the words of what follows from them.
    #[must_use]
    pub(crate) fn can_ask(&self, locale: &str) -> bool {
        self.screening.is_some() && self.text(locale, plan::FILE, 0, Audience::Child).is_some()
    }

    /// The languages people may speak, once they are loaded.
    #[must_use]
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// The spoken language of this registry number.
    #[must_use]
    pub fn language(&self, number: u8) -> Option<&Language> {
        self.languages.iter().find(|language| language.number == number)
    }

    /// Hides contacts at once, whatever the packs say. Can hide, never add.
    pub fn disable(&mut self, ids: &[String]) {
        self.disabled = ids.to_vec();
    }

    /// The contacts that are loaded and not disabled.
    pub fn contacts(&self) -> impl Iterator<Item = &Contact> {
        self.contacts.iter().filter(|contact| !self.disabled.contains(&contact.id))
    }

    /// The facts of a country, as far as they are loaded.
    #[must_use]
    pub fn facts(&self, country: &Country) -> &[Fact] {
        let code = country.code();
        self.contact_packs.iter().find(|(id, _)| *id == code).map_or(&[], |(_, facts)| facts)
    }

    fn has_contacts(&self, id: &str) -> bool {
        self.contact_packs.iter().any(|(loaded, _)| loaded == id)
    }

    fn has_texts(&self, locale: &str, bundle: &str) -> bool {
        self.texts.iter().any(|pack| pack.locale == locale && pack.bundle == bundle)
    }

    /// The locale of a session, or the first of the guide.
    #[must_use]
    pub fn locale(&self, session: &Session) -> Option<&Locale> {
        self.structure.locale(session.locale).or_else(|| self.structure.locales.first())
    }

    fn add_texts(&mut self, pack: TextPack) {
        for file in &pack.files {
            let at = self.file(&pack.locale, &file.id).unwrap_or_else(|at| at);
            self.files.insert(at, (pack.locale.clone(), file.id.clone(), self.texts.len()));
        }
        self.texts.push(pack);
    }

    /// Where a file stands in the list, or would stand.
    fn file(&self, locale: &str, file: &str) -> Result<usize, usize> {
        self.files.binary_search_by(|(of, name, _)| (of.as_str(), name.as_str()).cmp(&(locale, file)))
    }

    /// A text of a file in a locale.
    #[must_use]
    pub fn text(&self, locale: &str, file: &str, slot: usize, audience: Audience) -> Option<&str> {
        self.pack_of(locale, file)?.text(file, slot, audience)
    }

    fn pack_of(&self, locale: &str, file: &str) -> Option<&TextPack> {
        let (_, _, pack) = self.files.get(self.file(locale, file).ok()?)?;
        self.texts.get(*pack)
    }

    /// The names of the packs, in order of need, that the screen of a session wants and that are not loaded.
    #[must_use]
    pub fn needs(&self, session: &Session) -> Vec<String> {
        let mut needs = Vec::new();
        let Some(locale) = self.locale(session) else { return needs };
        let step = self.structure.surviving(session.place).and_then(|(index, _)| self.structure.step(index));
        let flow = step.and_then(|step| self.structure.flow_of(step));
        let card = step.is_some_and(|step| step.card.is_some());
        self.need_texts(&locale.tag, HOUSE, &mut needs);
        if let Some(flow) = flow {
            self.need_texts(&locale.tag, &flow.id, &mut needs);
        }
        let speaks = card || step.is_some_and(|step| step.setting == Some(Setting::Speech));
        if speaks && self.languages.is_empty() {
            needs.push("languages".into());
        }
        if card {
            self.need_texts(&locale.tag, "cards", &mut needs);
            for tag in self.card_locales(session) {
                self.need_texts(tag, "cards", &mut needs);
            }
        }
        let facts = step.is_some_and(|step| !step.facts.is_empty());
        if let Some(country) = self.structure.country(session.country).filter(|_| facts) {
            self.need_texts(&locale.tag, &country.facts_file(), &mut needs);
        }
        let kinds: &[Kind] = if facts { Kind::ALL } else { step.map_or(&[], |step| &step.kinds) };
        if !kinds.is_empty() {
            self.need_contacts(session.country, kinds, &mut needs);
        }
        let screening = self.structure.screening.as_ref();
        if let Some(screening) =
            screening.filter(|screening| step.is_some_and(|step| step.flow == screening.flow))
        {
            self.need_all_of_screening(screening, session, &locale.tag, &mut needs);
        }
        needs
    }

    /// The names of the packs that an assessment in a country (registry number, 0 if unknown) wants and that are not
    /// loaded.
    #[must_use]
    pub fn needs_to_assess(&self, country: u8) -> Vec<String> {
        let mut needs = Vec::new();
        self.need_assessment(country, &mut needs);
        needs
    }

    /// All that the screening may show, before the first question: what is fetched later would tell what was answered.
    fn need_all_of_screening(
        &self,
        screening: &ScreeningFlow,
        session: &Session,
        locale: &str,
        needs: &mut Vec<String>,
    ) {
        self.need_texts(locale, plan::FILE, needs);
        for flow in screening.leads_to.iter().filter_map(|flow| self.structure.flows.get(usize::from(*flow)))
        {
            self.need_texts(locale, &flow.id, needs);
        }
        self.need_assessment(session.country, needs);
    }

    pub(crate) fn need_assessment(&self, country: u8, needs: &mut Vec<String>) {
        if self.screening.is_none() {
            needs.push("screening".into());
        }
        self.need_contacts(country, Kind::ALL, needs);
    }

    pub(crate) fn need_texts(&self, locale: &str, file: &str, needs: &mut Vec<String>) {
        let holds = |bundle: &&Bundle| bundle.files.iter().any(|held| held == file);
        let Some(bundle) = self.structure.bundles.iter().find(holds) else { return };
        let name = ["texts/", locale, "/", &bundle.name].concat();
        if !self.has_texts(locale, &bundle.name) && !needs.contains(&name) {
            needs.push(name);
        }
    }

    fn need_contacts(&self, country: u8, kinds: &[Kind], needs: &mut Vec<String>) {
        let mut want = |id: &str| {
            if !self.has_contacts(id) {
                let name = ["contacts/", id].concat();
                if !needs.contains(&name) {
                    needs.push(name);
                }
            }
        };
        want("help");
        let in_help = kinds.iter().all(|kind| matches!(kind, Kind::Emergency | Kind::ChildHelpline));
        if let Some(country) = self.structure.country(country).filter(|_| !in_help) {
            want(&country.code());
        }
    }

    /// The languages of a card for the adults of a session's country that the guide has, or those it falls back to.
    pub(crate) fn card_locales(&self, session: &Session) -> Vec<&str> {
        let known = |tag: &str| self.structure.card_locale(tag).map(|locale| locale.tag.as_str());
        let country = self.structure.country(session.country);
        if let Some(own) = country.and_then(|country| country.languages.iter().find_map(|tag| known(tag))) {
            return Vec::from([own]);
        }
        let mut tags = Vec::new();
        for tag in ["en", "es"] {
            tags.extend(known(tag));
        }
        tags
    }
}

/// The words of one session: its locale and audience, and the values of the holes that are always known.
#[derive(Clone, Copy)]
pub(crate) struct Words<'a> {
    pub(crate) content: &'a Content,
    pub(crate) locale: &'a str,
    pub(crate) audience: Audience,
    country: &'a str,
    language: &'a str,
    /// The pack of the texts of the house, which every screen shows many of.
    house: Option<&'a TextPack>,
}

impl<'a> Words<'a> {
    pub(crate) fn new(content: &'a Content, session: &Session, audience: Audience) -> Self {
        let locale = content.locale(session);
        let mut words = Self {
            content,
            locale: locale.map_or("", |locale| locale.tag.as_str()),
            audience,
            house: locale.and_then(|locale| content.pack_of(&locale.tag, HOUSE)),
            country: "",
            language: content
                .language(session.speech)
                .map_or_else(|| locale.map_or("", |locale| locale.name.as_str()), |spoken| &spoken.name),
        };
        words.country = words.country_name(session.country);
        words
    }

    /// A finished text with the holes filled; `None` where there is no such text.
    pub(crate) fn get(&self, file: &str, slot: usize, values: &[(Hole, &str)]) -> Option<String> {
        let text = self.content.text(self.locale, file, slot, self.audience)?;
        Some(self.filled(text, values))
    }

    /// Fills the holes of a text that is at hand.
    pub(crate) fn filled(&self, text: &str, values: &[(Hole, &str)]) -> String {
        fill(text, |hole| match (values.iter().find(|(given, _)| *given == hole), hole) {
            (Some((_, value)), _) => value,
            (None, Hole::Country) => self.country,
            (None, Hole::Language) => self.language,
            (None, _) => "",
        })
    }

    pub(crate) fn common(&self, text: Common, values: &[(Hole, &str)]) -> String {
        self.house(text.index()).map_or_else(String::new, |text| self.filled(text, values))
    }

    /// The line that dates a source.
    pub(crate) fn source(&self, date: Option<PartialDate>) -> String {
        match date.and_then(|date| self.day(date)) {
            Some(day) => self.common(Common::Source, &[(Hole::Date, &day)]),
            None => self.common(Common::SourceUndated, &[]),
        }
    }

    /// A date as the language writes it.
    pub(crate) fn day(&self, date: PartialDate) -> Option<String> {
        Some(self.house?.formats.as_ref()?.date(date))
    }

    pub(crate) fn word(&self, word: WordText) -> String {
        self.house(word.slot()).map_or_else(String::new, |text| self.filled(text, &[]))
    }

    /// The name of the country of a registry number, empty for none.
    pub(crate) fn country_name(&self, number: u8) -> &'a str {
        let index = self.content.structure.countries.iter().position(|country| country.number == number);
        index.and_then(|index| self.house(WordText::Country(index).slot())).unwrap_or("")
    }

    fn house(&self, slot: usize) -> Option<&'a str> {
        self.house?.text(HOUSE, slot, self.audience)
    }
}

impl Content {
    /// The text of a step: its file and slot.
    pub(crate) fn step_text<'a>(&'a self, words: &Words<'_>, step: &Step, slot: usize) -> Option<&'a str> {
        let flow = self.structure.flow_of(step)?;
        self.text(words.locale, &flow.id, usize::from(step.text) + slot, words.audience)
    }
}
