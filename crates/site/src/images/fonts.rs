//! The two fonts, as TrueType for drawing: pages get them as WOFF2, which the renderer does not read.

use crate::Error;
use resvg::usvg::fontdb::Database;
use skrifa::instance::{Location, Size};
use skrifa::{FontRef, MetadataProvider};
use std::sync::Arc;

const BESLEY: &[u8] = include_bytes!("../../fonts/besley.ttf");
const LIBRE_FRANKLIN: &[u8] = include_bytes!("../../fonts/libre-franklin.ttf");

/// Who speaks: the typeface is the voice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// Others: Besley.
    Theirs,
    /// We: Libre Franklin.
    Ours,
}

/// How text is set, but for its size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Face {
    /// The typeface.
    pub voice: Voice,
    /// The weight on the axis `wght`.
    pub weight: u16,
    /// What is added after each letter, in ems.
    pub spacing: f32,
}

impl Face {
    /// The name of the family.
    pub const fn family(self) -> &'static str {
        match self.voice {
            Voice::Theirs => "Besley",
            Voice::Ours => "Libre Franklin",
        }
    }
}

/// Both fonts, ready to measure and to draw with.
pub struct Fonts {
    theirs: FontRef<'static>,
    ours: FontRef<'static>,
    database: Arc<Database>,
}

impl Fonts {
    /// Reads both fonts.
    ///
    /// # Errors
    /// [`Error::Font`] where one of them is no font.
    pub fn load() -> Result<Self, Error> {
        let read = |name, bytes| FontRef::new(bytes).map_err(|_| Error::Font(name));
        let mut database = Database::new();
        database.load_font_data(BESLEY.to_vec());
        database.load_font_data(LIBRE_FRANKLIN.to_vec());
        Ok(Self {
            theirs: read("besley.ttf", BESLEY)?,
            ours: read("libre-franklin.ttf", LIBRE_FRANKLIN)?,
            database: Arc::new(database),
        })
    }

    /// The fonts as the renderer takes them. No font of the machine is among them.
    pub fn database(&self) -> Arc<Database> {
        Arc::clone(&self.database)
    }

    /// The bytes that pictures depend on.
    pub const fn bytes() -> [&'static [u8]; 2] {
        [BESLEY, LIBRE_FRANKLIN]
    }

    /// A ruler for text in a face at a size in pixels.
    pub fn ruler(&self, face: Face, size: f32) -> Ruler<'_> {
        let font = match face.voice {
            Voice::Theirs => &self.theirs,
            Voice::Ours => &self.ours,
        };
        let location = font.axes().location([("wght", f32::from(face.weight))]);
        Ruler { font, location, spacing: face.spacing * size, size }
    }
}

/// Measures text. Kerning is left out: it makes lines shorter, so that what fits here fits in the picture.
pub struct Ruler<'a> {
    font: &'a FontRef<'static>,
    location: Location,
    spacing: f32,
    size: f32,
}

impl Ruler<'_> {
    /// The width of text in pixels.
    pub fn width(&self, text: &str) -> f32 {
        let metrics = self.font.glyph_metrics(Size::new(self.size), &self.location);
        let charmap = self.font.charmap();
        let advance = |letter| metrics.advance_width(charmap.map(letter).unwrap_or_default()).unwrap_or(self.size);
        text.chars().map(|letter| advance(letter) + self.spacing).sum()
    }
}
