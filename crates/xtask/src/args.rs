//! The command line, read into [`Asked`].

use anyhow::{Context, Result, bail};
use lexopt::prelude::*;
use std::ffi::OsString;
use std::path::PathBuf;

/// What was asked for.
#[derive(Debug, PartialEq, Eq)]
pub enum Asked {
    /// Set up, build, serve.
    Serve(Serve),
    /// Set up and build into `dist/`.
    Build(Build),
    /// The whole gate.
    Test(Test),
    /// Measures, beside others, in the same run.
    Bench(Bench),
    /// The fast part of the gate.
    Check,
    /// The library as JSON; or its schema.
    Export { schema: bool },
    /// A claim's grade as a staircase.
    Grade { claim: String, lens: Vec<String> },
    /// What became of every sentence of the articles, or of one; with its text beside it where that is given.
    Coverage { source: Option<String>, article: Option<PathBuf> },
    /// What the search answers to a query.
    Search { query: String, json: bool },
    /// How well two independent codings agree.
    Kappa,
    /// How hard the words are to read: of the repository's content, or of another folder.
    Readability { content: Option<PathBuf> },
    /// Which claims a text makes; `-` stands for standard input.
    Scan { file: PathBuf },
    /// What labelled texts teach of claims, written into the content.
    Teach,
    /// A starting file.
    New { kind: String, id: String },
    /// The fingerprint of an article.
    Fingerprint { source: String, article: PathBuf },
    /// Content to pack, for Trunk.
    Pack,
    /// Pages into a folder that holds the app already, for Trunk.
    Prerender { out: PathBuf, base_url: Option<String> },
    /// Weigh the browser build.
    Size {
        /// Keep the result as the ledger that is committed.
        keep: bool,
    },
    /// How HTTP Observatory would rate the headers of the built site.
    Score,
    /// Takes the pictures that install prompts show, anew.
    Screenshots,
    /// Writes the pages of `docs/` that are made from code.
    Docs,
    /// What can be asked for.
    Help,
}

/// The options of `serve`.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Serve {
    /// The port to start looking from.
    pub port: Option<u16>,
    /// Whether to open a browser.
    pub open: bool,
    /// Serve what is in the folder, without building it.
    pub no_build: bool,
    /// The folder to serve instead of `dist/`.
    pub dist: Option<PathBuf>,
    /// How to build.
    pub build: Build,
}

/// The options of `build`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Build {
    /// The address to build for, instead of the one in `content/site.toml`.
    pub base_url: Option<String>,
    /// The folder to build into, instead of `dist/`.
    pub out: Option<PathBuf>,
    /// Compile the app with what is stable only.
    pub stable: bool,
    /// Add the gallery of components, and build into a folder of its own.
    pub gallery: bool,
}

/// The options of `test`.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Test {
    /// Also what takes minutes.
    pub full: bool,
    /// Install what is missing without asking.
    pub yes: bool,
    /// Only these suites.
    pub only: Vec<String>,
    /// Record anew what the suite `visual` compares with.
    pub record: bool,
}

/// The options of `bench`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bench {
    /// What is measured: `load`, `embed`, `search`, `worker`, `a11y` or `grade`.
    pub what: String,
    /// How often each is measured.
    pub runs: usize,
    /// Everything, and not only what was drawn.
    pub all: bool,
    /// Print JSON instead of tables.
    pub json: bool,
}

impl Default for Bench {
    fn default() -> Self {
        Self { what: String::new(), runs: 9, all: false, json: false }
    }
}

/// Reads the command line.
pub fn parse(words: impl Iterator<Item = OsString>) -> Result<Asked> {
    let mut parser = lexopt::Parser::from_args(words);
    let Some(first) = parser.next()? else { return Ok(Asked::Help) };
    let command = match first {
        Value(word) => word.string()?,
        Short('h') | Long("help") => return Ok(Asked::Help),
        other => return Err(other.unexpected().into()),
    };
    let (options, mut words) = rest(&mut parser, &command)?;
    let asked = finish(&command, options, &mut words)?;
    match words.first() {
        Some(word) => bail!("`{word}` is one word too many: see `cargo xtask help`"),
        None => Ok(asked),
    }
}

