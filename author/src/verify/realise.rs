//! From facts to a session: the answers of one audience that say them, if it can say them.

use amparo_core::{Audience, Condition, Content, Facts, Session, Step, StepKind, Surface, facts};

/// A session of an audience at the plan's flow whose answers say at least these indicators, and as little else as a
/// tap allows; `None` if no answers of this audience do. `except` is a question that must stay open.
pub(super) fn session(
    content: &Content,
    audience: Audience,
    young: bool,
    wanted: Facts,
    except: Option<u16>,
) -> Option<Session> {
    let start = Session::start(content, 0);
    let band = (young && !audience.is_child()).then_some(Audience::Young);
    let session = Session { audience: Some(audience), band, ..start };
    Search { content, audience, except }.say(session, wanted.and(Facts::INDICATORS), Facts::default())
}

struct Search<'a> {
    content: &'a Content,
    audience: Audience,
    except: Option<u16>,
}

impl Search<'_> {
    /// Says one fact after the other, with every choice that can; takes the first way that ends well. `waiting` are the
    /// facts whose questions wait for what is said here: no question waits for itself. Every way takes a choice that was
    /// not taken, so that this ends.
    fn say(&self, session: Session, wanted: Facts, waiting: Facts) -> Option<Session> {
        let said = self.said(&session);
        let Some(fact) = wanted.indexes().map(Facts::indicator).find(|fact| !said.meets(*fact)) else {
            return Some(session);
        };
        let structure = &self.content.structure;
        let asked = (0u16..).zip(&structure.steps).filter(|(index, step)| self.asks(*index, step));
        let mut ways: Vec<(u32, u16, &Step, u8)> = asked
            .flat_map(|(index, step)| {
                let choices = (0u8..).zip(&step.choices).filter(|(_, choice)| choice.set.meets(fact));
                choices.map(move |(at, choice)| (choice.set.count(), index, step, at))
            })
            .filter(|_| !waiting.meets(fact))
            .collect();
        ways.sort_by_key(|(more, ..)| *more);
        ways.into_iter().find_map(|(_, index, step, at)| {
            let told = self.tell(&session, index, step, at)?;
            let heard = |told: &Session| self.said(told).meets(fact);
            if heard(&told) {
                return self.say(told, wanted, waiting);
            }
            // A question that is asked only after other answers needs those first: all, or one of them.
            let all = asked_after(step);
            let one = all.indexes().map(Facts::indicator);
            let told = std::iter::once(all).chain(one).find_map(|before| {
                let opened = self.say(session.clone(), before, waiting.with(fact))?;
                self.tell(&opened, index, step, at).filter(heard)
            })?;
            self.say(told, wanted, waiting)
        })
    }

    fn said(&self, session: &Session) -> Facts {
        facts(self.content, session, Surface::Web)
    }

    /// The session with one more choice taken.
    fn tell(&self, session: &Session, index: u16, step: &Step, choice: u8) -> Option<Session> {
        let structure = &self.content.structure;
        let now = session.answers.get(structure, self.audience, index);
        let answer = answer(step, now, choice)?;
        let answers = session.answers.with(structure, self.audience, index, Some(answer));
        Some(Session { answers, ..session.clone() })
    }

    fn asks(&self, index: u16, step: &Step) -> bool {
        step.question && step.audiences.contains(&self.audience) && self.except != Some(index)
    }
}

/// The answer with one more choice; `None` if it, or another that shuts it out, was taken already.
fn answer(step: &Step, now: Option<u16>, choice: u8) -> Option<u16> {
    match step.kind {
        StepKind::Pick => {
            let bit = step.choices.iter().take(usize::from(choice)).filter(|choice| !choice.none).count();
            let (ticks, tick) = (now.unwrap_or(0), 1u16.checked_shl(u32::try_from(bit).ok()?)?);
            (ticks & tick == 0).then_some(ticks | tick)
        }
        _ => now.is_none().then_some(u16::from(choice)),
    }
}

/// The indicators that let a question be asked.
fn asked_after(step: &Step) -> Facts {
    fn read(condition: &Condition) -> Facts {
        match condition {
            Condition::Indicator(index) => Facts::indicator(*index),
            Condition::All(list) | Condition::Any(list) => {
                list.iter().fold(Facts::default(), |all, inner| all.with(read(inner)))
            }
            _ => Facts::default(),
        }
    }
    step.when.as_ref().map(read).unwrap_or_default()
}

/// All subsets of some facts.
pub(super) fn subsets(of: Facts) -> impl Iterator<Item = Facts> {
    let mut next = Some(0u64);
    std::iter::from_fn(move || {
        let subset = next?;
        next = (subset != of.0).then(|| (subset.wrapping_sub(of.0)) & of.0);
        Some(Facts(subset))
    })
}
