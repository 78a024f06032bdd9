//! Hooks.

mod navigation;

pub use navigation::use_navigation;
