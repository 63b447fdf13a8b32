//! The reading limits: words of a sentence, a paragraph and a screen, for each audience, in the languages whose words
//! can be counted by their gaps.

use amparo_core::{Audience, Block, Content, Screening, blocks, finding_slots};

use super::Report;
use super::walk::{Walk, path};
use crate::screening::can_come;

/// Words of a sentence, a screen and a paragraph: `content.md` part 3.
const fn most(audience: Audience) -> (usize, usize, usize) {
    match audience {
        Audience::Young => (12, 35, 15),
        Audience::Child => (16, 50, 25),
        Audience::Teen => (22, 65, 40),
        Audience::Guardian | Audience::Helper => (24, 70, 45),
    }
}

/// The part of invariant 8 that speaks of words.
pub(super) fn check(content: &Content, walk: &Walk<'_>, report: &mut Report) {
    let structure = &content.structure;
    for locale in structure.locales.iter().filter(|locale| !locale.pseudo) {
        let tag = locale.tag.as_str();
        let mut seen = std::collections::BTreeSet::new();
        for state in &walk.states {
            let audience = state.session.reader();
            let Some(step) = walk.step(state).filter(|step| seen.insert((step.number, audience))) else {
                continue;
            };
            let flow = structure.flow_of(step).map_or("", |flow| &flow.id);
            let text =
                |slot: usize| content.text(tag, flow, usize::from(step.text) + slot, audience).unwrap_or("");
            judge(&path(structure, step), tag, audience, (text(1), text(0)), report);
        }
        if let Some(screening) = content.screening() {
            check_findings(content, screening, tag, report);
        }
    }
}

fn check_findings(content: &Content, screening: &Screening, tag: &str, report: &mut Report) {
    for (index, finding) in screening.findings.iter().enumerate() {
        for audience in Audience::ALL.iter().filter(|audience| can_come(screening, finding, **audience)) {
            let text = |slot| content.text(tag, "findings", slot, *audience).unwrap_or("");
            let [body, title] = finding_slots(index);
            judge(&format!("finding-{}", finding.id), tag, *audience, (text(title), text(body)), report);
        }
    }
}

fn judge(what: &str, tag: &str, audience: Audience, (title, body): (&str, &str), report: &mut Report) {
    let (sentence, screen, paragraph) = most(audience);
    let here = format!("`{what}` for `{}` in `{tag}`", audience.as_str());
    let mut all = words(title);
    for block in blocks(body) {
        let parts: Vec<String> = match block {
            Block::Paragraph { spans } => vec![spans.into_iter().map(|span| span.text).collect()],
            Block::List { items } => {
                items.into_iter().map(|item| item.into_iter().map(|span| span.text).collect()).collect()
            }
            Block::Show { text, .. } => vec![text],
        };
        for part in parts {
            all += words(&part);
            if words(&part) > paragraph {
                report.fail(
                    8,
                    format!("a paragraph of {here} has {} words, not {paragraph}", words(&part)),
                    Vec::new(),
                );
            }
            let longest = part.split_inclusive(['.', '!', '?', ':', '…']).map(words).max().unwrap_or(0);
            if longest > sentence {
                report.fail(
                    8,
                    format!("a sentence of {here} has {longest} words, not {sentence}"),
                    Vec::new(),
                );
            }
        }
    }
    if all > screen {
        report.fail(8, format!("{here} has {all} words, not {screen}"), Vec::new());
    }
}

fn words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}
