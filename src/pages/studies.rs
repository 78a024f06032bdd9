//! All study records, by how they were done.

use super::map::kind_of;
use super::{lead, title};
use crate::components::{people, references, section};
use crate::markup::{El, el};
use crate::references::References;
use crate::view::View;
use crate::words::studies as words;
use claimscope_core::model::{Read, Study, StudyIx};
use claimscope_core::wording::Label;

/// A group of studies: its address on the page, its name, and what a reader must know of it.
const GROUPS: [(&str, &str, &str); 6] = [
    ("lot", words::LOT, words::LOT_AID),
    ("compared", words::COMPARED, words::COMPARED_AID),
    ("single", words::SINGLE, words::SINGLE_AID),
    ("laboratory", words::LABORATORY, words::LABORATORY_AID),
    ("reviews", words::REVIEWS, words::REVIEWS_AID),
    ("documents", words::DOCUMENTS, words::DOCUMENTS_AID),
];

/// The index of studies.
pub fn studies(view: View<'_>) -> El {
    let studies = &view.library.studies;
    let lots = studies.iter().filter(|study| study.design.is_randomised()).count();
    let head = words::head(studies.len(), lots);
    let how = [words::HOW_BEFORE, &read_in_full(studies), words::HOW_AFTER];
    let mut page = el("div").add(title(head).add(lead(how)).add(references(view, References::All)));
    for (at, (id, name, aid)) in GROUPS.into_iter().enumerate() {
        let here: Vec<StudyIx> =
            view.library.study_indices().filter(|&ix| kind_of(view.study(ix).design) == at).collect();
        if !here.is_empty() {
            let aid = words::group(aid, here.len());
            page = page.add(section(id, name, &aid, el("ul.studies").each(here.into_iter().map(|ix| row(view, ix)))));
        }
    }
    page
}

/// How many records were read in full, as a sentence.
pub fn read_in_full(studies: &[Study]) -> String {
    let count = |read| studies.iter().filter(|study| study.read == read).count();
    words::read_in_full(count(Read::FullText), count(Read::Abstract))
}

fn row(view: View<'_>, ix: StudyIx) -> El {
    let study = view.study(ix);
    el("li")
        .add(view.study_link(ix))
        .add(el("span").add(&study.title))
        .add(el("span.studies__facts").add(people(study)).add(["; ", study.read.label()]))
}
