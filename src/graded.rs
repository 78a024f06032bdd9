//! Parts of pages that follow the grades, on pages that are rendered ahead.
//!
//! The file of these pages holds no such part, but its name. The app draws it where the page is shown, under what the
//! reader assumes. Natively it is drawn in its place, under our grading.

use crate::ahead::Piece;
use crate::components;
use crate::markup::{El, el};
use crate::pages::claim::whose;
use crate::pages::{claims, home, map, sources};
use crate::view::View;
use crate::words::common;
#[cfg(feature = "ssr")]
use crate::words::sheet;
use claimscope_core::model::{ClaimIx, SourceIx, TopicIx};
use claimscope_core::overreach;
use claimscope_core::wording::answer;

/// A part. Its numbers are places in the library.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Graded {
    /// The heading of the front page.
    HomeHead,
    /// The picture of said against shown.
    SaidAgainstShown,
    /// What holds under our grading alone: how to take a picture along on the front page, and on the map who says it, what
    /// was studied, and the sources; and whose grading the sheet is of.
    Ours(usize),
    /// The sources with their mean overreach.
    Speakers,
    /// The claims of a question in short.
    Short(TopicIx),
    /// How many claims stand on what.
    Tally,
    /// A claim as one link.
    Row(ClaimIx),
    /// The heading of the map.
    MapHead,
    /// The heading of the list of sources.
    SourcesHead,
    /// What the evidence says on a claim, where articles clash on it.
    Evidence(ClaimIx),
    /// How sure anyone can be of a claim, as a cell of the map.
    Sure(ClaimIx),
    /// Where a source stands on a claim, as a cell of the map.
    Stand(ClaimIx, SourceIx),
    /// How far a claim goes over its evidence, as a cell of the map.
    Over(ClaimIx),
    /// The records of a kind that touch a claim, as a cell of the map.
    Studied(ClaimIx, usize),
    /// How far a source goes over the evidence.
    Mean(SourceIx),
    /// The answer of a claim, with what it rests on.
    Answer(ClaimIx),
}

impl Graded {
    /// Its name in the file.
    #[cfg(feature = "ssr")]
    pub fn key(self) -> String {
        let (letter, one, other) = match self {
            Self::HomeHead => ("h", 0, 0),
            Self::SaidAgainstShown => ("h", 1, 0),
            Self::Ours(at) => ("f", at, 0),
            Self::Speakers => ("h", 2, 0),
            Self::Tally => ("h", 3, 0),
            Self::MapHead => ("h", 4, 0),
            Self::SourcesHead => ("h", 5, 0),
            Self::Short(topic) => ("t", topic.at(), 0),
            Self::Row(claim) => ("r", claim.at(), 0),
            Self::Evidence(claim) => ("e", claim.at(), 0),
            Self::Sure(claim) => ("c", claim.at(), 0),
            Self::Stand(claim, source) => ("s", claim.at(), source.at()),
            Self::Over(claim) => ("o", claim.at(), 0),
            Self::Studied(claim, kind) => ("k", claim.at(), kind),
            Self::Mean(source) => ("m", source.at(), 0),
            Self::Answer(claim) => ("a", claim.at(), 0),
        };
        [letter, &one.to_string(), ".", &other.to_string()].concat()
    }

    /// The part of a name; `None` where a file has another.
    pub fn of(key: &str) -> Option<Self> {
        let (one, other) = key.get(1..)?.split_once('.')?;
        let (one, other): (u16, u16) = (one.parse().ok()?, other.parse().ok()?);
        let claim = ClaimIx(one);
        Some(match key.as_bytes()[0] {
            b'h' => match one {
                0 => Self::HomeHead,
                1 => Self::SaidAgainstShown,
                2 => Self::Speakers,
                3 => Self::Tally,
                4 => Self::MapHead,
                _ => Self::SourcesHead,
            },
            b'f' => Self::Ours(one.into()),
            b't' => Self::Short(TopicIx(one)),
            b'r' => Self::Row(claim),
            b'e' => Self::Evidence(claim),
            b'c' => Self::Sure(claim),
            b's' => Self::Stand(claim, SourceIx(other)),
            b'o' => Self::Over(claim),
            b'k' => Self::Studied(claim, other.into()),
            b'm' => Self::Mean(SourceIx(one)),
            b'a' => Self::Answer(claim),
            _ => return None,
        })
    }

