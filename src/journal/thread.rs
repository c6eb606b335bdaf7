//! A thread that writes a session's events, so that keys never wait for a disk. It keeps every event until it is on
//! disk, tries again when the disk refuses, and says what became of them.

mod boxes;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use super::{EXTENSION, Header, Journal, JournalError};
use crate::session::ballot::OpenBox;
use crate::session::{Recorded, Seq};
use boxes::Boxes;

/// The waits between attempts on a disk that refuses; the last one goes on.
const WAITS: [Duration; 5] = [
    Duration::from_secs(1),
    Duration::from_secs(2),
    Duration::from_secs(4),
    Duration::from_secs(8),
    Duration::from_secs(15),
];

/// What the thread has to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Report {
    /// Every event up to this one would survive a power cut.
    Saved { upto: Seq },
    /// So many papers of the secret ballot that is open would survive a power cut.
    BoxSaved { papers: usize },
    /// The events after `upto` are in memory only. Said anew after every attempt.
    Failed { reason: String, upto: Seq },
    /// The session goes on in this file.
    Moved { path: PathBuf },
    /// The session could not be saved there, and stays where it was.
    NotMoved { reason: String },
}

/// Events that were never written, and why.
#[derive(Debug, thiserror::Error)]
#[error("the last {count} events are not saved: {reason}")]
pub struct Unsaved {
    pub count: usize,
    pub reason: JournalError,
}

/// The way to the writing thread. Dropping it ends the thread after a last attempt, like [`JournalThread::close`].
#[derive(Debug)]
pub struct JournalThread {
    orders: Option<Sender<Order>>,
    thread: Option<JoinHandle<Result<(), Unsaved>>>,
}

enum Order {
    Append(Vec<Recorded>),
    SaveElsewhere(PathBuf),
    KeepBox(OpenBox),
    RemoveBox(Vec<Recorded>),
}

impl JournalThread {
    /// Starts writing to `journal`. `report` is called on the writing thread and should return at once.
    ///
    /// # Errors
    /// When the system has no thread to give.
    pub fn start(journal: Journal, report: impl Fn(Report) + Send + 'static) -> io::Result<Self> {
        Self::spawn(Target::Open(journal), report)
    }

    /// Starts a new session's file at `path`. A disk that refuses to create it is tried again like one that refuses to
    /// write; the first report says how it went.
    ///
    /// # Errors
    /// When the system has no thread to give.
    pub fn begin(
        path: PathBuf,
        header: Header,
        report: impl Fn(Report) + Send + 'static,
    ) -> io::Result<Self> {
        Self::spawn(
            Target::ToCreate {
                path,
                header: Box::new(header),
            },
            report,
        )
    }

    fn spawn(target: Target, report: impl Fn(Report) + Send + 'static) -> io::Result<Self> {
        let (orders, received) = mpsc::channel();
        let writing = Writing {
            target,
            report,
            pending: Vec::new(),
            boxes: Boxes::default(),
            failures: 0,
        };
        let thread = thread::Builder::new()
            .name("journal".to_owned())
            .spawn(move || writing.run(&received))?;
        Ok(Self {
            orders: Some(orders),
            thread: Some(thread),
        })
    }

    /// Hands events over to be written after those before; also starts another attempt on a disk that refused.
    pub fn submit(&self, events: Vec<Recorded>) {
        self.order(Order::Append(events));
    }

    /// Keeps what is in the box of the secret ballot that is open, beside the session file.
    pub fn keep_box(&self, open: OpenBox) {
        self.order(Order::KeepBox(open));
    }

    /// Hands over the count of a secret ballot, or what else ended it, and removes the box once that is on disk. It is
    /// reported as saved when both are done.
    pub fn remove_box(&self, events: Vec<Recorded>) {
        self.order(Order::RemoveBox(events));
    }

    /// Copies the session to `path`, a new file or a folder for it, with the events in memory, and goes on there.
    pub fn save_elsewhere(&self, path: PathBuf) {
        self.order(Order::SaveElsewhere(path));
    }

    /// Writes what is left and ends the thread.
    ///
    /// # Errors
    /// When the disk refuses to the last.
    pub fn close(mut self) -> Result<(), Unsaved> {
        match self.end() {
            None => Ok(()),
            Some(Ok(result)) => result,
            Some(Err(panic)) => std::panic::resume_unwind(panic),
        }
    }

    fn order(&self, order: Order) {
        if let Some(orders) = &self.orders {
            // The thread only ends when this end of the channel does.
            orders.send(order).ok();
        }
    }

    fn end(&mut self) -> Option<thread::Result<Result<(), Unsaved>>> {
        self.orders = None;
        self.thread.take().map(JoinHandle::join)
    }
}

impl Drop for JournalThread {
    fn drop(&mut self) {
        // Whoever wants to know how it ended calls `close`.
        drop(self.end());
    }
}

