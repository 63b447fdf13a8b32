//! What can be noticed and what is said then: indicators, findings and answers that tell of danger.

use amparo_core::{
    Audience, ChoiceKind, Content, Facts, Input, Kind, Rule, Screening, Session, Setting, Step, StepChoice,
    StepKind, Surface, Urgency, draw, facts, step,
};

use super::Report;
use super::realise::{self, subsets};
use super::rules::names;
use super::walk::{Walk, path};

/// Invariants 3 and 5.
pub(super) fn check(content: &Content, screening: &Screening, walk: &Walk<'_>, report: &mut Report) {
    for audience in Audience::ALL {
        let set = settable(walk, screening, *audience);
        for (index, indicator) in (0u8..).zip(&screening.indicators) {
            if indicator.audiences.contains(audience) && !set.meets(Facts::indicator(index)) {
                let what = format!("no answer of `{}` sets `{}`", audience.as_str(), indicator.id);
                report.fail(5, what, Vec::new());
            }
        }
    }
    check_weights(screening, report);
    check_ages(walk, report);
    check_findings(content, screening, report);
    check_help(content, report);
    for audience in Audience::ALL {
        check_danger(content, screening, *audience, report);
    }
}

/// The indicators that some offered answer of an audience sets.
fn settable(walk: &Walk<'_>, screening: &Screening, audience: Audience) -> Facts {
    let states = walk.states.iter().filter(|state| state.session.reader() == audience);
    // "None of these" says nothing, whatever it sets.
    let choices = states.flat_map(|state| {
        let own = walk.step(state).filter(|step| step.question).map_or(&[][..], |step| &step.choices);
        let offered = |id: &str| {
            state.screen.choices.iter().any(|choice| choice.kind == ChoiceKind::Main && choice.id == id)
        };
        own.iter().filter(move |choice| !choice.none && offered(&choice.id))
    });
    // Of an answer that asks for silence nothing else is kept.
    let quiet = Facts::indicator(screening.safe_mode);
    let told = |set: Facts| if screening.is_quiet(audience, set) { set.and(quiet) } else { set };
    choices.fold(Facts::default(), |all, choice| all.with(told(choice.set)))
}

/// An indicator alone weighs at least what its severity says; what is critical is danger.
fn check_weights(screening: &Screening, report: &mut Report) {
    for (index, indicator) in (0u8..).zip(&screening.indicators) {
        report.facts += 1;
        let urgency = screening.overall(Facts::indicator(index));
        if urgency < indicator.severity.urgency() && index != screening.safe_mode {
            let what = format!(
                "`{}` alone is `{}`, though its severity is `{}`",
                indicator.id,
                urgency.as_str(),
                indicator.severity.as_str()
            );
            let invariant = if indicator.severity.urgency() == Urgency::Now { 3 } else { 5 };
            report.fail(invariant, what, Vec::new());
        }
    }
}

/// The child's age makes some answers urgent: it is asked before them.
fn check_ages(walk: &Walk<'_>, report: &mut Report) {
    for index in walk.after(|step| step.question) {
        let Some(state) = walk.states.get(index) else { continue };
        if walk.step(state).is_some_and(|step| step.setting == Some(Setting::Band)) {
            let what = format!("`{}` asks for the age after answers that hang on it", state.screen.id);
            report.fail(3, what, walk.journey(index));
        }
    }
}

/// Every rule fires for the answers of somebody.
fn check_findings(content: &Content, screening: &Screening, report: &mut Report) {
    for finding in &screening.findings {
        for (at, rule) in (1..).zip(&finding.rules) {
            if !Audience::ALL.iter().any(|audience| fires(content, screening, *audience, rule, report)) {
                let what = format!("no answers of anybody make rule {at} of `{}` fire", finding.id);
                report.fail(5, what, Vec::new());
            }
        }
    }
}

fn fires(
    content: &Content,
    screening: &Screening,
    audience: Audience,
    rule: &Rule,
    report: &mut Report,
) -> bool {
    least(rule).into_iter().any(|wanted| {
        report.facts += 1;
        [false, true].into_iter().any(|young| {
            let session = realise::session(content, audience, young, wanted, None);
            session.is_some_and(|session| {
                let said = facts(content, &session, Surface::Web);
                let (open, skipped) = (Facts(said.0 & !Facts::SKIPPED.0), said.with(Facts::SKIPPED));
                !screening.is_quiet(audience, said) && [open, skipped].iter().any(|facts| rule.fires(*facts))
            })
        })
    })
}

