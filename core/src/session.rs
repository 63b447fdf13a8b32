//! All that the guide remembers of one conversation. It fits into 32 bytes and holds nothing that names a person.

use alloc::vec::Vec;

use crate::answers::Answers;
use crate::content::Content;
use crate::words::{Audience, Notice};

/// How many earlier positions Back remembers.
pub const HISTORY: usize = 10;

/// Place number of the neutral cover.
pub(crate) const COVER: u16 = 0;

/// A conversation. Prints as `[redacted]`.
#[derive(Clone, PartialEq, Eq)]
pub struct Session {
    /// Registry number of the language.
    pub locale: u8,
    /// Who reads; `None` is shown the text for children.
    pub audience: Option<Audience>,
    /// The child's age band where an adult answers: young, child or teen.
    pub band: Option<Audience>,
    /// Registry number of the country, 0 if none was given.
    pub country: u8,
    /// Registry number of the language the person speaks, 0 for that of the texts.
    pub speech: u8,
    /// Registry number of the step, 0 for the cover.
    pub place: u16,
    /// Page of cards or of a list.
    pub page: u8,
    /// Contact opened on the page, from 1; 0 for none.
    pub detail: u8,
    /// A line to show once.
    pub notice: Option<Notice>,
    /// Answers given.
    pub answers: Answers,
    /// Earlier positions, the latest last.
    pub back: Vec<u16>,
}

impl core::fmt::Debug for Session {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("[redacted]")
    }
}

impl Session {
    /// A conversation at its very beginning, in a language.
    #[must_use]
    pub fn start(content: &Content, locale: u8) -> Self {
        let structure = &content.structure;
        let locale =
            structure.locale(locale).or_else(|| structure.locales.first()).map_or(0, |locale| locale.number);
        Self {
            locale,
            audience: None,
            band: None,
            country: 0,
            speech: 0,
            place: structure.step(structure.start).map_or(COVER, |step| step.number),
            page: 0,
            detail: 0,
            notice: None,
            answers: Answers::default(),
            back: Vec::new(),
        }
    }

    /// The session that is left when a person leaves: the language, and nothing else.
    #[must_use]
    pub fn covered(content: &Content, locale: u8) -> Self {
        Self { place: COVER, ..Self::start(content, locale) }
    }

    /// True if the session shows the neutral cover.
    #[must_use]
    pub const fn is_covered(&self) -> bool {
        self.place == COVER
    }

    /// Who reads, as far as texts and questions go.
    #[must_use]
    pub fn reader(&self) -> Audience {
        self.audience.unwrap_or(Audience::Child)
    }

    pub(crate) fn push_back(&mut self, place: u16) {
        if self.back.len() == HISTORY {
            self.back.rotate_left(1);
            self.back.pop();
        }
        self.back.push(place);
    }
}
