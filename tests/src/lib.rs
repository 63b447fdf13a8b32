//! What the tests of this house share; see `ARCHITECTURE.md`.

pub mod fake_api;
