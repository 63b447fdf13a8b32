//! FTL006 and FTL007: a file in its normal form, in the order of the original. `--fix` writes it so.

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::serializer::serialize;

use super::{Finding, Locale};
use crate::source::SourceFile;

/// Placeables in one message.
const PLACEABLES: usize = 30;

pub(super) fn check(locale: &Locale<'_>, found: &mut Vec<Finding>) {
    for file in locale.texts.values() {
        let Ok(resource) = fluent_syntax::parser::parse(file.text) else { continue };
        let normal = serialize(&resource);
        let (mut is, mut should) = (lines(file.text), lines(&normal));
        let differs = is
            .by_ref()
            .find(|(line, text)| should.next().is_none_or(|(_, other)| other != *text) && *line > 0);
        if let Some((_, text)) = differs {
            let what = "this line is not in the normal form of Fluent";
            found.push(Finding::new("FTL007", &file.spot_of(text), what, "run `amparo lint --fix`"));
        }
        crowded(file, &resource, found);
    }
}

/// Lines with words, with their numbers.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty())
}

fn crowded(file: &crate::source::Text<'_>, resource: &Resource<&str>, found: &mut Vec<Finding>) {
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let alone = Resource { body: vec![entry.clone()] };
        if serialize(&alone).matches('{').count() > PLACEABLES {
            let what = format!("`{}` has more than {PLACEABLES} placeables", message.id.name);
            found.push(Finding::new("FTL006", &file.spot_of(message.id.name), what, "write it more simply"));
        }
    }
}

/// The file as it should be, where that is certain: bytes, signs and form; `None` if nothing changes.
#[must_use]
pub fn mended(file: &SourceFile) -> Option<SourceFile> {
    let text = std::str::from_utf8(&file.bytes).ok()?;
    let mut text = text.trim_start_matches('\u{FEFF}').replace("\r\n", "\n").replace('\t', "    ");
    if file.path.ends_with(".ftl") {
        text = text.lines().map(signs).collect::<Vec<_>>().join("\n") + "\n";
        text = normal(&text).unwrap_or(text);
    }
    (text.as_bytes() != file.bytes).then(|| SourceFile { path: file.path.clone(), bytes: text.into_bytes() })
}

/// A line with the signs of the house, where no other could be meant.
fn signs(line: &str) -> String {
    let line = line.trim_end();
    if line.starts_with('#') {
        return line.into();
    }
    let indent = line.len() - line.trim_start().len();
    let (indent, words) = line.split_at(indent);
    let mut words = words.replace("...", "…");
    while words.contains("  ") {
        words = words.replace("  ", " ");
    }
    let mut mended = String::from(indent);
    let mut before = ' ';
    let mut signs = words.chars().peekable();
    while let Some(sign) = signs.next() {
        let between = before.is_alphabetic() && signs.peek().is_some_and(|next| next.is_alphabetic());
        mended.push(if sign == '\'' && between { '’' } else { sign });
        before = sign;
    }
    mended
}

/// The normal form, with the empty lines between messages where they were; `None` if the file cannot be read.
fn normal(text: &str) -> Option<String> {
    let resource = fluent_syntax::parser::parse(text).ok()?;
    let written = resource.body.iter().map(|entry| serialize(&Resource { body: vec![entry.clone()] }));
    let mut normal = String::new();
    for (index, entry) in written.enumerate() {
        let entry: Vec<&str> = entry.trim_matches('\n').lines().map(str::trim_end).collect();
        let entry = entry.join("\n");
        let first = entry.lines().find(|line| !line.starts_with('#')).or_else(|| entry.lines().next());
        let first = first.map_or("", |line| line.trim_end());
        let apart = entry.starts_with('#') || text.contains(&format!("\n\n{first}"));
        normal.push_str(if index > 0 && apart { "\n" } else { "" });
        normal.push_str(&entry);
        normal.push('\n');
    }
    Some(normal)
}
