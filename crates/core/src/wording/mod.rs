//! Sentences generated from a rating, so that no sentence can say more than its grade.
//!
//! The modal word carries the certainty and nothing else does: "…", "probably", "may", "we are very
//! unsure whether". Follows the plain-language patterns of GRADE guidelines 26 (Santesso 2020).

mod labels;
mod mind;

pub use labels::Label;
pub use mind::lifted;

use crate::grade::{Grade, Place, Rating, Why, WhyShown, explain};
use crate::model::{
    Certainty, Claim, ClaimIx, ClaimKind, Direction, Domain, Library, MeasuredIn, Phrase, Route, Verdict,
};

/// The answer to a claim, as it stands wherever the claim stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The badge, such as "Very unsure".
    pub badge: &'static str,
    /// What the direction adds to the badge, such as "mixed"; empty when it says nothing more.
    pub direction: &'static str,
    /// One sentence.
    pub sentence: String,
    /// The main reason, one sentence.
    pub reason: String,
}

/// The answer to a claim under a rating.
pub fn answer(library: &Library, claim_ix: ClaimIx, rating: &Rating) -> Answer {
    let claim = library.claim(claim_ix);
    match (rating, &claim.fact_check) {
        (Rating::Certainty(grade), _) => Answer {
            badge: badge(grade.certainty),
            direction: direction_word(grade),
            sentence: sentence(&claim.phrase, grade),
            reason: main_reason(library, claim_ix, grade),
        },
        (Rating::FactCheck(verdict), check) => Answer {
            badge: verdict_badge(*verdict),
            direction: "",
            sentence: check.as_ref().map(|check| check.answer.clone()).unwrap_or_default(),
            reason: check.as_ref().map(|check| check.because.clone()).unwrap_or_default(),
        },
    }
}

/// The badge of a certainty.
pub const fn badge(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::High => "Confident",
        Certainty::Moderate => "Probably",
        Certainty::Low => "May",
        Certainty::VeryLow => "Very unsure",
        Certainty::NotTestedInPeople => "Not tested in people",
        Certainty::NoStudyFound => "No study found",
    }
}

/// The badge of a fact check.
pub const fn verdict_badge(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Confirmed => "Confirmed",
        Verdict::PartlyRight => "Partly right",
        Verdict::Disputed => "Disputed",
        Verdict::Contradicted => "Contradicted",
        Verdict::CannotBeChecked => "Cannot be checked",
    }
}

/// The badge of any rating.
pub const fn rating_badge(rating: &Rating) -> &'static str {
    match rating {
        Rating::Certainty(grade) => badge(grade.certainty),
        Rating::FactCheck(verdict) => verdict_badge(*verdict),
    }
}

/// What the direction adds to a badge. At "very unsure" and off the ladder it adds nothing: naming a
/// direction there would say more than the evidence does.
const fn direction_word(grade: &Grade) -> &'static str {
    match (grade.certainty, grade.direction) {
        (Certainty::High | Certainty::Moderate | Certainty::Low, Some(direction)) => match direction {
            Direction::Favours => "",
            Direction::NoDifference => "little or no difference",
            Direction::Against => "not so",
            Direction::Mixed => "mixed",
        },
        _ => "",
    }
}

/// One sentence that says what the grade allows and no more.
pub fn sentence(phrase: &Phrase, grade: &Grade) -> String {
    let Phrase { subject, predicate, no_difference, outcome } = phrase;
    let claimed = [subject, " ", predicate].concat();
    let (before, about, after) = match (grade.certainty, grade.direction) {
        (Certainty::NoStudyFound, _) if has_unfit_people(grade) => {
            ("We found no study in people that can answer this about ", outcome, ".")
        }
        (Certainty::NoStudyFound, _) => ("We found no study of ", outcome, "."),
        (Certainty::NotTestedInPeople, _) => (
            "We found no study in people that tested ",
            outcome,
            ". The tests that we found were done in the laboratory.",
        ),
        (Certainty::VeryLow, _) | (_, None) => ("We are very unsure whether ", &claimed, "."),
        (_, Some(Direction::Mixed)) if grade.studies == 1 => {
            ("The one study in people that counts gives mixed results on whether ", &claimed, ".")
        }
        (_, Some(Direction::Mixed)) => ("Studies in people disagree on whether ", &claimed, "."),
        (certainty, Some(Direction::Favours)) => return claim_so(subject, predicate, certainty),
        (certainty, Some(Direction::NoDifference)) => return claim_so(subject, no_difference, certainty),
        (certainty, Some(Direction::Against)) => return claim_not(subject, predicate, certainty),
    };
    [before, about, after].concat()
}

