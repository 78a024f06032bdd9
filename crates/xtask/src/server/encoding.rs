//! Which compressed file a browser takes, by its `Accept-Encoding` (RFC 9110, section 12.5.3).

use claimscope_site::Encoding;

/// The encodings that are accepted, the most wanted first; of equally wanted ones the smaller first. Those that are
/// wanted less than the file as it is are left out.
pub fn accepted(header: &str) -> Vec<Encoding> {
    let plain = weight(header, "identity").unwrap_or(0);
    let mut accepted: Vec<(u16, Encoding)> = Encoding::ALL
        .into_iter()
        .filter_map(|encoding| Some((weight(header, encoding.name()).or_else(|| weight(header, "*"))?, encoding)))
        .filter(|(weight, _)| *weight > 0 && *weight >= plain)
        .collect();
    // Stable, so that the order of `ALL` decides between equals.
    accepted.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    accepted.into_iter().map(|(_, encoding)| encoding).collect()
}

/// The weight of a coding that the header names, in thousandths.
fn weight(header: &str, coding: &str) -> Option<u16> {
    let mut items = header.split(',').map(|item| {
        let mut parts = item.split(';').map(str::trim);
        (parts.next().unwrap_or(""), parts.find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q="))))
    });
    let (_, weight) = items.find(|(name, _)| name.eq_ignore_ascii_case(coding))?;
    Some(weight.map_or(1000, thousandths))
}

/// `1`, `0.5` or `0.333` (RFC 9110, section 12.4.2). What cannot be read counts as nothing.
fn thousandths(text: &str) -> u16 {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let digits = format!("{part:0<3}");
    match (whole, part.len() <= 3, digits.parse::<u16>()) {
        ("1", true, Ok(0)) => 1000,
        ("0", true, Ok(part)) => part,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Encoding::{Brotli, Gzip};

    #[test]
    fn the_most_wanted_comes_first() {
        for (header, expected) in [
            ("", vec![]),
            ("gzip, deflate, br, zstd", vec![Brotli, Gzip]),
            ("gzip;q=1.0, br;q=0.5", vec![Gzip, Brotli]),
            ("br;q=0, gzip", vec![Gzip]),
            ("br;q=0.000", vec![]),
            ("*", vec![Brotli, Gzip]),
            ("*;q=0", vec![]),
            ("gzip, *;q=0", vec![Gzip]),
            ("BR ; q=0.8 , GZIP ;q=0.9", vec![Gzip, Brotli]),
            ("identity, br;q=0.5", vec![]),
            ("identity;q=0.5, br", vec![Brotli]),
            ("br;q=2", vec![]),
            ("brotli, x-gzip", vec![]),
        ] {
            assert_eq!(accepted(header), expected, "{header}");
        }
    }
}
