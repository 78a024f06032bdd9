//! What the map shows, by question: each claim with where every source stands on it, and with the records of every kind
//! that touch it. The page and the files of its pictures are drawn from it.

use super::graded::{Touching, in_order, kind_of, touching};
use crate::Ratings;
use crate::references::References;
use claimscope_core::derived::spoken;
use claimscope_core::grade::{OURS, Rating};
use claimscope_core::model::{ClaimIx, Industry, Library, ReferenceVerdict, SourceIx, TopicIx};
use claimscope_core::overreach::{self, Mean, Said};

/// A claim on the map.
pub struct Line {
    /// The claim.
    pub claim: ClaimIx,
    /// How far its evidence reaches, 0 to 4 steps; `None` where it was checked against documents.
    pub shown: Option<u8>,
    /// Where each source stands, in the library's order.
    pub said: Vec<Option<Said>>,
    /// The mean distance.
    pub over: Option<Mean>,
    /// The records of each of the [`KINDS`], those that count first.
    pub kinds: [Vec<Touching>; 6],
}

impl Line {
    /// How many steps a source goes over the evidence; `None` where nothing is measured.
    pub fn over_by(&self, said: Said) -> Option<u8> {
        self.shown.filter(|_| said.counts).map(|shown| said.firmness.saturating_sub(shown))
    }
}

/// All claims under the questions that they answer.
pub fn groups(library: &Library, ratings: &Ratings) -> Vec<(TopicIx, Vec<Line>)> {
    let of = |topic| {
        let claims = library.claim_indices().filter(|&ix| library.claim(ix).topic == topic);
        claims.map(|ix| line(library, ratings, ix)).collect::<Vec<_>>()
    };
    library.topic_indices().map(|topic| (topic, of(topic))).filter(|(_, lines)| !lines.is_empty()).collect()
}

fn line(library: &Library, ratings: &Ratings, claim: ClaimIx) -> Line {
    let rating = ratings.get(claim);
    Line {
        claim,
        shown: overreach::shown(rating),
        said: library.source_indices().map(|source| overreach::said_by(library, source, claim)).collect(),
        over: overreach::of_claim(library, claim, rating, &OURS),
        kinds: std::array::from_fn(|kind| match rating {
            Rating::Certainty(grade) => touching(library, grade, kind),
            Rating::FactCheck(_) => documents(library, claim, kind),
        }),
    }
}

/// The records of a kind that touch a claim which was checked against documents, those first that it rests on.
pub fn documents(library: &Library, claim: ClaimIx, kind: usize) -> Vec<Touching> {
    let check = library.claim(claim).fact_check.as_ref();
    let rests_on = |ix| check.is_some_and(|check| check.rests_on.iter().any(|document| document.study == ix));
    let studies = References::Claim(claim).studies(library).into_iter();
    let of_kind = studies.filter(|&ix| kind_of(library.study(ix).design) == kind);
    in_order(
        of_kind
            .map(|ix| Touching { counts: rests_on(ix), paid: library.study(ix).industry == Industry::Yes })
            .collect(),
    )
}

/// What a source comes to.
pub struct Profile {
    /// The source.
    pub source: SourceIx,
    /// How many of its assertions say it flat, soften it, say may, and ask for more study.
    pub firmness: [usize; 4],
    /// How many of its references were looked up, and how many of these are right.
    pub references: [usize; 2],
    /// The questions that it never mentions, and how many there are.
    pub silent: (Vec<TopicIx>, usize),
    /// How far it goes over the evidence.
    pub over: Option<Mean>,
}

/// All sources, in the library's order.
pub fn profiles(library: &Library, ratings: &Ratings) -> Vec<Profile> {
    library.source_indices().map(|ix| profile(library, ratings, ix)).collect()
}

fn profile(library: &Library, ratings: &Ratings, ix: SourceIx) -> Profile {
    let source = library.source(ix);
    let mut firmness = [0; 4];
    for step in source.assertions().filter_map(overreach::firmness) {
        firmness[usize::from(4 - step.clamp(1, 4))] += 1;
    }
    let right = source.cited.iter().filter(|entry| entry.verdict == ReferenceVerdict::Accurate).count();
    let asked = spoken(library, ix);
    let silent = asked.iter().filter(|one| one.is_silent()).map(|one| one.topic).collect();
    Profile {
        source: ix,
        firmness,
        references: [source.cited.len(), right],
        silent: (silent, asked.len()),
        over: overreach::of_source(library, ix, ratings.as_slice()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::graded::{Touching, headline};
    use super::{groups, profiles};
    use crate::{Ratings, example_library};
    use claimscope_core::model::Library;

    #[test]
    fn every_claim_stands_once_under_its_question_with_every_source() {
        let library = example_library();
        let groups = groups(&library, &Ratings::of(&library));
        let mut claims: Vec<_> = groups.iter().flat_map(|(_, lines)| lines).map(|line| line.claim).collect();
        claims.sort();
        assert_eq!(claims, library.claim_indices().collect::<Vec<_>>());
        for (topic, lines) in &groups {
            assert!(lines.iter().all(|line| library.claim(line.claim).topic == *topic));
            assert!(lines.iter().all(|line| line.said.len() == library.sources.len()));
        }
    }

    #[test]
    fn what_counts_stands_first_and_is_as_many_as_the_grade_counts() {
        let library = example_library();
        let ratings = Ratings::of(&library);
        let mut counted = 0;
        for line in groups(&library, &ratings).iter().flat_map(|(_, lines)| lines) {
            for kind in &line.kinds {
                assert!(kind.is_sorted_by_key(|record: &Touching| !record.counts));
            }
            let Some(grade) = ratings.get(line.claim).grade() else { continue };
            let counts = line.kinds.iter().flatten().filter(|record| record.counts).count();
            assert_eq!(counts, grade.body.counted().len());
            counted += counts;
        }
        assert!(counted > 0);
    }

    #[test]
    fn a_profile_counts_every_assertion_that_takes_a_stand() {
        let library = example_library();
        for profile in profiles(&library, &Ratings::of(&library)) {
            let source = library.source(profile.source);
            let stands = source.assertions().filter_map(claimscope_core::overreach::firmness).count();
            assert_eq!(profile.firmness.iter().sum::<usize>(), stands, "{}", source.id);
            assert!(profile.silent.0.len() <= profile.silent.1 && profile.references[1] <= profile.references[0]);
        }
    }

    #[test]
    fn an_empty_library_has_no_rows() {
        let library = Library::default();
        let ratings = Ratings::of(&library);
        assert!(groups(&library, &ratings).is_empty() && profiles(&library, &ratings).is_empty());
        assert_eq!(headline(&library, ratings.as_slice()), "No claim is graded by studies");
    }
}
