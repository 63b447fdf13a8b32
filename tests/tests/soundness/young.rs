//! The check-in of the shipped guide as the youngest take it, by plain enumeration of full sessions: every set of answers
//! that taps lead to, at every place of the check-in and on the first screen of help, in one country. The menu, links into
//! other flows and what stands behind "about this contact" are not followed, and neither is Back.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::rc::Rc;

use amparo_core::*;
use amparo_tests::journey::NOW;

use crate::plain::{bare, digits, followed};
use crate::verdicts::{TITLES, is_offer};

const FLOW: &str = "check-in";

/// A full session without what is the same in all of them; its answers, a byte each, stand for themselves.
#[derive(Clone, Copy)]
struct Spot {
    answers: Answers,
    digits: u64,
    place: u16,
    page: u8,
    /// In help: the question that a person came from.
    came: Option<u16>,
}

/// All that a screen can hang on.
type Look = (u16, u8, Option<u16>, Option<u16>, Facts);

/// What is known of one set of answers.
#[derive(Clone, Copy)]
struct Told {
    facts: Facts,
    overall: Urgency,
}

/// Everything that was found.
pub struct Young<'a> {
    content: &'a Content,
    screening: &'a Screening,
    start: Session,
    spots: Vec<Spot>,
    known: HashSet<(u64, u16, u8, Option<u16>)>,
    told: HashMap<u64, Told>,
    looks: HashMap<Look, Rc<Vec<Input>>>,
    pub screens: BTreeSet<String>,
    /// Findings that stand in a list of the plan.
    pub listed: BTreeSet<String>,
    /// Findings that have a page of the plan, with their urgency.
    pub pages: BTreeSet<(String, Urgency)>,
    /// What breaks an invariant.
    pub failures: BTreeSet<String>,
}

impl<'a> Young<'a> {
    /// Enumerates, in a country.
    pub fn of(content: &'a Content, country: u8) -> Self {
        let number = content.structure.flow_by_id(FLOW).unwrap().1.number;
        let link = Link {
            locale: None,
            audience: Some(Audience::Young),
            country: Some(country),
            flow: Some(number),
        };
        let start = link.open(content, 0, Surface::Web);
        let mut young = Self {
            content,
            screening: content.screening().unwrap(),
            start: start.clone(),
            spots: Vec::new(),
            known: HashSet::new(),
            told: HashMap::new(),
            looks: HashMap::new(),
            screens: BTreeSet::new(),
            listed: BTreeSet::new(),
            pages: BTreeSet::new(),
            failures: BTreeSet::new(),
        };
        young.add(&start, 0);
        let mut next = 0;
        while next < young.spots.len() {
            young.expand(young.spots[next]);
            next += 1;
        }
        young
    }

    /// Sessions, sets of answers, sets of facts and screens drawn.
    pub fn counts(&self) -> [usize; 4] {
        [self.spots.len(), self.told.len(), self.facts().len(), self.looks.len()]
    }

    /// Every set of facts that answers tell.
    pub fn facts(&self) -> HashSet<Facts> {
        self.told.values().map(|told| told.facts).collect()
    }

    fn step(&self, place: u16) -> (u16, &'a Step) {
        let (index, _) = self.content.structure.surviving(place).unwrap();
        (index, &self.content.structure.steps[usize::from(index)])
    }

    fn is_in_help(&self, step: &Step) -> bool {
        let structure = &self.content.structure;
        structure.steps[usize::from(structure.help)].flow == step.flow
    }

    /// The check-in, and the first screen of help.
    fn is_followed(&self, step: &Step) -> bool {
        let flow = self.content.structure.flow_of(step).unwrap();
        flow.id == FLOW || self.is_in_help(step) && step.id == "first"
    }

    fn add(&mut self, session: &Session, digits: u64) {
        let (place, page, came) = (session.place, session.page, session.back.last().copied());
        if self.known.insert((digits, place, page, came)) {
            self.spots.push(Spot { answers: session.answers, digits, place, page, came });
        }
    }

    fn session(&self, spot: Spot) -> Session {
        let back = spot.came.into_iter().collect();
        let Spot { answers, place, page, .. } = spot;
        Session { answers, place, page, back, ..self.start.clone() }
    }

    fn told(&mut self, session: &Session, digits: u64) -> Told {
        if let Some(told) = self.told.get(&digits) {
            return *told;
        }
        let facts = facts(self.content, session, Surface::Web);
        let told = Told { facts, overall: self.screening.overall(facts) };
        self.told.insert(digits, told);
        told
    }

