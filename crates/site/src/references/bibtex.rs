//! BibTeX: what `TeX` reads as commands is written as commands, and titles keep their capitals.

use super::Reference;
use super::author::Author;
use std::fmt::Write;

/// All entries.
pub fn text(references: &[Reference]) -> String {
    references.iter().map(entry).collect::<Vec<_>>().join("\n")
}

fn entry(reference: &Reference) -> String {
    let kind = if reference.is_paper { "article" } else { "misc" };
    let published_in = if reference.is_paper { "journal" } else { "howpublished" };
    let authors: Vec<String> = reference.authors.iter().map(author).collect();
    // In two pairs of braces, since styles write titles in small letters.
    let title = if reference.title.is_empty() { String::new() } else { format!("{{{}}}", escaped(&reference.title)) };
    let fields = [
        ("author", authors.join(" and ")),
        ("title", title),
        (published_in, escaped(&reference.published_in)),
        ("year", reference.year.map(|year| format!("{year:04}")).unwrap_or_default()),
        ("doi", verbatim(&reference.doi)),
        ("pmid", verbatim(&reference.pmid)),
        ("pmcid", verbatim(&reference.pmcid)),
        ("url", verbatim(&reference.url)),
    ];
    let mut text = format!("@{kind}{{{},\n", key(&reference.id));
    for (name, value) in fields.iter().filter(|(_, value)| !value.is_empty()) {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "  {name} = {{{value}}},");
    }
    text.push_str("}\n");
    text
}

/// The key of an entry. Ids of records are keys as they are; of others, what would end a key is left out.
fn key(id: &str) -> String {
    id.chars().filter(|letter| letter.is_ascii_alphanumeric() || "-_.:".contains(*letter)).collect()
}

/// A name, whose words are no commas, no "and" and no first names to the programs that read it.
fn author(author: &Author) -> String {
    match author {
        Author::Person { family, initials } if initials.is_empty() => format!("{{{}}}", escaped(family)),
        Author::Person { family, initials } => format!("{}, {}", family_name(family), escaped(initials)),
        Author::Group(name) => format!("{{{}}}", escaped(name)),
        Author::Others => "others".into(),
    }
}

/// A family name with its particles. One that would be taken for several names or parts is held together.
fn family_name(family: &str) -> String {
    let is_parted = family.contains(',') || family.split(' ').any(|word| word.eq_ignore_ascii_case("and"));
    let name = escaped(family);
    if is_parted { format!("{{{name}}}") } else { name }
}

/// A text with its special characters as commands. Braces are commands too: a single one would end the field for
/// programs that count them.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' | '%' | '$' | '#' | '_' => escaped.extend(['\\', letter]),
            '{' => escaped.push_str("\\textbraceleft{}"),
            '}' => escaped.push_str("\\textbraceright{}"),
            '\\' => escaped.push_str("\\textbackslash{}"),
            '~' => escaped.push_str("\\textasciitilde{}"),
            '^' => escaped.push_str("\\textasciicircum{}"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// An address or a number, which programs take as it is: what would end the field stands in the form of addresses.
fn verbatim(text: &str) -> String {
    text.replace('{', "%7B").replace('}', "%7D").replace('\\', "%5C")
}
