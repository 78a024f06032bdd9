//! How to put a card onto another page: what to copy, and what it loads.
//!
//! Each snippet is a template whose places are filled here for one claim; in the browser, `assets/embed/embed-page.js`
//! fills the very same templates for the claim and look that are chosen.

use super::{lead, title};
use crate::components::{Room, badge_of, card_date, notes, room, section, section_with};
use crate::markup::{El, el};
use crate::view::{View, name_of};
use crate::{Route, files, prose};
use claimscope_core::grade::Lens;
use claimscope_core::model::ClaimIx;
use claimscope_core::overreach;
use claimscope_core::wording::answer;

/// A way to put a card onto a page.
struct Way {
    id: &'static str,
    name: &'static str,
    aid: &'static str,
    /// How what stands in a place is written: `html`, `markdown` or `text`.
    written: &'static str,
    template: &'static str,
}

const WAYS: [Way; 5] = [
    Way {
        id: "wordpress",
        name: "WordPress",
        aid: "Paste this address on a line of its own. WordPress fetches the card by itself; so do other editors that know oEmbed.",
        written: "text",
        template: "{page}",
    },
    Way {
        id: "frame",
        name: "HTML",
        aid: "A frame without a script. Its height is fixed and fits a phone.",
        written: "html",
        template: "<iframe src=\"{card}\" title=\"{name}? A card by Claimscope\" width=\"100%\" height=\"{height}\" frameborder=\"0\" loading=\"lazy\"></iframe>",
    },
    Way {
        id: "script",
        name: "Script",
        aid: "An element of its own that fits its height where it can. Its style keeps the room, so that nothing moves. Until the card is there, and where it cannot be, readers see the link.",
        written: "html",
        template: "{style}<claimscope-claim claim=\"{id}\"{look} height=\"{height}\"><a href=\"{page}\">{name}?</a></claimscope-claim>\n<script async src=\"{script}\"></script>",
    },
    Way {
        id: "quote",
        name: "Quote",
        aid: "Words only, as they are today. They do not change when the evidence does.",
        written: "html",
        template: "<blockquote cite=\"{page}\">\n<p>{name}? {badge}. {sentence} {reason}</p>\n<p><a href=\"{page}\">Claimscope</a>. {date}</p>\n</blockquote>",
    },
    Way {
        id: "markdown",
        name: "Markdown",
        aid: "The same words for editors that know no HTML.",
        written: "markdown",
        template: "> [{name}? {badge}.]({page}) {sentence} {reason} {date}",
    },
];

/// The page on which a card is chosen and copied. `base_url` is the address that the site is published under, without
/// a slash at its end.
pub fn embedding(view: View<'_>, base_url: &str) -> El {
    let what = "A card for your own page: the claim, how sure anyone can be, and the main reason. It follows the evidence: \
                when the answer changes, so does the card.";
    let voices = |ix: &ClaimIx| overreach::said(view.library, *ix, &Lens::default()).len();
    // The one that most articles speak of; of several, the last.
    let Some(ix) = view.library.claim_indices().max_by_key(voices) else {
        return el("div").add(title("There is no claim yet"));
    };
    let ways = WAYS.iter().map(|way| snippet(way, &values(view, ix, base_url)));
    let for_one = el("p.embedding__one")
        .add("These are for the claim ")
        .add(view.claim_link(ix))
        .add(". For another one, put the last part of its address in place of ")
        .add(el("code").add(&view.claim(ix).id))
        .add(".");
    let copy = el("div").attr("data-base-url", base_url.to_owned()).attr("id", "snippets").add(for_one).each(ways);
    let loads = notes([
        "A card is one file of less than 14 kB, with its style inside. It loads nothing else, also no font.",
        "It sets no cookie and keeps nothing on the reader’s device.",
        "The browser is told not to say from which page the reader comes. Whoever hosts these pages sees a request for the card, as with any file.",
        "The address of a card stays. What it says may change, and it says up to when evidence was searched.",
    ]);
    el("div")
        .add(title("Put the answer beside the sentence").add(lead(what)))
        .add(section("choose", "Choose", "", choice(view, ix)))
        .add(section_with("copy", "Copy", el("p").add("Each does the same in another place."), copy))
        .add(section("loads", "What it loads", "", loads))
        .add(section("cards", "All cards", "", all(view)))
}

/// The claim and its look, and the card as it will be. Without a script there is nothing to choose, so that the controls
/// are shown by it.
fn choice(view: View<'_>, ix: ClaimIx) -> El {
    let library = view.library;
    let claims = library.topics.iter().zip(0_u16..).map(|(topic, at)| {
        let here = library.claim_indices().filter(|&ix| view.claim(ix).topic.0 == at);
        el("optgroup").attr("label", topic.question.clone()).each(here.map(|ix| {
            el("option")
                .attr("id", view.claim(ix).id.clone())
                .attr("value", view.claim(ix).id.clone())
                .add(name_of(view.claim(ix)))
        }))
    });
    let claim = el("p")
        .add(el("label").attr("for", "claim").add("Claim"))
        .add(el("select").attr("id", "claim").attr("name", "claim").each(claims));
    let looks = radios("look", "Look", &[("", "Full"), ("compact", "Compact")]);
    let themes = radios("theme", "Theme", &[("", "As the reader has it"), ("light", "Paper"), ("dark", "Night")]);
    let accent = el("p")
        .add(el("label").attr("for", "accent").add("Colour of its edge"))
        .add(el("input").attr("id", "accent").attr("name", "accent").attr("type", "color").attr("value", "#14171d"));
    let form = el("div.embedding__form embedding__waiting").attr("id", "choice").add([claim, looks, themes, accent]);
    let Room { full, .. } = room(view, ix);
    let frame = el("iframe.embedding__card")
        .attr("id", "preview")
        .attr("src", view.card_href(ix))
        .attr("title", "The card as it will be")
        .attr("height", full.to_string());
    el("div.embedding").add(form).add(frame)
}

