//! Rules about one text: signs, length, script, tone, pictures, and words a child can read.

use amparo_core::{Audience, Direction};
use unicode_script::{Script, UnicodeScript};

use super::{Finding, Locale};
use crate::leaves::Leaf;
use crate::reading::too_long;
use crate::text_checks::first_in;

/// Letters of a label; more are cut off on a small phone.
const LABEL: usize = 36;
/// UTF-16 units of one message, so that it can be read without scrolling.
const BUBBLE: usize = 700;
/// UTF-16 units of the description of a picture.
const ALT: usize = 150;
/// UTF-16 units that Telegram takes for what the bot says of itself.
const BOT: [(&str, usize); 5] = [
    ("bot-name", 64),
    ("bot-short-description", 120),
    ("bot-description", 512),
    ("bot-again", 200),
    ("bot-command-", 256),
];

pub(super) fn check(locale: &Locale<'_>, found: &mut Vec<Finding>) {
    for (file, leaf) in locale.all() {
        signs(locale, leaf, found);
        lengths(leaf, found);
        script(locale, leaf, found);
        pictures(leaf, found);
        if !leaf.message.starts_with("card-") {
            tone(locale, leaf, found);
        }
        if locale.texts.contains_key(file) && !leaf.is_label() && leaf.attribute.is_none() {
            reading(locale, file, leaf, found);
        }
    }
}

/// TYP001 and FMT001: signs as this language writes them, and no markup of another kind.
fn signs(locale: &Locale<'_>, leaf: &Leaf, found: &mut Vec<Finding>) {
    let text = &leaf.text;
    let mut say = |what: &str, mend: &str| found.push(Finding::new("TYP001", &leaf.at, what, mend));
    if text.lines().any(|line| line.trim().contains("  ")) {
        say("two spaces stand together", "remove one, or run `amparo lint --fix`");
    }
    if text.contains("...") {
        say("three dots stand for one sign", "write `…`, or run `amparo lint --fix`");
    }
    if text.contains('"') {
        say("a straight quotation mark", "write “ and ”");
    }
    if text.contains('\'') {
        say("a straight apostrophe", "write ’, or run `amparo lint --fix`");
    }
    if [" .", " ,", " ;", " :", " ?", " !"].iter().any(|pair| text.contains(pair)) {
        say("a space before a sign", "remove it");
    }
    for (open, close) in &locale.file.pairs {
        if text.matches(*open).count() != text.matches(*close).count() {
            say(&format!("`{open}` and `{close}` do not come in pairs"), "add the one that is missing");
        }
    }
    if leaf.attribute.is_none() && is_prose(text) && !ends(text) {
        say("the text ends without a sign", "end it with a full stop or a question mark");
    }
    if text.contains(['{', '}'])
        && text.matches("{ $").count() + references(text) != text.matches('{').count()
    {
        found.push(Finding::new("FMT001", &leaf.at, "a brace stands in the text", "write it without braces"));
    }
    if text.replace("**", "").contains('*') {
        found.push(Finding::new("FMT001", &leaf.at, "a single star stands in the text", "use pairs of `**`"));
    }
}

/// References to other messages and terms, written as `{ id }`.
fn references(text: &str) -> usize {
    let inside = text.split("{ ").skip(1).filter_map(|rest| rest.split_once(" }"));
    inside
        .filter(|(name, _)| name.starts_with(|sign: char| sign.is_ascii_alphabetic() || sign == '-'))
        .count()
}

/// True for sentences; false for a few words, such as a label or the words on a card.
fn is_prose(text: &str) -> bool {
    let last = text.lines().rev().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    let sentences = text.contains(['.', '?', '!']) && text.split_whitespace().count() > 3;
    sentences && !last.starts_with("- ")
}

fn ends(text: &str) -> bool {
    text.trim_end_matches(['”', ')', '»', '*']).trim_end().ends_with(['.', '?', '!', ':', '…', '}'])
}

/// LEN001 and LEN002.
fn lengths(leaf: &Leaf, found: &mut Vec<Finding>) {
    let units = leaf.text.encode_utf16().count();
    let telegram = BOT.iter().find(|(name, _)| leaf.message.starts_with(name)).map(|(_, most)| *most);
    let most = telegram.unwrap_or(BUBBLE);
    if leaf.attribute.is_none() && units > most {
        let what = format!("the text has {units} letters, not {most}");
        found.push(Finding::new("LEN001", &leaf.at, what, "shorten it"));
    }
    let letters = leaf.text.chars().count();
    let tap = leaf.attribute.as_deref().is_some_and(|name| name.starts_with("tap-"));
    let button = tap || leaf.message.starts_with("common-audience-");
    if button && letters > LABEL {
        let what = format!("the label has {letters} letters, not {LABEL}");
        found.push(Finding::new("LEN002", &leaf.at, what, "shorten it"));
    }
}

