//! Names as a file spells them, each with a number and the place where it first stood.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use super::fault::Place;
use super::marks::Id;
use crate::text::clean_text;

/// The names of a file. Spellings that look alike are one name.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    /// By number.
    list: Vec<(String, Place)>,
    /// Every spelling met.
    ids: HashMap<Box<str>, Id, RandomState>,
}

/// More options than anybody can put in order; pairwise counts grow with their square.
pub(super) const MOST_NAMES: usize = 1000;

/// Why a text is not a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoName {
    Empty,
    TooMany,
}

impl Names {
    /// The number of a name; `place` is asked only for a spelling that is new.
    pub(super) fn id(
        &mut self,
        spelling: &str,
        place: impl FnOnce() -> Place,
    ) -> Result<Id, NoName> {
        if let Some(&id) = self.ids.get(spelling) {
            return Ok(id);
        }
        let name = clean_text(spelling);
        if name.is_empty() {
            return Err(NoName::Empty);
        }
        let id = match self.ids.get(name.as_str()) {
            Some(&id) => id,
            None if self.list.len() >= MOST_NAMES => return Err(NoName::TooMany),
            None => {
                let id = Id::try_from(self.list.len()).map_err(|_| NoName::TooMany)?;
                self.ids.insert(name.as_str().into(), id);
                self.list.push((name, place()));
                id
            }
        };
        // Without a limit a file could fill the memory with spellings of one name.
        if self.ids.len() < 2 * MOST_NAMES {
            self.ids.insert(spelling.into(), id);
        }
        Ok(id)
    }

    pub(super) fn get(&self, id: Id) -> &str {
        self.list
            .get(usize::from(id))
            .map_or("", |(name, _)| name.as_str())
    }

    /// Where it first stood.
    pub(super) fn place(&self, id: Id) -> Place {
        self.list
            .get(usize::from(id))
            .map_or(Place::START, |(_, place)| *place)
    }

    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    pub(super) fn ids(&self) -> impl Iterator<Item = Id> + use<> {
        0..Id::try_from(self.list.len()).unwrap_or(Id::MAX)
    }

    /// Takes the names of `other` in; by its numbers, what they are called here.
    pub(super) fn merge(&mut self, other: &Self) -> Result<Vec<Id>, NoName> {
        let mut numbers = Vec::with_capacity(other.len());
        for (name, place) in &other.list {
            let id = self.id(name, || *place)?;
            if let Some((_, first)) = self.list.get_mut(usize::from(id)) {
                *first = (*first).min(*place);
            }
            numbers.push(id);
        }
        Ok(numbers)
    }

    /// The numbers in the order in which the names stand in the file.
    pub(super) fn in_order(&self) -> Vec<Id> {
        let mut ids: Vec<Id> = self.ids().collect();
        ids.sort_by_key(|&id| self.place(id));
        ids
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_that_look_alike_are_one_name() {
        let mut names = Names::default();
        let at = |line| move || Place::line(line);
        assert_eq!(names.id("Zoë", at(1)), Ok(0));
        assert_eq!(names.id(" Zoe\u{308} ", at(2)), Ok(0));
        assert_eq!(names.id("Bo", at(3)), Ok(1));
        assert_eq!(names.id("bo", at(4)), Ok(2));
        assert_eq!(names.id(" \u{200b}", at(5)), Err(NoName::Empty));
        assert_eq!((names.get(0), names.place(0)), ("Zoë", Place::line(1)));
    }

    #[test]
    fn merged_names_keep_their_first_place() {
        let (mut one, mut other) = (Names::default(), Names::default());
        one.id("B", || Place::line(9)).unwrap();
        other.id("A", || Place::line(7)).unwrap();
        other.id("B", || Place::line(2)).unwrap();
        assert_eq!(one.merge(&other), Ok(vec![1, 0]));
        assert_eq!(one.in_order(), [0, 1]);
        assert_eq!(one.place(0), Place::line(2));
    }
}
