//! Files as they come in, and places in them. Bytes that are not plain UTF-8 text with LF line ends are refused here,
//! before any parser sees them.

use std::path::Path;
use std::sync::Arc;

use crate::code::Code;
use crate::diagnostic::Problems;

/// One file of the content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Relative to the root of the repository, with `/`.
    pub path: String,
    /// Its bytes, as they are.
    pub bytes: Vec<u8>,
}

/// Reads all content and locale files below the root of a repository, in order of path.
///
/// # Errors
/// What the file system says.
pub fn read_dir(root: &Path) -> std::io::Result<Vec<SourceFile>> {
    let mut files = Vec::new();
    for (folder, endings) in [("core/content", &["toml"][..]), ("locales", &["toml", "ftl"][..])] {
        collect(&root.join(folder), folder, endings, &mut files)?;
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn collect(folder: &Path, path: &str, endings: &[&str], files: &mut Vec<SourceFile>) -> std::io::Result<()> {
    let named = |error: std::io::Error| std::io::Error::new(error.kind(), format!("`{path}`: {error}"));
    for entry in std::fs::read_dir(folder).map_err(named)? {
        let entry = entry?;
        let name = entry.file_name();
        let path = format!("{path}/{}", name.to_string_lossy());
        let ending = Path::new(&name).extension().and_then(|ending| ending.to_str());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &path, endings, files)?;
        } else if ending.is_some_and(|ending| endings.contains(&ending)) {
            files.push(SourceFile { bytes: std::fs::read(entry.path())?, path });
        }
    }
    Ok(())
}

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Spot {
    pub(crate) path: Arc<str>,
    pub(crate) line: usize,
    pub(crate) column: usize,
}

/// A value and where it stands.
#[derive(Clone, Debug)]
pub(crate) struct At<T> {
    pub(crate) value: T,
    pub(crate) at: Spot,
}

/// The values alone.
pub(crate) fn values<T>(list: Vec<At<T>>) -> Vec<T> {
    list.into_iter().map(|one| one.value).collect()
}

/// A file that is sound text.
#[derive(Debug)]
pub(crate) struct Text<'a> {
    pub(crate) path: Arc<str>,
    pub(crate) text: &'a str,
    /// Byte offsets at which lines begin, but for the first.
    lines: Vec<usize>,
}

impl<'a> Text<'a> {
    fn new(path: &str, text: &'a str) -> Self {
        let lines = text.match_indices('\n').map(|(offset, _)| offset + 1).collect();
        Self { path: path.into(), text, lines }
    }

    /// Checks the bytes of a file; `None` if no parser should see them.
    pub(crate) fn read(file: &'a SourceFile, problems: &Problems) -> Option<Self> {
        let (valid, broken) = match std::str::from_utf8(&file.bytes) {
            Ok(text) => (text, false),
            Err(error) => {
                let valid = file.bytes.get(..error.valid_up_to()).unwrap_or_default();
                (std::str::from_utf8(valid).unwrap_or_default(), true)
            }
        };
        let text = Self::new(&file.path, valid);
        if broken {
            let at = text.spot(valid.len());
            problems.add(Code::NotUtf8, &at, "these bytes are not UTF-8 text", "save the file as UTF-8");
        }
        let sound = text.check_bytes(problems);
        (sound && !broken).then_some(text)
    }

    fn check_bytes(&self, problems: &Problems) -> bool {
        let start = self.spot(0);
        if self.text.trim().is_empty() {
            problems.add(Code::EmptyFile, &start, "the file is empty", "fill it or remove it");
            return false;
        }
        if self.text.starts_with('\u{FEFF}') {
            let what = "the file begins with a byte order mark";
            problems.add(Code::ByteOrderMark, &start, what, "save it as UTF-8 without BOM");
            return false;
        }
        if let Some(offset) = self.text.find('\r') {
            let what = "the line ends with CR";
            problems.add(Code::CarriageReturn, &self.spot(offset), what, "save the file with LF line ends");
            return false;
        }
        let bad = self.text.char_indices().find(|(_, character)| forbidden(*character));
        if let Some((offset, character)) = bad {
            forbidden_character(&self.spot(offset), character, problems);
        }
        bad.is_none()
    }

    /// The place of a byte offset.
    pub(crate) fn spot(&self, offset: usize) -> Spot {
        let mut end = offset.min(self.text.len());
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        let above = self.lines.partition_point(|start| *start <= end);
        let start = above.checked_sub(1).and_then(|line| self.lines.get(line)).copied().unwrap_or(0);
        let column = self.text.get(start..end).unwrap_or_default().chars().count() + 1;
        Spot { path: self.path.clone(), line: above + 1, column }
    }

    /// The place of a slice of this text.
    pub(crate) fn spot_of(&self, slice: &str) -> Spot {
        self.spot(self.offset_of(slice))
    }

    /// The byte offset of a slice of this text.
    pub(crate) fn offset_of(&self, slice: &str) -> usize {
        (slice.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize)
    }
}

/// Reports a character that has no place in a text.
pub(crate) fn forbidden_character(at: &Spot, character: char, problems: &Problems) {
    let what = format!("the character U+{:04X} has no place in a text", u32::from(character));
    problems.add(Code::ForbiddenCharacter, at, what, "remove it");
}

/// Control characters, marks for private use (holes travel as such), non-characters, and the marks that turn the
/// direction of what follows around.
pub(crate) fn forbidden(character: char) -> bool {
    let code = u32::from(character);
    match character {
        '\n' => false,
        '\u{E000}'..='\u{F8FF}' | '\u{FDD0}'..='\u{FDEF}' | '\u{202A}'..='\u{202E}' | '\u{FEFF}' => true,
        _ => character.is_control() || code >= 0xF_0000 || code & 0xFFFE == 0xFFFE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_count_characters_from_one() {
        let text = Text::new("a.toml", "ñandú = 1\n  b = 2");
        let place = |offset| (text.spot(offset).line, text.spot(offset).column);
        assert_eq!(place(0), (1, 1));
        assert_eq!(place(2), (1, 2));
        assert_eq!(place(text.text.find('b').unwrap()), (2, 3));
        assert_eq!(place(9_999), (2, 8));
    }

    #[test]
    fn tabs_and_marks_of_holes_are_forbidden_and_joined_emoji_are_not() {
        assert!("\t\u{1}\u{E000}\u{202E}\u{FFFE}\u{10FFFF}".chars().all(forbidden));
        assert!(!"a\n¿🧑‍🤝‍🧑⚖️“ñ\u{200F}".chars().any(forbidden));
    }
}
