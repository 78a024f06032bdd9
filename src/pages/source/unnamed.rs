//! Where an article leans on evidence or authority that nobody can look up, by the way in which it leans.

use crate::components::{names, section};
use crate::markup::{El, el};
use crate::view::View;
use claimscope_core::model::{AppealKind, Source, UncitedAppeal};
use claimscope_core::wording::Label;

/// Every appeal to what is not named; one line where there is none.
pub fn unnamed(view: View<'_>, source: &Source) -> El {
    let mut matter = el("div").add(el("p.tally").add(headline(source.uncited.len())));
    for &kind in AppealKind::ALL {
        let appeals: Vec<&UncitedAppeal> = source.uncited.iter().filter(|appeal| appeal.kind == kind).collect();
        if !appeals.is_empty() {
            let rows = appeals.iter().map(|appeal| row(view, appeal));
            matter = matter
                .add(el("h3.part").add(kind.label()).add(el("span.num").add(appeals.len().to_string())))
                .add(el("ul").each(rows));
        }
    }
    section("unnamed", "Studies it does not name", aid(source), matter)
}

/// "Leans 10 times on evidence that nobody can look up"
fn headline(n: usize) -> String {
    let times = match n {
        0 => return String::from("We saw no place where it leans on evidence without saying whose."),
        1 => String::from("once"),
        2 => String::from("twice"),
        n => format!("{n} times"),
    };
    format!("Leans {times} on evidence that nobody can look up.")
}

const fn aid(source: &Source) -> &'static str {
    if source.uncited.is_empty() {
        ""
    } else {
        "Its words, by what they lean on, and the claims that they are to carry."
    }
}

fn row(view: View<'_>, appeal: &UncitedAppeal) -> El {
    el("li.appeal").add(el("blockquote").add(["“", &appeal.quote, "”"])).add(names(view, &appeal.claims))
}

#[cfg(test)]
mod tests {
    use super::headline;

    #[test]
    fn appeals_are_counted_in_the_first_sentence() {
        for (n, words) in
            [(0, "We saw no place"), (1, "Leans once on"), (2, "Leans twice on"), (10, "Leans 10 times on")]
        {
            assert!(headline(n).starts_with(words), "{n}");
        }
    }
}
