//! The config through its front door: files that say what they should, files that are refused with the expected
//! words beside them, and the example, which is the defaults.
//!
//! After a change of wording, `UPDATE_EXPECTED=1 cargo test --test config` writes the `.txt` of each file in
//! `config/invalid` anew; read the difference before committing it.

#![allow(clippy::unwrap_used, reason = "helpers of tests may panic too")]

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use proptest::prelude::*;

use colead::app::action::{Action, Place, TABLE};
use colead::app::key::Key;
use colead::app::keys::Preset;
use colead::app::settings::{Bell, Settings, ThemeName};
use colead::config::{self, Ascii, Colours, Config, EXAMPLE, Theme};
use colead::session::pattern::{NUMBERS, Sensitivity, Thresholds};

fn files(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/config")
        .join(folder);
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension() == Some(OsStr::new("toml")))
        .collect();
    files.sort();
    assert!(!files.is_empty(), "no files in {}", folder.display());
    files
}

fn parse(text: &str) -> Config {
    config::parse("config.toml", text).unwrap_or_else(|problems| panic!("{problems}"))
}

/// What has an effect, however it is written down.
fn effect(config: &Config) -> (Settings, Thresholds, Vec<Vec<Key>>) {
    let keymap = config.keymap();
    let settings = config.settings(true);
    let thresholds = settings.thresholds();
    let settings = Settings {
        own_thresholds: Vec::new(),
        ..settings
    };
    let keys = TABLE
        .iter()
        .map(|row| keymap.keys_of(row).to_vec())
        .collect();
    (settings, thresholds, keys)
}

/// The example with every value of its remarks in force.
fn example_in_full() -> String {
    let is_value = |line: &str| {
        line.strip_prefix("# ")
            .and_then(|line| line.split_once(" = "))
            .is_some_and(|(key, _)| key.chars().all(|c| c.is_ascii_lowercase() || c == '_'))
    };
    let lines: Vec<&str> = EXAMPLE
        .lines()
        .map(|line| {
            if is_value(line) {
                &line["# ".len()..]
            } else {
                line
            }
        })
        .collect();
    lines.join("\n")
}

#[test]
fn the_example_is_the_defaults() {
    assert_eq!(parse(EXAMPLE), Config::default());
    assert_eq!(
        effect(&parse(&example_in_full())),
        effect(&Config::default())
    );
}

#[test]
fn the_example_has_every_key_with_its_default_and_its_sentence() {
    let shown = Config::default().to_toml();
    let mut values = shown.lines().filter(|line| line.contains(" = "));
    let in_full = example_in_full();
    let mut lines = in_full
        .lines()
        .filter(|line| !line.starts_with('#') && line.contains(" = "));
    let sentences = NUMBERS
        .iter()
        .map(|number| number.meaning)
        .chain(["default | left: the set of keys that the others change; left is for the left hand alone."])
        .chain(TABLE.iter().map(|row| row.help));
    let settings = 13;
    for value in values.by_ref().take(settings) {
        assert_eq!(lines.next(), Some(value));
    }
    for (value, sentence) in values.zip(sentences) {
        let line = lines.next().unwrap_or_default();
        let (before, remark) = line.split_once("  # ").unwrap_or_default();
        assert_eq!((before.trim_end(), remark), (value, sentence));
    }
    assert_eq!(lines.next(), None);
}

#[test]
fn a_set_of_keys_is_started_from_and_changed() {
    let does = |config: &Config, key: &str| {
        let key: Key = key.parse().unwrap();
        config.keymap().action(Place::Stage, key)
    };
    let text = "[keys]\npreset = \"left\"\nlead = \"g\"\nclose = \"alt-q\"\n";
    let config = parse(text);
    assert_eq!(does(&config, "a"), Some(Action::Follow));
    assert_eq!(does(&config, "g"), Some(Action::Lead));
    assert_eq!(does(&config, "d"), None);
    let shown = parse(&config.to_toml());
    assert_eq!(shown.keymap(), config.keymap(), "what is shown can be read");
    // What is asked for on the command line stands before what the file says, and may conflict with it.
    let asked = config::parse_with_keys("config.toml", text, Preset::Default).unwrap();
    assert_eq!(does(&asked, "f"), Some(Action::Follow));
    assert_eq!(does(&asked, "g"), Some(Action::Lead));
    let own = "[keys]\nnote = \"a\"\nagenda = \"j\"\nlobby = \"alt-y\"\nadd = \"alt-j\"\namend = \"alt-j\"\n";
    config::parse("config.toml", own).unwrap();
    let conflict = config::parse_with_keys("config.toml", own, Preset::Left);
    assert!(conflict.is_err());
}

