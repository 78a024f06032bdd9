//! Scanning a text: UTF-16 in, numbers out, with places in UTF-16 again.

use claimscope_core::model::Hedge;
use claimscope_core::scan::{Lean, Report, Span, Table, scan};

/// Scans a text of UTF-16 units in bytes, and gives numbers of 32 bits in bytes, all little endian.
///
/// First how many claims were found, then seven numbers for each: the claim, its first unit and the one after its last,
/// the hedge (0 none, 1 weak, 2 strong), the first unit of the word that softens and the one after its last (0 and 0
/// where nothing does), and 1 for a denial. Then how many parts no claim covers and two numbers for each; and the words
/// that the text leans on: 0 for absolute, 1 for an appeal, and two numbers. How far a claim goes over its evidence follows
/// what the reader assumes, and stands beside the lexicon.
pub fn read(table: &Table, text: &[u8]) -> Vec<u8> {
    let units = text.chunks_exact(2).map(|unit| u16::from(unit[0]) | u16::from(unit[1]) << 8);
    // Half a character, which boxes may hold, counts as one that means nothing.
    let text: String = char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
    let mut to = Numbers { places: Vec::new(), bytes: Vec::new() };
    let mut place = 0;
    for c in text.chars() {
        to.places.push(place);
        place += if u32::from(c) > 0xffff { 2 } else { 1 };
    }
    to.places.push(place);
    to.report(&scan(table, &text));
    to.bytes
}

struct Numbers {
    /// The unit at which each code point begins.
    places: Vec<u32>,
    bytes: Vec<u8>,
}

impl Numbers {
    fn number(&mut self, number: u32) {
        self.bytes.extend_from_slice(&number.to_le_bytes());
    }

    fn span(&mut self, span: Span) {
        for at in [span.start, span.end] {
            self.number(self.places.get(at as usize).copied().unwrap_or_default());
        }
    }

    fn report(&mut self, report: &Report) {
        self.number(report.found.len() as u32);
        for found in &report.found {
            self.number(found.claim.into());
            self.span(found.span);
            self.number(match found.hedge {
                Hedge::None => 0,
                Hedge::Weak => 1,
                Hedge::Strong => 2,
            });
            self.span(found.softened_by.unwrap_or_default());
            self.number(found.denies.into());
        }
        self.number(report.uncovered.len() as u32);
        report.uncovered.iter().for_each(|&span| self.span(span));
        self.number(report.leans.len() as u32);
        for &(lean, span) in &report.leans {
            self.number((lean == Lean::Appeal).into());
            self.span(span);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use claimscope_core::model::{Concept, ConceptRole, Library, TreatmentIx};
    use claimscope_core::scan::{Table, build};

    /// A lexicon of a balm that cures.
    fn table() -> Table {
        let concept = |id: &str, role, treatment| Concept {
            id: id.into(),
            role,
            treatment,
            words: vec![id.into()],
            said: vec![],
        };
        let library = Library {
            concepts: vec![
                concept("balm", ConceptRole::Synonyms, Some(TreatmentIx(0))),
                concept("cures", ConceptRole::Uncovered, None),
                concept("always", ConceptRole::Absolute, None),
            ],
            ..Library::default()
        };
        Table::read(&build(&library)).expect("a table")
    }

    fn numbers(units: impl Iterator<Item = u16>) -> Vec<u32> {
        let text: Vec<u8> = units.flat_map(u16::to_le_bytes).collect();
        let bytes = read(&table(), &text);
        bytes.chunks_exact(4).map(|four| u32::from_le_bytes([four[0], four[1], four[2], four[3]])).collect()
    }

    #[test]
    fn places_count_units_of_utf_16() {
        assert_eq!(numbers("🌙 Balm always cures".encode_utf16()), [0, 1, 3, 20, 1, 0, 8, 14]);
    }

    #[test]
    fn half_a_character_is_one_that_means_nothing() {
        let units = [0xd800].into_iter().chain("Balm cures".encode_utf16()).chain([0xdc00]);
        assert_eq!(numbers(units), [0, 1, 1, 11, 0]);
    }

    #[test]
    fn an_odd_byte_and_no_text_at_all_are_read() {
        assert_eq!(read(&table(), b"x"), [0; 12]);
        assert_eq!(numbers("".encode_utf16()), [0, 0, 0]);
    }
}
