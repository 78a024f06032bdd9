//! Files by which programs find pages and changes: the sitemap, `robots.txt`, the feed of changes, and
//! `llms.txt`. Each is made from the content alone, so that the same content gives the same bytes.

mod feed;
mod llms;
mod sitemap;
mod xml;

use crate::output::Output;
use crate::published::Published;
use claimscope::files;

/// Where the sitemap stands.
const SITEMAP: &str = "sitemap.xml";

/// Adds them all.
pub fn write(published: Published<'_>, output: &mut Output) {
    output.add(SITEMAP, sitemap::sitemap(published).into_bytes());
    output.add("robots.txt", robots(published).into_bytes());
    output.add(files::CHANGES, feed::feed(published).into_bytes());
    output.add("llms.txt", llms::llms(published).into_bytes());
}

/// `robots.txt` (RFC 9309): everything may be read, and where the sitemap is. Programs look for it at the
/// root of a host only; a site below a path has to tell its sitemap there.
fn robots(published: Published<'_>) -> String {
    format!("User-agent: *\nAllow: /\n\nSitemap: {}\n", published.file(SITEMAP))
}
