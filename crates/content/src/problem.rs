//! Problems: what is told about content, with code, place, expectation and help.
//!
//! Checks push [`Draft`]s, which only know their [`Place`]; once all files are done, drafts become
//! [`Problem`]s, which carry everything that a terminal or an editor needs to show them.

use crate::codes::{Code, Severity};
use crate::files::Files;
use crate::place::Place;
use miette::{Diagnostic, LabeledSpan, NamedSource, SourceCode};
use std::cell::RefCell;
use std::fmt;
use std::sync::Arc;

/// One problem of the content, ready to be shown.
#[derive(Clone, Debug)]
pub struct Problem {
    /// What it is.
    pub code: Code,
    /// The file, from the content folder on, such as `content/claims/softens-skin.toml`.
    pub path: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The column in characters, counted from 1.
    pub column: usize,
    /// What was expected and what was found.
    pub message: String,
    /// A word on the marked place, or empty.
    pub label: String,
    /// What can be done, or empty.
    pub help: String,
    /// The bytes that it is about.
    pub span: std::ops::Range<usize>,
    text: Arc<str>,
}

impl Problem {
    /// Whether it stops a library from being made.
    pub fn is_error(&self) -> bool {
        self.code.severity() == Severity::Error
    }

    /// The problem as a report that miette can draw with the lines of the file.
    pub fn to_report(&self) -> miette::Report {
        miette::Report::new(Drawn(self.clone(), NamedSource::new(&self.path, Arc::clone(&self.text))))
    }
}

impl fmt::Display for Problem {
    /// One plain line, such as `content/claims/x.toml:12:9 error C013 expected …, found …; help: …`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { code, path, line, column, message, help, .. } = self;
        write!(f, "{path}:{line}:{column} {} {code} {message}", code.severity())?;
        if help.is_empty() { Ok(()) } else { write!(f, "; help: {help}") }
    }
}

/// A problem in the form that miette draws: its message alone, since miette adds the rest itself.
#[derive(Debug)]
struct Drawn(Problem, NamedSource<Arc<str>>);

impl fmt::Display for Drawn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl std::error::Error for Drawn {}

impl Diagnostic for Drawn {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(self.0.code))
    }

    fn severity(&self) -> Option<miette::Severity> {
        Some(if self.0.is_error() { miette::Severity::Error } else { miette::Severity::Warning })
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        if self.0.help.is_empty() { None } else { Some(Box::new(&self.0.help)) }
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(&self.1)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let label = Some(self.0.label.clone()).filter(|label| !label.is_empty());
        Some(Box::new(std::iter::once(LabeledSpan::new_with_span(label, self.0.span.clone()))))
    }
}

/// A problem that knows its place, but not yet its line.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    code: Code,
    place: Place,
    message: String,
    label: String,
    help: String,
}

impl Draft {
    /// A problem in its most common form: "expected …, found …".
    pub fn expected(code: Code, place: Place, expected: impl fmt::Display, found: impl fmt::Display) -> Self {
        let message = format!("expected {expected}, found {found}");
        Self { code, place, message, label: String::new(), help: String::new() }
    }

    /// Adds a word on the marked place.
    pub fn label(self, label: impl Into<String>) -> Self {
        Self { label: label.into(), ..self }
    }

    /// Adds what can be done.
    pub fn help(self, help: impl Into<String>) -> Self {
        Self { help: help.into(), ..self }
    }

    /// Adds "did you mean …", when there is a name near enough.
    pub fn did_you_mean(self, near: Option<&str>) -> Self {
        match near {
            Some(near) => self.help(format!("did you mean `{near}`?")),
            None => self,
        }
    }
}

/// Where all passes of the compiler tell what they find.
///
/// It is shared by the tables of a file while they are read, hence the cell.
#[derive(Debug, Default)]
pub(crate) struct Problems(RefCell<Vec<Draft>>);

impl Problems {
    /// Tells one problem.
    pub fn tell(&self, draft: Draft) {
        self.0.borrow_mut().push(draft);
    }

    /// All problems, by file and place.
    pub fn finish(self, files: &Files) -> Vec<Problem> {
        let mut all: Vec<Problem> = self.0.into_inner().into_iter().map(|draft| problem(draft, files)).collect();
        all.sort_by(|a, b| {
            let key = |p: &Problem| (p.span.start, p.span.end, p.code);
            a.path.cmp(&b.path).then(key(a).cmp(&key(b))).then_with(|| a.message.cmp(&b.message))
        });
        // The TOML parser tells some slips once for every bracket that is left open.
        all.dedup_by(|a, b| (&a.path, &a.span, a.code, &a.message) == (&b.path, &b.span, b.code, &b.message));
        all
    }
}

fn problem(draft: Draft, files: &Files) -> Problem {
    let file = files.get(draft.place.file);
    let span = draft.place.start as usize..draft.place.end as usize;
    let before = file.text.get(..span.start).unwrap_or_default();
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    Problem {
        code: draft.code,
        path: file.path.clone(),
        line: before.matches('\n').count() + 1,
        column: before[line_start..].chars().count() + 1,
        message: draft.message,
        label: draft.label,
        help: draft.help,
        span,
        text: Arc::clone(&file.text),
    }
}

#[cfg(test)]
mod tests {
    use super::Problem;
    use crate::codes::Code;
    use miette::{NarratableReportHandler, Report};

    fn problem() -> Problem {
        let text = "id = \"glows\"\ntopic = \"ĺook\" # é\n";
        let start = text.find("\"ĺook\"").expect("the word");
        Problem {
            code: Code::UnknownTopic,
            path: "content/claims/glows.toml".to_owned(),
            line: 2,
            column: 9,
            message: "expected the id of a topic, found `ĺook`".to_owned(),
            label: "no topic has this id".to_owned(),
            help: "did you mean `look`?".to_owned(),
            span: start..start + 7,
            text: text.into(),
        }
    }

    fn drawn(report: &Report) -> String {
        let mut text = String::new();
        NarratableReportHandler::new().render_report(&mut text, report.as_ref()).expect("a drawing");
        text
    }

    #[test]
    fn a_problem_is_one_line_with_place_code_and_help() {
        assert_eq!(
            problem().to_string(),
            "content/claims/glows.toml:2:9 error C025 expected the id of a topic, found `ĺook`; help: did you mean `look`?"
        );
    }

    #[test]
    fn a_problem_without_help_ends_with_its_message() {
        let plain = Problem { help: String::new(), ..problem() };
        assert!(plain.to_string().ends_with("found `ĺook`"));
        assert!(!drawn(&plain.to_report()).contains("help"));
    }

    #[test]
    fn a_report_draws_the_line_with_its_label() {
        let drawn = drawn(&problem().to_report());
        for part in
            ["found `ĺook`", "glows.toml", "topic = \"ĺook\" # é", "no topic has this id", "C025", "did you mean"]
        {
            assert!(drawn.contains(part), "{part} in {drawn}");
        }
    }
}
