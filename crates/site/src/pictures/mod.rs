//! The pictures of pages as files that readers take with them: each as an SVG by itself, and as the table behind it.
//!
//! What is drawn comes from the functions that the pages' own components draw with (`claimscope::picture`); here stands
//! only how it is put on paper. A picture says what `wording` says, in the words that its page has.

mod codes;
mod csv;
mod grade;
mod head;
mod map;
mod said_against_shown;
mod sheet;
mod strip;
mod studies;
#[cfg(test)]
mod tests;
mod voice;

use crate::Error;
use crate::images::fonts::Fonts;
use crate::output::Output;
use crate::published::Published;
use claimscope::picture::{DRAWING, Picture, TABLE};
use sheet::{Origin, Sheet};

/// Adds both files of every picture.
///
/// # Errors
/// [`Error::Font`] where a font is none.
pub fn add(published: Published<'_>, output: &mut Output) -> Result<(), Error> {
    let fonts = Fonts::load()?;
    for picture in Picture::all(published.library, published.ratings) {
        let [drawing, table] = files(published, &fonts, picture);
        output.add(&picture.file(published.library, DRAWING), drawing.into_bytes());
        output.add(&picture.file(published.library, TABLE), table.into_bytes());
    }
    Ok(())
}

/// The drawing of a picture, and its table.
fn files(published: Published<'_>, fonts: &Fonts, picture: Picture) -> [String; 2] {
    let mut sheet = Sheet::new(fonts);
    let (said, table) = match picture {
        Picture::SaidAgainstShown => {
            (said_against_shown::draw(&mut sheet, published), said_against_shown::table(published))
        }
        Picture::Studies(ix) => (studies::draw(&mut sheet, published, ix), studies::table(published, ix)),
        Picture::Grade(ix) => (grade::draw(&mut sheet, published, ix), grade::table(published, ix)),
        Picture::Voice(ix) => (voice::draw(&mut sheet, published, ix), voice::table(published, ix)),
        Picture::WhoSaysIt => (map::who_says_it(&mut sheet, published), map::tables::who_says_it(published)),
        Picture::WhatWasStudied => {
            (map::what_was_studied(&mut sheet, published), map::tables::what_was_studied(published))
        }
        Picture::Sources => (map::sources(&mut sheet, published), map::tables::sources(published)),
    };
    let origin = Origin {
        title: &said.title,
        described: &said.described,
        date: &format!("Evidence searched up to {}", published.library.searched),
        address: &published.address(&picture.route(published.library)),
    };
    [sheet.finish(&origin), table]
}

/// What a picture is called and shows, for listeners.
#[derive(Default)]
struct Spoken {
    title: String,
    described: String,
}
