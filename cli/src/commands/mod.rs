//! The subcommands.

pub(crate) mod approve;
pub(crate) mod assess;
pub(crate) mod chat;
pub(crate) mod check;
pub(crate) mod compile;
pub(crate) mod graph;
pub(crate) mod hear;
pub(crate) mod ids;
pub(crate) mod lint;
pub(crate) mod qr;
pub(crate) mod recordings;
pub(crate) mod site;
pub(crate) mod sources;
pub(crate) mod status;
