//! One study, many mouths: who leans on a study, so that nobody counts it twice.

use crate::model::{Library, SourceIx, StudyIx};

/// Everyone in the library who repeats a study.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mouths {
    /// The articles that name or cite it.
    pub articles: Vec<SourceIx>,
    /// The reviews that contain it.
    pub reviews: Vec<StudyIx>,
    /// Records that may describe the same people.
    pub overlapping: Vec<StudyIx>,
}

impl Mouths {
    /// How often the one study is told.
    pub fn count(&self) -> usize {
        self.articles.len() + self.reviews.len() + self.overlapping.len()
    }
}

/// Who repeats a study. An overlap that either record names holds for both.
pub fn mouths(library: &Library, study: StudyIx) -> Mouths {
    let articles = library.source_indices().filter(|&source| {
        let source = library.source(source);
        let named = source.assertions().any(|assertion| assertion.names_study == Some(study));
        named || source.cited.iter().any(|entry| entry.resolves_to == Some(study))
    });
    let reviews = library.study_indices().filter(|&other| library.study(other).includes.contains(&study));
    let overlapping = library.study_indices().filter(|&other| {
        let overlaps = |a: StudyIx, b: StudyIx| library.study(a).may_overlap.contains(&b);
        other != study && (overlaps(study, other) || overlaps(other, study))
    });
    Mouths { articles: articles.collect(), reviews: reviews.collect(), overlapping: overlapping.collect() }
}
