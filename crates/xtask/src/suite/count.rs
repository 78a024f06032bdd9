//! How many tests passed and failed, from what test programs print.

use super::Outcome;
use crate::process;
use anyhow::{Context, Result};
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

/// Runs a test program of Rust's kind, shows its words as they come, and adds up its result lines.
pub fn run(command: &mut Command) -> Result<Outcome> {
    let line = process::line_of(command);
    let mut child = command.stdout(Stdio::piped()).spawn().with_context(|| format!("could not start `{line}`"))?;
    let (mut passed, mut failed) = (0, 0);
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).lines() {
            let line = line?;
            eprintln!("{line}");
            if let Some((more_passed, more_failed)) = result(&line) {
                passed += more_passed;
                failed += more_failed;
            }
        }
    }
    let succeeded = child.wait()?.success();
    // A program that failed before its first test failed all the same.
    Ok(Outcome::Ran { passed, failed: if succeeded { failed } else { failed.max(1) } })
}

/// Reads `test result: ok. 12 passed; 0 failed; …`.
fn result(line: &str) -> Option<(usize, usize)> {
    let counts = line.strip_prefix("test result: ")?;
    let number = |noun: &str| {
        let before = counts.split_once(noun)?.0;
        before.trim_end().rsplit(' ').next()?.parse().ok()
    };
    Some((number(" passed")?, number(" failed")?))
}

#[cfg(test)]
mod tests {
    use super::result;

    #[test]
    fn result_lines_are_read_and_nothing_else_is() {
        assert_eq!(result("test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured"), Some((12, 0)));
        assert_eq!(result("test result: FAILED. 3 passed; 2 failed; 0 ignored"), Some((3, 2)));
        assert_eq!(result("test a ... ok"), None);
    }
}
