//! The check-in without its questions: every offer of help that they can lead to, each with the first thing to do and
//! somebody to turn to.

use std::collections::BTreeSet;

use amparo_author::can_come;
use amparo_core::{Choice, ChoiceKind, Common, Screen, Session, Surface, WidgetText, draw, draw_offer};

use super::Site;
use super::address::Address;
use super::html::{classed, element, list, words};
use super::screen::Section;

impl Site<'_> {
    /// The plan of a session with all offers.
    pub(super) fn offers(&self, here: &Session, at: &Address, known: &mut BTreeSet<String>) -> String {
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
        let head = element("section", &[("id", at.section.as_str()), ("class", "screen")], &parts.join("\n"));
        let mut html = head + "\n";
        for (id, screen) in &offers {
            // The next offer stands below.
            let main = |choice: &&Choice| choice.kind == ChoiceKind::Main;
            let screen =
                Screen { choices: screen.choices.iter().filter(main).cloned().collect(), ..screen.clone() };
            let mut links = self.links(&at.page, here, &screen, at);
            links.push(self.contacts_link(here, &at.page, ChoiceKind::Skip));
            html.push_str(&self.section(here, &Section { id, screen: &screen, links }, known));
        }
        html
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
