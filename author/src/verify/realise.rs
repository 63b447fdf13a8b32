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
    Search { content, audience, except }.say(session, wanted.and(Facts::INDICATORS), 0)
}

/// The same with `wanted` said exactly, where that can be.
struct Search<'a> {
    content: &'a Content,
    audience: Audience,
    except: Option<u16>,
}

/// Answers change each other's questions only this often.
const DEPTH: u8 = 24;

impl Search<'_> {
    /// Says one fact after the other, with every choice that can; takes the first way that ends well.
    fn say(&self, session: Session, wanted: Facts, depth: u8) -> Option<Session> {
        let said = facts(self.content, &session, Surface::Web);
        let missing = wanted.indexes().map(Facts::indicator).find(|fact| !said.meets(*fact));
        let Some(fact) = missing.filter(|_| depth < DEPTH) else {
            return missing.is_none().then_some(session);
        };
        let structure = &self.content.structure;
        let mut ways: Vec<(u32, Session, Facts)> = Vec::new();
        for (index, step) in (0u16..).zip(&structure.steps).filter(|(index, step)| self.asks(*index, step)) {
            let now = session.answers.get(structure, self.audience, index);
            let choices = (0u8..).zip(&step.choices).filter(|(_, choice)| choice.set.meets(fact));
            for (at, choice) in choices {
                let Some(answer) = answer(step, now, at) else { continue };
                let answers = session.answers.with(structure, self.audience, index, Some(answer));
                let more = choice.set.count();
                ways.push((more, Session { answers, ..session.clone() }, asked_after(step)));
            }
        }
        ways.sort_by_key(|(more, ..)| *more);
        ways.into_iter().find_map(|(_, session, first)| {
            // A question that is asked only after another answer needs that answer too.
            let heard = facts(self.content, &session, Surface::Web).meets(fact);
            let before: Vec<Facts> =
                if heard { vec![Facts::default()] } else { first.indexes().map(Facts::indicator).collect() };
            before.into_iter().find_map(|extra| self.say(session.clone(), wanted.with(extra), depth + 1))
        })
    }

    fn asks(&self, index: u16, step: &Step) -> bool {
        step.question && step.audiences.contains(&self.audience) && self.except != Some(index)
    }
}

/// The answer with one more choice; `None` if another choice was taken already.
fn answer(step: &Step, now: Option<u16>, choice: u8) -> Option<u16> {
    match step.kind {
        StepKind::Pick => {
            let bit = step.choices.iter().take(usize::from(choice)).filter(|choice| !choice.none).count();
            Some(now.unwrap_or(0) | 1u16.checked_shl(u32::try_from(bit).ok()?)?)
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
