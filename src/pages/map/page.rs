//! The page, as it is rendered ahead.

use super::graded::{KINDS, nothing, records};
use super::marks;
use super::rows::{Line, Profile, documents, groups, profiles};
use crate::components::{lens, notes, section, source_code};
use crate::graded::Graded;
use crate::markup::{El, Part, el};
use crate::pages::{lead, title};
use crate::view::{View, name_of};
use crate::words::common;
use crate::words::map as words;
use crate::words::pencil;
use claimscope_core::model::{Library, TopicIx};
use claimscope_core::wording::Label;

/// The page.
pub fn map(view: View<'_>) -> El {
    let groups = groups(view.library, view.ours);
    let head = el("div").add(title(view.graded(Graded::MapHead)).add(lead(words::LEAD)));
    if groups.is_empty() {
        return head;
    }
    let how = notes([words::KEY_SAID, words::KEY_CHECKED, words::KEY_STUDIED, words::KEY_FILLED, words::KEY_RING]);
    let said = el("div").add(said(view, &groups)).add(view.graded(Graded::Ours(1)));
    let studied = el("div").add(studied(view, &groups)).add(view.graded(Graded::Ours(2)));
    let sources = el("div").add(sources(view)).add(view.graded(Graded::Ours(3)));
    head.add(lens(view))
        .add(section("how", words::HOW, "", el("div").add(how).add(marks::symbols())))
        .add(section("questions", words::BY_QUESTION, "", questions(view.library, &groups)))
        .add(section("said", words::SAID, words::SAID_AID, said))
        .add(section("studied", words::STUDIED, words::STUDIED_AID, studied))
        .add(section("sources", words::SOURCES, words::SOURCES_AID, sources))
}

/// The two tables of claims, in addresses on the page.
const WHO: &str = "who";
const WHAT: &str = "what";

/// The way to the rows of each question in both tables.
fn questions(library: &Library, groups: &[(TopicIx, Vec<Line>)]) -> El {
    notes(groups.iter().map(|(topic, _)| {
        let to = |table, words| el("a").attr("href", ["#", &address(library, table, *topic)].concat()).add(words);
        let question = [library.topic(*topic).question.as_str(), " "].concat();
        (question, [to(WHO, words::SAID), el("span").add(" · "), to(WHAT, words::STUDIED)])
    }))
}

/// The address of a question in a table.
fn address(library: &Library, table: &str, topic: TopicIx) -> String {
    [table, "-", &library.topic(topic).id].concat()
}

/// Tables that scroll by themselves where they are wider than their place.
fn wide(class: &'static str, name: &'static str, tables: impl IntoIterator<Item = El>) -> El {
    el(class).attr("tabindex", "0").attr("aria-label", name).each(tables)
}

fn column(words: impl Part) -> El {
    el("th").attr("scope", "col").add(words)
}

/// All claims in tables that line up, one for each question, so that each is laid out by itself and has its columns named.
/// Each row goes on with what `cells` makes of it.
fn of_claims(
    view: View<'_>,
    (class, table_id, name): (&'static str, &str, &'static str),
    columns: impl Fn() -> Vec<El>,
    groups: &[(TopicIx, Vec<Line>)],
    cells: impl Fn(&Line) -> Vec<El>,
) -> El {
    let parts = groups.iter().map(|(topic, lines)| {
        let head = [words::CLAIM, words::HOW_SURE].map(column);
        let head = el("tr").each(head).each(columns());
        let rows = lines.iter().map(|line| {
            let claim = el("a.said").attr("href", view.claim_href(line.claim)).add(name_of(view.claim(line.claim)));
            let sure = view.graded(Graded::Sure(line.claim));
            el("tr").add(el("th").attr("scope", "row").add(claim)).add(sure).each(cells(line))
        });
        let question = el("caption").add(el("span").add(&view.library.topic(*topic).question));
        let table = el("table").add(question).add(el("thead").add(head)).add(el("tbody").each(rows));
        el("div.map__part later").attr("id", address(view.library, table_id, *topic)).add(table)
    });
    wide(class, name, parts)
}

