//! The result of the screening: a list of offers by urgency, then a page for each with the first thing to do, one
//! contact, a link into the guide and, where asked, why it is shown. The layout is the same for every urgency.

use alloc::{string::String, vec::Vec};

use crate::choose::{Wish, choose};
use crate::clock::Instant;
use crate::contact::Contact;
use crate::content::{Content, Words};
use crate::draw::{Artist, paragraph};
use crate::engine::Input;
use crate::markup::blocks;
use crate::replay::facts;
use crate::screen::{Block, Choice, ChoiceKind, Screen, Span};
use crate::screening::{Assessment, Facts, Found, Screening};
use crate::session::Session;
use crate::structure::Step;
use crate::ui::Common;
use crate::words::{Kind, Surface, Urgency};

/// Titles on one page of the list.
const TITLES: usize = 5;
/// The text file with the words of findings and reasons.
pub(crate) const FILE: &str = "findings";
/// Opens the reasons on the page of a finding; 1 opens its contact.
const WHY: u8 = 2;

/// The texts of a finding in the file `findings`: body, then title. The reasons follow after all findings.
#[must_use]
pub const fn finding_slots(finding: usize) -> [usize; 2] {
    [finding * 2, finding * 2 + 1]
}

/// The slot of the first reason.
#[must_use]
pub const fn first_because(findings: usize) -> usize {
    findings * 2
}

/// The contacts for an assessment, each once: the first door of every finding in order, then the second ones. Where
/// nothing was found, or many small things together count, general contacts come first.
#[must_use]
pub fn advice<'a>(content: &'a Content, assessment: &Assessment, wish: &Wish<'_>) -> Vec<&'a Contact> {
    let findings = content.screening().map_or(&[][..], |screening| &screening.findings);
    let of = |found: &Found| findings.get(usize::from(found.finding)).map(|finding| &finding.kinds[..]);
    let mut needs: Vec<&[Kind]> = assessment.findings.iter().filter_map(of).collect();
    if assessment.raised || needs.is_empty() {
        needs.insert(0, wish.kinds);
    }
    let doors =
        |kinds: &&[Kind]| choose(content, &Wish { kinds, danger: is_danger(kinds), ..wish.clone() }).0;
    let chosen: Vec<Vec<&Contact>> = needs.iter().map(doors).collect();
    let mut advice: Vec<&Contact> = Vec::new();
    for contact in (0..2).flat_map(|door| chosen.iter().filter_map(move |contacts| contacts.get(door))) {
        if !advice.iter().any(|known| known.id == contact.id) {
            advice.push(contact);
        }
    }
    advice
}

/// Immediate danger, in which the emergency service comes before all: not every urgent need is one.
fn is_danger(kinds: &[Kind]) -> bool {
    kinds.first() == Some(&Kind::Emergency)
}

/// One offer of help (an index into [`Screening::findings`]) as a screen, for where nobody can be asked: without urgency
/// and reasons, which come of answers. `None` if the rules or this one are not there.
#[must_use]
pub fn draw_offer(
    content: &Content,
    session: &Session,
    finding: u8,
    now: Instant,
    surface: Surface,
) -> Option<Screen> {
    let screening = content.screening()?;
    let id = &screening.findings.get(usize::from(finding))?.id;
    let words = Words::new(content, session, session.reader());
    let artist = Artist { content, session, now, surface, words };
    let mut screen = artist.blank(["offer/", id].concat(), String::new());
    let found = Found { finding, urgency: Urgency::Info, because: Facts::default() };
    artist.finding(screening, found, Input::Next, &mut screen);
    Some(screen)
}

/// Pages of the list; there is one also where nothing stands on it.
fn lists(assessment: &Assessment) -> usize {
    assessment.findings.len().div_ceil(TITLES).max(1)
}

/// The page that Back turns to from a page of the plan: the list a finding stands on, or the list before.
pub(crate) fn back_page(content: &Content, session: &Session, surface: Surface) -> u8 {
    let page = usize::from(session.page);
    let lists =
        content.screening().map_or(0, |screening| lists(&screening.assess(facts(content, session, surface))));
    let to = page.checked_sub(lists).map_or(page - page.min(1), |finding| finding / TITLES);
    u8::try_from(to).unwrap_or(0)
}

