//! Words that somebody typed instead of tapping: whether they tell of danger, and which flow answers them. A pure
//! function over the text; nothing of it is kept.

use alloc::{string::String, vec::Vec};

use serde::{Deserialize, Serialize};

use crate::learned::{Learned, places};
use crate::pack::{PackError, framed, unframed};
use crate::read::{read, reads};

/// Other words that may stand between two words of a phrase.
const GAP: usize = 2;
/// Letters from which on a word may hold one slip, and two.
const ONE_SLIP: usize = 5;
const TWO_SLIPS: usize = 9;

/// What people type in one language, and what it means.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TypedWords {
    /// Of the structure that the flows belong to.
    pub revision: u32,
    /// BCP-47 tag.
    pub locale: String,
    /// Chat spelling: a word, and what is read in its place.
    pub same: Vec<(String, Vec<String>)>,
    /// Phrases that hold words of danger and tell of none: taken out before danger is looked for.
    pub unless: Vec<Phrase>,
    /// Phrases that tell of danger.
    pub danger: Vec<Phrase>,
    /// Flows, each with the phrases that it answers.
    pub topics: Vec<Topic>,
    /// What examples say beyond the lists.
    pub learned: Learned,
}

reads!(TypedWords { revision, locale, same, unless, danger, topics, learned });

/// A flow and what is said about it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Topic {
    /// Index of the flow.
    pub flow: u8,
    /// What people say.
    pub phrases: Vec<Phrase>,
}

reads!(Topic { flow, phrases });

/// Words in their order, with few others between.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phrase {
    /// The words; of each, one of several.
    pub words: Vec<Vec<Wanted>>,
    /// The message says this and nothing else.
    pub whole: bool,
}

reads!(Phrase { words, whole });

/// A word of a phrase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    /// Small letters without accents.
    pub text: String,
    /// Any ending will do.
    pub open: bool,
}

reads!(Wanted { text, open });

/// What was heard in a typed message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Heard {
    /// It tells of danger: people to call come first.
    pub danger: bool,
    /// Index of the flow that answers it best.
    pub flow: Option<u8>,
}

impl TypedWords {
    /// Writes the pack.
    ///
    /// # Errors
    /// [`PackError::Damaged`] if it cannot be written, which no value of these types causes.
    pub fn to_bytes(&self) -> Result<Vec<u8>, PackError> {
        Ok(framed(&postcard::to_allocvec(self).map_err(|_| PackError::Damaged)?))
    }

    /// Reads a pack from any bytes.
    ///
    /// # Errors
    /// What is wrong with the bytes.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, PackError> {
        read(unframed(bytes)?).ok_or(PackError::Damaged)
    }

    /// What a message says: the lists speak, and what was learned from examples weighs that with all other words. What
    /// the lists find in half of the words stands, and that no words are left after `unless`.
    #[must_use]
    pub fn hear(&self, message: &str) -> Heard {
        let words = self.words(message);
        let (rest, listed) = (self.rest(&words), self.topic(&words));
        let told = self.told(&rest);
        if self.learned.is_empty() {
            return Heard { danger: told > 0, flow: listed };
        }
        let signs = places(&words);
        let stands = told > 0 && told * 2 >= words.len();
        let learned = !rest.is_empty() && self.learned.danger.score(&signs, told > 0) > 0;
        Heard { danger: stands || learned, flow: self.learned.flow(&signs, listed) }
    }

    /// What the lists alone say of words that [`Self::words`] gave.
    #[must_use]
    pub fn listed(&self, words: &[String]) -> Heard {
        Heard { danger: self.told(&self.rest(words)) > 0, flow: self.topic(words) }
    }

    /// What is left without the phrases that tell of no danger.
    fn rest(&self, words: &[String]) -> Vec<String> {
        let mut rest = words.to_vec();
        for phrase in &self.unless {
            while let Some(places) = found(phrase, &rest) {
                rest = kept(rest, &places);
            }
        }
        rest
    }

    /// Words of the longest phrase that tells of danger; none if no phrase does.
    fn told(&self, words: &[String]) -> usize {
        let told = self.danger.iter().filter(|phrase| found(phrase, words).is_some());
        told.map(|phrase| phrase.words.len()).max().unwrap_or(0)
    }

    /// The words of a message as the lists write them.
    #[must_use]
    pub fn words(&self, message: &str) -> Vec<String> {
        let mut words = Vec::new();
        for word in plain(message).split(' ').filter(|word| !word.is_empty()) {
            match self.same.iter().find(|(written, _)| written == word) {
                Some((_, meant)) => words.extend(meant.iter().cloned()),
                None => words.push(word.into()),
            }
        }
        words
    }

    /// The flow with most words found; the first of equals.
    fn topic(&self, words: &[String]) -> Option<u8> {
        let mut best = (0, None);
        for topic in &self.topics {
            let matched = topic.phrases.iter().filter(|phrase| found(phrase, words).is_some());
            let weight: usize = matched.map(|phrase| phrase.words.len()).sum();
            if weight > best.0 {
                best = (weight, Some(topic.flow));
            }
        }
        best.1
    }
}

