//! The content security policy (W3C CSP 3), with Trusted Types.

use crate::inline::Inline;
use std::fmt::{self, Display};

/// The one Trusted Types policy that our own script may make: for the address of the service worker, which is the
/// only text that ever has to become a script's address.
const TRUSTED_TYPES_POLICY: &str = "claimscope-worker";

/// What a directive rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Directive {
    DefaultSrc,
    ScriptSrc,
    StyleSrc,
    ConnectSrc,
    ImgSrc,
    FontSrc,
    FrameSrc,
    ManifestSrc,
    WorkerSrc,
    BaseUri,
    FormAction,
    FrameAncestors,
    RequireTrustedTypesFor,
    TrustedTypes,
}

impl Directive {
    const fn name(self) -> &'static str {
        match self {
            Self::DefaultSrc => "default-src",
            Self::ScriptSrc => "script-src",
            Self::StyleSrc => "style-src",
            Self::ConnectSrc => "connect-src",
            Self::ImgSrc => "img-src",
            Self::FontSrc => "font-src",
            Self::FrameSrc => "frame-src",
            Self::ManifestSrc => "manifest-src",
            Self::WorkerSrc => "worker-src",
            Self::BaseUri => "base-uri",
            Self::FormAction => "form-action",
            Self::FrameAncestors => "frame-ancestors",
            Self::RequireTrustedTypesFor => "require-trusted-types-for",
            Self::TrustedTypes => "trusted-types",
        }
    }

    /// Whether a browser heeds it in a `<meta>` (CSP 3, section 3.3).
    const fn is_for_meta(self) -> bool {
        !matches!(self, Self::FrameAncestors)
    }
}

/// A source or keyword of a directive.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Source {
    /// Nothing at all.
    Nothing,
    /// Our own origin.
    Ourselves,
    /// Small pictures that stand in a style sheet.
    Data,
    /// Compiling wasm, but not evaluating text.
    Wasm,
    /// Anyone. Only for who may frame an embedded card.
    Anyone,
    /// Inline text of this hash.
    Hash(String),
    /// The sinks that Trusted Types guard.
    Scripts,
    /// A Trusted Types policy of this name.
    Named(&'static str),
}

impl Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Nothing => "'none'",
            Self::Ourselves => "'self'",
            Self::Data => "data:",
            Self::Wasm => "'wasm-unsafe-eval'",
            Self::Anyone => "*",
            Self::Hash(hash) => hash,
            Self::Scripts => "'script'",
            Self::Named(name) => name,
        })
    }
}

/// A content security policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy(Vec<(Directive, Vec<Source>)>);

impl Policy {
    /// For pages: our own files, wasm, what they carry inline by its hash; framed by nobody.
    pub fn page(inline: &Inline) -> Self {
        let mut scripts = vec![Source::Ourselves];
        scripts.extend(inline.scripts.iter().cloned().map(Source::Hash));
        scripts.push(Source::Wasm);
        let mut directives = Self::shared(inline, scripts);
        directives.extend([
            (Directive::ConnectSrc, vec![Source::Ourselves]),
            (Directive::ManifestSrc, vec![Source::Ourselves]),
            (Directive::WorkerSrc, vec![Source::Ourselves]),
            (Directive::FrameAncestors, vec![Source::Nothing]),
            (Directive::TrustedTypes, vec![Source::Named(TRUSTED_TYPES_POLICY)]),
        ]);
        Self(directives)
    }

    /// For the page on which a card is chosen: that of pages, and it frames our own cards.
    pub fn framing(inline: &Inline) -> Self {
        let Self(mut directives) = Self::page(inline);
        directives.push((Directive::FrameSrc, vec![Source::Ourselves]));
        Self(directives)
    }

