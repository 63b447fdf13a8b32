//! What holds in one country only: dated facts, hidden once they may have changed.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::clock::{Date, PartialDate};
use crate::draw::{Artist, paragraph};
use crate::markup::blocks;
use crate::read::reads;
use crate::screen::Screen;
use crate::structure::Step;
use crate::ui::Common;
use crate::words::{Audience, Slot};

/// A fact of one country. Its words are in the text file `facts-<country>`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Fact {
    /// What it answers.
    pub slot: Slot,
    /// Who reads it.
    pub audiences: Vec<Audience>,
    /// Place of its text in the file of the country.
    pub text: u16,
    /// Date of the newest source.
    pub source_date: Option<PartialDate>,
    /// It holds from this day on.
    pub from: Option<Date>,
    /// It holds up to this day; then it vanishes.
    pub to: Option<Date>,
    /// After this day it may have changed.
    pub review_by: Date,
}

reads!(Fact { slot, audiences, text, source_date, from, to, review_by });

/// How a fact stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactState {
    /// It is told.
    Current,
    /// It may have changed: hidden, and said so.
    Overdue,
    /// Not yet, or no longer: as if it were not there.
    Gone,
}

impl Fact {
    /// How it stands on a day.
    #[must_use]
    pub fn state(&self, today: Date) -> FactState {
        if self.from.is_some_and(|from| today < from) || self.to.is_some_and(|to| to < today) {
            FactState::Gone
        } else if self.review_by < today {
            FactState::Overdue
        } else {
            FactState::Current
        }
    }
}

impl Artist<'_> {
    /// What holds in the country of the session, each with the date of its source; and if something may have changed,
    /// whom to ask.
    pub(crate) fn facts(&self, step: &Step, screen: &mut Screen) {
        let Some(country) = self.content.structure.country(self.session.country) else { return };
        let (file, today) = (country.facts_file(), Date::at(self.now));
        let facts = self.content.facts(country);
        let mut changed = false;
        for slot in &step.facts {
            let reads =
                |fact: &&Fact| fact.slot == *slot && fact.audiences.contains(&self.session.reader().reads());
            let Some(fact) = facts.iter().find(reads) else { continue };
            changed |= fact.state(today) == FactState::Overdue;
            if fact.state(today) == FactState::Current
                && let Some(text) = self.words.get(&file, usize::from(fact.text), &[])
            {
                screen.blocks.extend(blocks(&text));
                screen.blocks.push(paragraph(self.words.source(fact.source_date)));
            }
        }
        if changed {
            screen.blocks.push(paragraph(self.words.common(Common::FactChanged, &[])));
            self.first_card(&step.kinds, false, screen);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fact_is_told_until_its_review_and_vanishes_after_its_end() {
        let fact = Fact {
            slot: Slot::AsylumLimit,
            audiences: alloc::vec![Audience::Teen],
            text: 0,
            source_date: None,
            from: Some(Date(10)),
            to: Some(Date(30)),
            review_by: Date(20),
        };
        let states = [9, 10, 20, 21, 30, 31].map(|day| fact.state(Date(day)));
        let (gone, told, late) = (FactState::Gone, FactState::Current, FactState::Overdue);
        assert_eq!(states, [gone, told, told, late, late, gone]);
    }
}
