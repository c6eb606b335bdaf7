//! What is wrong with a ballot file, and where.

use std::fmt;

/// A place in a file, both from 1; columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    pub line: u32,
    pub column: u32,
}

impl Place {
    pub const START: Self = Self { line: 1, column: 1 };

    pub const fn line(line: u32) -> Self {
        Self { line, column: 1 }
    }

    /// The place behind `text`, which stands here.
    #[must_use]
    pub fn after(self, text: &str) -> Self {
        let mut place = self;
        for c in text.chars() {
            place = place.next(c == '\n');
        }
        place
    }

    /// The place behind one character.
    pub(super) const fn next(self, is_line_end: bool) -> Self {
        if is_line_end {
            Self {
                line: self.line.saturating_add(1),
                column: 1,
            }
        } else {
            Self {
                line: self.line,
                column: self.column.saturating_add(1),
            }
        }
    }
}

/// A piece of a file's text and where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spot<'t> {
    pub(super) place: Place,
    pub(super) text: &'t str,
}

impl<'t> Spot<'t> {
    /// Where the byte `offset` of the text stands.
    pub(super) fn at(&self, offset: usize) -> Place {
        self.place
            .after(self.text.get(..offset).unwrap_or(self.text))
    }

    /// Where `part`, a slice of the text, stands.
    pub(super) fn of(&self, part: &str) -> Place {
        self.at(self.offset(part))
    }

    /// `part` of the text with its place.
    pub(super) fn part(&self, part: &'t str) -> Self {
        Self {
            place: self.of(part),
            text: part,
        }
    }

    /// For its parts in their order.
    pub(super) const fn walk(&self) -> Walk<'t> {
        Walk { rest: *self }
    }

    fn offset(&self, part: &str) -> usize {
        (part.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize)
    }
}

/// The places of many parts of a text, each found from the one before: a line may be as long as a file.
pub(super) struct Walk<'t> {
    rest: Spot<'t>,
}

impl<'t> Walk<'t> {
    /// `part` of the text with its place; it begins where the one before began, or later.
    pub(super) fn part(&mut self, part: &'t str) -> Spot<'t> {
        let place = self.rest.of(part);
        let offset = self.rest.offset(part);
        self.rest = Spot {
            place,
            text: self.rest.text.get(offset..).unwrap_or_default(),
        };
        Spot { place, text: part }
    }
}

/// Something wrong in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub place: Place,
    /// What is wrong, without a full stop.
    pub message: String,
    /// What to do about it, without a full stop.
    pub remedy: String,
}

impl Fault {
    pub(super) fn new(place: Place, message: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self {
            place,
            message: message.into(),
            remedy: remedy.into(),
        }
    }
}

/// The faults of one file in order of their places, the first [`Faults::SHOWN`] of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Faults {
    /// What the file is called.
    pub name: String,
    list: Vec<Fault>,
    more: u64,
}

impl Faults {
    pub const SHOWN: usize = 20;

    pub(super) fn named(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            ..Self::default()
        }
    }

    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// How many there are, also those that are not kept.
    pub fn count(&self) -> u64 {
        self.list.len() as u64 + self.more
    }

    pub fn iter(&self) -> impl Iterator<Item = &Fault> {
        self.list.iter()
    }

    pub(super) fn push(&mut self, fault: Fault) {
        let at = self
            .list
            .partition_point(|other| other.place <= fault.place);
        self.list.insert(at, fault);
        if self.list.len() > Self::SHOWN {
            self.list.pop();
            self.more += 1;
        }
    }

    pub(super) fn merge(&mut self, other: Self) {
        self.more += other.more;
        for fault in other.list {
            self.push(fault);
        }
    }
}

impl fmt::Display for Faults {
    /// `votes.csv:3:7: what is wrong; what to do`, a line each.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (nth, fault) in self.list.iter().enumerate() {
            if nth > 0 {
                writeln!(f)?;
            }
            let Place { line, column } = fault.place;
            write!(
                f,
                "{}:{line}:{column}: {}; {}",
                self.name, fault.message, fault.remedy
            )?;
        }
        if self.more > 0 {
            write!(f, "\n… and {} more", self.more)?;
        }
        Ok(())
    }
}

impl std::error::Error for Faults {}

/// The start of what a file holds, fit to be shown in a message.
pub(super) fn excerpt(text: &str) -> String {
    crate::text::fit(&crate::text::clean_text(text), 40)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_count_characters() {
        let text = "aé\n李x";
        let spot = Spot {
            place: Place { line: 4, column: 3 },
            text,
        };
        assert_eq!(spot.at(3), Place { line: 4, column: 5 });
        assert_eq!(spot.of(&text[7..]), Place { line: 5, column: 2 });
    }

    #[test]
    fn faults_come_in_order_and_the_rest_is_counted() {
        let mut faults = Faults::named("votes");
        for line in (1..=22).rev() {
            faults.push(Fault::new(Place::line(line), "wrong", "mend it"));
        }
        let shown = faults.to_string();
        assert!(shown.starts_with("votes:1:1: wrong; mend it\nvotes:2:1: "));
        assert!(shown.ends_with("votes:20:1: wrong; mend it\n… and 2 more"));
    }
}
