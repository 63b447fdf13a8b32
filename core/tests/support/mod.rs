//! A small guide made by hand, so that the tests of the core need no content files.
#![allow(dead_code, missing_docs, unreachable_pub, clippy::unwrap_used, clippy::indexing_slicing)]

use amparo_core::*;

pub const NOW: Instant = 1_795_435_200; // 2026-11-23T12:00Z

pub fn step_of(id: &str, number: u16, flow: u8, kind: StepKind, next: Target) -> Step {
    Step {
        id: id.into(),
        number,
        flow,
        kind,
        icon: None,
        when: None,
        next,
        kinds: vec![],
        facts: vec![],
        danger: false,
        setting: None,
        skip: false,
        card: None,
        choices: vec![],
        text: 0,
        question: false,
        private: false,
        audiences: Audience::ALL.to_vec(),
    }
}

pub fn set(indicators: &[u8]) -> Facts {
    indicators.iter().fold(Facts::default(), |all, index| all.with(Facts::indicator(*index)))
}

pub fn choice(id: &str, to: Target, indicators: &[u8]) -> StepChoice {
    StepChoice { id: id.into(), icon: None, to, when: None, set: set(indicators), none: false }
}

/// Indicators 0 to 3, each with a finding of its own; 3 alone is urgent now, 0 asks for silence.
pub fn screening() -> Screening {
    let indicator = |index: u8, severity| Indicator {
        id: format!("indicator-{index}"),
        severity,
        domain: index,
        audiences: Audience::ALL.to_vec(),
    };
    let finding = |index: u8, urgency| Finding {
        id: format!("finding-{index}"),
        icon: None,
        kinds: vec![Kind::ChildHelpline],
        flow: 1,
        rules: vec![Rule { urgency, clauses: vec![Clause { of: set(&[index]), least: 1, most: u8::MAX }] }],
    };
    Screening {
        indicators: vec![
            indicator(0, Severity::High),
            indicator(1, Severity::Concern),
            indicator(2, Severity::Concern),
            indicator(3, Severity::Critical),
        ],
        findings: vec![finding(1, Urgency::Soon), finding(2, Urgency::Today), finding(3, Urgency::Now)],
        cumulative: Cumulative {
            from: Urgency::Soon,
            to: Urgency::Today,
            severity: Severity::Concern,
            domains: 3,
        },
        safe_mode: 0,
        safe_flow: 0,
    }
}

fn entry() -> Vec<Step> {
    let setting = |id: &str, number, setting, next| Step {
        setting: Some(setting),
        skip: true,
        ..step_of(id, number, 0, StepKind::Ask, next)
    };
    let home = Step {
        choices: vec![choice("questions", Target::Flow(2), &[])],
        ..step_of("home", 3, 0, StepKind::Ask, Target::None)
    };
    vec![
        setting("language", 1, Setting::Language, Target::Step(1)),
        setting("country", 2, Setting::Country, Target::Step(2)),
        home,
    ]
}

fn help() -> Vec<Step> {
    let known = Condition::Not(Box::new(Condition::CountryKnown));
    let first = Step {
        setting: Some(Setting::Country),
        skip: true,
        when: Some(known),
        kinds: vec![Kind::ChildHelpline],
        ..step_of("where", 4, 1, StepKind::Ask, Target::Step(4))
    };
    let numbers = Step {
        kinds: vec![Kind::Emergency, Kind::ChildHelpline],
        danger: true,
        choices: vec![choice("hurt", Target::Step(5), &[])],
        ..step_of("first", 5, 1, StepKind::Contacts, Target::None)
    };
    vec![first, numbers, step_of("hurt", 6, 1, StepKind::End, Target::None)]
}

