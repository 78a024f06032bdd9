//! Text as words: in lower case without accents, with what stands between them.
//!
//! The table of letters is our own and small; what it does not know is a letter as it stands, so that words of other
//! scripts are words, and match nothing.

/// The longest word that is compared; the rest of a longer one is passed over.
const LONGEST_WORD: usize = 24;
/// The most words of a sentence; a longer one is cut.
pub(super) const MOST_WORDS: usize = 80;
/// The most bytes of a text that a page takes.
pub const LONGEST: usize = 200_000;

/// What stands before a word, from the least to the most that parts it from the word before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gap {
    /// A space, a hyphen or an apostrophe.
    None,
    /// A comma or a bracket.
    Comma,
    /// A colon, which no denial crosses.
    Colon,
    /// A semicolon, a bullet or a picture.
    Clause,
    /// The end of a line without any mark.
    Line,
    /// The end of a sentence.
    Stop,
    /// The end of a question.
    Question,
}

/// One word of the text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    /// Its first code point.
    pub start: u32,
    /// The code point after its last.
    pub end: u32,
    /// What stands before it.
    pub gap: Gap,
    /// Whether a line begins with it.
    pub is_first: bool,
    /// Where its letters begin in [`Text::letters`].
    at: u32,
    /// How many bytes of them there are.
    length: u8,
}

/// A text as words.
pub(super) struct Text {
    letters: Vec<u8>,
    pub words: Vec<Word>,
    /// What stands after the last word.
    last: Gap,
}

impl Text {
    /// Reads a text.
    pub fn of(text: &str) -> Self {
        let mut read = Self { letters: Vec::with_capacity(text.len()), words: Vec::new(), last: Gap::Line };
        let mut is_first = true;
        let mut inside = false;
        let mut chars = text.chars().zip(0u32..).peekable();
        while let Some((c, at)) = chars.next() {
            match kind(c) {
                Kind::Nothing => {}
                Kind::Letter(letters) => {
                    if !inside {
                        let from = u32::try_from(read.letters.len()).unwrap_or(u32::MAX);
                        read.words.push(Word { start: at, end: at, gap: read.last, is_first, at: from, length: 0 });
                        is_first = false;
                        read.last = Gap::None;
                        inside = true;
                    }
                    read.letter(letters, at);
                }
                Kind::Gap(gap) => {
                    inside = false;
                    is_first |= gap == Gap::Line;
                    let is_end = |next: Option<&(char, u32)>| next.is_none_or(|&(next, _)| ends(next));
                    let is_inside = matches!(gap, Gap::Stop | Gap::Question) && !is_end(chars.peek());
                    let is_short = c == '.' && read.ends_short();
                    read.last = read.last.max(if is_inside || is_short { Gap::None } else { gap });
                }
            }
        }
        read
    }

    fn letter(&mut self, letters: [u8; 4], at: u32) {
        let Some(word) = self.words.last_mut() else { return };
        word.end = at + 1;
        for letter in letters.into_iter().filter(|&letter| letter != 0) {
            if usize::from(word.length) < LONGEST_WORD {
                self.letters.push(letter);
                word.length += 1;
            }
        }
    }

    /// Whether the last word is one that a full stop shortens, such as "Dr."
    fn ends_short(&self) -> bool {
        let word = self.words.last().map_or(&[][..], |word| self.spelt(word));
        matches!(word, b"dr" | b"mr" | b"mrs" | b"ms" | b"vs" | b"prof" | b"approx" | b"eg" | b"g" | b"e" | b"i")
    }

    /// The letters of a word, in lower case.
    pub fn spelt(&self, word: &Word) -> &[u8] {
        &self.letters[word.at as usize..word.at as usize + usize::from(word.length)]
    }

    /// Whether a line starts with a word.
    pub fn starts_line(&self, at: usize) -> bool {
        self.words[at].is_first
    }

    /// What stands after the word before `at`.
    pub fn gap(&self, at: usize) -> Gap {
        self.words.get(at).map_or(self.last, |word| word.gap)
    }

    /// Where the sentence ends that begins with a word. A question that only names a topic ("Pores? Tighter.")
    /// goes on.
    pub fn sentence_end(&self, from: usize) -> usize {
        let most = self.words.len().min(from + MOST_WORDS);
        let mut to = from + 1;
        while to < most && (self.words[to].gap < Gap::Line || self.is_topic(from, to)) {
            to += 1;
        }
        to
    }

    fn is_topic(&self, from: usize, to: usize) -> bool {
        self.words[to].gap == Gap::Question && !self.words[to].is_first && to < from + 8 && !self.asks(from)
    }

    /// Whether a sentence that begins with a word asks something.
    pub fn asks(&self, from: usize) -> bool {
        self.is_among(
            from,
            b"what how do does did is are can could will would should who when where why which has have any anyone am may \
              was and but so want ready worried looking tired need",
        )
    }

    /// Whether a word stands for what was spoken of before.
    pub fn points_back(&self, at: usize) -> bool {
        self.is_among(at, b"it its they their this these those that both")
    }

    /// Whether a word is one of these, which spaces part.
    fn is_among(&self, at: usize, words: &[u8]) -> bool {
        words.split(|&byte| byte == b' ').any(|word| word == self.spelt(&self.words[at]))
    }
}

/// What a character is to words.
enum Kind {
    /// Part of a word, as up to four bytes in lower case.
    Letter([u8; 4]),
    /// Between words.
    Gap(Gap),
    /// Passed over, as though it were not there.
    Nothing,
}

/// The letters without accents from `À` to `ſ`; a space stands for what is no letter.
const LATIN: &[u8; 192] =
    b"aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggg\
gggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

fn kind(c: char) -> Kind {
    let code = u32::from(c);
    match c {
        'a'..='z' | '0'..='9' => Kind::Letter([c as u8, 0, 0, 0]),
        'A'..='Z' => Kind::Letter([(c as u8).to_ascii_lowercase(), 0, 0, 0]),
        '\n' | '\r' | '\u{2028}' | '\u{2029}' => Kind::Gap(Gap::Line),
        '.' | '!' | '…' => Kind::Gap(Gap::Stop),
        '?' => Kind::Gap(Gap::Question),
        ';' | '|' | '•' | '·' => Kind::Gap(Gap::Clause),
        ':' | '=' => Kind::Gap(Gap::Colon),
        ',' | '(' | ')' | '[' | ']' | '—' | '"' | '“' | '”' => Kind::Gap(Gap::Comma),
        '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' => Kind::Nothing,
        '\u{c0}'..='\u{17f}' => match LATIN[code as usize - 0xc0] {
            b' ' => Kind::Gap(Gap::None),
            letter => Kind::Letter([letter, 0, 0, 0]),
        },
        '\u{2190}'..='\u{2bff}' | '\u{1f000}'.. => Kind::Gap(Gap::Clause),
        '\u{180}'..='\u{1fff}' | '\u{3040}'..='\u{d7ff}' | '\u{f900}'..='\u{feef}' => {
            let mut letters = [0; 4];
            c.encode_utf8(&mut letters);
            Kind::Letter(letters)
        }
        _ => Kind::Gap(Gap::None),
    }
}

/// Whether a mark that is followed by this ends a sentence: a number or an address goes on.
fn ends(next: char) -> bool {
    next.is_ascii_whitespace()
        || matches!(next, '"' | '”' | '’' | '\'' | ')' | '.' | '!' | '?' | '…')
        || next > '\u{2100}'
}
