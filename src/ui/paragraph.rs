//! Text over several lines: broken between words where it can be, ended with an ellipsis where room ends.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use unicode_segmentation::UnicodeSegmentation;

use super::Glyphs;
use super::paint::{clip, put, width};

/// Text cut into lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Wrapped<'a> {
    pub(super) lines: Vec<&'a str>,
    /// Whether text is left over.
    pub(super) cut: bool,
}

/// Cuts `text` into at most `most` lines of at most `columns`. A word longer than a line is broken anywhere; a line break in
/// the text starts a new line.
pub(super) fn wrap(text: &str, columns: u16, most: u16) -> Wrapped<'_> {
    let mut lines = Vec::new();
    for paragraph in text.trim_end().split('\n') {
        let mut rest = paragraph.trim();
        loop {
            if lines.len() == usize::from(most) || columns == 0 {
                return Wrapped { lines, cut: true };
            }
            let (line, after) = rest.split_at(line_end(rest, columns));
            lines.push(line.trim_end());
            rest = after.trim_start();
            if rest.is_empty() {
                break;
            }
        }
    }
    Wrapped { lines, cut: false }
}

/// Where the first line of `text` ends, in bytes; beyond 0 unless `text` is empty.
fn line_end(text: &str, columns: u16) -> usize {
    let fitting = clip(text, columns);
    let after = &text[fitting.len()..];
    if after.is_empty() || after.starts_with(char::is_whitespace) {
        return fitting.len();
    }
    let first_grapheme = || text.graphemes(true).next().map_or(0, str::len);
    let between_words = fitting.rfind(char::is_whitespace);
    match between_words.max(between_ideographs(text, fitting.len())) {
        Some(end) => end,
        None => fitting.len().max(first_grapheme()),
    }
}

/// The last place in the first `most` bytes of `text` where a line may end beside an ideograph, which needs no space: not
/// before what closes, nor after what opens.
fn between_ideographs(text: &str, most: usize) -> Option<usize> {
    const CLOSING: &str = "，。、；：？！）」』】》”’…";
    const OPENING: &str = "（「『【《“‘";
    if text[..most].is_ascii() {
        return None;
    }
    let is_ideograph = |c: char| matches!(c, '\u{2e80}'..='\u{a4cf}' | '\u{f900}'..='\u{faff}' | '\u{ff01}'..='\u{ff60}' | '\u{20000}'..='\u{3ffff}');
    let is_end = |end: &usize| {
        let (before, after) = (
            text[..*end].chars().next_back(),
            text[*end..].chars().next(),
        );
        before.zip(after).is_some_and(|(before, after)| {
            (is_ideograph(before) || is_ideograph(after))
                && !OPENING.contains(before)
                && !CLOSING.contains(after)
        })
    };
    let starts = text.grapheme_indices(true).map(|(start, _)| start);
    starts
        .take_while(|start| *start <= most)
        .filter(is_end)
        .last()
}

/// Draws `text` from the top of `area`. Returns the rows used.
pub(super) fn draw(buf: &mut Buffer, area: Rect, text: &str, style: Style, glyphs: &Glyphs) -> u16 {
    let Wrapped { lines, cut } = wrap(text, area.width, area.height);
    let mut y = 0;
    for line in &lines {
        let last = usize::from(y) + 1 == lines.len();
        if cut && last {
            let mark = clip(glyphs.ellipsis, area.width);
            let kept = clip(line, area.width - width(mark)).trim_end();
            let end = put(buf, area, 0, y, kept, style);
            put(buf, area, end, y, mark, style);
        } else {
            put(buf, area, 0, y, line, style);
        }
        y += 1;
    }
    y
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::Look;
    use super::super::testing::{ASCII, UNICODE, drawn, keeps_to_its_area};
    use super::*;

    #[test]
    fn ideographs_break_anywhere_but_before_what_closes() {
        let lines = |text: &'static str, columns| wrap(text, columns, 9).lines;
        assert_eq!(lines("我们应该怎么做？", 6), ["我们应", "该怎么", "做？"]);
        assert_eq!(lines("Ana 说（是）", 9), ["Ana 说", "（是）"]);
    }

    #[test]
    fn lines_break_between_words() {
        let Wrapped { lines, cut } = wrap("What am I missing here?", 9, 5);
        assert_eq!(lines, ["What am I", "missing", "here?"]);
        assert!(!cut);
        assert_eq!(wrap("one\n\ntwo ", 10, 5).lines, ["one", "", "two"]);
        assert_eq!(
            wrap("Donaudampfschiff fährt", 8, 5).lines,
            ["Donaudam", "pfschiff", "fährt"]
        );
        assert_eq!(wrap("王小明王小明", 5, 5).lines, ["王小", "明王", "小明"]);
        assert_eq!(wrap("王", 1, 5).lines, ["王"], "one too wide still ends");
    }

    #[test]
    fn text_that_is_cut_says_so() {
        let text = "Which bet do we make, and what would change your mind?";
        let lines = |look: Look| {
            drawn(14, 2, |buf, area| {
                assert_eq!(draw(buf, area, text, Style::new(), look.glyphs), 2);
            })
        };
        assert_eq!(lines(UNICODE), ["Which bet do", "we make, and…"]);
        assert_eq!(lines(ASCII), ["Which bet do", "we make, an..."]);
        assert_eq!(
            drawn(14, 1, |buf, area| _ = draw(
                buf,
                area,
                "fits just well",
                Style::new(),
                UNICODE.glyphs
            )),
            ["fits just well"]
        );
    }

    #[test]
    fn paragraphs_keep_to_their_area() {
        keeps_to_its_area(|buf, area| {
            draw(
                buf,
                area,
                "Which bet 王小明王小明 do we make,\nand what would change your mind?",
                Style::new(),
                UNICODE.glyphs,
            );
        });
    }

    proptest! {
        #[test]
        fn no_word_is_lost(text in "[a-z 王é]{0,60}", columns in 2..20_u16) {
            let Wrapped { lines, cut } = wrap(&text, columns, u16::MAX);
            prop_assert!(!cut);
            let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(letters(&lines.concat()), letters(&text));
            prop_assert!(lines.iter().all(|line| width(line) <= columns));
        }
    }
}
