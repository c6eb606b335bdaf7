//! A program on a real terminal: start it, press keys, wait until the screen says something, see how it ends and how it
//! leaves the terminal. Knows nothing of what the program does. Never sleeps: every wait is for a condition, and given
//! up after the time that `COLEAD_TEST_TIMEOUT` (seconds) sets.
#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "each test uses its own part; what fails here fails the test"
)]

use std::env;
use std::fs::File;
use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use colead::app::key::{Key, KeyCode};
use portable_pty::{CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, WaitId, WaitIdOptions, kill_process, waitid};

/// A program that runs on its own terminal, as the leader of its own session. Dropping it ends the program.
pub(crate) struct Pty {
    master: Option<Box<dyn MasterPty + Send>>,
    keyboard: Option<Box<dyn Write + Send>>,
    pid: Pid,
    seen: Arc<Seen>,
    modes_before: String,
    patience: Duration,
}

#[derive(Default)]
struct Seen {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    parser: Option<vt100::Parser>,
    raw: Vec<u8>,
    /// So much of `raw` is on the screen.
    shown: usize,
    status: Option<ExitStatus>,
    /// All output was read.
    ended: bool,
    /// The reader is to let go of the terminal.
    hang_up: bool,
}

/// A command without the surroundings of whoever runs the tests.
pub(crate) fn command(program: &str, arguments: &[&str]) -> CommandBuilder {
    let mut command = CommandBuilder::new(program);
    command.args(arguments);
    command.env_clear();
    for name in ["PATH", "HOME"] {
        if let Some(value) = env::var_os(name) {
            command.env(name, value);
        }
    }
    command.env("TERM", "xterm-256color");
    command.env("COLORTERM", "truecolor");
    command.env("LC_ALL", "C.UTF-8");
    command
}

/// Synchronized output: what comes between the two is shown at once.
const FRAME_BEGINS: &[u8] = b"\x1b[?2026h";
const FRAME_ENDS: &[u8] = b"\x1b[?2026l";

impl Pty {
    pub(crate) fn start(command: CommandBuilder, columns: u16, rows: u16) -> Self {
        let pair = native_pty_system().openpty(size(columns, rows)).unwrap();
        let modes_before = modes(&*pair.master);
        let mut child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let pid = Pid::from_raw(child.process_id().unwrap().cast_signed()).unwrap();
        let seen = Arc::new(Seen::default());
        let cells = |count| NonZeroU16::new(count).unwrap();
        seen.lock().parser = Some(vt100::Parser::new(cells(rows), cells(columns), 0));

        let reader = pair.master.try_clone_reader().unwrap();
        let output = Arc::clone(&seen);
        thread::spawn(move || read_all(reader, &output));
        let end = Arc::clone(&seen);
        thread::spawn(move || {
            let status = child.wait().unwrap();
            end.change(|state| state.status = Some(status));
        });
        Self {
            keyboard: Some(pair.master.take_writer().unwrap()),
            master: Some(pair.master),
            pid,
            seen,
            modes_before,
            patience: patience(),
        }
    }

    /// Presses keys, named as in the config and separated by blanks: `1 l space enter ctrl-z`.
    pub(crate) fn send_keys(&mut self, keys: &str) {
        let bytes: Vec<u8> = keys
            .split_whitespace()
            .flat_map(|key| bytes(key.parse().unwrap()))
            .collect();
        self.send(&bytes);
    }

    /// Types text as it stands.
    pub(crate) fn send_text(&mut self, text: &str) {
        self.send(text.as_bytes());
    }

    fn send(&mut self, bytes: &[u8]) {
        let keyboard = self.keyboard.as_mut().expect("the terminal was closed");
        keyboard.write_all(bytes).unwrap();
        keyboard.flush().unwrap();
    }

    /// Waits until the screen is as wanted.
    ///
    /// # Panics
    /// When it does not happen in time, with what the screen shows instead.
    #[track_caller]
    pub(crate) fn wait_for(&self, what: &str, wanted: impl Fn(&vt100::Screen) -> bool) {
        self.wait(what, |state| wanted(state.screen()));
    }

    /// Waits until this text stands on the screen, within one row.
    #[track_caller]
    pub(crate) fn wait_for_text(&self, text: &str) {
        self.wait_for(text, |screen| screen.contents().contains(text));
    }

    /// Waits until the program has ended and all of its output was read.
    #[track_caller]
    pub(crate) fn wait_for_exit(&self) -> ExitStatus {
        self.wait("the end of the program", |state| {
            state.status.is_some() && state.ended
        });
        self.seen.lock().status.clone().unwrap()
    }

