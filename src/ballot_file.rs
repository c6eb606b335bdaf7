//! Ballot files: reading an election from any of the usual forms, and writing one for other programs.
//!
//! [`read`] knows a form by its content and takes the file in piece by piece; what stays in memory is one of each ballot
//! and how often it came. A [`BallotFile`] is still as the file has it; [`BallotFile::election`] checks it against the
//! method that counts it. Counts nothing itself, and prints nothing.

mod abif;
mod blocks;
mod blt;
mod cvotes;
mod election;
mod fault;
mod format;
mod json;
mod kind;
mod lines;
mod marks;
mod names;
mod preferences;
mod preflib;
mod rules;
mod sheet;
mod table;
mod write;

use std::fmt;
use std::io::{self, Read};

use crate::tally::Method;

pub use election::{Election, Overrides};
pub use fault::{Fault, Faults, Place};
pub use format::Format;
pub use kind::Kind;
pub use rules::stated;
pub use write::{CannotWrite, WriteAs, write};

use blocks::{Blocks, ReadError};
use marks::{Id, Marks};
use sheet::{Ballots, Header, Seen, Sheet, Stated};

/// An election as a file has it.
#[derive(Debug)]
pub struct BallotFile {
    /// What the file is called in messages.
    source: String,
    format: Format,
    header: Header,
    /// Whether the file lists its options; otherwise they are those that the ballots name.
    lists_options: bool,
    options: Vec<Stated<String>>,
    words: Vec<Stated<String>>,
    /// By their first place.
    ballots: Vec<(Marks, Seen)>,
    /// How many ballots name an option twice, and the first of them.
    repeating: Option<Seen>,
}

/// Why a file cannot be read.
#[derive(Debug)]
pub enum Unreadable {
    Io(io::Error),
    Faults(Faults),
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => error.fmt(f),
            Self::Faults(faults) => faults.fmt(f),
        }
    }
}

impl std::error::Error for Unreadable {}

/// Reads an election. `source` is what the file is called in messages; `method` is the one that was asked for, which a
/// table needs to tell ranks from scores.
///
/// # Errors
/// When the file cannot be read, or what it holds is not an election: every fault, up to [`Faults::SHOWN`].
pub fn read<R: Read + Send>(
    source: &str,
    reader: R,
    method: Option<Method>,
) -> Result<BallotFile, Unreadable> {
    let read = read_sheet(reader, method)
        .and_then(|(format, sheet)| BallotFile::new(source, format, sheet));
    read.map_err(|error| match error {
        ReadError::Io(error) => Unreadable::Io(error),
        ReadError::Faults(mut faults) => {
            source.clone_into(&mut faults.name);
            Unreadable::Faults(faults)
        }
    })
}

fn read_sheet<R: Read + Send>(
    reader: R,
    method: Option<Method>,
) -> Result<(Format, Sheet), ReadError> {
    let blocks = Blocks::open(reader)?;
    let Some(format) = Format::recognise(blocks.ahead()) else {
        return Err(unknown(blocks.ahead()).into());
    };
    let sheet = match (format, method) {
        (Format::Json, _) => json::read(blocks),
        (Format::Abif, _) => abif::read(blocks),
        (Format::Blt, _) => blt::read(blocks),
        (Format::Cvotes, _) => cvotes::read(blocks),
        (Format::Preflib, _) => preflib::read(blocks),
        (Format::PreflibOld, _) => preflib::read_old(blocks),
        (Format::Csv, Some(method)) => table::read(blocks, method),
        (Format::Csv, None) => Err(Fault::new(
            Place::START,
            "a table does not say by which method it is counted",
            "name one: --method irv",
        )
        .into()),
    };
    Ok((format, sheet?))
}

fn unknown(ahead: &[u8]) -> Fault {
    if ahead.trim_ascii().is_empty() {
        return Fault::new(
            Place::START,
            "the file is empty",
            "give it ballots, such as {\"rank\": [[\"A\"], [\"B\"]]}, one a line",
        );
    }
    Fault::new(
        Place::START,
        "this is no form of ballots that colead knows",
        "use JSON (a document in braces, or a ballot a line), CSV, ABIF, BLT, cvotes or PrefLib",
    )
}

