//! One step of a conversation: (content, session, input) gives the next session. The same input gives the same
//! session everywhere; an input that the screen did not offer changes nothing.

use crate::answers::Answers;
use crate::content::Content;
use crate::session::Session;
use crate::structure::{Condition, Step, StepChoice, Structure, Target};
use crate::words::{Audience, Setting, StepKind, Surface};

/// What a person did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// Took the choice of this index: of the step, or of the list generated for a setting.
    Choose(u8),
    /// Ticked or unticked the choice of this index of a `pick`.
    Toggle(u8),
    /// Went on; in a `pick`, "done".
    Next,
    /// Skipped the question.
    Skip,
    /// Went back.
    Back,
    /// Went to the menu.
    Home,
    /// Asked for help now.
    Help,
    /// Left quickly.
    Leave,
    /// Turned to this page.
    Page(u8),
    /// Opened the contact of this place on the page, from 1; 0 closes it.
    Detail(u8),
    /// Began again from the cover.
    Open,
    /// Opened the flow of this index.
    Flow(u8),
    /// Opened the step of this index.
    Step(u16),
    /// Changed the language, and stayed.
    Locale(u8),
    /// Changed the audience, and stayed.
    Audience(Option<Audience>),
    /// Changed the country, and stayed.
    Country(u8),
}

/// The session after an input.
#[must_use]
pub fn step(content: &Content, session: &Session, input: Input, surface: Surface) -> Session {
    let structure = &content.structure;
    let mut next = session.clone();
    next.notice = None;
    let here = Engine { content, surface };
    if session.is_covered() && !leaves_cover(input) {
        return session.clone();
    }
    match input {
        Input::Leave => Session::covered(content, session.locale),
        Input::Open => Session::start(content, session.locale),
        Input::Home => here.go(next, Target::Step(structure.home)),
        Input::Help => here.go(next, Target::Step(structure.help)),
        Input::Flow(flow) => here.go(next, Target::Flow(flow)),
        Input::Step(index) => here.go(next, Target::Step(index)),
        Input::Back => here.back(next),
        Input::Page(page) => Session { page: page & 31, detail: 0, ..next },
        Input::Detail(detail) => Session { detail: detail & 3, ..next },
        Input::Locale(number) => set(structure, next, Setting::Language, number),
        Input::Country(number) => here.arrive(set(structure, next, Setting::Country, number)),
        Input::Audience(audience) => here.arrive(with_audience(next, audience)),
        Input::Choose(_) | Input::Toggle(_) | Input::Next | Input::Skip => here.answer(next, input),
    }
}

/// Under the cover nothing can be changed; one can only go somewhere.
const fn leaves_cover(input: Input) -> bool {
    matches!(input, Input::Open | Input::Home | Input::Help | Input::Flow(_) | Input::Step(_))
}

/// A session at a step it may not be let in to is passed on to the next that lets it in.
#[must_use]
pub(crate) fn arrived(content: &Content, session: Session, surface: Surface) -> Session {
    Engine { content, surface }.arrive(session)
}

/// The index of the step a session is at.
#[must_use]
pub(crate) fn place(structure: &Structure, session: &Session) -> Option<u16> {
    structure.surviving(session.place).map(|(index, _)| index)
}

/// Whether a condition holds for a session.
#[must_use]
pub(crate) fn holds(
    structure: &Structure,
    session: &Session,
    surface: Surface,
    condition: &Condition,
) -> bool {
    let holds = |inner: &Condition| holds(structure, session, surface, inner);
    match condition {
        Condition::Audience(list) => {
            list.contains(&session.reader()) || list.contains(&session.reader().reads())
        }
        Condition::Country(list) => list.contains(&session.country),
        Condition::CountryKnown => session.country != 0,
        Condition::Surface(list) => list.contains(&surface),
        Condition::Indicator(indicator) => session.answers.has(structure, session.reader(), *indicator),
        Condition::All(list) => list.iter().all(holds),
        Condition::Any(list) => list.iter().any(holds),
        Condition::Not(inner) => !holds(inner),
    }
}

fn with_audience(mut session: Session, audience: Option<Audience>) -> Session {
    if session.audience != audience {
        // Another audience has other questions: its answers are not ours.
        session.answers = Answers::default();
        session.picks = 0;
        session.band = None;
    }
    session.audience = audience;
    session
}

/// The session with a setting changed; `number` is a registry number, or one more than the index of an audience.
fn set(structure: &Structure, mut session: Session, setting: Setting, number: u8) -> Session {
    let audience = usize::from(number).checked_sub(1).and_then(|index| Audience::ALL.get(index).copied());
    match setting {
        Setting::Language if structure.locale(number).is_some() => session.locale = number,
        Setting::Country if number == 0 || structure.country(number).is_some() => session.country = number,
        Setting::Audience => return with_audience(session, audience),
        Setting::Band => session.band = audience.filter(|band| band.is_child()),
        Setting::Language | Setting::Country => {}
    }
    session
}

/// The registry numbers a setting offers, in order of the list.
pub(crate) fn offered(structure: &Structure, setting: Setting) -> alloc::vec::Vec<u8> {
    let mut numbers = alloc::vec::Vec::new();
    match setting {
        Setting::Language => {
            for locale in structure.locales.iter().filter(|locale| !locale.pseudo) {
                numbers.push(locale.number);
            }
        }
        Setting::Country => {
            for country in &structure.countries {
                numbers.push(country.number);
            }
        }
        Setting::Audience | Setting::Band => {
            for (number, audience) in (1..).zip(Audience::ALL) {
                if setting == Setting::Audience || audience.is_child() {
                    numbers.push(number);
                }
            }
        }
    }
    numbers
}

