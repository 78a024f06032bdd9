//! The body of evidence of a claim: which studies carry the grade, which are only shown, and why.
//!
//! One entry per study, however many reviews repeat it. Of records that may describe the same people
//! only the largest counts. Nothing here lowers or raises; the rules do that.

use core::cmp::{Ordering, Reverse};
use core::slice::Iter;

use super::lens::{Conventions, Lens};
use crate::model::{
    Claim, ClaimIx, ClaimKind, Compared, Direction, Finding, Industry, Library, Link, MeasuredIn, Polarity, Relation,
    Role, Route, Study, StudyIx,
};

/// What a study does for a grade.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Carries the grade.
    Counted,
    /// Could count, but a stronger tier carries the grade.
    Supporting,
    /// Shown, never counted, for this reason.
    Shown(WhyShown),
}

/// Why a study is shown and never counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyShown {
    /// Reviews restate trials; rules and guidelines are no trials; context tested something else.
    Role,
    /// Measured in a dish, a piece of skin or an animal.
    NotInPeople,
    /// Compared with something that cannot answer this claim.
    Comparison,
    /// The editor linked it as shown only.
    Relation,
    /// May describe the same people as a larger record.
    Overlap(StudyIx),
    /// The reader's assumptions leave it out.
    Lens,
}

/// One study in a body of evidence.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The study.
    pub study: StudyIx,
    /// What it does for the grade.
    pub place: Place,
    /// How closely its nearest findings fit the claim.
    pub relation: Relation,
    /// Where they were measured.
    pub measured_in: MeasuredIn,
    /// Which way they point on this claim, already turned where the claim is put the other way round.
    pub direction: Direction,
    /// Positions of these findings in the study's list.
    pub findings: Vec<u16>,
    /// People in the comparison, where a number was readable.
    pub people: Option<u32>,
    /// People that weigh in the grade: 0 where the number is missing or known only second-hand.
    pub weight: u32,
    /// The outcome within which people are added up; empty for the claim's main one.
    pub outcome: String,
    /// Randomised, and compared between groups.
    pub is_randomised: bool,
    /// Compared with something, randomised or not.
    pub is_controlled: bool,
    /// Known only from another page's quotation.
    pub is_second_hand: bool,
    /// Two accounts of one of these measures disagree.
    pub told_two_ways: bool,
    /// The editor's reason for the relation.
    pub because: String,
}

/// All studies linked to a claim, strongest place first, then by weight.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Body {
    /// The studies.
    pub entries: Vec<Entry>,
    /// Whether the tier that counts holds a randomised trial read first-hand.
    pub is_randomised: bool,
}

impl Body {
    /// The studies that carry the grade.
    pub fn counted(&self) -> Iter<'_, Entry> {
        self.down_to(Place::Counted)
    }

    /// All studies that could count, in whichever tier.
    pub fn eligible(&self) -> Iter<'_, Entry> {
        self.down_to(Place::Supporting)
    }

    /// The studies down to a place: strong places stand first, so that these are the head of the list.
    #[inline(never)]
    fn down_to(&self, place: Place) -> Iter<'_, Entry> {
        let end = self.entries.iter().position(|entry| rank(entry.place) > rank(place));
        self.entries[..end.unwrap_or(self.entries.len())].iter()
    }

    /// The direction of the counted studies: theirs if they agree, mixed if they do not.
    pub fn direction(&self) -> Option<Direction> {
        agreed(self.counted().map(|entry| entry.direction))
    }

    /// The counted studies whose people add up: those on the outcome that most people were measured
    /// on. Where a randomised trial counts, only people in such trials add up: a large series without
    /// a comparison must not lend its people to a small trial.
    pub fn adding_up(&self) -> Vec<&Entry> {
        let mut adding: Vec<&Entry> = self.counted().collect();
        adding.retain(|entry| entry.is_randomised || !self.is_randomised);
        let people = |outcome: &str| sum(adding.iter().copied().filter(|entry| entry.outcome == outcome));
        let most = adding.iter().map(|entry| entry.outcome.as_str()).max_by_key(|o| (people(o), Reverse(*o)));
        adding.retain(|entry| Some(entry.outcome.as_str()) == most);
        adding
    }

    /// People in the studies that add up.
    pub fn people(&self) -> u32 {
        sum(self.adding_up().into_iter())
    }

    /// Whether any finding from a dish, a piece of skin or an animal is linked.
    pub fn has_laboratory(&self) -> bool {
        self.entries
            .iter()
            .any(|e| matches!(e.measured_in, MeasuredIn::Explant | MeasuredIn::Animal | MeasuredIn::Cells))
    }

    /// The same body with only those counted that fit at least this closely; `None` if that leaves none
    /// or leaves out none.
    pub(super) fn narrowed(&self, steps: u8) -> Option<Self> {
        let mut body = self.clone();
        for entry in &mut body.entries {
            if entry.place == Place::Counted && steps_of_fit(entry.relation) > steps {
                entry.place = Place::Supporting;
            }
        }
        put_in_order(&mut body.entries);
        body.is_randomised = holds_randomised(&body.entries);
        let counted = body.counted().len();
        (counted > 0 && counted < self.counted().len()).then_some(body)
    }

    /// Gathers the body of a claim. `left_out` says which studies the reader leaves out.
    pub fn gather(
        library: &Library,
        claim: ClaimIx,
        conventions: &Conventions,
        left_out: &dyn Fn(&Study) -> bool,
    ) -> Self {
        let mut entries: Vec<Entry> =
            library.study_indices().filter_map(|ix| entry(library, claim, ix, left_out)).collect();
        drop_overlaps(library, &mut entries);
        let is_randomised = holds_randomised(&entries);
        let all_tiers = library.claim(claim).kind == ClaimKind::Harm || !conventions.randomised_tier_only;
        if is_randomised && !all_tiers {
            for e in &mut entries {
                if e.place == Place::Counted && !e.is_randomised {
                    e.place = Place::Supporting;
                }
            }
        }
        put_in_order(&mut entries);
        Self { entries, is_randomised }
    }
}

