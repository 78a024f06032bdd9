//! Files for hosts: each host's own way to say the same policy. `docs/hosting.md` tells how they are used.

mod nginx;
mod static_hosts;

use crate::inline::Carried;
use crate::output::Output;

/// The folder of the built site that holds nginx's files. Paths that begin with `_` are never served.
pub const NGINX: &str = "_nginx";

/// Adds the files of all hosts, for a site under a base path.
pub fn add_files(output: &mut Output, base: &str, carried: &Carried) {
    let pages = static_hosts::page_folders(output.paths());
    let mut add = |path: &str, text: String| output.add(path, text.into_bytes());
    add("_headers", static_hosts::headers_file(base, carried, &pages));
    add("_redirects", static_hosts::redirects_file(base));
    // Without this file GitHub Pages leaves out what begins with an underscore.
    add(".nojekyll", String::new());
    let nginx = nginx::Files::new(base, carried);
    add(&format!("{NGINX}/http.conf"), nginx.http());
    add(&format!("{NGINX}/server.conf"), nginx.server());
    add(&format!("{NGINX}/brotli.conf"), nginx::BROTLI.to_owned());
}
