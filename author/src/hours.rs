//! Opening hours: from the syntax editors know from maps to the weekly table of the core.

use amparo_core::{Hours, MINUTES_A_WEEK};
use opening_hours::{OpeningHours, RuleKind};

use crate::code::Code;
use crate::diagnostic::Problems;
use crate::source::At;
use crate::zones::Zones;

/// Two Mondays half a year apart: hours that differ between them are not the same every week.
const MONDAYS: [&str; 2] = ["2026-11-23T00:00:00", "2027-05-24T00:00:00"];
const NEXT_MONDAYS: [&str; 2] = ["2026-11-30T00:00:00", "2027-05-31T00:00:00"];

/// Compiles hours; `None` in the file is [`Hours::Unknown`].
pub(crate) fn compile(
    hours: Option<&At<String>>,
    zone: Option<&At<String>>,
    zones: &mut Zones,
    problems: &Problems,
) -> Hours {
    let Some(hours) = hours else { return Hours::Unknown };
    let Ok(parsed) = hours.value.parse::<OpeningHours>() else {
        let what = format!("the hours `{}` cannot be read", hours.value);
        problems.add(Code::BadHours, &hours.at, what, "write them like `Mo-Fr 09:00-17:00`");
        return Hours::Unknown;
    };
    let weeks: Vec<_> = MONDAYS.iter().zip(NEXT_MONDAYS).map(|(from, to)| week(&parsed, from, to)).collect();
    let [Some(spans), Some(later)] = weeks.as_slice() else { return Hours::Unknown };
    if spans != later || spans.is_empty() {
        let what = format!("the hours `{}` are not the same every week", hours.value);
        problems.add(Code::BadHours, &hours.at, what, "give weekly hours only, or leave them out");
        return Hours::Unknown;
    }
    if spans.as_slice() == [(0, MINUTES_A_WEEK)] {
        return Hours::Always;
    }
    let Some(zone) = zone else {
        let what = "hours need the zone they are in";
        problems.add(Code::MissingZone, &hours.at, what, "add `zone`, such as `America/Mexico_City`");
        return Hours::Unknown;
    };
    match zones.index(zone, problems) {
        Some(zone) => Hours::Weekly { zone, spans: spans.clone() },
        None => Hours::Unknown,
    }
}

/// The open spans of one week without holidays, in minutes since its Monday.
fn week(hours: &OpeningHours, from: &str, to: &str) -> Option<Vec<(u16, u16)>> {
    let (monday, next) = (from.parse().ok()?, to.parse().ok()?);
    let mut spans: Vec<(u16, u16)> = Vec::new();
    for part in hours.iter_range(monday, next).filter(|part| part.kind == RuleKind::Open) {
        let [from, to] = [part.range.start, part.range.end].map(|instant| {
            let minutes = u16::try_from((instant - monday).num_minutes());
            minutes.map_or(MINUTES_A_WEEK, |minutes| minutes.min(MINUTES_A_WEEK))
        });
        match spans.last_mut() {
            Some(last) if last.1 == from => last.1 = to,
            _ => spans.push((from, to)),
        }
    }
    Some(spans)
}
