//! Learning what denies a claim that is found: one logistic regression over all finds, in which a cue may speak for a denial of
//! any claim, and of one.

use super::{AGAIN, Cues, HELD, LABELS, Learnt, Lesson, ROUNDS, bound, rounded, step};
use claimscope_core::model::{ClaimIx, Denials, Library, Weights};
use claimscope_core::scan::{Saying, Table, build, sayings};
use std::collections::BTreeMap;

/// In how many finds a cue has to stand.
const FINDS: usize = 3;
/// A find is a denial where it is this likely. In texts that others have taught, 0.951 of finds are right at 0.50, 0.950 at 0.38 and
/// 0.947 at 0.27; here about as many denials are read as claims as the other way round.
const LIKELY: f64 = 0.5;

/// A find whose text was labelled.
struct Row {
    claim: ClaimIx,
    denies: f64,
    by_rules: bool,
    cues: Vec<usize>,
}

/// What a weight is of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Of {
    /// What the rules say.
    Rules,
    /// A cue, for whichever claim.
    Any(usize),
    /// A claim, whatever is said.
    Claim(ClaimIx),
    /// A cue, for one claim.
    Cue(ClaimIx, usize),
}

/// Learns from what a library finds in texts by the weights that it has.
pub(super) fn learn(library: &Library, lessons: &[Lesson]) -> Learnt {
    let weights = library.weights.clone();
    let Some(table) = Table::read(&build(library)) else { return Learnt { weights, denials: Denials::default() } };
    let mut cues = Cues::default();
    let rows: Vec<Row> = lessons.iter().flat_map(|lesson| rows(&table, lesson, &mut cues)).collect();
    let (always, of) = fitted(&rows);
    let weigh = |weights: Weights| {
        let finds = rows.iter().filter(|row| row.claim == weights.claim).count();
        if finds < LABELS {
            return weights;
        }
        let own = of.get(&Of::Claim(weights.claim)).copied().unwrap_or_default();
        // 0 would say that nothing was learnt.
        let denied = Some(rounded(always + own - bound(LIKELY))).filter(|denied| *denied != 0).unwrap_or(-1);
        let told = of.iter().filter_map(|(of, &weight)| match of {
            Of::Cue(claim, place) if *claim == weights.claim => Some((*place, weight)),
            _ => None,
        });
        Weights { denied, denials: cues.told(told), ..weights }
    };
    let any = of.iter().filter_map(|(of, &weight)| if let Of::Any(place) = of { Some((*place, weight)) } else { None });
    let by_rules = rounded(of.get(&Of::Rules).copied().unwrap_or_default());
    Learnt { weights: weights.into_iter().map(weigh).collect(), denials: Denials { by_rules, cues: cues.told(any) } }
}

/// The finds in a text that were labelled.
fn rows(table: &Table, lesson: &Lesson, cues: &mut Cues) -> Vec<Row> {
    let sayings = sayings(table, &lesson.text);
    let of_label = lesson.labels.iter().filter_map(|label| {
        let meets = |saying: &&Saying| {
            saying.claim == label.claim && saying.span.start < label.span.end && label.span.start < saying.span.end
        };
        let saying = sayings.iter().find(meets)?;
        let mut places: Vec<usize> = saying.cues.iter().map(|cue| cues.place(cue.clone())).collect();
        places.sort_unstable();
        places.dedup();
        let denies = f64::from(u8::from(label.denies));
        Some(Row { claim: label.claim, denies, by_rules: saying.by_rules, cues: places })
    });
    of_label.collect()
}

/// What always speaks for a denial, and all weights.
fn fitted(rows: &[Row]) -> (f64, BTreeMap<Of, f64>) {
    let mut columns: BTreeMap<Of, Vec<usize>> = BTreeMap::new();
    for (row, at) in rows.iter().zip(0..) {
        let of_cues = row.cues.iter().flat_map(|&place| [Of::Any(place), Of::Cue(row.claim, place)]);
        for of in of_cues.chain([Of::Claim(row.claim)]).chain(row.by_rules.then_some(Of::Rules)) {
            columns.entry(of).or_default().push(at);
        }
    }
    columns.retain(|_, column| column.len() >= FINDS);
    let denies: Vec<Option<f64>> = rows.iter().map(|row| Some(row.denies)).collect();
    let all: Vec<usize> = (0..rows.len()).collect();
    let mut sums = vec![0.0; rows.len()];
    let (mut always, mut weights) = (0.0, BTreeMap::new());
    for round in 0..ROUNDS {
        always += step(&all, 0.0, &denies, &mut sums, always);
        for (of, column) in &columns {
            let weight = weights.entry(*of).or_insert(0.0);
            if *weight != 0.0 || round % AGAIN == 0 {
                *weight += step(column, HELD, &denies, &mut sums, *weight);
            }
        }
    }
    (always, weights)
}
