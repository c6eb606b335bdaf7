//! A contributions CSV becomes checked rows, or a list of everything that is wrong with it.

use std::collections::HashMap;
use std::fmt;
use std::str::from_utf8;

use csv::ByteRecord;

use super::{Contribution, Contributions};
use crate::session::{Mode, Moment, PersonId};
use crate::text::clean_text;

/// Something wrong in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// From 1.
    pub line: u64,
    /// From 1, in characters.
    pub column: usize,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub remedy: String,
}

/// Why a file cannot be read: its faults, the first [`Faults::SHOWN`] of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Faults {
    /// What the file is called.
    pub name: String,
    /// In order of their lines; at least one.
    pub faults: Vec<Fault>,
    /// How many there are beyond those.
    pub more: usize,
}

impl Faults {
    pub const SHOWN: usize = 20;
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (
            at,
            Fault {
                line,
                column,
                message,
                remedy,
            },
        ) in self.faults.iter().enumerate()
        {
            if at > 0 {
                writeln!(f)?;
            }
            write!(f, "{}:{line}:{column}: {message}; {remedy}", self.name)?;
        }
        if self.more > 0 {
            write!(f, "\n… and {} more", self.more)?;
        }
        Ok(())
    }
}

impl std::error::Error for Faults {}

const COLUMNS: [&str; 4] = ["t_start", "t_end", "speaker", "kind"];
/// Longer than any meeting: a clock time in the place of a time from the start is found out by it.
const LONGEST_SECS: f64 = 30.0 * 86_400.0;

/// Reads a contributions CSV: a header with `t_start,t_end,speaker,kind` and a row a contribution, in any order.
/// Times are seconds from the start. `name` is what the file is called in messages.
///
/// # Errors
/// When the header lacks a column or a row cannot be used: every such row, up to [`Faults::SHOWN`] of them.
pub fn read(name: &str, bytes: &[u8]) -> Result<Contributions, Faults> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut faults = Faults {
        name: name.to_owned(),
        faults: Vec::new(),
        more: 0,
    };
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes);
    let places = match reader.byte_headers() {
        Ok(header) => places(header),
        Err(_) => None,
    };
    let Some(places) = places else {
        faults.faults.push(Fault {
            line: 1,
            column: 1,
            message: format!("the first line is not the header {}", COLUMNS.join(",")),
            remedy: "put that line first, with commas".to_owned(),
        });
        return Err(faults);
    };
    let mut rows = Vec::new();
    let mut speakers = Speakers::default();
    let mut record = ByteRecord::new();
    // Reading from memory fails on nothing but what `flexible` allows, so an error ends the file.
    while reader.read_byte_record(&mut record).unwrap_or(false) {
        match row(&record, places, &mut speakers) {
            Ok(row) => rows.push(row),
            Err(_) if faults.faults.len() >= Faults::SHOWN => faults.more += 1,
            Err(fault) => faults.faults.push(fault.in_file(bytes, &record)),
        }
    }
    if !faults.faults.is_empty() {
        return Err(faults);
    }
    Ok(speakers.in_alphabetical_order(rows))
}

/// Where the header has each of [`COLUMNS`].
fn places(header: &ByteRecord) -> Option<[usize; 4]> {
    let place = |column: &str| {
        header
            .iter()
            .position(|field| field.trim_ascii() == column.as_bytes())
    };
    let [start, end, speaker, kind] = COLUMNS.map(place);
    Some([start?, end?, speaker?, kind?])
}

/// A fault whose place is still a field's number.
struct BadField {
    field: usize,
    message: String,
    remedy: &'static str,
}

fn row(
    record: &ByteRecord,
    places: [usize; 4],
    speakers: &mut Speakers,
) -> Result<Contribution, BadField> {
    let [start_at, end_at, who_at, mode_at] = places;
    let start = time(record, start_at)?;
    let end = time(record, end_at)?;
    if end < start {
        return Err(BadField {
            field: end_at,
            message: "the contribution ends before it starts".to_owned(),
            remedy: "swap t_start and t_end, or mend one of them",
        });
    }
    let who = speakers.id(field(record, who_at)?).ok_or_else(|| BadField {
        field: who_at,
        message: format!("this is speaker number {}", usize::from(u16::MAX) + 1),
        remedy: "check that the column has speakers and not the words spoken",
    });
    let mode = field(record, mode_at)?.trim_ascii();
    let modes = [Mode::Lead, Mode::Follow, Mode::Both];
    let found = modes
        .into_iter()
        .find(|known| mode.eq_ignore_ascii_case(known.word().as_bytes()));
    let mode = found.ok_or_else(|| BadField {
        field: mode_at,
        message: format!("unknown kind “{}”", excerpt(mode)),
        remedy: "write lead, follow or both",
    });
    Ok(Contribution {
        start,
        end,
        who: who?,
        mode: mode?,
    })
}

