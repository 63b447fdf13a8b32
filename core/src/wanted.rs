//! The words that the phrases of one language ask for, and which of them stand in a message. Each is looked for once,
//! however many phrases hold it.

use alloc::{string::String, vec, vec::Vec};

use serde::{Deserialize, Serialize};

use crate::read::reads;

/// Letters from which on a word may hold one slip, and two.
const ONE_SLIP: usize = 5;
const TWO_SLIPS: usize = 9;

/// A word of a phrase.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Wanted {
    /// Small letters without accents.
    pub text: String,
    /// Any ending will do.
    pub open: bool,
}

reads!(Wanted { text, open });

/// For each word of a message the wanted words that it is, as a set of their places in the vocabulary.
pub(crate) struct Marks {
    words: Vec<Vec<u64>>,
    /// Those of all words together, also of words forgotten since.
    any: Vec<u64>,
}

impl Marks {
    /// Compares each word with those of a vocabulary that begin alike, which stand together in it.
    pub(crate) fn of(vocabulary: &[Wanted], words: &[String]) -> Self {
        let nothing = vec![0; vocabulary.len().div_ceil(64)];
        let mut marks = Self { words: Vec::new(), any: nothing.clone() };
        for word in words {
            let first = word.as_bytes().first();
            let from = vocabulary.partition_point(|wanted| wanted.text.as_bytes().first() < first);
            let alike = vocabulary.iter().enumerate().skip(from);
            let alike = alike.take_while(|(_, wanted)| wanted.text.as_bytes().first() == first);
            let mut own = nothing.clone();
            for (place, _) in alike.filter(|(_, wanted)| wanted.is(word)) {
                put(&mut own, place);
                put(&mut marks.any, place);
            }
            marks.words.push(own);
        }
        marks
    }

    /// How many words there are.
    pub(crate) fn len(&self) -> usize {
        self.words.len()
    }

    /// Leaves out the words at some places.
    pub(crate) fn forget(&mut self, places: &[usize]) {
        let mut at = 0..;
        self.words.retain(|_| at.next().is_none_or(|at| !places.contains(&at)));
    }

    /// `true` if the word there is one of those wanted.
    pub(crate) fn is_at(&self, wanted: &[u32], at: usize) -> bool {
        self.words.get(at).is_some_and(|word| holds(word, wanted))
    }

    /// `false` if no word is one of those wanted.
    pub(crate) fn has(&self, wanted: &[u32]) -> bool {
        holds(&self.any, wanted)
    }
}

fn put(set: &mut [u64], place: usize) {
    if let Some(part) = set.get_mut(place / 64) {
        *part |= 1 << (place % 64);
    }
}

fn holds(set: &[u64], wanted: &[u32]) -> bool {
    let held = |place: &u32| set.get(*place as usize / 64).is_some_and(|part| part >> (place % 64) & 1 == 1);
    wanted.iter().any(held)
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
    if a.first() != b.first() || a.len().abs_diff(b.len()) > slips {
        return false;
    }
    // A slip adds a letter and takes one away, at most.
    if (letters(a) ^ letters(b)).count_ones() as usize > 2 * slips {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_few_and_begin_alike() {
        let near = |a: &str, b: &str, slips| near(a.as_bytes(), b.as_bytes(), slips);
        assert!(
            near("escuela", "esceula", 1) && near("escuela", "escuel", 1) && near("escuela", "escuella", 1)
        );
        assert!(!near("escuela", "escala", 1) && near("escuela", "escala", 2) && !near("mata", "lata", 1));
    }

    #[test]
    fn a_word_is_marked_with_all_that_it_may_be_and_with_nothing_else() {
        let wanted = |text: &str, open| Wanted { text: text.into(), open };
        let vocabulary = [wanted("casa", false), wanted("escuel", true), wanted("escuela", false)];
        let mut marks = Marks::of(&vocabulary, &["esceula", "escuelas", "mesa"].map(String::from));
        assert!(marks.is_at(&[2], 0) && !marks.is_at(&[0, 1], 0));
        assert!(marks.is_at(&[1], 1) && marks.is_at(&[2], 1) && !marks.is_at(&[0, 1, 2], 2));
        assert!(marks.has(&[0, 1]) && !marks.has(&[0]) && !marks.has(&[3]));
        marks.forget(&[0, 2]);
        assert!(marks.len() == 1 && marks.is_at(&[1], 0));
    }
}
