//! What was tested, and what is offered: where the studies that carry a grade differ from the closest
//! offer of an article that makes the claim. Only differences are told; without one there is no section.

use crate::components::{section, source_code};
use crate::markup::{El, el};
use crate::words::common;
use crate::words::tested as words;
use crate::{order, view::View};
use claimscope_core::derived::{Match, tested_against_sold};
use claimscope_core::model::{ClaimIx, SourceIx, StudyIx};
use claimscope_core::wording::{Label, capitalised};

/// One way in which studies differ from offers.
struct Difference {
    /// The aspect, in reading order.
    aspect: u8,
    /// What was tested.
    tested: String,
    /// The studies that tested it.
    studies: Vec<StudyIx>,
    /// What articles offer instead.
    offered: Vec<(SourceIx, String)>,
}

/// The section; nothing where no study that carries the grade differs from an offer.
pub fn tested(view: View<'_>, claim: ClaimIx) -> Option<El> {
    let differences = order::by(differences(view, claim), |difference| u64::from(difference.aspect));
    let rows = differences.iter().map(|one| {
        let studies = one.studies.iter().map(|&study| el("li").add(view.study_link(study)));
        let offered = one
            .offered
            .iter()
            .map(|(source, words)| el("li").add(source_code(view.source(*source), false)).add(el("span").add(words)));
        el("li").add(el("div").add(el("b").add(&one.tested)).add(el("ul.tested__studies").each(studies))).add(
            (!one.offered.is_empty())
                .then(|| el("div").add(el("b").add(words::DESCRIBED)).add(el("ul.coded").each(offered))),
        )
    });
    let aid = words::AID;
    (!differences.is_empty()).then(|| section("tested", words::HEAD, aid, el("ul.tested").each(rows)))
}

fn differences(view: View<'_>, claim: ClaimIx) -> Vec<Difference> {
    let mut found = Vec::new();
    for source in view.library.source_indices() {
        for one in tested_against_sold(view.library, source, claim, view.rating(claim)) {
            let study = view.study(one.study);
            let Some(offer) = view.source(source).offers.get(usize::from(one.offer)) else { continue };
            let mut tell = |aspect, tested: &str, offered: Option<String>| {
                let offered = offered.map(|words| (source, words));
                add(&mut found, aspect, [common::TESTED, tested].concat(), one.study, offered);
            };
            if one.route == Match::Different {
                tell(0, study.route.label(), Some(offer.name.clone()));
            }
            if one.origin == Match::Different {
                tell(1, view.library.origin(study).map_or("", |origin| &origin.name), Some(capitalised(&offer.origin)));
            }
            if one.used_on == Match::Different {
                tell(2, words::ANOTHER_USE, None);
            }
        }
    }
    found
}

/// Adds a difference to the row that it belongs to, once.
fn add(to: &mut Vec<Difference>, aspect: u8, tested: String, study: StudyIx, offered: Option<(SourceIx, String)>) {
    let at = to.iter().position(|row| row.aspect == aspect && row.tested == tested).unwrap_or_else(|| {
        to.push(Difference { aspect, tested, studies: Vec::new(), offered: Vec::new() });
        to.len() - 1
    });
    let row = &mut to[at];
    if !row.studies.contains(&study) {
        row.studies.push(study);
    }
    let offered = offered.filter(|offered| !row.offered.contains(offered));
    row.offered.extend(offered);
}

#[cfg(test)]
mod tests {
    use super::add;
    use claimscope_core::model::{SourceIx, StudyIx};

    #[test]
    fn studies_and_offers_of_one_difference_share_a_row() {
        let mut rows = Vec::new();
        let offered = |source: u16| Some((SourceIx(source), String::from("Moon facial")));
        add(&mut rows, 0, "Injected".into(), StudyIx(1), offered(0));
        add(&mut rows, 0, "Injected".into(), StudyIx(2), offered(0));
        add(&mut rows, 0, "Injected".into(), StudyIx(1), offered(1));
        add(&mut rows, 1, "Injected".into(), StudyIx(1), offered(0));
        assert_eq!(rows.len(), 2);
        assert_eq!(rows[0].studies, [StudyIx(1), StudyIx(2)]);
        assert_eq!(rows[0].offered.iter().map(|(source, _)| source.at()).collect::<Vec<_>>(), [0, 1]);
        add(&mut rows, 2, "Another use".into(), StudyIx(1), None);
        assert!(rows[2].offered.is_empty());
    }
}
