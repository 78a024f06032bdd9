//! Memory for one module that answers one question after the other: a third of the code of any allocator that could do
//! more, and readers download it.
//!
//! Blocks are laid one after another. What is there once the index is read stays for good; of what is made for an answer
//! nothing is given back by itself, but as soon as none of it is left, all of it is free at once.

use core::alloc::{GlobalAlloc, Layout};
use core::arch::wasm32::{memory_grow, memory_size};
use core::cell::Cell;

/// Bytes of a page of wasm's memory.
const PAGE: usize = 0x1_0000;

/// The allocator.
pub struct Memory {
    /// Where the next block begins; 0 before the first.
    top: Cell<usize>,
    /// Where blocks begin that are free at once.
    mark: Cell<usize>,
    /// How many of those there are.
    live: Cell<usize>,
}

impl Memory {
    /// With nothing in it.
    pub const fn new() -> Self {
        Self { top: Cell::new(0), mark: Cell::new(0), live: Cell::new(0) }
    }

    /// Keeps all that is there by now.
    pub fn keep(&self) {
        self.mark.set(self.top.get());
        self.live.set(0);
    }
}

// SAFETY: this module has one thread, and shares its memory with none.
unsafe impl Sync for Memory {}

// SAFETY: every block begins behind the one before it, as it is aligned, and inside of memory; none is handed out again
// while any block that was made since `keep` is left. Memory that cannot grow ends in a null pointer.
unsafe impl GlobalAlloc for Memory {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let top = match self.top.get() {
            // What is above all that the linker has placed is memory that nobody has.
            0 => memory_size(0) * PAGE,
            top => top,
        };
        let at = top.next_multiple_of(layout.align());
        let end = at + layout.size();
        let missing = end.saturating_sub(memory_size(0) * PAGE);
        if missing > 0 && memory_grow(0, missing.div_ceil(PAGE)) == usize::MAX {
            return core::ptr::null_mut();
        }
        self.top.set(end);
        self.live.set(self.live.get() + 1);
        at as *mut u8
    }

    unsafe fn dealloc(&self, at: *mut u8, _: Layout) {
        if at as usize >= self.mark.get() {
            self.live.set(self.live.get() - 1);
            if self.live.get() == 0 {
                self.top.set(self.mark.get());
            }
        }
    }
}