    #[track_caller]
    fn wait(&self, what: &str, is_so: impl Fn(&State) -> bool) {
        let state = self.seen.lock();
        let (state, result) = self
            .seen
            .changed
            .wait_timeout_while(state, self.patience, |state| !is_so(state))
            .unwrap();
        let in_vain = result.timed_out() && !is_so(&state);
        let screen = state.screen().contents();
        drop(state);
        assert!(
            !in_vain,
            "waited in vain for {what}; the screen shows\n{screen}"
        );
    }

    /// Waits until the program stands still, as after SIGSTOP, and all that it sent before is on the screen.
    #[track_caller]
    pub(crate) fn wait_until_stopped(&self) {
        let stopped = waitid(WaitId::Pid(self.pid), WaitIdOptions::STOPPED).unwrap();
        assert!(stopped.is_some_and(|status| status.stopped()));
        self.wait_for("the screen as it was before", |screen| {
            !screen.alternate_screen()
        });
    }

    /// The rows of the screen, without trailing blanks.
    pub(crate) fn screen(&self) -> String {
        self.seen.lock().screen().contents()
    }

    /// Every byte that the program has sent.
    pub(crate) fn raw(&self) -> Vec<u8> {
        self.seen.lock().raw.clone()
    }

    pub(crate) fn resize(&mut self, columns: u16, rows: u16) {
        let cells = |count| NonZeroU16::new(count).unwrap();
        self.seen.change(|state| {
            let parser = state.parser.as_mut().unwrap();
            parser.screen_mut().set_size(cells(rows), cells(columns));
        });
        self.master
            .as_ref()
            .expect("the terminal was closed")
            .resize(size(columns, rows))
            .unwrap();
    }

    pub(crate) fn pid(&self) -> Pid {
        self.pid
    }

    pub(crate) fn signal(&self, signal: Signal) {
        kill_process(self.pid, signal).unwrap();
    }

    /// Ends the program without its having a say, as a flat battery does.
    pub(crate) fn kill(&self) {
        self.signal(Signal::KILL);
    }

    /// Closes the terminal's window. The program is told by SIGHUP; before that it may see ctrl-j and ctrl-d, which the
    /// library types when a keyboard is let go.
    pub(crate) fn hang_up(&mut self) {
        let master = self.master.take().expect("the terminal was closed before");
        self.seen.change(|state| state.hang_up = true);
        // The reader holds the terminal open and waits for output, so there has to be some.
        let terminal = master.tty_name().unwrap();
        let flags = rustix::fs::OFlags::WRONLY | rustix::fs::OFlags::NOCTTY;
        let mut other_side =
            File::from(rustix::fs::open(terminal, flags, rustix::fs::Mode::empty()).unwrap());
        other_side.write_all(b" ").unwrap();
        self.wait("the reader to let go", |state| state.ended);
        drop(other_side);
        self.keyboard = None;
    }

    /// Whether the terminal is as it was before the program: what is not, or nothing.
    pub(crate) fn left_behind(&self) -> Vec<String> {
        let mut faults = Vec::new();
        if let Some(master) = &self.master
            && modes(&**master) != self.modes_before
        {
            faults.push("line settings".to_owned());
        }
        let state = self.seen.lock();
        let screen = state.screen();
        if screen.alternate_screen() {
            faults.push("alternate screen".to_owned());
        }
        if screen.hide_cursor() {
            faults.push("hidden cursor".to_owned());
        }
        for mode in [
            "1000", "1002", "1003", "1004", "1006", "1049", "2004", "2026",
        ] {
            let last = |end: &str| rfind(&state.raw, format!("\x1b[?{mode}{end}").as_bytes());
            if last("h") > last("l") {
                faults.push(format!("mode {mode}"));
            }
        }
        if keyboard_pushes(&state.raw) != count(&state.raw, b"\x1b[<1u") {
            faults.push("keyboard flags".to_owned());
        }
        if count(&state.raw, b"\x1b[22;2t") != count(&state.raw, b"\x1b[23;2t") {
            faults.push("window title".to_owned());
        }
        faults
    }

    #[track_caller]
    pub(crate) fn assert_terminal_is_sane(&self) {
        assert_eq!(
            self.left_behind(),
            Vec::<String>::new(),
            "left behind in the terminal"
        );
    }
}

impl Drop for Pty {
    fn drop(&mut self) {
        if self.seen.lock().status.is_none() {
            // It may have ended just now.
            let _ = kill_process(self.pid, Signal::KILL);
        }
    }
}

impl Seen {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, how: impl FnOnce(&mut State)) {
        how(&mut self.lock());
        self.changed.notify_all();
    }
}

