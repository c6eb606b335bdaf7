//! CSV: a ballot a row, under a header. Commas, semicolons or tabs.
//!
//! The header says which of four shapes the file has:
//!
//! | header | a cell is |
//! |---|---|
//! | a column an option: `Nashville,Memphis` | its rank (1 is best), its score, its dots, or a mark such as `x` |
//! | a column a rank: `1,2,3` or `1st choice,2nd choice` | the option on that rank |
//! | one column: `choice`, `vote`, `approve`, `ranking`, `fingers` | an option or a sign; several as `A; B`; an order as `A > B = C` |
//! | any of these and `count`, `votes` or `weight` | how many such ballots there are |
//!
//! A file has no method within, so what the numbers mean is for the method to say that was asked for. Columns such as
//! `voter` and `timestamp` are passed over. Of a header such as `Rank these [Nashville]`, the brackets hold the option.

mod cells;
mod columns;

use std::io::{self, Read};

use csv::{ErrorKind, ReaderBuilder, StringRecord};

use super::blocks::{Blocks, BytesOf, ReadError};
use super::fault::{Fault, Place};
use super::sheet::Sheet;
use crate::tally::Method;

use columns::Columns;
pub(super) use columns::{delimiter, has_counts, heading};

pub(super) fn read<R: Read>(blocks: Blocks<R>, method: Method) -> Result<Sheet, ReadError> {
    let delimiter = delimiter(blocks.ahead());
    let mut bytes = Buffered(blocks.into_bytes());
    let mut sheet = Sheet::default();
    let mut reader = ReaderBuilder::new()
        .flexible(true)
        .has_headers(false)
        .delimiter(delimiter)
        .from_reader(&mut bytes);
    let mut record = StringRecord::new();
    let mut columns = None;
    loop {
        match reader.read_record(&mut record) {
            Ok(true) => {}
            Ok(false) => break,
            Err(error) => {
                drop(reader);
                return Err(failed(error, &bytes.0));
            }
        }
        let line = record.position().map_or(1, csv::Position::line);
        let place = Place::line(u32::try_from(line).unwrap_or(u32::MAX));
        if record.iter().all(|cell| cell.trim().is_empty()) && record.len() <= 1 {
            continue;
        }
        match &columns {
            None => columns = Some(Columns::of(&record, place, &mut sheet)),
            Some(columns) if columns.fit(&record, place, &mut sheet) => {
                cells::read(&record, columns, method, place, &mut sheet);
            }
            Some(_) => {}
        }
    }
    Ok(sheet)
}

/// The checked bytes, many at a time.
struct Buffered<R>(BytesOf<R>);

impl<R: Read> Read for &mut Buffered<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.0.read_many(into)
    }
}

fn failed<R: Read>(error: csv::Error, bytes: &BytesOf<R>) -> ReadError {
    if let Some(fault) = bytes.fault() {
        return fault.clone().into();
    }
    let said = error.to_string();
    match error.into_kind() {
        ErrorKind::Io(error) => error.into(),
        _ => Fault::new(Place::START, said, "mend the table").into(),
    }
}
