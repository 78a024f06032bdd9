//! The page on how we grade. The rules explain themselves in `claimscope_core::grade::rules`.

pub const HEAD: &str = "Start high, take off a step for each doubt";
pub const WHAT_IT_IS: &str = "Our grading follows GRADE, the method that most makers of medical guidelines use, with a few conventions of our own, named below. The same rules give every grade on this site, and this page is made from them.";
pub const LADDER: &str = "One ladder";
pub const LADDER_AID: &str = "Words and evidence stand on the same four steps, so that the distance can be counted.";
pub const HIGH: &str = "We state it without a hedge.";
pub const MODERATE: &str = "We say “probably”.";
pub const LOW: &str = "We say “may”, and that our confidence is limited.";
pub const VERY_LOW: &str = "We say that we are very unsure whether it is so.";
pub const NOT_IN_PEOPLE: &str = "Off the ladder: only dishes, pieces of skin or animals.";
pub const NO_STUDY: &str = "Off the ladder: nobody seems to have tested it.";
pub const START: &str = "Where it starts";
pub const START_STUDIES: &str = "Only studies of people with a readable result on the claim can carry a grade. Each trial counts once, however many reviews repeat it.";
pub const START_TRIALS: &str = "With at least one randomised trial it starts at the top, and rests on such trials alone. Otherwise it starts at the second step.";
pub const START_HARM: &str = "For harm, all kinds of study in people count together. Where there are randomised trials, only their people add up.";
pub const START_CLOSEST: &str = "The closest evidence comes first. Studies that fit a claim less well count only where they do not lower its grade.";
pub const START_SECOND_HAND: &str = "A result that we know only from another page’s quotation counts with no people. It can disagree; it cannot lift a grade.";
pub const START_OVERLAP: &str = "Of records that may describe the same people, the largest counts.";
pub const START_CELLS: &str =
    "Cells, animals and reviews are shown and never counted. With nothing else, the claim is “not tested in people”.";
pub const LOWER: &str = "What takes it down";
pub const LOWER_AID: &str = "Five doubts, the five arms of the asterisk.";
pub const RAISE: &str = "What lifts it";
pub const RAISE_AID: &str = "Only without a randomised trial, and only when nothing was taken off.";
pub const FOLLOWS: &str = "Follows: ";
pub const JUDGEMENT: &str = "When an editor departs";
pub const JUDGEMENT_TEXT: &str =
    "An editor may replace a rule’s result on one claim, with a written reason. Readers see both, side by side.";
pub const CONVENTIONS: &str = "What we could have set otherwise";
pub const CONVENTIONS_AID: &str = "For each, how many claims would get another level.";
pub const FIRMNESS: &str = "How firmly it is said";
pub const FIRMNESS_AID: &str =
    "By the words that soften it, or their absence. A source stands where its firmest words put it.";
pub const OVERREACH: &str = "Overreach";
pub const OVERREACH_STEPS: &str =
    "The steps from how far the evidence reaches up to how firmly it is said, never less than none.";
pub const OVERREACH_QUOTES: &str =
    "Only for quotes that say a claim is so or may be so. Evidence that does not favour the claim reaches no step.";
pub const OVERREACH_MEAN: &str =
    "For a claim: the mean over the articles that make it. For an article: the mean over the claims it makes.";
pub const CHECKS: &str = "Claims that are checked";
pub const CHECKS_AID: &str = "Rules, biology, procedure, cost.";
pub const CHECKS_TEXT: &str = "They cannot be graded like trials. Each is held against named documents, with country and date, and gets one of these words:";
