//! The screening asked from outside, as `amparo assess` and the page ask it.

use std::collections::BTreeSet;

use amparo_author::{Options, compile, read_dir};
use amparo_core::{Asked, Audience, Content, Inquiry, Refusal, Urgency, inquire};
use amparo_tests::journey::{NOW, content};
use proptest::prelude::*;
use serde::Deserialize;

use crate::indicators::{IN_NO_VIGNETTE, INDICATORS, is_asked};
use crate::{answer, asked, ids, screening};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vignette {
    name: String,
    #[expect(dead_code, reason = "for those who read the file")]
    situation: String,
    audience: String,
    about: String,
    indicators: Vec<String>,
    overall: String,
    findings: Vec<String>,
}

fn vignettes() -> Vec<Vignette> {
    serde_json::from_str(include_str!("../../vignettes.json")).unwrap()
}

#[test]
fn every_vignette_has_its_urgency_and_its_findings() {
    assert_eq!(vignettes().len(), 15);
    for vignette in vignettes() {
        for country in ["", "MX", "es"] {
            let inquiry = asked(&vignette.audience, &vignette.indicators);
            let advice = answer(&Inquiry { about: &vignette.about, country, ..inquiry }).unwrap();
            assert_eq!(advice.overall.as_str(), vignette.overall, "{}", vignette.name);
            let found: Vec<_> = advice.findings.iter().map(|offer| offer.id).collect();
            for finding in &vignette.findings {
                assert!(
                    found.contains(&finding.as_str()),
                    "{}: {finding} is not in {found:?}",
                    vignette.name
                );
            }
            assert!(!advice.contacts.is_empty() && !advice.safe_mode, "{}", vignette.name);
        }
    }
}

#[test]
fn what_no_vignette_sets_leads_where_it_should() {
    let set: BTreeSet<String> = vignettes().into_iter().flat_map(|vignette| vignette.indicators).collect();
    for (indicator, urgency, finding) in IN_NO_VIGNETTE {
        assert!(!set.contains(indicator), "{indicator}");
        let indicators = ids(&[indicator]);
        let advice = answer(&asked("teen", &indicators)).unwrap();
        assert_eq!(advice.overall.as_str(), urgency, "{indicator}");
        let offer = advice.findings.iter().find(|offer| offer.id == finding);
        assert_eq!(offer.unwrap().because, [indicator]);
    }
}

#[test]
fn findings_come_by_urgency_then_as_in_the_file_and_reasons_as_in_the_file() {
    let indicators =
        ids(&["very-sad-or-scared", "owes-money-journey", "documents-taken", "hazardous-work", "child-work"]);
    let advice = answer(&asked("teen", &indicators)).unwrap();
    let told: Vec<_> = advice.findings.iter().map(|offer| (offer.urgency.as_str(), offer.id)).collect();
    assert_eq!(
        told,
        [
            ("today", "being-used"),
            ("today", "unfair-work"),
            ("today", "papers"),
            ("soon", "feelings-support")
        ]
    );
    assert_eq!(advice.findings[0].because, ["hazardous-work", "owes-money-journey", "documents-taken"]);
}

#[test]
fn a_young_child_counts_as_young_whoever_answers() {
    let indicators = ids(&["child-work"]);
    let overall = |audience, about| {
        let inquiry = asked(audience, &indicators);
        answer(&Inquiry { about, ..inquiry }).unwrap().overall
    };
    for (audience, about) in [("young", ""), ("young", "young"), ("guardian", "young"), ("helper", "young")] {
        assert_eq!(overall(audience, about), Urgency::Today, "{audience} {about}");
    }
    for (audience, about) in
        [("child", ""), ("teen", "teen"), ("guardian", ""), ("helper", ""), ("helper", "teen")]
    {
        assert_eq!(overall(audience, about), Urgency::Soon, "{audience} {about}");
    }
}

