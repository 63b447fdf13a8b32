//! The shape of the guide: flows, steps, choices, countries and locales, as compiled from the content files.
//! Holds no words: those are in [`crate::TextPack`]s.

use alloc::{string::String, vec::Vec};

use serde::{Deserialize, Serialize};

use crate::clock::Zone;
use crate::read::{Read, Reader, reads};
use crate::screening::Facts;
use crate::words::{Audience, Direction, Kind, Setting, Slot, StepKind, Surface};

/// Everything but words and contacts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Structure {
    /// Of all content together: packs of different revisions do not mix.
    pub revision: u32,
    /// Raised when a question changes: answers given before are dropped.
    pub screening_revision: u8,
    /// True as long as the content has not been reviewed by a child-protection professional.
    pub draft: bool,
    /// The languages, in order of the list shown.
    pub locales: Vec<Locale>,
    /// Languages that only cards to show an adult are written in; nobody reads the guide in them.
    pub card_locales: Vec<Locale>,
    /// The countries, in order of the list shown.
    pub countries: Vec<Country>,
    /// Time zones of the contacts, as offsets compiled in.
    pub zones: Vec<Zone>,
    /// Kinds tried in order where a country has no contact of a kind.
    pub fallbacks: Vec<(Kind, Vec<Kind>)>,
    /// Pictures: name and emoji twin.
    pub icons: Vec<(String, String)>,
    /// Flows, in the order of the registry.
    pub flows: Vec<Flow>,
    /// All steps of all flows, flow by flow.
    pub steps: Vec<Step>,
    /// Numbers of removed steps, each with the number of its parent.
    pub tombstones: Vec<(u16, u16)>,
    /// Text packs: which files travel together.
    pub bundles: Vec<Bundle>,
    /// Index of the step where a conversation starts.
    pub start: u16,
    /// Index of the step with the menu.
    pub home: u16,
    /// Index of the first step of the help flow.
    pub help: u16,
    /// The flow of the screening, if the guide has one.
    pub screening: Option<ScreeningFlow>,
}

reads!(Structure {
    revision,
    screening_revision,
    draft,
    locales,
    card_locales,
    countries,
    zones,
    fallbacks,
    icons,
    flows,
    steps,
    tombstones,
    bundles,
    start,
    home,
    help,
    screening
});

/// Where the screening takes place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScreeningFlow {
    /// Index of the flow.
    pub flow: u8,
    /// Index of the step with the plan: where the last question and "stop the questions" lead.
    pub plan: u16,
    /// Flows that an answer or an offer of help may lead to.
    pub leads_to: Vec<u8>,
}

reads!(ScreeningFlow { flow, plan, leads_to });

/// A language of the guide.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Locale {
    /// Registry number, 1 to 127.
    pub number: u8,
    /// BCP-47 tag.
    pub tag: String,
    /// Its name in its own language.
    pub name: String,
    /// How it is written.
    pub direction: Direction,
    /// True for machine-made test languages, never listed.
    pub pseudo: bool,
}

reads!(Locale { number, tag, name, direction, pseudo });

/// A language a person may speak, whether the guide is written in it or not.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Language {
    /// Registry number, 1 to 255.
    pub number: u8,
    /// BCP-47 tag.
    pub tag: String,
    /// Its name in itself.
    pub name: String,
}

reads!(Language { number, tag, name });

/// A country of the guide.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Country {
    /// Registry number, 1 to 255.
    pub number: u8,
    /// ISO 3166 code in upper case.
    pub id: String,
    /// True for members of the European Union, whose common contacts serve here too.
    pub european_union: bool,
    /// Languages adults there read, most common first.
    pub languages: Vec<String>,
}

reads!(Country { number, id, european_union, languages });

impl Country {
    /// Its code in small letters, as files and packs are named.
    #[must_use]
    pub fn code(&self) -> String {
        self.id.to_ascii_lowercase()
    }

    /// The text file with its facts.
    #[must_use]
    pub fn facts_file(&self) -> String {
        ["facts-", &self.code()].concat()
    }
}

/// Text files that travel as one pack.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bundle {
    /// Name of the pack inside `texts/<locale>/`.
    pub name: String,
    /// The files in it.
    pub files: Vec<String>,
}

reads!(Bundle { name, files });

/// One flow.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Flow {
    /// Kebab-case id; the name of its content and text files.
    pub id: String,
    /// Registry number, 1 to 255.
    pub number: u8,
    /// Index of its first step.
    pub first: u16,
    /// True if a link from outside may open it only at its first step.
    pub private: bool,
}

reads!(Flow { id, number, first, private });

/// One step of a flow.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// Kebab-case id inside the flow.
    pub id: String,
    /// Registry number, 1 to 4095: what a token holds.
    pub number: u16,
    /// Index of the flow.
    pub flow: u8,
    /// What it is.
    pub kind: StepKind,
    /// Index of its picture.
    pub icon: Option<u8>,
    /// Where false, the step is passed over to `next`.
    pub when: Option<Condition>,
    /// Where "next", "done" and "skip" lead.
    pub next: Target,
    /// Contact kinds shown as cards; with `facts`, the one shown if a fact may have changed.
    pub kinds: Vec<Kind>,
    /// Facts of the country that are told under the text.
    pub facts: Vec<Slot>,
    /// Immediate danger: the emergency service comes first.
    pub danger: bool,
    /// The setting asked for; the choices are then generated.
    pub setting: Option<Setting>,
    /// True if it may be skipped.
    pub skip: bool,
    /// Index of the card text in the file `cards`.
    pub card: Option<u8>,
    /// Its own choices.
    pub choices: Vec<StepChoice>,
    /// Place of its first text in the file of the flow; see [`step_slots`].
    pub text: u16,
    /// True for an `ask` or `pick` whose answer is kept.
    pub question: bool,
    /// True for a question that comes only after a gate of its own.
    pub private: bool,
    /// The audiences that can come here.
    pub audiences: Vec<Audience>,
}

