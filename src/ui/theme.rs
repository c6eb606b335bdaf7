//! A theme: one [`Style`] for each role a thing on screen can have, read straight from TOML. Knows nothing of what is drawn.
//!
//! A theme file has two tables of the same roles: `[ansi]` for terminals with 16 colours and `[rgb]` for true colour. A role's
//! value is a few words: `"bold black on yellow"`. Colours are names (`cyan`, `light red`), numbers (0–255) or `#rrggbb`;
//! `reset` is the terminal's own.

use std::fmt;

use ratatui::style::{Color, Modifier, Style};
use serde::de::{self, Deserialize, Deserializer, Visitor};

/// The built-in themes: name and text of the file.
const BUILT_IN: [(&str, &str); 4] = [
    ("dark", include_str!("../../assets/themes/dark.toml")),
    ("light", include_str!("../../assets/themes/light.toml")),
    (
        "high-contrast",
        include_str!("../../assets/themes/high-contrast.toml"),
    ),
    (
        "colour-blind",
        include_str!("../../assets/themes/colour-blind.toml"),
    ),
];

/// How many colours the terminal can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColourDepth {
    /// `NO_COLOR`: bold, dim, underline and reverse only.
    None,
    Ansi16,
    TrueColour,
}

/// Styles by role. Shape and word carry the meaning; a role's colour only repeats it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// Behind everything; `Color::Reset` leaves the terminal's own.
    #[serde(deserialize_with = "colour")]
    pub background: Color,
    #[serde(deserialize_with = "style")]
    pub text: Style,
    /// What may be overlooked.
    #[serde(deserialize_with = "style")]
    pub muted: Style,
    /// Titles, questions, whoever has the floor.
    #[serde(deserialize_with = "style")]
    pub heading: Style,
    /// A key one may press.
    #[serde(deserialize_with = "style")]
    pub key: Style,
    /// The one thing to look at: the group's place on the map, progress.
    #[serde(deserialize_with = "style")]
    pub accent: Style,
    #[serde(deserialize_with = "style")]
    pub selected: Style,
    /// Rules, boxes and axes.
    #[serde(deserialize_with = "style")]
    pub border: Style,
    #[serde(deserialize_with = "style")]
    pub leading: Style,
    #[serde(deserialize_with = "style")]
    pub following: Style,
    #[serde(deserialize_with = "style")]
    pub both: Style,
    #[serde(deserialize_with = "style")]
    pub good: Style,
    /// A pattern of the group that is worth a word.
    #[serde(deserialize_with = "style")]
    pub warning: Style,
    /// Something is wrong with the session itself: not saved, refused.
    #[serde(deserialize_with = "style")]
    pub alert: Style,
    #[serde(deserialize_with = "style")]
    pub digits: Style,
    /// The clock of a round that runs over.
    #[serde(deserialize_with = "style")]
    pub digits_over: Style,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Depths {
    ansi: Theme,
    /// True-colour terminals show `ansi` as well, so a user's own file may do without.
    rgb: Option<Theme>,
}

impl Theme {
    /// Names of the built-in themes.
    pub fn names() -> impl Iterator<Item = &'static str> {
        BUILT_IN.iter().map(|(name, _)| *name)
    }

    /// A built-in theme; `None` when there is none of that name.
    pub fn load(name: &str, depth: ColourDepth) -> Option<Self> {
        let (_, text) = BUILT_IN.iter().find(|(known, _)| *known == name)?;
        Self::parse(text, depth).ok()
    }

    /// A theme from the text of a theme file.
    ///
    /// # Errors
    ///
    /// Bad TOML, a missing or unknown role, a word that is no colour; the span points at it. Checked at
    /// [`ColourDepth::None`] as well, which then uses nothing of the file.
    pub fn parse(text: &str, depth: ColourDepth) -> Result<Self, toml::de::Error> {
        let depths: Depths = toml::from_str(text)?;
        Ok(match depth {
            ColourDepth::None => Self::monochrome(),
            ColourDepth::Ansi16 => depths.ansi,
            ColourDepth::TrueColour => depths.rgb.unwrap_or(depths.ansi),
        })
    }

    /// No colours at all.
    pub const fn monochrome() -> Self {
        let plain = Style::new();
        let bold = plain.add_modifier(Modifier::BOLD);
        Self {
            background: Color::Reset,
            text: plain,
            muted: plain.add_modifier(Modifier::DIM),
            heading: bold,
            key: bold,
            accent: bold,
            selected: plain.add_modifier(Modifier::REVERSED),
            border: plain.add_modifier(Modifier::DIM),
            leading: bold,
            following: plain,
            both: plain,
            good: bold,
            warning: bold,
            alert: bold.add_modifier(Modifier::REVERSED),
            digits: plain,
            digits_over: bold,
        }
    }

    /// The style to fill a whole screen with before anything is drawn.
    pub const fn base(&self) -> Style {
        self.text.bg(self.background)
    }
}

