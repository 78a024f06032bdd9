//! What readers download, as brotli at its best, with the budgets beside it.

use super::optimise::{self, App};
use super::{bindgen, pack_path, stamp, wasm};
use crate::repo::Repo;
use crate::say::{self, kilobytes};
use anyhow::Result;
use claimscope_core::model::Library;
use std::io::Write;

/// The budget of the code: wasm without content, and JavaScript.
const CODE: usize = 80_000;
/// The budget of the content that is embedded.
const CONTENT: usize = 60_000;

/// Sizes in bytes, as brotli.
pub struct Sizes {
    /// wasm and JavaScript without content.
    pub code: usize,
    /// The embedded content.
    pub content: usize,
    /// Whether the code was weighed with an empty pack, or only reckoned.
    pub is_exact: bool,
}

impl Sizes {
    /// One line for each with its budget.
    pub fn lines(&self) -> [String; 2] {
        let about = if self.is_exact { "" } else { "about " };
        [
            format!("code {about}{} of {} (wasm + JS, brotli)", kilobytes(self.code), kilobytes(CODE)),
            format!("content {} of {} (brotli)", kilobytes(self.content), kilobytes(CONTENT)),
        ]
    }

    /// What is over its budget.
    pub fn over(&self) -> Vec<String> {
        let over = [("code", self.code, CODE), ("content", self.content, CONTENT)];
        let over = over.into_iter().filter(|(_, size, budget)| size > budget);
        over.map(|(what, size, budget)| format!("{what} is {} over its budget", kilobytes(size - budget))).collect()
    }
}

/// Tells what the app weighs. The code is reckoned as the whole without the content's own weight; `size`
/// weighs it exactly.
pub fn summary(repo: &Repo, app: &App) -> Result<()> {
    if !app.is_small {
        return Ok(());
    }
    let content = weight(repo, &std::fs::read(pack_path(repo))?)?;
    let total = weight(repo, app.js.as_bytes())? + weight(repo, &app.wasm)?;
    let sizes = Sizes { code: total.saturating_sub(content), content, is_exact: false };
    say::step("Size", &sizes.lines().join(" · "));
    sizes.over().iter().for_each(|over| say::note(over));
    Ok(())
}

/// Weighs exactly, by a second build around an empty pack.
pub fn weigh(repo: &Repo) -> Result<Sizes> {
    super::pack(repo)?;
    let empty = repo.work().join("empty.pack");
    stamp::write_if_changed(&empty, &claimscope_core::pack::encode(&Library::default())?)?;
    let raw = wasm::compile(repo, &empty, &repo.cargo_target().join("wasm-empty"))?;
    let app = optimise::run(repo, &bindgen::run(repo, &raw, "empty")?)?;
    anyhow::ensure!(app.is_small, "an app that did not go through wasm-opt cannot be weighed");
    let code = weight(repo, app.js.as_bytes())? + weight(repo, &app.wasm)?;
    Ok(Sizes { code, content: weight(repo, &std::fs::read(pack_path(repo))?)?, is_exact: true })
}

/// The size of some bytes as brotli at its best. That takes half a second, so that the number is kept.
fn weight(repo: &Repo, bytes: &[u8]) -> Result<usize> {
    let kept = repo.work().join("weights").join(stamp::hash([bytes]));
    if let Some(size) = std::fs::read_to_string(&kept).ok().and_then(|text| text.parse().ok()) {
        return Ok(size);
    }
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 1 << 16, 11, 24);
    writer.write_all(bytes)?;
    let size = writer.into_inner().len();
    stamp::write_if_changed(&kept, size.to_string().as_bytes())?;
    Ok(size)
}
