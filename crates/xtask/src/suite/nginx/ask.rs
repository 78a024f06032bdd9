//! Asking a server on this machine, without following where it sends us and without decoding what it sends.

use anyhow::{Context, Result};
use std::time::Duration;

/// What a server answered.
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// Headers in lower case, in their order; one that came twice stands twice.
    pub headers: Vec<(String, String)>,
    /// The bytes as they came.
    pub body: Vec<u8>,
}

impl Answer {
    /// The values of a header.
    pub fn all(&self, name: &str) -> Vec<&str> {
        self.headers.iter().filter(|(found, _)| found == name).map(|(_, value)| value.as_str()).collect()
    }

    /// The value of a header; empty where there is none.
    pub fn header(&self, name: &str) -> &str {
        self.all(name).first().copied().unwrap_or("")
    }
}

/// Asks for a path.
pub fn ask(port: u16, path: &str, accepts: &str) -> Result<Answer> {
    let config = ureq::Agent::config_builder()
        .max_redirects(0)
        .http_status_as_error(false)
        .timeout_global(Some(Duration::from_secs(10)))
        .build();
    let url = format!("http://127.0.0.1:{port}{path}");
    let asked = ureq::Agent::new_with_config(config).get(&url).header("accept-encoding", accepts).call();
    let mut response = asked.with_context(|| format!("no answer from {url}"))?;
    let headers = response.headers().iter();
    let headers =
        headers.map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned()));
    let headers = headers.collect();
    let body = response.body_mut().with_config().limit(64 << 20).read_to_vec();
    Ok(Answer { status: response.status().as_u16(), headers, body: body.with_context(|| format!("{url} broke off"))? })
}
