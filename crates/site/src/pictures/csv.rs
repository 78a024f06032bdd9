//! Tables as CSV (RFC 4180): every cell in quotes, one record a line.
//!
//! They begin with a byte order mark: without it, Excel takes UTF-8 for the system's own encoding.

/// The byte order mark.
const MARK: char = '\u{feff}';
/// How a line ends (RFC 4180, section 2).
const END: &str = "\r\n";
/// With these a cell begins that spreadsheets take for a formula; some do so with their wide forms, too.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// A table under construction.
pub struct Table {
    text: String,
    columns: usize,
}

impl Table {
    /// A table with the names of its columns.
    pub fn new<T: AsRef<str>>(columns: impl IntoIterator<Item = T>) -> Self {
        let columns: Vec<String> = columns.into_iter().map(|name| cell(name.as_ref())).collect();
        Self { text: format!("{MARK}{}{END}", columns.join(",")), columns: columns.len() }
    }

    /// Adds a record. What it has more than columns is left out, what it has less stays empty.
    pub fn add<T: AsRef<str>>(&mut self, record: impl IntoIterator<Item = T>) {
        let mut cells: Vec<String> = record.into_iter().map(|text| cell(text.as_ref())).collect();
        cells.resize_with(self.columns, || cell(""));
        self.text.push_str(&cells.join(","));
        self.text.push_str(END);
    }

    /// The whole file.
    pub fn finish(self) -> String {
        self.text
    }
}

/// A cell in its quotes: on one line, and no formula to any program that reads it.
fn cell(text: &str) -> String {
    let line: String = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    let line = line.trim();
    let guard = if line.starts_with(FORMULA) && !is_number(line) { "'" } else { "" };
    format!("\"{guard}{}\"", line.replace('"', "\"\""))
}

/// Whether a text is a number and nothing else, such as `-2` or `0.5`.
fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    [whole, part].iter().all(|digits| !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Reads a file as RFC 4180 tells it: records of cells.
    fn read(file: &str) -> Vec<Vec<String>> {
        let mut letters = file.strip_prefix('\u{feff}').expect("the mark").chars().peekable();
        let (mut records, mut record) = (Vec::new(), Vec::new());
        while letters.next_if_eq(&'"').is_some() {
            let mut text = String::new();
            while let Some(letter) = letters.next() {
                match letter {
                    '"' if letters.next_if_eq(&'"').is_none() => break,
                    letter => text.push(letter),
                }
            }
            record.push(text);
            match letters.next().expect("a comma or an end") {
                ',' => {}
                '\r' => {
                    assert_eq!(letters.next(), Some('\n'));
                    records.push(std::mem::take(&mut record));
                }
                other => panic!("{other:?} after a cell"),
            }
        }
        assert_eq!(letters.next(), None, "all of it was read");
        records
    }

    fn written(columns: &[&str], records: &[Vec<String>]) -> String {
        let mut table = Table::new(columns);
        records.iter().for_each(|record| table.add(record));
        table.finish()
    }

    #[test]
    fn a_table_is_quoted_and_ends_its_lines_as_the_standard_says() {
        let text = written(&["a", "b"], &[vec!["1".into(), "say \"x\", y".into()]]);
        assert_eq!(text, "\u{feff}\"a\",\"b\"\r\n\"1\",\"say \"\"x\"\", y\"\r\n");
    }

    #[test]
    fn what_would_be_a_formula_is_none_and_numbers_stay_numbers() {
        for (text, found) in [
            ("=1+1", "'=1+1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("-2", "-2"),
            ("+1.5", "+1.5"),
            ("-2+3", "'-2+3"),
            ("-", "'-"),
            ("-inf", "'-inf"),
            ("1.", "1."),
            ("-1.", "'-1."),
            ("\t=1", "'=1"),
            ("  ＝1", "'＝1"),
            ("'=1", "'=1"),
        ] {
            assert_eq!(read(&written(&["a"], &[vec![text.into()]]))[1], [found], "{text:?}");
        }
    }

    #[test]
    fn a_record_has_as_many_cells_as_there_are_columns() {
        let records = read(&written(&["a", "b"], &[vec!["1".into()], vec!["1".into(), "2".into(), "3".into()]]));
        assert!(records.iter().all(|record| record.len() == 2), "{records:?}");
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn cells_come_back_as_they_were_written(
            records in proptest::collection::vec(proptest::collection::vec("[ -~\t\r\n\"',=+@“”é−-]{0,12}", 3), 0..6)
        ) {
            let found = read(&written(&["=a", "b", "c"], &records));
            prop_assert_eq!(found.len(), records.len() + 1);
            for (record, there) in records.iter().zip(&found[1..]) {
                for (cell, there) in record.iter().zip(there) {
                    // A reader's own view of it: what was no sign of a formula is unchanged but for white space.
                    let plain = cell.replace(['\t', '\r', '\n'], " ");
                    let plain = plain.trim();
                    let is_same = there == plain || there.strip_prefix('\'') == Some(plain);
                    prop_assert!(is_same, "{:?} became {:?}", cell, there);
                    let is_risky = there.starts_with(['=', '+', '-', '@']) && there.parse::<f64>().is_err();
                    prop_assert!(!is_risky && !there.contains(['\r', '\n', '\t']), "{:?}", there);
                    prop_assert_eq!(there != plain, plain.starts_with(['=', '+', '-', '@']) && !is_number(plain));
                }
            }
        }
    }
}
