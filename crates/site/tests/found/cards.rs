//! Cards for other people's pages: that each says what the claim's page says, and that editors which know oEmbed find
//! it and keep all of it.

use crate::site::Site;
use claimscope_site::Inline;
use scraper::{ElementRef, Html, Selector};
use serde_json::Value;
use std::sync::OnceLock;

/// The published site, built once for all tests.
fn site() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| Site::of("content"))
}

/// The ids of all claims.
fn ids() -> impl Iterator<Item = &'static str> {
    site().library.claims.iter().map(|claim| claim.id.as_str())
}

fn card(id: &str) -> &'static str {
    site().file(&format!("embed/{id}/index.html"))
}

/// The card as it is shown without a script: other answers stand behind it, as templates.
fn shown(id: &str) -> Html {
    let whole = card(id);
    let end = whole.find("<template").unwrap_or(whole.len());
    Html::parse_document(&whole[..end])
}

fn page(id: &str) -> &'static str {
    site().file(&format!("claims/{id}/index.html"))
}

fn answer(id: &str) -> Value {
    let text = site().file(&format!("oembed/{id}.json"));
    assert!(text.starts_with('{'), "{id}: an editor reads no byte order mark");
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{id}: {error}"))
}

fn address(path: &str) -> String {
    format!("{}/{path}", site().base_url.trim_end_matches('/'))
}

/// The only element of a page that a selector finds.
fn only<'a>(html: &'a Html, selector: &str) -> ElementRef<'a> {
    let selected = Selector::parse(selector).expect("a selector");
    let found: Vec<_> = html.select(&selected).collect();
    assert_eq!(found.len(), 1, "{selector}");
    found[0]
}

