//! From a key to what it does: the action table with the user's own keys over it, and the keys of people.

mod preset;

use std::str::FromStr;

use super::action::{Action, Place, Row, TABLE, rows_at};
use super::key::{Key, KeyCode};
pub use preset::Preset;

/// Keys of people, by seat.
const SEATS: &str = "1234567890ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// Which key does what on which screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keymap {
    /// In the order of the table.
    keys: Vec<Vec<Key>>,
}

/// Two actions of one screen that want the same key, or a key that belongs to people.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyConflict {
    #[error("`{key}` would do both `{one}` and `{other}`")]
    Twice {
        key: String,
        one: &'static str,
        other: &'static str,
    },
    #[error("`{key}` is the key of a person; `{name}` needs another one")]
    Seat { key: String, name: &'static str },
}

impl Default for Keymap {
    fn default() -> Self {
        Self::of(Preset::Default)
    }
}

impl Keymap {
    /// A whole set of keys as it comes.
    pub fn of(preset: Preset) -> Self {
        let keys = TABLE
            .iter()
            .map(|row| {
                preset
                    .keys(row.name)
                    .unwrap_or(row.keys)
                    .iter()
                    .filter_map(|text| Key::from_str(text).ok())
                    .collect()
            })
            .collect();
        Self { keys }
    }

    /// This keymap with `overrides` (an action's name and its keys) instead of theirs. Names that no action has change
    /// nothing; the config refuses them where it is read.
    ///
    /// # Errors
    /// Every conflict that comes of it.
    pub fn with(mut self, overrides: &[(String, Vec<Key>)]) -> Result<Self, Vec<KeyConflict>> {
        for (name, keys) in overrides {
            if let Some(index) = TABLE.iter().position(|row| row.name == name) {
                self.keys[index].clone_from(keys);
            }
        }
        let conflicts = self.conflicts();
        if conflicts.is_empty() {
            Ok(self)
        } else {
            Err(conflicts)
        }
    }

    fn conflicts(&self) -> Vec<KeyConflict> {
        let rows = || TABLE.iter().zip(&self.keys);
        let mut conflicts = Vec::new();
        for (index, (row, keys)) in rows().enumerate() {
            for key in keys {
                if seat_of(*key).is_some() {
                    conflicts.push(KeyConflict::Seat {
                        key: key.to_string(),
                        name: row.name,
                    });
                }
                let rival = rows().take(index).find(|(other, others)| {
                    others.contains(key) && other.places.iter().any(|p| row.places.contains(p))
                });
                if let Some((other, _)) = rival {
                    conflicts.push(KeyConflict::Twice {
                        key: key.to_string(),
                        one: other.name,
                        other: row.name,
                    });
                }
            }
        }
        conflicts
    }

    /// What `key` does at `place`.
    pub fn action(&self, place: Place, key: Key) -> Option<Action> {
        let key = key.first_press();
        TABLE
            .iter()
            .zip(&self.keys)
            .find(|(row, keys)| row.places.contains(&place) && keys.contains(&key))
            .map(|(row, _)| row.action)
    }

    /// The first key of a row, as the footer and the help show it.
    pub fn key_of(&self, row: &Row) -> Option<Key> {
        self.keys_of(row).first().copied()
    }

    /// Every key of a row.
    pub fn keys_of(&self, row: &Row) -> &[Key] {
        TABLE
            .iter()
            .position(|other| other.name == row.name)
            .map_or(&[], |index| &self.keys[index])
    }

    /// The first key of `action` at `place`.
    pub fn key_for(&self, place: Place, action: Action) -> Option<Key> {
        rows_at(place)
            .find(|row| row.action == action)
            .and_then(|row| self.key_of(row))
    }
}

/// The seat whose key this is, from 0.
pub fn seat_of(key: Key) -> Option<usize> {
    let KeyCode::Char(char) = key.code else {
        return None;
    };
    if key.ctrl || key.alt {
        None
    } else {
        SEATS.chars().position(|seat| seat == char)
    }
}

/// The key of a seat, from 0.
pub fn seat_key(seat: usize) -> char {
    SEATS.chars().nth(seat).unwrap_or(' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_set_of_keys_conflicts_and_each_can_be_read() {
        for preset in Preset::ALL {
            let keymap = Keymap::of(preset);
            assert_eq!(keymap.conflicts(), [], "{}", preset.name());
            for row in TABLE {
                let written = preset.keys(row.name).unwrap_or(row.keys);
                assert_eq!(keymap.keys_of(row).len(), written.len(), "{}", row.name);
            }
        }
    }

    #[test]
    fn with_the_left_hand_marks_lie_side_by_side() {
        let keymap = Keymap::of(Preset::Left);
        let does = |char| keymap.action(Place::Stage, Key::char(char));
        let row = ['a', 's', 'd'].map(does);
        let marks = [Action::Follow, Action::Both, Action::Lead].map(Some);
        assert_eq!(row, marks);
        // The usual keys of marks still do what they always do.
        assert_eq!(['f', 'b', 'l'].map(does), marks);
    }

    #[test]
    fn every_default_key_can_be_read() {
        for row in TABLE {
            for text in row.keys {
                assert!(Key::from_str(text).is_ok(), "{text}");
            }
        }
    }

    #[test]
    fn names_tell_rows_apart_and_every_row_finds_its_keys() {
        let keymap = Keymap::default();
        for row in TABLE {
            let keys: Vec<String> = keymap.keys_of(row).iter().map(Key::to_string).collect();
            assert_eq!(keys, row.keys, "{}", row.name);
            assert_eq!(
                TABLE.iter().filter(|other| other.name == row.name).count(),
                1
            );
        }
    }

    #[test]
    fn a_key_that_is_taken_or_a_persons_is_refused() {
        let conflicts = Keymap::default()
            .with(&[("lead".into(), vec![Key::char('f')])])
            .unwrap_err();
        assert_eq!(
            conflicts,
            [KeyConflict::Twice {
                key: "f".into(),
                one: "lead",
                other: "follow"
            }]
        );
        let conflicts = Keymap::default()
            .with(&[("undo".into(), vec![Key::char('7')])])
            .unwrap_err();
        assert_eq!(
            conflicts,
            [KeyConflict::Seat {
                key: "7".into(),
                name: "undo"
            }]
        );
    }

    #[test]
    fn a_remapped_key_replaces_the_default_one() {
        let keymap = Keymap::default()
            .with(&[("lead".into(), vec![Key::char('d')])])
            .unwrap();
        assert_eq!(
            keymap.action(Place::Stage, Key::char('d')),
            Some(Action::Lead)
        );
        assert_eq!(keymap.action(Place::Stage, Key::char('l')), None);
    }

    #[test]
    fn people_sit_at_digits_and_then_capitals() {
        assert_eq!(seat_of(Key::char('1')), Some(0));
        assert_eq!(seat_of(Key::char('0')), Some(9));
        assert_eq!(seat_of(Key::char('A')), Some(10));
        assert_eq!(seat_of(Key::char('a')), None);
        assert_eq!(seat_key(35), 'Z');
    }
}
