//! From files to packs: reads everything, checks everything, and only then writes.

use std::collections::BTreeSet;

use amparo_core::{Pack, Screening, Structure, TypedWords, checksum};

use crate::code::Code;
use crate::contract::{Contract, contracts};
use crate::diagnostic::{Diagnostic, Problems};
use crate::guide_file::GuideFile;
use crate::learn::{Example, learn};
use crate::source::SourceFile;
use crate::sources::{CARDS, FLOWS, Sources, start_of};
use crate::structure::{Names, PSEUDO};
use crate::{contacts, facts, flow_checks, numbers, pseudo, registry, texts};

/// How to compile.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// Adds the pseudo-locales `en-XA` and `ar-XB`, made from the default locale.
    pub pseudo: bool,
}

/// What came of it.
#[derive(Clone, Debug)]
pub struct Compiled {
    /// Names and bytes: `structure`, `texts/<tag>/<bundle>`, `contacts/help`, `contacts/<cc>`.
    pub packs: Vec<(String, Vec<u8>)>,
    typed: Vec<Typed>,
    /// What is worth a look.
    pub warnings: Vec<Diagnostic>,
}

/// What people type in one language.
#[derive(Clone, Debug)]
struct Typed {
    lists: TypedWords,
    examples: Vec<Example>,
}

impl Compiled {
    /// Tags and bytes of what people type, with what the examples teach: for surfaces that take typed messages. Learning
    /// takes seconds in a build without optimisation.
    #[must_use]
    pub fn words(&self) -> Vec<(String, Vec<u8>)> {
        let learned = |Typed { lists, examples }: &Typed| {
            let words = TypedWords { learned: learn(lists, examples), ..lists.clone() };
            Some((words.locale.clone(), words.to_bytes().ok()?))
        };
        self.typed.iter().filter_map(learned).collect()
    }
}

/// Compiles content files to packs. The same files give the same bytes on any machine.
///
/// # Errors
/// All problems at once, sorted by place.
pub fn compile(files: &[SourceFile], options: &Options) -> Result<Compiled, Vec<Diagnostic>> {
    compile_as(files, *options, true)
}

/// As [`compile`]; `draft` is what the packs say of themselves.
pub(crate) fn compile_as(
    files: &[SourceFile],
    options: Options,
    draft: bool,
) -> Result<Compiled, Vec<Diagnostic>> {
    let problems = Problems::default();
    let mut files = files.to_vec();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let sources = Sources::read(&files, &problems);
    let packs = sources.guide.as_ref().and_then(|guide| build(&sources, guide, (options, draft), &problems));
    match packs {
        Some((packs, typed)) if !problems.any_error() => {
            Ok(Compiled { packs, typed, warnings: problems.sorted() })
        }
        _ => Err(problems.sorted()),
    }
}

/// Names and bytes.
type Named = Vec<(String, Vec<u8>)>;

fn build(
    sources: &Sources<'_>,
    guide: &GuideFile,
    (options, draft): (Options, bool),
    problems: &Problems,
) -> Option<(Named, Vec<Typed>)> {
    let names = Names::new(sources, guide, problems);
    let mut structure = Structure { draft, ..names.structure(options.pseudo) };
    flow_checks::check(&names, problems);
    flow_checks::check_bounds(&names, &structure, problems);
    check_revision(sources, problems);
    facts::check(&names, problems);
    let contact_packs = contacts::compile(sources, guide, &mut structure, problems);
    let mut packs: Vec<(String, Pack)> = Vec::new();
    let screening = names.screening();
    for pack in text_packs(&names, &structure, screening.as_ref(), options, problems) {
        packs.push((format!("texts/{}/{}", pack.locale, pack.bundle), Pack::Texts(0, pack)));
    }
    for pack in contact_packs {
        packs.push((format!("contacts/{}", pack.id), Pack::Contacts(0, pack)));
    }
    if let Some(screening) = screening {
        packs.push(("screening".into(), Pack::Screening(0, screening)));
    }
    packs.push(("languages".into(), Pack::Languages(0, names.languages())));
    packs.push(("structure".into(), Pack::Structure(structure)));
    packs.sort_by(|(a, _), (b, _)| a.cmp(b));
    let typed = typed(sources, &names);
    if problems.any_error() { None } else { written(packs, typed) }
}

