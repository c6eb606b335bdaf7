//! What is known of a meeting that was held elsewhere: its turns with their words, and what coders who read them
//! afterwards say they did. What can be said of the talk without knowing what any turn did.

use std::time::Duration;

use jiff::civil;

use super::{Mark, Marks, Mode, Moment, PersonId, Session};

/// Where an imported session comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    /// The file's name, without its folder.
    pub from: String,
    /// The name of its format.
    pub format: String,
    /// The local time of the import.
    pub at: civil::DateTime,
    /// Whether it is known when the meeting began; the session's start is the moment of the import otherwise.
    pub start_known: bool,
    /// Whether the lengths of turns are worked out from their words.
    pub estimated: bool,
}

/// Number of a turn within its session, from 0 in the order in which turns ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TurnId(pub u32);

/// One turn of talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpokenTurn {
    /// `None` when nobody knows.
    pub who: Option<PersonId>,
    pub start: Moment,
    pub end: Moment,
    /// Empty when the words were not kept.
    pub text: String,
}

impl SpokenTurn {
    pub fn length(&self) -> Duration {
        self.end.since(self.start)
    }
}

/// The marks of one coder beside those that count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coding {
    pub coder: String,
    /// By turn; the latest word of the coder on each.
    modes: Vec<Option<Mode>>,
}

impl Coding {
    /// What this coder says a turn did.
    pub fn mode(&self, turn: TurnId) -> Option<Mode> {
        self.modes.get(turn.0 as usize).copied().flatten()
    }
}

/// The turns of an imported session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Speech {
    turns: Vec<SpokenTurn>,
    /// Turns of people known.
    known: usize,
    codings: Vec<Coding>,
}

impl Speech {
    /// In the order of their ends; a turn's place is its id.
    pub fn turns(&self) -> &[SpokenTurn] {
        &self.turns
    }

    pub fn turn(&self, id: TurnId) -> Option<&SpokenTurn> {
        self.turns.get(id.0 as usize)
    }

    /// The codings beside the one that counts, in the order in which they were begun.
    pub fn codings(&self) -> &[Coding] {
        &self.codings
    }

    /// Whether the turn is the next one, so that it was taken in.
    pub(super) fn add(&mut self, id: TurnId, turn: SpokenTurn) -> bool {
        let is_next = id.0 as usize == self.turns.len();
        if is_next {
            self.known += usize::from(turn.who.is_some());
            self.turns.push(turn);
        }
        is_next
    }

    pub(super) fn code(&mut self, turn: TurnId, coder: &str, mode: Option<Mode>) {
        let place = turn.0 as usize;
        if place >= self.turns.len() {
            return;
        }
        let known = self.codings.iter().position(|coding| coding.coder == coder);
        let at = known.unwrap_or_else(|| {
            self.codings.push(Coding {
                coder: coder.to_owned(),
                modes: Vec::new(),
            });
            self.codings.len() - 1
        });
        let modes = &mut self.codings[at].modes;
        if modes.len() <= place {
            modes.resize(place + 1, None);
        }
        modes[place] = mode;
    }

    /// The mark that says what a turn did: the one of the same person at the turn's end. `None` while it is open.
    pub fn mark(&self, turn: TurnId, marks: &Marks) -> Option<Mark> {
        let turn = self.turn(turn)?;
        let mut made = marks.own_newest_first(turn.who?, turn.end);
        made.find(|mark| mark.at <= turn.end)
            .filter(|mark| mark.at == turn.end)
    }

    /// Whether turns of people known are open. One look at two counters, for every frame: each mark of an imported
    /// session is of a turn.
    pub fn has_open(&self, marks: &Marks) -> bool {
        marks.len() < self.known
    }

    /// How many turns are of somebody known, and how many of them nobody has marked.
    pub fn open(&self, marks: &Marks) -> (usize, usize) {
        let known = (0..)
            .map(TurnId)
            .zip(&self.turns)
            .filter(|(_, turn)| turn.who.is_some());
        known.fold((0, 0), |(all, open), (id, _)| {
            (all + 1, open + usize::from(self.mark(id, marks).is_none()))
        })
    }
}

impl Session {
    /// What `coder` says a turn did, or without one what the mark says that counts. `None` while it is open.
    pub fn mode_by(&self, coder: Option<&str>, turn: TurnId) -> Option<Mode> {
        let Some(coder) = coder else {
            return self.speech.mark(turn, &self.marks).map(|mark| mark.mode);
        };
        let mut codings = self.speech.codings().iter();
        codings.find(|coding| coding.coder == coder)?.mode(turn)
    }
}

