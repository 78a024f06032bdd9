//! The files for nginx, in a real nginx: started on loopback with a folder of its own, serving the site at its top and
//! the one below a path.

mod ask;
mod checks;

use super::{Context, Outcome};
use crate::pipeline::{self, Options, Std};
use crate::process;
use crate::say;
use crate::setup;
use crate::suite::browser::free_port;
use anyhow::{Context as _, Result};
use checks::Checked;
use claimscope_site::NGINX;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

pub use ask::{Answer, ask};

/// A site that nginx serves.
struct Site {
    dist: PathBuf,
    base: &'static str,
    port: u16,
}

/// Starts nginx, looks at everything that a host can get wrong, and stops it.
pub fn run(context: &Context<'_>) -> Result<Outcome> {
    let repo = context.repo;
    let Some(nginx) = setup::nginx() else { return Ok(Outcome::CannotRun("nginx is missing".into())) };
    let std = Std::for_release(repo);
    let below = Site { dist: repo.work().join("dist-nginx"), base: "/sub/", port: free_port()? };
    let top = Site { dist: repo.dist(), base: "/", port: free_port()? };
    pipeline::build(repo, &Options { base_url: None, out: top.dist.clone(), std, compress: true })?;
    let base_url = Some("https://example.org/sub/".to_owned());
    pipeline::build(repo, &Options { base_url, out: below.dist.clone(), std, compress: true })?;
    let folder = repo.work().join("nginx");
    let brotli = setup::brotli_module();
    if brotli.is_none() {
        say::note("nginx has no brotli module here: only gzip is tried");
    }
    let running = Running::start(&nginx, &folder, &[&top, &below], brotli)?;
    let mut checked = Checked::default();
    for site in [&top, &below] {
        checks::site(&mut checked, site, brotli.is_some())?;
    }
    drop(running);
    checked.failures.iter().for_each(|failure| say::note(failure));
    Ok(Outcome::Ran { passed: checked.passed, failed: checked.failures.len() })
}

/// An nginx that is stopped when this is dropped.
struct Running(Child);

impl Running {
    fn start(nginx: &Path, folder: &Path, sites: &[&Site], brotli: Option<&Path>) -> Result<Self> {
        std::fs::create_dir_all(folder).with_context(|| format!("could not make {}", folder.display()))?;
        let conf = folder.join("nginx.conf");
        std::fs::write(&conf, conf_of(folder, sites, brotli))
            .with_context(|| format!("could not write {}", conf.display()))?;
        let errors = folder.join("error.log");
        let mut command = Command::new(nginx);
        command.arg("-p").arg(folder).arg("-c").arg(&conf).arg("-e").arg(&errors);
        let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let mut running = Self(child.with_context(|| format!("could not start {}", nginx.display()))?);
        let answers = || sites.iter().all(|site| ask(site.port, site.base, "identity").is_ok());
        process::until_ready(&mut running.0, "nginx", &errors, answers)?;
        Ok(running)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It has one process and holds nothing that could be lost.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A whole configuration around the files of the sites: one process, in the foreground, all its files in one folder.
fn conf_of(folder: &Path, sites: &[&Site], brotli: Option<&Path>) -> String {
    let folder = folder.display();
    let mut conf = String::new();
    // Writing to a string cannot fail.
    if let Some(module) = brotli {
        let _ = writeln!(conf, "load_module {};", module.display());
    }
    let _ = writeln!(
        conf,
        "daemon off;\nmaster_process off;\npid {folder}/nginx.pid;\nevents {{}}\nhttp {{\naccess_log off;"
    );
    for kind in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"] {
        let _ = writeln!(conf, "{kind}_temp_path {folder}/{kind};");
    }
    for site in sites {
        let own = site.dist.join(NGINX);
        let own = own.display();
        let _ = writeln!(conf, "include {own}/http.conf;\nserver {{\nlisten 127.0.0.1:{};", site.port);
        let _ = writeln!(conf, "set $claimscope {};", site.dist.display());
        if brotli.is_some() {
            let _ = writeln!(conf, "include {own}/brotli.conf;");
        }
        let _ = writeln!(conf, "include {own}/server.conf;\n}}");
    }
    conf.push_str("}\n");
    conf
}
