//! The module that starts the app: wasm-bindgen's JavaScript, and after it `boot.js`.

/// What follows wasm-bindgen's JavaScript. It names the wasm in two places that are filled here.
const BOOT: &str = include_str!("boot.js");

/// The whole module, for a wasm of this name and integrity that stands in the same folder. The comments of
/// `boot.js` stay behind: readers would download them.
pub fn module(js: &str, wasm: &str, integrity: &str) -> String {
    let code = BOOT.lines().filter(|line| !line.trim_start().starts_with("//"));
    let boot: String = code.flat_map(|line| [line, "\n"]).collect();
    format!("{js}{}", boot.replace("WASM", wasm).replace("INTEGRITY", integrity))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_wasm_is_fetched_by_name_and_only_if_it_is_whole() {
        let module = super::module("let init;", "a-0a1b2c3d.wasm", "sha384-x");
        assert!(module.starts_with("let init;"));
        assert!(module.contains("\"a-0a1b2c3d.wasm\"") && module.contains("\"sha384-x\""), "{module}");
        assert!(!module.contains("WASM") && !module.contains("INTEGRITY"), "a place is left unfilled: {module}");
    }

    #[test]
    fn readers_download_no_comments() {
        let module = super::module("", "a.wasm", "x");
        assert!(module.lines().all(|line| !line.trim_start().starts_with("//")), "{module}");
    }
}
