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

/// What the parser would have to guess: the hour of the sun at an unknown place, an end that is left open.
const VAGUE: [&str; 5] = ["sun", "dawn", "dusk", "+", "unknown"];

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
    let vague = VAGUE.iter().any(|word| hours.value.contains(word));
    if spans != later || spans.is_empty() || vague {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Spot;

    fn compiled(hours: &str) -> Hours {
        let at = |value: &str| At { value: value.into(), at: Spot { path: "a".into(), line: 1, column: 1 } };
        let mut zones = Zones::new(amparo_core::Date(20_780));
        compile(Some(&at(hours)), Some(&at("America/Lima")), &mut zones, &Problems::default())
    }

    const fn at(day: u16, hour: u16) -> u16 {
        (day * 24 + hour) * 60
    }

    #[test]
    fn weekly_hours_become_spans_from_monday() {
        let weekly = |spans: &[(u16, u16)]| Hours::Weekly { zone: 0, spans: spans.into() };
        assert_eq!(
            compiled("Mo-Tu 09:00-12:00,14:00-17:00; PH off").clone(),
            weekly(&[
                (at(0, 9), at(0, 12)),
                (at(0, 14), at(0, 17)),
                (at(1, 9), at(1, 12)),
                (at(1, 14), at(1, 17)),
            ])
        );
        assert_eq!(compiled("Su-Mo 08:00-16:00"), weekly(&[(at(0, 8), at(0, 16)), (at(6, 8), at(6, 16))]));
        // A night from Sunday to Monday is cut at the end of the week.
        assert_eq!(compiled("Su 22:00-06:00"), weekly(&[(0, at(0, 6)), (at(6, 22), at(7, 0))]));
        assert_eq!(compiled("Mo-Fr 08:00-24:00").open(&[], 0), None);
    }

    #[test]
    fn day_and_night_needs_no_zone_and_seasons_are_refused() {
        assert_eq!(compiled("24/7"), Hours::Always);
        assert_eq!(compiled("Mo-Su 00:00-24:00"), Hours::Always);
        assert_eq!(compiled("Jun-Aug 09:00-17:00"), Hours::Unknown);
        assert_eq!(compiled("sunrise-sunset"), Hours::Unknown);
        assert_eq!(compiled("Mo-Fr 17:00+"), Hours::Unknown);
        assert_eq!(compiled("off"), Hours::Unknown);
    }
}
