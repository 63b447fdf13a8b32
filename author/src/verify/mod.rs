//! The proof that the guide is safe to walk through: decides the eleven invariants of the design over all content, and
//! gives the shortest journey to whatever breaks one. Works on packs as every surface loads them, with the engine that
//! every surface runs.
//!
//! Plain enumeration is impossible, so there are four exhaustive parts. **walk**: every position with the facts that a
//! later condition reads. **rules**: each finding over all subsets of what it reads. **back**: a lemma for every edge.
//! **drawing**: every distinct screen for every language, country and surface.

mod consular;
mod drawing;
mod halves;
mod journey;
mod limits;
mod plans;
mod quiet;
mod realise;
mod rules;
mod signals;
mod surfaces;
mod walk;
mod ways;

use amparo_core::{Content, Instant};

pub use journey::Tap;
pub use walk::walked;

/// The invariants, in order, each with the code of its failures.
pub const INVARIANTS: [(&str, &str); 11] = [
    ("reach", "every step can be reached, a contact is one tap away, and an end at most twelve"),
    ("ways-out", "help, back or home, and leave are on every screen"),
    ("danger-first", "an answer that tells of danger leads to help next"),
    ("contacts", "there is always somebody to contact, and a consulate only behind its question"),
    ("signals", "every indicator can be set, every finding can be made"),
    ("lowered-urgency", "noticing more never lowers the urgency"),
    ("safe-mode", "safe mode shows nothing about answers"),
    ("misfit", "every text exists and fits"),
    ("back", "back restores the last ten screens, then the first of the flow, then home"),
    ("wording", "no banned word, number or link stands in a text"),
    ("surfaces", "all surfaces agree"),
];

/// Something that breaks an invariant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The invariant, 1 to 11.
    pub invariant: u8,
    /// Its code.
    pub code: &'static str,
    /// What is wrong, in an editor's words.
    pub what: String,
    /// The shortest way there; empty where no journey leads to it.
    pub journey: Vec<Tap>,
}

/// What was looked at, and what was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// What breaks an invariant; none if the guide is safe to walk through.
    pub failures: Vec<Failure>,
    /// States of the walk.
    pub states: usize,
    /// Taps tried in the walk.
    pub edges: usize,
    /// Sets of facts tried for the rules.
    pub facts: usize,
    /// Screens drawn.
    pub screens: usize,
    /// Distinct screens of the walk, by id.
    pub places: std::collections::BTreeSet<String>,
    /// Taps of the longest of all shortest journeys.
    pub longest_path: usize,
    /// UTF-16 units of the longest screen, and its id.
    pub longest_screen: (usize, String),
}

impl Report {
    /// Adds a failure, once for each invariant and what is wrong.
    fn fail(&mut self, invariant: u8, what: String, journey: Vec<Tap>) {
        let known = |failure: &Failure| failure.invariant == invariant && failure.what == what;
        if !self.failures.iter().any(known) {
            let code = INVARIANTS.get(usize::from(invariant).wrapping_sub(1)).map_or("", |(code, _)| code);
            self.failures.push(Failure { invariant, code, what, journey });
        }
    }
}

/// Decides the invariants over content with all its packs, at an instant.
#[must_use]
pub fn verify(content: &Content, now: Instant) -> Report {
    let mut report = Report::default();
    let walk = walk::Walk::of(content, now);
    walk.check(&mut report);
    consular::check(content, &walk, &mut report);
    surfaces::check(&content.structure, &mut report);
    if let Some(screening) = content.screening() {
        rules::check(screening, &mut report);
        signals::check(content, screening, &walk, &mut report);
        quiet::check(content, screening, now, &mut report);
    }
    limits::check(content, &walk, &mut report);
    drawing::check(content, &walk, now, &mut report);
    report.failures.sort_by(|a, b| (a.invariant, &a.what).cmp(&(b.invariant, &b.what)));
    report
}
