//! The footer.

pub const SMALL_PRINT: &str = "The small print, set large.";
pub const PAGES: &str = "All pages";
pub const SEARCHED_AFTER: &str =
    ". No cookies, no account, nothing sent anywhere. How far each study was read stands on its record.";
pub const PUBLISHED_BY: &str = "Published by ";
