//! The vocabulary of the lexicon.

words! {
    /// What the words of a concept do in a sentence.
    ConceptRole {
        /// They name one thing: in a search, each stands for the others.
        Synonyms = "synonyms",
        /// They set a scene that signs ask for, but do not mean the same.
        Context = "context",
        /// They name an effect or a property that no claim is about.
        Uncovered = "uncovered",
        /// They deny what follows.
        Negation = "negation",
        /// They point back at the treatment that the text is about, such as "our serum".
        Carry = "carry",
        /// They claim without any exception.
        Absolute = "absolute",
        /// They lean on evidence or on other people.
        Appeal = "appeal",
        /// They name another treatment: what is said of it is not said of this one.
        OtherTreatment = "other-treatment",
        /// Another treatment after them is not what a sentence is about, such as "with" or "unlike".
        Beside = "beside",
        /// A new thought begins with them, such as "but".
        Turn = "turn",
        /// What stands below them in a list is what the treatment is for, such as "helps with".
        Aim = "aim",
        /// They name another field: what is said there is not said of skin or hair.
        OtherField = "other-field",
    }
}

words! {
    /// What a cue is.
    CueKind {
        /// A word, in any of its forms.
        Word = "word",
        /// A concept of the lexicon.
        Concept = "concept",
        /// A sign of a claim.
        Sign = "sign",
    }
}
