//! A drawing surface for ratatui that collects a whole frame in memory, knows its size and cursor by itself and never
//! asks the terminal anything. Who writes the bytes, and where, is not known here.

use std::io;
use std::mem;

use ratatui::backend::{Backend, ClearType, CrosstermBackend, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};

/// Asks the terminal to show a long frame at once. Terminals that do not know it pass it over.
const BEGIN: &[u8] = b"\x1b[?2026h";
const END: &[u8] = b"\x1b[?2026l";
/// How ratatui ends what it draws, colour by colour; the last of it does all of it, and a clock that runs sends this
/// with every second.
const RESETS: &[u8] = b"\x1b[39m\x1b[49m\x1b[59m\x1b[0m";
const RESET: &[u8] = b"\x1b[0m";
/// Shorter frames arrive in one piece anyway.
const LONG: usize = 1024;

/// The bytes of the frame being drawn.
#[derive(Debug)]
pub struct FrameBackend {
    size: Size,
    /// [`BEGIN`], then the frame: so a long frame need not be moved to be wrapped.
    bytes: Vec<u8>,
    cursor_shown: bool,
    /// Where the cursor stands, when that is known.
    cursor: Option<Position>,
}

impl FrameBackend {
    /// A surface of `size` cells for a terminal whose cursor is hidden.
    pub fn new(size: Size) -> Self {
        Self {
            size,
            bytes: BEGIN.to_vec(),
            cursor_shown: false,
            cursor: None,
        }
    }

    pub fn set_size(&mut self, size: Size) {
        self.size = size;
    }

    /// The terminal was set up anew: nothing drawn, the cursor hidden.
    pub fn start_over(&mut self) {
        self.bytes.truncate(BEGIN.len());
        self.cursor_shown = false;
        self.cursor = None;
    }

    /// Adds bytes that draw nothing, for instance a bell.
    pub fn append(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// Hands the frame to `write` in one piece, unless it is empty, and begins the next one.
    ///
    /// # Errors
    /// What `write` returns; the frame is gone then too.
    pub fn finish(&mut self, write: impl FnOnce(&[u8]) -> io::Result<()>) -> io::Result<()> {
        let mut bytes = mem::take(&mut self.bytes);
        let length = bytes.len() - BEGIN.len();
        let result = match length {
            0 => Ok(()),
            1..LONG => write(&bytes[BEGIN.len()..]),
            LONG.. => {
                bytes.extend_from_slice(END);
                write(&bytes)
            }
        };
        bytes.truncate(BEGIN.len());
        self.bytes = bytes;
        result
    }

    /// ratatui's own backend; it keeps nothing from call to call.
    fn encoder(&mut self) -> CrosstermBackend<&mut Vec<u8>> {
        CrosstermBackend::new(&mut self.bytes)
    }
}

impl Backend for FrameBackend {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let mut content = content.peekable();
        if content.peek().is_none() {
            return Ok(());
        }
        self.cursor = None;
        self.encoder().draw(content)?;
        if self.bytes.ends_with(RESETS) {
            self.bytes.truncate(self.bytes.len() - RESETS.len());
            self.bytes.extend_from_slice(RESET);
        }
        Ok(())
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        if !mem::replace(&mut self.cursor_shown, false) {
            return Ok(());
        }
        self.encoder().hide_cursor()
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        if mem::replace(&mut self.cursor_shown, true) {
            return Ok(());
        }
        self.encoder().show_cursor()
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(self.cursor.unwrap_or_default())
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        let position = position.into();
        if self.cursor.replace(position) == Some(position) {
            return Ok(());
        }
        self.encoder().set_cursor_position(position)
    }

    fn clear(&mut self) -> io::Result<()> {
        self.clear_region(ClearType::All)
    }

    fn clear_region(&mut self, clear_type: ClearType) -> io::Result<()> {
        self.encoder().clear_region(clear_type)
    }

    fn size(&self) -> io::Result<Size> {
        Ok(self.size)
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        Ok(WindowSize {
            columns_rows: self.size,
            pixels: Size::default(),
        })
    }

    /// Does nothing: a frame leaves in [`FrameBackend::finish`], whole.
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::Terminal;
    use ratatui::widgets::Paragraph;

    fn terminal() -> Terminal<FrameBackend> {
        Terminal::new(FrameBackend::new(Size::new(60, 30))).unwrap()
    }

    /// How a frame that draws something goes back to the plain style.
    const PLAIN: &str = "^[0m";

    /// The writes of one frame; `^` is an escape byte, `~` is [`PLAIN`].
    fn writes(
        terminal: &mut Terminal<FrameBackend>,
        text: &str,
        cursor: Option<Position>,
    ) -> Vec<String> {
        terminal
            .draw(|frame| {
                frame.render_widget(Paragraph::new(text), frame.area());
                if let Some(cursor) = cursor {
                    frame.set_cursor_position(cursor);
                }
            })
            .unwrap();
        let mut writes = Vec::new();
        let write = |bytes: &[u8]| {
            writes.push(
                String::from_utf8(bytes.to_vec())
                    .unwrap()
                    .replace('\x1b', "^")
                    .replace(PLAIN, "~"),
            );
            Ok(())
        };
        terminal.backend_mut().finish(write).unwrap();
        writes
    }

    #[test]
    fn a_short_frame_is_one_write_of_what_changed() {
        let mut terminal = terminal();
        assert_eq!(writes(&mut terminal, "12:00", None), ["^[1;1H12:00~"]);
        assert_eq!(writes(&mut terminal, "12:01", None), ["^[1;5H1~"]);
    }

    #[test]
    fn an_unchanged_frame_is_no_write() {
        let mut terminal = terminal();
        let cursor = Some(Position::new(5, 0));
        assert_eq!(
            writes(&mut terminal, "Ana", cursor),
            ["^[1;1HAna~^[?25h^[1;6H"]
        );
        assert_eq!(writes(&mut terminal, "Ana", cursor), [""; 0]);
        assert_eq!(writes(&mut terminal, "Ana", None), ["^[?25l"]);
        assert_eq!(writes(&mut terminal, "Ana", None), [""; 0]);
    }

    #[test]
    fn a_long_frame_is_shown_at_once() {
        let mut terminal = terminal();
        let frame = writes(
            &mut terminal,
            &["x".repeat(60).as_str(); 30].join("\n"),
            None,
        );
        assert_eq!(frame.len(), 1);
        assert!(frame[0].starts_with("^[?2026h^[1;1Hx") && frame[0].ends_with("x~^[?2026l"));
    }

    #[test]
    fn a_failed_write_leaves_nothing_over() {
        let mut terminal = terminal();
        terminal
            .draw(|frame| frame.render_widget("lost", frame.area()))
            .unwrap();
        let failed = terminal
            .backend_mut()
            .finish(|_| Err(io::ErrorKind::BrokenPipe.into()));
        assert!(failed.is_err());
        assert_eq!(writes(&mut terminal, "lost", None), [""; 0]);
    }

    #[test]
    fn clearing_asks_nothing_and_repaints() {
        let mut terminal = terminal();
        writes(&mut terminal, "Ana", None);
        terminal.clear().unwrap();
        assert_eq!(writes(&mut terminal, "Ana", None), ["^[2J^[1;1H^[1;1HAna~"]);
    }
}
