//! Bytes from a terminal -> keys, pasted text, clicks. Understands the old encodings, xterm's modified keys and the
//! kitty protocol (`CSI … u`). Reads nothing by itself and knows no time: its caller says when to stop waiting.
//!
//! crossterm's reader is not used, because its read blocks when a sequence stays unfinished (alt-[ is enough), it
//! loses sight of what is left after 1,024 bytes, and it spins when the terminal goes away.

use std::collections::VecDeque;

use crate::app::key::{Key, KeyCode};

/// What a terminal's bytes mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typed {
    Key(Key),
    /// As it was pasted, control characters included.
    Paste(String),
    /// The left button went down on this cell, counted from 0.
    Click {
        column: u16,
        row: u16,
    },
}

/// Turns bytes into [`Typed`] values as they become complete.
#[derive(Debug, Default)]
pub struct Decoder {
    /// Bytes of a sequence that is not finished yet.
    pending: Vec<u8>,
    typed: VecDeque<Typed>,
}

const PASTE_START: &[u8] = b"\x1b[200~";
const PASTE_END: &[u8] = b"\x1b[201~";
/// No sequence of a key is longer; what is, is noise.
const LONGEST_SEQUENCE: usize = 64;

impl Decoder {
    pub fn feed(&mut self, bytes: &[u8]) {
        self.pending.extend_from_slice(bytes);
        self.decode(false);
    }

    /// No more bytes came within a sensible time: a lone escape byte was the escape key.
    pub fn give_up_waiting(&mut self) {
        self.decode(true);
    }

    /// Whether the beginning of a sequence waits for its rest.
    pub fn is_waiting(&self) -> bool {
        !self.pending.is_empty()
    }

    /// Whether what waits is a pasted text, whose rest may take longer than that of a key.
    pub fn is_pasting(&self) -> bool {
        self.pending.starts_with(PASTE_START)
    }

    pub fn take(&mut self) -> Option<Typed> {
        self.typed.pop_front()
    }

    fn decode(&mut self, all: bool) {
        let mut rest = self.pending.as_slice();
        while !rest.is_empty() {
            let (length, typed) = match first(rest) {
                First::Is(length, typed) => (length, Some(typed)),
                First::Nothing(length) => (length, None),
                First::Unfinished if all => unfinished(rest),
                First::Unfinished => break,
            };
            self.typed.extend(typed);
            rest = &rest[length..];
        }
        let done = self.pending.len() - rest.len();
        self.pending.drain(..done);
    }
}

/// What stands at the beginning of some bytes, and how many of them it takes.
enum First {
    Is(usize, Typed),
    /// Understood but of no use here, or not understood.
    Nothing(usize),
    Unfinished,
}

impl First {
    fn key(length: usize, key: Key) -> Self {
        Self::Is(length, Typed::Key(key))
    }

    fn maybe(length: usize, typed: Option<Typed>) -> Self {
        typed.map_or(Self::Nothing(length), |typed| Self::Is(length, typed))
    }
}

fn first(bytes: &[u8]) -> First {
    match bytes {
        [0x1b] => First::Unfinished,
        [0x1b, 0x1b, ..] => First::key(1, Key::plain(KeyCode::Esc)),
        [0x1b, b'[', ..] if bytes.starts_with(PASTE_START) => paste(bytes),
        [0x1b, b'[', b'[', rest @ ..] => match rest.first() {
            // The Linux console's own F1 to F5.
            Some(letter @ b'A'..=b'E') => First::key(4, Key::plain(KeyCode::F(letter - b'A' + 1))),
            Some(_) => First::Nothing(3),
            None => First::Unfinished,
        },
        [0x1b, b'[', rest @ ..] => control_sequence(rest),
        [0x1b, b'O', rest @ ..] => match rest.first() {
            Some(letter) => First::maybe(
                3,
                function(*letter).map(|code| Typed::Key(Key::plain(code))),
            ),
            None => First::Unfinished,
        },
        [0x1b, rest @ ..] => match character(rest) {
            Character::Is(length, key) => First::key(length + 1, Key { alt: true, ..key }),
            Character::Broken => First::Nothing(2),
            Character::Unfinished => First::Unfinished,
        },
        _ => match character(bytes) {
            Character::Is(length, key) => First::key(length, key),
            Character::Broken => First::Nothing(1),
            Character::Unfinished => First::Unfinished,
        },
    }
}

