//! Signs: how a claim is said, as a line of concepts.
//!
//! `raise >moisture|plump -scalp ~6` asks for `raise`, after it for `moisture` or `plump`, for no `scalp` in the
//! sentence, and for at most six words from the first to the last. `@scalp` asks for `scalp` anywhere in the text.

use crate::place::At;

/// A sign, read into its terms. Concepts are still ids.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct RawSign<'s> {
    pub terms: Vec<RawTerm<'s>>,
    pub window: u8,
}

/// One term of a sign.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct RawTerm<'s> {
    pub concepts: Vec<&'s str>,
    pub is_absent: bool,
    pub follows: bool,
    pub is_anywhere: bool,
}

/// Reads a sign; tells what is wrong with its form.
pub(crate) fn read(sign: &At<String>) -> Result<RawSign<'_>, String> {
    let mut read = RawSign::default();
    for term in sign.value.split(' ') {
        if let Some(words) = term.strip_prefix('~') {
            read.window = words.parse().ok().filter(|&words| words > 0).ok_or(format!("`{term}`"))?;
            continue;
        }
        let (is_absent, follows) = (term.starts_with('-'), term.starts_with('>'));
        let is_anywhere = term.starts_with('@');
        let concepts: Vec<&str> = term.trim_start_matches(['-', '>', '@']).split('|').collect();
        if concepts.contains(&"")
            || (follows && read.terms.last().is_none_or(|before: &RawTerm<'_>| before.is_absent || before.is_anywhere))
        {
            return Err(if term.is_empty() { "two spaces".to_owned() } else { format!("`{term}`") });
        }
        read.terms.push(RawTerm { concepts, is_absent, follows, is_anywhere });
    }
    if read.terms.iter().all(|term| term.is_absent || term.is_anywhere) {
        Err("no concept that has to be there".to_owned())
    } else {
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::{RawTerm, read};
    use crate::place::{At, Place};

    fn sign(text: &str) -> At<String> {
        At::new(text.to_owned(), Place::of_file(0))
    }

    #[test]
    fn a_sign_names_what_has_to_be_there_and_what_must_not() {
        let text = sign("raise >moisture|plump -scalp ~6");
        let read = read(&text).expect("a sign");
        let term = |concepts: &[&'static str], is_absent, follows| RawTerm {
            concepts: concepts.to_vec(),
            is_absent,
            follows,
            is_anywhere: false,
        };
        let terms =
            [term(&["raise"], false, false), term(&["moisture", "plump"], false, true), term(&["scalp"], true, false)];
        assert_eq!((read.terms.as_slice(), read.window), (terms.as_slice(), 6));
    }

    #[test]
    fn a_sign_that_asks_for_nothing_is_none() {
        for text in [
            "", "-scalp", "raise  moisture", ">raise", "@scalp", "@scalp >raise", "-scalp >raise", "raise|",
            "raise ~0", "raise ~many",
        ] {
            assert!(read(&sign(text)).is_err(), "{text}");
        }
    }
}
