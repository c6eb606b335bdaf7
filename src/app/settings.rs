//! What the facilitator has set, from the config or by key.

use crate::counter_moves;
use crate::session::LookoutSettings;
use crate::session::counter_move::Library;
use crate::session::pattern::{Own, Sensitivity, Thresholds};
use crate::words::Language;

/// Settings that the app acts on.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// Who lays out text that is written from right to left.
    pub bidi: Bidi,
    /// What the screen speaks.
    pub language: Language,
    pub theme: ThemeName,
    pub bell: Bell,
    pub desktop: Desktop,
    pub zoom: Zoom,
    /// Whether clicks are taken.
    pub mouse: bool,
    pub sensitivity: Sensitivity,
    /// Numbers of the detector that are set one by one, over the sensitivity.
    pub own_thresholds: Vec<Own>,
    /// Only ASCII is drawn.
    pub ascii: bool,
    /// Whether a warning may name the one leader, if that person agreed to be named.
    pub name_the_leader: bool,
    /// Days from a decision to its review, offered as its review date.
    pub review_after_days: u16,
    /// Days that a session is kept; 0 for good.
    pub keep_days: u16,
    /// What is offered against a warning.
    pub counter_moves: Library,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            bidi: Bidi::Terminal,
            language: Language::English,
            theme: ThemeName::Dark,
            bell: Bell::Soft,
            desktop: Desktop::default(),
            zoom: Zoom::Normal,
            mouse: false,
            sensitivity: Sensitivity::Normal,
            own_thresholds: Vec::new(),
            ascii: false,
            name_the_leader: true,
            review_after_days: 90,
            keep_days: 0,
            counter_moves: counter_moves::built_in(),
        }
    }
}

impl Settings {
    /// The detector's numbers: those of the sensitivity, with the ones that are set one by one over them.
    pub fn thresholds(&self) -> Thresholds {
        let mut thresholds = Thresholds::with(self.sensitivity);
        thresholds.set(&self.own_thresholds);
        thresholds
    }

    /// What the detector beside a session goes by.
    pub fn lookout(&self) -> LookoutSettings {
        LookoutSettings {
            thresholds: self.thresholds(),
            names_the_leader: self.name_the_leader,
            counter_moves: self.counter_moves.clone(),
        }
    }
}

/// Who lays out text that is written from right to left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Bidi {
    /// The program: each letter in its cell and in its form, for a terminal that draws cells where they are put.
    Program,
    /// The program puts words in their order, the terminal the letters of a word.
    Words,
    /// The terminal, line by line; the program draws in writing order.
    Terminal,
}

impl Bidi {
    pub const ALL: [Self; 3] = [Self::Program, Self::Words, Self::Terminal];

    /// The word in the config.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Program => "program",
            Self::Words => "words",
            Self::Terminal => "terminal",
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ThemeName {
    #[default]
    Dark,
    Light,
    HighContrast,
    ColourBlind,
}

impl ThemeName {
    pub const ALL: [Self; 4] = [
        Self::Dark,
        Self::Light,
        Self::HighContrast,
        Self::ColourBlind,
    ];

    /// The word in the config, and the name of the theme's file.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Dark => "dark",
            Self::Light => "light",
            Self::HighContrast => "high-contrast",
            Self::ColourBlind => "colour-blind",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.name() == name)
    }

    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Dark => Self::Light,
            Self::Light => Self::HighContrast,
            Self::HighContrast => Self::ColourBlind,
            Self::ColourBlind => Self::Dark,
        }
    }
}

/// Whether the desktop is told when a round's time is up and when a warning comes up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Desktop {
    #[default]
    NotTold,
    Told,
}

/// How large a round is drawn, and so how much of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Zoom {
    /// Small and dense: more people in a small window.
    Compact,
    #[default]
    Normal,
    /// Fewer things, as large as the window allows: for a wall that is far away.
    Projector,
}

impl Zoom {
    pub const ALL: [Self; 3] = [Self::Compact, Self::Normal, Self::Projector];

    /// The word in the config.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Compact => "compact",
            Self::Normal => "normal",
            Self::Projector => "projector",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|zoom| zoom.name() == name)
    }

    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Compact => Self::Normal,
            Self::Normal => Self::Projector,
            Self::Projector => Self::Compact,
        }
    }
}

/// How loud the end of a round's time is. The screen shows it in any case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Bell {
    Off,
    /// Once, when the time is up.
    #[default]
    Soft,
    /// When the time is up, and at every minute over.
    On,
}

impl Bell {
    pub const ALL: [Self; 3] = [Self::Off, Self::Soft, Self::On];

    /// The word in the config.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Soft => "soft",
            Self::On => "on",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|bell| bell.name() == name)
    }

    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Off => Self::Soft,
            Self::Soft => Self::On,
            Self::On => Self::Off,
        }
    }

    /// Whether it rings at the `nth` signal of a round: the first when the time is up, one more each minute.
    pub const fn rings_at(self, nth: u64) -> bool {
        match self {
            Self::Off => false,
            Self::Soft => nth == 1,
            Self::On => true,
        }
    }
}
