//! What an article cites, as far as it was looked up: the count first, then each reference with what it
//! really is, whether it says what it is cited for, and how that was found out.

use crate::components::{names, notes, section};
use crate::markup::{El, el};
use crate::pages::{domain, outside};
use crate::view::View;
use crate::words::cited as words;
use crate::words::common;
use claimscope_core::model::{BearsOut, CitedWhere, Reference, ReferenceVerdict, Source};
use claimscope_core::wording::{Label, capitalised};

/// The audit of an article's references; nothing where none was looked up.
pub fn cited(view: View<'_>, source: &Source) -> Option<El> {
    let mut matter = el("div")
        .add(el("p.tally").add(headline(&source.cited)))
        .add(el("p.tally__more").add(borne_out(&source.cited)));
    for &place in CitedWhere::ALL {
        let entries: Vec<&Reference> = in_place(&source.cited, place).collect();
        if !entries.is_empty() {
            let list = entries.into_iter().map(|entry| reference(view, entry));
            matter = matter.add(el("h3.part").add(capitalised(place.label()))).add(el("ol").each(list));
        }
    }
    let aid = words::AID;
    (!source.cited.is_empty()).then(|| section("cites", words::HEAD, aid, matter))
}

fn in_place(cited: &[Reference], place: CitedWhere) -> impl Iterator<Item = &Reference> {
    cited.iter().filter(move |entry| entry.place == place)
}

/// How many lines of its reference list were looked up.
pub fn looked_up(source: &Source) -> usize {
    in_place(&source.cited, CitedWhere::List).count()
}

/// "Of 8 lines in its reference list, 1 is right and 7 are wrongly credited."
fn headline(cited: &[Reference]) -> String {
    let sentence = |place, names| {
        let of = in_place(cited, place).count();
        let parts = ReferenceVerdict::ALL.iter().filter_map(|&verdict| {
            let n = in_place(cited, place).filter(|entry| entry.verdict == verdict).count();
            (n > 0).then(|| comes_to(verdict, n))
        });
        let parts: Vec<String> = parts.collect();
        (of > 0).then(|| words::of(of, names, &parts))
    };
    let list = sentence(CitedWhere::List, words::IN_LIST);
    let text = sentence(CitedWhere::Text, words::IN_TEXT);
    list.into_iter().chain(text).collect::<Vec<_>>().join(" ")
}

fn comes_to(verdict: ReferenceVerdict, n: usize) -> String {
    let verbs = match verdict {
        ReferenceVerdict::Accurate => words::ACCURATE,
        ReferenceVerdict::MinorErrors => words::MINOR_ERRORS,
        ReferenceVerdict::Misattributed => words::MISATTRIBUTED,
        ReferenceVerdict::NotFound => words::NOT_FOUND,
    };
    words::come_to(n, verbs)
}

/// How many of its references an article leans on, and how many of those say what they are cited for.
fn borne_out(cited: &[Reference]) -> String {
    let count = |bears_out| cited.iter().filter(|entry| entry.bears_out == bears_out).count();
    let (yes, loose) = (count(BearsOut::Yes), count(BearsOut::NotTied));
    words::loose(loose, cited.len()) + &words::borne_out(yes, cited.len() - loose)
}

fn reference(view: View<'_>, entry: &Reference) -> El {
    let record = entry.resolves_to.map(|study| (words::OUR_RECORD, (view.study_link(study), ".")));
    let found = el("div")
        .add(el("p.said").add(&entry.as_cited))
        .add(el("p.reference__really").add(el("b").add([entry.verdict.label(), ". "])).add(&entry.really).add(record))
        .add(checked(entry));
    let fits = el("div.reference__fits")
        .add(el("b").add(entry.bears_out.label()))
        .add(el("p").add(&entry.fits))
        .add(names(view, &entry.claims));
    el("li.assertion reference later")
        .attr("id", format!("ref-{}", entry.number))
        .add(el("span.assertion__number num").add(entry.number.to_string()))
        .add(found)
        .add(fits)
}

/// What is wrong with a reference, what is still open, and the pages read. A single fault stands open.
fn checked(entry: &Reference) -> [Option<El>; 2] {
    let (open, faults) = match entry.problems.as_slice() {
        [one] => (Some(el("p.reference__really").add(one)), None),
        many => (None, (!many.is_empty()).then(|| notes(many))),
    };
    let count = words::how_checked(entry.problems.len());
    let unchecked = (!entry.unchecked.is_empty()).then(|| [el("h4").add(words::NOT_CHECKED), notes(&entry.unchecked)]);
    let pages = notes(entry.pages.iter().map(|page| {
        let read = page.read.map_or("", |read| read.label());
        let comma = if read.is_empty() { ". " } else { ", " };
        let after = if read.is_empty() { "" } else { ". " };
        let confirms = el("span.study__by").add([common::CONFIRMS, &page.confirms]);
        (outside(page.url.clone(), domain(&page.url)), ([comma, read, after], confirms))
    }));
    let read = [el("h4").add([words::PAGES_READ, entry.sureness.label()]), pages];
    let more = el("details")
        .add(el("summary").add(count))
        .add(faults)
        .add(unchecked.into_iter().flatten().collect::<Vec<_>>())
        .add(read);
    [open, Some(more)]
}

#[cfg(test)]
mod tests {
    use super::{borne_out, headline};
    use claimscope_core::model::{BearsOut, CitedWhere, Reference, ReferenceVerdict, Sureness};

    fn entry(place: CitedWhere, verdict: ReferenceVerdict, bears_out: BearsOut) -> Reference {
        Reference {
            number: 1,
            place,
            as_cited: String::new(),
            resolves_to: None,
            verdict,
            sureness: Sureness::High,
            really: String::new(),
            problems: Vec::new(),
            unchecked: Vec::new(),
            bears_out,
            fits: String::new(),
            claims: Vec::new(),
            pages: Vec::new(),
        }
    }

    #[test]
    fn the_headline_counts_each_verdict_by_place() {
        let list = |verdict| entry(CitedWhere::List, verdict, BearsOut::NotTied);
        let mut cited = vec![
            list(ReferenceVerdict::Accurate),
            list(ReferenceVerdict::Misattributed),
            list(ReferenceVerdict::Misattributed),
        ];
        assert_eq!(
            headline(&cited),
            "Of 3 lines in its reference list, 1\u{a0}is right and 2\u{a0}are wrongly credited."
        );
        cited = vec![entry(CitedWhere::Text, ReferenceVerdict::NotFound, BearsOut::No)];
        assert_eq!(headline(&cited), "Of 1 study that its text names, 1\u{a0}was not found.");
    }

    #[test]
    fn what_no_sentence_leans_on_is_counted_apart() {
        let of = |list: &[BearsOut]| {
            let entries = list.iter().map(|&bears| entry(CitedWhere::List, ReferenceVerdict::Accurate, bears));
            borne_out(&entries.collect::<Vec<_>>())
        };
        use BearsOut::{No, NotTied, Partly, Yes};
        assert_eq!(of(&[NotTied]), "No sentence of the article leans on 1 of these 1. ");
        assert_eq!(of(&[Yes, Yes]), "Each of the 2 that it leans on says what it is cited for.");
        assert_eq!(of(&[Yes, Partly]), "Of the 2 that it leans on, 1 says all that it is cited for.");
        assert_eq!(
            of(&[NotTied, Partly, No]),
            "No sentence of the article leans on 1 of these 3. Of the 2 that it leans on, none says all that it is cited for."
        );
    }
}
