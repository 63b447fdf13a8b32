//! The time of day of a command: as given, or the clock's.

use std::time::{SystemTime, UNIX_EPOCH};

use amparo_core::Instant;
use miette::{IntoDiagnostic, Result, miette};

/// The time that was given, or now.
///
/// # Errors
/// If what was given is not a time.
pub(crate) fn now(given: Option<&str>) -> Result<Instant> {
    match given {
        Some(text) => amparo_author::instant(text)
            .ok_or_else(|| miette!("`--now {text}` is not a time; write it like 2026-11-23T12:00:00Z")),
        None => {
            let since = SystemTime::now().duration_since(UNIX_EPOCH).into_diagnostic()?;
            i64::try_from(since.as_secs()).into_diagnostic()
        }
    }
}