#[test]
fn half_of_the_questions_skipped_and_nothing_said_is_an_offer_to_talk() {
    for (skipped, finding) in [
        (0.0, "nothing-flagged"),
        (0.49, "nothing-flagged"),
        (0.5, "talk-when-ready"),
        (1.0, "talk-when-ready"),
    ] {
        let advice = answer(&Inquiry { skipped, ..asked("child", &[]) }).unwrap();
        assert_eq!(advice.overall, Urgency::Info);
        assert_eq!(advice.findings.iter().map(|offer| offer.id).collect::<Vec<_>>(), [finding], "{skipped}");
    }
}

#[test]
fn safe_mode_tells_nothing_of_what_a_child_said_and_has_people_all_the_same() {
    let indicators = ids(&["unsafe-right-now", "answers-controlled", "kept-in-or-cut-off"]);
    let alone = ids(&["answers-controlled"]);
    for audience in ["child", "teen"] {
        let advice = answer(&asked(audience, &indicators)).unwrap();
        assert!(advice.safe_mode && advice.overall == Urgency::Info && advice.findings.is_empty());
        assert!(!advice.contacts.is_empty());
        assert_eq!(advice, answer(&asked(audience, &alone)).unwrap());
    }
    let helper = answer(&asked("helper", &indicators)).unwrap();
    assert!(!helper.safe_mode && helper.overall == Urgency::Now);
}

#[test]
fn the_answer_travels_in_one_shape() {
    let indicators = ids(&["no-safe-sleep", "alone-no-adult"]);
    let advice = answer(&asked("child", &indicators)).unwrap();
    let contacts = serde_json::to_string(&advice.contacts).unwrap();
    assert_eq!(
        serde_json::to_string(&advice).unwrap(),
        r#"{"overall":"now","safe_mode":false,"findings":["#.to_string()
            + r#"{"id":"right-to-an-adult","urgency":"now","because":["alone-no-adult","no-safe-sleep"]},"#
            + r#"{"id":"food-and-shelter","urgency":"today","because":["no-safe-sleep"]}],"contacts":"#
            + &contacts
            + "}"
    );
}

#[test]
fn what_is_not_understood_is_refused_by_name() {
    let none = asked("teen", &[]);
    let unknown = ids(&["no-papers", "nothing-known"]);
    let not_theirs = ids(&["image-threat"]);
    let refused = |inquiry| answer(&inquiry).unwrap_err();
    assert_eq!(refused(asked("parent", &[])), Refusal::Unknown(Asked::Audience, "parent"));
    assert_eq!(refused(asked("", &[])), Refusal::Unknown(Asked::Audience, ""));
    assert_eq!(refused(asked("teen", &unknown)), Refusal::Unknown(Asked::Indicator, "nothing-known"));
    assert_eq!(refused(asked("child", &not_theirs)), Refusal::NotAsked(Audience::Child, "image-threat"));
    assert_eq!(refused(Inquiry { country: "zz", ..none }), Refusal::Unknown(Asked::Country, "zz"));
    assert_eq!(refused(Inquiry { language: "xx", ..none }), Refusal::Unknown(Asked::Language, "xx"));
    assert_eq!(refused(Inquiry { about: "child", ..none }), Refusal::OtherAge(Audience::Teen, "child"));
    let helper = Inquiry { about: "helper", ..asked("helper", &[]) };
    assert_eq!(refused(helper), Refusal::Unknown(Asked::Age, "helper"));
    for skipped in [-0.01, 1.01, f64::NAN, f64::INFINITY] {
        assert_eq!(refused(Inquiry { skipped, ..none }), Refusal::Skipped);
    }
    assert_eq!(Refusal::Unknown(Asked::Indicator, "x").to_string(), "unknown indicator `x`");
}

