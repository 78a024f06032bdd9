//! Learning from labelled texts what speaks for each claim: for every claim a logistic regression over the cues of sentences,
//! by Newton's method for one weight after the other, with most weights held at nothing (L1; Friedman et al. 2010).
//!
//! In floating point, so that another machine may round a weight to the next number; what was learnt is kept as content.

mod denials;
mod lesson;

pub use lesson::{Label, Lesson, lessons};

use claimscope_core::model::{ClaimIx, Cue, Denials, Library, Weights};
use claimscope_core::scan::{Reading, Table, build, key, readings};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// How often a claim has to be labelled to be learnt, and in how many sentences a cue has to stand.
const LABELS: usize = 6;
const SENTENCES: usize = 2;
/// How strongly weights are held at nothing, how often all are gone through, and how often those again that are nothing.
const HELD: f64 = 1.6;
const ROUNDS: usize = 30;
const AGAIN: usize = 5;
/// A claim is found where it is this likely. In texts that others have taught, F1 changes little around here (0.688 at 0.26, 0.690,
/// 0.692 at 0.34); what is missed and what is wrong are about as many.
const LIKELY: f64 = 0.30;
/// So many of a weight make 1 in the sum by which a claim gets likely.
const UNIT: f64 = 10.0;

/// A sentence as what is learnt from.
struct Row {
    cues: Vec<usize>,
    made: Vec<ClaimIx>,
    open: Vec<ClaimIx>,
}

/// The cues of all sentences.
#[derive(Default)]
struct Cues {
    /// The place of each among all, by its key.
    places: BTreeMap<u32, usize>,
    /// Each, with how often its forms are written.
    all: Vec<(Cue, BTreeMap<String, usize>)>,
}

/// What texts have taught.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Learnt {
    /// Of each claim.
    pub weights: Vec<Weights>,
    /// Of denials of whichever claim.
    pub denials: Denials,
}

impl Learnt {
    /// A library with this in place of what it had learnt before.
    pub fn given_to(self, library: &Library) -> Library {
        Library { weights: self.weights, denials: self.denials, ..library.clone() }
    }
}

/// Learns from texts: what speaks for each claim, and then, from what is found so, what speaks for a denial. A library's own
/// weights do not count.
pub fn learn(library: &Library, lessons: &[Lesson]) -> Learnt {
    let bare = Learnt::default().given_to(library);
    let weights = weights(&bare, lessons);
    denials::learn(&Learnt { weights, denials: Denials::default() }.given_to(&bare), lessons)
}

/// Learns what speaks for each claim.
fn weights(library: &Library, lessons: &[Lesson]) -> Vec<Weights> {
    let Some(table) = Table::read(&build(library)) else { return Vec::new() };
    let mut cues = Cues::default();
    let rows: Vec<Row> = lessons.iter().flat_map(|lesson| rows(&table, lesson, &mut cues)).collect();
    let mut columns = vec![Vec::new(); cues.all.len()];
    for (at, row) in rows.iter().enumerate() {
        row.cues.iter().for_each(|&cue| columns[cue].push(at));
    }
    columns.iter_mut().filter(|column| column.len() < SENTENCES).for_each(Vec::clear);
    let taught = |claim: &ClaimIx| rows.iter().filter(|row| row.made.contains(claim)).count() >= LABELS;
    library.claim_indices().filter(taught).map(|claim| of_claim(claim, &rows, &columns, &cues)).collect()
}

/// The sentences of a text.
fn rows(table: &Table, lesson: &Lesson, cues: &mut Cues) -> Vec<Row> {
    let row = |reading: Reading| {
        let mut places: Vec<usize> = reading.cues.into_iter().map(|cue| cues.place(cue)).collect();
        places.sort_unstable();
        places.dedup();
        let span = reading.span;
        let labels = || lesson.labels.iter().filter(|label| label.span.start < span.end && span.start < label.span.end);
        let made: Vec<ClaimIx> = labels().map(|label| label.claim).collect();
        let open = labels().flat_map(|label| &label.also).copied().filter(|also| !made.contains(also)).collect();
        Row { cues: places, made, open }
    };
    readings(table, &lesson.text).into_iter().map(row).collect()
}

