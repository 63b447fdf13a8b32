//! The steps of a conversation on a small guide made by hand.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use amparo_core::*;
use proptest::prelude::*;
use support::*;

fn walk(content: &Content, inputs: &[Input]) -> Session {
    inputs
        .iter()
        .fold(Session::start(content, 1), |session, input| step(content, &session, *input, Surface::Web))
}

fn id(content: &Content, session: &Session) -> String {
    draw(content, session, NOW, Surface::Web).id
}

#[test]
fn a_setting_is_taken_and_the_next_step_follows() {
    let content = content();
    let session = walk(&content, &[Input::Choose(1), Input::Choose(0)]);
    assert_eq!((session.locale, session.country), (2, 1));
    assert_eq!(id(&content, &session), "entry/home");
    let skipped = walk(&content, &[Input::Skip, Input::Skip]);
    assert_eq!((skipped.locale, skipped.country), (1, 0));
    assert_eq!(id(&content, &skipped), "entry/home");
}

#[test]
fn help_asks_for_the_country_only_when_it_is_unknown() {
    let content = content();
    assert_eq!(id(&content, &walk(&content, &[Input::Help])), "help-now/where");
    assert_eq!(id(&content, &walk(&content, &[Input::Help, Input::Choose(0)])), "help-now/first");
    assert_eq!(id(&content, &walk(&content, &[Input::Country(1), Input::Help])), "help-now/first");
    let back = walk(&content, &[Input::Help, Input::Choose(0), Input::Back]);
    assert_eq!(id(&content, &back), "entry/language", "the question that is answered is not asked again");
}

#[test]
fn back_restores_the_last_ten_then_the_first_step_then_the_menu() {
    let content = content();
    let there = [Input::Flow(2), Input::Next, Input::Skip, Input::Skip, Input::Home];
    let mut session = walk(&content, &there);
    let mut seen = Vec::new();
    for _ in 0..6 {
        session = step(&content, &session, Input::Back, Surface::Web);
        seen.push(id(&content, &session));
    }
    assert_eq!(
        seen,
        [
            "questions/done",
            "questions/needs",
            "questions/alone",
            "entry/language",
            "entry/home",
            "entry/language"
        ]
    );
}

#[test]
fn history_holds_ten_positions() {
    let content = content();
    let mut session = Session::start(&content, 1);
    for _ in 0..8 {
        session = step(&content, &session, Input::Home, Surface::Web);
        session = step(&content, &session, Input::Help, Surface::Web);
    }
    assert_eq!(session.back.len(), HISTORY);
    for _ in 0..HISTORY {
        session = step(&content, &session, Input::Back, Surface::Web);
    }
    assert_eq!(id(&content, &session), "help-now/where");
    session = step(&content, &session, Input::Back, Surface::Web);
    assert_eq!(
        id(&content, &session),
        "entry/home",
        "past the tenth: the first step of the flow is here, so the menu"
    );
}

#[test]
fn ticks_become_an_answer_and_conditions_read_it() {
    let content = content();
    let session = walk(
        &content,
        &[Input::Flow(2), Input::Choose(0), Input::Toggle(1), Input::Toggle(0), Input::Toggle(0)],
    );
    let ticked: Vec<_> =
        draw(&content, &session, NOW, Surface::Web).choices.iter().filter_map(|it| it.ticked).collect();
    assert_eq!(ticked, [false, true]);
    let session = step(&content, &session, Input::Next, Surface::Web);
    assert_eq!(id(&content, &session), "questions/for-alone");
    let said = facts(&content, &session, Surface::Web);
    assert_eq!(said.and(Facts::INDICATORS), set(&[1]), "the tick taken back says nothing");
    let not_alone = walk(&content, &[Input::Flow(2), Input::Choose(1), Input::Next]);
    assert_eq!(id(&content, &not_alone), "questions/done");
}

#[test]
fn another_audience_drops_the_answers_and_keeps_the_place() {
    let content = content();
    let session = walk(&content, &[Input::Flow(2), Input::Choose(0), Input::Audience(Some(Audience::Teen))]);
    assert!(session.answers.is_empty());
    assert_eq!(id(&content, &session), "questions/needs");
    let same = step(&content, &session, Input::Audience(Some(Audience::Teen)), Surface::Web);
    assert_eq!(same, session);
}

#[test]
fn language_and_country_change_in_place() {
    let content = content();
    let session = walk(&content, &[Input::Flow(2), Input::Locale(2), Input::Country(2)]);
    assert_eq!((session.locale, session.country), (2, 2));
    assert_eq!(id(&content, &session), "questions/alone");
    assert_eq!(
        step(&content, &session, Input::Locale(99), Surface::Web),
        session,
        "an unknown language changes nothing"
    );
}

#[test]
fn leaving_keeps_nothing_but_the_language() {
    let content = content();
    let session =
        walk(&content, &[Input::Choose(1), Input::Choose(0), Input::Flow(2), Input::Choose(0), Input::Leave]);
    assert_eq!(session, Session::covered(&content, 2));
    let cover = draw(&content, &session, NOW, Surface::Web);
    assert_eq!(cover.id, "cover");
    assert_eq!(cover.choices.iter().map(|choice| choice.id.as_str()).collect::<Vec<_>>(), ["open"]);
    assert_eq!(step(&content, &session, Input::Open, Surface::Web), Session::start(&content, 2));
}

