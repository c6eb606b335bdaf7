//! What the environment says of the terminal: how many colours, and whether it shows more than ASCII.

use std::ffi::OsString;

use crate::app::settings::Bidi;
use crate::ui::ColourDepth;
use crate::words::Language;

/// The colours to use where the config leaves it open. `variable` looks up an environment variable.
pub fn colour_depth(variable: impl Fn(&str) -> Option<OsString>) -> ColourDepth {
    let text = |name| {
        variable(name)
            .map(|value| value.to_string_lossy().into_owned())
            .unwrap_or_default()
    };
    // https://no-color.org: any value but an empty one.
    if !text("NO_COLOR").is_empty() || text("TERM") == "dumb" {
        return ColourDepth::None;
    }
    match text("COLORTERM").as_str() {
        "truecolor" | "24bit" => ColourDepth::TrueColour,
        _ => ColourDepth::Ansi16,
    }
}

/// Whether only ASCII can be shown: the locale names another character set than UTF-8. A locale that is not set at all
/// says nothing about the terminal.
pub fn only_ascii(variable: impl Fn(&str) -> Option<OsString>) -> bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
        .into_iter()
        .filter_map(variable)
        .find(|value| !value.is_empty());
    locale.is_some_and(|locale| {
        let locale = locale.to_string_lossy().to_lowercase();
        !(locale.contains("utf-8") || locale.contains("utf8"))
    })
}

/// The language of messages that the locale names; none where there are no words in it, or where only ASCII can be shown.
pub fn language(variable: impl Fn(&str) -> Option<OsString>) -> Option<Language> {
    if only_ascii(&variable) {
        return None;
    }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(variable)
        .find(|value| !value.is_empty())?;
    Language::of_locale(&locale.to_string_lossy())
}

/// Who lays out text from right to left, by what the terminal's own variables say. Most terminals draw cells where they are
/// put, and VTE and mintty do when they are told. Konsole, mlterm and Apple's turn lines round in any case; kitty turns each
/// word round and nothing else.
pub fn bidi(variable: impl Fn(&str) -> Option<OsString>) -> Bidi {
    let is = |name: &str, value: &str| variable(name).is_some_and(|known| known == value);
    if variable("KONSOLE_VERSION").is_some()
        || variable("MLTERM").is_some()
        || is("TERM_PROGRAM", "Apple_Terminal")
    {
        Bidi::Terminal
    } else if variable("KITTY_WINDOW_ID").is_some() || is("TERM", "xterm-kitty") {
        Bidi::Words
    } else {
        Bidi::Program
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn env(pairs: &'static [(&str, &str)]) -> impl Fn(&str) -> Option<OsString> {
        move |name| {
            pairs
                .iter()
                .find(|(key, _)| *key == name)
                .map(|(_, value)| OsString::from(value))
        }
    }

    #[test]
    fn no_color_wins_over_everything() {
        assert_eq!(
            colour_depth(env(&[("NO_COLOR", "1"), ("COLORTERM", "truecolor")])),
            ColourDepth::None
        );
        assert_eq!(
            colour_depth(env(&[("NO_COLOR", ""), ("COLORTERM", "24bit")])),
            ColourDepth::TrueColour
        );
        assert_eq!(colour_depth(env(&[("TERM", "xterm")])), ColourDepth::Ansi16);
        assert_eq!(colour_depth(env(&[("TERM", "dumb")])), ColourDepth::None);
    }

    #[test]
    fn a_terminal_lays_out_text_where_it_does_so_unasked() {
        let of = |pairs| bidi(env(pairs));
        assert_eq!(of(&[("TERM", "xterm-256color")]), Bidi::Program);
        assert_eq!(of(&[("VTE_VERSION", "7600")]), Bidi::Program);
        assert_eq!(of(&[("KONSOLE_VERSION", "230804")]), Bidi::Terminal);
        assert_eq!(of(&[("TERM", "xterm-kitty")]), Bidi::Words);
    }

    #[test]
    fn the_locale_of_messages_names_the_language() {
        let of = |pairs| language(env(pairs));
        assert_eq!(of(&[]), None);
        assert_eq!(of(&[("LANG", "de_DE.UTF-8")]), Some(Language::German));
        assert_eq!(
            of(&[("LANG", "de_DE.UTF-8"), ("LC_MESSAGES", "fr_FR.UTF-8")]),
            Some(Language::French)
        );
        assert_eq!(of(&[("LC_ALL", "C.UTF-8"), ("LANG", "de_DE.UTF-8")]), None);
        assert_eq!(of(&[("LANG", "pt_BR.UTF-8")]), None);
        assert_eq!(of(&[("LANG", "de_DE.ISO-8859-1")]), None);
    }

    #[test]
    fn only_a_locale_that_says_so_means_ascii() {
        assert!(!only_ascii(env(&[])));
        assert!(!only_ascii(env(&[("LANG", "de_DE.UTF-8")])));
        assert!(only_ascii(env(&[("LANG", "de_DE.UTF-8"), ("LC_ALL", "C")])));
        assert!(!only_ascii(env(&[("LC_ALL", ""), ("LANG", "C.utf8")])));
    }
}
