//! Short names between wasm and JavaScript.
//!
//! wasm-bindgen calls what each side takes from the other by long names that end in hashes, such as
//! `__wbg_hash_20c2dd23244d8e75`. No compressor makes a hash smaller, and each stands in both files: together 4.0 kB
//! of brotli. Names that `boot.js` uses stay as they are.

use anyhow::{Result, anyhow};
use std::collections::BTreeMap;
use walrus::Module;

/// How names begin that wasm-bindgen makes up. Whatever else is exported has its name from us.
const MADE_UP: [&str; 3] = ["__wb", "__externref", "wasm_bindgen_"];

/// Gives the wasm and its JavaScript with short names. What calls a closure of ours is named `C0`, `C1`, …, all other
/// exports `W0`, … and imports `I0`, …: nothing else in the JavaScript is.
///
/// # Errors
/// Where the wasm cannot be read.
pub fn renamed(wasm: &[u8], js: &str) -> Result<(Vec<u8>, String)> {
    let mut module =
        Module::from_buffer(wasm).map_err(|error| anyhow!("wasm-bindgen's wasm cannot be read: {error}"))?;
    let mut short = Short::default();
    for import in module.imports.iter_mut() {
        import.name = short.name(&import.name, 'I');
    }
    for export in module.exports.iter_mut() {
        let kind = if export.name.contains("closure") { 'C' } else { 'W' };
        export.name = short.name(&export.name, kind);
    }
    Ok((module.emit_wasm(), short.replaced(js)))
}

/// The names so far.
#[derive(Default)]
struct Short {
    names: BTreeMap<String, String>,
    counts: BTreeMap<char, usize>,
}

impl Short {
    /// The short name for one that is made up; any other stays.
    fn name(&mut self, long: &str, kind: char) -> String {
        if !MADE_UP.iter().any(|start| long.starts_with(start)) {
            return long.into();
        }
        let counts = &mut self.counts;
        let new = || {
            let count = counts.entry(kind).or_default();
            *count += 1;
            format!("{kind}{}", *count - 1)
        };
        self.names.entry(long.into()).or_insert_with(new).clone()
    }

    /// A text in which whole words are replaced.
    fn replaced(&self, js: &str) -> String {
        let is_letter = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '$';
        let mut text = String::with_capacity(js.len());
        for word in js.split_inclusive(|letter| !is_letter(letter)) {
            let end = word.trim_end_matches(|letter| !is_letter(letter)).len();
            let (word, rest) = word.split_at(end);
            text.push_str(self.names.get(word).map_or(word, String::as_str));
            text.push_str(rest);
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::{Short, renamed};

    #[test]
    fn both_sides_get_the_same_names_and_ours_stay() {
        let mut module = walrus::Module::default();
        let kind = module.types.add(&[], &[]);
        let (function, _) = module.add_import_func("./app.js", "__wbg_hash_20c2dd23244d8e75", kind);
        for name in ["step", "__wbindgen_malloc", "wasm_bindgen_d7___convert__closures_invoke"] {
            module.exports.add(name, function);
        }
        let js = "const I = { __wbg_hash_20c2dd23244d8e75: f }; wasm.step(wasm.__wbindgen_malloc); \
                  wasm.wasm_bindgen_d7___convert__closures_invoke(__wbg_init)";
        let (wasm, js) = renamed(&module.emit_wasm(), js).expect("a module");
        assert_eq!(js, "const I = { I0: f }; wasm.step(wasm.W0); wasm.C0(__wbg_init)");
        let module = walrus::Module::from_buffer(&wasm).expect("a module");
        let names: Vec<_> = module.exports.iter().map(|export| export.name.as_str()).collect();
        assert_eq!(names, ["step", "W0", "C0"]);
        assert_eq!(module.imports.iter().next().map(|import| import.name.as_str()), Some("I0"));
    }

    #[test]
    fn only_whole_words_are_replaced() {
        let mut short = Short::default();
        short.name("__wbg_a", 'I');
        assert_eq!(short.replaced("__wbg_a.__wbg_ab é__wbg_a\n(__wbg_a)"), "I0.__wbg_ab é__wbg_a\n(I0)");
    }

    #[test]
    fn what_is_no_wasm_is_told() {
        assert!(renamed(b"<!doctype html>", "").is_err());
    }
}
