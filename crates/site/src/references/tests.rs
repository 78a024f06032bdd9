//! Strict readers of each format, that know nothing of how it was written, read back what stands in the files.

use super::{Reference, files, one_line};
use claimscope_core::model::{Library, Read, Study};
use proptest::prelude::*;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

/// A reference as a reader of any format finds it: its kind, and its fields by the names of CSL.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Found {
    is_paper: bool,
    authors: Vec<String>,
    fields: BTreeMap<&'static str, String>,
}

/// What a reader is to find.
fn wanted(reference: &Reference) -> Found {
    let fields = [
        ("id", reference.id.clone()),
        ("title", reference.title.clone()),
        ("issued", reference.year.map(|year| format!("{year:04}")).unwrap_or_default()),
        ("published", reference.published_in.clone()),
        ("DOI", reference.doi.clone()),
        ("PMID", reference.pmid.clone()),
        ("PMCID", reference.pmcid.clone()),
        ("URL", reference.url.clone()),
    ];
    Found {
        is_paper: reference.is_paper,
        authors: reference.authors.iter().map(|author| author.inverted()).collect(),
        fields: fields.into_iter().filter(|(_, value)| !value.is_empty()).collect(),
    }
}

/// Adds a field that stands there once.
fn put(found: &mut Found, name: &'static str, value: String) {
    assert!(!value.is_empty(), "{name} is empty");
    assert_eq!(found.fields.insert(name, value), None, "{name} stands twice");
}

mod bibtex {
    use super::{Found, put};

    /// Reads entries as `TeX` programs do: fields end where their braces are even, whatever stands inside.
    pub fn read(text: &str) -> Vec<Found> {
        let mut rest = text;
        let mut all = Vec::new();
        while let Some(after) = rest.trim_start().strip_prefix('@') {
            let (kind, after) = after.split_once('{').expect("an entry");
            let (key, after) = after.split_once(',').expect("a key");
            assert!(key.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_.:".contains(letter)), "{key}");
            let mut found = Found { is_paper: kind == "article", ..Found::default() };
            assert!(matches!(kind, "article" | "misc"), "{kind}");
            put(&mut found, "id", key.into());
            rest = after.trim_start();
            while !rest.starts_with('}') {
                let (name, after) = rest.split_once(" = ").expect("a field");
                let length = group(after);
                field(&mut found, name, &after[1..length - 1]);
                rest = after[length..].strip_prefix(',').expect("a comma").trim_start();
            }
            rest = &rest[1..];
            all.push(found);
        }
        assert_eq!(rest.trim(), "", "all of it was read");
        all
    }

    /// The length of a group in braces. A backslash hides no brace from programs that count them.
    fn group(text: &str) -> usize {
        assert!(text.starts_with('{'), "{text}");
        let mut depth = 0;
        for (at, letter) in text.char_indices() {
            depth += i32::from(letter == '{') - i32::from(letter == '}');
            if depth == 0 {
                return at + 1;
            }
        }
        panic!("a group has no end: {text}");
    }

    fn field(found: &mut Found, name: &str, value: &str) {
        match name {
            "author" => found.authors = names(value).iter().map(|name| person(name)).collect(),
            "title" => put(
                found,
                "title",
                plain(value.strip_prefix('{').and_then(|title| title.strip_suffix('}')).expect("two pairs of braces")),
            ),
            "journal" | "howpublished" => {
                assert_eq!(name == "journal", found.is_paper);
                put(found, "published", plain(value));
            }
            "year" => put(found, "issued", value.into()),
            "doi" => put(found, "DOI", value.into()),
            "pmid" => put(found, "PMID", value.into()),
            "pmcid" => put(found, "PMCID", value.into()),
            "url" => put(found, "URL", value.into()),
            other => panic!("no field of ours: {other}"),
        }
    }

    /// Names, parted by an "and" that stands in no braces.
    fn names(value: &str) -> Vec<String> {
        let mut names = vec![String::new()];
        let mut depth = 0;
        let mut at = 0;
        while let Some(letter) = value[at..].chars().next() {
            depth += i32::from(letter == '{') - i32::from(letter == '}');
            if depth == 0 && value[at..].to_ascii_lowercase().starts_with(" and ") {
                names.push(String::new());
                at += " and ".len();
                continue;
            }
            names.last_mut().expect("one").push(letter);
            at += letter.len_utf8();
        }
        names
    }

    fn person(name: &str) -> String {
        if name == "others" {
            return "et al.".into();
        }
        if name.starts_with('{') && group(name) == name.len() {
            return plain(&name[1..name.len() - 1]);
        }
        let (family, initials) = if name.starts_with('{') {
            let length = group(name);
            (&name[1..length - 1], name[length..].strip_prefix(", ").expect("initials"))
        } else {
            name.split_once(", ").expect("two parts")
        };
        assert!(!initials.contains(','), "{name}");
        format!("{}, {}", plain(family), plain(initials))
    }

    /// A text as it is set. Only commands of ours may stand in it, and no bare sign that is a command.
    fn plain(text: &str) -> String {
        const NAMED: [(&str, char); 5] = [
            ("textbraceleft{}", '{'),
            ("textbraceright{}", '}'),
            ("textbackslash{}", '\\'),
            ("textasciitilde{}", '~'),
            ("textasciicircum{}", '^'),
        ];
        let (mut plain, mut rest) = (String::new(), text);
        while let Some(letter) = rest.chars().next() {
            rest = &rest[letter.len_utf8()..];
            assert!(!"&%$#_{}~^".contains(letter), "{letter:?} is bare in {text:?}");
            if letter != '\\' {
                plain.push(letter);
            } else if let Some((name, letter)) = NAMED.iter().find(|(name, _)| rest.starts_with(name)) {
                plain.push(*letter);
                rest = &rest[name.len()..];
            } else {
                let sign = rest.chars().next().filter(|sign| "&%$#_".contains(*sign)).expect("a sign");
                plain.push(sign);
                rest = &rest[1..];
            }
        }
        plain
    }
}

mod ris {
    use super::{Found, put};

