//! All study records, by how they were done.

use super::{lead, title};
use crate::components::{people, section};
use crate::markup::{El, el};
use crate::{prose, view::View};
use claimscope_core::model::{Design, Read, Study, StudyIx};
use claimscope_core::wording::{Label, capitalised};

/// A group of studies: its address on the page, its name, and what a reader must know of it.
const GROUPS: [(&str, &str, &str); 6] = [
    ("lot", "Randomised", "Chance put people, or sides of a person, into groups."),
    ("compared", "Compared, not randomised", "Groups that chance did not make."),
    ("single", "Without a comparison", "One group before and after, or single patients."),
    ("laboratory", "Animals, skin pieces, cells", "Shown, never counted."),
    ("reviews", "Reviews", "They sum up other studies, and never count."),
    ("documents", "Documents", "Rules, warnings, guidelines, surveys."),
];

/// The position of a study's group.
const fn group(design: Design) -> usize {
    match design {
        Design::RandomisedParallel | Design::RandomisedSplitFace => 0,
        Design::NonRandomisedControlled => 1,
        Design::BeforeAfter | Design::CaseSeries | Design::CaseReport => 2,
        Design::Animal | Design::ExVivo | Design::InVitro => 3,
        Design::SystematicReview | Design::NarrativeReview => 4,
        Design::Guideline | Design::Regulatory | Design::MarketSurvey => 5,
    }
}

/// The index of studies.
pub fn studies(view: View<'_>) -> El {
    let studies = &view.library.studies;
    let lots = studies.iter().filter(|study| study.design.is_randomised()).count();
    let head = format!(
        "{}, {} of them randomised",
        capitalised(&prose::counted_in_words(studies.len(), "record", "records")),
        prose::in_words(lots)
    );
    let how =
        ["Every study and document behind the grades. ", &read_in_full(studies), " Each record says how far we read."];
    let mut page = el("div").add(title(head).add(lead(how)));
    for (at, (id, name, aid)) in GROUPS.into_iter().enumerate() {
        let here: Vec<StudyIx> =
            view.library.study_indices().filter(|&ix| group(view.study(ix).design) == at).collect();
        if !here.is_empty() {
            let aid = format!("{aid} {}.", capitalised(&prose::counted_in_words(here.len(), "record", "records")));
            page = page.add(section(id, name, &aid, el("ul.studies").each(here.into_iter().map(|ix| row(view, ix)))));
        }
    }
    page
}

/// How many records were read in full, as a sentence.
pub fn read_in_full(studies: &[Study]) -> String {
    let count = |read| studies.iter().filter(|study| study.read == read).count();
    let abstracts = count(Read::Abstract);
    match count(Read::FullText) {
        0 => format!("None was read in full, {abstracts} as an abstract."),
        n => format!("{n} were read in full, {abstracts} as an abstract."),
    }
}

fn row(view: View<'_>, ix: StudyIx) -> El {
    let study = view.study(ix);
    el("li")
        .add(view.study_link(ix))
        .add(el("span").add(&study.title))
        .add(el("span.studies__facts").add(people(study)).add(["; ", study.read.label()]))
}
