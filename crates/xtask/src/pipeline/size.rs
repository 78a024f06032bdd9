//! What readers download, as brotli at its best, with the budgets beside it.

use super::optimise::{self, App};
use super::scripts::Scripts;
use super::{Ledger, Std, bindgen, pack_path, stamp, wasm};
use crate::repo::Repo;
use crate::say::{self, kilobytes};
use anyhow::Result;
use claimscope_core::model::Library;

/// The app's code: wasm without content, and JavaScript. 80 kB were for pages that are only read; what readers keep on the
/// device, and the device keeps of the site, is in it since, the choosing of rows in pictures, and other assumptions.
const CODE: usize = 93_500;
/// The search and the reading of texts: a wasm module of its own, loaded when somebody wants it, and their scripts. Together
/// with the app this is more than the 100 kB that all features were to have, which is told with every weighing.
const SEARCH: usize = 22_000;
/// What all code was to weigh.
const ALL: usize = 100_000;
/// The content that is embedded.
const CONTENT: usize = 60_000;

/// Sizes in bytes, as brotli.
pub struct Sizes {
    /// The app's wasm and JavaScript without content.
    pub code: usize,
    /// What answers the search and reads texts: a wasm module of its own, and their scripts.
    pub search: usize,
    /// The embedded content.
    pub content: usize,
}

impl Sizes {
    /// One line for each with its budget.
    pub fn lines(&self) -> [String; 3] {
        [
            format!("code {} of {} (wasm + JS, brotli)", kilobytes(self.code), kilobytes(CODE)),
            format!(
                "search and reading of texts {} of {}; all code {}, where {} were meant",
                kilobytes(self.search),
                kilobytes(SEARCH),
                kilobytes(self.code + self.search),
                kilobytes(ALL)
            ),
            format!("content {} of {} (brotli)", kilobytes(self.content), kilobytes(CONTENT)),
        ]
    }

    /// What is over its budget, said plainly.
    pub fn over(&self) -> Vec<String> {
        let weighed = [("code", self.code, CODE), ("search", self.search, SEARCH), ("content", self.content, CONTENT)];
        let over = weighed.into_iter().filter(|(_, size, budget)| size > budget);
        over.map(|(what, size, budget)| format!("{what} is {} over its budget", kilobytes(size - budget))).collect()
    }
}

/// Tells what the app weighs. The code is reckoned as the whole without the content's own weight, and builds for development
/// are larger than those that are published: only `size` holds it to a budget.
pub fn summary(repo: &Repo, app: &App, finder: &[u8]) -> Result<()> {
    if !app.is_small {
        return Ok(());
    }
    let content = weight(repo, &std::fs::read(pack_path(repo))?)?;
    let total = weight(repo, app.js.as_bytes())? + weight(repo, &app.wasm)?;
    let search = of_search(repo, finder)?;
    let [code, search, content] = [total.saturating_sub(content), search, content].map(kilobytes);
    let told = format!("code about {code}, search and reading of texts {search}, content {content} (brotli)");
    say::step("Size", &told);
    Ok(())
}

/// Weighs exactly, by a second build around an empty pack, and tells what the code is made of.
pub fn weigh(repo: &Repo) -> Result<(Sizes, Ledger)> {
    super::pack(repo)?;
    let empty = repo.work().join("empty.pack");
    stamp::write_if_changed(&empty, &claimscope_core::pack::encode(&Library::default()))?;
    let chosen = Std::for_release(repo);
    let raw = wasm::compile(repo, &empty, &repo.cargo_target().join(format!("wasm-empty-{}", chosen.word())), chosen)?;
    let bound = bindgen::run(repo, &raw, "empty")?;
    let app = optimise::run(repo, &bound, claimscope_site::start_of)?;
    anyhow::ensure!(app.is_small, "an app that did not go through wasm-opt cannot be weighed");
    let search = of_search(repo, &optimise::finder(repo, &wasm::compile_finder(repo, chosen)?)?)?;
    let code = weight(repo, app.js.as_bytes())? + weight(repo, &app.wasm)?;
    let sizes = Sizes { code, search, content: weight(repo, &std::fs::read(pack_path(repo))?)? };
    let ledger = Ledger::of(&optimise::named(repo, &bound)?, &sizes)?;
    Ok((sizes, ledger))
}

/// What the search weighs, without what it looks in.
fn of_search(repo: &Repo, finder: &[u8]) -> Result<usize> {
    let scripts = Scripts::made(repo)?;
    let scripts = [scripts.find(), scripts.scan()];
    scripts.iter().try_fold(weight(repo, finder)?, |sum, script| Ok(sum + weight(repo, script.as_bytes())?))
}

/// The size of some bytes as brotli at its best. That takes seconds, so that the number is kept.
fn weight(repo: &Repo, bytes: &[u8]) -> Result<usize> {
    let kept = repo.work().join("weights").join(stamp::hash([bytes]));
    if let Some(size) = std::fs::read_to_string(&kept).ok().and_then(|text| text.parse().ok()) {
        return Ok(size);
    }
    let size = claimscope_site::brotli(bytes).len();
    stamp::write_if_changed(&kept, size.to_string().as_bytes())?;
    Ok(size)
}
