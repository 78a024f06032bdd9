//! All claims beside all sources and all kinds of study, and the sources beside each other. It shows our grading, which
//! is the one that the site is built with.

mod marks;
mod rows;

pub use rows::{KINDS, Line, Profile, Touching, groups, profiles};

use rows::carried;

use super::{lead, title};
use crate::components::{downloads, glyph, notes, section, source_code};
use crate::markup::{El, Part, el};
use crate::picture::Picture;
use crate::view::{View, name_of};
use crate::words::common;
use crate::words::map as words;
use crate::words::pencil;
use claimscope_core::model::{Library, TopicIx};
use claimscope_core::overreach::Said;
use claimscope_core::wording::{Label, rating_badge};

/// The page.
pub fn map(view: View<'_>) -> El {
    let groups = groups(view.library, view.ours);
    let head = el("div").add(title(headline(&groups)).add(lead(words::LEAD)));
    if groups.is_empty() {
        return head;
    }
    let how = notes([words::KEY_SAID, words::KEY_CHECKED, words::KEY_STUDIED, words::KEY_FILLED, words::KEY_RING]);
    let said = el("div").add(said(view, &groups)).add(downloads(view, Picture::WhoSaysIt));
    let studied = el("div").add(studied(view, &groups)).add(downloads(view, Picture::WhatWasStudied));
    let sources = el("div").add(sources(view)).add(downloads(view, Picture::Sources));
    head.add(section("how", words::HOW, "", el("div").add(how).add(marks::symbols(&groups))))
        .add(section("questions", words::BY_QUESTION, "", questions(view.library, &groups)))
        .add(section("said", words::SAID, words::SAID_AID, said))
        .add(section("studied", words::STUDIED, words::STUDIED_AID, studied))
        .add(section("sources", words::SOURCES, words::SOURCES_AID, sources))
}

