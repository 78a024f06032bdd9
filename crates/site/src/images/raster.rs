//! From SVG text to PNG bytes, the same each time.

use super::fonts::Fonts;
use super::palette::Palette;
use crate::Error;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

/// Names the renderer in what is kept: raise it when rendering changes without a change of the text.
pub const RENDERER: &str = "resvg 0.48.1, palette 1";

/// Reads SVG text, with no fonts but ours.
pub fn tree(svg: &str, fonts: &Fonts) -> Result<Tree, Error> {
    let options = Options { fontdb: fonts.database(), ..Options::default() };
    Tree::from_str(svg, &options).map_err(|error| Error::Drawing(error.to_string()))
}

/// Renders a share image.
pub fn share_image(svg: &str, fonts: &Fonts) -> Result<Vec<u8>, Error> {
    let tree = tree(svg, fonts)?;
    let size = tree.size().to_int_size();
    let failed = || Error::Drawing(format!("no room for {} × {} pixels", size.width(), size.height()));
    let mut pixels = Pixmap::new(size.width(), size.height()).ok_or_else(failed)?;
    resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
    indexed(&pixels)
}

/// Encodes an opaque picture with a palette: a byte a pixel, and long runs of one byte.
fn indexed(pixels: &Pixmap) -> Result<Vec<u8>, Error> {
    let mut palette = Palette::of_inks();
    let indices: Vec<u8> = pixels.pixels().iter().map(|p| palette.index([p.red(), p.green(), p.blue()])).collect();
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, pixels.width(), pixels.height());
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_palette(palette.bytes());
    encoder.set_compression(png::Compression::High);
    encoder.set_filter(png::Filter::NoFilter);
    let failed = |error: png::EncodingError| Error::Drawing(error.to_string());
    let mut writer = encoder.write_header().map_err(failed)?;
    writer.write_image_data(&indices).map_err(failed)?;
    writer.finish().map_err(failed)?;
    Ok(bytes)
}
