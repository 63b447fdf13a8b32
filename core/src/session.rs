//! All that the guide remembers of one conversation. It fits into 32 bytes and holds nothing that names a person.

use alloc::vec::Vec;

use crate::answers::{ANSWER_BITS, Answers};
use crate::bits::{BitReader, BitWriter};
use crate::clock::Instant;
use crate::content::Content;
use crate::words::{Audience, Notice};

/// How many earlier positions Back remembers.
pub const HISTORY: usize = 10;

/// Place number of the neutral cover.
pub(crate) const COVER: u16 = 0;

/// Bytes of a packed session.
pub(crate) const PACKED: usize = 32;

const HOUR: i64 = 3600;
/// 2026-01-01T00:00Z, from which hours are counted.
const EPOCH: Instant = 1_767_225_600;
const ANSWERS_LIVE_HOURS: u64 = 24;
const PLACE_LIVES_HOURS: u64 = 7 * 24;

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
    /// Registry number of the step, 0 for the cover.
    pub place: u16,
    /// Ticks of the `pick` at hand, not yet an answer.
    pub picks: u8,
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
            place: structure.step(structure.start).map_or(COVER, |step| step.number),
            picks: 0,
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

    /// The language, audience and country alone, at the menu.
    pub(crate) fn at_home(content: &Content, old: &Self) -> Self {
        let structure = &content.structure;
        Self {
            audience: old.audience,
            country: old.country,
            place: structure.step(structure.home).map_or(COVER, |step| step.number),
            ..Self::start(content, old.locale)
        }
    }

    /// Who reads, as far as texts and questions go.
    #[must_use]
    pub fn reader(&self) -> Audience {
        self.audience.unwrap_or(Audience::Child)
    }

    pub(crate) fn push_back(&mut self, place: u16) {
        if self.back.len() == HISTORY {
            self.back.remove(0);
        }
        self.back.push(place);
    }

    /// Packs the session with the hour and the revision of the questions.
    pub(crate) fn pack(&self, content: &Content, now: Instant) -> [u8; PACKED] {
        let mut bits = BitWriter::new();
        bits.put(u64::from(content.structure.screening_revision), 8);
        bits.put(hours(now), 20);
        bits.put(u64::from(self.locale), 7);
        bits.put(audience_number(self.audience), 3);
        bits.put(audience_number(self.band.filter(|band| band.is_child())), 2);
        bits.put(u64::from(self.country), 8);
        bits.put(u64::from(self.place), 12);
        bits.put(u64::from(self.picks), 8);
        bits.put(u64::from(self.page), 5);
        bits.put(u64::from(self.detail), 2);
        bits.put(self.notice.map_or(0, |notice| notice.index() as u64 + 1), 4);
        bits.put(self.answers.0, ANSWER_BITS);
        for place in &self.back {
            bits.put(u64::from(*place), 12);
        }
        bits.finish()
    }

    /// Unpacks a session that this program packed, and brings it up to the content and the hour of today.
    /// `None` for bytes that no session packs to.
    pub(crate) fn unpack(content: &Content, bytes: &[u8; PACKED], now: Instant) -> Option<Self> {
        let mut bits = BitReader::new(bytes);
        let revision = bits.byte(8);
        let made = bits.take(20);
        let mut session = Self {
            locale: bits.byte(7),
            audience: audience_of(bits.take(3))?,
            band: audience_of(bits.take(2))?,
            country: bits.byte(8),
            place: bits.short(12),
            picks: bits.byte(8),
            page: bits.byte(5),
            detail: bits.byte(2),
            notice: notice_of(bits.take(4))?,
            answers: Answers(bits.take(ANSWER_BITS)),
            back: (0..HISTORY).map(|_| bits.short(12)).collect(),
        };
        let steps = session.back.iter().rposition(|place| *place != 0).map_or(0, |last| last + 1);
        session.back.truncate(steps);
        if !bits.rest_is_zero() || session.back.contains(&COVER) {
            return None;
        }
        let age = hours(now).saturating_sub(made);
        Some(session.renewed(content, revision, age))
    }

    /// Brings an old session up to date: removed steps, changed questions, hours passed.
    fn renewed(mut self, content: &Content, revision: u8, age: u64) -> Self {
        let structure = &content.structure;
        if structure.locale(self.locale).is_none() {
            self.locale = Self::start(content, 0).locale;
        }
        if structure.country(self.country).is_none() {
            self.country = 0;
        }
        if self.is_covered() {
            return Self::covered(content, self.locale);
        }
        if age > PLACE_LIVES_HOURS {
            return Self { notice: Some(Notice::Expired), ..Self::at_home(content, &self) };
        }
        if revision != structure.screening_revision && self.has_answers() {
            self.drop_answers(Notice::Questions);
        } else if age > ANSWERS_LIVE_HOURS && self.has_answers() {
            self.drop_answers(Notice::Expired);
        }
        self.move_to_surviving(content)
    }

    const fn has_answers(&self) -> bool {
        !self.answers.is_empty() || self.picks != 0
    }

    fn drop_answers(&mut self, why: Notice) {
        self.answers = Answers::default();
        self.picks = 0;
        self.page = 0;
        self.detail = 0;
        self.notice = Some(why);
    }

    fn move_to_surviving(mut self, content: &Content) -> Self {
        let structure = &content.structure;
        let number = |index| structure.step(index).map(|step| step.number);
        let alive =
            |place: u16| structure.surviving(place).and_then(|(index, same)| Some((number(index)?, same)));
        self.back = self.back.iter().filter_map(|place| alive(*place)).map(|(place, _)| place).collect();
        match alive(self.place) {
            Some((_, true)) => self,
            Some((place, false)) => {
                Self { place, notice: Some(Notice::Changed), picks: 0, page: 0, detail: 0, ..self }
            }
            None => Self { notice: Some(Notice::Changed), ..Self::at_home(content, &self) },
        }
    }
}

fn hours(now: Instant) -> u64 {
    u64::try_from((now - EPOCH).div_euclid(HOUR)).unwrap_or(0) & 0xF_FFFF
}

fn audience_number(audience: Option<Audience>) -> u64 {
    audience.map_or(0, |audience| audience.index() as u64 + 1)
}

fn audience_of(number: u64) -> Option<Option<Audience>> {
    let Some(index) = number.checked_sub(1) else { return Some(None) };
    Some(Some(*Audience::ALL.get(usize::try_from(index).ok()?)?))
}

fn notice_of(number: u64) -> Option<Option<Notice>> {
    let Some(index) = number.checked_sub(1) else { return Some(None) };
    Some(Some(*Notice::ALL.get(usize::try_from(index).ok()?)?))
}
