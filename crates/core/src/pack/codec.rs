//! How values become bytes and come back: numbers in one stream, all text in another.
//!
//! Kept apart, each compresses better than both in turn. Reading never fails on the way: past the end it
//! gives zeros and empty text and remembers that, and whoever asked learns it once, at the end. With one
//! check for each value, the reader would weigh several times as much in the browser.

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

    /// All that was written: the length of the numbers, the numbers, and the text.
    pub fn finish(self) -> Vec<u8> {
        let mut whole = Self::default();
        whole.number(u32::try_from(self.numbers.len()).unwrap_or(u32::MAX));
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
    pub fn text(&mut self) -> String {
        let Some((text, rest)) = self.text.split_once(END) else {
            self.is_short = true;
            return String::new();
        };
        self.text = rest;
        text.into()
    }

    /// The position of a word among this many.
    #[inline(never)]
    pub fn word(&mut self, among: usize) -> usize {
        let at = self.number() as usize;
        if at < among {
            return at;
        }
        self.is_short = true;
        0
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
    /// Writes it.
    #[cfg(not(target_arch = "wasm32"))]
    fn put(&self, to: &mut Writer);

    /// Reads it.
    fn get(from: &mut Reader<'_>) -> Self;
}

macro_rules! numbers {
    ($($number:ty)+) => {
        $(impl Packed for $number {
            #[cfg(not(target_arch = "wasm32"))]
            fn put(&self, to: &mut Writer) {
                to.number(u32::from(*self));
            }

            fn get(from: &mut Reader<'_>) -> Self {
                from.number() as Self
            }
        })+
    };
}

numbers! { u8 u16 u32 }

impl Packed for i8 {
    #[cfg(not(target_arch = "wasm32"))]
    fn put(&self, to: &mut Writer) {
        to.number(u32::from(self.to_le_bytes()[0]));
    }

    fn get(from: &mut Reader<'_>) -> Self {
        from.number() as Self
    }
}

impl Packed for bool {
    #[cfg(not(target_arch = "wasm32"))]
    fn put(&self, to: &mut Writer) {
        to.number(u32::from(*self));
    }

    fn get(from: &mut Reader<'_>) -> Self {
        from.number() == 1
    }
}

impl Packed for String {
    #[cfg(not(target_arch = "wasm32"))]
    fn put(&self, to: &mut Writer) {
        to.text.push_str(&self.replace(END, ""));
        to.text.push(END);
    }

    fn get(from: &mut Reader<'_>) -> Self {
        from.text()
    }
}

impl<T: Packed> Packed for Option<T> {
    #[cfg(not(target_arch = "wasm32"))]
    fn put(&self, to: &mut Writer) {
        self.is_some().put(to);
        self.iter().for_each(|value| value.put(to));
    }

    fn get(from: &mut Reader<'_>) -> Self {
        bool::get(from).then(|| T::get(from))
    }
}

impl<T: Packed> Packed for Vec<T> {
    #[cfg(not(target_arch = "wasm32"))]
    fn put(&self, to: &mut Writer) {
        to.number(u32::try_from(self.len()).unwrap_or(u32::MAX));
        self.iter().for_each(|value| value.put(to));
    }

    fn get(from: &mut Reader<'_>) -> Self {
        (0..from.length()).map(|_| T::get(from)).collect()
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    #[cfg(not(target_arch = "wasm32"))]
    fn put(&self, to: &mut Writer) {
        self.0.put(to);
        self.1.put(to);
    }

    fn get(from: &mut Reader<'_>) -> Self {
        (A::get(from), B::get(from))
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
                #[cfg(not(target_arch = "wasm32"))]
                fn put(&self, to: &mut crate::pack::Writer) {
                    $(crate::pack::Packed::put(&self.$field, to);)*
                }

                fn get(from: &mut crate::pack::Reader<'_>) -> Self {
                    Self {
                        $($field: crate::pack::Packed::get(from),)*
                        $($($away: Default::default(),)+)?
                    }
                }
            }
        )+
    };
}

pub(crate) use packed;
