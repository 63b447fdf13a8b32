//! The questions of the screening as their editor wrote them. Each becomes a step of one flow, asked of one audience.

use amparo_core::{Audience, StepKind};

use crate::code::Code;
use crate::diagnostic::Problems;
use crate::flow_file::{ConditionFile, FlowFile, StepFile, check_duplicates, check_id, choice, condition};
use crate::reader::{Fields, read_toml};
use crate::source::{At, Spot, Text};

/// `questions.toml`.
pub(crate) struct QuestionsFile {
    /// The flow they are asked in.
    pub(crate) flow: At<String>,
    /// Where the last question of an audience leads.
    next: At<String>,
    questions: Vec<Question>,
}

struct Question {
    step: StepFile,
    audience: Audience,
}

impl QuestionsFile {
    pub(crate) fn read(file: &Text<'_>, problems: &Problems) -> Option<Self> {
        let questions = read_toml(file, problems, |fields| {
            let flow = fields.required("flow", fields.string("flow"));
            let next = fields.required("next", fields.string("next"));
            let questions = fields.each("question", |fields| question(fields, problems));
            Some(Self { flow: flow?, next: next?, questions })
        })??;
        check_duplicates(questions.questions.iter().map(|question| &question.step.id), "question", problems);
        Some(questions)
    }

    /// The questions as steps of the flow: of each audience in order, the last one leading on.
    pub(crate) fn add_to(self, flow: &mut FlowFile) {
        let followers: Vec<At<String>> = (1..)
            .zip(&self.questions)
            .map(|(after, question)| {
                let rest = self.questions.iter().skip(after);
                let follower = rest.into_iter().find(|other| other.audience == question.audience);
                follower.map_or_else(|| self.next.clone(), |other| other.step.id.clone())
            })
            .collect();
        for (question, follower) in self.questions.into_iter().zip(followers) {
            let mut step = question.step;
            step.when =
                Some(ConditionFile::All(asked_of(question.audience).chain(step.when.take()).collect()));
            step.next.get_or_insert(follower);
            flow.steps.push(step);
        }
    }
}

/// Helpers are let in where guardians are: here each is asked their own questions.
fn asked_of(audience: Audience) -> impl Iterator<Item = ConditionFile> {
    let others = (audience == Audience::Guardian)
        .then(|| ConditionFile::Not(Box::new(ConditionFile::Audience(vec![Audience::Helper]))));
    std::iter::once(ConditionFile::Audience(vec![audience])).chain(others)
}

fn question(fields: &Fields<'_>, problems: &Problems) -> Option<Question> {
    let id = fields.required("id", fields.string("id"));
    let audience = fields.required("audience", fields.word("audience"));
    let kind: Option<At<StepKind>> = fields.required("kind", fields.word("kind"));
    let choices = fields.each("choice", |fields| choice(fields, problems));
    let _ = fields.required("choice", choices.first());
    let step = StepFile {
        icon: fields.string("icon"),
        next: fields.string("next"),
        when: fields.inside("when", |fields| condition(fields, problems)).flatten(),
        private: fields.flag("private").unwrap_or(false),
        skip: true,
        choices,
        ..StepFile::new(fields.at.clone(), id?, kind?)
    };
    check_id(&step.id, problems);
    check_duplicates(step.choices.iter().map(|choice| &choice.id), "choice", problems);
    check_kind(&step, &fields.at, problems);
    Some(Question { step, audience: audience?.value })
}

/// A question is an `ask`, or a `pick` whose first choice alone is "none of these".
fn check_kind(step: &StepFile, at: &Spot, problems: &Problems) {
    let none = |place: usize| step.choices.get(place).is_some_and(|choice| choice.none);
    let others = (1..step.choices.len()).any(none);
    match step.kind.value {
        StepKind::Pick if !none(0) || others => {
            let what =
                format!("the first choice of `{}`, and no other, must be the one for none", step.id.value);
            problems.add(Code::BadValue, at, what, "add `none = true` to the first choice");
        }
        StepKind::Ask | StepKind::Pick => {}
        kind => {
            let what = format!("a question cannot be of kind `{}`", kind.as_str());
            problems.add(Code::BadValue, at, what, "write `ask` or `pick`");
        }
    }
}
