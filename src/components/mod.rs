//! The parts of pages, each with its style sheet beside it. Each mark is drawn in one place:
//! the stair, the asterisk, the pencil line, the study mark, the source's code.
//!
//! They are plain functions from data to elements, not Yew components: none has state, and a page is
//! one tree.

mod asterisk;
#[cfg(feature = "ssr")]
mod card;
mod changes;
mod claim_list;
mod clash;
#[cfg(feature = "ssr")]
mod downloads;
mod facts;
mod footer;
mod lens;
mod masthead;
mod names;
mod outline;
mod pair;
mod pencil;
mod quote;
mod record;
mod said_against_shown;
mod section;
mod source_code;
mod stair;
mod staircase;
mod study_mark;
mod study_strip;
mod voice_line;

pub use asterisk::{asterisk_beside, asterisk_large, whole_arms};
#[cfg(feature = "ssr")]
pub use card::{Room, badge_of, card, card_date, room};
pub use changes::{changes, history};
pub use claim_list::{claim_list, row as claim_row, topic_in_short};
#[cfg(feature = "ssr")]
pub use claim_list::{topics, topics_in_short};
#[cfg(feature = "ssr")]
pub use clash::{clash, foremost, of_strength};
pub use clash::{clashes, evidence};
#[cfg(feature = "ssr")]
pub use downloads::{downloads, references};
pub use facts::{fact, fact_with, facts, notes};
pub use footer::footer;
pub use lens::{assumed, changes as lens_changes, lens};
#[cfg(feature = "ssr")]
pub use lens::{assumed_on_card, bars as lens_bars, misread_on_card, switch_boxes};
pub use masthead::masthead;
pub use names::names;
pub use outline::outline;
pub use pair::pair;
#[cfg(feature = "ssr")]
pub use pencil::manner;
pub use pencil::{hatch, legend as pencil_legend, quoted, stroke};
pub use quote::{moved, said_rows, silent};
#[cfg(feature = "ssr")]
pub use record::counts_or_not;
pub use record::{money, people, records, records_by_setting};
pub use said_against_shown::said_against_shown;
#[cfg(feature = "ssr")]
pub use said_against_shown::{Row, WHOLE, rows};
pub use section::{minor_section, section, section_with, short_section};
pub use source_code::source_code;
pub use stair::{badge, glyph, stair};
pub use staircase::staircase;
#[cfg(feature = "ssr")]
pub use staircase::{END as LADDER_ENDS, Tread, reasons, treads};
#[cfg(feature = "ssr")]
pub use study_mark::Mark;
pub use study_mark::Shape;
pub use study_strip::study_strip;
#[cfg(feature = "ssr")]
pub use study_strip::{COLUMNS, LEGEND, Tier, size, way};
pub use voice_line::voice_line;
#[cfg(feature = "ssr")]
pub use voice_line::{FEWEST, LEVELS, Point, described, points};

/// Every component of this folder with its examples, by name.
#[cfg(feature = "ssr")]
pub fn examples() -> Vec<(&'static str, Vec<crate::gallery::Example>)> {
    vec![
        ("asterisk", asterisk::examples::examples()),
        ("card", card::examples::examples()),
        ("changes", changes::examples::examples()),
        ("claim_list", claim_list::examples::examples()),
        ("clash", clash::examples::examples()),
        ("downloads", downloads::examples::examples()),
        ("facts", facts::examples::examples()),
        ("footer", footer::examples::examples()),
        ("lens", lens::examples::examples()),
        ("masthead", masthead::examples::examples()),
        ("names", names::examples::examples()),
        ("outline", outline::examples::examples()),
        ("pair", pair::examples::examples()),
        ("pencil", pencil::examples::examples()),
        ("quote", quote::examples::examples()),
        ("record", record::examples::examples()),
        ("said_against_shown", said_against_shown::examples::examples()),
        ("section", section::examples::examples()),
        ("source_code", source_code::examples::examples()),
        ("stair", stair::examples::examples()),
        ("staircase", staircase::examples::examples()),
        ("study_mark", study_mark::examples::examples()),
        ("study_strip", study_strip::examples::examples()),
        ("voice_line", voice_line::examples::examples()),
    ]
}
