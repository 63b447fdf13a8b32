//! Days as editors write them.

use amparo_core::{Date, PartialDate};

/// A day, such as `2026-11-23`.
pub(crate) fn day(date: Date) -> String {
    amparo_author::day(date)
}

/// A date as far as it is known.
pub(crate) fn partial(date: PartialDate) -> String {
    let part = |part: Option<u8>| part.map_or(String::new(), |part| format!("-{part:02}"));
    format!("{}{}{}", date.year, part(date.month), part(date.day))
}
