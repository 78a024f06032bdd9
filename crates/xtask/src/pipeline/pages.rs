//! What a page weighs before it can be painted: its HTML, in which the critical styles stand, as brotli. Cards for other
//! sites, and the script that draws them there, are weighed apart.

use crate::say::kilobytes;
use anyhow::{Context, Result};
use claimscope_site::policy::{Kind, kind_of};
use claimscope_site::{Encoding, beside, brotli};
use std::path::{Path, PathBuf};

/// What most pages may weigh. What they show first stands in the first 13 kB of all
/// (docs/adr/0022-the-first-screen-is-in-the-first-flight.md).
const PAGE: usize = 16_000;
/// How many of a hundred pages keep to it.
const MOST: usize = 95;
/// What the heaviest page may weigh.
const HEAVIEST: usize = 23_400;
/// What the critical styles may weigh in it.
const CRITICAL: usize = 5_350;

/// What a card may weigh, with all that it carries.
const CARD: usize = 14_000;
/// What the script may weigh that draws cards on other people's pages.
const EMBED_SCRIPT: usize = 820;

/// The weights of all pages, in bytes as brotli.
#[derive(Debug)]
pub struct Pages {
    /// In rising order.
    sizes: Vec<usize>,
    heaviest: PathBuf,
    critical: usize,
    /// The heaviest card.
    card: usize,
    /// The script that draws cards on other people's pages.
    script: usize,
}

impl Pages {
    /// Weighs the pages of a built site that was compressed.
    pub fn weigh(dist: &Path) -> Result<Self> {
        let mut pages = Vec::new();
        gather(dist, &mut pages)?;
        let is_card =
            |path: &Path| path.strip_prefix(dist).is_ok_and(|inside| kind_of(&inside.to_string_lossy()) == Kind::Card);
        let (cards, pages): (Vec<_>, Vec<_>) = pages.into_iter().partition(|(_, path)| is_card(path));
        let card = cards.iter().map(|(size, _)| *size).max().context("the built site holds no card")?;
        let script = weight(&dist.join("embed.js"))?;
        let (_, heaviest) = pages.iter().max().context("the built site holds no page")?.clone();
        let front = dist.join("index.html");
        let page = std::fs::read_to_string(&front).with_context(|| format!("could not read {}", front.display()))?;
        let style = page.split_once("<style>").and_then(|(_, rest)| rest.split_once("</style>"));
        let critical = brotli(style.map_or("", |(style, _)| style).as_bytes()).len();
        let mut sizes: Vec<usize> = pages.into_iter().map(|(size, _)| size).collect();
        sizes.sort_unstable();
        Ok(Self { sizes, heaviest, critical, card, script })
    }

    /// One line with the budgets.
    pub fn line(&self) -> String {
        format!(
            "pages {} median, {} at 95 of 100 of {}, {} the heaviest of {}; critical styles {} of {}; \
             the heaviest card {} of {}, its script {} of {} bytes (HTML, brotli)",
            kilobytes(self.at(50)),
            kilobytes(self.at(MOST)),
            kilobytes(PAGE),
            kilobytes(self.at(100)),
            kilobytes(HEAVIEST),
            kilobytes(self.critical),
            kilobytes(CRITICAL),
            kilobytes(self.card),
            kilobytes(CARD),
            self.script,
            EMBED_SCRIPT,
        )
    }

    /// What is over its budget, said plainly.
    pub fn over(&self) -> Vec<String> {
        let weighed = [
            (format!("the heaviest of {MOST} in 100 pages"), self.at(MOST), PAGE),
            (self.heaviest.display().to_string(), self.at(100), HEAVIEST),
            ("the critical sheet".into(), self.critical, CRITICAL),
            ("the heaviest card".into(), self.card, CARD),
            ("the script for cards".into(), self.script, EMBED_SCRIPT),
        ];
        let over = weighed.into_iter().filter(|(_, size, limit)| size > limit);
        over.map(|(what, size, limit)| format!("{what} is {} over its budget", kilobytes(size - limit))).collect()
    }

    /// The weight that this many of a hundred pages do not exceed.
    fn at(&self, percent: usize) -> usize {
        let rank = (self.sizes.len() * percent).div_ceil(100).max(1);
        self.sizes.get(rank - 1).copied().unwrap_or(0)
    }
}

fn gather(folder: &Path, pages: &mut Vec<(usize, PathBuf)>) -> Result<()> {
    for entry in std::fs::read_dir(folder).with_context(|| format!("could not read {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            gather(&path, pages)?;
        } else if path.extension().is_some_and(|ending| ending == "html") {
            pages.push((weight(&path)?, path));
        }
    }
    Ok(())
}

/// The size of the brotli file beside another.
fn weight(path: &Path) -> Result<usize> {
    let small = beside(path, Encoding::Brotli);
    let size = small.metadata().with_context(|| format!("{} is missing", small.display()))?.len();
    Ok(usize::try_from(size)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pages(sizes: &[usize], critical: usize) -> Pages {
        Pages { sizes: sizes.to_vec(), heaviest: "a.html".into(), critical, card: CARD, script: EMBED_SCRIPT }
    }

    #[test]
    fn budgets_are_met_up_to_their_limit() {
        let mut sizes = vec![PAGE; 95];
        sizes.extend([HEAVIEST; 5]);
        assert!(pages(&sizes, CRITICAL).over().is_empty());
    }

    #[test]
    fn what_is_over_is_told() {
        let mut sizes = vec![PAGE; 94];
        sizes.extend([PAGE + 100; 5]);
        sizes.push(HEAVIEST + 100);
        let pages = pages(&sizes, CRITICAL + 100);
        assert_eq!(pages.over().len(), 3, "{pages:?}");
    }

    #[test]
    fn cards_and_their_script_are_held_to_budgets_of_their_own() {
        let heavy = Pages { card: CARD + 1, script: EMBED_SCRIPT + 1, ..pages(&[PAGE], CRITICAL) };
        assert_eq!(heavy.over().len(), 2, "{heavy:?}");
    }
}