impl BallotFile {
    /// Gives the options their names and their order.
    fn new(source: &str, format: Format, mut sheet: Sheet) -> Result<Self, ReadError> {
        let mut header = std::mem::take(&mut sheet.header);
        let listed = header.options.take();
        let lists_options = listed.is_some();
        let tokens = match listed {
            Some(listed) => {
                sheet.check_list(&listed);
                listed
            }
            None => appearing(&sheet, &header),
        };
        let withdrawn: Vec<String> = header
            .withdrawn
            .iter()
            .map(|token| token.value.clone())
            .collect();
        let tokens: Vec<Stated<String>> = tokens
            .into_iter()
            .filter(|token| !withdrawn.contains(&token.value))
            .collect();
        let numbers = numbers(&mut sheet, &tokens, &mut header, &withdrawn);
        let options = called(tokens, &header);
        if !header.labels.is_empty() {
            sheet.check_list(&options);
        }
        if !sheet.faults.is_empty() {
            return Err(ReadError::Faults(sheet.faults));
        }
        let words = sheet.words.ids().map(|id| Stated {
            value: sheet.words.get(id).to_owned(),
            place: sheet.words.place(id),
        });
        let words = words.collect();
        let mut ballots = renumbered(sheet.ballots, &numbers);
        ballots.sort_unstable_by(|(one, a), (other, b)| {
            a.first.cmp(&b.first).then_with(|| one.cmp(other))
        });
        Ok(Self {
            source: source.to_owned(),
            format,
            header,
            lists_options,
            options,
            words,
            ballots,
            repeating: sheet.repeating,
        })
    }

    pub const fn format(&self) -> Format {
        self.format
    }

    /// What the election is called, if the file says so.
    pub fn name(&self) -> Option<&str> {
        self.header.name.as_deref()
    }
}

/// The options of a file without a list: those that are declared, then the others as they appear.
fn appearing(sheet: &Sheet, header: &Header) -> Vec<Stated<String>> {
    let declared = header.labels.iter().map(|(token, _)| token.clone());
    let mut tokens: Vec<Stated<String>> = declared.collect();
    for id in sheet.options.in_order() {
        let name = sheet.options.get(id);
        if !tokens.iter().any(|token| token.value == name) {
            tokens.push(Stated {
                value: name.to_owned(),
                place: sheet.options.place(id),
            });
        }
    }
    tokens
}

/// By the numbers of the sheet: the place of each option in the list, if it is one.
fn numbers(
    sheet: &mut Sheet,
    tokens: &[Stated<String>],
    header: &mut Header,
    withdrawn: &[String],
) -> Vec<Option<Id>> {
    let cleaned: Vec<String> = tokens
        .iter()
        .map(|token| crate::text::clean_text(&token.value))
        .collect();
    let mut numbers = vec![None; sheet.options.len()];
    let mut passed_over = Vec::new();
    for id in sheet.options.ids() {
        let name = sheet.options.get(id).to_owned();
        let number = cleaned.iter().position(|token| *token == name);
        numbers[usize::from(id)] = number.and_then(|number| Id::try_from(number).ok());
        if number.is_some() || withdrawn.contains(&name) {
            continue;
        }
        let shown = fault::excerpt(&name);
        if header.passes_over_strangers {
            passed_over.push(format!("“{shown}”"));
        } else {
            let place = sheet.options.place(id);
            let known: Vec<&str> = cleaned.iter().map(String::as_str).collect();
            let remedy = match crate::document::nearest(&name, &known) {
                Some(meant) => format!("did you mean “{meant}”?"),
                None => "add it to the options, or take it off the ballot".to_owned(),
            };
            sheet.fault(
                place,
                format!("“{shown}” is not one of the options"),
                remedy,
            );
        }
    }
    if !passed_over.is_empty() {
        header.notices.push(format!(
            "Passed over, because the file does not list it as a candidate: {}.",
            passed_over.join(", ")
        ));
    }
    numbers
}

/// The options under the names that people know.
fn called(tokens: Vec<Stated<String>>, header: &Header) -> Vec<Stated<String>> {
    tokens
        .into_iter()
        .map(|token| {
            let label = header
                .labels
                .iter()
                .find(|(labelled, _)| labelled.value == token.value);
            let name = label.map_or(&token.value, |(_, name)| name);
            Stated {
                value: crate::text::clean_text(name),
                place: label.map_or(token.place, |(labelled, _)| labelled.place),
            }
        })
        .collect()
}

/// The ballots by the numbers of the options in their list; those that became equal, together.
fn renumbered(ballots: Ballots, numbers: &[Option<Id>]) -> Vec<(Marks, Seen)> {
    let stay = (0..).zip(numbers).all(|(id, number)| *number == Some(id));
    if stay {
        return ballots.into_iter().collect();
    }
    let mut together = Ballots::default();
    for (marks, seen) in ballots {
        let number = |id: Id| numbers.get(usize::from(id)).copied().flatten();
        together
            .entry(marks.renumbered(number, |word| word))
            .and_modify(|known| known.add(seen))
            .or_insert(seen);
    }
    together.into_iter().collect()
}
