use super::{Ahead, Piece, Pieces, Writer};
use crate::markup::el;
use crate::{AppProps, Ratings, Route, Shared, SiteInfo, pages};
use claimscope_core::model::{ClaimIx, Library};
use yew::Html;

fn props(route: Route) -> AppProps {
    let library = Shared::new(Library::default());
    AppProps {
        ratings: Shared::new(Ratings::of(&library)),
        assumed: None,
        library,
        route,
        asked: "".into(),
        base: "/sub/".into(),
        site: Shared::new(SiteInfo { publisher: "A & B".into(), ..SiteInfo::default() }),
        ahead: Ahead::default(),
    }
}

fn file(routes: &[Route]) -> Ahead {
    let mut writer = Writer::default();
    routes.iter().for_each(|route| writer.add(&props(route.clone())));
    Ahead::new(writer.finish())
}

#[test]
fn pages_come_back_as_they_were_rendered() {
    let routes = [Route::Home, Route::Claims, Route::Method, Route::Glossary, Route::Map, Route::Studies];
    let ahead = file(&routes);
    for route in routes {
        let rendered: Html = pages::page(props(route.clone()).view(), &route, "").into();
        let again: Html =
            ahead.page(&route, &|name| props(route.clone()).view().named(name)).unwrap_or_else(|| el("p")).into();
        assert_eq!(again, rendered, "{route:?}");
        assert_eq!(
            ahead.title(&route).map(str::to_owned),
            Some(crate::head::head_for(&props(route.clone()).library, &Ratings::default(), &route).title)
        );
    }
}

#[test]
fn what_the_app_renders_itself_is_not_written() {
    assert!(!file(&[Route::NotFound]).holds(&Route::NotFound));
    assert!(!file(&[Route::About]).holds(&Route::Method));
}

#[test]
fn bytes_that_are_no_pages_hold_nothing() {
    for text in ["", "<!doctype html>", "\u{1}/about/", "\u{1}/about/\u{2}", "\u{1}/about/\u{2}About\u{6}\u{3}p\u{4}x"]
    {
        assert!(Ahead::new(text).page(&Route::About, &|_| None).is_none(), "{text:?}");
    }
}

#[test]
fn a_piece_is_drawn_once_and_comes_back() {
    let text = |words: &'static str| move || Some(el("p").add(words));
    let (props, pieces) = (props(Route::Home), Pieces::default());
    let view = props.view().keeping(&pieces);
    let drawn: Html = view.piece(Piece::Ask(ClaimIx(0)), text("Moon")).unwrap_or_else(|| el("b")).into();
    assert!(view.piece(Piece::Ask(ClaimIx(1)), || None).is_none());
    assert!(view.piece(Piece::Ask(ClaimIx(11)), text("Sun")).is_some());
    let ahead = Ahead::new(Writer { pieces, ..Writer::default() }.finish());
    let again: Html = ahead.piece(Piece::Ask(ClaimIx(0)), &|_| None).unwrap_or_else(|| el("b")).into();
    assert_eq!(again, drawn);
    assert!(ahead.piece(Piece::Ask(ClaimIx(1)), &|_| None).is_none(), "not taken for the eleventh");
}

#[test]
#[should_panic(expected = "drawn in two ways")]
fn a_piece_that_differs_from_page_to_page_is_none() {
    let (props, pieces) = (props(Route::Home), Pieces::default());
    let view = props.view().keeping(&pieces);
    for words in ["Moon", "Sun"] {
        view.piece(Piece::Ask(ClaimIx(0)), || Some(el("p").add(words)));
    }
}
