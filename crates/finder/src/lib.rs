//! What finds claims on the reader's device, as a wasm module of its own: readers who look for nothing never load it.
//!
//! Its exports take and give numbers only, so that it needs none of the JavaScript that wasm-bindgen writes. Bytes go
//! through one buffer in its memory: the script asks for room, writes there, and reads from there what came out.

#[cfg(target_arch = "wasm32")]
#[expect(unsafe_code, reason = "whoever hands out memory promises what no compiler can check")]
mod memory;

mod reading;

use claimscope_core::scan::Table;
use claimscope_core::search::fold::folded;
use claimscope_core::search::{Answer, Index};

/// What is held between calls.
#[derive(Default)]
pub struct Finder {
    buffer: Vec<u8>,
    index: Option<Index>,
    lexicon: Option<Table>,
}

impl Finder {
    /// A buffer of so many bytes, to be filled.
    pub fn room(&mut self, size: usize) -> &mut [u8] {
        // What was there is given back first: then all memory of the answer before is free.
        self.buffer = Vec::new();
        self.buffer = vec![0; size];
        &mut self.buffer
    }

    /// Takes what is in the buffer as the index, and tells whether it is one.
    pub fn take(&mut self) -> bool {
        self.index = Index::read(core::mem::take(&mut self.buffer));
        self.index.is_some()
    }

    /// Takes what is in the buffer as a query, in UTF-16, and leaves the answers there, a line each: the place of the document, and
    /// for each word that found it the bucket as a digit, the word as it was typed, and what it found. All of it is parted
    /// by tabs. Gives the size of the answers in bytes.
    pub fn find(&mut self) -> usize {
        let query = core::mem::take(&mut self.buffer);
        if let Some(index) = &self.index {
            let units = query.chunks_exact(2).map(|unit| u32::from(unit[0]) | u32::from(unit[1]) << 8);
            let folded = folded(units);
            let answer = index.find(&folded);
            for hit in answer.hits() {
                write(&mut self.buffer, index, &answer, hit.document);
            }
        }
        self.buffer.len()
    }

    /// Takes what is in the buffer as the lexicon that texts are scanned by, and tells whether it is one.
    pub fn learn(&mut self) -> bool {
        self.lexicon = Table::read(&core::mem::take(&mut self.buffer));
        self.lexicon.is_some()
    }

    /// Takes what is in the buffer as a text, in UTF-16, and leaves there what it says ([`reading::read`]). Gives the
    /// size of that in bytes.
    pub fn scan(&mut self) -> usize {
        let text = core::mem::take(&mut self.buffer);
        self.buffer = self.lexicon.as_ref().map_or_else(Vec::new, |lexicon| reading::read(lexicon, &text));
        self.buffer.len()
    }

    /// What is in the buffer.
    pub fn buffer(&self) -> &[u8] {
        &self.buffer
    }
}

fn write(to: &mut Vec<u8>, index: &Index, answer: &Answer<'_>, document: usize) {
    let first = to.len();
    let mut rest = document;
    loop {
        to.insert(first, b'0' + (rest % 10) as u8);
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    for (at, word) in answer.words().iter().enumerate() {
        if let Some(why) = answer.why(at, document) {
            to.extend_from_slice(&[b'\t', b'0' + why.bucket() as u8, b'\t']);
            to.extend_from_slice(word);
            to.push(b'\t');
            index.spell(why.list, to);
        }
    }
    to.push(b'\n');
}

#[cfg(target_arch = "wasm32")]
#[expect(unsafe_code, reason = "an exported name has to be the only one of its kind")]
mod exports {
    use super::Finder;
    use super::memory::Memory;
    use std::cell::RefCell;
    use std::mem::ManuallyDrop;

    #[global_allocator]
    static MEMORY: Memory = Memory::new();

    // It lives as long as the page: without the code that takes it down.
    thread_local!(static FINDER: RefCell<ManuallyDrop<Finder>> = const {
        RefCell::new(ManuallyDrop::new(Finder { buffer: Vec::new(), index: None, lexicon: None }))
    });

    /// Where in memory there is room for so many bytes.
    #[unsafe(no_mangle)]
    pub extern "C" fn room(size: usize) -> usize {
        FINDER.with_borrow_mut(|finder| finder.room(size).as_mut_ptr() as usize)
    }

    /// See [`Finder::take`].
    #[unsafe(no_mangle)]
    pub extern "C" fn take() -> bool {
        let is_index = FINDER.with_borrow_mut(|finder| finder.take());
        MEMORY.keep();
        is_index
    }

    /// See [`Finder::find`].
    #[unsafe(no_mangle)]
    pub extern "C" fn find() -> usize {
        FINDER.with_borrow_mut(|finder| finder.find())
    }

    /// See [`Finder::learn`].
    #[unsafe(no_mangle)]
    pub extern "C" fn learn() -> bool {
        let is_lexicon = FINDER.with_borrow_mut(|finder| finder.learn());
        MEMORY.keep();
        is_lexicon
    }

    /// See [`Finder::scan`].
    #[unsafe(no_mangle)]
    pub extern "C" fn scan() -> usize {
        FINDER.with_borrow_mut(|finder| finder.scan())
    }

    /// Where in memory the answers stand.
    #[unsafe(no_mangle)]
    pub extern "C" fn found() -> usize {
        FINDER.with_borrow(|finder| finder.buffer().as_ptr() as usize)
    }
}
