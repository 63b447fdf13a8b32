//! Draws the screen of a session. Always gives one: where a text has not been fetched yet, a kind line and people to
//! talk to stand in its place.

use alloc::{format, string::String, vec::Vec};

use crate::answers::takes;
use crate::cards::card;
use crate::choose::{Wish, choose};
use crate::clock::Instant;
use crate::contact::Contact;
use crate::content::{Content, Words};
use crate::engine::{Input, Situation, offered, place};
use crate::markup::blocks;
use crate::screen::{Block, Card, Choice, ChoiceKind, Icon, Screen};
use crate::session::Session;
use crate::structure::{BODY, FIRST_LABEL, Step, TITLE, Target};
use crate::ui::{Common, WordText};
use crate::words::{Audience, Direction, Kind, Notice, Setting, StepKind, Surface, Urgency};

/// Cards on one screen.
const CARDS: usize = 3;
/// Entries of a list on one screen.
const LIST: usize = 10;
const WITHOUT_TEXT: [Kind; 2] = [Kind::ChildHelpline, Kind::Emergency];

/// The screen of a session at an instant on a surface.
#[must_use]
pub fn draw(content: &Content, session: &Session, now: Instant, surface: Surface) -> Screen {
    let words = Words::new(content, session);
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
    fn blank(&self, id: String, title: String) -> Screen {
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
        screen.choices.push(self.button("open", Common::CoverOpen, ChoiceKind::Main, Input::Open));
        screen
    }

    fn step(&self, step: &Step) -> Screen {
        let structure = &self.content.structure;
        let flow = structure.flow_of(step).map_or("", |flow| flow.id.as_str());
        let title = self.text(step, TITLE);
        let mut screen = self.blank(format!("{flow}/{}", step.id), title.clone().unwrap_or_default());
        screen.urgency = step.danger.then_some(Urgency::Now);
        screen.icon = self.icon(step.icon);
        screen.draft = structure.draft.then(|| self.words.common(Common::Draft, &[]));
        screen.notices.extend(self.session.notice.map(|notice| self.words.common(notice_text(notice), &[])));
        screen.blocks = blocks(&self.text(step, BODY).unwrap_or_default());
        let asks = step.question || step.kind == StepKind::Plan;
        if title.is_none() || asks && !self.content.can_ask(self.words.locale) {
            self.unavailable(step, &mut screen);
            return screen;
        }
        if let Some(screening) = self.content.screening().filter(|_| step.kind == StepKind::Plan) {
            self.plan(screening, step, &mut screen);
            return screen;
        }
        self.show_cards(step, &mut screen);
        let pages = self.contacts(&step.kinds, step, &mut screen);
        self.choices(step, pages, &mut screen);
        screen
    }

    /// What is needed has not come: people to talk to, and the ways out.
    fn unavailable(&self, step: &Step, screen: &mut Screen) {
        screen.title = String::new();
        screen.blocks.clear();
        screen.notices.push(self.words.common(Common::NoticeUnavailable, &[]));
        self.contacts(&WITHOUT_TEXT, step, screen);
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
            let locale = self.content.structure.locale_by_tag(tag);
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
        let shown: Vec<&Contact> = chosen.iter().copied().skip(page * CARDS).take(CARDS).collect();
        let detail = usize::from(self.session.detail).checked_sub(1).and_then(|at| shown.get(at).copied());
        screen.detail = detail.is_some();
        let cards = detail.map_or(shown, |one| Vec::from([one]));
        screen.cards = cards.into_iter().map(|contact| self.card(contact, kinds)).collect();
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
        card(&self.words, self.session, contact, kind, self.now)
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
        let list = match step.setting {
            Some(setting) => self.setting_choices(setting),
            None => self.own_choices(step),
        };
        let paged = step.setting.is_some();
        let pages = if paged { list.len().div_ceil(LIST).max(1) } else { pages };
        let page = usize::from(self.session.page).min(pages - 1);
        if !screen.detail {
            let skip = if paged { page * LIST } else { 0 };
            screen.choices.extend(list.into_iter().skip(skip).take(if paged { LIST } else { usize::MAX }));
            self.on(step, page + 1 < pages, screen);
            self.abouts(screen);
        }
        self.ways_out(step, screen);
    }

    fn on(&self, step: &Step, more: bool, screen: &mut Screen) {
        let moves = step.next != Target::None && step.kind != StepKind::Ask;
        let (id, text) =
            if step.kind == StepKind::Pick { ("done", Common::Done) } else { ("next", Common::Next) };
        let page = self.session.page + 1;
        for (shown, button) in [
            (more, self.button("more", Common::More, ChoiceKind::More, Input::Page(page))),
            (moves, self.button(id, text, ChoiceKind::Next, Input::Next)),
            (step.skip, self.button("skip", Common::Skip, ChoiceKind::Skip, Input::Skip)),
        ] {
            if shown {
                screen.choices.push(button);
            }
        }
        let on = self.asked_before(step).map(Input::Step);
        screen.choices.extend(on.map(|input| self.button("go-on", Common::GoOn, ChoiceKind::Skip, input)));
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
            screen.choices.push(Choice {
                id: format!("about-{at}"),
                label: format!("{label}: {}", card.name),
                language: None,
                icon: None,
                kind: ChoiceKind::About,
                ticked: None,
                input: Input::Detail(at),
            });
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
        for (shown, button) in [
            (!nowhere, self.button("back", Common::Back, ChoiceKind::Back, Input::Back)),
            (
                stop.is_some(),
                self.button("stop", Common::Stop, ChoiceKind::Home, Input::Step(stop.unwrap_or(0))),
            ),
            (home, self.button("home", Common::Home, ChoiceKind::Home, Input::Home)),
            (!self.in_help(step), self.button("help", Common::Help, ChoiceKind::Help, Input::Help)),
            (true, self.button("leave", Common::Leave, ChoiceKind::Leave, Input::Leave)),
        ] {
            if shown {
                screen.choices.push(button);
            }
        }
    }

    /// The first screens of the help flow are help already.
    fn in_help(&self, step: &Step) -> bool {
        let structure = &self.content.structure;
        let help = structure.step(structure.help);
        help.is_some_and(|help| {
            help.flow == step.flow && (help.number == step.number || step.danger && !step.choices.is_empty())
        })
    }

    pub(crate) fn button(&self, id: &str, text: Common, kind: ChoiceKind, input: Input) -> Choice {
        let label = self.words.common(text, &[]);
        Choice { id: id.into(), label, language: None, icon: None, kind, ticked: None, input }
    }

    fn own_choices(&self, step: &Step) -> Vec<Choice> {
        let structure = &self.content.structure;
        let pick = step.kind == StepKind::Pick;
        let here = Situation { structure, session: self.session, surface: self.surface, said: None };
        let answers = self.session.answers;
        let index = place(structure, self.session).filter(|_| pick);
        let answer =
            index.and_then(|index| answers.get(structure, self.session.reader(), index)).unwrap_or(0);
        (0u8..)
            .zip(&step.choices)
            .filter(|(_, choice)| choice.when.as_ref().is_none_or(|when| here.holds(when)))
            .map(|(index, choice)| Choice {
                id: choice.id.clone(),
                label: self.text(step, FIRST_LABEL + usize::from(index)).unwrap_or_default(),
                language: None,
                icon: self.icon(choice.icon),
                kind: ChoiceKind::Main,
                ticked: (pick && !choice.none).then(|| takes(step, answer, index)),
                input: if pick && !choice.none { Input::Toggle(index) } else { Input::Choose(index) },
            })
            .collect()
    }

    fn setting_choices(&self, setting: Setting) -> Vec<Choice> {
        let numbers = offered(self.content, setting);
        (0u8..)
            .zip(numbers)
            .filter_map(|(index, number)| self.setting_choice(setting, index, number))
            .collect()
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
                let id = structure.countries.get(at)?.id.to_ascii_lowercase();
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
        let input = Input::Choose(index);
        Some(Choice { id, label, language, icon: None, kind: ChoiceKind::Main, ticked: None, input })
    }
}

pub(crate) fn paragraph(text: String) -> Block {
    Block::Paragraph { spans: Vec::from([crate::screen::Span { text, strong: false }]) }
}

const fn notice_text(notice: Notice) -> Common {
    match notice {
        Notice::Expired => Common::NoticeExpired,
        Notice::Fresh => Common::NoticeFresh,
        Notice::Changed => Common::NoticeChanged,
        Notice::Questions => Common::NoticeQuestions,
        Notice::Typed => Common::NoticeTyped,
        Notice::Unavailable => Common::NoticeUnavailable,
    }
}

const fn band_text(band: Audience) -> Common {
    match band {
        Audience::Young => Common::BandYoung,
        Audience::Teen => Common::BandTeen,
        _ => Common::BandChild,
    }
}
