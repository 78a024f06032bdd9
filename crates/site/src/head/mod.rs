//! Everything in `<head>` that differs from page to page and that other programs read: title, description,
//! address, cards for shared links, and structured data.
//!
//! Nothing here is in the wasm: the app changes only the title and the icon.

mod card;
mod json_ld;

use crate::address::base_path;
use crate::embed;
use crate::published::Published;
use crate::shell::escaped;
use claimscope::head::SITE;
use claimscope::{Route, files, glyph};

/// How lines of a head are set apart, as in the shell.
const LINE: &str = "\n    ";

/// The tags of a route's head. They fill the shell's place for it.
pub fn tags(published: Published<'_>, route: &Route) -> String {
    let head = published.head(route);
    let icon = glyph::of_page(published.library, published.ratings, route);
    let mut tags = vec![format!("<title>{}</title>", escaped(&head.title)), self::icon(published.base_url, &icon)];
    if *route == Route::NotFound {
        // It stands at every address that no page answers, so that it has none of its own.
        tags.push(meta("name", "robots", "noindex"));
        return tags.join(LINE);
    }
    tags.push(meta("name", "description", &head.description));
    // Early: editors that look for it read only so far.
    if let Route::Claim(id) = route {
        tags.push(embed::discovery(published, id, &published.title(route)));
    }
    tags.push(link("canonical", "", "", &published.address(route)));
    tags.push(link(
        "alternate",
        "application/atom+xml",
        &format!("{SITE}: changes and corrections"),
        &published.file(files::CHANGES),
    ));
    tags.extend(card::tags(published, route, &head.description));
    tags.push(json_ld::script(published, route));
    tags.join(LINE)
}

/// The tags of the page that stands in for others. The app sets the title of the page that it shows there.
pub fn stand_in_tags(base_url: &str) -> String {
    let icon = icon(base_url, &glyph::file(None));
    [format!("<title>{SITE}</title>"), icon, meta("name", "robots", "noindex")].join(LINE)
}

/// The tags of the page on which a card is chosen, which is no route of the app.
pub fn of_embedding(published: Published<'_>, address: &str) -> String {
    const TITLE: &str = "Put a card on your page";
    const DESCRIPTION: &str =
        "A card for blogs: a claim, how sure anyone can be, and the main reason. One small file, no cookie.";
    let image = published.file("share/site.png");
    let tags = [
        format!("<title>{TITLE} | {SITE}</title>"),
        meta("name", "description", DESCRIPTION),
        icon(published.base_url, &glyph::file(None)),
        link("canonical", "", "", address),
        meta("property", "og:title", TITLE),
        meta("property", "og:description", DESCRIPTION),
        meta("property", "og:type", "website"),
        meta("property", "og:url", address),
        meta("property", "og:site_name", SITE),
        meta("property", "og:image", &image),
    ];
    tags.join(LINE)
}

/// The icon of the page, which the app changes with the page.
fn icon(base_url: &str, path: &str) -> String {
    link("icon", "image/svg+xml", "", &[base_path(base_url).as_str(), path].concat())
}

/// A `<meta>`. `kind` is the attribute that names it: `name`, or `property` for Open Graph.
fn meta(kind: &str, name: &str, content: &str) -> String {
    format!("<meta {kind}=\"{name}\" content=\"{}\">", escaped(content))
}

/// A `<link>`; its type and title may be empty.
pub fn link(rel: &str, kind: &str, title: &str, href: &str) -> String {
    let part = |name: &str, value: &str| match value {
        "" => String::new(),
        value => format!(" {name}=\"{}\"", escaped(value)),
    };
    format!("<link rel=\"{rel}\"{}{} href=\"{}\">", part("type", kind), part("title", title), escaped(href))
}
