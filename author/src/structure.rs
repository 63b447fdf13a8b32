//! Turns flows, guide, countries and locales into the core's structure: every name is looked up and becomes a number.

use std::collections::BTreeMap;

use amparo_core::{
    Audience, Bundle, Condition, Country, Facts, Flow, Locale, Step, StepChoice, Structure, Target,
    step_slots,
};

use crate::code::Code;
use crate::diagnostic::Problems;
use crate::facts;
use crate::flow_file::{ConditionFile, FlowFile, RETURN, StepFile};
use crate::guide_file::GuideFile;
use crate::numbers::is_question;
use crate::registry::Registry;
use crate::source::{At, values};
use crate::sources::Sources;

/// The pseudo-locales: tag, number and name. Their numbers lie above those of the registry.
pub(crate) const PSEUDO: [(&str, u8, &str); 2] = [("en-XA", 126, "[Ẃîðé Ëñĝļîšĥ]"), ("ar-XB", 127, "طئعضخ")];

/// What names are looked up in.
pub(crate) struct Names<'a> {
    pub(crate) sources: &'a Sources<'a>,
    pub(crate) guide: &'a GuideFile,
    pub(crate) registry: Registry,
    /// In order of their numbers.
    pub(crate) flows: Vec<&'a FlowFile>,
    /// All steps with the index of their flow.
    pub(crate) steps: Vec<(usize, &'a StepFile)>,
    /// Ids of the indicators, in order of their bits.
    indicators: Vec<&'a str>,
    /// Card texts, in order of first use.
    pub(crate) cards: Vec<&'a str>,
    pub(crate) problems: &'a Problems,
}

impl<'a> Names<'a> {
    pub(crate) fn new(sources: &'a Sources<'a>, guide: &'a GuideFile, problems: &'a Problems) -> Self {
        let registry = sources.registry();
        let number = |flow: &FlowFile| registry.flows.get(&flow.id.value).copied().unwrap_or(u32::MAX);
        let mut flows: Vec<&FlowFile> = sources.flows.values().collect();
        flows.sort_by_key(|flow| (number(flow), flow.id.value.clone()));
        let steps: Vec<(usize, &StepFile)> = flows
            .iter()
            .enumerate()
            .flat_map(|(index, flow)| flow.steps.iter().map(move |step| (index, step)))
            .collect();
        let file = sources.indicators.iter().flat_map(|file| &file.indicators);
        let indicators = file.map(|indicator| indicator.id.value.as_str()).collect();
        let mut cards: Vec<&str> = Vec::new();
        for card in steps.iter().filter_map(|(_, step)| step.card.as_ref()) {
            if !cards.contains(&card.value.as_str()) {
                cards.push(&card.value);
            }
        }
        Self { sources, guide, registry, flows, steps, indicators, cards, problems }
    }

    /// The structure, with revision 0.
    pub(crate) fn structure(&self, pseudo: bool) -> Structure {
        let countries = self.countries();
        let mut structure = Structure {
            revision: 0,
            screening_revision: byte(self.registry.screening_revision as usize),
            draft: true,
            locales: self.locales(pseudo),
            card_locales: self.written(true),
            bundles: self.bundles(&countries),
            countries,
            zones: Vec::new(),
            fallbacks: self.guide.fallback.clone(),
            icons: self.guide.icons.clone(),
            flows: Vec::new(),
            steps: Vec::new(),
            tombstones: self.tombstones(),
            start: self.place(&self.guide.start),
            home: self.place(&self.guide.home),
            help: self.place(&self.guide.help),
            screening: self.screening_flow(),
        };
        let mut text = 0;
        for (flow, step) in &self.steps {
            let index = short(structure.steps.len());
            if structure.flows.len() == *flow {
                structure.flows.extend(self.flow(*flow, index));
                text = 0;
            }
            let step = self.step(*flow, step, short(text));
            text += step_slots(&step);
            structure.steps.push(step);
        }
        structure
    }

    fn locales(&self, pseudo: bool) -> Vec<Locale> {
        let mut locales = self.written(false);
        for (tag, number, name) in PSEUDO.into_iter().filter(|_| pseudo) {
            let direction = crate::pseudo::direction(tag);
            locales.push(Locale { number, tag: tag.into(), name: name.into(), direction, pseudo: true });
        }
        locales
    }

