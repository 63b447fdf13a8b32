//! The weekly hours in the packs say the same as the crate that reads what editors write, at a thousand instants for
//! every pattern and zone that the contacts have.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::collections::BTreeMap;

use amparo_author::{Options, compile};
use amparo_core::{Contact, Hours, Pack, Zone};
use jiff::{Timestamp, tz::TimeZone};
use opening_hours::OpeningHours;

/// From the desk review on, for as long as the offsets are known for certain.
const FROM: i64 = 1_795_435_200;
const DAYS: u64 = 700;
const INSTANTS: usize = 1_000;

/// A pattern and its zone.
type Pattern = (String, Option<String>);

/// What editors wrote for each contact: its own hours, then those of its visible channels.
fn written() -> BTreeMap<String, Vec<Option<Pattern>>> {
    let mut all = BTreeMap::new();
    for file in common::real().iter().filter(|file| file.path.starts_with("core/content/contacts/")) {
        let table: toml::Table = String::from_utf8(file.bytes.clone()).unwrap().parse().unwrap();
        for contact in table["contact"].as_array().unwrap() {
            let text = |value: &toml::Value, key: &str| Some(value.get(key)?.as_str()?.to_string());
            let hours = |value: &toml::Value| Some((text(value, "hours")?, text(contact, "zone")));
            let hidden = |channel: &&toml::Value| {
                channel.get("hold").is_some()
                    || channel.get("unseen").is_some_and(|unseen| unseen.as_bool() == Some(true))
            };
            let channels = contact["channel"].as_array().unwrap().iter().filter(|channel| !hidden(channel));
            let list = std::iter::once(hours(contact)).chain(channels.map(hours)).collect();
            all.insert(text(contact, "id").unwrap(), list);
        }
    }
    all
}

fn packed() -> (Vec<Zone>, Vec<Contact>) {
    let (mut zones, mut contacts) = (Vec::new(), Vec::new());
    for (_, bytes) in compile(&common::real(), &Options::default()).unwrap().packs {
        match Pack::from_bytes(&bytes).unwrap() {
            Pack::Structure(structure) => zones = structure.zones,
            Pack::Contacts(_, pack) => contacts.extend(pack.contacts),
            _ => {}
        }
    }
    (zones, contacts)
}

#[test]
fn packed_hours_are_those_that_editors_wrote() {
    let (zones, contacts) = packed();
    let written = written();
    let mut patterns: BTreeMap<Pattern, Hours> = BTreeMap::new();
    for contact in &contacts {
        let hours = std::iter::once(Some(&contact.hours));
        let hours = hours.chain(contact.channels.iter().map(|channel| channel.hours.as_ref()));
        let list = &written[&contact.id];
        assert_eq!(list.len(), 1 + contact.channels.len(), "{}", contact.id);
        for (pattern, hours) in list.iter().zip(hours) {
            match (pattern, hours) {
                (Some(pattern), Some(hours)) => {
                    let before = patterns.insert(pattern.clone(), hours.clone());
                    assert!(before.is_none_or(|before| before == *hours), "{pattern:?}");
                }
                (None, hours) => {
                    assert!(hours.is_none_or(|hours| *hours == Hours::Unknown), "{}", contact.id)
                }
                (Some(pattern), None) => panic!("{}: {pattern:?} is lost", contact.id),
            }
        }
    }
    assert!(patterns.len() >= 15, "{} patterns", patterns.len());
    for ((pattern, zone), hours) in &patterns {
        let parsed: OpeningHours = pattern.parse().unwrap();
        let zone = zone.as_ref().map_or(TimeZone::UTC, |zone| TimeZone::get(zone).unwrap());
        for instant in instants() {
            let local = zone.to_datetime(Timestamp::from_second(instant).unwrap());
            let open = parsed.is_open(local.strftime("%Y-%m-%dT%H:%M:%S").to_string().parse().unwrap());
            let ours = if *hours == Hours::Always { Some(true) } else { hours.open(&zones, instant) };
            assert_eq!(ours, Some(open), "`{pattern}` at {local} ({instant})");
        }
    }
    println!("{} patterns, {} instants", patterns.len(), patterns.len() * INSTANTS);
}

/// Instants all over two years, the same on each run; every fourth on a full quarter of an hour, where hours begin.
fn instants() -> impl Iterator<Item = i64> {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    (0..INSTANTS).map(move |index| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let second = i64::try_from((state >> 16) % (DAYS * 86_400)).unwrap();
        FROM + if index % 4 == 0 { second - second % 900 } else { second }
    })
}
