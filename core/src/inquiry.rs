//! The screening asked from outside a conversation, by an editor or by the program of a partner: words come in, and the
//! same answer goes out on every surface. What is not understood is refused by name, never left out.

use alloc::{string::String, vec::Vec};
use core::fmt;

use serde::Serialize;

use crate::choose::Wish;
use crate::clock::Instant;
use crate::content::Content;
use crate::plan;
use crate::screening::{Assessment, Facts, Found, Screening};
use crate::structure::Locale;
use crate::words::{Audience, Kind, Urgency, words};

/// From this share of skipped questions on, half of them or more count as skipped.
const HALF: f64 = 0.5;

/// What is asked, in words that are not looked up yet. An empty one stands for "not said".
#[derive(Clone, Copy)]
pub struct Inquiry<'a> {
    /// Who answers.
    pub audience: &'a str,
    /// The age of the child an adult answers for, as the word of that audience. A child answers for itself.
    pub about: &'a str,
    /// Two-letter code.
    pub country: &'a str,
    /// BCP-47 tag of a language of the guide.
    pub language: &'a str,
    /// Ids of the indicators that are set, in any order.
    pub indicators: &'a [String],
    /// The share of the questions that were skipped, 0 to 1.
    pub skipped: f64,
    /// Time of day.
    pub now: Instant,
}

words! {
    /// A word of an inquiry, in a sentence that refuses it.
    Asked {
        Audience = "audience", Age = "age", Country = "country", Language = "language", Indicator = "indicator",
    }
}

/// Why an inquiry has no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal<'a> {
    /// A pack that the answer needs is not loaded; see [`Content::needs_to_assess`].
    NotLoaded(String),
    /// No such word is known.
    Unknown(Asked, &'a str),
    /// The indicator exists, but this audience is not asked about it.
    NotAsked(Audience, &'a str),
    /// A child answers for itself; this is another age.
    OtherAge(Audience, &'a str),
    /// The share of skipped questions is not between 0 and 1.
    Skipped,
}

impl Refusal<'_> {
    /// What is wrong, in a sentence.
    #[must_use]
    pub fn message(&self) -> String {
        let parts = match self {
            Self::NotLoaded(pack) => ["the pack `", pack, "` must be loaded first", "", ""],
            Self::Unknown(asked, word) => ["unknown ", asked.as_str(), " `", word, "`"],
            Self::NotAsked(audience, word) => {
                ["the audience `", audience.as_str(), "` is not asked about `", word, "`"]
            }
            Self::OtherAge(audience, word) => {
                ["a `", audience.as_str(), "` answers for itself, not about a `", word, "`"]
            }
            Self::Skipped => ["the share of skipped questions must be between 0 and 1", "", "", "", ""],
        };
        parts.concat()
    }
}

impl fmt::Display for Refusal<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message())
    }
}

impl core::error::Error for Refusal<'_> {}

/// The answer to an inquiry, in the shape in which it travels.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Advice<'a> {
    /// The highest urgency of all.
    pub overall: Urgency,
    /// True if a child's own answers ask for silence; then nothing else is told.
    pub safe_mode: bool,
    /// By urgency, then in order of the file.
    pub findings: Vec<Offer<'a>>,
    /// Ids of contacts, best first.
    pub contacts: Vec<&'a str>,
}

/// One finding of an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Offer<'a> {
    /// Its id.
    pub id: &'a str,
    /// How soon.
    pub urgency: Urgency,
    /// Ids of the indicators it rests on, in order of the file.
    pub because: Vec<&'a str>,
}

