//! The form of conviction and curiosity: a position, how firmly it is held, and what would change it.
//!
//! In a ballot with names the last is asked in words, and whoever can say something is open. A secret ballot takes down no
//! words: a turn of phrase betrays its author as handwriting does. It asks whether anything could.

use super::{Line, Taken};
use crate::app::wording::sign_word;
use crate::plan::Voting;
use crate::tally::{Conviction, Position};
use crate::text::{clean_text, without_last};
use crate::words::Words;

/// How firmly a position is held, from 0: the names of its words.
const HOW_SURE: [&str; 5] = ["sure-0", "sure-1", "sure-2", "sure-3", "sure-4"];

/// What is filled in so far, in this order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Held {
    position: Option<Position>,
    conviction: Option<u8>,
    openness: Openness,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Openness {
    /// Whether anything could change it.
    Said(Option<bool>),
    /// What would change it; nothing where nothing is written.
    Written(String),
}

impl Held {
    pub(super) fn new(voting: Voting) -> Self {
        Self {
            position: None,
            conviction: None,
            openness: match voting {
                Voting::Open | Voting::Hidden => Openness::Written(String::new()),
                Voting::Secret { .. } => Openness::Said(None),
            },
        }
    }

    pub(super) const fn asks_position(&self) -> bool {
        self.position.is_none()
    }

    /// Whether every key is a letter of a text now.
    pub(super) const fn is_writing(&self) -> bool {
        self.conviction.is_some() && matches!(self.openness, Openness::Written(_))
    }

    /// What is being written, where the form asks for words.
    pub(super) fn words(&self) -> Option<&str> {
        match &self.openness {
            Openness::Said(_) => None,
            Openness::Written(words) => Some(words),
        }
    }

    pub(super) fn paper(&self) -> Option<Conviction> {
        Some(Conviction {
            position: self.position?,
            conviction: self.conviction?,
            open: match &self.openness {
                Openness::Said(open) => (*open)?,
                Openness::Written(words) => !clean_text(words).is_empty(),
            },
        })
    }

    pub(super) fn mark(&mut self, typed: char) -> Taken {
        match (self.position, self.conviction, &mut self.openness, typed) {
            (None, _, _, 'f') => self.position = Some(Position::For),
            (None, _, _, 'a') => self.position = Some(Position::Against),
            (None, _, _, 'u') => self.position = Some(Position::Undecided),
            (Some(_), None, _, '0'..='4') => {
                let digit = typed.to_digit(10);
                self.conviction = digit.and_then(|digit| u8::try_from(digit).ok());
            }
            (Some(_), Some(_), Openness::Said(open), 'y') => *open = Some(true),
            (Some(_), Some(_), Openness::Said(open), 'n') => *open = Some(false),
            (Some(_), Some(_), Openness::Written(words), _) => words.push(typed),
            _ => return Taken::No,
        }
        Taken::Yes
    }

    /// One letter, else one mark.
    pub(super) fn take_back(&mut self) {
        match &mut self.openness {
            Openness::Written(words) if !words.is_empty() => {
                words.truncate(without_last(words).len());
            }
            Openness::Said(open @ Some(_)) => *open = None,
            Openness::Said(None) | Openness::Written(_) => {
                if self.conviction.take().is_none() {
                    self.position = None;
                }
            }
        }
    }

    /// How many of its marks are made.
    pub(super) fn progress(&self) -> (usize, usize) {
        let open = match &self.openness {
            Openness::Said(open) => open.is_some(),
            Openness::Written(words) => !words.is_empty(),
        };
        let said = [self.position.is_some(), self.conviction.is_some(), open];
        (said.into_iter().filter(|said| *said).count(), said.len())
    }

    pub(super) fn lines(&self, words: &Words) -> Vec<Line> {
        let line = |key: &str, said: &str, marked: bool, has_turn| Line {
            key: key.to_owned(),
            words: said.to_owned(),
            mark: if marked { "x" } else { "" }.to_owned(),
            has_turn,
        };
        let first = self.position.is_none();
        let second = !first && self.conviction.is_none();
        let third = !first && !second;
        let positions = [
            ("f", Position::For),
            ("a", Position::Against),
            ("u", Position::Undecided),
        ];
        let positions = positions.iter().map(|(key, of)| {
            let said = sign_word(of.word(), words);
            line(key, &said, self.position == Some(*of), first)
        });
        let convictions = (0_u8..).zip(HOW_SURE).map(|(number, key)| {
            let how = words.say(key);
            let marked = self.conviction == Some(number);
            line(
                &number.to_string(),
                &words.fill("booth-sure", &[("how", how.into())]),
                marked,
                second,
            )
        });
        let last = match &self.openness {
            Openness::Said(open) => vec![
                line(
                    "y",
                    words.say("booth-could-change"),
                    *open == Some(true),
                    third,
                ),
                line(
                    "n",
                    words.say("booth-nothing-could"),
                    *open == Some(false),
                    third,
                ),
            ],
            Openness::Written(_) => {
                vec![line("", words.say("booth-what-would-change"), false, third)]
            }
        };
        positions.chain(convictions).chain(last).collect()
    }
}
