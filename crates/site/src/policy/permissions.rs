//! The permissions policy (W3C Permissions Policy): every feature that reaches for the device is refused, also to
//! what a page might one day frame.

/// Features that our own pages may use: copying a link. The device's share sheet is ours by default, and its name is
/// unknown to browsers on systems without one, so that it is not named.
const OWN: [&str; 1] = ["clipboard-write"];

/// Features that nobody may use here. Those that only an experiment knows are left out: browsers complain of names
/// that they do not know.
const NOBODY: [&str; 31] = [
    "accelerometer", "autoplay", "browsing-topics", "camera", "clipboard-read", "compute-pressure", "display-capture",
    "encrypted-media", "fullscreen", "gamepad", "geolocation", "gyroscope", "hid", "identity-credentials-get",
    "idle-detection", "keyboard-map", "local-fonts", "magnetometer", "microphone", "midi", "otp-credentials",
    "payment", "picture-in-picture", "publickey-credentials-create", "publickey-credentials-get", "screen-wake-lock",
    "serial", "storage-access", "sync-xhr", "usb", "xr-spatial-tracking",
];

/// The value of the header.
pub fn permissions_policy() -> String {
    let own = OWN.iter().map(|feature| format!("{feature}=(self)"));
    let nobody = NOBODY.iter().map(|feature| format!("{feature}=()"));
    own.chain(nobody).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn features_stand_once_and_in_order() {
        assert!(NOBODY.is_sorted() && NOBODY.windows(2).all(|pair| pair[0] != pair[1]));
        assert!(OWN.iter().all(|feature| !NOBODY.contains(feature)));
        assert!(permissions_policy().starts_with("clipboard-write=(self), accelerometer=(), "));
    }
}
