//! The program: reads its settings, answers people until it is told to stop.

use std::process::ExitCode;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use amparo_bot::{KeySecret, Order, Report, Settings, SettingsError, delete_webhook, load, run, set_webhook};
use tokio::runtime::Runtime;

fn main() -> ExitCode {
    let order = Order::read(std::env::args().skip(1), |name| std::env::var(name).ok());
    match order {
        Ok(Order::Help(text)) => print(text.trim_end()),
        Ok(Order::NewKey) => match KeySecret::random() {
            Some(key) => print(&key.reveal()),
            None => fail("the operating system gives no random numbers"),
        },
        Ok(Order::SetWebhook(settings)) => once(set_webhook(&settings), "updates come to AMPARO_WEBHOOK_URL"),
        Ok(Order::DeleteWebhook(settings)) => {
            once(delete_webhook(&settings), "updates wait for long polling")
        }
        Ok(Order::Run(settings)) => serve(&settings),
        Err(error) => fail(&error.to_string()),
    }
}

fn print(text: &str) -> ExitCode {
    println!("{text}");
    ExitCode::SUCCESS
}

fn fail(text: &str) -> ExitCode {
    eprintln!("amparo-bot: {text}");
    ExitCode::FAILURE
}

/// One thread: what one update needs is too little to be worth handing over, and more is done by more copies.
fn runtime() -> Result<Runtime, ExitCode> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.map_err(|_| fail("the operating system gives no clock or no network"))
}

/// Does one thing and says what is so now.
fn once(thing: impl Future<Output = Result<(), SettingsError>>, done: &str) -> ExitCode {
    match runtime().map(|runtime| runtime.block_on(thing)) {
        Ok(Ok(())) => print(done),
        Ok(Err(error)) => fail(&error.to_string()),
        Err(code) => code,
    }
}

fn serve(settings: &Settings) -> ExitCode {
    let content = match load(settings) {
        Ok(content) => content,
        Err(error) => return fail(&error.to_string()),
    };
    let runtime = match runtime() {
        Ok(runtime) => runtime,
        Err(code) => return code,
    };
    let report = Arc::new(|report: Report| eprintln!("amparo-bot: {report}"));
    match runtime.block_on(run(settings, content, Arc::new(now), report, told_to_stop())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&error.to_string()),
    }
}

fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

/// Ready on Ctrl-C, or when a service manager ends the program.
async fn told_to_stop() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
            return;
        }
    }
    // Without a way to be told, the program runs until it is ended.
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}