fn questions() -> Vec<Step> {
    let yes_no = |a| vec![choice("yes", Target::None, &[a]), choice("no", Target::None, &[])];
    let ask = Step {
        skip: true,
        question: true,
        choices: yes_no(1),
        ..step_of("alone", 7, 2, StepKind::Ask, Target::Step(7))
    };
    let pick = Step {
        skip: true,
        question: true,
        choices: vec![choice("food", Target::None, &[2]), choice("bed", Target::None, &[])],
        ..step_of("needs", 8, 2, StepKind::Pick, Target::Step(8))
    };
    let only_alone = Step {
        when: Some(Condition::Indicator(1)),
        ..step_of("for-alone", 9, 2, StepKind::Say, Target::Step(9))
    };
    vec![ask, pick, only_alone, step_of("done", 10, 2, StepKind::End, Target::None)]
}

pub fn structure() -> Structure {
    let locale = |number, tag: &str| Locale {
        number,
        tag: tag.into(),
        name: tag.to_uppercase(),
        direction: Direction::Ltr,
        pseudo: false,
    };
    let country = |number, id: &str| Country {
        number,
        id: id.into(),
        european_union: id == "ES",
        languages: vec!["es".into()],
    };
    let flow = |id: &str, number, first| Flow { id: id.into(), number, first, private: false };
    Structure {
        revision: 7,
        screening_revision: 1,
        draft: true,
        locales: vec![locale(1, "en"), locale(2, "es")],
        card_locales: Vec::new(),
        countries: vec![country(1, "MX"), country(2, "ES")],
        zones: vec![],
        fallbacks: vec![(Kind::Emergency, vec![Kind::ChildHelpline])],
        icons: vec![],
        flows: vec![flow("entry", 1, 0), flow("help-now", 2, 3), flow("questions", 3, 6)],
        steps: [entry(), help(), questions()].concat(),
        tombstones: vec![],
        bundles: vec![],
        start: 0,
        home: 2,
        help: 3,
        screening: None,
    }
}

pub fn content_of(structure: Structure) -> Content {
    let mut content = Content::new(&Pack::Structure(structure).to_bytes().unwrap()).unwrap();
    content.add(&Pack::Screening(7, screening()).to_bytes().unwrap()).unwrap();
    for locale in ["en", "es"] {
        content.add(&Pack::Texts(7, words(locale)).to_bytes().unwrap()).unwrap();
    }
    content
}

/// The same word for everything in the flows.
fn words(locale: &str) -> TextPack {
    let file = |id: &str| TextFile { id: id.into(), entries: vec![Entry::All(0); 40] };
    TextPack {
        locale: locale.into(),
        bundle: "flows".into(),
        formats: None,
        strings: vec!["word".into()],
        files: vec![file("entry"), file("help-now"), file("questions"), file("findings")],
    }
}

pub fn content() -> Content {
    content_of(structure())
}

pub fn contact(id: &str, country: u8, kind: Kind, operator: Operator) -> Contact {
    Contact {
        id: id.into(),
        country,
        european_union: false,
        kind,
        also_kinds: vec![],
        name: id.into(),
        name_language: None,
        operator,
        for_child: true,
        for_adult: true,
        channels: vec![ContactChannel {
            kind: ChannelType::Web,
            value: "https://example.org".into(),
            shown: None,
            form: None,
            reach: Reach::Anywhere,
            cost: None,
            hours: None,
        }],
        languages: vec![],
        interpreter: false,
        hours: Hours::Unknown,
        anonymous: None,
        shares_with: vec![],
        nationals_only: false,
        women_and_girls: false,
        min_age: None,
        max_age: None,
        file_number: false,
        area: None,
        warnings: vec![],
        high_confidence: true,
        verified: false,
        source: "https://example.org/page".into(),
        source_date: None,
        review_by: Date(30_000),
    }
}

pub fn with_contacts(mut content: Content, contacts: Vec<Contact>) -> Content {
    let pack = Pack::Contacts(7, ContactPack { id: "help".into(), contacts, facts: vec![] });
    content.add(&pack.to_bytes().unwrap()).unwrap();
    content
}
