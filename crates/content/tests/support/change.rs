//! The small language of `change.txt`: what is wrong with a copy of the base library.
//! Its commands are listed in `tests/content/README.md`.

use std::fs;
use std::path::Path;

/// Applies all changes of a case to a content folder. Every line must do something.
pub fn apply(changes: &str, root: &Path) {
    let mut file = String::new();
    let mut lines = changes.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).peekable();
    while let Some(line) = lines.next() {
        if line.starts_with(['-', '+']) {
            let mut old = vec![line];
            while let Some(next) = lines.next_if(|next| next.starts_with(['-', '+'])) {
                let starts_anew = next.starts_with('-') && old.last().is_some_and(|last| last.starts_with('+'));
                if starts_anew {
                    replace(&root.join(&file), &old);
                    old.clear();
                }
                old.push(next);
            }
            replace(&root.join(&file), &old);
            continue;
        }
        let words: Vec<&str> = line.split(' ').collect();
        let target = root.join(words.get(1).expect("a command names a file"));
        match words[0] {
            "in" => {
                assert!(target.exists(), "{line}: no such file");
                file = words[1].to_owned();
            }
            "write" => {
                fs::write(&target, "").expect("the file can be made");
                file = words[1].to_owned();
            }
            _ => command(&words, &target, root),
        }
    }
}

fn command(words: &[&str], target: &Path, root: &Path) {
    let bytes = match words {
        ["remove", _] if target.is_dir() => return fs::remove_dir_all(target).expect("the folder can be removed"),
        ["remove", _] => return fs::remove_file(target).expect("the file can be removed"),
        ["folder", _] => return fs::create_dir(target).expect("the folder can be made"),
        ["loop", _] => return link_to_itself(target),
        ["copy", _, to] => {
            fs::copy(target, root.join(to)).expect("the file can be copied");
            return;
        }
        ["fill", _, count] => vec![b'#'; count.parse().expect("a number of bytes")],
        ["bytes", _, digits @ ..] => digits.iter().map(|byte| u8::from_str_radix(byte, 16).expect("a byte")).collect(),
        ["bom", _] => [b"\xef\xbb\xbf", fs::read(target).expect("a file").as_slice()].concat(),
        ["crlf", _] => fs::read_to_string(target).expect("a file").replace('\n', "\r\n").into_bytes(),
        _ => panic!("no such command: {}", words.join(" ")),
    };
    fs::write(target, bytes).expect("the file can be written");
}

/// Replaces the lines after `-` with the lines after `+`; without any `-`, adds at the end.
fn replace(file: &Path, lines: &[&str]) {
    let of = |sign: char| {
        let own = lines.iter().filter(|line| line.starts_with(sign));
        own.map(|line| format!("{}\n", line[1..].strip_prefix(' ').unwrap_or(&line[1..]))).collect::<String>()
    };
    let (old, new) = (of('-'), of('+'));
    let text = fs::read_to_string(file).expect("the file can be read");
    let changed = if old.is_empty() {
        text + &new
    } else {
        let padded = format!("\n{text}");
        let wanted = format!("\n{old}");
        assert_eq!(padded.matches(&wanted).count(), 1, "{}: these lines must stand once:\n{old}", file.display());
        padded.replacen(&wanted, &format!("\n{new}"), 1)[1..].to_owned()
    };
    fs::write(file, changed).expect("the file can be written");
}

#[cfg(unix)]
fn link_to_itself(target: &Path) {
    std::os::unix::fs::symlink(target, target).expect("the link can be made");
}

#[cfg(not(unix))]
fn link_to_itself(_: &Path) {
    panic!("links to themselves are only made on Unix");
}
