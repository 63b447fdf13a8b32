//! How easy each flow is to read, for each audience in each language.

use amparo_core::Audience;

use crate::compile::contracts_of;
use crate::contract::Contract;
use crate::diagnostic::Problems;
use crate::guide_file::GuideFile;
use crate::lint::Finding;
use crate::locale_file::Reading;
use crate::reading::{joined, masked, score};
use crate::resolve::READERS;
use crate::source::SourceFile;
use crate::sources::{Sources, start_of};
use crate::texts::resolve;

/// Words from which on a formula says something.
const WORDS: usize = 100;

/// The score of one flow for one audience.
#[derive(Clone, Debug)]
pub struct Score {
    /// Language.
    pub locale: String,
    /// Name of the flow, or of another file with texts.
    pub flow: String,
    /// Who reads it.
    pub audience: Audience,
    /// What was scored: all its texts, terms masked.
    pub text: String,
    /// The higher, the easier.
    pub score: f64,
    /// What it should be at least.
    pub least: f64,
}

/// The scores of all flows with at least a hundred words, in languages with a formula.
#[must_use]
pub fn readings(files: &[SourceFile]) -> Vec<Score> {
    let problems = Problems::default();
    let sources = Sources::read(files, &problems);
    sources.guide.as_ref().map_or_else(Vec::new, |guide| scores(&sources, guide, &problems))
}

/// RDL002: flows that are harder than their readers can take.
pub(crate) fn below(sources: &Sources<'_>, guide: &GuideFile, problems: &Problems) -> Vec<Finding> {
    let hard = scores(sources, guide, problems).into_iter().filter(|score| score.score < score.least);
    let finding = |score: Score| {
        let Score { locale, flow, audience, score, least, .. } = score;
        let at = start_of(&format!("locales/{locale}/{flow}.ftl"));
        let what = format!("for `{}` the flow scores {score:.0}, not {least:.0}", audience.as_str());
        Finding::new("RDL002", &at, what, "use shorter words and sentences")
    };
    hard.map(finding).collect()
}

/// The scores of all flows that are long enough.
pub(crate) fn scores(sources: &Sources<'_>, guide: &GuideFile, problems: &Problems) -> Vec<Score> {
    let contracts = contracts_of(sources, guide, problems);
    let told =
        |contract: &&Contract| sources.flows.contains_key(&contract.file) || contract.file == "findings";
    let told: Vec<&Contract> = contracts.iter().filter(told).collect();
    let mut scores = Vec::new();
    for (tag, locale) in &sources.locales {
        let Some(reading) = &locale.reading else { continue };
        let resolved = resolve(tag, sources, &contracts, problems);
        let terms = sources.glossary.get(tag).map_or(&[][..], Vec::as_slice);
        for contract in &told {
            let texts = resolved.get(&contract.file).map_or(&[][..], Vec::as_slice);
            let of = |audience| scored(contract, texts, reading, terms, audience);
            let flow = |(audience, text, score, least)| Score {
                locale: tag.clone(),
                flow: contract.file.clone(),
                audience,
                text,
                score,
                least,
            };
            scores.extend(READERS.into_iter().filter_map(of).map(flow));
        }
    }
    scores
}

fn scored(
    contract: &Contract,
    texts: &[Option<Vec<String>>],
    reading: &Reading,
    terms: &[String],
    audience: Audience,
) -> Option<(Audience, String, f64, f64)> {
    let reads = contract.leaves.iter().zip(texts);
    let reads = reads.filter(|(leaf, _)| leaf.attribute.is_none() && leaf.audiences.contains(&audience));
    let own = |texts: &Vec<String>| texts.get(audience.index()).cloned();
    let bodies: Vec<String> = reads.filter_map(|(_, texts)| texts.as_ref().and_then(own)).collect();
    let text = masked(&joined(&bodies), terms);
    let least = f64::from(*reading.least.get(&audience)?);
    let long = text.split_whitespace().count() >= WORDS;
    long.then(|| (audience, text.clone(), score(reading.formula, &text), least))
}
