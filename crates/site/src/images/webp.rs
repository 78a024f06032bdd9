//! How large a WebP picture is, from its first bytes (RFC 9649, section 2).

/// Width and height of a picture in pixels; `None` where the bytes are no WebP of a kind that browsers write.
pub fn size(bytes: &[u8]) -> Option<(u32, u32)> {
    let number = |at: usize, length: usize| {
        let bytes = bytes.get(at..at + length)?;
        Some(bytes.iter().rev().fold(0_u32, |number, byte| (number << 8) | u32::from(*byte)))
    };
    if bytes.get(..4)? != b"RIFF" || bytes.get(8..12)? != b"WEBP" {
        return None;
    }
    match bytes.get(12..16)? {
        // The first frame: three bytes of its tag, three of its start code, then 14 bits for each side.
        b"VP8 " => Some((number(26, 2)? & 0x3fff, number(28, 2)? & 0x3fff)),
        // Extended: each side less one, in 24 bits.
        b"VP8X" => Some((number(24, 3)? + 1, number(27, 3)? + 1)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(kind: &[u8; 4], rest: &[u8]) -> Vec<u8> {
        [b"RIFF\0\0\0\0WEBP".as_slice(), kind, &[0; 4], rest].concat()
    }

    #[test]
    fn both_kinds_tell_their_size() {
        let plain = picture(b"VP8 ", &[0, 0, 0, 0x9d, 0x01, 0x2a, 0x0c, 0x03, 0x98, 0x06]);
        assert_eq!(size(&plain), Some((780, 1688)));
        let extended = picture(b"VP8X", &[0, 0, 0, 0, 0xff, 0x04, 0, 0x1f, 0x03, 0]);
        assert_eq!(size(&extended), Some((1280, 800)));
    }

    #[test]
    fn what_is_cut_off_or_something_else_has_no_size() {
        assert_eq!(size(&picture(b"VP8 ", &[0; 6])), None);
        assert_eq!(size(b"\x89PNG\r\n\x1a\n0000IHDR00000000"), None);
        assert_eq!(size(&[]), None);
    }
}
