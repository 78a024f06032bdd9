//! Raising for a large effect.

use super::{Context, Rule, Words};
use crate::grade::Conventions;
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

    fn levels(&self, context: &Context<'_>, _: &Conventions) -> i8 {
        if matches!(context.body.direction(), None | Some(Direction::Mixed)) {
            return 0;
        }
        let ratios = ratios(context);
        let all = |low, high| ratios.iter().all(|&r| r > high) || ratios.iter().all(|&r| r < low);
        match ratios.len() {
            0 | 1 => 0,
            n if n == context.body.counted().len() && all(20, 500) => 2,
            _ if all(50, 200) => 1,
            _ => 0,
        }
    }

    fn words(&self, context: &Context<'_>, _: i8) -> Words {
        Words::of(&format!("The effect is very large in {} studies.", ratios(context).len()))
    }
}

/// The first ratio of each study that was read first-hand and gives one, in hundredths.
fn ratios(context: &Context<'_>) -> Vec<u32> {
    let mut ratios = Vec::new();
    for entry in context.body.counted().filter(|entry| !entry.is_second_hand) {
        let found = entry.speaking(context.library);
        ratios.extend(found.iter().find_map(|linked| linked.finding.ratio).map(|ratio| ratio.hundredths));
    }
    ratios
}
