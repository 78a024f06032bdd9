//! How values become bytes and come back: numbers in one stream, all text in another.
//!
//! Kept apart, each compresses better than both in turn. Reading never fails on the way: past the end it
//! gives zeros and empty text and remembers that, and whoever asked learns it once, at the end. With one
//! check for each value, the reader would weigh several times as much in the browser. For the same reason each
//! value begins empty and is filled where it stands: returned, it would be moved once more, field by field.

/// Stands after each text. A compressor foresees it from the text; lengths it would have to store.
const END: char = '\0';

/// Writes values.
#[derive(Default)]
#[cfg(not(target_arch = "wasm32"))]
pub struct Writer {
    numbers: Vec<u8>,
    text: String,
}

#[cfg(not(target_arch = "wasm32"))]
impl Writer {
    /// Writes a number as LEB128: seven bits a byte, the lowest first.
    pub fn number(&mut self, mut value: u32) {
        while value >= 0x80 {
            self.numbers.push(value.to_le_bytes()[0] | 0x80);
            value >>= 7;
        }
        self.numbers.push(value.to_le_bytes()[0]);
    }

    /// Writes a length, or a position.
    pub fn length(&mut self, value: usize) {
        self.number(u32::try_from(value).unwrap_or(u32::MAX));
    }

    /// Writes text.
    pub fn text(&mut self, text: &str) {
        self.text.push_str(&text.replace(END, ""));
        self.text.push(END);
    }

    /// All that was written: the length of the numbers, the numbers, and the text.
    pub fn finish(self) -> Vec<u8> {
        let mut whole = Self::default();
        whole.length(self.numbers.len());
        [whole.numbers, self.numbers, self.text.into_bytes()].concat()
    }
}

/// Reads values.
pub struct Reader<'a> {
    numbers: &'a [u8],
    text: &'a str,
    /// Whether more was asked for than there is.
    is_short: bool,
}

impl<'a> Reader<'a> {
    /// Begins to read what a [`Writer`] wrote; `None` if the bytes are not even its two streams.
    pub fn new(bytes: &'a [u8]) -> Option<Self> {
        let mut start = Self { numbers: bytes, text: "", is_short: false };
        let length = usize::try_from(start.number()).ok()?;
        let (numbers, text) = start.numbers.split_at_checked(length)?;
        Some(Self { numbers, text: core::str::from_utf8(text).ok()?, is_short: false })
    }

    /// Reads a number.
    #[inline(never)]
    pub fn number(&mut self) -> u32 {
        let mut value = 0;
        let mut shift = 0;
        while let Some((&byte, rest)) = self.numbers.split_first() {
            self.numbers = rest;
            value |= u32::from(byte & 0x7f).checked_shl(shift).unwrap_or(0);
            if byte < 0x80 {
                return value;
            }
            shift += 7;
        }
        self.is_short = true;
        0
    }

    /// Reads text.
    #[inline(never)]
    pub fn text(&mut self, to: &mut String) {
        let Some((text, rest)) = self.text.split_once(END) else {
            self.is_short = true;
            return;
        };
        self.text = rest;
        *to = text.into();
    }

    /// Reads a word: by its position among all words of its kind. The first, where there is none so far out.
    ///
    /// # Panics
    /// If there are no words of its kind.
    #[inline(never)]
    pub fn word<T: Copy>(&mut self, among: &[T]) -> T {
        let at = self.number() as usize;
        self.is_short |= at >= among.len();
        among.get(at).copied().unwrap_or(among[0])
    }

    /// The length of a list: never more than could be here.
    #[inline(never)]
    pub fn length(&mut self) -> usize {
        let length = self.number() as usize;
        // Each entry of a list has at least one number, or an end of text.
        if length > self.numbers.len() + self.text.len() {
            self.is_short = true;
            return 0;
        }
        length
    }

    /// Whether just what was asked for was there.
    pub const fn is_used_up(&self) -> bool {
        !self.is_short && self.numbers.is_empty() && self.text.is_empty()
    }
}

/// A value that can be packed.
pub trait Packed: Sized {
    /// What it is before it was read.
    const EMPTY: Self;

    /// Writes it.
    #[cfg(not(target_arch = "wasm32"))]
    fn put(&self, to: &mut Writer);

