//! RIS: one field a line, under two letters, two blanks and a dash.

use super::Reference;
use super::author::Author;
use std::fmt::Write;

/// How a line ends.
const END: &str = "\r\n";

/// All references.
pub fn text(references: &[Reference]) -> String {
    references.iter().map(reference).collect()
}

fn reference(reference: &Reference) -> String {
    let (kind, published_in) = if reference.is_paper { ("JOUR", "T2") } else { ("GEN", "PB") };
    let authors = reference.authors.iter().map(|author| ("AU", author_name(author)));
    let fields = [
        ("TI", reference.title.clone()),
        (published_in, without_asterisks(&reference.published_in)),
        ("PY", reference.year.map(|year| format!("{year:04}")).unwrap_or_default()),
        ("DO", reference.doi.clone()),
        // The number of a register, here of PubMed.
        ("AN", reference.pmid.clone()),
        // Where programs of PubMed put the number of its full texts.
        ("C2", reference.pmcid.clone()),
        ("UR", reference.url.clone()),
        ("ID", reference.id.clone()),
    ];
    let mut text = format!("TY  - {kind}{END}");
    for (tag, value) in authors.chain(fields).filter(|(_, value)| !value.is_empty()) {
        // Writing to a string cannot fail.
        let _ = write!(text, "{tag}  - {value}{END}");
    }
    text.push_str("ER  - \r\n\r\n");
    text
}

fn author_name(author: &Author) -> String {
    without_asterisks(&author.inverted())
}

/// Names of people and journals hold no asterisk: with it, programs search for all that begins like them.
fn without_asterisks(text: &str) -> String {
    text.replace('*', "").trim().to_owned()
}
