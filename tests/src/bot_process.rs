//! The bot as a program of its own, with everything that it prints.

use std::io;
use std::path::Path;
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
