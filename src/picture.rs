//! The pictures that readers can take with them as files: each as a drawing, and as the table behind it. The build
//! writes them; here stands which there are, where, and what the pictures of pages are made of, so that both are
//! drawn from the same.

pub use crate::components::{
    COLUMNS, FEWEST, LADDER_ENDS, LEGEND, LEVELS, Mark, Point, Row, Shape, Tier, Tread, WHOLE, counts_or_not,
    described, manner, points, reasons, rows, size, treads, way,
};
pub use crate::pages::map::{
    KINDS, Line, Profile, Touching, groups, headline as map_headline, manner as manner_of_stand, profiles,
};
pub use crate::pages::{found_aid, source_headline, sources_headline, why_aid};
pub use crate::words::map as map_words;

use crate::head::SITE;
use crate::words::downloads as words;
use crate::{Ratings, Route};
use claimscope_core::model::{ClaimIx, Library, SourceIx};

/// A picture of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    /// Said against shown, on the front page.
    SaidAgainstShown,
    /// The study strip of a claim.
    Studies(ClaimIx),
    /// The staircase of a claim, with its asterisk.
    Grade(ClaimIx),
    /// The voice line of a source.
    Voice(SourceIx),
    /// Claims beside sources, on the map.
    WhoSaysIt,
    /// Claims beside kinds of study, on the map.
    WhatWasStudied,
    /// Sources beside each other, on the map.
    Sources,
}

/// The ending of the drawing.
pub const DRAWING: &str = "svg";
/// The ending of the table.
pub const TABLE: &str = "csv";

impl Picture {
    /// All pictures of a library, in the order of their pages.
    pub fn all(library: &Library, ratings: &Ratings) -> Vec<Self> {
        let mut all = vec![Self::SaidAgainstShown];
        for ix in library.claim_indices() {
            let Some(grade) = ratings.get(ix).grade() else { continue };
            all.extend((!grade.body.entries.is_empty()).then_some(Self::Studies(ix)));
            all.extend((grade.studies > 0).then_some(Self::Grade(ix)));
        }
        let speaks = |ix: &SourceIx| points(ratings, library.source(*ix)).len() >= FEWEST;
        all.extend(library.source_indices().filter(speaks).map(Self::Voice));
        if !library.claims.is_empty() {
            all.extend([Self::WhoSaysIt, Self::WhatWasStudied, Self::Sources]);
        }
        all
    }

    /// The page that it stands on.
    pub fn route(self, library: &Library) -> Route {
        match self {
            Self::SaidAgainstShown => Route::Home,
            Self::Studies(ix) | Self::Grade(ix) => Route::Claim(library.claim(ix).id.clone()),
            Self::Voice(ix) => Route::Source(library.source(ix).id.clone()),
            Self::WhoSaysIt | Self::WhatWasStudied | Self::Sources => Route::Map,
        }
    }

    /// The address of one of its files inside the site.
    pub fn file(self, library: &Library, ending: &str) -> String {
        [self.route(library).path().trim_start_matches('/'), self.name(), ".", ending].concat()
    }

    /// The name under which one of its files is saved, which says where it is from.
    pub fn saved_as(self, library: &Library, ending: &str) -> String {
        let id = match self {
            Self::SaidAgainstShown | Self::WhoSaysIt | Self::WhatWasStudied | Self::Sources => String::new(),
            Self::Studies(ix) | Self::Grade(ix) => format!("-{}", library.claim(ix).id),
            Self::Voice(ix) => format!("-{}", library.source(ix).id),
        };
        format!("{}{id}-{}.{ending}", SITE.to_lowercase(), self.name())
    }

    const fn name(self) -> &'static str {
        match self {
            Self::SaidAgainstShown => "said-against-shown",
            Self::Studies(_) => "studies",
            Self::Grade(_) => "grade",
            Self::Voice(_) => "voice",
            Self::WhoSaysIt => "who-says-it",
            Self::WhatWasStudied => "what-was-studied",
            Self::Sources => "sources",
        }
    }

    /// What it shows, for listeners who hear its links by themselves.
    pub const fn shows(self) -> &'static str {
        match self {
            Self::SaidAgainstShown => words::SAID_AGAINST_SHOWN,
            Self::Studies(_) => words::STUDIES,
            Self::Grade(_) => words::GRADE,
            Self::Voice(_) => words::VOICE,
            Self::WhoSaysIt => words::WHO_SAYS_IT,
            Self::WhatWasStudied => words::WHAT_WAS_STUDIED,
            Self::Sources => words::SOURCES,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{DRAWING, Picture, TABLE};
    use claimscope_core::model::Library;

    #[test]
    fn the_picture_of_all_claims_stands_at_the_top_and_is_saved_under_the_site_s_name() {
        let library = Library::default();
        assert_eq!(Picture::SaidAgainstShown.file(&library, DRAWING), "said-against-shown.svg");
        assert_eq!(Picture::SaidAgainstShown.saved_as(&library, TABLE), "claimscope-said-against-shown.csv");
    }
}