/// The words of the only element that a selector finds, with single spaces.
fn words(html: &Html, selector: &str) -> String {
    let text: String = only(html, selector).text().collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_card_says_exactly_what_the_page_of_its_claim_says() {
    for id in ids() {
        let (card, page) = (shown(id), Html::parse_document(page(id)));
        assert_eq!(words(&card, ".card__claim"), words(&page, "h1"), "{id}");
        assert_eq!(words(&card, ".card__badge .badge"), words(&page, ".answer__badge .badge"), "{id}");
        assert_eq!(words(&card, ".card__answer"), words(&page, ".answer__words"), "{id}");
        assert!(
            words(&page, ".answer__date")
                .contains(words(&card, ".card__date").split(" Version").next().expect("a date"))
        );
    }
}

#[test]
fn a_card_says_what_it_rests_on_and_up_to_when() {
    for id in ids() {
        let card = shown(id);
        let rests_on = words(&card, ".card__duo div:last-child dd");
        assert!(rests_on.starts_with("Rests on ") || rests_on.ends_with("none in people."), "{id}: {rests_on}");
        assert!(words(&card, ".card__date").contains(&site().library.content_version), "{id}");
    }
}

#[test]
fn a_card_leads_out_of_its_frame_to_the_page_of_its_claim_and_nowhere_else() {
    let links = Selector::parse("a").expect("a selector");
    for id in ids() {
        let card = shown(id);
        let targets: Vec<_> = card.select(&links).map(|link| (link.attr("href"), link.attr("target"))).collect();
        let path = format!("/claims/{id}/");
        assert_eq!(targets, [(Some(path.as_str()), Some("_top")); 2], "{id}");
    }
}

#[test]
fn a_card_is_one_file_and_its_policy_allows_just_what_it_carries() {
    let loads = Selector::parse("[src], img, link[rel=stylesheet], link[rel=preload], object, video, audio")
        .expect("a selector");
    for id in ids() {
        let text = card(id);
        let card = Html::parse_document(text);
        assert_eq!(card.select(&loads).count(), 0, "{id} loads a file");
        let Inline { scripts, styles } = Inline::of_page(text);
        let policy = only(&card, "meta[http-equiv=Content-Security-Policy]").attr("content").unwrap_or_default();
        assert_eq!((scripts.len(), styles.len()), (1, 1), "{id}");
        assert!(
            policy.starts_with(&format!("default-src 'none'; script-src {}; style-src {};", scripts[0], styles[0]))
        );
        assert!(
            !text.contains("Storage") && !text.contains("cookie") && !text.contains("wasm"),
            "{id} keeps something"
        );
    }
}

#[test]
fn an_editor_finds_the_card_early_and_by_a_whole_address() {
    // WordPress reads the first 150 kB; other readers of links read less.
    const EARLY: usize = 4_000;
    for id in ids() {
        let tag = format!("href=\"{}\"", address(&format!("oembed/{id}.json")));
        for page in [page(id), card(id)] {
            let at = page.find(&tag).unwrap_or_else(|| panic!("{id}: the address of its answer is missing"));
            assert!(at < EARLY, "{id}: its link comes after {at} bytes");
            let before = &page[..at];
            let start = before.rfind('<').unwrap_or(0);
            assert!(before[start..].starts_with("<link rel=\"alternate\" type=\"application/json+oembed\""), "{id}");
        }
    }
}

#[test]
fn an_answer_has_what_oembed_requires() {
    for id in ids() {
        let answer = answer(id);
        assert_eq!((&answer["version"], &answer["type"]), (&"1.0".into(), &"rich".into()), "{id}");
        for number in ["width", "height", "thumbnail_width", "thumbnail_height", "cache_age"] {
            assert!(answer[number].as_u64().is_some_and(|number| number > 0), "{id}: {number}");
        }
        assert_eq!(answer["provider_url"], site().base_url, "{id}");
        assert_eq!(answer["thumbnail_url"], address(&format!("share/claims/{id}.png")), "{id}");
    }
}

/// What WordPress keeps of an answer of someone that it does not know (`wp_filter_oembed_result`): a quote at the very
/// start, then an empty frame, and of both only these attributes.
#[test]
fn wordpress_keeps_every_answer_whole() {
    const OF_FRAMES: [&str; 5] = ["src", "title", "width", "height", "frameborder"];
    for id in ids() {
        let answer = answer(id);
        let html = answer["html"].as_str().expect("a text");
        assert!(html.starts_with("<blockquote>") && html.ends_with("></iframe>"), "{id}: {html}");
        assert_eq!((html.matches("<iframe").count(), html.matches('\n').count()), (1, 0), "{id}");
        let parsed = Html::parse_fragment(html);
        let frame = only(&parsed, "iframe");
        assert!(frame.value().attrs().all(|(name, _)| OF_FRAMES.contains(&name)), "{id}: {html}");
        assert_eq!(frame.attr("src"), Some(address(&format!("embed/{id}/")).as_str()), "{id}");
        assert_eq!((frame.attr("width"), frame.attr("frameborder")), (Some("100%"), Some("0")), "{id}");
        let link = only(&parsed, "blockquote > a");
        assert_eq!(link.value().attrs().collect::<Vec<_>>(), [("href", address(&format!("claims/{id}/")).as_str())]);
        let tags = Selector::parse("*").expect("a selector");
        let names: Vec<_> = parsed.select(&tags).map(|tag| tag.value().name()).filter(|name| *name != "html").collect();
        assert_eq!(names, ["blockquote", "a", "iframe"], "{id}");
    }
}

#[test]
fn what_editors_keep_for_good_holds_no_verdict() {
    for id in ids() {
        let html = answer(id)["html"].as_str().expect("a text").to_lowercase();
        let badge = words(&shown(id), ".card__badge .badge").trim_start_matches('§').to_lowercase();
        assert!(!html.contains(&format!(" {badge}")), "{id}: {html}");
    }
}

#[test]
fn what_is_copied_for_a_claim_names_its_addresses() {
    let page = Html::parse_document(site().file("embed/index.html"));
    let one = only(&page, ".embedding__one a").attr("href").unwrap_or_default().to_owned();
    let id = one.trim_matches('/').rsplit('/').next().unwrap_or_default();
    let snippet = |name: &str| words(&page, &format!("#snippet-{name}"));
    assert_eq!(snippet("wordpress"), address(&format!("claims/{id}/")));
    assert!(snippet("frame").starts_with(&format!("<iframe src=\"{}\"", address(&format!("embed/{id}/")))));
    assert!(snippet("script").ends_with(&format!("<script async src=\"{}\"></script>", address("embed.js"))));
    for name in ["quote", "markdown"] {
        let card = shown(id);
        for part in [".card__sentence", ".card__reason", ".card__date"] {
            assert!(snippet(name).contains(&words(&card, part)), "{name}: {}", snippet(name));
        }
    }
}
