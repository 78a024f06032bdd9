//! Rendering natively, for the pages that readers get before any script.

use crate::app::framed;
use crate::components::{Room, assumed_on_card, card, misread_on_card, room};
use crate::markup::{El, el};
use crate::pages::{embedding, stand_in};
use crate::{App, AppProps, Route};
use claimscope_core::model::ClaimIx;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use yew::{BaseComponent, Component, Html, LocalServerRenderer, Properties};

/// Renders the app's body for a route, without a mark of any framework.
pub fn render_main(props: AppProps) -> String {
    rendered::<App>(props)
}

/// Renders the card of a claim, for a page of its own that others frame.
pub fn render_card(props: &AppProps, ix: ClaimIx) -> String {
    drawn(card(props.view(), ix))
}

/// Renders what stands beside the card of a claim until its script shows it: which assumptions hold in place of ours.
pub fn render_assumed(props: &AppProps) -> String {
    [drawn(assumed_on_card(props.view())), drawn(misread_on_card())].concat()
}

/// The room that the card of a claim needs.
pub fn room_of(props: &AppProps, ix: ClaimIx) -> Room {
    room(props.view(), ix)
}

/// Renders the page on which a card is chosen and copied, of a site that is published under an address without a
/// slash at its end. The app has no code for it, so that it is no [`Route`].
pub fn render_embedding(props: &AppProps, base_url: &str) -> String {
    let view = props.view();
    drawn(framed(view, &Route::NotFound, embedding(view, base_url)))
}

/// Renders the body of the page that stands in for any other where there is no network. It has no address of its own,
/// so that the route only says that no entry of the masthead is the current one.
pub fn render_stand_in(props: &AppProps) -> String {
    drawn(framed(props.view(), &Route::NotFound, stand_in()))
}

/// Renders masthead and footer around one text, for pages whose matter does not come from the app.
pub fn render_frame(props: &AppProps, text: &str) -> String {
    drawn(framed(props.view(), &Route::NotFound, el("div").add(text)))
}

/// What is rendered natively and has nothing to do with the app.
struct Drawn;

#[derive(PartialEq, Properties)]
struct DrawnProps {
    html: Html,
}

impl Component for Drawn {
    type Message = ();
    type Properties = DrawnProps;

    fn create(_: &yew::Context<Self>) -> Self {
        Self
    }

    fn view(&self, context: &yew::Context<Self>) -> Html {
        context.props().html.clone()
    }
}

/// Renders one element.
pub(crate) fn drawn(el: El) -> String {
    rendered::<Drawn>(DrawnProps { html: el.into() })
}

fn rendered<C: BaseComponent>(props: C::Properties) -> String {
    let mut rendering = pin!(LocalServerRenderer::<C>::with_props(props).hydratable(false).render());
    let mut context = Context::from_waker(Waker::noop());
    // Nothing waits for anything outside it, so that the first poll is ready, or a later one soon is; no executor
    // is needed.
    loop {
        if let Poll::Ready(html) = rendering.as_mut().poll(&mut context) {
            return html;
        }
    }
}
