//! All content files, sorted by what they are and read. What cannot be read is reported and left out.

use std::collections::BTreeMap;

use crate::code::Code;
use crate::contact_file::ContactsFile;
use crate::diagnostic::Problems;
use crate::examples_file::ExamplesFile;
use crate::flow_file::FlowFile;
use crate::guide_file::{CountryFile, GuideFile};
use crate::locale_file::{LocaleFile, read_glossary};
use crate::question_file::QuestionsFile;
use crate::register::{Source, read_register};
use crate::registry::Registry;
use crate::screening_file::{FindingsFile, IndicatorsFile};
use crate::source::{At, SourceFile, Spot, Text};
use crate::status::{Records, read_status};
use crate::words_file::WordsFile;

/// The content as its editors wrote it.
#[derive(Default)]
pub(crate) struct Sources<'a> {
    pub(crate) guide: Option<GuideFile>,
    pub(crate) registry: Option<Registry>,
    pub(crate) register: Option<Vec<Source>>,
    /// By name of the file.
    pub(crate) countries: BTreeMap<String, CountryFile>,
    pub(crate) contacts: BTreeMap<String, ContactsFile>,
    pub(crate) flows: BTreeMap<String, FlowFile>,
    /// The flow of the questions, which have become steps of it.
    pub(crate) screening_flow: Option<At<String>>,
    pub(crate) indicators: Option<IndicatorsFile>,
    pub(crate) findings: Option<FindingsFile>,
    /// By tag.
    pub(crate) locales: BTreeMap<String, LocaleFile>,
    /// What people type, by tag: lists, and examples to learn from.
    pub(crate) words: BTreeMap<String, WordsFile>,
    pub(crate) examples: BTreeMap<String, ExamplesFile>,
    /// Terms that texts have to name, by language.
    pub(crate) glossary: BTreeMap<String, Vec<String>>,
    /// What people have signed, by tag.
    pub(crate) status: BTreeMap<String, Records>,
    /// By tag, then by name of the file.
    pub(crate) texts: BTreeMap<String, BTreeMap<String, Text<'a>>>,
    /// The files that are there, and whether they could be read: what a broken file holds is not called missing.
    present: BTreeMap<&'a str, bool>,
}

pub(crate) const GUIDE: &str = "core/content/guide.toml";
pub(crate) const SOURCES: &str = "core/content/sources.toml";
pub(crate) const FLOWS: &str = "core/content/flows/";
pub(crate) const QUESTIONS: &str = "core/content/screening/questions.toml";
/// The name of the file of the cards to show an adult.
pub(crate) const CARDS: &str = "cards";
pub(crate) const COUNTRIES: &str = "core/content/countries/";

impl<'a> Sources<'a> {
    pub(crate) fn read(files: &'a [SourceFile], problems: &Problems) -> Self {
        let mut sources = Self::default();
        // Questions become steps of a flow: they come after the flows.
        let (questions, others): (Vec<_>, Vec<_>) = files.iter().partition(|file| file.path == QUESTIONS);
        for file in others.into_iter().chain(questions) {
            let read = Text::read(file, problems).and_then(|text| sources.add(&file.path, text, problems));
            sources.present.insert(&file.path, read.is_some());
        }
        for path in [GUIDE, SOURCES] {
            sources.must_be_there(path, problems);
        }
        sources
    }

    /// Reads a file and puts it where it belongs; `None` if it cannot be read.
    fn add(&mut self, path: &'a str, text: Text<'a>, problems: &Problems) -> Option<()> {
        let parts: Vec<&str> = path.split('/').collect();
        match parts.as_slice() {
            ["core", "content", "guide.toml"] => self.guide = Some(GuideFile::read(&text, problems)?),
            ["core", "content", "sources.toml"] => self.register = Some(read_register(&text, problems)?),
            ["core", "content", "registry.toml"] => self.registry = Some(Registry::read(&text, problems)?),
            ["core", "content", "screening", "indicators.toml"] => {
                self.indicators = Some(IndicatorsFile::read(&text, problems)?);
            }
            ["core", "content", "screening", "findings.toml"] => {
                self.findings = Some(FindingsFile::read(&text, problems)?);
            }
            ["core", "content", "screening", "questions.toml"] => {
                self.ask(QuestionsFile::read(&text, problems)?, problems);
            }
            ["core", "content", "flows", file] => {
                put(&mut self.flows, file, |name| FlowFile::read(&text, name, problems))?;
            }
            ["core", "content", "countries", file] => {
                put(&mut self.countries, file, |name| CountryFile::read(&text, name, problems))?;
            }
            ["core", "content", "contacts", file] => {
                put(&mut self.contacts, file, |name| ContactsFile::read(&text, name, problems))?;
            }
            ["locales", "glossary.toml"] => self.glossary = read_glossary(&text, problems)?,
            ["locales", tag, file] => self.add_words((*tag).into(), file, text, problems)?,
            _ => unknown_file(&text.spot(0), problems),
        }
        Some(())
    }

