//! Answers to questions, kept as one number in mixed radix: digit 0 is "not answered or skipped", digit n + 1 is the
//! n-th choice of an `ask` or the n-th set of ticks of a `pick`.

use crate::structure::{Step, Structure};
use crate::words::{Audience, StepKind};

/// The bits a token has for answers: the product of the radices of one audience must stay below two to this power.
pub const ANSWER_BITS: u32 = 52;

/// The answers of a session. Prints as nothing: answers never reach a log.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Answers(pub(crate) u64);

impl core::fmt::Debug for Answers {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("[redacted]")
    }
}

fn radix(step: &Step) -> u64 {
    let choices = step.choices.len();
    match step.kind {
        StepKind::Pick => (1u64 << choices.min(16)) + 1,
        _ => choices as u64 + 1,
    }
}

fn questions(structure: &Structure, audience: Audience) -> impl Iterator<Item = (u16, &Step)> {
    (0..).zip(&structure.steps).filter(move |(_, step)| step.question && step.audiences.contains(&audience))
}

/// The number of different answers one audience can give to all its questions; `None` beyond 64 bits.
#[must_use]
pub fn radix_product(structure: &Structure, audience: Audience) -> Option<u64> {
    questions(structure, audience).try_fold(1u64, |product, (_, step)| product.checked_mul(radix(step)))
}

impl Answers {
    /// True if nothing has been answered.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The answer to the question that is the step of this index; `None` if it was not answered.
    #[must_use]
    pub fn get(self, structure: &Structure, audience: Audience, question: u16) -> Option<u16> {
        let mut rest = self.0;
        for (index, step) in questions(structure, audience) {
            let radix = radix(step);
            if index == question {
                return u16::try_from((rest % radix).checked_sub(1)?).ok();
            }
            rest /= radix;
        }
        None
    }

    /// These answers with one changed; `None` takes it back.
    #[must_use]
    pub fn with(self, structure: &Structure, audience: Audience, question: u16, answer: Option<u16>) -> Self {
        let mut weight = 1u64;
        for (index, step) in questions(structure, audience) {
            let radix = radix(step);
            if index == question {
                return self.replaced(weight, radix, answer.map_or(0, |answer| u64::from(answer) + 1));
            }
            weight = weight.saturating_mul(radix);
        }
        self
    }

    fn replaced(self, weight: u64, radix: u64, digit: u64) -> Self {
        let old = self.0 / weight % radix;
        if digit < radix { Self(self.0 - old * weight + digit * weight) } else { self }
    }

    /// True if an answer set this indicator: replayed from the answers, never stored.
    #[must_use]
    pub fn has(self, structure: &Structure, audience: Audience, indicator: u8) -> bool {
        let mut rest = self.0;
        for (_, step) in questions(structure, audience) {
            let radix = radix(step);
            let digit = rest % radix;
            rest /= radix;
            let Some(answer) = digit.checked_sub(1) else { continue };
            let ticked = |index: u64| match step.kind {
                StepKind::Pick => answer >> index & 1 == 1,
                _ => answer == index,
            };
            if (0..)
                .zip(&step.choices)
                .any(|(index, choice)| ticked(index) && choice.set.contains(&indicator))
            {
                return true;
            }
        }
        false
    }
}
