//! What happened in a chat, as far as the guide wants to know. Names, texts and media end here: none of it goes further.

use teloxide::types::{CallbackQuery, ChatMemberUpdated, Message, MessageKind, Update, UpdateKind, User};

/// Letters of a typed message that are compared; the start of a long story says enough.
const MOST_WORDS: usize = 500;

/// Something that a person did.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Happening {
    /// Number of the update; a later one has a higher number.
    pub(crate) update: u32,
    /// The chat.
    pub(crate) chat: i64,
    /// The language of the person's app, a first guess.
    pub(crate) language: Option<String>,
    /// What they did.
    pub(crate) what: What,
}

/// What a person did.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum What {
    /// Tapped a button.
    Tap {
        /// The tap, to be answered.
        query: String,
        /// The message it stands on, where known.
        message: Option<i32>,
        /// What the button carries.
        data: String,
    },
    /// Sent a command.
    Command {
        /// The message it stands in.
        message: i32,
        /// Which.
        command: Command,
    },
    /// Typed something else.
    Typed {
        /// The message it stands in.
        message: i32,
        /// What they typed, until it has been compared with the few words that the guide knows.
        words: String,
    },
    /// Sent a picture, a voice or another thing; it is not looked at.
    Media,
    /// Spoke in a group, or added the bot to one.
    Group,
}

/// The commands.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Command {
    /// `/start`, with what a link says.
    Start(String),
    /// `/help`
    Help,
    /// `/language`
    Language,
    /// `/hide`
    Hide,
    /// `/privacy`
    Privacy,
    /// `/about`
    About,
}

impl Command {
    /// Reads a command with the name of the bot after it or without.
    fn parse(text: &str) -> Option<Self> {
        let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
        let name = word.strip_prefix('/')?.split('@').next()?;
        match name.to_ascii_lowercase().as_str() {
            "start" => Some(Self::Start(rest.trim().into())),
            "help" => Some(Self::Help),
            "language" => Some(Self::Language),
            "hide" => Some(Self::Hide),
            "privacy" => Some(Self::Privacy),
            "about" => Some(Self::About),
            _ => None,
        }
    }
}

impl Happening {
    /// Reads an update; `None` for one that is nothing to the guide, of whatever kind.
    pub(crate) fn of(update: Update) -> Option<Self> {
        let number = update.id.0;
        match update.kind {
            UpdateKind::Message(message) => said(number, &message),
            UpdateKind::CallbackQuery(query) => Some(tapped(number, query)),
            UpdateKind::MyChatMember(change) => added(number, &change),
            _ => None,
        }
    }
}

fn language(user: Option<&User>) -> Option<String> {
    user.and_then(|user| user.language_code.clone())
}

fn said(update: u32, message: &Message) -> Option<Happening> {
    let from = message.from.as_ref();
    if from.is_some_and(|user| user.is_bot) {
        return None;
    }
    let id = message.id.0;
    let what = match (&message.kind, message.text()) {
        (MessageKind::LeftChatMember(_), _) => return None,
        _ if !message.chat.is_private() => What::Group,
        (_, Some(text)) => match Command::parse(text) {
            Some(command) => What::Command { message: id, command },
            None => What::Typed { message: id, words: text.chars().take(MOST_WORDS).collect() },
        },
        (MessageKind::Common(_) | MessageKind::Dice(_), None) => What::Media,
        _ => return None,
    };
    Some(Happening { update, chat: message.chat.id.0, language: language(from), what })
}

fn tapped(update: u32, query: CallbackQuery) -> Happening {
    let place = query.message.as_ref().map(|message| (message.chat().id.0, message.id().0));
    // A tap without a message comes from a private chat, whose number is the person's own.
    let own = i64::try_from(query.from.id.0).unwrap_or_default();
    let what = What::Tap {
        query: query.id.0,
        message: place.map(|(_, message)| message),
        data: query.data.unwrap_or_default(),
    };
    let chat = place.map_or(own, |(chat, _)| chat);
    Happening { update, chat, language: query.from.language_code, what }
}

fn added(update: u32, change: &ChatMemberUpdated) -> Option<Happening> {
    let now_there = change.new_chat_member.is_present() && !change.old_chat_member.is_present();
    let group = !change.chat.is_private() && now_there;
    let language = language(Some(&change.from));
    group.then_some(Happening { update, chat: change.chat.id.0, language, what: What::Group })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn read(update: Value) -> Option<Happening> {
        Happening::of(serde_json::from_str(&update.to_string()).expect("an update"))
    }

    fn message(fields: Value) -> Value {
        let mut message = json!({
            "message_id": 5, "date": 1_700_000_000,
            "chat": {"id": 42, "type": "private", "first_name": "Ana"},
            "from": {"id": 42, "is_bot": false, "first_name": "Ana", "language_code": "es"},
        });
        let (Some(all), Value::Object(fields)) = (message.as_object_mut(), fields) else { panic!("objects") };
        all.extend(fields);
        json!({"update_id": 9, "message": message})
    }

    fn what(fields: Value) -> Option<What> {
        read(message(fields)).map(|happening| happening.what)
    }

    #[test]
    fn commands_with_and_without_the_name_of_the_bot() {
        for (text, command) in [
            ("/start", Command::Start(String::new())),
            ("/start  f_help-now ", Command::Start("f_help-now".into())),
            ("/HIDE@some_bot", Command::Hide),
            ("/help now", Command::Help),
        ] {
            assert!(what(json!({"text": text})) == Some(What::Command { message: 5, command }), "{text}");
        }
        for text in ["/unknown", "help", "/", "", " /start"] {
            assert!(
                what(json!({"text": text})) == Some(What::Typed { message: 5, words: text.into() }),
                "{text}"
            );
        }
    }

    #[test]
    fn media_is_only_known_to_be_there() {
        let location = json!({"location": {"latitude": 1.0, "longitude": 2.0}});
        assert!(what(location) == Some(What::Media));
        assert!(what(json!({"pinned_message": Value::Null, "group_chat_created": true})).is_none());
    }

    #[test]
    fn a_tap_without_a_message_belongs_to_the_private_chat() {
        let tap = json!({"update_id": 9, "callback_query": {
            "id": "7", "chat_instance": "1", "data": "x",
            "from": {"id": 42, "is_bot": false, "first_name": "Ana", "language_code": "es"},
        }});
        let happening = read(tap).expect("a tap");
        assert_eq!((happening.chat, happening.language.as_deref()), (42, Some("es")));
        assert!(happening.what == What::Tap { query: "7".into(), message: None, data: "x".into() });
    }

    #[test]
    fn bots_and_unknown_kinds_are_nothing() {
        let bot = json!({"text": "hi", "from": {"id": 1, "is_bot": true, "first_name": "x"}});
        assert!(what(bot).is_none());
        assert!(read(json!({"update_id": 9, "new_kind_of_update": {"name": "Ana"}})).is_none());
        assert!(read(json!({"update_id": 9, "message": {"broken": "Ana"}})).is_none());
    }
}
