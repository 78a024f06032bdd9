//! Raising for a large effect.

use super::{Context, Outcome, Rule};
use crate::model::{Direction, Domain};

/// # What it checks
/// Only for bodies without a randomised trial, and only where nothing was taken off: a risk ratio over
/// 2 or under 0.5 in at least two studies that point the same way raises by one step; over 5 or under 0.2 in all of at least
/// two, by two.
/// # Why
/// A very large effect is hard to explain by bias alone.
/// # Example
/// Two cohort studies with risk ratios of 6.1 and 7.4: two steps.
/// # References
/// GRADE guidelines 9 (Guyatt 2011).
pub struct LargeEffect;

impl Rule for LargeEffect {
    fn domain(&self) -> Domain {
        Domain::Raise
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn explained(&self) -> &'static super::Explained {
        &super::Explained {
            name: "Large effect",
            checks: "Without a randomised trial and with nothing taken off: is the effect very large in at least two studies?",
            why: "A very large effect is hard to explain by bias alone.",
            scale: &[
                (1, "a risk ratio over 2 or under 0.5 in at least two studies"),
                (2, "over 5 or under 0.2 in all of them"),
            ],
            follows: "GRADE.",
        }
    }

    fn apply(&self, context: &Context<'_>) -> Outcome {
        if matches!(context.body.direction(), None | Some(Direction::Mixed)) {
            return Outcome::default();
        }
        let ratios: Vec<u32> = context
            .body
            .counted()
            .filter(|entry| !entry.is_second_hand)
            .filter_map(|entry| {
                let findings = &context.library.study(entry.study).findings;
                entry.findings.iter().find_map(|&at| findings.get(usize::from(at))?.ratio)
            })
            .map(|ratio| ratio.hundredths)
            .collect();
        let all = |low, high| ratios.iter().all(|&r| r > high) || ratios.iter().all(|&r| r < low);
        let levels = match ratios.len() {
            0 | 1 => 0,
            n if n == context.body.counted().len() && all(20, 500) => 2,
            _ if all(50, 200) => 1,
            _ => 0,
        };
        Outcome {
            levels,
            because: format!("The effect is very large in {} studies.", ratios.len()),
            clause: String::new(),
        }
    }
}
