//! What the tests of this module share: a small session, and a disk that refuses when told to.

use std::fs::File;
use std::io;
use std::ops::RangeInclusive;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::disk::Disk;
use super::{Header, Journal, Line, Reader};
use crate::plan::{Invite, Plan, Round, RoundKind, SpeakingOrder, Timebox};
use crate::session::{Event, Moment, Recorded, Seq};

pub(super) fn header() -> Header {
    let round = Round {
        name: "Open floor".to_owned(),
        kind: RoundKind::Open,
        time: Timebox::Total(Duration::from_secs(600)),
        question: None,
        invites: Invite::Both,
        order: SpeakingOrder::Seat,
        auto_advance: false,
        locked: false,
        optional: false,
        notes: None,
        section: None,
        ballot: None,
    };
    Header {
        id: "20261122-100000-test".to_owned(),
        title: "Which bet?".to_owned(),
        started_at: "2026-11-22T10:00:00.25+01:00[+01:00]".parse().unwrap(),
        seed: 7,
        imported: None,
        rehearsal: None,
        plan: Plan {
            title: "A round".to_owned(),
            purpose: None,
            end: None,
            ends_without_decision: None,
            people: Vec::new(),
            rounds: vec![round],
            sections: Vec::new(),
            lint_off: Vec::new(),
        },
        resealed: Vec::new(),
    }
}

/// Events with these numbers.
pub(super) fn notes(numbers: RangeInclusive<u32>) -> Vec<Recorded> {
    let note = |n| Recorded {
        n: Seq(n),
        t: Moment::from_secs(n.into()),
        event: Event::NoteTaken {
            text: format!("note {n}: ¿qué?"),
        },
    };
    numbers.map(note).collect()
}

pub(super) fn read_back(path: &Path) -> Vec<Recorded> {
    let event = |line| match line {
        Line::Event(recorded) => recorded,
        Line::Foreign { kind, .. } => panic!("{kind} is unknown"),
    };
    Reader::open(path)
        .unwrap()
        .map(|line| event(line.unwrap()))
        .collect()
}

/// A disk that refuses what it is told to refuse.
struct Flaky {
    file: Box<dyn Disk>,
    trouble: Trouble,
}

#[derive(Clone, Default)]
pub(super) struct Trouble(Arc<Mutex<Refusals>>);

#[derive(Clone, Copy, Default)]
struct Refusals {
    /// Takes so many bytes of each write and no more.
    room: Option<usize>,
    sync: bool,
    cut: bool,
    read: bool,
}

impl Trouble {
    pub(super) fn full_after(&self, bytes: usize) {
        self.0.lock().unwrap().room = Some(bytes);
    }

    pub(super) fn no_sync(&self) {
        self.0.lock().unwrap().sync = true;
    }

    pub(super) fn no_cut(&self) {
        self.0.lock().unwrap().cut = true;
    }

    pub(super) fn no_read(&self) {
        self.0.lock().unwrap().read = true;
    }

    pub(super) fn is_over(&self) {
        *self.0.lock().unwrap() = Refusals::default();
    }

    fn now(&self) -> Refusals {
        *self.0.lock().unwrap()
    }
}

/// A new session on a disk that can be told to refuse.
pub(super) fn flaky_journal(path: &Path) -> (Journal, Trouble) {
    let mut journal = Journal::create(path, &header()).unwrap();
    let trouble = Trouble::default();
    let nothing = Box::new(File::open("/dev/null").unwrap());
    journal.disk = Box::new(Flaky {
        file: std::mem::replace(&mut journal.disk, nothing),
        trouble: trouble.clone(),
    });
    (journal, trouble)
}

fn unless(refused: bool) -> io::Result<()> {
    if refused {
        Err(io::ErrorKind::Other.into())
    } else {
        Ok(())
    }
}

impl Disk for Flaky {
    fn read_at(&self, bytes: &mut [u8], offset: u64) -> io::Result<()> {
        unless(self.trouble.now().read)?;
        self.file.read_at(bytes, offset)
    }

    fn write_at(&self, bytes: &[u8], offset: u64) -> io::Result<()> {
        match self.trouble.now().room {
            None => self.file.write_at(bytes, offset),
            Some(room) => {
                self.file
                    .write_at(&bytes[..room.min(bytes.len())], offset)?;
                Err(io::ErrorKind::StorageFull.into())
            }
        }
    }

    fn cut(&self, length: u64) -> io::Result<()> {
        unless(self.trouble.now().cut)?;
        self.file.cut(length)
    }

    fn sync(&self) -> io::Result<()> {
        unless(self.trouble.now().sync)?;
        self.file.sync()
    }

    fn forget_when(&self) -> io::Result<()> {
        self.file.forget_when()
    }

    fn is_at(&self, path: &Path) -> bool {
        self.file.is_at(path)
    }
}
