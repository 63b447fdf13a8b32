//! Sessions at the plan: for every finding, audience and rule one whose answers make it, so that all pages can be drawn.

use amparo_core::{Audience, Content, Screening, Session};

use super::realise;
use super::signals::least;

/// One session for each finding that an audience can come to, by each of its rules, and one without any answer.
pub(super) fn sessions(content: &Content, screening: &Screening) -> Vec<Session> {
    let structure = &content.structure;
    let Some(flow) = &structure.screening else { return Vec::new() };
    let place = structure.step(flow.plan).map_or(0, |step| step.number);
    let mut sessions: Vec<Session> = Vec::new();
    for audience in Audience::ALL {
        let nothing = Session { audience: Some(*audience), ..Session::start(content, 0) };
        let rules = screening.findings.iter().flat_map(|finding| &finding.rules);
        let said = rules.filter_map(|rule| {
            least(rule)
                .into_iter()
                .find_map(|wanted| realise::session(content, *audience, false, wanted, None))
        });
        for session in said.chain([nothing, all_answered(content, *audience)]) {
            let known = structure.countries.first().map(|country| country.number);
            for country in [0].into_iter().chain(known) {
                let session = Session { place, country, ..session.clone() };
                if !sessions.contains(&session) {
                    sessions.push(session);
                }
            }
        }
    }
    sessions
}

/// Every question answered with its first choice.
fn all_answered(content: &Content, audience: Audience) -> Session {
    let structure = &content.structure;
    let start = Session { audience: Some(audience), ..Session::start(content, 0) };
    let asked = (0u16..)
        .zip(&structure.steps)
        .filter(|(_, step)| step.question && step.audiences.contains(&audience));
    let answers =
        asked.fold(start.answers, |answers, (index, _)| answers.with(structure, audience, index, Some(0)));
    Session { answers, ..start }
}
