//! The one table of diagnostics: number, severity, name and meaning.
//!
//! Numbers are permanent: one that is no longer needed is retired, never given to something else.
//! `docs/diagnostics.md` is generated from this table, and a test fails when it is stale.

use std::fmt;

/// How much a problem matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// No library is made until this is repaired.
    Error,
    /// The library is made; an editor should look at this.
    Warning,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}

macro_rules! codes {
    ($($group:literal { $($number:literal $severity:ident $name:ident $meaning:literal)+ })+) => {
        /// What a problem is, independent of where it stands.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code { $($(#[doc = $meaning] $name,)+)+ }

        impl Code {
            /// All codes, in the order of their numbers.
            pub const ALL: &'static [Self] = &[$($(Self::$name),+),+];

            /// Its permanent number.
            pub const fn number(self) -> u16 {
                match self { $($(Self::$name => $number),+),+ }
            }

            /// Whether it stops a library from being made.
            pub const fn severity(self) -> Severity {
                match self { $($(Self::$name => Severity::$severity),+),+ }
            }

            /// What it means, in one line.
            pub const fn meaning(self) -> &'static str {
                match self { $($(Self::$name => $meaning),+),+ }
            }

            /// The heading that it stands under.
            pub const fn group(self) -> &'static str {
                match self { $($(Self::$name => $group),+),+ }
            }
        }
    };
}

codes! {
    "Files" {
        1 Error FileMissing "A file or folder that content needs is missing."
        2 Error NotAFile "A folder stands where a file is expected, or a file where a folder is."
        3 Error Unreadable "The file system does not let the file be read."
        4 Error TooLarge "A file is over one megabyte."
        5 Error NotUtf8 "A file is not UTF-8 text."
        6 Error EmptyFile "A file holds nothing."
        7 Warning StrayFile "A file stands in a content folder but is never read."
        8 Error Syntax "A file is not TOML."
        9 Error DuplicateKey "A key stands twice in one table."
    }
    "Keys and values" {
        10 Error UnknownKey "A key is not part of the format."
        11 Error MissingKey "A key that the format requires is missing."
        12 Error WrongType "A value is of another type than the format says."
        13 Error UnknownWord "A word is not in the list that the format gives for this key."
        14 Error EmptyValue "A text or list is empty that must say something."
        15 Error BadNumber "A number is outside what its key allows."
        16 Error BadDate "A date is not a day, month or year of the calendar."
        17 Error BadAddress "An address does not start with https:// or http://."
        18 Error Repeated "A list names the same thing twice."
    }
    "Ids and references" {
        20 Error BadId "An id is not lower-case letters, digits and single hyphens."
        21 Error IdNotFileName "An id differs from the name of its file."
        22 Error DuplicateId "An id stands twice in the library."
        23 Error UnknownClaim "No claim has this id."
        24 Error UnknownStudy "No study has this id."
        25 Error UnknownTopic "No topic has this id."
        26 Error UnknownTreatment "No treatment has this id."
        27 Error UnknownOrigin "No treatment lists this origin of product."
        28 Error SourceCode "Two sources have the same code of two letters, or a code is not two letters."
        29 Error OtherTreatment "A study of one treatment's product is linked to a claim on another treatment."
    }
    "Sources and fingerprints" {
        30 Error NoFingerprint "A source has no fingerprint, so that none of its quotes can be proven."
        31 Error FingerprintCorrupt "A fingerprint file is damaged."
        32 Error FingerprintOfOther "A fingerprint was made for another source."
        33 Warning FingerprintAlone "A fingerprint has no source."
        34 Error HeadingNotFound "A heading does not stand in the article."
        35 Error HeadingAmbiguous "A heading stands in several places, and no prefix or suffix tells which one is meant."
        36 Error HeadingOutOfOrder "A heading stands before the one that the file names before it."
        37 Error NoHeading "A section after the first has no heading."
        38 Warning PassageOutOfOrder "A passage quotes words that stand before those of the passage above."
        39 Warning QuotedShare "The quotes of a source cover more than half of its article."
    }
    "Quotes" {
        40 Error QuoteNotVerbatim "A quote does not stand in the article word for word."
        41 Error QuoteElsewhere "A quote stands in the article, but under another heading."
        42 Error QuoteAmbiguous "A quote stands in several places, and its prefix and suffix do not tell which one is meant."
        43 Error QuoteTooLong "A quote is over 40 words."
        44 Error ContextNotVerbatim "A prefix or suffix is not what stands beside the quote."
        45 Warning ContextTooLong "A prefix or suffix is over 8 words."
        46 Error TooShortToProve "A quote or heading is too short to be proven without a longer prefix or suffix."
        47 Error MarkOutsideQuote "A mark does not stand inside its quote."
    }
    "Stance, hedge and appeal" {
        50 Error HedgeContradicted "The hedge contradicts the words of the quote."
        51 Warning HedgeDoubtful "The hedge may not fit the words of the quote."
        52 Warning StanceAgainstHedge "Stance and hedge pull in different directions."
        53 Warning LimitsWithoutWords "An assertion limits a claim, but its quote has no limiting word."
        54 Error StudyNotAppealedTo "An assertion names a study but leans on something else."
        55 Warning StudyNotNamed "An assertion leans on a named study, but neither names its record nor notes why not."
    }
    "Claims" {
        60 Error SameClaim "Two claims are the same."
        61 Warning SharedAlias "Two claims share an alias."
        62 Warning FewAliases "A claim has fewer than five aliases."
        63 Error CheckAgainstKind "A graded claim has a fact check, or a checked claim has none."
        64 Error CheckWithoutDocument "A fact check rests on no document."
        65 Error JudgementOnCheck "A checked claim has a judgement, which only grades have."
        66 Error JudgementDomain "A judgement is in a domain that does not lower a grade."
        67 Error JudgementLevels "A judgement is outside 0 to -2 levels."
        68 Error JudgementTwice "A claim has two judgements in one domain."
        69 Error Against "A comparison does not say against what, or another claim does."
        70 Error ParentCycle "A claim is its own ancestor."
        71 Error RelatedToItself "A claim or record names itself."
        72 Error PhraseForm "A part of the phrase is missing or not in the form that makes sentences."
        73 Warning OrphanClaim "No source says anything on a claim."
    }
    "Studies" {
        80 Error NoProvenance "A study does not say which pages were read for it."
        81 Error NoLimitation "A study names no limitation."
        82 Error ImpossibleYear "A year is before 1900 or after the search date."
        83 Error ImpossibleNumbers "Numbers of people contradict each other."
        84 Error AfterSearch "A date is later than the search date."
        85 Warning NothingLinked "Nothing in the library rests on a study, and it does not say why."
        86 Error LinkedAndUnlinked "A study is linked to a claim and says why it is not."
        87 Warning EvidenceWithoutFindings "A study is evidence but has no finding."
        88 Error Includes "A record that is no review includes others, or a review includes what is no study."
        89 Error Comparator "An active comparison does not name its treatment, or another comparison does."
        90 Warning Awaited "A trial was completed without results, but no claim awaits it."
    }
    "Findings and links" {
        100 Error ExactButNotPeople "A finding that was not made in people is called exact for a graded claim."
        101 Warning CountsButNotPeople "A finding that was not made in people is linked as if it could count."
        102 Error WrongComparison "A finding counts for a claim, but was compared with something else."
        103 Error NoBecause "A link that is not exact does not say why."
        104 Error LinkedTwice "A finding is linked to the same claim twice."
        105 Error BadRatio "A ratio is not a positive number with at most two decimals."
    }
    "Our own words" {
        110 Warning LoadedWord "Our own prose uses a word that says more than evidence can."
        111 Warning NoEvidence "Our own prose says \"no evidence\" without \"in people\"."
    }
    "Coverage of articles" {
        120 Error NoSuchSentence "A sentence number is not one of the article's."
        121 Error SentenceTwice "A sentence stands in two passages, or out of the article's order."
        122 Warning SentenceLeftOut "A sentence of the article, and no heading, is in no passage."
        123 Warning SentenceWithoutClaim "A sentence is neither quoted nor told to carry no claim."
        124 Warning ReasonBesideQuote "A sentence is told to carry no claim, but a quote stands in it."
        125 Error QuoteOutsidePassage "A quote stands in none of the sentences of its passage."
    }
    "Disagreements and changes" {
        130 Error UnknownSource "No source has this id."
        131 Error NoSuchAssertion "A side of a disagreement quotes what is no assertion of its source."
        132 Error OneSided "A disagreement has fewer than two sides."
        133 Error SideOffTopic "A side of a disagreement says nothing on its claims."
    }
    "Lexicon" {
        140 Error UnknownConcept "No concept of the lexicon has this id."
        141 Error WordForm "A word of the lexicon is not in the form that texts are compared in."
        142 Warning WordTwice "A word stands in two concepts whose words are taken for each other."
        143 Error SignForm "A sign cannot be read, or asks for nothing."
        144 Warning NoSigns "A claim has no sign, so that no text is ever found to say it."
        145 Warning NoNames "A treatment has no names, so that no text is ever found to be about it."
        146 Error WeightForm "What was learnt of a claim cannot be read."
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "C{:03}", self.number())
    }
}

