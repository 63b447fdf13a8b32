//! Draws the screen of a session. Always gives one: where a text has not been fetched yet, a kind line and people to
//! talk to stand in its place.

use alloc::{string::String, vec::Vec};

use crate::answers::takes;
use crate::cards::card;
use crate::choose::{Wish, choose};
use crate::clock::Instant;
use crate::contact::Contact;
use crate::content::{Content, Words};
use crate::engine::{Input, Situation, offered, place};
use crate::markup::blocks;
use crate::reword::Wording;
use crate::screen::{Block, Card, Choice, ChoiceKind, Icon, Screen};
use crate::session::Session;
use crate::structure::{BODY, FIRST_LABEL, Step, TITLE, Target};
use crate::texts::digits;
use crate::ui::{Common, WordText, band_text, notice_text};
use crate::words::{Audience, Direction, Kind, Notice, Setting, StepKind, Surface, Urgency};

/// Cards on one screen.
const CARDS: usize = 3;
/// Entries of a list on one screen.
const LIST: usize = 10;
const WITHOUT_TEXT: [Kind; 2] = [Kind::ChildHelpline, Kind::Emergency];

/// The screen of a session at an instant on a surface.
#[must_use]
pub fn draw(content: &Content, session: &Session, now: Instant, surface: Surface) -> Screen {
    draw_in_words(content, session, Wording::default(), now, surface)
}

/// The screen of a session, perhaps in the words of another age.
#[must_use]
pub fn draw_in_words(
    content: &Content,
    session: &Session,
    wording: Wording,
    now: Instant,
    surface: Surface,
) -> Screen {
    let words = Words::new(content, session, wording.of(session.reader()));
    let artist = Artist { content, session, now, surface, words };
    let index = place(&content.structure, session);
    match index.and_then(|index| content.structure.step(index)) {
        Some(step) if !session.is_covered() => artist.step(step),
        _ => artist.cover(),
    }
}

/// Draws one session.
pub(crate) struct Artist<'a> {
    pub(crate) content: &'a Content,
    pub(crate) session: &'a Session,
    pub(crate) now: Instant,
    pub(crate) surface: Surface,
    pub(crate) words: Words<'a>,
}