    /// Draws it.
    pub fn draw(self, view: View<'_>) -> El {
        match self {
            Self::HomeHead => home::head(view),
            Self::SaidAgainstShown => components::said_against_shown(view),
            Self::Ours(at) => {
                let line = view.lens.is_ours().then(|| view.piece(Piece::Ours(at), || ours(view, at)));
                line.flatten().unwrap_or_else(|| el("div"))
            }
            Self::Speakers => home::speakers(view),
            Self::Short(topic) => components::topic_in_short(view, topic),
            Self::Tally => claims::tally(view),
            Self::Row(claim) => components::claim_row(view, claim),
            Self::MapHead => el("span").add(map::headline(view.library, view.ratings.as_slice())),
            Self::SourcesHead => el("span").add(sources::headline(view.library, view.ratings)),
            Self::Evidence(claim) => components::evidence(view, claim),
            Self::Sure(claim) => map::sure(view, claim),
            Self::Stand(claim, source) => map::stand(view, claim, source),
            Self::Over(claim) => map::over(view, claim),
            Self::Studied(claim, kind) => map::studied(view, claim, kind),
            Self::Mean(source) => {
                let mean = overreach::of_source(view.library, source, view.ratings.as_slice());
                el("span").add(mean.map_or_else(|| common::NONE_TO_MEASURE.into(), common::steps))
            }
            Self::Answer(claim) => {
                let answer = answer(view.library, claim, view.rating(claim));
                let words = el("p").add([&answer.sentence, " ", &answer.reason]);
                // Paper is read far from the line at its head.
                match whose(view, claim).filter(|_| !view.lens.is_ours()) {
                    Some(whose) => el("div").add(words).add(el("p").add(whose)),
                    None => words,
                }
            }
        }
    }
}

/// What holds under our grading alone, drawn natively only.
#[cfg(feature = "ssr")]
fn ours(view: View<'_>, at: usize) -> Option<El> {
    use crate::picture::Picture;
    match at {
        0 => Some(home::note(view)),
        1 => Some(components::downloads(view, Picture::WhoSaysIt)),
        2 => Some(components::downloads(view, Picture::WhatWasStudied)),
        3 => Some(components::downloads(view, Picture::Sources)),
        4 => Some(components::notes([sheet::OUR_GRADING])),
        _ => None,
    }
}

#[cfg(not(feature = "ssr"))]
fn ours(_: View<'_>, _: usize) -> Option<El> {
    None
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::Graded;
    use claimscope_core::model::{ClaimIx, SourceIx, TopicIx};

    #[test]
    fn a_part_is_read_from_its_name() {
        let (claim, source) = (ClaimIx(12), SourceIx(3));
        for part in [
            Graded::HomeHead,
            Graded::SaidAgainstShown,
            Graded::Ours(2),
            Graded::Speakers,
            Graded::Short(TopicIx(4)),
            Graded::Tally,
            Graded::Row(claim),
            Graded::MapHead,
            Graded::SourcesHead,
            Graded::Evidence(claim),
            Graded::Sure(claim),
            Graded::Stand(claim, source),
            Graded::Over(claim),
            Graded::Studied(claim, 5),
            Graded::Mean(source),
            Graded::Answer(claim),
        ] {
            assert_eq!(Graded::of(&part.key()), Some(part));
        }
        for name in ["", "h", "h0", "z1.0", "s1", "s1.x", "s-1.0", "é1.0"] {
            assert_eq!(Graded::of(name), None, "{name}");
        }
    }
}
