//! What a conversation may come to want: fetched beforehand, so that no request tells where the person went.

use alloc::{string::String, vec::Vec};

use crate::content::Content;
use crate::house::BOT_FILE;
use crate::session::Session;
use crate::structure::Country;

impl Content {
    /// The names of all packs that a conversation in this language and country may come to want and that are not loaded:
    /// help first. Who fetches them beforehand does not tell the server where the person went.
    #[must_use]
    pub fn rest(&self, session: &Session) -> Vec<String> {
        let (mut rest, structure) = (Vec::new(), &self.structure);
        let Some(locale) = self.locale(session) else { return rest };
        let help = structure.step(structure.help).and_then(|step| structure.flow_of(step));
        if let Some(help) = help {
            self.need_texts(&locale.tag, &help.id, &mut rest);
        }
        self.need_assessment(session.country, &mut rest);
        if self.languages().is_empty() {
            rest.push("languages".into());
        }
        let own = structure.country(session.country).map(Country::facts_file);
        let foreign = |file: &String| {
            Some(file) != own.as_ref()
                && structure.countries.iter().any(|country| *file == country.facts_file())
        };
        let files = structure.bundles.iter().flat_map(|bundle| &bundle.files);
        for file in files.filter(|file| *file != BOT_FILE && !foreign(file)) {
            self.need_texts(&locale.tag, file, &mut rest);
        }
        for tag in self.card_locales(session) {
            self.need_texts(tag, "cards", &mut rest);
        }
        rest
    }
}
