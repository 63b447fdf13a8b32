//! The guide without a fault that the tests of the linter and of signatures work on. Its words were written by another
//! hand; what the house has begun to say since is taken from the real guide, so that no new text breaks old tests.

use std::path::Path;

use amparo_author::{SourceFile, read_dir};

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
        let known = |id: &str| own.lines().any(|line| message(line) == Some(id));
        let new = entries(&real).into_iter().filter(|(id, _)| !known(id));
        for (_, entry) in new {
            file.bytes.extend_from_slice(format!("\n{entry}").as_bytes());
        }
    }
    Ok(files)
}

/// The id of the message that a line begins.
fn message(line: &str) -> Option<&str> {
    let id = line.split_once(" =")?.0;
    let begins = id.starts_with(|sign: char| sign.is_ascii_lowercase());
    (begins && !id.contains(' ')).then_some(id)
}

/// The messages of a file, each with the comment above it.
fn entries(text: &str) -> Vec<(String, String)> {
    let mut entries: Vec<(String, String)> = Vec::new();
    let mut comment = String::new();
    for line in text.lines() {
        if let Some(id) = message(line) {
            entries.push((id.into(), format!("{}{line}\n", std::mem::take(&mut comment))));
        } else if line.starts_with("# ") {
            comment += &format!("{line}\n");
        } else if line.starts_with(' ') {
            entries.iter_mut().rev().take(1).for_each(|(_, entry)| *entry += &format!("{line}\n"));
        } else if line.starts_with('#') {
            comment.clear();
        } else {
            // An empty line is part of a text only if more of it follows.
            entries.iter_mut().rev().take(1).for_each(|(_, entry)| entry.push('\n'));
        }
    }
    entries.into_iter().map(|(id, entry)| (id, format!("{}\n", entry.trim_end()))).collect()
}
