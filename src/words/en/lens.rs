//! Other assumptions than ours.

pub const CHANGE: &str = "Change the assumptions";
pub const WHAT_TO_ASSUME: &str = "Grade again, at once and on this device";
pub const NO_MAKERS: &str = "Leave out makers’ studies";
pub const NO_MAKERS_AID: &str = "Studies that a maker paid for or staffed, as far as pages show.";
pub const AT_HOME: &str = "Only used at home";
pub const AT_HOME_AID: &str = "On the skin, without needles, laser or injection.";
pub const ORIGIN_AID: &str = "Products of any other origin are left out.";
pub const BLINDING: &str = "Forgive unclear blinding";
pub const BLINDING_AID: &str = "Our grading counts it as a problem when a trial does not say who was blinded.";
pub const NO_SELLERS: &str = "Leave out what sellers write";
pub const NO_SELLERS_AID: &str = "Of sites that sell treatments. Changes what is said, never a grade.";
pub const NOT_OURS: &str = "Not our grading. Assumed: ";
pub const NOT_HERE: &str = "This page shows our grading. On claims you have assumed: ";
pub const MISREAD: &str = "The address asks for assumptions that are not known here. This is our grading.";
pub const BACK: &str = "Back to our grading";
pub const OUR_GRADING: &str = "Our grading. ";
pub const AS_IN_OURS: &str = "The same badge as in our grading. ";
pub const WHAT_CHANGES: &str = "What your assumptions change";
pub const PART: &str = "Part of the grade";
pub const OURS: &str = "Our grading";
pub const YOURS: &str = "Your assumptions";
pub const STUDIES: &str = "Studies that count";
pub const PEOPLE: &str = "People who add up";
pub const STARTS_AT: &str = "Starts at";
pub const RESULT: &str = "Result";
pub const NONE: &str = "–";
pub const NOTHING_OFF: &str = "nothing off";

/// Only products of a group of origins: "Only stem-cell products".
pub fn origin(group: &str) -> String {
    format!("Only {group} products")
}

/// What our grading says, where another is shown.
pub fn ours_says(badge: &str) -> String {
    format!("Our grading says: {badge}. ")
}

/// How many steps a doubt takes off: "two steps off".
pub fn off(steps: &str) -> String {
    format!("{steps} off")
}

/// What a change of the assumptions has done, for listeners.
#[cfg(feature = "browser")]
pub fn done(is_ours: bool, changed: usize, all: usize) -> String {
    match changed {
        _ if is_ours => "This is our grading.".into(),
        0 => format!("Graded again. None of {all} claims got another badge."),
        n => format!("Graded again. {n} of {all} claims got another badge."),
    }
}
