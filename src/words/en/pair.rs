//! The pair of said and shown, for listeners.

/// Where both stand on the ladder.
pub fn described(said: u8, shown: u8) -> String {
    format!("Said: step {said} of 4. Shown: step {shown} of 4.")
}
