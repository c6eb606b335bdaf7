//! From pieces to turns: names cleaned and joined, pieces of one turn put together, ends found where the file has none.

use std::time::Duration;

use super::faults::{Found, only};
use super::format::{Draft, Format};
use super::label::{is_device, is_nobody, is_several};
use super::{Piece, Transcript, Wishes};
use crate::analyse::{Contributions, Faults};
use crate::plan::MOST_PEOPLE;
use crate::session::{Moment, PersonId, SpokenTurn};
use crate::text::{clean_name, clean_text, same_name};

/// Two names of one person: `Ana (iPhone)` is `Ana`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Same {
    pub name: String,
    pub is: String,
}

/// A pause of the same person up to this length does not end their turn: after three seconds the floor is open, as
/// the codebook's test for an open floor has it.
const SAME_TURN: Duration = Duration::from_secs(3);

/// Where a turn's end is not told, it lasts as long as its words take, but no longer than until the next one begins:
/// two seconds, and 0.4 seconds a word (150 words a minute).
const TURN: Duration = Duration::from_secs(2);
const WORD: Duration = Duration::from_millis(400);

/// A day: a time beyond it is a slip or a date.
const LONGEST: Moment = Moment::from_secs(24 * 3600);

pub(super) fn transcript(name: &str, draft: Draft, wishes: &Wishes) -> Result<Transcript, Faults> {
    let mut people = People::new(&wishes.same);
    let mut transcript = match draft {
        Draft::Contributions(contributions) => of_contributions(&contributions, &mut people),
        Draft::Talk {
            format,
            pieces,
            attendees,
        } => {
            let last = pieces
                .iter()
                .find(|piece| piece.end.unwrap_or(piece.start) > LONGEST);
            if let Some(piece) = last {
                let mut found = Found::default();
                let at = piece.end.unwrap_or(piece.start);
                found.add(
                    piece.line,
                    1,
                    format!("{at} is more than a day"),
                    "mend the time",
                );
                return found.or(name, Transcript::of(format));
            }
            let mut transcript = of_pieces(format, pieces, &mut people);
            for attendee in attendees {
                people.id(&attendee);
            }
            transcript.warn(&people);
            transcript
        }
    };
    for person in &wishes.people {
        people.id(person);
    }
    if people.names.len() > MOST_PEOPLE {
        let message = format!(
            "there are {} people in it, and a session has keys for {MOST_PEOPLE}",
            people.names.len()
        );
        return Err(only(
            name,
            1,
            message,
            "join names that are one person with --same \"A=B\"",
        ));
    }
    if let Some(same) = people.unused() {
        let message = format!("nobody in it is called {}, as --same has it", same.name);
        return Err(only(
            name,
            1,
            message,
            "see `colead import --dry-run` for the names",
        ));
    }
    transcript.people = people.names;
    Ok(transcript)
}

impl Transcript {
    fn of(format: Format) -> Self {
        Self {
            format,
            people: Vec::new(),
            turns: Vec::new(),
            modes: Vec::new(),
            estimated: false,
            warnings: Vec::new(),
        }
    }

    fn warn(&mut self, people: &People<'_>) {
        let unnamed = self.turns.iter().filter(|turn| turn.who.is_none()).count();
        if people.names.is_empty() {
            self.warnings.push(
                "no speaker is named anywhere in it: only talk and silence are known, and of nobody in particular"
                    .to_owned(),
            );
        } else if unnamed > 0 {
            let length: Duration = self
                .turns
                .iter()
                .filter(|turn| turn.who.is_none())
                .map(SpokenTurn::length)
                .sum();
            self.warnings.push(format!(
                "{unnamed} of {} turns name no speaker ({} of talk); they count for nobody",
                self.turns.len(),
                Moment::START + length
            ));
        }
        for name in &people.names {
            if is_device(name) {
                self.warnings.push(format!(
                    "“{name}” looks like a device; --same \"{name}=NAME\" says whose it is"
                ));
            } else if is_several(name) {
                self.warnings.push(format!(
                    "“{name}” may be several people; they are taken for one"
                ));
            }
        }
        if self.estimated {
            self.warnings.push(
                "it does not say when turns end: talk times are estimates from the number of words, and silence and \
                 overlaps are not known"
                    .to_owned(),
            );
        }
    }
}

