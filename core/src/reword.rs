//! The same screen in the words of another age: easier ones, or for the youngest, more of them.

use crate::content::Content;
use crate::engine::place;
use crate::session::Session;
use crate::structure::step_slots;
use crate::ui::WidgetText;
use crate::words::Audience;

/// Whose words a reader is shown: their own, or those of the neighbouring age. What is asked, offered and answered stays
/// the reader's; somebody who turns out to be of another age reads their own words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wording(Option<Audience>);

impl Wording {
    /// The other words for this reader.
    #[must_use]
    pub fn turned(self, session: &Session) -> Self {
        let reader = Some(session.reader());
        Self(if self.0 == reader { None } else { reader })
    }

    /// Whose words a reader is shown.
    pub(crate) fn of(self, reader: Audience) -> Audience {
        if self.0 == Some(reader) { reader.neighbour() } else { reader }
    }

    /// What the way to the other words is called.
    #[must_use]
    pub fn label(self, session: &Session) -> WidgetText {
        let reader = session.reader();
        let easier = (self.of(reader) == reader) != (reader == Audience::Young);
        if easier { WidgetText::Easier } else { WidgetText::More }
    }
}

impl Content {
    /// True if the neighbouring age reads other words on the screen at hand.
    #[must_use]
    pub fn has_other_words(&self, session: &Session) -> bool {
        let (reader, locale) = (session.reader(), self.locale(session));
        let step = place(&self.structure, session).and_then(|index| self.structure.step(index));
        let step = step.filter(|_| !session.is_covered());
        let flow = step.and_then(|step| self.structure.flow_of(step));
        let (Some(locale), Some(step), Some(flow)) = (locale, step, flow) else { return false };
        let text = |slot, reader| self.text(&locale.tag, &flow.id, usize::from(step.text) + slot, reader);
        (0..step_slots(step)).any(|slot| text(slot, reader) != text(slot, reader.neighbour()))
    }
}
