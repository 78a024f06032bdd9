//! What the interface says stands in `src/words/`, so that it can be said in another language.

use super::tree::File;

/// Where words are set on pages, and none are written.
const PLACES: [&str; 7] = [
    "src/pages/", "src/components/", "src/browser/device/", "src/app.rs", "src/head.rs", "src/picture.rs",
    "src/view.rs",
];
/// What stands before a text for people who read the code.
const FOR_PROGRAMMERS: [&str; 4] = ["expect(", "panic!(", "unreachable!(", "reason = "];

/// A text in quotation marks, with what stands before it on its line.
struct Literal<'a> {
    line: usize,
    before: &'a str,
    text: &'a str,
}

/// The texts in quotation marks outside comments.
fn literals(code: &str) -> Vec<Literal<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(next) = code[at..].find(['"', '\'', '/']).map(|next| at + next) {
        let rest = &code[next..];
        at = next
            + match rest.as_bytes() {
                [b'/', b'/', ..] => rest.find('\n').unwrap_or(rest.len()),
                // A quotation mark or a stroke as a letter; anything else after this mark is no harm.
                [b'\'', b'"' | b'/', b'\'', ..] => 3,
                [b'"', ..] => {
                    let end = end_of(rest);
                    let line = code[..next].rfind('\n').map_or(0, |end| end + 1);
                    found.push(Literal {
                        line: code[..next].matches('\n').count() + 1,
                        before: code[line..next].trim(),
                        text: &rest[1..end],
                    });
                    end + 1
                }
                _ => 1,
            };
    }
    found
}

/// Where a text that begins with a quotation mark ends.
fn end_of(text: &str) -> usize {
    let mut is_escaped = true;
    for (at, letter) in text.char_indices() {
        match letter {
            '"' if !is_escaped => return at,
            _ => is_escaped = letter == '\\' && !is_escaped,
        }
    }
    panic!("a text that never ends: {text}")
}

/// Whether a text is for readers: it holds a word of letters, and either a space or a capital at its beginning. A number,
/// a name or an address of ours is one word in small letters.
fn speaks(text: &str) -> bool {
    let is_mark = |letter: char| matches!(letter, ',' | '.' | ':' | ';' | '!' | '?' | '(' | ')' | '“' | '”');
    let is_word = |part: &str| {
        let word = part.trim_matches(is_mark);
        !word.is_empty() && word.chars().all(|letter| letter.is_alphabetic() || matches!(letter, '’' | '-'))
    };
    let is_label = text.starts_with(char::is_uppercase) && text.chars().nth(1).is_some_and(char::is_lowercase);
    text.split_whitespace().any(is_word) && (is_label || text.contains(char::is_whitespace))
}

/// Whether a text names an element or its classes, as `p.note big` and `tread tread--{}` do: small letters only, and a dot
/// after the tag, or a class with the mark of its part or kind.
fn is_class_list(text: &str) -> bool {
    let first = text.split(' ').next().unwrap_or("");
    let is_name = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || "_-.{} ".contains(letter);
    let has_tag = first.split_once('.').is_some_and(|(tag, class)| !tag.is_empty() && !class.is_empty());
    text.chars().all(is_name) && (has_tag || text.contains("__") || text.contains("--"))
}

/// No words for readers. Markup to be copied is none, nor what is said to programmers.
fn leaves_words_to_the_language(file: &File) -> Vec<String> {
    // The module's own tests, also those that one feature alone has.
    let code = file.text.split("\nmod tests {").next().unwrap_or("");
    let literals = literals(code).into_iter();
    let said = literals.filter(|one| {
        let is_for_programmers = FOR_PROGRAMMERS.iter().any(|start| one.before.ends_with(start));
        speaks(one.text) && !is_class_list(one.text) && !one.text.contains("</") && !is_for_programmers
    });
    said.map(|one| format!("line {}: say {:?} in src/words/en/", one.line, one.text)).collect()
}

#[test]
fn pages_leave_their_words_to_the_language() {
    // Examples of components are made for those who build pages, and say what they are made of.
    let is_page = |file: &File| file.is_rust() && !file.is_test() && !file.path.ends_with("/examples.rs");
    super::all_keep(
        |file| is_page(file) && PLACES.iter().any(|place| file.path.starts_with(place)),
        leaves_words_to_the_language,
    );
}

#[test]
fn words_on_a_page_are_found_and_names_are_not() {
    let found = |code: &str| leaves_words_to_the_language(&File { path: "src/pages/x.rs".into(), text: code.into() });
    for planted in [
        r#"el("p").add("Two words")"#,
        r#"el("p").add("nothing found")"#,
        r#"section("limits", "Limits", "", matter)"#,
        r#".add(over).add(" steps")"#,
        r#"format!("{n} finished")"#,
        r#"format!("Of {n} that say \"may\", {m} do")"#,
        r#"el("svg").attr("aria-label", "all pages")"#,
        "let quote = '\"'; el(\"p\").add(\"Two words\")",
        "el(\"p\").add(\n    \"one for\n    two\",\n)",
    ] {
        assert_eq!(found(planted).len(), 1, "{planted}: {:?}", found(planted));
    }
    for kept in [
        r#"// Says "Two words" to whoever reads this."#,
        r#"/// "Two words""#,
        r#"el("p.note big").attr("class", format!("tread tread--{}", depth))"#,
        r#"el("ul.strip__cell strip__cell--mixed").attr("viewBox", "0 0 16 16").attr("d", "M-1 -1.4 L-2.6 -9.6Z")"#,
        r#"Way { written: "html", template: "<p>{name}? {badge}.</p>" }"#,
        r#"parts.join(", "); "“"; " ("; "{}#ref-{}"; "prev""#,
        r#"first.expect("a list has a first")"#,
        "#[cfg(test)]\nmod tests {\n    const SAID: &str = \"Two words\";\n}",
    ] {
        assert_eq!(found(kept), Vec::<String>::new(), "{kept}");
    }
}
