//! The screening that ships, against what `tests/vignettes.json`, `model.rs` and `indicators.rs` expect of it: those were
//! written from the evidence base, never recorded from what the guide says.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod indicators;
mod inquiries;
mod model;
mod rules;

use amparo_core::{Advice, Inquiry, Refusal, Screening, inquire};
use amparo_tests::journey::{NOW, content};

/// The screening that ships.
pub(crate) fn screening() -> &'static Screening {
    content().screening().unwrap()
}

/// What is asked if nothing is said but who answers.
pub(crate) fn asked<'a>(audience: &'a str, indicators: &'a [String]) -> Inquiry<'a> {
    Inquiry { audience, about: "", country: "", language: "", indicators, skipped: 0.0, now: NOW }
}

pub(crate) fn answer<'a>(inquiry: &Inquiry<'a>) -> Result<Advice<'a>, Refusal<'a>> {
    inquire(content(), inquiry)
}

pub(crate) fn ids(list: &[&str]) -> Vec<String> {
    list.iter().map(ToString::to_string).collect()
}
