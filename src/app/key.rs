//! A key as colead knows it, and its text form in the config, the footer and the help. Which bytes a terminal sends
//! for it is not known here.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

/// One key press. A capital letter is its own character, never a letter with a modifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    pub code: KeyCode,
    pub ctrl: bool,
    pub alt: bool,
    /// The key is held down and this is not its first press. Only some terminals tell. Not part of the text form.
    pub repeat: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KeyCode {
    Char(char),
    Enter,
    Esc,
    Tab,
    BackTab,
    Backspace,
    Delete,
    Left,
    Right,
    Up,
    Down,
    Home,
    End,
    PageUp,
    PageDown,
    /// `F(1)` to `F(12)`.
    F(u8),
}

/// Why a text is no key.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error(
    "`{text}` is not a key: write one character, or ctrl-r, alt-x, space, enter, esc, tab, up, page-down, f5"
)]
pub struct KeyError {
    pub text: String,
}

/// The keys that have a name; every other one is its character or its number.
const NAMED: [KeyCode; 15] = [
    KeyCode::Char(' '),
    KeyCode::Enter,
    KeyCode::Esc,
    KeyCode::Tab,
    KeyCode::BackTab,
    KeyCode::Backspace,
    KeyCode::Delete,
    KeyCode::Left,
    KeyCode::Right,
    KeyCode::Up,
    KeyCode::Down,
    KeyCode::Home,
    KeyCode::End,
    KeyCode::PageUp,
    KeyCode::PageDown,
];

impl Key {
    /// The key without modifiers, pressed once.
    pub const fn plain(code: KeyCode) -> Self {
        Self {
            code,
            ctrl: false,
            alt: false,
            repeat: false,
        }
    }

    pub const fn char(char: char) -> Self {
        Self::plain(KeyCode::Char(char))
    }

    pub const fn ctrl(char: char) -> Self {
        Self {
            ctrl: true,
            ..Self::char(char)
        }
    }

    /// This key as if it had just been pressed: what a keymap looks up.
    #[must_use]
    pub const fn first_press(self) -> Self {
        Self {
            repeat: false,
            ..self
        }
    }
}

/// `ctrl-r`, `alt-enter`, `space`, `A`, `+`: the text that [`Key::from_str`] reads.
impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.ctrl {
            f.write_str("ctrl-")?;
        }
        if self.alt {
            f.write_str("alt-")?;
        }
        self.code.fmt(f)
    }
}

impl fmt::Display for KeyCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Char(' ') => f.write_str("space"),
            Self::Char(char) => write!(f, "{char}"),
            Self::Enter => f.write_str("enter"),
            Self::Esc => f.write_str("esc"),
            Self::Tab => f.write_str("tab"),
            Self::BackTab => f.write_str("shift-tab"),
            Self::Backspace => f.write_str("backspace"),
            Self::Delete => f.write_str("delete"),
            Self::Left => f.write_str("left"),
            Self::Right => f.write_str("right"),
            Self::Up => f.write_str("up"),
            Self::Down => f.write_str("down"),
            Self::Home => f.write_str("home"),
            Self::End => f.write_str("end"),
            Self::PageUp => f.write_str("page-up"),
            Self::PageDown => f.write_str("page-down"),
            Self::F(number) => write!(f, "f{number}"),
        }
    }
}

/// Reads what [`Key`]'s `Display` writes. A control key is the same with or without shift, so `ctrl-R` is `ctrl-r`.
impl FromStr for Key {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Self, KeyError> {
        let fault = || KeyError {
            text: text.to_owned(),
        };
        let (ctrl, rest) = strip(text, "ctrl-");
        let (alt, rest) = strip(rest, "alt-");
        let code = KeyCode::parse(rest).ok_or_else(fault)?;
        let code = match code {
            KeyCode::Char(char) if ctrl => KeyCode::Char(char.to_ascii_lowercase()),
            code => code,
        };
        Ok(Self {
            code,
            ctrl,
            alt,
            repeat: false,
        })
    }
}

impl KeyCode {
    fn parse(text: &str) -> Option<Self> {
        // No name is of one letter, and most keys are.
        let mut chars = text.chars();
        if let (Some(char), None) = (chars.next(), chars.next()) {
            return (!char.is_control() && !char.is_whitespace()).then_some(Self::Char(char));
        }
        if let Some(code) = NAMED.into_iter().find(|code| code.to_string() == text) {
            return Some(code);
        }
        let number: u8 = text.strip_prefix('f')?.parse().ok()?;
        ((1..=12).contains(&number) && text == format!("f{number}")).then_some(Self::F(number))
    }
}

fn strip<'a>(text: &'a str, modifier: &str) -> (bool, &'a str) {
    match text.strip_prefix(modifier) {
        Some(rest) => (true, rest),
        None => (false, text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_form_is_read_back() {
        for text in [
            "a",
            "A",
            "+",
            "-",
            "?",
            ":",
            "/",
            "é",
            "0",
            "space",
            "enter",
            "esc",
            "tab",
            "shift-tab",
            "backspace",
            "delete",
            "left",
            "right",
            "up",
            "down",
            "home",
            "end",
            "page-up",
            "page-down",
            "f1",
            "f12",
            "ctrl-r",
            "ctrl--",
            "ctrl-space",
            "alt-x",
            "alt-X",
            "ctrl-alt-left",
            "f",
        ] {
            let key: Key = text.parse().unwrap();
            assert_eq!(key.to_string(), text);
        }
    }

    #[test]
    fn text_names_the_key_meant() {
        assert_eq!("ctrl-R".parse(), Ok(Key::ctrl('r')));
        assert_eq!("space".parse(), Ok(Key::char(' ')));
        assert_eq!("shift-tab".parse(), Ok(Key::plain(KeyCode::BackTab)));
        assert_ne!("a".parse::<Key>(), "A".parse());
    }

    #[test]
    fn a_fault_names_the_text() {
        for text in [
            "",
            " ",
            "ctrl-",
            "f0",
            "f13",
            "f01",
            "f+1",
            "Enter",
            "hyper-x",
            "ab",
            "\u{7}",
            "alt-ctrl-x",
        ] {
            let fault = text.parse::<Key>().unwrap_err();
            assert_eq!(fault.text, text);
            assert!(
                fault
                    .to_string()
                    .starts_with(&format!("`{text}` is not a key"))
            );
        }
    }

    #[test]
    fn a_held_key_is_looked_up_as_its_first_press() {
        let held = Key {
            repeat: true,
            ..Key::char('+')
        };
        assert_eq!(held.first_press(), Key::char('+'));
        assert_eq!(held.to_string(), "+");
    }
}
