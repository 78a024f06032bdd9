//! The module that starts the app: wasm-bindgen's JavaScript, and after it `boot.js`, `check.js` and
//! `sheet.js`.

/// What follows wasm-bindgen's JavaScript. It names files in places that are filled here.
const BOOT: &str = concat!(include_str!("boot.js"), include_str!("check.js"), include_str!("sheet.js"));

/// A file that the module fetches from its own folder.
pub struct Fetched {
    /// Its name.
    pub name: String,
    /// The value of its `integrity`.
    pub integrity: String,
}

/// The whole module, its places unfilled. Comments of ours stay behind, since readers would download them;
/// so do exports, since nobody imports the module.
pub fn start_of(js: &str) -> String {
    let is_kept = |line: &&str| !line.trim_start().starts_with("//") && !line.starts_with("export {");
    let lines = js.lines().chain(BOOT.lines()).filter(is_kept);
    lines.flat_map(|line| [line.strip_prefix("export ").unwrap_or(line), "\n"]).collect()
}

/// A module for this wasm, these pages rendered ahead, and scripts of these names: about the service worker, of the
/// search, and for reading texts.
pub fn filled(module: &str, wasm: &Fetched, ahead: &Fetched, scripts: [&str; 3]) -> String {
    let places = [
        ("WASM_INTEGRITY", &wasm.integrity),
        ("WASM", &wasm.name),
        ("AHEAD_INTEGRITY", &ahead.integrity),
        ("AHEAD", &ahead.name),
    ];
    let module = places.iter().fold(module.to_owned(), |module, (place, value)| {
        module.replace(&format!("\"{place}\""), &format!("\"{value}\""))
    });
    ["OFFLINE", "FIND", "SCAN"]
        .iter()
        .zip(scripts)
        .fold(module, |module, (place, name)| module.replace(&format!("\"./{place}\""), &format!("\"./{name}\"")))
}

#[cfg(test)]
mod tests {
    use super::{Fetched, filled, start_of};

    fn made() -> String {
        let file = |name: &str, integrity: &str| Fetched { name: name.into(), integrity: integrity.into() };
        let module = start_of("export function step() {}\nexport { step as default };\n");
        filled(
            &module,
            &file("a-0a1b2c3d.wasm", "sha384-x"),
            &file("b-0a1b2c3d.wasm", "sha384-y"),
            ["c-0a1b2c3d.js", "d-0a1b2c3d.js", "e-0a1b2c3d.js"],
        )
    }

    #[test]
    fn files_are_fetched_by_name_and_only_if_they_are_whole() {
        let module = made();
        assert!(module.starts_with("function step() {}"));
        for part in [
            "a-0a1b2c3d.wasm", "sha384-x", "b-0a1b2c3d.wasm", "sha384-y", "./c-0a1b2c3d.js", "./d-0a1b2c3d.js",
            "./e-0a1b2c3d.js",
        ] {
            assert_eq!(module.matches(&format!("\"{part}\"")).count(), 1, "{part}: {module}");
        }
        let unfilled = ["WASM", "AHEAD", "OFFLINE", "FIND", "SCAN"].iter().any(|place| module.contains(place));
        assert!(!unfilled, "a place is left unfilled: {module}");
    }

    #[test]
    fn readers_download_no_comments_and_no_exports() {
        let module = made();
        let is_left = |line: &str| line.trim_start().starts_with("//") || line.starts_with("export");
        assert!(!module.lines().any(is_left), "{module}");
    }
}