    /// The languages with all texts, or those with cards alone.
    fn written(&self, cards_alone: bool) -> Vec<Locale> {
        let mut locales: Vec<Locale> = Vec::new();
        let alone = |tag: &str| self.sources.has_cards_alone(tag, self.guide);
        for tag in self.guide.locales.iter().filter(|tag| alone(&tag.value) == cards_alone) {
            let path = format!("locales/{}/_locale.toml", tag.value);
            self.sources.must_be_there(&path, self.problems);
            let Some(file) = self.sources.locales.get(&tag.value) else { continue };
            let number = byte(self.number(&self.registry.locales, "language", tag));
            let (name, direction) = (file.name.clone(), file.direction);
            locales.push(Locale { number, tag: tag.value.clone(), name, direction, pseudo: false });
        }
        locales
    }

    fn countries(&self) -> Vec<Country> {
        let mut countries = Vec::new();
        for code in &self.guide.countries {
            let name = code.value.to_ascii_lowercase();
            self.sources.must_be_there(&format!("core/content/countries/{name}.toml"), self.problems);
            let Some(file) = self.sources.countries.get(&name) else { continue };
            countries.push(Country {
                number: byte(self.number(&self.registry.countries, "country", code)),
                id: code.value.clone(),
                european_union: file.european_union,
                languages: file.languages.clone(),
            });
        }
        countries
    }

    pub(crate) fn number(&self, numbers: &BTreeMap<String, u32>, noun: &str, id: &At<String>) -> usize {
        match numbers.get(&id.value) {
            Some(number) => *number as usize,
            None => self.no_number(noun, id, &id.value),
        }
    }

    fn no_number(&self, noun: &str, id: &At<String>, name: &str) -> usize {
        if !self.sources.is_broken(crate::registry::PATH) {
            let what = format!("the {noun} `{name}` has no number yet");
            self.problems.add(Code::NoNumber, &id.at, what, "run `amparo ids`");
        }
        0
    }

    fn bundles(&self, countries: &[Country]) -> Vec<Bundle> {
        let findings = self.sources.indicators.is_some().then_some("findings");
        let facts = facts::files(self.sources, countries);
        let fixed = ["common", "entry", "bot", "widget", "cards"];
        let flows = self.flows.iter().map(|flow| flow.id.value.as_str());
        let mut files: Vec<&str> = Vec::new();
        for file in fixed
            .into_iter()
            .filter(|file| *file != "entry")
            .chain(findings)
            .chain(flows)
            .chain(facts.iter().map(String::as_str))
        {
            files.push(file);
        }
        let first: Vec<&str> = self.guide.first.iter().map(|file| file.value.as_str()).collect();
        let known = |file: &str| files.contains(&file) || self.sources.is_broken_flow(file);
        for file in self.guide.first.iter().filter(|file| !known(&file.value)) {
            self.problems.unknown(Code::UnknownTarget, &file.at, "text file", &file.value, &files);
        }
        let own = files.into_iter().filter(|file| !first.contains(file));
        let own = own.map(|file| Bundle { name: file.into(), files: vec![file.into()] });
        let first = first.iter().map(|file| String::from(*file)).collect();
        std::iter::once(Bundle { name: "first".into(), files: first }).chain(own).collect()
    }

    /// The index of a `flow/step` of the guide.
    fn place(&self, place: &At<String>) -> u16 {
        let index = self.steps.iter().position(|(flow, step)| self.path_of(*flow, step) == place.value);
        let flow = place.value.split('/').next().unwrap_or_default();
        if index.is_none() && !self.sources.is_broken_flow(flow) {
            let known: Vec<String> =
                self.steps.iter().map(|(flow, step)| self.path_of(*flow, step)).collect();
            self.problems.unknown(Code::UnknownTarget, &place.at, "step", &place.value, &known);
        }
        short(index.unwrap_or_default())
    }

    fn path_of(&self, flow: usize, step: &StepFile) -> String {
        let flow = self.flows.get(flow).map_or("", |flow| &flow.id.value);
        format!("{flow}/{}", step.id.value)
    }

