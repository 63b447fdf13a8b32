//! Numbers are for ever: steps that are added, removed or renamed, and questions that change.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use amparo_author::{Options, SourceFile, compile, ids, rename_step};
use amparo_core::{Pack, Structure};

const REGISTRY: &str = "core/content/registry.toml";
const HELP: &str = "core/content/flows/help.toml";
const STORY: &str = "core/content/flows/story.toml";

fn change(files: &mut Vec<SourceFile>, path: &str, old: &str, new: &str) {
    let text = common::text(files, path);
    assert!(text.contains(old), "{path} has no {old}");
    common::put(files, path, text.replace(old, new));
}

fn structure(files: &[SourceFile]) -> Structure {
    let compiled = compile(files, &Options::default()).unwrap();
    let (_, bytes) = compiled.packs.iter().find(|(name, _)| name == "structure").unwrap();
    match Pack::from_bytes(bytes) {
        Ok(Pack::Structure(structure)) => structure,
        other => panic!("{other:?}"),
    }
}

fn number(structure: &Structure, id: &str) -> u16 {
    structure.steps.iter().find(|step| step.id == id).unwrap().number
}

#[test]
fn numbering_twice_changes_nothing() {
    let files = common::small();
    assert_eq!(ids(&files).unwrap(), common::text(&files, REGISTRY));
    let real = common::real();
    assert_eq!(ids(&real).unwrap(), common::text(&real, REGISTRY), "run `amparo ids`");
}

#[test]
fn a_new_step_gets_the_next_number_and_the_others_keep_theirs() {
    let mut files = common::small();
    let before = structure(&files);
    change(&mut files, HELP, "next = \"last\"", "next = \"new\"");
    let last = "[[step]]\nid = \"last\"";
    change(
        &mut files,
        HELP,
        last,
        &format!(
            "[[step]]\nid = \"new\"\nkind = \"say\"\nno_source = \"says nothing\"\nnext = \"last\"\n\n{last}"
        ),
    );
    change(
        &mut files,
        "locales/en/help.ftl",
        "help-last =",
        "help-new = New.\n    .title = New\n\nhelp-last =",
    );
    let registry = ids(&files).unwrap();
    common::put(&mut files, REGISTRY, registry);
    let after = structure(&files);
    assert_eq!(number(&after, "new"), 8);
    assert!(before.steps.iter().all(|step| number(&after, &step.id) == step.number));
    assert_eq!(after.screening_revision, before.screening_revision);
}

#[test]
fn a_removed_step_stays_with_its_parent() {
    let mut files = common::small();
    let gone = number(&structure(&files), "older");
    let text = common::text(&files, STORY);
    let (before, rest) = text.split_once("[[step]]\nid = \"older\"").unwrap();
    let after = rest.split_once("[[step]]").unwrap().1;
    let without = format!("{before}[[step]]{after}").replace("next = \"older\"", "next = \"card\"");
    common::put(&mut files, STORY, without);
    let words = common::text(&files, "locales/en/story.ftl");
    let (before, rest) = words.split_once("story-older").unwrap();
    let before = before.replace("-guide = Amparo", "");
    common::put(
        &mut files,
        "locales/en/story.ftl",
        format!("{before}story-card{}", rest.split_once("story-card").unwrap().1),
    );
    let registry = ids(&files).unwrap();
    common::put(&mut files, REGISTRY, registry);
    let structure = structure(&files);
    let question = number(&structure, "question");
    assert_eq!(structure.tombstones, [(gone, question)]);
    let (index, same) = structure.surviving(gone).unwrap();
    assert_eq!((structure.step(index).unwrap().id.as_str(), same), ("question", false));
}

#[test]
fn a_renamed_step_keeps_its_number() {
    let mut files = common::small();
    let before = number(&structure(&files), "last");
    let registry = rename_step(&files, "help/last", "help/people").unwrap();
    common::put(&mut files, REGISTRY, registry);
    change(&mut files, HELP, "\"last\"", "\"people\"");
    change(&mut files, "locales/en/help.ftl", "help-last", "help-people");
    assert_eq!(ids(&files).unwrap(), common::text(&files, REGISTRY));
    let structure = structure(&files);
    assert_eq!(number(&structure, "people"), before);
    assert_eq!(structure.tombstones, []);
}

#[test]
fn a_renamed_flow_keeps_all_its_numbers() {
    let files = common::small();
    let registry = rename_step(&files, "help", "help-now").unwrap();
    let before = common::text(&files, REGISTRY);
    assert_eq!(registry, before.replace("\"help", "\"help-now"));
}

#[test]
fn renaming_says_what_is_wrong() {
    let files = common::small();
    let said = |old, new| rename_step(&files, old, new).unwrap_err()[0].to_string();
    assert_eq!(
        said("help/lst", "help/people"),
        "core/content/registry.toml:1:1: no-number unknown name `help/lst`; did you mean `help/last`?"
    );
    assert_eq!(
        said("help/last", "help/first"),
        "core/content/registry.toml:1:1: bad-number `help/first` has a number already; choose another name"
    );
}

#[test]
fn a_changed_question_raises_the_revision() {
    let mut files = common::small();
    let before = structure(&files).screening_revision;
    change(&mut files, STORY, "set = [\"hurt\"]", "set = [\"alone\", \"hurt\"]");
    let refused = compile(&files, &Options::default()).unwrap_err();
    assert_eq!(refused.iter().map(|problem| problem.code).collect::<Vec<_>>(), ["no-number"]);
    let registry = ids(&files).unwrap();
    common::put(&mut files, REGISTRY, registry);
    assert_eq!(structure(&files).screening_revision, before + 1);
}
