//! Addresses: what a site's base address says.

/// The path of a base address, with a slash at both ends: `/` or `/sub/`.
pub fn base_path(base_url: &str) -> String {
    let after_scheme =
        base_url.split_once("://").map_or(base_url, |(_, rest)| rest.find('/').map_or("", |at| &rest[at..]));
    let path = after_scheme.trim_matches('/');
    if path.is_empty() { "/".into() } else { format!("/{path}/") }
}

#[cfg(test)]
mod tests {
    use super::base_path;

    #[test]
    fn a_base_path_has_slashes_at_both_ends() {
        let paths =
            ["http://localhost:8080/", "https://example.org", "https://example.org/a/b", "/sub/", "/"].map(base_path);
        assert_eq!(paths, ["/", "/", "/a/b/", "/sub/", "/"]);
    }
}