/// Answers an inquiry.
///
/// # Errors
/// The first word that is not understood, or the first pack that is missing.
pub fn inquire<'a>(content: &'a Content, inquiry: &Inquiry<'a>) -> Result<Advice<'a>, Refusal<'a>> {
    let audience = audience(Asked::Audience, inquiry.audience)?;
    let child = child(audience, inquiry.about)?;
    let country = country(content, inquiry.country)?;
    let language = language(content, inquiry.language)?;
    let much = is_much(inquiry.skipped)?;
    if let Some(pack) = content.needs_to_assess(country).into_iter().next() {
        return Err(Refusal::NotLoaded(pack));
    }
    let screening = content.screening().ok_or_else(|| Refusal::NotLoaded("screening".into()))?;
    let said = said(screening, audience, inquiry.indicators)?;
    let young = if child == Audience::Young { Facts::YOUNG } else { Facts::default() };
    let quiet = screening.is_quiet(audience, said);
    let assessment = if quiet { silence() } else { screening.assess(said.with(young).with(much)) };
    let wish = Wish { kinds: general(content), country, audience, language, now: inquiry.now, danger: false };
    Ok(Advice {
        overall: assessment.overall,
        safe_mode: quiet,
        findings: assessment.findings.iter().filter_map(|found| offer(screening, *found)).collect(),
        contacts: plan::advice(content, &assessment, &wish)
            .into_iter()
            .map(|contact| contact.id.as_str())
            .collect(),
    })
}

/// What is told where silence is asked for: nothing.
const fn silence() -> Assessment {
    Assessment { overall: Urgency::Info, raised: false, findings: Vec::new() }
}

/// The kinds that the plan shows to everybody.
fn general(content: &Content) -> &[Kind] {
    let structure = &content.structure;
    let plan = structure.screening.as_ref().and_then(|screening| structure.step(screening.plan));
    plan.map_or(&[], |step| &step.kinds)
}

fn offer(screening: &Screening, found: Found) -> Option<Offer<'_>> {
    let id = |index: u8| screening.indicators.get(usize::from(index)).map(|indicator| indicator.id.as_str());
    screening.findings.get(usize::from(found.finding)).map(|finding| Offer {
        id: &finding.id,
        urgency: found.urgency,
        because: found.because.indexes().filter_map(id).collect(),
    })
}

fn audience(asked: Asked, word: &str) -> Result<Audience, Refusal<'_>> {
    Audience::parse(word).ok_or(Refusal::Unknown(asked, word))
}

/// The child that is spoken of. As everywhere, one whose age is not said is read as 10 to 13.
fn child(audience: Audience, about: &str) -> Result<Audience, Refusal<'_>> {
    if about.is_empty() {
        return Ok(if audience.is_child() { audience } else { Audience::Child });
    }
    let child = self::audience(Asked::Age, about)?;
    match (audience.is_child(), child.is_child()) {
        (_, false) => Err(Refusal::Unknown(Asked::Age, about)),
        (true, true) if child != audience => Err(Refusal::OtherAge(audience, about)),
        _ => Ok(child),
    }
}

fn country<'a>(content: &Content, id: &'a str) -> Result<u8, Refusal<'a>> {
    if id.is_empty() {
        return Ok(0);
    }
    let known = content.structure.country_by_id(id);
    known.map(|country| country.number).ok_or(Refusal::Unknown(Asked::Country, id))
}

fn language<'a>(content: &'a Content, tag: &'a str) -> Result<&'a str, Refusal<'a>> {
    let structure = &content.structure;
    let first = structure.locales.first().filter(|_| tag.is_empty());
    let known: Option<&Locale> = first.or_else(|| structure.locale_by_tag(tag));
    known.map(|locale| locale.tag.as_str()).ok_or(Refusal::Unknown(Asked::Language, tag))
}

fn is_much(skipped: f64) -> Result<Facts, Refusal<'static>> {
    if !(0.0..=1.0).contains(&skipped) {
        return Err(Refusal::Skipped);
    }
    Ok(if skipped >= HALF { Facts::SKIPPED } else { Facts::default() })
}

/// The facts of the ids. One that this audience is not asked about is refused: it cannot have been answered.
fn said<'a>(screening: &Screening, audience: Audience, ids: &'a [String]) -> Result<Facts, Refusal<'a>> {
    let mut said = Facts::default();
    for id in ids {
        let index = screening.indicator(id).ok_or(Refusal::Unknown(Asked::Indicator, id))?;
        let indicator = screening.indicators.get(usize::from(index));
        if !indicator.is_some_and(|indicator| indicator.audiences.contains(&audience)) {
            return Err(Refusal::NotAsked(audience, id));
        }
        said = said.with(Facts::indicator(index));
    }
    Ok(said)
}
