//! The entry in the browser: reads the embedded pack, grades it, and takes over the page that is there.
//!
//! It is one function that does the next piece. `boot.js` calls it piece by piece, so that the browser can
//! answer the reader in between; no piece is long.

#[cfg(all(target_arch = "wasm32", feature = "browser"))]
mod start {
    use claimscope::browser::{TakenOver, take_over};
    use claimscope::{Ratings, Shared};
    use claimscope_core::model::Library;
    use std::cell::RefCell;
    use wasm_bindgen::prelude::wasm_bindgen;

    static PACK: &[u8] = include_bytes!(env!("CLAIMSCOPE_PACK"));
    /// Claims that are graded in one piece.
    const AT_ONCE: usize = 16;

    /// Half the code of Rust's own allocator for wasm.
    #[global_allocator]
    static MEMORY: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

    thread_local!(static NEXT: RefCell<Next> = const { RefCell::new(Next::Read) });

    // What the exports below speak to, once there is something.
    thread_local!(static TAKEN_OVER: RefCell<Option<TakenOver>> = const { RefCell::new(None) });

    /// The piece that comes next.
    #[derive(Default)]
    enum Next {
        /// Reading the pack.
        Read,
        /// Grading some claims.
        Grade(Shared<Library>, Ratings),
        /// Nothing.
        #[default]
        Nothing,
    }

    /// Does the next piece, and tells whether more are to come. A pack that this app cannot read is thrown
    /// as an error; the page is complete without the app.
    #[wasm_bindgen]
    pub fn step() -> bool {
        let next = match NEXT.take() {
            Next::Read => match claimscope_core::pack::decode(PACK) {
                Ok(library) => Next::Grade(Shared::new(library), Ratings::default()),
                Err(error) => wasm_bindgen::throw_str(&error.to_string()),
            },
            Next::Grade(library, mut ratings) => {
                if ratings.grade_more(&library, AT_ONCE) {
                    Next::Grade(library, ratings)
                } else {
                    TAKEN_OVER.set(take_over(library, ratings));
                    Next::Nothing
                }
            }
            Next::Nothing => Next::Nothing,
        };
        let more = !matches!(next, Next::Nothing);
        NEXT.replace(next);
        more
    }

    /// Takes the file of what was rendered ahead.
    #[wasm_bindgen]
    pub fn hold(ahead: Vec<u8>) {
        TAKEN_OVER.with_borrow(|taken| {
            if let Some(page) = taken {
                page.hold(ahead);
            }
        });
    }

    /// Whether the page at a path of this host can be shown without a page load.
    #[wasm_bindgen]
    pub fn holds(path: &str) -> bool {
        TAKEN_OVER.with_borrow(|taken| taken.as_ref().is_some_and(|page| page.holds(path)))
    }
}

/// Loading the module does nothing yet, but under Trunk, whose page has no `boot.js`.
#[cfg(all(target_arch = "wasm32", feature = "browser"))]
fn main() {
    #[cfg(feature = "at-once")]
    while start::step() {}
}

#[cfg(not(all(target_arch = "wasm32", feature = "browser")))]
fn main() {
    println!("This is the browser's part of Claimscope. To read the site, run: cargo xtask serve");
}
