//! The table: one function for each form that a value may have.

use super::entry::Entry;
use super::{Word, nearest};
use crate::codes::Code;
use crate::place::{At, Place};
use crate::problem::{Draft, Problems};
use claimscope_core::model::Date;
use std::cell::RefCell;
use std::fmt::Display;
use toml::de::DeTable;

/// A type of number that counts things.
pub(crate) trait Count: TryFrom<i64> + Display {
    /// The largest number that it holds.
    const MOST: Self;
}

impl Count for u16 {
    const MOST: Self = Self::MAX;
}

impl Count for u32 {
    const MOST: Self = Self::MAX;
}

/// A TOML table that remembers which of its keys were asked for.
pub(crate) struct Table<'a> {
    /// Where its header stands.
    pub place: Place,
    pub(super) entries: Vec<Entry<'a>>,
    pub(super) problems: &'a Problems,
    pub(super) asked: RefCell<Vec<&'static str>>,
}

impl<'a> Table<'a> {
    /// A table whose header stands at a place.
    pub(super) fn new(place: Place, table: &'a DeTable<'a>, problems: &'a Problems) -> Self {
        let entries = table.iter().map(|(key, value)| Entry {
            key: At::new(key.get_ref().as_ref(), Place::new(place.file, key.span())),
            value: value.get_ref(),
            place: Place::new(place.file, value.span()),
        });
        Self { place, entries: entries.collect(), problems, asked: RefCell::default() }
    }

    /// Reads the table and then tells the keys that were not asked for.
    pub fn read<T>(&self, read: impl FnOnce(&Self) -> T) -> T {
        let value = read(self);
        let asked = self.asked.borrow();
        for entry in self.entries.iter().filter(|entry| !asked.contains(&entry.key.value)) {
            let near = nearest(entry.key.value, asked.iter().copied());
            let found = format!("`{}`", entry.key.value);
            let draft = Draft::expected(Code::UnknownKey, entry.key.place, "a key of the format", found);
            self.problems.tell(draft.did_you_mean(near));
        }
        value
    }

    /// A text that must say something.
    pub fn text(&self, key: &'static str) -> Option<At<String>> {
        self.required(key).and_then(|entry| self.filled(self.string(entry.value, entry.place)?))
    }

    /// A text that may be left out or empty.
    pub fn text_or_none(&self, key: &'static str) -> Option<At<String>> {
        let entry = self.optional(key)?;
        self.string(entry.value, entry.place).filter(|text| !text.value.is_empty())
    }

    /// A list of texts that may be left out.
    pub fn texts(&self, key: &'static str) -> Vec<At<String>> {
        let texts = self.items(self.optional(key), "a list of texts");
        texts.filter_map(|(value, place)| self.filled(self.string(value, place)?)).collect()
    }

    /// A list of texts that must hold at least one.
    pub fn some_texts(&self, key: &'static str) -> Vec<At<String>> {
        if self.required(key).is_some_and(|entry| entry.value.as_array().is_some_and(|list| list.is_empty())) {
            self.tell(Code::EmptyValue, self.place_of(key), "at least one entry", "an empty list");
        }
        self.texts(key)
    }

    /// A word of a fixed list.
    pub fn word<W: Word>(&self, key: &'static str) -> Option<At<W>> {
        self.required(key).and_then(|entry| self.known_word(entry.value, entry.place))
    }

    /// A word of a fixed list that may be left out.
    pub fn word_or_none<W: Word>(&self, key: &'static str) -> Option<At<W>> {
        self.optional(key).and_then(|entry| self.known_word(entry.value, entry.place))
    }

    /// A list of words of a fixed list that may be left out.
    pub fn words<W: Word>(&self, key: &'static str) -> Vec<At<W>> {
        let words = self.items(self.optional(key), "a list of words");
        words.filter_map(|(value, place)| self.known_word(value, place)).collect()
    }

    /// Whether a key is missing or an empty list, rather than wrong.
    pub fn says_nothing(&self, key: &str) -> bool {
        let entry = self.entries.iter().find(|entry| entry.key.value == key);
        entry.is_none_or(|entry| entry.value.as_array().is_some_and(|list| list.is_empty()))
    }

    /// A list of numbers of things that may be left out.
    pub fn counts<N: Count>(&self, key: &'static str) -> Vec<At<N>> {
        let numbers = self.items(self.optional(key), "a list of numbers");
        numbers.filter_map(|(value, place)| self.counted(self.whole(value, place)?)).collect()
    }

    /// A number of things, which may be left out. Its type says how large it may be.
    pub fn count_or_none<N: Count>(&self, key: &'static str) -> Option<At<N>> {
        let number = self.optional(key).and_then(|entry| self.integer(entry))?;
        self.counted(number)
    }

    fn counted<N: Count>(&self, number: At<i64>) -> Option<At<N>> {
        let count = N::try_from(number.value).ok();
        if count.is_none() {
            self.tell(Code::BadNumber, number.place, format!("a number from 0 to {}", N::MOST), number.value);
        }
        count.map(|count| At::new(count, number.place))
    }

    /// A number of things.
    pub fn count<N: Count>(&self, key: &'static str) -> Option<At<N>> {
        self.required(key).and_then(|_| self.count_or_none(key))
    }

    /// A whole number, below zero too.
    pub fn number(&self, key: &'static str) -> Option<At<i64>> {
        self.required(key).and_then(|entry| self.integer(entry))
    }

    /// A whole number, below zero too, that may be left out.
    pub fn number_or_none(&self, key: &'static str) -> Option<At<i64>> {
        self.optional(key).and_then(|entry| self.integer(entry))
    }

    /// A yes or no that may be left out.
    pub fn flag_or_none(&self, key: &'static str) -> Option<At<bool>> {
        let entry = self.optional(key)?;
        let flag = entry.value.as_bool();
        if flag.is_none() {
            self.wrong_type(entry.place, "true or false", entry.value);
        }
        flag.map(|flag| At::new(flag, entry.place))
    }

    /// A date.
    pub fn date(&self, key: &'static str) -> Option<At<Date>> {
        self.text(key).and_then(|text| self.known_date(text))
    }

    /// A date that may be left out.
    pub fn date_or_none(&self, key: &'static str) -> Option<At<Date>> {
        self.text_or_none(key).and_then(|text| self.known_date(text))
    }

    /// An address on the web.
    pub fn address(&self, key: &'static str) -> Option<At<String>> {
        let text = self.text(key)?;
        if !text.value.starts_with("https://") && !text.value.starts_with("http://") {
            self.tell(
                Code::BadAddress,
                text.place,
                "an address that starts with https://",
                format!("“{}”", text.value),
            );
        }
        Some(text)
    }

    /// A table that may be left out, read by a function.
    pub fn table<T>(&self, key: &'static str, read: impl FnOnce(&Table<'_>) -> T) -> Option<T> {
        let entry = self.optional(key)?;
        match entry.value.as_table() {
            Some(table) => Some(Table::new(entry.place, table, self.problems).read(read)),
            None => {
                self.wrong_type(entry.place, &format!("a table `[{key}]`"), entry.value);
                None
            }
        }
    }

    /// A list of tables that may be left out, each read by a function.
    pub fn tables<T>(&self, key: &'static str, mut read: impl FnMut(&Table<'_>) -> T) -> Vec<T> {
        let mut list = Vec::new();
        let expected = format!("tables `[[{key}]]`");
        for (value, place) in self.items(self.optional(key), &expected) {
            match value.as_table() {
                Some(table) => list.push(Table::new(place, table, self.problems).read(&mut read)),
                None => self.wrong_type(place, &expected, value),
            }
        }
        list
    }
}
