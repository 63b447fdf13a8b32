//! `amparo status`: how far the guide is, language by language and flow by flow, and what its data lacks.

use std::collections::{BTreeMap, BTreeSet};

use amparo_core::{Audience, Contact, Date, Instant, Kind, Structure};

use crate::compile::{Options, compile, contracts_of, structure_of};
use crate::contacts;
use crate::contract::Contract;
use crate::diagnostic::{Diagnostic, Problems};
use crate::guide_file::GuideFile;
use crate::lint::rules;
use crate::locale_texts::LocaleTexts;
use crate::reader::Word;
use crate::readings::{Score, scores};
use crate::source::SourceFile;
use crate::sources::Sources;
use crate::status::standing::{Standing, Stood, standings};

/// How far the guide is.
#[derive(Clone, Debug, Default)]
pub struct Status {
    /// By language.
    pub locales: Vec<LocaleStatus>,
    /// Facts that would be shown but for their date, as `country slot`.
    pub facts_past: Vec<String>,
    /// Number of facts, and of those held back.
    pub facts: (usize, usize),
    /// Contacts that are shown and past their date.
    pub contacts_past: Vec<String>,
    /// Number of contacts that are shown, and of those that nobody has tried.
    pub contacts: (usize, usize),
    /// Countries that lack contacts of their own.
    pub bare: Vec<Bare>,
    /// Why no packs can be made; empty where all is well.
    pub problems: usize,
}

/// What a country lacks.
#[derive(Clone, Debug)]
pub struct Bare {
    /// Its code.
    pub country: String,
    /// Kinds that nobody there is of.
    pub kinds: Vec<Kind>,
}

/// How far a language is.
#[derive(Clone, Debug, Default)]
pub struct LocaleStatus {
    /// Its tag.
    pub tag: String,
    /// File by file.
    pub files: Vec<FileStatus>,
    /// Bytes of its packs.
    pub bytes: usize,
}

/// How far a file is.
#[derive(Clone, Debug, Default)]
pub struct FileStatus {
    /// Its name: a flow, or another file with texts.
    pub name: String,
    /// True if it holds words that must be approved before a release.
    pub safety: bool,
    /// Steps of the flow.
    pub screens: usize,
    /// Texts that are there.
    pub leaves: usize,
    /// Their words.
    pub words: usize,
    /// Texts that are not there.
    pub missing: usize,
    /// Texts by where they stand.
    pub standing: BTreeMap<Standing, usize>,
    /// Texts, or screens, that are too long.
    pub long: usize,
    /// Readers for whom it is too hard: who, the score, what it should be.
    pub hard: Vec<(Audience, f64, f64)>,
}

impl FileStatus {
    /// Texts that stand so.
    #[must_use]
    pub fn count(&self, standing: Standing) -> usize {
        self.standing.get(&standing).copied().unwrap_or_default()
    }

    /// Texts that nobody but perhaps their translator has read, or that changed since.
    #[must_use]
    pub fn unreviewed(&self) -> usize {
        self.leaves - self.count(Standing::Reviewed) - self.count(Standing::Approved)
    }
}

/// How far the guide is at a time. Content that does not compile has a status too, without packs.
#[must_use]
pub fn status(files: &[SourceFile], now: Instant) -> Status {
    let (packs, broken) = match compile(files, &Options::default()) {
        Ok(compiled) => (compiled.packs, 0),
        Err(problems) => (Vec::new(), problems.len()),
    };
    let problems = Problems::default();
    let sources = Sources::read(files, &problems);
    let Some(guide) = sources.guide.as_ref() else { return Status { problems: broken, ..Status::default() } };
    let structure = structure_of(&sources, guide, &problems);
    let counting = Counting {
        contracts: contracts_of(&sources, guide, &problems),
        found: rules(&sources, guide, &problems),
        scores: scores(&sources, guide, &problems),
        sources: &sources,
        structure: &structure,
        problems: &problems,
    };
    let mut locales = Vec::new();
    for (tag, texts) in standings(&sources, guide, &problems) {
        locales.push(LocaleStatus { bytes: bytes(&packs, tag), ..counting.locale(tag, &texts) });
    }
    Status { locales, problems: broken, ..data(&sources, guide, now, &problems) }
}

fn bytes(packs: &[(String, Vec<u8>)], tag: &str) -> usize {
    let own = packs.iter().filter(|(name, _)| name.starts_with(&format!("texts/{tag}/")));
    own.map(|(_, bytes)| bytes.len()).sum()
}

struct Counting<'a> {
    contracts: Vec<Contract>,
    found: Vec<Diagnostic>,
    scores: Vec<Score>,
    sources: &'a Sources<'a>,
    structure: &'a Structure,
    problems: &'a Problems,
}