impl Artist<'_> {
    pub(crate) fn blank(&self, id: String, title: String) -> Screen {
        let locale = self.content.locale(self.session);
        Screen {
            id,
            language: locale.map_or(String::new(), |locale| locale.tag.clone()),
            direction: locale.map_or(Direction::Ltr, |locale| locale.direction),
            urgency: None,
            icon: None,
            title,
            notices: Vec::new(),
            blocks: Vec::new(),
            cards: Vec::new(),
            detail: false,
            choices: Vec::new(),
            draft: None,
        }
    }

    /// The neutral cover: nothing on it says what it covers.
    fn cover(&self) -> Screen {
        let mut screen = self.blank(String::from("cover"), self.words.common(Common::CoverTitle, &[]));
        screen.blocks = blocks(&self.words.common(Common::Cover, &[]));
        self.button(&mut screen, "open", Common::CoverOpen, ChoiceKind::Main, Input::Open);
        screen
    }

    fn step(&self, step: &Step) -> Screen {
        let structure = &self.content.structure;
        let flow = structure.flow_of(step).map_or("", |flow| flow.id.as_str());
        let title = self.text(step, TITLE);
        let missing = title.is_none();
        let mut screen = self.blank([flow, "/", &step.id].concat(), title.unwrap_or_default());
        screen.urgency = step.danger.then_some(Urgency::Now);
        screen.icon = self.icon(step.icon);
        screen.draft = structure.draft.then(|| self.words.common(Common::Draft, &[]));
        if let Some(notice) = self.session.notice {
            screen.notices.push(self.words.common(notice_text(notice), &[]));
        }
        screen.blocks = blocks(&self.text(step, BODY).unwrap_or_default());
        let asks = step.question || step.kind == StepKind::Plan;
        if missing || asks && !self.content.can_ask(self.words.locale) {
            self.unavailable(step, &mut screen);
            return screen;
        }
        if let Some(screening) = self.content.screening().filter(|_| step.kind == StepKind::Plan) {
            self.plan(screening, step, &mut screen);
            return screen;
        }
        self.show_cards(step, &mut screen);
        let mut pages = 1;
        if step.facts.is_empty() {
            pages = self.contacts(&step.kinds, step, &mut screen);
        } else {
            self.facts(step, &mut screen);
        }
        self.choices(step, pages, &mut screen);
        // Whoever typed is shown people to talk to, wherever the words led.
        if self.session.notice == Some(Notice::Typed) && screen.cards.is_empty() {
            self.contacts(&WITHOUT_TEXT, step, &mut screen);
        }
        screen
    }

    /// What is needed has not come: people to talk to, a way past it, and the ways out.
    fn unavailable(&self, step: &Step, screen: &mut Screen) {
        screen.title = String::new();
        screen.blocks.clear();
        screen.notices.push(self.words.common(Common::NoticeUnavailable, &[]));
        self.contacts(&WITHOUT_TEXT, step, screen);
        self.on(step, false, screen);
        self.ways_out(step, screen);
    }

    fn text(&self, step: &Step, slot: usize) -> Option<String> {
        self.content.step_text(&self.words, step, slot).map(|text| self.words.filled(text, &[]))
    }

    pub(crate) fn icon(&self, index: Option<u8>) -> Option<Icon> {
        let (name, emoji) = self.content.structure.icons.get(usize::from(index?))?;
        Some(Icon { name: name.clone(), emoji: emoji.clone() })
    }

    /// A text to show to an adult: in the reader's language and in those of the country.
    fn show_cards(&self, step: &Step, screen: &mut Screen) {
        let Some(card) = step.card.map(usize::from) else { return };
        let country = self.content.structure.country(self.session.country);
        let mut tags = self.content.card_locales(self.session);
        let spoken = country
            .is_none_or(|country| tags.iter().any(|tag| country.languages.iter().any(|own| own == tag)));
        if !spoken {
            screen.notices.push(self.words.common(Common::CardMissing, &[]));
        }
        if !tags.contains(&self.words.locale) {
            tags.push(self.words.locale);
        }
        screen.blocks.push(paragraph(self.words.common(Common::CardShow, &[])));
        for tag in tags {
            let locale = self.content.structure.card_locale(tag);
            let text = self.content.text(tag, "cards", card, self.words.audience);
            if let (Some(locale), Some(text)) = (locale, text) {
                let text = self.words.filled(text, &[]);
                screen.blocks.push(Block::Show {
                    language: locale.tag.clone(),
                    direction: locale.direction,
                    text,
                });
            }
        }
    }

    /// Adds the cards of this page; gives the number of pages.
    fn contacts(&self, kinds: &[Kind], step: &Step, screen: &mut Screen) -> usize {
        if kinds.is_empty() {
            return 1;
        }
        let (chosen, direct) = choose(self.content, &self.wish(kinds, step.danger));
        let paged = step.setting.is_none();
        let page = if paged { usize::from(self.session.page) } else { 0 };
        let rest = chosen.get(page * CARDS..).unwrap_or_default();
        let mut shown = rest.get(..CARDS).unwrap_or(rest);
        let detail = usize::from(self.session.detail);
        if let Some(one) = shown.get(detail.wrapping_sub(1)..detail) {
            (shown, screen.detail) = (one, true);
        }
        for contact in shown {
            screen.cards.push(self.card(contact, kinds));
        }
        let known = self.session.country != 0;
        let no_emergency =
            known && kinds.contains(&Kind::Emergency) && !chosen.iter().any(|it| it.serves(Kind::Emergency));
        self.lines(no_emergency, !direct && known, chosen.len(), screen);
        if paged { chosen.len().div_ceil(CARDS).max(1) } else { 1 }
    }

    /// The first contact of some kinds, and no other.
    pub(crate) fn first_card(&self, kinds: &[Kind], danger: bool, screen: &mut Screen) {
        let (chosen, _) = choose(self.content, &self.wish(kinds, danger));
        screen.cards = chosen.first().map(|contact| self.card(contact, kinds)).into_iter().collect();
        screen.detail = self.session.detail > 0 && !screen.cards.is_empty();
    }

    fn wish<'k>(&'k self, kinds: &'k [Kind], danger: bool) -> Wish<'k> {
        Wish {
            kinds,
            country: self.session.country,
            audience: self.session.reader(),
            language: self.words.locale,
            now: self.now,
            danger,
        }
    }

    fn card(&self, contact: &Contact, kinds: &[Kind]) -> Card {
        let kind = kinds.iter().copied().find(|kind| contact.serves(*kind)).unwrap_or(contact.kind);
        card(&self.words, self.session, contact, kind, self.now, self.surface)
    }

    fn lines(&self, no_emergency: bool, fallback: bool, contacts: usize, screen: &mut Screen) {
        for (shown, text) in [
            (no_emergency, Common::NoEmergency),
            (fallback, Common::Fallback),
            (contacts > 1 && !screen.detail, Common::SecondDoor),
        ] {
            if shown {
                screen.blocks.push(paragraph(self.words.common(text, &[])));
            }
        }
    }

    fn choices(&self, step: &Step, pages: usize, screen: &mut Screen) {
        if !screen.detail {
            let pages = match step.setting {
                Some(setting) => self.setting_choices(setting, screen),
                None => {
                    self.own_choices(step, screen);
                    pages
                }
            };
            self.on(step, usize::from(self.session.page) + 1 < pages, screen);
            self.abouts(screen);
        }
        self.ways_out(step, screen);
    }

    fn on(&self, step: &Step, more: bool, screen: &mut Screen) {
        let moves = step.next != Target::None && step.kind != StepKind::Ask;
        let (id, text) =
            if step.kind == StepKind::Pick { ("done", Common::Done) } else { ("next", Common::Next) };
        if more {
            self.button(screen, "more", Common::More, ChoiceKind::More, Input::Page(self.session.page + 1));
        }
        if moves {
            self.button(screen, id, text, ChoiceKind::Next, Input::Next);
        }
        if step.skip {
            self.button(screen, "skip", Common::Skip, ChoiceKind::Skip, Input::Skip);
        }
        if let Some(question) = self.asked_before(step) {
            self.button(screen, "go-on", Common::GoOn, ChoiceKind::Skip, Input::Step(question));
        }
    }

    /// In the help flow: the index of the question that a person came from.
    fn asked_before(&self, step: &Step) -> Option<u16> {
        let structure = &self.content.structure;
        let help = structure.step(structure.help).filter(|help| help.flow == step.flow)?;
        let mut places = self.session.back.iter().rev().filter_map(|place| structure.surviving(*place));
        let came =
            places.find(|(index, _)| structure.step(*index).is_some_and(|step| step.flow != help.flow));
        came.map(|(index, _)| index).filter(|index| structure.step(*index).is_some_and(|step| step.question))
    }

    pub(crate) fn abouts(&self, screen: &mut Screen) {
        let label = self.words.common(Common::ContactAbout, &[]);
        for (at, card) in (1u8..).zip(&screen.cards) {
            let id = ["about-", &digits(u16::from(at))].concat();
            let label = [&label, ": ", &card.name].concat();
            screen.choices.push(choice(id, label, ChoiceKind::About, Input::Detail(at)));
        }
    }

    /// Back, the menu or the end of the questions, help, and out.
    pub(crate) fn ways_out(&self, step: &Step, screen: &mut Screen) {
        let structure = &self.content.structure;
        let at = |index: u16| structure.step(index).is_some_and(|there| there.number == step.number);
        let first_page = self.session.page == 0 && self.session.detail == 0;
        let stop = structure.screening.as_ref().filter(|_| step.question).map(|screening| screening.plan);
        let home = stop.is_none() && !at(structure.home);
        let nowhere = first_page && self.session.back.is_empty() && at(structure.start);
        if !nowhere {
            self.button(screen, "back", Common::Back, ChoiceKind::Back, Input::Back);
        }
        if let Some(plan) = stop {
            self.button(screen, "stop", Common::Stop, ChoiceKind::Home, Input::Step(plan));
        }
        if home {
            self.button(screen, "home", Common::Home, ChoiceKind::Home, Input::Home);
        }
        if !self.in_help(step) {
            self.button(screen, "help", Common::Help, ChoiceKind::Help, Input::Help);
        }
        self.button(screen, "leave", Common::Leave, ChoiceKind::Leave, Input::Leave);
    }

    /// The first screens of the help flow are help already.
    fn in_help(&self, step: &Step) -> bool {
        let structure = &self.content.structure;
        let help = structure.step(structure.help);
        help.is_some_and(|help| {
            help.flow == step.flow && (help.number == step.number || step.danger && !step.choices.is_empty())
        })
    }

    pub(crate) fn button(&self, screen: &mut Screen, id: &str, text: Common, kind: ChoiceKind, input: Input) {
        screen.choices.push(choice(id.into(), self.words.common(text, &[]), kind, input));
    }

    fn own_choices(&self, step: &Step, screen: &mut Screen) {
        let structure = &self.content.structure;
        let pick = step.kind == StepKind::Pick;
        let here = Situation { structure, session: self.session, surface: self.surface, said: None };
        let index = place(structure, self.session).filter(|_| pick);
        let answered = |index| self.session.answers.get(structure, self.session.reader(), index);
        let answer = index.and_then(answered).unwrap_or(0);
        for (index, own) in (0u8..).zip(&step.choices) {
            if own.when.as_ref().is_some_and(|when| !here.holds(when)) {
                continue;
            }
            let label = self.text(step, FIRST_LABEL + usize::from(index)).unwrap_or_default();
            let ticks = pick && !own.none;
            let input = if ticks { Input::Toggle(index) } else { Input::Choose(index) };
            screen.choices.push(Choice {
                icon: self.icon(own.icon),
                ticked: ticks.then(|| takes(step, answer, index)),
                ..choice(own.id.clone(), label, ChoiceKind::Main, input)
            });
        }
    }

    /// Adds the choices of this page; gives the number of pages.
    fn setting_choices(&self, setting: Setting, screen: &mut Screen) -> usize {
        let numbers = offered(self.content, setting);
        let pages = numbers.len().div_ceil(LIST).max(1);
        let page = usize::from(self.session.page).min(pages - 1);
        for (index, number) in (0u8..).zip(numbers) {
            if usize::from(index) / LIST == page {
                screen.choices.extend(self.setting_choice(setting, index, number));
            }
        }
        pages
    }

    fn setting_choice(&self, setting: Setting, index: u8, number: u8) -> Option<Choice> {
        let structure = &self.content.structure;
        let audience = || usize::from(number).checked_sub(1).and_then(|at| Audience::ALL.get(at).copied());
        let (id, label, language) = match setting {
            Setting::Language => {
                let locale = structure.locale(number)?;
                (locale.tag.clone(), locale.name.clone(), Some(locale.tag.clone()))
            }
            Setting::Country => {
                let at = structure.countries.iter().position(|country| country.number == number)?;
                let id = structure.countries.get(at)?.code();
                (id, self.words.word(WordText::Country(at)), None)
            }
            Setting::Speech => {
                let language = self.content.language(number)?;
                (language.tag.to_ascii_lowercase(), language.name.clone(), Some(language.tag.clone()))
            }
            Setting::Audience => {
                (audience()?.as_str().into(), self.words.word(WordText::Audience(audience()?)), None)
            }
            Setting::Band => {
                (audience()?.as_str().into(), self.words.common(band_text(audience()?), &[]), None)
            }
        };
        Some(Choice { language, ..choice(id, label, ChoiceKind::Main, Input::Choose(index)) })
    }
}

/// A choice with nothing but a label.
pub(crate) fn choice(id: String, label: String, kind: ChoiceKind, input: Input) -> Choice {
    Choice { id, label, language: None, icon: None, kind, ticked: None, input }
}

pub(crate) fn paragraph(text: String) -> Block {
    Block::Paragraph { spans: Vec::from([crate::screen::Span { text, strong: false }]) }
}
