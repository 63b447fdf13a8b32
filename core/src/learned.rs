//! What was learned from examples about typed words: how much a word, a pair of words or a part of a word speaks for
//! danger, and for each flow. Sums of whole numbers: the same on every machine.

use alloc::{format, string::String, vec::Vec};

use serde::{Deserialize, Serialize};

use crate::read::reads;

/// Places where weights lie. Signs that fall on the same place share its weight.
pub const PLACES: usize = 1 << u16::BITS;
/// Letters of the parts of a word, its beginning and its end counted as letters.
const PARTS: [usize; 3] = [3, 4, 5];
/// Square roots are taken in parts of this.
const ROOT: u32 = 1 << 8;

/// How much the signs of a message speak for one thing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Weights {
    /// Weight of each place.
    pub places: Vec<i8>,
    /// Weight of the lists, where they say so too.
    pub listed: i32,
    /// Where the scale begins.
    pub bias: i32,
}

reads!(Weights { places, listed, bias });

/// What was learned in one language; nothing where there are no examples.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Learned {
    /// For danger.
    pub danger: Weights,
    /// For each flow, by its index, and for none.
    pub flows: Vec<(Option<u8>, Weights)>,
}

reads!(Learned { danger, flows });

/// Where the signs of a message lie, each place once, in order. Words are small letters without accents.
#[must_use]
pub fn places(words: &[String]) -> Vec<u16> {
    let mut places = Vec::new();
    let pairs = |apart: usize| words.iter().zip(words.iter().skip(apart));
    places.extend(words.iter().map(|word| place(format!("word {word}").as_bytes())));
    places.extend(pairs(1).map(|(one, next)| place(format!("pair {one} {next}").as_bytes())));
    places.extend(pairs(2).map(|(one, later)| place(format!("near {one} {later}").as_bytes())));
    for word in words {
        let letters: Vec<char> = format!("<{word}>").chars().collect();
        let parts = PARTS.iter().flat_map(|length| letters.windows(*length));
        places.extend(parts.map(|part| place(part.iter().collect::<String>().as_bytes())));
    }
    places.sort_unstable();
    places.dedup();
    places
}

/// FNV-1a, folded to a place.
fn place(sign: &[u8]) -> u16 {
    let step = |hash: u32, byte: &u8| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
    let hash = sign.iter().fold(0x811C_9DC5, step);
    // Sixteen bits: as many as there are places.
    (hash ^ (hash >> 16)) as u16
}

impl Weights {
    /// Above zero if the signs at these places speak for it; `listed` if the lists do. A long message weighs no more
    /// than a short one.
    #[must_use]
    pub fn score(&self, places: &[u16], listed: bool) -> i64 {
        let weight = |place: &u16| i64::from(self.places.get(usize::from(*place)).copied().unwrap_or(0));
        let sum: i64 = places.iter().map(weight).sum();
        let count = u32::try_from(places.len()).unwrap_or(u32::MAX);
        let root = i64::from(count.saturating_mul(ROOT * ROOT).isqrt());
        let rest = i64::from(self.bias) + if listed { i64::from(self.listed) } else { 0 };
        sum * i64::from(ROOT) + rest * root
    }
}

impl Learned {
    /// True if there were no examples to learn from.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.flows.is_empty()
    }

    /// The flow that most speaks for, where the lists say this one; the first of equals.
    #[must_use]
    pub fn flow(&self, places: &[u16], listed: Option<u8>) -> Option<u8> {
        let scores = self.flows.iter().map(|(flow, weights)| (weights.score(places, *flow == listed), *flow));
        scores.rev().max_by_key(|(score, _)| *score).and_then(|(_, flow)| flow)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;

    fn words(text: &str) -> Vec<String> {
        text.split(' ').map(Into::into).collect()
    }

    fn weights(signs: &str, weight: i8) -> Weights {
        let mut all = vec![0; PLACES];
        for place in places(&words(signs)) {
            all[usize::from(place)] = weight;
        }
        Weights { places: all, listed: 100, bias: -50 }
    }

    #[test]
    fn signs_and_lists_speak_for_a_thing_and_length_does_not() {
        let weights = weights("locked in", 40);
        let score = |text: &str, listed| weights.score(&places(&words(text)), listed) > 0;
        assert!(score("locked in", false) && score("i am locked in a room", false));
        assert!(!score("good morning", false) && score("good morning", true));
        assert!(weights.score(&[], false) <= 0, "silence is no danger");
    }

    #[test]
    fn the_flow_that_most_speaks_for_answers() {
        let flows = vec![(Some(3), weights("birth certificate", 30)), (None, Weights::default())];
        let learned = Learned { flows, ..Learned::default() };
        assert_eq!(learned.flow(&places(&words("my birth certificate")), None), Some(3));
        assert_eq!(learned.flow(&places(&words("hello")), None), None);
        assert_eq!(learned.flow(&places(&words("hello")), Some(3)), Some(3));
    }

    #[test]
    fn each_place_stands_once_and_in_order() {
        let places = places(&words("no no no"));
        assert!(places.is_sorted_by(|a, b| a < b) && places.len() < 10);
        assert!(places.iter().all(|place| usize::from(*place) < PLACES));
    }
}
