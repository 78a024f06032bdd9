//! How to put a card onto another page: what to copy, and what it loads.
//!
//! Each snippet is a template whose places are filled here for one claim; in the browser, `assets/embed/embed-page.js`
//! fills the very same templates for the claim and look that are chosen.

use super::{lead, title};
use crate::components::{Room, badge_of, card_date, notes, room, section, section_with, switch_boxes};
use crate::markup::{El, el};
use crate::view::{View, name_of};
use crate::words::common;
use crate::words::embedding as words;
use crate::{Route, files};
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
    Way { id: "wordpress", name: words::WORDPRESS, aid: words::WORDPRESS_AID, written: "text", template: "{page}" },
    Way { id: "frame", name: words::FRAME, aid: words::FRAME_AID, written: "html", template: words::FRAME_TEMPLATE },
    Way {
        id: "script",
        name: words::SCRIPT,
        aid: words::SCRIPT_AID,
        written: "html",
        template: "{style}<claimscope-claim claim=\"{id}\"{look} height=\"{height}\"><a href=\"{page}\">{name}?</a></claimscope-claim>\n<script async src=\"{script}\"></script>",
    },
    Way {
        id: "quote",
        name: words::QUOTE,
        aid: words::QUOTE_AID,
        written: "html",
        template: "<blockquote cite=\"{page}\">\n<p>{name}? {badge}. {sentence} {reason}</p>\n<p><a href=\"{page}\">Claimscope</a>. {date}</p>\n</blockquote>",
    },
    Way {
        id: "markdown",
        name: words::MARKDOWN,
        aid: words::MARKDOWN_AID,
        written: "markdown",
        template: "> [{name}? {badge}.]({page}) {sentence} {reason} {date}",
    },
];

/// The page on which a card is chosen and copied. `base_url` is the address that the site is published under, without
/// a slash at its end.
pub fn embedding(view: View<'_>, base_url: &str) -> El {
    let what = words::WHAT_IT_IS;
    let voices = |ix: &ClaimIx| overreach::said(view.library, *ix, view.lens).len();
    // The one that most articles speak of; of several, the last.
    let Some(ix) = view.library.claim_indices().max_by_key(voices) else {
        return el("div").add(title(words::NO_CLAIM));
    };
    let ways = WAYS.iter().map(|way| snippet(way, &values(view, ix, base_url)));
    let for_one = el("p.embedding__one")
        .add(words::FOR_ONE_BEFORE)
        .add(view.claim_link(ix))
        .add(words::FOR_ONE_AFTER)
        .add(el("code").add(&view.claim(ix).id))
        .add(".");
    let copy = el("div").attr("data-base-url", base_url.to_owned()).attr("id", "snippets").add(for_one).each(ways);
    let loads = notes([words::ONE_FILE, words::NO_COOKIE, words::WHO_SEES, words::ADDRESS_STAYS]);
    el("div")
        .add(title(words::HEAD).add(lead(what)))
        .add(section("choose", words::CHOOSE, "", choice(view, ix)))
        .add(section_with("copy", words::COPY, el("p").add(words::COPY_AID), copy))
        .add(section("loads", words::LOADS, "", loads))
        .add(section("cards", words::ALL, "", all(view)))
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
        .add(el("label").attr("for", "claim").add(words::CLAIM))
        .add(el("select").attr("id", "claim").attr("name", "claim").each(claims));
    let looks = radios("look", words::LOOK, &[("", words::FULL), ("compact", words::COMPACT)]);
    let themes = radios(
        "theme",
        words::THEME,
        &[("", words::THEME_OF_READER), ("light", common::PAPER), ("dark", common::NIGHT)],
    );
    let accent = el("p")
        .add(el("label").attr("for", "accent").add(words::ACCENT))
        .add(el("input").attr("id", "accent").attr("name", "accent").attr("type", "color").attr("value", "#14171d"));
    let form = el("div.embedding__form embedding__waiting").attr("id", "choice").add([
        claim,
        looks,
        themes,
        accent,
        switch_boxes(view).attr("id", "assumptions"),
    ]);
    let Room { full, .. } = room(view, ix);
    let frame = el("iframe.embedding__card")
        .attr("id", "preview")
        .attr("src", view.card_href(ix))
        .attr("title", words::PREVIEW)
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
        .add([words::COPY_FOR, way.name]);
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
    let summary = words::cards(view.library.claims.len());
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
