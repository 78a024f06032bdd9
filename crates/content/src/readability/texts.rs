//! Texts: which texts of a library are measured, in which group, and what each is called.
//!
//! Titles, quotes and names are not measured; nor is what stands in tables without being a sentence.

use super::Group;
use claimscope_core::grade::rules::RULES;
use claimscope_core::grade::{Lens, Rating, rate};
use claimscope_core::model::{Claim, ClaimIx, Disagreement, Library, Source, Study};
use claimscope_core::wording::answer;

/// A text that is measured.
pub(super) struct Text {
    /// What it is called, such as `improves-hydration/doubt`.
    pub name: String,
    /// The group whose figures it counts for.
    pub group: Group,
    /// The text.
    pub text: String,
}

/// Every text that is measured; empty ones are left out.
pub(super) fn texts(library: &Library) -> Vec<Text> {
    let text = |group, name: String, text: &str| Text { name, group, text: text.to_owned() };
    let mut all = Vec::new();
    for ix in library.claim_indices() {
        all.extend(of_claim(library, ix));
    }
    for term in &library.glossary {
        all.push(text(Group::Glossary, format!("{}/meaning", term.id), &term.meaning));
    }
    all.extend(library.sources.iter().flat_map(of_source));
    all.extend(library.disagreements.iter().flat_map(of_disagreement));
    all.extend(library.studies.iter().flat_map(|study| of_study(library, study)));
    for rule in RULES {
        let words = rule.explained();
        for (field, value) in [("checks", words.checks), ("why", words.why), ("follows", words.follows)] {
            all.push(text(Group::Method, format!("{}/{field}", words.name), value));
        }
    }
    all.retain(|text| !text.text.trim().is_empty());
    all
}

/// The answer as it stands on pages, and what an editor wrote. A check's answer is an editor's, with its reason.
fn of_claim(library: &Library, ix: ClaimIx) -> Vec<Text> {
    let Claim { id, doubt, ask, statement, .. } = library.claim(ix);
    let rating = rate(library, ix, &Lens::default());
    let answer = answer(library, ix, &rating);
    let mut all = vec![
        (Group::Answers, "answer", answer.sentence),
        (Group::Doubts, "doubt", doubt.clone()),
        (Group::Questions, "ask", ask.clone()),
        (Group::Statements, "statement", statement.clone()),
    ];
    let (group, field) = match rating {
        Rating::FactCheck(_) => (Group::Answers, "because"),
        Rating::Certainty(_) => (Group::Reasons, "main-reason"),
    };
    all.push((group, field, answer.reason));
    all.extend(library.claim(ix).advice.iter().map(|advice| (Group::Advice, "advice", advice.text.clone())));
    all.into_iter().map(|(group, field, text)| Text { name: format!("{id}/{field}"), group, text }).collect()
}

fn of_source(source: &Source) -> Vec<Text> {
    let passages = (1..).zip(source.sections.iter().flat_map(|section| &section.passages));
    let name = |number: usize| format!("{}/gist/{number}", source.id);
    passages
        .map(|(number, passage)| Text { name: name(number), group: Group::Gists, text: passage.gist.clone() })
        .collect()
}

fn of_disagreement(disagreement: &Disagreement) -> Vec<Text> {
    let Disagreement { id, question, why, sides, .. } = disagreement;
    let mut all = vec![(format!("{id}/question"), question), (format!("{id}/why"), why)];
    all.extend((1..).zip(sides).map(|(number, side): (usize, _)| (format!("{id}/says/{number}"), &side.says)));
    all.into_iter().map(|(name, text)| Text { name, group: Group::Disagreements, text: text.clone() }).collect()
}

fn of_study(library: &Library, study: &Study) -> Vec<Text> {
    let id = &study.id;
    let mut all = vec![(format!("{id}/notes"), &study.notes), (format!("{id}/unlinked"), &study.unlinked)];
    for (number, limitation) in (1..).zip(&study.limitations) {
        let number: usize = number;
        all.push((format!("{id}/limitation/{number}"), &limitation.text));
    }
    for (number, finding) in (1..).zip(&study.findings) {
        let number: usize = number;
        for link in &finding.links {
            all.push((format!("{id}/finding/{number}/{}", library.claim(link.claim).id), &link.because));
        }
    }
    all.into_iter().map(|(name, text)| Text { name, group: Group::StudyNotes, text: text.clone() }).collect()
}