/// The claim as somebody who sells the product could fairly say it. `None` for what is checked: its answer says it.
pub fn fair(claim: &Claim, rating: &Rating) -> Option<String> {
    let (Rating::Certainty(grade), phrase) = (rating, &claim.phrase) else { return None };
    let claimed = [&phrase.subject, " ", &phrase.predicate].concat();
    let (before, after) = match (grade.certainty, grade.direction) {
        (Certainty::NoStudyFound, _) => ("No study was found that can tell whether ", "."),
        (Certainty::NotTestedInPeople, _) => ("It has not been tested in people whether ", "."),
        (Certainty::VeryLow, _) | (_, None | Some(Direction::Mixed)) => ("It is very uncertain whether ", "."),
        // Whoever says it speaks of the evidence, not of us.
        _ => return Some(sentence(phrase, grade).replace("our confidence", "confidence in it")),
    };
    Some([before, &claimed, after].concat())
}

/// Whether people were studied, but in a way that cannot answer the claim.
fn has_unfit_people(grade: &Grade) -> bool {
    grade
        .body
        .entries
        .iter()
        .any(|entry| matches!(entry.place, Place::Shown(WhyShown::Comparison | WhyShown::Relation | WhyShown::Lens)))
}

/// "X may improve Y": the modal word is chosen by the certainty alone.
fn claim_so(subject: &str, predicate: &str, certainty: Certainty) -> String {
    let (modal, rest) = match (certainty, predicate.strip_prefix("are ")) {
        (Certainty::High, _) => (" ", predicate),
        (Certainty::Moderate, Some(rest)) => (" are probably ", rest),
        (Certainty::Moderate, None) => (" probably ", predicate),
        (_, Some(rest)) => (" may be ", rest),
        (_, None) => (" may ", predicate),
    };
    let end = if is_firm(certainty) { "." } else { ", but our confidence is limited." };
    [&capitalised(subject), modal, rest, end].concat()
}

/// "X probably do not improve Y".
fn claim_not(subject: &str, predicate: &str, certainty: Certainty) -> String {
    let probably = if certainty == Certainty::Moderate { "probably " } else { "" };
    let not = match predicate.strip_prefix("are ") {
        Some(rest) => [subject, " are ", probably, "not ", rest].concat(),
        None => [subject, " ", probably, "do not ", predicate].concat(),
    };
    if is_firm(certainty) {
        [&capitalised(&not), "."].concat()
    } else {
        ["It may be that ", &not, ", but our confidence is limited."].concat()
    }
}

/// Whether a sentence can stand without a word on our confidence.
const fn is_firm(certainty: Certainty) -> bool {
    matches!(certainty, Certainty::High | Certainty::Moderate)
}

/// The main reason: what took most off, and what took the next most.
fn main_reason(library: &Library, claim_ix: ClaimIx, grade: &Grade) -> String {
    let claim = library.claim(claim_ix);
    match grade.certainty {
        Certainty::NoStudyFound if has_finished_in_silence(library, claim_ix) => {
            String::from("Main reason: a trial of this has finished, and we found no results.")
        }
        Certainty::NoStudyFound if has_unfit_people(grade) => {
            String::from("Main reason: the studies in people that we found measured or compared something else.")
        }
        Certainty::NoStudyFound => String::from("Main reason: nobody seems to have tested it."),
        Certainty::NotTestedInPeople => {
            let tests = laboratory(grade);
            ["Main reason: ", &tests, " in dishes, pieces of skin or animals cannot show what happens to a person."]
                .concat()
        }
        _ => {
            let mut clauses = clauses(library, claim_ix, grade);
            if let Some(harm) = harm_seen(library, claim, grade) {
                clauses.insert(0, harm);
            }
            match clauses.as_slice() {
                [] => String::from("Nothing was found that lowers our confidence."),
                [only] => ["Main reason: ", only, "."].concat(),
                [first, second, ..] => ["Main reason: ", first, ". Also, ", second, "."].concat(),
            }
        }
    }
}

