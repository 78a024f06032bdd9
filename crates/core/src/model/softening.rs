//! The words that soften what is said, by how far. Quotes are checked by them and texts are scanned for them.
//!
//! In lower case, with a space for every mark.

/// Words that soften a quote strongly: it says that something may be so.
pub const STRONG: &[&str] = &[
    "may", "might", "maybe", "perhaps", "possible", "possibly", "possibility", "potential", "potentially", "suggest",
    "suggests", "suggested", "suggesting", "promise", "promises", "promising", "seem", "seems", "seemed", "appear",
    "appears", "appeared", "hint", "hints", "believed", "thought to", "hypothesised", "hypothesized", "theoretically",
    "in theory", "hope", "hopes", "hoped", "being explored", "being investigated", "being studied",
    "under investigation", "speculated", "purported", "purportedly",
];

/// Words that soften a quote, strongly or weakly: an editor decides.
pub const EITHER: &[&str] = &[
    "could", "likely", "unlikely", "would", "should", "claimed", "claim", "claims", "marketed", "designed to",
    "aim to", "aims to", "aimed at", "said to", "reported", "reportedly", "anecdotal", "anecdotally", "early",
    "emerging", "exploring", "explored", "investigating", "investigated", "limited", "not yet", "unclear", "unknown",
    "if",
];

/// Words that soften a quote weakly.
pub const WEAK: &[&str] = &[
    "can", "generally", "typically", "usually", "often", "sometimes", "preliminary", "in general", "tend to",
    "tends to",
];

/// Words that an editor may call a weak softening, though they often are none.
pub const FAINT: &[&str] = &[
    "aid", "aids", "aiding", "some", "many", "most", "mostly", "several", "certain", "initial", "help", "helps",
    "helping", "contribute", "contributes", "contributing", "support", "supports", "supporting", "relatively",
    "largely", "about", "around", "approximately", "up to", "depending", "vary", "varies", "common", "commonly",
    "capable of", "ability to", "ongoing", "minimal", "rare", "rarely", "low", "lower", "slight", "slightly",
    "considered", "known",
];

/// Words that say that too little is known, or ask for more.
pub const LIMITING: &[&str] = &[
    "more research", "more studies", "more study", "more data", "more evidence", "further", "additional", "needed",
    "need", "needs", "required", "require", "requires", "limited", "limit", "limits", "limitation", "limitations",
    "lack", "lacks", "lacking", "insufficient", "not", "no", "never", "without", "unknown", "unclear", "uncertain",
    "unproven", "unregulated", "early", "infancy", "preliminary", "few", "little", "small", "scarce", "still", "yet",
    "however", "but", "although", "while", "remain", "remains", "ongoing", "evolving", "emerging", "robust",
    "rigorous", "larger", "long term", "standardised", "standardized", "standardization", "standardisation",
    "variability", "vary", "varies", "caution", "cautious", "challenge", "challenges", "concern", "concerns",
    "question", "questions", "only", "mixed", "anecdotal", "depend", "depends", "don t", "doesn t", "isn t", "aren t",
    "haven t", "hasn t", "can t", "cannot", "hype", "consult", "essential", "crucial", "new", "relatively", "until",
    "must", "should", "establish", "established", "determine", "understand", "validate", "confirm",
];

/// Those of [`EITHER`] and [`FAINT`] that a scan takes for weak, as `docs/coding-guide.md` has them: where no editor
/// reads, a word that mostly softens is taken to.
pub const WEAK_IN_TEXTS: &[&str] =
    &["could", "likely", "aid", "aids", "aiding", "most", "mostly", "capable of", "ability to", "largely"];

#[cfg(test)]
mod tests {
    use super::{EITHER, FAINT, STRONG, WEAK, WEAK_IN_TEXTS};

    #[test]
    fn no_word_stands_in_two_lists_of_softening() {
        for word in STRONG.iter().chain(EITHER) {
            assert!(!WEAK.contains(word) && !FAINT.contains(word), "{word}");
        }
        assert!(STRONG.iter().all(|word| !EITHER.contains(word)));
        assert!(WEAK.iter().all(|word| !FAINT.contains(word)));
    }

    #[test]
    fn what_a_scan_takes_for_weak_is_left_to_editors_elsewhere() {
        assert!(WEAK_IN_TEXTS.iter().all(|word| EITHER.contains(word) || FAINT.contains(word)));
    }
}