fn style<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Style, D::Error> {
    struct Words;

    impl Visitor<'_> for Words {
        type Value = Style;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a style in words, such as \"bold black on yellow\"")
        }

        fn visit_str<E: de::Error>(self, words: &str) -> Result<Style, E> {
            parse_style(words).map_err(E::custom)
        }
    }

    deserializer.deserialize_str(Words)
}

fn colour<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Color, D::Error> {
    let name = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
    parse_colour(&name).map_err(de::Error::custom)
}

/// `[bold|dim|italic|underline|reverse]… [COLOUR] [on COLOUR]`, in any order.
fn parse_style(words: &str) -> Result<Style, String> {
    let mut style = Style::new();
    let mut words = words.split_whitespace();
    while let Some(word) = words.next() {
        style = match word {
            "bold" => style.add_modifier(Modifier::BOLD),
            "dim" => style.add_modifier(Modifier::DIM),
            "italic" => style.add_modifier(Modifier::ITALIC),
            "underline" => style.add_modifier(Modifier::UNDERLINED),
            "reverse" => style.add_modifier(Modifier::REVERSED),
            "on" => {
                let name = words.next().ok_or("a colour is missing after `on`")?;
                style.bg(parse_colour(name)?)
            }
            name => style.fg(parse_colour(name)?),
        };
    }
    Ok(style)
}

