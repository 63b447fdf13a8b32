//! Which texts there must be: derived from the flows and from the core's own lists, never written by hand.

use amparo_core::{Audience, BotText, Condition, Hole, Screening, Step, Structure, WidgetText, common_ids};

use crate::facts;
use crate::screening::can_come;
use crate::structure::Names;

/// One text that a file of a pack holds.
pub(crate) struct Leaf {
    pub(crate) message: String,
    pub(crate) attribute: Option<String>,
    /// False if it may be left out.
    pub(crate) needed: bool,
    /// True for the words on a button.
    pub(crate) label: bool,
    /// Those who read it, each with a variant of their own where the text varies.
    pub(crate) audiences: Vec<Audience>,
    /// The values it must or may show.
    pub(crate) holes: Holes,
    /// Values that are known now and that every text must show, by name: those of a fact.
    pub(crate) values: Vec<(String, String)>,
}

/// Which holes a text has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Holes {
    /// Exactly this one.
    One(Hole),
    /// Any of these, or none.
    Some(&'static [Hole]),
}

/// One file of a text pack.
pub(crate) struct Contract {
    pub(crate) file: String,
    /// The Fluent files its messages are in.
    pub(crate) sources: Vec<String>,
    /// In order of the pack.
    pub(crate) leaves: Vec<Leaf>,
}

const NONE: Holes = Holes::Some(&[]);
const READERS: [Audience; 4] = [Audience::Young, Audience::Child, Audience::Teen, Audience::Guardian];

/// The contracts of all files.
pub(crate) fn contracts(
    names: &Names<'_>,
    structure: &Structure,
    screening: Option<&Screening>,
) -> Vec<Contract> {
    let own = |file: &str, ids: Vec<String>| Contract {
        file: file.into(),
        sources: vec![file.into()],
        leaves: ids.iter().map(|id| ui_leaf(id)).collect(),
    };
    let mut common = own("common", common_ids(&structure.countries));
    common.sources.push("countries".into());
    let bot = BotText::ALL.iter().map(|text| text.as_str().into()).collect();
    let widget = WidgetText::ALL.iter().map(|text| text.as_str().into()).collect();
    let findings = screening.map(findings_contract);
    let cards = names.cards.iter().map(|card| format!("card-{card}")).collect();
    let mut list = vec![common, own("bot", bot), own("widget", widget), own("cards", cards)];
    list.extend(findings);
    for (index, flow) in structure.flows.iter().enumerate() {
        let steps = structure.steps.iter().filter(|step| usize::from(step.flow) == index);
        list.push(Contract {
            file: flow.id.clone(),
            sources: vec![flow.id.clone()],
            leaves: steps.flat_map(|step| step_leaves(&flow.id, step)).collect(),
        });
    }
    list.extend(facts::contracts(names.sources, structure));
    list
}

/// The text of a fact.
pub(crate) fn fact_leaf(message: String, audiences: &[Audience], values: Vec<(String, String)>) -> Leaf {
    let reads = |reader: &Audience| audiences.iter().any(|audience| audience.reads() == *reader);
    let audiences = READERS.into_iter().filter(reads).collect();
    Leaf { message, attribute: None, needed: true, label: false, audiences, holes: NONE, values }
}

/// Body and title of every finding, then why: a sentence for every indicator.
fn findings_contract(screening: &Screening) -> Contract {
    let readers = |comes: &dyn Fn(Audience) -> bool| -> Vec<Audience> {
        let comes = |reader: &Audience| {
            Audience::ALL.iter().any(|audience| audience.reads() == *reader && comes(*audience))
        };
        READERS.into_iter().filter(comes).collect()
    };
    let leaf = |message: String, title: bool, audiences: &[Audience]| Leaf {
        message,
        attribute: title.then(|| "title".into()),
        needed: true,
        label: title,
        audiences: audiences.into(),
        holes: NONE,
        values: Vec::new(),
    };
    let mut leaves = Vec::new();
    for finding in &screening.findings {
        let audiences = readers(&|audience| can_come(screening, finding, audience));
        let id = format!("finding-{}", finding.id);
        leaves.extend([leaf(id.clone(), false, &audiences), leaf(id, true, &audiences)]);
    }
    for indicator in &screening.indicators {
        let audiences = readers(&|audience| indicator.audiences.contains(&audience));
        leaves.push(leaf(format!("because-{}", indicator.id), false, &audiences));
    }
    Contract { file: "findings".into(), sources: vec!["findings".into()], leaves }
}

fn ui_leaf(id: &str) -> Leaf {
    let (message, attribute) =
        id.split_once('.').map_or((id, None), |(message, name)| (message, Some(name.into())));
    Leaf {
        message: message.into(),
        needed: true,
        label: attribute.is_some() || message.starts_with("common-audience-"),
        attribute,
        audiences: READERS.into(),
        holes: ui_holes(message),
        values: Vec::new(),
    }
}

/// The values that the texts of the house show. Those of a card may name the language of the child who shows it.
fn ui_holes(message: &str) -> Holes {
    match message {
        "common-card-missing" | "contact-no-emergency" => Holes::Some(&[Hole::Country]),
        "contact-reach-inside" | "contact-reach-from" | "contact-nationals-only" => Holes::One(Hole::Country),
        "contact-source" | "widget-made" => Holes::One(Hole::Date),
        "contact-hours" => Holes::One(Hole::Hours),
        "contact-languages" => Holes::One(Hole::Languages),
        "contact-area" => Holes::One(Hole::Area),
        "contact-min-age" | "contact-max-age" => Holes::One(Hole::Age),
        card if card.starts_with("card-") => Holes::Some(&[Hole::Language]),
        _ => NONE,
    }
}

/// Body, title, alt, say, then one label a choice: the order of the core.
fn step_leaves(flow: &str, step: &Step) -> Vec<Leaf> {
    let comes = |reader: &Audience| step.audiences.iter().any(|audience| audience.reads() == *reader);
    let audiences: Vec<Audience> = READERS.into_iter().filter(comes).collect();
    let knows_country = step.when.as_ref().is_some_and(needs_country);
    let holes = if knows_country {
        Holes::Some(&[Hole::Country, Hole::Language])
    } else {
        Holes::Some(&[Hole::Language])
    };
    let leaf = |attribute: Option<String>, needed, label| Leaf {
        message: format!("{flow}-{}", step.id),
        attribute,
        needed,
        label,
        audiences: audiences.clone(),
        holes,
        values: Vec::new(),
    };
    let fixed = [
        // The title of a question says it all.
        leaf(None, !step.question, false),
        leaf(Some("title".into()), true, true),
        leaf(Some("alt".into()), false, false),
        leaf(Some("say".into()), false, false),
    ];
    let labels = step.choices.iter().map(|choice| leaf(Some(format!("tap-{}", choice.id)), true, true));
    fixed.into_iter().chain(labels).collect()
}

/// True if a step is only shown once a country is known.
fn needs_country(condition: &Condition) -> bool {
    match condition {
        Condition::CountryKnown | Condition::Country(_) => true,
        Condition::All(list) => list.iter().any(needs_country),
        Condition::Any(list) => !list.is_empty() && list.iter().all(needs_country),
        _ => false,
    }
}
