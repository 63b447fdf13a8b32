//! Two copies behind nginx that share nothing but the key: one is killed in the middle of two hundred conversations, and
//! then the content is updated; nobody loses their place.

use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use amparo_bot::KeySecret;
use amparo_tests::bot_process::BotProcess;
use amparo_tests::fake_api::Fault;
use amparo_tests::program::built;
use tokio::process::{Child, Command};

use crate::harness::{Walk, World, folder, free_address, root};

const CHATS: usize = 200;

/// nginx, where it is installed.
fn nginx() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::env::split_paths(&path).chain([PathBuf::from("/usr/sbin")]);
    folders.map(|folder| folder.join("nginx")).find(|file| file.is_file())
}

/// Starts nginx before these copies, as `docs/operators.md` shows it.
fn start_nginx(nginx: &Path, folder: &Path, listen: &str, copies: &[String]) -> Child {
    let at = folder.display();
    let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    let temporary = temporary.map(|name| format!("{name}_temp_path {at}/{name};")).concat();
    let servers: String = copies.iter().map(|copy| format!("server {copy} fail_timeout=1s;")).collect();
    let text = format!(
        "daemon off; master_process off; pid {at}/nginx.pid; error_log {at}/error.log;
         events {{ worker_connections 1024; }}
         http {{ access_log off; {temporary}
           upstream copies {{ {servers} }}
           server {{ listen {listen};
             location = /telegram {{ proxy_pass http://copies; proxy_read_timeout 60s; }} }} }}"
    );
    let file = folder.join("nginx.conf");
    std::fs::write(&file, text).unwrap();
    let mut command = Command::new(nginx);
    command.arg("-e").arg(folder.join("error.log")).arg("-p").arg(folder).arg("-c").arg(file);
    command.kill_on_drop(true).spawn().unwrap()
}

/// Packs of the same flows with other words: another revision.
fn updated_packs(folder: &Path) -> PathBuf {
    let mut files = amparo_author::read_dir(root()).unwrap();
    let words = files.iter_mut().find(|file| file.path == "locales/en/bot.ftl").unwrap();
    words.bytes =
        String::from_utf8(words.bytes.clone()).unwrap().replace("Open the guide", "Open it").into_bytes();
    let compiled = amparo_author::compile(&files, &amparo_author::Options { pseudo: false }).unwrap();
    let packs = folder.join("packs");
    for (name, bytes) in &compiled.packs {
        let path = packs.join(format!("{name}.pack"));
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    packs
}

/// The settings of one copy, and how it is started.
struct Copies {
    program: PathBuf,
    folder: PathBuf,
    shared: Vec<(&'static str, String)>,
}

impl Copies {
    fn new(world: &World, door: &str) -> Self {
        let shared = vec![
            ("TELOXIDE_TOKEN", world.bot.token().to_owned()),
            ("TELEGRAM_API_URL", world.api.url()),
            ("AMPARO_KEY", KeySecret::random().unwrap().reveal()),
            ("AMPARO_WEBHOOK_URL", format!("http://{door}")),
        ];
        Self { program: built("amparo-bot").unwrap(), folder: folder("bot-replicas"), shared }
    }

    fn start(&self, own: &[(&'static str, String)]) -> BotProcess {
        let all = self.shared.iter().chain(own);
        let all: Vec<(&str, &str)> = all.map(|(name, value)| (*name, value.as_str())).collect();
        BotProcess::start(&self.program, &self.folder, &all).unwrap()
    }

    /// The command that an operator gives once.
    async fn set_webhook(&self) {
        let shared = self.shared.iter().map(|(name, value)| (name, value));
        let mut command = Command::new(&self.program);
        let output = command.args(["webhook", "set"]).env_clear().envs(shared).output().await.unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

fn listens(copy: &str) -> (&'static str, String) {
    ("AMPARO_WEBHOOK_LISTEN", copy.into())
}

/// The time that programs see.
fn this_moment() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    i64::try_from(since).unwrap()
}

/// Everybody taps the same choice; `meanwhile` happens when some of them have their answer.
async fn all_tap(walks: &mut [Walk<'_>], choice: &str, meanwhile: impl AsyncFnOnce()) {
    let world = walks[0].world;
    world.api.forget_journal();
    for walk in walks.iter_mut() {
        walk.tap_only(choice);
    }
    let some = || (world.api.calls("editMessageText").len() > CHATS / 10).then_some(());
    world.api.wait_for("some answers", some).await.unwrap();
    meanwhile().await;
    for walk in walks {
        assert_eq!(walk.sees().await.id, walk.message);
    }
    world.bot.drained().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_copy_is_killed_and_the_other_goes_on() {
    let Some(nginx) = nginx() else {
        return amparo_tests::skipped(
            "one_copy_is_killed_and_the_other_goes_on",
            "no nginx",
            "apt install nginx-light",
        );
    };
    let world = World::new().await.remembering(0);
    world.now.store(this_moment(), Ordering::Relaxed);
    let [door, one, two] = [(); 3].map(|()| free_address().to_string());
    let copies = Copies::new(&world, &door);
    let _door = start_nginx(&nginx, &copies.folder, &door, &[one.clone(), two.clone()]);
    let (first, second) = (copies.start(&[listens(&one)]), copies.start(&[listens(&two)]));
    copies.set_webhook().await;
    let mut walks = Vec::new();
    for _ in 0..CHATS {
        walks.push(world.opened(world.bot.person("Ana", Some("es")), "es").await);
    }
    all_tap(&mut walks, "es", async || {}).await;
    world.api.inject_fault(Fault::delay(Duration::from_millis(150)).on("editMessageText"));
    all_tap(&mut walks, "next", async || first.kill().await.unwrap()).await;
    world.api.clear_faults();
    all_tap(&mut walks, "child", async || {}).await;
    let packs = updated_packs(&copies.folder);
    let updated = copies.start(&[listens(&one), ("AMPARO_PACKS", packs.display().to_string())]);
    world
        .api
        .wait_for("the new copy", || (!world.api.calls("getMe").is_empty()).then_some(()))
        .await
        .unwrap();
    second.terminate().await.unwrap();
    assert!(second.ended().await.unwrap().status.success());
    all_tap(&mut walks, "mx", async || {}).await;
    all_tap(&mut walks, "help", async || {}).await;
    updated.terminate().await.unwrap();
    let ended = updated.ended().await.unwrap();
    assert!(ended.status.success() && !ended.output.contains("Ana"), "{}", ended.output);
}
