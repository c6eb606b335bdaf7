//! One JSON document for a whole election. It is never in memory as a whole: ballots are taken from it one by one, in
//! whatever order its members stand.

use std::cell::RefCell;
use std::fmt;
use std::io::{self, Read};
use std::rc::Rc;

use serde::Deserialize;
use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;
use serde_json::value::RawValue;

use super::{ballot, header};
use crate::ballot_file::blocks::{Blocks, BytesOf, ReadError};
use crate::ballot_file::fault::{Fault, Place, Spot};
use crate::ballot_file::lines::Grouped;
use crate::ballot_file::sheet::Sheet;

pub(super) use header::has_ballots as is_document;

pub(super) fn read<R: Read>(blocks: Blocks<R>) -> Result<Sheet, ReadError> {
    let bytes = Shared(Rc::new(RefCell::new(blocks.into_bytes())));
    let mut reading = Reading {
        bytes: bytes.clone(),
        sheet: Sheet::default(),
        grouped: Grouped::default(),
    };
    let mut deserializer = serde_json::Deserializer::from_reader(bytes.clone());
    let read = Document(&mut reading)
        .deserialize(&mut deserializer)
        .and_then(|()| deserializer.end());
    let Reading {
        mut sheet,
        mut grouped,
        ..
    } = reading;
    if let Err(error) = read {
        if let Some(fault) = bytes.0.borrow().fault() {
            return Err(fault.clone().into());
        }
        if error.is_io() {
            return Err(io::Error::from(error).into());
        }
        return Err(fault(&error, bytes.behind()).into());
    }
    grouped.read(&mut sheet, ballot::read_element);
    Ok(sheet)
}

fn fault(error: &serde_json::Error, place: Place) -> Fault {
    let said = ballot::reason(error);
    match error.classify() {
        Category::Eof => Fault::new(
            place,
            "the file ends in the middle of the document",
            "close what is open; if the file was cut off, get it whole",
        ),
        Category::Data => Fault::new(place, said, "see `colead help tally` for the form"),
        Category::Syntax | Category::Io => {
            Fault::new(place, format!("this is not JSON: {said}"), "mend it here")
        }
    }
}

/// The file, which the parser reads and whose place the visitors ask.
struct Shared<R>(Rc<RefCell<BytesOf<R>>>);

impl<R> Clone for Shared<R> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<R: Read> Read for Shared<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.0.borrow_mut().read(into)
    }
}

impl<R: Read> Shared<R> {
    /// The place of the character last read, at which the parser looks.
    fn behind(&self) -> Place {
        self.0.borrow().last()
    }
}

struct Reading<R> {
    bytes: Shared<R>,
    sheet: Sheet,
    grouped: Grouped,
}

struct Document<'r, R>(&'r mut Reading<R>);

impl<'de, R: Read> DeserializeSeed<'de> for Document<'_, R> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, R: Read> Visitor<'de> for Document<'_, R> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with `ballots`")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<(), M::Error> {
        let mut seen: Vec<String> = Vec::new();
        while let Some(key) = map.next_key::<String>()? {
            if seen.contains(&key) && header::KEYS.contains(&key.as_str()) {
                return Err(de::Error::custom(format!("`{key}` stands twice")));
            }
            if key == "ballots" {
                map.next_value_seed(Ballots(self.0))?;
            } else {
                self.0.bytes.0.borrow_mut().mark();
                let text: Box<RawValue> = map.next_value()?;
                let place = self.0.bytes.0.borrow().marked();
                let spot = Spot {
                    place,
                    text: text.get(),
                };
                header::take(&key, &spot, &mut self.0.sheet);
            }
            seen.push(key);
        }
        if !seen.iter().any(|key| key == "ballots") {
            return Err(de::Error::custom("the document has no `ballots`"));
        }
        Ok(())
    }
}

struct Ballots<'r, R>(&'r mut Reading<R>);

impl<'de, R: Read> DeserializeSeed<'de> for Ballots<'_, R> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de, R: Read> Visitor<'de> for Ballots<'_, R> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of ballots")
    }

    fn visit_seq<S: SeqAccess<'de>>(self, mut list: S) -> Result<(), S::Error> {
        let Reading {
            bytes,
            sheet,
            grouped,
        } = self.0;
        while let Some((text, place)) = list.next_element_seed(Placed(bytes))? {
            grouped.add(text.get(), place);
            if grouped.is_full() {
                grouped.read(sheet, ballot::read_element);
            }
        }
        Ok(())
    }
}

/// An element as it is written, and where it begins.
struct Placed<'r, R>(&'r Shared<R>);

impl<'de, R: Read> DeserializeSeed<'de> for Placed<'_, R> {
    type Value = (Box<RawValue>, Place);

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        // To see that the list goes on, the parser has looked at the first character.
        let place = self.0.behind();
        Box::<RawValue>::deserialize(deserializer).map(|text| (text, place))
    }
}
