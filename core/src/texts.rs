//! Finished words: what the author crate resolved from Fluent, per locale and audience, with at most a few holes.

use alloc::{string::String, vec::Vec};

use serde::{Deserialize, Serialize};

use crate::words::{Audience, words};

words! {
    /// A value known only at run time. In a text it is the private-use character U+E000 plus its index.
    Hole {
        Country = "country", Language = "language", Date = "date", Name = "name", Count = "count", Page = "page",
        Pages = "pages", Hours = "hours", Languages = "languages", Area = "area", Age = "age",
    }
}

const FIRST_MARK: u32 = 0xE000;

impl Hole {
    /// The character that stands for the hole.
    #[must_use]
    pub fn mark(self) -> char {
        char::from_u32(FIRST_MARK + self as u32).unwrap_or(char::REPLACEMENT_CHARACTER)
    }

    fn of(mark: char) -> Option<Self> {
        let index = u32::from(mark).checked_sub(FIRST_MARK)?;
        Self::ALL.get(usize::try_from(index).ok()?).copied()
    }
}

/// The words of some files in one locale.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TextPack {
    /// BCP-47 tag of the locale.
    pub locale: String,
    /// Name of the bundle.
    pub bundle: String,
    /// How dates are written; in the bundle that holds the common texts.
    pub formats: Option<Formats>,
    /// All strings, each once.
    pub strings: Vec<String>,
    /// The files.
    pub files: Vec<TextFile>,
}

/// How a locale writes dates.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Formats {
    /// Names of the months, January first.
    pub months: Vec<String>,
    /// With `{day}`, `{month}`, `{year}`.
    pub date: String,
    /// With `{month}`, `{year}`.
    pub month_year: String,
}

/// The entries of one Fluent file, in the order the structure gives.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TextFile {
    /// Name of the file without ending.
    pub id: String,
    /// Entry after entry.
    pub entries: Vec<Entry>,
}

/// One message slot: which string each audience reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Entry {
    /// There is no such text.
    None,
    /// All read the same.
    All(u16),
    /// Young, child, teen and guardian each read theirs.
    Each([u16; 4]),
}

impl TextPack {
    /// The text of a file's slot for an audience; `None` where there is none.
    #[must_use]
    pub fn text(&self, file: &str, slot: usize, audience: Audience) -> Option<&str> {
        let entry = self.files.iter().find(|candidate| candidate.id == file)?.entries.get(slot)?;
        let string = match entry {
            Entry::None => return None,
            Entry::All(string) => string,
            Entry::Each(strings) => strings.get(audience.reads().index())?,
        };
        self.strings.get(usize::from(*string)).map(String::as_str)
    }
}

/// Fills the holes of a text; a hole without a value becomes nothing.
#[must_use]
pub(crate) fn fill(text: &str, values: &[(Hole, &str)]) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match Hole::of(character) {
            None => out.push(character),
            Some(hole) => {
                let value = values.iter().find(|(candidate, _)| *candidate == hole);
                out.push_str(value.map_or("", |(_, value)| value));
            }
        }
    }
    out
}

impl Formats {
    /// Writes a date as far as it is known.
    #[must_use]
    pub(crate) fn date(&self, date: crate::clock::PartialDate) -> String {
        use alloc::string::ToString;
        let year = date.year.to_string();
        let name = date.month.and_then(|month| self.months.get(usize::from(month).wrapping_sub(1)));
        match (name, date.day) {
            (Some(month), Some(day)) => self
                .date
                .replace("{day}", &day.to_string())
                .replace("{month}", month)
                .replace("{year}", &year),
            (Some(month), None) => self.month_year.replace("{month}", month).replace("{year}", &year),
            _ => year,
        }
    }
}
