//! The drawing: every distinct screen for every language, country and surface, today and in one and five years.

use std::collections::BTreeSet;
use std::thread;

use amparo_core::{
    Audience, Choice, Content, Hole, Input, Instant, Kind, Screen, Session, StepKind, Surface, Wish, choose,
    draw, facts, step, step_slots,
};

use super::Report;
use super::plans;
use super::walk::Walk;

/// UTF-16 units of a Telegram message.
const LONGEST: usize = 4096;
/// Room for marks, gaps and what is said once about the chat.
const MARKS: usize = 400;
/// UTF-16 units of a label, beyond which clients cut it.
const LABEL: usize = 64;
const YEAR: Instant = 365 * 24 * 3600;

/// Invariants 4, 8 and 11 on everything that can be drawn.
pub(super) fn check(content: &Content, walk: &Walk<'_>, now: Instant, report: &mut Report) {
    let sessions = distinct(content, walk);
    let countries: Vec<u8> =
        std::iter::once(0).chain(content.structure.countries.iter().map(|country| country.number)).collect();
    let half = countries.len().div_ceil(2);
    let parts: Vec<Report> = thread::scope(|scope| {
        let draw_some = |countries: &[u8]| {
            let countries = countries.to_vec();
            let sessions = &sessions;
            scope.spawn(move || {
                let mut part = Report::default();
                countries
                    .iter()
                    .for_each(|country| draw_country(content, sessions, *country, now, &mut part));
                part
            })
        };
        let running: Vec<_> = countries.chunks(half).map(draw_some).collect();
        running.into_iter().filter_map(|thread| thread.join().ok()).collect()
    });
    for part in parts {
        report.screens += part.screens;
        report.longest_screen = report.longest_screen.clone().max(part.longest_screen);
        part.failures
            .into_iter()
            .for_each(|failure| report.fail(failure.invariant, failure.what, failure.journey));
    }
}

/// The sessions whose screens differ: those of the walk, and every page of every plan.
fn distinct(content: &Content, walk: &Walk<'_>) -> Vec<Session> {
    let mut seen = BTreeSet::new();
    let mut sessions = Vec::new();
    for state in walk.states.iter().filter(|state| seen.insert(looks(&state.session, &state.screen))) {
        sessions.push(state.session.clone());
    }
    let mut open =
        content.screening().map(|screening| plans::sessions(content, screening)).unwrap_or_default();
    while let Some(session) = open.pop() {
        let screen = draw(content, &session, 0, Surface::Web);
        if !seen.insert(looks(&session, &screen)) {
            continue;
        }
        let turns = |choice: &&Choice| matches!(choice.input, Input::Page(_) | Input::Detail(_));
        let turned = screen.choices.iter().filter(turns);
        open.extend(turned.map(|choice| step(content, &session, choice.input, Surface::Web)));
        sessions.push(session);
    }
    sessions
}

/// What tells screens apart, whatever the country and language.
fn looks(session: &Session, screen: &Screen) -> String {
    let known = session.country != 0;
    let audience = session.audience.map(Audience::as_str);
    let choices: Vec<(&str, Option<bool>)> =
        screen.choices.iter().map(|choice| (choice.id.as_str(), choice.ticked)).collect();
    let place = (&screen.id, &screen.title, session.page, session.detail);
    format!("{place:?} {audience:?} {known} {choices:?}")
}

fn draw_country(content: &Content, sessions: &[Session], country: u8, now: Instant, report: &mut Report) {
    let mut wishes = BTreeSet::new();
    for session in sessions {
        // A state in which no country is known is not one of this country, and the other way round.
        if session.is_covered() || (session.country == 0) != (country == 0) {
            continue;
        }
        // What reads the same in every country is drawn in the first of them.
        let first = content.structure.countries.first().is_some_and(|first| first.number == country);
        if country != 0 && !first && !tells_countries_apart(content, session) {
            continue;
        }
        for locale in &content.structure.locales {
            let session = Session { country, locale: locale.number, ..session.clone() };
            let screen = draw(content, &session, now, Surface::Web);
            report.screens += 1;
            check_fit(&screen, report);
            for surface in Surface::ALL.iter().filter(|surface| **surface != Surface::Web) {
                check_same(content, &session, &screen, now, *surface, report);
            }
        }
        wishes.extend(
            wanted(content, session).into_iter().map(|(kinds, danger)| (kinds, danger, session.reader())),
        );
    }
    for (kinds, danger, audience) in wishes {
        check_contacts(content, &kinds, danger, audience, country, now, report);
    }
}

/// True if contacts, facts, a card, a condition or a word of a screen hang on the country.
fn tells_countries_apart(content: &Content, session: &Session) -> bool {
    let structure = &content.structure;
    let step = structure.surviving(session.place).and_then(|(index, _)| structure.step(index));
    let Some((step, flow)) = step.and_then(|step| Some((step, structure.flow_of(step)?))) else {
        return true;
    };
    let shows = !step.kinds.is_empty() || !step.facts.is_empty() || step.card.is_some();
    let plain = matches!(step.kind, StepKind::Say | StepKind::Ask | StepKind::Pick) && step.setting.is_none();
    let conditional = step.choices.iter().any(|choice| choice.when.is_some());
    let named = || {
        let slots = 0..step_slots(step);
        let text =
            |tag: &str, slot| content.text(tag, &flow.id, usize::from(step.text) + slot, session.reader());
        let mut texts =
            slots.flat_map(|slot| structure.locales.iter().filter_map(move |locale| text(&locale.tag, slot)));
        texts.any(|text| text.contains(Hole::Country.mark()))
    };
    shows || !plain || conditional || session.notice.is_some() || named()
}

