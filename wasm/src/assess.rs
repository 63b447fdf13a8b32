//! The screening asked by the page itself, outside a conversation: nothing is drawn, kept or changed.

use amparo_core::{Inquiry, inquire};
use serde::Deserialize;
use wasm_bindgen::prelude::*;

use crate::{Guide, to_js};

/// What a page asks; `Ask` in `widget/src/types.ts`.
#[derive(Deserialize)]
struct Ask {
    audience: String,
    about: Option<String>,
    country: Option<String>,
    language: Option<String>,
    indicators: Option<Vec<String>>,
    skipped: Option<f64>,
    now: Option<f64>,
}

#[wasm_bindgen]
extern "C" {
    /// Milliseconds since 1970.
    #[wasm_bindgen(js_namespace = Date, js_name = now)]
    fn milliseconds() -> f64;
}

#[wasm_bindgen]
impl Guide {
    /// The names of the packs that `assess` wants for a country and that are not loaded; empty for "not said".
    #[wasm_bindgen(js_name = assessNeeds)]
    pub fn assess_needs(&self, country: &str) -> Vec<String> {
        let country = self.content.structure.country_by_id(country).map_or(0, |country| country.number);
        self.content.needs_to_assess(country)
    }

    /// What follows from indicators: `Advice` for an `Ask` (`widget/src/types.ts`).
    ///
    /// # Errors
    /// An `Error` that names the word that is not understood, or the pack that is missing.
    pub fn assess(&self, ask: JsValue) -> Result<JsValue, JsValue> {
        let ask: Ask = serde_wasm_bindgen::from_value(ask)?;
        let inquiry = Inquiry {
            audience: &ask.audience,
            about: ask.about.as_deref().unwrap_or_default(),
            country: ask.country.as_deref().unwrap_or_default(),
            language: ask.language.as_deref().unwrap_or_default(),
            indicators: ask.indicators.as_deref().unwrap_or_default(),
            skipped: ask.skipped.unwrap_or_default(),
            now: ask.now.unwrap_or_else(|| milliseconds() / 1000.0) as i64,
        };
        match inquire(&self.content, &inquiry) {
            Ok(advice) => Ok(to_js(&advice)),
            Err(refusal) => Err(JsError::from(refusal).into()),
        }
    }
}
