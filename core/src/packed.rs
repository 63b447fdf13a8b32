//! A session as the inside of a token: 32 bytes, brought up to date when they are read again.

use crate::answers::{ANSWER_BITS, Answers};
use crate::bits::{BitReader, BitWriter};
use crate::clock::Instant;
use crate::content::Content;
use crate::session::{COVER, HISTORY, Session};
use crate::words::{Audience, Notice};

/// Bytes of a packed session.
pub(crate) const PACKED: usize = 32;

const HOUR: i64 = 3600;
/// 2026-01-01T00:00Z, from which hours are counted.
const EPOCH: Instant = 1_767_225_600;
const ANSWERS_LIVE_HOURS: u64 = 24;
const PLACE_LIVES_HOURS: u64 = 7 * 24;

impl Session {
    /// The language, audience and country alone, at the menu.
    pub(crate) fn at_home(content: &Content, old: &Self) -> Self {
        let structure = &content.structure;
        Self {
            audience: old.audience,
            country: old.country,
            speech: old.speech,
            place: structure.step(structure.home).map_or(COVER, |step| step.number),
            ..Self::start(content, old.locale)
        }
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
        bits.put(u64::from(self.speech), 8);
        bits.put(u64::from(self.place), 12);
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
            speech: bits.byte(8),
            place: bits.short(12),
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
        !self.answers.is_empty()
    }

    fn drop_answers(&mut self, why: Notice) {
        self.answers = Answers::default();
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
            Some((place, false)) => Self { place, notice: Some(Notice::Changed), page: 0, detail: 0, ..self },
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
