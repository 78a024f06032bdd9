//! How MDN HTTP Observatory would rate an answer: its rules over the headers that a server really sent and the page
//! that came with them. Redirection to HTTPS is the host's own and counts as done.

mod rules;

use rules::{
    BEST_GRADE, FOR_BONUS, Result, START, cookies, cors, csp, framing, hsts, referrer, resource, sniffing, sri,
};
use std::collections::BTreeMap;
use std::fmt::{self, Display};

/// Headers in lower case with their values.
pub type Headers = [(String, String)];

/// A rating, part by part.
#[derive(Debug)]
pub struct Score {
    parts: Vec<(&'static str, Result)>,
}

impl Score {
    /// Rates an answer.
    pub fn of(headers: &Headers, page: &str) -> Self {
        let policy = Policy::read(headers);
        Self {
            parts: vec![
                ("Content-Security-Policy", content(&policy)),
                ("Cookies", if has(headers, "set-cookie") { cookies::SOME } else { cookies::NONE }),
                ("Cross-origin sharing", sharing(headers)),
                ("Referrer-Policy", referring(headers)),
                ("Strict-Transport-Security", transport(headers)),
                ("Subresource integrity", integrity(page)),
                ("X-Content-Type-Options", sniff(headers)),
                ("Framing", frame(&policy, headers)),
                ("Cross-Origin-Resource-Policy", resources(headers)),
            ],
        }
    }

    /// The score: bonuses count only for those who lost little.
    pub fn total(&self) -> i32 {
        let worth =
            |is_wanted: fn(&i32) -> bool| self.parts.iter().map(|(_, part)| part.worth).filter(is_wanted).sum::<i32>();
        let plain = START + worth(|worth| *worth < 0);
        let total = if plain >= FOR_BONUS { plain + worth(|worth| *worth > 0) } else { plain };
        total.max(0)
    }
}

impl Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| rule | found | worth |\n| --- | --- | ---: |")?;
        for (name, Result { says, worth }) in &self.parts {
            writeln!(f, "| {name:<28} | {says:<42} | {worth:>+5} |")?;
        }
        let grade = if self.total() >= BEST_GRADE { ", grade A+" } else { "" };
        writeln!(f, "\n{START} to begin with, {} in all{grade}", self.total())
    }
}

/// The directives of a policy; `None` where a directive stands twice.
struct Policy(Option<BTreeMap<String, Vec<String>>>);

impl Policy {
    fn read(headers: &Headers) -> Self {
        let mut directives = BTreeMap::new();
        for directive in value(headers, "content-security-policy").unwrap_or("").to_lowercase().split(';') {
            let mut words = directive.split_whitespace().map(str::to_owned);
            let Some(name) = words.next() else { continue };
            if directives.insert(name, words.collect()).is_some() {
                return Self(None);
            }
        }
        Self(Some(directives))
    }

    /// The sources of a directive, or of `default-src`; anyone where neither stands.
    fn sources(&self, name: &str) -> Vec<String> {
        let directives = self.0.as_ref();
        let found = directives.and_then(|all| all.get(name).or_else(|| all.get("default-src")));
        found.cloned().unwrap_or_else(|| vec!["*".into()])
    }
}

/// Sources that mean anyone.
const BROAD: [&str; 8] = ["ftp:", "http:", "https:", "*", "http://*", "http://*.*", "https://*", "https://*.*"];

fn content(policy: &Policy) -> Result {
    let Some(directives) = &policy.0 else { return csp::INVALID };
    if directives.is_empty() {
        return csp::MISSING;
    }
    let [mut scripts, mut styles, objects] = ["script-src", "style-src", "object-src"].map(|name| policy.sources(name));
    for sources in [&mut scripts, &mut styles] {
        // Where a hash or nonce stands, browsers do not heed it.
        if sources.iter().any(|source| source.starts_with("'sha") || source.starts_with("'nonce-")) {
            sources.retain(|source| source != "'unsafe-inline'");
        }
    }
    let is_broad = |source: &String| BROAD.contains(&source.as_str());
    let is_loose = |source: &String| is_broad(source) || source == "'unsafe-inline'" || source == "data:";
    let evaluates = |source: &String| source == "'unsafe-eval'";
    if scripts.iter().any(is_loose) || objects.iter().any(is_broad) {
        csp::UNSAFE_INLINE
    } else if directives.values().flatten().any(|source| source.starts_with("http:") || source.starts_with("ftp:")) {
        csp::INSECURE_SCHEME
    } else if scripts.iter().chain(&styles).any(evaluates) {
        csp::UNSAFE_EVAL
    } else if styles.iter().any(is_loose) {
        csp::UNSAFE_STYLES
    } else if directives.get("default-src").is_some_and(|sources| sources.len() == 1 && sources[0] == "'none'") {
        csp::NONE_BY_DEFAULT
    } else {
        csp::NO_UNSAFE
    }
}

fn sharing(headers: &Headers) -> Result {
    if has(headers, "access-control-allow-credentials") { cors::WITH_CREDENTIALS } else { cors::HARMLESS }
}

fn referring(headers: &Headers) -> Result {
    // The last word that is known counts; ours is one word.
    match value(headers, "referrer-policy") {
        Some("no-referrer" | "same-origin" | "strict-origin" | "strict-origin-when-cross-origin") => referrer::PRIVATE,
        Some(_) => referrer::UNSAFE,
        None => referrer::MISSING,
    }
}

