//! What both twins show.

use serde::{Deserialize, Serialize};

/// A claim with all that its page tells.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// Stands in its address.
    pub id: String,
    /// On the list.
    pub name: String,
    /// What it says.
    pub statement: String,
    /// What is known of it.
    pub answer: String,
    /// What the filter goes by.
    pub level: String,
    /// Who says it.
    pub quotes: Vec<Quote>,
    /// Studies by short name.
    pub studies: Vec<String>,
}

/// Words of an article.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quote {
    /// The words.
    pub text: String,
    /// The article.
    pub source: String,
}
