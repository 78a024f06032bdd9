//! The compiler from content files to the library that everything else reads.
//!
//! `load → parse → resolve → check → prove → library`: every pass goes over all files and tells all that
//! it finds, so that one run shows every problem. Only this crate and `site` read content from disk; it
//! grades nothing and renders nothing.
//!
//! [`compile`] is the way in, [`fingerprint`] proves quotes without keeping articles, [`export_json`]
//! and [`export_schema`] are the library for everyone else, [`readability`] measures its words, [`learn`] what labelled texts
//! teach of claims.
#![forbid(unsafe_code)]

mod build;
mod check;
mod codes;
mod coverage;
mod export;
mod files;
pub mod fingerprint;
pub mod learn;
mod names;
mod place;
mod problem;
mod prove;
mod raw;
mod read;
pub mod readability;

pub use codes::{Code, Severity, diagnostics_page};
pub use coverage::{Coverage, Fate, Sentence};
pub use export::{export_json, export_schema};
pub use problem::Problem;

use check::Context;
use claimscope_core::model::{Library, Source};
use names::Names;
use problem::Problems;
use raw::{Content, RawSite};
use std::path::Path;

/// What compiling a content folder gives.
#[derive(Debug)]
pub struct Compiled {
    /// The library; `None` when there is any error.
    pub library: Option<Library>,
    /// Where and by whom the site is published; `None` when `site.toml` cannot be read.
    pub site: Option<SiteConfig>,
    /// All problems, by file and place.
    pub diagnostics: Vec<Problem>,
    /// What became of every sentence of each article whose fingerprint could be read, by source.
    pub coverage: Vec<Coverage>,
    /// The texts that may stay hard to read.
    pub exceptions: Vec<readability::Exception>,
}

impl Compiled {
    /// The problems that stop a library from being made.
    pub fn errors(&self) -> impl Iterator<Item = &Problem> {
        self.diagnostics.iter().filter(|problem| problem.is_error())
    }

    /// The problems that an editor should look at.
    pub fn warnings(&self) -> impl Iterator<Item = &Problem> {
        self.diagnostics.iter().filter(|problem| !problem.is_error())
    }
}

/// Where and by whom a site is published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteConfig {
    /// The address that all paths are joined to, with a slash at its end.
    pub base_url: String,
    /// The publisher's name.
    pub publisher: String,
    /// Where mistakes are reported, or empty.
    pub contact: String,
    /// What the publisher says about selling and being paid, or empty.
    pub independence: String,
}

impl SiteConfig {
    fn of(raw: &RawSite) -> Option<Self> {
        Some(Self {
            base_url: raw.base_url.as_ref()?.value.clone(),
            publisher: raw.publisher.as_ref()?.value.clone(),
            contact: place::text(&raw.contact).to_owned(),
            independence: place::text(&raw.independence).to_owned(),
        })
    }
}

/// Compiles a content folder. Never stops at the first problem.
pub fn compile(root: &Path) -> Compiled {
    let problems = Problems::default();
    let files = files::load(root, &problems);
    let content: Content = raw::parse(&files, &problems);
    let names = Names::of(&content);
    let cx = Context { files: &files, content: &content, names: &names, problems: &problems };
    check::check(&cx);
    let proofs = prove::prove(&cx);
    let library = build::build(&content, &names, &proofs);
    let site = content.site.as_ref().and_then(SiteConfig::of);
    let diagnostics = problems.finish(&files);
    let is_sound = !diagnostics.iter().any(Problem::is_error);
    let exceptions = content.exceptions.iter().filter_map(readability::Exception::of).collect();
    Compiled { library: library.filter(|_| is_sound), site, diagnostics, coverage: proofs.coverage, exceptions }
}

/// How much of each article its quotes cover: the source and whole percents, rounded up.
pub fn quoted_shares(library: &Library) -> Vec<(&Source, u32)> {
    library.sources.iter().map(|source| (source, source.quoted_percent())).collect()
}
