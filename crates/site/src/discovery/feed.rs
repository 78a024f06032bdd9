//! The changes of the content as a feed (Atom, RFC 4287).

use super::xml::{self, Xml};
use crate::dates::{iso, moment};
use crate::published::Published;
use claimscope::head::SITE;
use claimscope::{Route, files};
use claimscope_core::model::{Change, Date};
use claimscope_core::wording::Label;
use std::io;

/// The feed, newest change first.
pub fn feed(published: Published<'_>) -> String {
    let library = published.library;
    let attributes = [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", "en")];
    xml::file("feed", &attributes, |xml| {
        let page = published.address(&Route::Corrections);
        xml::text(xml, "id", &page)?;
        xml::text(xml, "title", &format!("{SITE}: changes and corrections"))?;
        let newest = library.changes.iter().map(|change| change.date).max().unwrap_or(library.searched);
        xml::text(xml, "updated", &moment(newest))?;
        xml.create_element("author").write_inner_content(|xml| xml::text(xml, "name", published.publisher()))?;
        let itself = published.file(files::CHANGES);
        xml::empty(xml, "link", &[("rel", "self"), ("type", "application/atom+xml"), ("href", &itself)])?;
        xml::empty(xml, "link", &[("rel", "alternate"), ("type", "text/html"), ("href", &page)])?;
        let mut number = Number::default();
        library.changes.iter().try_for_each(|change| entry(xml, published, change, number.of(change.date)))
    })
}

/// The place of each change among those of its day. Changes of a day stand in the order in which they were
/// written down, and none is ever removed, so that the place is for good.
#[derive(Default)]
struct Number(Option<(Date, usize)>);

impl Number {
    fn of(&mut self, date: Date) -> usize {
        let number = match self.0 {
            Some((day, last)) if day == date => last + 1,
            _ => 1,
        };
        self.0 = Some((date, number));
        number
    }
}

fn entry(xml: &mut Xml, published: Published<'_>, change: &Change, number: usize) -> io::Result<()> {
    let when = change.date;
    xml.create_element("entry")
        .write_inner_content(|xml| {
            xml::text(xml, "id", &id(published.base_url, when, number))?;
            xml::text(xml, "title", &title(published, change))?;
            xml::text(xml, "updated", &moment(when))?;
            let day =
                format!("{}#on-{}-{}-{}", published.address(&Route::Corrections), when.year, when.month, when.day);
            xml::empty(xml, "link", &[("rel", "alternate"), ("type", "text/html"), ("href", &day)])?;
            for &claim in &change.claims {
                let (name, address) = (published.claim_name(claim), published.claim_address(claim));
                xml::empty(xml, "link", &[("rel", "related"), ("title", &name), ("href", &address)])?;
            }
            xml::text(xml, "content", &change.text)
        })
        .map(|_| ())
}

/// "Corrected: Softens skin, Fades scars", or as many claims as a line holds.
fn title(published: Published<'_>, change: &Change) -> String {
    const SHOWN: usize = 3;
    let mut names: Vec<String> =
        change.claims.iter().take(SHOWN).map(|&claim| published.library.claim(claim).short_name.clone()).collect();
    match change.claims.len() {
        0 => names.push("the whole library".into()),
        n if n > SHOWN => names.push(format!("and {} more", n - SHOWN)),
        _ => {}
    }
    format!("{}: {}", change.kind.label(), names.join(", "))
}

/// A name for good that no address has to keep (the tag scheme, RFC 4151): `tag:host,date:path#number`.
fn id(base_url: &str, date: Date, number: usize) -> String {
    let (_, rest) = base_url.split_once("://").unwrap_or(("", base_url));
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let name = host.split(':').next().unwrap_or(host);
    let path = path.trim_end_matches('/');
    let path = if path.is_empty() { String::new() } else { format!("{path}/") };
    format!("tag:{name},{}:{path}changes/{number}", iso(date))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).expect("a date")
    }

    #[test]
    fn the_id_of_a_change_names_host_day_path_and_place() {
        let day = date("2026-11-22");
        assert_eq!(id("https://example.org/skin/", day, 2), "tag:example.org,2026-11-22:skin/changes/2");
        assert_eq!(id("http://localhost:8080/", day, 1), "tag:localhost,2026-11-22:changes/1");
        assert_eq!(id("https://example.org", day, 1), "tag:example.org,2026-11-22:changes/1");
    }

    #[test]
    fn changes_are_numbered_anew_each_day() {
        let mut number = Number::default();
        let days = ["2026-11-22", "2026-11-22", "2026-11-21", "2026-11-20", "2026-11-20"];
        assert_eq!(days.map(|day| number.of(date(day))), [1, 2, 1, 1, 2]);
    }
}