/// The file that is written to.
enum Target {
    ToCreate { path: PathBuf, header: Box<Header> },
    Open(Journal),
}

impl Target {
    fn last(&self) -> Seq {
        match self {
            Self::ToCreate { .. } => Seq::default(),
            Self::Open(journal) => journal.last(),
        }
    }

    fn path(&self) -> &Path {
        match self {
            Self::ToCreate { path, .. } => path,
            Self::Open(journal) => journal.path(),
        }
    }

    /// The journal, created if it is not there yet.
    fn journal(&mut self) -> Result<&mut Journal, JournalError> {
        if let Self::ToCreate { path, header } = self {
            *self = Self::Open(Journal::create(path, header)?);
        }
        match self {
            Self::Open(journal) => Ok(journal),
            Self::ToCreate { path, .. } => Err(JournalError::Gone { path: path.clone() }),
        }
    }

    /// Goes on at `path`, a new file or a folder for it, and says which file it is.
    fn move_to(&mut self, to: PathBuf) -> Result<PathBuf, JournalError> {
        match self {
            Self::Open(journal) => journal.save_elsewhere(&to)?,
            Self::ToCreate { header, .. } => {
                let file = if to.is_dir() {
                    to.join(format!("{}.{EXTENSION}", header.id))
                } else {
                    to
                };
                *self = Self::Open(Journal::create(&file, header)?);
            }
        }
        Ok(self.journal()?.path().to_owned())
    }
}

struct Writing<F> {
    target: Target,
    report: F,
    /// Not on disk yet, in order.
    pending: Vec<Recorded>,
    boxes: Boxes,
    /// Attempts that failed in a row.
    failures: usize,
}