fn parse_colour(name: &str) -> Result<Color, String> {
    name.parse().map_err(|_| {
        format!("`{name}` is no colour; write a name such as `cyan` or `light-red`, a number from 0 to 255, or `#rrggbb`")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A dark theme leaves the terminal's background: these are the ones it must be readable on.
    const DARK_BACKGROUNDS: [Color; 2] = [Color::Rgb(0, 0, 0), Color::Rgb(0x1e, 0x1e, 0x2e)];

    /// Relative luminance and contrast as WCAG 2.2 defines them.
    fn contrast(one: Color, other: Color) -> f64 {
        let luminance = |colour| {
            let Color::Rgb(red, green, blue) = colour else {
                panic!("{colour} has no fixed luminance");
            };
            let linear = |channel: u8| {
                let share = f64::from(channel) / 255.0;
                if share <= 0.040_45 {
                    share / 12.92
                } else {
                    ((share + 0.055) / 1.055).powf(2.4)
                }
            };
            0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
        };
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn every_built_in_theme_loads_at_every_depth() {
        for name in Theme::names() {
            for depth in [
                ColourDepth::None,
                ColourDepth::Ansi16,
                ColourDepth::TrueColour,
            ] {
                let text = BUILT_IN.iter().find(|(known, _)| *known == name).unwrap().1;
                let theme =
                    Theme::parse(text, depth).unwrap_or_else(|error| panic!("{name}: {error}"));
                assert_eq!(Theme::load(name, depth), Some(theme));
            }
            assert_ne!(
                Theme::load(name, ColourDepth::Ansi16),
                Theme::load(name, ColourDepth::TrueColour)
            );
        }
        assert_eq!(Theme::load("no such theme", ColourDepth::Ansi16), None);
    }

    #[test]
    fn true_colours_contrast_with_their_background() {
        for name in Theme::names() {
            let theme = Theme::load(name, ColourDepth::TrueColour).unwrap();
            let backgrounds = match theme.background {
                Color::Reset => DARK_BACKGROUNDS.to_vec(),
                own => vec![own],
            };
            let text = [
                ("text", theme.text),
                ("muted", theme.muted),
                ("heading", theme.heading),
                ("key", theme.key),
                ("accent", theme.accent),
                ("selected", theme.selected),
                ("good", theme.good),
                ("warning", theme.warning),
                ("alert", theme.alert),
            ];
            let graphics = [
                ("border", theme.border),
                ("leading", theme.leading),
                ("following", theme.following),
                ("both", theme.both),
                ("digits", theme.digits),
                ("digits_over", theme.digits_over),
            ];
            let needed = text
                .map(|role| (role, 4.5))
                .into_iter()
                .chain(graphics.map(|role| (role, 3.0)));
            for ((role, style), least) in needed {
                for &background in &backgrounds {
                    let front = style.fg.unwrap_or(Color::Reset);
                    if front == Color::Reset
                        && style.bg.is_none()
                        && theme.background == Color::Reset
                    {
                        continue; // the terminal's own text on its own background
                    }
                    let ratio = contrast(front, style.bg.unwrap_or(background));
                    assert!(
                        ratio >= least,
                        "{name}: {role} on {background} has {ratio:.2}, needs {least}"
                    );
                }
            }
        }
    }

    /// Three flashes a second are the limit; nothing blinks at all. What is lit up for attention stands for seconds.
    #[test]
    fn nothing_blinks() {
        for (name, text) in BUILT_IN {
            assert!(!text.contains("blink"), "{name}");
            for depth in [
                ColourDepth::None,
                ColourDepth::Ansi16,
                ColourDepth::TrueColour,
            ] {
                let theme = format!("{:?}", Theme::parse(text, depth).unwrap());
                assert!(!theme.contains("BLINK"), "{name} at {depth:?}");
            }
        }
    }

    #[test]
    fn colour_blind_tells_modes_apart_by_lightness() {
        let theme = Theme::load("colour-blind", ColourDepth::TrueColour).unwrap();
        let [lead, follow, both] =
            [theme.leading, theme.following, theme.both].map(|style| style.fg.unwrap());
        for (one, other) in [(lead, follow), (lead, both), (follow, both)] {
            assert!(contrast(one, other) >= 1.5, "{one} and {other}");
        }
    }

    #[test]
    fn sixteen_colours_are_sixteen() {
        for name in Theme::names() {
            let theme = format!("{:?}", Theme::load(name, ColourDepth::Ansi16).unwrap());
            assert!(
                !theme.contains("Rgb") && !theme.contains("Indexed"),
                "{name}"
            );
        }
    }

    #[test]
    fn light_paints_its_own_background_and_dark_does_not() {
        for depth in [ColourDepth::Ansi16, ColourDepth::TrueColour] {
            let light = Theme::load("light", depth).unwrap().base();
            assert!(
                light.bg != Some(Color::Reset)
                    && light.fg.is_some_and(|front| front != Color::Reset)
            );
            assert_eq!(Theme::load("dark", depth).unwrap().background, Color::Reset);
        }
    }

    #[test]
    fn no_colour_means_no_colour() {
        for name in Theme::names() {
            let theme = Theme::load(name, ColourDepth::None).unwrap();
            assert_eq!(theme, Theme::monochrome());
            assert_ne!(theme.selected, theme.text, "still told apart");
            assert_ne!(theme.alert, theme.text);
        }
        let printed = format!("{:?}", Theme::monochrome());
        assert!(
            !printed.contains("Some("),
            "no foreground or background anywhere: {printed}"
        );
    }

    #[test]
    fn a_theme_file_with_a_fault_says_where() {
        let text = BUILT_IN[0].1;
        let unknown = text.replace("muted =", "mutter =");
        let error = Theme::parse(&unknown, ColourDepth::None).unwrap_err();
        assert!(error.message().contains("mutter"), "{error}");
        assert_eq!(&unknown[error.span().unwrap()], "mutter");

        let no_colour = text.replacen("selected = \"", "selected = \"purpel ", 1);
        let error = Theme::parse(&no_colour, ColourDepth::Ansi16).unwrap_err();
        assert!(error.message().contains("`purpel` is no colour"), "{error}");

        let missing = text.replacen("text =", "# text =", 1);
        let error = Theme::parse(&missing, ColourDepth::Ansi16).unwrap_err();
        assert!(error.message().contains("text"), "{error}");
    }

    #[test]
    fn sixteen_colours_do_for_a_theme_of_ones_own() {
        let (ansi, _) = BUILT_IN[0].1.split_once("[rgb]").unwrap();
        assert_eq!(
            Theme::parse(ansi, ColourDepth::TrueColour).unwrap(),
            Theme::load("dark", ColourDepth::Ansi16).unwrap()
        );
    }

    #[test]
    fn styles_are_read_from_words() {
        assert_eq!(
            parse_style("bold black on #ffcc00"),
            Ok(Style::new()
                .fg(Color::Black)
                .bg(Color::Rgb(0xff, 0xcc, 0))
                .add_modifier(Modifier::BOLD))
        );
        assert_eq!(parse_style(""), Ok(Style::new()));
        assert_eq!(
            parse_style("light-red on 7"),
            Ok(Style::new().fg(Color::LightRed).bg(Color::Indexed(7)))
        );
        assert!(parse_style("cyan on").is_err());
    }
}
