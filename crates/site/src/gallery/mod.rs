//! The gallery: one page with every component in every state, for whoever works on them and for tests in a browser. It
//! is built only where it is asked for, stands in no list of pages, and holds no script of the app.
//!
//! Cards have a style of their own, so that each of their states is a page of its own that the gallery links to.

use crate::embed::Frame;
use crate::output::Output;
use crate::pages::Site;
use crate::shell::{Shell, escaped};
use claimscope::{Route, Shelf, SiteInfo, example_library, files, render_card, render_frame, room_of, shelves};

/// The folder of the page.
const FOLDER: &str = "gallery/";
/// Its own style: room and names around examples.
const SHEET: (&str, &str) = ("gallery.css", include_str!("gallery.css"));
/// Where the examples go in what stands around them.
const PLACE: &str = "the examples go here";
/// The component whose states are pages.
const CARD: &str = "card";

/// Adds the gallery to a site. The shell holds no app.
pub fn add(shell: &Shell, cards: &Frame, info: &SiteInfo, address: (&str, &str), output: &mut Output) {
    let (base, base_url) = address;
    let site = Site::new(example_library(), info.clone(), base, base_url);
    let props = site.props(Route::NotFound);
    let shelves = shelves(&props);
    let head = format!(
        "<title>Gallery</title>\n    <meta name=\"robots\" content=\"noindex\">\n    \
         <link rel=\"stylesheet\" href=\"{base}{FOLDER}{}\">",
        SHEET.0
    );
    let body = render_frame(&props, PLACE).replacen(PLACE, &matter(&shelves, base), 1);
    output.add(&format!("{FOLDER}index.html"), shell.page(&head, &body).into_bytes());
    output.add(&format!("{FOLDER}{}", SHEET.0), SHEET.1.as_bytes().to_vec());
    for ix in site.library().claim_indices() {
        let props = site.props(Route::NotFound);
        let page = cards.page(site.published(), ix, room_of(&props, ix), &render_card(&props, ix));
        output.add(&format!("{}index.html", card_of(&site.library().claim(ix).id)), page.into_bytes());
    }
}

/// The folder of a card's state, beside those of published claims.
fn card_of(state: &str) -> String {
    files::card(&format!("gallery-{state}"))
}

fn matter(shelves: &[Shelf], base: &str) -> String {
    let names = shelves.iter().map(|shelf| format!("<li><a href=\"#{0}\">{0}</a></li>", shelf.component));
    let shelves = shelves.iter().map(|shelf| {
        let examples = shelf.examples.iter().map(|(state, html)| match shelf.component {
            CARD => example(shelf.component, state, &link(base, state)),
            component => example(component, state, html),
        });
        format!(
            "<section class=\"gallery__shelf\" id=\"{0}\" data-component=\"{0}\"><h2>{0}</h2>{1}</section>",
            shelf.component,
            examples.collect::<String>()
        )
    });
    format!(
        "<div class=\"gallery\"><h1>Gallery</h1><ul class=\"gallery__index\">{}</ul>{}</div>",
        names.collect::<String>(),
        shelves.collect::<String>()
    )
}

fn example(component: &str, state: &str, html: &str) -> String {
    let (id, state) = (escaped(&format!("{component}/{state}")), escaped(state));
    format!(
        "<div class=\"gallery__example\" id=\"{id}\" data-example=\"{id}\"><p class=\"gallery__name\">\
         <a href=\"#{id}\">{state}</a></p><div class=\"gallery__stage\">{html}</div></div>"
    )
}

fn link(base: &str, state: &str) -> String {
    format!("<a href=\"{base}{}\">A page of its own</a>", escaped(&card_of(state)))
}