    /// Reads references as the format's description tells it.
    pub fn read(text: &str) -> Vec<Found> {
        assert!(text.is_empty() || text.ends_with("ER  - \r\n\r\n"));
        assert_eq!(text.matches('\n').count(), text.matches("\r\n").count(), "every line ends in both");
        assert_eq!(text.matches('\r').count(), text.matches("\r\n").count(), "every line ends in both");
        let mut all: Vec<Found> = Vec::new();
        let mut is_open = false;
        for line in text.split("\r\n").filter(|line| !line.is_empty()) {
            let (tag, value) = line.split_once("  - ").expect("a tag");
            assert!(
                tag.len() == 2 && tag.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit()),
                "{tag}"
            );
            assert_eq!(tag == "TY", !is_open, "a reference begins with its kind and with nothing else: {line}");
            is_open = tag != "ER";
            if tag == "TY" {
                assert!(matches!(value, "JOUR" | "GEN"), "{value}");
                all.push(Found { is_paper: value == "JOUR", ..Found::default() });
                continue;
            }
            let found = all.last_mut().expect("it is open");
            match tag {
                "ER" => assert_eq!(value, ""),
                "AU" => found.authors.push(value.into()),
                "TI" => put(found, "title", value.into()),
                "T2" | "PB" => {
                    assert_eq!(tag == "T2", found.is_paper);
                    put(found, "published", value.into());
                }
                "PY" => put(found, "issued", value.into()),
                "DO" => put(found, "DOI", value.into()),
                "AN" => put(found, "PMID", value.into()),
                "C2" => put(found, "PMCID", value.into()),
                "UR" => put(found, "URL", value.into()),
                "ID" => put(found, "id", value.into()),
                other => panic!("no tag of ours: {other}"),
            }
        }
        assert!(!is_open, "the last one is closed");
        all
    }
}