fn transport(headers: &Headers) -> Result {
    let age = value(headers, "strict-transport-security").map(|value| {
        let age = value.split(';').find_map(|part| part.trim().strip_prefix("max-age=")?.parse::<u64>().ok());
        age.unwrap_or(0)
    });
    match age {
        Some(age) if age >= hsts::SIX_MONTHS => hsts::LONG,
        Some(_) => hsts::SHORT,
        None => hsts::MISSING,
    }
}

fn integrity(page: &str) -> Result {
    let tags: Vec<&str> = page.split("<script").skip(1).filter_map(|rest| rest.split('>').next()).collect();
    let sources: Vec<&&str> = tags.iter().filter(|tag| tag.contains(" src=\"")).collect();
    let is_foreign = |tag: &&&str| tag.contains("src=\"http") || tag.contains("src=\"//");
    let has_integrity = |tag: &&&str| tag.contains(" integrity=\"sha");
    match () {
        () if tags.is_empty() => sri::NO_SCRIPTS,
        () if sources.iter().any(|tag| is_foreign(tag) && !has_integrity(tag)) => sri::FOREIGN,
        () if !sources.is_empty() && sources.iter().all(has_integrity) => sri::ALL,
        () => sri::OWN_ONLY,
    }
}

fn sniff(headers: &Headers) -> Result {
    if value(headers, "x-content-type-options") == Some("nosniff") { sniffing::REFUSED } else { sniffing::ALLOWED }
}

fn frame(policy: &Policy, headers: &Headers) -> Result {
    let ancestors = policy.0.as_ref().and_then(|directives| directives.get("frame-ancestors"));
    let by_header = value(headers, "x-frame-options").map(str::to_uppercase);
    match (ancestors, by_header.as_deref()) {
        (Some(sources), _) if !sources.iter().any(|source| BROAD.contains(&source.as_str())) => framing::BY_POLICY,
        (_, Some("DENY" | "SAMEORIGIN")) => framing::BY_HEADER,
        _ => framing::BY_NOBODY,
    }
}

fn resources(headers: &Headers) -> Result {
    match value(headers, "cross-origin-resource-policy") {
        Some("same-origin" | "same-site") => resource::OURS,
        Some("cross-origin") | None => resource::ANYONE,
        Some(_) => resource::INVALID,
    }
}

fn value<'a>(headers: &'a Headers, name: &str) -> Option<&'a str> {
    headers.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
}

fn has(headers: &Headers, name: &str) -> bool {
    value(headers, name).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use claimscope_site::Carried;
    use claimscope_site::policy::{Kind, headers};

    const PAGE: &str = r#"<script>1</script><script type="module" src="/a.js" integrity="sha384-x"></script>"#;

    fn ours() -> Vec<(String, String)> {
        headers(Kind::Own, &Carried::default()).into_iter().map(|(name, value)| (name.to_lowercase(), value)).collect()
    }

    fn without(name: &str) -> i32 {
        Score::of(&ours().into_iter().filter(|(found, _)| found != name).collect::<Vec<_>>(), PAGE).total()
    }

    #[test]
    fn our_headers_get_every_bonus_but_that_for_preloading() {
        let score = Score::of(&ours(), PAGE);
        assert_eq!(score.total(), 100 + 10 + 5 + 5 + 5 + 10, "{score}");
    }

    #[test]
    fn what_is_left_out_costs_what_the_table_says() {
        // Without the policy nothing rules framing either: 25 and 20 are lost, and then no bonus counts.
        assert_eq!(without("content-security-policy"), 100 - 25 - 20);
        assert_eq!(without("strict-transport-security"), 100 - 20);
        assert_eq!(without("x-content-type-options"), 135 - 5);
        assert_eq!(without("referrer-policy"), 135 - 5);
        assert_eq!(without("cross-origin-resource-policy"), 135 - 10);
        assert_eq!(Score::of(&[], PAGE).total(), 100 - 25 - 20 - 5 - 20);
    }

    #[test]
    fn a_loose_policy_is_found() {
        let worth = |policy: &str| {
            let headers = [("content-security-policy".to_owned(), policy.to_owned())];
            content(&Policy::read(&headers)).worth
        };
        assert_eq!(worth("default-src 'none'"), 10);
        assert_eq!(worth("default-src 'self'"), 5);
        assert_eq!(worth("default-src 'none'; style-src 'unsafe-inline'"), 0);
        assert_eq!(worth("default-src 'none'; style-src 'unsafe-inline' 'sha256-x'"), 10);
        assert_eq!(worth("default-src 'none'; script-src 'self' 'unsafe-eval'"), -10);
        assert_eq!(worth("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'"), 10);
        assert_eq!(worth("default-src 'none'; script-src https:"), -20);
        assert_eq!(worth("img-src 'self'"), -20);
        assert_eq!(worth("default-src 'none'; img-src http://a.example"), -20);
        assert_eq!(worth("default-src 'none'; default-src 'self'"), -25);
    }

    #[test]
    fn scripts_without_integrity_are_found() {
        let worth = |page: &str| integrity(page).worth;
        assert_eq!(worth(PAGE), 5);
        assert_eq!(worth(&PAGE.replace(" integrity=\"sha384-x\"", "")), 0);
        assert_eq!(worth("<script src=\"https://example.org/a.js\"></script>"), -5);
    }
}