/// Every option of every command; each command takes its own.
#[derive(Default)]
struct Options {
    serve: Serve,
    test: Test,
    bench: Bench,
    lens: Vec<String>,
    schema: bool,
    keep: bool,
    content: Option<PathBuf>,
    help: bool,
}

/// Reads what follows the command: options into their places, and plain words.
fn rest(parser: &mut lexopt::Parser, command: &str) -> Result<(Options, Vec<String>)> {
    let mut options = Options::default();
    let mut words = Vec::new();
    while let Some(arg) = parser.next()? {
        match (command, arg) {
            (_, Short('h') | Long("help")) => options.help = true,
            ("serve", Long("port")) => options.serve.port = Some(parser.value()?.parse()?),
            ("serve", Long("open")) => options.serve.open = true,
            ("serve", Long("no-build")) => options.serve.no_build = true,
            ("serve", Long("dist")) => options.serve.dist = Some(parser.value()?.into()),
            ("serve" | "build" | "prerender", Long("base-url")) => {
                options.serve.build.base_url = Some(parser.value()?.string()?);
            }
            ("serve" | "build", Long("gallery")) => options.serve.build.gallery = true,
            ("build", Long("stable")) => options.serve.build.stable = true,
            ("test", Long("full")) => options.test.full = true,
            ("test", Long("record")) => options.test.record = true,
            ("test", Long("yes")) => options.test.yes = true,
            ("test", Long("only")) => options.test.only.extend(list(&parser.value()?.string()?)),
            ("bench", Long("runs")) => options.bench.runs = parser.value()?.parse()?,
            ("bench", Long("all")) => options.bench.all = true,
            ("bench" | "search", Long("json")) => options.bench.json = true,
            ("grade", Long("lens")) => options.lens.extend(list(&parser.value()?.string()?)),
            ("size", Long("keep")) => options.keep = true,
            ("export", Long("schema")) => options.schema = true,
            ("readability", Long("content")) => options.content = Some(parser.value()?.into()),
            ("build" | "prerender", Long("out")) => options.serve.build.out = Some(parser.value()?.into()),
            (_, Value(word)) => words.push(word.string()?),
            (_, other) => {
                return Err(
                    anyhow::Error::from(other.unexpected()).context(format!("`{command}` does not know this option"))
                );
            }
        }
    }
    Ok((options, words))
}

fn finish(command: &str, options: Options, words: &mut Vec<String>) -> Result<Asked> {
    if options.help {
        return Ok(Asked::Help);
    }
    let mut word = |what: &str| {
        if words.is_empty() { bail!("`{command}` needs {what}: see `cargo xtask help`") } else { Ok(words.remove(0)) }
    };
    Ok(match command {
        "serve" => Asked::Serve(options.serve),
        "build" => Asked::Build(options.serve.build),
        "test" => Asked::Test(options.test),
        "bench" => {
            let what = word("what to measure: load, embed, search, worker, a11y or grade")?;
            Asked::Bench(Bench { what, ..options.bench })
        }
        "check" => Asked::Check,
        "export" => Asked::Export { schema: options.schema },
        "grade" => Asked::Grade { claim: word("the id of a claim")?, lens: options.lens },
        "coverage" => {
            let mut next = || (!words.is_empty()).then(|| words.remove(0));
            Asked::Coverage { source: next(), article: next().map(PathBuf::from) }
        }
        "kappa" => Asked::Kappa,
        "search" => Asked::Search { query: word("what to look for, in quotes")?, json: options.bench.json },
        "readability" => Asked::Readability { content: options.content },
        "teach" => Asked::Teach,
        "scan" => Asked::Scan { file: word("a text file, or `-`")?.into() },
        "new" => Asked::New { kind: word("claim, source or study")?, id: word("an id")? },
        "fingerprint" => {
            Asked::Fingerprint { source: word("the id of a source")?, article: word("the article's text file")?.into() }
        }
        "pack" => Asked::Pack,
        "prerender" => {
            let staging = || std::env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
            let public_url = || std::env::var("TRUNK_PUBLIC_URL").ok();
            Asked::Prerender {
                out: options.serve.build.out.or_else(staging).context("`prerender` needs --out, or Trunk around it")?,
                base_url: options.serve.build.base_url.or_else(public_url),
            }
        }
        "size" => Asked::Size { keep: options.keep },
        "score" => Asked::Score,
        "screenshots" => Asked::Screenshots,
        "docs" => Asked::Docs,
        "help" => Asked::Help,
        other => bail!("`{other}` is not a command: see `cargo xtask help`"),
    })
}

