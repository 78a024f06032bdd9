//! Where things stand in content files.

use std::ops::Range;

/// A file and a span of bytes in it. Cheap to copy, so that every value read can carry its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    /// The position of the file in [`Files`](crate::files::Files).
    pub file: u32,
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Place {
    /// A file as a whole: its very beginning.
    pub fn of_file(file: u32) -> Self {
        Self { file, start: 0, end: 0 }
    }

    /// A span of a file. Files are under a megabyte, so that positions always fit.
    pub fn new(file: u32, span: Range<usize>) -> Self {
        let fit = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Self { file, start: fit(span.start), end: fit(span.end) }
    }
}

/// A value with the place where it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct At<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub place: Place,
}

impl<T> At<T> {
    /// A value that stands at a place.
    pub fn new(value: T, place: Place) -> Self {
        Self { value, place }
    }
}

/// The value of something that may not have been written.
pub(crate) fn value<T: Copy>(at: &Option<At<T>>) -> Option<T> {
    at.as_ref().map(|at| at.value)
}

/// The text of something that may not have been written, or the empty text.
pub(crate) fn text(at: &Option<At<String>>) -> &str {
    at.as_ref().map_or("", |at| at.value.as_str())
}
