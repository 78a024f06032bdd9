//! Icons from one drawing, `assets/icons/icon.svg`: for the tab, the home screen and the install prompt.
//!
//! Pages link them by hashed names, as any asset. `favicon.ico` and `apple-touch-icon.png` also stand at the
//! root of the site, where browsers ask for them without a link.

use super::inks::{PAPER, rgb};
use crate::Error;
use crate::assets::Assets;
use crate::output::Output;
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use std::path::Path;

/// The share of an icon's side that its drawing takes up, on paper.
const ON_PAPER: f32 = 0.78;
/// The same where a system may cut the icon to any shape: every arm ends well inside the circle that is never cut,
/// whose radius is 40 % of the side (W3C Web App Manifest, "Icon masks and safe zone").
const MASKABLE: f32 = 0.72;

/// What stands behind a drawing.
#[derive(Clone, Copy)]
enum Ground {
    /// Nothing: the tab shows through.
    None,
    /// Paper, with the drawing as large as this share of the side.
    Paper(f32),
}

/// Adds all icons.
///
/// # Errors
/// [`Error::Read`] and [`Error::Drawing`] where the drawing is missing, or no SVG.
pub fn add(root: &Path, assets: &mut Assets, output: &mut Output) -> Result<(), Error> {
    let path = root.join("assets/icons/icon.svg");
    let svg = std::fs::read_to_string(&path).map_err(|source| Error::Read { path, source })?;
    let drawing = Tree::from_str(&svg, &Options::default()).map_err(|error| Error::Drawing(error.to_string()))?;
    for (name, side, share) in [
        ("icon-192.png", 192, ON_PAPER),
        ("icon-512.png", 512, ON_PAPER),
        ("maskable-192.png", 192, MASKABLE),
        ("maskable-512.png", 512, MASKABLE),
    ] {
        assets.add(name, png(&drawing, side, Ground::Paper(share))?);
    }
    let touch = png(&drawing, 180, Ground::Paper(ON_PAPER))?;
    assets.add("apple-touch-icon.png", touch.clone());
    output.add("apple-touch-icon.png", touch);
    let tabs = [16, 32, 48];
    let small = tabs.map(|side| png(&drawing, u32::from(side), Ground::None));
    output.add("favicon.ico", ico(tabs.into_iter().zip(small))?);
    Ok(())
}

fn png(drawing: &Tree, side: u32, ground: Ground) -> Result<Vec<u8>, Error> {
    let failed = || Error::Drawing(format!("no room for an icon of {side} pixels"));
    let mut pixels = Pixmap::new(side, side).ok_or_else(failed)?;
    let share = match ground {
        Ground::None => 1.0,
        Ground::Paper(share) => {
            let [red, green, blue] = rgb(PAPER);
            pixels.fill(Color::from_rgba8(red, green, blue, u8::MAX));
            share
        }
    };
    #[expect(clippy::cast_precision_loss, reason = "icons are a few hundred pixels wide")]
    let side = side as f32;
    let scale = share * side / drawing.size().width().max(drawing.size().height());
    let margin = side * (1.0 - share) / 2.0;
    resvg::render(drawing, Transform::from_row(scale, 0.0, 0.0, scale, margin, margin), &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| Error::Drawing(error.to_string()))
}

/// An icon file of several sizes, each a PNG: a header of 6 bytes, 16 for each picture, then the pictures
/// (Microsoft, "Icons", ICONDIR and ICONDIRENTRY).
fn ico(pictures: impl Iterator<Item = (u8, Result<Vec<u8>, Error>)>) -> Result<Vec<u8>, Error> {
    let pictures = pictures.map(|(side, png)| png.map(|png| (side, png))).collect::<Result<Vec<_>, _>>()?;
    let too_large = |_| Error::Drawing("favicon.ico is too large".into());
    let mut file = vec![0, 0, 1, 0];
    file.extend(u16::try_from(pictures.len()).map_err(too_large)?.to_le_bytes());
    let mut at = file.len() + 16 * pictures.len();
    for (side, png) in &pictures {
        // Colours of a palette, reserved, planes, bits a pixel.
        file.extend([*side, *side, 0, 0, 1, 0, 32, 0]);
        file.extend(u32::try_from(png.len()).map_err(too_large)?.to_le_bytes());
        file.extend(u32::try_from(at).map_err(too_large)?.to_le_bytes());
        at += png.len();
    }
    file.extend(pictures.into_iter().flat_map(|(_, png)| png));
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawing() -> Tree {
        let svg = include_str!("../../../../assets/icons/icon.svg");
        Tree::from_str(svg, &Options::default()).expect("the icon is an SVG")
    }

    #[test]
    fn a_mask_cuts_nothing_off_the_maskable_icon() {
        let png = png(&drawing(), 512, Ground::Paper(MASKABLE)).expect("the icon is drawn");
        let pixels = Pixmap::decode_png(&png).expect("the icon is a PNG");
        let paper = pixels.pixel(0, 0).expect("a pixel");
        let mut drawn = 0;
        for (y, x) in (0..512_i32).flat_map(|y| (0..512_i32).map(move |x| (y, x))) {
            let is_drawn = pixels.pixels()[usize::try_from(y * 512 + x).expect("positive")] != paper;
            let from_centre = (2 * x - 511).pow(2) + (2 * y - 511).pow(2);
            drawn += usize::from(is_drawn);
            // 40 % of 512 is 204.8; twice that, squared.
            assert!(!is_drawn || from_centre < 409 * 409, "({x}, {y}) is outside the safe zone");
        }
        assert!(drawn > 10_000, "only {drawn} pixels are drawn");
    }

    #[test]
    fn an_icon_file_says_where_each_picture_begins() {
        let file = ico([(16, Ok(vec![1, 2, 3])), (32, Ok(vec![4]))].into_iter()).expect("two pictures fit");
        assert_eq!(&file[..6], [0, 0, 1, 0, 2, 0]);
        assert_eq!(&file[14..22], [3, 0, 0, 0, 38, 0, 0, 0]);
        assert_eq!(&file[30..38], [1, 0, 0, 0, 41, 0, 0, 0]);
        assert_eq!(&file[38..], [1, 2, 3, 4]);
    }
}