    fn expand(&mut self, spot: Spot) {
        let session = self.session(spot);
        let told = self.told(&session, spot.digits);
        let (_, here) = self.step(spot.place);
        for input in self.inputs(&session, told).iter() {
            let next = step(self.content, &session, *input, Surface::Web);
            if next.is_covered() {
                continue;
            }
            let same = next.answers == spot.answers;
            let digits = if same { spot.digits } else { u64::try_from(digits(self.content, &next)).unwrap() };
            let after = self.told(&next, digits);
            let (_, there) = self.step(next.place);
            let alarm = after.overall == Urgency::Now && told.overall != Urgency::Now;
            let answers = here.question && !matches!(input, Input::Help);
            if alarm != self.is_in_help(there) && (alarm || answers) {
                self.failures.insert(format!("{}: {input:?} leads to {}", here.id, there.id));
            }
            if self.is_followed(there) {
                self.add(&bare(self.content, next), digits);
            }
        }
    }

    /// What can be tapped: drawn once for all that a screen can hang on.
    fn inputs(&mut self, session: &Session, told: Told) -> Rc<Vec<Input>> {
        let (index, step) = self.step(session.place);
        let asked =
            step.question.then(|| session.answers.get(&self.content.structure, Audience::Young, index));
        let came = session.back.last().copied();
        let look = (session.place, session.page, came, asked.flatten(), told.facts);
        if let Some(known) = self.looks.get(&look) {
            return Rc::clone(known);
        }
        let screen = draw(self.content, session, NOW, Surface::Web);
        self.check(step, session, told, &screen);
        let away = |input: &Input| matches!(input, Input::Home | Input::Flow(_) | Input::Detail(_));
        let inputs = followed(session, &screen).map(|(_, choice)| choice.input).filter(|input| !away(input));
        let inputs = Rc::new(inputs.collect::<Vec<_>>());
        self.looks.insert(look, Rc::clone(&inputs));
        inputs
    }

    fn check(&mut self, step: &Step, session: &Session, told: Told, screen: &Screen) {
        self.screens.insert(screen.id.clone());
        let has = |kind| screen.choices.iter().any(|choice| choice.kind == kind);
        let helps = has(ChoiceKind::Help) || self.is_in_help(step) && !screen.cards.is_empty();
        let out = has(ChoiceKind::Leave) && (has(ChoiceKind::Back) || has(ChoiceKind::Home));
        let wants = match step.kind {
            StepKind::Plan => is_offer(self.screening, told.facts, session.page),
            _ => !step.kinds.is_empty() && session.page == 0,
        };
        for (kept, what) in
            [(helps, "no help"), (out, "no way out"), (!wants || !screen.cards.is_empty(), "nobody to call")]
        {
            if !kept {
                self.failures.insert(format!("{}: {what}", screen.id));
            }
        }
        if step.kind == StepKind::Plan {
            self.note(usize::from(session.page), told, screen);
        }
    }

    /// Keeps what a page of the plan shows.
    fn note(&mut self, page: usize, told: Told, screen: &Screen) {
        let id = |found: &Found| self.screening.findings[usize::from(found.finding)].id.clone();
        let found = self.screening.assess(told.facts).findings;
        match page.checked_sub(found.len().div_ceil(TITLES)) {
            None => {
                let titles = screen.choices.iter().filter(|choice| choice.kind == ChoiceKind::Main);
                self.listed.extend(titles.map(|choice| choice.id.clone()));
            }
            Some(at) => self.pages.extend(found.get(at).map(|found| (id(found), found.urgency))),
        }
    }
}

/// The findings that an audience can come to by the words of the law: some rule reads enough of what it can report.
pub fn possible(screening: &Screening) -> BTreeSet<String> {
    let listed = (0u8..).zip(&screening.indicators);
    let mine = listed.filter(|(_, indicator)| indicator.audiences.contains(&Audience::Young));
    let all =
        mine.fold(Facts::YOUNG.with(Facts::SKIPPED), |all, (index, _)| all.with(Facts::indicator(index)));
    let comes =
        |rule: &Rule| rule.clauses.iter().all(|clause| clause.of.and(all).count() >= u32::from(clause.least));
    let findings = screening.findings.iter().filter(|finding| finding.rules.iter().any(comes));
    findings.map(|finding| finding.id.clone()).collect()
}
