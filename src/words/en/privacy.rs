//! The page on privacy.

pub const HEAD: &str = "Nothing is collected, and nothing is sent";
pub const READ_UNKNOWN: &str = "You can read all of it without telling anybody who you are or what worries you.";
pub const SENT: &str = "What leaves your device";
pub const NO_COOKIE: &str = "No cookie, no account, no counting of readers, no advertising.";
pub const ONE_SITE: &str = "Every part of these pages comes from the one site that you opened. A rule in each page has your browser refuse all others.";
pub const WHAT_YOU_TYPE: &str = "What you type or paste is used in the window and is never sent.";
pub const STAYS: &str = "What stays on it";
pub const STAYS_AID: &str = "You can have all of this removed.";
pub const THEME: &str = "Your choice of paper or night.";
pub const SLASH: &str = "That “/” does not lead into the search, if you turned that off.";
pub const KEPT_CLAIMS: &str = "Claims that you choose to keep, with what their badge said when you last looked.";
pub const COPIES: &str =
    "The files that make these pages, and copies of pages that you open, so that they open without a network.";
pub const OTHERS: &str = "What others can see";
pub const SERVER: &str = "Like every web server, the one that gives you these pages sees your network address and which files are asked for. What it notes down is up to whoever runs it; these pages ask it for nothing more.";
pub const LINKS_OUT: &str = "A link out of here leads to somebody else’s site, with rules of its own. Your browser does not tell it which page you came from.";
pub const CARDS: &str = "A card of ours on somebody’s page comes from our server too, which sees no more of you than it does here. It sets no cookie.";
pub const CHECK: &str = "See for yourself";
pub const SWITCH_OFF: &str = "Open a page, switch off the network, and go on reading.";
pub const WATCH: &str = "Or open your browser’s tools for developers and watch what is asked for while you type.";
