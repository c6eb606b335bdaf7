//! A transcript as a session: its plan of one open round, and the events of who spoke when.

use std::time::Duration;

use super::Transcript;
use crate::plan::{Invite, Plan, PlannedPerson, Round, RoundKind, SpeakingOrder, Timebox};
use crate::session::{
    Event, MarkId, Mode, Moment, PersonId, Recorded, RoundEnd, Seq, SpokenTurn, TurnId,
};

/// What a session file is made of.
#[derive(Clone, Debug, PartialEq)]
pub struct Meeting {
    pub plan: Plan,
    pub events: Vec<Recorded>,
}

/// The session that `transcript` makes, called `title`.
pub fn meeting(transcript: &Transcript, title: &str) -> Meeting {
    let end = transcript.end();
    let length = end.since(Moment::START).max(Duration::from_secs(1));
    let mut log = Log { events: Vec::new() };
    log.add(Moment::START, Event::RoundStarted { slot: 0, length });
    for (at, fact) in facts(transcript) {
        match fact {
            Fact::FloorGiven(who) => log.add(at, Event::FloorGiven { who }),
            Fact::FloorReleased => log.add(at, Event::FloorReleased),
            Fact::Spoken(turn, spoken) => {
                log.add(
                    at,
                    Event::TurnSpoken {
                        turn,
                        who: spoken.who,
                        length: spoken.length(),
                        text: Some(spoken.text.clone()).filter(|text| !text.is_empty()),
                    },
                );
            }
            Fact::Marked(id, who, mode) => {
                log.add(at, Event::ContributionMarked { id, who, mode, at });
            }
        }
    }
    log.add(
        end,
        Event::RoundEnded {
            slot: 0,
            how: RoundEnd::Finished,
        },
    );
    log.add(end, Event::SessionClosed);
    Meeting {
        plan: plan(transcript, title, length),
        events: log.events,
    }
}

fn plan(transcript: &Transcript, title: &str, length: Duration) -> Plan {
    Plan {
        title: title.to_owned(),
        purpose: None,
        end: None,
        ends_without_decision: Some(
            "Imported: what the group decided is not in the file.".to_owned(),
        ),
        people: transcript
            .people
            .iter()
            .map(|name| PlannedPerson {
                name: name.clone(),
                role: None,
                observer: false,
            })
            .collect(),
        rounds: vec![Round {
            name: "The meeting".to_owned(),
            kind: RoundKind::Open,
            time: Timebox::Total(length),
            question: None,
            invites: Invite::Both,
            order: SpeakingOrder::Seat,
            auto_advance: false,
            locked: false,
            optional: false,
            notes: None,
            section: None,
            ballot: None,
        }],
        sections: Vec::new(),
        lint_off: Vec::new(),
    }
}

/// The events so far, numbered.
struct Log {
    events: Vec<Recorded>,
}

impl Log {
    fn add(&mut self, t: Moment, event: Event) {
        let n = u32::try_from(self.events.len() + 1).unwrap_or(u32::MAX);
        self.events.push(Recorded {
            n: Seq(n),
            t,
            event,
        });
    }
}

#[derive(Clone, Copy, Debug)]
enum Fact<'t> {
    FloorReleased,
    Spoken(TurnId, &'t SpokenTurn),
    Marked(MarkId, PersonId, Mode),
    FloorGiven(PersonId),
}

/// What happened, in its order. A turn is a fact at its end. The floor is one person's: who has it keeps it to the
/// end of their turn, then it goes to whoever has been speaking over them longest.
fn facts(transcript: &Transcript) -> Vec<(Moment, Fact<'_>)> {
    let mut facts = floor(&transcript.turns);
    let mut by_end: Vec<(&SpokenTurn, Option<Mode>)> = transcript
        .turns
        .iter()
        .zip(transcript.modes.iter().copied())
        .collect();
    by_end.sort_by_key(|(turn, _)| turn.end);
    let mut marks = (0..).map(MarkId);
    for (id, (turn, mode)) in (0..).map(TurnId).zip(by_end) {
        facts.push((turn.end, Fact::Spoken(id, turn)));
        if let (Some(who), Some(mode)) = (turn.who, mode)
            && let Some(id) = marks.next()
        {
            facts.push((turn.end, Fact::Marked(id, who, mode)));
        }
    }
    // At one moment: the floor is given up, turns end, the floor is given anew.
    facts.sort_by_key(|(at, fact)| {
        let rank = match fact {
            Fact::FloorReleased => 0,
            Fact::Spoken(..) | Fact::Marked(..) => 1,
            Fact::FloorGiven(_) => 2,
        };
        (*at, rank)
    });
    facts
}

/// Who has the floor when.
fn floor(turns: &[SpokenTurn]) -> Vec<(Moment, Fact<'_>)> {
    let mut facts = Vec::new();
    let mut free_from = Moment::START;
    for turn in turns {
        let from = turn.start.max(free_from);
        let Some(who) = turn.who.filter(|_| from < turn.end) else {
            continue;
        };
        facts.push((from, Fact::FloorGiven(who)));
        facts.push((turn.end, Fact::FloorReleased));
        free_from = turn.end;
    }
    facts
}
