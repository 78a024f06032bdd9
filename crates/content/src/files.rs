//! Loading: which files content consists of, and their text. The only module that reads the disk.

use crate::codes::Code;
use crate::place::Place;
use crate::problem::{Draft, Problems};
use std::fs;
use std::path::Path;
use std::sync::Arc;

/// The largest content file, in bytes.
const LARGEST: u64 = 1_000_000;

/// What a content file describes; decided by where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// `library.toml`.
    Library,
    /// `site.toml`.
    Site,
    /// `topics.toml`.
    Topics,
    /// `glossary.toml`.
    Glossary,
    /// A file in `treatments/`.
    Treatment,
    /// A file in `sources/`.
    Source,
    /// A `.fingerprint` in `sources/`.
    Fingerprint,
    /// A file in `claims/`.
    Claim,
    /// A file in `studies/`.
    Study,
    /// A file in `disagreements/`.
    Disagreement,
    /// `changes.toml`.
    Changes,
    /// `readability.toml`.
    Readability,
    /// A file in `lexicon/`.
    Lexicon,
}

/// The files that stand in the content folder itself.
const SINGLES: [(&str, Kind); 6] = [
    ("changes.toml", Kind::Changes),
    ("glossary.toml", Kind::Glossary),
    ("library.toml", Kind::Library),
    ("readability.toml", Kind::Readability),
    ("site.toml", Kind::Site),
    ("topics.toml", Kind::Topics),
];

/// The folders, with the ending of the files that they hold.
const FOLDERS: [(&str, &str, Kind); 7] = [
    ("claims", "toml", Kind::Claim),
    ("disagreements", "toml", Kind::Disagreement),
    ("lexicon", "toml", Kind::Lexicon),
    ("sources", "fingerprint", Kind::Fingerprint),
    ("sources", "toml", Kind::Source),
    ("studies", "toml", Kind::Study),
    ("treatments", "toml", Kind::Treatment),
];

/// One content file.
#[derive(Clone, Debug)]
pub(crate) struct File {
    /// Its path from the content folder on, for people.
    pub path: String,
    /// Its name without the ending.
    pub stem: String,
    /// What it describes; `None` for what only problems are told about.
    pub kind: Option<Kind>,
    /// Its text without a byte order mark, or empty when it could not be read.
    pub text: Arc<str>,
}

/// All content files, and whatever else a problem was told about.
#[derive(Debug, Default)]
pub(crate) struct Files {
    list: Vec<File>,
    /// What stands in folders that are missing: it may be there, but nobody can tell.
    pub missing: Vec<Kind>,
}

impl Files {
    /// The file at a position that [`Place`] holds.
    pub fn get(&self, file: u32) -> &File {
        &self.list[file as usize]
    }

    /// All files of a kind with their positions.
    pub fn of(&self, kind: Kind) -> impl Iterator<Item = (u32, &File)> {
        (0..).zip(&self.list).filter(move |(_, file)| file.kind == Some(kind))
    }

    /// The file of a kind that stands only once.
    pub fn single(&self, kind: Kind) -> Option<(u32, &File)> {
        self.of(kind).next()
    }

    /// Adds what stands at a path, and gives the place of its beginning.
    fn add(&mut self, path: &str, kind: Option<Kind>, text: &str) -> Place {
        let name = path.rsplit('/').next().unwrap_or(path);
        let stem = name.split_once('.').map_or(name, |(stem, _)| stem);
        self.list.push(File { path: path.to_owned(), stem: stem.to_owned(), kind, text: text.into() });
        Place::of_file(u32::try_from(self.list.len() - 1).unwrap_or(u32::MAX))
    }
}

