//! What the tests of this house share; see `ARCHITECTURE.md`.

pub mod bot_process;
pub mod clean;
pub mod fake_api;
pub mod figures;
pub mod journey;
pub mod oracle;
pub mod program;
pub mod python;

use std::io::Write;

/// Says that something optional did not run, why, and what would let it; on CI that is a failure.
///
/// # Panics
/// With `CI=true`.
#[expect(clippy::panic, reason = "on a build server nothing may be left out")]
pub fn skipped(what: &str, why: &str, install: &str) {
    let line = format!("skipped {what}: {why}\n  install: {install}\n");
    if std::env::var("CI").as_deref() == Ok("true") {
        panic!("{line}");
    }
    // Not `eprintln!`, which the test harness hides when a test passes. A terminal that is gone needs no line.
    let _ = std::io::stderr().write_all(line.as_bytes());
}
