//! The page that stands in for any other where there is no network.

pub const HEAD: &str = "This page is not on your device";
pub const WHY: &str = "There is no network, and this browser could not make the page from what is kept here. Pages that you have opened before are listed below; all others come back with the network.";
