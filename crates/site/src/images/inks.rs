//! The colours of pictures: those of paper in `assets/css/tokens.css`. A picture knows no custom property.

/// A colour as a style sheet writes it.
pub type Ink = &'static str;

/// The ground.
pub const PAPER: Ink = "#f4f5f1";
/// Text, and everything shown.
pub const INK: Ink = "#14171d";
/// Secondary text.
pub const SOFT: Ink = "#4b515b";
/// Outlines of what is not reached.
pub const EDGE: Ink = "#737982";
/// Hairlines, which mean nothing. No share image has any.
pub const RULE: Ink = "#cdd0ca";
/// Everything said.
pub const PENCIL: Ink = "#2743c4";

/// Red, green and blue.
pub fn rgb(ink: Ink) -> [u8; 3] {
    let part = |at: usize| ink.get(at..at + 2).and_then(|digits| u8::from_str_radix(digits, 16).ok()).unwrap_or(0);
    [part(1), part(3), part(5)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_have_the_colours_of_the_pages_on_paper() {
        let tokens = include_str!("../../../../assets/css/tokens.css");
        for (name, ink) in
            [("paper", PAPER), ("ink", INK), ("soft", SOFT), ("edge", EDGE), ("rule", RULE), ("pencil", PENCIL)]
        {
            assert!(tokens.contains(&format!("--{name}: light-dark({ink},")), "--{name} is not {ink}");
        }
        assert_eq!(rgb(PENCIL), [0x27, 0x43, 0xc4]);
    }
}
