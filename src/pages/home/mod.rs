//! The front page: the finding, the picture of said against shown, and claims by what people ask.

#[cfg(feature = "ssr")]
use crate::Route;
use crate::components::source_code;
#[cfg(feature = "ssr")]
use crate::components::{clash, downloads, foremost, lens, section_with, stroke, topics_in_short};
#[cfg(feature = "ssr")]
use crate::graded::Graded;
use crate::markup::{El, el};
#[cfg(feature = "ssr")]
use crate::picture::Picture;
#[cfg(feature = "ssr")]
use crate::words::common;
use crate::words::counts;
use crate::words::home as words;
use crate::{Ratings, order, view::View};
use claimscope_core::model::{Certainty, Library, SourceIx};
use claimscope_core::overreach::{self, Mean};
use claimscope_core::wording::{Label, capitalised};

/// The front page, as it is rendered ahead.
#[cfg(feature = "ssr")]
pub fn home(view: View<'_>) -> El {
    let picture =
        el("div").add(view.graded(Graded::SaidAgainstShown)).add(lens(view)).add(view.graded(Graded::Ours(0)));
    el("div")
        .add(hero(view))
        .add(section_with("picture", words::PICTURE, legend(view), picture))
        .add(topics_in_short(view))
        .add(foremost_clash(view))
}

/// How the picture is made, and how to take it along.
#[cfg(feature = "ssr")]
pub fn note(view: View<'_>) -> El {
    el("div").add(el("p.note").add(words::NOTE)).add(downloads(view, Picture::SaidAgainstShown))
}

/// Of the places where articles clash the hardest one, and the way to all.
#[cfg(feature = "ssr")]
fn foremost_clash(view: View<'_>) -> Option<El> {
    let foremost = foremost(view.library)?;
    let all = words::all_clashes(view.library.disagreements.len());
    let aid = [el("p").add(words::CLASH_AID), el("p").add(view.link(&Route::Disagreements, &all))];
    Some(section_with("clash", common::WHERE_ARTICLES_CLASH, aid, clash(view, foremost)))
}

#[cfg(feature = "ssr")]
fn hero(view: View<'_>) -> El {
    let articles = counts::articles_in_words(view.library.sources.len());
    let more = el("p.hero__more")
        .add(el("a").attr("href", "#claims").add(words::FIND_YOUR_QUESTION))
        .add(" ")
        .add(el("a").attr("href", [&view.href(&Route::Method), "#ladder"].concat()).add(words::WHAT_THE_WORDS_MEAN));
    let aside = el("div").add(el("p.hero__lead").add([words::LEAD_BEFORE, &articles, words::LEAD_AFTER])).add(more);
    el("div.hero").add(view.graded(Graded::HomeHead)).add(aside)
}

/// The heading.
pub fn head(view: View<'_>) -> El {
    let (claims, finding) = headline(view.library, view.ratings);
    el("h1").attr("tabindex", "-1").add(el("span").add(claims)).add(" ").add(el("b").add(finding))
}

/// What the library finds, in two sentences: the claims, and how far the evidence takes them. Made from
/// the grades, so that it changes when the evidence does.
pub fn headline(library: &Library, ratings: &Ratings) -> (String, String) {
    let shown: Vec<u8> = ratings.as_slice().iter().filter_map(overreach::shown).collect();
    let claims = capitalised(&counts::claims_in_words(shown.len()));
    let claims = match library.treatments.as_slice() {
        [only] => words::claims_for(&claims, &only.name),
        _ => words::claims(&claims),
    };
    let at_top = shown.iter().filter(|&&step| step == 4).count();
    let finding = match shown.iter().max().copied().unwrap_or(0) {
        0 => String::from(words::CARRIES_NONE),
        4 if at_top == shown.len() => String::from(words::CARRIES_ALL),
        4 => words::at_top(at_top),
        step => words::none_past(Certainty::from_sum(step.cast_signed()).label()),
    };
    (claims, finding)
}

/// What the inks of the picture mean.
#[cfg(feature = "ssr")]
fn key() -> El {
    let key = |name, words| {
        let bar = el(name).attr("width", "36").attr("height", "20");
        let picture = el("svg").attr("viewBox", "0 0 36 20").attr("aria-hidden", "true").add(bar);
        (picture, el("span").add(words))
    };
    let (solid, solid_words) = key("rect", words::KEY_SHOWN);
    let (hatched, hatched_words) = key("rect.track__over", words::KEY_OVERREACH);
    let hatched = hatched.add(stroke("line.pencil track__voice", ["35", "35"], ["0", "20"]));
    el("ul.legend__key").add(el("li").add(solid).add(solid_words)).add(el("li").add(hatched).add(hatched_words))
}

/// How to read the picture, and who the sources are.
#[cfg(feature = "ssr")]
fn legend(view: View<'_>) -> [El; 3] {
    let how = words::PICTURE_AID;
    [
        el("p").add(how),
        el("div.legend").add(key()).add(view.graded(Graded::Speakers)),
        el("p.legend__aid").add(words::SPEAKERS_AID),
    ]
}

/// The sources with their mean overreach, least first.
pub fn speakers(view: View<'_>) -> El {
    let mean = |ix| overreach::of_source(view.library, ix, view.ratings.as_slice());
    let sources =
        order::by(view.library.source_indices().collect(), |&ix| mean(ix).map_or(0, |mean| u64::from(mean.tenths())));
    el("ul.legend__who").each(sources.into_iter().map(|ix| speaker(view, ix, mean(ix))))
}

fn speaker(view: View<'_>, ix: SourceIx, over: Option<Mean>) -> El {
    let source = view.source(ix);
    let who = el("span").add(view.source_link(ix)).add(el("span.legend__described").add(&source.described));
    let over = over.map_or_else(|| String::from("–"), |over| over.to_string());
    el("li").add(source_code(source, false)).add(who).add(el("span.num").add(over))
}