/// What is left without the words at some places.
fn kept(words: Vec<String>, places: &[usize]) -> Vec<String> {
    let left = words.into_iter().enumerate().filter(|(at, _)| !places.contains(at));
    left.map(|(_, word)| word).collect()
}

/// Where the words of a phrase stand in a message, if they do.
fn found(phrase: &Phrase, words: &[String]) -> Option<Vec<usize>> {
    let (first, rest) = phrase.words.split_first()?;
    if phrase.whole && words.len() != phrase.words.len() {
        return None;
    }
    (0..words.len()).filter(|at| is_at(first, words, *at)).find_map(|at| follow(rest, words, at))
}

fn follow(rest: &[Vec<Wanted>], words: &[String], at: usize) -> Option<Vec<usize>> {
    let Some((next, rest)) = rest.split_first() else { return Some(Vec::from([at])) };
    let near = (at + 1..=at + 1 + GAP).filter(|near| is_at(next, words, *near));
    let mut places = near.into_iter().find_map(|near| follow(rest, words, near))?;
    places.push(at);
    Some(places)
}

fn is_at(wanted: &[Wanted], words: &[String], at: usize) -> bool {
    words.get(at).is_some_and(|word| wanted.iter().any(|wanted| wanted.is(word)))
}

impl Wanted {
    fn is(&self, word: &str) -> bool {
        if self.open {
            return word.starts_with(&self.text);
        }
        let slips = usize::from(self.text.len() >= ONE_SLIP) + usize::from(self.text.len() >= TWO_SLIPS);
        self.text == word || slips > 0 && near(self.text.as_bytes(), word.as_bytes(), slips)
    }
}

/// True if two words of the same first letter differ by at most some slips: a letter added, left out or changed, or
/// two neighbours in the wrong order.
fn near(a: &[u8], b: &[u8], slips: usize) -> bool {
    // A slip adds a letter and takes one away, at most.
    let strange = (letters(a) ^ letters(b)).count_ones() as usize;
    if a.first() != b.first() || a.len().abs_diff(b.len()) > slips || strange > 2 * slips {
        return false;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (row, letter) in a.iter().enumerate() {
        let mut next = Vec::from([row + 1]);
        for (column, other) in b.iter().enumerate() {
            let at = |line: &[usize], place: usize| line.get(place).copied().unwrap_or(usize::MAX / 2);
            let changed = at(&last, column) + usize::from(letter != other);
            let mut least = changed.min(at(&last, column + 1) + 1).min(at(&next, column) + 1);
            let earlier =
                |word: &[u8], place: usize| place.checked_sub(1).and_then(|place| word.get(place).copied());
            let swapped = earlier(a, row) == Some(*other) && earlier(b, column) == Some(*letter);
            if swapped && row > 0 && column > 0 {
                least = least.min(at(&before, column - 1) + 1);
            }
            next.push(least);
        }
        before = core::mem::replace(&mut last, next);
    }
    last.last().is_some_and(|distance| *distance <= slips)
}

/// The letters of a word as a set; those of another script may share a place.
fn letters(word: &[u8]) -> u32 {
    word.iter().fold(0, |set, letter| set | 1 << (letter & 31))
}

/// Small letters without accents, all else as gaps; three equal letters and more become one.
#[must_use]
pub fn plain(text: &str) -> String {
    let mut plain = String::new();
    let mut run: (char, usize) = (' ', 0);
    for sign in text.chars().flat_map(char::to_lowercase).filter(|sign| !is_mark(*sign)) {
        let sign = if sign.is_alphanumeric() { bare(sign) } else { ' ' };
        run = if sign == run.0 { (sign, run.1 + 1) } else { (sign, 1) };
        let drawn = run.1 > 2 && !sign.is_ascii_digit();
        if run.1 == 3 && drawn && sign != ' ' {
            plain.pop();
        }
        if !drawn {
            plain.push(sign);
        }
    }
    plain
}

/// An accent that stands as a sign of its own.
const fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36F}')
}

