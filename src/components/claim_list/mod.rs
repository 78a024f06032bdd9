//! Claims as a list, each with its glyph and badge: by themselves, or by what people ask, where finer
//! claims stand under the broader one that takes them in.

#[cfg(feature = "ssr")]
pub mod examples;

#[cfg(feature = "ssr")]
use crate::Route;
#[cfg(feature = "ssr")]
use crate::components::section::minor_section;
use crate::components::stair::glyph;
#[cfg(feature = "ssr")]
use crate::graded::Graded;
use crate::markup::{El, el};
use crate::order;
use crate::view::{View, name_of};
#[cfg(feature = "ssr")]
use crate::words::claim_list as words;
#[cfg(feature = "ssr")]
use crate::words::counts;
use claimscope_core::model::{ClaimIx, TopicIx};
use claimscope_core::overreach;
use claimscope_core::wording::{answer, rating_badge};

/// How many claims of a question stand in the short list.
const SHORT: usize = 4;
/// Up to how many claims a question keeps them all there.
const WHOLE: usize = 6;

/// A list of claims in two columns.
pub fn claim_list(view: View<'_>, claims: Vec<ClaimIx>) -> El {
    el("ul.claims").each(claims.into_iter().map(|ix| el("li").add(row(view, ix))))
}

/// A claim as one link: its glyph, its name, its badge.
pub fn row(view: View<'_>, ix: ClaimIx) -> El {
    el("a")
        .attr("href", view.claim_href(ix))
        .add(glyph(view.rating(ix)))
        .add(el("span.claims__name").add(name_of(view.claim(ix))))
        .add(el("span.claims__badge").add(badge_line(view, ix)))
}

/// The badge in small letters, with what the direction adds.
fn badge_line(view: View<'_>, ix: ClaimIx) -> String {
    let rating = view.rating(ix);
    let mut line = rating_badge(rating).to_ascii_lowercase();
    let direction = answer(view.library, ix, rating).direction;
    if !direction.is_empty() {
        line.push_str(": ");
        line.push_str(direction);
    }
    line
}

/// All claims under the readers' questions they answer, finer ones under the broader one of the same
/// question.
#[cfg(feature = "ssr")]
pub fn topics(view: View<'_>) -> El {
    by_topic(view, |_, claims| {
        let count = counts::claims(claims.len());
        let is_top = |ix: &&ClaimIx| view.claim(**ix).parent.is_none_or(|parent| !claims.contains(&parent));
        // What takes finer claims in comes first: the broad answer before the single ones.
        let is_broad = |ix: ClaimIx| claims.iter().any(|&other| view.claim(other).parent == Some(ix));
        let tops = order::by(claims.iter().filter(is_top).copied().collect(), |&ix| u64::from(!is_broad(ix)));
        let tree = el("ul.claims claims--tree").each(tops.into_iter().map(|ix| branch(view, ix, &claims)));
        (Some(el("p").add(count)), tree)
    })
}

/// The claims of each question in short, and the way to all.
#[cfg(feature = "ssr")]
pub fn topics_in_short(view: View<'_>) -> El {
    by_topic(view, |topic, claims| {
        let href = [&view.href(&Route::Claims), "#", &address(view, topic)].concat();
        let all = el("p").add(el("a").attr("href", href).add(words::all(claims.len())));
        ((claims.len() > WHOLE).then_some(all), view.graded(Graded::Short(topic)))
    })
}

/// The claims of a question that most articles take a stand on, and the others by name.
pub fn topic_in_short(view: View<'_>, topic: TopicIx) -> El {
    let most = order::by(of_topic(view, topic), |&ix| !(overreach::said(view.library, ix, view.lens).len() as u64));
    let (most, others) = most.split_at(if most.len() > WHOLE { SHORT } else { most.len() });
    let names = || others.iter().map(|&ix| el("li").add(view.claim_link(ix)));
    let names = (!others.is_empty()).then(|| el("ul.claims__more").each(names()));
    el("div").add(claim_list(view, most.to_vec())).add(names)
}

/// The claims of a question.
fn of_topic(view: View<'_>, topic: TopicIx) -> Vec<ClaimIx> {
    view.library.claim_indices().filter(|&ix| view.claim(ix).topic == topic).collect()
}

/// One section for each question that has a claim.
#[cfg(feature = "ssr")]
fn by_topic(view: View<'_>, matter: impl Fn(TopicIx, Vec<ClaimIx>) -> (Option<El>, El)) -> El {
    let mut list = el("div.topics").attr("id", "claims");
    for topic in view.library.topic_indices() {
        let claims = of_topic(view, topic);
        if !claims.is_empty() {
            let (aid, claims) = matter(topic, claims);
            list = list.add(minor_section(address(view, topic), &view.library.topic(topic).question, aid, claims));
        }
    }
    list
}

/// The address of a question on its page.
#[cfg(feature = "ssr")]
fn address(view: View<'_>, topic: TopicIx) -> String {
    ["ask-", &view.library.topic(topic).id].concat()
}

/// A claim with the finer ones among `of` under it.
#[cfg(feature = "ssr")]
fn branch(view: View<'_>, ix: ClaimIx, of: &[ClaimIx]) -> El {
    let mut finer = of.iter().filter(|&&other| view.claim(other).parent == Some(ix)).peekable();
    let item = el("li").add(view.graded(Graded::Row(ix)));
    if finer.peek().is_none() { item } else { item.add(el("ul").each(finer.map(|&other| branch(view, other, of)))) }
}
