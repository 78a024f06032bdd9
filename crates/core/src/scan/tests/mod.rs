//! Tests of scanning, on a small lexicon of an invented treatment.

mod learnt;

use super::{Found, LONGEST, Lean, Report, Table, build, scan};
use crate::grade::fixture::{benefit, trial};
use crate::model::{Claim, ClaimIx, Concept, ConceptIx, ConceptRole, Hedge, Library, Sign, SignTerm, TreatmentIx};
use proptest::prelude::*;

const CONCEPTS: &[(&str, ConceptRole, &[&str])] = &[
    ("soft", ConceptRole::Synonyms, &["soften*", "silky", "baby soft"]),
    ("wrinkle", ConceptRole::Synonyms, &["wrinkl*", "fine line*"]),
    ("lessen", ConceptRole::Context, &["reduc*", "smooth*"]),
    ("elbow", ConceptRole::Context, &["elbow*"]),
    ("no", ConceptRole::Negation, &["no", "not", "won t"]),
    ("downtime", ConceptRole::Context, &["downtime"]),
    ("not-only", ConceptRole::Context, &["not only"]),
    ("ours", ConceptRole::Carry, &["our balm"]),
    ("proven", ConceptRole::Appeal, &["clinically proven"]),
    ("always", ConceptRole::Absolute, &["always"]),
    ("retinol", ConceptRole::OtherTreatment, &["retinol"]),
    ("tumour", ConceptRole::OtherField, &["tumour*"]),
    ("joint", ConceptRole::OtherField, &["joint*"]),
    ("deep", ConceptRole::Context, &["deep wrinkle*"]),
    ("with", ConceptRole::Beside, &["with", "than", "unlike"]),
    ("but", ConceptRole::Turn, &["but"]),
    ("cures", ConceptRole::Uncovered, &["cures"]),
    ("better", ConceptRole::Context, &["better"]),
    ("dull", ConceptRole::Context, &["too thick"]),
    ("aim", ConceptRole::Aim, &["helps with"]),
];

/// The claims, each with its signs; a sign that begins with `!` denies.
const CLAIMS: &[(&str, &[&str])] = &[
    ("softens", &["soft -elbow", "!dull"]),
    ("smooths", &["lessen >wrinkle ~6", "aim >wrinkle ~4"]),
    ("no-downtime", &["no downtime"]),
    ("beats-retinol", &["better >retinol"]),
    ("softens-elbows", &["soft elbow", "soft @elbow better"]),
    ("eases-joints", &["joint"]),
    ("smooths-deep", &["lessen >deep ~6"]),
];

fn library() -> Library {
    let mut library = benefit(vec![trial("a", 50)]);
    let own = Concept {
        id: "balm".into(),
        role: ConceptRole::Synonyms,
        treatment: Some(TreatmentIx(0)),
        words: vec!["balm*".into()],
        said: Vec::new(),
    };
    library.concepts = CONCEPTS
        .iter()
        .map(|&(id, role, words)| Concept {
            id: id.into(),
            role,
            treatment: None,
            words: words.iter().take(1).map(|&word| word.into()).collect(),
            said: words.iter().skip(1).map(|&word| word.into()).collect(),
        })
        .chain([own])
        .collect();
    let template = library.claims[0].clone();
    library.claims = CLAIMS
        .iter()
        .map(|&(id, signs)| Claim {
            id: id.into(),
            parent: match id {
                "softens-elbows" => Some(ClaimIx(0)),
                "smooths-deep" => Some(ClaimIx(1)),
                _ => None,
            },
            signs: signs.iter().map(|sign| parsed(&library, sign)).collect(),
            ..template.clone()
        })
        .collect();
    library
}

