//! Where articles clash.

pub const EVIDENCE: &str = "What the evidence says";
pub const CONTRADICTS_ITSELF: &str = " contradicts itself.";
pub const AGAINST_ITSELF: &str = ", against itself.";
pub const IN_TWO_TONES: &str = ", in two tones.";
pub const IN_ITS_OUTLINE: &str = "In its outline";
