//! What the answers of a session say: never stored, replayed in the order of the questions. An answer to a question
//! that would not be asked now, because an earlier answer was changed, says nothing.

use crate::content::Content;
use crate::engine::Situation;
use crate::screening::Facts;
use crate::session::Session;
use crate::structure::Structure;
use crate::words::{Audience, Surface};

/// The facts of a session: what was answered, whether the child is young, whether half was skipped.
#[must_use]
pub fn facts(content: &Content, session: &Session, surface: Surface) -> Facts {
    let (said, asked, skipped) = replay(&content.structure, session, surface);
    let child = if session.reader().is_child() { Some(session.reader()) } else { session.band };
    let young = if child == Some(Audience::Young) { Facts::YOUNG } else { Facts::default() };
    let much = if skipped * 2 >= asked { Facts::SKIPPED } else { Facts::default() };
    said.with(young).with(much)
}

/// What was said, how many questions were asked openly, and how many of those were skipped.
fn replay(structure: &Structure, session: &Session, surface: Surface) -> (Facts, u32, u32) {
    let (mut said, mut asked, mut skipped) = (Facts::default(), 0, 0);
    for (_, step, answer) in session.answers.each(structure, session.reader()) {
        let here = Situation { structure, session, surface, said: Some(said) };
        if !step.when.as_ref().is_none_or(|when| here.holds(when)) {
            continue;
        }
        match answer {
            Some(answer) => said = said.with(crate::answers::facts_of(step, answer)),
            None if !step.private => skipped += 1,
            None => {}
        }
        asked += u32::from(!step.private);
    }
    (said, asked, skipped)
}

/// The indicators that answers set.
pub(crate) fn said(structure: &Structure, session: &Session, surface: Surface) -> Facts {
    if session.answers.is_empty() { Facts::default() } else { replay(structure, session, surface).0 }
}
