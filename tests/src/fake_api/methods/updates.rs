//! Owns getUpdates: long polling with confirmation. Source: Bot API, getUpdates ("an update is considered confirmed as soon as
//! getUpdates is called with an offset higher than its update_id"; limit 1-100, default 100; not while a webhook is set).

use crate::fake_api::{
    answer::{Answer, Refusal},
    params::Params,
    shared::{Shared, State},
};
use serde_json::Value;
use std::time::Duration;
use tokio::time::{Instant, timeout_at};

/// Longest wait the real server grants, in seconds.
const LONGEST_WAIT: i64 = 50;

/// Waits for updates as long as asked and gives them; an older poll of the same bot is ended.
pub(super) async fn get_updates(shared: &Shared, token: &str, params: &Params) -> Answer {
    let mut changes = shared.changes();
    let limit = params.int("limit").filter(|limit| (1..=100).contains(limit)).unwrap_or(100);
    let limit = usize::try_from(limit).unwrap_or(100);
    let wait = params.int("timeout").unwrap_or(0).clamp(0, LONGEST_WAIT).unsigned_abs();
    let deadline = Instant::now() + Duration::from_secs(wait);
    let poll = shared.change(|state| begin(state, token, params))?;
    loop {
        let updates = shared.look(|state| collect(state, token, poll, limit))?;
        let changed = async { changes.changed().await.is_ok() };
        if !updates.is_empty() || !timeout_at(deadline, changed).await.unwrap_or(false) {
            return Ok(Value::from(updates).into());
        }
    }
}

fn begin(state: &mut State, token: &str, params: &Params) -> Result<u64, Refusal> {
    let now = state.now;
    let bot = state.bot(token).ok_or_else(|| Refusal::new(401, "Unauthorized"))?;
    if bot.webhook.is_some() {
        return Err(Refusal::conflict(
            "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        ));
    }
    bot.queue.expire(now);
    bot.queue.confirm(params.int("offset").unwrap_or(0));
    set_allowed(&mut bot.queue.allowed, params)?;
    bot.poll += 1;
    Ok(bot.poll)
}

/// Takes `allowed_updates` of a call: not given keeps the last setting, an empty list is the default set.
pub(super) fn set_allowed(
    allowed: &mut Option<std::collections::BTreeSet<String>>,
    params: &Params,
) -> Result<(), Refusal> {
    let Some(kinds) = params.json("allowed_updates", "allowed updates")? else { return Ok(()) };
    let kinds: Vec<String> = serde_json::from_value(kinds)
        .map_err(|_| Refusal::bad("allowed updates must be an Array of String"))?;
    *allowed = (!kinds.is_empty()).then(|| kinds.into_iter().collect());
    Ok(())
}

fn collect(state: &mut State, token: &str, poll: u64, limit: usize) -> Result<Vec<Value>, Refusal> {
    let bot = state.bot(token).ok_or_else(|| Refusal::new(401, "Unauthorized"))?;
    if bot.webhook.is_some() {
        return Err(Refusal::conflict("terminated by setWebhook request"));
    }
    if bot.poll != poll {
        return Err(Refusal::conflict(
            "terminated by other getUpdates request; make sure that only one bot instance is running",
        ));
    }
    Ok(bot.queue.oldest(limit))
}