/// The words of a list with commas.
fn list(words: &str) -> impl Iterator<Item = String> {
    words.split(',').map(str::trim).filter(|word| !word.is_empty()).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(line: &str) -> Result<Asked> {
        asked_of(line.split_whitespace())
    }

    fn asked_of<'a>(words: impl IntoIterator<Item = &'a str>) -> Result<Asked> {
        parse(words.into_iter().map(OsString::from).collect::<Vec<_>>().into_iter())
    }

    fn error(line: &str) -> String {
        asked(line).map_or_else(|error| format!("{error:#}"), |asked| format!("{asked:?}"))
    }

    #[test]
    fn nothing_asks_for_help() {
        assert_eq!(asked("").ok(), Some(Asked::Help));
        assert_eq!(asked("grade --help").ok(), Some(Asked::Help));
    }

    #[test]
    fn options_go_to_their_command() {
        let serve = Serve { port: Some(9000), open: true, ..Serve::default() };
        assert_eq!(asked("serve --port 9000 --open").ok(), Some(Asked::Serve(serve)));
        let grade = Asked::Grade { claim: "lasts-long".into(), lens: vec!["no-makers".into(), "at-home".into()] };
        assert_eq!(asked("grade lasts-long --lens no-makers,at-home").ok(), Some(grade));
    }

    #[test]
    fn the_gallery_is_asked_for_when_building_or_serving() {
        let build = Build { gallery: true, ..Build::default() };
        assert_eq!(asked("build --gallery").ok(), Some(Asked::Build(build.clone())));
        assert_eq!(asked("serve --gallery").ok(), Some(Asked::Serve(Serve { build, ..Serve::default() })));
        assert!(error("test --gallery").contains("`test` does not know this option"));
    }

    #[test]
    fn a_bench_is_run_nine_times_unless_told() {
        let bench = |runs| Asked::Bench(Bench { what: "load".into(), runs, all: false, json: runs == 3 });
        assert_eq!(asked("bench load").ok(), Some(bench(9)));
        assert_eq!(asked("bench load --runs 3 --json").ok(), Some(bench(3)));
        let faults = Bench { what: "a11y".into(), all: true, ..Bench::default() };
        assert_eq!(asked("bench a11y --all").ok(), Some(Asked::Bench(faults)));
    }

    #[test]
    fn coverage_takes_a_source_and_its_article_or_neither() {
        assert_eq!(asked("coverage").ok(), Some(Asked::Coverage { source: None, article: None }));
        let one = Asked::Coverage { source: Some("moon-news".into()), article: Some("moon.txt".into()) };
        assert_eq!(asked("coverage moon-news moon.txt").ok(), Some(one));
    }

    #[test]
    fn a_search_is_one_word_for_the_shell() {
        let asked = asked_of(["search", "bald spot", "--json"]);
        assert_eq!(asked.ok(), Some(Asked::Search { query: "bald spot".into(), json: true }));
        assert!(error("search bald spot").contains("`spot` is one word too many"));
    }

    #[test]
    fn readability_can_look_at_another_folder() {
        assert_eq!(asked("readability").ok(), Some(Asked::Readability { content: None }));
        let other = Asked::Readability { content: Some("old/content".into()) };
        assert_eq!(asked("readability --content old/content").ok(), Some(other));
    }

    #[test]
    fn a_slip_is_told() {
        assert!(error("srve").contains("`srve` is not a command"));
        assert!(error("build --port 1").contains("`build` does not know this option"));
        assert!(error("grade").contains("needs the id of a claim"));
        assert!(error("check all").contains("`all` is one word too many"));
        assert_eq!(asked("scan -").ok(), Some(Asked::Scan { file: "-".into() }));
    }
}
