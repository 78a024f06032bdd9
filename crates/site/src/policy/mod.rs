//! What a browser may do with our files, as typed parts. The meta tag of every page, the files for hosts and the
//! server of this repository all take their words from here.

mod csp;
mod headers;
mod permissions;
mod places;

pub use csp::Policy;
pub use headers::{EVERYWHERE, headers, varying};
pub use permissions::permissions_policy;
pub use places::{Kind, PLACES, Place, kind_of};
