//! One study in a body of evidence, as numbers and positions. Its words stand in the library, and are looked up where a
//! claim is shown.

use super::speaking::{Linked, speaking};
use super::switches::Seen;
use crate::model::{Direction, Library, MeasuredIn, Relation, StudyIx};

/// What a study does for a grade.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Carries the grade.
    Counted,
    /// Could count, but a stronger tier carries the grade.
    Supporting,
    /// Shown, never counted, for this reason.
    Shown(WhyShown),
}

impl Place {
    /// Strong places come first.
    pub(super) const fn rank(self) -> u8 {
        match self {
            Self::Counted => 0,
            Self::Supporting => 1,
            Self::Shown(_) => 2,
        }
    }
}

/// Why a study is shown and never counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyShown {
    /// Reviews restate trials; rules and guidelines are no trials; context tested something else.
    Role,
    /// Measured in a dish, a piece of skin or an animal.
    NotInPeople,
    /// Compared with something that cannot answer this claim.
    Comparison,
    /// The editor linked it as shown only.
    Relation,
    /// May describe the same people as a larger record.
    Overlap(StudyIx),
    /// The reader's assumptions leave it out.
    Lens,
}

/// One study in a body of evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The study.
    pub study: StudyIx,
    /// What it does for the grade.
    pub place: Place,
    /// How closely its nearest findings fit the claim.
    pub relation: Relation,
    /// Where they were measured.
    pub measured_in: MeasuredIn,
    /// Which way they point on this claim, already turned where the claim is put the other way round.
    pub direction: Direction,
    /// The position of the first of these findings in the study's list.
    pub finding: u16,
    /// The position of its link to the claim.
    pub link: u16,
    /// People in the comparison, where a number was readable.
    pub people: Option<u32>,
    /// People that weigh in the grade: 0 where the number is missing or known only second-hand.
    pub weight: u32,
    /// The outcome within which people are added up: 0 for the claim's main one, the others by their names.
    pub outcome: u16,
    /// The steps that it costs by itself for risk of bias.
    pub bias: u8,
    /// The steps that it costs by itself for its fit to the claim.
    pub fit: u8,
    /// Randomised, and compared between groups.
    pub is_randomised: bool,
    /// Compared with something, randomised or not.
    pub is_controlled: bool,
    /// Known only from another page's quotation.
    pub is_second_hand: bool,
    /// Two accounts of one of these measures disagree.
    pub told_two_ways: bool,
    /// Tested another kind of product than the claim is made for.
    pub is_other_product: bool,
    /// The steps that it costs for risk of bias where unclear blinding is forgiven.
    pub forgiven: u8,
    /// What is the same on whatever claim.
    pub seen: Seen,
}

impl Entry {
    /// The findings that speak for the study on the claim.
    pub(super) fn speaking(self, library: &Library) -> Vec<Linked<'_>> {
        let study = library.study(self.study);
        let finding = study.findings.get(usize::from(self.finding));
        match finding.and_then(|finding| finding.links.get(usize::from(self.link))) {
            Some(link) => speaking(library.claim(link.claim), link.claim, study),
            None => Vec::new(),
        }
    }

    /// Positions of its findings in the study's list.
    pub fn findings(self, library: &Library) -> Vec<u16> {
        self.speaking(library).iter().map(|linked| linked.at).collect()
    }

    /// The editor's reason for the relation; empty where there is none.
    pub fn because(self, library: &Library) -> &str {
        self.speaking(library)
            .iter()
            .map(|linked| linked.link.because.as_str())
            .find(|because| !because.is_empty())
            .unwrap_or("")
    }
}
