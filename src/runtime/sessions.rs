//! Sessions between their files and the core: a new one, one that is gone on with, one that is only read.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use jiff::civil::Date;
use jiff::{ToSpan, Zoned};

use crate::app::screen::HomeEntry;
use crate::files::Places;
use crate::journal::{self, Hash, Header, Journal, JournalError, Line, Reader, Resealed, archive};
use crate::plan::{Plan, builtin};
use crate::session::{Event, GroupState, Import, Moment, Recorded, Rehearsed, Session};
use crate::timeline::{Fact, Timeline};

/// A session read from its file.
#[derive(Debug)]
pub struct Saved {
    pub header: Header,
    pub session: Session,
    pub last_hash: Hash,
    /// The file ends in the middle of a line, which was passed over.
    pub torn: bool,
}

/// The first line of a new session's file.
///
/// # Errors
/// When the system has no random numbers to give.
pub fn new_header(plan: Plan, started_at: &Zoned) -> io::Result<Header> {
    let seed = getrandom::u64().map_err(io::Error::other)?;
    Ok(Header {
        id: journal::new_id(started_at)?,
        title: plan.title.clone(),
        started_at: started_at.clone(),
        seed,
        imported: None,
        rehearsal: None,
        plan,
        resealed: Vec::new(),
    })
}

/// The first line of the file of a session that was held elsewhere.
///
/// # Errors
/// As [`new_header`].
pub fn imported_header(plan: Plan, started_at: &Zoned, imported: Import) -> io::Result<Header> {
    Ok(Header {
        imported: Some(imported),
        ..new_header(plan, started_at)?
    })
}

/// A seed for a rehearsal of which nobody said one: short, to be typed again.
///
/// # Errors
/// When the system has no random numbers to give.
pub fn any_seed() -> io::Result<u64> {
    let number = getrandom::u32().map_err(io::Error::other)?;
    Ok(u64::from(number % 1_000_000))
}

/// The first line of a rehearsal's file. What chance decides in the session comes from the rehearsal's seed.
///
/// # Errors
/// As [`new_header`].
pub fn rehearsed_header(
    plan: Plan,
    started_at: &Zoned,
    rehearsal: Rehearsed,
) -> io::Result<Header> {
    Ok(Header {
        seed: rehearsal.seed,
        rehearsal: Some(rehearsal),
        ..new_header(plan, started_at)?
    })
}

/// The session that a file begins with.
pub fn begin(header: &Header) -> Session {
    Session::new(header.opening())
}

/// Reads a session without locking or changing its file.
///
/// # Errors
/// When the file cannot be read or is damaged anywhere but at its end.
pub fn read(path: &Path) -> Result<Saved, JournalError> {
    let mut reader = Reader::open(path)?;
    let mut session = begin(reader.header());
    for line in &mut reader {
        apply(&mut session, &line?);
    }
    Ok(Saved {
        header: reader.header().clone(),
        session,
        last_hash: reader.last_hash(),
        torn: reader.torn(),
    })
}

/// The first line of the session file at `path`.
///
/// # Errors
/// As [`read`].
pub fn header(path: &Path) -> Result<Header, JournalError> {
    Ok(Reader::open(path)?.header().clone())
}

/// The day after which a session that began on `started` is to be removed; none when it is kept for good.
pub fn kept_until(started: Date, keep_days: u16) -> Option<Date> {
    let days = Some(i64::from(keep_days)).filter(|&days| days > 0)?;
    started.checked_add(days.days()).ok()
}

/// What the minutes say of the record itself: that it was written anew, and until when it is kept.
pub fn remarks(resealed: &[Resealed], started: Date, keep_days: u16) -> Vec<String> {
    let anew = resealed.iter().map(|resealed| {
        format!(
            "The record was written anew on {}, because {}; its last hash was {} before.",
            resealed.on, resealed.why, resealed.before
        )
    });
    let kept = kept_until(started, keep_days)
        .map(|day| format!("The record is kept until {day} and then removed."));
    anew.chain(kept).collect()
}

/// Reads a session that may still be written, and the reader that goes on where it ends.
///
/// # Errors
/// As [`read`].
pub fn read_on(path: &Path) -> Result<(Reader<File>, Session), JournalError> {
    let mut reader = Reader::open(path)?;
    let mut session = begin(reader.header());
    for line in &mut reader {
        apply(&mut session, &line?);
    }
    Ok((reader, session))
}

