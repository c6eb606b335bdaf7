//! From the text of a config to a [`Config`], with every problem of the text on the way.

use super::{Ascii, Colours, Config, Theme, keys, patterns};
use crate::app::keys::{Keymap, Preset};
use crate::app::settings::{Bell, Bidi, ThemeName, Zoom};
use crate::document::{Document, Field, Table, nearest, one_of};
use crate::problem::{Faults, Problems};
use crate::session::pattern::Sensitivity;
use crate::text::is_unsafe;
use crate::words::Language;

const KEYS: &[&str] = &[
    "language",
    "bidi",
    "theme",
    "colours",
    "ascii",
    "bell",
    "notify",
    "zoom",
    "mouse",
    "sensitivity",
    "name_the_leader",
    "review_after_days",
    "keep_days",
    "patterns",
    "keys",
];

/// A review later than this is none.
const LATEST_REVIEW: u16 = 3650;
/// Kept longer than this is kept for good.
const LONGEST_KEPT: u16 = 36_500;

pub(super) fn read(
    source_name: &str,
    text: &str,
    preset: Option<Preset>,
) -> Result<Config, Problems> {
    let faults = Faults::default();
    let config =
        Document::parse(text, &faults).map(|document| read_all(document.root(&faults), preset));
    config
        .filter(|_| !faults.has_errors())
        .ok_or_else(|| faults.into_problems(source_name, text))
}

fn read_all(root: Table<'_>, asked: Option<Preset>) -> Config {
    let root = root.allow_only(KEYS);
    let default = Config::default();
    let table = |key, remedy| root.get(key).and_then(|field| field.table(remedy));
    let sensitivity = root
        .get("sensitivity")
        .and_then(|field| choice(&field, &Sensitivity::ALL, Sensitivity::name))
        .unwrap_or(default.sensitivity);
    let (preset, keymap) = table("keys", "write `[keys]` above the actions").map_or_else(
        || {
            let preset = asked.unwrap_or_default();
            (preset, Keymap::of(preset))
        },
        |table| keys::read(&table, asked),
    );
    Config {
        language: root.get("language").and_then(|field| language(&field)),
        bidi: root.get("bidi").and_then(|field| bidi(&field)),
        theme: root
            .get("theme")
            .and_then(|field| theme(&field))
            .unwrap_or(default.theme),
        colours: root
            .get("colours")
            .and_then(|field| choice(&field, &Colours::ALL, Colours::name))
            .unwrap_or(default.colours),
        ascii: root
            .get("ascii")
            .and_then(|field| ascii(&field))
            .unwrap_or(default.ascii),
        bell: root
            .get("bell")
            .and_then(|field| choice(&field, &Bell::ALL, Bell::name))
            .unwrap_or(default.bell),
        notify: root.truth("notify").unwrap_or(default.notify),
        zoom: root
            .get("zoom")
            .and_then(|field| choice(&field, &Zoom::ALL, Zoom::name))
            .unwrap_or(default.zoom),
        mouse: root.truth("mouse").unwrap_or(default.mouse),
        sensitivity,
        name_the_leader: root
            .truth("name_the_leader")
            .unwrap_or(default.name_the_leader),
        review_after_days: root
            .get("review_after_days")
            .and_then(|field| field.whole(1, LATEST_REVIEW.into()))
            .and_then(|days| u16::try_from(days).ok())
            .unwrap_or(default.review_after_days),
        keep_days: root
            .get("keep_days")
            .and_then(|field| field.whole(0, LONGEST_KEPT.into()))
            .and_then(|days| u16::try_from(days).ok())
            .unwrap_or(default.keep_days),
        patterns: table("patterns", "write `[patterns]` above its numbers")
            .map(|table| patterns::read(&table, sensitivity))
            .unwrap_or_default(),
        preset,
        keymap,
    }
}

/// One of the languages, or none for `auto`.
fn language(field: &Field<'_>) -> Option<Language> {
    let all: Vec<Option<Language>> = Language::ALL.into_iter().map(Some).chain([None]).collect();
    choice(field, &all, language_name).flatten()
}

/// The word in the config.
pub(super) const fn language_name(language: Option<Language>) -> &'static str {
    match language {
        Some(language) => language.name(),
        None => "auto",
    }
}

/// Who lays out text from right to left, or none for `auto`.
fn bidi(field: &Field<'_>) -> Option<Bidi> {
    let all: Vec<Option<Bidi>> = Bidi::ALL.into_iter().map(Some).chain([None]).collect();
    choice(field, &all, bidi_name).flatten()
}

/// The word in the config.
pub(super) const fn bidi_name(bidi: Option<Bidi>) -> &'static str {
    match bidi {
        Some(bidi) => bidi.name(),
        None => "auto",
    }
}

/// A built-in theme, or the path of a file: what has a folder or the ending of a theme file is a path.
fn theme(field: &Field<'_>) -> Option<Theme> {
    let text = field.text()?;
    if let Some(name) = ThemeName::from_name(text) {
        return Some(Theme::BuiltIn(name));
    }
    let has_ending = text.to_ascii_lowercase().ends_with(".toml");
    if text.contains(is_unsafe) || !(has_ending || text.contains(['/', '\\'])) {
        let names = ThemeName::ALL.map(ThemeName::name);
        let mut remedy = one_of(text, &names);
        if nearest(text, &names).is_none() {
            remedy += "; a theme of your own is a path such as `\"themes/mine.toml\"`";
        }
        field.error(format!("there is no theme `{text}`"), remedy);
        return None;
    }
    Some(Theme::File(text.to_owned()))
}

fn ascii(field: &Field<'_>) -> Option<Ascii> {
    let remedy = "write `\"auto\"` with quotes, or `true` or `false` without";
    match field.as_text() {
        Some("auto") => Some(Ascii::Auto),
        Some(text) => {
            field.error(format!("`ascii` cannot be `{text}`"), remedy);
            None
        }
        None => match field.as_truth() {
            Some(true) => Some(Ascii::Always),
            Some(false) => Some(Ascii::Never),
            None => {
                field.mistyped("\"auto\", true or false", remedy);
                None
            }
        },
    }
}

/// Which of `all` a field names.
pub(super) fn choice<T: Copy>(
    field: &Field<'_>,
    all: &[T],
    name: fn(T) -> &'static str,
) -> Option<T> {
    let word = field.text()?;
    let chosen = all.iter().copied().find(|&choice| name(choice) == word);
    if chosen.is_none() {
        let names: Vec<&str> = all.iter().copied().map(name).collect();
        field.error(
            format!("`{}` cannot be `{word}`", field.name()),
            one_of(word, &names),
        );
    }
    chosen
}
