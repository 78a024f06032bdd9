//! The page of a card: what stands around it, and all that it carries.

use crate::inline::{self, Inline};
use crate::policy::Policy;
use crate::published::Published;
use crate::shell::escaped;
use claimscope::{Room, Route};
use claimscope_core::model::ClaimIx;

/// What every card carries, and what that allows.
pub struct Frame {
    /// Style and script, as tags.
    inline: String,
    policy: Policy,
}

impl Frame {
    /// With a squeezed style and a script.
    pub fn new(sheet: &str, script: &str) -> Self {
        let inline = inline::tags(sheet, script);
        Self { policy: Policy::embed(&Inline::of_page(&inline)), inline }
    }

    /// What a card carries inline, for the headers of hosts.
    pub fn carried(&self) -> Inline {
        Inline::of_page(&self.inline)
    }

    /// The page of a claim's card. Search engines are sent to the claim's own page: what a card says stands there.
    pub fn page(&self, published: Published<'_>, ix: ClaimIx, room: Room, card: &str) -> String {
        let id = &published.library.claim(ix).id;
        let title = published.title(&Route::Claim(id.clone()));
        let lines = [
            "<!doctype html>".to_owned(),
            format!(
                "<html lang=\"en\" dir=\"ltr\" data-room=\"{}\" data-compact-room=\"{}\">\n<head>",
                room.full, room.compact
            ),
            "<meta charset=\"utf-8\">".to_owned(),
            format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">", self.policy.meta()),
            "<meta name=\"referrer\" content=\"no-referrer\">".to_owned(),
            "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">".to_owned(),
            format!("<title>{} | Claimscope</title>", escaped(&title)),
            super::discovery(published, id, &title),
            "<meta name=\"robots\" content=\"noindex\">".to_owned(),
            "<meta name=\"color-scheme\" content=\"light dark\">".to_owned(),
            // None: browsers would ask for one otherwise.
            "<link rel=\"icon\" href=\"data:,\">".to_owned(),
            self.inline.clone(),
            format!("</head>\n<body>{card}</body>\n</html>\n"),
        ];
        lines.join("\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_allows_what_the_card_carries_and_nothing_else() {
        let frame = Frame::new("a{}", "alert(1)");
        let Inline { scripts, styles } = frame.carried();
        let policy = frame.policy.header();
        assert_eq!((scripts.len(), styles.len()), (1, 1));
        assert!(policy.contains(&format!("script-src {};", scripts[0])), "{policy}");
        assert!(policy.contains(&format!("style-src {};", styles[0])), "{policy}");
    }
}