fn field(record: &ByteRecord, at: usize) -> Result<&[u8], BadField> {
    record
        .get(at)
        .filter(|field| !field.trim_ascii().is_empty())
        .ok_or_else(|| {
            let missing = at >= record.len();
            BadField {
                field: at,
                message: if missing {
                    "the row ends too early"
                } else {
                    "the field is empty"
                }
                .to_owned(),
                remedy: "a row has a start, an end, a speaker and a kind",
            }
        })
}

fn time(record: &ByteRecord, at: usize) -> Result<Moment, BadField> {
    let text = field(record, at)?.trim_ascii();
    let secs = from_utf8(text)
        .ok()
        .and_then(|text| text.parse::<f64>().ok());
    let bad = |message, remedy| {
        Err(BadField {
            field: at,
            message,
            remedy,
        })
    };
    match secs {
        Some(secs) if (0.0..=LONGEST_SECS).contains(&secs) => Ok(moment(secs)),
        Some(secs) if secs > LONGEST_SECS => bad(
            format!("{} seconds is more than 30 days", excerpt(text)),
            "give times from the start of the meeting, not of the day or the calendar",
        ),
        Some(secs) if secs < 0.0 => bad(
            format!("the time {} is before the start", excerpt(text)),
            "give seconds from the start of the meeting",
        ),
        Some(_) | None => bad(
            format!("“{}” is not a time", excerpt(text)),
            "write seconds from the start, such as 75.5",
        ),
    }
}

/// The nearest millisecond of a time that was checked to lie within bounds.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn moment(secs: f64) -> Moment {
    Moment::from_millis((secs * 1000.0).round() as u64)
}

/// The start of what a field holds, fit to be shown.
fn excerpt(field: &[u8]) -> String {
    const LONGEST: usize = 30;
    let text = clean_text(&String::from_utf8_lossy(field));
    if text.chars().count() <= LONGEST {
        return text;
    }
    text.chars().take(LONGEST).chain(['…']).collect()
}

impl BadField {
    fn in_file(self, bytes: &[u8], record: &ByteRecord) -> Fault {
        let begin = record.position().map_or(0, csv::Position::byte);
        let row = usize::try_from(begin)
            .ok()
            .and_then(|begin| bytes.get(begin..))
            .unwrap_or_default();
        // The reader's record may begin with the line ends before it.
        let skipped = row
            .iter()
            .take_while(|&&byte| byte == b'\n' || byte == b'\r')
            .count();
        let passed = row[..skipped].split(|&byte| byte == b'\n').skip(1).count() as u64;
        Fault {
            line: record.position().map_or(1, csv::Position::line) + passed,
            column: column(&row[skipped..], self.field),
            message: self.message,
            remedy: self.remedy.to_owned(),
        }
    }
}

/// The column, in characters from 1, at which a row's field begins; behind the row's end when it has no such field.
fn column(row: &[u8], field: usize) -> usize {
    let mut commas = 0;
    let mut quoted = false;
    let mut begin = 0;
    for (at, &byte) in row.iter().enumerate() {
        if commas == field || (!quoted && (byte == b'\n' || byte == b'\r')) {
            break;
        }
        match byte {
            b'"' => quoted = !quoted,
            b',' if !quoted => commas += 1,
            _ => {}
        }
        begin = at + 1;
    }
    String::from_utf8_lossy(&row[..begin]).chars().count() + 1
}

/// The speakers met so far, numbered as they came.
#[derive(Default)]
struct Speakers {
    names: Vec<String>,
    by_name: HashMap<String, u16>,
    /// Spelled as in the file.
    by_spelling: HashMap<Vec<u8>, u16>,
}

impl Speakers {
    /// The speaker's number; none when there are too many.
    fn id(&mut self, spelling: &[u8]) -> Option<PersonId> {
        if let Some(&id) = self.by_spelling.get(spelling) {
            return Some(PersonId(id));
        }
        let mut name = clean_text(&String::from_utf8_lossy(spelling));
        if name.is_empty() {
            "?".clone_into(&mut name);
        }
        let next = u16::try_from(self.names.len())
            .ok()
            .filter(|&next| next < u16::MAX)?;
        let id = *self.by_name.entry(name.clone()).or_insert(next);
        if id == next {
            self.names.push(name);
        }
        self.by_spelling.insert(spelling.to_vec(), id);
        Some(PersonId(id))
    }

    /// Numbers the speakers anew in order of their names, so that nothing hangs on the order of the rows.
    fn in_alphabetical_order(self, mut rows: Vec<Contribution>) -> Contributions {
        let mut order: Vec<(String, u16)> = self.names.into_iter().zip(0..).collect();
        order.sort_unstable();
        let mut ranks = vec![0; order.len()];
        for (rank, (_, id)) in (0..).zip(&order) {
            ranks[usize::from(*id)] = rank;
        }
        for row in &mut rows {
            row.who = PersonId(ranks[usize::from(row.who.0)]);
        }
        rows.sort_unstable_by_key(|row| (row.end, row.who, row.mode.word(), row.start));
        Contributions {
            names: order.into_iter().map(|(name, _)| name).collect(),
            rows,
        }
    }
}

#[cfg(test)]
mod tests;
