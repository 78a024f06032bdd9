//! What can be asked for.

/// The text of `cargo xtask help`.
pub const TEXT: &str = "\
Claimscope: click a skincare claim; see what is said, what is shown, and how sure anyone can be.

Two commands do everything. Both set up what they need.
  cargo xtask serve [--port 8080] [--open]      build the site and serve it
  cargo xtask test [--full] [--yes]             run every test; --full adds what takes minutes

For editors
  cargo xtask check                             problems of the content, quoted shares, readability,
                                                and the fast tests
  cargo xtask new claim|source|study <id>       start a file that tells every key
  cargo xtask fingerprint <source-id> <text>    print the fingerprint of an article
  cargo xtask coverage [source [article.txt]]   what became of every sentence of the articles
  cargo xtask kappa                             how well two independent codings agree
  cargo xtask readability [--content DIR]       how hard our words are to read, and which texts are hardest
  cargo xtask scan <file>                       which claims a text makes, as JSON; - reads standard input
  cargo xtask teach                             learn anew, from the labelled texts, what speaks for each claim
  cargo xtask grade <claim> [--lens a,b]        explain a grade; lenses: no-makers, at-home,
                                                only-<group>, forgive-blinding, no-sellers
  cargo xtask search <query> [--json]           what the site's search answers, the best first, and why
  cargo xtask export [--schema]                 print the library as JSON, or its schema

For builders
  cargo xtask build [--base-url URL] [--out DIR] [--stable]
                                                build the site into dist/; --stable leaves out compiler flags
                                                that make the app smaller and are not stable yet
  cargo xtask serve --gallery                   the site with a page /gallery/ that shows every component in every
                                                state; build --gallery writes it, never into dist/
  cargo xtask serve --no-build [--dist DIR]     serve a folder as it is
  cargo xtask test --only e2e,hooks             run some suites
  cargo xtask test --only build,visual --record
                                                take the pictures anew that components and pages are compared with
  cargo xtask size [--keep]                     weigh the browser build exactly, with a row for each crate and its
                                                change; --keep commits the result to docs/size.tsv
  cargo xtask score                             rate the headers of the built site as HTTP Observatory does
  cargo xtask bench load [--runs 9] [--json]    how pages load on a slow phone, beside pages without a script
                                                and beside React
  cargo xtask bench embed [--runs 9] [--json]   what a card costs another page, beside what others embed
  cargo xtask bench search [--runs 9] [--json]  our search beside others, over 10,000 made-up claims and the library
  cargo xtask bench worker [--json]             our service worker's weight beside that of Workbox
  cargo xtask bench a11y [--all] [--json]       how many planted faults of accessibility the gate would find,
                                                beside axe alone; --all plants more than those drawn
  cargo xtask bench grade [--runs 9] [--json]   how long a library of 10,000 claims takes to be graded under another
                                                lens, natively and in the browser
  cargo xtask screenshots                       take the pictures of install prompts anew, into assets/
  cargo xtask docs                              write the pages of docs/ that are made from code
  cargo xtask pack | prerender                  the steps that Trunk calls (see Trunk.toml)

Exit codes: 0 done, 1 failed, 2 a suite could not run here.
";
