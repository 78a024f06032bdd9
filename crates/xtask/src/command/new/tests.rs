use super::*;

#[test]
fn ids_are_words_and_hyphens() {
    for id in ["improves-hydration", "park-2023", "x"] {
        assert_eq!(wrong_with(id), None);
    }
    for id in ["", "Improves", "a b", "a_b", "../x", "-a", "a-", "a--b", "é"] {
        assert!(wrong_with(id).is_some(), "{id} should be refused");
    }
}

#[test]
fn a_started_file_keeps_to_the_format() {
    for (kind, _, text) in KINDS {
        let text = filled(text, "new-thing", "2026-11-21");
        assert!(text.contains("id = \"new-thing\""), "{kind} names its id");
        assert!(!text.contains('{') || text.contains(" = {"), "{kind} holds a place that nothing fills");
    }
}

/// Every key of a started file is one that the compiler knows, and no key is told twice.
#[test]
fn the_compiler_knows_every_key_of_a_started_file() {
    let repo = Repo::find().expect("this crate stands in its repository");
    let folder = tempfile::tempdir().expect("a temporary folder");
    copy(&repo.content(), folder.path());
    for (_, kind, text) in KINDS {
        let path = folder.path().join(kind).join("new-thing.toml");
        std::fs::write(path, filled(text, "new-thing", "2026-11-21")).expect("the folder can be written");
    }
    let problems = claimscope_content::compile(folder.path()).diagnostics;
    let slips: Vec<String> = problems
        .iter()
        .filter(|problem| problem.path.contains("new-thing") && problem.message.contains("key"))
        .map(ToString::to_string)
        .collect();
    assert!(slips.is_empty(), "{}", slips.join("\n"));
}

fn copy(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to).expect("the folder can be made");
    for entry in std::fs::read_dir(from).expect("the folder can be read").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).expect("the file can be copied");
        }
    }
}
