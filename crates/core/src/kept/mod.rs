//! What a reader keeps on the device: claims, each with what it said when the reader last looked.
//!
//! It is written as lines of plain text, so that a reader can open the file that they export and see what is in it:
//!
//! ```text
//! claimscope-kept 1
//! theme night
//! claim improves-hydration 2026-11-22 2 Very unsure
//! ```
//!
//! A claim's line holds its id, the day of the look, how many changes its page told then, and the words of its badge. A
//! line that nobody can read, such as one of a later version of the site, is kept as it is and written back.

use crate::model::Date;
use core::fmt::{self, Write};

/// The first word of the text.
const NAME: &str = "claimscope-kept";
/// The version that is written. One that reads more kinds of lines keeps the number; one that gives a line another
/// meaning takes the next.
const VERSION: u32 = 1;
/// Bytes of a text that is read at most: some thousand claims.
pub const LIMIT: usize = 100_000;

/// What is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// Paper or night, where the reader has chosen.
    pub theme: Option<Theme>,
    claims: Vec<Looked>,
    unread: Vec<String>,
}

/// The colours that a reader has chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Dark on light.
    Paper,
    /// Light on dark.
    Night,
}

impl Theme {
    /// Reads its name.
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Paper, Self::Night].into_iter().find(|theme| theme.name() == name)
    }

    /// Its name, as `assets/theme.js` has it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Paper => "paper",
            Self::Night => "night",
        }
    }
}

/// A claim as it was when the reader last looked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Looked {
    /// The claim's id.
    pub id: String,
    /// The day, in the reader's own calendar.
    pub on: Date,
    /// How many changes the claim's page told.
    pub changes: u16,
    /// The words of its badge.
    pub badge: String,
}

/// What has become of a claim since the reader last looked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Since {
    /// The day of that look.
    pub on: Date,
    /// What the badge said then, where it says something else now.
    pub was: Option<String>,
    /// How many changes its page has told since.
    pub changes: u16,
}

/// Why a text cannot be read at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It does not begin as such a text does.
    NotOurs,
    /// A later version of the site wrote it.
    Newer,
    /// It is longer than [`LIMIT`].
    TooLong,
}

impl Kept {
    /// Reads a text.
    ///
    /// # Errors
    /// [`Unreadable`] says why nothing of it can be read. Single lines that cannot are no error: see [`Kept::unread`].
    pub fn parse(text: &str) -> Result<Self, Unreadable> {
        if text.len() > LIMIT {
            return Err(Unreadable::TooLong);
        }
        let mut lines =
            text.trim_start_matches('\u{feff}').lines().map(str::trim_ascii).filter(|line| !line.is_empty());
        let version = lines.next().and_then(|first| first.strip_prefix(NAME)).ok_or(Unreadable::NotOurs)?;
        match version.trim_ascii().parse() {
            Ok(1..=VERSION) => {}
            Ok(VERSION..) => return Err(Unreadable::Newer),
            _ => return Err(Unreadable::NotOurs),
        }
        let mut kept = Self::default();
        for line in lines {
            if let Some(theme) = line.strip_prefix("theme ").and_then(Theme::parse) {
                kept.theme = Some(theme);
            } else if let Some(claim) = Looked::parse(line) {
                kept.look(claim);
            } else {
                kept.unread.push(line.to_owned());
            }
        }
        Ok(kept)
    }

    /// The claims, in the order in which they were kept.
    pub fn claims(&self) -> &[Looked] {
        &self.claims
    }

    /// How many lines could not be read. They stay in the text.
    pub fn unread(&self) -> usize {
        self.unread.len()
    }

    /// A claim, if it is kept.
    pub fn find(&self, id: &str) -> Option<&Looked> {
        self.claims.iter().find(|claim| claim.id == id)
    }

    /// Keeps a claim as it is now, or notes another look at it.
    pub fn look(&mut self, claim: Looked) {
        match self.claims.iter_mut().find(|kept| kept.id == claim.id) {
            Some(kept) => *kept = claim,
            None => self.claims.push(claim),
        }
    }

    /// Keeps a claim no longer.
    pub fn drop(&mut self, id: &str) {
        self.claims.retain(|claim| claim.id != id);
    }

    /// Adds what another text holds, and gives the number of claims that are new here. Of two looks at one claim the later
    /// counts; of two choices of colours, the other text's.
    pub fn join(&mut self, other: Self) -> usize {
        let before = self.claims.len();
        self.theme = other.theme.or(self.theme);
        for claim in other.claims {
            if self.find(&claim.id).is_none_or(|kept| kept.on < claim.on) {
                self.look(claim);
            }
        }
        let unread = other.unread.into_iter().filter(|line| !self.unread.contains(line)).collect::<Vec<_>>();
        self.unread.extend(unread);
        self.claims.len() - before
    }
}

impl Looked {
    /// What has become of it, where its page now tells so many changes under this badge; `None` where nothing has.
    pub fn since(&self, changes: u16, badge: &str) -> Option<Since> {
        let was = (self.badge != badge).then(|| self.badge.clone());
        let changes = changes.saturating_sub(self.changes);
        (was.is_some() || changes > 0).then_some(Since { on: self.on, was, changes })
    }

    fn parse(line: &str) -> Option<Self> {
        let mut parts = line.strip_prefix("claim ")?.splitn(4, ' ');
        let id = parts.next().filter(|id| is_id(id))?;
        let on = parts.next().and_then(Date::parse).filter(|date| date.day > 0)?;
        let changes = parts.next()?.parse().ok()?;
        let badge = parts.next().map(str::trim_ascii).filter(|badge| !badge.is_empty())?;
        Some(Self { id: id.into(), on, changes, badge: badge.into() })
    }
}

/// Ids are words of lower-case letters and digits with hyphens between them, as the content's are.
fn is_id(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

impl fmt::Display for Kept {
    /// Writes the text that [`Kept::parse`] reads.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{NAME} {VERSION}")?;
        if let Some(theme) = self.theme {
            writeln!(f, "theme {}", theme.name())?;
        }
        for Looked { id, on, changes, badge } in &self.claims {
            writeln!(f, "claim {id} {:04}-{:02}-{:02} {changes} {badge}", on.year, on.month, on.day)?;
        }
        for line in &self.unread {
            f.write_str(line)?;
            f.write_char('\n')?;
        }
        Ok(())
    }
}

impl fmt::Display for Since {
    /// A sentence for readers, such as "New since you looked on 3 November 2026: there is one change."
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "New since you looked on {}: ", self.on)?;
        if let Some(was) = &self.was {
            write!(f, "the badge was “{was}” then")?;
        }
        let join = if self.was.is_some() { ", and there " } else { "there " };
        match self.changes {
            0 => {}
            1 => write!(f, "{join}is one change")?,
            more => write!(f, "{join}are {more} changes")?,
        }
        f.write_str(".")
    }
}

#[cfg(test)]
mod tests;