fn parsed(library: &Library, sign: &str) -> Sign {
    let (denies, sign) = sign.strip_prefix('!').map_or((false, sign), |sign| (true, sign));
    let mut read = Sign { denies, ..Sign::default() };
    for term in sign.split(' ') {
        if let Some(window) = term.strip_prefix('~') {
            read.window = window.parse().expect("a window");
            continue;
        }
        let id = term.trim_start_matches(['-', '>', '@']);
        read.terms.push(SignTerm {
            concepts: vec![library.find_concept(id).unwrap_or(ConceptIx(u16::MAX))],
            is_absent: term.starts_with('-'),
            follows: term.starts_with('>'),
            is_anywhere: term.starts_with('@'),
        });
    }
    read
}

fn table() -> Table {
    Table::read(&build(&library())).expect("a table")
}

fn report(text: &str) -> Report {
    scan(&table(), text)
}

/// The claims found in a text, those denied with `!`.
fn found(text: &str) -> Vec<String> {
    let name = |found: &Found| format!("{}{}", if found.denies { "!" } else { "" }, CLAIMS[usize::from(found.claim)].0);
    report(text).found.iter().map(name).collect()
}

fn words(text: &str, found: &Found) -> String {
    text.chars().skip(found.span.start as usize).take((found.span.end - found.span.start) as usize).collect()
}

#[test]
fn a_claim_is_found_by_any_word_of_its_concepts() {
    assert_eq!(found("Balm softens skin."), ["softens"]);
    assert_eq!(found("This balm leaves skin SILKY"), ["softens"]);
    assert_eq!(found("This balm leaves skin thick"), Vec::<String>::new());
}

#[test]
fn a_phrase_is_found_whole_and_across_hyphens() {
    assert_eq!(found("Balm leaves skin baby-soft."), ["softens"]);
    assert_eq!(found("Balm for a baby. Soft towels."), Vec::<String>::new());
}

#[test]
fn accents_and_what_cannot_be_seen_do_not_hide_a_word() {
    assert_eq!(found("The bálm is sîlky"), ["softens"]);
    assert_eq!(found("Balm is sil\u{ad}k\u{200b}y and \u{202e}softens"), ["softens"]);
}

#[test]
fn order_and_window_decide() {
    assert_eq!(found("Balm reduces fine lines."), ["smooths"]);
    assert_eq!(found("Wrinkles? Balm is reduced today."), Vec::<String>::new());
    assert_eq!(found("Balm reduces the time that one two three four wrinkles need."), Vec::<String>::new());
}

#[test]
fn what_must_not_stand_near_keeps_a_claim_away_and_a_finer_claim_takes_its_place() {
    assert_eq!(found("Balm softens elbows."), ["softens-elbows"]);
    assert_eq!(found("Elbows first. Balm gets better and softens."), ["softens", "softens-elbows"][1..]);
}

#[test]
fn a_denial_is_told_and_a_sign_that_asks_for_one_uses_it_up() {
    assert_eq!(found("Balm won’t reduce wrinkles."), ["!smooths"]);
    assert_eq!(found("Balm reduces wrinkles with no downtime."), ["smooths", "no-downtime"]);
    assert_eq!(found("Balm is too thick."), ["!softens"]);
    assert_eq!(found("Balm is not too thick."), ["softens"]);
    assert_eq!(found("Balm softens not only skin."), ["softens"]);
    assert_eq!(found("No, the balm softens skin."), ["softens"]);
    assert_eq!(found("Silky the balm is not."), ["!softens"]);
    assert_eq!(found("Balm is not cheap but softens skin."), ["softens"]);
}

#[test]
fn a_hedge_softens_what_follows_it() {
    let hedge = |text: &str| report(text).found.first().map(|found| found.hedge);
    assert_eq!(hedge("Balm softens skin."), Some(Hedge::None));
    assert_eq!(hedge("Balm can soften skin."), Some(Hedge::Weak));
    assert_eq!(hedge("Balm can potentially soften skin."), Some(Hedge::Strong));
    assert_eq!(hedge("Balm softens skin, though it may smell."), Some(Hedge::None));
}

