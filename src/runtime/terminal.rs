//! The terminal: taken over once, drawn on frame by frame, given back exactly as it was found, whatever happens.
//! Never asks the terminal anything, since an answer may not come. Knows nothing of what is drawn.

use std::io::{self, IsTerminal, Write};
use std::panic;
use std::process;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crossterm::cursor::{Hide, Show};
use crossterm::event::{
    DisableBracketedPaste, EnableBracketedPaste, KeyboardEnhancementFlags,
    PopKeyboardEnhancementFlags, PushKeyboardEnhancementFlags,
};
use crossterm::queue;
use crossterm::terminal::{self, Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen};
use ratatui::Frame;
use ratatui::layout::{Rect, Size};
use rustix::event::{PollFd, PollFlags};
use rustix::io::Errno;
use rustix::process::{Signal, getpgrp, getsid, kill_current_process_group};
use rustix::stdio::stdout;

use crate::runtime::frame::FrameBackend;

/// What is switched on beyond the alternate screen, raw mode, bracketed paste and the keyboard flags.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Modes {
    mouse: bool,
    title: bool,
    cells_kept: bool,
}

/// What has to be undone: `None` while the terminal is not ours. Frames are written under this lock too, so none can
/// follow a [`restore`].
static TAKEN: Mutex<Option<Modes>> = Mutex::new(None);

/// Clicks and dragging, with coordinates beyond 223. Not 1003, which reports every movement.
const MOUSE_ON: &[u8] = b"\x1b[?1000h\x1b[?1002h\x1b[?1006h";
const MOUSE_OFF: &[u8] = b"\x1b[?1006l\x1b[?1002l\x1b[?1000l";
/// ECMA-48's BDSM off: cells stay where they are put, whatever is written in them; on again as it is from the start.
const CELLS_KEPT: &[u8] = b"\x1b[8l";
const CELLS_FREE: &[u8] = b"\x1b[8h";
const TITLE_SAVE: &[u8] = b"\x1b[22;2t";
const TITLE_BACK: &[u8] = b"\x1b[23;2t";
const LONGEST_TITLE: usize = 60;

/// The terminal in our hands. Dropping it gives it back.
#[derive(Debug)]
pub struct Terminal {
    screen: ratatui::Terminal<FrameBackend>,
    modes: Modes,
    title: String,
}

impl Terminal {
    /// Takes the terminal over: raw mode, alternate screen, hidden cursor, bracketed paste, keys told apart.
    ///
    /// # Errors
    /// When standard output is no terminal, or the terminal does not answer the system's calls.
    pub fn enter() -> io::Result<Self> {
        if !io::stdout().is_terminal() {
            return Err(io::Error::new(
                io::ErrorKind::Unsupported,
                "standard output is not a terminal",
            ));
        }
        // The theme alone decides about colour. With NO_COLOR crossterm would send broken colours, not none.
        crossterm::style::force_color_output(true);
        let mut screen = ratatui::Terminal::new(FrameBackend::new(size()?))?;
        screen.hide_cursor()?;
        let modes = Modes::default();
        take_over(modes)?;
        Ok(Self {
            screen,
            modes,
            title: String::new(),
        })
    }

    /// Draws a frame and sends what changed in one write; sends nothing when nothing changed.
    ///
    /// # Errors
    /// When the terminal cannot be written to: it is gone.
    pub fn draw(&mut self, render: impl FnOnce(&mut Frame)) -> io::Result<()> {
        self.screen.draw(render)?;
        let taken = taken();
        self.screen.backend_mut().finish(|frame| match *taken {
            Some(_) => write_all(frame),
            None => Ok(()),
        })
    }

    /// The terminal has another size now; the next frame is drawn anew.
    ///
    /// # Errors
    /// None in practice: the frame is only prepared.
    pub fn resize(&mut self, columns: u16, rows: u16) -> io::Result<()> {
        let size = Size::new(columns, rows);
        self.screen.backend_mut().set_size(size);
        self.screen
            .resize(Rect::from((ratatui::layout::Position::ORIGIN, size)))
    }

    /// Sounds the bell with the next frame.
    pub fn ring(&mut self) {
        self.append(b"\x07");
    }

    /// Sends what draws nothing with the next frame.
    pub(super) fn append(&mut self, bytes: &[u8]) {
        self.screen.backend_mut().append(bytes);
    }

    /// Turns reports of clicks on or off.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn set_mouse(&mut self, on: bool) -> io::Result<()> {
        if self.modes.mouse == on {
            return Ok(());
        }
        self.modes.mouse = on;
        self.add_modes(if on { MOUSE_ON } else { MOUSE_OFF })
    }

    /// Tells a terminal that lays out text by itself to let it be, or no longer to. One that does not, ignores it.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn keep_cells(&mut self, on: bool) -> io::Result<()> {
        if self.modes.cells_kept == on {
            return Ok(());
        }
        self.modes.cells_kept = on;
        self.add_modes(if on { CELLS_KEPT } else { CELLS_FREE })
    }

    /// Names the window. Only the first 60 visible characters of `title` count.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn set_title(&mut self, title: &str) -> io::Result<()> {
        let title: String = title
            .chars()
            .filter(|c| is_printed(*c))
            .take(LONGEST_TITLE)
            .collect();
        if self.title == title {
            return Ok(());
        }
        let mut bytes = Vec::new();
        if !self.modes.title {
            bytes.extend_from_slice(TITLE_SAVE);
        }
        bytes.extend_from_slice(&title_bytes(&title));
        self.modes.title = true;
        self.title = title;
        self.add_modes(&bytes)
    }

    /// Gives the terminal back and stops the whole job, as ctrl-z does elsewhere. The program may run a few more steps
    /// before it stops; frames drawn until [`Terminal::resume`] are not shown.
    ///
    /// # Errors
    /// When the system refuses to stop the job; the terminal is in our hands again then.
    pub fn suspend(&mut self) -> io::Result<()> {
        restore();
        if let Err(refused) = kill_current_process_group(Signal::STOP) {
            self.resume()?;
            return Err(refused.into());
        }
        Ok(())
    }

    /// Takes the terminal over again after a stop, whoever caused it; the next frame is drawn anew.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn resume(&mut self) -> io::Result<()> {
        // Also when the terminal is ours: a shell may have used it while the program stood still.
        restore();
        take_over(self.modes)?;
        if self.modes.title {
            self.add_modes(&title_bytes(&self.title))?;
        }
        self.screen.backend_mut().start_over();
        let Size { width, height } = size()?;
        self.resize(width, height)
    }

    fn add_modes(&mut self, bytes: &[u8]) -> io::Result<()> {
        let mut taken = taken();
        let Some(modes) = taken.as_mut() else {
            return Ok(());
        };
        *modes = self.modes;
        write_all(bytes)
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        restore();
    }
}