/// The meaning of an unfinished sequence whose rest did not come.
fn unfinished(bytes: &[u8]) -> (usize, Option<Typed>) {
    if bytes.starts_with(PASTE_START) {
        return (bytes.len(), Some(pasted(&bytes[PASTE_START.len()..])));
    }
    let key = match bytes {
        [0x1b] => Some(Key::plain(KeyCode::Esc)),
        [0x1b, byte] if byte.is_ascii_graphic() => Some(Key {
            alt: true,
            ..Key::char(char::from(*byte))
        }),
        _ => None,
    };
    (bytes.len(), key.map(Typed::Key))
}

fn paste(bytes: &[u8]) -> First {
    let text = &bytes[PASTE_START.len()..];
    let Some(end) = text
        .windows(PASTE_END.len())
        .position(|part| part == PASTE_END)
    else {
        return First::Unfinished;
    };
    First::Is(
        PASTE_START.len() + end + PASTE_END.len(),
        pasted(&text[..end]),
    )
}

fn pasted(text: &[u8]) -> Typed {
    Typed::Paste(String::from_utf8_lossy(text).into_owned())
}

enum Character {
    Is(usize, Key),
    Broken,
    Unfinished,
}

/// One character or control byte.
fn character(bytes: &[u8]) -> Character {
    let byte = bytes[0];
    let key = match byte {
        0x00 => Key::ctrl(' '),
        0x08 | 0x7f => Key::plain(KeyCode::Backspace),
        b'\t' => Key::plain(KeyCode::Tab),
        b'\r' => Key::plain(KeyCode::Enter),
        0x01..=0x1a | 0x1c..=0x1f => Key::ctrl(char::from(byte + 0x40).to_ascii_lowercase()),
        0x20..=0x7e => Key::char(char::from(byte)),
        _ => return unicode(bytes),
    };
    Character::Is(1, key)
}

fn unicode(bytes: &[u8]) -> Character {
    let length = match bytes[0] {
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        _ => return Character::Broken,
    };
    match std::str::from_utf8(&bytes[..length.min(bytes.len())]) {
        Ok(text) => text.chars().next().map_or(Character::Broken, |char| {
            Character::Is(length, Key::char(char))
        }),
        Err(fault) if fault.error_len().is_none() => Character::Unfinished,
        Err(_) => Character::Broken,
    }
}

/// What follows `ESC [`: parameters, then one final byte.
fn control_sequence(rest: &[u8]) -> First {
    let end = rest.iter().position(|byte| !(0x20..=0x3f).contains(byte));
    let Some(end) = end else {
        return if rest.len() < LONGEST_SEQUENCE {
            First::Unfinished
        } else {
            First::Nothing(rest.len() + 2)
        };
    };
    let last = rest[end];
    if !(0x40..=0x7e).contains(&last) {
        // Something else begins here.
        return First::Nothing(end + 2);
    }
    let length = end + 3;
    let parameters = std::str::from_utf8(&rest[..end]).unwrap_or_default();
    if let Some(mouse) = parameters.strip_prefix('<') {
        return First::maybe(length, click(mouse, last));
    }
    First::maybe(length, modified_key(parameters, last).map(Typed::Key))
}

/// `button;column;row`, as mode 1006 writes it.
fn click(parameters: &str, last: u8) -> Option<Typed> {
    let mut numbers = parameters
        .split(';')
        .map(|number| number.parse::<u16>().ok());
    let (button, column, row) = (numbers.next()??, numbers.next()??, numbers.next()??);
    (last == b'M' && button == 0).then(|| Typed::Click {
        column: column.saturating_sub(1),
        row: row.saturating_sub(1),
    })
}

