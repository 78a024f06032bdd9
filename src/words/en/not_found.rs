//! The page for an address that nothing answers.

pub const HEAD: &str = "There is no page at this address";
pub const WHY: &str = "It may have been mistyped. Addresses of claims, articles and studies never change.";
pub const NEAR: &str = "Did you mean";
