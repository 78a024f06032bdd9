//! The pair: how firmly it is said, over how far the evidence reaches. Wherever one assertion meets one grade.

#[cfg(feature = "ssr")]
pub mod examples;

use crate::components::pencil::pencil;
use crate::markup::{El, el};
use crate::words::pair as words;

/// A pencil line over four blocks.
pub fn pair(said: u8, shown: u8) -> El {
    const STARTS: [&str; 4] = ["0", "25%", "50%", "75%"];
    let blocks = (1_u8..).zip(STARTS).map(|(step, x)| {
        let name = if step > shown { "rect.pair__open" } else { "rect" };
        el(name).attr("x", x).attr("y", "13").attr("width", "24%").attr("height", "10")
    });
    el("svg.pair")
        .attr("height", "24")
        .attr("role", "img")
        .attr("aria-label", words::described(said, shown))
        .add(pencil(said, "6", ["0", "11"]))
        .each(blocks)
}