impl State {
    fn screen(&self) -> &vt100::Screen {
        self.parser.as_ref().unwrap().screen()
    }

    /// Brings what has come onto the screen, a synchronized frame as a whole or not at all.
    fn show(&mut self) {
        let recent = self.shown.saturating_sub(FRAME_BEGINS.len());
        let last = |mark| rfind(&self.raw[recent..], mark).map(|at| recent + at);
        let begun = last(FRAME_BEGINS).filter(|begun| last(FRAME_ENDS) < Some(*begun));
        let until = begun.unwrap_or(self.raw.len()).max(self.shown);
        let parser = self.parser.as_mut().unwrap();
        parser.process(&self.raw[self.shown..until]);
        self.shown = until;
    }
}

fn read_all(mut reader: Box<dyn Read + Send>, seen: &Seen) {
    let mut bytes = [0; 8192];
    // The end of a terminal is an error on Linux.
    while let Ok(length @ 1..) = reader.read(&mut bytes) {
        let mut hang_up = false;
        seen.change(|state| {
            state.raw.extend_from_slice(&bytes[..length]);
            state.show();
            hang_up = state.hang_up;
        });
        if hang_up {
            break;
        }
    }
    drop(reader);
    seen.change(|state| {
        state.ended = true;
        // A frame that was cut off shows as far as it came.
        let rest = state.raw.split_off(state.shown);
        state.parser.as_mut().unwrap().process(&rest);
        state.raw.extend(rest);
    });
}

fn patience() -> Duration {
    let seconds = env::var("COLEAD_TEST_TIMEOUT")
        .ok()
        .and_then(|text| text.parse().ok());
    Duration::from_secs(seconds.unwrap_or(30))
}

fn size(columns: u16, rows: u16) -> PtySize {
    PtySize {
        rows,
        cols: columns,
        pixel_width: 0,
        pixel_height: 0,
    }
}

fn modes(master: &dyn MasterPty) -> String {
    format!("{:?}", master.get_termios())
}

/// What a plain terminal sends for a key.
fn bytes(key: Key) -> Vec<u8> {
    let sequence = match key.code {
        KeyCode::Char(char) if key.ctrl => u8::try_from(char)
            .map(|byte| byte & 0x1f)
            .into_iter()
            .collect(),
        KeyCode::Char(char) => char.to_string().into_bytes(),
        KeyCode::Enter => b"\r".to_vec(),
        KeyCode::Esc => b"\x1b".to_vec(),
        KeyCode::Tab => b"\t".to_vec(),
        KeyCode::BackTab => b"\x1b[Z".to_vec(),
        KeyCode::Backspace => b"\x7f".to_vec(),
        KeyCode::Delete => b"\x1b[3~".to_vec(),
        KeyCode::Left => b"\x1b[D".to_vec(),
        KeyCode::Right => b"\x1b[C".to_vec(),
        KeyCode::Up => b"\x1b[A".to_vec(),
        KeyCode::Down => b"\x1b[B".to_vec(),
        KeyCode::Home => b"\x1b[H".to_vec(),
        KeyCode::End => b"\x1b[F".to_vec(),
        KeyCode::PageUp => b"\x1b[5~".to_vec(),
        KeyCode::PageDown => b"\x1b[6~".to_vec(),
        KeyCode::F(number @ 1..=5) => format!("\x1b[{}~", number + 10).into_bytes(),
        KeyCode::F(number @ 6..=10) => format!("\x1b[{}~", number + 11).into_bytes(),
        KeyCode::F(number) => format!("\x1b[{}~", number + 12).into_bytes(),
    };
    if key.alt {
        [b"\x1b".to_vec(), sequence].concat()
    } else {
        sequence
    }
}

fn rfind(bytes: &[u8], part: &[u8]) -> Option<usize> {
    bytes.windows(part.len()).rposition(|window| window == part)
}

fn count(bytes: &[u8], part: &[u8]) -> usize {
    bytes
        .windows(part.len())
        .filter(|window| *window == part)
        .count()
}

/// `ESC [ > flags u`.
fn keyboard_pushes(bytes: &[u8]) -> usize {
    let is_push = |rest: &[u8]| {
        let end = rest.iter().position(|byte| !byte.is_ascii_digit());
        end.is_some_and(|end| end > 0 && rest[end] == b'u')
    };
    let starts = bytes
        .windows(3)
        .enumerate()
        .filter(|(_, window)| window == b"\x1b[>");
    starts.filter(|(at, _)| is_push(&bytes[at + 3..])).count()
}
