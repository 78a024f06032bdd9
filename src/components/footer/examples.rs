//! Examples of the footer: with and without a publisher.

use super::footer;
use crate::SiteInfo;
use crate::gallery::{Example, example};
use crate::view::View;

/// The examples.
pub fn examples() -> Vec<Example> {
    let with = |publisher: &'static str| {
        move |view: View<'_>| {
            let site = SiteInfo { publisher: publisher.into(), ..SiteInfo::default() };
            footer(View { site: &site, pieces: None, ..view })
        }
    };
    vec![example("with-publisher", with("Moon Press")), example("without-publisher", with(""))]
}
