//! Grades a library of ten thousand claims under each lens. Natively it makes the library, writes it beside the real
//! one, and times itself; in the browser a script times it.

mod lenses;

#[cfg(feature = "browser")]
mod browser;
#[cfg(not(feature = "browser"))]
mod large;
#[cfg(not(feature = "browser"))]
mod native;

#[cfg(feature = "browser")]
fn main() {}

#[cfg(not(feature = "browser"))]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    native::run()
}
