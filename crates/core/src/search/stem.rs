//! When two words are forms of one, and when they sound alike. Both are told by a key that is reckoned, so that the
//! index need not hold it.

/// Endings by which English makes other forms of a word, the longest first, each after its length; with eight more where
/// four letters have to be left, and not three. "is" and "iz" are both spellings of one.
const ENDINGS: &[u8] = b"5iness<ment4ings4ions4ness<less<able<ible<ally3ing3ion3ies3ied3ial3ely;ers;ier;ity;ory;ios\
;ful;ant2ed2es:er:en:al:ic:at:is:iz:iv:os1e1y1s";
/// Pairs of letters that are spellings of one, and which: oestrogen and estrogen, haem and hem, sulphur and sulfur, colour
/// and color.
const PAIRS: &[u8] = b"oeeaeephfouo";

/// A word as the key of all its forms: hydrates, hydrating and hydration have one, and so have colour and color.
pub fn form(word: &[u8]) -> u32 {
    let mut stem = [0; super::LONGEST];
    let mut end = 0;
    for &letter in word {
        let before = if end > 0 { stem[end - 1] } else { 0 };
        match PAIRS.chunks_exact(3).find(|pair| pair[0] == before && pair[1] == letter) {
            Some(pair) => stem[end - 1] = pair[2],
            None => {
                stem[end] = letter;
                end += 1;
            }
        }
    }
    // Fibre and fiber.
    if end > 4 && stem[..end].ends_with(b"re") && !is_vowel(stem[end - 3]) {
        stem[end - 1] = b'r';
        stem[end - 2] = b'e';
    }
    while let Some(rest) = without_ending(&stem[..end]) {
        end = rest;
    }
    // Scarring and scar.
    if end > 2 && stem[end - 1] == stem[end - 2] {
        end -= 1;
    }
    hash(&stem[..end])
}

/// How many letters are left of a word without its ending, where it has one that it can lose.
fn without_ending(stem: &[u8]) -> Option<usize> {
    let mut endings = ENDINGS;
    while let [kind, rest @ ..] = endings {
        let (ending, rest) = rest.split_at(usize::from(kind & 7));
        if stem.ends_with(ending) {
            let left = stem.len() - ending.len();
            // Use and using, age and aging.
            let is_short = left == 2 && is_vowel(stem[0]);
            return (left >= 3 + usize::from(kind >> 3 & 1) || is_short).then_some(left);
        }
        endings = rest;
    }
    None
}

/// A word as the key of all that sound alike: facial and fasial. Vowels count only where a word begins with one. 0 where
/// too little is left to tell anything.
pub fn sound(word: &[u8]) -> u32 {
    // Each letter can make two sounds.
    let mut key = [0; 2 * super::LONGEST];
    let mut end = 0;
    let mut add = |sound: u8| {
        if end == 0 || key[end - 1] != sound {
            key[end] = sound;
            end += 1;
        }
    };
    for (at, &letter) in word.iter().enumerate() {
        let next = word.get(at + 1).copied().unwrap_or(0);
        let is_soft = matches!(next, b'e' | b'i' | b'y');
        let sound = match letter {
            // Knee, wrist, psoriasis.
            b'k' | b'w' | b'p' if at == 0 && matches!(next, b'n' | b'r' | b's') => continue,
            b'c' if is_soft => b's',
            b'c' | b'q' => b'k',
            b'x' => {
                add(b'k');
                b's'
            }
            b'g' if is_soft => b'j',
            b'g' if next == b'h' => continue,
            b'p' if next == b'h' => b'f',
            b'z' => b's',
            b'h' | b'w' if at > 0 => continue,
            _ if !is_vowel(letter) => letter,
            _ if at > 0 => continue,
            _ => b'a',
        };
        add(sound);
    }
    if end < 3 { 0 } else { hash(&key[..end]) }
}

fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

/// FNV-1a. Never 0, which stands for no key.
fn hash(key: &[u8]) -> u32 {
    key.iter().fold(0x811c_9dc5, |hash: u32, &letter| (hash ^ u32::from(letter)).wrapping_mul(0x0100_0193)) | 1
}

#[cfg(test)]
mod tests {
    use super::{form, sound};

    #[test]
    fn forms_of_a_word_are_one() {
        let families = [
            "hydrate hydrates hydrated hydrating hydration",
            "moisture moisturise moisturizer moisturising moisturizers",
            "wrinkle wrinkles wrinkled wrinkly",
            "heal heals healed healing healer",
            "inflame inflamed inflames",
            "scar scars scarring scarred",
            "therapy therapies",
            "use used using uses",
            "puffy puffiness",
            "safe safely",
            "approve approved approval",
            "face faces facial",
            "age ages aged aging ageing",
            "sensitive sensitivity",
            "infect infection infectious infected",
            "inflame inflammation inflammatory",
            "red redness",
            "treat treats treatment treatments treated",
            "clinic clinical clinically",
        ];
        for family in families {
            let mut keys = family.split(' ').map(|word| form(word.as_bytes()));
            let first = keys.next();
            assert!(keys.all(|key| Some(key) == first), "{family}");
        }
    }

    #[test]
    fn british_and_american_spellings_are_one() {
        for (british, american) in [
            ("colour", "color"),
            ("oedema", "edema"),
            ("tumours", "tumors"),
            ("haemoglobin", "hemoglobin"),
            ("fibre", "fiber"),
            ("labelled", "labeled"),
            ("randomised", "randomized"),
            ("moisturising", "moisturizing"),
            ("sulphate", "sulfate"),
        ] {
            assert_eq!(form(british.as_bytes()), form(american.as_bytes()), "{british}");
        }
    }

    #[test]
    fn other_words_are_others() {
        for (one, other) in
            [("skin", "skip"), ("hair", "hail"), ("acne", "ache"), ("elastin", "elastic"), ("ear", "early")]
        {
            assert_ne!(form(one.as_bytes()), form(other.as_bytes()), "{one}");
        }
    }

    #[test]
    fn words_that_sound_alike_share_a_key() {
        for (written, heard) in [
            ("facial", "fasial"),
            ("wrinkle", "rinkel"),
            ("exosome", "eksosome"),
            ("hyaluronic", "hialuronik"),
            ("psoriasis", "soriasis"),
            ("phototherapy", "fototerapy"),
            ("rosacea", "rosasia"),
        ] {
            assert_eq!(sound(written.as_bytes()), sound(heard.as_bytes()), "{written}");
        }
    }

    #[test]
    fn short_words_have_no_sound() {
        assert_eq!(sound(b"hair"), 0);
    }
}
