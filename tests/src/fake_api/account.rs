//! Owns the test's hold on one bot: its token, its people, and what was sent to it.

use super::{
    FakeApi, Person,
    bot::Bot,
    chat::{Account, Chat},
};
use serde_json::{Value, json};

/// One bot, seen from the side of its people.
#[derive(Clone, Debug)]
pub struct FakeBot {
    api: FakeApi,
    id: i64,
    token: String,
}

impl FakeBot {
    pub(super) fn new(api: FakeApi, id: i64) -> Self {
        let token = format!("{id}:{:A>35}", "fake");
        let bot = Self { api, id, token };
        bot.with(|_, _| ());
        bot
    }

    /// Changes this bot's part of the state; the second argument is the server's clock.
    pub(super) fn with<T>(&self, act: impl FnOnce(&mut Bot, i64) -> T) -> T {
        self.api.shared().change(|state| {
            let now = state.now;
            let fresh = || Bot::new(self.id, &self.token);
            act(state.bots.entry(self.id).or_insert_with(fresh), now)
        })
    }

    /// Reads this bot's part of the state without waking anyone.
    pub(super) fn look<T>(&self, read: impl FnOnce(&Bot) -> T) -> T {
        self.api.shared().look(|state| {
            let fresh = || Bot::new(self.id, &self.token);
            read(state.bots.entry(self.id).or_insert_with(fresh))
        })
    }

    /// The server it belongs to.
    pub fn api(&self) -> &FakeApi {
        &self.api
    }

    /// The bot's own number.
    pub fn id(&self) -> i64 {
        self.id
    }

    /// The token to start it with.
    pub fn token(&self) -> &str {
        &self.token
    }

    /// The address of one method, for plain HTTP.
    pub fn method_url(&self, method: &str) -> String {
        format!("{}/bot{}/{method}", self.api.url(), self.token)
    }

    /// A new person with a private chat that is not started yet: the bot may write only after the person has.
    pub fn person(&self, first_name: &str, language_code: Option<&str>) -> Person {
        let id = self.api.shared().change(|state| {
            state.last_person += 1;
            state.last_person
        });
        let account =
            Account { id, first_name: first_name.into(), language: language_code.map(String::from) };
        self.with(|bot, _| bot.chats.insert(id, Chat::private(&account)));
        Person::new(self.clone(), account, id)
    }

    /// A new group into which `person` has just added the bot; gives the same person, speaking there.
    pub fn group(&self, title: &str, person: &Person) -> Person {
        let id = self.api.shared().change(|state| {
            state.last_group -= 1;
            state.last_group
        });
        self.with(|bot, now| {
            let chat = Chat::group(id, title);
            let shown = chat.to_value();
            bot.chats.insert(id, chat);
            let (from, me) = (person.account().to_value(), bot.to_value());
            let content = json!({
                "chat": shown, "from": from, "date": now,
                "old_chat_member": {"user": me, "status": "left"},
                "new_chat_member": {"user": me, "status": "member"},
            });
            bot.queue.push(now, Some(id), "my_chat_member", content);
        });
        Person::new(self.clone(), person.account().clone(), id)
    }

    /// Queues any update as it is; without `update_id` it gets the next one. Gives the id.
    pub fn inject(&self, update: Value) -> i64 {
        self.with(|bot, now| bot.queue.push_raw(now, update))
    }

    /// Delivers each of the next `count` updates twice.
    pub fn duplicate_next(&self, count: u32) {
        self.with(|bot, _| bot.queue.duplicates = count);
    }

    /// Lets each of the next `count` updates overtake the waiting one before it in its chat.
    pub fn overtake_next(&self, count: u32) {
        self.with(|bot, _| bot.queue.overtakes = count);
    }

    /// How many updates wait for the bot to confirm them.
    pub fn pending(&self) -> usize {
        self.look(|bot| bot.queue.len())
    }

    /// Waits until the bot has confirmed every update.
    pub async fn drained(&self) -> Result<(), String> {
        self.api.wait_for("an empty queue", || (self.pending() == 0).then_some(())).await
    }

    /// What the bot answered to a tap, in order; empty while the person still sees the waiting sign.
    pub fn answers(&self, callback_id: &str) -> Vec<super::CallbackAnswer> {
        self.look(|bot| bot.callbacks.get(callback_id).map(|tap| tap.answers.clone()).unwrap_or_default())
    }

    /// Whether the bot is still in a chat.
    pub fn is_in(&self, chat_id: i64) -> bool {
        self.look(|bot| bot.chats.get(&chat_id).is_some_and(|chat| !chat.left))
    }
}
