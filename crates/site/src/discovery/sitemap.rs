//! The sitemap (<https://www.sitemaps.org/protocol.html>): every page, and where the content dates it, when
//! it last changed.

use super::xml;
use crate::dates::{iso, last_change};
use crate::published::Published;
use claimscope::{Route, files};

/// The sitemap.
pub fn sitemap(published: Published<'_>) -> String {
    let space = [("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")];
    xml::file("urlset", &space, |xml| {
        for route in Route::all(published.library) {
            xml.create_element("url").write_inner_content(|xml| {
                xml::text(xml, "loc", &published.address(&route))?;
                match last_change(published.library, &route) {
                    Some(date) => xml::text(xml, "lastmod", &iso(date)),
                    None => Ok(()),
                }
            })?;
        }
        // No route of the app.
        xml.create_element("url")
            .write_inner_content(|xml| xml::text(xml, "loc", &published.file(files::EMBEDDING)))?;
        Ok(())
    })
}
