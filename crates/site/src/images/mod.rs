//! Pictures: a share image for each claim and one for the site, and the icons.
//!
//! They are drawn as SVG text in Rust, with colours as arguments, and rendered here at build time. What a
//! picture says about certainty comes from `wording`; nothing here makes such a sentence.

mod cache;
mod claim_card;
pub mod flow;
pub mod fonts;
mod frame;
pub mod glyphs;
mod icons;
pub mod inks;
pub mod marks;
mod palette;
mod raster;
mod site_card;
#[cfg(test)]
mod tests;
pub mod webp;

pub use icons::add as add_icons;
pub use inks::PAPER;

use crate::Error;
use crate::output::Output;
use cache::Cache;
use claimscope::Ratings;
use claimscope_core::model::Library;
use fonts::Fonts;
use std::path::Path;

/// The folder of share images in the built site.
const FOLDER: &str = "share";

/// Adds `share/claims/<id>.png` for each claim and `share/site.png`. What was rendered before is taken from the
/// folder `kept`, where one is given.
///
/// # Errors
/// [`Error::Picture`] names the picture whose words do not fit; [`Error::Write`] a file that could not be kept.
pub fn add_share_images(
    library: &Library,
    ratings: &Ratings,
    kept: Option<&Path>,
    output: &mut Output,
) -> Result<(), Error> {
    let fonts = Fonts::load()?;
    let mut drawn = vec![(format!("{FOLDER}/site.png"), site_card::draw(library, ratings, &fonts)?)];
    for ix in library.claim_indices() {
        let card = claim_card::Card::of(library, ix, ratings.get(ix));
        drawn.push((format!("{FOLDER}/claims/{}.png", library.claim(ix).id), card.draw(&fonts)?));
    }
    for (path, png) in Cache::at(kept).rendered(drawn, &fonts)? {
        output.add(&path, png);
    }
    Ok(())
}
