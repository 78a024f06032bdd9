//! A WordPress, in which cards are tried as bloggers use them: Debian's packages of it, of PHP and of MariaDB, unpacked
//! into a folder of the user's own. Nothing is installed, and no service is started.

use super::Need;
use super::browser::is_root;
use crate::process;
use crate::repo::Repo;
use anyhow::{Context, Result, ensure};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The release of Debian that the names below are of.
const RELEASE: &str = "debian-12";
/// What is unpacked: the blog with two themes, what its files link to, PHP with the database's client, the database.
const PACKAGES: [&str; 11] = [
    "wordpress",
    "wordpress-theme-twentytwentythree",
    "wordpress-theme-twentytwentyone",
    "libjs-cropper",
    "libjs-underscore",
    "php-getid3",
    "php8.2-cli",
    "php8.2-common",
    "php8.2-mysql",
    "php8.2-opcache",
    "mariadb-server-core",
];
/// Libraries of those, which a bare machine lacks.
const LIBRARIES: [&str; 8] =
    ["libaio1", "libargon2-1", "libicu72", "libnuma1", "libpcre2-8-0", "libsodium23", "liburing2", "libxml2"];
/// Where the packages put libraries.
const LIBRARY_FOLDERS: [&str; 2] = ["usr/lib/x86_64-linux-gnu", "lib/x86_64-linux-gnu"];

/// The need.
pub const NEED: Need = Need {
    name: "WordPress, PHP and MariaDB, unpacked",
    why: "cards are tried in a real blog",
    size: "about 35 MB, 160 MB on the disk",
    asks: false,
    essential: false,
    is_here: |_| Ok(wordpress()?.is_some()),
    install: |_| install(),
    by_hand: "It is tried on Debian 12 (amd64) only, where `apt-get download` and `dpkg -x` need no root; \
              if package lists are missing, `apt-get update` as root fetches them.",
};

/// Unpacked packages.
pub struct WordPress {
    /// The folder that stands for `/`.
    root: PathBuf,
}

/// The WordPress that was unpacked, if there is one.
pub fn wordpress() -> Result<Option<WordPress>> {
    let there = WordPress { root: folder()?.join("root") };
    let parts =
        [there.blog().join("wp-load.php"), there.root.join("usr/bin/php8.2"), there.root.join("usr/sbin/mariadbd")];
    Ok(parts.iter().all(|part| part.exists()).then_some(there))
}

impl WordPress {
    /// The folder of the blog.
    pub fn blog(&self) -> PathBuf {
        self.root.join("usr/share/wordpress")
    }

    /// PHP, with what WordPress needs of it; errors go to a file.
    pub fn php(&self, errors: &Path) -> Command {
        let mut php = self.command("usr/bin/php8.2");
        php.env("PHP_INI_SCAN_DIR", "").arg("-n");
        let folder = format!("extension_dir={}", self.root.join("usr/lib/php/20220829").display());
        let errors = format!("error_log={}", errors.display());
        let extensions = ["mysqlnd", "mysqli", "ctype", "tokenizer", "iconv", "fileinfo"];
        let extensions = extensions.map(|name| format!("extension={name}"));
        let others = ["zend_extension=opcache", "opcache.enable_cli=1", "memory_limit=256M", "sendmail_path=/bin/true"];
        let told = [errors.as_str(), "log_errors=1", "display_errors=0"];
        let settings = extensions.iter().map(String::as_str).chain(others).chain(told);
        for setting in std::iter::once(folder.as_str()).chain(settings) {
            php.args(["-d", setting]);
        }
        php
    }

    /// MariaDB without network, users or a set-up, in a folder that holds one folder for each database.
    pub fn database(&self, folder: &Path, socket: &Path) -> Command {
        let mut database = self.command("usr/sbin/mariadbd");
        let messages = self.root.join("usr/share/mysql");
        let path = |name: &str, path: &Path| format!("--{name}={}", path.display());
        database.args(["--no-defaults", "--skip-networking", "--skip-grant-tables", "--skip-innodb"]);
        database.args(["--default-storage-engine=MyISAM", "--user=root"]);
        database.arg(path("datadir", folder)).arg(path("tmpdir", folder)).arg(path("socket", socket));
        database.arg(path("pid-file", &folder.join("db.pid")));
        database.arg(path("lc-messages-dir", &messages)).arg(path("character-sets-dir", &messages.join("charsets")));
        database
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(self.root.join(program));
        let folders = LIBRARY_FOLDERS.map(|folder| self.root.join(folder));
        // Joining fails only for a path that holds a colon; then the system's own libraries are used.
        if let Ok(folders) = std::env::join_paths(folders) {
            command.env("LD_LIBRARY_PATH", folders);
        }
        command
    }
}

fn folder() -> Result<PathBuf> {
    Ok(Repo::tools()?.join(format!("wordpress-{RELEASE}")))
}

fn install() -> Result<()> {
    let release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    let is_known = release.lines().any(|line| line == "ID=debian") && release.contains("VERSION_ID=\"12\"");
    ensure!(is_known && std::env::consts::ARCH == "x86_64", "this is not Debian 12 on amd64");
    let folder = folder()?;
    // Unpacked beside, and put in place when whole.
    let half = folder.with_extension(format!("half-{}", std::process::id()));
    let (packages, root) = (half.join("packages"), half.join("root"));
    for folder in [&packages, &root] {
        std::fs::create_dir_all(folder).with_context(|| format!("could not make {}", folder.display()))?;
    }
    let download = || {
        let mut apt = Command::new("apt-get");
        process::capture(apt.arg("download").args(PACKAGES).args(LIBRARIES).current_dir(&packages))
    };
    if let Err(error) = download() {
        // Package lists may be missing or too old. Only root can fetch them.
        ensure!(is_root()?, "{error}");
        process::capture(Command::new("apt-get").args(["update", "-q"]))?;
        download()?;
    }
    for package in std::fs::read_dir(&packages)? {
        process::capture(Command::new("dpkg").arg("-x").arg(package?.path()).arg(&root))?;
    }
    std::fs::remove_dir_all(&packages)?;
    std::fs::rename(&half, &folder).with_context(|| format!("could not make {}", folder.display()))
}
