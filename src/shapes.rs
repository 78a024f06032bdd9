//! The outlines of marks, as numbers: components draw them on pages, share images and other pictures in ink.

/// A whole arm of the asterisk, upright from the centre.
pub const ARM: &str = "M-1 -1.4 L-2.6 -9.6 Q0 -12.8 2.6 -9.6 L1 -1.4Z";
/// The half of an arm that is left when one step is taken off.
pub const HALF_ARM: &str = "M-1 -1.4 L-1.8 -6 L1.8 -6 L1 -1.4Z";
/// How each arm is turned, clockwise from the top.
pub const TURNS: [Option<&str>; 5] =
    [None, Some("rotate(72)"), Some("rotate(144)"), Some("rotate(216)"), Some("rotate(288)")];
/// The radius of the dot that joins the arms.
pub const HUB: &str = "1.9";

/// The mark of animals, pieces of skin and cells, on a field of 42 by 42.
pub const TRIANGLE: &str = "M21 13 L29 27.2 L13 27.2Z";
/// The mark of reviews and documents, on the same field.
pub const DIAMOND: &str = "M21 12.4 L29.6 21 L21 29.6 L12.4 21Z";

/// A rectangle: x, y, width and height.
pub type Block = [&'static str; 4];

/// The steps of the stair on a field of 16 by 16: columns 3 wide, 1 apart, each 4 higher than the one before it.
pub const STEPS: [Block; 4] =
    [["0", "12", "3", "4"], ["4", "8", "3", "8"], ["8", "4", "3", "12"], ["12", "0", "3", "16"]];
/// The outlines of steps that are not reached. They stand half a unit inside, so that they are crisp.
pub const OPEN_STEPS: [Block; 4] =
    [["0.5", "12.5", "2", "3"], ["4.5", "8.5", "2", "7"], ["8.5", "4.5", "2", "11"], ["12.5", "0.5", "2", "15"]];
/// Off the ladder, tested in the laboratory only: four dots on the ground.
pub const DOTS: [Block; 4] =
    [["0", "13", "3", "3"], ["4", "13", "3", "3"], ["8", "13", "3", "3"], ["12", "13", "3", "3"]];
/// Off the ladder, no study found: the bare ground.
pub const GROUND: Block = ["0", "14", "16", "2"];