/// Whether a registered trial of the claim was completed and has posted nothing.
fn has_finished_in_silence(library: &Library, claim: ClaimIx) -> bool {
    library.studies.iter().any(|study| study.completed_without_results.is_some() && study.awaited_by.contains(&claim))
}

/// Harm that counted studies report comes before any reason of method.
fn harm_seen(library: &Library, claim: &Claim, grade: &Grade) -> Option<String> {
    let mut count = 0_u16;
    // Harm after an injection is told as such on a claim about use on the skin.
    let mut all_injected = !claim.scope.routes.contains(&Route::Injected);
    for entry in grade.body.counted() {
        if matches!(entry.direction, Direction::Against | Direction::Mixed) {
            count += 1;
            all_injected &= library.study(entry.study).route == Route::Injected;
        }
    }
    if claim.kind != ClaimKind::Harm || count == 0 {
        return None;
    }
    let reports = if count == 1 { "reports" } else { "report" };
    let after = if all_injected { ", after an injection" } else { "" };
    Some(match grade.studies {
        1 => format!("the one study {reports} harm{after}"),
        all => format!("{count} of {all} studies {reports} harm{after}"),
    })
}

fn laboratory(grade: &Grade) -> String {
    let is_laboratory = |entry: &&crate::grade::Entry| {
        matches!(entry.measured_in, MeasuredIn::Explant | MeasuredIn::Animal | MeasuredIn::Cells)
    };
    let studies = grade.body.entries.iter().filter(is_laboratory).count();
    match studies {
        0 | 1 => "a test".into(),
        n => format!("{n} studies"),
    }
}

/// What was taken off, most first; among equals in the order in which readers weigh them.
fn clauses(library: &Library, claim_ix: ClaimIx, grade: &Grade) -> Vec<String> {
    const ORDER: [Domain; 5] =
        [Domain::Imprecision, Domain::Inconsistency, Domain::RiskOfBias, Domain::Indirectness, Domain::PublicationBias];
    let mut found: Vec<(i8, Domain)> = Vec::new();
    for domain in ORDER {
        let levels = grade.levels(domain);
        if levels < 0 {
            let at = found.iter().position(|(other, _)| *other > levels).unwrap_or(found.len());
            found.insert(at, (levels, domain));
        }
    }
    let why = explain(library, claim_ix, grade);
    found.into_iter().map(|(_, domain)| clause(&why, domain)).collect()
}

/// The rule's clause, or else the editor's reason.
fn clause(why: &Why, domain: Domain) -> String {
    let rule = why.under(domain).map(|reason| &reason.clause).find(|clause| !clause.is_empty());
    let editors = || why.under(domain).find(|reason| reason.replaces.is_some());
    match rule {
        Some(clause) => clause.clone(),
        None => editors().map_or_else(
            || domain.label().to_ascii_lowercase(),
            |judged| uncapitalised(judged.because.trim_end_matches('.')),
        ),
    }
}

/// With a capital first letter. Letters beyond ASCII stay as they are: Unicode's tables of cases would be
/// kilobytes in the browser, and editors write sentences that begin as they should.
pub fn capitalised(text: &str) -> String {
    with_first(text, |first| first.make_ascii_uppercase())
}

fn uncapitalised(text: &str) -> String {
    with_first(text, |first| first.make_ascii_lowercase())
}

fn with_first(text: &str, change: impl FnOnce(&mut str)) -> String {
    let mut text = text.to_owned();
    if let Some(first) = text.get_mut(..1) {
        change(first);
    }
    text
}

#[cfg(test)]
mod tests;
