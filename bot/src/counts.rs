//! What may be counted: updates, troubles, times, languages, flows opened. No count is told more exactly than to ten, and
//! none follows from an answer.

use std::fmt::Write;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use amparo_core::{Session, Step, Structure};

use crate::happening::What;
use crate::report::Report;

/// Kinds of updates, in the order of [`kind`].
const KINDS: [&str; 6] = ["tap", "command", "typed", "media", "group", "other"];
/// Kinds of troubles, in the order of [`trouble`].
const TROUBLES: [&str; 6] = ["unreachable", "not-understood", "conflict", "wait", "refused", "crowded"];
/// Bounds of the times, in milliseconds.
const BOUNDS: [u64; 8] = [10, 50, 100, 250, 500, 1_000, 5_000, 30_000];
/// Registry numbers are one byte.
const NUMBERS: usize = 256;

type Counter = AtomicU64;

/// The counters of this copy, from its start.
pub(crate) struct Counts {
    kinds: [Counter; KINDS.len()],
    troubles: [Counter; TROUBLES.len()],
    within: [Counter; BOUNDS.len()],
    done: Counter,
    locales: [Counter; NUMBERS],
    flows: [Counter; NUMBERS],
}

impl Default for Counts {
    fn default() -> Self {
        Self {
            kinds: Default::default(),
            troubles: Default::default(),
            within: Default::default(),
            done: Counter::default(),
            locales: std::array::from_fn(|_| Counter::default()),
            flows: std::array::from_fn(|_| Counter::default()),
        }
    }
}

/// One more.
fn more(counter: Option<&Counter>) {
    if let Some(counter) = counter {
        counter.fetch_add(1, Ordering::Relaxed);
    }
}

/// A count as it may be told.
fn told(counter: &Counter) -> u64 {
    counter.load(Ordering::Relaxed) / 10 * 10
}

fn kind(what: Option<&What>) -> usize {
    match what {
        Some(What::Tap { .. }) => 0,
        Some(What::Command { .. }) => 1,
        Some(What::Typed { .. }) => 2,
        Some(What::Media) => 3,
        Some(What::Group) => 4,
        None => 5,
    }
}

fn trouble(report: Report) -> Option<usize> {
    match report {
        Report::Unreachable { .. } | Report::GaveUp => Some(0),
        Report::NotUnderstood { .. } => Some(1),
        Report::Conflict { .. } => Some(2),
        Report::Flood { .. } => Some(3),
        Report::Refused { .. } => Some(4),
        Report::Crowded => Some(5),
        _ => None,
    }
}

impl Counts {
    /// An update came; `None` is one that is nothing to the guide.
    pub(crate) fn came(&self, what: Option<&What>) {
        more(self.kinds.get(kind(what)));
    }

    /// The operator was told of something.
    pub(crate) fn reported(&self, report: Report) {
        more(trouble(report).and_then(|index| self.troubles.get(index)));
    }

    /// Something was done in this time.
    pub(crate) fn done(&self, time: Duration) {
        more(Some(&self.done));
        let milliseconds = u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
        let reached = BOUNDS.iter().zip(&self.within).filter(|(bound, _)| milliseconds <= **bound);
        reached.for_each(|(_, counter)| more(Some(counter)));
    }

    /// A screen is shown. A flow counts as opened at its first step, unless a private flow led there: what comes after
    /// one may follow from an answer.
    pub(crate) fn shown(&self, structure: &Structure, session: &Session) {
        more(self.locales.get(usize::from(session.locale)));
        let step = |number: u16| structure.surviving(number).and_then(|(index, _)| structure.step(index));
        let flow = |step: &Step| structure.flow_of(step);
        let Some(opened) = step(session.place).and_then(flow) else { return };
        let before = session.back.last().and_then(|place| step(*place)).and_then(flow);
        let first = structure.step(opened.first).is_some_and(|first| first.number == session.place);
        let other = before.is_none_or(|before| before.number != opened.number && !before.private);
        more(self.flows.get(usize::from(opened.number)).filter(|_| first && other));
    }

    /// All counts as text for Prometheus.
    pub(crate) fn text(&self, structure: &Structure) -> String {
        let mut text = String::from("# All counts are rounded down to tens.\n");
        let mut family = |name: &str, label: &str, rows: &mut dyn Iterator<Item = (String, u64)>| {
            // Writing to a String cannot fail.
            let _ = writeln!(text, "# TYPE amparo_{name}_total counter");
            for (value, count) in rows {
                let _ = writeln!(text, "amparo_{name}_total{{{label}=\"{value}\"}} {count}");
            }
        };
        let named = |names: &[&str], counters: &[Counter]| {
            let rows: Vec<_> =
                names.iter().map(|name| (*name).to_owned()).zip(counters.iter().map(told)).collect();
            rows.into_iter()
        };
        family("updates", "kind", &mut named(&KINDS, &self.kinds));
        family("errors", "kind", &mut named(&TROUBLES, &self.troubles));
        let bounds = BOUNDS.iter().map(|bound| format!("{}.{:03}", bound / 1000, bound % 1000));
        let times = bounds.zip(self.within.iter().map(told)).chain([("+Inf".into(), told(&self.done))]);
        family("done_within_seconds", "le", &mut times.into_iter());
        let at = |counters: &[Counter], number: u8| counters.get(usize::from(number)).map_or(0, told);
        let locales =
            structure.locales.iter().map(|locale| (locale.tag.clone(), at(&self.locales, locale.number)));
        family("screens", "locale", &mut locales.into_iter());
        let flows = structure.flows.iter().map(|flow| (flow.id.clone(), at(&self.flows, flow.number)));
        family("flows_opened", "flow", &mut flows.into_iter());
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_told_in_tens() {
        let counts = Counts::default();
        for _ in 0..19 {
            counts.came(Some(&What::Group));
            counts.reported(Report::Refused { code: 400 });
            counts.done(Duration::from_millis(40));
        }
        counts.came(None);
        let content = crate::packs::built_in().expect("content");
        let text = counts.text(&content.structure);
        for line in [
            "amparo_updates_total{kind=\"group\"} 10",
            "amparo_updates_total{kind=\"other\"} 0",
            "amparo_errors_total{kind=\"refused\"} 10",
            "amparo_done_within_seconds_total{le=\"0.010\"} 0",
            "amparo_done_within_seconds_total{le=\"0.050\"} 10",
            "amparo_done_within_seconds_total{le=\"+Inf\"} 10",
            "amparo_screens_total{locale=\"es\"} 0",
        ] {
            assert!(text.lines().any(|found| found == line), "{line} in {text}");
        }
    }

    #[test]
    fn what_follows_from_an_answer_is_not_counted() {
        let content = crate::packs::built_in().expect("content");
        let structure = &content.structure;
        let first = |flow: &str| {
            let (_, flow) = structure.flow_by_id(flow).expect("a flow");
            structure.step(flow.first).expect("a step").number
        };
        let at = |place, back| Session { place, back, ..Session::start(&content, 1) };
        let counts = Counts::default();
        let opened = |session| {
            (0..10).for_each(|_| counts.shown(structure, &session));
            counts.text(structure)
        };
        let help = "amparo_flows_opened_total{flow=\"help-now\"} 10";
        assert!(!opened(at(first("help-now"), vec![first("check-in")])).contains(help));
        assert!(!opened(at(first("help-now"), vec![first("help-now")])).contains(help));
        assert!(opened(at(first("help-now"), vec![first("my-rights")])).contains(help));
    }
}
