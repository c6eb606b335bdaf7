//! Follows a session that another colead writes: reads its file to the end, and again whenever it grows. No server, no lock;
//! the file alone tells. Does not know what the lines mean.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::Duration;

use jiff::civil::Date;
use notify::{RecommendedWatcher, RecursiveMode, Watcher};

use crate::app::projector::Followed;
use crate::journal::{JournalError, Line, Reader};
use crate::session::promise::Open;

/// A folder that is shared over a network tells nobody of changes made elsewhere: the file is looked at so often.
const LOOK_AGAIN: Duration = Duration::from_millis(500);

/// What comes of following.
#[derive(Debug)]
pub enum News {
    /// What was written since, in order; none when the file can be read again after it could not.
    Lines(Vec<Followed>),
    /// Why nothing can be read.
    Lost(String),
    /// What earlier sessions promised and is open.
    Promised(Vec<Open>, Date),
}

/// A thread that follows a file for as long as this lives.
#[derive(Debug)]
pub struct Follower {
    wake: Sender<Wake>,
    /// None where the system cannot tell of changes.
    _watcher: Option<RecommendedWatcher>,
}

/// Why the thread looks up.
enum Wake {
    Changed,
    Stop,
}

impl Follower {
    /// Goes on where `reader`, which has come to the end of the file at `path`, stopped. `send` says whether anybody still
    /// listens.
    ///
    /// # Errors
    /// When the system refuses a thread.
    pub fn start(
        reader: Reader<File>,
        path: &Path,
        send: impl Fn(News) -> bool + Send + 'static,
    ) -> io::Result<Self> {
        let (wake, wakes) = mpsc::channel();
        let changed = wake.clone();
        // The folder, not the file: the file may be replaced.
        let folder = path.parent().filter(|folder| *folder != Path::new(""));
        let watcher = notify::recommended_watcher(move |_| {
            changed.send(Wake::Changed).ok();
        })
        .and_then(|mut watcher| {
            let folder = folder.unwrap_or(Path::new("."));
            watcher.watch(folder, RecursiveMode::NonRecursive)?;
            Ok(watcher)
        });
        let following = Following {
            reader,
            path: path.to_owned(),
            length: None,
            lost: false,
        };
        thread::Builder::new()
            .name("follow".to_owned())
            .spawn(move || following.run(&wakes, send))?;
        Ok(Self {
            wake,
            _watcher: watcher.ok(),
        })
    }
}

impl Drop for Follower {
    fn drop(&mut self) {
        // The thread may have ended before.
        self.wake.send(Wake::Stop).ok();
    }
}

struct Following {
    reader: Reader<File>,
    path: PathBuf,
    /// Of the file when it was last read.
    length: Option<u64>,
    lost: bool,
}

impl Following {
    fn run(mut self, wakes: &Receiver<Wake>, send: impl Fn(News) -> bool) {
        loop {
            if let Some(news) = self.look()
                && !send(news)
            {
                return;
            }
            match wakes.recv_timeout(LOOK_AGAIN) {
                Ok(Wake::Changed) | Err(mpsc::RecvTimeoutError::Timeout) => {}
                Ok(Wake::Stop) | Err(mpsc::RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    /// Reads what is new, if the file has another length than at the last look.
    fn look(&mut self) -> Option<News> {
        let length = match std::fs::metadata(&self.path) {
            Ok(metadata) => metadata.len(),
            Err(error) => return self.lose(error.to_string()),
        };
        if self.length == Some(length) && !self.lost {
            return None;
        }
        self.length = Some(length);
        match self.read() {
            Ok(lines) if lines.is_empty() && !self.lost => None,
            Ok(lines) => {
                self.lost = false;
                Some(News::Lines(lines))
            }
            Err(error) => self.lose(error.to_string()),
        }
    }

    fn read(&mut self) -> Result<Vec<Followed>, JournalError> {
        self.reader.go_on()?;
        let mut lines = Vec::new();
        for line in &mut self.reader {
            lines.push(match line? {
                Line::Event(recorded) => Followed::Event(recorded),
                Line::Foreign { n, t, .. } => Followed::Unknown { n, t },
            });
        }
        Ok(lines)
    }

    /// Said once, until something can be read again.
    fn lose(&mut self, reason: String) -> Option<News> {
        let first = !self.lost;
        self.lost = true;
        first.then_some(News::Lost(reason))
    }
}
