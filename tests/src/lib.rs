//! What the tests of this house share; see `ARCHITECTURE.md`.

pub mod bot_process;
pub mod fake_api;
pub mod figures;
pub mod journey;
