//! What people sign holds until the text or its original changes, nobody reviews their own words, and nothing that
//! nobody answers for can be released. Tried on the guide of the linter, whose words are right.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::path::{Path, PathBuf};

use amparo_author::{
    Approval, Diagnostic, Options, Origin, Role, SourceFile, Standing, State, approve, blockers, compile,
    lint, read_dir, register, release, status,
};
use amparo_core::{Date, Pack};
use amparo_tests::journey::NOW;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).into()
}

fn clean() -> Vec<SourceFile> {
    amparo_tests::clean::clean().unwrap()
}

fn put(files: &mut Vec<SourceFile>, file: SourceFile) {
    files.retain(|old| old.path != file.path);
    files.push(file);
}

fn edit(files: &mut [SourceFile], path: &str, find: &str, replace: &str) {
    let file = files.iter_mut().find(|file| file.path == path).unwrap();
    let text = String::from_utf8(file.bytes.clone()).unwrap();
    assert!(text.contains(find), "{path}: {find}");
    file.bytes = text.replacen(find, replace, 1).into_bytes();
}

const TRANSLATOR: (&str, Role, State) = ("Rosa", Role::Translator, State::Translated);
const REVIEWER: (&str, Role, State) = ("Imani", Role::Reviewer, State::Approved);

type Signing<'a> = (&'a str, Role, State);

fn sign_as(
    files: &mut Vec<SourceFile>,
    (name, role, state): Signing<'_>,
    language: &str,
    texts: &[&str],
    bulk: bool,
) -> Result<usize, Vec<&'static str>> {
    let texts: Vec<String> = texts.iter().map(|text| (*text).into()).collect();
    let date = Date::at(NOW);
    let origin = Origin::Human;
    let approval = Approval { name, role, state, origin, date, language, texts: &texts, bulk };
    match approve(files, &approval) {
        Ok((file, count)) => {
            put(files, file);
            Ok(count)
        }
        Err(refused) => Err(refused.iter().map(|refusal| refusal.code).collect()),
    }
}

fn sign(files: &mut Vec<SourceFile>, signing: Signing<'_>, language: &str, text: &str) {
    sign_as(files, signing, language, &[text], false).unwrap();
}

fn rules(found: &[Diagnostic]) -> Vec<(&str, &str)> {
    found.iter().map(|finding| (finding.code, finding.path.as_str())).collect()
}

const EN: &str = "locales/en/help-now.ftl";
const ES: &str = "locales/es/help-now.ftl";

fn count(files: &[SourceFile], tag: &str, file: &str, standing: Standing) -> usize {
    let found = status(files, NOW);
    let locale = found.locales.into_iter().find(|locale| locale.tag == tag).unwrap();
    locale.files.into_iter().find(|one| one.name == file).unwrap().count(standing)
}

#[test]
fn a_signature_holds_until_the_text_or_its_original_changes() {
    let mut files = clean();
    sign(&mut files, TRANSLATOR, "es", "help-now-hurt");
    sign(&mut files, REVIEWER, "es", "help-now-hurt");
    assert_eq!(rules(&lint(&files)), []);
    assert_eq!(count(&files, "es", "help-now", Standing::Approved), 5, "four readers and a title");

    let mut wider = files.clone();
    edit(&mut wider, ES, "       *[child] Llama ahora.", "       *[child]\n            Llama ahora.");
    assert_eq!(count(&wider, "es", "help-now", Standing::Approved), 5, "the layout is not the text");

    let mut edited = files.clone();
    edit(&mut edited, ES, "*[child] Llama ahora. Di", "*[child] Llama ya. Di");
    assert_eq!(rules(&lint(&edited)), [("STA002", ES)]);
    assert_eq!(count(&edited, "es", "help-now", Standing::Approved), 4, "the others keep theirs");
    assert_eq!(sign_as(&mut edited, REVIEWER, "es", &["help-now-hurt"], false), Err(vec!["STA002"]));

    let mut moved = files.clone();
    edit(&mut moved, EN, "    .title = When someone is hurt", "    .title = If someone is hurt");
    assert_eq!(rules(&lint(&moved)), [("STA001", ES)]);
    assert_eq!(sign_as(&mut moved, REVIEWER, "es", &["help-now-hurt.title"], false), Err(vec!["STA001"]));
    sign(&mut moved, TRANSLATOR, "es", "help-now-hurt.title");
    sign(&mut moved, REVIEWER, "es", "help-now-hurt.title");
    assert_eq!(rules(&lint(&moved)), []);
}

#[test]
fn what_a_text_refers_to_is_part_of_it() {
    let mut files = clean();
    sign(&mut files, TRANSLATOR, "es", "help-now-hide");
    edit(&mut files, "locales/es/common.ftl", "common-leave = ", "common-leave = Ya ");
    assert!(rules(&lint(&files)).contains(&("STA002", ES)), "{:?}", rules(&lint(&files)));
}

#[test]
fn a_text_that_is_gone_is_said_and_tidied() {
    let mut files = clean();
    sign(&mut files, TRANSLATOR, "es", "help-now-first");
    edit(&mut files, ES, "    .alt = Una mano con un teléfono\n", "");
    let path = "locales/es/_status.toml";
    assert!(rules(&lint(&files)).contains(&("STA002", path)));
    sign(&mut files, TRANSLATOR, "es", "help-now-hurt");
    assert!(!rules(&lint(&files)).contains(&("STA002", path)));
}

