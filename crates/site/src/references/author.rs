//! Names of authors. Records hold them as registers of papers write them: a family name, and initials behind it.

/// The most initials that a name has; longer runs of capitals are abbreviations of offices.
const INITIALS: usize = 4;
/// What stands in a record for authors that no page names.
const OTHERS: &str = "et al.";

/// Who wrote something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Author {
    /// A person: the family name, and the initials such as "K. Y.", which may be missing.
    Person { family: String, initials: String },
    /// An office, a firm or a group, by its whole name.
    Group(String),
    /// Further authors, who are not named.
    Others,
}

impl Author {
    /// Reads a name such as "Park KY". A single word is taken for a family name; what ends on no initials for a group.
    pub fn read(name: &str) -> Self {
        if name == OTHERS {
            return Self::Others;
        }
        let is_initials =
            |word: &str| (1..=INITIALS).contains(&word.chars().count()) && word.chars().all(char::is_uppercase);
        match name.rsplit_once(' ') {
            Some((family, word)) if is_initials(word) => Self::Person { family: family.into(), initials: dotted(word) },
            None if !name.is_empty() => Self::Person { family: name.into(), initials: String::new() },
            _ => Self::Group(name.into()),
        }
    }

    /// The name as formats write it that have no group of their own: "Park, K. Y.".
    pub fn inverted(&self) -> String {
        match self {
            Self::Person { family, initials } if initials.is_empty() => family.clone(),
            Self::Person { family, initials } => format!("{family}, {initials}"),
            Self::Group(name) => name.clone(),
            Self::Others => OTHERS.into(),
        }
    }
}

/// "KY" as "K. Y.": without dots, programs take it for a first name.
fn dotted(initials: &str) -> String {
    initials.chars().map(|letter| format!("{letter}.")).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::Author;

    fn person(family: &str, initials: &str) -> Author {
        Author::Person { family: family.into(), initials: initials.into() }
    }

    #[test]
    fn a_name_is_a_person_s_where_it_ends_on_initials_or_is_one_word() {
        for (name, author) in [
            ("Park KY", person("Park", "K. Y.")),
            ("Al Ameer MA", person("Al Ameer", "M. A.")),
            ("van Delen M", person("van Delen", "M.")),
            ("Özil É", person("Özil", "É.")),
            ("Ablon", person("Ablon", "")),
            ("MISEV Consortium", Author::Group("MISEV Consortium".into())),
            ("US Food and Drug Administration", Author::Group("US Food and Drug Administration".into())),
            ("Board of NASDAQ", Author::Group("Board of NASDAQ".into())),
            ("", Author::Group(String::new())),
            ("et al.", Author::Others),
        ] {
            assert_eq!(Author::read(name), author, "{name}");
        }
    }

    #[test]
    fn a_name_is_turned_round_where_it_has_two_parts() {
        assert_eq!(person("Park", "K. Y.").inverted(), "Park, K. Y.");
        assert_eq!(person("Ablon", "").inverted(), "Ablon");
    }
}
