//! How a product met the body, in three settings: harm after an injection is never read as harm of a
//! cream, nor the other way round.

use crate::words::record as words;
use claimscope_core::model::Route;

/// A setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// Rubbed in, or put on after needling or a laser.
    OnSkin,
    /// Injected into skin or scalp.
    Injected,
    /// Any other way, several ways, or not told.
    Other,
}

impl Setting {
    /// In reading order.
    pub const ALL: [Self; 3] = [Self::OnSkin, Self::Injected, Self::Other];

    /// The setting of a route.
    pub const fn of(route: Route) -> Self {
        match route {
            Route::TopicalAlone | Route::TopicalAfterMicroneedling | Route::TopicalAfterLaser => Self::OnSkin,
            Route::Injected => Self::Injected,
            Route::Systemic | Route::InDish | Route::Other | Route::NotStated | Route::NotApplicable => Self::Other,
        }
    }

    /// Its name on screen.
    pub const fn name(self) -> &'static str {
        match self {
            Self::OnSkin => words::ON_SKIN,
            Self::Injected => words::INJECTED,
            Self::Other => words::OTHER_WAYS,
        }
    }

    /// What a reader must know of it.
    pub const fn aid(self) -> &'static str {
        match self {
            Self::OnSkin => words::ON_SKIN_AID,
            Self::Injected => words::INJECTED_AID,
            Self::Other => words::OTHER_WAYS_AID,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Setting;
    use claimscope_core::model::Route;

    #[test]
    fn only_what_is_put_on_skin_stands_with_creams() {
        let of =
            |setting| Route::ALL.iter().copied().filter(|&route| Setting::of(route) == setting).collect::<Vec<_>>();
        assert_eq!(
            of(Setting::OnSkin),
            [Route::TopicalAlone, Route::TopicalAfterMicroneedling, Route::TopicalAfterLaser]
        );
        assert_eq!(of(Setting::Injected), [Route::Injected]);
        assert_eq!(of(Setting::Other).len(), Route::ALL.len() - 4);
    }
}
