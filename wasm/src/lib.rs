//! The guide as one JavaScript class. Owns the loaded content and the one session of a page, and translates between
//! JavaScript values and the core; it decides nothing about content and keeps nothing anywhere but in memory.
//!
//! The shapes that cross are written down by hand in `widget/src/types.ts`; a test holds the two together.

mod assess;
mod json;

use amparo_core::{
    Audience, Choice, Content, Input, Link, Locale, PackError, Session, Surface, WidgetText, Wording,
    draw_in_words, step,
};
use json::json;
use wasm_bindgen::prelude::*;

/// Small, and gives memory back. Where the core is used as a library of the machine at hand, its own is used.
#[cfg(target_family = "wasm")]
#[global_allocator]
static MEMORY: talc::cell::TalcSyncCell<talc::wasm::WasmGrowAndClaim, talc::wasm::WasmBinning> =
    talc::cell::TalcSyncCell::new_wasm(talc::wasm::WasmGrowAndClaim);

/// Where this binding draws.
const HERE: Surface = Surface::Web;

/// A conversation and the content it runs on.
#[wasm_bindgen]
pub struct Guide {
    content: Content,
    session: Session,
    wording: Wording,
    /// What the last screen that was drawn offers; empty where it is no longer the screen at hand.
    offered: Vec<Choice>,
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = JSON)]
    pub(crate) fn parse(json: &str) -> JsValue;
}

#[wasm_bindgen]
impl Guide {
    /// Takes the bytes of the pack `structure`.
    ///
    /// # Errors
    /// An `Error` whose message says what is wrong with the bytes.
    #[wasm_bindgen(constructor)]
    pub fn new(structure: &[u8]) -> Result<Guide, JsError> {
        let content = Content::new(structure).map_err(in_words)?;
        let session = Session::start(&content, 0);
        Ok(Self { content, session, wording: Wording::default(), offered: Vec::new() })
    }

    /// Adds the bytes of another pack; one that is there already changes nothing.
    ///
    /// # Errors
    /// An `Error` whose message says what is wrong with the bytes.
    pub fn add(&mut self, pack: &[u8]) -> Result<(), JsError> {
        self.offered.clear();
        self.content.add(pack).map_err(in_words)
    }

    /// Hides contacts, whose ids stand in a text with gaps between, whatever the packs say. Can hide, never add.
    pub fn disable(&mut self, ids: &str) {
        let ids: Vec<String> = ids.split(' ').map(String::from).collect();
        self.content.disable(&ids);
        self.offered.clear();
    }

    /// The names of the packs that the screen at hand wants and that are not loaded.
    #[wasm_bindgen(unchecked_return_type = "string[]")]
    pub fn needs(&self) -> JsValue {
        // No list of texts can fail to cross.
        serde_wasm_bindgen::to_value(&self.content.needs(&self.session)).unwrap_or_default()
    }

    /// The names of all packs that the conversation may come to want and that are not loaded, in order of need.
    #[wasm_bindgen(unchecked_return_type = "string[]")]
    pub fn rest(&self) -> JsValue {
        parse(&json(&self.content.rest(&self.session)))
    }

    /// Begins anew. All may be empty; what is not known is left away. `link` is what stands in a link into the
    /// guide: `f_<flow>` or the short form. It is trusted with nothing but language, audience, country and flow.
    pub fn start(&mut self, language: &str, country: &str, audience: &str, link: &str) {
        let structure = &self.content.structure;
        let named = Link::parse(&self.content, link).unwrap_or_default();
        let country = structure.country_by_id(country).map(|country| country.number);
        let link = Link {
            audience: named.audience.or_else(|| Audience::parse(audience)),
            country: named.country.or(country),
            ..named
        };
        let locale = self.locale_for(language).map_or(0, |locale| locale.number);
        self.session = link.open(&self.content, locale, HERE);
        self.wording = Wording::default();
        self.offered.clear();
    }

    /// Takes the choice of this id, as offered by the screen at hand, and gives the next screen at `now` (seconds
    /// since 1970). An id that is not offered changes nothing.
    pub fn tap(&mut self, id: &str, now: f64) -> JsValue {
        if self.offered.is_empty() {
            self.draw(now);
        }
        let offered = self.offered.iter().find(|choice| choice.id == id);
        self.take(offered.map(|choice| choice.input), now)
    }

    /// The screen at hand.
    pub fn screen(&mut self, now: f64) -> JsValue {
        parse(&self.draw(now))
    }

    /// Changes `lang`, `country` or `audience` and stays where the person is. For the last two, what is not known is
    /// "not said"; a language that is not known, and any other setting, changes nothing.
    pub fn set(&mut self, setting: &str, value: &str, now: f64) -> JsValue {
        let country = || self.content.structure.country_by_id(value).map_or(0, |country| country.number);
        let input = match setting {
            "lang" => self.locale_for(value).map(|locale| Input::Locale(locale.number)),
            "country" => Some(Input::Country(country())),
            "audience" => Some(Input::Audience(Audience::parse(value))),
            _ => None,
        };
        self.take(input, now)
    }

    /// Forgets all but the language; the next screen is the neutral cover.
    pub fn leave(&mut self) {
        self.session = step(&self.content, &self.session, Input::Leave, HERE);
        self.wording = Wording::default();
        self.offered.clear();
    }

    /// What the way to easier words, or to more of them, is called; empty where this screen has no other words.
    #[wasm_bindgen(js_name = otherWords)]
    pub fn other_words(&self) -> String {
        if !self.content.has_other_words(&self.session) {
            return String::new();
        }
        self.text(self.wording.label(&self.session).as_str())
    }

    /// The same screen in the other words.
    pub fn reword(&mut self, now: f64) -> JsValue {
        self.wording = self.wording.turned(&self.session);
        self.screen(now)
    }

    /// The languages of the guide, in order: `{ tag, name, direction }`.
    pub fn locales(&self) -> JsValue {
        let locales = &self.content.structure.locales;
        parse(&json(&locales.iter().filter(|locale| !locale.pseudo).collect::<Vec<_>>()))
    }

    /// A text of the frame around the guide, by its id; empty where there is none.
    pub fn text(&self, id: &str) -> String {
        let text = WidgetText::parse(id).map(|text| self.content.widget_text(&self.session, text));
        text.unwrap_or_default()
    }

    /// What to put into a link to the flow at hand: language, audience, country and flow, never an answer.
    pub fn link(&self) -> String {
        Link::to(&self.content, &self.session).short()
    }

    fn take(&mut self, input: Option<Input>, now: f64) -> JsValue {
        if let Some(input) = input {
            self.session = step(&self.content, &self.session, input, HERE);
        }
        self.screen(now)
    }

    /// Draws the screen at hand and remembers what it offers.
    fn draw(&mut self, now: f64) -> String {
        let screen = draw_in_words(&self.content, &self.session, self.wording, now as i64, HERE);
        let json = json(&screen);
        self.offered = screen.choices;
        json
    }

    /// The locale of a tag, or else of its language: `es` for `es-MX`.
    fn locale_for(&self, tag: &str) -> Option<&Locale> {
        let structure = &self.content.structure;
        let language = || tag.split_once('-').and_then(|(language, _)| structure.locale_by_tag(language));
        structure.locale_by_tag(tag).or_else(language)
    }
}

fn in_words(error: PackError) -> JsError {
    JsError::new(&error.message())
}
