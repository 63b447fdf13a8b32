//! `amparo sources`: what every screen rests on: sources, facts of countries, contacts.

use amparo_author::{FactRecord, Place, Register, Source, closest, register};
use amparo_core::{Audience, Content, Instant, Wish, choose};
use miette::{Result, miette};

use crate::clock;
use crate::content::{self, compiled};
use crate::dates::{day, partial};
use crate::report;

/// Show what a screen rests on; without a name a line for every step, finding and indicator.
#[derive(Debug, clap::Args)]
pub(crate) struct Sources {
    /// A step (`flow/step`), a finding (`finding/<id>`), an indicator (`indicator/<id>`) or a whole flow.
    place: Option<String>,
    /// Country whose contacts are shown, as a two-letter code; without it those of no country.
    #[arg(long, default_value = "", hide_default_value = true)]
    country: String,
    /// Time at which dates are looked at, such as 2026-11-23T12:00:00Z; now if not given.
    #[arg(long)]
    now: Option<String>,
}

/// Prints it.
///
/// # Errors
/// Content that does not compile, or a name that is not known.
pub(crate) fn run(asked: &Sources) -> Result<()> {
    let files = content::files()?;
    let register = report::unwrap(register(&files), &files)?;
    let Some(name) = &asked.place else {
        print!("{}", table(&register));
        return Ok(());
    };
    let (now, content) = (clock::now(asked.now.as_deref())?, compiled(false)?);
    let known: Vec<&str> = content.structure.countries.iter().map(|country| country.id.as_str()).collect();
    let country = content.structure.country_by_id(&asked.country.to_ascii_lowercase());
    if country.is_none() && !asked.country.is_empty() {
        let near = closest(&asked.country.to_ascii_uppercase(), &known).unwrap_or_default();
        return Err(miette!("the guide has no country `{}`; did you mean `{near}`?", asked.country));
    }
    let within = |place: &&Place| place.name == *name || place.name.split('/').next() == Some(name);
    let places: Vec<&Place> = register.places.iter().filter(within).collect();
    if places.is_empty() {
        let known: Vec<&str> = register.places.iter().map(|place| place.name.as_str()).collect();
        return Err(miette!(
            "there is no `{name}`; did you mean `{}`?",
            closest(name, &known).unwrap_or_default()
        ));
    }
    let code = country.map(|country| (country.number, country.id.as_str(), country.european_union));
    for place in places {
        print!("{}", screen(&register, place, code, &content, now));
    }
    Ok(())
}

/// A line for each place: its sources, the facts below it, how many countries have them.
fn table(register: &Register) -> String {
    let mut text = String::new();
    for place in &register.places {
        let slots: Vec<String> = place.slots.iter().map(|slot| counted(register, slot.as_str())).collect();
        let facts = if slots.is_empty() { String::new() } else { format!("; facts: {}", slots.join(", ")) };
        text += &format!("{:44} {:8} {}{facts}\n", place.name, place.kind, rests(place));
    }
    let held = register.facts.iter().filter(|fact| fact.held).count();
    let none = register.places.iter().filter(|place| place.sources.is_empty()).count();
    text + &format!(
        "{} places, {none} of them without a source; {} facts, {held} of them held back; {} sources\n",
        register.places.len(),
        register.facts.len(),
        register.sources.len()
    )
}

fn rests(place: &Place) -> String {
    match &place.no_source {
        Some(reason) => format!("no source: {reason}"),
        None if place.sources.is_empty() => String::from("tells nothing of its own"),
        None if place.of_flow => format!("{} (of the flow)", place.sources.join(" ")),
        None => place.sources.join(" "),
    }
}

fn counted(register: &Register, slot: &str) -> String {
    let facts = register.facts.iter().filter(|fact| fact.slot.as_str() == slot);
    let (held, shown): (Vec<_>, Vec<_>) = facts.partition(|fact| fact.held);
    format!("{slot} ({} shown, {} held)", shown.len(), held.len())
}

/// All that one screen rests on.
fn screen(
    register: &Register,
    place: &Place,
    country: Option<(u8, &str, bool)>,
    content: &Content,
    now: Instant,
) -> String {
    let mut text = format!("{} ({})\n  {}\n", place.name, place.kind, rests(place));
    for source in place.sources.iter().filter_map(|id| register.sources.get(id)) {
        text += &cited(source);
    }
    let here = |fact: &&FactRecord| match country {
        Some((_, id, union)) => fact.country == id || union && fact.country == "EU",
        None => true,
    };
    for fact in register.facts.iter().filter(|fact| place.slots.contains(&fact.slot)).filter(here) {
        text += &told(register, fact, now);
    }
    let wish = |audience: Audience| Wish {
        kinds: &place.kinds,
        country: country.map_or(0, |(number, ..)| number),
        audience,
        language: "en",
        now,
        danger: false,
    };
    let mut seen: Vec<&str> = Vec::new();
    for audience in Audience::ALL.iter().filter(|_| !place.kinds.is_empty()) {
        for contact in choose(content, &wish(*audience)).0 {
            if !seen.contains(&contact.id.as_str()) {
                seen.push(&contact.id);
                text += &card(contact, now);
            }
        }
    }
    text
}

fn cited(source: &Source) -> String {
    let date = source.date.map_or(String::new(), |date| format!(", {}", partial(date)));
    let urls: String = source.urls.iter().map(|url| format!("      {url}\n")).collect();
    format!("    {}: {}{date}\n{urls}", source.id, source.title)
}

fn told(register: &Register, fact: &FactRecord, now: Instant) -> String {
    let today = amparo_core::Date::at(now);
    let past = fact.review_by < today || fact.until.is_some_and(|until| until < today);
    let state = match (fact.held, past) {
        (true, _) => ", held back",
        (false, true) => ", past its date: hidden",
        (false, false) => "",
    };
    let dated = fact.dated.map_or(String::from("without a date"), |date| format!("of {}", partial(date)));
    let head = format!(
        "  fact {} {}: {dated}, review by {}{state}\n",
        fact.country,
        fact.slot.as_str(),
        day(fact.review_by)
    );
    let list = fact.sources.iter().filter_map(|id| register.sources.get(id)).map(cited);
    head + &list.collect::<String>()
}

fn card(contact: &amparo_core::Contact, now: Instant) -> String {
    let state = if contact.verified { "tested" } else { "not tested yet" };
    let past = if contact.review_by < amparo_core::Date::at(now) { ", past its date" } else { "" };
    let date = contact.source_date.map_or(String::new(), |date| format!(", {}", partial(date)));
    let (id, by, source) = (&contact.id, day(contact.review_by), &contact.source);
    format!("  contact {id}: {state}, review by {by}{past}\n      {source}{date}\n")
}
