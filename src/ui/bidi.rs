//! Text written from right to left, laid out cell by cell: terminals mostly draw each cell where it is put.
//!
//! Blocks draw in writing order and know nothing of this. What [`paint::put`](super::paint::put) draws as one text with such
//! letters in it, or [`keep_together`] names, is marked; when the whole frame is drawn, [`lay_out`] puts the cells of each
//! marked text into the order in which they are seen (Unicode's algorithm, UAX #9), and takes the marks away. On a screen in
//! a language written from right to left the frame is mirrored besides: its columns run from the right, and every text still
//! reads as it should.
//!
//! The marks are characters without width before a cell's own: an isolate's start on the first cell of a text, a word joiner
//! on its others. So whatever is drawn over a part of a text cuts it there.

mod shape;

use ratatui::buffer::{Buffer, Cell, CellWidth};
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

use crate::app::settings::Bidi;

const START: char = '\u{2068}';
const JOINED: char = '\u{2060}';

/// Whether any letter of `text` is written from right to left.
pub(super) fn is_needed(text: &str) -> bool {
    text.chars().any(is_right_to_left)
}

fn is_right_to_left(char: char) -> bool {
    char >= '\u{590}' && matches!(bidi_class(char), BidiClass::R | BidiClass::AL)
}

/// Marks what stands in each row of `area` as one text.
pub(super) fn keep_together(buf: &mut Buffer, area: Rect) {
    let area = area.intersection(buf.area);
    for y in area.top()..area.bottom() {
        for x in area.left()..area.right() {
            let mark = if x == area.left() { START } else { JOINED };
            let cell = &mut buf[(x, y)];
            let symbol = format!("{mark}{}", bare(cell.symbol()));
            cell.set_symbol(&symbol);
        }
    }
}

fn bare(symbol: &str) -> &str {
    symbol.trim_start_matches([START, JOINED])
}

/// How a frame is laid out.
#[derive(Clone, Copy, Debug)]
pub(super) struct Direction {
    pub(super) bidi: Bidi,
    /// Its language is written from right to left.
    pub(super) is_right_to_left: bool,
}

impl Direction {
    /// Whether the columns run from the right. A terminal that lays out by itself turns such lines round already.
    pub(super) fn mirrors(self) -> bool {
        self.is_right_to_left && self.bidi != Bidi::Terminal
    }
}

/// Lays out what was drawn on `area`. Returns where the cursor is seen.
pub(super) fn lay_out(
    buf: &mut Buffer,
    area: Rect,
    direction: Direction,
    cursor: Option<Position>,
) -> Option<Position> {
    for y in area.top()..area.bottom() {
        let row = Rect::new(area.x, y, area.width, 1);
        let is_marked = |x| buf[(x, y)].symbol().starts_with([START, JOINED]);
        if direction.mirrors() || (row.left()..row.right()).any(is_marked) {
            lay_out_row(buf, row, direction);
        }
    }
    cursor.map(|cursor| {
        if direction.mirrors() && area.contains(cursor) {
            Position::new(mirrored(area, cursor.x, 1), cursor.y)
        } else {
            cursor
        }
    })
}

/// The first column of what is `width` wide at `x`, counted from the other side of `area`.
pub(super) fn mirrored(area: Rect, x: u16, width: u16) -> u16 {
    (area.left() + area.right()).saturating_sub(x + width)
}

/// A stretch of a row that moves as one.
struct Piece {
    x: u16,
    width: u16,
    /// Its cells, those that a wide one covers left out.
    cells: Vec<Cell>,
    is_marked: bool,
}

fn lay_out_row(buf: &mut Buffer, row: Rect, direction: Direction) {
    let pieces = pieces(buf, row, direction.mirrors());
    for piece in pieces {
        let x = if direction.mirrors() {
            mirrored(row, piece.x, piece.width)
        } else {
            piece.x
        };
        let mut at = x;
        for cell in arranged(&piece, direction) {
            let width = cell.symbol().cell_width().max(1);
            let style = cell.style();
            if at + width <= row.right() {
                buf[(at, row.y)] = cell;
                for covered in 1..width {
                    buf[(at + covered, row.y)].reset();
                    buf[(at + covered, row.y)].set_style(style);
                }
            }
            at += width;
        }
    }
}

fn pieces(buf: &Buffer, row: Rect, mirrors: bool) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut x = row.left();
    while x < row.right() {
        let cell = &buf[(x, row.y)];
        let symbol = cell.symbol();
        let (starts, goes_on) = (symbol.starts_with(START), symbol.starts_with(JOINED));
        let is_marked = starts || goes_on;
        let width = symbol.cell_width().max(1).min(row.right() - x);
        let mut bare_cell = cell.clone();
        bare_cell.set_symbol(bare(symbol));
        let joins = pieces.last().is_some_and(|last| {
            if is_marked || last.is_marked {
                goes_on && last.is_marked
            } else {
                let next = buf
                    .cell((x + width, row.y))
                    .filter(|_| x + width < row.right());
                !mirrors
                    || continues(last, &bare_cell)
                    || next.is_some_and(|next| is_blank_of_a_sentence(last, &bare_cell, next))
            }
        });
        match pieces.last_mut().filter(|_| joins) {
            Some(last) => {
                last.width += width;
                last.cells.push(bare_cell);
            }
            None => pieces.push(Piece {
                x,
                width,
                cells: vec![bare_cell],
                is_marked,
            }),
        }
        x += width;
    }
    pieces
}

