//! The walk: every position a person can be in, found with the engine itself.
//!
//! A state is what later screens and taps hang on: who reads, whether the country is known, the place with its page, the
//! ticks of the question at hand, in help the question that "go on" leads to, and of all answers only those that some
//! condition reads (the cone of influence, computed from the flows). Two sessions of one state show the same choices, and the same tap leads both to the same
//! state, with one exception: a tap that tells of danger leads to help in one of them and on in the other. Both are in
//! the walk, because help can be tapped on every screen.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use amparo_core::{
    Audience, Choice, ChoiceKind, Condition, Content, Facts, Input, Instant, Link, Screen, Session, Step,
    StepKind, Structure, Surface, draw, step,
};

use super::halves::in_halves;
use super::journey::Tap;

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    surface: usize,
    audience: Option<Audience>,
    country: u8,
    place: u16,
    page: u8,
    detail: u8,
    ticks: Option<u16>,
    /// Answers to the questions that some condition reads.
    said: Vec<Option<u16>>,
    /// In help: the question to which "go on" leads.
    came: Option<u16>,
}

/// A state with one of its sessions.
pub(super) struct State {
    pub(super) session: Session,
    pub(super) surface: Surface,
    /// The step, unless it is the cover.
    pub(super) step: Option<u16>,
    pub(super) screen: Screen,
    /// Taps of the shortest way to it.
    pub(super) taps: usize,
    /// Where it was found from, and by which choice.
    from: Option<(usize, usize)>,
    /// Where each choice of the screen leads; Back is not followed.
    pub(super) edges: Vec<Option<usize>>,
}

/// A state that a tap leads to, known or new.
struct Found {
    key: Key,
    session: Session,
    surface: Surface,
    step: Option<u16>,
    from: Option<(usize, usize)>,
}

/// All states.
pub(super) struct Walk<'a> {
    pub(super) content: &'a Content,
    now: Instant,
    /// The questions whose answers some condition reads.
    cone: Vec<u16>,
    countries: Vec<Vec<u8>>,
    keys: BTreeMap<Key, usize>,
    pub(super) states: Vec<State>,
    /// States that taps lead to from the start, without a link into the middle.
    pub(super) tapped: usize,
}

impl<'a> Walk<'a> {
    /// Walks through the content from the start, on each surface that a condition tells from others.
    pub(super) fn of(content: &'a Content, now: Instant) -> Self {
        let conditions = conditions(&content.structure);
        let mut walk = Self {
            content,
            now,
            cone: cone(&content.structure, &conditions),
            countries: conditions.iter().flat_map(|condition| countries(condition)).collect(),
            keys: BTreeMap::new(),
            states: Vec::new(),
            tapped: 0,
        };
        let tells = conditions.iter().any(|condition| reads_surface(condition));
        let surfaces = Surface::ALL.iter().take(if tells { Surface::ALL.len() } else { 1 });
        for surface in surfaces.clone() {
            walk.from(Session::start(content, 0), *surface);
        }
        // A partner's page may say who reads and where; then what only a link opens. Journeys begin at the start where
        // they can.
        let (inside, start): (Vec<Link>, Vec<Link>) =
            openings(&content.structure).into_iter().partition(|link| link.flow.is_some());
        for (links, by_taps) in [(start, true), (inside, false)] {
            for surface in surfaces.clone() {
                links.iter().for_each(|link| walk.from(link.open(content, 0, *surface), *surface));
            }
            if by_taps {
                walk.tapped = walk.states.len();
            }
        }
        walk
    }

    fn from(&mut self, session: Session, surface: Surface) {
        let mut next = self.states.len();
        let first = self.found(session, surface, None);
        self.add(vec![first]);
        while next < self.states.len() {
            let end = self.states.len();
            self.expand(next..end);
            next = end;
        }
    }

    fn key(&self, session: &Session, surface: Surface, step: Option<&Step>, index: Option<u16>) -> Key {
        let asked = index.filter(|_| step.is_some_and(|step| step.question && step.kind == StepKind::Pick));
        let reader = session.reader();
        // Lists of countries a condition names tell countries apart; otherwise only known from unknown.
        let class = self.countries.iter().position(|list| list.contains(&session.country));
        let country = if session.country == 0 {
            0
        } else {
            class.map_or(1, |class| u8::try_from(class + 2).unwrap_or(1))
        };
        let structure = &self.content.structure;
        let at = |place: u16| structure.surviving(place).and_then(|(index, _)| structure.step(index));
        let help = structure.step(structure.help).map(|step| step.flow);
        let elsewhere = |place: &u16| at(*place).map(|step| step.flow) != help;
        let is_question = |place: &u16| at(*place).is_some_and(|step| step.question);
        let outside = |_: &Step| session.back.iter().rev().copied().find(elsewhere).filter(is_question);
        Key {
            surface: surface.index(),
            audience: session.audience,
            country,
            place: session.place,
            page: session.page,
            detail: session.detail,
            ticks: asked.and_then(|index| session.answers.get(&self.content.structure, reader, index)),
            said: self
                .cone
                .iter()
                .map(|question| session.answers.get(structure, reader, *question))
                .collect(),
            // From a contact that is open nothing leads on.
            came: step.filter(|step| Some(step.flow) == help && session.detail == 0).and_then(outside),
        }
    }