    /// Reads it where it stands. It must be [`EMPTY`](Self::EMPTY).
    fn fill(&mut self, from: &mut Reader<'_>);
}

macro_rules! numbers {
    ($($number:ty)+) => {
        $(impl Packed for $number {
            const EMPTY: Self = 0;

            #[cfg(not(target_arch = "wasm32"))]
            fn put(&self, to: &mut Writer) {
                to.number(u32::from(*self));
            }

            fn fill(&mut self, from: &mut Reader<'_>) {
                *self = from.number() as Self;
            }
        })+
    };
}

numbers! { u8 u16 u32 }

impl Packed for i8 {
    const EMPTY: Self = 0;

    #[cfg(not(target_arch = "wasm32"))]
    fn put(&self, to: &mut Writer) {
        to.number(u32::from(self.to_le_bytes()[0]));
    }

    fn fill(&mut self, from: &mut Reader<'_>) {
        *self = from.number() as Self;
    }
}

impl Packed for bool {
    const EMPTY: Self = false;

    #[cfg(not(target_arch = "wasm32"))]
    fn put(&self, to: &mut Writer) {
        to.number(u32::from(*self));
    }

    fn fill(&mut self, from: &mut Reader<'_>) {
        *self = from.number() == 1;
    }
}

impl Packed for String {
    const EMPTY: Self = Self::new();

    #[cfg(not(target_arch = "wasm32"))]
    fn put(&self, to: &mut Writer) {
        to.text(self);
    }

    fn fill(&mut self, from: &mut Reader<'_>) {
        from.text(self);
    }
}

impl<T: Packed> Packed for Option<T> {
    const EMPTY: Self = None;

    #[cfg(not(target_arch = "wasm32"))]
    fn put(&self, to: &mut Writer) {
        self.is_some().put(to);
        self.iter().for_each(|value| value.put(to));
    }

    fn fill(&mut self, from: &mut Reader<'_>) {
        if from.number() == 1 {
            self.insert(T::EMPTY).fill(from);
        }
    }
}

impl<T: Packed> Packed for Vec<T> {
    const EMPTY: Self = Self::new();

    #[cfg(not(target_arch = "wasm32"))]
    fn put(&self, to: &mut Writer) {
        to.length(self.len());
        self.iter().for_each(|value| value.put(to));
    }

    #[inline(never)]
    fn fill(&mut self, from: &mut Reader<'_>) {
        self.extend((0..from.length()).map(|_| T::EMPTY));
        for value in self {
            value.fill(from);
        }
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    const EMPTY: Self = (A::EMPTY, B::EMPTY);

    #[cfg(not(target_arch = "wasm32"))]
    fn put(&self, to: &mut Writer) {
        self.0.put(to);
        self.1.put(to);
    }

    fn fill(&mut self, from: &mut Reader<'_>) {
        self.0.fill(from);
        self.1.fill(from);
    }
}

/// Declares a struct that can be packed: its fields in their order. Those under `away` stay out: only pages
/// that are rendered ahead show them, and a library that comes out of a pack holds nothing there.
macro_rules! packed {
    ($(
        $(#[$meta:meta])*
        pub struct $name:ident {
            $($(#[$field_meta:meta])* pub $field:ident: $type:ty,)*
            $(away { $($(#[$away_meta:meta])* pub $away:ident: $away_type:ty,)+ })?
        }
    )+) => {
        $(
            $(#[$meta])*
            pub struct $name {
                $($(#[$field_meta])* pub $field: $type,)*
                $($($(#[$away_meta])* pub $away: $away_type,)+)?
            }

            impl crate::pack::Packed for $name {
                const EMPTY: Self = Self {
                    $($field: crate::pack::Packed::EMPTY,)*
                    $($($away: crate::pack::Packed::EMPTY,)+)?
                };

                #[cfg(not(target_arch = "wasm32"))]
                fn put(&self, to: &mut crate::pack::Writer) {
                    $(crate::pack::Packed::put(&self.$field, to);)*
                }

                fn fill(&mut self, from: &mut crate::pack::Reader<'_>) {
                    $(crate::pack::Packed::fill(&mut self.$field, from);)*
                }
            }
        )+
    };
}

pub(crate) use packed;
