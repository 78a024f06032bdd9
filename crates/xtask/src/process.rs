//! Running other programs. What they say never reaches stdout, which belongs to results.

use crate::say::Work;
use anyhow::{Context, Result, bail};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

/// How often, and how long between, a starting program is looked at.
const PATIENCE: (u32, Duration) = (600, Duration::from_millis(50));
/// Lines of a failed program's own words that are shown.
const LAST_WORDS: usize = 30;

/// Runs a program that talks to the terminal itself, such as cargo. Its words go to stderr.
pub fn run(command: &mut Command) -> Result<()> {
    let line = line_of(command);
    let status = command.stdout(std::io::stderr()).status().with_context(|| format!("could not start `{line}`"))?;
    if !status.success() {
        bail!("`{line}` failed ({status})");
    }
    Ok(())
}

/// Runs a program in silence and gives what it wrote; a failure shows its last words.
pub fn capture(command: &mut Command) -> Result<Output> {
    let line = line_of(command);
    let output = command.stdin(Stdio::null()).output().with_context(|| format!("could not start `{line}`"))?;
    if !output.status.success() {
        bail!("`{line}` failed ({}):\n{}", output.status, last_words(&output));
    }
    Ok(output)
}

/// Waits until a program that goes on running does its work.
///
/// # Errors
/// When it ends instead, or does not get there; with what its log says.
pub fn until_ready(program: &mut Child, name: &str, log: &Path, mut is_ready: impl FnMut() -> bool) -> Result<()> {
    let words = || std::fs::read_to_string(log).unwrap_or_default();
    for _ in 0..PATIENCE.0 {
        if let Some(status) = program.try_wait()? {
            bail!("{name} ended at once ({status}); its log says:\n{}", words());
        }
        if is_ready() {
            return Ok(());
        }
        std::thread::sleep(PATIENCE.1);
    }
    bail!("{name} started but does not answer; its log says:\n{}", words())
}

/// Runs a program that tells its progress itself, and gives what it wrote to stdout.
pub fn told(command: &mut Command) -> Result<Vec<u8>> {
    let line = line_of(command);
    let output = command.stdin(Stdio::null()).stderr(Stdio::inherit()).output();
    let output = output.with_context(|| format!("could not start `{line}`"))?;
    if !output.status.success() {
        bail!("`{line}` failed ({})", output.status);
    }
    Ok(output.stdout)
}

/// Runs a program in silence behind a line of progress.
pub fn behind(name: &str, detail: &str, command: &mut Command) -> Result<()> {
    let work = Work::begin(name, detail);
    match capture(command) {
        Ok(_) => work.done(detail),
        Err(error) => {
            work.stop();
            return Err(error);
        }
    }
    Ok(())
}

/// The command as someone would type it.
pub fn line_of(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

/// The last lines that a program wrote, of both its streams.
pub fn last_words(output: &Output) -> String {
    let text = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    lines[lines.len().saturating_sub(LAST_WORDS)..].join("\n")
}

/// The cargo that started this program.
pub fn cargo() -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // `cargo run` sets these for its child; the next cargo would take them for its own and build again.
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("CARGO_PKG_")
            || name == "CARGO_MANIFEST_DIR"
            || name == "CARGO_MANIFEST_PATH"
        {
            cargo.env_remove(name);
        }
    }
    cargo
}
