//! The same screen in the words of another age: easier ones, or for the youngest, more of them.

use crate::content::Content;
use crate::session::Session;
use crate::ui::WidgetText;
use crate::words::Audience;

impl Content {
    /// Turns from the reader's own words to those of the neighbouring age, or back. What is asked, offered and
    /// answered stays the reader's; somebody who turns out to be of another age reads their own words.
    pub fn reword(&mut self, session: &Session) {
        let reader = Some(session.reader());
        self.reworded = if self.reworded == reader { None } else { reader };
    }

    /// Shows everybody their own words.
    pub const fn own_words(&mut self) {
        self.reworded = None;
    }

    /// Whose words a reader is shown.
    pub(crate) fn wording(&self, reader: Audience) -> Audience {
        if self.reworded == Some(reader) { reader.neighbour() } else { reader }
    }

    /// What the way to the words of the neighbouring age, or back, is called.
    #[must_use]
    pub fn rewording(&self, session: &Session) -> WidgetText {
        let reader = session.reader();
        let easier = (self.wording(reader) == reader) != (reader == Audience::Young);
        if easier { WidgetText::Easier } else { WidgetText::More }
    }
}
