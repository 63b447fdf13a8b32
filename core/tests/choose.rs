//! Which contacts are shown, and in which order.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use amparo_core::*;
use support::*;

fn wish(kinds: &[Kind]) -> Wish<'_> {
    Wish { kinds, country: 1, audience: Audience::Child, language: "es", now: NOW, danger: false }
}

fn ids(content: &Content, wish: &Wish<'_>) -> Vec<String> {
    choose(content, wish).0.into_iter().map(|contact| contact.id.clone()).collect()
}

fn guide(contacts: Vec<Contact>) -> Content {
    with_contacts(content(), contacts)
}

#[test]
fn child_agencies_come_before_police_except_in_danger() {
    let content = guide(vec![
        contact("police", 1, Kind::Emergency, Operator::Police),
        contact("agency", 1, Kind::ChildProtection, Operator::ChildAgency),
    ]);
    let kinds = [Kind::Emergency, Kind::ChildProtection];
    assert_eq!(ids(&content, &wish(&kinds)), ["agency", "police"]);
    assert_eq!(ids(&content, &Wish { danger: true, ..wish(&kinds) }), ["police", "agency"]);
}

#[test]
fn audience_age_and_nationality_are_respected() {
    let adults = Contact { for_child: false, ..contact("adults", 1, Kind::LegalAid, Operator::Ngo) };
    let of_age = Contact { min_age: Some(18), ..contact("of-age", 1, Kind::LegalAid, Operator::Ngo) };
    let nationals =
        Contact { nationals_only: true, ..contact("nationals", 1, Kind::LegalAid, Operator::Ngo) };
    let all = contact("all", 1, Kind::LegalAid, Operator::Ngo);
    let content = guide(vec![adults, of_age, nationals, all]);
    assert_eq!(ids(&content, &wish(&[Kind::LegalAid])), ["all", "nationals"]);
    let guardian = Wish { audience: Audience::Guardian, ..wish(&[Kind::LegalAid]) };
    assert_eq!(ids(&content, &guardian), ["adults", "of-age", "all", "nationals"]);
}

#[test]
fn a_consulate_is_shown_only_where_it_is_asked_for() {
    let consulate = Contact {
        also_kinds: vec![Kind::LegalAid],
        ..contact("consulate", 1, Kind::Consular, Operator::Consulate)
    };
    let content = guide(vec![consulate, contact("line", 0, Kind::ChildHelpline, Operator::Ngo)]);
    assert_eq!(ids(&content, &wish(&[Kind::LegalAid])), ["line"]);
    assert_eq!(ids(&content, &wish(&[Kind::Consular])), ["consulate", "line"]);
}

#[test]
fn free_open_and_spoken_come_first() {
    let with_channel = |id: &str, cost| {
        let mut it = contact(id, 1, Kind::ChildHelpline, Operator::Ngo);
        it.channels[0].cost = cost;
        it
    };
    let other = Contact { languages: vec!["fr".into()], ..with_channel("french", Some(Cost::Free)) };
    let overdue = Contact { review_by: Date(20_000), ..with_channel("overdue", Some(Cost::Free)) };
    let content =
        guide(vec![overdue, other, with_channel("unknown", None), with_channel("free", Some(Cost::Free))]);
    assert_eq!(ids(&content, &wish(&[Kind::ChildHelpline])), ["free", "unknown", "french", "overdue"]);
}

#[test]
fn other_countries_stay_away_and_the_union_serves_its_members() {
    let european = Contact {
        european_union: true,
        ..contact("european", 0, Kind::Emergency, Operator::EmergencyService)
    };
    let content = guide(vec![
        european,
        contact("spain", 2, Kind::Emergency, Operator::EmergencyService),
        contact("line", 0, Kind::ChildHelpline, Operator::Ngo),
    ]);
    assert_eq!(ids(&content, &wish(&[Kind::Emergency])), ["line"]);
    assert_eq!(ids(&content, &Wish { country: 2, ..wish(&[Kind::Emergency]) }), ["spain", "european"]);
    assert_eq!(ids(&content, &Wish { country: 0, ..wish(&[Kind::Emergency]) }), ["line"]);
}

#[test]
fn there_is_always_somebody_even_with_one_disabled() {
    let contacts = vec![
        contact("line", 0, Kind::ChildHelpline, Operator::Ngo),
        contact("un", 0, Kind::Unhcr, Operator::Un),
    ];
    for kind in Kind::ALL {
        for gone in ["line", "un"] {
            let mut content = guide(contacts.clone());
            content.disable(&[gone.into()]);
            assert!(!ids(&content, &wish(&[*kind])).is_empty(), "{kind:?} without {gone}");
        }
    }
}

#[test]
fn a_channel_for_callers_elsewhere_is_not_a_way_from_here() {
    let mut abroad = contact("abroad", 1, Kind::LegalAid, Operator::Ngo);
    abroad.channels[0].reach = Reach::From("ES".into());
    let content = guide(vec![abroad, contact("line", 0, Kind::ChildHelpline, Operator::Ngo)]);
    assert_eq!(ids(&content, &wish(&[Kind::LegalAid])), ["line"]);
}

#[test]
fn disabling_hides_and_never_adds() {
    let mut content = guide(vec![contact("line", 0, Kind::ChildHelpline, Operator::Ngo)]);
    content.disable(&["line".into(), "invented".into()]);
    assert_eq!(content.contacts().count(), 0);
}

#[test]
fn who_needs_a_word_of_caution_comes_later_and_says_so() {
    let shares = Contact {
        warnings: vec![Warning::LawyerFirst],
        ..contact("shares", 1, Kind::ChildProtection, Operator::Government)
    };
    let town =
        Contact { area: Some("a town".into()), ..contact("town", 1, Kind::ChildHelpline, Operator::Ngo) };
    let content = guide(vec![shares.clone(), town, contact("line", 1, Kind::ChildHelpline, Operator::Ngo)]);
    assert_eq!(
        ids(&content, &wish(&[Kind::ChildProtection, Kind::ChildHelpline])),
        ["line", "town", "shares"]
    );
    assert_eq!(shares.caution(), Some(Warning::LawyerFirst));
}

#[test]
fn a_page_that_stays_as_it_was_made_tells_no_hour_but_day_and_night() {
    let line = |id: &str, hours| Contact { hours, ..contact(id, 1, Kind::ChildHelpline, Operator::Ngo) };
    let in_the_week = Hours::Weekly { zone: 0, spans: vec![(0, MINUTES_A_WEEK)] };
    let zones = vec![Zone { offsets: vec![(0, 0)], until: Instant::MAX }];
    let content = with_contacts(
        content_of(Structure { zones, ..structure() }),
        vec![line("weekly", in_the_week), line("always", Hours::Always)],
    );
    let session = Session { country: 1, ..Session::start(&content, 1) };
    let told = |surface| {
        let card = |of: &Contact| contact_card(&content, &session, of, of.kind, NOW, surface);
        content.contacts().map(card).map(|card| card.hours.is_some()).collect::<Vec<_>>()
    };
    assert_eq!(told(Surface::Web), [true, true]);
    assert_eq!(told(Surface::Static), [false, true]);
}
