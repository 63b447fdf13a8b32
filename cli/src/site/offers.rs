//! The check-in without its questions: every offer of help that they can lead to, each with the first thing to do and
//! somebody to turn to.

use amparo_author::can_come;
use amparo_core::{Common, Screen, Session, Surface, WidgetText, draw, draw_offer};

use super::Site;
use super::html::{classed, element, list, words};
use super::screen::Section;
use crate::picture::escaped;

impl Site<'_> {
    /// The title of the plan, escaped, and its section with all offers.
    pub(super) fn offers(&self, path: &str, here: &Session, id: &str) -> (String, String) {
        let title = draw(self.content, here, self.now, Surface::Static).title;
        let offers: Vec<(String, Screen)> = self.possible(here);
        let link = |(id, screen): &(String, Screen)| {
            let inner = self.icon(screen.icon.as_ref()) + &words("span", &screen.title);
            element("a", &[("class", "main"), ("href", &format!("#{id}"))], &inner)
        };
        let parts = [
            words("h2", &title),
            classed("p", "notice", &self.content.widget_text(here, WidgetText::Questions)),
            words("p", &self.content.common_text(here, Common::NotADecision)),
            list("choices", &offers.iter().map(link).collect::<Vec<_>>()),
        ];
        let head = element("section", &[("id", id), ("class", "screen")], &parts.join("\n"));
        let section = |(id, screen): &(String, Screen)| {
            let links = self.links(path, here, &without_next(screen), None);
            self.section(here, &Section { id, screen, links })
        };
        let sections: String = offers.iter().map(section).collect();
        (escaped(&title), format!("{head}\n{sections}"))
    }

    /// The offers that the reader of a session can be made, each with the id of its section.
    fn possible(&self, here: &Session) -> Vec<(String, Screen)> {
        let mut offers = Vec::new();
        let Some(screening) = self.content.screening() else { return offers };
        for (index, finding) in (0u8..).zip(&screening.findings) {
            let screen = draw_offer(self.content, here, index, self.now, Surface::Static);
            let offer = screen.filter(|_| can_come(screening, finding, here.reader()));
            offers.extend(offer.map(|screen| (format!("offer-{}", finding.id), screen)));
        }
        offers
    }
}

/// On a page of all offers, the next one stands below.
fn without_next(screen: &Screen) -> Screen {
    let mut own = screen.clone();
    own.choices.retain(|choice| choice.kind == amparo_core::ChoiceKind::Main);
    own
}
