//! Days and instants as editors write them.

use amparo_core::{Date, Instant};
use jiff::civil;
use jiff::{Span, Timestamp, Unit};

/// The instant of a time such as `2026-11-23T12:00:00Z`.
#[must_use]
pub fn instant(text: &str) -> Option<Instant> {
    text.parse::<Timestamp>().ok().map(Timestamp::as_second)
}

/// A day as it is written in files: `2026-11-23`.
#[must_use]
pub fn day(date: Date) -> String {
    let day = epoch().checked_add(Span::new().days(date.0));
    day.map_or_else(|_| String::from("never"), |day| day.to_string())
}

fn epoch() -> civil::Date {
    civil::date(1970, 1, 1)
}

fn since_epoch(day: civil::Date) -> Option<Date> {
    day.since((Unit::Day, epoch())).ok().map(|span| Date(span.get_days()))
}

/// A day that exists.
pub(crate) fn days(year: u16, month: u8, day: u8) -> Option<Date> {
    let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
    since_epoch(civil::Date::new(i16::try_from(year).ok()?, month, day).ok()?)
}

/// The date some months after another.
pub(crate) fn months_after(date: Date, months: u32) -> Date {
    let day = epoch().checked_add(Span::new().days(date.0)).ok();
    let later = day.and_then(|day| day.checked_add(Span::new().months(months)).ok());
    later.and_then(since_epoch).unwrap_or(date)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn six_months_after_the_desk_review() {
        let day = |year, month, day| days(year, month, day).unwrap();
        assert_eq!(months_after(day(2026, 11, 23), 6), day(2027, 5, 23));
        assert_eq!(months_after(day(2026, 8, 31), 6), day(2027, 2, 28));
    }

    #[test]
    fn only_times_with_a_zone_are_instants() {
        assert_eq!(instant("2026-11-23T12:00:00Z"), Some(1_795_435_200));
        assert_eq!(instant("2026-11-23"), None);
    }
}