mod csl {
    use super::{Deserialize, Found, put};

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields, rename_all = "kebab-case")]
    struct Item {
        id: String,
        #[serde(rename = "type")]
        kind: String,
        title: Option<String>,
        #[serde(default)]
        author: Vec<Name>,
        issued: Option<Issued>,
        container_title: Option<String>,
        publisher: Option<String>,
        #[serde(rename = "DOI")]
        doi: Option<String>,
        #[serde(rename = "PMID")]
        pmid: Option<String>,
        #[serde(rename = "PMCID")]
        pmcid: Option<String>,
        #[serde(rename = "URL")]
        url: Option<String>,
    }

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Name {
        family: Option<String>,
        given: Option<String>,
        literal: Option<String>,
    }

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields, rename_all = "kebab-case")]
    struct Issued {
        date_parts: Vec<Vec<u16>>,
    }

    /// Reads items whose every field is one that the schema knows.
    pub fn read(text: &str) -> Vec<Found> {
        let items: Vec<Item> = serde_json::from_str(text).expect("a list of items");
        items.into_iter().map(found).collect()
    }

    fn found(item: Item) -> Found {
        assert!(matches!(item.kind.as_str(), "article-journal" | "document"), "{}", item.kind);
        let is_paper = item.kind == "article-journal";
        assert!(item.publisher.is_none() || !is_paper, "a paper stands in a journal");
        assert!(item.container_title.is_none() || is_paper, "a document stands in none");
        let authors = item.author.into_iter().map(|name| match (name.family, name.given, name.literal) {
            (None, None, Some(whole)) => whole,
            (Some(family), None, None) => family,
            (Some(family), Some(given), None) => format!("{family}, {given}"),
            _ => panic!("a name is whole or in parts"),
        });
        let mut found = Found { is_paper, authors: authors.collect(), ..Found::default() };
        put(&mut found, "id", item.id);
        if let Some(issued) = item.issued {
            let [year] = issued.date_parts.concat()[..] else { panic!("a year") };
            put(&mut found, "issued", format!("{year:04}"));
        }
        let rest = [
            ("title", item.title),
            ("published", item.container_title.or(item.publisher)),
            ("DOI", item.doi),
            ("PMID", item.pmid),
            ("PMCID", item.pmcid),
            ("URL", item.url),
        ];
        rest.into_iter()
            .filter_map(|(name, value)| Some((name, value?)))
            .for_each(|(name, value)| put(&mut found, name, value));
        found
    }
}

/// What the readers find in the files of references.
fn read(references: &[Reference]) -> [Vec<Found>; 3] {
    let [bib, ris, json] = files(references);
    assert_eq!([bib.0, ris.0, json.0], ["bib", "ris", "json"]);
    [bibtex::read(&bib.1), ris::read(&ris.1), csl::read(&json.1)]
}

static PUBLISHED: LazyLock<Library> = LazyLock::new(|| {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    claimscope_content::compile(&content).library.expect("the content compiles")
});

/// A record that has all that it needs.
fn some_study() -> Study {
    PUBLISHED.studies[0].clone()
}

#[test]
fn every_published_record_is_read_back_from_every_format() {
    let library = &*PUBLISHED;
    let references: Vec<_> = library.studies.iter().map(Reference::of).collect();
    let wanted: Vec<_> = references.iter().map(wanted).collect();
    for found in read(&references) {
        assert!(found == wanted, "{:?}", found.iter().zip(&wanted).find(|(found, wanted)| found != wanted));
    }
    let keys: BTreeSet<_> = references.iter().map(|reference| &reference.id).collect();
    assert_eq!(keys.len(), references.len(), "no key stands twice");
    let papers = references.iter().filter(|reference| reference.is_paper).count();
    assert!(papers > references.len() / 2 && papers < references.len(), "{papers} papers");
}

#[test]
fn a_paper_is_one_that_a_register_knows_or_a_journal_holds() {
    let study = Study { journal: "Life".into(), ..some_study() };
    let plain =
        Study { doi: String::new(), pmid: String::new(), pmcid: String::new(), located: String::new(), ..study };
    assert!(!Reference::of(&plain).is_paper);
    assert!(Reference::of(&Study { pmid: "1".into(), ..plain.clone() }).is_paper);
    assert!(Reference::of(&Study { located: "100(18)".into(), ..plain.clone() }).is_paper);
    assert!(!Reference::of(&Study { located: "page 3".into(), journal: String::new(), ..plain }).is_paper);
}