impl<F: Fn(Report)> Writing<F> {
    fn run(mut self, orders: &Receiver<Order>) -> Result<(), Unsaved> {
        let mut next_attempt = match self.target {
            Target::ToCreate { .. } => Some(Instant::now()),
            Target::Open(_) => None,
        };
        loop {
            match wait(orders, next_attempt) {
                Ok(order) => {
                    // Everything that waits goes into one write and one sync.
                    for order in std::iter::once(order).chain(orders.try_iter()) {
                        self.take(order);
                    }
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
            next_attempt = match self.flush() {
                Ok(()) => None,
                Err(_) => Some(Instant::now() + WAITS[(self.failures - 1).min(WAITS.len() - 1)]),
            };
        }
        if self.pending.is_empty() && !self.boxes.has_work() {
            // Perhaps there is no file, but nothing that could be lost either.
            return Ok(());
        }
        self.flush().map_err(|reason| Unsaved {
            count: self.pending.len(),
            reason,
        })
    }

    fn take(&mut self, order: Order) {
        match order {
            Order::Append(mut events) => self.pending.append(&mut events),
            Order::KeepBox(open) => self.boxes.keep(open),
            Order::RemoveBox(mut events) => {
                self.pending.append(&mut events);
                self.boxes.remove();
            }
            Order::SaveElsewhere(path) => {
                let old = self.target.path().to_owned();
                match self.target.move_to(path) {
                    Ok(path) => {
                        self.boxes.moved_from(&old);
                        (self.report)(Report::Moved { path });
                    }
                    Err(error) => (self.report)(Report::NotMoved {
                        reason: error.to_string(),
                    }),
                }
            }
        }
    }

    fn flush(&mut self) -> Result<(), JournalError> {
        let unborn = matches!(self.target, Target::ToCreate { .. });
        if self.pending.is_empty() && !unborn && !self.boxes.has_work() {
            return Ok(());
        }
        let written = self.write_events();
        // Each is tried whatever became of the other: a vote that is in the box is safe even while events are not.
        let boxed = self.boxes.flush(self.target.path(), written.is_ok());
        if let Ok(Some(papers)) = boxed {
            (self.report)(Report::BoxSaved { papers });
        }
        match written.and(boxed) {
            Ok(_) => {
                self.failures = 0;
                (self.report)(Report::Saved {
                    upto: self.target.last(),
                });
                Ok(())
            }
            Err(error) => {
                self.failures += 1;
                (self.report)(Report::Failed {
                    reason: error.cause_first(),
                    upto: self.target.last(),
                });
                Err(error)
            }
        }
    }
}

impl<F> Writing<F> {
    fn write_events(&mut self) -> Result<(), JournalError> {
        self.target.journal()?.append(&self.pending)?;
        self.pending.clear();
        Ok(())
    }
}

fn wait(orders: &Receiver<Order>, until: Option<Instant>) -> Result<Order, RecvTimeoutError> {
    match until {
        Some(until) => orders.recv_timeout(until.saturating_duration_since(Instant::now())),
        None => orders.recv().map_err(|_| RecvTimeoutError::Disconnected),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::journal::testing::{Trouble, flaky_journal, notes, read_back};

    /// A thread on a flaky disk, and what it reports.
    fn start(folder: &Path) -> (JournalThread, Trouble, Receiver<Report>) {
        let (journal, trouble) = flaky_journal(&folder.join("s.jsonl"));
        let (sender, reports) = mpsc::channel();
        let report = move |report| drop(sender.send(report));
        (
            JournalThread::start(journal, report).unwrap(),
            trouble,
            reports,
        )
    }

    /// The next report; a thread that says nothing any more fails the test instead of hanging it.
    fn next(reports: &Receiver<Report>) -> Report {
        reports.recv_timeout(Duration::from_secs(30)).unwrap()
    }

    fn saved_upto(report: &Report) -> Option<u32> {
        match report {
            Report::Saved { upto } => Some(upto.0),
            Report::BoxSaved { .. }
            | Report::Failed { .. }
            | Report::Moved { .. }
            | Report::NotMoved { .. } => None,
        }
    }

    #[test]
    fn what_is_reported_saved_is_in_the_file_by_then() {
        let folder = tempfile::tempdir().unwrap();
        let (thread, _, reports) = start(folder.path());
        let mut saved = 0;
        for n in 1..=50 {
            thread.submit(notes(n..=n));
        }
        while saved < 50 {
            saved = saved_upto(&next(&reports)).unwrap();
            let there = read_back(&folder.path().join("s.jsonl"));
            assert_eq!(there[..saved as usize], notes(1..=saved));
        }
        thread.close().unwrap();
    }

    #[test]
    fn a_disk_that_refuses_costs_nothing_but_time() {
        let folder = tempfile::tempdir().unwrap();
        let (thread, trouble, reports) = start(folder.path());
        thread.submit(notes(1..=1));
        assert_eq!(next(&reports), Report::Saved { upto: Seq(1) });

        trouble.full_after(50);
        thread.submit(notes(2..=3));
        assert!(matches!(
            next(&reports),
            Report::Failed { upto: Seq(1), .. }
        ));
        thread.submit(notes(4..=4));
        assert!(matches!(
            next(&reports),
            Report::Failed { upto: Seq(1), .. }
        ));

        trouble.is_over();
        // By itself, after the first wait.
        while next(&reports) != (Report::Saved { upto: Seq(4) }) {}
        assert_eq!(read_back(&folder.path().join("s.jsonl")), notes(1..=4));
    }

    #[test]
    fn a_session_whose_folder_vanished_goes_on_elsewhere_whole() {
        let folder = tempfile::tempdir().unwrap();
        let lost = folder.path().join("lost");
        let (thread, _, reports) = start(&lost);
        thread.submit(notes(1..=3));
        assert_eq!(next(&reports), Report::Saved { upto: Seq(3) });

        fs::remove_dir_all(&lost).unwrap();
        thread.submit(notes(4..=5));
        let Report::Failed {
            reason,
            upto: Seq(3),
        } = next(&reports)
        else {
            panic!("the file is gone");
        };
        assert!(reason.contains("was moved or deleted"), "{reason}");

        thread.save_elsewhere(folder.path().to_owned());
        let path = folder.path().join("s.jsonl");
        while next(&reports) != (Report::Moved { path: path.clone() }) {}
        assert_eq!(next(&reports), Report::Saved { upto: Seq(5) });
        thread.submit(notes(6..=6));
        thread.close().unwrap();
        assert_eq!(read_back(&path), notes(1..=6));
    }

    #[test]
    fn what_is_saved_survives_even_when_the_old_file_cannot_be_read() {
        let folder = tempfile::tempdir().unwrap();
        let (thread, trouble, reports) = start(folder.path());
        thread.submit(notes(1..=3));
        assert_eq!(next(&reports), Report::Saved { upto: Seq(3) });
        trouble.no_read();
        let path = folder.path().join("elsewhere/copy.jsonl");
        thread.save_elsewhere(path.clone());
        assert_eq!(next(&reports), Report::Moved { path: path.clone() });
        thread.submit(notes(4..=4));
        thread.close().unwrap();
        assert_eq!(read_back(&path), notes(1..=4));
    }

    #[test]
    fn a_place_that_is_taken_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let (thread, _, reports) = start(folder.path());
        let taken = folder.path().join("taken");
        fs::write(&taken, "mine").unwrap();
        thread.save_elsewhere(taken.clone());
        assert!(matches!(next(&reports), Report::NotMoved { .. }));
        thread.submit(notes(1..=1));
        thread.close().unwrap();
        assert_eq!(fs::read_to_string(taken).unwrap(), "mine");
        assert_eq!(read_back(&folder.path().join("s.jsonl")), notes(1..=1));
    }

    #[test]
    fn closing_tells_what_could_not_be_saved() {
        let folder = tempfile::tempdir().unwrap();
        let (thread, trouble, _reports) = start(folder.path());
        trouble.no_sync();
        thread.submit(notes(1..=2));
        let unsaved = thread.close().unwrap_err();
        assert_eq!(unsaved.count, 2);
    }
}
