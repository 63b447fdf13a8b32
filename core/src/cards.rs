//! A contact as words: face and "about this contact".

use alloc::{format, string::String, vec::Vec};

use crate::choose::reaches;
use crate::clock::{Date, Instant};
use crate::contact::{Contact, ContactChannel};
use crate::content::Words;
use crate::screen::{Card, CardChannel};
use crate::session::Session;
use crate::texts::Hole;
use crate::ui::{Common, WordText};
use crate::words::{ChannelType, Cost, Kind, Reach};

/// Writes the card of a contact. `kind` is the need it was chosen for.
pub(crate) fn card(
    words: &Words<'_>,
    session: &Session,
    contact: &Contact,
    kind: Kind,
    now: Instant,
) -> Card {
    let channels =
        contact.channels.iter().filter(|channel| reaches(words.content, &channel.reach, session.country));
    Card {
        id: contact.id.clone(),
        kind: words.word(WordText::Kind(kind)),
        name: contact.name.clone(),
        name_language: contact.name_language.clone(),
        operator: words.word(WordText::Operator(contact.operator)),
        caution: contact.caution().map(|warning| words.word(WordText::Warning(warning))),
        channels: channels.clone().map(|channel| card_channel(words, channel)).collect(),
        hours: hours(words, contact, now),
        source: source(words, contact, now),
        source_url: contact.source.clone(),
        about: about(words, contact, channels.collect()),
    }
}

fn card_channel(words: &Words<'_>, channel: &ContactChannel) -> CardChannel {
    let cost = channel.cost.map(|cost| match cost {
        Cost::Free => Common::CostFree,
        Cost::Local => Common::CostLocal,
        Cost::Paid => Common::CostPaid,
    });
    CardChannel {
        kind: channel.kind,
        label: words.word(WordText::Channel(channel.kind)),
        shown: channel.shown.clone().unwrap_or_else(|| readable(&channel.value)),
        href: href(channel),
        cost: cost.map(|cost| words.common(cost, &[])),
    }
}

/// An address without what nobody types.
fn readable(value: &str) -> String {
    let short = value.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.");
    short.trim_end_matches('/').into()
}

fn href(channel: &ContactChannel) -> Option<String> {
    let value = channel.value.as_str();
    match channel.kind {
        ChannelType::Phone => Some(format!("tel:{}", value.replace('#', "%23"))),
        ChannelType::Sms => Some(format!("sms:{value}")),
        ChannelType::Whatsapp if value.starts_with("https://") => Some(value.into()),
        ChannelType::Whatsapp => Some(format!("https://wa.me/{}", value.trim_start_matches('+'))),
        ChannelType::Telegram => Some(format!("https://t.me/{}", value.trim_start_matches('@'))),
        ChannelType::Email => Some(format!("mailto:{value}")),
        ChannelType::Chat | ChannelType::Web => value.starts_with("http").then(|| value.into()),
        ChannelType::Address | ChannelType::App => None,
    }
}

fn hours(words: &Words<'_>, contact: &Contact, now: Instant) -> Option<String> {
    let zones = &words.content.structure.zones;
    let text = match contact.first_hours() {
        crate::clock::Hours::Always => Common::Always,
        hours if hours.open(zones, now)? => Common::Open,
        _ => Common::Closed,
    };
    Some(words.common(text, &[]))
}

fn source(words: &Words<'_>, contact: &Contact, now: Instant) -> String {
    let date = contact
        .source_date
        .zip(words.content.formats(words.locale))
        .map(|(date, formats)| formats.date(date));
    let mut line = match date {
        Some(date) => words.common(Common::Source, &[(Hole::Date, &date)]),
        None => words.common(Common::SourceUndated, &[]),
    };
    for (shown, text) in
        [(!contact.verified, Common::Untested), (contact.review_by < Date::at(now), Common::Overdue)]
    {
        if shown {
            line.push(' ');
            line.push_str(&words.common(text, &[]));
        }
    }
    line
}

fn about(words: &Words<'_>, contact: &Contact, channels: Vec<&ContactChannel>) -> Vec<String> {
    let mut lines: Vec<String> =
        contact.warnings.iter().map(|warning| words.word(WordText::Warning(*warning))).collect();
    lines.extend(contact.shares_with.iter().map(|with| words.word(WordText::Shares(*with))));
    lines.extend(who(words, contact));
    lines.extend(languages(words, contact));
    for channel in &channels {
        lines.extend(reach(words, contact, channel));
        lines.push(words.common(trace(channel.kind), &[]));
    }
    lines.push(readable(&contact.source));
    let mut seen: Vec<String> = Vec::new();
    for line in lines {
        if !line.is_empty() && !seen.contains(&line) {
            seen.push(line);
        }
    }
    seen
}

fn who(words: &Words<'_>, contact: &Contact) -> Vec<String> {
    let age = |age: Option<u8>| age.map(|age| format!("{age}")).unwrap_or_default();
    let (least, most) = (age(contact.min_age), age(contact.max_age));
    let area = contact.area.as_deref().unwrap_or("");
    let here = words.country_name(contact.country);
    [
        (contact.anonymous == Some(true), Common::Anonymous, (Hole::Name, "")),
        (contact.anonymous == Some(false), Common::NotAnonymous, (Hole::Name, "")),
        (contact.nationals_only, Common::NationalsOnly, (Hole::Country, here)),
        (contact.women_and_girls, Common::WomenAndGirls, (Hole::Name, "")),
        (contact.min_age.is_some(), Common::MinAge, (Hole::Age, least.as_str())),
        (contact.max_age.is_some(), Common::MaxAge, (Hole::Age, most.as_str())),
        (contact.file_number, Common::FileNumber, (Hole::Name, "")),
        (contact.area.is_some(), Common::Area, (Hole::Area, area)),
    ]
    .into_iter()
    .filter(|(shown, ..)| *shown)
    .map(|(_, text, value)| words.common(text, &[value]))
    .collect()
}

fn languages(words: &Words<'_>, contact: &Contact) -> Vec<String> {
    let mut lines = Vec::new();
    let known = |tag: &String| words.content.structure.locale_by_tag(tag).map(|locale| locale.name.clone());
    let names: Vec<String> = contact.languages.iter().filter_map(known).collect();
    if !names.is_empty() {
        lines.push(words.common(Common::Languages, &[(Hole::Languages, &names.join(", "))]));
    }
    if contact.interpreter {
        lines.push(words.common(Common::Interpreter, &[]));
    }
    lines
}

fn reach(words: &Words<'_>, contact: &Contact, channel: &ContactChannel) -> Option<String> {
    match &channel.reach {
        Reach::Anywhere => None,
        Reach::Carrier => Some(words.common(Common::ReachCarrier, &[])),
        Reach::Inside if contact.country == 0 => None,
        Reach::Inside => {
            Some(words.common(Common::ReachInside, &[(Hole::Country, words.country_name(contact.country))]))
        }
        Reach::From(code) => {
            let number = words.content.structure.country_by_id(code).map_or(0, |country| country.number);
            Some(words.common(Common::ReachFrom, &[(Hole::Country, words.country_name(number))]))
        }
    }
}

const fn trace(kind: ChannelType) -> Common {
    match kind {
        ChannelType::Phone => Common::TraceCall,
        ChannelType::Web | ChannelType::Address => Common::TraceWeb,
        _ => Common::TraceChat,
    }
}
