//! Finished words: what the author crate resolved from Fluent, per locale and audience, with at most a few holes.

use alloc::{string::String, vec::Vec};

use serde::{Deserialize, Serialize};

use crate::read::{Read, Reader, reads};
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

reads!(TextPack { locale, bundle, formats, strings, files });

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

reads!(Formats { months, date, month_year });

/// The entries of one Fluent file, in the order the structure gives.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TextFile {
    /// Name of the file without ending.
    pub id: String,
    /// Entry after entry.
    pub entries: Vec<Entry>,
}

reads!(TextFile { id, entries });

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

impl Read for Entry {
    fn read(from: &mut Reader<'_>) -> Self {
        match from.number() {
            0 => Self::None,
            1 => Self::All(Read::read(from)),
            2 => Self::Each(core::array::from_fn(|_| Read::read(from))),
            _ => from.refuse(Self::None),
        }
    }
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

/// The byte that begins the mark of every hole, and no letter of any alphabet.
const MARK_BEGINS: u8 = 0xEE;

/// Fills the holes of a text with what `value` gives for each.
#[must_use]
pub(crate) fn fill<'a>(text: &str, value: impl Fn(Hole) -> &'a str) -> String {
    if !text.as_bytes().contains(&MARK_BEGINS) {
        return text.into();
    }
    let mut out = String::new();
    for character in text.chars() {
        match Hole::of(character) {
            None => out.push(character),
            Some(hole) => out.push_str(value(hole)),
        }
    }
    out
}

/// A number in digits, without the machinery that can write everything else too.
pub(crate) fn digits(number: u16) -> String {
    let mut text = String::new();
    let mut unit = 10_000;
    while unit > 0 {
        let digit = u8::try_from(number / unit % 10).unwrap_or(0);
        if number >= unit || unit == 1 {
            text.push(char::from(b'0' + digit));
        }
        unit /= 10;
    }
    text
}

impl Formats {
    /// Writes a date as far as it is known.
    #[must_use]
    pub(crate) fn date(&self, date: crate::clock::PartialDate) -> String {
        let year = digits(date.year);
        let month = date.month.and_then(|month| self.months.get(usize::from(month).wrapping_sub(1)));
        let Some(month) = month else { return year };
        let (pattern, day) = match date.day {
            Some(day) => (&self.date, digits(u16::from(day))),
            None => (&self.month_year, String::new()),
        };
        let mut text = String::new();
        for piece in pattern.split(['{', '}']) {
            text.push_str(match piece {
                "day" => &day,
                "month" => month,
                "year" => &year,
                between => between,
            });
        }
        text
    }
}
