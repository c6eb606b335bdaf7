//! A notification of the desktop through the terminal: three ways, each for the terminals that are known to have it. What
//! another terminal made of such a sequence could end up on the screen, so it gets none.

use std::ffi::OsString;

use super::terminal::is_printed;

/// How the terminal is asked to tell the desktop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// The text alone: iTerm2, `WezTerm`, Ghostty.
    Osc9,
    /// With a title: foot.
    Osc777,
    /// The protocol of kitty.
    Osc99,
}

/// Visible characters of a text; what is longer is cut.
const LONGEST: usize = 120;

impl Way {
    /// The way of the terminal that the environment names; none for any other one, and none where a multiplexer stands
    /// between. `variable` looks up an environment variable.
    pub(super) fn of(variable: impl Fn(&str) -> Option<OsString>) -> Option<Self> {
        let text = |name| {
            variable(name)
                .map(|value| value.to_string_lossy().into_owned())
                .unwrap_or_default()
        };
        let term = text("TERM");
        let multiplexed = !text("TMUX").is_empty()
            || !text("STY").is_empty()
            || !text("ZELLIJ").is_empty()
            || term.starts_with("tmux")
            || term.starts_with("screen");
        if multiplexed {
            return None;
        }
        match term.as_str() {
            "xterm-kitty" => return Some(Self::Osc99),
            "foot" | "foot-extra" => return Some(Self::Osc777),
            "xterm-ghostty" => return Some(Self::Osc9),
            _ => {}
        }
        match text("TERM_PROGRAM").as_str() {
            "iTerm.app" | "WezTerm" | "ghostty" => Some(Self::Osc9),
            _ => None,
        }
    }

    /// The sequence for a text, from which whatever could end it or begin another one is taken out.
    pub(super) fn bytes(self, text: &str) -> Vec<u8> {
        // A semicolon parts the fields of a sequence.
        let text: String = text
            .chars()
            .filter(|&char| is_printed(char) && char != ';')
            .take(LONGEST)
            .collect();
        let sequence = match self {
            Self::Osc9 => format!("\x1b]9;colead: {text}\x1b\\"),
            Self::Osc777 => format!("\x1b]777;notify;colead;{text}\x1b\\"),
            Self::Osc99 => format!("\x1b]99;;colead: {text}\x1b\\"),
        };
        sequence.into_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn way(pairs: &'static [(&str, &str)]) -> Option<Way> {
        Way::of(|name| {
            let found = pairs.iter().find(|(key, _)| *key == name);
            found.map(|(_, value)| OsString::from(value))
        })
    }

    #[test]
    fn only_known_terminals_are_asked() {
        assert_eq!(way(&[("TERM", "xterm-kitty")]), Some(Way::Osc99));
        assert_eq!(way(&[("TERM", "foot")]), Some(Way::Osc777));
        assert_eq!(
            way(&[("TERM", "xterm-256color"), ("TERM_PROGRAM", "WezTerm")]),
            Some(Way::Osc9)
        );
        assert_eq!(way(&[("TERM", "xterm-256color")]), None);
        assert_eq!(way(&[("TERM", "linux")]), None);
        assert_eq!(way(&[]), None);
    }

    #[test]
    fn nothing_is_sent_through_a_multiplexer() {
        assert_eq!(way(&[("TERM", "xterm-kitty"), ("TMUX", "/tmp/1")]), None);
        assert_eq!(
            way(&[("TERM", "screen-256color"), ("TERM_PROGRAM", "iTerm.app")]),
            None
        );
    }

    #[test]
    fn a_text_cannot_end_its_sequence_or_begin_another() {
        for way in [Way::Osc9, Way::Osc777, Way::Osc99] {
            let bytes = way.bytes("Round\x1b\\\x07;\x1b]2;title\u{9c}\u{202e}: the time is up");
            let sequence = String::from_utf8(bytes).unwrap();
            let inside = sequence
                .strip_prefix("\x1b]")
                .and_then(|rest| rest.strip_suffix("\x1b\\"))
                .unwrap();
            assert!(!inside.chars().any(char::is_control), "{sequence:?}");
            assert!(
                inside.ends_with("Round\\]2title: the time is up"),
                "{sequence:?}"
            );
        }
        assert!(Way::Osc9.bytes(&"x".repeat(1000)).len() < 200);
    }
}
