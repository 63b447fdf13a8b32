//! Where every text stands: what is on record about it, and whether that still holds.

use std::collections::BTreeMap;

use crate::diagnostic::Problems;
use crate::guide_file::GuideFile;
use crate::leaves::{Leaf, hash, of_file};
use crate::locale_texts::LocaleTexts;
use crate::sources::Sources;
use crate::status::record::{Record, State};

/// Files whose every word can put a child in danger or bring it out. Not data: no edit of content may loosen this.
const SAFETY: [&str; 9] = [
    "help-now",
    "alone-or-separated",
    "someone-hurts-me",
    "offers-and-traps",
    "afraid-to-go-back",
    "safe-online",
    "not-locked-up",
    "findings",
    "cards",
];

/// What stands on a contact card.
const CONTACT: &str = "contact-";

/// Where a text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Nobody has signed it.
    Draft,
    /// Its translator or author stands by it.
    Translated,
    /// Somebody else has read it.
    Reviewed,
    /// Somebody else answers for it.
    Approved,
    /// It was signed, but the original has changed since.
    Stale,
    /// It was signed, but has been edited since.
    Edited,
}

impl Standing {
    /// The word for it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Translated => "translated",
            Self::Reviewed => "reviewed",
            Self::Approved => "approved",
            Self::Stale => "stale",
            Self::Edited => "edited",
        }
    }
}

/// One text and where it stands.
pub(crate) struct Stood<'a> {
    pub(crate) file: &'a str,
    pub(crate) leaf: Leaf,
    pub(crate) source: String,
    pub(crate) target: String,
    pub(crate) record: Option<&'a Record>,
    pub(crate) standing: Standing,
    /// True where nothing unapproved may be released.
    pub(crate) safety: bool,
}

/// The texts of every language by name of their file.
type Leaves<'a> = BTreeMap<&'a str, Vec<Leaf>>;

/// All texts of all languages of the guide, by tag.
pub(crate) fn standings<'a>(
    sources: &'a Sources<'_>,
    guide: &'a GuideFile,
    problems: &Problems,
) -> BTreeMap<&'a str, Vec<Stood<'a>>> {
    let read = |tag: &'a str| {
        let texts = sources.texts.get(tag)?;
        let parsed = LocaleTexts::read(texts, problems);
        let leaves = texts.iter().map(|(file, text)| (file.as_str(), of_file(&parsed, file, text)));
        Some((tag, leaves.collect::<Leaves<'_>>()))
    };
    let all: BTreeMap<&str, Leaves<'_>> =
        guide.locales.iter().filter_map(|tag| read(tag.value.as_str())).collect();
    let originals = all.get(guide.default_locale.value.as_str()).cloned().unwrap_or_default();
    let stood = |(tag, leaves): (&'a str, Leaves<'a>)| {
        let records = sources.status.get(tag);
        let list = leaves.into_iter().flat_map(|(file, leaves)| {
            let originals = originals.get(file).map_or(&[][..], Vec::as_slice);
            let record = move |key: &str| records.and_then(|records| records.get(key));
            let stand = move |leaf: Leaf| {
                let found = record(&leaf.key);
                stood(file, leaf, originals, found)
            };
            leaves.into_iter().map(stand).collect::<Vec<_>>()
        });
        (tag, list.collect())
    };
    all.into_iter().map(stood).collect()
}

fn stood<'a>(file: &'a str, leaf: Leaf, originals: &[Leaf], record: Option<&'a Record>) -> Stood<'a> {
    let (source, target) = (original(&leaf, originals), hash(&leaf.normal));
    let standing = match record {
        None => Standing::Draft,
        Some(record) if record.target != target => Standing::Edited,
        Some(record) if record.source != source => Standing::Stale,
        Some(record) => match record.state {
            State::Translated => Standing::Translated,
            State::Reviewed => Standing::Reviewed,
            State::Approved => Standing::Approved,
        },
    };
    let safety = SAFETY.contains(&file) || file == "common" && leaf.message.starts_with(CONTACT);
    Stood { file, leaf, source, target, record, standing, safety }
}

/// The hash of what a text was made from: the same reader's, else the one that all read, else those of all readers.
fn original(leaf: &Leaf, originals: &[Leaf]) -> String {
    let slot = leaf.key.split('[').next().unwrap_or_default();
    let of = |key: &str| originals.iter().find(|other| other.key == key).map(|other| other.normal.clone());
    let all = || {
        let same = originals.iter().filter(|other| other.key.split('[').next() == Some(slot));
        same.map(|other| other.normal.as_str()).collect::<String>()
    };
    hash(&of(&leaf.key).or_else(|| of(slot)).unwrap_or_else(all))
}
