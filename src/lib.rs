//! The Claimscope app: pages and pictures for a library of claims.
//!
//! It receives a compiled [`Library`](claimscope_core::model::Library) and its ratings, and renders them;
//! it parses nothing, grades nothing and derives nothing about evidence. What is rendered natively
//! (feature `ssr`) and in the browser (feature `browser`) is the same to the byte: nothing here reads a
//! clock, a hash map's order or the browser while rendering. Browser APIs are named in `browser` only.
#![forbid(unsafe_code)]
#![cfg_attr(
    not(feature = "ssr"),
    expect(
        dead_code,
        unused_imports,
        reason = "parts of pages that the browser gets rendered ahead are used natively only"
    )
)]

mod ahead;
mod app;
mod assumed;
#[cfg(feature = "browser")]
pub mod browser;
mod components;
pub mod files;
#[cfg(feature = "ssr")]
mod gallery;
pub mod glyph;
mod graded;
pub mod head;
mod markup;
mod order;
mod pages;
#[cfg(feature = "ssr")]
pub mod picture;
pub mod prose;
mod ratings;
#[cfg(feature = "ssr")]
pub mod references;
#[cfg(feature = "ssr")]
mod render;
mod route;
pub mod shapes;
mod shared;
pub mod text_fragment;
mod view;
mod words;

pub use ahead::Ahead;
#[cfg(feature = "ssr")]
pub use ahead::Writer as AheadWriter;
pub use app::{App, AppProps, SiteInfo};
pub use assumed::Assumed;
#[cfg(feature = "ssr")]
pub use components::{Room, badge_of};
#[cfg(feature = "ssr")]
pub use gallery::{Shelf, example_library, shelves};
#[cfg(feature = "ssr")]
pub use pages::headline;
pub use pages::said_words;
pub use ratings::Ratings;
#[cfg(feature = "ssr")]
pub use render::{render_assumed, render_card, render_embedding, render_frame, render_main, render_stand_in, room_of};
pub use route::Route;
pub use shared::Shared;
pub use view::name_of;
#[cfg(feature = "ssr")]
pub use words::scan::TOLD as SCAN_WORDS;
