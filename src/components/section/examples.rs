//! Examples of sections: with and without a reading aid, with more than words beside, minor ones after each other.

use super::{minor_section, section, section_with};
use crate::components::notes;
use crate::gallery::{Example, example};
use crate::markup::{El, el};

/// The examples.
pub fn examples() -> Vec<Example> {
    let matter = || notes(["What stands in the section."]);
    vec![
        example("with-aid", move |_| {
            section("with-aid", "A plain label", "How to read it, in one or two sentences.", matter())
        }),
        example("without-aid", move |_| section("without-aid", "A plain label", "", matter())),
        example("more-beside", move |_| {
            let beside = [el("p").add("How to read it."), el("p").add(el("a").attr("href", "/").add("All of them"))];
            section_with("more-beside", "A plain label", beside, matter())
        }),
        example("long-label", move |_| {
            let label = ["Wordwithoutanyplacetobreakit", " in a label of a section that takes several lines"].concat();
            section("long-label", &label, &"A long reading aid. ".repeat(8), matter())
        }),
        example("minor", move |_| {
            let minor = |id: &str| minor_section(id.into(), "A minor section", None::<El>, matter());
            el("div").add(minor("one")).add(minor("two"))
        }),
    ]
}