#[test]
fn a_config_says_what_is_in_force_and_what_differs() {
    for path in files("valid") {
        let config = parse(&fs::read_to_string(&path).unwrap());
        let shown = config.to_toml();
        assert_eq!(effect(&parse(&shown)), effect(&config), "{shown}");
    }
    assert!(!Config::default().to_toml().contains('#'));
    let shown = parse("sensitivity = \"calm\"\nkeys = { lead = ['\"', \"d\"] }").to_toml();
    let differing: Vec<&str> = shown.lines().filter(|line| line.contains('#')).collect();
    assert_eq!(
        differing,
        [
            "sensitivity = \"calm\"  # default: \"normal\"",
            "show = 0.86  # default: 0.78",
            "lead = ['\"', \"d\"]  # default: \"l\"",
        ]
    );
}

#[test]
fn what_the_file_says_takes_effect() {
    let path = files("valid")
        .into_iter()
        .find(|path| path.ends_with("everything.toml"))
        .unwrap();
    let config = parse(&fs::read_to_string(path).unwrap());
    assert_eq!(config.theme, Theme::File("themes/mine.toml".to_owned()));
    assert_eq!(
        (config.colours, config.ascii),
        (Colours::Ansi16, Ascii::Always)
    );

    let settings = config.settings(true);
    assert_eq!(
        (settings.theme, settings.bell),
        (ThemeName::Dark, Bell::Off)
    );
    assert!(settings.ascii && !settings.name_the_leader);
    assert_eq!(settings.review_after_days, 30);
    let expected = {
        let mut thresholds = Thresholds::with(Sensitivity::Keen);
        thresholds.recent.length = Duration::from_secs(120);
        thresholds.recent.least = 10;
        thresholds.level_marks = 30.0;
        thresholds.silence_gaps = 7.5;
        thresholds.leave = 0.3;
        thresholds.banner_rest = Duration::from_secs(900);
        thresholds
    };
    assert_eq!(settings.thresholds(), expected);

    let keymap = config.keymap();
    let does = |key: &str| keymap.action(Place::Stage, key.parse().unwrap());
    assert_eq!((does("d"), does("l")), (Some(Action::Lead), None));
    assert_eq!(does("backspace"), Some(Action::Undo));
    assert_eq!(does("alt-u"), Some(Action::Undo));
    assert_eq!((does("u"), does("ctrl-z")), (None, None));
    assert_eq!(does("alt-X"), Some(Action::Palette));
}

#[test]
fn ascii_follows_the_locale_unless_it_is_said() {
    let ascii = |text: &str, utf8| parse(text).settings(utf8).ascii;
    assert!(ascii("", false) && !ascii("", true));
    assert!(ascii("ascii = true", true) && !ascii("ascii = false", false));
}

#[test]
fn every_theme_and_every_word_is_read() {
    for theme in ThemeName::ALL {
        let config = parse(&format!("theme = \"{}\"", theme.name()));
        assert_eq!(config.settings(true).theme, theme);
    }
    for bell in Bell::ALL {
        assert_eq!(parse(&format!("bell = \"{}\"", bell.name())).bell, bell);
    }
    for sensitivity in Sensitivity::ALL {
        let config = parse(&format!("sensitivity = \"{}\"", sensitivity.name()));
        assert_eq!(
            config.settings(true).thresholds(),
            Thresholds::with(sensitivity)
        );
    }
    for path in ["./dark", "mine.toml", "C:\\themes\\mine"] {
        assert_eq!(
            parse(&format!("theme = '{path}'")).theme,
            Theme::File(path.to_owned())
        );
    }
}

#[test]
fn invalid_configs_are_refused_with_the_expected_words() {
    for path in files("invalid") {
        let name = path.file_name().unwrap().to_string_lossy();
        let text = fs::read_to_string(&path).unwrap();
        let Err(problems) = config::parse(&name, &text) else {
            panic!("{name} should be refused");
        };
        let shown = format!("{problems}\n");
        let expected_path = path.with_extension("txt");
        if std::env::var_os("UPDATE_EXPECTED").is_some() {
            fs::write(&expected_path, &shown).unwrap();
        }
        let expected = fs::read_to_string(&expected_path).unwrap_or_default();
        assert_eq!(shown, expected, "{name}");
    }
}

proptest! {
    #[test]
    fn no_bytes_panic_the_reader(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let text = String::from_utf8_lossy(&bytes);
        if let Err(problems) = config::parse("any.toml", &text) {
            prop_assert!(problems.has_errors());
            let shown = problems.to_string();
            prop_assert!(!shown.chars().any(|c| c.is_control() && c != '\n'), "{:?}", shown);
        }
    }

    /// The whole example, cut and patched at random: near to what people get wrong.
    #[test]
    fn no_mangled_config_panics_the_reader(at in 0..9000_usize, gone in 0..60_usize, put in "[\\[\\]{}\"=,a-z0-9\n \u{300}日]{0,8}") {
        let whole: Vec<char> = example_in_full().chars().collect();
        let at = at.min(whole.len());
        let rest = &whole[(at + gone).min(whole.len())..];
        let text: String = whole[..at].iter().copied().chain(put.chars()).chain(rest.iter().copied()).collect();
        match config::parse("mangled.toml", &text) {
            Ok(config) => prop_assert_eq!(effect(&parse(&config.to_toml())), effect(&config)),
            Err(problems) => prop_assert!(!problems.to_string().is_empty()),
        }
    }
}