    fn flow(&self, index: usize, first: u16) -> Option<Flow> {
        let file = self.flows.get(index)?;
        let number = byte(self.number(&self.registry.flows, "flow", &file.id));
        self.check_icon(file.icon.as_ref());
        self.check_sources(&file.sources);
        Some(Flow { id: file.id.value.clone(), number, first, private: file.private })
    }

    fn tombstones(&self) -> Vec<(u16, u16)> {
        let alive: Vec<String> = self.steps.iter().map(|(flow, step)| self.path_of(*flow, step)).collect();
        let gone = self.registry.steps.iter().filter(|(id, _)| !alive.contains(id));
        let mut gone: Vec<(u16, u16)> =
            gone.map(|(_, step)| (short(step.number as usize), short(step.parent as usize))).collect();
        gone.sort_unstable();
        gone
    }

    fn step(&self, flow: usize, file: &StepFile, text: u16) -> Step {
        let path = self.path_of(flow, file);
        let number = self.registry.steps.get(&path).map(|step| step.number as usize);
        let card =
            file.card.as_ref().and_then(|card| self.cards.iter().position(|known| *known == card.value));
        self.check_sources(&file.sources);
        Step {
            id: file.id.value.clone(),
            number: short(number.unwrap_or_else(|| self.no_number("step", &file.id, &path))),
            flow: byte(flow),
            kind: file.kind.value,
            icon: self.icon(file.icon.as_ref()),
            when: file.when.as_ref().map(|when| self.condition(when)),
            next: file.next.as_ref().map_or(Target::None, |next| self.target(flow, next)),
            kinds: file.kinds.clone().unwrap_or_default(),
            facts: values(file.facts.clone()),
            danger: file.danger,
            setting: file.setting.as_ref().map(|setting| setting.value),
            skip: file.skip,
            card: card.map(byte),
            choices: file.choices.iter().map(|choice| self.choice(flow, choice)).collect(),
            text,
            question: is_question(file),
            private: file.private,
            audiences: self.flows.get(flow).map(|flow| audiences(flow, file)).unwrap_or_default(),
        }
    }

    fn choice(&self, flow: usize, file: &crate::flow_file::ChoiceFile) -> StepChoice {
        let to = match (&file.step, &file.flow) {
            (Some(step), None) => self.target(flow, step),
            (None, Some(flow)) => self.flow_target(flow),
            (Some(_), Some(_)) => {
                let what = format!("the choice `{}` leads to a step and to a flow", file.id.value);
                self.problems.add(Code::TwoTargets, &file.at, what, "keep one of them");
                Target::None
            }
            (None, None) => Target::None,
        };
        StepChoice {
            id: file.id.value.clone(),
            icon: self.icon(file.icon.as_ref()),
            to,
            when: file.when.as_ref().map(|when| self.condition(when)),
            set: file
                .set
                .iter()
                .fold(Facts::default(), |set, name| set.with(Facts::indicator(self.indicator(name)))),
            none: file.none,
        }
    }

    /// The step of this name in the same flow.
    fn target(&self, flow: usize, name: &At<String>) -> Target {
        if name.value == RETURN {
            return Target::Return;
        }
        let found = self.steps.iter().position(|(of, step)| *of == flow && step.id.value == name.value);
        if found.is_none() {
            let steps = self.steps.iter().filter(|(of, _)| *of == flow);
            let mut known: Vec<&str> = steps.map(|(_, step)| step.id.value.as_str()).collect();
            known.push(RETURN);
            self.problems.unknown(Code::UnknownTarget, &name.at, "step", &name.value, &known);
        }
        found.map_or(Target::None, |index| Target::Step(short(index)))
    }

    /// The index of the flow of this name.
    pub(crate) fn flow_number(&self, name: &At<String>) -> u8 {
        if let Target::Flow(flow) = self.flow_target(name) { flow } else { 0 }
    }

    fn flow_target(&self, name: &At<String>) -> Target {
        let found = self.flows.iter().position(|flow| flow.id.value == name.value);
        if found.is_none() && !self.sources.is_broken_flow(&name.value) {
            let known: Vec<&str> = self.flows.iter().map(|flow| flow.id.value.as_str()).collect();
            self.problems.unknown(Code::UnknownTarget, &name.at, "flow", &name.value, &known);
        }
        found.map_or(Target::None, |index| Target::Flow(byte(index)))
    }

