//! A WordPress at work: its database and its web server, both on this machine only and both ended with it.

use crate::process;
use crate::setup::WordPress;
use anyhow::{Context, Result, bail};
use std::fs::File;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// A blog that is ended, with all that it wrote, when this is dropped.
pub struct Blog {
    // Ended in this order.
    web: Option<Child>,
    database: Child,
    folder: PathBuf,
    url: String,
    password: String,
}

impl Blog {
    /// Makes a new blog and serves it. `host` holds its settings; cards stand on another port.
    pub fn start(wordpress: &WordPress, host: &Path, port: u16, card_port: u16) -> Result<Self> {
        // Short: the path of a socket may have 107 bytes.
        let folder = std::env::temp_dir().join(format!("claimscope-blog-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("db/wordpress"))
            .with_context(|| format!("could not make {}", folder.display()))?;
        std::fs::copy(host.join("wp-config.php"), wordpress.blog().join("wp-config.php"))?;
        let socket = folder.join("db.sock");
        let log = File::create(folder.join("db.log"))?;
        let mut command = wordpress.database(&folder.join("db"), &socket);
        let database = command.stdout(Stdio::null()).stderr(log).spawn().context("could not start MariaDB")?;
        let mut blog =
            Self { web: None, database, folder, url: format!("http://localhost:{port}"), password: String::new() };
        process::until_ready(&mut blog.database, "MariaDB", &blog.folder.join("db.log"), || socket.exists())?;
        let install = blog.php(wordpress, host, card_port).arg(host.join("install.php")).output()?;
        blog.password = String::from_utf8_lossy(&install.stdout).trim().to_owned();
        if blog.password.is_empty() {
            bail!("WordPress could not be set up:\n{}{}", process::last_words(&install), blog.log("php.log"));
        }
        let mut command = blog.php(wordpress, host, card_port);
        command.env("PHP_CLI_SERVER_WORKERS", "4").arg("-S").arg(format!("localhost:{port}"));
        command.arg("-t").arg(wordpress.blog()).arg(host.join("router.php"));
        // A group of its own: its workers outlive it otherwise.
        command.process_group(0).stdout(Stdio::null()).stderr(File::create(blog.folder.join("web.log"))?);
        let web = blog.web.insert(command.spawn().context("could not start PHP's server")?);
        let answers = || ureq::get(format!("{}/wp-login.php", blog.url)).call().is_ok();
        process::until_ready(web, "PHP's server", &blog.folder.join("web.log"), answers)?;
        Ok(blog)
    }

    /// Its address.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The password of its one author, `admin`.
    pub fn password(&self) -> &str {
        &self.password
    }

    fn php(&self, wordpress: &WordPress, host: &Path, card_port: u16) -> Command {
        let mut php = wordpress.php(&self.folder.join("php.log"));
        php.env("BLOG_RUN", &self.folder).env("BLOG_URL", &self.url).env("BLOG_ROOT", wordpress.blog());
        php.env("BLOG_PLUGINS", host.join("plugins")).env("CARD_PORT", card_port.to_string());
        php
    }

    fn log(&self, name: &str) -> String {
        std::fs::read_to_string(self.folder.join(name)).unwrap_or_default()
    }
}

impl Drop for Blog {
    fn drop(&mut self) {
        // Nothing that it wrote is kept, so that nothing can be lost.
        if let Some(web) = &mut self.web {
            let _ = Command::new("kill").args(["-KILL", "--"]).arg(format!("-{}", web.id())).status();
            let _ = web.wait();
        }
        let _ = self.database.kill();
        let _ = self.database.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}