    /// For a card that other sites frame: what it carries inline, by its hash, and an icon that stands in it. It loads
    /// no file and asks for nothing; it is framed by anyone.
    pub fn embed(inline: &Inline) -> Self {
        let hashes = |hashes: &[String]| hashes.iter().cloned().map(Source::Hash).collect::<Vec<_>>();
        Self(vec![
            (Directive::DefaultSrc, vec![Source::Nothing]),
            (Directive::ScriptSrc, hashes(&inline.scripts)),
            (Directive::StyleSrc, hashes(&inline.styles)),
            (Directive::ImgSrc, vec![Source::Data]),
            (Directive::BaseUri, vec![Source::Nothing]),
            (Directive::FormAction, vec![Source::Nothing]),
            (Directive::RequireTrustedTypesFor, vec![Source::Scripts]),
            (Directive::FrameAncestors, vec![Source::Anyone]),
            (Directive::TrustedTypes, vec![Source::Nothing]),
        ])
    }

    /// What all pages have in common. Whatever is not named is refused.
    fn shared(inline: &Inline, scripts: Vec<Source>) -> Vec<(Directive, Vec<Source>)> {
        let mut styles = vec![Source::Ourselves];
        styles.extend(inline.styles.iter().cloned().map(Source::Hash));
        vec![
            (Directive::DefaultSrc, vec![Source::Nothing]),
            (Directive::ScriptSrc, scripts),
            (Directive::StyleSrc, styles),
            (Directive::ImgSrc, vec![Source::Ourselves, Source::Data]),
            (Directive::FontSrc, vec![Source::Ourselves]),
            (Directive::BaseUri, vec![Source::Nothing]),
            // The search without scripts: a form that leads to the list of claims.
            (Directive::FormAction, vec![Source::Ourselves]),
            (Directive::RequireTrustedTypesFor, vec![Source::Scripts]),
        ]
    }

    /// The value of the header.
    pub fn header(&self) -> String {
        self.written(|_| true)
    }

    /// The value for a `<meta>`: the same without what browsers ignore there.
    pub fn meta(&self) -> String {
        self.written(Directive::is_for_meta)
    }

    fn written(&self, is_wanted: impl Fn(Directive) -> bool) -> String {
        let directive = |(directive, sources): &(Directive, Vec<Source>)| {
            sources.iter().fold(directive.name().to_owned(), |all, source| format!("{all} {source}"))
        };
        self.0.iter().filter(|(name, _)| is_wanted(*name)).map(directive).collect::<Vec<_>>().join("; ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inline() -> Inline {
        Inline { scripts: vec!["'sha256-s'".into()], styles: vec!["'sha256-c'".into()] }
    }

    #[test]
    fn the_policy_of_a_page_is_as_recorded() {
        assert_eq!(
            Policy::page(&inline()).header(),
            "default-src 'none'; script-src 'self' 'sha256-s' 'wasm-unsafe-eval'; style-src 'self' 'sha256-c'; \
             img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'self'; \
             require-trusted-types-for 'script'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
             frame-ancestors 'none'; trusted-types claimscope-worker"
        );
    }

    #[test]
    fn the_policy_of_a_card_is_as_recorded() {
        assert_eq!(
            Policy::embed(&inline()).header(),
            "default-src 'none'; script-src 'sha256-s'; style-src 'sha256-c'; img-src data:; base-uri 'none'; \
             form-action 'none'; require-trusted-types-for 'script'; frame-ancestors *; trusted-types 'none'"
        );
    }

    #[test]
    fn only_the_page_that_shows_cards_frames_anything_and_only_ours() {
        let framing = Policy::framing(&inline()).header();
        assert_eq!(framing, format!("{}; frame-src 'self'", Policy::page(&inline()).header()));
    }

    #[test]
    fn no_policy_allows_what_is_unsafe() {
        for policy in [Policy::page(&inline()), Policy::framing(&inline()), Policy::embed(&inline())] {
            let header = policy.header();
            assert!(header.starts_with("default-src 'none';"), "{header}");
            assert!(!header.contains("unsafe-inline") && !header.contains("'unsafe-eval'"), "{header}");
            assert!(header.contains("require-trusted-types-for 'script'"), "{header}");
        }
    }

    #[test]
    fn the_meta_tag_leaves_out_only_who_may_frame() {
        let policy = Policy::page(&inline());
        assert_eq!(policy.meta(), policy.header().replace(" frame-ancestors 'none';", ""));
    }
}
