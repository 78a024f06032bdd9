//! Where an article leans on evidence or authority that nobody can look up, by the way in which it leans.

use crate::components::{names, section};
use crate::markup::{El, el};
use crate::view::View;
use crate::words::unnamed as words;
use claimscope_core::model::{AppealKind, Source, UncitedAppeal};
use claimscope_core::wording::Label;

/// Every appeal to what is not named; one line where there is none.
pub fn unnamed(view: View<'_>, source: &Source) -> El {
    let mut matter = el("div").add(el("p.tally").add(words::tally(source.uncited.len())));
    for &kind in AppealKind::ALL {
        let appeals: Vec<&UncitedAppeal> = source.uncited.iter().filter(|appeal| appeal.kind == kind).collect();
        if !appeals.is_empty() {
            let rows = appeals.iter().map(|appeal| row(view, appeal));
            matter = matter
                .add(el("h3.part").add(kind.label()).add(el("span.num").add(appeals.len().to_string())))
                .add(el("ul").each(rows));
        }
    }
    section("unnamed", words::HEAD, aid(source), matter)
}

const fn aid(source: &Source) -> &'static str {
    if source.uncited.is_empty() { "" } else { words::AID }
}

fn row(view: View<'_>, appeal: &UncitedAppeal) -> El {
    el("li.appeal").add(el("blockquote").add(["“", &appeal.quote, "”"])).add(names(view, &appeal.claims))
}
