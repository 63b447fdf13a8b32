//! STA001, STA002, STA004 and STA005: what people have signed still holds, and was signed in earnest. That a text is not
//! signed at all (STA003) is said by `amparo check --release` alone: everything begins as a draft.

use crate::diagnostic::Problems;
use crate::guide_file::GuideFile;
use crate::lint::Finding;
use crate::sources::Sources;
use crate::status::{Role, Standing, Stood, standings};

pub(super) fn check(sources: &Sources<'_>, guide: &GuideFile, problems: &Problems, found: &mut Vec<Finding>) {
    if sources.status.is_empty() {
        return;
    }
    for (tag, texts) in standings(sources, guide, problems) {
        texts.iter().for_each(|text| signed(text, found));
        let records = sources.status.get(tag).into_iter().flatten();
        let gone = records.filter(|(key, _)| !texts.iter().any(|text| text.leaf.key == **key));
        found.extend(gone.map(|(key, record)| {
            let what = format!("no text is called `{key}` any more");
            Finding::new(
                "STA002",
                &record.place,
                what,
                "sign any text of this language: that tidies the file",
            )
        }));
    }
    bulk(sources, found);
}

fn signed(text: &Stood<'_>, found: &mut Vec<Finding>) {
    let Some(record) = text.record else { return };
    let key = &text.leaf.key;
    let again = "compare both, then sign it anew with `amparo approve`";
    match text.standing {
        Standing::Stale => {
            let what = format!("the original of `{key}` has changed since it was signed");
            found.push(Finding::new("STA001", &text.leaf.at, what, again));
        }
        Standing::Edited => {
            let what = format!("`{key}` has been edited since it was signed");
            found.push(Finding::new("STA002", &text.leaf.at, what, again));
        }
        _ => {}
    }
    if !record.has_four_eyes() {
        let what = format!("`{key}` was not signed by one person and reviewed by another");
        found.push(Finding::new("STA004", &record.place, what, "let somebody else review it"));
    }
    if text.safety && record.needs_second() {
        let what = format!("`{key}` comes from a machine and has one reviewer");
        found.push(Finding::new("STA004", &record.place, what, "let a second person review it"));
    }
}

/// One finding for each person and day.
fn bulk(sources: &Sources<'_>, found: &mut Vec<Finding>) {
    for records in sources.status.values() {
        let mut seen = Vec::new();
        for record in records.values().filter(|record| record.bulk) {
            let name =
                record.signed_as(Role::Reviewer).pop().or_else(|| record.signed_as(Role::Translator).pop());
            if seen.contains(&(name, record.at)) {
                continue;
            }
            seen.push((name, record.at));
            let what = format!("`{}` signed more than twenty texts at once", name.unwrap_or_default());
            found.push(Finding::new(
                "STA005",
                &record.place,
                what,
                "read them one by one and sign them again",
            ));
        }
    }
}
