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

#[cfg(test)]
mod tests {
    use super::{assertions, links};
    use claimscope_content::compile;
    use std::path::Path;

    #[test]
    fn every_difference_between_the_codings_of_the_published_library_is_settled() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("a root");
        let library = compile(&root.join("content")).library.expect("a library");
        let folder = root.join("docs/coding");
        for report in [assertions::report(&library, &folder), links::report(&library, &folder)] {
            let report = report.expect("codings that can be read");
            assert_eq!(report.open, 0, "{}", report.text);
        }
    }
}