const fn bare(letter: char) -> char {
    match letter {
        'à'..='å' | 'ā' => 'a',
        'è'..='ë' | 'ē' => 'e',
        'ì'..='ï' => 'i',
        'ò'..='ö' => 'o',
        'ù'..='ü' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        'ý' | 'ÿ' => 'y',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::learned::{PLACES, Weights};
    use alloc::vec;

    fn phrase(text: &str) -> Phrase {
        let wanted =
            |word: &str| Wanted { text: word.trim_end_matches('*').into(), open: word.ends_with('*') };
        let (whole, text) = (text.starts_with('='), text.trim_start_matches('='));
        Phrase { words: text.split(' ').map(|word| word.split('|').map(wanted).collect()).collect(), whole }
    }

    fn words() -> TypedWords {
        TypedWords {
            same: vec![("q".into(), vec!["que".into()])],
            unless: vec![phrase("phone is dead")],
            danger: vec![
                phrase("want to die"),
                phrase("is dead"),
                phrase("me sigue|siguen"),
                phrase("amenaz*"),
                phrase("=help me"),
            ],
            topics: vec![
                Topic { flow: 3, phrases: vec![phrase("birth certificate"), phrase("passport")] },
                Topic { flow: 5, phrases: vec![phrase("escuela")] },
            ],
            ..TypedWords::default()
        }
    }

    #[test]
    fn danger_is_heard_through_slips_case_accents_and_words_between() {
        let heard = |text: &str| words().hear(text).danger;
        assert!(heard("I WANT to really just die"));
        assert!(heard("un señor me siguen") && heard("me estan amenazándo"));
        assert!(!heard("my phone is dead") && heard("he is deaaaaad"));
        assert!(heard("HELPPPP ME!!!") && !heard("help me find the school"));
        assert!(!heard("I want to eat. My dog may die") && !heard(""));
    }

    #[test]
    fn the_flow_with_most_words_answers() {
        assert_eq!(words().hear("my birt certificate and my passport").flow, Some(3));
        assert_eq!(words().hear("la escuelaaa").flow, Some(5));
        assert_eq!(words().hear("hola").flow, None);
    }

    #[test]
    fn what_was_learned_speaks_where_the_lists_do_not_decide() {
        let weights = |text: &str, weight| {
            let mut all = vec![0; PLACES];
            for place in places(&[String::from(text)]) {
                all[usize::from(place)] = weight;
            }
            Weights { places: all, listed: 20, bias: -30 }
        };
        let learned = Learned { danger: weights("gate", 90), flows: vec![(None, Weights::default())] };
        let unless = vec![phrase("phone is dead"), phrase("=gate")];
        let words = TypedWords { learned, unless, ..words() };
        let heard = |text: &str| words.hear(text).danger;
        assert!(heard("at the gate"), "learned");
        assert!(
            heard("is dead") && !heard("the man we met on the way is dead"),
            "half of the words, and less"
        );
        assert!(!heard("gate"), "nothing is left");
    }

    #[test]
    fn slips_are_few_and_begin_alike() {
        let near = |a: &str, b: &str, slips| near(a.as_bytes(), b.as_bytes(), slips);
        assert!(
            near("escuela", "esceula", 1) && near("escuela", "escuel", 1) && near("escuela", "escuella", 1)
        );
        assert!(!near("escuela", "escala", 1) && near("escuela", "escala", 2) && !near("mata", "lata", 1));
    }

    #[test]
    fn a_pack_comes_back_as_it_was() {
        let bytes = words().to_bytes().unwrap();
        assert_eq!(TypedWords::from_bytes(&bytes), Ok(words()));
        assert_eq!(TypedWords::from_bytes(&bytes[..bytes.len() - 1]), Err(PackError::Damaged));
        assert_eq!(TypedWords::from_bytes(b"<html>"), Err(PackError::NotAPack));
    }
}
