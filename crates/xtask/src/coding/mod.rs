//! Two independent codings of the same material: how well they agree, and whether every difference is settled.
//!
//! The codings are tables in `docs/coding/`, made by two people's work apart from each other; what the content
//! says is the settled outcome. `docs/coding-guide.md` holds the rules that both worked by.

pub mod assertions;
mod kappa;
pub mod links;
mod table;

/// What came out of comparing two codings.
pub struct Report {
    /// The figures, for reading.
    pub text: String,
    /// Differences that nobody has settled, and codings that no longer fit the content.
    pub open: usize,
}
