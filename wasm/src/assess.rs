//! The screening asked by the page itself, outside a conversation: nothing is drawn, kept or changed.

use amparo_core::{Inquiry, inquire};
use wasm_bindgen::prelude::*;

use crate::json::json;
use crate::{Guide, parse};

#[wasm_bindgen]
extern "C" {
    /// What a page asks; `Ask` in `widget/src/types.ts`. Read field by field: a reader of any shape is a third of the
    /// module.
    pub type Ask;

    #[wasm_bindgen(method, getter)]
    fn audience(this: &Ask) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn about(this: &Ask) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn country(this: &Ask) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn language(this: &Ask) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn indicators(this: &Ask) -> Option<Vec<String>>;
    #[wasm_bindgen(method, getter)]
    fn skipped(this: &Ask) -> Option<f64>;
    #[wasm_bindgen(method, getter)]
    fn now(this: &Ask) -> Option<f64>;

    /// Milliseconds since 1970.
    #[wasm_bindgen(js_namespace = Date, js_name = now)]
    fn milliseconds() -> f64;
}

#[wasm_bindgen]
impl Guide {
    /// The names of the packs that `assess` wants for a country and that are not loaded; empty for "not said".
    #[wasm_bindgen(js_name = assessNeeds, unchecked_return_type = "string[]")]
    pub fn assess_needs(&self, country: &str) -> JsValue {
        let country = self.content.structure.country_by_id(country).map_or(0, |country| country.number);
        parse(&json(&self.content.needs_to_assess(country)))
    }

    /// What follows from indicators: `Advice` for an `Ask` (`widget/src/types.ts`).
    ///
    /// # Errors
    /// An `Error` that names the word that is not understood, or the pack that is missing.
    pub fn assess(&self, ask: &Ask) -> Result<JsValue, JsError> {
        let text = |value: Option<String>| value.unwrap_or_default();
        let (audience, about, country) = (text(ask.audience()), text(ask.about()), text(ask.country()));
        let (language, indicators) = (text(ask.language()), ask.indicators().unwrap_or_default());
        let inquiry = Inquiry {
            audience: &audience,
            about: &about,
            country: &country,
            language: &language,
            indicators: &indicators,
            skipped: ask.skipped().unwrap_or_default(),
            now: ask.now().unwrap_or_else(|| milliseconds() / 1000.0) as i64,
        };
        match inquire(&self.content, &inquiry) {
            Ok(advice) => Ok(parse(&json(&advice))),
            Err(refusal) => Err(JsError::new(&refusal.message())),
        }
    }
}
