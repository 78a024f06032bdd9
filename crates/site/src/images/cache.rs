//! Rendered pictures, kept under the hash of everything that they are made from.

use super::fonts::Fonts;
use super::raster::{RENDERER, share_image};
use crate::Error;
use crate::assets::files_below;
use crate::name::long_hash_of;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// A folder of rendered pictures, or none.
pub struct Cache<'a>(Option<&'a Path>);

impl<'a> Cache<'a> {
    /// The pictures in this folder. With `None`, each is rendered.
    pub const fn at(folder: Option<&'a Path>) -> Self {
        Self(folder)
    }

    /// Renders pictures, given as paths and SVG text, on all processors; those that are kept are only read. What is
    /// kept and no longer wanted is removed.
    pub fn rendered(&self, drawn: Vec<(String, String)>, fonts: &Fonts) -> Result<Vec<(String, Vec<u8>)>, Error> {
        let workers = std::thread::available_parallelism().map_or(1, usize::from);
        let share = drawn.len().div_ceil(workers).max(1);
        let parts: Vec<Result<Vec<Vec<u8>>, Error>> = std::thread::scope(|scope| {
            let threads: Vec<_> = drawn
                .chunks(share)
                .map(|part| scope.spawn(move || part.iter().map(|(_, svg)| self.one(svg, fonts)).collect()))
                .collect();
            threads
                .into_iter()
                .map(|thread| thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
                .collect()
        });
        let pictures: Vec<Vec<u8>> = parts.into_iter().collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect();
        self.keep_only(drawn.iter().map(|(_, svg)| svg.as_str()))?;
        Ok(drawn.into_iter().map(|(path, _)| path).zip(pictures).collect())
    }

    fn one(&self, svg: &str, fonts: &Fonts) -> Result<Vec<u8>, Error> {
        let Some(path) = self.path_of(svg) else { return share_image(svg, fonts) };
        if let Ok(kept) = std::fs::read(&path) {
            return Ok(kept);
        }
        let png = share_image(svg, fonts)?;
        crate::output::write_whole(&path, &png)?;
        Ok(png)
    }

    fn path_of(&self, svg: &str) -> Option<PathBuf> {
        let folder = self.0?;
        let [theirs, ours] = Fonts::bytes();
        Some(folder.join(long_hash_of([svg.as_bytes(), theirs, ours, RENDERER.as_bytes()])).with_extension("png"))
    }

    fn keep_only<'s>(&self, wanted: impl Iterator<Item = &'s str>) -> Result<(), Error> {
        let Some(folder) = self.0.filter(|folder| folder.is_dir()) else { return Ok(()) };
        let wanted: BTreeSet<PathBuf> = wanted.filter_map(|svg| self.path_of(svg)).collect();
        for path in files_below(folder)?.into_iter().filter(|path| !wanted.contains(path)) {
            std::fs::remove_file(&path).map_err(|source| Error::Write { path, source })?;
        }
        Ok(())
    }
}