#[test]
fn a_registration_has_no_year_of_publication() {
    let study = Study { year: Some(2024), read: Read::Registry, ..some_study() };
    assert_eq!(Reference::of(&study).year, None);
    assert_eq!(Reference::of(&Study { read: Read::Abstract, ..study }).year, Some(2024));
}

#[test]
fn files_are_as_each_format_has_them() {
    let study = Study {
        id: "park-2023".into(),
        title: "Serums & 50% of_skin".into(),
        authors: vec!["Park KY".into(), "Health and Safety Office".into(), "et al.".into()],
        year: Some(2023),
        journal: "Skin".into(),
        doi: "10.1/a_b".into(),
        pmid: "7".into(),
        pmcid: String::new(),
        url: "https://example.org/a_b%20c".into(),
        read: Read::Abstract,
        ..some_study()
    };
    let [(_, bib), (_, ris), (_, json)] = files(&[Reference::of(&study)]);
    assert_eq!(
        bib,
        "@article{park-2023,\n  author = {Park, K. Y. and {Health and Safety Office} and others},\n  title = {{Serums \
         \\& 50\\% of\\_skin}},\n  journal = {Skin},\n  year = {2023},\n  doi = {10.1/a_b},\n  pmid = {7},\n  url = \
         {https://example.org/a_b%20c},\n}\n"
    );
    assert_eq!(
        ris,
        "TY  - JOUR\r\nAU  - Park, K. Y.\r\nAU  - Health and Safety Office\r\nAU  - et al.\r\nTI  - Serums & 50% of_skin\
         \r\nT2  - Skin\r\nPY  - 2023\r\nDO  - 10.1/a_b\r\nAN  - 7\r\nUR  - https://example.org/a_b%20c\r\nID  - park-2023\
         \r\nER  - \r\n\r\n"
    );
    assert!(json.contains("\"type\": \"article-journal\"") && json.contains("\"family\": \"Park\""), "{json}");
    assert!(json.contains("\"given\": \"K. Y.\"") && json.contains("\"literal\": \"et al.\""), "{json}");
}

/// Texts with all that any format takes for a sign of its own.
const TEXT: &str = "[ a-zA-Zé“β{}\\\\%$#_~^&@\"'=,;.\\-\r\n\t]{0,24}";
/// The same without what the other formats have to change in names and addresses: the tests below look at that.
const NAME: &str = "[a-zA-Zé&{}\\\\,%][ a-zA-Zé&{}\\\\,%\r\n]{0,16}";

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_records_hold_is_read_back(
        records in proptest::collection::vec((TEXT, TEXT, proptest::collection::vec(NAME, 0..4), 0_u16..2100, any::<bool>()), 0..5)
    ) {
        let base = some_study();
        let studies = records.iter().enumerate().map(|(at, (title, journal, authors, year, is_paper))| Study {
            id: format!("record-{at}"),
            title: title.clone(),
            journal: journal.clone(),
            authors: authors.clone(),
            year: Some(*year),
            pmid: if *is_paper { "1234".into() } else { String::new() },
            doi: String::new(),
            pmcid: String::new(),
            located: String::new(),
            read: Read::Abstract,
            ..base.clone()
        });
        let references: Vec<_> = studies.map(|study| Reference::of(&study)).collect();
        let wanted: Vec<_> = references.iter().map(wanted).collect();
        for found in read(&references) {
            prop_assert_eq!(&found, &wanted);
        }
    }

    #[test]
    fn no_address_ends_its_field_and_no_name_is_searched_for(text in "[a-z{}\\\\*\r\n]{1,16}") {
        let study = Study { url: text.clone(), journal: text.clone(), pmid: "1".into(), ..some_study() };
        let reference = Reference::of(&study);
        let [bib, ris, _] = read(std::slice::from_ref(&reference));
        let addressed = one_line(&text).replace('{', "%7B").replace('}', "%7D").replace('\\', "%5C");
        prop_assert_eq!(bib[0].fields.get("URL").cloned().unwrap_or_default(), addressed);
        let named = one_line(&text).replace('*', "");
        prop_assert_eq!(ris[0].fields.get("published").cloned().unwrap_or_default(), named.trim());
    }
}
