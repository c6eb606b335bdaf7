//! What the facilitator's config file says, with a default for everything it does not say; `config.example.toml` has
//! every key. Reads no file and no environment: "auto" stays auto here, and a path stays a path.

mod keys;
mod patterns;
mod read;
mod show;

use crate::app::keys::{Keymap, Preset};
use crate::app::settings::{Bell, Bidi, Desktop, Settings, ThemeName, Zoom};
use crate::counter_moves;
use crate::problem::Problems;
use crate::session::pattern::{Own, Sensitivity};
use crate::words::Language;

/// The example file: every key with its default and a sentence.
pub const EXAMPLE: &str = include_str!("../config.example.toml");

/// The whole configuration.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    /// Who lays out text from right to left; none for what suits the terminal.
    pub bidi: Option<Bidi>,
    /// What the screen speaks; none for the language of the locale.
    pub language: Option<Language>,
    pub theme: Theme,
    pub colours: Colours,
    pub ascii: Ascii,
    pub bell: Bell,
    /// Whether the desktop is told when a round's time is up and when a warning comes up.
    pub notify: bool,
    pub zoom: Zoom,
    /// Whether clicks of the mouse are taken from the start.
    pub mouse: bool,
    pub sensitivity: Sensitivity,
    /// Whether a warning may name the one leader, if that person agreed to be named.
    pub name_the_leader: bool,
    /// Days from a decision to its review.
    pub review_after_days: u16,
    /// Days that a session is kept; 0 for good.
    pub keep_days: u16,
    /// The detector's numbers that are set one by one, over the sensitivity.
    patterns: Vec<Own>,
    /// The set of keys to start from.
    preset: Preset,
    keymap: Keymap,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Theme {
    BuiltIn(ThemeName),
    /// A theme file: its path as written, relative to the folder of the config file.
    File(String),
}

/// How many colours to use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Colours {
    /// As many as the terminal has.
    #[default]
    Auto,
    None,
    Ansi16,
    True,
}

/// Whether to draw with ASCII alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Ascii {
    /// Where the locale is not UTF-8.
    #[default]
    Auto,
    Always,
    Never,
}

/// Reads a config; `source_name` is what the user calls the file.
///
/// # Errors
/// All problems of the text.
pub fn parse(source_name: &str, text: &str) -> Result<Config, Problems> {
    read::read(source_name, text, None)
}

/// The same with another set of keys to start from than the text names.
///
/// # Errors
/// All problems of the text, also where its own keys conflict with that set.
pub fn parse_with_keys(source_name: &str, text: &str, preset: Preset) -> Result<Config, Problems> {
    read::read(source_name, text, Some(preset))
}

impl Default for Config {
    fn default() -> Self {
        let settings = Settings::default();
        Self {
            bidi: None,
            language: None,
            theme: Theme::BuiltIn(settings.theme),
            colours: Colours::Auto,
            ascii: Ascii::Auto,
            bell: settings.bell,
            notify: settings.desktop == Desktop::Told,
            zoom: settings.zoom,
            mouse: settings.mouse,
            sensitivity: settings.sensitivity,
            name_the_leader: settings.name_the_leader,
            review_after_days: settings.review_after_days,
            keep_days: settings.keep_days,
            patterns: Vec::new(),
            preset: Preset::default(),
            keymap: Keymap::default(),
        }
    }
}

impl Config {
    /// What the app acts on, with the built-in counter-moves, which have a file of their own. `utf8` says whether the locale is UTF-8. Beside a theme of one's own stands the default
    /// one, which is the next at the key for themes.
    pub fn settings(&self, utf8: bool) -> Settings {
        Settings {
            bidi: self.bidi.unwrap_or(Bidi::Terminal),
            language: self.language.unwrap_or_default(),
            theme: match self.theme {
                Theme::BuiltIn(name) => name,
                Theme::File(_) => ThemeName::default(),
            },
            bell: self.bell,
            desktop: if self.notify {
                Desktop::Told
            } else {
                Desktop::NotTold
            },
            zoom: self.zoom,
            mouse: self.mouse,
            sensitivity: self.sensitivity,
            own_thresholds: self.patterns.clone(),
            ascii: self.ascii.applies(utf8),
            name_the_leader: self.name_the_leader,
            review_after_days: self.review_after_days,
            keep_days: self.keep_days,
            counter_moves: counter_moves::built_in(),
        }
    }

    /// The default keys with the file's own instead of theirs.
    pub fn keymap(&self) -> Keymap {
        self.keymap.clone()
    }

    /// Every value as TOML that [`parse`] reads; what differs from the default has it beside it.
    pub fn to_toml(&self) -> String {
        show::show(self)
    }
}

impl Colours {
    const ALL: [Self; 4] = [Self::Auto, Self::None, Self::Ansi16, Self::True];

    /// The word in the config.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::None => "none",
            Self::Ansi16 => "16",
            Self::True => "true",
        }
    }
}

impl Ascii {
    /// Whether only ASCII is drawn; `utf8` says whether the locale is UTF-8.
    pub const fn applies(self, utf8: bool) -> bool {
        match self {
            Self::Auto => !utf8,
            Self::Always => true,
            Self::Never => false,
        }
    }
}
