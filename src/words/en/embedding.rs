//! The page on which a card is chosen and copied.

use super::numbers::counted;

pub const HEAD: &str = "Put the answer beside the sentence";
pub const WHAT_IT_IS: &str = "A card for your own page: the claim, how sure anyone can be, and the main reason. It follows the evidence: when the answer changes, so does the card.";
pub const NO_CLAIM: &str = "There is no claim yet";
pub const FOR_ONE_BEFORE: &str = "These are for the claim ";
pub const FOR_ONE_AFTER: &str = ". For another one, put the last part of its address in place of ";
pub const CHOOSE: &str = "Choose";
pub const COPY: &str = "Copy";
pub const COPY_AID: &str = "Each does the same in another place.";
pub const COPY_FOR: &str = "Copy for ";
pub const LOADS: &str = "What it loads";
pub const ALL: &str = "All cards";
pub const WORDPRESS: &str = "WordPress";
pub const WORDPRESS_AID: &str = "Paste this address on a line of its own. WordPress fetches the card by itself; so do other editors that know oEmbed.";
pub const FRAME: &str = "HTML";
pub const FRAME_AID: &str = "A frame without a script. Its height is fixed and fits a phone.";
/// The frame itself: its title is read out.
pub const FRAME_TEMPLATE: &str = "<iframe src=\"{card}\" title=\"{name}? A card by Claimscope\" width=\"100%\" height=\"{height}\" frameborder=\"0\" loading=\"lazy\"></iframe>";
pub const SCRIPT: &str = "Script";
pub const SCRIPT_AID: &str = "An element of its own that fits its height where it can. Its style keeps the room, so that nothing moves. Until the card is there, and where it cannot be, readers see the link.";
pub const QUOTE: &str = "Quote";
pub const QUOTE_AID: &str = "Words only, as they are today. They do not change when the evidence does.";
pub const MARKDOWN: &str = "Markdown";
pub const MARKDOWN_AID: &str = "The same words for editors that know no HTML.";
pub const ONE_FILE: &str =
    "A card is one file of less than 14 kB, with its style inside. It loads nothing else, also no font.";
pub const NO_COOKIE: &str = "It sets no cookie and keeps nothing on the reader’s device.";
pub const WHO_SEES: &str = "The browser is told not to say from which page the reader comes. Whoever hosts these pages sees a request for the card, as with any file.";
pub const ADDRESS_STAYS: &str =
    "The address of a card stays. What it says may change, and it says up to when evidence was searched.";
pub const CLAIM: &str = "Claim";
pub const LOOK: &str = "Look";
pub const FULL: &str = "Full";
pub const COMPACT: &str = "Compact";
pub const THEME: &str = "Theme";
pub const THEME_OF_READER: &str = "As the reader has it";
pub const ACCENT: &str = "Colour of its edge";
pub const PREVIEW: &str = "The card as it will be";

/// "1 card"
pub fn cards(n: usize) -> String {
    counted(n, "card", "cards")
}
