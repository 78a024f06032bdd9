//! Findings and their links: whether what was measured can say anything on the claim it is linked to.

use super::Context;
use crate::codes::Code;
use crate::place::{text, value};
use crate::problem::Draft;
use crate::raw::{RawClaim, RawFinding, RawLink, RawStudy};
use claimscope_core::model::{Compared, MeasuredIn, Relation};

pub(super) fn check(cx: &Context<'_>) {
    for study in &cx.content.studies {
        for finding in &study.findings {
            ratio(cx, finding);
            once(cx, finding);
            for link in &finding.links {
                because(cx, link);
                if let Some(claim) = link.claim.as_ref().and_then(|claim| cx.claim(&claim.value)) {
                    treatment(cx, study, link, claim);
                    people(cx, link, claim);
                    comparison(cx, study, finding, link, claim);
                }
            }
        }
    }
}

/// Reads a ratio such as `2.40` in hundredths.
pub(crate) fn hundredths(ratio: &str) -> Option<u32> {
    let (whole, decimals) = ratio.split_once('.').unwrap_or((ratio, "0"));
    let is_number = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(whole) || !is_number(decimals) || decimals.len() > 2 {
        return None;
    }
    let whole: u32 = whole.parse().ok()?;
    let decimals: u32 = format!("{decimals:0<2}").parse().ok()?;
    whole.checked_mul(100)?.checked_add(decimals).filter(|hundredths| *hundredths > 0)
}

fn ratio(cx: &Context<'_>, finding: &RawFinding) {
    let Some(ratio) = finding.ratio.as_ref().filter(|ratio| hundredths(&ratio.value).is_none()) else { return };
    let found = format!("“{}”", ratio.value);
    cx.tell(Draft::expected(Code::BadRatio, ratio.place, "a ratio such as “2.40”", found));
}

fn once(cx: &Context<'_>, finding: &RawFinding) {
    for (at, claim) in finding.links.iter().enumerate().filter_map(|(at, link)| Some((at, link.claim.as_ref()?))) {
        if finding.links[..at].iter().any(|before| text(&before.claim) == claim.value) {
            let found = format!("a second one to `{}`", claim.value);
            cx.tell(Draft::expected(Code::LinkedTwice, claim.place, "one link to a claim", found));
        }
    }
}

fn because(cx: &Context<'_>, link: &RawLink) {
    let Some(relation) = &link.relation else { return };
    if relation.value != Relation::Exact && link.because.is_none() {
        let expected = format!("`because` for the relation `{}`", relation.value.word());
        let draft = Draft::expected(Code::NoBecause, relation.place, expected, "none");
        cx.tell(draft.help("say in our words why it does not fit exactly"));
    }
}

/// A grade reads the origin of a product among those of its claim's treatment.
fn treatment(cx: &Context<'_>, study: &RawStudy, link: &RawLink, claim: &RawClaim) {
    let origin = cx.names.origins.get(text(&study.product_origin));
    let of_claim = cx.names.treatments.find(text(&claim.treatment));
    let (Some((of_study, _)), Some(of_claim)) = (origin, of_claim) else { return };
    if *of_study != of_claim {
        let other = &cx.content.treatments[usize::from(*of_study)].id.value;
        let expected = format!("a claim on `{other}`, whose product was studied");
        let found = format!("`{}` on `{}`", claim.id.value, text(&claim.treatment));
        let place = link.claim.as_ref().map_or(link.place, |claim| claim.place);
        cx.tell(Draft::expected(Code::OtherTreatment, place, expected, found));
    }
}

fn people(cx: &Context<'_>, link: &RawLink, claim: &RawClaim) {
    let (Some(relation), Some(measured_in)) = (&link.relation, &link.measured_in) else { return };
    if claim.is_graded() != Some(true) || measured_in.value == MeasuredIn::People {
        return;
    }
    let code = match relation.value {
        Relation::ShownOnly => return,
        Relation::Exact => Code::ExactButNotPeople,
        Relation::StandsIn | Relation::OtherUse | Relation::LinkUntested => Code::CountsButNotPeople,
    };
    let found = format!("`{}` for what was measured in `{}`", relation.value.word(), measured_in.value.word());
    let draft = Draft::expected(code, relation.place, "the relation `shown-only`", found);
    cx.tell(draft.help("what was not measured in people is shown and never counts for a graded claim"));
}

fn comparison(cx: &Context<'_>, study: &RawStudy, finding: &RawFinding, link: &RawLink, claim: &RawClaim) {
    let compared = value(&finding.compared).or(value(&study.compared));
    let (Some(compared), Some(relation)) = (compared, &link.relation) else { return };
    if claim.is_graded() != Some(true) || relation.value == Relation::ShownOnly {
        return;
    }
    let (other, against) = (text(&study.active_comparator), text(&claim.against));
    let expected = match against {
        "" => "a comparison with the same treatment without the product, or with nothing".to_owned(),
        against => format!("a comparison with `{against}`"),
    };
    let found = match compared {
        Compared::Active if other == against || other.is_empty() => return,
        Compared::Active => format!("one with `{other}`"),
        _ if against.is_empty() || relation.value != Relation::Exact => return,
        other => format!("`{}`", other.word()),
    };
    let draft = Draft::expected(Code::WrongComparison, relation.place, expected, found);
    cx.tell(draft.help("a wrong comparison counts as `shown-only`"));
}

#[cfg(test)]
mod tests {
    use super::hundredths;

    #[test]
    fn a_ratio_is_read_in_hundredths_without_floats() {
        for (ratio, expected) in [("2.40", 240), ("2.4", 240), ("0.05", 5), ("12", 1200)] {
            assert_eq!(hundredths(ratio), Some(expected), "{ratio}");
        }
    }

    #[test]
    fn what_is_no_ratio_of_two_decimals_is_refused() {
        for ratio in ["", "0", "0.00", "-1", "2.405", "2,4", "1.", ".5", "99999999999", "two"] {
            assert_eq!(hundredths(ratio), None, "{ratio}");
        }
    }
}