/// Whether a lens leaves a study out.
pub(super) fn lens_leaves_out(library: &Library, lens: &Lens, study: &Study) -> bool {
    let group = library.origin(study).map_or("", |origin| origin.group.as_str());
    (lens.leave_out_makers && study.industry == Industry::Yes)
        || (lens.only_at_home && study.route != Route::TopicalAlone)
        || (!lens.origin_group.is_empty() && lens.origin_group != group)
}

fn sum<'a>(entries: impl Iterator<Item = &'a Entry>) -> u32 {
    entries.fold(0, |sum: u32, entry| sum.saturating_add(entry.weight))
}

/// Whether a randomised trial that was read first-hand counts.
fn holds_randomised(entries: &[Entry]) -> bool {
    entries.iter().any(|e| e.place == Place::Counted && e.is_randomised && !e.is_second_hand)
}

/// Puts entries in order. They are few, and for few this is as quick as the library's own sort, which would weigh
/// more in the browser.
fn put_in_order(entries: &mut [Entry]) {
    for end in 1..entries.len() {
        for at in (1..=end).rev() {
            if sort_key(&entries[at]) >= sort_key(&entries[at - 1]) {
                break;
            }
            entries.swap(at, at - 1);
        }
    }
}

/// Strongest place first, then by people, then by id.
fn sort_key(entry: &Entry) -> (u8, Reverse<u32>, Reverse<Option<u32>>, StudyIx) {
    (rank(entry.place), Reverse(entry.weight), Reverse(entry.people), entry.study)
}

const fn rank(place: Place) -> u8 {
    match place {
        Place::Counted => 0,
        Place::Supporting => 1,
        Place::Shown(_) => 2,
    }
}

/// The common direction, or mixed; `None` when there is none.
fn agreed(mut directions: impl Iterator<Item = Direction>) -> Option<Direction> {
    let first = directions.next()?;
    Some(if directions.all(|other| other == first) { first } else { Direction::Mixed })
}

/// A finding of one study with its link to the claim.
struct Linked<'a> {
    at: u16,
    finding: &'a Finding,
    link: &'a Link,
    why_shown: Option<WhyShown>,
}

/// The findings that speak for a study: those that can count before those that cannot, then those read
/// first-hand, then compared between groups, then the closest, then the main outcome.
fn speaking<'a>(claim: &Claim, claim_ix: ClaimIx, study: &'a Study) -> Vec<Linked<'a>> {
    let key = |l: &Linked<'a>| {
        let fit = [
            u8::from(l.why_shown.is_some()),
            u8::from(is_second_hand(study, l.finding)),
            u8::from(l.finding.compared.unwrap_or(study.compared) == Compared::None),
            steps_of_fit(l.link.relation),
        ];
        (fit, l.link.outcome.as_str())
    };
    let mut best: Vec<Linked<'_>> = Vec::new();
    for (at, finding) in (0_u16..).zip(&study.findings) {
        for link in finding.links.iter().filter(|link| link.claim == claim_ix) {
            let linked = Linked { at, finding, link, why_shown: why_shown(claim, study, finding, link) };
            match best.first().map_or(Ordering::Equal, |first| key(&linked).cmp(&key(first))) {
                Ordering::Less => best.clear(),
                Ordering::Equal => {}
                Ordering::Greater => continue,
            }
            best.push(linked);
        }
    }
    best
}

