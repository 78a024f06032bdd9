//! Text in lines: broken where it has to be, balanced as on pages, and as large as its place allows.

use super::fonts::{Face, Fonts};

/// Text set in lines.
#[derive(Clone, Debug)]
pub struct Lines {
    /// How it is set.
    pub face: Face,
    /// The size in pixels.
    pub size: f32,
    /// From one line to the next, in pixels.
    pub leading: f32,
    /// The lines.
    pub lines: Vec<String>,
}

impl Lines {
    /// Sets text in lines of about one length, no wider than `width` pixels. `None` where one word is wider than that.
    pub fn set(fonts: &Fonts, face: Face, size: f32, leading: f32, text: &str, width: f32) -> Option<Self> {
        let ruler = fonts.ruler(face, size);
        let measure = |text: &str| ruler.width(text);
        let broken = broken(text, width, &measure)?;
        // The narrowest measure that needs no further line: what `text-wrap: balance` does.
        let (mut low, mut high) = (width / 3.0, width);
        let mut lines = broken;
        while high - low > 1.0 {
            let middle = f32::midpoint(low, high);
            match self::broken(text, middle, &measure) {
                Some(narrower) if narrower.len() == lines.len() => {
                    lines = narrower;
                    high = middle;
                }
                _ => low = middle,
            }
        }
        Some(Self { face, size, leading: size * leading, lines })
    }

    /// The height of all lines in pixels.
    pub fn height(&self) -> f32 {
        self.lines.iter().map(|_| self.leading).sum()
    }
}

/// Fills lines one after the other.
fn broken(text: &str, width: f32, measure: &impl Fn(&str) -> f32) -> Option<Vec<String>> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        if measure(word) > width {
            return None;
        }
        match lines.last_mut() {
            Some(line) if measure(&format!("{line} {word}")) <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    Some(lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every letter is 10 wide.
    fn tens(text: &str) -> f32 {
        text.chars().map(|_| 10.0).sum()
    }

    #[test]
    fn a_line_ends_before_the_word_that_would_stand_out() {
        let lines = broken("one two three four", 80.0, &tens);
        assert_eq!(lines, Some(vec!["one two".into(), "three".into(), "four".into()]));
        assert_eq!(broken("incomparable", 80.0, &tens), None);
        assert_eq!(broken("", 80.0, &tens), Some(Vec::new()));
    }
}
