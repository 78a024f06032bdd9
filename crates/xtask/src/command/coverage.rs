//! `coverage`: what became of every sentence of the articles, from their fingerprints.

use super::print;
use crate::repo::Repo;
use anyhow::{Context, Result, bail};
use claimscope_content::fingerprint::tokens;
use claimscope_content::{Coverage, Fate, compile};
use claimscope_core::model::NoClaim;
use std::fmt::Write;
use std::path::Path;

/// Prints counts for all sources, or every sentence of one, with its text where the article is given.
pub fn run(repo: &Repo, source: Option<&str>, article: Option<&Path>) -> Result<()> {
    let all = compile(&repo.content()).coverage;
    let Some(id) = source else { return print(&table(&all)) };
    let Some(coverage) = all.iter().find(|coverage| coverage.source == id) else {
        let known: Vec<&str> = all.iter().map(|coverage| coverage.source.as_str()).collect();
        bail!("`{id}` is no source with a fingerprint; there are {}", known.join(", "));
    };
    let text = match article {
        Some(path) => std::fs::read_to_string(path).with_context(|| format!("could not read {}", path.display()))?,
        None => String::new(),
    };
    print(&(listing(coverage, &text)? + "\n" + &table(std::slice::from_ref(coverage))))
}

/// One line a sentence: its number, its tokens, and what became of it.
fn listing(coverage: &Coverage, article: &str) -> Result<String> {
    let words = tokens(article);
    let last = coverage.sentences.last().map_or(0, |sentence| sentence.end as usize);
    if !article.is_empty() && words.len() != last {
        bail!("this text has {} tokens, the fingerprint {last}: it is not the article", words.len());
    }
    let mut lines = String::new();
    for (number, sentence) in (1..).zip(&coverage.sentences) {
        let start = words.get(sentence.start as usize).map(|token| token.start);
        let end = words.get(sentence.end as usize).map_or(article.len(), |token| token.start);
        let text = start.and_then(|start| article.get(start..end)).unwrap_or_default();
        let text: Vec<&str> = text.split_whitespace().collect();
        let fate = in_words(sentence.fate);
        writeln!(lines, "{number:>4}  {:>5}–{:<5} {fate:<22} {}", sentence.start, sentence.end, text.join(" "))?;
    }
    Ok(lines)
}

fn in_words(fate: Fate) -> String {
    match fate {
        Fate::Bears(1) => "1 quote".to_owned(),
        Fate::Bears(quotes) => format!("{quotes} quotes"),
        Fate::Heading => "heading".to_owned(),
        Fate::NoClaim(reason) => format!("no claim: {}", reason.word()),
        Fate::Unaccounted => "NOT ACCOUNTED FOR".to_owned(),
    }
}

/// Counts for each source: how many sentences bear claims, which carry none and why.
fn table(all: &[Coverage]) -> String {
    let mut lines =
        String::from("source              sentences  headings  bear claims  share  no claim  unaccounted\n");
    let mut unaccounted = 0;
    for coverage in all {
        let (telling, bearing) = (coverage.telling(), coverage.bearing());
        let headings = coverage.count(|fate| fate == Fate::Heading);
        let open = coverage.count(|fate| fate == Fate::Unaccounted);
        let silent = coverage.count(|fate| matches!(fate, Fate::NoClaim(_)));
        let share = u32::from(bearing) * 100 / u32::from(telling).max(1);
        unaccounted += open;
        lines.push_str(&format!(
            "{:<18} {:>10} {headings:>9} {bearing:>12} {share:>4} % {silent:>9} {open:>12}\n",
            coverage.source,
            coverage.sentences.len(),
        ));
        let reasons = NoClaim::ALL.iter().map(|reason| (reason, coverage.count(|fate| fate == Fate::NoClaim(*reason))));
        let reasons: Vec<String> = reasons
            .filter(|(_, count)| *count > 0)
            .map(|(reason, count)| format!("{} {count}", reason.word()))
            .collect();
        if !reasons.is_empty() {
            lines.push_str(&format!("  no claim: {}\n", reasons.join(", ")));
        }
    }
    lines.push_str(&format!("{unaccounted} sentences unaccounted for\n"));
    lines
}

#[cfg(test)]
mod tests {
    use super::{listing, table};
    use claimscope_content::{Coverage, Fate, Sentence};
    use claimscope_core::model::NoClaim;

    fn coverage() -> Coverage {
        let fates = [Fate::Heading, Fate::Bears(2), Fate::NoClaim(NoClaim::Greeting), Fate::Unaccounted];
        let sentence = |(at, fate): (u32, Fate)| Sentence { start: at * 2, end: at * 2 + 2, fate };
        Coverage { source: "moon-news".into(), sentences: (0..).zip(fates).map(sentence).collect() }
    }

    #[test]
    fn the_table_counts_each_fate_and_leaves_headings_out_of_the_share() {
        let table = table(&[coverage()]);
        assert!(
            table.contains("moon-news                   4         1            1   33 %         1            1"),
            "{table}"
        );
        assert!(table.contains("no claim: greeting 1") && table.ends_with("1 sentences unaccounted for\n"), "{table}");
    }

    #[test]
    fn a_listing_shows_the_text_beside_the_fate_only_where_it_is_the_article() {
        let told = |article| listing(&coverage(), article).map_err(|error| error.to_string());
        let short = told("Moon balm.");
        assert_eq!(short, Err("this text has 3 tokens, the fingerprint 8: it is not the article".to_owned()));
        let whole = told("Moon balm softens skin Hello! So what").unwrap_or_default();
        assert!(whole.contains("2 quotes               softens skin\n"), "{whole}");
    }
}
