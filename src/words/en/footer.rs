//! The footer.

pub const SMALL_PRINT: &str = "The small print, set large.";
pub const PAGES: &str = "All pages";
pub const SEARCHED_AFTER: &str =
    ". No cookies, no account, nothing sent anywhere. How far each study was read stands on its record.";
pub const ADVICE: &str =
    "We tell what studies found, not what your skin needs. Take a claim’s question to a doctor who sells none of it.";
pub const PUBLISHED_BY: &str = "Published by ";
