//! The shipped content on every step, for every audience, country and language: words, people and ways out.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use amparo_core::{
    Audience, ChoiceKind, Content, Date, FactState, Kind, Screen, Session, Step, StepKind, Surface, Target,
    draw,
};
use amparo_tests::journey::{AUDIENCES, NOW, content, words};

/// Every place a person can be at, with the step that it is.
fn places(content: &Content) -> impl Iterator<Item = (&Step, Session)> {
    let structure = &content.structure;
    let countries = || std::iter::once(0).chain(structure.countries.iter().map(|country| country.number));
    structure.steps.iter().flat_map(move |step| {
        AUDIENCES.iter().flat_map(move |audience| {
            countries().flat_map(move |country| {
                structure.locales.iter().map(move |locale| {
                    let start = Session::start(content, locale.number);
                    (step, Session { audience: *audience, country, place: step.number, ..start })
                })
            })
        })
    })
}

fn let_in(step: &Step, session: &Session) -> bool {
    step.audiences.contains(&session.reader())
}

#[test]
fn every_screen_has_its_words_and_every_choice_its_label() {
    let content = content();
    let mut screens = 0;
    for (step, session) in places(content).filter(|(step, session)| let_in(step, session)) {
        let screen = draw(content, &session, NOW, Surface::Web);
        assert!(!screen.title.is_empty(), "{} {}", screen.id, screen.language);
        // The title of a question says it all.
        assert!(step.question || !screen.blocks.is_empty(), "{} {}", screen.id, screen.language);
        for choice in &screen.choices {
            assert!(!choice.label.is_empty(), "{} {}: {}", screen.id, screen.language, choice.id);
        }
        assert!(screen.draft.is_some(), "{}: the line that says it is a draft", screen.id);
        screens += 1;
    }
    assert!(screens > 10_000, "{screens}");
}

#[test]
fn every_screen_offers_help_a_way_back_and_a_way_out() {
    let content = content();
    for (step, session) in places(content) {
        let screen = draw(content, &session, NOW, Surface::Web);
        let has = |kind| screen.choices.iter().any(|choice| choice.kind == kind);
        assert!(has(ChoiceKind::Leave), "{}", screen.id);
        assert!(has(ChoiceKind::Back) || has(ChoiceKind::Home), "{}", screen.id);
        assert!(
            has(ChoiceKind::Help) || step.flow == 1 || screen.id.starts_with("help-now/"),
            "{}",
            screen.id
        );
    }
}

#[test]
fn there_are_always_contacts_with_any_single_one_disabled_today_and_in_five_years() {
    for years in [0, 1, 5] {
        let now = NOW + years * 365 * 24 * 3600;
        let mut content = content().clone();
        // A plan names its offers first; who helps stands on the page of each.
        let page = |step: &Step| u8::from(step.kind == StepKind::Plan);
        let asked: Vec<Session> = places(&content)
            .filter(|(step, _)| !step.kinds.is_empty() && step.facts.is_empty())
            .map(|(step, session)| Session { page: page(step), ..session })
            .collect();
        for session in asked.iter().filter(|session| session.locale == 1) {
            let screen = draw(&content, session, now, Surface::Web);
            assert!(!screen.cards.is_empty(), "{} in country {}", screen.id, session.country);
            for card in &screen.cards {
                content.disable(std::slice::from_ref(&card.id));
                let without = draw(&content, session, now, Surface::Web);
                assert!(!without.cards.is_empty(), "{} without {}", screen.id, card.id);
            }
            content.disable(&[]);
        }
    }
}

#[test]
fn no_consulate_is_shown_where_nothing_asks_for_one() {
    let content = content();
    let consular: Vec<_> = content
        .contacts()
        .filter(|contact| contact.kind == Kind::Consular)
        .map(|contact| &contact.id)
        .collect();
    assert!(!consular.is_empty(), "the packs hold consulates, or this test shows nothing");
    let guarded = |step: &Step| step.kinds.contains(&Kind::Consular);
    let ways = content.structure.steps.iter().flat_map(|step| {
        let ways = step.choices.iter().map(|choice| (choice.id.as_str(), choice.to));
        ways.chain([("next", step.next)]).map(move |way| (step.id.as_str(), way))
    });
    let guarded_at = content.structure.steps.iter().position(guarded).unwrap();
    let to = Target::Step(u16::try_from(guarded_at).unwrap());
    let asked: Vec<_> = ways.filter(|(_, (_, target))| *target == to).collect();
    assert_eq!(asked, [("one-question", ("no", to))]);
    for (_, session) in places(content).filter(|(step, _)| !guarded(step)) {
        let screen = draw(content, &session, NOW, Surface::Web);
        assert!(!screen.cards.iter().any(|card| consular.contains(&&card.id)), "{}", screen.id);
    }
}

