//! Words that somebody typed instead of tapping: whether they tell of danger, and which flow answers them. A pure
//! function over the text; nothing of it is kept.

use alloc::{string::String, vec::Vec};

use serde::{Deserialize, Serialize};

use crate::learned::{Learned, places};
use crate::pack::{PackError, framed, unframed};
use crate::read::{read, reads};
use crate::wanted::{Marks, Wanted};

/// Other words that may stand between two words of a phrase.
const GAP: usize = 2;

/// What people type in one language, and what it means.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TypedWords {
    /// Of the structure that the flows belong to.
    pub revision: u32,
    /// BCP-47 tag.
    pub locale: String,
    /// Chat spelling: a word, and what is read in its place.
    pub same: Vec<(String, Vec<String>)>,
    /// All words that phrases ask for, in order and each once.
    pub vocabulary: Vec<Wanted>,
    /// Phrases that hold words of danger and tell of none: taken out before danger is looked for.
    pub unless: Vec<Phrase>,
    /// Phrases that tell of danger.
    pub danger: Vec<Phrase>,
    /// Flows, each with the phrases that it answers.
    pub topics: Vec<Topic>,
    /// What examples say beyond the lists.
    pub learned: Learned,
}

reads!(TypedWords { revision, locale, same, vocabulary, unless, danger, topics, learned });

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
    /// The words; of each, one of several, as places in the vocabulary.
    pub words: Vec<Vec<u32>>,
    /// The message says this and nothing else.
    pub whole: bool,
}

reads!(Phrase { words, whole });

/// What was heard in a typed message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Heard {
    /// It tells of danger: people to call come first.
    pub danger: bool,
    /// Index of the flow that answers it best.
    pub flow: Option<u8>,
}

/// A phrase as it is written, before its words have places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spelled {
    /// The words; of each, one of several.
    pub words: Vec<Vec<Wanted>>,
    /// The message says this and nothing else.
    pub whole: bool,
}

impl TypedWords {
    /// Lists out of their phrases: those that tell of no danger, of danger, and of flows.
    #[must_use]
    pub fn of(unless: &[Spelled], danger: &[Spelled], topics: &[(u8, Vec<Spelled>)]) -> Self {
        let about = topics.iter().flat_map(|(_, phrases)| phrases);
        let all = unless.iter().chain(danger).chain(about).flat_map(|phrase| phrase.words.iter().flatten());
        let mut vocabulary: Vec<Wanted> = all.cloned().collect();
        vocabulary.sort_unstable();
        vocabulary.dedup();
        let place =
            |wanted: &Wanted| vocabulary.binary_search(wanted).ok().and_then(|at| u32::try_from(at).ok());
        let placed = |phrase: &Spelled| Phrase {
            words: phrase.words.iter().map(|word| word.iter().filter_map(place).collect()).collect(),
            whole: phrase.whole,
        };
        let all = |phrases: &[Spelled]| phrases.iter().map(placed).collect();
        let topics =
            topics.iter().map(|(flow, phrases)| Topic { flow: *flow, phrases: all(phrases) }).collect();
        Self { unless: all(unless), danger: all(danger), topics, vocabulary, ..Self::default() }
    }

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
        let marks = Marks::of(&self.vocabulary, &words);
        let listed = self.topic(&marks);
        let rest = self.rest(marks);
        let told = self.told(&rest);
        if self.learned.is_empty() {
            return Heard { danger: told > 0, flow: listed };
        }
        let signs = places(&words);
        let stands = told > 0 && told * 2 >= words.len();
        let learned = rest.len() > 0 && self.learned.danger.score(&signs, told > 0) > 0;
        Heard { danger: stands || learned, flow: self.learned.flow(&signs, listed) }
    }

    /// What the lists alone say of words that [`Self::words`] gave.
    #[must_use]
    pub fn listed(&self, words: &[String]) -> Heard {
        let marks = Marks::of(&self.vocabulary, words);
        let flow = self.topic(&marks);
        Heard { danger: self.told(&self.rest(marks)) > 0, flow }
    }

    /// What is left without the phrases that tell of no danger.
    fn rest(&self, mut marks: Marks) -> Marks {
        for phrase in &self.unless {
            while let Some(places) = found(phrase, &marks) {
                marks.forget(&places);
            }
        }
        marks
    }

    /// Words of the longest phrase that tells of danger; none if no phrase does.
    fn told(&self, marks: &Marks) -> usize {
        let told = self.danger.iter().filter(|phrase| found(phrase, marks).is_some());
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
    fn topic(&self, marks: &Marks) -> Option<u8> {
        let mut best = (0, None);
        for topic in &self.topics {
            let matched = topic.phrases.iter().filter(|phrase| found(phrase, marks).is_some());
            let weight: usize = matched.map(|phrase| phrase.words.len()).sum();
            if weight > best.0 {
                best = (weight, Some(topic.flow));
            }
        }
        best.1
    }
}

/// Where the words of a phrase stand in a message, if they do.
fn found(phrase: &Phrase, marks: &Marks) -> Option<Vec<usize>> {
    let (first, rest) = phrase.words.split_first()?;
    if phrase.whole && marks.len() != phrase.words.len()
        || !phrase.words.iter().all(|wanted| marks.has(wanted))
    {
        return None;
    }
    (0..marks.len()).filter(|at| marks.is_at(first, *at)).find_map(|at| follow(rest, marks, at))
}

fn follow(rest: &[Vec<u32>], marks: &Marks, at: usize) -> Option<Vec<usize>> {
    let Some((next, rest)) = rest.split_first() else { return Some(Vec::from([at])) };
    let near = (at + 1..=at + 1 + GAP).filter(|near| marks.is_at(next, *near));
    let mut places = near.into_iter().find_map(|near| follow(rest, marks, near))?;
    places.push(at);
    Some(places)
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

    fn spelled(text: &str) -> Spelled {
        let wanted =
            |word: &str| Wanted { text: word.trim_end_matches('*').into(), open: word.ends_with('*') };
        let (whole, text) = (text.starts_with('='), text.trim_start_matches('='));
        Spelled { words: text.split(' ').map(|word| word.split('|').map(wanted).collect()).collect(), whole }
    }

    fn lists(unless: &[&str]) -> TypedWords {
        let all = |texts: &[&str]| texts.iter().map(|text| spelled(text)).collect::<Vec<_>>();
        let danger = all(&["want to die", "is dead", "me sigue|siguen", "amenaz*", "=help me"]);
        let topics = vec![(3, all(&["birth certificate", "passport"])), (5, all(&["escuela"]))];
        TypedWords::of(&all(unless), &danger, &topics)
    }

    fn words() -> TypedWords {
        TypedWords { same: vec![("q".into(), vec!["que".into()])], ..lists(&["phone is dead"]) }
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
        let words = TypedWords { learned, ..lists(&["phone is dead", "=gate"]) };
        let heard = |text: &str| words.hear(text).danger;
        assert!(heard("at the gate"), "learned");
        assert!(
            heard("is dead") && !heard("the man we met on the way is dead"),
            "half of the words, and less"
        );
        assert!(!heard("gate"), "nothing is left");
    }

    #[test]
    fn a_pack_comes_back_as_it_was() {
        let bytes = words().to_bytes().unwrap();
        assert_eq!(TypedWords::from_bytes(&bytes), Ok(words()));
        assert_eq!(TypedWords::from_bytes(&bytes[..bytes.len() - 1]), Err(PackError::Damaged));
        assert_eq!(TypedWords::from_bytes(b"<html>"), Err(PackError::NotAPack));
    }
}
