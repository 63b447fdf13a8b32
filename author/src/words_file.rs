//! `locales/<tag>/words.toml`: what people type, and what it means.

use amparo_core::{Spelled, TypedWords, Wanted, plain};

use crate::code::Code;
use crate::diagnostic::Problems;
use crate::reader::{Fields, read_toml};
use crate::source::{At, Text};
use crate::structure::Names;

/// Words of one phrase; more nobody types in the same order.
const WORDS: usize = 6;

/// The lists of one language.
pub(crate) struct WordsFile {
    same: Vec<(String, Vec<String>)>,
    unless: Vec<Spelled>,
    danger: Vec<Spelled>,
    topics: Vec<(At<String>, Vec<Spelled>)>,
}

impl WordsFile {
    pub(crate) fn read(file: &Text<'_>, problems: &Problems) -> Option<Self> {
        read_toml(file, problems, |fields| {
            let phrases = |fields: &Fields<'_>, key: &str| -> Vec<Spelled> {
                fields.strings(key).iter().filter_map(|text| phrase(text, problems)).collect()
            };
            let danger = phrases(fields, "danger");
            let _ = fields.required("danger", danger.first());
            let topics = |fields: &Fields<'_>| {
                let mut names = fields.names();
                // Of equals the first in the file wins.
                names.sort_by_key(|name| (name.at.line, name.at.column));
                names.into_iter().map(|name| (name.clone(), phrases(fields, &name.value))).collect()
            };
            Self {
                unless: phrases(fields, "unless"),
                danger,
                same: fields.inside("same", same).unwrap_or_default(),
                topics: fields.inside("topics", topics).unwrap_or_default(),
            }
        })
    }

    /// The lists as a pack holds them, with revision 0.
    pub(crate) fn compiled(&self, tag: &str, names: &Names<'_>) -> TypedWords {
        let topic = |(flow, phrases): &(At<String>, Vec<Spelled>)| (names.flow_number(flow), phrases.clone());
        let topics: Vec<_> = self.topics.iter().map(topic).collect();
        TypedWords {
            locale: tag.into(),
            same: self.same.clone(),
            ..TypedWords::of(&self.unless, &self.danger, &topics)
        }
    }
}

fn same(fields: &Fields<'_>) -> Vec<(String, Vec<String>)> {
    let pair = |name: At<String>| {
        let meant = fields.string(&name.value)?;
        Some((name.value, plain(&meant.value).split_whitespace().map(Into::into).collect()))
    };
    fields.names().into_iter().filter_map(pair).collect()
}

/// A phrase: words with gaps, `(one|other)` for either, `word*` for any ending; `=` before it: the whole message.
fn phrase(text: &At<String>, problems: &Problems) -> Option<Spelled> {
    let word = |word: &str| -> Option<Vec<Wanted>> {
        let inside = word.strip_prefix('(').and_then(|word| word.strip_suffix(')')).unwrap_or(word);
        inside.split('|').map(wanted).collect()
    };
    let (whole, said) =
        text.value.strip_prefix('=').map_or((false, text.value.as_str()), |said| (true, said));
    let words: Option<Vec<Vec<Wanted>>> = said.split_whitespace().map(word).collect();
    let words = words.filter(|words| (1..=WORDS).contains(&words.len()));
    if words.is_none() {
        let what = format!("`{}` is not a phrase", text.value);
        let mend = "write one to six words in small letters without accents, `(one|other)` or `word*`";
        problems.add(Code::BadValue, &text.at, what, mend);
    }
    words.map(|words| Spelled { words, whole })
}

fn wanted(word: &str) -> Option<Wanted> {
    let (text, open) = word.strip_suffix('*').map_or((word, false), |start| (start, true));
    (!text.is_empty() && plain(text) == text && !text.contains(' '))
        .then(|| Wanted { text: text.into(), open })
}