impl Cues {
    /// The place of a cue. A word is noted as it is written.
    fn place(&mut self, cue: Cue) -> usize {
        let place = *self.places.entry(key(&cue)).or_insert_with(|| {
            self.all.push((cue.clone(), BTreeMap::new()));
            self.all.len() - 1
        });
        *self.all[place].1.entry(cue.word).or_default() += 1;
        place
    }

    /// Those of some cues that weigh something, the most telling first.
    fn told(&self, weights: impl Iterator<Item = (usize, f64)>) -> Vec<Cue> {
        let told = weights.map(|(place, weight)| (place, rounded(weight))).filter(|(_, weight)| *weight != 0);
        let mut told: Vec<Cue> = told.map(|(place, weight)| self.weighing(place, weight)).collect();
        told.sort_by(|one, other| {
            let place = |cue: &Cue| (-cue.weight, cue.kind as u8, cue.at);
            place(one).cmp(&place(other)).then_with(|| one.word.cmp(&other.word))
        });
        told
    }

    /// A cue with its weight; a word in its usual form.
    fn weighing(&self, place: usize, weight: i8) -> Cue {
        let (cue, forms) = &self.all[place];
        let usual = forms.iter().max_by_key(|(form, count)| (**count, Reverse(form.len())));
        Cue { word: usual.map_or_else(String::new, |(form, _)| form.clone()), weight, ..cue.clone() }
    }
}

/// What speaks for a claim.
fn of_claim(claim: ClaimIx, rows: &[Row], columns: &[Vec<usize>], cues: &Cues) -> Weights {
    let made = |row: &Row| (!row.open.contains(&claim)).then(|| f64::from(u8::from(row.made.contains(&claim))));
    let made: Vec<Option<f64>> = rows.iter().map(made).collect();
    let all: Vec<usize> = (0..rows.len()).collect();
    let mut sums = vec![0.0; rows.len()];
    let mut weights = vec![0.0; columns.len()];
    let mut always = 0.0;
    for round in 0..ROUNDS {
        always += step(&all, 0.0, &made, &mut sums, always);
        for (column, weight) in columns.iter().zip(&mut weights) {
            // Most weights stay at nothing, and are only looked at again now and then.
            if *weight != 0.0 || round % AGAIN == 0 {
                *weight += step(column, HELD, &made, &mut sums, *weight);
            }
        }
    }
    let always = rounded(always - bound(LIKELY)).min(-1);
    let cues = cues.told(weights.into_iter().enumerate());
    Weights { claim, always, cues, denied: 0, denials: Vec::new() }
}

/// The sum at which something is as likely.
fn bound(likely: f64) -> f64 {
    (likely / (1.0 - likely)).ln()
}

fn rounded(weight: f64) -> i8 {
    (weight * UNIT).round().clamp(-127.0, 127.0) as i8
}

/// Moves one weight to where the error is least as far as its slope and its bend tell, and gives by how much. What lowers the
/// error by less than it is held by stays at nothing. Sentences of which it is open whether they make the claim do not count.
fn step(rows: &[usize], held: f64, made: &[Option<f64>], sums: &mut [f64], weight: f64) -> f64 {
    let (mut slope, mut bend) = (0.0, 1e-6);
    for &row in rows {
        let Some(made) = made[row] else { continue };
        let likely = 1.0 / (1.0 + (-sums[row]).exp());
        slope += likely - made;
        bend += likely * (1.0 - likely);
    }
    let free = weight * bend - slope;
    let by = ((free - free.clamp(-held, held)) / bend - weight).clamp(-2.0, 2.0);
    if by != 0.0 {
        rows.iter().for_each(|&row| sums[row] += by);
    }
    by
}
