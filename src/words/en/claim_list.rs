//! Claims as a list.

/// The way to all claims of a question.
pub fn all(n: usize) -> String {
    format!("All {n} claims")
}
