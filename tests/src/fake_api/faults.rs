//! Owns what goes wrong on purpose: refusals, outages and delays, by method and by chat, counted or by a seeded chance.

use super::{answer::Refusal, params::Params};
use std::{collections::BTreeMap, time::Duration};
use tokio::time::Instant;

/// One kind of trouble and the calls it meets. Without [`Fault::on`] it meets every method, without [`Fault::in_chat`] every chat.
#[derive(Clone, Debug)]
pub struct Fault {
    effect: Effect,
    method: Option<String>,
    chat: Option<i64>,
    left: Option<u32>,
    chance: Option<(u64, u64)>,
}

#[derive(Clone, Debug)]
enum Effect {
    Refuse(Refusal),
    Delay(Duration),
    Drop,
    LoseAnswer,
}

impl Fault {
    /// 429 with `retry_after` seconds; the call has no effect. See [`super::FakeApi::flood_wait`] for a wait that lasts.
    pub fn too_many_requests(retry_after: u64) -> Self {
        Self::new(Effect::Refuse(Refusal::too_many(retry_after)))
    }

    /// A 5xx answer; the call has no effect.
    pub fn server_error(code: u16) -> Self {
        let description = if code == 502 { "Bad Gateway" } else { "Internal Server Error" };
        Self::new(Effect::Refuse(Refusal::new(code, description)))
    }

    /// Any other refusal, with its full description.
    pub fn refusal(code: u16, description: &str) -> Self {
        Self::new(Effect::Refuse(Refusal::new(code, description)))
    }

    /// The connection ends before the call had any effect.
    pub fn dropped_connection() -> Self {
        Self::new(Effect::Drop)
    }

    /// The call takes effect and the connection ends before its answer.
    pub fn lost_answer() -> Self {
        Self::new(Effect::LoseAnswer)
    }

    /// The call takes effect after this long.
    pub fn delay(time: Duration) -> Self {
        Self::new(Effect::Delay(time))
    }

    fn new(effect: Effect) -> Self {
        Self { effect, method: None, chat: None, left: None, chance: None }
    }

    /// Only this method, in any spelling.
    pub fn on(mut self, method: &str) -> Self {
        self.method = Some(method.to_owned());
        self
    }

    /// Only calls that name this chat.
    pub fn in_chat(mut self, chat_id: i64) -> Self {
        self.chat = Some(chat_id);
        self
    }

    /// Only the next `count` calls that it meets.
    pub fn times(mut self, count: u32) -> Self {
        self.left = Some(count);
        self
    }

    /// Only about `per_mille` of 1000 calls. Which ones follows from the seed, the chat, the method and how many calls of that
    /// method the chat has had: the same schedule for any interleaving of chats.
    pub fn by_chance(mut self, per_mille: u64, seed: u64) -> Self {
        self.chance = Some((per_mille, seed));
        self
    }

    fn meets(&self, method: &str, chat: Option<i64>, count: u64) -> bool {
        let of_method = self.method.as_ref().is_none_or(|wanted| wanted.eq_ignore_ascii_case(method));
        let of_chat = self.chat.is_none_or(|wanted| chat == Some(wanted));
        let of_luck = self.chance.is_none_or(|(per_mille, seed)| {
            let place = method.bytes().fold(seed, |sum, byte| mix(sum ^ u64::from(byte)));
            mix(mix(place ^ chat.unwrap_or_default().unsigned_abs()) ^ count) % 1000 < per_mille
        });
        of_method && of_chat && of_luck && self.left != Some(0)
    }
}

/// Spreads the bits of a number (the finaliser of splitmix64).
fn mix(number: u64) -> u64 {
    let number = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

/// What shall happen to one call.
#[derive(Debug, Default)]
pub(super) struct Fate {
    pub(super) delay: Option<Duration>,
    pub(super) refusal: Option<Refusal>,
    pub(super) dropped: bool,
    pub(super) answer_lost: bool,
}

/// All trouble that is switched on.
#[derive(Debug, Default)]
pub(super) struct Faults {
    active: Vec<Fault>,
    floods: Vec<(Option<i64>, Instant)>,
    counts: BTreeMap<(i64, String), u64>,
}

impl Faults {
    /// Switches a fault on.
    pub(super) fn add(&mut self, fault: Fault) {
        self.active.push(fault);
    }

    /// Refuses all calls of a chat, or all calls, until the moment has come.
    pub(super) fn flood(&mut self, chat: Option<i64>, until: Instant) {
        self.floods.push((chat, until));
    }

    /// Switches everything off.
    pub(super) fn clear(&mut self) {
        self.active.clear();
        self.floods.clear();
    }

    /// Decides over one call and counts it.
    pub(super) fn decide(&mut self, method: &str, params: &Params) -> Fate {
        let chat = params.chat();
        let count = self.counts.entry((chat.unwrap_or_default(), method.to_owned())).or_default();
        *count += 1;
        let count = *count;
        let mut fate = Fate { refusal: self.flooded(method, chat), ..Fate::default() };
        // One trouble per call: of several that would meet it, the one switched on first.
        if let Some(fault) = self.active.iter_mut().find(|fault| fault.meets(method, chat, count)) {
            fault.left = fault.left.map(|left| left - 1);
            match &fault.effect {
                Effect::Refuse(refusal) => fate.refusal = Some(refusal.clone()),
                Effect::Delay(time) => fate.delay = Some(*time),
                Effect::Drop => fate.dropped = true,
                Effect::LoseAnswer => fate.answer_lost = true,
            }
        }
        fate
    }

    /// The refusal of a call that did not wait as long as it was told to.
    fn flooded(&mut self, method: &str, chat: Option<i64>) -> Option<Refusal> {
        let now = Instant::now();
        self.floods.retain(|(_, until)| *until > now);
        let hit = |wanted: &Option<i64>| wanted.is_none_or(|wanted| chat == Some(wanted));
        let until = self.floods.iter().filter(|(wanted, _)| hit(wanted)).map(|(_, until)| *until).max();
        // Reading updates costs nothing on the real server and is never refused.
        let left = until.filter(|_| method != "getUpdates")?.duration_since(now);
        Some(Refusal::too_many(left.as_secs() + u64::from(left.subsec_nanos() > 0)))
    }
}