impl Artist<'_> {
    /// Fills the screen of the plan. `step` gives title, text and contacts of the list.
    pub(crate) fn plan(&self, screening: &Screening, step: &Step, screen: &mut Screen) {
        let assessment = screening.assess(facts(self.content, self.session, self.surface));
        let lists = lists(&assessment);
        let page = usize::from(self.session.page);
        let last = assessment.findings.len().saturating_sub(1);
        match page.checked_sub(lists).map(|at| at.min(last)) {
            None => self.list(screening, step, &assessment, screen),
            Some(at) => {
                let on = if at < last { Input::Page(self.session.page + 1) } else { Input::Next };
                if let Some(found) = assessment.findings.get(at) {
                    self.finding(screening, *found, on, screen);
                }
            }
        }
        self.ways_out(step, screen);
    }

    fn list(&self, screening: &Screening, step: &Step, assessment: &Assessment, screen: &mut Screen) {
        let page = usize::from(self.session.page);
        let lists = lists(assessment);
        screen.blocks.push(paragraph(self.words.common(Common::NotADecision, &[])));
        if assessment.raised || assessment.findings.is_empty() {
            // Many small things, or none that has a name: somebody to talk to comes before all of them.
            self.first_card(&step.kinds, false, screen);
        }
        if self.session.detail == 0 {
            let shown = assessment.findings.iter().enumerate().skip(page * TITLES).take(TITLES);
            screen.choices.extend(shown.filter_map(|(at, found)| self.title(screening, *found, lists + at)));
            if page + 1 < lists {
                self.button(
                    screen,
                    "more",
                    Common::More,
                    ChoiceKind::More,
                    Input::Page(self.session.page + 1),
                );
            }
            self.button(screen, "next", Common::Next, ChoiceKind::Next, Input::Next);
            self.abouts(screen);
        }
    }

    fn title(&self, screening: &Screening, found: Found, page: usize) -> Option<Choice> {
        let finding = screening.findings.get(usize::from(found.finding))?;
        let [_, title] = finding_slots(usize::from(found.finding));
        Some(Choice {
            id: finding.id.clone(),
            label: self.words.get(FILE, title, &[]).unwrap_or_default(),
            language: None,
            icon: self.icon(finding.icon),
            kind: ChoiceKind::Main,
            ticked: None,
            input: Input::Page(u8::try_from(page).unwrap_or(0)),
        })
    }

    fn finding(&self, screening: &Screening, found: Found, on: Input, screen: &mut Screen) {
        let Some(finding) = screening.findings.get(usize::from(found.finding)) else { return };
        let [body, title] = finding_slots(usize::from(found.finding));
        screen.title = self.words.get(FILE, title, &[]).unwrap_or_default();
        screen.icon = self.icon(finding.icon);
        if self.session.detail == WHY {
            screen.title = self.words.common(Common::Why, &[]);
            screen.blocks = Vec::from([
                self.reasons(screening, found),
                paragraph(self.words.common(Common::NotADecision, &[])),
            ]);
            return;
        }
        screen.blocks = self.when(found.urgency).into_iter().collect();
        screen.blocks.extend(blocks(&self.words.get(FILE, body, &[]).unwrap_or_default()));
        self.first_card(&finding.kinds, is_danger(&finding.kinds), screen);
        if screen.detail {
            return;
        }
        self.button(screen, "more-about", Common::MoreAbout, ChoiceKind::Main, Input::Flow(finding.flow));
        if found.because.count() > 0 {
            self.button(screen, "why", Common::Why, ChoiceKind::Main, Input::Detail(WHY));
        }
        self.button(screen, "next", Common::Next, ChoiceKind::Next, on);
        self.abouts(screen);
    }

    /// How soon, in plain words.
    fn when(&self, urgency: Urgency) -> Option<Block> {
        let text = match urgency {
            Urgency::Now => Common::DoNow,
            Urgency::Today => Common::DoToday,
            Urgency::Soon => Common::DoSoon,
            Urgency::Info => return None,
        };
        Some(Block::Paragraph {
            spans: Vec::from([Span { text: self.words.common(text, &[]), strong: true }]),
        })
    }

    fn reasons(&self, screening: &Screening, found: Found) -> Block {
        let first = first_because(screening.findings.len());
        let reason = |index: u8| self.words.get(FILE, first + usize::from(index), &[]);
        let item = |text: String| Vec::from([Span { text, strong: false }]);
        Block::List { items: found.because.indexes().filter_map(reason).map(item).collect() }
    }
}
