//! What the words of the lexicon do in a sentence.

/// What the words of a concept do in a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// They name something.
    Plain,
    /// They name what no claim is about.
    Uncovered,
    /// They deny what follows.
    Negation,
    /// They point back at the treatment of the text.
    Carry,
    /// They claim without exception.
    Absolute,
    /// They lean on evidence or on people.
    Appeal,
    /// They name another treatment.
    Other,
    /// They name another field.
    Field,
    /// Another treatment after them is not what the sentence is about.
    Beside,
    /// A new thought begins with them.
    Turn,
    /// What stands below them in a list is what the treatment is for.
    Aim,
    /// They name a treatment of the library.
    Treatment,
    /// They soften weakly.
    Weak,
    /// They soften strongly.
    Strong,
}

impl Role {
    /// All roles, in the order of their numbers in the table.
    pub const ALL: [Self; 14] = [
        Self::Plain,
        Self::Uncovered,
        Self::Negation,
        Self::Carry,
        Self::Absolute,
        Self::Appeal,
        Self::Other,
        Self::Field,
        Self::Beside,
        Self::Turn,
        Self::Aim,
        Self::Treatment,
        Self::Weak,
        Self::Strong,
    ];
}
