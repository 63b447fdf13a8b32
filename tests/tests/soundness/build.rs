//! From the data of a small guide to content as every surface loads it: packs.

use amparo_core::*;

use crate::guide::{Flaw, Guide, Question, contacts};
use crate::support::{self, choice, step_of};

const QUESTIONS: u8 = 2;
const RIGHTS: u8 = 3;
const REVISION: u32 = 7;
/// Steps of the core's small guide that are kept: its entry and its help.
const KEPT: u16 = 6;
const HOME: usize = 2;
const HELP: usize = 3;

/// The content of a guide with all its packs.
pub fn content(guide: &Guide) -> Content {
    let packs = [
        Pack::Screening(REVISION, guide.screening()),
        Pack::Texts(REVISION, words()),
        Pack::Contacts(
            REVISION,
            ContactPack { id: "help".into(), contacts: contacts(guide.flaw), facts: vec![] },
        ),
    ];
    let mut content = Content::new(&Pack::Structure(structure(guide)).to_bytes().unwrap()).unwrap();
    packs.iter().for_each(|pack| content.add(&pack.to_bytes().unwrap()).unwrap());
    content
}

/// The same word for everything.
fn words() -> TextPack {
    let file = |id: &str, slots| TextFile { id: id.into(), entries: vec![Entry::All(0); slots] };
    let files = [
        ("common", 200),
        ("entry", 20),
        ("help-now", 20),
        ("questions", 20),
        ("rights", 20),
        ("findings", 60),
    ];
    TextPack {
        locale: "en".into(),
        bundle: "all".into(),
        formats: None,
        strings: vec!["word".into()],
        files: files.map(|(id, slots)| file(id, slots)).to_vec(),
    }
}

fn structure(guide: &Guide) -> Structure {
    let mut structure = support::structure();
    structure.locales.truncate(1);
    structure.countries.truncate(1);
    structure.steps.truncate(usize::from(KEPT));
    structure.steps[HOME].choices.push(choice("rights", Target::Flow(RIGHTS), &[]));
    structure.steps[HELP].danger = true;
    let steps = Steps { guide, ids: ids(guide) };
    let own: Vec<Step> = steps.ids.iter().map(|id| steps.step(id)).collect();
    structure.steps.extend(own);
    let rights = steps.place("rights");
    structure.flows.push(Flow { id: "rights".into(), number: 4, first: rights, private: false });
    structure.screening =
        Some(ScreeningFlow { flow: QUESTIONS, plan: steps.place("plan"), leads_to: vec![] });
    spoil(&mut structure, guide.flaw, rights);
    structure
}

/// The flaws that lie in steps.
fn spoil(structure: &mut Structure, flaw: Flaw, rights: u16) {
    match flaw {
        Flaw::HelpWithoutDanger => structure.steps[HELP + 1].danger = false,
        Flaw::HelpPassedOver => {
            let first = &mut structure.steps[HELP + 1];
            (first.when, first.next) = (Some(never()), Target::Step(rights));
        }
        Flaw::StartIsHome => structure.start = structure.home,
        Flaw::NoEnd => {
            let ends = (0u16..).zip(&mut structure.steps).filter(|(_, step)| step.kind == StepKind::End);
            ends.for_each(|(index, step)| (step.kind, step.next) = (StepKind::Say, Target::Step(index)));
        }
        _ => {}
    }
}

fn never() -> Condition {
    let one = Condition::Indicator(0);
    Condition::All(vec![one.clone(), Condition::Not(Box::new(one))])
}

/// The steps of the questions' flow and of the ordinary one, in order.
fn ids(guide: &Guide) -> Vec<String> {
    let band = guide.audiences.contains(&Audience::Guardian).then(|| String::from("band"));
    let questions = (0..guide.questions.len()).map(|at| format!("q{at}"));
    let rest = ["plan", "after", "not-now", "rights"].map(String::from);
    std::iter::once("intro".into()).chain(band).chain(questions).chain(tail(guide)).chain(rest).collect()
}

/// What may come between the last question and the plan.
fn tail(guide: &Guide) -> Vec<String> {
    let aside = guide.aside.is_some() || guide.flaw == Flaw::NeverHolds;
    let papers = guide.consulate && guide.flaw != Flaw::Consulate;
    let consulate = guide.consulate || guide.flaw == Flaw::Consulate;
    let all = [("aside", aside), ("papers", papers), ("consulate", consulate)];
    all.iter().filter(|(_, there)| *there).map(|(id, _)| String::from(*id)).collect()
}

struct Steps<'a> {
    guide: &'a Guide,
    ids: Vec<String>,
}

