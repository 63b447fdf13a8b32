//! A small guide as a model of `stateright`: it knows sessions, taps and what must hold, and nothing of the checker.

use std::collections::BTreeSet;
use std::hash::{Hash, Hasher};
use std::sync::Mutex;

use amparo_core::*;
use amparo_tests::journey::NOW;
use stateright::{Checker, Model, Property};

use crate::plain::{Key, bare, followed, key, openings};

/// What holds always.
pub const HELPS: &str = "help on every screen";
pub const HEARS: &str = "danger leads to help";
/// What comes once at least.
pub const ENDS: &str = "an end is reached";

/// A guide, and the screens that were seen while it was explored.
struct Machine {
    content: Content,
    screening: Screening,
    seen: Mutex<BTreeSet<(Audience, String)>>,
}

/// A session, and whether the answer that led to it told of danger.
#[derive(Clone)]
struct State {
    session: Session,
    key: Key,
    told: bool,
}

impl PartialEq for State {
    fn eq(&self, other: &Self) -> bool {
        (&self.key, self.told) == (&other.key, other.told)
    }
}

impl Hash for State {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        (&self.key, self.told).hash(hasher);
    }
}

impl std::fmt::Debug for State {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} {}", self.key, self.told)
    }
}

impl Machine {
    fn state(&self, session: Session, told: bool) -> State {
        let session = bare(&self.content, session);
        State { key: key(&self.content, &session), session, told }
    }

    fn draw(&self, state: &State) -> Screen {
        draw(&self.content, &state.session, NOW, Surface::Web)
    }

    fn danger(&self, session: &Session) -> bool {
        self.screening.overall(facts(&self.content, session, Surface::Web)) == Urgency::Now
    }

    fn step(&self, state: &State) -> Option<&Step> {
        let place = self.content.structure.surviving(state.session.place);
        place.and_then(|(index, _)| self.content.structure.step(index))
    }

    fn in_help(&self, state: &State) -> bool {
        let help = self.content.structure.step(self.content.structure.help);
        self.step(state).map(|step| step.flow) == help.map(|step| step.flow)
    }

    fn helps(&self, state: &State) -> bool {
        let screen = self.draw(state);
        state.session.is_covered()
            || screen.choices.iter().any(|choice| choice.kind == ChoiceKind::Help)
            || self.in_help(state) && !screen.cards.is_empty()
    }
}

impl Model for Machine {
    type State = State;
    type Action = Input;

    fn init_states(&self) -> Vec<State> {
        let [start, inside] = openings(&self.content);
        start.into_iter().chain(inside).map(|session| self.state(session, false)).collect()
    }

    fn actions(&self, state: &State, actions: &mut Vec<Input>) {
        let screen = self.draw(state);
        actions.extend(followed(&state.session, &screen).map(|(_, choice)| choice.input));
        self.seen.lock().unwrap().insert((state.session.reader(), screen.id));
    }

    fn next_state(&self, last: &State, input: Input) -> Option<State> {
        let next = step(&self.content, &last.session, input, Surface::Web);
        let asked = self.step(last).is_some_and(|step| step.question) && !next.is_covered();
        let told = asked && self.danger(&next) && !self.danger(&last.session);
        Some(self.state(next, told))
    }

    fn properties(&self) -> Vec<Property<Self>> {
        vec![
            Property::always(HELPS, |machine: &Self, state: &State| machine.helps(state)),
            Property::always(HEARS, |machine: &Self, state: &State| !state.told || machine.in_help(state)),
            Property::sometimes(ENDS, |machine: &Self, state: &State| {
                machine.step(state).is_some_and(|step| step.kind == StepKind::End)
            }),
        ]
    }
}

/// What the model checker says of a guide.
pub struct Explored {
    pub screens: BTreeSet<(Audience, String)>,
    pub states: usize,
    /// The properties that hold.
    pub holds: BTreeSet<&'static str>,
}

/// Explores a guide breadth first, to the last state. If every property were decided early it would stop: the screens
/// are then not all.
pub fn explore(content: Content, screening: Screening) -> Explored {
    let machine = Machine { content, screening, seen: Mutex::default() };
    let checker = machine.checker().threads(2).spawn_bfs().join();
    let found = |name| checker.discovery(name).is_some();
    // For what must hold always, what is found is a counterexample.
    let holds = [(HELPS, !found(HELPS)), (HEARS, !found(HEARS)), (ENDS, found(ENDS))];
    Explored {
        screens: checker.model().seen.lock().unwrap().clone(),
        states: checker.unique_state_count(),
        holds: holds.iter().filter(|(_, holds)| *holds).map(|(name, _)| *name).collect(),
    }
}
