//! Dates for programs. All come from the content: no clock, no file time and no history of versions.

use claimscope::Route;
use claimscope_core::model::{Change, ChangeKind, ClaimIx, Date, Library};

/// A date in ISO 8601, as far as it is known: `2026-11-21`, `2026-11` or `2026`.
pub fn iso(date: Date) -> String {
    match (date.month, date.day) {
        (0, _) => format!("{:04}", date.year),
        (month, 0) => format!("{:04}-{month:02}", date.year),
        (month, day) => format!("{:04}-{month:02}-{day:02}", date.year),
    }
}

/// The first moment of a date in UTC, as RFC 3339 writes it. A month or day that is not known counts as the first.
pub fn moment(date: Date) -> String {
    format!("{:04}-{:02}-{:02}T00:00:00Z", date.year, date.month.max(1), date.day.max(1))
}

/// When a page last came to say something else, as far as the content tells: the newest change of a claim
/// that it shows or of the library as a whole, and what else the page itself dates. `None` where no date
/// of the content is that of the page.
pub fn last_change(library: &Library, route: &Route) -> Option<Date> {
    match route {
        Route::Home | Route::Claims | Route::Sources | Route::Studies | Route::About | Route::Map | Route::Sheet => {
            newest(library, |_| true).max(Some(library.searched))
        }
        Route::Disagreements | Route::Corrections => newest(library, |_| true),
        Route::Claim(id) => {
            let ix = library.find_claim(id)?;
            newest(library, |claim| claim == ix).max(Some(library.searched))
        }
        Route::Source(id) => {
            let source = library.source(library.find_source(id)?);
            let speaks_on = |claim| source.assertions().any(|assertion| assertion.claims.contains(&claim));
            newest(library, speaks_on).max(Some(source.seen))
        }
        Route::Study(id) => {
            let study = library.study(library.find_study(id)?);
            let bears_on =
                |claim| study.findings.iter().flat_map(|finding| &finding.links).any(|link| link.claim == claim);
            newest(library, bears_on)
        }
        // Made from code, or from words that no change dates.
        Route::Method | Route::Glossary | Route::Privacy | Route::Check | Route::Kept | Route::NotFound => None,
    }
}

/// The newest change that touches a wanted claim, or the library as a whole.
fn newest(library: &Library, wanted: impl Fn(ClaimIx) -> bool) -> Option<Date> {
    let touches = |change: &&Change| change.claims.is_empty() || change.claims.iter().any(|&claim| wanted(claim));
    library.changes.iter().filter(touches).map(|change| change.date).max()
}

/// When a claim came into the library: the change of the kind "added" that names it. `None` where none
/// does; a change that names no claim does not tell which ones it brought.
pub fn added(library: &Library, claim: ClaimIx) -> Option<Date> {
    let brought = |change: &&Change| change.kind == ChangeKind::Added && change.claims.contains(&claim);
    library.changes.iter().filter(brought).map(|change| change.date).min()
}

/// Reads a date as an article's page prints it, such as `February 10th, 2024`, `3 May 2025` or `2024-02-10`.
///
/// `None` for whatever is not wholly such a date: without its year, or in figures whose order is not sure.
pub fn as_printed(text: &str) -> Option<Date> {
    if let Some(date) = Date::parse(text.trim()) {
        return Some(date);
    }
    let (mut year, mut month, mut day) = (None, None, None);
    for word in text.split([' ', ',', '.']).filter(|word| !word.is_empty()) {
        let (place, value) = match number(word) {
            Some(number @ 1000..) => (&mut year, number),
            Some(number) => (&mut day, number),
            None => (&mut month, month_of(word)?),
        };
        if place.replace(value).is_some() {
            return None;
        }
    }
    let (year, month) = (year?, month?);
    let text = day.map_or_else(|| format!("{year}-{month:02}"), |day| format!("{year}-{month:02}-{day:02}"));
    Date::parse(&text)
}

/// A number, or an ordinal such as `10th`.
fn number(word: &str) -> Option<u16> {
    let ending = ["st", "nd", "rd", "th"].iter().find_map(|ending| word.strip_suffix(ending));
    ending.unwrap_or(word).parse().ok()
}

/// The month that a word names, whole or by at least its first three letters.
fn month_of(word: &str) -> Option<u16> {
    const MONTHS: [&str; 12] = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ];
    let word = word.to_lowercase();
    let at = MONTHS.iter().position(|month| word.len() >= 3 && month.starts_with(&word))?;
    u16::try_from(at + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).expect("a date")
    }

    fn change(when: &str, kind: ChangeKind, claims: &[u16]) -> Change {
        Change { date: date(when), kind, text: String::new(), claims: claims.iter().map(|&ix| ClaimIx(ix)).collect() }
    }

    #[test]
    fn a_date_is_written_as_far_as_it_is_known() {
        for text in ["2026-11-21", "2026-11", "2026"] {
            assert_eq!(iso(date(text)), text);
        }
        assert_eq!(moment(date("2026-11-21")), "2026-11-21T00:00:00Z");
        assert_eq!(moment(date("2026")), "2026-01-01T00:00:00Z");
    }

    #[test]
    fn a_printed_date_is_read_only_where_it_is_sure() {
        for (printed, read) in [
            ("February 10th, 2024", Some("2024-02-10")),
            ("3 May 2025", Some("2025-05-03")),
            ("Sept. 1, 2023", Some("2023-09-01")),
            ("May 2024", Some("2024-05")),
            ("2024-02-10", Some("2024-02-10")),
            ("2024", Some("2024")),
            ("Jun 1", None),
            ("03/04/2024", None),
            ("February 30th, 2024", None),
            ("Updated May 2024", None),
            ("1 May 2024, 2 May 2024", None),
            ("", None),
        ] {
            assert_eq!(as_printed(printed).map(iso).as_deref(), read, "{printed}");
        }
    }

    #[test]
    fn a_claim_came_with_the_change_that_names_it_and_with_no_other() {
        let library = Library {
            changes: vec![
                change("2026-11-22", ChangeKind::Added, &[]),
                change("2026-11-21", ChangeKind::Added, &[0]),
                change("2026-11-20", ChangeKind::Corrected, &[1]),
            ],
            ..Library::default()
        };
        assert_eq!(added(&library, ClaimIx(0)), Some(date("2026-11-21")));
        assert_eq!(added(&library, ClaimIx(1)), None);
    }

    #[test]
    fn a_page_is_as_new_as_what_it_shows() {
        let changes = vec![change("2026-11-23", ChangeKind::Corrected, &[7])];
        let library = Library { changes, searched: date("2026-11-21"), ..Library::default() };
        assert_eq!(last_change(&library, &Route::Home), Some(date("2026-11-23")));
        assert_eq!(last_change(&library, &Route::Corrections), Some(date("2026-11-23")));
        assert_eq!(last_change(&library, &Route::Glossary), None);
        assert_eq!(last_change(&library, &Route::Claim("none".into())), None);
    }
}
