//! Holds the fake Bot API to its word, by plain HTTP: every rule with the exact code and words that it promises.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

mod client;
mod deleting;
mod editing;
mod faults;
mod keyboards;
mod people;
mod polling;
mod profile;
mod python;
mod requests;
mod sending;
mod webhooks;
