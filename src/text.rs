//! Text from outside: made safe where it enters, measured and cut for the screen. Knows nothing of what the text is.
//!
//! Names, questions and notes come from files, keys and journals. What could move a cursor, turn the writing
//! direction or fill a cell with hundreds of marks is dropped once, here, so that nothing behind has to care.

mod changes;
mod pseudonyms;

use std::iter;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

pub use changes::{Piece, changes, marked, side_by_side};
pub use pseudonyms::Pseudonyms;

/// Longest name that is kept, in graphemes.
pub const NAME_GRAPHEMES: usize = 64;

/// Longest grapheme that is kept, in bytes: room for a family of emoji, not for a tower of accents.
const GRAPHEME_BYTES: usize = 32;

/// Shown where text was cut off.
const ELLIPSIS: &str = "…";

/// One line of safe text: composed (NFC), without control characters, runs of white space as one space, none at
/// the ends.
pub fn clean_text(text: &str) -> String {
    if is_plain(text) {
        return text.to_owned();
    }
    let mut clean = String::with_capacity(text.len());
    for word in cut_graphemes(text).split_whitespace() {
        if !clean.is_empty() {
            clean.push(' ');
        }
        clean.push_str(word);
    }
    clean
}

/// Safe text of several lines, each cleaned as by [`clean_text`]; no empty lines at the ends.
pub fn clean_lines(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(clean_text).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

/// The name of a person, a round or a plan, safe and at most [`NAME_GRAPHEMES`] long; `None` when nothing of it
/// would be seen.
pub fn clean_name(text: &str) -> Option<String> {
    let clean = clean_text(text);
    if is_blank(&clean) {
        return None;
    }
    if clean.len() <= NAME_GRAPHEMES {
        return Some(clean);
    }
    let end = clean
        .grapheme_indices(true)
        .nth(NAME_GRAPHEMES)
        .map_or(clean.len(), |(at, _)| at);
    Some(clean[..end].trim_end().to_owned())
}

/// Whether two names are the same to a reader: the case of letters does not tell people apart.
pub fn same_name(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

/// A text as it is searched for: small letters without their accents, so that "zoe" finds "Zoë".
pub fn without_accents(text: &str) -> String {
    text.nfd()
        .filter(|c| !is_combining_mark(*c))
        .collect::<String>()
        .to_lowercase()
}

/// Cells that `text` takes on the screen.
pub fn display_width(text: &str) -> usize {
    text.width()
}

/// `text` without the last of what a reader takes for a character.
pub fn without_last(text: &str) -> &str {
    let last = text.grapheme_indices(true).next_back();
    last.map_or("", |(at, _)| &text[..at])
}

/// `text` cut to at most `columns` cells, between graphemes, with `…` where something is missing.
pub fn fit(text: &str, columns: usize) -> String {
    if text.width() <= columns {
        return text.to_owned();
    }
    let Some(room) = columns.checked_sub(ELLIPSIS.width()) else {
        return String::new();
    };
    let mut end = 0;
    let mut used = 0;
    for (at, grapheme) in text.grapheme_indices(true) {
        used += grapheme.width();
        if used > room {
            break;
        }
        end = at + grapheme.len();
    }
    format!("{}{ELLIPSIS}", text[..end].trim_end())
}

/// First letters of the first and the last word, in capitals: `Eun-ji Park` is `EP`, `Ana` is `A`.
pub fn initials(name: &str) -> String {
    let mut words = name.split_whitespace();
    let first = words.next();
    first
        .into_iter()
        .chain(words.next_back())
        .filter_map(|word| word.graphemes(true).next())
        .map(str::to_uppercase)
        .collect()
}

/// Whether `c` has no place on a screen: it controls the terminal or the writing direction, breaks lines, or hides.
pub fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' // writing direction
            | '\u{2028}' | '\u{2029}' // line and paragraph separators
            | '\u{200b}' | '\u{feff}' // zero-width space, byte order mark
            | '\u{e0000}'..='\u{e007f}') // tags
}

/// Whether `text` is clean as it is, seen at one glance: visible ASCII with single spaces between words.
fn is_plain(text: &str) -> bool {
    let mut at_a_break = true;
    for byte in text.bytes() {
        let is_space = byte == b' ';
        if !(byte.is_ascii_graphic() || is_space && !at_a_break) {
            return false;
        }
        at_a_break = is_space;
    }
    text.is_empty() || !at_a_break
}

