//! Time as the core sees it: an argument, never read from anywhere. Dates, weekly hours and zone offsets.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::read::{Read, Reader, reads};

/// Seconds since 1970-01-01T00:00Z.
pub type Instant = i64;

/// Minutes in a week; a week starts on Monday at 00:00.
pub const MINUTES_A_WEEK: u16 = 7 * 24 * 60;

const DAY: i64 = 86_400;

/// Days since 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Date(pub i32);

impl Read for Date {
    fn read(from: &mut Reader<'_>) -> Self {
        Self(Read::read(from))
    }
}

impl Date {
    /// The date at an instant, in UTC.
    #[must_use]
    pub fn at(now: Instant) -> Self {
        Self(i32::try_from(now.div_euclid(DAY)).unwrap_or(i32::MAX))
    }
}

/// A date of which perhaps only the year, or year and month, is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartialDate {
    /// Year of the common era.
    pub year: u16,
    /// 1 to 12.
    pub month: Option<u8>,
    /// 1 to 31.
    pub day: Option<u8>,
}

reads!(PartialDate { year, month, day });

/// The hours at which a contact usually answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Hours {
    /// No source says.
    Unknown,
    /// Day and night.
    Always,
    /// Spans of minutes of the week, end excluded, in the zone of this index.
    Weekly {
        /// Index into [`crate::Structure::zones`].
        zone: u8,
        /// Start and end, in minutes since Monday 00:00.
        spans: Vec<(u16, u16)>,
    },
}

impl Read for Hours {
    fn read(from: &mut Reader<'_>) -> Self {
        match from.number() {
            0 => Self::Unknown,
            1 => Self::Always,
            2 => Self::Weekly { zone: Read::read(from), spans: Read::read(from) },
            _ => from.refuse(Self::Unknown),
        }
    }
}

/// A time zone: the offset that holds from each instant on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Zone {
    /// From this instant, this many minutes east of UTC; in order of time.
    pub offsets: Vec<(Instant, i16)>,
    /// Nothing is known from this instant on.
    pub until: Instant,
}

reads!(Zone { offsets, until });

impl Zone {
    /// Minutes east of UTC at an instant; `None` outside the time compiled in.
    #[must_use]
    pub fn offset(&self, now: Instant) -> Option<i16> {
        let known = now < self.until;
        self.offsets.iter().rev().find(|(from, _)| known && *from <= now).map(|(_, minutes)| *minutes)
    }
}

impl Hours {
    /// Whether the contact usually answers at an instant; `None` where hours or zone are unknown.
    #[must_use]
    pub fn open(&self, zones: &[Zone], now: Instant) -> Option<bool> {
        match self {
            Self::Unknown => None,
            Self::Always => Some(true),
            Self::Weekly { zone, spans } => {
                let offset = zones.get(usize::from(*zone))?.offset(now)?;
                // 1970-01-01 was a Thursday, three days into its week.
                let minute = (now.div_euclid(60) + i64::from(offset) + 3 * 24 * 60)
                    .rem_euclid(i64::from(MINUTES_A_WEEK));
                Some(spans.iter().any(|(from, to)| (i64::from(*from)..i64::from(*to)).contains(&minute)))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weekly_hours_follow_the_offset_of_the_zone() {
        let zones = [Zone { offsets: alloc::vec![(0, -360), (1_000_000_000, -300)], until: 2_000_000_000 }];
        // Monday 09:00 to 17:00.
        let hours = Hours::Weekly { zone: 0, spans: alloc::vec![(540, 1020)] };
        // 2026-11-23 is a Monday; 12:00Z is 07:00 at -5 h, 14:00Z is 09:00.
        assert_eq!(hours.open(&zones, 1_795_435_200), Some(false));
        assert_eq!(hours.open(&zones, 1_795_435_200 + 2 * 3600), Some(true));
        assert_eq!(hours.open(&zones, 2_000_000_000), None);
        assert_eq!(hours.open(&[], 0), None);
    }
}