reads!(Step {
    id,
    number,
    flow,
    kind,
    icon,
    when,
    next,
    kinds,
    facts,
    danger,
    setting,
    skip,
    card,
    choices,
    text,
    question,
    private,
    audiences
});

/// The texts of a step in the order of its file: body, title, alt, say, then one label a choice.
#[must_use]
pub fn step_slots(step: &Step) -> usize {
    FIRST_LABEL + step.choices.len()
}

pub(crate) const BODY: usize = 0;
pub(crate) const TITLE: usize = 1;
pub(crate) const FIRST_LABEL: usize = 4;

/// One choice of a step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StepChoice {
    /// Kebab-case id inside the step.
    pub id: String,
    /// Index of its picture.
    pub icon: Option<u8>,
    /// Where it leads.
    pub to: Target,
    /// Where false, it is not offered.
    pub when: Option<Condition>,
    /// Facts that it sets.
    pub set: Facts,
    /// In a `pick`: "none of these", an answer of its own.
    pub none: bool,
}

reads!(StepChoice { id, icon, to, when, set, none });

/// Where a choice or "next" leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Target {
    /// Nowhere: an end, or choices only.
    None,
    /// The step of this index.
    Step(u16),
    /// The first step of the flow of this index: a navigation edge.
    Flow(u8),
    /// Back to where the person was before.
    Return,
}

impl Read for Target {
    fn read(from: &mut Reader<'_>) -> Self {
        match from.number() {
            0 => Self::None,
            1 => Self::Step(Read::read(from)),
            2 => Self::Flow(Read::read(from)),
            3 => Self::Return,
            _ => from.refuse(Self::None),
        }
    }
}

/// A condition over the session: closed, finite, decidable.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Condition {
    /// The audience (or child, when none was given) is one of these.
    Audience(Vec<Audience>),
    /// The country is one of these registry numbers.
    Country(Vec<u8>),
    /// A country is known.
    CountryKnown,
    /// The surface is one of these.
    Surface(Vec<Surface>),
    /// An answer set this indicator.
    Indicator(u8),
    /// All hold.
    All(Vec<Condition>),
    /// One holds at least.
    Any(Vec<Condition>),
    /// It does not hold.
    Not(alloc::boxed::Box<Condition>),
}

impl Read for Condition {
    fn read(from: &mut Reader<'_>) -> Self {
        from.nested(|from| match from.number() {
            0 => Self::Audience(Read::read(from)),
            1 => Self::Country(Read::read(from)),
            2 => Self::CountryKnown,
            3 => Self::Surface(Read::read(from)),
            4 => Self::Indicator(Read::read(from)),
            5 => Self::All(Read::read(from)),
            6 => Self::Any(Read::read(from)),
            7 => Self::Not(Read::read(from)),
            _ => from.refuse(Self::CountryKnown),
        })
    }
}

impl Structure {
    /// The step of this index.
    #[must_use]
    pub fn step(&self, index: u16) -> Option<&Step> {
        self.steps.get(usize::from(index))
    }

    /// The flow a step belongs to.
    #[must_use]
    pub fn flow_of(&self, step: &Step) -> Option<&Flow> {
        self.flows.get(usize::from(step.flow))
    }

    /// The locale of this registry number.
    #[must_use]
    pub fn locale(&self, number: u8) -> Option<&Locale> {
        self.locales.iter().find(|locale| locale.number == number)
    }

    /// The locale of this tag.
    #[must_use]
    pub fn locale_by_tag(&self, tag: &str) -> Option<&Locale> {
        self.locales.iter().find(|locale| locale.tag.eq_ignore_ascii_case(tag))
    }

    /// The locale of this tag, also one that only cards are written in.
    #[must_use]
    pub fn card_locale(&self, tag: &str) -> Option<&Locale> {
        let written = || self.card_locales.iter().find(|locale| locale.tag.eq_ignore_ascii_case(tag));
        self.locale_by_tag(tag).or_else(written)
    }

    /// The country of this registry number; 0 is none.
    #[must_use]
    pub fn country(&self, number: u8) -> Option<&Country> {
        self.countries.iter().find(|country| country.number == number)
    }

    /// The country of this code.
    #[must_use]
    pub fn country_by_id(&self, id: &str) -> Option<&Country> {
        self.countries.iter().find(|country| country.id.eq_ignore_ascii_case(id))
    }

    /// The flow of this id, with its index.
    #[must_use]
    pub fn flow_by_id(&self, id: &str) -> Option<(u8, &Flow)> {
        (0..).zip(&self.flows).find(|(_, flow)| flow.id == id)
    }

    /// The index of the step of this registry number, or of its nearest surviving ancestor; `true` says that it is
    /// the step itself.
    #[must_use]
    pub fn surviving(&self, number: u16) -> Option<(u16, bool)> {
        let mut wanted = number;
        for _ in 0..=self.tombstones.len() {
            if let Some((index, _)) = (0..).zip(&self.steps).find(|(_, step)| step.number == wanted) {
                return Some((index, wanted == number));
            }
            wanted = self.tombstones.iter().find(|(gone, _)| *gone == wanted)?.1;
        }
        None
    }
}
