//! The files that hold for the whole guide: `guide.toml`, `countries/*.toml`.

use amparo_core::{Date, Kind};

use crate::code::Code;
use crate::diagnostic::Problems;
use crate::facts::FactFile;
use crate::flow_file::check_duplicates;
use crate::reader::{Fields, Word, read_toml};
use crate::source::{At, Text};

/// `guide.toml`.
pub(crate) struct GuideFile {
    pub(crate) desk_review: Date,
    pub(crate) review_months: u32,
    pub(crate) default_locale: At<String>,
    pub(crate) locales: Vec<At<String>>,
    pub(crate) home: At<String>,
    pub(crate) start: At<String>,
    pub(crate) help: At<String>,
    pub(crate) first: Vec<At<String>>,
    pub(crate) countries: Vec<At<String>>,
    pub(crate) fallback: Vec<(Kind, Vec<Kind>)>,
    pub(crate) icons: Vec<(String, String)>,
    /// Languages people may speak, each with its name in itself, in order of the list shown.
    pub(crate) speech: Vec<(At<String>, String)>,
}

impl GuideFile {
    pub(crate) fn read(file: &Text<'_>, problems: &Problems) -> Option<Self> {
        read_toml(file, problems, |fields| {
            let text = |key| fields.required(key, fields.string(key));
            let desk_review = fields.required("desk_review", fields.date("desk_review"));
            let review_months = fields.required("review_months", fields.whole("review_months", 1, 120));
            let (home, start, help) = (text("home"), text("start"), text("help"));
            let default_locale = text("default_locale");
            let guide = Self {
                locales: unique(fields, "locales", "locale", problems),
                first: unique(fields, "first", "file", problems),
                countries: unique(fields, "countries", "country", problems),
                fallback: fields.inside("fallback", |fields| fallback(fields, problems)).unwrap_or_default(),
                icons: fields.inside("icons", icons).unwrap_or_default(),
                speech: fields.inside("speech", |fields| speech(fields, problems)).unwrap_or_default(),
                desk_review: desk_review?.value,
                review_months: review_months?.value,
                default_locale: default_locale?,
                home: home?,
                start: start?,
                help: help?,
            };
            Some(guide)
        })?
    }
}

fn unique(fields: &Fields<'_>, key: &str, noun: &str, problems: &Problems) -> Vec<At<String>> {
    let list = fields.strings(key);
    let _ = fields.required(key, list.first());
    check_duplicates(list.iter(), noun, problems);
    list
}

fn fallback(fields: &Fields<'_>, problems: &Problems) -> Vec<(Kind, Vec<Kind>)> {
    let mut list = Vec::new();
    for name in fields.names() {
        let kinds: Vec<At<Kind>> = fields.words(&name.value);
        match Kind::parse(&name.value) {
            Some(kind) => list.push((kind, kinds.into_iter().map(|kind| kind.value).collect())),
            None => problems.unknown(Code::UnknownWord, &name.at, "kind", &name.value, &Kind::names()),
        }
    }
    list.sort();
    list
}

fn icons(fields: &Fields<'_>) -> Vec<(String, String)> {
    let mut icons: Vec<_> = fields
        .names()
        .into_iter()
        .filter_map(|name| Some((fields.string(&name.value)?.value, name.value)))
        .map(|(emoji, name)| (name, emoji))
        .collect();
    icons.sort();
    icons
}

fn speech(fields: &Fields<'_>, problems: &Problems) -> Vec<(At<String>, String)> {
    let names = fields.names().into_iter();
    names
        .inspect(|tag| check_tag(tag, problems))
        .filter_map(|tag| Some((tag.clone(), fields.string(&tag.value)?.value)))
        .collect()
}

/// A country file; the European Union has one too.
pub(crate) struct CountryFile {
    pub(crate) id: At<String>,
    pub(crate) european_union: bool,
    pub(crate) languages: Vec<String>,
    pub(crate) facts: Vec<FactFile>,
}

impl CountryFile {
    /// Reads a country file; its `id` must be the name of the file.
    pub(crate) fn read(file: &Text<'_>, name: &str, problems: &Problems) -> Option<Self> {
        let country = read_toml(file, problems, |fields| {
            let id = fields.required("id", fields.string("id"));
            let languages = tags(fields, "languages", problems);
            let _ = fields.required("languages", languages.first());
            let region = fields.string("region");
            if let Some(region) = region.as_ref().filter(|region| region.value != "EU") {
                problems.unknown(Code::UnknownWord, &region.at, "region", &region.value, &["EU"]);
            }
            let zone = fields.required("zone", fields.string("zone"));
            if let Some(zone) = zone {
                crate::zones::known(&zone, problems);
            }
            let _ = fields.string("calling_code");
            let facts = fields.each("fact", |fields| FactFile::read(fields, problems));
            Some(Self { european_union: region.is_some(), languages, facts, id: id? })
        })??;
        check_code(&country.id, name, problems);
        Some(country)
    }
}

/// The code of a country, which its file bears in small letters.
pub(crate) fn check_code(code: &At<String>, name: &str, problems: &Problems) {
    if code.value.to_ascii_lowercase() != name || code.value != code.value.to_ascii_uppercase() {
        let what = format!("the country is called `{}`, its file `{name}`", code.value);
        let mend = "write the code in capitals and name the file by it in small letters";
        problems.add(Code::IdNotFileName, &code.at, what, mend);
    }
}

/// Language tags.
pub(crate) fn tags(fields: &Fields<'_>, key: &str, problems: &Problems) -> Vec<String> {
    let tags = fields.strings(key).into_iter();
    tags.inspect(|tag| check_tag(tag, problems)).map(|tag| tag.value).collect()
}

fn check_tag(tag: &At<String>, problems: &Problems) {
    if tag.value.parse::<unic_langid::LanguageIdentifier>().is_err() {
        let what = format!("`{}` is not a language tag", tag.value);
        problems.add(Code::BadValue, &tag.at, what, "write a tag such as `es` or `pt-BR`");
    }
}

/// A date of which perhaps only the year, or year and month, is known, in quotes.
pub(crate) fn partial_date(
    fields: &Fields<'_>,
    key: &str,
    problems: &Problems,
) -> Option<amparo_core::PartialDate> {
    let text = fields.string(key)?;
    let parts: Vec<Option<u16>> = text.value.split('-').map(|part| part.parse().ok()).collect();
    let small = |number: u16| u8::try_from(number).ok();
    let date = match parts.as_slice() {
        [Some(year)] => Some((*year, None, None)),
        [Some(year), Some(month)] => small(*month).map(|month| (*year, Some(month), None)),
        [Some(year), Some(month), Some(day)] => {
            small(*month).zip(small(*day)).map(|(month, day)| (*year, Some(month), Some(day)))
        }
        _ => None,
    };
    let exists = |(year, month, day): &(u16, Option<u8>, Option<u8>)| {
        (1900..=2100).contains(year)
            && crate::calendar::days(*year, month.unwrap_or(1), day.unwrap_or(1)).is_some()
    };
    let Some((year, month, day)) = date.filter(exists) else {
        let what = format!("`{}` is not a date", text.value);
        problems.add(Code::BadDate, &text.at, what, "write it like `2025`, `2025-09` or `2025-09-23`");
        return None;
    };
    Some(amparo_core::PartialDate { year, month, day })
}
