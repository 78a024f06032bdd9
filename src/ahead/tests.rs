use super::{Ahead, write};
use crate::markup::el;
use crate::{AppProps, Ratings, Route, Shared, SiteInfo, pages};
use claimscope_core::model::Library;
use yew::Html;

fn props(route: Route) -> AppProps {
    let library = Shared::new(Library::default());
    AppProps {
        ratings: Shared::new(Ratings::of(&library)),
        library,
        route,
        asked: "".into(),
        base: "/sub/".into(),
        site: Shared::new(SiteInfo { publisher: "A & B".into(), ..SiteInfo::default() }),
        ahead: Ahead::default(),
    }
}

fn file(routes: &[Route]) -> Ahead {
    let mut text = String::new();
    routes.iter().for_each(|route| write(&mut text, &props(route.clone())));
    Ahead::new(text)
}

#[test]
fn pages_come_back_as_they_were_rendered() {
    let routes = [Route::Method, Route::Glossary, Route::About, Route::Studies];
    let ahead = file(&routes);
    for route in routes {
        let rendered: Html = pages::page(props(route.clone()).view(), &route, "").into();
        let again: Html = ahead.page(&route).unwrap_or_else(|| el("p")).into();
        assert_eq!(again, rendered, "{route:?}");
        assert_eq!(
            ahead.title(&route).map(str::to_owned),
            Some(crate::head::head_for(&props(route.clone()).library, &Ratings::default(), &route).title)
        );
    }
}

#[test]
fn what_the_app_renders_itself_is_not_written() {
    assert_eq!(file(&[Route::Home, Route::Claims, Route::NotFound]), Ahead::default());
    assert!(!file(&[Route::About]).holds(&Route::Method));
}

#[test]
fn bytes_that_are_no_pages_hold_nothing() {
    for text in ["", "<!doctype html>", "\u{1}/about/", "\u{1}/about/\u{2}", "\u{1}/about/\u{2}About\u{6}\u{3}p\u{4}x"]
    {
        assert!(Ahead::new(text.into()).page(&Route::About).is_none(), "{text:?}");
    }
}
