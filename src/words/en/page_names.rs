//! The names of the pages, as links to them and their titles say them.

pub const FRONT_PAGE: &str = "Front page";
pub const ALL_CLAIMS: &str = "All claims";
pub const SOURCES: &str = "Sources";
pub const STUDIES: &str = "Studies";
pub const DISAGREEMENTS: &str = "Disagreements";
pub const HOW_WE_GRADE: &str = "How we grade";
pub const GLOSSARY: &str = "Glossary";
pub const CORRECTIONS: &str = "Corrections";
pub const ABOUT: &str = "About";
pub const PRIVACY: &str = "Privacy";
pub const MAP: &str = "Claims, sources and studies, side by side";
pub const SHEET: &str = "Take it to a consultation";
pub const CHECK: &str = "Find the claims in a text";
pub const KEPT: &str = "What you keep";
