//! How hard a text is to read: the limits of words for each audience, and the formulas for whole flows.

use amparo_core::{Audience, Block, blocks};
use hypher::{Lang, hyphenate_bounded};

use crate::locale_file::Formula;

/// Words of a sentence, a screen and a paragraph: `content.md` part 3.
const fn most(audience: Audience) -> (usize, usize, usize) {
    match audience {
        Audience::Young => (12, 35, 15),
        Audience::Child => (16, 50, 25),
        Audience::Teen => (22, 65, 40),
        Audience::Guardian | Audience::Helper => (24, 70, 45),
    }
}

/// What of a screen is too long for an audience, each as half a sentence.
pub(crate) fn too_long(audience: Audience, title: &str, body: &str) -> Vec<String> {
    let (sentence, screen, paragraph) = most(audience);
    let mut found = Vec::new();
    let mut all = words(title);
    for part in parts(body) {
        all += words(&part);
        if words(&part) > paragraph {
            found.push(format!("a paragraph has {} words, not {paragraph}", words(&part)));
        }
        let longest = part.split_inclusive(['.', '!', '?', ':', '…']).map(words).max().unwrap_or(0);
        if longest > sentence {
            found.push(format!("a sentence has {longest} words, not {sentence}"));
        }
    }
    if all > screen {
        found.push(format!("the screen has {all} words, not {screen}"));
    }
    found
}

/// Paragraphs and items of lists.
fn parts(body: &str) -> Vec<String> {
    let joined = |spans: Vec<amparo_core::Span>| spans.into_iter().map(|span| span.text).collect::<String>();
    let part = |block| match block {
        Block::Paragraph { spans } => vec![joined(spans)],
        Block::List { items } => items.into_iter().map(joined).collect(),
        Block::Show { text, .. } => vec![text],
    };
    blocks(body).into_iter().flat_map(part).collect()
}

fn words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// One text of many screens, every part of it ended like a sentence.
pub(crate) fn joined(bodies: &[String]) -> String {
    let ended = |part: String| if part.ends_with(['.', '!', '?', '”']) { part } else { part + "." };
    bodies.iter().flat_map(|body| parts(body)).map(ended).collect::<Vec<_>>().join("\n")
}

/// Puts a short word in place of terms that a text has to name and explains: they would drown what is measured.
pub(crate) fn masked(text: &str, terms: &[String]) -> String {
    let mut text = format!(" {text} ");
    for term in terms {
        let mut rest = std::mem::take(&mut text);
        while let Some((before, after)) = split_at_word(&rest, term) {
            text.push_str(&before);
            text.push('x');
            rest = after;
        }
        text.push_str(&rest);
    }
    text.trim().into()
}

/// What stands before and after the first whole word or words `term`, whatever the case of its first letter.
fn split_at_word(text: &str, term: &str) -> Option<(String, String)> {
    let lower = text.to_lowercase();
    if lower.len() != text.len() {
        return None;
    }
    let at = lower.match_indices(term).find(|(at, found)| {
        let before = lower.get(..*at).and_then(|before| before.chars().next_back());
        let after = lower.get(at + found.len()..).and_then(|after| after.chars().next());
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    });
    let (at, found) = at?;
    Some((text.get(..at)?.into(), text.get(at + found.len()..)?.into()))
}

/// Beginnings of English words that the patterns leave whole, where the larger American list divides once more.
const WHOLE: [&str; 8] =
    ["every", "teacher", "leader", "emergency", "agency", "promise", "arrange", "telegram"];

/// The score of a text: the higher, the easier.
pub(crate) fn score(formula: Formula, text: &str) -> f64 {
    let language = match formula {
        Formula::Flesch => Lang::English,
        Formula::Szigriszt => Lang::Spanish,
    };
    let (mut words, mut syllables) = (0.0, 0.0);
    for word in text.split_whitespace().map(letters).filter(|word| !word.is_empty()) {
        words += 1.0;
        syllables += hyphenate_bounded(&word, language, 2, 2).fold(0.0, |count, _| count + 1.0);
        if formula == Formula::Flesch && WHOLE.iter().any(|stem| word.starts_with(stem)) {
            syllables += 1.0;
        }
    }
    let sentences = sentences(text);
    let (length, weight) = (words / sentences, syllables / f64::max(words, 1.0));
    match formula {
        Formula::Flesch => 206.835 - 1.015 * length - 84.6 * weight,
        Formula::Szigriszt => 206.835 - length - 62.3 * weight,
    }
}

fn letters(word: &str) -> String {
    word.chars().filter(|sign| sign.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Sentences of more than two words.
fn sentences(text: &str) -> f64 {
    let long = text.split(['.', '!', '?']).filter(|sentence| words(sentence) > 2);
    f64::max(long.fold(0.0, |count, _| count + 1.0), 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_are_masked_as_whole_words() {
        let terms = [String::from("child protection office"), String::from("asylum")];
        let text = "Asylum: ask the child protection office. Asylums stay.";
        assert_eq!(masked(text, &terms), "x: ask the x. Asylums stay.");
    }

    #[test]
    fn the_convention_is_hard_and_our_words_are_not() {
        let hard = "States Parties shall take appropriate measures to ensure that a child who is seeking refugee \
                    status receives appropriate protection and humanitarian assistance.";
        assert!(score(Formula::Flesch, hard) < 40.0);
        assert!(score(Formula::Flesch, "You have rights here. Ask for help.") > 90.0);
        assert!(score(Formula::Szigriszt, "Aquí tienes derechos. Pide ayuda.") > 70.0);
    }

    #[test]
    fn what_is_too_long_is_said() {
        let long = "one two three four five six seven eight nine ten eleven twelve thirteen.";
        let found = too_long(Audience::Young, "Title", long);
        assert_eq!(found, ["a sentence has 13 words, not 12"]);
    }
}