fn of_contributions(contributions: &Contributions, people: &mut People<'_>) -> Transcript {
    let mut transcript = Transcript::of(Format::Contributions);
    let mut rows: Vec<_> = contributions.rows().iter().collect();
    rows.sort_by_key(|row| (row.start, row.end));
    for row in rows {
        let who = contributions.names().get(usize::from(row.who.0));
        transcript.turns.push(SpokenTurn {
            who: who.and_then(|name| people.id(name)),
            start: row.start,
            end: row.end,
            text: String::new(),
        });
        transcript.modes.push(Some(row.mode));
    }
    transcript
}

fn of_pieces(format: Format, mut pieces: Vec<Piece>, people: &mut People<'_>) -> Transcript {
    let mut transcript = Transcript::of(format);
    transcript.estimated =
        format == Format::Clocked || pieces.iter().any(|piece| piece.end.is_none());
    pieces.sort_by_key(|piece| piece.start);
    let starts: Vec<Moment> = pieces.iter().map(|piece| piece.start).collect();
    for (at, piece) in pieces.into_iter().enumerate() {
        let text = clean_text(&piece.text);
        let end = piece
            .end
            .unwrap_or_else(|| estimated_end(&piece, &text, starts.get(at + 1).copied()));
        let turn = SpokenTurn {
            who: piece.who.as_deref().and_then(|name| people.id(name)),
            start: piece.start,
            end,
            text,
        };
        match turn_to_go_on(&transcript.turns, &turn) {
            Some(at) => {
                let before = &mut transcript.turns[at];
                before.end = before.end.max(turn.end);
                if !before.text.is_empty() && !turn.text.is_empty() {
                    before.text.push(' ');
                }
                before.text.push_str(&turn.text);
            }
            None => transcript.turns.push(turn),
        }
    }
    transcript.modes = vec![None; transcript.turns.len()];
    transcript
}

fn estimated_end(piece: &Piece, text: &str, next: Option<Moment>) -> Moment {
    let words = u32::try_from(words(text)).unwrap_or(u32::MAX);
    let spoken = piece.start + TURN.saturating_add(WORD.saturating_mul(words));
    next.map_or(spoken, |next| spoken.min(next.max(piece.start)))
}

/// How many words a text has: those between blanks, or a sixth of its letters where a script has no blanks.
pub(super) fn words(text: &str) -> u64 {
    let between_blanks = text.split_whitespace().count();
    between_blanks.max(text.chars().count() / 6).max(1) as u64
}

/// The turn that `turn` goes on with: the last one of the same speaker, when they paused for no more than
/// [`SAME_TURN`] and nobody else has gone on speaking since.
fn turn_to_go_on(turns: &[SpokenTurn], turn: &SpokenTurn) -> Option<usize> {
    let mut others_until = Moment::START;
    for (at, before) in turns.iter().enumerate().rev() {
        if before.who == turn.who {
            let goes_on = turn.start.since(before.end) <= SAME_TURN && others_until <= before.end;
            return goes_on.then_some(at);
        }
        others_until = others_until.max(before.end);
        // Turns stand in the order of their beginnings; one that began long ago and still goes on is rare.
        if turns.len() - at > MOST_PEOPLE {
            break;
        }
    }
    None
}

/// The people met so far, and who is whom.
struct People<'w> {
    names: Vec<String>,
    same: &'w [Same],
    used: Vec<bool>,
}

impl<'w> People<'w> {
    fn new(same: &'w [Same]) -> Self {
        Self {
            names: Vec::new(),
            same,
            used: vec![false; same.len()],
        }
    }

    /// The number of the person called so; `None` for a name that stands for nobody.
    fn id(&mut self, spelling: &str) -> Option<PersonId> {
        let mut name = clean_name(spelling)?;
        // One step for each pair at most: `A=B` and `B=A` do not run in circles.
        for (used, same) in self.used.iter_mut().zip(self.same) {
            if same_name(&same.name, &name) {
                *used = true;
                name.clone_from(&same.is);
            }
        }
        if is_nobody(&name) {
            return None;
        }
        let known = self.names.iter().position(|known| same_name(known, &name));
        let at = known.unwrap_or_else(|| {
            self.names.push(name);
            self.names.len() - 1
        });
        u16::try_from(at).ok().map(PersonId)
    }

    fn unused(&self) -> Option<&Same> {
        let unused = self.used.iter().position(|used| !used)?;
        self.same.get(unused)
    }
}
