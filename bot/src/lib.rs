//! The guide on Telegram: long polling, one message a chat edited in place, and nothing kept.
//!
//! Everything a person may see comes from `amparo-core`; this crate carries it to Telegram and back. It writes no log of
//! what people do: all it can say is a [`Report`].

mod api;
mod contact;
mod guide;
mod happening;
mod html;
mod keyboard;
mod leaflet;
mod lines;
mod memory;
mod packs;
mod page;
mod poll;
mod post;
mod report;
mod secret;
mod settings;

pub use guide::Clock;
pub use packs::{PacksError, load};
pub use poll::run;
pub use report::{Report, Reporter};
pub use secret::{BotToken, KeySecret};
pub use settings::{Order, Settings, SettingsError, USAGE};
