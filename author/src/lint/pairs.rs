//! Rules about two texts: of two languages, or of two readers.

use std::collections::BTreeMap;

use amparo_core::Audience;

use super::{Finding, Locale};
use crate::leaves::Leaf;
use crate::text_checks::first_in;

/// Words from which on equal texts are no accident.
const WORDS: usize = 4;

/// Checks a language against the one it was made from; `other` is false for that language itself.
pub(super) fn check(source: &Locale<'_>, locale: &Locale<'_>, other: bool, found: &mut Vec<Finding>) {
    variants(locale, found);
    if !other {
        return;
    }
    for (file, leaf) in locale.all() {
        let Some(original) = original(source, file, leaf) else { continue };
        numbers(original, leaf, found);
        same(original, leaf, found);
        negation((source, original), (locale, leaf), found);
        values(original, leaf, found);
    }
    parts(source, locale, found);
    order(source, locale, found);
}

/// The leaf that this one was made from: of the same audience, or the one that all read.
fn original<'s>(source: &'s Locale<'_>, file: &str, leaf: &Leaf) -> Option<&'s Leaf> {
    let whole = leaf.key.split('[').next().unwrap_or_default();
    source.leaf(file, &leaf.key).or_else(|| source.leaf(file, whole))
}

/// AUD002: a text of its own for each audience.
fn variants(locale: &Locale<'_>, found: &mut Vec<Finding>) {
    for leaves in locale.leaves.values() {
        let mut slots: BTreeMap<&str, Vec<&Leaf>> = BTreeMap::new();
        for leaf in leaves.iter().filter(|leaf| leaf.audience.is_some() && leaf.attribute.is_none()) {
            slots.entry(&leaf.message).or_default().push(leaf);
        }
        for leaves in slots.into_values() {
            let of = |audience| leaves.iter().find(|leaf| leaf.audience == Some(audience));
            let (child, guardian) = (of(Audience::Child), of(Audience::Guardian));
            let long = |leaf: &&&Leaf| leaf.text.split_whitespace().count() >= WORDS;
            let twin =
                child.zip(guardian.filter(long)).filter(|(child, guardian)| child.text == guardian.text);
            if let Some((_, guardian)) = twin {
                let what = "the guardian reads the text of the child";
                found.push(Finding::new(
                    "AUD002",
                    &guardian.at,
                    what,
                    "write a text for each, or one without variants",
                ));
            }
        }
    }
}

/// NUM001: the numbers of the original, and no others.
fn numbers(original: &Leaf, leaf: &Leaf, found: &mut Vec<Finding>) {
    let of = |text: &str| -> Vec<String> {
        let runs = text.split(|sign: char| !sign.is_ascii_digit()).filter(|run| !run.is_empty());
        let mut runs: Vec<String> = runs.map(Into::into).collect();
        runs.sort();
        runs.dedup();
        runs
    };
    let (theirs, ours) = (of(&original.words()), of(&leaf.words()));
    if theirs != ours {
        let what = format!("the numbers are {}, in the original {}", listed(&ours), listed(&theirs));
        found.push(Finding::new("NUM001", &leaf.at, what, "compare both texts"));
    }
}

fn listed(numbers: &[String]) -> String {
    if numbers.is_empty() { String::from("none") } else { numbers.join(", ") }
}

/// LNG001: no text left in the other language.
fn same(original: &Leaf, leaf: &Leaf, found: &mut Vec<Finding>) {
    let words = |leaf: &Leaf| {
        leaf.words().split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count()
    };
    if original.text == leaf.text && words(leaf) >= 2 && !is_name(&leaf.message) {
        let what = "the text is the same as in the original language";
        found.push(Finding::new("LNG001", &leaf.at, what, "translate it"));
    }
}

/// Names are the same everywhere.
fn is_name(message: &str) -> bool {
    message.starts_with("country-") || message == "bot-name"
}

/// NEG001: what is denied or forbidden in one language is so in the other.
fn negation(
    (source, original): (&Locale<'_>, &Leaf),
    (locale, leaf): (&Locale<'_>, &Leaf),
    found: &mut Vec<Finding>,
) {
    let denies = |locale: &Locale<'_>, leaf: &Leaf| first_in(&leaf.words(), &locale.file.negations).is_some();
    let (theirs, ours) = (denies(source, original), denies(locale, leaf));
    if theirs != ours && !source.file.negations.is_empty() && !locale.file.negations.is_empty() {
        let what = if theirs {
            "the original says no, this text does not"
        } else {
            "this text says no, the original does not"
        };
        found.push(Finding::new(
            "NEG001",
            &leaf.at,
            what,
            "compare both; if it is meant so, say why in a comment",
        ));
    }
}

/// ARG001: the values of the original.
fn values(original: &Leaf, leaf: &Leaf, found: &mut Vec<Finding>) {
    let (theirs, ours) = (original.values(), leaf.values());
    for name in theirs.iter().filter(|name| !ours.contains(name)) {
        let what = format!("`${name}` is not shown");
        found.push(Finding::new("ARG001", &leaf.at, what, format!("add `{{ ${name} }}`")));
    }
    for name in ours.iter().filter(|name| !theirs.contains(name)) {
        let what = format!("`${name}` is not in the original");
        found.push(Finding::new("ARG001", &leaf.at, what, "write the text without it"));
    }
}

/// ATT001: what may be left out is left out in all languages or in none.
fn parts(source: &Locale<'_>, locale: &Locale<'_>, found: &mut Vec<Finding>) {
    for (file, original) in source.all() {
        let slot = |leaf: &&Leaf| leaf.message == original.message && leaf.attribute == original.attribute;
        let Some(leaves) = locale.leaves.get(file) else { continue };
        let message = leaves.iter().find(|leaf| leaf.message == original.message);
        if let (Some(message), Some(name)) = (message, &original.attribute)
            && !leaves.iter().any(|leaf| slot(&leaf))
        {
            let what = format!("`.{name}` of `{}` is missing", original.message);
            found.push(Finding::new("ATT001", &message.at, what, format!("add `.{name}`")));
        }
    }
}

/// FTL007: messages and labels stand in the order of the original.
fn order(source: &Locale<'_>, locale: &Locale<'_>, found: &mut Vec<Finding>) {
    for (file, leaves) in &locale.leaves {
        let Some(originals) = source.leaves.get(file) else { continue };
        let slot = |leaf: &Leaf| (leaf.message.clone(), leaf.attribute.clone());
        let place = |leaf: &Leaf| originals.iter().position(|other| slot(other) == slot(leaf));
        let known: Vec<(usize, &Leaf)> =
            leaves.iter().filter_map(|leaf| Some((place(leaf)?, leaf))).collect();
        let wrong = known.iter().zip(known.iter().skip(1)).find(|((before, _), (after, _))| before > after);
        if let Some((_, (_, leaf))) = wrong {
            let what = format!("`{}` stands in another order than in the original", leaf.key);
            found.push(Finding::new("FTL007", &leaf.at, what, "move it"));
        }
    }
}