#[test]
fn every_screen_offers_help_a_way_back_and_a_way_out() {
    let content = with_contacts(content(), vec![contact("line", 0, Kind::ChildHelpline, Operator::Ngo)]);
    for step in &content.structure.steps {
        let session = Session { place: step.number, ..Session::start(&content, 1) };
        let screen = draw(&content, &session, NOW, Surface::Web);
        let has = |kind| screen.choices.iter().any(|choice| choice.kind == kind);
        assert!(has(ChoiceKind::Leave), "{}", screen.id);
        assert!(has(ChoiceKind::Help) || screen.id.starts_with("help-now"), "{}", screen.id);
        assert!(has(ChoiceKind::Back) || has(ChoiceKind::Home), "{}", screen.id);
    }
}

fn any_input() -> impl Strategy<Value = Input> {
    prop_oneof![
        any::<u8>().prop_map(Input::Choose),
        (0u8..4).prop_map(Input::Choose),
        any::<u8>().prop_map(Input::Toggle),
        Just(Input::Next),
        Just(Input::Skip),
        Just(Input::Back),
        Just(Input::Home),
        Just(Input::Help),
        Just(Input::Leave),
        Just(Input::Open),
        any::<u8>().prop_map(Input::Page),
        any::<u8>().prop_map(Input::Detail),
        any::<u8>().prop_map(Input::Flow),
        (0u8..4).prop_map(Input::Flow),
        any::<u16>().prop_map(Input::Step),
        any::<u8>().prop_map(Input::Locale),
        any::<u8>().prop_map(Input::Country),
        proptest::option::of(0usize..5).prop_map(|at| Input::Audience(at.map(|at| Audience::ALL[at]))),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_inputs_lead_to_a_screen_and_fit_a_token(inputs in proptest::collection::vec(any_input(), 0..40)) {
        let content = content();
        let sealer = Sealer::new(1, Key::derive(b"k"), None);
        let mut session = Session::start(&content, 1);
        for input in inputs {
            session = step(&content, &session, input, Surface::Telegram);
            let screen = draw(&content, &session, NOW, Surface::Telegram);
            prop_assert!(!screen.choices.is_empty());
            let token = sealer.seal(&content, &session, 5, NOW);
            prop_assert_eq!(sealer.open(&content, &token, 5, NOW), Opened::Session(session.clone()));
        }
    }
}

#[test]
fn an_answer_that_tells_of_danger_leads_to_help_and_back_to_the_same_ticks() {
    let mut structure = structure();
    structure.steps[7].choices.push(choice("danger", Target::None, &[3]));
    let content = content_of(structure);
    let asked = walk(&content, &[Input::Country(1), Input::Flow(2), Input::Choose(1), Input::Toggle(0)]);
    assert_eq!(id(&content, &asked), "questions/needs");
    let help = step(&content, &asked, Input::Toggle(2), Surface::Web);
    assert_eq!(id(&content, &help), "help-now/first", "it acts on the tap");
    let screen = draw(&content, &help, NOW, Surface::Web);
    let on = screen.choices.iter().find(|choice| choice.id == "go-on").unwrap();
    let again = step(&content, &help, on.input, Surface::Web);
    let ticked: Vec<_> =
        draw(&content, &again, NOW, Surface::Web).choices.iter().filter_map(|it| it.ticked).collect();
    assert_eq!(ticked, [true, false, true]);
    let further = step(&content, &again, Input::Next, Surface::Web);
    assert_eq!(id(&content, &further), "questions/done", "what is known leads to help only once");
}

#[test]
fn an_answer_that_asks_for_silence_leaves_nothing() {
    let mut structure = structure();
    structure.steps[7].choices.push(choice("not-alone", Target::None, &[0]));
    let content = content_of(structure);
    let there = [Input::Home, Input::Flow(2), Input::Choose(0), Input::Toggle(2)];
    let session = walk(&content, &there);
    let ordinary = Session { back: vec![3], ..Session::start(&content, 1) };
    assert_eq!(session, ordinary, "the first step of the quiet flow, and Back goes home");
    let grown = walk(&content, &[&[Input::Audience(Some(Audience::Helper))], &there[..]].concat());
    assert!(!grown.answers.is_empty(), "it is the child who must not be seen answering");
}

#[test]
fn without_the_rules_nothing_is_asked() {
    let loaded = content();
    let bare = Content::new(&Pack::Structure(structure()).to_bytes().unwrap()).unwrap();
    let session = step(&bare, &Session::start(&bare, 1), Input::Flow(2), Surface::Web);
    assert_eq!(step(&bare, &session, Input::Choose(0), Surface::Web), session);
    assert!(draw(&bare, &session, NOW, Surface::Web).choices.iter().all(|choice| choice.id != "yes"));
    assert!(draw(&loaded, &session, NOW, Surface::Web).choices.iter().any(|choice| choice.id == "yes"));
}
