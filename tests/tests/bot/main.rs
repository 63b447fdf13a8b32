//! The Telegram bot over real HTTP against the fake Bot API: what people see, what goes wrong, what is never said.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod dialogues;
mod faults;
mod flows;
mod harness;
mod journeys;
mod operator;
mod program;
mod replicas;
mod troubles;
mod webhook;
