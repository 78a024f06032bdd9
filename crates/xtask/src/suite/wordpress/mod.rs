//! Cards in a real WordPress: a blog on this machine, made anew for each run, whose posts hold the addresses of claims.
//! What is looked at stands in `tests/wordpress/`; pictures of posts are kept in `target/claimscope/wordpress/`.

mod blog;

use super::{Context, Outcome, browser};
use crate::pipeline::{self, Options, Std};
use crate::process;
use crate::server;
use crate::setup;
use anyhow::Result;
use blog::Blog;
use browser::free_port;
use std::process::Command;

/// Starts a blog and the cards on two sites, as in life, and looks at posts in Chromium.
pub fn run(context: &Context<'_>) -> Result<Outcome> {
    let repo = context.repo;
    let missing = |what: &str| Ok(Outcome::CannotRun(format!("{what} is missing")));
    let Some(wordpress) = setup::wordpress()? else { return missing("WordPress (Debian 12, amd64)") };
    let Some(playwright) = setup::node_program(repo, "playwright") else { return missing("Playwright (npm)") };
    let Some(chromium) = setup::chromium() else { return missing("Chromium") };
    let work = repo.work();
    // Below a path: what is absolute has to name it.
    let port = free_port()?;
    let cards = format!("http://127.0.0.1:{port}/sub/");
    let dist = work.join("dist-wordpress");
    let options =
        Options { base_url: Some(cards.clone()), out: dist.clone(), std: Std::for_release(repo), compress: false };
    pipeline::build(repo, &options)?;
    let _server = server::start_at(&dist, &cards, port)?;
    let host = repo.at("tests/wordpress/host");
    let blog = Blog::start(&wordpress, &host, free_port()?, port)?;
    let (report, shots) = (work.join("wordpress.json"), work.join("wordpress"));
    let mut command = Command::new(playwright);
    command.arg("test").current_dir(repo.at("tests/wordpress")).env("CHROME_PATH", chromium);
    command.env("BLOG_URL", blog.url()).env("BLOG_PASSWORD", blog.password()).env("CARDS_URL", &cards);
    command.env("PLAYWRIGHT_JSON_OUTPUT_NAME", &report).env("SHOTS", &shots);
    let ran = process::run(&mut command);
    drop(blog);
    browser::outcome(ran, &report)
}
