//! Numbers, plurals and lists in words.

const ONES: [&str; 20] = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
];
const TENS: [&str; 10] = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/// A count in words up to ninety-nine, such as "sixteen"; zero is "no".
pub fn in_words(n: usize) -> String {
    match (ONES.get(n), TENS.get(n / 10)) {
        (Some(word), _) => (*word).into(),
        (None, Some(ten)) if n.is_multiple_of(10) => (*ten).into(),
        (None, Some(ten)) => format!("{ten}-{}", ONES[n % 10]),
        (None, None) => n.to_string(),
    }
}

/// "1 study" or "3 studies".
pub fn counted(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

/// "one study" or "three studies".
pub fn counted_in_words(n: usize, one: &str, many: &str) -> String {
    format!("{} {}", in_words(n), if n == 1 { one } else { many })
}

/// "a", "a and b", "a, b and c".
pub fn listed(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}

/// With a small first letter, unless the first word is an abbreviation such as "FDA".
pub fn uncapitalised(text: &str) -> String {
    let mut letters = text.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if !second.is_ascii_uppercase() => {
            std::iter::once(first.to_ascii_lowercase()).chain(letters).collect()
        }
        _ => text.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_read_as_words() {
        for (n, word) in [(0, "no"), (1, "one"), (16, "sixteen"), (20, "twenty"), (42, "forty-two"), (100, "100")] {
            assert_eq!(in_words(n), word);
        }
        assert_eq!(counted(1, "study", "studies"), "1 study");
        assert_eq!(counted_in_words(4, "article", "articles"), "four articles");
    }

    #[test]
    fn lists_end_in_and() {
        let items: Vec<String> = ["a", "b", "c"].map(String::from).into();
        assert_eq!(listed(&items), "a, b and c");
        assert_eq!(listed(&items[..2]), "a and b");
        assert_eq!(listed(&[]), "");
    }

    #[test]
    fn abbreviations_keep_their_capitals() {
        assert_eq!(uncapitalised("Exosome skincare"), "exosome skincare");
        assert_eq!(uncapitalised("FDA rules"), "FDA rules");
        assert_eq!(uncapitalised(""), "");
    }
}
