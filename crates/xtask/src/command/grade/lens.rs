//! The words of `--lens`.

use anyhow::{Result, bail};
use claimscope_core::grade::Lens;
use claimscope_core::model::Library;

/// Reads the words into a lens.
pub fn read(library: &Library, words: &[String]) -> Result<Lens> {
    let mut lens = Lens::default();
    for word in words {
        match word.as_str() {
            "no-makers" => lens.leave_out_makers = true,
            "at-home" => lens.only_at_home = true,
            "forgive-blinding" => lens.forgive_unclear_blinding = true,
            other => lens.origin_group = group(library, other)?,
        }
    }
    Ok(lens)
}

/// What the lens is called at the head of the result.
pub fn named(words: &[String]) -> String {
    if words.is_empty() { "our grading".into() } else { format!("not our grading, but with {}", words.join(", ")) }
}

/// Reads `group=<group>`, which has to be a group that some treatment's origins name.
fn group(library: &Library, word: &str) -> Result<String> {
    let mut groups: Vec<&str> = library
        .treatments
        .iter()
        .flat_map(|treatment| &treatment.origins)
        .map(|origin| origin.group.as_str())
        .collect();
    groups.retain(|group| !group.is_empty());
    groups.sort_unstable();
    groups.dedup();
    match word.strip_prefix("group=") {
        Some(group) if groups.contains(&group) => Ok(group.to_owned()),
        Some(group) => bail!("no product belongs to the group `{group}`; there are: {}", groups.join(", ")),
        None => bail!("`{word}` is no lens: expected no-makers, at-home, forgive-blinding or group=<group>"),
    }
}
