//! The front page.

use super::numbers::{in_words, uncapitalised};

pub const NOTE: &str = "Each article stands where its firmest words on that claim put it: a flat statement at “confident”, a softened one at “probably”, a “may” at “may”. Steps over is the mean of those distances; an article that denies a claim is left out of it. Certainty follows GRADE. Low certainty does not mean that a claim is false. It means that nobody can yet know.";
pub const PICTURE: &str = "Said against shown";
pub const PICTURE_AID: &str = "How firmly each article says it, against how sure the evidence lets anyone be. One ladder for both, sorted by the distance.";
pub const KEY_SHOWN: &str = "Shown: how far the evidence reaches";
pub const KEY_OVERREACH: &str = "Overreach: said, with nothing under it. The thicker, the more articles";
pub const SPEAKERS_AID: &str =
    "Ring: sells treatments. Struck through: says it is not so. Figures: mean overreach, in steps.";
pub const CLASH_AID: &str = "Set side by side, articles on one treatment say things that cannot all be so.";
pub const FIND_YOUR_QUESTION: &str = "Find your question";
pub const WHAT_THE_WORDS_MEAN: &str = "What the words mean";
pub const CARRIES_NONE: &str = "No study in people carries any of them.";
pub const CARRIES_ALL: &str = "The evidence carries all of them.";
pub const LEAD_BEFORE: &str = "We set the words of ";
pub const LEAD_AFTER: &str = " beside the studies, one claim at a time.";

/// The way to all places where articles clash.
pub fn all_clashes(n: usize) -> String {
    match n {
        1 => String::from("Its own page"),
        n => format!("All {n} places where they clash"),
    }
}

/// "Ninety claims for exfoliation.", where there is one treatment.
pub fn claims_for(claims: &str, treatment: &str) -> String {
    format!("{claims} for {}.", uncapitalised(treatment))
}

/// "Ninety claims.", of several treatments.
pub fn claims(claims: &str) -> String {
    format!("{claims}.")
}

/// That the evidence takes some claims to the top of the ladder.
pub fn at_top(claims: usize) -> String {
    format!("The evidence takes {} of them all the way to “confident”.", in_words(claims))
}

/// That it takes none past a step, which has this name.
pub fn none_past(name: &str) -> String {
    format!("The evidence takes none of them past “{name}”.")
}
