//! The facts of countries: what holds in one place only, with source and dates. Read from `countries/*.toml`.

use amparo_core::{Audience, Country, Date, Fact, PartialDate, Slot, Structure};

use crate::code::Code;
use crate::contract::{Contract, fact_leaf};
use crate::diagnostic::Problems;
use crate::flow_file::{StepFile, check_id};
use crate::guide_file::{GuideFile, partial_date};
use crate::reader::Fields;
use crate::register::FactRecord;
use crate::source::{At, Spot, values};
use crate::sources::{FLOWS, Sources};
use crate::structure::{Names, audiences, short};

/// The region whose facts hold where a member country has none of its own.
const REGION: &str = "eu";

/// A `[[fact]]`.
pub(crate) struct FactFile {
    at: Spot,
    slot: At<Slot>,
    audiences: Vec<Audience>,
    pub(crate) sources: Vec<At<String>>,
    dated: Option<PartialDate>,
    volatility: u32,
    review_by: At<Date>,
    from: Option<Date>,
    to: Option<Date>,
    /// Numbers, names of offices and laws: what the text shows in its holes.
    pub(crate) values: Vec<(At<String>, String)>,
    held: bool,
}

impl FactFile {
    pub(crate) fn read(fields: &Fields<'_>, problems: &Problems) -> Option<Self> {
        let slot = fields.required("slot", fields.word("slot"));
        let audiences: Vec<At<Audience>> = fields.words("audiences");
        let sources = fields.strings("sources");
        let _ = fields.required("audiences", audiences.first());
        let _ = fields.required("sources", sources.first());
        let volatility = fields.required("volatility", fields.whole("volatility", 1, 1095));
        let review_by = fields.required("review_by", fields.date("review_by"));
        let (from, to) = (fields.date("effective_from"), fields.date("effective_to"));
        if let (Some(from), Some(to)) = (&from, &to)
            && to.value < from.value
        {
            let what = "the fact ends before it begins";
            problems.add(Code::BadDate, &to.at, what, "write a day after `effective_from`");
        }
        let _ = fields.string("note");
        Some(Self {
            at: fields.at.clone(),
            audiences: values(audiences),
            sources,
            dated: partial_date(fields, "dated", problems),
            from: from.map(|date| date.value),
            to: to.map(|date| date.value),
            values: fields.inside("values", |fields| shown_values(fields, problems)).unwrap_or_default(),
            held: fields.flag("hold").unwrap_or(false),
            slot: slot?,
            volatility: volatility?.value,
            review_by: review_by?,
        })
    }

    fn compiled(&self, text: usize) -> Option<Fact> {
        (!self.held).then(|| Fact {
            slot: self.slot.value,
            audiences: self.audiences.clone(),
            text: short(text),
            source_date: self.dated,
            from: self.from,
            to: self.to,
            review_by: self.review_by.value,
        })
    }

    /// What is on record about it.
    pub(crate) fn record(&self, country: &str) -> FactRecord {
        FactRecord {
            country: country.into(),
            slot: self.slot.value,
            sources: values(self.sources.clone()),
            dated: self.dated,
            review_by: self.review_by.value,
            until: self.to,
            held: self.held,
        }
    }

    /// True for a fact that would be shown but for its date. One that has run out on a day it names is no fault.
    pub(crate) fn is_past(&self, today: Date) -> bool {
        let over = self.to.is_some_and(|to| to < today);
        !self.held && !over && self.review_by.value < today
    }

    /// Where it stands.
    pub(crate) const fn place(&self) -> &Spot {
        &self.at
    }

    fn check(&self, guide: &GuideFile, problems: &Problems) {
        let last = Date(guide.desk_review.0 + i32::try_from(self.volatility).unwrap_or(i32::MAX));
        if self.review_by.value > last {
            let what = format!("`review_by` lies more than {} days after the desk review", self.volatility);
            let mend = "write an earlier day, or look at the source again and move `desk_review`";
            problems.add(Code::BadDate, &self.review_by.at, what, mend);
        }
    }
}

