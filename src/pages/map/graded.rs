//! The cells of the map that follow the grades. The page is rendered ahead, and the app draws these anew under what a
//! reader assumes.

use crate::components::{Shape, glyph, source_code};
use crate::markup::{El, el};
use crate::view::View;
use crate::words::common;
use crate::words::map as words;
use crate::words::pencil;
use claimscope_core::grade::{Entry, Grade, Place, Rating};
use claimscope_core::model::{ClaimIx, Design, Industry, Library, SourceIx};
use claimscope_core::overreach::{self, Said};
use claimscope_core::wording::rating_badge;

/// The kinds of study, as the page of all studies groups them: their columns, and the shapes of their marks.
pub const KINDS: [(&str, Shape); 6] = [
    (words::RANDOMISED, Shape::Square),
    (words::CONTROLLED, Shape::Circle),
    (words::UNCONTROLLED, Shape::Circle),
    (words::LABORATORY, Shape::Triangle),
    (words::REVIEWS, Shape::Diamond),
    (words::DOCUMENTS, Shape::Diamond),
];

/// The position of the kind of a design.
pub const fn kind_of(design: Design) -> usize {
    match design {
        Design::RandomisedParallel | Design::RandomisedSplitFace => 0,
        Design::NonRandomisedControlled => 1,
        Design::BeforeAfter | Design::CaseSeries | Design::CaseReport => 2,
        Design::Animal | Design::ExVivo | Design::InVitro => 3,
        Design::SystematicReview | Design::NarrativeReview => 4,
        Design::Guideline | Design::Regulatory | Design::MarketSurvey => 5,
    }
}

/// A record that touches a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Touching {
    /// Whether it carries the grade, or the check.
    pub counts: bool,
    /// Whether the maker paid for or staffed it.
    pub paid: bool,
}

/// The records of a kind in a body of evidence: those that count stand first, and of these those that the maker paid for.
pub fn touching(library: &Library, grade: &Grade, kind: usize) -> Vec<Touching> {
    let of_kind = |entry: &&Entry| kind_of(library.study(entry.study).design) == kind;
    let record = |entry: &Entry| Touching {
        counts: entry.place == Place::Counted,
        paid: library.study(entry.study).industry == Industry::Yes,
    };
    in_order(grade.body.entries.iter().filter(of_kind).map(record).collect())
}

/// Those that count first, and of these those that the maker paid for.
pub fn in_order(records: Vec<Touching>) -> Vec<Touching> {
    // Looked for in order: sorting would bring its code for this type.
    let kinds = [(true, true), (true, false), (false, true), (false, false)];
    let of = |(counts, paid)| records.iter().copied().filter(move |record| *record == Touching { counts, paid });
    kinds.into_iter().flat_map(of).collect()
}

/// For how many graded claims a randomised study counts, as a heading.
pub fn headline(library: &Library, ratings: &[Rating]) -> String {
    let grades = || ratings.iter().filter_map(Rating::grade);
    let is_randomised = |entry: &Entry| library.study(entry.study).design.is_randomised();
    match grades().count() {
        0 => words::HEAD_WITHOUT_GRADES.into(),
        graded => words::head(graded, grades().filter(|grade| grade.body.counted().any(is_randomised)).count()),
    }
}

/// How sure anyone can be of a claim.
pub fn sure(view: View<'_>, claim: ClaimIx) -> El {
    let rating = view.rating(claim);
    el("td.map__sure").add(el("span").add(glyph(rating)).add(rating_badge(rating)))
}

/// Where a source stands on a claim: its line over what is shown, and the distance. A source that denies it has its code
/// struck through.
pub fn stand(view: View<'_>, claim: ClaimIx, source: SourceIx) -> El {
    let stands = overreach::said(view.library, claim, view.lens);
    let Some(said) = stands.into_iter().find(|said| said.source == source) else { return nothing(words::LEFT_OUT) };
    let manner = el("span.hidden").add(manner(said));
    if said.denies {
        return el("td").add(source_code(view.source(source), true)).add(" ").add(manner);
    }
    let shown = overreach::shown(view.rating(claim)).filter(|_| said.counts);
    let over = shown.map(|shown| {
        let [comma, steps] = [", ", words::STEPS_OVER].map(|words| el("span.hidden").add(words));
        [comma, el("b.num").add(said.firmness.saturating_sub(shown).to_string()), steps]
    });
    el("td").add(mark("svg.map__said", ["50", "18"], stand_id(said.firmness, shown))).add(manner).add(over)
}

/// The mean distance of the sources that say a claim.
pub fn over(view: View<'_>, claim: ClaimIx) -> El {
    match overreach::of_claim(view.library, claim, view.rating(claim), view.lens) {
        Some(mean) => el("td.num").add(mean.to_string()),
        None => nothing(common::NONE_TO_MEASURE),
    }
}

/// The records of a kind that touch a graded claim, each with its mark.
pub fn studied(view: View<'_>, claim: ClaimIx, kind: usize) -> El {
    match view.rating(claim) {
        Rating::Certainty(grade) => records(kind, &touching(view.library, grade, kind)),
        Rating::FactCheck(_) => nothing(words::NONE),
    }
}

/// Records of a kind, each with its mark.
pub fn records(kind: usize, records: &[Touching]) -> El {
    let Some((_, shape)) = KINDS.get(kind).filter(|_| !records.is_empty()) else { return nothing(words::NONE) };
    let count = |is_so: fn(&Touching) -> bool| records.iter().filter(|record| is_so(record)).count();
    let marks = records.iter().map(|record| mark("svg", ["16", "16"], record_id(*shape, *record)));
    el("td")
        .add(el("b.num").add(records.len().to_string()))
        .add(el("span.hidden").add(words::of_these(count(|record| record.counts), count(|record| record.paid))))
        .add(el("span.map__records").attr("aria-hidden", "true").each(marks))
}

/// The manner of a stand in words.
pub const fn manner(said: Said) -> &'static str {
    match (said.denies, said.firmness) {
        (true, 4) => pencil::NOT_SO,
        (true, _) => pencil::DOUBTS,
        (false, 4) => pencil::FLAT,
        (false, 3) => pencil::SOFTENS,
        (false, 2) => pencil::MAY,
        (false, _) => pencil::TOO_LITTLE_KNOWN,
    }
}

/// A cell with nothing to show, which says so.
pub fn nothing(words: &'static str) -> El {
    el("td").add(el("span").attr("aria-hidden", "true").add("–")).add(el("span.hidden").add(words))
}

/// A mark that stands once on the page, as a symbol.
fn mark(name: &'static str, [width, height]: [&'static str; 2], id: String) -> El {
    let drawn = el(name).attr("width", width).attr("height", height).attr("aria-hidden", "true");
    drawn.add(el("use").attr("href", ["#", &id].concat()))
}

/// The id of the mark for a stand, over what is shown where that is measured.
pub fn stand_id(firmness: u8, shown: Option<u8>) -> String {
    let over = shown.map(|shown| ["-", &shown.to_string()].concat()).unwrap_or_default();
    ["said-", &firmness.to_string(), &over].concat()
}

/// The id of the mark of a record.
pub fn record_id(shape: Shape, record: Touching) -> String {
    let shape = match shape {
        Shape::Square => "square",
        Shape::Circle => "circle",
        Shape::Triangle => "triangle",
        Shape::Diamond => "diamond",
    };
    [shape, if record.counts { "-in" } else { "-out" }, if record.paid { "-paid" } else { "" }].concat()
}
