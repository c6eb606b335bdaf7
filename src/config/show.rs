//! A config as text: the values in force, and which of them are not the default ones.

use std::fmt::Write;

use super::patterns::written;
use super::read::{bidi_name, language_name};
use super::{Ascii, Config, Theme};
use crate::app::action::TABLE;
use crate::app::key::Key;
use crate::session::pattern::{NUMBERS, Sensitivity, Thresholds};

/// Every value as TOML.
pub(super) fn show(config: &Config) -> String {
    let mut text = String::new();
    let default = Config::default();
    for ((key, value), (_, usual)) in settings(config).into_iter().zip(settings(&default)) {
        line(&mut text, key, &value, &usual);
    }

    text.push_str("\n[patterns]\n");
    let thresholds = config.settings(true).thresholds();
    let usual = Thresholds::with(Sensitivity::default());
    for number in NUMBERS {
        let value = written(number.of(&thresholds));
        line(&mut text, number.name, &value, &written(number.of(&usual)));
    }

    text.push_str("\n[keys]\n");
    let usual = quoted(default.preset.name());
    line(&mut text, "preset", &quoted(config.preset.name()), &usual);
    for row in TABLE {
        let value = key_list(config.keymap.keys_of(row));
        let usual = key_list(default.keymap.keys_of(row));
        line(&mut text, row.name, &value, &usual);
    }
    text
}

fn settings(config: &Config) -> Vec<(&'static str, String)> {
    let theme = match &config.theme {
        Theme::BuiltIn(name) => name.name(),
        Theme::File(path) => path,
    };
    let ascii = match config.ascii {
        Ascii::Auto => quoted("auto"),
        Ascii::Always => true.to_string(),
        Ascii::Never => false.to_string(),
    };
    vec![
        ("language", quoted(language_name(config.language))),
        ("bidi", quoted(bidi_name(config.bidi))),
        ("theme", quoted(theme)),
        ("colours", quoted(config.colours.name())),
        ("ascii", ascii),
        ("bell", quoted(config.bell.name())),
        ("notify", config.notify.to_string()),
        ("zoom", quoted(config.zoom.name())),
        ("mouse", config.mouse.to_string()),
        ("sensitivity", quoted(config.sensitivity.name())),
        ("name_the_leader", config.name_the_leader.to_string()),
        ("review_after_days", config.review_after_days.to_string()),
        ("keep_days", config.keep_days.to_string()),
    ]
}

fn line(text: &mut String, key: &str, value: &str, usual: &str) {
    // Writing to a `String` cannot fail.
    let _ = if value == usual {
        writeln!(text, "{key} = {value}")
    } else {
        writeln!(text, "{key} = {value}  # default: {usual}")
    };
}

fn key_list(keys: &[Key]) -> String {
    let keys: Vec<String> = keys.iter().map(|key| quoted(&key.to_string())).collect();
    match &keys[..] {
        [key] => key.clone(),
        keys => format!("[{}]", keys.join(", ")),
    }
}

fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}
