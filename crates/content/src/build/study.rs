//! Building studies.

use super::{claim_ix, claim_list, flag, given, needed, owned, study_list, values};
use crate::check::hundredths;
use crate::names::Names;
use crate::place::text;
use crate::raw::{RawFinding, RawLimitation, RawLink, RawProvenance, RawStudy};
use claimscope_core::model::{Finding, Limitation, Link, Polarity, Provenance, Ratio, Study, TreatmentIx};

pub(super) fn study(raw: &RawStudy, names: &Names) -> Option<Study> {
    let (treatment, origin) = *names.origins.get(&raw.product_origin.as_ref()?.value)?;
    let findings = raw.findings.iter().map(|raw| finding(raw, names));
    Some(Study {
        id: raw.id.value.clone(),
        short_name: needed(&raw.short_name)?,
        title: needed(&raw.title)?,
        authors: owned(&raw.authors),
        journal: text(&raw.journal).to_owned(),
        year: given(&raw.year),
        located: located(raw),
        doi: text(&raw.doi).to_owned(),
        pmid: text(&raw.pmid).to_owned(),
        pmcid: text(&raw.pmcid).to_owned(),
        url: needed(&raw.url)?,
        open_access: given(&raw.open_access),
        role: given(&raw.role)?,
        read: given(&raw.read)?,
        design: given(&raw.design)?,
        subjects: given(&raw.subjects)?,
        participants: given(&raw.participants),
        completers: given(&raw.completers),
        people_compared: given(&raw.people_compared),
        studies: given(&raw.studies),
        participants_total: given(&raw.participants_total),
        population: text(&raw.population).to_owned(),
        product: text(&raw.product).to_owned(),
        treatment: TreatmentIx(treatment),
        origin,
        route: given(&raw.route)?,
        comparator: text(&raw.comparator).to_owned(),
        compared: given(&raw.compared)?,
        active_comparator: text(&raw.active_comparator).to_owned(),
        blinding: given(&raw.blinding),
        duration_weeks: given(&raw.duration_weeks),
        funding: text(&raw.funding).to_owned(),
        conflicts: text(&raw.conflicts).to_owned(),
        industry: given(&raw.industry)?,
        bias_flags: values(&raw.bias_flags),
        completed_without_results: given(&raw.completed_without_results),
        awaited_by: claim_list(names, &raw.awaited_by)?,
        includes: study_list(names, &raw.includes)?,
        includes_basis: text(&raw.includes_basis).to_owned(),
        may_overlap: study_list(names, &raw.may_overlap)?,
        related: study_list(names, &raw.related)?,
        topics: owned(&raw.topics),
        unlinked: text(&raw.unlinked).to_owned(),
        notes: text(&raw.notes).to_owned(),
        not_confirmed: owned(&raw.not_confirmed),
        findings: findings.collect::<Option<_>>()?,
        limitations: raw.limitations.iter().map(limitation).collect::<Option<_>>()?,
        provenance: raw.provenance.iter().map(provenance).collect::<Option<_>>()?,
    })
}

/// Volume, issue and pages as one line, such as "100(18), adv00310".
fn located(raw: &RawStudy) -> String {
    let issue = text(&raw.issue);
    let issue = if issue.is_empty() { String::new() } else { format!("({issue})") };
    let volume = format!("{}{issue}", text(&raw.volume));
    let parts = [volume.as_str(), text(&raw.pages)];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

fn finding(raw: &RawFinding, names: &Names) -> Option<Finding> {
    let ratio = match &raw.ratio {
        Some(ratio) => Some(Ratio { hundredths: hundredths(&ratio.value)? }),
        None => None,
    };
    let links = raw.links.iter().map(|raw| link(raw, names));
    Some(Finding {
        topic: needed(&raw.topic)?,
        measure: needed(&raw.measure)?,
        direction: given(&raw.direction)?,
        effect: needed(&raw.effect)?,
        located: needed(&raw.located)?,
        people: given(&raw.people),
        compared: given(&raw.compared),
        told_two_ways: flag(&raw.told_two_ways),
        second_hand: flag(&raw.second_hand),
        ratio,
        dose_response: flag(&raw.dose_response),
        confounding_hides: flag(&raw.confounding_hides),
        links: links.collect::<Option<_>>()?,
    })
}

fn link(raw: &RawLink, names: &Names) -> Option<Link> {
    Some(Link {
        claim: claim_ix(names, raw.claim.as_ref()?)?,
        relation: given(&raw.relation)?,
        measured_in: given(&raw.measured_in)?,
        polarity: given(&raw.polarity).unwrap_or(Polarity::AsSold),
        outcome: text(&raw.outcome).to_owned(),
        because: text(&raw.because).to_owned(),
    })
}

fn limitation(raw: &RawLimitation) -> Option<Limitation> {
    Some(Limitation { text: needed(&raw.text)?, by: given(&raw.by)? })
}

fn provenance(raw: &RawProvenance) -> Option<Provenance> {
    Some(Provenance { url: needed(&raw.url)?, read: given(&raw.read)?, confirms: needed(&raw.confirms)? })
}
