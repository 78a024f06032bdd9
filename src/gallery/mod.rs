//! Every component in every state, drawn natively from data, for whoever works on them and for tests. None of it is in
//! the wasm, and no published site holds it.
//!
//! Each folder of `components/` has an `examples.rs` that names its states and draws them from a small invented library.

mod library;
mod made;
mod shelf;

pub use library::{library as example_library, many, small};
pub use made::{entry, grade, raised, why};
pub use shelf::{Shelf, shelves};

use crate::Ratings;
use crate::markup::{El, el};
use crate::view::View;
use claimscope_core::model::{ClaimIx, Library};

/// A state of a component, with its name and how it is drawn.
pub struct Example {
    /// Its name, as in an address.
    pub state: String,
    /// Draws it.
    pub draw: Box<dyn Fn(View<'_>) -> El>,
}

/// A state of a component.
pub fn example(state: impl Into<String>, draw: impl Fn(View<'_>) -> El + 'static) -> Example {
    Example { state: state.into(), draw: Box::new(draw) }
}

/// One state for each claim of the example library: that is every badge, every verdict, long names and one long word.
pub fn for_each_claim(draw: impl Fn(View<'_>, ClaimIx) -> El + Copy + 'static) -> Vec<Example> {
    let claims = library::library().claims;
    claims
        .into_iter()
        .map(|claim| example(claim.id.clone(), move |view| draw(view, claim_of(view, &claim.id))))
        .collect()
}

/// The claim of an id, in a library that an example has made.
///
/// # Panics
/// If the example names a claim that is not there.
pub fn claim_of(view: View<'_>, id: &str) -> ClaimIx {
    view.library.find_claim(id).unwrap_or_else(|| panic!("the library of this example has no claim `{id}`"))
}

/// Draws with another library than the example one.
pub fn in_library(view: View<'_>, library: &Library, draw: impl FnOnce(View<'_>) -> El) -> El {
    let ratings = Ratings::of(library);
    draw(View { library, ratings: &ratings, ours: &ratings, pieces: None, ..view })
}

/// What a component draws, or a line that says that it draws nothing in this state.
pub fn or_nothing(drawn: Option<El>) -> El {
    drawn.unwrap_or_else(|| el("p.gallery__nothing").add("Nothing is drawn in this state."))
}
