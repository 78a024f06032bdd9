//! Where the reader is.

use crate::{AppProps, Route};
use yew::prelude::*;

/// Where the reader is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The page.
    pub route: Route,
    /// The path asked for, where no page answers it and the browser has told it; otherwise empty.
    pub asked: String,
}

/// The reader's place. It begins with the route given, so that the first rendering in the browser is the
/// same as the native one; from then on it follows links and the browser's history.
#[hook]
pub fn use_navigation(props: &AppProps) -> Place {
    let place = use_state_eq(|| Place { route: props.route.clone(), asked: String::new() });
    use_browser(props, &place);
    (*place).clone()
}

/// Natively nobody moves.
#[cfg(not(feature = "browser"))]
#[hook]
fn use_browser(_props: &AppProps, _place: &UseStateHandle<Place>) {}

/// Follows the browser: listens once, and after each change of place tells the browser where it is.
#[cfg(feature = "browser")]
#[hook]
fn use_browser(props: &AppProps, place: &UseStateHandle<Place>) {
    use crate::browser::navigation::{self, Arrival};

    let arrival = use_mut_ref(|| None::<Arrival>);
    let (shown, next, base) = (place.clone(), arrival.clone(), props.base.clone());
    use_effect_with((), move |()| {
        let place_at = |path: String| {
            let route = Route::parse(&path);
            let asked = if route == Route::NotFound { path } else { String::new() };
            Place { route, asked }
        };
        if shown.route == Route::NotFound {
            shown.set(place_at(navigation::path(&base)));
        }
        let setter = shown.setter();
        let on_move = move |path, arrival| {
            *next.borrow_mut() = Some(arrival);
            setter.set(place_at(path));
        };
        let listening = navigation::listen(base, on_move);
        move || drop(listening)
    });
    let (library, ratings) = (props.library.clone(), props.ratings.clone());
    use_effect_with((**place).clone(), move |place| {
        // Taken out before it is completed: a step to a fragment tells of itself while it is made.
        let arrived = arrival.borrow_mut().take();
        if let Some(arrival) = arrived {
            let route = place.route.clone().within(&library);
            arrival.complete(&crate::head::head_for(&library, &ratings, &route).title);
        }
    });
}
