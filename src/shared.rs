//! A shared value that compares by place, so that passing it on never compares a whole library.

use std::ops::Deref;

/// A value shared by everything on a page. Two are equal when they are the same one.
///
/// It lives as long as the program: there is one library and one set of ratings, and without the code that
/// takes every part of a library down again the app is kilobytes smaller.
#[derive(Debug)]
pub struct Shared<T: 'static>(&'static T);

impl<T> Shared<T> {
    /// Shares a value.
    pub fn new(value: T) -> Self {
        Self(Box::leak(Box::new(value)))
    }
}

impl<T> Copy for Shared<T> {}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl<T> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0
    }
}
