//! A small server for reading the site on this machine. Not meant for the open net.

mod encoding;
mod files;

use crate::repo::on_path;
use crate::say;
use anyhow::{Context, Result, bail};
use files::Site;
use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::ACCEPT_ENCODING;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response};
use hyper_util::rt::TokioIo;
use std::convert::Infallible;
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::thread::JoinHandle;

/// How many ports are tried from the wanted one on.
const PORTS: u16 = 20;

/// Serves a folder under the path of its base address until it is stopped.
pub fn serve(dist: &Path, base_url: &str, wanted: u16, open: bool) -> Result<()> {
    let (listener, port) = listen(wanted)?;
    let running = run(listener, port, Site::new(dist, base_url)?)?;
    let url = format!("http://localhost:{port}{}", running.base());
    say::step("Serving", &format!("{url}  (Ctrl-C ends)"));
    if open {
        open_browser(&url);
    }
    match running.thread.join() {
        Ok(Err(error)) => Err(error),
        _ => bail!("the server stopped"),
    }
}

/// A server at work, for as long as this program runs.
pub struct Running {
    base: String,
    port: u16,
    thread: JoinHandle<Result<Infallible>>,
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
    start_at(dist, base_url, 0)
}

/// The same at a port that is told, for a site whose address names it; 0 is any that is free.
pub fn start_at(dist: &Path, base_url: &str, port: u16) -> Result<Running> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).with_context(|| format!("port {port} is in use"))?;
    let port = listener.local_addr()?.port();
    run(listener, port, Site::new(dist, base_url)?)
}

fn run(listener: TcpListener, port: u16, site: Site) -> Result<Running> {
    let base = site.base().to_owned();
    // The listener is bound by now: whoever asks before the thread accepts is kept waiting, not refused.
    listener.set_nonblocking(true).context("could not start the server")?;
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_io().build().context("could not start the server")?;
    let thread = std::thread::spawn(move || runtime.block_on(accept(listener, Arc::new(site))));
    Ok(Running { base, port, thread })
}

/// Answers every connection by itself: one that is kept open keeps no other waiting.
async fn accept(listener: TcpListener, site: Arc<Site>) -> Result<Infallible> {
    let listener = tokio::net::TcpListener::from_std(listener).context("could not start the server")?;
    loop {
        let Ok((connection, _)) = listener.accept().await else { continue };
        let site = Arc::clone(&site);
        let answer = service_fn(move |request| std::future::ready(respond(&site, &request)));
        // A reader that went away is no error of ours.
        tokio::spawn(
            async move { http1::Builder::new().serve_connection(TokioIo::new(connection), answer).await.ok() },
        );
    }
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

fn respond(site: &Site, request: &Request<Incoming>) -> hyper::http::Result<Response<Full<Bytes>>> {
    let answer = match *request.method() {
        Method::GET | Method::HEAD => {
            let url = request.uri().path_and_query().map_or("/", |asked| asked.as_str());
            site.answer(url, &accept_encoding(request))
        }
        _ => site.refused(405, "only GET and HEAD are answered here"),
    };
    let mut response = Response::builder().status(answer.status);
    for (name, value) in answer.headers {
        response = response.header(name, value);
    }
    response.body(Full::new(answer.body.into()))
}

/// What the request says about encodings; a header that stands several times counts as one (RFC 9110, section 5.3).
fn accept_encoding(request: &Request<Incoming>) -> String {
    let named = request.headers().get_all(ACCEPT_ENCODING);
    named.iter().filter_map(|header| header.to_str().ok()).collect::<Vec<_>>().join(",")
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

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};
    use std::net::TcpStream;
    use std::time::Duration;

    #[test]
    fn connections_that_are_kept_open_keep_no_other_waiting() {
        let dist = tempfile::tempdir().expect("a folder");
        std::fs::write(dist.path().join("index.html"), "<!doctype html><style></style>").expect("a page");
        let running = start(dist.path(), "http://localhost/").expect("a server");
        let mut open: Vec<TcpStream> =
            (0..24).map(|_| TcpStream::connect((Ipv4Addr::LOCALHOST, running.port())).expect("a connection")).collect();
        for connection in &mut open {
            connection.set_read_timeout(Some(Duration::from_secs(20))).expect("a limit");
            connection.write_all(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n").expect("a request");
        }
        for connection in &mut open {
            let mut answer = [0; 15];
            connection.read_exact(&mut answer).expect("an answer while all others stay open");
            assert_eq!(&answer, b"HTTP/1.1 200 OK");
        }
    }
}
