//! A way through the guide, as its editor would tell it.

use std::fmt::Write as _;

/// One tap: the screen and what was tapped there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tap {
    /// Id of the screen.
    pub screen: String,
    /// Its title.
    pub title: String,
    /// Id of the choice; empty on the last screen.
    pub choice: String,
    /// Its label.
    pub label: String,
}

impl super::Failure {
    /// The journey as a transcript of a chat.
    #[must_use]
    pub fn transcript(&self) -> String {
        let mut text = String::new();
        for tap in &self.journey {
            let _ = writeln!(text, "  guide: {} ({})", tap.title, tap.screen);
            if !tap.choice.is_empty() {
                let _ = writeln!(text, "  child: {} ({})", tap.label, tap.choice);
            }
        }
        text
    }

    /// The journey as a file that every surface can play.
    #[must_use]
    pub fn journey_file(&self, language: &str) -> String {
        let seen = |at: usize| self.journey.get(at).map_or("", |tap| tap.screen.as_str());
        let mut text = format!(
            "about = {:?}\n\n[opening]\nlanguage = \"{language}\"\nsee = \"{}\"\n",
            self.what,
            seen(0)
        );
        for (at, tap) in self.journey.iter().enumerate().filter(|(_, tap)| !tap.choice.is_empty()) {
            let _ = write!(text, "\n[[tap]]\ntap = \"{}\"\nsee = \"{}\"\n", tap.choice, seen(at + 1));
        }
        text
    }
}