#[test]
fn overreach_is_the_distance_between_said_and_shown() {
    let steps = |text: &str| report(text).found.first().and_then(|found| found.overreach);
    assert_eq!(steps("Balm softens skin."), Some(2));
    assert_eq!(steps("Balm can soften skin."), Some(1));
    assert_eq!(steps("Balm may soften skin."), Some(0));
    assert_eq!(steps("Balm does not soften skin."), None);
}

#[test]
fn what_is_said_of_another_treatment_is_not_said_of_this_one() {
    assert_eq!(found("Balm is nice. Retinol softens skin."), Vec::<String>::new());
    assert_eq!(found("Balm is nice. Retinol is old. It softens skin."), Vec::<String>::new());
    assert_eq!(found("Retinol is old. Our balm softens skin."), ["softens"]);
    assert_eq!(found("Unlike retinol, balm softens skin."), ["softens"]);
    assert_eq!(found("Balm is better than retinol."), ["beats-retinol"]);
    assert_eq!(found("Balm.\nRetinol softens skin.\nSilky by morning."), ["softens"]);
}

#[test]
fn what_was_said_of_another_treatment_goes_on_only_where_a_sentence_points_back() {
    assert_eq!(found("Balm. Retinol is old. Silky skin by morning."), ["softens"]);
    assert_eq!(found("Balm. Retinol is old. In tests it softens skin."), Vec::<String>::new());
    assert_eq!(found("Balm. Retinol is old. Tea is free. It softens skin."), Vec::<String>::new());
    assert_eq!(found("Our balm retinol booster softens skin."), ["softens"]);
}

#[test]
fn a_text_or_list_below_the_heading_of_another_treatment_is_about_that_one() {
    assert_eq!(found("Balm\nRetinol\nSoftens skin by morning.\nSilky skin."), Vec::<String>::new());
    let long = "It softens skin, as all say who know it from many a night.";
    assert_eq!(found(&format!("Balm\nRetinol\n{long}\nSilky skin.")), ["softens"]);
    assert_eq!(found("Balm\nRetinol\nOur balm softens skin."), ["softens"]);
    assert_eq!(found("Retinol\nBalm and retinol\nSoftens skin."), ["softens"]);
}

#[test]
fn short_lines_below_the_head_of_a_list_are_what_the_treatment_is_for() {
    assert_eq!(found("Balm helps with:\n• Wrinkles\n• Elbows"), ["smooths"]);
    assert_eq!(found("Balm helps with:\nTea\n• Deep wrinkles"), ["smooths"]);
    assert_eq!(
        found("Balm helps with tea.\nOf wrinkles we say nothing here, since nobody has asked us."),
        Vec::<String>::new()
    );
    assert_eq!(found("Balm:\n• Wrinkles"), Vec::<String>::new());
}

#[test]
fn a_broader_claim_counts_beside_a_finer_one_only_where_words_of_its_own_name_it() {
    assert_eq!(found("Balm reduces deep wrinkles."), ["smooths-deep"]);
    assert_eq!(found("Balm reduces fine lines and deep wrinkles."), ["smooths", "smooths-deep"]);
}

#[test]
fn what_no_claim_is_about_is_listed_where_its_part_makes_no_claim() {
    let uncovered = |text: &str| report(text).uncovered.len();
    assert_eq!(uncovered("Balm softens skin; it cures warts."), 1);
    assert_eq!(uncovered("Balm cures warts and softens skin."), 0);
    assert_eq!(uncovered("Is it so that balm cures warts?"), 0);
}

#[test]
fn a_claim_about_another_field_is_found_in_it() {
    assert_eq!(found("Balm for joints and tumours."), ["eases-joints"]);
}

#[test]
fn a_denial_inside_a_longer_phrase_is_none() {
    assert_eq!(found("Balm not only softens skin."), ["softens"]);
    assert_eq!(found("Balm does not soften skin."), ["!softens"]);
}

