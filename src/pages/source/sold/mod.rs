//! What an article offers, beside what the studies behind its claims tested: the counts first, then claim by
//! claim. Claims with the same studies and the same differences stand together.

mod aspect;

use self::aspect::{Aspect, aspect, told, used};
use crate::components::{fact, facts, names, section};
use crate::markup::{El, el};
use crate::words::sold::{self as words, Manner};
use crate::{order, view::View};
use claimscope_core::derived::{Match, Tested, tested_against_sold};
use claimscope_core::model::{ClaimIx, Offer, Route, Sells, Source, SourceIx, StudyIx, UsedOn};
use claimscope_core::wording::{Label, capitalised};

/// A group of more rows than this shows its first; the others fold.
const FEW: usize = 2;

/// The aspects in which a study is set beside an offer.
const ASPECTS: [&str; 3] = [words::WAY_OF_USE, words::ORIGIN, words::USED_FOR];

/// Studies that differ from an offer in the same words.
#[derive(PartialEq, Eq)]
struct Row {
    /// The number of the offer that comes closest.
    offer: u16,
    studies: Vec<StudyIx>,
    aspects: [Aspect; 3],
}

/// Claims that rest on the same rows.
struct Group {
    claims: Vec<ClaimIx>,
    rows: Vec<Row>,
}

/// What an article sells, beside what was tested; nothing where it offers nothing.
pub fn sold(view: View<'_>, ix: SourceIx) -> Option<El> {
    let source = view.source(ix);
    if source.offers.is_empty() {
        return None;
    }
    let groups = groups(view, ix);
    let manner = manner(source);
    let offers = el("ol.offers").each((1..).zip(&source.offers).map(|(number, one)| offer(number, one)));
    let mut matter = el("div");
    if groups.is_empty() {
        matter = matter.add(offers);
    } else {
        let heads = el("div.sold__heads")
            .attr("aria-hidden", "true")
            .add(words::TESTED_BY)
            .each(ASPECTS.map(|name| el("span").add(name)));
        matter = matter
            .add(counts(&groups, manner))
            .add(el("h3.part").add(manner.offers))
            .add(offers)
            .add(el("h3.part").add(words::TESTED_HEAD))
            .add(heads)
            .each(groups.iter().map(|one| group(view, one, source.offers.len() > 1)));
    }
    Some(section("sold", manner.head, manner.aid, matter))
}

/// The words for an article whose pages show that it sells the treatment. Any other article only describes it.
fn manner(source: &Source) -> &'static Manner {
    if source.sells == Sells::ThisTreatment { &words::SELLS } else { &words::DESCRIBES }
}

/// An offer: its name, what the article tells of it, and the words that show it.
fn offer(number: u16, offer: &Offer) -> El {
    let [routes, origin] = [words::either(&routes(offer)), offer.origin.clone()].map(|told| capitalised(&told));
    let mut told = el("span");
    for words in [routes.as_str(), &origin, &capitalised(used_on(offer))].into_iter().filter(|words| !words.is_empty())
    {
        told = told.add([words, ". "]);
    }
    let number = el("span.assertion__number num").add(number.to_string());
    let name = el("div").add(el("b").add(&offer.name)).add(told);
    el("li").add(number).add(name).add(el("p.said").add(["“", &offer.quote, "”"]))
}

/// How an offer meets the body, as far as the article tells.
fn routes(offer: &Offer) -> Vec<String> {
    let told = offer.routes.iter().filter(|route| **route != Route::NotStated);
    told.map(|route| String::from(route.label())).collect()
}

/// What an offer is used on, where the article tells.
fn used_on(offer: &Offer) -> &'static str {
    if offer.used_on == UsedOn::Any { "" } else { offer.used_on.label() }
}

/// How many studies differ from what is offered, in all and in each aspect.
fn counts(groups: &[Group], manner: &Manner) -> [El; 2] {
    let rows = || groups.iter().flat_map(|group| &group.rows);
    let all = distinct(rows());
    let other = distinct(rows().filter(|row| mismatches(row) > 0));
    let count = |at: usize, found| distinct(rows().filter(move |row| row.aspects[at].found == found));
    let figures = ASPECTS.iter().enumerate().map(|(at, name)| {
        let untold = words::not_told(count(at, Match::NotTold));
        fact(name, &words::differ(count(at, Match::Different), all), &untold)
    });
    [el("p.tally").add(manner.counts(all, other)), facts(figures.collect())]
}

/// How many studies stand in rows, each counted once.
fn distinct<'a>(rows: impl Iterator<Item = &'a Row>) -> usize {
    let mut seen: Vec<StudyIx> = Vec::new();
    for &study in rows.flat_map(|row| &row.studies) {
        if !seen.contains(&study) {
            seen.push(study);
        }
    }
    seen.len()
}