/// One person's part in the talk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TalkPart {
    pub turns: u32,
    pub talk: Duration,
    pub longest: Duration,
}

/// What can be said of turns without knowing what they did.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TalkFacts {
    /// By person id.
    pub parts: Vec<TalkPart>,
    /// Talk of nobody known.
    pub unnamed: Duration,
    /// Between the first word and the last, when nobody spoke.
    pub silence: Duration,
    /// The longest silence, and when it began.
    pub longest_silence: Option<(Moment, Duration)>,
    /// How often somebody began while another one still spoke, and for how long two spoke at once.
    pub overlaps: u32,
    pub overlapped: Duration,
    /// How evenly the turns are spread over all people, 1/people to 1; none without turns (`patterns.md` 3).
    pub evenness: Option<f64>,
}

impl TalkFacts {
    /// The facts of `turns` among `people`.
    pub fn of(turns: &[SpokenTurn], people: usize) -> Self {
        let mut facts = Self {
            parts: vec![TalkPart::default(); people],
            ..Self::default()
        };
        let mut by_start: Vec<&SpokenTurn> = turns.iter().collect();
        by_start.sort_by_key(|turn| turn.start);
        let mut spoken_until: Option<Moment> = None;
        for turn in by_start {
            facts.add(turn);
            let until = spoken_until.unwrap_or(turn.start);
            let silence = turn.start.since(until);
            facts.silence += silence;
            if !silence.is_zero()
                && facts
                    .longest_silence
                    .is_none_or(|(_, longest)| silence > longest)
            {
                facts.longest_silence = Some((until, silence));
            }
            let together = until.min(turn.end).since(turn.start);
            if !together.is_zero() {
                facts.overlaps += 1;
                facts.overlapped += together;
            }
            spoken_until = Some(until.max(turn.end));
        }
        facts.evenness = evenness(&facts.parts);
        facts
    }

    fn add(&mut self, turn: &SpokenTurn) {
        let length = turn.length();
        match turn
            .who
            .and_then(|who| self.parts.get_mut(usize::from(who.0)))
        {
            Some(part) => {
                part.turns += 1;
                part.talk += length;
                part.longest = part.longest.max(length);
            }
            None => self.unnamed += length,
        }
    }

    /// All talk, of whomever.
    pub fn talk(&self) -> Duration {
        self.parts.iter().map(|part| part.talk).sum::<Duration>() + self.unnamed
    }
}

/// `exp(H)/K`, with H the entropy of the shares of turns and K the number of people.
fn evenness(parts: &[TalkPart]) -> Option<f64> {
    let all: u32 = parts.iter().map(|part| part.turns).sum();
    if all == 0 {
        return None;
    }
    let entropy: f64 = parts
        .iter()
        .filter(|part| part.turns > 0)
        .map(|part| f64::from(part.turns) / f64::from(all))
        .map(|share| -share * libm::log(share))
        .sum();
    Some(libm::exp(entropy) / parts.len() as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn turn(who: Option<u16>, start: u64, end: u64) -> SpokenTurn {
        SpokenTurn {
            who: who.map(PersonId),
            start: Moment::from_secs(start),
            end: Moment::from_secs(end),
            text: String::new(),
        }
    }

    #[test]
    fn silence_and_overlap_are_told_from_the_times_alone() {
        let secs = Duration::from_secs;
        let turns = [
            turn(Some(0), 10, 20),
            turn(Some(1), 15, 17),
            turn(Some(1), 19, 30),
            turn(None, 45, 50),
            turn(Some(0), 50, 51),
        ];
        let facts = TalkFacts::of(&turns, 3);
        assert_eq!(facts.silence, secs(15));
        assert_eq!(
            facts.longest_silence,
            Some((Moment::from_secs(30), secs(15)))
        );
        assert_eq!((facts.overlaps, facts.overlapped), (2, secs(3)));
        assert_eq!(facts.unnamed, secs(5));
        assert_eq!(
            facts.parts[0],
            TalkPart {
                turns: 2,
                talk: secs(11),
                longest: secs(10)
            }
        );
        assert_eq!(facts.parts[2], TalkPart::default());
        assert_eq!(facts.talk(), secs(29));
        let even = facts.evenness.unwrap();
        assert!(
            (even - 2.0 / 3.0).abs() < 1e-9,
            "two of three speak alike: {even}"
        );
    }

    #[test]
    fn without_turns_nothing_is_even() {
        assert_eq!(TalkFacts::of(&[], 3).evenness, None);
    }
}
