//! A module of WebAssembly that runs nothing and carries data, in a custom section.
//!
//! Hosts that compress the app compress it too; and a file of text the tools of browsers, where they look on, decode on
//! the thread that answers the reader (docs/adr/0016-what-no-choice-changes-is-data.md).

/// The name of the section.
const SECTION: &str = "pages";
/// What every module begins with: its mark and the version of the format.
const HEADER: [u8; 8] = *b"\0asm\x01\0\0\0";
/// Bytes before the data, whatever its length. `boot.js` leaves them out.
#[cfg(test)]
const BEFORE: usize = 20;

/// The module that carries these bytes.
///
/// By the WebAssembly core specification, 5.5.3 (custom section): the id 0, the size of what follows, and there the
/// section's name, by its length, and the bytes.
pub fn carrying(data: &[u8]) -> Vec<u8> {
    with_section(&HEADER, SECTION, data)
}

/// A module with one more custom section, at its end.
pub fn with_section(module: &[u8], name: &str, data: &[u8]) -> Vec<u8> {
    // Names of ours are short.
    let name = [&[name.len() as u8], name.as_bytes()].concat();
    [module, &[0], &leb128(name.len() + data.len()), &name, data].concat()
}

/// A number of up to 32 bits in the specification's variable length (5.2.2, LEB128), seven bits a byte, the lowest
/// first. It may be longer than it has to be, up to five bytes: it always is, so that data begins at one place.
fn leb128(number: usize) -> [u8; 5] {
    std::array::from_fn(|at| (number >> (7 * at) & 0x7f) as u8 | if at < 4 { 0x80 } else { 0 })
}

#[cfg(test)]
mod tests {
    use super::{BEFORE, carrying, leb128};

    #[test]
    fn numbers_have_seven_bits_a_byte() {
        assert_eq!(leb128(0), [0x80, 0x80, 0x80, 0x80, 0]);
        assert_eq!(leb128(624_485), [0xe5, 0x8e, 0xa6, 0x80, 0]);
        assert_eq!(leb128(0xffff_ffff), [0xff, 0xff, 0xff, 0xff, 0x0f]);
    }

    #[test]
    fn data_begins_where_it_is_looked_for_and_ends_where_the_module_does() {
        assert_eq!(carrying(b"xyz"), b"\0asm\x01\0\0\0\0\x89\x80\x80\x80\0\x05pagesxyz");
        for length in [0, 1, 200, 20_000] {
            let data = vec![7; length];
            assert_eq!(carrying(&data)[BEFORE..], data);
        }
        assert!(include_str!("boot.js").contains(&format!("new Uint8Array(file, {BEFORE})")));
    }
}
