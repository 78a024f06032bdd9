//! The entry in the browser: decodes the embedded pack and takes over the page that is already there.

#[cfg(all(target_arch = "wasm32", feature = "browser"))]
fn main() {
    // Stays a plain reader of static pages when anything is amiss: the page is complete without this.
    static PACK: &[u8] = include_bytes!(env!("CLAIMSCOPE_PACK"));
    if let Ok(library) = claimscope_core::pack::decode(PACK) {
        claimscope::browser::take_over(library);
    }
}

#[cfg(not(all(target_arch = "wasm32", feature = "browser")))]
fn main() {
    println!("This is the browser's part of Claimscope. To read the site, run: cargo xtask serve");
}