/// Reads a session for its replay, without locking or changing its file.
///
/// # Errors
/// As [`read`].
pub fn timeline(path: &Path) -> Result<(Header, Timeline), JournalError> {
    let whole = whole(Reader::open(path)?)?;
    Ok((whole.header, whole.timeline))
}

/// A session with everything that happened in it.
#[derive(Debug)]
pub struct Whole {
    pub header: Header,
    pub timeline: Timeline,
    pub last_hash: Hash,
}

/// Reads everything that is left of a session.
///
/// # Errors
/// As [`read`].
pub fn whole<R: Read>(mut reader: Reader<R>) -> Result<Whole, JournalError> {
    let mut facts = Vec::new();
    for line in &mut reader {
        facts.push(match line? {
            Line::Event(recorded) => Fact::Known(recorded),
            Line::Foreign { n, t, .. } => Fact::Unknown { n, t },
        });
    }
    let header = reader.header().clone();
    let timeline = Timeline::new(header.opening(), facts);
    Ok(Whole {
        header,
        timeline,
        last_hash: reader.last_hash(),
    })
}

/// What the room was shown on the map, and from when on.
///
/// # Errors
/// As [`read`].
pub fn shown_states(path: &Path) -> Result<Vec<(Moment, GroupState)>, JournalError> {
    let mut shown = Vec::new();
    for line in &mut Reader::open(path)? {
        if let Line::Event(Recorded {
            t,
            event: Event::StateShown { state },
            ..
        }) = line?
        {
            shown.push((t, state));
        }
    }
    Ok(shown)
}

/// Opens a session to go on with it.
///
/// # Errors
/// As [`Journal::open`].
pub fn go_on(path: &Path) -> Result<(Journal, Header, Session), JournalError> {
    let mut lines = Journal::open(path)?;
    let header = lines.header().clone();
    let mut session = begin(&header);
    for line in &mut lines {
        apply(&mut session, &line?);
    }
    let journal = lines.finish()?;
    put_back_box(&mut session, path)?;
    Ok((journal, header, session))
}

/// A secret ballot goes on where it was; a box whose count is on record already goes.
fn put_back_box(session: &mut Session, session_file: &Path) -> Result<(), JournalError> {
    let path = journal::box_beside(session_file);
    let is_open = session.open_box().is_some();
    let fits = match journal::read_box(&path) {
        Ok(Some((ballot, contents))) => session.put_back(ballot, contents),
        Err(error) if is_open => return Err(error),
        Ok(None) | Err(_) => false,
    };
    if fits {
        return Ok(());
    }
    journal::remove_box(&path)
}

/// A line of a kind that only a newer colead knows still has its number and its time.
fn apply(session: &mut Session, line: &Line) {
    match line {
        Line::Event(recorded) => session.apply(recorded),
        Line::Foreign { n, t, .. } => session.pass_over(*n, *t),
    }
}

/// The lines of the home screen: what was interrupted, the plans, what is done. What runs in another window is none of
/// its business.
pub fn home(places: &Places) -> Vec<HomeEntry> {
    let saved = archive::list(&places.sessions_dir()).unwrap_or_default();
    let summaries: Vec<_> = saved
        .into_iter()
        .filter_map(|entry| entry.summary.ok())
        .collect();
    let when = |at: &Zoned| at.strftime("%Y-%m-%d %H:%M").to_string();
    let interrupted = summaries
        .iter()
        .filter(|s| s.state == archive::State::Interrupted)
        .map(|s| HomeEntry::Interrupted {
            id: s.id.clone(),
            title: s.title.clone(),
            when: when(&s.started_at),
            people: s.people,
            held: s.duration,
        });
    let plans = builtin::all().iter().map(|plan| HomeEntry::Plan {
        name: plan.name.to_owned(),
        title: plan.name.to_owned(),
        summary: plan.summary.to_owned(),
    });
    let recent = summaries
        .iter()
        .filter(|s| s.state == archive::State::Closed)
        .take(RECENT)
        .map(|s| HomeEntry::Recent {
            id: s.id.clone(),
            title: s.title.clone(),
            when: when(&s.started_at),
            outcome: s
                .decided
                .clone()
                .unwrap_or_else(|| "no decision".to_owned()),
        });
    interrupted.chain(plans).chain(recent).collect()
}

/// How many finished sessions the home screen lists.
const RECENT: usize = 10;
