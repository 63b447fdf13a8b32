//! Time zones of the contacts, compiled to the offsets of two years, so that no surface needs a zone database.

use amparo_core::{Date, Zone};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::code::Code;
use crate::diagnostic::Problems;
use crate::source::At;

const DAY: i64 = 86_400;
/// Days before the desk review from which offsets are known.
const BEFORE: i64 = 31;
/// Days after it until which they are known: 24 months.
const AFTER: i64 = 731;

/// The zones in use, in order of first use.
pub(crate) struct Zones {
    desk_review: Date,
    names: Vec<String>,
    pub(crate) zones: Vec<Zone>,
}

impl Zones {
    pub(crate) const fn new(desk_review: Date) -> Self {
        Self { desk_review, names: Vec::new(), zones: Vec::new() }
    }

    /// The index of a zone; `None`, and a problem, if there is no such zone.
    pub(crate) fn index(&mut self, name: &At<String>, problems: &Problems) -> Option<u8> {
        let zone = known(name, problems)?;
        if !self.names.contains(&name.value) {
            self.names.push(name.value.clone());
            self.zones.push(offsets(&zone, self.desk_review)?);
        }
        u8::try_from(self.names.iter().position(|known| *known == name.value)?).ok()
    }
}

/// The zone of this name.
pub(crate) fn known(name: &At<String>, problems: &Problems) -> Option<TimeZone> {
    let zone = TimeZone::get(&name.value).ok().filter(|_| name.value.contains('/'));
    if zone.is_none() {
        let all: Vec<String> = jiff::tz::db().available().map(|zone| zone.to_string()).collect();
        problems.unknown(Code::UnknownZone, &name.at, "zone", &name.value, &all);
    }
    zone
}

fn offsets(zone: &TimeZone, desk_review: Date) -> Option<Zone> {
    let day = i64::from(desk_review.0);
    let from = Timestamp::from_second((day - BEFORE) * DAY).ok()?;
    let until = (day + AFTER) * DAY;
    let minutes = |offset: jiff::tz::Offset| i16::try_from(offset.seconds() / 60).unwrap_or_default();
    let mut offsets = vec![(from.as_second(), minutes(zone.to_offset(from)))];
    let changes = zone.following(from).take_while(|change| change.timestamp().as_second() < until);
    for change in changes {
        let now = minutes(change.offset());
        if offsets.last().is_none_or(|(_, before)| *before != now) {
            offsets.push((change.timestamp().as_second(), now));
        }
    }
    Some(Zone { offsets, until })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zone_keeps_its_changes_within_two_years() {
        let zone = TimeZone::get("Europe/Berlin").unwrap();
        let compiled = offsets(&zone, crate::calendar::days(2026, 11, 23).unwrap()).unwrap();
        // 2027-03-28T01:00Z is the change to summer time.
        assert_eq!(compiled.offset(1_806_195_600 - 1), Some(60));
        assert_eq!(compiled.offset(1_806_195_600), Some(120));
        // October 2026 to November 2028: five changes and the offset at the start.
        assert_eq!(compiled.offsets.len(), 6);
    }
}