/// Eligibility: evidence, linked closely enough, measured in people, compared with what the claim asks for.
fn why_shown(claim: &Claim, study: &Study, finding: &Finding, link: &Link) -> Option<WhyShown> {
    if study.role != Role::Evidence {
        return Some(WhyShown::Role);
    }
    if link.measured_in != MeasuredIn::People {
        return Some(WhyShown::NotInPeople);
    }
    if link.relation == Relation::ShownOnly {
        return Some(WhyShown::Relation);
    }
    let fits = match finding.compared.unwrap_or(study.compared) {
        Compared::SameWithout | Compared::Untreated | Compared::None => claim.against.is_empty(),
        Compared::Active => !claim.against.is_empty() && study.active_comparator == claim.against,
        Compared::NotApplicable => false,
    };
    (!fits).then_some(WhyShown::Comparison)
}

/// Steps of fit that a relation costs; what never counts sorts last.
pub(super) const fn steps_of_fit(relation: Relation) -> u8 {
    match relation {
        Relation::Exact => 0,
        Relation::StandsIn | Relation::OtherUse => 1,
        Relation::LinkUntested => 2,
        Relation::ShownOnly => 3,
    }
}

/// One entry for a study: its nearest findings that can count speak for it, or else all that are shown.
fn entry(library: &Library, claim_ix: ClaimIx, ix: StudyIx, left_out: &dyn Fn(&Study) -> bool) -> Option<Entry> {
    let study = library.study(ix);
    let speaking = speaking(library.claim(claim_ix), claim_ix, study);
    let first = speaking.first()?;
    let why = if left_out(study) { Some(WhyShown::Lens) } else { first.why_shown };
    let compared = first.finding.compared.unwrap_or(study.compared);
    let is_controlled = matches!(compared, Compared::SameWithout | Compared::Untreated | Compared::Active);
    let people = speaking.iter().filter_map(|l| study.people_in(l.finding)).max();
    let is_second_hand = is_second_hand(study, first.finding);
    Some(Entry {
        study: ix,
        place: why.map_or(Place::Counted, Place::Shown),
        relation: first.link.relation,
        measured_in: first.link.measured_in,
        direction: agreed(speaking.iter().map(|l| match l.link.polarity {
            Polarity::AsSold => l.finding.direction,
            Polarity::Turned => l.finding.direction.reversed(),
        }))?,
        findings: speaking.iter().map(|l| l.at).collect(),
        people,
        weight: if is_second_hand { 0 } else { people.unwrap_or(0) },
        outcome: first.link.outcome.clone(),
        is_randomised: study.design.is_randomised() && is_controlled,
        is_controlled,
        is_second_hand,
        told_two_ways: speaking.iter().any(|l| l.finding.told_two_ways),
        because: speaking.iter().map(|l| l.link.because.as_str()).find(|b| !b.is_empty()).unwrap_or("").into(),
    })
}

fn is_second_hand(study: &Study, finding: &Finding) -> bool {
    study.is_second_hand() || finding.second_hand
}

/// Of records that may describe the same people, only the largest counts. Groups are taken over the
/// whole library, so that leaving out one record never lets two smaller ones in.
fn drop_overlaps(library: &Library, entries: &mut [Entry]) {
    let group = overlap_groups(library);
    // Ids, not places in the list, break ties, so that the order of studies decides nothing.
    let size = |e: &Entry| (e.weight, e.is_randomised, e.people, Reverse(library.study(e.study).id.as_str()));
    let mut largest: Vec<Option<usize>> = vec![None; group.len()];
    for (at, entry) in entries.iter().enumerate().filter(|(_, entry)| entry.place == Place::Counted) {
        let largest = &mut largest[group[entry.study.at()]];
        if largest.is_none_or(|other| size(entry) > size(&entries[other])) {
            *largest = Some(at);
        }
    }
    for at in 0..entries.len() {
        if let Some(larger) = largest[group[entries[at].study.at()]]
            && larger != at
            && entries[at].place == Place::Counted
        {
            entries[at].place = Place::Shown(WhyShown::Overlap(entries[larger].study));
        }
    }
}

/// For each study the lowest index among the records that may describe the same people, through any chain.
fn overlap_groups(library: &Library) -> Vec<usize> {
    let mut group: Vec<usize> = (0..library.studies.len()).collect();
    for (ix, study) in library.studies.iter().enumerate() {
        for other in &study.may_overlap {
            let (a, b) = (group[ix], group[other.at()]);
            let (low, high) = (a.min(b), a.max(b));
            for g in &mut group {
                if *g == high {
                    *g = low;
                }
            }
        }
    }
    group
}