/// Gives the terminal back as it was found. Does nothing when it is not ours, so it may be called again, and from any
/// thread. What cannot be undone, because the terminal is gone, is let be.
pub fn restore() {
    super::echo::uncover();
    let mut taken = taken();
    let Some(modes) = taken.take() else {
        return;
    };
    let _ = write_all(&leaving(modes));
    let _ = terminal::disable_raw_mode();
}

/// From here on a panic on any thread gives the terminal back, prints the usual message and `advice`, and ends the
/// program with code 101: no half of it goes on drawing.
pub fn restore_on_panic(advice: &'static str) {
    let message = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        restore();
        message(info);
        let _ = writeln!(io::stderr(), "{advice}");
        process::exit(101);
    }));
}

/// Whether a shell is there to continue the program after [`Terminal::suspend`]. When the program's group is that of
/// the session's leader (a terminal window opened for the program alone), nobody would.
pub fn can_be_continued() -> bool {
    getsid(None).is_ok_and(|session| session != getpgrp())
}

/// Columns and rows of the terminal, from the system.
///
/// # Errors
/// When the terminal is gone.
pub fn size() -> io::Result<Size> {
    let size = rustix::termios::tcgetwinsize(stdout())?;
    if size.ws_col == 0 || size.ws_row == 0 {
        // A line that does not know its size, such as a serial console.
        return Ok(Size::new(80, 24));
    }
    Ok(Size::new(size.ws_col, size.ws_row))
}

/// Whether the terminal can still be talked to. One quick call to the system; cheap enough for each turn of a loop.
pub fn terminal_is_there() -> bool {
    rustix::termios::tcgetwinsize(stdout()).is_ok()
}

fn taken() -> MutexGuard<'static, Option<Modes>> {
    TAKEN.lock().unwrap_or_else(PoisonError::into_inner)
}

fn take_over(modes: Modes) -> io::Result<()> {
    let mut taken = taken();
    terminal::enable_raw_mode()?;
    *taken = Some(modes);
    let result = write_all(&entering(modes));
    drop(taken);
    if result.is_err() {
        restore();
    }
    result
}

fn entering(modes: Modes) -> Vec<u8> {
    let mut bytes = Vec::new();
    // Writing into memory cannot fail.
    let _ = queue!(
        bytes,
        EnterAlternateScreen,
        // A program that was killed there may have left its last frame.
        Clear(ClearType::All),
        Hide,
        EnableBracketedPaste,
        PushKeyboardEnhancementFlags(KeyboardEnhancementFlags::DISAMBIGUATE_ESCAPE_CODES)
    );
    if modes.title {
        bytes.extend_from_slice(TITLE_SAVE);
    }
    if modes.mouse {
        bytes.extend_from_slice(MOUSE_ON);
    }
    if modes.cells_kept {
        bytes.extend_from_slice(CELLS_KEPT);
    }
    bytes
}

fn leaving(modes: Modes) -> Vec<u8> {
    let mut bytes = Vec::new();
    if modes.cells_kept {
        bytes.extend_from_slice(CELLS_FREE);
    }
    if modes.mouse {
        bytes.extend_from_slice(MOUSE_OFF);
    }
    if modes.title {
        bytes.extend_from_slice(TITLE_BACK);
    }
    let _ = queue!(
        bytes,
        PopKeyboardEnhancementFlags,
        DisableBracketedPaste,
        LeaveAlternateScreen,
        Show
    );
    bytes
}

fn title_bytes(title: &str) -> Vec<u8> {
    format!("\x1b]2;{title}\x07").into_bytes()
}

/// Not a control character and nothing that turns the direction of a text.
pub(super) fn is_printed(char: char) -> bool {
    let turns =
        matches!(char, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    !char.is_control() && !turns && !matches!(char, '\u{2028}' | '\u{2029}')
}

/// One write, and further ones only for what the terminal did not take at once.
fn write_all(mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        match rustix::io::write(stdout(), bytes) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(written) => bytes = &bytes[written..],
            Err(Errno::INTR) => {}
            Err(Errno::AGAIN) => wait_for_room()?,
            Err(fault) => return Err(fault.into()),
        }
    }
    Ok(())
}

fn wait_for_room() -> io::Result<()> {
    let stdout = stdout();
    match rustix::event::poll(&mut [PollFd::new(&stdout, PollFlags::OUT)], None) {
        Ok(_) | Err(Errno::INTR) => Ok(()),
        Err(fault) => Err(fault.into()),
    }
}
