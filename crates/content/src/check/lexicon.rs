//! Finding words in quotes and in our own prose. Those that soften stand in the core, since texts are scanned for
//! them too.
//!
//! Words are compared in lower case, with single spaces and without marks: "it may – at times – help"
//! is searched as " it may at times help ". An entry of several words must stand in this order.

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
    use super::{found, without_quotations};
    use claimscope_core::model::softening::{LIMITING, STRONG};

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
    fn quoted_words_are_not_our_own() {
        assert_eq!(without_quotations("Calls it “a miracle” and \"proven\", no less."), "Calls it  and , no less.");
    }
}
