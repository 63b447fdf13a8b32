//! Texts of the house one by one, for surfaces that draw more than screens: the frame of a page, what the bot says of
//! itself.

use alloc::string::String;

use crate::clock::PartialDate;
use crate::content::{Content, Words};
use crate::session::Session;
use crate::texts::Hole;
use crate::ui::{BotText, Common, WidgetText, WordText};
use crate::words::{Audience, Kind, Warning};

/// The file of the texts that only the bot shows.
pub(crate) const BOT_FILE: &str = "bot";
/// The file of the texts of the frame around the guide on a page.
const PAGE_FILE: &str = "widget";

impl Content {
    fn words<'a>(&'a self, session: &Session) -> Words<'a> {
        Words::new(self, session, session.reader())
    }

    /// A text of the bot for a session.
    #[must_use]
    pub fn bot_text(&self, session: &Session, text: BotText) -> String {
        self.words(session).get(BOT_FILE, text.index(), &[]).unwrap_or_default()
    }

    /// A text of the widget for a session.
    #[must_use]
    pub fn widget_text(&self, session: &Session, text: WidgetText) -> String {
        self.words(session).get(PAGE_FILE, text.index(), &[]).unwrap_or_default()
    }

    /// A text of the widget that names a day.
    #[must_use]
    pub fn dated_text(&self, session: &Session, text: WidgetText, date: PartialDate) -> String {
        let words = self.words(session);
        let day = words.day(date).unwrap_or_default();
        words.get(PAGE_FILE, text.index(), &[(Hole::Date, &day)]).unwrap_or_default()
    }

    /// A text that every surface may show, for a session.
    #[must_use]
    pub fn common_text(&self, session: &Session, text: Common) -> String {
        self.words(session).common(text, &[])
    }

    /// What a kind of contact is called.
    #[must_use]
    pub fn kind_name(&self, session: &Session, kind: Kind) -> String {
        self.words(session).word(WordText::Kind(kind))
    }

    /// What to know before using a contact.
    #[must_use]
    pub fn warning_text(&self, session: &Session, warning: Warning) -> String {
        self.words(session).word(WordText::Warning(warning))
    }

    /// What somebody says who is this reader.
    #[must_use]
    pub fn audience_name(&self, session: &Session, audience: Audience) -> String {
        self.words(session).word(WordText::Audience(audience))
    }

    /// The name of the country of a registry number in the language of a session, empty for none.
    #[must_use]
    pub fn country_name(&self, session: &Session, country: u8) -> String {
        self.words(session).country_name(country).into()
    }
}
