//! The first step: content files to a library, with every problem shown.

use crate::repo::Repo;
use crate::say;
use anyhow::{Result, bail};
use claimscope_content::{Problem, SiteConfig, compile, readability};
use claimscope_core::model::Library;
use miette::{GraphicalReportHandler, GraphicalTheme};
use std::path::Path;

/// What the content files came to.
pub struct Content {
    /// The library.
    pub library: Library,
    /// What `site.toml` says.
    pub site: SiteConfig,
    /// Problems that do not stop a build; `check` shows them.
    pub warnings: Vec<Problem>,
    /// Texts that may stay hard to read.
    pub exceptions: Vec<readability::Exception>,
}

/// Compiles the content. Errors are shown, all of them, and stop.
pub fn load(repo: &Repo) -> Result<Content> {
    load_folder(&repo.content())
}

/// Compiles the content of any folder.
pub fn load_folder(folder: &Path) -> Result<Content> {
    let compiled = compile(folder);
    let (errors, warnings): (Vec<_>, Vec<_>) = compiled.diagnostics.into_iter().partition(Problem::is_error);
    show(&errors);
    match (compiled.library, compiled.site) {
        (Some(library), Some(site)) if errors.is_empty() => {
            Ok(Content { library, site, warnings, exceptions: compiled.exceptions })
        }
        _ => bail!("the content has {}", counted(errors.len(), "error")),
    }
}

/// Shows problems with the lines of their files.
pub fn show(problems: &[Problem]) {
    let theme = if say::is_watched() { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
    let handler = GraphicalReportHandler::new_themed(theme).with_width(110);
    for problem in problems {
        let mut text = String::new();
        match handler.render_report(&mut text, problem.to_report().as_ref()) {
            Ok(()) => eprintln!("{text}"),
            Err(_) => eprintln!("{problem}"),
        }
    }
}

/// A number with its noun: `1 error`, `3 errors`.
pub fn counted(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}
