//! Entries of a table: looking them up, and turning TOML values into what the format knows.

use super::{Table, Word, nearest};
use crate::codes::Code;
use crate::place::{At, Place};
use crate::problem::Draft;
use claimscope_core::model::Date;
use std::fmt::Display;
use toml::Spanned;
use toml::de::DeValue;

/// A key and its value, each with its place.
pub(super) struct Entry<'a> {
    /// The key.
    pub key: At<&'a str>,
    /// The value.
    pub value: &'a DeValue<'a>,
    /// Where the value stands.
    pub place: Place,
}

impl<'a> Table<'a> {
    /// The entry of a key that may be left out.
    pub(super) fn optional(&self, key: &'static str) -> Option<&Entry<'a>> {
        self.asked.borrow_mut().push(key);
        self.entries.iter().find(|entry| entry.key.value == key)
    }

    /// The entry of a key that must be there.
    pub(super) fn required(&self, key: &'static str) -> Option<&Entry<'a>> {
        let entry = self.optional(key);
        if entry.is_none() {
            self.tell(Code::MissingKey, self.place, format!("the key `{key}`"), "nothing");
        }
        entry
    }

    /// Where the value of a key stands.
    pub(super) fn place_of(&self, key: &str) -> Place {
        self.entries.iter().find(|entry| entry.key.value == key).map_or(self.place, |entry| entry.place)
    }

    /// The values of a list; none when it is left out or no list.
    pub(super) fn items(
        &self,
        entry: Option<&Entry<'a>>,
        expected: &str,
    ) -> impl Iterator<Item = (&'a DeValue<'a>, Place)> + use<'a> {
        let file = self.place.file;
        let items: &'a [Spanned<DeValue<'a>>] = match entry.map(|entry| (entry, entry.value.as_array())) {
            Some((_, Some(array))) => array,
            Some((entry, None)) => {
                self.wrong_type(entry.place, expected, entry.value);
                &[]
            }
            None => &[],
        };
        items.iter().map(move |item| (item.get_ref(), Place::new(file, item.span())))
    }

    /// A text, empty or not.
    pub(super) fn string(&self, value: &DeValue<'_>, place: Place) -> Option<At<String>> {
        let text = value.as_str().map(|text| At::new(text.to_owned(), place));
        if text.is_none() {
            self.wrong_type(place, "a text in quotation marks", value);
        }
        text
    }

    /// A text that is not empty.
    pub(super) fn filled(&self, text: At<String>) -> Option<At<String>> {
        if text.value.trim().is_empty() {
            self.tell(Code::EmptyValue, text.place, "a text", "an empty one");
            return None;
        }
        Some(text)
    }

    /// A word that its list has.
    pub(super) fn known_word<W: Word>(&self, value: &DeValue<'_>, place: Place) -> Option<At<W>> {
        let text = self.string(value, place)?;
        let word = W::read(&text.value);
        if word.is_none() {
            let all: Vec<&str> = W::list().iter().map(|word| word.written()).collect();
            let expected = format!("one of {}", all.join(", "));
            let draft = Draft::expected(Code::UnknownWord, place, expected, format!("`{}`", text.value));
            self.problems.tell(draft.did_you_mean(nearest(&text.value, all.iter().copied())));
        }
        word.map(|word| At::new(word, place))
    }

    /// A whole number.
    pub(super) fn integer(&self, entry: &Entry<'_>) -> Option<At<i64>> {
        self.whole(entry.value, entry.place)
    }

    /// A whole number that stands somewhere.
    pub(super) fn whole(&self, value: &DeValue<'_>, place: Place) -> Option<At<i64>> {
        let Some(number) = value.as_integer() else {
            self.wrong_type(place, "a whole number", value);
            return None;
        };
        let read = i64::from_str_radix(number.as_str(), number.radix()).ok();
        if read.is_none() {
            self.tell(Code::BadNumber, place, "a number that fits", number.as_str());
        }
        read.map(|read| At::new(read, place))
    }

    /// A date that the calendar has.
    pub(super) fn known_date(&self, text: At<String>) -> Option<At<Date>> {
        let date = Date::parse(&text.value);
        if date.is_none() {
            let expected = "a date such as 2026-11-21, 2026-11 or 2026";
            self.tell(Code::BadDate, text.place, expected, format!("“{}”", text.value));
        }
        date.map(|date| At::new(date, text.place))
    }

    /// Tells a value of another type than expected.
    pub(super) fn wrong_type(&self, place: Place, expected: &str, found: &DeValue<'_>) {
        self.tell(Code::WrongType, place, expected, type_name(found));
    }

    /// Tells a problem.
    pub(super) fn tell(&self, code: Code, place: Place, expected: impl Display, found: impl Display) {
        self.problems.tell(Draft::expected(code, place, expected, found));
    }
}

/// What a value is, in words of an author.
fn type_name(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) => "a whole number",
        DeValue::Float(_) => "a number with decimals",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date without quotation marks",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}
