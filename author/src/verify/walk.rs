//! The walk: every position a person can be in, found with the engine itself.
//!
//! A state is what later screens and taps hang on: who reads, whether the country is known, the place with its page, the
//! ticks of the question at hand, and of all answers only the facts that some condition reads (the cone of influence,
//! computed from the flows). Two sessions of one state show the same choices, and the same tap leads both to the same
//! state, with one exception: a tap that tells of danger leads to help in one of them and on in the other. Both are in
//! the walk, because help can be tapped on every screen.

use std::collections::{BTreeMap, VecDeque};

use amparo_core::{
    Audience, Choice, ChoiceKind, Condition, Content, Facts, Input, Instant, Link, Screen, Session, Step,
    StepKind, Structure, Surface, Target, draw, facts, step,
};

use super::Report;
use super::journey::Tap;

/// An end may be so many taps away.
const FAR: usize = 12;

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    surface: usize,
    audience: Option<Audience>,
    country: u8,
    place: u16,
    page: u8,
    detail: u8,
    ticks: Option<u16>,
    said: u64,
}

/// A state with one of its sessions.
pub(super) struct State {
    pub(super) session: Session,
    pub(super) surface: Surface,
    /// The step, unless it is the cover.
    pub(super) step: Option<u16>,
    pub(super) screen: Screen,
    /// Where it was found from, and by which choice.
    from: Option<(usize, usize)>,
    /// Where each choice of the screen leads; Back is not followed.
    pub(super) edges: Vec<Option<usize>>,
}

/// All states.
pub(super) struct Walk<'a> {
    content: &'a Content,
    now: Instant,
    cone: Facts,
    countries: Vec<Vec<u8>>,
    keys: BTreeMap<Key, usize>,
    pub(super) states: Vec<State>,
}

impl<'a> Walk<'a> {
    /// Walks through the content from the start, on each surface that a condition tells from others.
    pub(super) fn of(content: &'a Content, now: Instant) -> Self {
        let conditions = conditions(&content.structure);
        let mut walk = Self {
            content,
            now,
            cone: conditions.iter().fold(Facts::default(), |all, condition| all.with(read_by(condition))),
            countries: conditions.iter().flat_map(|condition| countries(condition)).collect(),
            keys: BTreeMap::new(),
            states: Vec::new(),
        };
        let tells = conditions.iter().any(|condition| reads_surface(condition));
        let surfaces = Surface::ALL.iter().take(if tells { Surface::ALL.len() } else { 1 });
        for surface in surfaces.clone() {
            walk.from(Session::start(content, 0), *surface);
        }
        // Then what only a link or a partner's page opens, so that journeys begin at the start where they can.
        for surface in surfaces {
            openings(&content.structure)
                .iter()
                .for_each(|link| walk.from(link.open(content, 0, *surface), *surface));
        }
        walk
    }