/// `number;modifiers:kind` before a letter, `~` or `u`.
fn modified_key(parameters: &str, last: u8) -> Option<Key> {
    let mut fields = parameters.split(';');
    let mut number: u32 = leading(fields.next());
    let mut modifiers = fields.next().unwrap_or_default().split(':');
    let held = Held::from_number(
        modifiers
            .next()
            .and_then(|text| text.parse().ok())
            .unwrap_or(1),
    )?;
    let kind = modifiers
        .next()
        .and_then(|text| text.parse().ok())
        .unwrap_or(1u32);
    if kind > 2 {
        return None; // a release
    }
    let mut last = last;
    if last == b'~' && number == 27 {
        // xterm's modifyOtherKeys: `27;modifiers;code~`.
        number = leading(fields.next());
        last = b'u';
    }
    let code = match last {
        b'u' => by_number(number)?,
        b'~' => edit(number)?,
        b'Z' => KeyCode::BackTab,
        letter => function(letter)?,
    };
    let code = match code {
        KeyCode::Tab if held.shift => KeyCode::BackTab,
        KeyCode::Char(char) if held.ctrl => KeyCode::Char(char.to_ascii_lowercase()),
        KeyCode::Char(char) if held.shift => {
            KeyCode::Char(char.to_uppercase().next().unwrap_or(char))
        }
        code => code,
    };
    Some(Key {
        code,
        ctrl: held.ctrl,
        alt: held.alt,
        repeat: kind == 2,
    })
}

struct Held {
    shift: bool,
    ctrl: bool,
    alt: bool,
}

impl Held {
    /// Modifiers as terminals write them, one more than their bits. A key with super, hyper or meta is for others.
    fn from_number(number: u32) -> Option<Self> {
        let bits = number.saturating_sub(1);
        (bits & 0b11_1000 == 0).then_some(Self {
            shift: bits & 1 != 0,
            alt: bits & 2 != 0,
            ctrl: bits & 4 != 0,
        })
    }
}

fn leading(field: Option<&str>) -> u32 {
    let number = field
        .unwrap_or_default()
        .split(':')
        .next()
        .unwrap_or_default();
    number.parse().unwrap_or(0)
}

fn function(letter: u8) -> Option<KeyCode> {
    Some(match letter {
        b'A' => KeyCode::Up,
        b'B' => KeyCode::Down,
        b'C' => KeyCode::Right,
        b'D' => KeyCode::Left,
        b'H' => KeyCode::Home,
        b'F' => KeyCode::End,
        b'M' => KeyCode::Enter,
        b'P'..=b'S' => KeyCode::F(letter - b'P' + 1),
        _ => return None,
    })
}

fn edit(number: u32) -> Option<KeyCode> {
    Some(match number {
        1 | 7 => KeyCode::Home,
        3 => KeyCode::Delete,
        4 | 8 => KeyCode::End,
        5 => KeyCode::PageUp,
        6 => KeyCode::PageDown,
        11..=15 => function_key(number - 10)?,
        17..=21 => function_key(number - 11)?,
        23..=24 => function_key(number - 12)?,
        _ => return None,
    })
}

fn function_key(number: u32) -> Option<KeyCode> {
    u8::try_from(number).ok().map(KeyCode::F)
}

