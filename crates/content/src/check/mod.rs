//! Checks: what a library must be beyond the form of its files. One module per subject.
//!
//! A check never stops another: it looks at what was read and tells what is wrong with it.

mod claims;
mod concepts;
mod dates;
mod disagreements;
mod findings;
mod hedges;
mod ids;
mod kinds;
pub(crate) mod lexicon;
mod lists;
mod prose;
mod references;
mod sameness;
mod signs;
mod sources;
mod studies;
mod weights;

pub(crate) use findings::hundredths;

use crate::files::Files;
use crate::names::Names;
use crate::place::Place;
use crate::problem::{Draft, Problems};
use crate::raw::{Content, RawClaim, RawStudy};
use claimscope_core::model::Date;

/// What every check looks at.
pub(crate) struct Context<'c> {
    pub files: &'c Files,
    pub content: &'c Content,
    pub names: &'c Names,
    pub problems: &'c Problems,
}

impl Context<'_> {
    fn tell(&self, draft: Draft) {
        self.problems.tell(draft);
    }

    /// The claim of an id.
    fn claim(&self, id: &str) -> Option<&RawClaim> {
        self.names.claims.find(id).map(|at| &self.content.claims[usize::from(at)])
    }

    /// The study of an id.
    fn study(&self, id: &str) -> Option<&RawStudy> {
        self.names.studies.find(id).map(|at| &self.content.studies[usize::from(at)])
    }

    /// The search date, the only "today" there is.
    fn searched(&self) -> Option<Date> {
        self.content.library.as_ref()?.searched.as_ref().map(|date| date.value)
    }

    /// The path of the file that a place is in.
    fn path(&self, place: Place) -> &str {
        &self.files.get(place.file).path
    }
}

/// Runs all checks.
pub(crate) fn check(cx: &Context<'_>) {
    ids::check(cx);
    references::check(cx);
    lists::check(cx);
    dates::check(cx);
    disagreements::check(cx);
    sources::check(cx);
    hedges::check(cx);
    claims::check(cx);
    kinds::check(cx);
    concepts::check(cx);
    signs::check(cx);
    weights::check(cx);
    sameness::check(cx);
    studies::check(cx);
    findings::check(cx);
    prose::check(cx);
}
