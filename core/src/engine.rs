//! One step of a conversation: (content, session, input) gives the next session. The same input gives the same
//! session everywhere; an input that the screen did not offer changes nothing.

use crate::answers::{Answers, toggled};
use crate::content::Content;
use crate::plan::back_page;
use crate::replay;
use crate::screening::Facts;
use crate::session::Session;
use crate::structure::{Condition, Step, StepChoice, Structure, Target};
use crate::words::{Audience, Setting, StepKind, Surface, Urgency};

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
        Input::Locale(number) => set(content, next, Setting::Language, number),
        Input::Country(number) => here.arrive(set(content, next, Setting::Country, number)),
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

/// What conditions are asked about.
#[derive(Clone, Copy)]
pub(crate) struct Situation<'a> {
    pub(crate) structure: &'a Structure,
    pub(crate) session: &'a Session,
    pub(crate) surface: Surface,
    /// What answers have said so far, while they are replayed; `None` afterwards.
    pub(crate) said: Option<Facts>,
}

impl Situation<'_> {
    /// Whether a condition holds.
    pub(crate) fn holds(&self, condition: &Condition) -> bool {
        let (session, holds) = (self.session, |inner: &Condition| self.holds(inner));
        match condition {
            Condition::Audience(list) => {
                list.contains(&session.reader()) || list.contains(&session.reader().reads())
            }
            Condition::Country(list) => list.contains(&session.country),
            Condition::CountryKnown => session.country != 0,
            Condition::Surface(list) => list.contains(&self.surface),
            Condition::Indicator(indicator) => self.said().meets(Facts::indicator(*indicator)),
            Condition::All(list) => list.iter().all(holds),
            Condition::Any(list) => list.iter().any(holds),
            Condition::Not(inner) => !self.holds(inner),
        }
    }

    fn said(&self) -> Facts {
        self.said.unwrap_or_else(|| replay::said(self.structure, self.session, self.surface))
    }
}

fn with_audience(mut session: Session, audience: Option<Audience>) -> Session {
    if session.audience != audience {
        // Another audience has other questions: its answers are not ours.
        session.answers = Answers::default();
        session.band = None;
    }
    session.audience = audience;
    session
}

/// The session with a setting changed; `number` is a registry number, or one more than the index of an audience.
fn set(content: &Content, mut session: Session, setting: Setting, number: u8) -> Session {
    let structure = &content.structure;
    let audience = usize::from(number).checked_sub(1).and_then(|index| Audience::ALL.get(index).copied());
    match setting {
        Setting::Language if structure.locale(number).is_some() => session.locale = number,
        Setting::Country if number == 0 || structure.country(number).is_some() => session.country = number,
        Setting::Audience => return with_audience(session, audience),
        Setting::Band => {
            // Another age may be another child: what was said is not said of this one.
            session.answers = Answers::default();
            session.band = audience.filter(|band| band.is_child());
        }
        Setting::Speech => session.speech = content.language(number).map_or(0, |language| language.number),
        Setting::Language | Setting::Country => {}
    }
    session
}

/// The registry numbers a setting offers, in order of the list.
pub(crate) fn offered(content: &Content, setting: Setting) -> alloc::vec::Vec<u8> {
    let structure = &content.structure;
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
        Setting::Speech => {
            for language in content.languages() {
                numbers.push(language.number);
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
        step.when.as_ref().is_none_or(|when| self.holds(session, when))
    }

    fn holds(&self, session: &Session, condition: &Condition) -> bool {
        Situation { structure: self.structure(), session, surface: self.surface, said: None }.holds(condition)
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
            // The questions of others lead nowhere: those of this reader begin where the flow begins.
            let others = step.question && !step.audiences.contains(&session.reader());
            let next = structure.flow_of(step).filter(|_| others).map_or(next, |flow| flow.first);
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
            let plan = self.here(&session).is_some_and(|step| step.kind == StepKind::Plan);
            let page = if plan { back_page(self.content, &session, self.surface) } else { session.page - 1 };
            return Session { page, ..session };
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
        let locale = self.content.locale(&session).map_or("", |locale| locale.tag.as_str());
        if step.question && !self.content.can_ask(locale) {
            return session;
        }
        match (input, step.setting) {
            (Input::Choose(choice), Some(setting)) => self.choose_setting(session, step, setting, choice),
            (Input::Choose(choice), None) => self.choose(session, index, step, choice),
            (Input::Toggle(choice), _) if step.kind == StepKind::Pick => {
                let now = session.answers.get(structure, session.reader(), index);
                self.take(session, index, toggled(step, now, choice), Target::None)
            }
            (Input::Next, _) if step.kind != StepKind::Ask => self.go(session, step.next),
            (Input::Skip, _) if step.skip => self.take(session, index, None, step.next),
            _ => session,
        }
    }

    fn choose_setting(&self, session: Session, step: &Step, setting: Setting, choice: u8) -> Session {
        match offered(self.content, setting).get(usize::from(choice)) {
            Some(number) => self.go(set(self.content, session, setting, *number), step.next),
            None => session,
        }
    }

    fn choose(&self, session: Session, index: u16, step: &Step, choice: u8) -> Session {
        let Some(taken) = step.choices.get(usize::from(choice)) else { return session };
        let pick = step.kind == StepKind::Pick;
        if pick && !taken.none || !self.offers(&session, taken) {
            return session;
        }
        let to = if taken.to == Target::None { step.next } else { taken.to };
        self.take(session, index, Some(if pick { 0 } else { u16::from(choice) }), to)
    }

    fn offers(&self, session: &Session, choice: &StepChoice) -> bool {
        choice.when.as_ref().is_none_or(|when| self.holds(session, when))
    }

    /// Keeps an answer and goes on: to help if it tells of danger that was not known before; and if it asks for
    /// silence, to where nothing shows what was said.
    fn take(&self, session: Session, question: u16, answer: Option<u16>, to: Target) -> Session {
        let kept = self.structure().step(question).is_some_and(|step| step.question);
        let Some(screening) = self.content.screening().filter(|_| kept) else { return self.go(session, to) };
        let facts = |session: &Session| replay::facts(self.content, session, self.surface);
        let before = facts(&session);
        let answers = session.answers.with(self.structure(), session.reader(), question, answer);
        let session = Session { answers, ..session };
        let after = facts(&session);
        if screening.is_quiet(session.reader(), after) {
            return self.silent(session, screening.safe_flow);
        }
        let danger = |facts| screening.overall(facts) == Urgency::Now;
        let alarm = danger(after) && !danger(before);
        self.go(session, if alarm { Target::Step(self.structure().help) } else { to })
    }

    /// As if nothing had been asked: no answers, the ordinary first step of a flow, and Back goes home.
    fn silent(&self, mut session: Session, flow: u8) -> Session {
        let structure = self.structure();
        let number = |index| structure.step(index).map(|step| step.number);
        session.answers = Answers::default();
        session.back = number(structure.home).into_iter().collect();
        let first = structure.flows.get(usize::from(flow)).and_then(|flow| number(flow.first));
        session.place = first.unwrap_or(session.place);
        fresh(self.arrive(session))
    }
}

/// A session that has just arrived somewhere: first page, nothing opened.
fn fresh(session: Session) -> Session {
    Session { page: 0, detail: 0, ..session }
}
