//! The rules of the grade: one documented rule to a file, listed once in [`RULES`]. The page on our
//! method, the explanation of each grade and the tests are made from this list.

mod dose_response;
mod imprecision;
mod inconsistency;
mod indirectness;
mod large_effect;
mod opposing_confounding;
pub(super) mod publication_bias;
pub(super) mod risk_of_bias;

use super::{Body, Conventions, Entry};
use crate::model::{Domain, Finding, Library, StudyIx};

/// What a rule may look at.
pub struct Context<'a> {
    /// The library, for what findings say and the names of studies.
    pub library: &'a Library,
    /// The body of evidence, with at least one counted study.
    pub body: &'a Body,
    /// The finished trial on the claim that nobody has told about.
    pub silent: Option<StudyIx>,
}

/// What a rule says on its result.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// Why, in one or two plain sentences.
    pub because: String,
    /// The same as a clause for the main reason; empty when nothing is taken off.
    pub clause: String,
}

impl Words {
    /// A reason that takes nothing off.
    pub(super) fn of(because: &str) -> Self {
        Self { because: because.into(), clause: String::new() }
    }
}

/// The words of a rule on the page on our method.
pub struct Explained {
    /// Its name on screen.
    pub name: &'static str,
    /// What it checks.
    pub checks: &'static str,
    /// Why that matters.
    pub why: &'static str,
    /// What costs how many steps.
    pub scale: &'static [(i8, &'static str)],
    /// Where the rule comes from.
    pub follows: &'static str,
}

/// One rule of the grade.
pub trait Rule: Sync {
    /// The heading that it stands under.
    fn domain(&self) -> Domain;
    /// Its words on the page on our method. That page is rendered ahead, so the browser's code leaves them out.
    #[cfg(not(target_arch = "wasm32"))]
    fn explained(&self) -> &'static Explained;
    /// Its steps on a body with at least one counted study, negative when lowering. It is asked for every claim
    /// whenever a reader switches a lens: it makes no text and no list.
    fn levels(&self, context: &Context<'_>, conventions: &Conventions) -> i8;
    /// Why it came to these steps.
    fn words(&self, context: &Context<'_>, levels: i8) -> Words;
}

/// How many rules there are.
pub const COUNT: usize = 8;

/// All rules in the order in which they are applied and shown.
pub static RULES: [&dyn Rule; COUNT] = [
    &risk_of_bias::RiskOfBias,
    &inconsistency::Inconsistency,
    &indirectness::Indirectness,
    &imprecision::Imprecision,
    &publication_bias::PublicationBias,
    &large_effect::LargeEffect,
    &dose_response::DoseResponse,
    &opposing_confounding::OpposingConfounding,
];

/// The worst step, 2 at most, that covers at least half of the people. Where no number was readable in any
/// study, each study weighs the same.
fn worst_covering_half(body: &Body, step: &dyn Fn(&Entry) -> u8) -> u8 {
    let is_unknown = body.counted().all(|entry| entry.weight == 0);
    let weight = |entry: &Entry| if is_unknown { 1 } else { u64::from(entry.weight) };
    let from = |least: u8| body.counted().filter(|entry| step(entry) >= least).map(weight).sum::<u64>();
    let whole = from(0);
    [2, 1].into_iter().find(|&least| from(least) * 2 >= whole).unwrap_or(0)
}

/// Steps as a negative level.
fn lowered(steps: u8) -> i8 {
    -i8::try_from(steps).unwrap_or(2)
}

/// Whether a counted finding that was read first-hand has some quality.
fn any_finding(context: &Context<'_>, has: fn(&Finding) -> bool) -> bool {
    let mut read = context.body.counted().filter(|entry| !entry.is_second_hand);
    read.any(|entry| entry.speaking(context.library).iter().any(|linked| has(linked.finding)))
}