fn mismatches(row: &Row) -> usize {
    row.aspects.iter().filter(|aspect| aspect.found == Match::Different).count()
}

/// The claims that an article makes and whose grade rests on studies, where even the closest study is far
/// from what it offers first; within a group the farthest study first.
fn groups(view: View<'_>, source: SourceIx) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for claim in view.library.claim_indices() {
        let rows = rows(view, source, claim);
        match groups.iter_mut().find(|group| group.rows == rows) {
            Some(group) => group.claims.push(claim),
            None if rows.is_empty() => {}
            None => groups.push(Group { claims: vec![claim], rows }),
        }
    }
    let closest = |group: &Group| group.rows.iter().map(mismatches).min().unwrap_or(0);
    order::by(groups, |group| 3 - closest(group) as u64)
}

fn rows(view: View<'_>, source: SourceIx, claim: ClaimIx) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for one in tested_against_sold(view.library, source, claim, view.rating(claim)) {
        let Some(aspects) = aspects(view, source, claim, &one) else { continue };
        let offer = one.offer + 1;
        match rows.iter_mut().find(|row| row.offer == offer && row.aspects == aspects) {
            Some(row) => row.studies.push(one.study),
            None => rows.push(Row { offer, studies: vec![one.study], aspects }),
        }
    }
    order::by(rows, |row| 3 - mismatches(row) as u64)
}

/// The three aspects, in the order of their names.
fn aspects(view: View<'_>, source: SourceIx, claim: ClaimIx, one: &Tested) -> Option<[Aspect; 3]> {
    let (study, offer) = (view.study(one.study), view.source(source).offers.get(usize::from(one.offer))?);
    let origin = view.library.origin(study).map_or("", |origin| &origin.name);
    let mut entries = view.rating(claim).grade()?.body.counted();
    let because = entries.find(|entry| entry.study == one.study).map_or("", |entry| entry.because(view.library));
    let origin_words: Vec<String> = Some(offer.origin.clone()).into_iter().filter(|words| !words.is_empty()).collect();
    let named = manner(view.source(source)).named;
    Some([
        aspect(one.route, study.route.label(), named, &told(&routes(offer))),
        aspect(one.origin, origin, named, &told(&origin_words)),
        used(one.used_on, because, named, used_on(offer)),
    ])
}

fn group(view: View<'_>, group: &Group, is_numbered: bool) -> El {
    let open = if group.rows.len() > FEW { 1 } else { group.rows.len() };
    let (open, folded) = group.rows.split_at(open);
    let list = |rows: &[Row]| el("ul").each(rows.iter().map(|row| drawn(view, row, is_numbered)));
    let more = (!folded.is_empty()).then(|| {
        let more = words::more(distinct(folded.iter()));
        el("details").add(el("summary").add(more)).add(list(folded))
    });
    el("div.sold__group later").add(names(view, &group.claims)).add(list(open)).add(more)
}

fn drawn(view: View<'_>, row: &Row, is_numbered: bool) -> El {
    let offer = is_numbered.then(|| el("li.sold__same").add(words::beside(row.offer)));
    let studies = row.studies.iter().map(|&study| el("li").add(view.study_link(study)));
    let aspects = ASPECTS.iter().zip(&row.aspects).map(|(name, aspect)| {
        let (class, words) = match aspect.found {
            Match::Same => ("dd.sold__same", words::THE_SAME),
            Match::NotTold => ("dd.sold__same", aspect.tested.as_str()),
            Match::Different => ("dd", aspect.tested.as_str()),
        };
        let offered = el("span").add(&aspect.offered);
        el("div").add(el("dt").add(*name)).add(el(class).add([words, " "]).add(offered))
    });
    el("li.sold__row").add(el("ul.sold__studies").each(studies).add(offer)).add(el("dl").each(aspects))
}

#[cfg(test)]
mod tests {
    use super::{Aspect, Row, distinct, mismatches};
    use claimscope_core::derived::Match;
    use claimscope_core::model::StudyIx;

    fn row(studies: &[u16], found: [Match; 3]) -> Row {
        let aspects = found.map(|found| Aspect { found, tested: String::new(), offered: String::new() });
        Row { offer: 1, studies: studies.iter().map(|&at| StudyIx(at)).collect(), aspects }
    }

    #[test]
    fn a_study_behind_many_claims_counts_once() {
        use Match::{Different, NotTold, Same};
        let rows = [row(&[1, 2], [Same, Different, Same]), row(&[2, 3], [Different, NotTold, Different])];
        assert_eq!(distinct(rows.iter()), 3);
        assert_eq!(rows.each_ref().map(mismatches), [1, 2]);
    }
}
