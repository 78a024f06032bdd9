//! The rules of MDN HTTP Observatory that a site of files can meet or break, with what each is worth. The figures are
//! those of `SCORE_TABLE` and `MINIMUM_SCORE_FOR_EXTRA_CREDIT` in src/grader/charts.js of github.com/mdn/mdn-http-observatory;
//! what meets a rule follows src/analyzer/tests/ there, for a site that is reached over HTTPS.

/// What a site begins with.
pub const START: i32 = 100;
/// What the score has to be without bonuses for them to count.
pub const FOR_BONUS: i32 = 90;
/// The score from which the grade is A+.
pub const BEST_GRADE: i32 = 100;

/// What one part of the answer came to, and what that is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Result {
    /// In words.
    pub says: &'static str,
    /// Added to the score.
    pub worth: i32,
}

const fn result(says: &'static str, worth: i32) -> Result {
    Result { says, worth }
}

/// The content security policy.
pub mod csp {
    use super::{Result, result};
    /// `default-src 'none'` and nothing unsafe.
    pub const NONE_BY_DEFAULT: Result = result("nothing unsafe, default-src 'none'", 10);
    /// Nothing unsafe.
    pub const NO_UNSAFE: Result = result("nothing unsafe, but not default-src 'none'", 5);
    /// Inline styles.
    pub const UNSAFE_STYLES: Result = result("unsafe sources in style-src only", 0);
    /// Evaluated text.
    pub const UNSAFE_EVAL: Result = result("'unsafe-eval'", -10);
    /// Inline scripts, or scripts of anyone.
    pub const UNSAFE_INLINE: Result = result("'unsafe-inline' or anyone's scripts", -20);
    /// Files over plain HTTP.
    pub const INSECURE_SCHEME: Result = result("files over plain HTTP", -20);
    /// A directive that stands twice.
    pub const INVALID: Result = result("cannot be read", -25);
    /// None.
    pub const MISSING: Result = result("there is none", -25);
}

/// Cookies.
pub mod cookies {
    use super::{Result, result};
    /// None.
    pub const NONE: Result = result("there are none", 0);
    /// Some: these pages need none, so that any is the worst that the rules know.
    pub const SOME: Result = result("there are some, and nothing here needs any", -40);
}

/// Cross-origin resource sharing.
pub mod cors {
    use super::{Result, result};
    /// None, or for everyone without credentials.
    pub const HARMLESS: Result = result("none, or for everyone without credentials", 0);
    /// With credentials.
    pub const WITH_CREDENTIALS: Result = result("with credentials", -50);
}

/// The referrer policy.
pub mod referrer {
    use super::{Result, result};
    /// Nothing leaks to other sites.
    pub const PRIVATE: Result = result("keeps addresses private", 5);
    /// None.
    pub const MISSING: Result = result("there is none", 0);
    /// Addresses leak, or it cannot be read.
    pub const UNSAFE: Result = result("leaks addresses, or cannot be read", -5);
}

/// Strict transport security. Preloading (+5) is a list that a publisher asks to be put on; it is not assumed.
pub mod hsts {
    use super::{Result, result};
    /// Half a year, in seconds.
    pub const SIX_MONTHS: u64 = 15_768_000;
    /// Long enough.
    pub const LONG: Result = result("half a year or more", 0);
    /// Too short.
    pub const SHORT: Result = result("less than half a year", -10);
    /// None.
    pub const MISSING: Result = result("there is none", -20);
}

/// Subresource integrity of scripts.
pub mod sri {
    use super::{Result, result};
    /// On every script, all from here.
    pub const ALL: Result = result("on scripts of our own", 5);
    /// Not on all, but all from here.
    pub const OWN_ONLY: Result = result("not used, but all scripts are our own", 0);
    /// No script.
    pub const NO_SCRIPTS: Result = result("there are no scripts", 0);
    /// Scripts of others without it.
    pub const FOREIGN: Result = result("scripts of others without it", -5);
}

/// `X-Content-Type-Options`.
pub mod sniffing {
    use super::{Result, result};
    /// `nosniff`.
    pub const REFUSED: Result = result("nosniff", 0);
    /// Anything else.
    pub const ALLOWED: Result = result("not refused", -5);
}

/// Framing.
pub mod framing {
    use super::{Result, result};
    /// By the policy.
    pub const BY_POLICY: Result = result("ruled by frame-ancestors", 5);
    /// By the older header.
    pub const BY_HEADER: Result = result("ruled by X-Frame-Options", 0);
    /// Anyone.
    pub const BY_NOBODY: Result = result("anyone may frame it", -20);
}

/// `Cross-Origin-Resource-Policy`.
pub mod resource {
    use super::{Result, result};
    /// Only we, or our site.
    pub const OURS: Result = result("same-origin or same-site", 10);
    /// Anyone, or not told.
    pub const ANYONE: Result = result("cross-origin, or not told", 0);
    /// Cannot be read.
    pub const INVALID: Result = result("cannot be read", -5);
}
