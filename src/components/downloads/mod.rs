//! The line under a picture by which readers take it with them: as a drawing, and as the table behind it.
//!
//! Both are plain files. `download` keeps the app from following the links, and the reader on the page.

pub mod examples;

use crate::markup::{El, el};
use crate::picture::{DRAWING, Picture, TABLE};
use crate::view::View;
use crate::words::downloads as words;

/// The line under a picture.
pub fn downloads(view: View<'_>, picture: Picture) -> El {
    let link = |words, ending| {
        view.file(&picture.file(view.library, ending), words)
            .attr("download", picture.saved_as(view.library, ending))
            .add(" ")
            .add(el("span.hidden").add([words::OF, picture.shows()]))
    };
    el("p.downloads").add(words::DOWNLOAD).add(link(words::PICTURE, DRAWING)).add(" ").add(link(words::TABLE, TABLE))
}
