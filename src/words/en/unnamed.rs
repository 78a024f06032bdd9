//! Studies that an article does not name, on its page.

pub const HEAD: &str = "Studies it does not name";
pub const AID: &str = "Its words, by what they lean on, and the claims that they are to carry.";

/// "Leans 10 times on evidence that nobody can look up."
pub fn tally(n: usize) -> String {
    let times = match n {
        0 => return String::from("We saw no place where it leans on evidence without saying whose."),
        1 => String::from("once"),
        2 => String::from("twice"),
        n => format!("{n} times"),
    };
    format!("Leans {times} on evidence that nobody can look up.")
}

#[cfg(test)]
mod tests {
    use super::tally;

    #[test]
    fn appeals_are_counted_in_the_first_sentence() {
        for (n, words) in
            [(0, "We saw no place"), (1, "Leans once on"), (2, "Leans twice on"), (10, "Leans 10 times on")]
        {
            assert!(tally(n).starts_with(words), "{n}");
        }
    }
}