/// The least sets of facts that make a rule fire: so many of each clause as it needs.
pub(super) fn least(rule: &Rule) -> Vec<Facts> {
    let needed =
        rule.clauses.iter().filter(|clause| clause.least > 0 && clause.of.and(Facts::INDICATORS).count() > 0);
    needed.fold(vec![Facts::default()], |sets, clause| {
        let of = clause.of.and(Facts::INDICATORS);
        let parts: Vec<Facts> = if u32::from(clause.least) == of.count() {
            vec![of]
        } else {
            subsets(of).filter(|part| part.count() == u32::from(clause.least)).collect()
        };
        sets.iter().flat_map(|set| parts.iter().map(move |part| set.with(*part))).collect()
    })
}

/// Help shows how to reach somebody at once, in immediate danger first of all the emergency service.
fn check_help(content: &Content, report: &mut Report) {
    let structure = &content.structure;
    for country in std::iter::once(0).chain(structure.countries.iter().map(|country| country.number)) {
        let session = Session { country, ..Session::start(content, 0) };
        let session = step(content, &session, Input::Help, Surface::Web);
        let first = structure.surviving(session.place).and_then(|(index, _)| structure.step(index));
        let urgent = first.is_some_and(|step| {
            step.danger && (country == 0 || step.kinds.first() == Some(&Kind::Emergency))
        });
        let screen = draw(content, &session, 0, Surface::Web);
        if !urgent || screen.cards.is_empty() {
            let what = format!("help begins at `{}`, which shows no number for danger", screen.id);
            report.fail(3, what, Vec::new());
        }
    }
}

/// Every answer after which the urgency is `now`, and was not before, leads to help: tried for every such rule, every
/// question and choice that completes it, and every least set of earlier answers that it needs.
fn check_danger(content: &Content, screening: &Screening, audience: Audience, report: &mut Report) {
    let structure = &content.structure;
    let rules = screening.findings.iter().flat_map(|finding| &finding.rules);
    let urgent: Vec<&Rule> = rules.filter(|rule| rule.urgency == Urgency::Now).collect();
    let asked = |step: &&Step| step.question && step.audiences.contains(&audience);
    for (index, question) in (0u16..).zip(&structure.steps).filter(|(_, step)| asked(step)) {
        for (at, choice) in (0u8..).zip(&question.choices) {
            let ticks = question.kind == StepKind::Pick && !choice.none;
            let tap = if ticks { Input::Toggle(at) } else { Input::Choose(at) };
            for before in earlier(&urgent, choice) {
                report.facts += 1;
                check_tap(content, screening, audience, (index, question), (tap, before), report);
            }
        }
    }
}

/// What must have been said before for a choice to complete one of some rules.
fn earlier(rules: &[&Rule], choice: &StepChoice) -> Vec<Facts> {
    let completed = |rule: &&&Rule| rule.clauses.iter().any(|clause| clause.of.meets(choice.set));
    let sets = rules.iter().filter(completed).flat_map(|rule| least(rule));
    sets.map(|set| Facts(set.0 & !choice.set.0)).collect()
}

fn check_tap(
    content: &Content,
    screening: &Screening,
    audience: Audience,
    (index, question): (u16, &Step),
    (tap, before): (Input, Facts),
    report: &mut Report,
) {
    let structure = &content.structure;
    for young in [false, true] {
        let Some(session) = realise::session(content, audience, young, before, Some(index)) else { continue };
        let session = Session { place: question.number, ..session };
        let said = facts(content, &session, Surface::Web);
        let next = step(content, &session, tap, Surface::Web);
        let told = facts(content, &next, Surface::Web);
        if screening.overall(said) == Urgency::Now || screening.overall(told) != Urgency::Now {
            continue;
        }
        let there = structure.surviving(next.place).and_then(|(place, _)| structure.step(place));
        let help = structure.step(structure.help);
        if there.map(|step| step.flow) != help.map(|step| step.flow) {
            let what = format!(
                "danger told at `{}` with {} does not lead to help",
                path(structure, question),
                names(screening, told)
            );
            report.fail(3, what, Vec::new());
        }
    }
}
