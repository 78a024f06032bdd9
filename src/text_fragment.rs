//! Links that open an article at the words quoted, by text fragments:
//! <https://wicg.github.io/scroll-to-text-fragment/>.

use claimscope_core::model::Quote;

/// Above this many characters a quote is named by its first and last words only.
const LONG: usize = 300;
/// How many words name each end of a long quote.
const END_WORDS: usize = 5;

/// The address of an article with a directive that leads to a quote in it.
///
/// A term must lie in one block of the page, so that context which runs over a list bullet or a table
/// cell is cut there, and a quote which does so is named by its two ends.
pub fn link_to(url: &str, quote: &Quote) -> String {
    let mut link = String::from(url);
    link.push_str(if url.contains('#') { ":~:text=" } else { "#:~:text=" });
    if let Some(prefix) = last_block(&quote.prefix) {
        encode(&mut link, prefix);
        link.push_str("-,");
    }
    match ends(&quote.exact) {
        None => encode(&mut link, &quote.exact),
        Some([start, end]) => {
            encode(&mut link, start);
            link.push(',');
            encode(&mut link, end);
        }
    }
    if let Some(suffix) = first_block(&quote.suffix) {
        link.push_str(",-");
        encode(&mut link, suffix);
    }
    link
}

const fn is_border(letter: char) -> bool {
    matches!(letter, '•' | '|' | '\n')
}

/// What follows the last border; `None` when there is nothing to match.
fn last_block(text: &str) -> Option<&str> {
    matched(text.rsplit_once(is_border).map_or(text, |(_, block)| block))
}

fn first_block(text: &str) -> Option<&str> {
    matched(text.split_once(is_border).map_or(text, |(block, _)| block))
}

/// A text without the space around it, if it has a word.
fn matched(text: &str) -> Option<&str> {
    let has_word = text.bytes().any(|byte| byte.is_ascii_alphanumeric() || byte >= 0x80);
    has_word.then_some(text.trim_ascii())
}

/// The first and last words of a quote that is long or runs over a border.
fn ends(exact: &str) -> Option<[&str; 2]> {
    if exact.chars().count() <= LONG && !exact.contains(is_border) {
        return None;
    }
    let (first, last) = (first_block(exact)?, last_block(exact)?);
    // Byte by byte: splitting text from both sides weighs half a kilobyte.
    let is_space = |(_, byte): &(usize, u8)| *byte == b' ';
    let from = last.bytes().enumerate().rev().filter(is_space).nth(END_WORDS - 1).map_or(0, |(at, _)| at + 1);
    let to = first.bytes().enumerate().filter(is_space).nth(END_WORDS - 1).map_or(first.len(), |(at, _)| at);
    Some([&first[..to], &last[from..]])
}

/// Percent-encodes a term as UTF-8. The syntax's own `-`, `,` and `&` are always encoded.
fn encode(out: &mut String, term: &str) {
    for byte in term.trim_ascii().bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'~' | b'!' | b'*' | b'(' | b')') {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.extend([byte >> 4, byte & 15].map(|digit| char::from(b"0123456789ABCDEF"[usize::from(digit)])));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quote(prefix: &str, exact: &str, suffix: &str) -> Quote {
        Quote { prefix: prefix.into(), exact: exact.into(), suffix: suffix.into(), at: 0 }
    }

    fn check(prefix: &str, exact: &str, suffix: &str, expected: &str) {
        let link = link_to("https://example.org/a", &quote(prefix, exact, suffix));
        assert_eq!(link, format!("https://example.org/a#:~:text={expected}"));
    }

    #[test]
    fn terms_follow_the_syntax_of_the_specification() {
        check("", "for", "", "for");
        check("", "two words", "", "two%20words");
        check("They ", "can", ", resulting", "They-,can,-%2C%20resulting");
        check("", "well-hydrated, smooth & supple", "", "well%2Dhydrated%2C%20smooth%20%26%20supple");
        check("", "skin’s", "", "skin%E2%80%99s");
        check("", "100%", "", "100%25");
    }

    #[test]
    fn a_term_never_runs_over_a_border_of_blocks() {
        check("to: • ", "Improve skin hydration", ". •", "Improve%20skin%20hydration");
        check("", "treating: • Acne scars • Melasma", "", "treating%3A,Melasma");
        check("| Strong effect, ", "no DNA", " | Expensive", "Strong%20effect%2C-,no%20DNA");
    }

    #[test]
    fn a_long_quote_is_named_by_its_ends() {
        let long = format!("one two three four five six {} vier fünf sechs sieben acht neun", "x ".repeat(200));
        let link = link_to("https://example.org/", &quote("", &long, ""));
        assert_eq!(
            link,
            "https://example.org/#:~:text=one%20two%20three%20four%20five,f%C3%BCnf%20sechs%20sieben%20acht%20neun"
        );
    }

    #[test]
    fn a_fragment_that_is_there_is_kept() {
        let link = link_to("https://example.org/#top", &quote("", "a", ""));
        assert_eq!(link, "https://example.org/#top:~:text=a");
    }
}