    fn from(&mut self, session: Session, surface: Surface) {
        let mut next = self.states.len();
        self.state(session, surface, None);
        while next < self.states.len() {
            self.expand(next);
            next += 1;
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
        Key {
            surface: surface.index(),
            audience: session.audience,
            country,
            place: session.place,
            page: session.page,
            detail: session.detail,
            ticks: asked.and_then(|index| session.answers.get(&self.content.structure, reader, index)),
            said: facts(self.content, session, surface).and(self.cone).0,
        }
    }

    /// The index of the state of a session, which is added if it is new.
    fn state(&mut self, session: Session, surface: Surface, from: Option<(usize, usize)>) -> usize {
        let structure = &self.content.structure;
        let index =
            structure.surviving(session.place).map(|(index, _)| index).filter(|_| !session.is_covered());
        let key = self.key(&session, surface, index.and_then(|index| structure.step(index)), index);
        let next = self.states.len();
        let found = *self.keys.entry(key).or_insert(next);
        if found == next {
            let screen = draw(self.content, &session, self.now, surface);
            let edges = vec![None; screen.choices.len()];
            self.states.push(State { session, surface, step: index, screen, from, edges });
        }
        found
    }

    fn expand(&mut self, index: usize) {
        let Some(state) = self.states.get(index) else { return };
        let (session, surface) = (state.session.clone(), state.surface);
        let taps: Vec<(usize, Input)> =
            followed(&session, &state.screen).map(|(at, choice)| (at, choice.input)).collect();
        for (at, input) in taps {
            let next = step(self.content, &session, input, surface);
            let to = self.state(next, surface, Some((index, at)));
            if let Some(edge) = self.states.get_mut(index).and_then(|state| state.edges.get_mut(at)) {
                *edge = Some(to);
            }
        }
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

    /// Invariants 1, 2 and 9, and on every surface a way on.
    pub(super) fn check(&self, report: &mut Report) {
        report.states += self.states.len();
        report.places.extend(self.states.iter().map(|state| state.screen.id.clone()));
        self.check_reached(report);
        self.check_ends(report);
        for (index, state) in self.states.iter().enumerate() {
            report.edges += state.edges.iter().flatten().count();
            self.check_ways_out(index, state, report);
            self.check_back(index, state, report);
        }
    }

    fn check_reached(&self, report: &mut Report) {
        let structure = &self.content.structure;
        for (index, step) in (0u16..).zip(&structure.steps) {
            for audience in &step.audiences {
                let came = |state: &State| state.step == Some(index) && state.session.reader() == *audience;
                if !self.states.iter().any(came) {
                    let what =
                        format!("nobody of `{}` can come to `{}`", audience.as_str(), path(structure, step));
                    report.fail(1, what, Vec::new());
                }
            }
        }
    }

    /// From everywhere a contact is one tap away, and an end at most [`FAR`].
    fn check_ends(&self, report: &mut Report) {
        let far = self.distances();
        for (index, state) in self.states.iter().enumerate().filter(|(_, state)| !state.session.is_covered())
        {
            let beside =
                |edge: &usize| self.states.get(*edge).is_some_and(|next| !next.screen.cards.is_empty());
            if state.screen.cards.is_empty() && !state.edges.iter().flatten().any(|edge| beside(edge)) {
                let what = format!("no contact is one tap away from `{}`", state.screen.id);
                report.fail(1, what, self.journey(index));
            }
            if far.get(index).is_none_or(|far| far.is_none_or(|far| far > FAR)) {
                let what = format!("an end is more than {FAR} taps away from `{}`", state.screen.id);
                report.fail(1, what, self.journey(index));
            }
            report.longest_path = report.longest_path.max(self.journey(index).len().saturating_sub(1));
        }
    }

    /// Taps from each state to the nearest end, the menu and help not counted as ways.
    fn distances(&self) -> Vec<Option<usize>> {
        let mut back: Vec<Vec<usize>> = vec![Vec::new(); self.states.len()];
        for (index, state) in self.states.iter().enumerate() {
            let ways = state.screen.choices.iter().zip(&state.edges);
            let ways = ways.filter(|(choice, _)| leads_on(choice) || choice.kind == ChoiceKind::Back);
            for to in ways.filter_map(|(_, edge)| *edge) {
                back.get_mut(to).into_iter().for_each(|list| list.push(index));
            }
        }
        let mut far = vec![None; self.states.len()];
        let all = self.states.iter().enumerate();
        let mut open: VecDeque<(usize, usize)> = all
            .filter(|(_, state)| self.step(state).is_some_and(ends))
            .map(|(index, _)| (index, 0))
            .collect();
        while let Some((index, taps)) = open.pop_front() {
            match far.get_mut(index) {
                Some(known) if known.is_none() => *known = Some(taps),
                _ => continue,
            }
            open.extend(back.get(index).into_iter().flatten().map(|before| (*before, taps + 1)));
        }
        far
    }

    fn check_ways_out(&self, index: usize, state: &State, report: &mut Report) {
        let has = |kind| state.screen.choices.iter().any(|choice| choice.kind == kind);
        let Some(step) = self.step(state) else { return };
        let structure = &self.content.structure;
        // Help is help already; the start has nowhere to go back to but the menu.
        let help = structure.step(structure.help).is_some_and(|help| help.flow == step.flow);
        for (there, what) in [
            (has(ChoiceKind::Help) || help, "does not offer help"),
            (has(ChoiceKind::Back) || has(ChoiceKind::Home), "offers neither back nor home"),
            (has(ChoiceKind::Leave), "cannot be left quickly"),
        ] {
            if !there {
                report.fail(2, format!("`{}` {what}", state.screen.id), self.journey(index));
            }
        }
        let stuck = !state.screen.choices.iter().any(leads_on);
        if stuck && step.kind != StepKind::End && !state.screen.detail && state.session.detail == 0 {
            let what = format!("`{}` has no way on {}", state.screen.id, on(state.surface));
            report.fail(11, what, self.journey(index));
        }
    }

    /// The lemma of Back: from wherever a tap led, Back restores where it was tapped, as far as that lets in still.
    fn check_back(&self, index: usize, state: &State, report: &mut Report) {
        for (_, choice) in followed(&state.session, &state.screen) {
            let there = step(self.content, &state.session, choice.input, state.surface);
            if there.is_covered() || !moved(&state.session, &there) || state.session.is_covered() {
                continue;
            }
            let back = step(self.content, &there, Input::Back, state.surface);
            if !self.restores(state, &there, &back) {
                let mut journey = self.journey(index);
                if let Some(last) = journey.last_mut() {
                    (last.choice, last.label) = (choice.id.clone(), choice.label.clone());
                }
                let what = format!("back does not return to `{}` after `{}`", state.screen.id, choice.id);
                report.fail(9, what, journey);
            }
        }
    }

    fn restores(&self, state: &State, there: &Session, back: &Session) -> bool {
        let (from, content) = (&state.session, self.content);
        let kept = |session: &Session| session.answers == there.answers && session.country == there.country;
        // What was left is not let in any more: an asked question is passed over, and so is what an answer shut.
        let shut = Session { page: 0, detail: 0, back: Vec::new(), ..there.clone() };
        let again = step(
            content,
            &Session { place: from.place, ..shut },
            Input::Country(there.country),
            state.surface,
        );
        let lets_in = again.place == from.place;
        kept(back) && (back.place == from.place || !lets_in)
    }
}

fn moved(from: &Session, to: &Session) -> bool {
    to.place != from.place && to.back.last() == Some(&from.place)
}

fn on(surface: Surface) -> String {
    format!("on `{}`", surface.as_str())
}

/// A step after which nothing more is to come, or that returns to where a person was.
fn ends(step: &Step) -> bool {
    step.kind == StepKind::End || step.next == Target::Return
}

/// The choices of a screen that the walk follows: all but Back where it leads to another place, which has a lemma of
/// its own.
fn followed<'s>(session: &Session, screen: &'s Screen) -> impl Iterator<Item = (usize, &'s Choice)> {
    let stays = session.page > 0 || session.detail > 0;
    screen.choices.iter().enumerate().filter(move |(_, choice)| stays || choice.kind != ChoiceKind::Back)
}

/// True for a choice that leads on in what a person came for.
fn leads_on(choice: &Choice) -> bool {
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

fn read_by(condition: &Condition) -> Facts {
    match condition {
        Condition::Indicator(index) => Facts::indicator(*index),
        Condition::All(list) | Condition::Any(list) => {
            list.iter().fold(Facts::default(), |all, inner| all.with(read_by(inner)))
        }
        Condition::Not(inner) => read_by(inner),
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

fn reads_surface(condition: &Condition) -> bool {
    match condition {
        Condition::Surface(_) => true,
        Condition::All(list) | Condition::Any(list) => list.iter().any(reads_surface),
        Condition::Not(inner) => reads_surface(inner),
        _ => false,
    }
}
