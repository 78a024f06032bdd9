//! Paths of this machine, kept out of the wasm.
//!
//! Messages of panics name the source file they stand in, with its full path: the folder of the repository, that of
//! cargo's registry and, where `rust-src` is installed, that of the toolchain. With them, two machines would never build
//! the same bytes, and a reader would download the name of someone's home.

use crate::process;
use crate::repo::Repo;
use anyhow::{Context, Result};
use std::ffi::{OsStr, OsString};
use std::path::PathBuf;
use std::process::Command;

/// The variable that goes before every other source of flags, and takes paths that hold spaces. Since the app is
/// built with `--target`, build scripts and macros never see it.
/// See <https://doc.rust-lang.org/cargo/reference/config.html#buildrustflags>.
pub const VARIABLE: &str = "CARGO_ENCODED_RUSTFLAGS";

/// What stands between flags.
const SEPARATOR: &str = "\x1f";

/// The flags that give every folder the name it has on any machine, and more flags after them, as [`VARIABLE`]
/// holds them.
pub fn flags(repo: &Repo, more: &[&str]) -> Result<OsString> {
    let sysroot = rustc(repo, &["--print", "sysroot"])?;
    let version = rustc(repo, &["--version", "--verbose"])?;
    let commit = version.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or("unknown");
    let names = [
        (repo.root().to_path_buf(), "/claimscope".to_owned()),
        (cargo_home()?, "/cargo".to_owned()),
        // What the standard library is called where `rust-src` is not installed.
        (PathBuf::from(sysroot.trim()).join("lib/rustlib/src/rust"), format!("/rustc/{commit}")),
    ];
    let mut flags = encoded(names.iter().map(|(folder, name)| (folder.as_os_str(), name.as_str())));
    for flag in more {
        flags.push(SEPARATOR);
        flags.push(flag);
    }
    Ok(flags)
}

/// One flag for each folder, with the separator that cargo expects.
fn encoded<'a>(names: impl Iterator<Item = (&'a OsStr, &'a str)>) -> OsString {
    let mut flags = OsString::new();
    for (folder, name) in names {
        if !flags.is_empty() {
            flags.push(SEPARATOR);
        }
        flags.push("--remap-path-prefix=");
        flags.push(folder);
        flags.push("=");
        flags.push(name);
    }
    flags
}

fn rustc(repo: &Repo, args: &[&str]) -> Result<String> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = process::capture(Command::new(rustc).args(args).current_dir(repo.root()))?;
    String::from_utf8(output.stdout).with_context(|| format!("`rustc {}` did not answer in UTF-8", args.join(" ")))
}

fn cargo_home() -> Result<PathBuf> {
    let named = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cargo"));
    named.or_else(home).context("found no folder of cargo: set HOME or CARGO_HOME")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_with_a_space_in_its_name_is_one_flag() {
        let names = [(OsStr::new("/home/a b/site"), "/claimscope"), (OsStr::new("/c"), "/cargo")];
        let flags = encoded(names.into_iter());
        let expected = "--remap-path-prefix=/home/a b/site=/claimscope\x1f--remap-path-prefix=/c=/cargo";
        assert_eq!(flags, OsStr::new(expected));
    }
}