struct Engine<'a> {
    content: &'a Content,
    surface: Surface,
}

impl Engine<'_> {
    fn structure(&self) -> &Structure {
        &self.content.structure
    }

    fn lets_in(&self, session: &Session, step: &Step) -> bool {
        step.when.as_ref().is_none_or(|when| holds(self.structure(), session, self.surface, when))
    }

    /// Moves to a target and remembers where the person was.
    fn go(&self, mut session: Session, target: Target) -> Session {
        let structure = self.structure();
        let index = match target {
            Target::None => return session,
            Target::Return => return self.back(session),
            Target::Step(index) => Some(index),
            Target::Flow(flow) => structure.flows.get(usize::from(flow)).map(|flow| flow.first),
        };
        let Some(step) = index.and_then(|index| structure.step(index)) else { return session };
        let from = session.place;
        session.place = step.number;
        let mut session = self.arrive(session);
        if from != session.place && from != crate::session::COVER {
            session.push_back(from);
        }
        fresh(session)
    }

    /// Passes over steps that do not let this session in.
    fn arrive(&self, mut session: Session) -> Session {
        let structure = self.structure();
        for _ in 0..structure.steps.len() {
            let Some(step) = place(structure, &session).and_then(|index| structure.step(index)) else {
                break;
            };
            let Target::Step(next) = step.next else { break };
            if self.lets_in(&session, step) {
                break;
            }
            session.place = structure.step(next).map_or(session.place, |next| next.number);
            session = fresh(session);
        }
        session
    }

    /// Closes what is open, turns a page back, or returns to where the person was: the last positions, then the
    /// first step of the flow, then the menu.
    fn back(&self, mut session: Session) -> Session {
        if session.detail > 0 {
            return Session { detail: 0, ..session };
        }
        if session.page > 0 {
            return Session { page: session.page - 1, ..session };
        }
        let here = session.place;
        while let Some(earlier) = session.back.pop() {
            session.place = earlier;
            let lets_in = self.here(&session).is_some_and(|step| self.lets_in(&session, step));
            if lets_in && earlier != here {
                return fresh(session);
            }
        }
        session.place = here;
        fresh(self.up(session))
    }

    fn here(&self, session: &Session) -> Option<&Step> {
        let structure = self.structure();
        place(structure, session).and_then(|index| structure.step(index))
    }

    fn up(&self, mut session: Session) -> Session {
        let structure = self.structure();
        let here = session.place;
        let first = self.here(&session).and_then(|step| structure.flow_of(step)).map(|flow| flow.first);
        if let Some(step) = first.and_then(|first| structure.step(first)) {
            session.place = step.number;
            session = self.arrive(session);
        }
        if session.place == here {
            session.place = structure.step(structure.home).map_or(here, |step| step.number);
        }
        session
    }

    fn answer(&self, session: Session, input: Input) -> Session {
        let structure = self.structure();
        let Some(index) = place(structure, &session) else { return session };
        let Some(step) = structure.step(index) else { return session };
        match (input, step.setting) {
            (Input::Choose(choice), Some(setting)) => self.choose_setting(session, step, setting, choice),
            (Input::Choose(choice), None) => self.choose(session, index, step, choice),
            (Input::Toggle(choice), _)
                if step.kind == StepKind::Pick && usize::from(choice) < step.choices.len() =>
            {
                Session { picks: session.picks ^ 1u8.checked_shl(u32::from(choice)).unwrap_or(0), ..session }
            }
            (Input::Next, _) if step.kind == StepKind::Pick => {
                let ticks = u16::from(session.picks);
                self.go(self.record(session, index, step, Some(ticks)), step.next)
            }
            (Input::Next, _) if step.kind != StepKind::Ask => self.go(session, step.next),
            (Input::Skip, _) if step.skip => self.go(self.record(session, index, step, None), step.next),
            _ => session,
        }
    }

    fn choose_setting(&self, session: Session, step: &Step, setting: Setting, choice: u8) -> Session {
        match offered(self.structure(), setting).get(usize::from(choice)) {
            Some(number) => self.go(set(self.structure(), session, setting, *number), step.next),
            None => session,
        }
    }

    fn choose(&self, session: Session, index: u16, step: &Step, choice: u8) -> Session {
        let Some(taken) = step.choices.get(usize::from(choice)) else { return session };
        if step.kind == StepKind::Pick || !self.offers(&session, taken) {
            return session;
        }
        let to = if taken.to == Target::None { step.next } else { taken.to };
        self.go(self.record(session, index, step, Some(u16::from(choice))), to)
    }

    fn offers(&self, session: &Session, choice: &StepChoice) -> bool {
        choice.when.as_ref().is_none_or(|when| holds(self.structure(), session, self.surface, when))
    }

    fn record(&self, mut session: Session, index: u16, step: &Step, answer: Option<u16>) -> Session {
        if step.question {
            let reader = session.reader();
            session.answers = session.answers.with(self.structure(), reader, index, answer);
        }
        session
    }
}

/// A session that has just arrived somewhere: nothing ticked, first page, nothing opened.
fn fresh(session: Session) -> Session {
    Session { picks: 0, page: 0, detail: 0, ..session }
}
