//! Colours and sizes: what `docs/design-language.md` says of them, and whether they can be read.

use super::tree::{File, Tree};
use std::collections::BTreeMap;

/// Where they are set.
const SHEET: &str = "assets/css/tokens.css";
/// Where they are explained.
const PAGE: &str = "docs/design-language.md";

/// The text of a file of the repository.
fn text(path: &str) -> String {
    let tree = Tree::read();
    let file = tree.files().find(|file| file.path == path);
    file.unwrap_or_else(|| panic!("{path} is gone")).text.clone()
}

/// The colours of both themes by their token, paper first, from `light-dark()`.
fn colours(sheet: &str) -> BTreeMap<&str, [&str; 2]> {
    let pairs = sheet.lines().filter_map(|line| {
        let (token, value) = line.trim().strip_suffix(");")?.split_once(": light-dark(")?;
        let (paper, night) = value.split_once(", ")?;
        Some((token, [paper, night]))
    });
    pairs.collect()
}

/// The cells of all rows of a page's tables whose first is a token.
fn rows(page: &str) -> impl Iterator<Item = Vec<&str>> {
    page.lines()
        .filter(|line| line.starts_with("| `--"))
        .map(|line| line.trim_matches('|').split('|').map(|cell| cell.trim().trim_matches('`')).collect())
}

/// Relative luminance of `#rrggbb`, as WCAG 2.2 defines it.
fn luminance(colour: &str) -> f64 {
    let part = |from: usize| {
        let digits = colour.get(from..from + 2).and_then(|digits| u8::from_str_radix(digits, 16).ok());
        let part = f64::from(digits.unwrap_or_else(|| panic!("{colour} is not #rrggbb"))) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
}

/// Contrast ratio of two colours, as WCAG 2.2 defines it: 1 to 21.
fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn contrast_is_that_of_the_definition() {
    assert!((contrast("#000000", "#ffffff") - 21.0).abs() < 1e-9);
    assert!((contrast("#777777", "#ffffff") - 4.478).abs() < 0.001, "a known grey that just misses 4.5");
}

#[test]
fn text_stands_out_from_its_ground_and_so_do_marks() {
    let sheet = text(SHEET);
    let colours = colours(&sheet);
    assert_eq!(colours.len(), 8, "the colours of {SHEET}: {colours:?}");
    // Text on the two grounds for reading; on the wash, which lies under what an address leads to, WCAG's 4.5 : 1.
    let wanted = [
        (["--paper", "--lift"].as_slice(), ["--ink", "--soft", "--pencil"].as_slice(), 7.0),
        (&["--wash"], &["--ink", "--soft", "--pencil"], 4.5),
        (&["--paper", "--lift"], &["--edge"], 3.0),
    ];
    for (grounds, tokens, least) in wanted {
        for (ground, token) in grounds.iter().flat_map(|ground| tokens.iter().map(move |token| (ground, token))) {
            for theme in [0, 1] {
                let ratio = contrast(colours[token][theme], colours[ground][theme]);
                assert!(ratio >= least, "{token} on {ground}: {ratio:.2} of {least}");
            }
        }
    }
}

#[test]
fn every_way_in_which_a_theme_is_chosen_gives_the_same_colours() {
    let sheet = text(SHEET);
    for (token, [paper, night]) in colours(&sheet) {
        let plain = |colour: &str| sheet.matches(&format!("{token}: {colour};")).count();
        assert_eq!(plain(paper), 1, "{token} on paper, for engines without light-dark()");
        assert_eq!(plain(night), 2, "{token} at night: where the system wants it, and where the reader does");
    }
}

#[test]
fn the_design_language_tells_the_colours_and_sizes_that_are_used() {
    let (sheet, page) = (text(SHEET), text(PAGE));
    let mut told = 0;
    let colours = colours(&sheet);
    for row in rows(&page) {
        match colours.get(row[0]) {
            Some(colours) => assert_eq!(row[2..4], *colours, "{} in {PAGE}", row[0]),
            None => {
                assert!(
                    sheet.contains(&format!("{}: {};", row[0], row[1])),
                    "{}: {} is not in {SHEET}",
                    row[0],
                    row[1]
                );
            }
        }
        told += 1;
    }
    assert_eq!(told, colours.len() + 7, "rows of tokens in {PAGE}");
}

/// Names of colours that a hand would type; the system's own, as `CanvasText`, are no colours of ours.
const NAMES: [&str; 9] = ["white", "black", "red", "green", "blue", "gray", "grey", "yellow", "orange"];

/// Colours that a sheet names itself.
fn names_no_colour(file: &File) -> Vec<String> {
    let named = |line: &str| {
        let hex = line.split('#').skip(1).any(|rest| {
            let digits = rest.chars().take_while(char::is_ascii_hexdigit).count();
            matches!(digits, 3 | 4 | 6 | 8)
                && !rest[digits..].starts_with(|next: char| next.is_alphanumeric() || next == '-')
        });
        let mut words = line.split(|letter: char| !letter.is_alphanumeric() && letter != '-');
        let is_value = line.contains(": ") && words.any(|word| NAMES.contains(&word));
        hex || is_value || ["rgb(", "hsl(", "oklch(", "color-mix("].iter().any(|function| line.contains(function))
    };
    let lines = file.text.lines().enumerate().filter(|(_, line)| named(line));
    lines.map(|(at, line)| format!("{}: take a token of {SHEET} instead of {:?}", at + 1, line.trim())).collect()
}

#[test]
fn no_other_sheet_names_a_colour() {
    super::all_keep(
        |file| file.path.ends_with(".css") && file.path != SHEET && !file.path.starts_with("bench/"),
        names_no_colour,
    );
}
