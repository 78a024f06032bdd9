//! `cargo xtask`: the two commands of a newcomer, `serve` and `test`, and what an editor needs besides.
//!
//! Results go to stdout; progress, warnings and everything that other programs say go to stderr.

mod args;
mod bench;
mod coding;
mod command;
mod help;
mod pipeline;
mod process;
mod repo;
mod say;
mod score;
mod server;
mod setup;
mod suite;

use std::process::ExitCode;

/// Everything asked for was done.
const DONE: u8 = 0;
/// Something is wrong: with the content, the code or the command.
const FAILED: u8 = 1;

fn main() -> ExitCode {
    match args::parse(std::env::args_os().skip(1)).and_then(|asked| command::run(&asked)) {
        Ok(code) => code,
        Err(error) => {
            say::failure(&error);
            ExitCode::from(FAILED)
        }
    }
}