/// Whether a letter or sign goes on with the unmarked text before it: of the same style, without a blank between but the one
/// of a sentence.
fn continues(last: &Piece, cell: &Cell) -> bool {
    let in_sentence = last.cells.len() > 1;
    last.cells.last().is_some_and(|before| {
        let is_before = is_text(before.symbol()) || in_sentence && before.symbol() == " ";
        is_before && is_text(cell.symbol()) && before.style() == cell.style()
    })
}

/// Whether a single blank stands between two words of an unmarked sentence, which stay in their order. Columns have two
/// blanks between them; and a number alone, as the key before a name, begins no sentence.
fn is_blank_of_a_sentence(last: &Piece, blank: &Cell, next: &Cell) -> bool {
    let has_word = last.cells.iter().any(|cell| {
        let first = cell.symbol().chars().next();
        first.is_some_and(char::is_alphabetic)
    });
    let goes_on = |cell: &Cell| is_text(cell.symbol()) && cell.style() == blank.style();
    has_word && blank.symbol() == " " && last.cells.last().is_some_and(goes_on) && goes_on(next)
}

/// Letters, digits and signs; neither blanks nor what bars, boxes and arrows are drawn with.
fn is_text(symbol: &str) -> bool {
    symbol.chars().next().is_some_and(|char| {
        char.is_alphanumeric()
            || char.is_ascii_punctuation()
            || ('\u{2e80}'..'\u{e000}').contains(&char)
    })
}

/// The cells of a piece from left to right.
fn arranged(piece: &Piece, direction: Direction) -> Vec<Cell> {
    let style = piece.cells.first().map_or(Style::new(), Cell::style);
    let symbols: Vec<String> = piece
        .cells
        .iter()
        .map(|cell| cell.symbol().to_owned())
        .collect();
    let is_needed = symbols.iter().any(|symbol| is_needed(symbol));
    if !is_needed || direction.bidi == Bidi::Terminal {
        let alone = direction.mirrors() && !piece.is_marked && piece.cells.len() == 1;
        return piece
            .cells
            .iter()
            .cloned()
            .map(|mut cell| {
                if alone {
                    let turned = turned(cell.symbol()).to_owned();
                    cell.set_symbol(&turned);
                }
                cell
            })
            .collect();
    }
    let mut seen = ordered(&symbols, direction);
    // Where signs were joined into one, the text ends earlier: at the left in a line from the right.
    let blanks = symbols.len().saturating_sub(seen.len());
    for _ in 0..blanks {
        let at = if direction.mirrors() { 0 } else { seen.len() };
        seen.insert(at, " ".to_owned());
    }
    seen.into_iter()
        .map(|symbol| {
            let mut cell = Cell::default();
            cell.set_symbol(&symbol).set_style(style);
            cell
        })
        .collect()
}

/// Graphemes in the order in which they are seen, from left to right.
fn ordered(symbols: &[String], direction: Direction) -> Vec<String> {
    let shaped = match direction.bidi {
        Bidi::Program => shape::shape(symbols),
        Bidi::Words | Bidi::Terminal => symbols.to_vec(),
    };
    let text = shaped.concat();
    let base = if direction.is_right_to_left || is_mostly_right_to_left(&text) {
        Level::rtl()
    } else {
        Level::ltr()
    };
    let info = BidiInfo::new(&text, Some(base));
    let Some(paragraph) = info.paragraphs.first() else {
        return shaped;
    };
    let by_byte = info.reordered_levels(paragraph, paragraph.range.clone());
    let starts = shaped.iter().scan(0, |end, symbol| {
        let start = *end;
        *end += symbol.len();
        Some(start)
    });
    let levels: Vec<Level> = starts
        .map(|start| by_byte.get(start).copied().unwrap_or(base))
        .collect();
    let mut order = BidiInfo::reorder_visual(&levels);
    if direction.bidi == Bidi::Words {
        turn_words_back(&mut order, &shaped);
    }
    order
        .into_iter()
        .map(|at| {
            if levels[at].is_rtl() {
                turned(&shaped[at]).to_owned()
            } else {
                shaped[at].clone()
            }
        })
        .collect()
}

/// Leaves the letters of each word in writing order, for a terminal that turns words round and nothing else.
fn turn_words_back(order: &mut [usize], symbols: &[String]) {
    let is_letter = |at: &usize| is_needed(&symbols[*at]);
    for word in order.chunk_by_mut(|one, other| is_letter(one) && is_letter(other)) {
        word.sort_unstable();
    }
}

