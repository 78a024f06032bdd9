//! The references that readers can take with them as files, for programs that manage literature: of all records, and of
//! those that a claim's page rests on. The build writes them; here stands which there are, and where.

use crate::Route;
use crate::head::SITE;
use claimscope_core::model::{ClaimIx, Library, StudyIx};

/// The endings of the files, each with the name of its format.
pub const FORMATS: [(&str, &str); 3] = [("bib", "BibTeX"), ("ris", "RIS"), ("json", "CSL-JSON")];

/// A list of references.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum References {
    /// Every record of the library.
    All,
    /// What a claim's page rests on.
    Claim(ClaimIx),
}

impl References {
    /// All lists of a library that hold something.
    pub fn all(library: &Library) -> Vec<Self> {
        let of_claims = library.claim_indices().map(Self::Claim);
        std::iter::once(Self::All).chain(of_claims).filter(|list| !list.studies(library).is_empty()).collect()
    }

    /// The records, in the library's order: of a claim, those with a finding on it and those that its check rests on.
    pub fn studies(self, library: &Library) -> Vec<StudyIx> {
        let Self::Claim(claim) = self else { return library.study_indices().collect() };
        let checks = library.claim(claim).fact_check.iter();
        let documents: Vec<StudyIx> = checks.flat_map(|check| &check.rests_on).map(|document| document.study).collect();
        let bears_on = |ix: StudyIx| {
            library.study(ix).findings.iter().flat_map(|finding| &finding.links).any(|link| link.claim == claim)
        };
        library.study_indices().filter(|&ix| bears_on(ix) || documents.contains(&ix)).collect()
    }

    /// The page that leads to it.
    pub fn route(self, library: &Library) -> Route {
        match self {
            Self::All => Route::Studies,
            Self::Claim(ix) => Route::Claim(library.claim(ix).id.clone()),
        }
    }

    /// The address of one of its files inside the site.
    pub fn file(self, library: &Library, ending: &str) -> String {
        match self {
            Self::All => ["data/references.", ending].concat(),
            Self::Claim(ix) => ["claims/", &library.claim(ix).id, "/references.", ending].concat(),
        }
    }

    /// The name under which one of its files is saved, which says where it is from.
    pub fn saved_as(self, library: &Library, ending: &str) -> String {
        let id = match self {
            Self::All => String::new(),
            Self::Claim(ix) => format!("-{}", library.claim(ix).id),
        };
        format!("{}{id}-references.{ending}", SITE.to_lowercase())
    }
}

#[cfg(test)]
mod tests {
    use super::References;
    use crate::example_library;
    use claimscope_core::model::Library;

    #[test]
    fn a_library_without_records_has_no_lists() {
        assert_eq!(References::all(&Library::default()), []);
    }

    #[test]
    fn the_list_of_all_holds_every_record_and_that_of_a_claim_only_its_own() {
        let library = example_library();
        let all = References::All.studies(&library);
        assert_eq!(all.len(), library.studies.len());
        for list in References::all(&library).into_iter().skip(1) {
            let studies = list.studies(&library);
            assert!(!studies.is_empty() && studies.len() < all.len(), "{list:?}: {studies:?}");
            assert!(studies.is_sorted() && studies.iter().all(|ix| all.contains(ix)), "{list:?}: {studies:?}");
        }
    }

    #[test]
    fn documents_that_a_check_rests_on_are_among_its_references() {
        let library = example_library();
        let mut checked = 0;
        for ix in library.claim_indices() {
            let studies = References::Claim(ix).studies(&library);
            for document in library.claim(ix).fact_check.iter().flat_map(|check| &check.rests_on) {
                assert!(studies.contains(&document.study), "{}: {document:?}", library.claim(ix).id);
                checked += 1;
            }
        }
        assert!(checked > 0, "the examples have a check");
    }
}
