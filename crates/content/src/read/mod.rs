//! Reading TOML tables key by key, telling every problem instead of stopping at the first.
//!
//! A [`Table`] gives out values by key. A value of the wrong type, an unknown word or a missing key is
//! told, and reading goes on with `None`. Keys that were never asked for are told at the end: the code
//! that reads a table is thus the only list of its keys.

mod entry;
mod suggest;
mod table;
mod words;

pub(crate) use suggest::nearest;
pub(crate) use table::Table;
pub(crate) use words::Word;

use crate::codes::Code;
use crate::place::Place;
use crate::problem::{Draft, Problems};
use toml::de::DeTable;

/// Parses a file and reads its outermost table. A file that is not TOML is told as often as it is wrong.
pub(crate) fn read_file<T>(
    file: u32,
    text: &str,
    problems: &Problems,
    read: impl FnOnce(&Table<'_>) -> T,
) -> Option<T> {
    let (root, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        let place = Place::new(file, error.span().unwrap_or(0..0));
        let (found, expected) = error.message().rsplit_once(", expected ").unwrap_or((error.message(), "valid TOML"));
        problems.tell(match found {
            "duplicate key" => Draft::expected(Code::DuplicateKey, place, "each key once", "it again"),
            found => Draft::expected(Code::Syntax, place, expected, found),
        });
    }
    let table = Table::new(Place::of_file(file), root.get_ref(), problems);
    errors.is_empty().then(|| table.read(read))
}
