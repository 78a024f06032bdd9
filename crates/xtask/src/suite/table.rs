//! The closing table, and the one line that says how it went.

use super::{Outcome, Ran};
use crate::say;
use std::fmt::{self, Display};

/// What all suites came to.
pub struct Table<'a>(pub &'a [Ran]);

impl Table<'_> {
    /// Tests that passed and failed, over all suites.
    pub fn sums(&self) -> (usize, usize) {
        self.0.iter().fold((0, 0), |(passed, failed), ran| match ran.outcome {
            Outcome::Ran { passed: more, failed: worse } => (passed + more, failed + worse),
            Outcome::CannotRun(_) => (passed, failed),
        })
    }

    /// Suites that could not run, each with its reason.
    pub fn could_not_run(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().filter_map(|ran| match &ran.outcome {
            Outcome::CannotRun(why) => Some((ran.suite.name, why.as_str())),
            Outcome::Ran { .. } => None,
        })
    }
}

impl Display for Table<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| suite | holds | passed | failed | time |\n| --- | --- | ---: | ---: | ---: |")?;
        for Ran { suite, outcome, took } in self.0 {
            let (passed, failed) = match outcome {
                Outcome::Ran { passed, failed } => (passed.to_string(), failed.to_string()),
                Outcome::CannotRun(_) => ("–".into(), "–".into()),
            };
            let took = say::seconds(*took);
            writeln!(f, "| {:<11} | {:<46} | {passed:>6} | {failed:>6} | {took:>10} |", suite.name, suite.holds)?;
        }
        for (name, why) in self.could_not_run() {
            writeln!(f, "\n{name} could not run: {why}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::ALL;
    use super::*;
    use std::time::Duration;

    #[test]
    fn the_table_adds_up_and_names_what_could_not_run() {
        let took = Duration::from_secs(1);
        let ran = [
            Ran { suite: &ALL[0], outcome: Outcome::Ran { passed: 3, failed: 1 }, took },
            Ran { suite: &ALL[1], outcome: Outcome::CannotRun("no browser".into()), took },
        ];
        let table = Table(&ran);
        assert_eq!(table.sums(), (3, 1));
        assert!(table.to_string().ends_with("format could not run: no browser\n"), "{table}");
    }
}
