//! nginx: two files to include, one in `http` and one in `server`.
//!
//! `add_header` in an inner block drops those of the outer one, so that all stand in the one location of the site, and
//! what depends on the address comes from maps. A header whose value is empty is not sent.

use crate::inline::Carried;
use crate::name::hash_of;
use crate::policy::{EVERYWHERE, Kind, PLACES, Place, permissions_policy, varying};
use crate::types::{TYPES, UNKNOWN};
use std::fmt::Write;

/// What `brotli.conf` holds: apart from the rest, since nginx refuses a word of a module that it does not have.
pub const BROTLI: &str = "# Only where nginx has ngx_http_brotli_static_module.\nbrotli_static on;\n";

/// How `server.conf` begins.
const START: &str =
    "# Include this inside `server`, after `set $claimscope /path/to/the/folder;` without a last slash.\n";

/// Headers that some kind of file has and another has not, or has otherwise, with the names of their maps.
const VARYING: [(&str, &str); 5] = [
    ("Content-Security-Policy", "csp"),
    ("Cross-Origin-Resource-Policy", "corp"),
    ("Cross-Origin-Embedder-Policy", "coep"),
    ("Access-Control-Allow-Origin", "acao"),
    ("Cache-Control", "cache"),
];

/// The files for a site under a base path.
pub struct Files<'a> {
    base: &'a str,
    carried: &'a Carried,
    /// What every variable begins with. It holds a hash, so that one nginx can serve several sites.
    prefix: String,
}

impl<'a> Files<'a> {
    /// For a base path and what pages hold inline.
    pub fn new(base: &'a str, carried: &'a Carried) -> Self {
        let hash = hash_of(format!("{base}{carried:?}").as_bytes());
        Self { base, carried, prefix: format!("claimscope_{hash}") }
    }

    /// What `http.conf` holds: which header an address gets.
    pub fn http(&self) -> String {
        let mut text = "# Include this inside `http`.\n".to_owned();
        for (header, name) in VARYING {
            let value = |kind| {
                let headers = varying(kind, self.carried);
                headers.into_iter().find(|(found, _)| *found == header).map(|(_, value)| value).unwrap_or_default()
            };
            let own = value(Kind::Own);
            // Writing to a string cannot fail.
            let _ = writeln!(text, "\nmap $uri ${}_{name} {{\n    default \"{own}\";", self.prefix);
            for (place, kind) in PLACES {
                let here = value(kind);
                if here != own {
                    let _ = writeln!(text, "    \"~{}\" \"{here}\";", self.pattern(place));
                }
            }
            text.push_str("}\n");
        }
        let base = escaped(self.base);
        let _ = writeln!(
            text,
            "\n# Files for hosts, and compressed ones by their own names. Volatile: the page that\n# answers in their place is asked about anew.\nmap $uri ${}_hidden {{\n    volatile;\n    default 0;\n    \
             \"~^{base}_\" 1;\n    \"~\\.(br|gz)$\" 1;\n}}",
            self.prefix
        );
        text
    }

    /// What `server.conf` holds: the site's one location.
    pub fn server(&self) -> String {
        let (base, prefix) = (self.base, &self.prefix);
        let mut text = START.to_owned();
        if base != "/" {
            let _ = writeln!(
                text,
                "location = {} {{\n    absolute_redirect off;\n    return 301 {base};\n}}",
                base.trim_end_matches('/')
            );
        }
        let _ = writeln!(text, "location {base} {{");
        text.push_str("    alias $claimscope/;\n    index index.html;\n");
        let _ = writeln!(text, "    if (${prefix}_hidden) {{\n        return 404;\n    }}");
        let _ = writeln!(text, "    error_page 403 404 =404 {base}404.html;");
        text.push_str("    # `/claims` leads to `/claims/` under whatever host and port it was asked for.\n");
        text.push_str("    absolute_redirect off;\n    gzip off;\n    gzip_static on;\n    gzip_vary on;\n    server_tokens off;\n");
        let _ = writeln!(text, "    charset off;\n    default_type {UNKNOWN};\n    types {{");
        for (ending, kind) in TYPES {
            let _ = writeln!(text, "        \"{kind}\" {ending};");
        }
        text.push_str("    }\n");
        let permissions = permissions_policy();
        for (name, value) in EVERYWHERE.into_iter().chain([("Permissions-Policy", permissions.as_str())]) {
            let _ = writeln!(text, "    add_header {name} \"{value}\" always;");
        }
        for (header, name) in VARYING {
            let _ = writeln!(text, "    add_header {header} ${prefix}_{name} always;");
        }
        text.push_str("}\n");
        text
    }

    /// A place as a regular expression over the whole path.
    fn pattern(&self, place: Place) -> String {
        let base = escaped(self.base);
        match place {
            Place::File(file) => format!("^{base}{}$", escaped(file)),
            Place::Page(folder) => format!("^{base}{}(index\\.html)?$", escaped(folder)),
            Place::Below(folder) => format!("^{base}{}", escaped(folder)),
            Place::FoldersOf(folder) => format!("^{base}{}[^/]+/(index\\.html)?$", escaped(folder)),
        }
    }
}

/// A path inside a regular expression.
fn escaped(path: &str) -> String {
    path.replace('.', "\\.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_header_that_varies_has_its_map() {
        let carried = Carried::default();
        for (_, kind) in PLACES {
            for (header, _) in varying(kind, &carried) {
                assert!(VARYING.iter().any(|(name, _)| *name == header), "{header} of {kind:?}");
            }
        }
    }

    #[test]
    fn dots_of_paths_are_no_wildcards() {
        let carried = Carried::default();
        let http = Files::new("/a.b/", &carried).http();
        assert!(http.contains("\"~^/a\\.b/embed\\.js$\""), "{http}");
    }
}
