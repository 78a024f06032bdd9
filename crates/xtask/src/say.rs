//! What the person at the terminal is told while work goes on. Everything here goes to stderr.

use indicatif::{ProgressBar, ProgressStyle};
use std::io::IsTerminal;
use std::time::{Duration, Instant};

/// How wide the name of a step is.
const NAME_WIDTH: usize = 11;

/// Whether someone watches, so that lines may move and carry colour.
pub fn is_watched() -> bool {
    std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none()
}

/// Tells one step: its name, and what it came to.
pub fn step(name: &str, detail: &str) {
    eprintln!("{} {detail}", painted(name, "1;32"));
}

/// Tells what someone should know or do, though work goes on.
pub fn note(detail: &str) {
    eprintln!("{} {detail}", painted("note", "1;33"));
}

/// Tells an error with all its causes.
pub fn failure(error: &anyhow::Error) {
    eprintln!("{} {error}", painted("error", "1;31"));
    for cause in error.chain().skip(1) {
        eprintln!("{:>NAME_WIDTH$} {cause}", "because");
    }
}

fn painted(name: &str, colour: &str) -> String {
    if is_watched() { format!("\x1b[{colour}m{name:>NAME_WIDTH$}\x1b[0m") } else { format!("{name:>NAME_WIDTH$}") }
}

/// Work that takes a while: a moving line at a terminal, one plain line elsewhere.
pub struct Work {
    bar: Option<ProgressBar>,
    name: String,
    started: Instant,
}

impl Work {
    /// Tells that work begins, and what it is for.
    pub fn begin(name: &str, detail: &str) -> Self {
        let bar = is_watched().then(|| {
            let bar = ProgressBar::new_spinner().with_message(format!("{} {detail}", painted(name, "1;36")));
            if let Ok(style) = ProgressStyle::with_template("{msg} {spinner} {elapsed}") {
                bar.set_style(style);
            }
            bar.enable_steady_tick(Duration::from_millis(120));
            bar
        });
        if bar.is_none() {
            eprintln!("{name:>NAME_WIDTH$} {detail} …");
        }
        Self { bar, name: name.to_owned(), started: now() }
    }

    /// Tells that it is done.
    pub fn done(self, detail: &str) {
        if let Some(bar) = self.bar {
            bar.finish_and_clear();
        }
        step(&self.name, &format!("{detail} ({})", seconds(self.started.elapsed())));
    }

    /// Ends without a word: the caller has something else to say.
    pub fn stop(self) {
        if let Some(bar) = self.bar {
            bar.finish_and_clear();
        }
    }
}

/// Now, for telling how long work took: nothing that is built depends on it.
#[expect(clippy::disallowed_methods, reason = "the one place that looks at a clock")]
pub fn now() -> Instant {
    Instant::now()
}

/// A duration as people read it: `0.4 s`, `38 s`, `2 min 5 s`.
pub fn seconds(time: Duration) -> String {
    match time.as_secs() {
        0..10 => format!("{:.1} s", time.as_secs_f64()),
        whole @ 10..60 => format!("{whole} s"),
        whole => format!("{} min {} s", whole / 60, whole % 60),
    }
}

/// A size as people read it; a kilobyte is a thousand bytes, as in the budgets.
pub fn kilobytes(bytes: usize) -> String {
    format!("{}.{} kB", bytes / 1000, bytes % 1000 / 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_short_and_exact_enough() {
        let said: Vec<String> = [400, 9_940, 38_200, 125_000].map(Duration::from_millis).map(seconds).into();
        assert_eq!(said, ["0.4 s", "9.9 s", "38 s", "2 min 5 s"]);
    }

    #[test]
    fn sizes_are_cut_to_a_tenth() {
        assert_eq!([kilobytes(999), kilobytes(80_000), kilobytes(1_263)], ["0.9 kB", "80.0 kB", "1.2 kB"]);
    }
}