/// Reads every content file under a folder. What cannot be read is told, and the rest is read.
pub(crate) fn load(root: &Path, problems: &Problems) -> Files {
    let name = root.file_name().map_or_else(|| "content".into(), |name| name.to_string_lossy());
    let mut loader = Loader { files: Files::default(), problems };
    if !root.is_dir() {
        loader.missing(&name, "a folder with content files");
        return loader.files;
    }
    let is_optional = |kind| matches!(kind, Kind::Changes | Kind::Readability);
    for (file, kind) in SINGLES.into_iter().filter(|(file, kind)| !is_optional(*kind) || root.join(file).exists()) {
        loader.file(&root.join(file), &format!("{name}/{file}"), kind);
    }
    for entry in entries(root) {
        let is_known = SINGLES.iter().any(|(file, _)| *file == entry) || FOLDERS.iter().any(|folder| folder.0 == entry);
        if !is_known {
            loader.stray(&format!("{name}/{entry}"), "a file or folder that the format names");
        }
    }
    for optional in ["disagreements", "lexicon"].into_iter().filter(|folder| root.join(folder).exists()) {
        loader.folder(&root.join(optional), &format!("{name}/{optional}"), optional);
    }
    for folder in ["claims", "sources", "studies", "treatments"] {
        loader.folder(&root.join(folder), &format!("{name}/{folder}"), folder);
    }
    loader.files
}

struct Loader<'p> {
    files: Files,
    problems: &'p Problems,
}

impl Loader<'_> {
    fn missing(&mut self, path: &str, expected: &str) {
        let place = self.files.add(path, None, "");
        self.problems.tell(Draft::expected(Code::FileMissing, place, expected, "nothing"));
    }

    fn stray(&mut self, path: &str, expected: &str) {
        let place = self.files.add(path, None, "");
        let help = "move or remove it; it is never read";
        self.problems.tell(Draft::expected(Code::StrayFile, place, expected, "something else").help(help));
    }

    fn folder(&mut self, at: &Path, path: &str, folder: &str) {
        if !at.is_dir() {
            self.files.missing.extend(FOLDERS.iter().filter(|known| known.0 == folder).map(|known| known.2));
            if !at.exists() {
                return self.missing(path, "a folder");
            }
            let place = self.files.add(path, None, "");
            return self.problems.tell(Draft::expected(Code::NotAFile, place, "a folder", "a file"));
        }
        for entry in entries(at) {
            let ending = entry.rsplit_once('.').map_or("", |(_, ending)| ending);
            let known = FOLDERS.iter().find(|known| known.0 == folder && known.1 == ending);
            match known {
                Some((_, _, kind)) => self.file(&at.join(&entry), &format!("{path}/{entry}"), *kind),
                None => self.stray(&format!("{path}/{entry}"), "a file that ends in `.toml`"),
            }
        }
    }

    /// Reads one file; what cannot be read stays in the list with an empty text.
    fn file(&mut self, at: &Path, path: &str, kind: Kind) {
        let (text, problem) = match read(at) {
            Ok(text) => (text, None),
            Err(problem) => (String::new(), Some(problem)),
        };
        let is_empty = problem.is_none() && text.trim().is_empty();
        let place = self.files.add(path, Some(kind), &text);
        if let Some(unread) = problem {
            self.problems.tell(Draft::expected(unread.code, place, unread.expected, unread.found));
        } else if is_empty {
            self.problems.tell(Draft::expected(Code::EmptyFile, place, "a file with content", "an empty file"));
        }
    }
}

/// Why a file has no text.
struct Unread {
    code: Code,
    expected: &'static str,
    found: String,
}

fn read(at: &Path) -> Result<String, Unread> {
    let unread = |code, expected, found: String| Unread { code, expected, found };
    let about = match fs::metadata(at) {
        Ok(about) => about,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Err(unread(Code::FileMissing, "a file", "nothing".to_owned()));
        }
        Err(error) => return Err(unread(Code::Unreadable, "a file that can be read", error.kind().to_string())),
    };
    if about.is_dir() {
        return Err(unread(Code::NotAFile, "a file", "a folder".to_owned()));
    }
    if about.len() > LARGEST {
        let found = format!("one of {} bytes", about.len());
        return Err(unread(Code::TooLarge, "a file under 1 MB", found));
    }
    let bytes =
        fs::read(at).map_err(|error| unread(Code::Unreadable, "a file that can be read", error.kind().to_string()))?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let found = format!("other bytes at byte {}", error.utf8_error().valid_up_to());
        unread(Code::NotUtf8, "UTF-8 text", found)
    })?;
    // Some editors on Windows put a byte order mark first. It says nothing in UTF-8, so it is left out.
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

/// The names in a folder, sorted; hidden files and readmes are nobody's content.
fn entries(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let names = entries.filter_map(Result::ok).map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> = names.filter(|name| !name.starts_with('.') && name != "README.md").collect();
    names.sort();
    names
}