#[test]
fn nothing_is_answered_before_its_packs_are_there() {
    let files = read_dir(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..")).unwrap();
    let packs = compile(&files, &Options::default()).unwrap().packs;
    let pack = |name: &str| &packs.iter().find(|(found, _)| found == name).unwrap().1;
    let mut little = Content::new(pack("structure")).unwrap();
    let mexico = little.structure.country_by_id("MX").unwrap().number;
    let inquiry = Inquiry { country: "MX", ..asked("teen", &[]) };
    for missing in ["screening", "contacts/help", "contacts/mx"] {
        assert_eq!(little.needs_to_assess(mexico)[0], missing);
        assert_eq!(inquire(&little, &inquiry), Err(Refusal::NotLoaded(missing.into())));
        little.add(pack(missing)).unwrap();
    }
    assert!(little.needs_to_assess(mexico).is_empty());
    assert_eq!(inquire(&little, &inquiry), answer(&inquiry));
}

#[test]
fn the_packs_of_one_country_give_the_same_contacts_as_all_of_them() {
    let files = read_dir(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..")).unwrap();
    let packs = compile(&files, &Options::default()).unwrap().packs;
    let pack = |name: &str| &packs.iter().find(|(found, _)| found == name).unwrap().1;
    for country in &content().structure.countries {
        let mut little = Content::new(pack("structure")).unwrap();
        little.needs_to_assess(country.number).iter().for_each(|name| little.add(pack(name)).unwrap());
        for vignette in vignettes() {
            let inquiry = asked(&vignette.audience, &vignette.indicators);
            let inquiry = Inquiry { country: &country.id, about: &vignette.about, ..inquiry };
            assert_eq!(inquire(&little, &inquiry), answer(&inquiry), "{} {}", vignette.name, country.id);
        }
    }
}

/// Who answers, the indicators they chose in the order they chose them, and the same in another order.
fn said() -> impl Strategy<Value = (Audience, Vec<String>, Vec<String>)> {
    (0..Audience::ALL.len()).prop_flat_map(|at| {
        let audience = Audience::ALL[at];
        let asked = INDICATORS.iter().filter(move |(.., letters)| is_asked(letters, audience));
        let all: Vec<String> = asked.map(|(id, ..)| id.to_string()).collect();
        let some = proptest::sample::subsequence(all.clone(), 0..=all.len()).prop_shuffle();
        some.prop_flat_map(move |some| (Just(audience), Just(some.clone()), Just(some).prop_shuffle()))
    })
}

fn about(audience: Audience, young: bool) -> &'static str {
    if young && !audience.is_child() { "young" } else { "" }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_the_indicators_changes_nothing(
        (audience, one, other) in said(), young: bool, skipped in 0.0..=1.0f64, country in 0..30usize,
    ) {
        let country = content().structure.countries.get(country).map_or("", |country| country.id.as_str());
        let inquiry = Inquiry {
            audience: audience.as_str(), about: about(audience, young), country, language: "es", indicators: &one, skipped, now: NOW,
        };
        let twice = [other.clone(), other].concat();
        let other = Inquiry { indicators: &twice, ..inquiry };
        prop_assert_eq!(answer(&inquiry), answer(&other));
    }

    #[test]
    fn one_answer_more_never_makes_the_whole_less_urgent(
        (audience, indicators, _) in said(), young: bool, skipped in 0.0..=1.0f64,
    ) {
        // Safe mode aside: there the answers are not looked at.
        let quiet = &screening().indicators[usize::from(screening().safe_mode)].id;
        let aside = audience.is_child().then_some(quiet);
        let indicators: Vec<String> = indicators.into_iter().filter(|id| Some(id) != aside).collect();
        let mut before = Urgency::Info;
        for many in 0..=indicators.len() {
            let inquiry = asked(audience.as_str(), &indicators[..many]);
            let advice = answer(&Inquiry { about: about(audience, young), skipped, ..inquiry }).unwrap();
            prop_assert!(advice.overall >= before, "{:?}", &indicators[..many]);
            prop_assert!(!advice.contacts.is_empty());
            before = advice.overall;
        }
    }
}
