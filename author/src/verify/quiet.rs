//! Safe mode: an answer that asks for silence leaves a screen like any other, and nothing that shows what was said.

use amparo_core::{
    Audience, Content, Facts, Input, Instant, Screening, Session, Step, StepKind, Surface, draw, step,
};

use super::Report;
use super::realise;
use super::walk::path;

/// Invariant 7.
pub(super) fn check(content: &Content, screening: &Screening, now: Instant, report: &mut Report) {
    let structure = &content.structure;
    let quiet = Facts::indicator(screening.safe_mode);
    let mut asked = false;
    for audience in Audience::ALL.iter().filter(|audience| audience.is_child()) {
        let mine = |step: &&Step| step.question && step.audiences.contains(audience);
        for (index, question) in (0u16..).zip(&structure.steps).filter(|(_, step)| mine(step)) {
            for (at, _) in (0u8..).zip(&question.choices).filter(|(_, choice)| choice.set.meets(quiet)) {
                asked = true;
                let input =
                    if question.kind == StepKind::Pick { Input::Toggle(at) } else { Input::Choose(at) };
                check_tap(content, screening, *audience, (index, question, input), now, report);
            }
        }
    }
    if !asked {
        report.fail(7, String::from("no child can say that it is not a good moment"), Vec::new());
    }
    let flow = structure.flows.get(usize::from(screening.safe_flow));
    let ordinary = flow.and_then(|flow| structure.step(flow.first));
    if asked && ordinary.is_none_or(|step| step.question || step.danger || step.kind == StepKind::Plan) {
        let flow = flow.map_or("", |flow| &flow.id);
        report.fail(7, format!("safe mode shows `{flow}`, which is no ordinary text"), Vec::new());
    }
    if structure.screening.as_ref().is_some_and(|asked| asked.flow == screening.safe_flow) {
        report.fail(7, String::from("safe mode leads back into the questions"), Vec::new());
    }
}

/// After every single earlier answer, the screen is the same as if nothing had been asked, in every language.
fn check_tap(
    content: &Content,
    screening: &Screening,
    audience: Audience,
    (index, question, input): (u16, &Step, Input),
    now: Instant,
    report: &mut Report,
) {
    let structure = &content.structure;
    let number = |index| structure.step(index).map_or(0, |step| step.number);
    let all =
        (0..screening.indicators.len()).filter_map(|index| u8::try_from(index).ok()).map(Facts::indicator);
    for fact in all.chain([Facts::default()]) {
        let Some(said) = realise::session(content, audience, false, fact, Some(index)) else { continue };
        let back = vec![number(structure.home), question.number];
        let session = Session { place: question.number, back, ..said };
        let next = step(content, &session, input, Surface::Web);
        let first = structure.flows.get(usize::from(screening.safe_flow)).map_or(0, |flow| flow.first);
        let start =
            Session { audience: Some(audience), place: number(structure.home), ..Session::start(content, 0) };
        let plain = step(content, &start, Input::Step(first), Surface::Web);
        report.facts += 1;
        let same = next == plain && next.answers.is_empty() && next.place == number(first);
        let drawn = structure.locales.iter().all(|locale| {
            let in_locale = |session: &Session| Session { locale: locale.number, ..session.clone() };
            draw(content, &in_locale(&next), now, Surface::Web)
                == draw(content, &in_locale(&plain), now, Surface::Web)
        });
        if !same || !drawn {
            let what = format!("safe mode at `{}` shows that something was said", path(structure, question));
            report.fail(7, what, Vec::new());
        }
    }
}
