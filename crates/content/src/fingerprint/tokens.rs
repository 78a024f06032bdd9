//! Tokens of a text: what a fingerprint is made of and a quote is compared by.
//!
//! A token is a run of letters or digits, or one other character that is not white space. White
//! space only leaves a trace before the token that follows it, so that line ends, indentation and
//! double spaces never decide whether a quote is verbatim.

/// What stands between a token and the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    /// Nothing: the two touch.
    None,
    /// White space on one line.
    Space,
    /// White space with a line end in it, or the start of the text.
    Line,
}

/// A token with what stands before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token<'t> {
    /// Its characters as they stand.
    pub text: &'t str,
    /// The byte of the text at which it starts.
    pub start: usize,
    /// What separates it from the token before.
    pub gap: Gap,
}

impl Token<'_> {
    /// Whether white space stands before it.
    pub fn is_spaced(&self) -> bool {
        self.gap != Gap::None
    }

    /// Whether it is a run of letters or digits.
    pub fn is_word(&self) -> bool {
        self.text.starts_with(char::is_alphanumeric)
    }
}

/// Splits a text into its tokens.
pub fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let mut gap = Gap::Line;
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = if first.is_alphanumeric() {
            rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        let (token, after) = rest.split_at(length);
        rest = after;
        if first.is_whitespace() {
            gap = gap.max(if matches!(first, '\n' | '\r') { Gap::Line } else { Gap::Space });
        } else {
            found.push(Token { text: token, start: text.len() - rest.len() - length, gap });
            gap = Gap::None;
        }
    }
    found
}

/// The number of words as people count them: parts between white space that hold a letter or digit.
pub fn word_count(text: &str) -> usize {
    text.split_whitespace().filter(|part| part.contains(char::is_alphanumeric)).count()
}

#[cfg(test)]
mod tests {
    use super::{Gap, tokens, word_count};

    fn shown(text: &str) -> Vec<&str> {
        tokens(text).iter().map(|token| token.text).collect()
    }

    #[test]
    fn a_token_is_a_run_of_letters_or_digits_or_one_other_character() {
        assert_eq!(
            shown("Balm’s 30-150 nm (tiny)."),
            ["Balm", "’", "s", "30", "-", "150", "nm", "(", "tiny", ")", "."]
        );
        assert_eq!(shown("café\u{a0}au lait"), ["café", "au", "lait"]);
        assert!(shown(" \r\n\t").is_empty());
    }

    #[test]
    fn a_gap_tells_nothing_from_space_from_a_line_end() {
        let gaps: Vec<Gap> = tokens("a b.\u{20}\r\n c").iter().map(|token| token.gap).collect();
        assert_eq!(gaps, [Gap::Line, Gap::Space, Gap::None, Gap::Line]);
    }

    #[test]
    fn words_are_counted_by_the_spaces_between_them() {
        assert_eq!(word_count("It doesn’t – in follow-up – help 30 % of people."), 8);
    }
}