    /// Where a tap leads.
    fn found(&self, session: Session, surface: Surface, from: Option<(usize, usize)>) -> Found {
        let structure = &self.content.structure;
        let step = structure.surviving(session.place).map(|(index, _)| index);
        let step = step.filter(|_| !session.is_covered());
        let key = self.key(&session, surface, step.and_then(|index| structure.step(index)), step);
        Found { key, session, surface, step, from }
    }

    /// Adds what is new, in its order, and draws it.
    fn add(&mut self, found: Vec<Found>) {
        let first = self.states.len();
        let mut fresh = Vec::new();
        for found in found {
            let next = first + fresh.len();
            let to = *self.keys.entry(found.key.clone()).or_insert(next);
            if let Some((from, at)) = found.from
                && let Some(edge) = self.states.get_mut(from).and_then(|state| state.edges.get_mut(at))
            {
                *edge = Some(to);
            }
            if to == next {
                fresh.push(found);
            }
        }
        let (content, now) = (self.content, self.now);
        let screens = in_halves(&fresh, |found: &Found| draw(content, &found.session, now, found.surface));
        for (found, screen) in fresh.into_iter().zip(screens) {
            let Found { session, surface, step, from, .. } = found;
            let edges = vec![None; screen.choices.len()];
            let before = from.and_then(|(from, _)| self.states.get(from));
            let taps = before.map_or(0, |before| before.taps + 1);
            self.states.push(State { session, surface, step, screen, taps, from, edges });
        }
    }

    /// Tries every tap of some states.
    fn expand(&mut self, states: Range<usize>) {
        let indexes: Vec<usize> = states.collect();
        let found = in_halves(&indexes, |index| {
            let state = self.states.get(*index);
            let taps = |state: &State| -> Vec<Found> {
                let taps = followed(&state.session, &state.screen);
                let to = |(at, choice): (usize, &Choice)| {
                    let next = step(self.content, &state.session, choice.input, state.surface);
                    self.found(next, state.surface, Some((*index, at)))
                };
                taps.map(to).collect()
            };
            state.map(taps).unwrap_or_default()
        });
        self.add(found.into_iter().flatten().collect());
    }

    /// The shortest way to a state.
    pub(super) fn journey(&self, index: usize) -> Vec<Tap> {
        let mut taps = Vec::new();
        let mut at = Some((index, None));
        while let Some((index, tapped)) = at {
            let Some(state) = self.states.get(index) else { break };
            let choice: Option<&Choice> = tapped.and_then(|tapped: usize| state.screen.choices.get(tapped));
            taps.push(Tap {
                screen: state.screen.id.clone(),
                title: state.screen.title.clone(),
                choice: choice.map_or_else(String::new, |choice| choice.id.clone()),
                label: choice.map_or_else(String::new, |choice| choice.label.clone()),
            });
            at = state.from.map(|(from, tapped)| (from, Some(tapped)));
        }
        taps.reverse();
        taps
    }

    /// The step of a state.
    pub(super) fn step(&self, state: &State) -> Option<&'a Step> {
        state.step.and_then(|index| self.content.structure.step(index))
    }

    /// The states that ways on lead to from some steps; the menu aside, and links that begin the questions anew.
    pub(super) fn after(&self, from: impl Fn(&Step) -> bool) -> BTreeSet<usize> {
        let begins = |(_, state): &(usize, &State)| self.step(state).is_some_and(&from);
        let mut open: Vec<usize> =
            self.states.iter().enumerate().filter(begins).map(|(index, _)| index).collect();
        let mut seen = BTreeSet::new();
        while let Some(state) = open.pop().and_then(|index| self.states.get(index)) {
            let ways = state.screen.choices.iter().zip(&state.edges).filter(|(choice, _)| leads_on(choice));
            let to = ways.filter_map(|(_, edge)| *edge).filter(|to| !self.begins_anew(state, *to));
            open.extend(to.filter(|to| seen.insert(*to)));
        }
        seen
    }

    fn begins_anew(&self, from: &State, to: usize) -> bool {
        let structure = &self.content.structure;
        let questions = structure.screening.as_ref().map(|screening| usize::from(screening.flow));
        let questions = questions.and_then(|flow| structure.flows.get(flow));
        let Some(to) = self.states.get(to).filter(|_| questions.is_some()) else { return false };
        let other = |(from, to): (&Step, &Step)| from.flow != to.flow;
        to.step == questions.map(|flow| flow.first) && self.step(from).zip(self.step(to)).is_some_and(other)
    }
}

