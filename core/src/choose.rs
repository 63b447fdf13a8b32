//! Which contacts a person is shown, and in which order: the need, the country, who may use them, who answers,
//! language, hours and cost. There is always somebody.

use alloc::vec::Vec;

use crate::clock::{Date, Instant};
use crate::contact::Contact;
use crate::content::Content;
use crate::words::{Audience, Kind, Operator, Reach, Warning};

/// What a person needs.
#[derive(Clone, Debug)]
pub struct Wish<'a> {
    /// Kinds of contact, most wanted first.
    pub kinds: &'a [Kind],
    /// Registry number of the country, 0 if unknown.
    pub country: u8,
    /// Who asks.
    pub audience: Audience,
    /// BCP-47 tag of the language.
    pub language: &'a str,
    /// Time of day.
    pub now: Instant,
    /// Immediate danger: kinds go before all else.
    pub danger: bool,
}

/// A person with one contact and nothing else has no second door.
const DOORS: usize = 2;

/// Kinds that serve everybody everywhere when nothing else is left.
const LAST: [Kind; 3] = [Kind::ChildHelpline, Kind::Unhcr, Kind::FamilyTracing];

/// The contacts for a wish, best first, and whether any is of a kind wished for.
#[must_use]
pub fn choose<'a>(content: &'a Content, wish: &Wish<'_>) -> (Vec<&'a Contact>, bool) {
    let mut chosen = of_kinds(content, wish, wish.kinds);
    let direct = !chosen.is_empty();
    let mut second = Vec::new();
    for kind in wish.kinds {
        if let Some((_, kinds)) = content.structure.fallbacks.iter().find(|(from, _)| from == kind) {
            second.extend_from_slice(kinds);
        }
    }
    widen(content, wish, &second, &mut chosen);
    widen(content, wish, &LAST, &mut chosen);
    (chosen, direct)
}

/// Adds contacts of other kinds where there is no second door yet.
fn widen<'a>(content: &'a Content, wish: &Wish<'_>, kinds: &[Kind], chosen: &mut Vec<&'a Contact>) {
    if chosen.len() < DOORS {
        for new in of_kinds(content, wish, kinds) {
            if !chosen.iter().any(|old| old.id == new.id) {
                chosen.push(new);
            }
        }
    }
}

fn of_kinds<'a>(content: &'a Content, wish: &Wish<'_>, kinds: &[Kind]) -> Vec<&'a Contact> {
    let mut found: Vec<(usize, &Contact)> = Vec::new();
    for contact in content.contacts() {
        let Some(kind) = kinds.iter().position(|kind| contact.serves(*kind)) else { continue };
        if usable(content, contact, wish) {
            found.push((rank(content, wish, kind, contact), contact));
            sink(&mut found);
        }
    }
    let mut chosen = Vec::new();
    for (_, contact) in found {
        chosen.push(contact);
    }
    chosen
}

/// Moves the last to its place behind those of a smaller or the same rank. Few are found: no other sorting is needed.
fn sink(found: &mut [(usize, &Contact)]) {
    for at in (1..found.len()).rev() {
        match found.get(at - 1..=at) {
            Some([(before, _), (after, _)]) if after < before => found.swap(at - 1, at),
            _ => return,
        }
    }
}

fn usable(content: &Content, contact: &Contact, wish: &Wish<'_>) -> bool {
    let here = match (contact.country, contact.european_union) {
        (0, true) => content.structure.country(wish.country).is_some_and(|country| country.european_union),
        (0, false) => true,
        (country, _) => country == wish.country,
    };
    let child = wish.audience.is_child();
    let allowed = if child {
        contact.for_child && contact.min_age.is_none_or(|age| age < 18)
    } else {
        contact.for_adult
    };
    let consular = contact.kind != Kind::Consular || wish.kinds.contains(&Kind::Consular);
    here && allowed
        && consular
        && contact.channels.iter().any(|channel| reaches(content, &channel.reach, wish.country))
}

/// True if a channel works from a country.
pub(crate) fn reaches(content: &Content, reach: &Reach, country: u8) -> bool {
    match reach {
        Reach::From(code) => content.structure.country(country).is_some_and(|country| country.id == *code),
        Reach::Anywhere | Reach::Inside | Reach::Carrier => true,
    }
}

/// Sort key, smallest first. Child agencies and organisations come before police, migration authorities and whoever
/// needs a word of caution, except in immediate danger; the country's own entries before common ones.
fn rank(content: &Content, wish: &Wish<'_>, kind: usize, contact: &Contact) -> usize {
    let authority = contact.caution().is_some_and(|warning| warning != Warning::NetworkNotHelpline)
        || matches!(
            contact.operator,
            Operator::Police
                | Operator::Prosecutor
                | Operator::MigrationAuthority
                | Operator::Consulate
                | Operator::Court
        );
    let some_only =
        contact.women_and_girls || contact.file_number || contact.nationals_only || contact.area.is_some();
    let speaks = contact.interpreter
        || contact.languages.is_empty()
        || contact.languages.iter().any(|tag| primary(tag) == primary(wish.language));
    let closed = contact.first_hours().open(&content.structure.zones, wish.now) == Some(false);
    let overdue = contact.review_by < Date::at(wish.now);
    let before_kind = [authority && !wish.danger, contact.country == 0];
    let after_kind =
        [authority, overdue, some_only, !speaks, closed, !contact.is_free(), !contact.high_confidence];
    (in_order(&before_kind) << KIND_BITS | kind) << after_kind.len() | in_order(&after_kind)
}

/// More than there are kinds, as a number of bits.
const KIND_BITS: usize = 8;

/// Yes and no as one number in which the first weighs most.
fn in_order(signs: &[bool]) -> usize {
    let mut number = 0;
    for sign in signs {
        number = number << 1 | usize::from(*sign);
    }
    number
}

fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}