/// What the page comes to, from its figures.
pub fn headline(groups: &[(TopicIx, Vec<Line>)]) -> String {
    match carried(groups) {
        (0, _) => words::HEAD_WITHOUT_GRADES.into(),
        (graded, randomised) => words::head(graded, randomised),
    }
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

/// A table that scrolls by itself where it is wider than its place.
fn wide(class: &'static str, name: &'static str, table: El) -> El {
    el(class).attr("tabindex", "0").attr("aria-label", name).add(table)
}

fn table(class: &'static str, name: &'static str, columns: Vec<El>, bodies: Vec<El>) -> El {
    let head = el("thead").add(el("tr").each(columns));
    wide(class, name, el("table").add(el("caption.hidden").add(name)).add(head).each(bodies))
}

fn column(words: impl Part) -> El {
    el("th").attr("scope", "col").add(words)
}

/// A table of all claims, one body for each question. Each row goes on with what `cells` makes of it.
fn of_claims(
    view: View<'_>,
    (table_id, name): (&str, &'static str),
    columns: Vec<El>,
    groups: &[(TopicIx, Vec<Line>)],
    cells: impl Fn(&Line) -> Vec<El>,
) -> El {
    let width = (columns.len() + 2).to_string();
    let head = [column(words::CLAIM), column(words::HOW_SURE)].into_iter().chain(columns).collect();
    let bodies = groups.iter().map(|(topic, lines)| {
        let question = el("th").attr("scope", "rowgroup").attr("colspan", width.clone());
        let question = question.add(el("span").add(&view.library.topic(*topic).question));
        let rows = lines.iter().map(|line| {
            let rating = view.ours.get(line.claim);
            let claim = el("a.said").attr("href", view.claim_href(line.claim)).add(name_of(view.claim(line.claim)));
            let sure = el("td.map__sure").add(el("span").add(glyph(rating)).add(rating_badge(rating)));
            el("tr").add(el("th").attr("scope", "row").add(claim)).add(sure).each(cells(line))
        });
        let body = el("tbody").attr("id", address(view.library, table_id, *topic));
        body.add(el("tr.map__ask").add(question)).each(rows)
    });
    table("section.map", name, head, bodies.collect())
}

/// Claims beside sources.
fn said(view: View<'_>, groups: &[(TopicIx, Vec<Line>)]) -> El {
    let sources = view.library.source_indices();
    let columns = sources.map(|ix| {
        let source = view.source(ix);
        column(el("span").attr("aria-hidden", "true").add(source_code(source, false)))
            .add(el("span.hidden").add(&source.publisher))
    });
    let columns = columns.chain([column(words::MEAN)]).collect();
    of_claims(view, (WHO, words::SAID), columns, groups, |line| {
        let cells = line.said.iter().enumerate().map(|(at, said)| match said {
            Some(said) => stand(view, line, at, *said),
            None => nothing(words::NOT_SAID),
        });
        let over =
            line.over.map_or_else(|| nothing(common::NONE_TO_MEASURE), |over| el("td.num").add(over.to_string()));
        cells.chain([over]).collect()
    })
}

/// Where a source stands: its line over what is shown, and the distance. A source that denies it has its code struck
/// through.
fn stand(view: View<'_>, line: &Line, at: usize, said: Said) -> El {
    let manner = el("span.hidden").add(manner(said));
    if said.denies {
        return el("td").add(source_code(&view.library.sources[at], true)).add(" ").add(manner);
    }
    let mark = marks::said(said, line.shown);
    let over = line.over_by(said).map(|over| {
        let [comma, steps] = [", ", words::STEPS_OVER].map(|words| el("span.hidden").add(words));
        [comma, el("b.num").add(over.to_string()), steps]
    });
    el("td").add(mark).add(manner).add(over)
}

/// The manner of a stand in words.
pub const fn manner(said: Said) -> &'static str {
    match (said.denies, said.firmness) {
        (true, 4) => pencil::NOT_SO,
        (true, _) => pencil::DOUBTS,
        (false, 4) => pencil::FLAT,
        (false, 3) => pencil::SOFTENS,
        (false, 2) => pencil::MAY,
        (false, _) => pencil::TOO_LITTLE_KNOWN,
    }
}

/// A cell with nothing to show, which says so.
fn nothing(words: &'static str) -> El {
    el("td").add(el("span").attr("aria-hidden", "true").add("–")).add(el("span.hidden").add(words))
}

/// Claims beside kinds of study.
fn studied(view: View<'_>, groups: &[(TopicIx, Vec<Line>)]) -> El {
    let columns = KINDS.map(|(name, _)| column(name)).into();
    of_claims(view, (WHAT, words::STUDIED), columns, groups, |line| {
        let cells = line.kinds.iter().zip(KINDS).map(|(records, (_, shape))| {
            if records.is_empty() {
                return nothing(words::NONE);
            }
            let counts = records.iter().filter(|record| record.counts).count();
            let paid = records.iter().filter(|record| record.paid).count();
            el("td")
                .add(el("b.num").add(records.len().to_string()))
                .add(el("span.hidden").add(words::of_these(counts, paid)))
                .add(marks::records(shape, records))
        });
        cells.collect()
    })
}

/// The sources beside each other.
fn sources(view: View<'_>) -> El {
    let columns =
        [words::SOURCE, common::SELLS_IT, common::MEAN_OVERREACH, words::HOW_FIRMLY, words::REFERENCES, words::NEVER];
    let columns = columns.map(column).into();
    let rows = profiles(view.library, view.ours).into_iter().map(|profile| {
        let source = view.source(profile.source);
        let name = el("th")
            .attr("scope", "row")
            .add(el("span").attr("aria-hidden", "true").add(source_code(source, false)))
            .add(" ")
            .add(view.source_link(profile.source));
        let over = profile.over.map_or_else(|| common::NONE_TO_MEASURE.into(), common::steps);
        let references = match profile.references {
            [0, _] => words::NO_REFERENCES.into(),
            [looked_up, right] => words::right(looked_up, right),
        };
        el("tr")
            .add(name)
            .add(el("td").add(source.sells.label()))
            .add(el("td.num").add(over))
            .add(el("td").add(firmness(profile.firmness)))
            .add(el("td").add(references))
            .add(el("td").add(never(view.library, &profile)))
    });
    table("section.map map--sources", words::SOURCES, columns, vec![el("tbody").each(rows)])
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
