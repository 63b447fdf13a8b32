//! Learns from examples how much a word, a pair of words or a part of a word speaks for danger and for each flow: a linear
//! support vector machine with squared loss, by dual coordinate descent (Hsieh et al., 2008, algorithm 1). Nothing but
//! `+ - * /` and square roots is reckoned with, and the order of the examples follows from their places in the file, so
//! that the same file gives the same weights on any machine.

use amparo_core::{Heard, Learned, PLACES, TypedWords, Weights, checksum, places};

/// What a missed danger costs, where a false alarm costs one: after a false alarm somebody sees numbers to call, after a miss
/// they may not.
const MISS: f64 = 1.3;
/// How much a mistake counts against plain weights: about danger, and about a flow.
const DANGER: f64 = 0.1;
const FLOW: f64 = 1.0;
/// How loud the lists are beside all signs of a message together.
const LISTED: f64 = 0.5;
/// Rounds over all examples; sixty give the same.
const ROUNDS: usize = 20;

/// A message and what it means.
#[derive(Clone, Debug)]
pub(crate) struct Example {
    /// As it is typed.
    pub(crate) text: String,
    /// It tells of danger.
    pub(crate) danger: bool,
    /// Index of the flow that answers it.
    pub(crate) flow: Option<u8>,
}

impl Example {
    /// All that it says, for a sum.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut bytes = self.text.clone().into_bytes();
        bytes.extend([u8::from(self.danger), self.flow.map_or(u8::MAX, |flow| flow)]);
        bytes
    }
}

/// A message as numbers: where its signs lie, and how loud each is, so that all messages are as loud as one.
struct Signs {
    places: Vec<u16>,
    each: f64,
}

/// Whether a message means a thing, whether the lists say so, and what a mistake costs.
struct Meaning {
    wanted: bool,
    listed: bool,
    cost: f64,
}

/// What the examples say beyond the lists.
pub(crate) fn learn(words: &TypedWords, examples: &[Example]) -> Learned {
    if examples.is_empty() {
        return Learned::default();
    }
    let said: Vec<Vec<String>> = examples.iter().map(|example| words.words(&example.text)).collect();
    let signs: Vec<Signs> = said.iter().map(|said| Signs::of(said)).collect();
    let heard: Vec<Heard> = said.iter().map(|said| words.listed(said)).collect();
    let orders: Vec<Vec<usize>> = (0..ROUNDS).map(|round| mixed(examples.len(), round)).collect();
    let plane = |meaning: &dyn Fn(&Example, &Heard) -> Meaning| {
        let meanings = examples.iter().zip(&heard).map(|(example, heard)| meaning(example, heard));
        Plane::between(&signs, &meanings.collect::<Vec<_>>(), &orders)
    };
    let danger = plane(&|example, heard| Meaning {
        wanted: example.danger,
        listed: heard.danger,
        cost: if example.danger { DANGER * MISS } else { DANGER },
    });
    let mut flows: Vec<Option<u8>> = examples.iter().map(|example| example.flow).collect();
    // No flow comes first: it answers where nothing speaks for any.
    flows.sort_unstable();
    flows.dedup();
    let about = |flow: &Option<u8>| {
        plane(&|example, heard| Meaning {
            wanted: example.flow == *flow,
            listed: heard.flow == *flow,
            cost: FLOW,
        })
    };
    let planes: Vec<Plane> = flows.iter().map(about).collect();
    Learned {
        danger: danger.rounded(danger.scale()),
        flows: flows.into_iter().zip(compared(&planes)).collect(),
    }
}

/// Planes in the same whole numbers, so that they can be compared.
fn compared(planes: &[Plane]) -> Vec<Weights> {
    let scale = planes.iter().map(Plane::scale).fold(f64::MAX, f64::min);
    planes.iter().map(|plane| plane.rounded(scale)).collect()
}

/// Numbers below a bound, in another order in every round: what stands together in the file is alike, and would pull in turn.
fn mixed(bound: usize, round: usize) -> Vec<usize> {
    let mut numbers: Vec<usize> = (0..bound).collect();
    numbers.sort_by_cached_key(|number| checksum(format!("{round} {number}").as_bytes()));
    numbers
}

