//! Who is shown and who is not, counted again from the files by other means than the compiler's.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::collections::BTreeSet;

use amparo_author::{Options, compile};
use amparo_core::{Contact, Date, Hours, Kind, Pack, Structure};
use toml::{Table, Value};

fn packs() -> (Structure, Vec<(String, Contact)>) {
    let compiled = compile(&common::real(), &Options::default()).unwrap();
    let mut structure = None;
    let mut contacts = Vec::new();
    for (_, bytes) in &compiled.packs {
        match Pack::from_bytes(bytes).unwrap() {
            Pack::Structure(pack) => structure = Some(pack),
            Pack::Contacts(_, pack) => {
                contacts.extend(pack.contacts.into_iter().map(|contact| (pack.id.clone(), contact)));
            }
            Pack::Texts(..) | Pack::Screening(..) | Pack::Languages(..) => {}
        }
    }
    (structure.unwrap(), contacts)
}

/// Country, entry and its channels that may be seen.
fn raw() -> Vec<(String, Table, Vec<String>)> {
    let files = common::real().into_iter().filter(|file| file.path.starts_with("core/content/contacts/"));
    let mut entries = Vec::new();
    for file in files {
        let table: Table = toml::from_str(std::str::from_utf8(&file.bytes).unwrap()).unwrap();
        let country = table["country"].as_str().unwrap().to_string();
        for entry in table["contact"].as_array().unwrap() {
            let entry = entry.as_table().unwrap().clone();
            let seen = |channel: &&Value| channel.get("hold").is_none() && channel.get("unseen").is_none();
            let channels = entry["channel"].as_array().unwrap().iter().filter(seen);
            let values = channels.map(|channel| channel["value"].as_str().unwrap().to_string()).collect();
            entries.push((country.clone(), entry, values));
        }
    }
    entries
}

#[test]
fn exactly_the_entries_that_may_be_seen_are_packed_each_once() {
    let (_, packed) = packs();
    let mut wanted = BTreeSet::new();
    for (country, entry, values) in raw() {
        let open = !["suspended", "closed"].contains(&entry["status"].as_str().unwrap());
        if open
            && !entry.contains_key("hold")
            && entry["confidence"].as_str() != Some("low")
            && !values.is_empty()
        {
            let also = entry.get("also_kinds").and_then(Value::as_array).into_iter().flatten();
            let mut kinds = also.chain([&entry["kind"]]).map(|kind| kind.as_str().unwrap());
            let urgent = kinds.any(|kind| ["emergency", "child-helpline"].contains(&kind));
            let everywhere = ["INT", "EU"].contains(&country.as_str());
            let pack = if urgent || everywhere { "help".into() } else { country.to_lowercase() };
            wanted.insert((pack, entry["id"].as_str().unwrap().to_string(), values));
        }
    }
    let values = |contact: &Contact| contact.channels.iter().map(|channel| channel.value.clone()).collect();
    let found: BTreeSet<(String, String, Vec<String>)> =
        packed.iter().map(|(pack, contact)| (pack.clone(), contact.id.clone(), values(contact))).collect();
    assert_eq!(found.len(), packed.len());
    assert_eq!(found, wanted);
}

#[test]
fn nothing_is_assumed_about_a_contact() {
    let (structure, packed) = packs();
    for (_, entry, _) in raw() {
        let Some((_, contact)) = packed.iter().find(|(_, contact)| entry["id"].as_str() == Some(&contact.id))
        else {
            continue;
        };
        let text = |key: &str| entry.get(key).and_then(Value::as_str);
        assert_eq!(contact.hours == Hours::Always, text("hours") == Some("24/7"), "{}", contact.id);
        assert_eq!(contact.hours == Hours::Unknown, text("hours").is_none(), "{}", contact.id);
        assert_eq!(contact.anonymous, entry.get("anonymous").and_then(Value::as_bool), "{}", contact.id);
        assert_eq!(text("source"), Some(contact.source.as_str()));
        assert!(!contact.verified && contact.review_by == Date(20_961), "2027-05-23: {}", contact.id);
        if let Hours::Weekly { zone, spans } = &contact.hours {
            assert!(structure.zones.get(usize::from(*zone)).is_some());
            assert!(spans.windows(2).all(|pair| pair[0].1 < pair[1].0), "{}", contact.id);
        }
    }
    assert_eq!(
        packed
            .iter()
            .filter(|(_, contact)| contact.european_union && contact.kind == Kind::Emergency)
            .count(),
        1
    );
}