fn typed(sources: &Sources<'_>, names: &Names<'_>) -> Vec<Typed> {
    let tags: BTreeSet<&String> = sources.words.keys().chain(sources.examples.keys()).collect();
    let of = |tag: &String| {
        let none = || TypedWords { locale: tag.clone(), ..TypedWords::default() };
        let lists = sources.words.get(tag).map_or_else(none, |file| file.compiled(tag, names));
        let examples = sources.examples.get(tag).map(|file| file.compiled(names));
        Typed { lists, examples: examples.unwrap_or_default() }
    };
    tags.into_iter().map(of).collect()
}

/// The structure, whatever else is wrong.
pub(crate) fn structure_of(sources: &Sources<'_>, guide: &GuideFile, problems: &Problems) -> Structure {
    Names::new(sources, guide, problems).structure(false)
}

/// Which texts there must be, whatever else is wrong.
pub(crate) fn contracts_of(sources: &Sources<'_>, guide: &GuideFile, problems: &Problems) -> Vec<Contract> {
    let names = Names::new(sources, guide, problems);
    contracts(&names, &names.structure(false), names.screening().as_ref())
}

fn text_packs(
    names: &Names<'_>,
    structure: &Structure,
    screening: Option<&Screening>,
    options: Options,
    problems: &Problems,
) -> Vec<amparo_core::TextPack> {
    let contracts: Vec<Contract> = contracts(names, structure, screening);
    let (guide, sources) = (names.guide, names.sources);
    check_locales(names, problems);
    let cards = contracts.iter().position(|contract| contract.file == CARDS);
    let cards = cards.and_then(|at| contracts.get(at..=at)).unwrap_or_default();
    let mut packs = Vec::new();
    for tag in guide.locales.iter().map(|tag| &tag.value) {
        let wanted = if sources.has_cards_alone(tag, guide) { cards } else { &contracts };
        let resolved = texts::resolve(tag, sources, wanted, problems);
        let Some(locale) = sources.locales.get(tag) else { continue };
        packs.extend(texts::packs(tag, locale, structure, &resolved, None, problems));
        if options.pseudo && *tag == guide.default_locale.value {
            for (pseudo, ..) in PSEUDO {
                let turn = Some(pseudo::turn(pseudo));
                packs.extend(texts::packs(pseudo, locale, structure, &resolved, turn, problems));
            }
        }
    }
    packs
}

/// The folders below `locales/` are those that the guide lists, and the default is one of them.
fn check_locales(names: &Names<'_>, problems: &Problems) {
    let listed: Vec<&str> = names.guide.locales.iter().map(|tag| tag.value.as_str()).collect();
    let default = &names.guide.default_locale;
    if !listed.contains(&default.value.as_str()) {
        problems.unknown(Code::UnknownLocale, &default.at, "language", &default.value, &listed);
    }
    let folders = names.sources.locales.keys().chain(names.sources.texts.keys());
    let folders = folders.chain(names.sources.status.keys());
    for tag in folders.filter(|tag| !listed.contains(&tag.as_str())) {
        let at = start_of(&format!("locales/{tag}/_locale.toml"));
        problems.unknown(Code::UnknownLocale, &at, "language", tag, &listed);
    }
}

/// Answers given to other questions must not be read as answers to these.
fn check_revision(sources: &Sources<'_>, problems: &Problems) {
    let Some(registry) = sources.registry.as_ref().filter(|_| sources.all_read(FLOWS)) else { return };
    if registry.questions != format!("{:08x}", numbers::questions_sum(&sources.flows)) {
        let what = "a question has changed since the numbers were given";
        problems.add(Code::NoNumber, &start_of(registry::PATH), what, "run `amparo ids`");
    }
}

/// Writes the packs with the revision of all of them together: any change anywhere changes it.
fn written(mut packs: Vec<(String, Pack)>, mut typed: Vec<Typed>) -> Option<(Named, Vec<Typed>)> {
    let mut all = Vec::new();
    for (name, pack) in &packs {
        all.extend_from_slice(name.as_bytes());
        all.extend(pack.to_bytes().ok()?);
    }
    for Typed { lists, examples } in &typed {
        all.extend(lists.to_bytes().ok()?);
        all.extend(examples.iter().flat_map(Example::bytes));
    }
    let revision = checksum(&all);
    for (_, pack) in &mut packs {
        match pack {
            Pack::Structure(structure) => structure.revision = revision,
            Pack::Texts(of, _) | Pack::Contacts(of, _) | Pack::Screening(of, _) | Pack::Languages(of, _) => {
                *of = revision
            }
        }
    }
    for Typed { lists, .. } in &mut typed {
        lists.revision = revision;
    }
    let packs = packs.into_iter().map(|(name, pack)| Some((name, pack.to_bytes().ok()?)));
    Some((packs.collect::<Option<Named>>()?, typed))
}
