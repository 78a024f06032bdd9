//! The tables behind the map.

use crate::pictures::csv::Table;
use crate::published::Published;
use claimscope::picture::{KINDS, Line, Profile, groups, manner_of_stand, map_words as words, profiles};
use claimscope_core::wording::{Label, rating_badge};

/// The columns of figures of a source.
pub const PROFILE: [&str; 8] = [
    words::MEAN,
    words::SAYS_FLAT,
    words::SOFTENS,
    words::SAYS_MAY,
    words::ASKS_FOR_MORE,
    words::LOOKED_UP,
    words::RIGHT,
    words::NEVER_MENTIONED,
];

/// The figures of a source, under [`PROFILE`].
pub fn figures(profile: &Profile) -> [String; 8] {
    let [flat, softened, may, more] = profile.firmness.map(|count| count.to_string());
    let [looked_up, right] = profile.references.map(|count| count.to_string());
    let over = profile.over.map_or_else(|| String::from("–"), |over| over.to_string());
    let silent = words::of(profile.silent.0.len(), profile.silent.1);
    [over, flat, softened, may, more, looked_up, right, silent]
}

/// A table of all claims: what all have, and then what `cells` makes of each.
fn of_claims(published: Published<'_>, columns: Vec<String>, cells: impl Fn(&Line) -> Vec<String>) -> String {
    let first = [words::QUESTION, words::CLAIM, words::HOW_SURE].map(str::to_owned);
    let mut table = Table::new(first.into_iter().chain(columns));
    for (topic, lines) in groups(published.library, published.ratings) {
        for line in &lines {
            let rating = published.ratings.get(line.claim);
            let question = published.library.topic(topic).question.clone();
            let first = [question, published.claim_name(line.claim), rating_badge(rating).to_owned()];
            table.add(first.into_iter().chain(cells(line)));
        }
    }
    table.finish()
}

/// Claims beside sources.
pub fn who_says_it(published: Published<'_>) -> String {
    let sources = published.library.sources.iter();
    let by = sources.flat_map(|source| [words::by(&source.publisher), words::over_by(&source.publisher)]);
    let columns = [words::STEPS_SHOWN.to_owned()].into_iter().chain(by).chain([words::MEAN.to_owned()]).collect();
    of_claims(published, columns, |line| {
        let shown = line.shown.map_or_else(String::new, |shown| shown.to_string());
        let stands = line.said.iter().flat_map(|said| match said {
            None => [words::NOT_SAID.to_owned(), String::new()],
            Some(said) => {
                let over = line.over_by(*said).map_or_else(String::new, |over| over.to_string());
                [manner_of_stand(*said).to_owned(), over]
            }
        });
        let over = line.over.map_or_else(String::new, |over| over.to_string());
        [shown].into_iter().chain(stands).chain([over]).collect()
    })
}

/// Claims beside kinds of study.
pub fn what_was_studied(published: Published<'_>) -> String {
    let columns = KINDS.iter().flat_map(|(name, _)| [words::counted(name), words::shown(name)]).collect();
    of_claims(published, columns, |line| {
        let cells = line.kinds.iter().flat_map(|records| {
            let counts = records.iter().filter(|record| record.counts).count();
            [counts, records.len() - counts].map(|count| count.to_string())
        });
        cells.collect()
    })
}

/// Sources beside each other.
pub fn sources(published: Published<'_>) -> String {
    let columns = [words::SOURCE, words::SELLS].into_iter().chain(PROFILE).chain([words::NEVER]);
    let mut table = Table::new(columns);
    for profile in profiles(published.library, published.ratings) {
        let source = published.library.source(profile.source);
        let questions = profile.silent.0.iter().map(|&topic| published.library.topic(topic).question.as_str());
        let questions = questions.collect::<Vec<_>>().join(" ");
        let first = [source.publisher.clone(), source.sells.label().to_owned()];
        table.add(first.into_iter().chain(figures(&profile)).chain([questions]));
    }
    table.finish()
}
