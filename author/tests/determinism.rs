//! The same content gives the same bytes, in whatever order the files come; any other content gives another revision.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use amparo_author::{Options, compile};
use amparo_core::Pack;

const PSEUDO: Options = Options { pseudo: true };

fn revision(packs: &[(String, Vec<u8>)]) -> u32 {
    let revisions: Vec<u32> = packs
        .iter()
        .map(|(_, bytes)| match Pack::from_bytes(bytes).unwrap() {
            Pack::Structure(structure) => structure.revision,
            Pack::Texts(revision, _)
            | Pack::Contacts(revision, _)
            | Pack::Screening(revision, _)
            | Pack::Languages(revision, _) => revision,
        })
        .collect();
    assert!(revisions.windows(2).all(|pair| pair[0] == pair[1]), "packs of one build belong together");
    revisions[0]
}

#[test]
fn the_same_files_give_the_same_bytes() {
    let files = common::real();
    let mut backwards = files.clone();
    backwards.reverse();
    let (first, second) = (compile(&files, &PSEUDO).unwrap(), compile(&backwards, &PSEUDO).unwrap());
    assert_eq!(first.packs, second.packs);
    assert_ne!(revision(&first.packs), 0);
}

#[test]
fn any_change_makes_another_revision() {
    let files = common::small();
    let before = revision(&compile(&files, &PSEUDO).unwrap().packs);
    let changes = [
        ("locales/en/story.ftl", "A question", "A Question"),
        ("core/content/contacts/mx.toml", "name = \"Helpline\"", "name = \"Help line\""),
        ("core/content/flows/help.toml", "danger = true", "danger = false"),
        ("core/content/guide.toml", "home = \"🏠\"", "home = \"🏡\""),
    ];
    for (path, old, new) in changes {
        let mut files = files.clone();
        let text = common::text(&files, path);
        assert!(text.contains(old), "{path}");
        common::put(&mut files, path, text.replace(old, new));
        assert_ne!(revision(&compile(&files, &PSEUDO).unwrap().packs), before, "{path}");
    }
}

#[test]
fn pseudo_locales_are_only_there_when_asked_for_and_never_listed() {
    let files = common::small();
    let tags = |options| {
        let compiled = compile(&files, &options).unwrap();
        let (_, bytes) = compiled.packs.iter().find(|(name, _)| name == "structure").unwrap();
        let Ok(Pack::Structure(structure)) = Pack::from_bytes(bytes) else { panic!("no structure") };
        let locales = structure.locales.into_iter().map(|locale| (locale.tag, locale.pseudo));
        locales.collect::<Vec<_>>()
    };
    assert_eq!(tags(Options::default()), [("en".into(), false)]);
    assert_eq!(tags(PSEUDO), [("en".into(), false), ("en-XA".into(), true), ("ar-XB".into(), true)]);
}
