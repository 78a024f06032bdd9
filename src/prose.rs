//! Figures as text, in whole numbers only: formatting floats would weigh more than a page. Numbers in words and plurals
//! belong to the language, in `words`.

pub use crate::words::numbers::{counted, uncapitalised};

/// A share as an SVG length, such as `14.28%`, rounded down to hundredths.
pub fn percent(part: usize, whole: usize) -> String {
    let hundredths = part * 10_000 / whole.max(1);
    format!("{}.{:02}%", hundredths / 100, hundredths % 100)
}

/// Tenths as a decimal, such as `9.2`.
pub fn tenths(n: u32) -> String {
    format!("{}.{}", n / 10, n % 10)
}

/// Steps with their sign, a true minus.
pub fn signed(steps: i8) -> String {
    match steps {
        0 => String::from("0"),
        1.. => format!("+{steps}"),
        _ => format!("−{}", steps.unsigned_abs()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_and_tenths_are_exact_without_floats() {
        assert_eq!(percent(1, 7), "14.28%");
        assert_eq!(percent(3, 4), "75.00%");
        assert_eq!(percent(1, 0), "100.00%");
        assert_eq!(tenths(92), "9.2");
    }
}