#[test]
fn a_sign_that_holds_its_denial_is_not_denied_by_another() {
    assert_eq!(found("No, balm has no downtime."), ["no-downtime"]);
    assert_eq!(found("Balm does not hurt and has no downtime."), ["no-downtime"]);
}

#[test]
fn another_field_and_a_text_that_never_names_the_treatment_hold_no_claim() {
    assert_eq!(found("Balm softens tumours."), Vec::<String>::new());
    assert_eq!(found("Softens skin and reduces wrinkles."), Vec::<String>::new());
}

#[test]
fn a_question_claims_nothing_but_a_topic_with_a_question_mark_goes_on() {
    assert_eq!(found("Does balm soften skin? Ask us."), Vec::<String>::new());
    assert_eq!(found("Balm and elbows? Silky."), ["softens-elbows"]);
    assert_eq!(found("A reader asks: does balm soften skin?"), Vec::<String>::new());
}

#[test]
fn each_claim_is_found_once_a_sentence() {
    assert_eq!(found("Balm softens, and softens, and leaves skin silky. It softens."), ["softens", "softens"]);
}

#[test]
fn spans_count_code_points_and_hold_the_part_that_says_it() {
    let text = "🌙 Balm, hm. It is cheap; it softens skin – überall! Bye.";
    let report = report(text);
    assert_eq!(words(text, &report.found[0]), "it softens skin – überall");
}

#[test]
fn an_effect_that_no_claim_covers_is_listed() {
    let text = "Our balm cures hiccups. Retinol cures all.";
    let report = report(text);
    assert_eq!(report.uncovered.len(), 1);
    assert_eq!((report.uncovered[0].start, report.uncovered[0].end), (0, 22));
}

#[test]
fn what_a_text_leans_on_is_told_with_its_words() {
    let report = report("Clinically proven balm always softens.");
    let leans: Vec<Lean> = report.leans.iter().map(|lean| lean.0).collect();
    assert_eq!(leans, [Lean::Appeal, Lean::Absolute]);
    assert_eq!((report.leans[0].1.start, report.leans[0].1.end), (0, 17));
}

#[test]
fn bytes_that_are_no_table_are_refused() {
    let bytes = build(&library());
    assert!(Table::read(&bytes[..bytes.len() - 1]).is_none());
    assert!(Table::read(b"").is_none());
    assert!(Table::read(&[bytes.as_slice(), b"x"].concat()).is_none());
}

#[test]
fn a_text_of_one_word_without_end_is_read_in_one_go() {
    let long = "softens".repeat(LONGEST / 7);
    assert!(report(&format!("Balm {long}")).found.len() <= 1);
    assert_eq!(report(&"balm softens ".repeat(1000)).found.len(), 2000_usize.div_ceil(super::text::MOST_WORDS));
}

proptest! {
    #[test]
    fn any_text_is_read_and_all_spans_stand_in_it(text in "(\\PC|[a-z ,.?!\\n]|balm |soft|wrinkles |not |retinol ){0,200}") {
        let report = report(&text);
        let count = u32::try_from(text.chars().count()).expect("a short text");
        let spans = report.found.iter().map(|found| found.span).chain(report.uncovered).chain(report.leans.iter().map(|lean| lean.1));
        for span in spans {
            prop_assert!(span.start < span.end && span.end <= count);
        }
    }

    #[test]
    fn words_that_mean_nothing_between_sentences_change_nothing(noise in "[qxz]{1,9}( [qxz]{1,9}){0,5}") {
        let text = format!("Balm softens skin. {noise}. It reduces wrinkles.");
        prop_assert_eq!(found(&text), ["softens", "smooths"]);
    }

    #[test]
    fn any_bytes_are_a_table_or_are_refused(cut in 0_usize..800, change in any::<u8>()) {
        let mut bytes = build(&learnt::taught());
        let at = cut % bytes.len();
        bytes[at] ^= change;
        if let Some(table) = Table::read(&bytes) {
            scan(&table, "Balm won’t soften fine lines, but our balm cures. Elbows? Better than retinol.");
        }
    }
}