fn face(screen: &Screen) -> impl Iterator<Item = String> {
    screen.cards.iter().map(|card| {
        let ways = card
            .channels
            .first()
            .map(|way| format!("{} {}", way.label, way.cost.clone().unwrap_or_default()));
        format!("{} {} {} {}", card.name, card.kind, card.operator, ways.unwrap_or_default())
    })
}

#[test]
fn the_face_of_a_card_has_at_most_twenty_five_words() {
    let content = content();
    for (_, session) in places(content).filter(|(_, session)| session.locale <= 2) {
        let screen = draw(content, &session, NOW, Surface::Web);
        for face in face(&screen) {
            assert!(face.split_whitespace().count() <= 25, "{}: {face}", screen.id);
        }
    }
}

#[test]
fn no_hole_is_left_open_and_nothing_of_the_machine_is_shown() {
    let content = content();
    for (step, session) in places(content).filter(|(step, session)| let_in(step, session)) {
        let text = words(&draw(content, &session, NOW, Surface::Web)).join("\n");
        let odd = text.chars().find(|found| matches!(found, '{' | '}' | '\u{E000}'..='\u{F8FF}'));
        assert_eq!(odd, None, "{} {}: {text}", step.id, session.locale);
    }
}

/// What a screen tells of facts: their texts, as they stand in the packs.
fn told(content: &Content, step: &Step, session: &Session, state: FactState, day: Date) -> Vec<String> {
    let Some(country) = content.structure.country(session.country) else { return Vec::new() };
    let reads = session.reader().reads();
    let facts = content.facts(country).iter();
    let facts = facts.filter(|fact| step.facts.contains(&fact.slot) && fact.audiences.contains(&reads));
    let tag = &content.locale(session).unwrap().tag;
    let text = |text: u16| content.text(tag, &country.facts_file(), usize::from(text), session.reader());
    facts.filter(|fact| fact.state(day) == state).map(|fact| text(fact.text).unwrap().into()).collect()
}

#[test]
fn a_fact_stands_on_its_screen_with_its_date_until_it_may_have_changed() {
    let content = content();
    let [mut fresh, mut changed, mut gone] = [0, 0, 0];
    let steps = places(content).filter(|(step, _)| !step.facts.is_empty());
    for (step, session) in steps.filter(|(step, session)| let_in(step, session) && session.locale <= 2) {
        for now in [NOW, NOW + 5 * 365 * 24 * 3600] {
            let day = Date::at(now);
            let told = |state| told(content, step, &session, state, day);
            let screen = draw(content, &session, now, Surface::Web);
            let text = words(&screen).join("\n");
            for fact in told(FactState::Current) {
                let first = fact.replace("**", "");
                assert!(text.contains(first.split("\n\n").next().unwrap()), "{}: {fact}", screen.id);
                assert!(text.contains("Source") || text.contains("Fuente"), "{}", screen.id);
                fresh += 1;
            }
            for hidden in [FactState::Overdue, FactState::Gone] {
                assert!(told(hidden).iter().all(|fact| !text.contains(fact)), "{}", screen.id);
            }
            let late = !told(FactState::Overdue).is_empty();
            assert_eq!(late, !screen.cards.is_empty(), "{}: people to ask", screen.id);
            changed += usize::from(late);
            gone += told(FactState::Gone).len();
        }
    }
    assert!(
        fresh > 300 && changed > 300 && gone > 0,
        "{fresh} told, {changed} may have changed, {gone} are over"
    );
}

#[test]
fn the_window_for_carers_in_colombia_has_closed() {
    let content = content();
    let country = content.structure.country_by_id("CO").unwrap();
    let carer = content.facts(country).iter().find(|fact| fact.slot.as_str() == "carer").unwrap();
    let while_open = Date::at(NOW - 300 * 24 * 3600);
    assert_ne!(carer.state(while_open), FactState::Gone);
    assert_eq!(carer.state(Date::at(NOW)), FactState::Gone);
    assert!(carer.audiences.contains(&Audience::Guardian));
}