/// The kitty protocol's numbers: Unicode, and private ones from 57344 on for the keypad and the like.
fn by_number(number: u32) -> Option<KeyCode> {
    Some(match number {
        8 | 127 => KeyCode::Backspace,
        9 => KeyCode::Tab,
        13 | 57414 => KeyCode::Enter,
        27 => KeyCode::Esc,
        57399..=57408 => KeyCode::Char(char::from_digit(number - 57399, 10)?),
        57409 => KeyCode::Char('.'),
        57410 => KeyCode::Char('/'),
        57411 => KeyCode::Char('*'),
        57412 => KeyCode::Char('-'),
        57413 => KeyCode::Char('+'),
        57415 => KeyCode::Char('='),
        57417 => KeyCode::Left,
        57418 => KeyCode::Right,
        57419 => KeyCode::Up,
        57420 => KeyCode::Down,
        57421 => KeyCode::PageUp,
        57422 => KeyCode::PageDown,
        57423 => KeyCode::Home,
        57424 => KeyCode::End,
        57426 => KeyCode::Delete,
        0..=31 | 57344..=63743 => return None,
        _ => KeyCode::Char(char::from_u32(number)?),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn all(bytes: &[u8]) -> Vec<Typed> {
        let mut decoder = Decoder::default();
        decoder.feed(bytes);
        decoder.give_up_waiting();
        assert!(!decoder.is_waiting());
        std::iter::from_fn(|| decoder.take()).collect()
    }

    fn text(bytes: &[u8]) -> String {
        let one = |typed| match typed {
            Typed::Key(key) => format!("{key}{}", if key.repeat { "*" } else { "" }),
            Typed::Paste(text) => format!("paste({text})"),
            Typed::Click { column, row } => format!("click({column},{row})"),
        };
        all(bytes)
            .into_iter()
            .map(one)
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn plain_and_control_keys() {
        assert_eq!(text(b"1lA+ \r\t\x7f"), "1 l A + space enter tab backspace");
        assert_eq!(
            text(b"\x12\x03\x1a\x00\x1c"),
            "ctrl-r ctrl-c ctrl-z ctrl-space ctrl-\\"
        );
        assert_eq!(text("é한🙂".as_bytes()), "é 한 🙂");
    }

    #[test]
    fn function_and_movement_keys_in_every_encoding() {
        assert_eq!(
            text(b"\x1b[A\x1bOB\x1b[C\x1b[1;5D"),
            "up down right ctrl-left"
        );
        assert_eq!(text(b"\x1b[H\x1b[1~\x1b[7~\x1bOH"), "home home home home");
        assert_eq!(
            text(b"\x1b[3~\x1b[5~\x1b[6;3~\x1b[Z"),
            "delete page-up alt-page-down shift-tab"
        );
        assert_eq!(
            text(b"\x1bOP\x1b[[B\x1b[13~\x1b[17~\x1b[24~"),
            "f1 f2 f3 f6 f12"
        );
    }

    #[test]
    fn keys_of_the_kitty_protocol() {
        assert_eq!(text(b"\x1b[27u\x1b[114;5u\x1b[97;3u"), "esc ctrl-r alt-a");
        assert_eq!(text(b"\x1b[97;4u\x1b[9;2u\x1b[57400u"), "alt-A shift-tab 1");
        assert_eq!(text(b"\x1b[108;1:2u\x1b[108;1:3u\x1b[1;1:2A"), "l* up*");
        assert_eq!(text(b"\x1b[27;5;114~"), "ctrl-r");
        // Held super, caps lock alone, and a key of no use.
        assert_eq!(text(b"\x1b[108;9u\x1b[108;65u\x1b[57358u"), "l");
    }

    #[test]
    fn escape_is_a_key_when_nothing_follows() {
        assert_eq!(text(b"\x1b"), "esc");
        assert_eq!(text(b"\x1bx"), "alt-x");
        assert_eq!(text(b"\x1b["), "alt-[");
        assert_eq!(text(b"\x1b\x1b[A"), "esc up");
    }

    #[test]
    fn a_sequence_may_come_in_pieces() {
        let mut decoder = Decoder::default();
        decoder.feed(b"l\x1b");
        assert_eq!(decoder.take(), Some(Typed::Key(Key::char('l'))));
        assert_eq!(decoder.take(), None);
        assert!(decoder.is_waiting());
        decoder.feed(b"[");
        decoder.feed(b"A");
        assert_eq!(decoder.take(), Some(Typed::Key(Key::plain(KeyCode::Up))));
        assert!(!decoder.is_waiting());
    }

    #[test]
    fn pasted_text_is_one_value_and_never_keys() {
        assert_eq!(
            text(b"\x1b[200~q\n\x1b[Al\x1b[201~x"),
            "paste(q\n\x1b[Al) x"
        );
        assert_eq!(text(b"\x1b[200~without an end"), "paste(without an end)");
    }

    #[test]
    fn clicks_count_from_zero_and_other_reports_are_passed_over() {
        assert_eq!(
            text(b"\x1b[<0;5;3M\x1b[<0;5;3m\x1b[<64;5;3M\x1b[I\x1b[?1;2c"),
            "click(4,2)"
        );
    }

    #[test]
    fn noise_does_not_swallow_the_next_key() {
        assert_eq!(text(b"\xff\xc3(l\x1b[12\x1b[A"), "( l up");
        let long = [b"\x1b[".as_slice(), &[b'1'; 200], b"~l"].concat();
        assert!(text(&long).ends_with('l'));
    }

    proptest! {
        #[test]
        fn pieces_and_whole_mean_the_same(bytes in prop::collection::vec(
            prop_oneof![Just(0x1b), Just(b'['), Just(b'O'), Just(b'~'), Just(b'u'), b'0'..=b'9', any::<u8>()], 0..40
        ), cut in 0usize..40) {
            let cut = cut.min(bytes.len());
            let mut decoder = Decoder::default();
            decoder.feed(&bytes[..cut]);
            decoder.feed(&bytes[cut..]);
            decoder.give_up_waiting();
            let pieces: Vec<_> = std::iter::from_fn(|| decoder.take()).collect();
            prop_assert_eq!(pieces, all(&bytes));
        }
    }
}
