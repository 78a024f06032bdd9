//! A small server for reading the site on this machine. Not meant for the open net.

mod encoding;
mod files;

use crate::repo::on_path;
use crate::say;
use anyhow::{Context, Result, bail};
use files::Site;
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::thread::JoinHandle;
use tiny_http::{Header, Method, Request, Response, Server, StatusCode};

/// How many ports are tried from the wanted one on.
const PORTS: u16 = 20;
/// Browsers ask for several files at a time.
const THREADS: usize = 4;

/// Serves a folder under the path of its base address until it is stopped.
pub fn serve(dist: &Path, base_url: &str, wanted: u16, open: bool) -> Result<()> {
    let (listener, port) = listen(wanted)?;
    let running = run(listener, port, Site::new(dist, base_url)?)?;
    let url = format!("http://localhost:{port}{}", running.base());
    say::step("Serving", &format!("{url}  (Ctrl-C ends)"));
    if open {
        open_browser(&url);
    }
    for thread in running.threads {
        if thread.join().is_err() {
            bail!("the server stopped");
        }
    }
    Ok(())
}

/// A server at work, for as long as this program runs.
pub struct Running {
    base: String,
    port: u16,
    threads: Vec<JoinHandle<()>>,
}

impl Running {
    /// The path that every page stands under.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// The port on which it listens.
    pub const fn port(&self) -> u16 {
        self.port
    }
}

/// Serves a folder at any free port, besides whatever else this program does.
pub fn start(dist: &Path, base_url: &str) -> Result<Running> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("found no free port")?;
    let port = listener.local_addr()?.port();
    run(listener, port, Site::new(dist, base_url)?)
}

fn run(listener: TcpListener, port: u16, site: Site) -> Result<Running> {
    let server = Server::from_listener(listener, None)
        .map_err(|error| anyhow::anyhow!("{error}"))
        .context("could not start the server")?;
    let (server, site) = (Arc::new(server), Arc::new(site));
    let threads = (0..THREADS)
        .map(|_| {
            let (server, site) = (Arc::clone(&server), Arc::clone(&site));
            std::thread::spawn(move || server.incoming_requests().for_each(|request| respond(&site, request)))
        })
        .collect();
    Ok(Running { base: site.base().to_owned(), port, threads })
}

/// The first free port from the wanted one on.
fn listen(wanted: u16) -> Result<(TcpListener, u16)> {
    for port in wanted..wanted.saturating_add(PORTS) {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
            Ok(listener) => return Ok((listener, port)),
            Err(error) if error.kind() == std::io::ErrorKind::AddrInUse => {
                say::note(&format!("port {port} is in use, trying the next one"));
            }
            Err(error) => return Err(error).with_context(|| format!("could not listen on port {port}")),
        }
    }
    bail!("the ports from {wanted} on are all in use: name another with --port")
}

fn respond(site: &Site, request: Request) {
    let answer = match request.method() {
        Method::Get | Method::Head => site.answer(request.url(), &accept_encoding(&request)),
        _ => site.refused(405, "only GET and HEAD are answered here"),
    };
    let mut response =
        Response::new(StatusCode(answer.status), Vec::new(), &answer.body[..], Some(answer.body.len()), None);
    for (name, value) in &answer.headers {
        if let Ok(header) = Header::from_bytes(name.as_bytes(), value.as_bytes()) {
            response.add_header(header);
        }
    }
    // A reader that went away is no error of ours.
    let _ = request.respond(response);
}

/// What the request says about encodings; a header that stands several times counts as one (RFC 9110, section 5.3).
fn accept_encoding(request: &Request) -> String {
    let named = request.headers().iter().filter(|header| header.field.equiv("Accept-Encoding"));
    named.map(|header| header.value.as_str()).collect::<Vec<_>>().join(",")
}

/// Opens a browser, where there is a known way to. Not being able to is no error: the address is printed.
fn open_browser(url: &str) {
    let opener = ["open", "xdg-open"].into_iter().find_map(on_path);
    let started =
        opener.map(|opener| Command::new(opener).arg(url).stdout(Stdio::null()).stderr(Stdio::null()).spawn());
    if !matches!(started, Some(Ok(_))) {
        say::note("found no way to open a browser from here");
    }
}
