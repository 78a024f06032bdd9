//! The module that starts the app: wasm-bindgen's JavaScript, and after it `boot.js`.

/// What follows wasm-bindgen's JavaScript. It names files in places that are filled here.
const BOOT: &str = include_str!("boot.js");

/// A file that the module fetches from its own folder.
pub struct Fetched {
    /// Its name.
    pub name: String,
    /// The value of its `integrity`.
    pub integrity: String,
}

/// The whole module, for this wasm and these pages rendered ahead. The comments of `boot.js` stay behind:
/// readers would download them.
pub fn module(js: &str, wasm: &Fetched, ahead: &Fetched) -> String {
    let code = BOOT.lines().filter(|line| !line.trim_start().starts_with("//"));
    let boot: String = code.flat_map(|line| [line, "\n"]).collect();
    let places = [
        ("WASM_INTEGRITY", &wasm.integrity),
        ("WASM", &wasm.name),
        ("AHEAD_INTEGRITY", &ahead.integrity),
        ("AHEAD", &ahead.name),
    ];
    format!("{js}{}", places.iter().fold(boot, |boot, (place, value)| boot.replace(place, value)))
}

#[cfg(test)]
mod tests {
    use super::{Fetched, module};

    fn made() -> String {
        let file = |name: &str, integrity: &str| Fetched { name: name.into(), integrity: integrity.into() };
        module("let init;", &file("a-0a1b2c3d.wasm", "sha384-x"), &file("b-0a1b2c3d.txt", "sha384-y"))
    }

    #[test]
    fn files_are_fetched_by_name_and_only_if_they_are_whole() {
        let module = made();
        assert!(module.starts_with("let init;"));
        for part in ["a-0a1b2c3d.wasm", "sha384-x", "b-0a1b2c3d.txt", "sha384-y"] {
            assert_eq!(module.matches(&format!("\"{part}\"")).count(), 1, "{part}: {module}");
        }
        assert!(!module.contains("WASM") && !module.contains("AHEAD"), "a place is left unfilled: {module}");
    }

    #[test]
    fn readers_download_no_comments() {
        let module = made();
        assert!(module.lines().all(|line| !line.trim_start().starts_with("//")), "{module}");
    }
}
