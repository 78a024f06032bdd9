//! The headers of an answer: those that every one carries, and those that depend on what it is for.

use super::{Kind, Policy, permissions_policy};
use crate::inline::Carried;

/// A year, in seconds: the most that HTTP caches are asked for (RFC 9111, section 5.2.2.1, sets no limit; a year is
/// the custom).
const FOR_GOOD: &str = "public, max-age=31536000, immutable";
/// An hour, in seconds: for the one script that other people's pages name.
const FOR_AN_HOUR: &str = "public, max-age=3600";
/// Kept, but asked for anew each time (RFC 9111, section 5.2.2.4).
const ASKED_ANEW: &str = "no-cache";

/// Headers that every answer carries with the same value, errors and redirects too, besides the permissions policy.
pub const EVERYWHERE: [(&str, &str); 4] = [
    ("X-Content-Type-Options", "nosniff"),
    // RFC 6797. Browsers heed it over HTTPS only. Two years; nothing is said of subdomains, which may be others.
    ("Strict-Transport-Security", "max-age=63072000"),
    // Where a reader comes from is nobody's business.
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
];

/// The headers of an answer of this kind.
pub fn headers(kind: Kind, carried: &Carried) -> Vec<(&'static str, String)> {
    let mut all: Vec<_> = EVERYWHERE.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    all.push(("Permissions-Policy", permissions_policy()));
    all.extend(varying(kind, carried));
    all
}

/// The headers that depend on the kind.
pub fn varying(kind: Kind, carried: &Carried) -> Vec<(&'static str, String)> {
    let policy = match kind {
        Kind::Card => Policy::embed(&carried.cards),
        Kind::Framing => Policy::framing(&carried.pages),
        Kind::Own | Kind::Hashed | Kind::Open | Kind::Script => Policy::page(&carried.pages),
    };
    let cache = match kind {
        Kind::Hashed => FOR_GOOD,
        Kind::Script => FOR_AN_HOUR,
        Kind::Own | Kind::Framing | Kind::Open | Kind::Card => ASKED_ANEW,
    };
    let resource = match kind {
        Kind::Own | Kind::Framing | Kind::Hashed => "same-origin",
        Kind::Open | Kind::Script | Kind::Card => "cross-origin",
    };
    let mut varying = vec![
        ("Content-Security-Policy", policy.header()),
        ("Cross-Origin-Resource-Policy", resource.to_owned()),
        ("Cache-Control", cache.to_owned()),
    ];
    match kind {
        Kind::Open | Kind::Script => varying.push(("Access-Control-Allow-Origin", "*".to_owned())),
        // A host that isolates itself frames only what does the same.
        Kind::Card => varying.push(("Cross-Origin-Embedder-Policy", "require-corp".to_owned())),
        Kind::Own | Kind::Framing | Kind::Hashed => {}
    }
    varying
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(kind: Kind, name: &str) -> Option<String> {
        headers(kind, &Carried::default()).into_iter().find(|(found, _)| *found == name).map(|(_, value)| value)
    }

    #[test]
    fn no_header_stands_twice() {
        for kind in [Kind::Own, Kind::Framing, Kind::Hashed, Kind::Open, Kind::Script, Kind::Card] {
            let headers = headers(kind, &Carried::default());
            let mut names: Vec<_> = headers.iter().map(|(name, _)| name).collect();
            names.sort();
            names.dedup();
            assert_eq!(names.len(), headers.len(), "{kind:?}");
        }
    }

    #[test]
    fn only_what_is_meant_for_others_is_open_to_them() {
        let origin = |kind| value(kind, "Cross-Origin-Resource-Policy").unwrap_or_default();
        assert_eq!([Kind::Own, Kind::Framing, Kind::Hashed].map(origin), ["same-origin"; 3]);
        assert_eq!([Kind::Open, Kind::Script, Kind::Card].map(origin), ["cross-origin"; 3]);
        assert_eq!(value(Kind::Open, "Access-Control-Allow-Origin").as_deref(), Some("*"));
        assert_eq!(value(Kind::Own, "Access-Control-Allow-Origin"), None);
    }

    #[test]
    fn only_files_named_by_their_content_are_kept() {
        assert!(value(Kind::Hashed, "Cache-Control").is_some_and(|value| value.contains("immutable")));
        assert_eq!(value(Kind::Script, "Cache-Control").as_deref(), Some("public, max-age=3600"));
        for kind in [Kind::Own, Kind::Framing, Kind::Open, Kind::Card] {
            assert_eq!(value(kind, "Cache-Control").as_deref(), Some("no-cache"), "{kind:?}");
        }
    }
}
