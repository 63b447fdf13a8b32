//! The bot as a program of its own, with everything that it prints.

use std::io;
use std::path::{Path, PathBuf};
use std::process::{ExitStatus, Stdio};

use tokio::io::{AsyncRead, AsyncReadExt};
use tokio::process::{Child, Command};
use tokio::task::JoinHandle;

/// A running bot. It is killed when this is dropped.
#[derive(Debug)]
pub struct BotProcess {
    child: Child,
    output: [JoinHandle<String>; 2],
}

/// How a bot ended.
#[derive(Debug)]
pub struct Ended {
    /// Its status.
    pub status: ExitStatus,
    /// What it printed, both ways.
    pub output: String,
}

impl BotProcess {
    /// Starts the program in a folder with these settings and no others.
    ///
    /// # Errors
    /// What the system says.
    pub fn start(program: &Path, folder: &Path, settings: &[(&str, &str)]) -> io::Result<Self> {
        let mut child = Command::new(program)
            .current_dir(folder)
            .env_clear()
            .envs(settings.iter().copied())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()?;
        let output = [tokio::spawn(text(child.stdout.take())), tokio::spawn(text(child.stderr.take()))];
        Ok(Self { child, output })
    }

    /// The number of the process, until it has ended.
    #[must_use]
    pub fn id(&self) -> Option<u32> {
        self.child.id()
    }

    /// Tells the program to stop, as a service manager does.
    ///
    /// # Errors
    /// What the system says.
    pub async fn terminate(&self) -> io::Result<()> {
        let Some(id) = self.child.id() else { return Ok(()) };
        Command::new("kill").arg(id.to_string()).status().await.map(drop)
    }

    /// Ends the program at once, without letting it finish anything (SIGKILL).
    ///
    /// # Errors
    /// What the system says.
    pub async fn kill(mut self) -> io::Result<()> {
        self.child.kill().await
    }

    /// Waits until the program ends by itself.
    ///
    /// # Errors
    /// What the system says.
    pub async fn ended(mut self) -> io::Result<Ended> {
        let status = self.child.wait().await?;
        let mut output = String::new();
        for part in self.output {
            output.push_str(&part.await?);
        }
        Ok(Ended { status, output })
    }
}

async fn text(stream: Option<impl AsyncRead + Unpin>) -> String {
    let mut bytes = Vec::new();
    if let Some(mut stream) = stream {
        // What was read until the stream broke is all there is.
        let _ = stream.read_to_end(&mut bytes).await;
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Builds the program for the profile of this test, and gives its place.
///
/// # Errors
/// Where it could not be built.
pub async fn program() -> io::Result<PathBuf> {
    let own = std::env::current_exe()?;
    let folder =
        own.ancestors().nth(2).ok_or_else(|| io::Error::other("a test stands in target/<profile>/deps"))?;
    let mut build = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // The whole workspace decides on features, so that nothing is built twice.
    build
        .args(["build", "--quiet", "--workspace", "--bin", "amparo-bot"])
        .current_dir(env!("CARGO_MANIFEST_DIR"));
    // Cargo tells a test about its package; a build script that asks for that (ring's) would run again because of it.
    let told = |name: &str| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_");
    for (name, _) in std::env::vars().filter(|(name, _)| told(name)) {
        build.env_remove(name);
    }
    if folder.ends_with("release") {
        build.arg("--release");
    }
    if !build.status().await?.success() {
        return Err(io::Error::other("amparo-bot does not build"));
    }
    Ok(folder.join("amparo-bot"))
}
