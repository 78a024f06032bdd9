//! A grade of ours beside the same under other assumptions, part by part.

use crate::markup::{El, el};
use crate::words::counts;
use crate::words::lens as words;
use claimscope_core::grade::Grade;
use claimscope_core::model::Domain;
use claimscope_core::wording::{Label, badge};

/// The table. What differs is marked for the eye, and has both figures for listeners.
pub fn changes(ours: &Grade, yours: &Grade) -> El {
    let head = [words::PART, words::OURS, words::YOURS].map(|name| el("th").attr("scope", "col").add(name));
    let mut rows = vec![
        row(words::STUDIES, [ours, yours].map(|grade| grade.studies.to_string())),
        row(words::PEOPLE, [ours, yours].map(|grade| grade.people.to_string())),
    ];
    let judged = |grade: &Grade, say: &dyn Fn(&Grade) -> String| {
        if grade.studies > 0 { say(grade) } else { String::from(words::NONE) }
    };
    rows.push(row(words::STARTS_AT, [ours, yours].map(|grade| judged(grade, &|grade| badge(grade.start).into()))));
    for domain in Domain::LOWERING {
        rows.push(row(domain.label(), [ours, yours].map(|grade| judged(grade, &|grade| off(grade.levels(domain))))));
    }
    rows.push(row(words::RESULT, [ours, yours].map(|grade| badge(grade.certainty).into())));
    el("table.lens__changes")
        .add(el("caption").add(words::WHAT_CHANGES))
        .add(el("thead").add(el("tr").each(head)))
        .add(el("tbody").each(rows))
}

fn row(name: &'static str, [ours, yours]: [String; 2]) -> El {
    let differs = ours != yours;
    let yours = if differs { el("td").add(el("b").add(yours)) } else { el("td").add(yours) };
    el("tr").add(el("th").attr("scope", "row").add(name)).add(el("td").add(ours)).add(yours)
}

/// What a doubt takes off.
fn off(levels: i8) -> String {
    match levels.unsigned_abs() {
        0 => words::NOTHING_OFF.into(),
        steps => words::off(&counts::steps_in_words(usize::from(steps))),
    }
}
