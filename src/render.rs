//! Rendering natively, for the pages that readers get before any script.

use crate::{App, AppProps, app, pages};
use std::pin::pin;
use std::task::{self, Poll, Waker};
use yew::{BaseComponent, Component, Context, Html, LocalServerRenderer};

/// Renders the app's body for a route, without a mark of any framework.
pub fn render_main(props: AppProps) -> String {
    render::<App>(props)
}

/// Renders the body of the page that stands in for any other where there is no network. It has no address of its own,
/// so that the route only says that no entry of the masthead is the current one.
pub fn render_stand_in(props: AppProps) -> String {
    render::<StandIn>(props)
}

/// The page that stands in for others.
struct StandIn;

impl Component for StandIn {
    type Message = ();
    type Properties = AppProps;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let props = context.props();
        app::around(props.view(), &props.route, pages::stand_in()).into()
    }
}

fn render<C: BaseComponent<Properties = AppProps>>(props: AppProps) -> String {
    let mut rendering = pin!(LocalServerRenderer::<C>::with_props(props).hydratable(false).render());
    let mut context = task::Context::from_waker(Waker::noop());
    // No part of the app waits for anything outside it, so that the first poll is ready, or a later one
    // soon is; no executor is needed.
    loop {
        if let Poll::Ready(html) = rendering.as_mut().poll(&mut context) {
            return html;
        }
    }
}