/// The screens that the walk comes to, each with those who read it there.
#[must_use]
pub fn walked(content: &Content, now: Instant) -> BTreeSet<(Audience, String)> {
    let walk = Walk::of(content, now);
    walk.states.iter().map(|state| (state.session.reader(), state.screen.id.clone())).collect()
}

/// The choices of a screen that the walk follows: all but Back where it leads to another place, which has a lemma of
/// its own.
pub(super) fn followed<'s>(
    session: &Session,
    screen: &'s Screen,
) -> impl Iterator<Item = (usize, &'s Choice)> {
    let stays = session.page > 0 || session.detail > 0;
    screen.choices.iter().enumerate().filter(move |(_, choice)| stays || choice.kind != ChoiceKind::Back)
}

/// True for a choice that leads on in what a person came for.
pub(super) fn leads_on(choice: &Choice) -> bool {
    match choice.kind {
        ChoiceKind::Main | ChoiceKind::Next | ChoiceKind::Skip | ChoiceKind::More => true,
        // "Stop the questions" stands where the menu stands elsewhere.
        ChoiceKind::Home => choice.input != Input::Home,
        _ => false,
    }
}

/// All that a link can say: who reads, a country, a flow.
fn openings(structure: &Structure) -> Vec<Link> {
    let audiences = || std::iter::once(None).chain(Audience::ALL.iter().copied().map(Some));
    let flows = || std::iter::once(None).chain(structure.flows.iter().map(|flow| Some(flow.number)));
    let countries =
        || std::iter::once(None).chain(structure.countries.iter().map(|country| Some(country.number)));
    audiences()
        .flat_map(|audience| flows().map(move |flow| (audience, flow)))
        .flat_map(|(audience, flow)| {
            countries().map(move |country| Link { locale: None, audience, country, flow })
        })
        .collect()
}

/// A step as an editor names it.
pub(super) fn path(structure: &Structure, step: &Step) -> String {
    format!("{}/{}", structure.flow_of(step).map_or("", |flow| &flow.id), step.id)
}

fn conditions(structure: &Structure) -> Vec<&Condition> {
    let choices = structure.steps.iter().flat_map(|step| &step.choices);
    let of_steps = structure.steps.iter().filter_map(|step| step.when.as_ref());
    of_steps.chain(choices.filter_map(|choice| choice.when.as_ref())).collect()
}

/// The cone of influence: the questions that set an indicator which some condition reads.
fn cone(structure: &Structure, conditions: &[&Condition]) -> Vec<u16> {
    let read_by = |condition: &&Condition| read(condition, false).with(read(condition, true));
    let all = conditions.iter().map(read_by).fold(Facts::default(), Facts::with);
    let sets = |step: &Step| step.question && step.choices.iter().any(|choice| choice.set.meets(all));
    (0u16..).zip(&structure.steps).filter(|(_, step)| sets(step)).map(|(index, _)| index).collect()
}

/// The indicators that a condition reads to hold, or, where `shut`, those that make it fail.
pub(super) fn read(condition: &Condition, shut: bool) -> Facts {
    match condition {
        Condition::Indicator(index) if !shut => Facts::indicator(*index),
        Condition::All(list) | Condition::Any(list) => {
            list.iter().fold(Facts::default(), |all, inner| all.with(read(inner, shut)))
        }
        Condition::Not(inner) => read(inner, !shut),
        _ => Facts::default(),
    }
}

fn countries(condition: &Condition) -> Vec<Vec<u8>> {
    match condition {
        Condition::Country(list) => list.iter().map(|country| vec![*country]).collect(),
        Condition::All(list) | Condition::Any(list) => list.iter().flat_map(countries).collect(),
        Condition::Not(inner) => countries(inner),
        _ => Vec::new(),
    }
}

/// Whether a condition asks for the surface.
pub(super) fn reads_surface(condition: &Condition) -> bool {
    match condition {
        Condition::Surface(_) => true,
        Condition::All(list) | Condition::Any(list) => list.iter().any(reads_surface),
        Condition::Not(inner) => reads_surface(inner),
        _ => false,
    }
}