    /// Reads a file of a language.
    fn add_words(&mut self, tag: String, file: &str, text: Text<'a>, problems: &Problems) -> Option<()> {
        match file {
            "words.toml" => drop(self.words.insert(tag, WordsFile::read(&text, problems)?)),
            "examples.toml" => drop(self.examples.insert(tag, ExamplesFile::read(&text, problems)?)),
            "_locale.toml" => drop(self.locales.insert(tag, LocaleFile::read(&text, problems)?)),
            "_status.toml" => drop(self.status.insert(tag, read_status(&text, problems)?)),
            _ => match file.strip_suffix(".ftl") {
                Some(name) => drop(self.texts.entry(tag).or_default().insert(name.into(), text)),
                None => unknown_file(&text.spot(0), problems),
            },
        }
        Some(())
    }

    /// Makes the questions steps of their flow.
    fn ask(&mut self, questions: QuestionsFile, problems: &Problems) {
        self.screening_flow = Some(questions.flow.clone());
        let name = &questions.flow;
        if !self.flows.contains_key(&name.value) && !self.is_broken_flow(&name.value) {
            let known: Vec<&String> = self.flows.keys().collect();
            problems.unknown(Code::UnknownTarget, &name.at, "flow", &name.value, &known);
        }
        if let Some(flow) = self.flows.get_mut(&questions.flow.value) {
            questions.add_to(flow);
        }
    }

    /// Reports a file that is not there at all.
    pub(crate) fn must_be_there(&self, path: &str, problems: &Problems) {
        if !self.present.contains_key(path) {
            let what = format!("the file `{path}` is missing");
            problems.add(Code::MissingFile, &start_of(path), what, "add the file");
        }
    }

    /// True for a language in which only the cards to show an adult are written. The default has to have all.
    pub(crate) fn has_cards_alone(&self, tag: &str, guide: &GuideFile) -> bool {
        let alone = |files: &BTreeMap<String, Text<'_>>| files.keys().all(|file| file == CARDS);
        *tag != guide.default_locale.value && self.texts.get(tag).is_some_and(alone)
    }

    /// The registry; an empty one if there is none yet.
    pub(crate) fn registry(&self) -> Registry {
        self.registry.clone().unwrap_or_default()
    }

    /// True if a file is there but could not be read.
    pub(crate) fn is_broken(&self, path: &str) -> bool {
        self.present.get(path) == Some(&false)
    }

    /// True if the flow of this name is there but could not be read.
    pub(crate) fn is_broken_flow(&self, name: &str) -> bool {
        self.is_broken(&format!("{FLOWS}{name}.toml"))
    }

    /// True if all flows, or all countries, could be read, so that what nothing asks for is not needed at all.
    pub(crate) fn all_read(&self, folder: &str) -> bool {
        self.present.iter().all(|(path, read)| *read || !path.starts_with(folder))
    }
}

fn put<T>(map: &mut BTreeMap<String, T>, file: &str, read: impl FnOnce(&str) -> Option<T>) -> Option<()> {
    let name = file.trim_end_matches(".toml");
    map.insert(name.into(), read(name)?);
    Some(())
}

fn unknown_file(at: &Spot, problems: &Problems) {
    problems.add(Code::UnknownFile, at, "nothing reads a file of this place and name", "move or remove it");
}

/// The first place of a file.
pub(crate) fn start_of(path: &str) -> Spot {
    Spot { path: path.into(), line: 1, column: 1 }
}
