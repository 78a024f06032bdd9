//! The lines by which readers take things with them: a picture as a drawing and as the table behind it, studies as
//! references for programs that manage literature.
//!
//! All are plain files. `download` keeps the app from following the links, and the reader on the page.

pub mod examples;

use crate::markup::{El, el};
use crate::picture::{DRAWING, Picture, TABLE};
use crate::references::{FORMATS, References};
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

/// The line under a list of studies; nothing where it is empty.
pub fn references(view: View<'_>, list: References) -> Option<El> {
    let library = view.library;
    let links = FORMATS.map(|(ending, format)| {
        view.file(&list.file(library, ending), format)
            .attr("download", list.saved_as(library, ending))
            .add(" ")
            .add(el("span.hidden").add(words::OF_THE_REFERENCES))
    });
    let line = el("p.downloads references").add(words::REFERENCES);
    (!list.studies(library).is_empty()).then(|| links.into_iter().fold(line, |line, link| line.add(link).add(" ")))
}
