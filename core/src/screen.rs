//! What a surface needs to draw one screen. Every string is finished; nothing here is decided by a surface.

use alloc::{string::String, vec::Vec};

use crate::engine::Input;
use crate::words::{ChannelType, Direction, Urgency, words};

/// One screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Screen {
    /// `flow/step`, or `cover`. For tests and editors, never shown.
    pub id: String,
    /// Language of the words, as a BCP-47 tag.
    pub language: String,
    /// How it is written.
    pub direction: Direction,
    /// How soon something should be done here.
    pub urgency: Option<Urgency>,
    /// Picture beside the title.
    pub icon: Option<Icon>,
    /// The heading.
    pub title: String,
    /// Kind lines above the text.
    pub notices: Vec<String>,
    /// The text.
    pub blocks: Vec<Block>,
    /// Contact cards.
    pub cards: Vec<Card>,
    /// True if one contact is shown with all that is known about it.
    pub detail: bool,
    /// What can be tapped, in order.
    pub choices: Vec<Choice>,
    /// The line that says that everything is a draft.
    pub draft: Option<String>,
}

impl Screen {
    /// In danger the cards stand above the text.
    #[must_use]
    pub fn cards_first(&self) -> bool {
        self.urgency == Some(Urgency::Now)
    }
}

/// A picture: its name for drawn icons, and its emoji twin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Icon {
    /// Name of the drawing.
    pub name: String,
    /// Emoji of the same meaning.
    pub emoji: String,
}

/// A piece of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph {
        /// Its words.
        spans: Vec<Span>,
    },
    /// A list.
    List {
        /// Its items.
        items: Vec<Vec<Span>>,
    },
    /// A text to show or play to an adult, large, in a language of its own.
    Show {
        /// Language of the text.
        language: String,
        /// How it is written.
        direction: Direction,
        /// The text.
        text: String,
    },
}

/// Words of one strength.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The words.
    pub text: String,
    /// Strong emphasis.
    pub strong: bool,
}

/// Something to tap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Kebab-case id, unique on the screen.
    pub id: String,
    /// Its label.
    pub label: String,
    /// Language of the label where it is not the screen's.
    pub language: Option<String>,
    /// Its picture.
    pub icon: Option<Icon>,
    /// What it is.
    pub kind: ChoiceKind,
    /// For a `pick`: whether it is ticked.
    pub ticked: Option<bool>,
    /// What it does.
    pub input: Input,
}

words! {
    /// What a choice is; says how prominent it is and where it stands.
    ChoiceKind {
        /// An answer or a link of this step:
        Main = "main",
        /// On to the next step:
        Next = "next",
        /// Past this question:
        Skip = "skip",
        /// More of the list:
        More = "more",
        /// All about one contact; a surface that can fold it out in place leaves it away:
        About = "about",
        /// Back:
        Back = "back",
        /// The menu:
        Home = "home",
        /// Help now:
        Help = "help",
        /// Leave quickly:
        Leave = "leave",
    }
}

/// A contact, ready to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Kebab-case id.
    pub id: String,
    /// What it is for.
    pub kind: String,
    /// Its own name.
    pub name: String,
    /// Language of the name, where known.
    pub name_language: Option<String>,
    /// Who answers.
    pub operator: String,
    /// What must be read before using it, if anything.
    pub caution: Option<String>,
    /// How to reach it, best first.
    pub channels: Vec<CardChannel>,
    /// Whether it usually answers at this hour, where known.
    pub hours: Option<String>,
    /// When its source was written, and that nobody has tested it.
    pub source: String,
    /// The page it was seen in.
    pub source_url: String,
    /// What stands behind "about this contact".
    pub about: Vec<String>,
}

/// One way to reach a contact, ready to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardChannel {
    /// What it is.
    pub kind: ChannelType,
    /// What a tap does.
    pub label: String,
    /// Number or address, written for people, always left to right.
    pub shown: String,
    /// Link that a tap opens, if there is one.
    pub href: Option<String>,
    /// What it costs, where known.
    pub cost: Option<String>,
}
