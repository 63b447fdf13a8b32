//! The guide on Telegram: one message a chat edited in place, by long polling or by webhook, and nothing kept.
//!
//! Everything a person may see comes from `amparo-core`; this crate carries it to Telegram and back. It writes no log of
//! what people do: all it can say is a [`Report`].

mod api;
mod arguments;
mod contact;
mod counts;
mod guide;
mod happening;
mod html;
mod keyboard;
mod leaflet;
mod lines;
mod memory;
mod packs;
mod page;
mod phrases;
mod poll;
mod post;
mod profile;
mod report;
mod run;
mod secret;
mod settings;
mod settings_error;
mod status;
mod webhook;

pub use arguments::Order;
pub use guide::Clock;
pub use packs::{PacksError, load};
pub use report::{Report, Reporter};
pub use run::run;
pub use secret::{BotToken, KeySecret};
pub use settings::Settings;
pub use settings_error::SettingsError;
pub use webhook::{delete_webhook, set_webhook};