impl Steps<'_> {
    fn place(&self, id: &str) -> u16 {
        KEPT + u16::try_from(self.ids.iter().position(|known| known == id).unwrap()).unwrap()
    }

    fn to(&self, id: &str) -> Target {
        Target::Step(self.place(id))
    }

    /// The steps of one of the two audiences from its first question to the plan.
    fn chain(&self, audience: usize) -> Vec<String> {
        let mine = |question: &Question| question.whose == audience || question.whose == 2;
        let questions = self.guide.questions.iter().enumerate().filter(|(_, question)| mine(question));
        let questions = questions.map(|(at, _)| format!("q{at}"));
        questions.chain(tail(self.guide)).chain(["plan".into()]).collect()
    }

    fn after(&self, id: &str, audience: usize) -> Target {
        let chain = self.chain(audience);
        let at = chain.iter().position(|known| known == id).unwrap();
        self.to(&chain[at + 1])
    }

    fn step(&self, id: &str) -> Step {
        let say = |next| self.plain(id, StepKind::Say, next);
        match id {
            "intro" => Step { choices: self.ways(), ..self.plain(id, StepKind::Ask, Target::None) },
            "band" => Step {
                setting: Some(Setting::Band),
                skip: true,
                when: Some(self.asked(1)),
                audiences: vec![Audience::Guardian],
                ..self.plain(id, StepKind::Ask, self.to(&self.chain(1)[0]))
            },
            "aside" => Step { when: Some(self.aside()), ..say(self.after(id, 0)) },
            "papers" => Step {
                choices: vec![
                    choice("did-not-flee", self.to("consulate"), &[]),
                    choice("fled", self.to("plan"), &[]),
                ],
                ..self.plain(id, StepKind::Ask, Target::None)
            },
            "consulate" => {
                Step { kinds: vec![Kind::Consular], ..self.plain(id, StepKind::Contacts, self.to("plan")) }
            }
            "plan" => Step {
                kinds: if self.guide.flaw == Flaw::PlanWithoutKinds {
                    vec![]
                } else {
                    vec![Kind::ChildHelpline]
                },
                ..self.plain(id, StepKind::Plan, self.to("after"))
            },
            "rights" => Step { flow: RIGHTS, ..self.plain(id, StepKind::End, Target::None) },
            "after" | "not-now" => self.plain(id, StepKind::End, Target::None),
            _ => self.question(id),
        }
    }

    fn plain(&self, id: &str, kind: StepKind, next: Target) -> Step {
        let audiences = if matches!(id, "not-now" | "rights" | "intro") {
            Audience::ALL.to_vec()
        } else {
            self.guide.audiences.to_vec()
        };
        Step { audiences, ..step_of(id, self.place(id) + 1, QUESTIONS, kind, next) }
    }

    /// From the first screen of the questions: one way for each audience, and a real "no".
    fn ways(&self) -> Vec<StepChoice> {
        let way = |audience: usize| {
            let guardian = self.guide.audiences[audience] == Audience::Guardian;
            let to = if guardian { self.to("band") } else { self.to(&self.chain(audience)[0]) };
            let id = self.guide.audiences[audience].as_str();
            StepChoice { when: Some(self.asked(audience)), ..choice(id, to, &[]) }
        };
        vec![way(0), way(1), choice("not-now", self.to("not-now"), &[])]
    }

    /// The condition that lets in one of the two audiences, or both. Helpers are let in where guardians are.
    fn asked(&self, whose: usize) -> Condition {
        let of = |audience| {
            let is = Condition::Audience(vec![audience]);
            let helper = Condition::Not(Box::new(Condition::Audience(vec![Audience::Helper])));
            if audience == Audience::Guardian { Condition::All(vec![is, helper]) } else { is }
        };
        let [first, second] = self.guide.audiences;
        match whose {
            0 => of(first),
            1 => of(second),
            _ => Condition::Any(vec![of(first), of(second)]),
        }
    }

    fn aside(&self) -> Condition {
        let set = self.guide.aside.map(Condition::Indicator);
        set.filter(|_| self.guide.flaw != Flaw::NeverHolds).unwrap_or_else(never)
    }

    fn question(&self, id: &str) -> Step {
        let question = &self.guide.questions[id[1..].parse::<usize>().unwrap()];
        let one = question.whose % 2;
        let next = self.after(id, one);
        let when = question.when.map(|(indicator, set)| {
            let is = Condition::Indicator(indicator);
            if set { is } else { Condition::Not(Box::new(is)) }
        });
        let audiences = match question.whose {
            2 => self.guide.audiences.to_vec(),
            one => vec![self.guide.audiences[one]],
        };
        Step {
            when: Some(Condition::All(std::iter::once(self.asked(question.whose)).chain(when).collect())),
            skip: true,
            question: true,
            private: question.private,
            audiences,
            choices: self.answers(id, question, one),
            ..self.plain(id, if question.pick { StepKind::Pick } else { StepKind::Ask }, next)
        }
    }

    fn answers(&self, id: &str, question: &Question, audience: usize) -> Vec<StepChoice> {
        let chain = self.chain(audience);
        let last = chain.iter().rev().find(|step| step.starts_with('q') && step.as_str() > id);
        let jump =
            last.filter(|_| question.jumps && !question.pick).map_or(Target::None, |last| self.to(last));
        let none = StepChoice { none: question.pick, ..choice("none", Target::None, &[]) };
        let set = (0..).zip(&question.sets).map(|(at, set)| StepChoice {
            set: Facts(u64::from(*set)),
            ..choice(&format!("c{at}"), if at == 0 { jump } else { Target::None }, &[])
        });
        std::iter::once(none).chain(set).collect()
    }
}