#[test]
fn nobody_reviews_their_own_words() {
    let mut files = clean();
    let text = ["help-now-hurt.title"];
    assert_eq!(
        sign_as(&mut files, REVIEWER, "es", &text, false),
        Err(vec!["STA004"]),
        "without a translator"
    );
    let own = ("Rosa", Role::Translator, State::Approved);
    assert_eq!(sign_as(&mut files, own, "es", &text, false), Err(vec!["STA004"]));
    sign(&mut files, TRANSLATOR, "es", text[0]);
    let own = (" rosa", Role::Reviewer, State::Reviewed);
    assert_eq!(sign_as(&mut files, own, "es", &text, false), Err(vec!["STA004"]));
    sign(&mut files, REVIEWER, "es", text[0]);
    edit(&mut files, "locales/es/_status.toml", "r:Imani", "r:ROSA");
    assert_eq!(rules(&lint(&files)), [("STA004", "locales/es/_status.toml")], "written by hand");
    edit(&mut files, "locales/es/_status.toml", "\"r:ROSA\"", "\"r:Imani\"");
    edit(&mut files, "locales/es/_status.toml", "origin = \"human\"", "origin = \"mt-edited\"");
    assert_eq!(rules(&lint(&files)), [("STA004", "locales/es/_status.toml")], "a machine needs two");
    sign(&mut files, ("Ana", Role::Reviewer, State::Approved), "es", text[0]);
    assert_eq!(rules(&lint(&files)), []);
}

#[test]
fn what_is_unknown_or_too_much_at_once_is_refused() {
    let mut files = clean();
    let mut refused = |language, texts: &[&str], bulk| sign_as(&mut files, TRANSLATOR, language, texts, bulk);
    assert_eq!(
        refused("es", &["help-now", "help-know", "help-now-hurt[tean]"], true),
        Err(vec!["unknown-text"; 2])
    );
    assert_eq!(refused("it", &["help-now"], false), Err(vec!["unknown-locale"]));
    assert_eq!(refused("es", &["help-now"], false), Err(vec!["STA005"]));
    assert!(refused("es", &["help-now"], true).unwrap() > 20);
    assert_eq!(rules(&lint(&files)), [("STA005", "locales/es/_status.toml")]);
}

/// The keys of the texts that nobody has approved, by language.
fn open(files: &[SourceFile], tag: &str) -> Vec<String> {
    let found = blockers(files, NOW).unwrap();
    let of_tag = found.iter().filter(|one| one.path.starts_with(&format!("locales/{tag}/")));
    of_tag.map(|one| one.what.split('`').nth(1).unwrap().into()).collect()
}

fn codes(found: &[Diagnostic]) -> Vec<&str> {
    let mut codes: Vec<&str> = found.iter().map(|one| one.code).collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}

fn is_draft(packs: &[(String, Vec<u8>)]) -> bool {
    let (_, bytes) = packs.iter().find(|(name, _)| name == "structure").unwrap();
    let Pack::Structure(structure) = Pack::from_bytes(bytes).unwrap() else { panic!() };
    structure.draft
}

#[test]
fn a_release_needs_every_safety_text_approved_and_every_contact_tried() {
    let mut files = clean();
    let options = Options::default();
    let refused = release(&files, &options, NOW).unwrap_err();
    assert_eq!(codes(&refused), ["STA003", "untested-contact"]);
    for file in files.iter_mut().filter(|file| file.path.contains("/contacts/")) {
        file.bytes =
            String::from_utf8_lossy(&file.bytes).replace("\"unverified\"", "\"active\"").into_bytes();
    }
    for tag in ["en", "es"] {
        for keys in open(&files, tag).chunks(6) {
            let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
            sign_as(&mut files, TRANSLATOR, tag, &keys, false).unwrap();
            sign_as(&mut files, REVIEWER, tag, &keys, false).unwrap();
        }
    }
    assert_eq!(rules(&lint(&files)), []);
    assert!(!is_draft(&release(&files, &options, NOW).unwrap().packs));
    assert!(is_draft(&compile(&files, &options).unwrap().packs), "only a release says that it is one");

    let year = 365 * 24 * 3600;
    assert_eq!(codes(&blockers(&files, NOW + year).unwrap()), ["stale-contact"]);
    edit(&mut files, ES, "Llama ahora. Di dónde", "Llama ya. Di dónde");
    assert_eq!(codes(&release(&files, &options, NOW).unwrap_err()), ["STA002"]);
}

#[test]
fn the_guide_itself_is_a_draft_and_its_screens_rest_on_sources() {
    let files = read_dir(&root().join("..")).unwrap();
    let refused = release(&files, &Options::default(), NOW).unwrap_err();
    assert!(codes(&refused).contains(&"STA003") && codes(&refused).contains(&"untested-contact"));
    let found = status(&files, NOW);
    assert_eq!((found.problems, found.facts_past.len(), found.contacts_past.len()), (0, 0, 0));
    for locale in &found.locales {
        assert!(locale.files.iter().all(|file| file.missing == 0), "{}", locale.tag);
        assert!(locale.bytes > 100_000 && locale.files.iter().any(|file| file.safety && file.screens > 0));
    }
    let register = register(&files).unwrap();
    let told = register.places.iter().filter(|place| ["say", "finding"].contains(&place.kind));
    let bare: Vec<_> = told.filter(|place| place.sources.is_empty() && place.no_source.is_none()).collect();
    assert_eq!(bare, Vec::<&amparo_author::Place>::new());
    assert!(register.facts.iter().all(|fact| !fact.sources.is_empty()));
}
