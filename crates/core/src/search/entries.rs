//! What of a library is searched: claims first, then the glossary, sources and studies, each by its texts.

use super::build::{Concept, Document, Field, Level, terms_of};
use super::stem::form;
use crate::model::{Claim, ClaimIx, ConceptRole, Library, Source, Study, Term};
use std::collections::BTreeSet;

/// What a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A claim.
    Claim,
    /// A word of the glossary.
    Term,
    /// An article.
    Source,
    /// A study record.
    Study,
}

impl Kind {
    /// The word for it in what programs read.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Claim => "claim",
            Self::Term => "term",
            Self::Source => "source",
            Self::Study => "study",
        }
    }
}

/// A document of a library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What it is.
    pub kind: Kind,
    /// Its place in the library's list of that kind.
    pub at: usize,
    /// Its id.
    pub id: String,
    /// What it is found by.
    pub document: Document,
}

/// The level of a study's title.
const TITLE: Level = Level::new(1);

/// How much a word of labelled texts has to speak for a claim to be one that readers may look for it by.
const TELLING: i8 = 12;

/// Words that every text has and that tell nothing of what is looked for.
pub const SILENT: &[&str] = &[
    "a", "about", "actually", "again", "all", "also", "am", "an", "and", "another", "any", "anybody", "anyone",
    "anything", "are", "arent", "around", "as", "at", "be", "because", "been", "being", "bit", "both", "bother", "but",
    "by", "can", "cant", "could", "couldnt", "did", "didnt", "do", "does", "doesnt", "doing", "dont", "down", "during",
    "each", "else", "even", "ever", "every", "everybody", "everyone", "everything", "find", "for", "from", "get",
    "gets", "getting", "give", "gives", "go", "going", "gonna", "good", "got", "guess", "had", "has", "hasnt", "have",
    "havent", "having", "hear", "heard", "her", "here", "hes", "how", "hows", "i", "id", "if", "im", "in", "into",
    "is", "isnt", "it", "its", "ive", "just", "knew", "know", "let", "lets", "like", "little", "lot", "lots", "make",
    "makes", "many", "may", "maybe", "me", "might", "more", "most", "much", "must", "my", "next", "no", "not", "now",
    "of", "off", "ok", "okay", "on", "once", "one", "ones", "only", "or", "other", "others", "our", "out", "over",
    "please", "put", "quite", "really", "said", "say", "says", "see", "seem", "seems", "she", "shes", "should",
    "shouldnt", "since", "so", "some", "somebody", "someone", "something", "sort", "still", "stuff", "such",
    "suddenly", "sure", "take", "takes", "taking", "tell", "than", "that", "thats", "the", "their", "them", "then",
    "there", "theres", "these", "they", "theyre", "theyve", "thing", "think", "this", "those", "though", "through",
    "to", "too", "tried", "try", "trying", "until", "up", "us", "very", "wanna", "want", "wanted", "wants", "was",
    "wasnt", "way", "we", "well", "went", "were", "werent", "weve", "what", "whats", "when", "where", "wheres",
    "whether", "which", "while", "who", "whose", "why", "will", "with", "within", "wont", "would", "wouldnt", "yeah",
    "yes", "yet", "you", "youll", "your", "youre", "youve",
];

/// Everything that is searched, in the order in which equals stand.
pub fn entries(library: &Library) -> Vec<Entry> {
    let claims = library.claim_indices().map(|ix| {
        let claim = library.claim(ix);
        let mut fields = of_claim(library, claim);
        fields.push(telling(library, ix));
        (Kind::Claim, ix.at(), &claim.id, fields)
    });
    let terms = library.glossary.iter().enumerate().map(|(at, term)| (Kind::Term, at, &term.id, of_term(term)));
    let sources = library.sources.iter().enumerate();
    let sources = sources.map(|(at, source)| (Kind::Source, at, &source.id, of_source(source)));
    let studies = library.studies.iter().enumerate();
    let studies = studies.map(|(at, study)| (Kind::Study, at, &study.id, of_study(study)));
    let shared = shared_forms(library);
    let studies = studies.map(|(kind, at, id, fields)| (kind, at, id, narrowed(fields, &shared)));
    let all = claims.chain(terms).chain(sources).chain(studies);
    all.map(|(kind, at, id, fields)| Entry { kind, at, id: id.clone(), document: Document { fields } }).collect()
}