/// SCR001 and BID001: letters of the own script, and no signs that turn a line round for good.
fn script(locale: &Locale<'_>, leaf: &Leaf, found: &mut Vec<Finding>) {
    let words = leaf.words();
    let letters: Vec<char> = words.chars().filter(|sign| sign.is_alphabetic()).collect();
    let own = |letter: &&char| matches!(letter.script(), script if script == locale.file.script || script == Script::Common);
    if letters.iter().filter(own).count() * 5 < letters.len() * 4 {
        found.push(Finding::new(
            "SCR001",
            &leaf.at,
            "most letters are of another script",
            "write it in this language",
        ));
    }
    let turns = |sign: char| ('\u{202A}'..='\u{202E}').contains(&sign);
    let (open, close) =
        (words.matches(['\u{2066}', '\u{2067}', '\u{2068}']).count(), words.matches('\u{2069}').count());
    let latin = |sign: Option<char>| sign.is_some_and(|sign| sign.script() == Script::Latin);
    let edge = latin(words.trim().chars().next()) || latin(words.trim().chars().next_back());
    if words.contains(turns)
        || open != close
        || locale.file.direction == Direction::Rtl && edge && !leaf.is_label()
    {
        let mend = "put foreign words between U+2068 and U+2069, and nothing else";
        found.push(Finding::new("BID001", &leaf.at, "the direction of this text can come out wrong", mend));
    }
}

/// A11Y001 and SAY001: a picture is described, and what cannot be read aloud has words for it.
fn pictures(leaf: &Leaf, found: &mut Vec<Finding>) {
    let mut say = |what: &str, mend: &str| found.push(Finding::new("A11Y001", &leaf.at, what, mend));
    if leaf.attribute.as_deref() == Some("alt") {
        let name = leaf.text.trim();
        if name
            .rsplit_once('.')
            .is_some_and(|(_, ending)| ["png", "jpg", "jpeg", "svg", "gif"].contains(&ending))
        {
            say("the name of a file is no description", "say what the picture shows");
        }
        if leaf.text.encode_utf16().count() > ALT {
            say("the description is longer than 150 letters", "say only what matters");
        }
    }
    if leaf.is_label() && !leaf.words().chars().any(char::is_alphanumeric) && leaf.values().is_empty() {
        say("there are no words here", "write what the button does");
    }
}

/// TON001: each reader is spoken to in one way, without promise or blame.
fn tone(locale: &Locale<'_>, leaf: &Leaf, found: &mut Vec<Finding>) {
    let own = unquoted(&leaf.words());
    let readers = locale.readers(leaf);
    let mut say = |what: String, mend: &str| found.push(Finding::new("TON001", &leaf.at, what, mend));
    if let Some(phrase) = first_in(&own, &locale.file.tone) {
        say(format!("`{phrase}` promises or blames"), "say what helps now");
    }
    if let Some(word) =
        first_in(&own, &locale.file.informal).filter(|_| readers.contains(&Audience::Guardian))
    {
        say(format!("`{word}` speaks to an adult as to a child"), "use the polite form, or none");
    }
    if let Some(word) =
        first_in(&own, &locale.file.formal).filter(|_| readers.iter().any(|reader| reader.is_child()))
    {
        say(format!("`{word}` speaks to a child as to an adult"), "use the familiar form, or none");
    }
}

/// A text without what it quotes: that is said to somebody else.
fn unquoted(text: &str) -> String {
    let mut depth = 0_usize;
    let keep = |sign: char| {
        match sign {
            '“' => depth += 1,
            '”' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 { sign } else { ' ' }
    };
    text.chars().map(keep).collect()
}

/// RDL001, as far as one message tells: the flows and the offers of help.
fn reading(locale: &Locale<'_>, file: &str, leaf: &Leaf, found: &mut Vec<Finding>) {
    if ["common", "bot", "widget", "cards", "countries"].contains(&file) || file.starts_with("facts-") {
        return;
    }
    for reader in locale.readers(leaf) {
        for what in too_long(reader, "", &leaf.text) {
            let what = format!("for `{}` {what}", reader.as_str());
            found.push(Finding::new("RDL001", &leaf.at, what, "shorten or split it"));
        }
    }
}
