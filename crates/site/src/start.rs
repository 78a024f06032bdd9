//! The module that starts the app: wasm-bindgen's JavaScript, and after it `boot.js`.

/// What follows wasm-bindgen's JavaScript. It names the wasm in two places that are filled here.
const BOOT: &str = include_str!("boot.js");

/// The whole module, for a wasm of this name and integrity that stands in the same folder.
pub fn module(js: &str, wasm: &str, integrity: &str) -> String {
    format!("{js}{}", BOOT.replace("WASM", wasm).replace("INTEGRITY", integrity))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_wasm_is_fetched_by_name_and_only_if_it_is_whole() {
        let module = super::module("let init;", "a-0a1b2c3d.wasm", "sha384-x");
        assert!(module.starts_with("let init;"));
        assert!(module.contains("\"a-0a1b2c3d.wasm\"") && module.contains("\"sha384-x\""), "{module}");
    }
}