fn shown_values(fields: &Fields<'_>, problems: &Problems) -> Vec<(At<String>, String)> {
    let names = fields.names().into_iter();
    names
        .inspect(|name| check_id(name, problems))
        .filter_map(|name| fields.string(&name.value).map(|value| (name, value.value)))
        .collect()
}

/// A fact that holds in a country, and the country or region whose file it is in.
type Held<'a> = (&'a str, &'a FactFile);

/// The facts that hold in a country: its own, then those of its region for what it says nothing about.
fn of_country<'a>(sources: &'a Sources<'_>, country: &Country) -> Vec<Held<'a>> {
    let of = |code: &str| sources.countries.get_key_value(code);
    let named = |(code, file): (&'a String, &'a crate::guide_file::CountryFile)| {
        file.facts.iter().map(move |fact| (code.as_str(), fact)).collect::<Vec<_>>()
    };
    let own = of(&country.code()).map(named).unwrap_or_default();
    let region = country.european_union.then(|| of(REGION)).flatten().map(named).unwrap_or_default();
    let missing = |(_, fact): &Held<'_>| own.iter().all(|(_, own)| own.slot.value != fact.slot.value);
    let region: Vec<Held<'_>> = region.into_iter().filter(missing).collect();
    own.into_iter().chain(region).collect()
}

/// The facts of a country as they are packed.
pub(crate) fn compiled(sources: &Sources<'_>, country: &Country) -> Vec<Fact> {
    let facts = of_country(sources, country);
    facts.iter().enumerate().filter_map(|(text, (_, fact))| fact.compiled(text)).collect()
}

/// The names of the text files with facts.
pub(crate) fn files(sources: &Sources<'_>, countries: &[Country]) -> Vec<String> {
    let told = countries.iter().filter(|country| !of_country(sources, country).is_empty());
    told.map(Country::facts_file).collect()
}

/// Which texts the facts need, country by country.
pub(crate) fn contracts(sources: &Sources<'_>, structure: &Structure) -> Vec<Contract> {
    let contract = |country: &Country| {
        let facts = of_country(sources, country);
        let mut files: Vec<String> = facts.iter().map(|(code, _)| format!("facts-{code}")).collect();
        files.dedup();
        let leaves = facts.iter().map(|(code, fact)| {
            let message = format!("fact-{code}-{}", fact.slot.value.as_str());
            let shown = fact.values.iter().map(|(name, value)| (name.value.clone(), value.clone()));
            fact_leaf(message, &fact.audiences, shown.collect())
        });
        Contract { file: country.facts_file(), leaves: leaves.collect(), sources: files }
    };
    let contracts = structure.countries.iter().map(contract);
    contracts.filter(|contract| !contract.leaves.is_empty()).collect()
}

/// Checks the facts of all countries, shown or not.
pub(crate) fn check(names: &Names<'_>, problems: &Problems) {
    for file in names.sources.countries.values() {
        let mut seen: Vec<Slot> = Vec::new();
        for fact in &file.facts {
            names.check_sources(&fact.sources);
            fact.check(names.guide, problems);
            if seen.contains(&fact.slot.value) {
                let what = format!("the fact `{}` stands twice", fact.slot.value.as_str());
                problems.add(Code::DuplicateId, &fact.at, what, "join both");
            }
            seen.push(fact.slot.value);
            check_told(fact, names, problems);
        }
    }
}

/// Somebody tells a fact to each of those who are to read it.
fn check_told(fact: &FactFile, names: &Names<'_>, problems: &Problems) {
    let slot = fact.slot.value;
    let tells = |step: &StepFile| step.facts.iter().any(|other| other.value == slot);
    let steps = names.steps.iter().filter(|(_, step)| tells(step));
    let told: Vec<Audience> =
        steps.filter_map(|(flow, step)| Some(audiences(names.flows.get(*flow)?, step))).flatten().collect();
    let sure = names.sources.all_read(FLOWS);
    for audience in fact.audiences.iter().filter(|audience| sure && !told.contains(audience)) {
        let what = format!("nothing tells the fact `{}` to `{}`", slot.as_str(), audience.as_str());
        problems.add(
            Code::UnusedText,
            &fact.at,
            what,
            "name it in `facts` of a step, or take the audience out",
        );
    }
}
