//! Rendering natively, for the pages that readers get before any script.

use crate::{App, AppProps};
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use yew::LocalServerRenderer;

/// Renders the app's body for a route, without a mark of any framework.
pub fn render_main(props: AppProps) -> String {
    let mut rendering = pin!(LocalServerRenderer::<App>::with_props(props).hydratable(false).render());
    let mut context = Context::from_waker(Waker::noop());
    // No part of the app waits for anything outside it, so that the first poll is ready, or a later one
    // soon is; no executor is needed.
    loop {
        if let Poll::Ready(html) = rendering.as_mut().poll(&mut context) {
            return html;
        }
    }
}