impl Signs {
    fn of(said: &[String]) -> Self {
        let places = places(said);
        let count = u32::try_from(places.len()).unwrap_or(u32::MAX).max(1);
        Self { places, each: 1.0 / f64::from(count).sqrt() }
    }
}

/// The plane between what means a thing and what does not.
struct Plane {
    places: Vec<f64>,
    listed: f64,
    bias: f64,
}

impl Plane {
    fn between(signs: &[Signs], meanings: &[Meaning], orders: &[Vec<usize>]) -> Self {
        let mut plane = Self { places: vec![0.0; PLACES], listed: 0.0, bias: 0.0 };
        let mut shares = vec![0.0; signs.len()];
        for at in orders.iter().flatten() {
            let message = signs.get(*at).zip(meanings.get(*at)).zip(shares.get_mut(*at));
            let Some(((signs, meaning), share)) = message else { continue };
            let side = if meaning.wanted { 1.0 } else { -1.0 };
            let listed = if meaning.listed { LISTED } else { 0.0 };
            let slack = 1.0 / (2.0 * meaning.cost);
            let steepness = side * plane.distance(signs, listed) - 1.0 + slack * *share;
            // Its signs together, the bias, and the lists.
            let length = 1.0 + 1.0 + listed * listed;
            let next = f64::max(*share - steepness / (length + slack), 0.0);
            plane.shift(signs, listed, (next - *share) * side);
            *share = next;
        }
        plane
    }

    fn distance(&self, signs: &Signs, listed: f64) -> f64 {
        let weight = |place: &u16| self.places.get(usize::from(*place)).copied().unwrap_or(0.0);
        let sum: f64 = signs.places.iter().map(weight).sum();
        sum * signs.each + self.listed * listed + self.bias
    }

    fn shift(&mut self, signs: &Signs, listed: f64, by: f64) {
        for place in &signs.places {
            if let Some(weight) = self.places.get_mut(usize::from(*place)) {
                *weight += by * signs.each;
            }
        }
        self.listed += by * listed;
        self.bias += by;
    }

    /// What makes the largest weight of a place as large as fits.
    fn scale(&self) -> f64 {
        f64::from(i8::MAX) / self.places.iter().fold(f64::MIN_POSITIVE, |most, weight| weight.abs().max(most))
    }

    fn rounded(&self, scale: f64) -> Weights {
        let whole = |value: f64| (value * scale).round() as i32;
        // A scale that is not above its own leaves no weight too large.
        let places = self.places.iter().map(|weight| whole(*weight) as i8).collect();
        Weights { places, listed: whole(self.listed * LISTED), bias: whole(self.bias) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example(text: &str, danger: bool, flow: Option<u8>) -> Example {
        Example { text: text.into(), danger, flow }
    }

    fn examples() -> Vec<Example> {
        vec![
            example("the man locked us in", true, None),
            example("they locked the gate on us", true, None),
            example("he locked my sister in a room", true, None),
            example("where is the school", false, Some(2)),
            example("which school takes children", false, Some(2)),
            example("hello there", false, None),
            example("thanks a lot", false, None),
        ]
    }

    #[test]
    fn what_examples_have_in_common_is_heard_in_other_words_too() {
        let lists = TypedWords::default();
        let words = TypedWords { learned: learn(&lists, &examples()), ..lists };
        let heard = |text: &str| words.hear(text);
        assert!(heard("somebody locked me in").danger && !heard("a school for my brother").danger);
        assert_eq!(heard("is there a school").flow, Some(2));
        assert_eq!(heard("hello").flow, None);
        assert_eq!(heard(""), Heard { danger: false, flow: None });
    }

    #[test]
    fn the_order_of_the_file_changes_what_is_heard_in_no_example() {
        let lists = TypedWords::default();
        let mut turned = examples();
        turned.reverse();
        for order in [examples(), turned] {
            let words = TypedWords { learned: learn(&lists, &order), ..lists.clone() };
            for Example { text, danger, flow } in examples() {
                assert_eq!(words.hear(&text), Heard { danger, flow }, "{text}");
            }
        }
    }
}