fn cut_graphemes(text: &str) -> String {
    // White space that is also a control character (tab, newline) still parts words.
    let safe = text.chars().filter_map(|c| match c {
        c if c.is_whitespace() => Some(' '),
        c if is_unsafe(c) => None,
        c => Some(c),
    });
    let composed: String = safe.nfc().collect();
    if composed.is_ascii() {
        return composed;
    }
    composed
        .graphemes(true)
        .map(|grapheme| &grapheme[..floor_boundary(grapheme, GRAPHEME_BYTES)])
        .collect()
}

/// The last character boundary of `text` at or before byte `most`.
fn floor_boundary(text: &str, most: usize) -> usize {
    let ends = text.char_indices().map(|(at, c)| at + c.len_utf8());
    iter::once(0)
        .chain(ends)
        .take_while(|&end| end <= most)
        .last()
        .unwrap_or(0)
}

/// Hangul fillers and the empty braille cell have a width but show nothing.
fn is_blank(text: &str) -> bool {
    text.chars().all(|c| {
        c.is_whitespace()
            || matches!(
                c,
                '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' | '\u{2800}'
            )
            || unicode_width::UnicodeWidthChar::width(c).is_none_or(|cells| cells == 0)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_without_its_accents() {
        assert_eq!(without_accents("Zoë Jörg"), "zoe jorg");
        assert_eq!(without_accents("李小龍"), "李小龍");
    }

    #[test]
    fn hostile_names_lose_what_harms() {
        assert_eq!(clean_name("A\u{1b}[31mna"), Some("A[31mna".to_owned()));
        assert_eq!(
            clean_name("Ana\u{202e}\u{2028}\u{e0041}"),
            Some("Ana".to_owned())
        );
        assert_eq!(clean_name(" Ana \t\n Maria "), Some("Ana Maria".to_owned()));
        assert_eq!(clean_name("Zoe\u{308}"), Some("Zoë".to_owned()));
        let tower = format!("e{}", "\u{300}".repeat(300));
        assert!(clean_name(&tower).is_some_and(|name| name.len() <= GRAPHEME_BYTES));
        assert_eq!(
            clean_name(&"x".repeat(500)).map(|name| name.len()),
            Some(NAME_GRAPHEMES)
        );
    }

    #[test]
    fn names_that_show_nothing_are_no_names() {
        for blank in [
            "",
            "  ",
            "\u{200b}",
            "\u{200d}\u{200d}",
            "\u{3164}",
            "\u{2800} \u{ad}",
        ] {
            assert_eq!(clean_name(blank), None, "{blank:?}");
        }
    }

    #[test]
    fn emoji_and_scripts_survive() {
        for name in ["👩‍👩‍👧‍👦", "🇧🇷 Ana", "한국어", "محمد", "Ștefan", "👍🏽"]
        {
            assert_eq!(clean_name(name).as_deref(), Some(name));
        }
    }

    #[test]
    fn fit_counts_cells_and_never_splits_a_grapheme() {
        assert_eq!(fit("Ana", 3), "Ana");
        assert_eq!(fit("Anabel", 4), "Ana…");
        assert_eq!(fit("日本語", 5), "日本…");
        assert_eq!(fit("日本語", 4), "日…");
        assert_eq!(fit("👩‍👩‍👧‍👦x👩‍👩‍👧‍👦", 3), "👩‍👩‍👧‍👦…");
        assert_eq!(fit("Ana", 0), "");
    }

    #[test]
    fn initials_are_of_the_first_and_last_word() {
        assert_eq!(initials("ana"), "A");
        assert_eq!(initials("Ana Maria da Silva"), "AS");
        assert_eq!(initials("山田 太郎"), "山太");
        assert_eq!(initials(""), "");
    }

    #[test]
    fn plain_text_stays_as_it_is_and_every_gap_is_one_space() {
        for plain in ["", "a", "Who is here?", "a b c"] {
            assert!(is_plain(plain) && clean_text(plain) == plain, "{plain:?}");
        }
        for gaps in [" a b", "a b ", "a  b", "a\tb", "a\u{7f} b", "a\u{a0}b"] {
            assert!(!is_plain(gaps), "{gaps:?}");
            assert_eq!(clean_text(gaps), "a b");
        }
        assert_eq!(clean_text(" "), "");
    }

    #[test]
    fn lines_are_kept_where_they_mean_something() {
        assert_eq!(clean_lines("\n one \r\n\n\ttwo\u{7}\n"), "one\n\ntwo");
    }
}