/// The kinds of contact a screen wants.
fn wanted(content: &Content, session: &Session) -> Vec<(Vec<Kind>, bool)> {
    let structure = &content.structure;
    let step = structure.surviving(session.place).and_then(|(index, _)| structure.step(index));
    let own = step.filter(|step| !step.kinds.is_empty()).map(|step| (step.kinds.clone(), step.danger));
    let plan = structure
        .screening
        .as_ref()
        .is_some_and(|flow| structure.step(flow.plan).map(|step| step.number) == Some(session.place));
    let screening = content.screening().filter(|_| plan);
    let found = screening.into_iter().flat_map(|screening| {
        let assessment = screening.assess(facts(content, session, Surface::Web));
        let kinds = |finding: u8| {
            screening.findings.get(usize::from(finding)).map(|finding| (finding.kinds.clone(), false))
        };
        assessment.findings.into_iter().filter_map(move |found| kinds(found.finding)).collect::<Vec<_>>()
    });
    own.into_iter().chain(found).collect()
}

/// There is somebody, today and in five years, and also without any one of them.
fn check_contacts(
    content: &Content,
    kinds: &[Kind],
    danger: bool,
    audience: Audience,
    country: u8,
    now: Instant,
    report: &mut Report,
) {
    for years in [0, 1, 5] {
        let wish = Wish { kinds, country, audience, language: "en", now: now + years * YEAR, danger };
        let (chosen, _) = choose(content, &wish);
        // With two of them there is one left without any single one.
        let consular =
            chosen.iter().any(|contact| contact.kind == Kind::Consular) && !kinds.contains(&Kind::Consular);
        let country = content.structure.country(country).map_or("no country", |country| &country.id);
        let kinds = kinds.iter().map(|kind| kind.as_str()).collect::<Vec<_>>().join(", ");
        if chosen.len() < 2 {
            let what = format!(
                "in {country}, `{}` who needs {kinds} has {} to turn to if one contact fails",
                audience.as_str(),
                if chosen.is_empty() { "nobody" } else { "nobody else" }
            );
            report.fail(4, what, Vec::new());
        }
        if consular {
            report.fail(4, format!("in {country}, a consulate is shown for {kinds}"), Vec::new());
        }
    }
}

fn check_fit(screen: &Screen, report: &mut Report) {
    let here = format!("`{}` in `{}`", screen.id, screen.language);
    if screen.title.trim().is_empty() || screen.choices.iter().any(|choice| choice.label.trim().is_empty()) {
        report.fail(8, format!("{here} has no words for its title or a button"), Vec::new());
    }
    let long = |choice: &&Choice| {
        units(&choice.label) > LABEL && !screen.cards.iter().any(|card| choice.label.ends_with(&card.name))
    };
    // A machine-made language is longer than any that people write.
    if let Some(choice) = screen.choices.iter().find(long).filter(|_| !screen.language.contains("-X")) {
        report.fail(
            8,
            format!("the button `{}` of {here} is longer than {LABEL} letters", choice.id),
            Vec::new(),
        );
    }
    let length = strings(screen).map(units).sum::<usize>() + MARKS;
    report.longest_screen = report.longest_screen.clone().max((length, screen.id.clone()));
    if length > LONGEST {
        report.fail(8, format!("{here} has {length} letters; a message has {LONGEST}"), Vec::new());
    }
}

/// What stands in a message: everything but buttons and what is told only about one contact.
fn strings(screen: &Screen) -> impl Iterator<Item = &str> {
    use amparo_core::Block;
    let blocks = screen.blocks.iter().flat_map(|block| match block {
        Block::Paragraph { spans } => spans.iter().map(|span| span.text.as_str()).collect::<Vec<_>>(),
        Block::List { items } => items.iter().flatten().map(|span| span.text.as_str()).collect(),
        Block::Show { text, .. } => vec![text.as_str()],
    });
    let cards = screen.cards.iter().flat_map(|card| {
        let ways = card.channels.iter().flat_map(|way| [way.label.as_str(), way.shown.as_str()]);
        [card.name.as_str(), &card.kind, &card.operator, &card.source].into_iter().chain(ways)
    });
    let frame = [screen.title.as_str()].into_iter().chain(screen.notices.iter().map(String::as_str));
    frame.chain(screen.draft.as_deref()).chain(blocks).chain(cards)
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// The same session reads the same everywhere, choices that a condition keeps for one surface and hours that a page
/// that stays as it is cannot tell aside.
fn check_same(
    content: &Content,
    session: &Session,
    screen: &Screen,
    now: Instant,
    surface: Surface,
    report: &mut Report,
) {
    let other = draw(content, session, now, surface);
    if other == *screen {
        return;
    }
    let structure = &content.structure;
    let step = structure.surviving(session.place).and_then(|(index, _)| structure.step(index));
    let conditional = |choice: &Choice| {
        step.is_some_and(|step| step.choices.iter().any(|own| own.id == choice.id && own.when.is_some()))
    };
    let choices = |screen: &Screen| {
        screen.choices.iter().filter(|choice| !conditional(choice)).cloned().collect::<Vec<_>>()
    };
    let bare = |screen: &Screen| {
        let mut bare = Screen { choices: Vec::new(), ..screen.clone() };
        if surface == Surface::Static {
            bare.cards.iter_mut().for_each(|card| card.hours = None);
        }
        bare
    };
    if bare(&other) != bare(screen) || choices(&other) != choices(screen) {
        let what = format!("`{}` reads differently on `{}`", screen.id, surface.as_str());
        report.fail(11, what, Vec::new());
    }
}
