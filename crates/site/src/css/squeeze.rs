//! Smaller styles that mean the same. Comments and white space go and neighbouring blocks of one layer are
//! joined; no rule, value or order is changed, so that nothing here has to know what a property means.

/// A style sheet without comments and without white space that means nothing. Quoted text is left alone.
pub fn squeezed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut depth = 0_usize; // of round brackets: `+` in `calc()` needs its spaces, between selectors it does not
    let mut spaced = false;
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let taken = length_of(rest, next);
        let piece = &rest[..taken];
        rest = &rest[taken..];
        if next.is_whitespace() || piece.starts_with("/*") {
            spaced = true;
            continue;
        }
        let last = out.chars().next_back();
        if spaced && last.is_some_and(|last| !is_tight(last, next, depth)) {
            out.push(' ');
        }
        spaced = false;
        match next {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            '}' if last == Some(';') => drop(out.pop()),
            _ => {}
        }
        out.push_str(piece);
    }
    out
}

/// Whether white space between two characters means nothing (CSS Syntax, section 3.3: it only parts tokens;
/// Selectors, section 17: around a combinator it is optional).
fn is_tight(last: char, next: char, depth: usize) -> bool {
    let combines = |c| depth == 0 && matches!(c, '>' | '+' | '~');
    matches!(last, '{' | '}' | ';' | ',' | '(' | ':')
        || matches!(next, '{' | '}' | ';' | ',' | ')')
        || combines(last)
        || combines(next)
}

/// How many bytes belong together: a comment, a quoted text, or one character.
fn length_of(rest: &str, next: char) -> usize {
    match next {
        '/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
        '"' | '\'' => rest[1..].find(next).map_or(rest.len(), |end| end + 2),
        other => other.len_utf8(),
    }
}

/// Whether every block that a squeezed sheet opens is closed again.
pub fn is_whole(sheet: &str) -> bool {
    blocks(sheet).concat().len() == sheet.len()
}

/// `@layer a{…}@layer a{…}` becomes `@layer a{……}`.
pub fn joined_layers(sheet: &str) -> String {
    let mut out = String::with_capacity(sheet.len());
    let mut before = None;
    for block in blocks(sheet) {
        let layer = block.split_once('{').filter(|(name, _)| name.starts_with("@layer "));
        match layer {
            Some((name, inside)) if before == Some(name) => {
                out.pop();
                out.push_str(inside);
            }
            _ => out.push_str(block),
        }
        before = layer.map(|(name, _)| name);
    }
    out
}

/// The blocks and statements that stand in no other.
pub fn blocks(sheet: &str) -> Vec<&str> {
    let (mut blocks, mut start, mut at, mut depth) = (Vec::new(), 0, 0, 0_usize);
    while let Some(next) = sheet[at..].chars().next() {
        at += length_of(&sheet[at..], next);
        match next {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 && matches!(next, '}' | ';') {
            blocks.push(&sheet[start..at]);
            start = at;
        }
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_spaces_go_and_quoted_text_stays() {
        let text = "/* one */\n.a > .b,\n.a + b { content: \"/* kept  */\"; top: calc(1px + 2px); } /* two */\n";
        assert_eq!(squeezed(text), ".a>.b,.a+b{content:\"/* kept  */\";top:calc(1px + 2px)}");
    }

    #[test]
    fn spaces_that_mean_something_stay() {
        for text in [
            ".a .b:hover",
            ".a :hover",
            "@media (width<=40rem) and (hover)",
            "font:400 1rem/1.5 \"A B\",serif",
            ".a:is(.b > .c)",
        ] {
            assert_eq!(squeezed(text), text);
        }
    }

    #[test]
    fn neighbours_of_one_layer_are_joined_and_others_are_not() {
        let sheet = "@layer a,b;@layer a{x{top:0}}@layer a{y{top:0}}@font-face{src:x}@layer a{z{top:0}}@layer b{}";
        let joined = "@layer a,b;@layer a{x{top:0}y{top:0}}@font-face{src:x}@layer a{z{top:0}}@layer b{}";
        assert_eq!(joined_layers(sheet), joined);
    }

    #[test]
    fn a_block_without_its_end_is_found() {
        assert!(is_whole("@layer a{x{content:\"}\"}}") && !is_whole("@layer a{x{top:0}"));
    }
}
