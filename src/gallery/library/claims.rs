//! The claims: each badge, each verdict, long names, and one broader than others.

use claimscope_core::model::{
    Claim, ClaimIx, ClaimKind, DocumentRef, Domain, FactCheck, Judgement, Library, Phrase, Scope, StudyIx, TopicIx,
    TreatmentIx, Verdict,
};

/// One word without a place to break it.
const UNBROKEN: &str = "Moonlightintensificationbalmabsorptionacceleratorcompatibilityassurance";
/// A name of many words.
const LONG: &str = "Keeps the skin of hands, elbows and knees soft through a whole winter of cold wind and dry rooms";

/// A claim about skin.
pub fn claim(id: &str, name: &str, condition: &str) -> Claim {
    let predicate = in_plural(name);
    Claim {
        id: id.into(),
        treatment: TreatmentIx(0),
        short_name: name.into(),
        condition: condition.into(),
        statement: format!("Moon balm: {predicate}."),
        topic: TopicIx(0),
        kind: ClaimKind::Benefit,
        parent: None,
        scope: Scope::default(),
        phrase: Phrase {
            subject: "moon balms".into(),
            no_difference: format!("make little or no difference to whether it {predicate}"),
            outcome: predicate.clone(),
            predicate,
        },
        against: String::new(),
        related: Vec::new(),
        judgements: Vec::new(),
        fact_check: None,
        aliases: vec!["moon cream".into()],
        sought: Vec::new(),
        signs: Vec::new(),
        doubt: String::new(),
        ask: String::new(),
        advice: Vec::new(),
    }
}

/// "Calms itch" as it follows "moon balms": "calm itch".
fn in_plural(name: &str) -> String {
    let (verb, rest) = name.split_once(' ').map_or((name, String::new()), |(verb, rest)| (verb, format!(" {rest}")));
    match verb {
        "Is" => format!("are{rest}"),
        "Does" => format!("do{rest}"),
        verb => verb.trim_end_matches('s').to_lowercase() + &rest,
    }
}

/// All claims. Those on skin come first; the second and third are finer than the first.
pub fn all() -> Vec<Claim> {
    let finer = |claim: Claim| Claim { parent: Some(ClaimIx(0)), ..claim };
    let long = |claim: Claim| Claim { topic: TopicIx(3), ..claim };
    let judged = Judgement {
        domain: Domain::RiskOfBias,
        levels: -1,
        because: "The sides could be told apart by their smell.".into(),
    };
    let mut claims = vec![
        claim("calms-itch", "Calms itch", ""),
        finer(claim("softens-skin", "Softens skin", "")),
        finer(claim("evens-tone", "Evens tone", "after needling")),
        claim("lasts-a-week", "Lasts a week", ""),
        claim("brightens-at-night", "Brightens at night", ""),
        claim("wakes-the-roots", "Wakes the roots", ""),
        claim("cools-at-once", "Cools at once", ""),
        claim("thickens-hair", "Thickens hair", ""),
        claim("fades-marks", "Fades marks", "in a month"),
        Claim { judgements: vec![judged], ..claim("helps-sleep", "Helps sleep", "") },
        claim("shows-every-record", "Shows every kind of record", ""),
        Claim {
            kind: ClaimKind::Comparison,
            against: "tar".into(),
            ..claim("better-than-tar", "Works better than tar", "")
        },
        Claim { kind: ClaimKind::Harm, topic: TopicIx(1), ..claim("is-gentle", "Is gentle", "") },
        long(claim("long-name", LONG, "when it is rubbed in twice a day, in the morning and before the moon rises")),
        long(claim("unbroken", UNBROKEN, "")),
    ];
    claims.extend(checked());
    claims
}

/// A fact check for each verdict.
fn checked() -> impl Iterator<Item = Claim> {
    let named = [
        ("sold-as-cosmetic", "Is sold as a cosmetic"),
        ("made-by-moonlight", "Is made by moonlight"),
        ("needs-a-licence", "Needs a licence"),
        ("holds-no-water", "Holds no water"),
        ("is-the-oldest", "Is the oldest balm"),
    ];
    named.into_iter().zip(Verdict::ALL).map(|((id, name), &verdict)| Claim {
        kind: ClaimKind::Rule,
        topic: TopicIx(2),
        fact_check: Some(FactCheck {
            verdict,
            answer: "The office of the moon has written on it.".into(),
            because: "Main reason: one document says so, and no other speaks of it.".into(),
            rests_on: Vec::new(),
        }),
        ..claim(id, name, "")
    })
}

/// Lets the fact checks rest on the library's document.
pub fn document(library: &mut Library) {
    let Some(study) = library.find_study("moon-office-2022") else { return };
    let rests =
        |study: StudyIx| DocumentRef { study, says: "Balms are cosmetics.".into(), country: "Moon".into(), date: None };
    for check in library.claims.iter_mut().filter_map(|claim| claim.fact_check.as_mut()) {
        check.rests_on = vec![rests(study)];
    }
}
