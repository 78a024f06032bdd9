//! What the script calls.

use crate::lenses::lens;
use claimscope_core::grade::Ratings;
use claimscope_core::model::Library;
use claimscope_core::pack::decode;
use std::cell::RefCell;
use wasm_bindgen::prelude::wasm_bindgen;

/// The app's allocator.
#[global_allocator]
static MEMORY: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

thread_local!(static HELD: RefCell<Option<(Library, Ratings)>> = const { RefCell::new(None) });

/// Reads a library and grades it, and tells how many claims it has.
#[wasm_bindgen]
pub fn hold(pack: &[u8]) -> usize {
    let Ok(library) = decode(pack) else { return 0 };
    let ratings = Ratings::of(&library);
    let claims = library.claims.len();
    HELD.set(Some((library, ratings)));
    claims
}

/// Grades the library under a lens.
#[wasm_bindgen]
pub fn regrade(number: u32) {
    HELD.with_borrow_mut(|held| {
        if let Some((library, ratings)) = held {
            ratings.regrade(library, &lens(library, number));
        }
    });
}

/// A number that all levels go into, so that another result is seen.
#[wasm_bindgen]
pub fn levels() -> u32 {
    HELD.with_borrow(|held| held.as_ref().map_or(0, |(_, ratings)| crate::lenses::levels(ratings)))
}
