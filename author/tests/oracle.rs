//! Every packed text equals what `fluent-bundle` makes of the same message at run time, with real values in place of
//! holes, for every audience; and nothing is packed that has no message.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use amparo_author::{Options, compile};
use amparo_core::{Audience, BotText, Hole, Pack, Screening, Structure, TextPack, WidgetText, common_ids};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

/// Values as a surface may fill them in; one of each direction, one that looks like Fluent.
fn value(hole: Hole) -> &'static str {
    match hole {
        Hole::Country => "México",
        Hole::Language => "العربية",
        Hole::Name => "{ $name }",
        Hole::Date => "23 de noviembre de 2026",
        _ => "12",
    }
}

fn bundle(tag: &str) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![tag.parse().unwrap()]);
    bundle.set_use_isolating(false);
    for file in common::real() {
        if file.path.starts_with(&format!("locales/{tag}/")) && file.path.ends_with(".ftl") {
            let resource = FluentResource::try_new(String::from_utf8(file.bytes).unwrap()).unwrap();
            bundle.add_resource(resource).unwrap();
        }
    }
    bundle
}

/// What Fluent says; `None` where there is no such message or attribute.
fn rendered(
    bundle: &FluentBundle<FluentResource>,
    id: &str,
    attribute: Option<&str>,
    audience: Audience,
) -> Option<String> {
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        None => message.value()?,
        Some(name) => message.get_attribute(name)?.value(),
    };
    let mut args = FluentArgs::new();
    let speaks_to = if audience == Audience::Helper { "guardian" } else { audience.as_str() };
    args.set("audience", speaks_to);
    for hole in Hole::ALL {
        args.set(hole.as_str(), value(*hole));
    }
    for (name, value) in common::values_of(id) {
        args.set(name, value);
    }
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
    assert!(errors.is_empty(), "{id}: {errors:?}");
    Some(text)
}

/// The messages of a file of a pack, slot by slot: written down here apart from the compiler.
fn slots(structure: &Structure, screening: &Screening, file: &str) -> Vec<(String, Option<String>)> {
    let ui = |id: &str| match id.split_once('.') {
        Some((message, attribute)) => (message.to_string(), Some(attribute.to_string())),
        None => (id.to_string(), None),
    };
    match file {
        "common" => common_ids(&structure.countries).iter().map(|id| ui(id)).collect(),
        "bot" => BotText::ALL.iter().map(|text| ui(text.as_str())).collect(),
        "widget" => WidgetText::ALL.iter().map(|text| ui(text.as_str())).collect(),
        "cards" => ["alone", "doctor", "bed", "afraid"].map(|card| (format!("card-{card}"), None)).into(),
        "findings" => {
            let findings = screening.findings.iter().map(|finding| format!("finding-{}", finding.id));
            let slots = findings.flat_map(|id| [(id.clone(), None), (id, Some("title".into()))]);
            let reasons = screening.indicators.iter().map(|indicator| format!("because-{}", indicator.id));
            slots.chain(reasons.map(|id| (id, None))).collect()
        }
        facts if facts.starts_with("facts-") => {
            let country = structure.country_by_id(&facts["facts-".len()..]).unwrap();
            common::facts(country).into_iter().map(|fact| (fact.message, None)).collect()
        }
        flow => {
            let (index, _) = structure.flow_by_id(flow).unwrap();
            let mut slots = Vec::new();
            for step in structure.steps.iter().filter(|step| step.flow == index) {
                assert_eq!(usize::from(step.text), slots.len(), "{flow}/{}", step.id);
                let id = format!("{flow}-{}", step.id);
                slots.push((id.clone(), None));
                let fixed = ["title", "alt", "say"].map(String::from);
                let labels = step.choices.iter().map(|choice| format!("tap-{}", choice.id));
                slots.extend(fixed.into_iter().chain(labels).map(|name| (id.clone(), Some(name))));
            }
            slots
        }
    }
}

fn filled(text: &str) -> String {
    Hole::ALL.iter().fold(text.to_string(), |text, hole| text.replace(hole.mark(), value(*hole)))
}

fn packs() -> (Structure, Screening, Vec<TextPack>) {
    let compiled = compile(&common::real(), &Options::default()).unwrap();
    let mut structure = None;
    let mut screening = None;
    let mut texts = Vec::new();
    for (_, bytes) in &compiled.packs {
        match Pack::from_bytes(bytes).unwrap() {
            Pack::Structure(pack) => structure = Some(pack),
            Pack::Texts(_, pack) => texts.push(pack),
            Pack::Screening(_, pack) => screening = Some(pack),
            Pack::Contacts(..) | Pack::Languages(..) => {}
        }
    }
    (structure.unwrap(), screening.unwrap(), texts)
}

#[test]
fn every_packed_text_is_what_fluent_says() {
    let (structure, screening, packs) = packs();
    let mut compared = 0;
    for tag in ["en", "es"] {
        let bundle = bundle(tag);
        let of_locale: Vec<&TextPack> = packs.iter().filter(|pack| pack.locale == tag).collect();
        for (pack, file) in of_locale.iter().flat_map(|pack| pack.files.iter().map(move |file| (pack, file)))
        {
            let slots = slots(&structure, &screening, &file.id);
            assert_eq!(slots.len(), file.entries.len(), "{}", file.id);
            for (slot, (id, attribute)) in slots.iter().enumerate() {
                for audience in Audience::ALL {
                    let packed = pack.text(&file.id, slot, *audience).map(filled);
                    let said = rendered(&bundle, id, attribute.as_deref(), *audience);
                    assert_eq!(packed, said, "{tag} {id} {attribute:?} {audience:?}");
                    compared += usize::from(said.is_some());
                }
            }
        }
        let names: Vec<&str> =
            of_locale.iter().flat_map(|pack| &pack.files).map(|file| file.id.as_str()).collect();
        assert!(structure.flows.iter().all(|flow| names.contains(&flow.id.as_str())), "{names:?}");
    }
    assert!(compared > 2_000, "{compared} texts were compared");
}
