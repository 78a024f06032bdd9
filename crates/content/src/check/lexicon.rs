//! The words that checks look for in quotes and in our own prose. The only place that lists them.
//!
//! Words are compared in lower case, with single spaces and without marks: "it may – at times – help"
//! is searched as " it may at times help ". An entry of several words must stand in this order.

/// Words that soften a quote strongly: it says that something may be so.
pub(super) const STRONG: &[&str] = &[
    "may", "might", "maybe", "perhaps", "possible", "possibly", "possibility", "potential", "potentially", "suggest",
    "suggests", "suggested", "suggesting", "promise", "promises", "promising", "seem", "seems", "seemed", "appear",
    "appears", "appeared", "hint", "hints", "believed", "thought to", "hypothesised", "hypothesized", "theoretically",
    "in theory", "hope", "hopes", "hoped", "being explored", "being investigated", "being studied",
    "under investigation", "speculated", "purported", "purportedly",
];

/// Words that soften a quote, strongly or weakly: an editor decides.
pub(super) const EITHER: &[&str] = &[
    "could", "likely", "unlikely", "would", "should", "claimed", "claim", "claims", "marketed", "designed to",
    "aim to", "aims to", "aimed at", "said to", "reported", "reportedly", "anecdotal", "anecdotally", "early",
    "emerging", "exploring", "explored", "investigating", "investigated", "limited", "not yet", "unclear", "unknown",
    "if",
];

/// Words that soften a quote weakly.
pub(super) const WEAK: &[&str] = &[
    "can", "generally", "typically", "usually", "often", "sometimes", "preliminary", "in general", "tend to",
    "tends to",
];

/// Words that an editor may call a weak softening, though they often are none.
pub(super) const FAINT: &[&str] = &[
    "aid", "aids", "aiding", "some", "many", "most", "mostly", "several", "certain", "initial", "help", "helps",
    "helping", "contribute", "contributes", "contributing", "support", "supports", "supporting", "relatively",
    "largely", "about", "around", "approximately", "up to", "depending", "vary", "varies", "common", "commonly",
    "capable of", "ability to", "ongoing", "minimal", "rare", "rarely", "low", "lower", "slight", "slightly",
    "considered", "known",
];

/// Words that say that too little is known, or ask for more.
pub(super) const LIMITING: &[&str] = &[
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

/// Words that say more than evidence can; our own prose leaves them to quotes.
pub(super) const LOADED: &[&str] =
    &["proven", "proves", "miracle", "miracles", "miraculous", "significance", "significant", "significantly"];

/// The entries of a list that stand in a text, in the list's order.
pub(super) fn found(text: &str, list: &[&'static str]) -> Vec<&'static str> {
    let padded = padded(text);
    list.iter().copied().filter(|entry| padded.contains(&format!(" {entry} "))).collect()
}

/// The words of a text in lower case with a space around each.
///
/// "May" with a capital inside a sentence is the month, so it keeps its capital and is never found.
fn padded(text: &str) -> String {
    let mut padded = String::from(" ");
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        let is_month = word == "May" && padded.len() > 1;
        padded.push_str(&if is_month { word.to_owned() } else { word.to_lowercase() });
        padded.push(' ');
    }
    padded
}

/// A text without what stands in double quotation marks: those words are not our own.
pub(super) fn without_quotations(text: &str) -> String {
    let mut own = String::new();
    let mut is_inside = false;
    for c in text.chars() {
        match c {
            '“' => is_inside = true,
            '”' => is_inside = false,
            '"' => is_inside = !is_inside,
            _ if is_inside => {}
            _ => own.push(c),
        }
    }
    own
}

#[cfg(test)]
mod tests {
    use super::{EITHER, FAINT, LIMITING, STRONG, WEAK, found, without_quotations};

    #[test]
    fn words_are_found_whole_whatever_stands_beside_them() {
        assert_eq!(found("It may—at times—help.", STRONG), ["may"]);
        assert_eq!(found("Mayhem suggestion", STRONG), Vec::<&str>::new());
        assert_eq!(found("is being  explored", STRONG), ["being explored"]);
        assert_eq!(found("We don’t know", LIMITING), ["don t"]);
    }

    #[test]
    fn the_month_of_may_softens_nothing() {
        assert!(found("published in May 2024", STRONG).is_empty());
        assert_eq!(found("May reduce lines", STRONG), ["may"]);
    }

    #[test]
    fn no_word_stands_in_two_lists_of_softening() {
        for word in STRONG.iter().chain(EITHER) {
            assert!(!WEAK.contains(word) && !FAINT.contains(word), "{word}");
        }
        assert!(STRONG.iter().all(|word| !EITHER.contains(word)));
        assert!(WEAK.iter().all(|word| !FAINT.contains(word)));
    }

    #[test]
    fn quoted_words_are_not_our_own() {
        assert_eq!(without_quotations("Calls it “a miracle” and \"proven\", no less."), "Calls it  and , no less.");
    }
}
