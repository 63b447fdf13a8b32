//! Answers to questions, kept as one number in mixed radix. Digit 0 is "not answered or skipped". In an `ask` digit
//! n + 1 is the n-th choice; in a `pick` it is one more than the set of ticks, a bit each; "none of these" is no tick.

use crate::screening::Facts;
use crate::structure::{Step, StepChoice, Structure};
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
    match step.kind {
        StepKind::Pick => (1u64 << ticks(step).count().min(16)) + 1,
        _ => step.choices.len() as u64 + 1,
    }
}

/// The choices of a `pick` that can be ticked, with their indexes.
fn ticks(step: &Step) -> impl Iterator<Item = (u8, &StepChoice)> {
    (0..).zip(&step.choices).filter(|(_, choice)| !choice.none)
}

/// The ticks of a `pick` after the choice of this index was ticked or unticked.
pub(crate) fn toggled(step: &Step, answer: Option<u16>, choice: u8) -> Option<u16> {
    let bit = (0..).zip(ticks(step)).find(|(_, (index, _))| *index == choice).map(|(bit, _)| bit)?;
    // Nothing ticked is no answer: only "none of these" says none.
    Some(answer.unwrap_or(0) ^ 1u16.checked_shl(bit)?).filter(|ticks| *ticks != 0)
}

/// Whether an answer takes the choice of this index.
pub(crate) fn takes(step: &Step, answer: u16, choice: u8) -> bool {
    match step.kind {
        StepKind::Pick => {
            let bit = (0u32..).zip(ticks(step)).find(|(_, (index, _))| *index == choice).map(|(bit, _)| bit);
            bit.is_some_and(|bit| answer.checked_shr(bit).unwrap_or(0) & 1 == 1)
        }
        _ => answer == u16::from(choice),
    }
}

/// What an answer says.
pub(crate) fn facts_of(step: &Step, answer: u16) -> Facts {
    let taken = (0..).zip(&step.choices).filter(|(index, _)| takes(step, answer, *index));
    taken.fold(Facts::default(), |facts, (_, choice)| facts.with(choice.set))
}

/// The questions an audience may be asked, with their indexes: in order of the digits.
pub(crate) fn questions(structure: &Structure, audience: Audience) -> impl Iterator<Item = (u16, &Step)> {
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

    /// Every question of an audience with its answer; `None` where it was not answered.
    pub(crate) fn each(
        self,
        structure: &Structure,
        audience: Audience,
    ) -> impl Iterator<Item = (u16, &Step, Option<u16>)> {
        let mut rest = self.0;
        questions(structure, audience).map(move |(index, step)| {
            let radix = radix(step);
            let digit = rest % radix;
            rest /= radix;
            (index, step, digit.checked_sub(1).and_then(|answer| u16::try_from(answer).ok()))
        })
    }

    /// The answer to the question that is the step of this index; `None` if it was not answered.
    #[must_use]
    pub fn get(self, structure: &Structure, audience: Audience, question: u16) -> Option<u16> {
        self.each(structure, audience).find(|(index, ..)| *index == question).and_then(|(.., answer)| answer)
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
}