fn is_mostly_right_to_left(text: &str) -> bool {
    let right = text.chars().filter(|char| is_right_to_left(*char)).count();
    let left = text
        .chars()
        .filter(|char| bidi_class(*char) == BidiClass::L)
        .count();
    right > left
}

/// What points the other way when seen in a mirror.
fn turned(symbol: &str) -> &str {
    const PAIRS: [(&str, &str); 13] = [
        ("(", ")"),
        ("[", "]"),
        ("{", "}"),
        ("<", ">"),
        ("«", "»"),
        ("◂", "▸"),
        ("┌", "┐"),
        ("└", "┘"),
        ("├", "┤"),
        ("▐", "▌"),
        ("▏", "▕"),
        ("→", "←"),
        ("‹", "›"),
    ];
    let pair = PAIRS
        .iter()
        .find(|(left, right)| symbol == *left || symbol == *right);
    match pair {
        Some((left, right)) if symbol == *left => right,
        Some((left, _)) => left,
        None => symbol,
    }
}

#[cfg(test)]
mod tests {
    use super::super::paint::{put, put_right};
    use super::super::testing::drawn;
    use super::*;

    const PLAIN: Style = Style::new();

    fn laid_out(
        bidi: Bidi,
        is_right_to_left: bool,
        draw: impl FnOnce(&mut Buffer, Rect),
    ) -> String {
        let direction = Direction {
            bidi,
            is_right_to_left,
        };
        drawn(16, 1, |buf, area| {
            draw(buf, area);
            lay_out(buf, area, direction, None);
        })
        .remove(0)
    }

    #[test]
    fn a_name_is_seen_from_the_right_and_stays_in_its_column() {
        let name = |buf: &mut Buffer, area: Rect| {
            put(buf, area, 0, 0, "3 ", PLAIN);
            put(buf, area, 2, 0, "אבג", PLAIN);
            put(buf, area, 6, 0, "12", PLAIN);
        };
        assert_eq!(laid_out(Bidi::Program, false, name), "3 גבא 12");
        assert_eq!(laid_out(Bidi::Words, false, name), "3 אבג 12");
        assert_eq!(laid_out(Bidi::Terminal, false, name), "3 אבג 12");
    }

    #[test]
    fn a_sentence_goes_the_way_of_most_of_its_letters() {
        let sentence = |buf: &mut Buffer, area: Rect| {
            put(buf, area, 0, 0, "אב takes it up", PLAIN);
        };
        assert_eq!(laid_out(Bidi::Program, false, sentence), "בא takes it up");
        let title = |buf: &mut Buffer, area: Rect| {
            put(buf, area, 0, 0, "אבגד (Q3)", PLAIN);
        };
        assert_eq!(laid_out(Bidi::Program, false, title), "(Q3) דגבא");
    }

    #[test]
    fn arabic_is_joined() {
        let name = |buf: &mut Buffer, area: Rect| {
            put(buf, area, 0, 0, "سلام", PLAIN);
            put(buf, area, 5, 0, "4", PLAIN);
        };
        let seen = "\u{fee1}\u{fefc}\u{feb3}  4";
        assert_eq!(laid_out(Bidi::Program, false, name), seen);
    }

    #[test]
    fn a_screen_from_the_right_is_mirrored_and_its_words_are_not() {
        let line = |buf: &mut Buffer, area: Rect| {
            put(buf, area, 0, 0, "▸ Ana", PLAIN);
            put(buf, area, 6, 0, "אב", PLAIN);
            put_right(buf, area, 0, "3:36", PLAIN);
        };
        assert_eq!(laid_out(Bidi::Program, true, line), "3:36    בא Ana ◂");
    }

    #[test]
    fn a_sentence_in_another_script_keeps_the_order_of_its_words() {
        let line = |buf: &mut Buffer, area: Rect| {
            put(buf, area, 0, 0, "1 in 5?", PLAIN);
            put_right(buf, area, 0, "3:36", PLAIN);
        };
        assert_eq!(laid_out(Bidi::Program, true, line), "3:36     in 5? 1");
    }

    #[test]
    fn what_is_kept_together_is_not_mirrored() {
        let digits = |buf: &mut Buffer, area: Rect| {
            put(buf, area, 0, 0, "█▀", PLAIN);
            keep_together(buf, Rect { width: 2, ..area });
        };
        assert_eq!(laid_out(Bidi::Program, true, digits), "              █▀");
    }

    #[test]
    fn half_of_a_text_that_was_drawn_over_stays_where_it_is() {
        let dialog = |buf: &mut Buffer, area: Rect| {
            put(buf, area, 0, 0, "אבגדה", PLAIN);
            put(buf, area, 0, 0, "|", PLAIN);
        };
        assert_eq!(laid_out(Bidi::Program, false, dialog), "|הדגב");
    }
}
