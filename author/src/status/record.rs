//! `_status.toml`: what people have signed. Written by `amparo approve`, one record for each text that somebody moved
//! beyond draft; a text without a record is a draft. Whether a record still holds is never stored: it follows from the
//! hashes.

use std::collections::BTreeMap;
use std::fmt::Write;

use amparo_core::Date;

use crate::calendar::day;
use crate::code::Code;
use crate::diagnostic::Problems;
use crate::reader::{Fields, Word, read_toml};
use crate::source::{At, Spot, Text};

macro_rules! words {
    ($($(#[$meta:meta])* $name:ident { $($(#[$about:meta])* $variant:ident = $text:literal),+ $(,)? })+) => {
        $($(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $($(#[$about])* $variant),+ }

        impl $name {
            /// The word for it in files.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }

            /// What a word in a file means.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                match text { $($text => Some(Self::$variant),)+ _ => None }
            }
        }

        impl Word for $name {
            fn read(text: &str) -> Option<Self> { Self::parse(text) }
            fn names() -> Vec<&'static str> { vec![$($text),+] }
        })+
    };
}

words! {
    /// How far a text has come; a text of which nothing is on record is a draft.
    State {
        /// Somebody stands by it as its translator, or as its author in the language it was first written in.
        Translated = "translated",
        /// Somebody else has read it against the original.
        Reviewed = "reviewed",
        /// Somebody else answers for it.
        Approved = "approved",
    }
    /// As what a person signs.
    Role {
        /// Wrote or translated it.
        Translator = "translator",
        /// Read what somebody else wrote.
        Reviewer = "reviewer",
    }
    /// Where the words come from.
    Origin {
        /// A person.
        Human = "human",
        /// A machine, mended by a person.
        MtEdited = "mt-edited",
        /// A file of a translator.
        Imported = "imported",
    }
}

impl Role {
    const fn letter(self) -> char {
        match self {
            Self::Translator => 't',
            Self::Reviewer => 'r',
        }
    }
}

/// A person and what they signed as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Signature {
    pub(crate) role: Role,
    pub(crate) name: String,
}

/// What is on record about one text.
#[derive(Clone, Debug)]
pub(crate) struct Record {
    pub(crate) place: Spot,
    /// Hash of the original that it was signed against.
    pub(crate) source: String,
    /// Hash of the text that was signed.
    pub(crate) target: String,
    pub(crate) state: State,
    pub(crate) by: Vec<Signature>,
    pub(crate) at: Date,
    pub(crate) origin: Origin,
    /// Signed together with very many others.
    pub(crate) bulk: bool,
}

impl Record {
    /// Those who signed in a role.
    pub(crate) fn signed_as(&self, role: Role) -> Vec<&str> {
        self.by.iter().filter(|by| by.role == role).map(|by| by.name.as_str()).collect()
    }

    /// True if two people have seen it: nobody reviews their own words.
    pub(crate) fn has_four_eyes(&self) -> bool {
        let (translators, reviewers) = (self.signed_as(Role::Translator), self.signed_as(Role::Reviewer));
        let own = reviewers.iter().any(|name| translators.iter().any(|other| same(name, other)));
        let needed = self.state > State::Translated;
        !translators.is_empty() && !own && (!needed || !reviewers.is_empty())
    }

    /// True for words of a machine that have been approved by fewer than two people.
    pub(crate) fn needs_second(&self) -> bool {
        let reviewed = self.state > State::Translated;
        self.origin == Origin::MtEdited && reviewed && self.signed_as(Role::Reviewer).len() < 2
    }
}

/// Names are the same whatever the case.
pub(crate) fn same(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

/// The records of a language, by key of the text.
pub(crate) type Records = BTreeMap<String, Record>;

/// Digits of a hash.
pub(crate) const DIGITS: usize = 12;

/// Reads `_status.toml`.
pub(crate) fn read_status(file: &Text<'_>, problems: &Problems) -> Option<Records> {
    read_toml(file, problems, |fields| {
        let one = |key: At<String>| {
            let record = fields.inside(&key.value, |fields| record(fields, &key, problems));
            Some((key.value.clone(), record.flatten()?))
        };
        fields.names().into_iter().filter_map(one).collect()
    })
}

fn record(fields: &Fields<'_>, key: &At<String>, problems: &Problems) -> Option<Record> {
    let hash = |name| fields.required(name, fields.string(name)).inspect(|hash| check_hash(hash, problems));
    let (source, target) = (hash("source"), hash("target"));
    let state = fields.required("state", fields.word("state"));
    let by = fields.strings("by");
    let _ = fields.required("by", by.first());
    let at = fields.required("at", fields.date("at"));
    let origin = fields.required("origin", fields.word("origin"));
    let bulk = fields.flag("bulk").unwrap_or(false);
    Some(Record {
        place: key.at.clone(),
        by: by.iter().filter_map(|by| signature(by, problems)).collect(),
        bulk,
        source: source?.value,
        target: target?.value,
        state: state?.value,
        at: at?.value,
        origin: origin?.value,
    })
}

fn check_hash(hash: &At<String>, problems: &Problems) {
    let digits = hash.value.chars().all(|digit| digit.is_ascii_digit() || ('a'..='f').contains(&digit));
    if hash.value.len() != DIGITS || !digits {
        let what = format!("`{}` is not a hash of {DIGITS} digits", hash.value);
        problems.add(Code::BadValue, &hash.at, what, "leave this file to `amparo approve`");
    }
}

fn signature(by: &At<String>, problems: &Problems) -> Option<Signature> {
    let role = |letter: &str| {
        [Role::Translator, Role::Reviewer].into_iter().find(|role| *letter == *role.letter().to_string())
    };
    let parts = by.value.split_once(':').filter(|(_, name)| !name.trim().is_empty());
    let signed = parts.and_then(|(letter, name)| Some(Signature { role: role(letter)?, name: name.into() }));
    if signed.is_none() {
        let what = format!("`{}` is not a signature", by.value);
        problems.add(Code::BadValue, &by.at, what, "write `t:` or `r:` and a name");
    }
    signed
}

/// The file as it is written.
pub(crate) fn written(records: &Records) -> String {
    let mut out = String::from(
        "# What people have signed, text by text. Written by `amparo approve`, never by hand: a text that is not here is\n\
         # a draft, and an edit of a text or of its original voids its record.\n",
    );
    for (key, record) in records {
        let by = record.by.iter().map(|by| format!("\"{}:{}\"", by.role.letter(), by.name));
        let _ = writeln!(out, "\n[\"{key}\"]");
        let _ = writeln!(out, "source = \"{}\"", record.source);
        let _ = writeln!(out, "target = \"{}\"", record.target);
        let _ = writeln!(out, "state = \"{}\"", record.state.as_str());
        let _ = writeln!(out, "by = [{}]", by.collect::<Vec<_>>().join(", "));
        let _ = writeln!(out, "at = {}", day(record.at));
        let _ = writeln!(out, "origin = \"{}\"", record.origin.as_str());
        if record.bulk {
            let _ = writeln!(out, "bulk = true");
        }
    }
    out
}