/// Claims beside sources.
fn said(view: View<'_>, groups: &[(TopicIx, Vec<Line>)]) -> El {
    let by = |source| {
        column(el("span").attr("aria-hidden", "true").add(source_code(source, false)))
            .add(el("span.hidden").add(&source.publisher))
    };
    let columns = || view.library.sources.iter().map(by).chain([column(words::MEAN)]).collect();
    of_claims(view, ("section.map map--who", WHO, words::SAID), columns, groups, |line| {
        let cells = view.library.source_indices().zip(&line.said).map(|(source, said)| match said {
            Some(_) => view.graded(Graded::Stand(line.claim, source)),
            None => nothing(words::NOT_SAID),
        });
        let over =
            line.shown.map_or_else(|| nothing(common::NONE_TO_MEASURE), |_| view.graded(Graded::Over(line.claim)));
        cells.chain([over]).collect()
    })
}

/// Claims beside kinds of study.
fn studied(view: View<'_>, groups: &[(TopicIx, Vec<Line>)]) -> El {
    let columns = || KINDS.map(|(name, _)| column(name)).into();
    of_claims(view, ("section.map", WHAT, words::STUDIED), columns, groups, |line| {
        let cells = (0..KINDS.len()).map(|kind| match (line.shown, line.kinds[kind].is_empty()) {
            (_, true) => nothing(words::NONE),
            (Some(_), false) => view.graded(Graded::Studied(line.claim, kind)),
            (None, false) => records(kind, &documents(view.library, line.claim, kind)),
        });
        cells.collect()
    })
}

/// The sources beside each other.
fn sources(view: View<'_>) -> El {
    let columns =
        [words::SOURCE, common::SELLS_IT, common::MEAN_OVERREACH, words::HOW_FIRMLY, words::REFERENCES, words::NEVER];
    let rows = profiles(view.library, view.ours).into_iter().map(|profile| {
        let source = view.source(profile.source);
        let name = el("th")
            .attr("scope", "row")
            .add(el("span").attr("aria-hidden", "true").add(source_code(source, false)))
            .add(" ")
            .add(view.source_link(profile.source));
        let references = match profile.references {
            [0, _] => words::NO_REFERENCES.into(),
            [looked_up, right] => words::right(looked_up, right),
        };
        el("tr")
            .add(name)
            .add(el("td").add(source.sells.label()))
            .add(el("td.num").add(view.graded(Graded::Mean(profile.source))))
            .add(el("td").add(firmness(profile.firmness)))
            .add(el("td").add(references))
            .add(el("td").add(never(view.library, &profile)))
    });
    let head = el("thead").add(el("tr").each(columns.map(column)));
    let table = el("table").add(el("caption.hidden").add(words::SOURCES)).add(head).add(el("tbody").each(rows));
    wide("section.map map--sources", words::SOURCES, [table])
}

/// How many of a source's assertions are said in each manner.
fn firmness(counts: [usize; 4]) -> El {
    const MANNERS: [&str; 4] = [pencil::FLAT, pencil::SOFTENS, pencil::MAY, pencil::TOO_LITTLE_KNOWN];
    let all = counts.iter().sum();
    let lines = counts.into_iter().zip(MANNERS).enumerate().map(|(at, (count, manner))| {
        el("li").add(el("b.num").add(count.to_string())).add(" ").add(marks::share(at, count, all)).add(" ").add(manner)
    });
    el("ul.map__manners").each(lines)
}

/// The questions that a source never mentions.
fn never(library: &Library, profile: &Profile) -> El {
    let (silent, all) = &profile.silent;
    if silent.is_empty() {
        return el("span").add(words::MENTIONS_ALL);
    }
    let questions = silent.iter().map(|&topic| el("li").add(&library.topic(topic).question));
    el("div").add(words::silent(silent.len(), *all)).add(el("ul.map__asks").each(questions))
}