fn radios(name: &'static str, legend: &str, choices: &[(&'static str, &'static str)]) -> El {
    let choices = choices.iter().map(|&(value, words)| {
        let input = el("input").attr("type", "radio").attr("name", name).attr("value", value);
        el("label").add(input).add([" ", words])
    });
    el("fieldset").add(el("legend").add(legend)).each(choices)
}

fn snippet(way: &Way, values: &[(&str, String)]) -> El {
    let code = el("code").add(filled(way, values));
    let pre = el("pre.embedding__code")
        .attr("id", ["snippet-", way.id].concat())
        .attr("tabindex", "0")
        .attr("data-template", way.template)
        .attr("data-written", way.written)
        .add(code);
    let copy = el("button.embedding__copy embedding__waiting")
        .attr("type", "button")
        .attr("data-copy", ["snippet-", way.id].concat())
        .add(["Copy for ", way.name]);
    el("div.embedding__way").add(el("h3").add(way.name)).add(el("p").add(way.aid)).add(pre).add(copy)
}

/// What stands in the places of templates for a claim in its plain look.
fn values(view: View<'_>, ix: ClaimIx, base_url: &str) -> Vec<(&'static str, String)> {
    let answer = answer(view.library, ix, view.rating(ix));
    let claim = view.claim(ix);
    let Room { full, .. } = room(view, ix);
    let at = |path: &str| [base_url, "/", path.trim_start_matches('/')].concat();
    vec![
        ("id", claim.id.clone()),
        ("name", name_of(claim)),
        ("badge", badge_of(&answer)),
        ("sentence", answer.sentence),
        ("reason", answer.reason),
        ("date", card_date(view)),
        ("page", at(&Route::Claim(claim.id.clone()).path())),
        ("card", at(&files::card(&claim.id))),
        ("script", at(files::EMBED_SCRIPT)),
        ("height", full.to_string()),
        ("look", String::new()),
        ("style", kept_room(full)),
    ]
}

/// A style that keeps the room of an element until its script is there, so that nothing moves then; without scripts
/// there is none to keep.
fn kept_room(height: usize) -> String {
    format!(
        "<style>@media (scripting: enabled) {{ claimscope-claim[height=\"{height}\"] {{ display: block; min-height: {height}px }} }}</style>\n"
    )
}

/// A template with its places filled.
fn filled(way: &Way, values: &[(&str, String)]) -> String {
    let mut text = String::with_capacity(way.template.len());
    let mut rest = way.template;
    while let Some((before, (name, after))) = rest.split_once('{').and_then(|(a, b)| Some((a, b.split_once('}')?))) {
        text.push_str(before);
        let value = values.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value);
        text.push_str(&written(way.written, name, value));
        rest = after;
    }
    text + rest
}

/// A value as it may stand in HTML or Markdown. Addresses, and what is markup itself, stay as they are.
fn written(how: &str, name: &str, value: &str) -> String {
    match how {
        "html" if !matches!(name, "look" | "style") => {
            value.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
        }
        "markdown" if name != "page" => {
            let special = |c: char| matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>');
            value.chars().flat_map(|c| special(c).then_some('\\').into_iter().chain([c])).collect()
        }
        _ => value.to_owned(),
    }
}

/// Every card, for those who have no script and for whoever looks for one.
fn all(view: View<'_>) -> El {
    let cards = view
        .library
        .claim_indices()
        .map(|ix| el("li").add(el("a").attr("href", view.card_href(ix)).add(name_of(view.claim(ix)))));
    let summary = prose::counted(view.library.claims.len(), "card", "cards");
    el("details").add(el("summary").add(summary)).add(el("ul.embedding__all").each(cards))
}

#[cfg(test)]
mod tests {
    use super::{Way, filled};

    fn way(written: &'static str, template: &'static str) -> Way {
        Way { id: "x", name: "X", aid: "", written, template }
    }

    #[test]
    fn places_are_filled_as_the_language_of_the_snippet_needs_it() {
        let values = [("name", "A & \"B\" [c]".to_owned()), ("look", " look=\"compact\"".to_owned())];
        for (written, template, expected) in [
            ("text", "{name}", "A & \"B\" [c]"),
            ("html", "<a{look}>{name}</a>", "<a look=\"compact\">A &amp; &quot;B&quot; [c]</a>"),
            ("markdown", "[{name}]({page})", "[A & \"B\" \\[c\\]]()"),
            ("text", "{name", "{name"),
        ] {
            assert_eq!(filled(&way(written, template), &values), expected);
        }
    }
}
