//! Imprecision: were there enough people?

use super::{Context, Rule, Words};
use crate::grade::{Adding, Conventions, Entry};
use crate::model::Domain;

/// # What it checks
/// People in the comparisons that count, on the same outcome, added up over studies: fewer than 400,
/// one step; fewer than 100, two. A missing number counts as nobody. People, not sides of faces.
/// Numbers known only second-hand do not add up.
/// # Why
/// With few people, chance alone can make or hide an effect.
/// # Example
/// One trial of 28 people: two steps.
/// # References
/// GRADE guidelines 6 (Guyatt 2011): under 400 people is a rule of thumb for concern. The second step
/// under 100 is our convention.
pub struct Imprecision;

impl Rule for Imprecision {
    fn domain(&self) -> Domain {
        Domain::Imprecision
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn explained(&self) -> &'static super::Explained {
        &super::Explained {
            name: "Too few people",
            checks: "How many people were in the comparisons that count, on the same outcome?",
            why: "With few people, chance alone can make an effect appear or vanish.",
            scale: &[(0, "400 people or more"), (-1, "fewer than 400"), (-2, "fewer than 100")],
            follows: "GRADE’s rule of thumb of 400. Ours: the second step under 100; a number that no page gives counts as nobody.",
        }
    }

    fn levels(&self, context: &Context<'_>, conventions: &Conventions) -> i8 {
        match context.body.adding_up().people {
            0..100 if conventions.under_100_costs_two => -2,
            0..400 => -1,
            _ => 0,
        }
    }

    fn words(&self, context: &Context<'_>, levels: i8) -> Words {
        let adding = context.body.adding_up();
        let people = adding.people;
        let mut because = match (people, levels) {
            (0, _) => "No readable number of people, first-hand; a missing number counts as nobody.".into(),
            (_, 0) => format!("{people} people, which is enough."),
            (_, -1) => format!("{people} people in the comparison. Fewer than 400 takes off one step."),
            _ => format!("{people} people in the comparison. Fewer than 100 takes off two steps."),
        };
        let second_hand: u32 = context
            .body
            .counted()
            .filter(|entry| entry.is_second_hand)
            .fold(0, |sum, entry| sum.saturating_add(entry.people.unwrap_or(0)));
        if second_hand > 0 {
            because.push_str(&format!(
                " Another {second_hand} are known only from another page’s quotation and do not add to it."
            ));
        }
        let clause = if levels == 0 { String::new() } else { clause(context, adding) };
        Words { because, clause }
    }
}

/// Who the people were, as a clause: how many studies they are added up over, and no more than that.
fn clause(context: &Context<'_>, Adding { studies: all, readable, people, .. }: Adding) -> String {
    let (kind, one) =
        if context.body.is_randomised { ("randomised trials", "randomised trial") } else { ("studies", "study") };
    let is_of_kind = |entry: &&Entry| entry.is_randomised || !context.body.is_randomised;
    let elsewhere = context.body.counted().filter(is_of_kind).count() > all;
    match (readable, all) {
        (1.., _) if elsewhere => format!("no more than {people} people were compared on one outcome"),
        (0, _) => "no number of people could be read first-hand".into(),
        (1, 1) => format!("the one {one} had {people} people"),
        (1, all) => format!("only one of the {all} {kind} gives a number that could be read, {people} people"),
        (n, all) if n == all => format!("the {n} {kind} had {people} people between them"),
        (n, all) => format!("the {n} of {all} {kind} with a readable number had {people} people between them"),
    }
}
