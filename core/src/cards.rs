//! A contact as words: face and "about this contact".

use alloc::{string::String, vec::Vec};

use crate::choose::reaches;
use crate::clock::{Date, Hours, Instant};
use crate::contact::{Contact, ContactChannel};
use crate::content::{Content, Words};
use crate::screen::{Card, CardChannel};
use crate::session::Session;
use crate::texts::{Hole, digits};
use crate::ui::{Common, WordText};
use crate::words::{ChannelType, Cost, Kind, Reach, Surface};

/// The card of one contact, in the words and for the country of a session. `kind` is the need it is shown for.
#[must_use]
pub fn contact_card(
    content: &Content,
    session: &Session,
    contact: &Contact,
    kind: Kind,
    now: Instant,
    surface: Surface,
) -> Card {
    card(&Words::new(content, session, session.reader()), session, contact, kind, now, surface)
}

/// Writes the card of a contact. `kind` is the need it was chosen for.
pub(crate) fn card(
    words: &Words<'_>,
    session: &Session,
    contact: &Contact,
    kind: Kind,
    now: Instant,
    surface: Surface,
) -> Card {
    let mut channels = Vec::new();
    let mut about = About { words, lines: Vec::new() };
    about.contact(contact);
    for channel in &contact.channels {
        if reaches(words.content, &channel.reach, session.country) {
            channels.push(card_channel(words, channel));
            about.channel(contact, channel);
        }
    }
    about.add(readable(&contact.source));
    Card {
        id: contact.id.clone(),
        kind: words.word(WordText::Kind(kind)),
        name: contact.name.clone(),
        name_language: contact.name_language.clone(),
        operator: words.word(WordText::Operator(contact.operator)),
        caution: contact.caution().map(|warning| words.word(WordText::Warning(warning))),
        channels,
        hours: hours(words, contact, now, surface),
        source: source(words, contact, now),
        source_url: contact.source.clone(),
        about: about.lines,
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
    let mut short = value;
    for start in ["https://", "http://", "www."] {
        short = short.strip_prefix(start).unwrap_or(short);
    }
    short.strip_suffix('/').unwrap_or(short).into()
}

fn href(channel: &ContactChannel) -> Option<String> {
    let value = channel.value.as_str();
    let (start, rest) = match channel.kind {
        ChannelType::Phone => return Some(dialled(value)),
        ChannelType::Sms => ("sms:", value),
        ChannelType::Whatsapp if value.starts_with("https://") => ("", value),
        ChannelType::Whatsapp => ("https://wa.me/", value.strip_prefix('+').unwrap_or(value)),
        ChannelType::Telegram => ("https://t.me/", value.strip_prefix('@').unwrap_or(value)),
        ChannelType::Email => ("mailto:", value),
        ChannelType::Chat | ChannelType::Web if value.starts_with("http") => ("", value),
        ChannelType::Chat | ChannelType::Web | ChannelType::Address | ChannelType::App => return None,
    };
    Some([start, rest].concat())
}

/// A link that dials. `#`, as in star codes, means something else in an address.
fn dialled(number: &str) -> String {
    let mut link = String::from("tel:");
    for character in number.chars() {
        match character {
            '#' => link.push_str("%23"),
            other => link.push(other),
        }
    }
    link
}

fn hours(words: &Words<'_>, contact: &Contact, now: Instant, surface: Surface) -> Option<String> {
    let zones = &words.content.structure.zones;
    let text = match contact.first_hours() {
        Hours::Always => Common::Always,
        // A page that stays as it was made does not know the hour at which it is read.
        _ if surface == Surface::Static => return None,
        hours if hours.open(zones, now)? => Common::Open,
        _ => Common::Closed,
    };
    Some(words.common(text, &[]))
}

fn source(words: &Words<'_>, contact: &Contact, now: Instant) -> String {
    let mut line = words.source(contact.source_date);
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

/// The lines behind "about this contact", each once.
struct About<'a> {
    words: &'a Words<'a>,
    lines: Vec<String>,
}

impl About<'_> {
    fn add(&mut self, line: String) {
        if !line.is_empty() && !self.lines.contains(&line) {
            self.lines.push(line);
        }
    }

    fn word(&mut self, word: WordText) {
        self.add(self.words.word(word));
    }

    fn common(&mut self, shown: bool, text: Common, hole: Hole, value: &str) {
        if shown {
            self.add(self.words.common(text, &[(hole, value)]));
        }
    }

    fn plain(&mut self, shown: bool, text: Common) {
        self.common(shown, text, Hole::Name, "");
    }

    fn contact(&mut self, contact: &Contact) {
        for warning in &contact.warnings {
            self.word(WordText::Warning(*warning));
        }
        for with in &contact.shares_with {
            self.word(WordText::Shares(*with));
        }
        self.plain(contact.anonymous == Some(true), Common::Anonymous);
        self.plain(contact.anonymous == Some(false), Common::NotAnonymous);
        let here = self.words.country_name(contact.country);
        self.common(contact.nationals_only, Common::NationalsOnly, Hole::Country, here);
        self.plain(contact.women_and_girls, Common::WomenAndGirls);
        self.age(contact.min_age, Common::MinAge);
        self.age(contact.max_age, Common::MaxAge);
        self.plain(contact.file_number, Common::FileNumber);
        if let Some(area) = &contact.area {
            self.common(true, Common::Area, Hole::Area, area);
        }
        let names = self.names(&contact.languages);
        self.common(!names.is_empty(), Common::Languages, Hole::Languages, &names);
        self.plain(contact.interpreter, Common::Interpreter);
    }

    fn age(&mut self, age: Option<u8>, text: Common) {
        if let Some(age) = age {
            self.common(true, text, Hole::Age, &digits(u16::from(age)));
        }
    }

    /// The names of the languages that the guide knows.
    fn names(&self, tags: &[String]) -> String {
        let mut names = String::new();
        for tag in tags {
            let Some(locale) = self.words.content.structure.locale_by_tag(tag) else { continue };
            if !names.is_empty() {
                names.push_str(", ");
            }
            names.push_str(&locale.name);
        }
        names
    }

    fn channel(&mut self, contact: &Contact, channel: &ContactChannel) {
        match &channel.reach {
            Reach::Carrier => self.plain(true, Common::ReachCarrier),
            Reach::Inside if contact.country != 0 => self.reach(Common::ReachInside, contact.country),
            Reach::From(code) => {
                let country = self.words.content.structure.country_by_id(code);
                self.reach(Common::ReachFrom, country.map_or(0, |country| country.number));
            }
            Reach::Inside | Reach::Anywhere => {}
        }
        self.plain(true, trace(channel.kind));
    }

    fn reach(&mut self, text: Common, country: u8) {
        self.common(true, text, Hole::Country, self.words.country_name(country));
    }
}

const fn trace(kind: ChannelType) -> Common {
    match kind {
        ChannelType::Phone => Common::TraceCall,
        ChannelType::Web | ChannelType::Address => Common::TraceWeb,
        _ => Common::TraceChat,
    }
}
