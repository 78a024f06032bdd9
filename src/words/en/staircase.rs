//! The staircase of a grade.

pub const START: &str = "Start";
pub const LADDER_ENDS: &str = "More would come off; the ladder ends here.";