    pub(crate) fn icon(&self, name: Option<&At<String>>) -> Option<u8> {
        self.check_icon(name);
        self.guide.icons.iter().position(|(known, _)| *known == name.map_or("", |name| &name.value)).map(byte)
    }

    fn check_icon(&self, name: Option<&At<String>>) {
        let Some(name) = name else { return };
        let known: Vec<&str> = self.guide.icons.iter().map(|(name, _)| name.as_str()).collect();
        if !known.contains(&name.value.as_str()) {
            self.problems.unknown(Code::UnknownIcon, &name.at, "icon", &name.value, &known);
        }
    }

    pub(crate) fn check_sources(&self, names: &[At<String>]) {
        let Some(known) = &self.sources.register else { return };
        let known: Vec<&str> = known.iter().map(|source| source.id.as_str()).collect();
        for name in names.iter().filter(|name| !known.contains(&name.value.as_str())) {
            self.problems.unknown(Code::UnknownSource, &name.at, "source", &name.value, &known);
        }
    }

    fn condition(&self, file: &ConditionFile) -> Condition {
        let all = |list: &[ConditionFile]| list.iter().map(|inner| self.condition(inner)).collect();
        match file {
            ConditionFile::Audience(list) => Condition::Audience(list.clone()),
            ConditionFile::Country(list) => {
                Condition::Country(list.iter().filter_map(|code| self.country(code)).collect())
            }
            ConditionFile::CountryKnown => Condition::CountryKnown,
            ConditionFile::Surface(list) => Condition::Surface(list.clone()),
            ConditionFile::Indicator(name) => Condition::Indicator(self.indicator(name)),
            ConditionFile::All(list) => Condition::All(all(list)),
            ConditionFile::Any(list) => Condition::Any(all(list)),
            ConditionFile::Not(inner) => Condition::Not(Box::new(self.condition(inner))),
        }
    }

    fn country(&self, code: &At<String>) -> Option<u8> {
        let known: Vec<&str> = self.guide.countries.iter().map(|known| known.value.as_str()).collect();
        if !known.contains(&code.value.as_str()) {
            self.problems.unknown(Code::UnknownCountry, &code.at, "country", &code.value, &known);
        }
        self.registry.countries.get(&code.value).map(|number| byte(*number as usize))
    }

    pub(crate) fn indicator(&self, name: &At<String>) -> u8 {
        let found = self.indicators.iter().position(|known| *known == name.value);
        if found.is_none() {
            self.problems.unknown(
                Code::UnknownIndicator,
                &name.at,
                "indicator",
                &name.value,
                &self.indicators,
            );
        }
        found.map_or(u8::MAX, byte)
    }
}

/// The audiences that can come to a step: those of the flow that its condition may let in. Helpers come where
/// guardians come.
pub(crate) fn audiences(flow: &FlowFile, step: &StepFile) -> Vec<Audience> {
    let all = Audience::ALL.iter().copied();
    all.filter(|audience| flow.audiences.contains(&audience.reads()) || flow.audiences.contains(audience))
        .filter(|audience| step.when.as_ref().is_none_or(|when| admits(when, *audience) != Some(false)))
        .collect()
}

/// Whether a condition holds for an audience whatever else is true; `None` where it depends on something else.
fn admits(condition: &ConditionFile, audience: Audience) -> Option<bool> {
    let each = |list: &[ConditionFile]| list.iter().map(|inner| admits(inner, audience)).collect::<Vec<_>>();
    match condition {
        ConditionFile::Audience(list) => Some(list.contains(&audience) || list.contains(&audience.reads())),
        ConditionFile::All(list) => {
            let each = each(list);
            if each.contains(&Some(false)) {
                Some(false)
            } else {
                each.into_iter().collect::<Option<Vec<_>>>().map(|_| true)
            }
        }
        ConditionFile::Any(list) => {
            let each = each(list);
            if each.contains(&Some(true)) {
                Some(true)
            } else {
                each.into_iter().collect::<Option<Vec<_>>>().map(|_| false)
            }
        }
        ConditionFile::Not(inner) => admits(inner, audience).map(|holds| !holds),
        _ => None,
    }
}

/// A small number that a check elsewhere has bounded.
pub(crate) fn byte(number: usize) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}

/// A number that a check elsewhere has bounded.
pub(crate) fn short(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}
