//! What would change our mind, in sentences that promise no more than the rules give.

use super::{Label, badge};
use crate::grade::{Lens, Lift, Needed, Obstacle, Points};
use crate::model::Domain;

/// What it would take to lift a claim one level, in two or three short sentences.
pub fn lifted(lift: &Lift, lens: &Lens) -> String {
    match lift {
        Lift::Study(needed) => {
            let unpaid = if lens.leave_out_makers { " No maker may have paid for it or staffed it." } else { "" };
            [&size(needed), ". ", &result(needed), unpaid].concat()
        }
        Lift::NoSingleStudy(obstacles) => {
            let mut text = String::from("No single study could lift this.");
            obstacles.iter().for_each(|&obstacle| text.push_str(&in_the_way(obstacle)));
            text
        }
    }
}

/// "One sound, randomised, double-blind trial of this in at least 100 people could be enough"
fn size(needed: &Needed) -> String {
    let study = match (needed.is_randomised, needed.is_blinded) {
        (false, _) => "One study of this with a comparison",
        (true, false) => "One sound, randomised trial of this",
        (true, true) => "One sound, randomised, double-blind trial of this",
    };
    match needed.people {
        1 => [study, ", in people, could be enough, however small"].concat(),
        people => format!("{study} in at least {people} people could be enough"),
    }
}

/// "If it points the same way, it would lift this to “may”."
fn result(needed: &Needed) -> String {
    let points = match needed.points {
        Points::AnyWay => "Whatever it finds",
        Points::SameWay(_) => "If it points the same way",
        Points::ForIt => "If it speaks for the claim",
    };
    [points, ", it would lift this to “", &badge(needed.to).to_lowercase(), "”."].concat()
}

fn in_the_way(obstacle: Obstacle) -> String {
    let domain = match obstacle {
        Obstacle::Lens => return " These assumptions leave out every study that fits the claim.".into(),
        Obstacle::Rule(domain) | Obstacle::Judgement(domain) => domain,
    };
    let label = domain.label().to_lowercase();
    match (obstacle, domain) {
        (Obstacle::Judgement(_), _) => [" An editor’s judgement on “", &label, "” would still stand."].concat(),
        (_, Domain::Inconsistency) => " The results that disagree now would still be there.".into(),
        (_, Domain::PublicationBias) => " The results of a finished trial would still be missing.".into(),
        _ => [" It would still lose steps for “", &label, "”."].concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::lifted;
    use crate::grade::fixture::{benefit, trial, with};
    use crate::grade::{Lens, Lift, lift};
    use crate::model::*;

    /// What is said, and how many words its longest sentence has.
    fn said(library: &Library, lens: &Lens) -> String {
        let lift = lift(library, ClaimIx(0), lens).expect("there is a level above");
        let text = lifted(&lift, lens);
        let longest = text.split(". ").map(|sentence| sentence.split(' ').count()).max();
        assert!(longest <= Some(16), "{longest:?} words in one sentence of: {text}");
        text
    }

    #[test]
    fn a_claim_without_a_study_asks_for_any() {
        assert_eq!(
            said(&benefit(Vec::new()), &Lens::default()),
            "One study of this with a comparison, in people, could be enough, however small. Whatever it finds, it would lift this to “very unsure”."
        );
    }

    #[test]
    fn people_are_asked_for_before_blinding() {
        // Many people who know what they are given do as well as few who do not.
        let few = benefit(vec![trial("a", 28)]);
        assert_eq!(
            said(&few, &Lens::default()),
            "One sound, randomised trial of this in at least 372 people could be enough. If it points the same way, it would lift this to “probably”."
        );
        // The last step is for those only who do not know.
        let more = benefit(vec![trial("a", 100)]);
        assert_eq!(
            said(&more, &Lens::default()),
            "One sound, randomised, double-blind trial of this in at least 300 people could be enough. If it points the same way, it would lift this to “confident”."
        );
        let unblinded = benefit(vec![with(trial("a", 28), |study| study.blinding = None)]);
        assert_eq!(
            said(&unblinded, &Lens::default()),
            "One sound, randomised trial of this in at least 72 people could be enough. If it points the same way, it would lift this to “may”."
        );
    }

    #[test]
    fn where_studies_disagree_a_new_one_has_to_take_a_side() {
        let against = with(trial("b", 20), |study| study.findings[0].direction = Direction::Against);
        let text = said(&benefit(vec![trial("a", 28), against]), &Lens::default());
        assert!(text.contains("If it speaks for the claim, it would lift this to “may”."), "{text}");
    }

    #[test]
    fn who_may_pay_is_told_only_where_that_is_asked() {
        let few = benefit(vec![trial("a", 28)]);
        let lens = Lens { leave_out_makers: true, ..Lens::default() };
        assert!(said(&few, &lens).ends_with(" No maker may have paid for it or staffed it."));
        assert!(!said(&few, &Lens::default()).contains("maker"));
    }

    #[test]
    fn what_no_study_outweighs_is_named() {
        let mut judged = benefit(vec![trial("a", 500)]);
        let because = String::from("The same lamp lit one side.");
        judged.claims[0].judgements = vec![Judgement { domain: Domain::RiskOfBias, levels: -1, because }];
        assert_eq!(
            said(&judged, &Lens::default()),
            "No single study could lift this. An editor’s judgement on “risk of bias” would still stand."
        );
        let against = with(trial("b", 500), |study| study.findings[0].direction = Direction::Against);
        assert_eq!(
            said(&benefit(vec![trial("a", 500), against]), &Lens::default()),
            "No single study could lift this. The results that disagree now would still be there."
        );
        let mut injected = benefit(vec![with(trial("a", 28), |study| study.route = Route::Injected)]);
        injected.claims[0].scope.routes = vec![Route::Injected];
        let at_home = Lens { only_at_home: true, ..Lens::default() };
        assert_eq!(
            said(&injected, &at_home),
            "No single study could lift this. These assumptions leave out every study that fits the claim."
        );
    }

    #[test]
    fn nothing_is_asked_for_at_the_top_and_of_checks() {
        assert_eq!(lift(&benefit(vec![trial("a", 400)]), ClaimIx(0), &Lens::default()), None);
        let mut checked = benefit(Vec::new());
        checked.claims[0].fact_check = Some(FactCheck {
            verdict: Verdict::Confirmed,
            answer: String::new(),
            because: String::new(),
            rests_on: Vec::new(),
        });
        assert_eq!(lift(&checked, ClaimIx(0), &Lens::default()), None);
        assert!(!matches!(lift(&benefit(Vec::new()), ClaimIx(0), &Lens::default()), Some(Lift::NoSingleStudy(_))));
    }
}
