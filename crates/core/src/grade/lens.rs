//! The assumptions under which a body of evidence is graded. The default is our grading.

/// What a reader assumes. `Lens::default()` is our grading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lens {
    /// Leave out studies that the maker paid for or staffed.
    pub leave_out_makers: bool,
    /// Only what was used without needles, laser or injection.
    pub only_at_home: bool,
    /// Do not count it as a fault when a randomised trial does not say who was blinded.
    pub forgive_unclear_blinding: bool,
    /// Only products of this group of origins, such as `stem-cell`; empty for all.
    pub origin_group: String,
    /// Leave out articles from publishers that sell treatments; moves overreach, never a grade.
    pub leave_out_sellers: bool,
}

impl Lens {
    /// Whether this is our grading.
    pub fn is_ours(&self) -> bool {
        *self == Self::default()
    }
}

/// Conventions that decide a level and could have been set otherwise. The default is our grading;
/// the method page shows what each other choice would change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Conventions {
    /// Unclear blinding costs a step.
    pub unclear_blinding_costs: bool,
    /// Fewer than 100 people cost two steps; otherwise one, as fewer than 400 do.
    pub under_100_costs_two: bool,
    /// Where there is a randomised trial, only randomised trials carry the grade.
    pub randomised_tier_only: bool,
    /// A neighbouring outcome costs a step of fit.
    pub stand_ins_cost: bool,
}

impl Default for Conventions {
    fn default() -> Self {
        Self {
            unclear_blinding_costs: true,
            under_100_costs_two: true,
            randomised_tier_only: true,
            stand_ins_cost: true,
        }
    }
}

impl Conventions {
    /// Each convention by name, with the set of choices in which it alone is otherwise.
    pub fn alternatives() -> [(&'static str, Self); 4] {
        let ours = Self::default();
        [
            ("Forgive trials that do not say who was blinded", Self { unclear_blinding_costs: false, ..ours }),
            ("Take one step, not two, for fewer than 100 people", Self { under_100_costs_two: false, ..ours }),
            (
                "Let studies that are not randomised count beside those that are",
                Self { randomised_tier_only: false, ..ours },
            ),
            ("Take nothing off for a neighbouring outcome", Self { stand_ins_cost: false, ..ours }),
        ]
    }
}
