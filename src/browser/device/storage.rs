//! Where things are kept: the browser's storage, or, where it takes nothing, the memory of this page.

use super::super::window;
use claimscope_core::kept::{Kept, Theme, Unreadable};
use web_sys::{Event, Storage};

/// Under which name the list is kept.
const KEPT: &str = "claimscope-kept";
/// Under which name `assets/theme.js` keeps the choice of paper or night.
const THEME: &str = "claimscope-theme";
/// Under which name `find.js` keeps that "/" does not lead into the search.
const SLASH: &str = "claimscope-slash";

/// Why nothing lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The browser gives these pages no storage.
    Refused,
    /// There is no room.
    Full,
}

/// What is kept, wherever that is.
#[derive(Debug, Default)]
pub struct Store {
    /// What the storage did not take.
    memory: Option<String>,
    /// Why not.
    pub trouble: Option<Trouble>,
}

impl Store {
    /// Reads the list anew: another window may have written it.
    pub fn read(&self) -> Result<Kept, Unreadable> {
        self.text().map_or(Ok(Kept::default()), |text| Kept::parse(&text))
    }

    /// The list as it is kept, whether it can be read or not, with the choice of colours.
    pub fn whole(&self) -> String {
        match self.read() {
            Ok(mut kept) => {
                kept.theme = theme();
                kept.to_string()
            }
            Err(_) => self.text().unwrap_or_default(),
        }
    }

    /// Writes the list. Where the storage does not take it, it lasts as long as the page.
    pub fn write(&mut self, kept: &Kept) {
        let text = kept.to_string();
        let taken = local().map(|storage| storage.set_item(KEPT, &text).is_ok());
        self.trouble = match taken {
            Some(true) => None,
            Some(false) => Some(Trouble::Full),
            None => Some(Trouble::Refused),
        };
        self.memory = self.trouble.is_some().then_some(text);
    }

    /// Forgets everything, also the choice of colours, the turned-off key and, by `boot.js`, the pages that were opened.
    pub fn clear(&mut self) {
        *self = Self::default();
        if let (Some((window, _)), Ok(event)) = (window(), Event::new("forget")) {
            let _ = window.dispatch_event(&event);
        }
        if let Some(storage) = local() {
            let _ = storage.remove_item(KEPT);
            let _ = storage.remove_item(THEME);
            let _ = storage.remove_item(SLASH);
        }
        show(None);
    }

    fn text(&self) -> Option<String> {
        self.memory.clone().or_else(|| local()?.get_item(KEPT).ok()?)
    }
}

/// Takes a choice of colours, as the button in the masthead would.
pub fn choose(theme: Theme) {
    if let Some(storage) = local() {
        let _ = storage.set_item(THEME, theme.name());
    }
    show(Some(theme));
}

fn theme() -> Option<Theme> {
    Theme::parse(&local()?.get_item(THEME).ok()??)
}

fn show(theme: Option<Theme>) {
    let Some(root) = window().and_then(|(_, document)| document.document_element()) else { return };
    let _ = match theme {
        Some(theme) => root.set_attribute("data-theme", theme.name()),
        None => root.remove_attribute("data-theme"),
    };
}

fn local() -> Option<Storage> {
    window()?.0.local_storage().ok()?
}
