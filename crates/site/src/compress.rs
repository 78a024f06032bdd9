//! Compression as web servers do it.

use std::io::Write;

/// The highest quality.
const QUALITY: u32 = 11;
/// The largest window, as a power of two.
const WINDOW: u32 = 24;

/// Some bytes as brotli at its best.
pub fn brotli(bytes: &[u8]) -> Vec<u8> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 1 << 16, QUALITY, WINDOW);
    // Writing to memory cannot fail.
    let _ = writer.write_all(bytes);
    writer.into_inner()
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_repeats_becomes_small() {
        assert!(super::brotli("claim".repeat(1000).as_bytes()).len() < 50);
    }
}