/// The page `docs/diagnostics.md`.
pub fn diagnostics_page() -> String {
    let mut page = String::from(
        "# Diagnostics\n\nWhat the content compiler can tell. Numbers are permanent. \
         A library is made only when there is no error.\n\
         This page is generated from `crates/content/src/codes.rs`; \
         `SNAPSHOTS=overwrite cargo test -p claimscope-content` writes it anew.\n",
    );
    let mut group = "";
    for code in Code::ALL {
        if code.group() != group {
            group = code.group();
            page.push_str(&format!("\n## {group}\n\n| code | severity | meaning |\n| --- | --- | --- |\n"));
        }
        page.push_str(&format!("| {code} | {} | {} |\n", code.severity(), code.meaning()));
    }
    page
}

#[cfg(test)]
mod tests {
    use super::Code;

    #[test]
    fn numbers_rise_and_none_is_given_twice() {
        assert!(Code::ALL.windows(2).all(|pair| pair[0].number() < pair[1].number()));
    }

    #[test]
    fn a_code_is_a_letter_and_three_digits_so_that_it_can_be_searched_for() {
        assert_eq!(Code::FileMissing.to_string(), "C001");
        assert_eq!(Code::NoEvidence.to_string(), "C111");
    }

    #[test]
    fn every_meaning_is_one_sentence() {
        for code in Code::ALL {
            assert!(code.meaning().ends_with('.') && !code.meaning().contains('\n'), "{code}");
        }
    }
}
