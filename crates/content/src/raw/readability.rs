//! `readability.toml`: texts that may stay hard to read.

use crate::place::At;
use crate::read::Table;

/// An `[[exception]]`.
#[derive(Debug)]
pub(crate) struct RawException {
    pub text: Option<At<String>>,
    pub reason: Option<At<String>>,
}

impl RawException {
    pub fn read(table: &Table<'_>) -> Self {
        Self { text: table.text("text"), reason: table.text("reason") }
    }
}