/// The concepts of the lexicon whose words stand for each other, with the claims that are said by them.
pub fn concepts(library: &Library) -> Vec<Concept> {
    let of = |at: usize| {
        let claims = library.claim_indices().flat_map(move |ix| {
            let signs = library.claim(ix).signs.iter().filter(|sign| !sign.denies);
            let has = move |sign: &&crate::model::Sign| {
                sign.terms.iter().any(|term| !term.is_absent && term.concepts.iter().any(|concept| concept.at() == at))
            };
            // What stands alone says the claim; what stands with others is a part of it.
            let level = signs.filter(has).map(|sign| if sign.terms.len() == 1 { 6 } else { 5 }).max();
            level.map(|level| (ix.at(), Level::new(level)))
        });
        claims.collect()
    };
    let all = library.concepts.iter().enumerate().map(|(at, concept)| (concept, of(at)));
    let all = all.filter(|(concept, documents): &(_, Vec<_>)| match concept.role {
        ConceptRole::Synonyms => true,
        // These words are no synonyms; but where one claim alone is said by them, they point at it.
        ConceptRole::Context | ConceptRole::Appeal => documents.len() == 1,
        _ => false,
    });
    let all = all.map(|(concept, documents)| Concept {
        phrases: [concept.id.replace('-', " ")].into_iter().chain(concept.words.iter().cloned()).collect(),
        documents,
        is_said: concept.role == ConceptRole::Synonyms,
    });
    all.collect()
}

/// The forms of all words by which claims and terms are said.
fn shared_forms(library: &Library) -> BTreeSet<u32> {
    let claims = library.claims.iter().flat_map(|claim| of_claim(library, claim));
    let texts = claims.chain(library.glossary.iter().flat_map(of_term)).map(|field| field.text);
    let said = library.concepts.iter().filter(|concept| concept.role == ConceptRole::Synonyms);
    let texts = texts.chain(said.flat_map(|concept| concept.words.iter().cloned()));
    texts.flat_map(|text| terms_of(&text)).map(|term| form(&term)).collect()
}

/// Titles of studies by the words that they share with claims and terms: the others are read on the study's page, and
/// nearly each of them stands in one title alone.
fn narrowed(mut fields: Vec<Field>, shared: &BTreeSet<u32>) -> Vec<Field> {
    for field in fields.iter_mut().filter(|field| field.level == TITLE) {
        let terms = terms_of(&field.text).into_iter().filter(|term| shared.contains(&form(term)));
        let terms = terms.map(|term| String::from_utf8_lossy(&term).into_owned());
        field.text = terms.collect::<Vec<_>>().join(" ");
    }
    fields
}

fn field(level: u8, text: impl Into<String>) -> Field {
    Field { level: Level::new(level), text: text.into() }
}

/// The words by which texts make a claim, as they were learnt: readers use them too.
fn telling(library: &Library, ix: ClaimIx) -> Field {
    let learnt = library.weights.iter().filter(|weights| weights.claim == ix).flat_map(|weights| &weights.cues);
    let telling: Vec<&str> = learnt.filter(|cue| cue.weight >= TELLING).map(|cue| cue.word.as_str()).collect();
    field(1, telling.join(" "))
}

fn of_claim(library: &Library, claim: &Claim) -> Vec<Field> {
    let mut fields = vec![
        field(7, format!("{} {}", claim.short_name, claim.condition)),
        field(5, claim.statement.as_str()),
        field(5, claim.phrase.outcome.as_str()),
        field(1, library.topic(claim.topic).question.as_str()),
    ];
    fields.extend(claim.aliases.iter().chain(&claim.sought).map(|alias| field(6, alias.as_str())));
    fields
}

fn of_term(term: &Term) -> Vec<Field> {
    vec![field(7, term.term.as_str()), field(4, term.also.join(" "))]
}

fn of_source(source: &Source) -> Vec<Field> {
    vec![field(5, source.publisher.as_str()), field(3, source.title.as_str())]
}

fn of_study(study: &Study) -> Vec<Field> {
    vec![field(4, study.short_name.as_str()), Field { level: TITLE, text: study.title.clone() }]
}
