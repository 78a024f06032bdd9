//! All claims beside all sources and all kinds of study, and the sources beside each other. It is rendered ahead; the cells
//! that follow the grades are drawn anew under what a reader assumes (`graded.rs`).

mod graded;
#[cfg(feature = "ssr")]
mod marks;
#[cfg(feature = "ssr")]
mod page;
#[cfg(feature = "ssr")]
mod rows;

#[cfg(feature = "ssr")]
pub use graded::{KINDS, Touching, kind_of, manner};
pub use graded::{headline, over, stand, studied, sure};
#[cfg(feature = "ssr")]
pub use page::map;
#[cfg(feature = "ssr")]
pub use rows::{Line, Profile, groups, profiles};
