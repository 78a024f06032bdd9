//! What keeping the site on a device costs: the service worker, and the whole of what it installs on a first visit, as
//! bodies travel. Much of it the page itself has downloaded by then.

use crate::say::kilobytes;
use anyhow::{Context, Result};
use claimscope_site::{Encoding, beside, offline};
use std::path::Path;

/// What the worker may weigh, as brotli: 0.35 of what Workbox 7.4.0 generates for the same files (`cargo xtask bench
/// worker`).
const WORKER: usize = 1_710;
/// What an install may weigh, the worker with it: 25 kB of it for what labelled texts teach the page that reads texts.
const INSTALL: usize = 530_000;

/// The weights, in bytes.
#[derive(Debug)]
pub struct Installed {
    worker: usize,
    install: usize,
}

impl Installed {
    /// Weighs what the worker of a built site installs. The site has to be compressed.
    pub fn weigh(dist: &Path) -> Result<Self> {
        let path = dist.join(offline::WORKER);
        let text = std::fs::read_to_string(&path).with_context(|| format!("could not read {}", path.display()))?;
        let files = offline::kept_by(&text).with_context(|| format!("{} names no files", path.display()))?;
        let worker = size(&beside(&path, Encoding::Brotli))?;
        let mut install = worker;
        for file in files {
            let whole = if file.ends_with('/') { dist.join(&file).join("index.html") } else { dist.join(&file) };
            let small = beside(&whole, Encoding::Brotli);
            // Fonts are compressed already.
            install += size(if small.is_file() { &small } else { &whole })?;
        }
        Ok(Self { worker, install })
    }

    /// One line with the budgets.
    pub fn line(&self) -> String {
        format!(
            "offline: worker {} of {WORKER} bytes, install {} of {} (brotli)",
            self.worker,
            kilobytes(self.install),
            kilobytes(INSTALL)
        )
    }

    /// What is over its budget, said plainly.
    pub fn over(&self) -> Vec<String> {
        let weighed = [("the service worker", self.worker, WORKER), ("what it installs", self.install, INSTALL)];
        let over = weighed.into_iter().filter(|(_, size, budget)| size > budget);
        over.map(|(what, size, budget)| format!("{what} is {} bytes over its budget", size - budget)).collect()
    }
}

fn size(path: &Path) -> Result<usize> {
    let size = path.metadata().with_context(|| format!("{} is missing", path.display()))?.len();
    Ok(usize::try_from(size)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_install_is_the_worker_and_each_of_its_files_as_they_travel() {
        let dist = tempfile::tempdir().expect("a folder");
        let write = |path: &str, bytes: usize| {
            let path = dist.path().join(path);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            std::fs::write(path, "x".repeat(bytes)).expect("a file");
        };
        for (path, bytes) in [
            ("sw.js.br", 7),
            ("assets/a.js", 900),
            ("assets/a.js.br", 50),
            ("assets/b.woff2", 400),
            ("e/index.html.br", 3),
        ] {
            write(path, bytes);
        }
        let text = r#"x=["assets/a.js","assets/b.woff2","e/"];"#;
        std::fs::write(dist.path().join("sw.js"), text).expect("a worker");
        let installed = Installed::weigh(dist.path()).expect("all is there");
        assert_eq!((installed.worker, installed.install), (7, 460));
        std::fs::remove_file(dist.path().join("assets/b.woff2")).expect("a file");
        assert!(Installed::weigh(dist.path()).is_err_and(|error| error.to_string().contains("b.woff2 is missing")));
    }

    #[test]
    fn what_is_over_is_told() {
        assert_eq!(Installed { worker: WORKER, install: INSTALL }.over(), [""; 0]);
        assert_eq!(Installed { worker: WORKER + 1, install: INSTALL + 1 }.over().len(), 2);
    }
}
