//! The guide itself: content model, engine, sessions, contacts and screens.
//!
//! Everything here is a pure function of its arguments: no input or output, clock, randomness, logging or panic.
//! Surfaces (web page, Telegram, terminal) hand over packs, inputs and the time of day, and draw the [`Screen`]
//! they get back.
#![no_std]

extern crate alloc;

mod answers;
mod base64url;
mod bits;
mod cards;
mod choose;
mod clock;
mod contact;
mod content;
mod draw;
mod engine;
mod fact;
mod house;
mod inquiry;
mod learned;
mod link;
mod markup;
mod pack;
#[cfg(feature = "seal")]
mod packed;
mod plan;
mod read;
mod replay;
mod rest;
mod reword;
mod screen;
mod screening;
mod session;
mod structure;
mod texts;
#[cfg(feature = "seal")]
mod token;
mod typed;
mod ui;
mod wanted;
mod words;

pub use answers::{ANSWER_BITS, Answers, radix_product};
pub use cards::contact_card;
pub use choose::{Wish, choose};
pub use clock::{Date, Hours, Instant, MINUTES_A_WEEK, PartialDate, Zone};
pub use contact::{Contact, ContactChannel};
pub use content::Content;
pub use draw::{draw, draw_in_words};
pub use engine::{Input, step};
pub use fact::{Fact, FactState};
pub use inquiry::{Advice, Asked, Inquiry, Offer, Refusal, inquire};
pub use learned::{Learned, PLACES, Weights, places};
pub use link::Link;
pub use markup::blocks;
pub use pack::{ContactPack, FORMAT, Pack, PackError, checksum};
pub use plan::{advice, draw_offer, finding_slots, first_because};
pub use replay::facts;
pub use reword::Wording;
pub use screen::{Block, Card, CardChannel, Choice, ChoiceKind, Icon, Screen, Span};
pub use screening::{Assessment, Clause, Cumulative, Facts, Finding, Found, Indicator, Rule, Screening};
pub use session::{HISTORY, Session};
pub use structure::{
    Bundle, Condition, Country, Flow, Language, Locale, ScreeningFlow, Step, StepChoice, Structure, Target,
    step_slots,
};
pub use texts::{Entry, Formats, Hole, TextFile, TextPack};
#[cfg(feature = "seal")]
pub use token::{Key, Opened, Sealer, TOKEN_LENGTH};
pub use typed::{Heard, Phrase, Spelled, Topic, TypedWords, plain};
pub use ui::{BotText, Common, WidgetText, common_ids};
pub use wanted::Wanted;
pub use words::{
    Audience, ChannelType, Cost, Direction, Form, Kind, Notice, Operator, Reach, Setting, Severity,
    SharesWith, Slot, StepKind, Surface, Urgency, Warning,
};
