//! A language may be written on cards alone: then the cards of its countries are in it, and nobody is offered it.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing)]

mod common;

use amparo_author::{Options, SourceFile, compile, ids};
use amparo_core::{Audience, Block, Content, Session, Surface, draw};

/// The guide with cards in a language of Haiti; their words stand in for a translation.
fn with_cards_alone() -> Vec<SourceFile> {
    let mut files = common::real();
    let guide = common::text(&files, "core/content/guide.toml");
    let guide = guide.replace("locales = [\"en\", \"es\"]", "locales = [\"en\", \"es\", \"ht\"]");
    common::put(&mut files, "core/content/guide.toml", guide);
    let locale = common::text(&files, "locales/en/_locale.toml").replace("\"English\"", "\"Kreyòl ayisyen\"");
    common::put(&mut files, "locales/ht/_locale.toml", locale);
    let cards = common::text(&files, "locales/en/cards.ftl");
    common::put(&mut files, "locales/ht/cards.ftl", cards.replace("= Hello.", "= Bonjou."));
    let registry = ids(&files).unwrap();
    common::put(&mut files, "core/content/registry.toml", registry);
    files
}

#[test]
fn cards_alone_are_enough_for_a_card_and_for_nothing_else() {
    let compiled = compile(&with_cards_alone(), &Options::default()).unwrap();
    let packs: Vec<&str> = compiled.packs.iter().map(|(name, _)| name.as_str()).collect();
    let own: Vec<&&str> = packs.iter().filter(|name| name.starts_with("texts/ht/")).collect();
    assert_eq!(own, [&"texts/ht/cards"]);
    let (_, structure) = compiled.packs.iter().find(|(name, _)| name == "structure").unwrap();
    let mut content = Content::new(structure).unwrap();
    for (_, bytes) in compiled.packs.iter().filter(|(name, _)| name != "structure") {
        content.add(bytes).unwrap();
    }
    assert!(content.structure.locale_by_tag("ht").is_none());
    let card = content.structure.steps.iter().find(|step| step.id == "card" && step.card.is_some()).unwrap();
    let session = Session {
        audience: Some(Audience::Child),
        country: content.structure.country_by_id("ht").unwrap().number,
        place: card.number,
        ..Session::start(&content, 2)
    };
    let screen = draw(&content, &session, 0, Surface::Web);
    let shown = |block: &Block| match block {
        Block::Show { language, text, .. } => Some((language.clone(), text.starts_with("Bonjou."))),
        _ => None,
    };
    let shown: Vec<(String, bool)> = screen.blocks.iter().filter_map(shown).collect();
    assert_eq!(shown, [("ht".into(), true), ("es".into(), false)]);
    assert!(screen.notices.is_empty());
}

#[test]
fn half_a_language_is_still_refused() {
    let mut files = with_cards_alone();
    let widget = common::text(&files, "locales/en/widget.ftl");
    common::put(&mut files, "locales/ht/widget.ftl", widget);
    let problems = compile(&files, &Options::default()).unwrap_err();
    assert!(problems.iter().any(|problem| problem.to_string().contains("locales/ht/common.ftl")));
}
