//! Reads content and locales, checks all of it, and writes packs for the core. Editors are told every problem at
//! once, in their own words, with file, line and column.

mod calendar;
mod code;
mod compile;
mod contact_file;
mod contacts;
mod contract;
mod diagnostic;
mod examples_file;
mod facts;
mod flow_checks;
mod flow_file;
mod fluent_file;
mod guide_file;
mod hours;
mod learn;
mod leaves;
mod lint;
mod locale_file;
mod locale_texts;
mod numbers;
mod pseudo;
mod question_file;
mod reader;
mod reading;
mod readings;
mod register;
mod registry;
mod resolve;
mod screening;
mod screening_file;
mod source;
mod sources;
mod status;
mod structure;
mod text_checks;
mod texts;
mod verify;
mod words_file;
mod zones;

pub use calendar::{day, instant};
pub use code::CODES;
pub use compile::{Compiled, Options, compile};
pub use diagnostic::{Diagnostic, Severity, closest};
pub use lint::{lint, mended, rule_of};
pub use numbers::{ids, rename_step};
pub use readings::{Score, readings};
pub use register::{FactRecord, Place, Register, Source, register};
pub use screening::can_come;
pub use source::{SourceFile, read_dir};
pub use status::{
    Approval, Bare, FileStatus, LocaleStatus, Origin, Role, Standing, State, Status, approve, blockers,
    release, status,
};
pub use verify::{Failure, INVARIANTS, Report, Tap, verify, walked};