impl Counting<'_> {
    fn locale(&self, tag: &str, texts: &[Stood<'_>]) -> LocaleStatus {
        let mut files: BTreeMap<&str, FileStatus> = BTreeMap::new();
        for text in texts {
            let file = files.entry(text.file).or_default();
            file.leaves += 1;
            file.words += text.leaf.words().split_whitespace().count();
            file.safety |= text.safety;
            *file.standing.entry(text.standing).or_default() += 1;
        }
        let missing = self.missing(tag);
        for file in missing.values().map(|(file, _)| file) {
            files.entry(file).or_default();
        }
        let filled = files.into_iter().map(|(name, file)| FileStatus {
            name: name.into(),
            screens: self.screens(name),
            missing: missing.values().filter(|(file, _)| *file == name).map(|(_, count)| count).sum(),
            long: self.long(tag, name),
            hard: self.hard(tag, name),
            ..file
        });
        LocaleStatus { tag: tag.into(), files: filled.collect(), bytes: 0 }
    }

    fn screens(&self, flow: &str) -> usize {
        let index = self.structure.flow_by_id(flow).map(|(index, _)| index);
        self.structure.steps.iter().filter(|step| Some(step.flow) == index).count()
    }

    fn long(&self, tag: &str, file: &str) -> usize {
        let path = format!("locales/{tag}/{file}.ftl");
        let long = |found: &&Diagnostic| ["LEN001", "LEN002", "RDL001"].contains(&found.code);
        self.found.iter().filter(long).filter(|found| found.path == path).count()
    }

    fn hard(&self, tag: &str, file: &str) -> Vec<(Audience, f64, f64)> {
        let own = self.scores.iter().filter(|score| score.locale == tag && score.flow == file);
        own.filter(|score| score.score < score.least)
            .map(|score| (score.audience, score.score, score.least))
            .collect()
    }

    /// Texts that somebody should read but that are not there, by message and attribute: their file and number.
    fn missing(&self, tag: &str) -> BTreeMap<(&str, Option<&str>), (&str, usize)> {
        let none = BTreeMap::new();
        let texts = LocaleTexts::read(self.sources.texts.get(tag).unwrap_or(&none), self.problems);
        let mut missing = BTreeMap::new();
        for contract in &self.contracts {
            let file = contract.sources.first().map_or("", String::as_str);
            for leaf in contract.leaves.iter().filter(|leaf| leaf.needed) {
                let attribute = leaf.attribute.as_deref();
                let there =
                    texts.message(&leaf.message).is_some_and(|message| message.slot(attribute).is_some());
                if !there {
                    missing.insert((leaf.message.as_str(), attribute), (file, leaf.audiences.len()));
                }
            }
        }
        missing
    }
}

/// What the facts and contacts are like at a time.
fn data(sources: &Sources<'_>, guide: &GuideFile, now: Instant, problems: &Problems) -> Status {
    let today = Date::at(now);
    let facts: Vec<_> =
        sources.countries.values().flat_map(|file| file.facts.iter().map(move |fact| (file, fact))).collect();
    let past = facts.iter().filter(|(_, fact)| fact.is_past(today));
    let named = |(file, fact): &(&crate::guide_file::CountryFile, &crate::facts::FactFile)| {
        format!("{} {}", file.id.value, fact.record(&file.id.value).slot.as_str())
    };
    let mut structure = structure_of(sources, guide, problems);
    let packs = contacts::compile(sources, guide, &mut structure, problems);
    let shown: Vec<&Contact> = packs.iter().flat_map(|pack| &pack.contacts).collect();
    let late = shown.iter().filter(|contact| contact.review_by < today);
    Status {
        facts_past: past.map(named).collect(),
        facts: (facts.len(), facts.iter().filter(|(file, fact)| fact.record(&file.id.value).held).count()),
        contacts_past: late.map(|contact| contact.id.clone()).collect(),
        contacts: (shown.len(), shown.iter().filter(|contact| !contact.verified).count()),
        bare: bare(&structure, &shown),
        ..Status::default()
    }
}

fn bare(structure: &Structure, shown: &[&Contact]) -> Vec<Bare> {
    let all: BTreeSet<Kind> = Kind::names().into_iter().filter_map(Kind::parse).collect();
    let of = |country: &amparo_core::Country| {
        let own = || shown.iter().filter(|contact| contact.country == country.number);
        let kinds = all.iter().filter(|kind| !own().any(|contact| contact.serves(**kind)));
        Bare { country: country.id.clone(), kinds: kinds.copied().collect() }
    };
    structure.countries.iter().map(of).collect()
}
