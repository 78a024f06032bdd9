//! Words and dates as they stand in the export.

use crate::read;
use claimscope_core::model::Date;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Serialize, Serializer};
use std::borrow::Cow;

/// A word of a fixed list. Its schema lists all words.
#[derive(Clone, Copy)]
pub(super) struct Word<T>(pub T);

impl<T: read::Word> Serialize for Word<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.written())
    }
}

impl<T: read::Word> JsonSchema for Word<T> {
    fn schema_name() -> Cow<'static, str> {
        T::name().into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let words: Vec<&str> = T::list().iter().map(|word| word.written()).collect();
        json_schema!({ "type": "string", "enum": words })
    }
}

/// Several words.
pub(super) fn words<T: Copy>(list: &[T]) -> Vec<Word<T>> {
    list.iter().copied().map(Word).collect()
}

/// A date in ISO 8601, as far as it is known: `2026-11-21`, `2026-11` or `2026`.
pub(super) fn iso(date: Date) -> String {
    match (date.month, date.day) {
        (0, _) => format!("{:04}", date.year),
        (month, 0) => format!("{:04}-{month:02}", date.year),
        (month, day) => format!("{:04}-{month:02}-{day:02}", date.year),
    }
}

#[cfg(test)]
mod tests {
    use super::iso;
    use claimscope_core::model::Date;

    #[test]
    fn a_date_is_written_as_content_files_write_it() {
        for text in ["2026-11-21", "2026-11", "2026", "0900-01-02"] {
            assert_eq!(iso(Date::parse(text).expect("a date")), text);
        }
    }
}
