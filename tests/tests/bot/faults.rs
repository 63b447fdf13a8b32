//! Trouble on a seeded schedule: ten thousand taps in many chats at once, about one call in a hundred fails, updates come
//! twice or out of order, and every chat ends on the screen that follows from its last tap.

use std::time::Duration;

use amparo_core::{Choice, Key, Sealer, Surface, step};
use amparo_tests::fake_api::{Fault, Seen};
use tokio::task::JoinSet;

use crate::harness::{Dice, NOW, Walk, World, shows};

const SEED: u64 = 20_261_123;
/// Fewer than half of what one poll gives: the fake would lose an update that stands behind an overtaker and outside the
/// batch, which the real server, whose polls are in order, never does.
const CHATS: u64 = 40;
const TAPS: usize = 250;

/// The id of a choice by chance.
fn any_choice(walk: &Walk<'_>, dice: &mut Dice) -> String {
    let screen = walk.screen();
    screen.choices[dice.below(screen.choices.len())].id.clone()
}

/// The id of the screen behind a choice.
fn leads_to(walk: &Walk<'_>, choice: &str) -> String {
    let mut after = walk.clone();
    after.follow(choice);
    after.screen().id
}

/// Waits for the screen with exactly the buttons that follow: two screens can read the same and lead elsewhere.
async fn settled(walk: &Walk<'_>) -> Seen {
    let World { content, settings, .. } = walk.world;
    let sealer = Sealer::new(settings.token.id(), Key::derive(walk.world.bot.token().as_bytes()), None);
    let screen = walk.screen();
    let after = |choice: &Choice| step(content, &walk.session, choice.input, Surface::Telegram);
    let seal = |choice| Some(sealer.seal(content, &after(choice), walk.person.chat_id(), NOW));
    let data: Vec<Option<String>> = screen.choices.iter().map(seal).collect();
    let good = |seen: &Seen| seen.buttons().map(|button| &button.data).eq(&data) && shows(seen, &screen);
    walk.person.wait_for(&screen.id, good).await.unwrap()
}

async fn tap_about(mut walk: Walk<'static>, mut dice: Dice) -> usize {
    let mut taps = 0;
    while taps < TAPS {
        let bot = &walk.world.bot;
        match dice.below(100) {
            // The person taps two buttons; the first tap may arrive last.
            0..5 => {
                let (early, late) = (any_choice(&walk, &mut dice), any_choice(&walk, &mut dice));
                if leads_to(&walk, &early) == leads_to(&walk, &late) {
                    continue;
                }
                let data = [&early, &late].map(|choice| walk.data(choice));
                bot.overtake_next(2);
                data.iter().for_each(|data| drop(walk.person.tap_data(walk.message, data)));
                walk.follow(&late);
                taps += 2;
            }
            chance => {
                if chance < 10 {
                    bot.duplicate_next(1);
                }
                let choice = any_choice(&walk, &mut dice);
                walk.tap_only(&choice);
                taps += 1;
            }
        }
        let seen = settled(&walk).await;
        assert_eq!(seen.id, walk.message, "one message, edited in place");
    }
    taps
}

fn inject(world: &World) {
    let faults = [
        Fault::too_many_requests(1),
        Fault::server_error(500),
        Fault::dropped_connection(),
        Fault::lost_answer(),
        Fault::delay(Duration::from_millis(40)),
    ];
    for (seed, fault) in (SEED..).zip(faults) {
        world.api.inject_fault(fault.clone().on("editMessageText").by_chance(2, seed));
        world.api.inject_fault(fault.on("answerCallbackQuery").by_chance(2, seed));
    }
    for fault in [Fault::dropped_connection(), Fault::server_error(502)] {
        world.api.inject_fault(fault.on("getUpdates").by_chance(10, SEED).times(2));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_chat_ends_on_the_right_screen_whatever_fails() {
    // The chats share the world, and end with the test.
    let world: &'static World = Box::leak(Box::new(World::new().await.remembering(1000)));
    let running = world.start();
    let mut chats = JoinSet::new();
    for number in 0..CHATS {
        let walk = world.opened(world.bot.person("Ana", Some("es")), "es").await;
        chats.spawn(tap_about(walk, Dice(SEED + number)));
        if number == 0 {
            inject(world);
        }
    }
    let taps: usize = chats.join_all().await.into_iter().sum();
    assert!(taps >= 10_000, "{taps}");
    world.bot.drained().await.unwrap();
    let failed = world.api.calls("editMessageText").iter().filter(|call| call.status != 200).count();
    assert!(failed > 50, "only {failed} edits failed");
    running.stop().await;
}
