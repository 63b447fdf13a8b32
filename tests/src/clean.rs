//! The guide without a fault that the tests of the linter and of signatures work on. Its words were written by another
//! hand; what the house has begun to say since is taken from the real guide, so that no new text breaks old tests.

use std::path::Path;

use amparo_author::{SourceFile, read_dir};
use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;

/// Files with the words of the house.
const HOUSE: [&str; 3] = ["common", "bot", "widget"];

/// All files of the guide in `tests/lint/clean`.
///
/// # Errors
/// What the file system says.
pub fn clean() -> std::io::Result<Vec<SourceFile>> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = read_dir(&tests.join("lint/clean"))?;
    let is_house =
        |file: &&mut SourceFile| HOUSE.iter().any(|name| file.path.ends_with(&format!("/{name}.ftl")));
    for file in files.iter_mut().filter(is_house) {
        let real = std::fs::read_to_string(tests.join("..").join(&file.path))?;
        let own = String::from_utf8_lossy(&file.bytes).into_owned();
        let known: Vec<String> = parsed(&own).body.iter().filter_map(id).map(Into::into).collect();
        let mut new = parsed(&real);
        new.body.retain(|entry| id(entry).is_some_and(|id| !known.iter().any(|known| known == id)));
        file.bytes.extend(serialize(&new).into_bytes());
    }
    Ok(files)
}

fn parsed(text: &str) -> Resource<&str> {
    parse(text).unwrap_or_else(|(rest, _)| rest)
}

fn id<'a>(entry: &Entry<&'a str>) -> Option<&'a str> {
    match entry {
        Entry::Message(message) => Some(message.id.name),
        _ => None,
    }
}
