//! In the browser: takes over the page that is already there. Natively: prints the inside of `#app` of every
//! page, by path, as JSON.

mod app;
mod browser;
mod model;

use app::{App, AppProps};
use model::Claim;
use std::rc::Rc;

static PACK: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/claims.pack"));

#[cfg(feature = "browser")]
fn main() {
    let Some(window) = web_sys::window() else { return };
    let root = window.document().and_then(|document| document.get_element_by_id("app"));
    if let (Some(root), Ok(path), Ok(claims)) = (root, window.location().pathname(), postcard::from_bytes(PACK)) {
        let claims: Rc<Vec<Claim>> = Rc::new(claims);
        yew::Renderer::<App>::with_root_and_props(root, AppProps { claims, path }).hydrate();
    }
}

#[cfg(feature = "ssr")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let claims: Rc<Vec<Claim>> = Rc::new(postcard::from_bytes(PACK)?);
    let paths = std::iter::once("/".to_owned()).chain(claims.iter().map(|claim| format!("/claims/{}/", claim.id)));
    let render = |path: String| {
        let props = AppProps { claims: claims.clone(), path: path.clone() };
        (path, pollster::block_on(yew::LocalServerRenderer::<App>::with_props(props).render()))
    };
    let bodies: std::collections::BTreeMap<String, String> = paths.map(render).collect();
    println!("{}", serde_json::to_string(&bodies)?);
    Ok(())
}
