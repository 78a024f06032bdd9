//! The two fonts: every character that pages show is in them, and pages and pictures get the same ones.

use claimscope::{Ahead, AppProps, Ratings, Route, Shared, SiteInfo, render_main};
use skrifa::raw::TableProvider;
use skrifa::{FontRef, MetadataProvider, Tag};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// What a font has no drawing of, and its author does not either: readers see their own font's.
const LACKING: [(&str, &[char]); 2] = [("besley", &['←', '→']), ("libre-franklin", &['\u{2003}', '←', '→', 'α', 'β'])];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn read(path: &str) -> Vec<u8> {
    std::fs::read(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn for_pictures(name: &str) -> Vec<u8> {
    read(&format!("crates/site/fonts/{name}.ttf"))
}

fn for_pages(name: &str) -> Vec<u8> {
    read(&format!("assets/fonts/{name}-latin-wght-normal.woff2"))
}

/// All characters of all pages, out of the markup.
fn shown() -> BTreeSet<char> {
    let library = claimscope_content::compile(&root().join("content")).library.expect("the content compiles");
    let routes = Route::all(&library);
    let (ratings, library) = (Shared::new(Ratings::of(&library)), Shared::new(library));
    let mut shown = BTreeSet::new();
    for route in routes {
        let site = Shared::new(SiteInfo::default());
        let (asked, base, ahead) = ("".into(), "/".into(), Ahead::default());
        shown
            .extend(render_main(AppProps { library, ratings, assumed: None, route, asked, base, site, ahead }).chars());
    }
    // What style sheets add.
    let styles = root().join("assets/css").read_dir().expect("the styles").flatten();
    shown.extend(
        styles.flat_map(|file| std::fs::read_to_string(file.path()).unwrap_or_default().chars().collect::<Vec<_>>()),
    );
    shown.retain(|letter| !letter.is_control());
    shown
}

#[test]
fn every_character_of_pages_is_in_both_fonts() {
    let shown = shown();
    for (name, lacking) in LACKING {
        let bytes = for_pictures(name);
        let charmap = FontRef::new(&bytes).expect("a font").charmap();
        let missing: String = shown.iter().filter(|&&c| charmap.map(c).is_none() && !lacking.contains(&c)).collect();
        assert!(
            missing.is_empty(),
            "{name} lacks {missing:?}: add them to crates/site/fonts/characters.txt and run make.sh; where the author has not drawn them either, list them in LACKING"
        );
        let drawn: String = lacking.iter().filter(|&&c| charmap.map(c).is_some()).collect();
        assert!(drawn.is_empty(), "{name} has {drawn:?} by now: strike them from LACKING");
    }
}

#[test]
fn every_listed_character_is_in_one_of_the_fonts() {
    let list = String::from_utf8(read("crates/site/fonts/characters.txt")).expect("text");
    let fonts = LACKING.map(|(name, _)| for_pictures(name));
    let has = |c: char| fonts.iter().any(|bytes| FontRef::new(bytes).expect("a font").charmap().map(c).is_some());
    let number = |text: &str| u32::from_str_radix(text, 16).expect("a hexadecimal number");
    for line in list.lines().filter_map(|line| line.split('#').next()).map(str::trim).filter(|line| !line.is_empty()) {
        let (first, last) = line.split_once('-').unwrap_or((line, line));
        for c in (number(first)..=number(last)).filter_map(char::from_u32) {
            assert!(has(c), "{c:?} of {line} is in neither font: strike it");
        }
    }
}

/// Tables of a WOFF2 file by tag, with their bytes (W3C WOFF2, sections 4 and 5). Transformed ones are left out.
fn woff2_tables(file: &[u8]) -> Vec<(Tag, Vec<u8>)> {
    const KNOWN: [&[u8; 4]; 26] = [
        b"cmap", b"head", b"hhea", b"hmtx", b"maxp", b"name", b"OS/2", b"post", b"cvt ", b"fpgm", b"glyf", b"loca",
        b"prep", b"CFF ", b"VORG", b"EBDT", b"EBLC", b"gasp", b"hdmx", b"kern", b"LTSH", b"PCLT", b"VDMX", b"vhea",
        b"vmtx", b"BASE",
    ];
    const LATER: [&[u8; 4]; 37] = [
        b"GDEF", b"GPOS", b"GSUB", b"EBSC", b"JSTF", b"MATH", b"CBDT", b"CBLC", b"COLR", b"CPAL", b"SVG ", b"sbix",
        b"acnt", b"avar", b"bdat", b"bloc", b"bsln", b"cvar", b"fdsc", b"feat", b"fmtx", b"fvar", b"gvar", b"hsty",
        b"just", b"lcar", b"mort", b"morx", b"opbd", b"prop", b"trak", b"Zapf", b"Silf", b"Glat", b"Gloc", b"Feat",
        b"Sill",
    ];
    let known: Vec<&[u8; 4]> = KNOWN.into_iter().chain(LATER).collect();
    assert_eq!(&file[..4], b"wOF2");
    let mut at = 48;
    // UIntBase128: seven bits a byte, the highest bit says that more follow.
    let number = |at: &mut usize| {
        let mut value = 0_usize;
        loop {
            let byte = file[*at];
            *at += 1;
            value = value << 7 | usize::from(byte & 0x7f);
            if byte & 0x80 == 0 {
                return value;
            }
        }
    };
    let mut directory = Vec::new();
    for _ in 0..u16::from_be_bytes([file[12], file[13]]) {
        let flags = file[at];
        at += 1;
        let tag = if flags & 0x3f == 0x3f {
            at += 4;
            Tag::new(&[file[at - 4], file[at - 3], file[at - 2], file[at - 1]])
        } else {
            Tag::new(known[usize::from(flags & 0x3f)])
        };
        let length = number(&mut at);
        let version = flags >> 6;
        let is_outline = tag == Tag::new(b"glyf") || tag == Tag::new(b"loca");
        let is_transformed = if is_outline { version == 0 } else { version != 0 };
        let stored = if is_transformed { number(&mut at) } else { length };
        directory.push((tag, stored, is_transformed));
    }
    let mut data = Vec::new();
    brotli::BrotliDecompress(&mut &file[at..], &mut data).expect("the tables are brotli");
    let mut tables = Vec::new();
    let mut rest = &data[..];
    for (tag, stored, is_transformed) in directory {
        let (table, after) = rest.split_at(stored);
        rest = after;
        if !is_transformed {
            tables.push((tag, table.to_vec()));
        }
    }
    tables
}

#[test]
fn pages_and_pictures_get_the_same_fonts() {
    for (name, _) in LACKING {
        let bytes = for_pictures(name);
        let font = FontRef::new(&bytes).expect("a font");
        let tables = woff2_tables(&for_pages(name));
        for tag in [b"cmap", b"fvar", b"gvar", b"GPOS", b"HVAR"].map(Tag::new) {
            let ours = font.table_data(tag).map(|data| data.as_bytes().to_vec());
            let theirs = tables.iter().find(|(other, _)| *other == tag).map(|(_, bytes)| bytes.clone());
            assert!(ours.is_some() && ours == theirs, "{name}: {tag} differs; run crates/site/fonts/make.sh");
        }
    }
}

#[test]
fn fonts_are_light_and_hold_only_the_weights_that_styles_use() {
    for ((name, _), weights) in LACKING.into_iter().zip([400.0..=700.0, 400.0..=720.0]) {
        let (bytes, heaviest) = (for_pictures(name), 36_000);
        let axes = FontRef::new(&bytes).expect("a font").axes();
        assert_eq!(axes.len(), 1);
        let weight = axes.get(0).expect("an axis");
        assert_eq!(weight.min_value()..=weight.max_value(), weights, "{name}");
        assert!(for_pages(name).len() < heaviest, "{name}: {} bytes", for_pages(name).len());
    }
}

/// The value of a descriptor in per cent, in the block of a family.
fn percent(block: &str, descriptor: &str) -> f32 {
    let value = block.split_once(&format!("{descriptor}:")).map(|(_, rest)| rest).expect("the descriptor");
    value.split('%').next().expect("a value").trim().parse().expect("a number")
}

#[test]
fn fallbacks_take_up_the_room_of_the_font_that_they_stand_in_for() {
    let styles = String::from_utf8(read("assets/css/tokens.css")).expect("text");
    // The mean width of a letter in ems, over the content of the library: docs/fonts.md tells how it is measured.
    let fallbacks = [
        ("besley", "Besley Georgia", 480.0, 0.445_58),
        ("besley", "Besley Times", 480.0, 0.406_49),
        ("besley", "Besley Noto", 480.0, 0.481_26),
        ("libre-franklin", "Franklin Arial", 400.0, 0.448_64),
        ("libre-franklin", "Franklin Arial Bold", 600.0, 0.483_28),
        ("libre-franklin", "Franklin Roboto", 400.0, 0.448_38),
    ];
    let text: String = content_texts();
    for (name, family, weight, theirs) in fallbacks {
        let bytes = for_pictures(name);
        let font = FontRef::new(&bytes).expect("a font");
        let location = font.axes().location([("wght", weight)]);
        let metrics = font.glyph_metrics(skrifa::instance::Size::new(1.0), &location);
        let (charmap, mut sum, mut count) = (font.charmap(), 0.0_f64, 0.0_f64);
        for glyph in text.chars().filter_map(|letter| charmap.map(letter)) {
            sum += f64::from(metrics.advance_width(glyph).unwrap_or_default());
            count += 1.0;
        }
        let wanted = sum / count / theirs * 100.0;
        let marked = format!("/* {family} */");
        let block = styles
            .split_once(&marked)
            .map(|(_, rest)| rest.split('}').next().unwrap_or(""))
            .unwrap_or_else(|| panic!("no face {marked}"));
        let adjusted = percent(block, "size-adjust");
        assert!((f64::from(adjusted) - wanted).abs() < 0.6, "{family}: size-adjust {adjusted}%, measured {wanted:.2}%");
        let (hhea, em) = (font.hhea().expect("hhea"), f32::from(font.head().expect("head").units_per_em()));
        for (descriptor, units) in [
            ("ascent-override", f32::from(hhea.ascender().to_i16())),
            ("descent-override", -f32::from(hhea.descender().to_i16())),
            ("line-gap-override", f32::from(hhea.line_gap().to_i16())),
        ] {
            let wanted = units / em / adjusted * 10_000.0;
            assert!((percent(block, descriptor) - wanted).abs() < 0.06, "{family}: {descriptor} is not {wanted:.2}%");
        }
    }
}

/// All sentences of the library, in ASCII: letters as often as readers meet them.
fn content_texts() -> String {
    let library = claimscope_content::compile(&root().join("content")).library.expect("the content compiles");
    let json = claimscope_content::export_json(&library).replace("\\\"", "");
    let strings = json.split('"').skip(1).step_by(2).filter(|text| text.contains(' '));
    strings.flat_map(str::chars).filter(|c| (' '..='~').contains(c)).collect()
}
