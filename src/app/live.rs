//! The session on the screen: the pure session, the watch beside it, and the figures that a frame shows.

use std::time::Duration;

use super::rehearsing::Rehearsing;
use super::settings::Settings;
use crate::session::ballot::OpenBox;
use crate::session::event::Event;
use crate::session::pattern::{Pace, Pattern, Scene};
use crate::session::{
    Balance, Command, GroupState, Lookout, MapPoint, Moment, PersonId, Recorded, Refusal, Seq,
    Session, balance, map_point,
};
use crate::tally::Paper;

/// Steps of the trail on the map, and how many of them are shown.
const TRAIL_STEP: Duration = Duration::from_secs(20);
const TRAIL_LENGTH: u32 = 12;

/// A session that was just opened, new or resumed.
#[derive(Debug)]
pub struct Opened {
    pub id: String,
    /// The file it is kept in, as shown to people.
    pub file: String,
    pub session: Session,
    /// Where its clock stands.
    pub now: Moment,
    /// How long the program was away from it; none for a new session.
    pub away: Option<Duration>,
}

/// Whether what happens in a session is recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// The session is only looked at.
    Read,
    Write,
}

/// A session with what is known about it beside its facts.
#[derive(Debug)]
pub struct Live {
    pub id: String,
    pub file: String,
    pub access: Access,
    pub session: Session,
    pub saving: Saving,
    pub figures: Figures,
    /// Whether only what the room has seen is shown.
    pub discreet: bool,
    /// The simulated people, and their time, in a rehearsal.
    pub rehearsing: Option<Box<Rehearsing>>,
    lookout: Lookout,
}

/// How far the journal has got.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saving {
    /// Whether the session's file is there yet.
    pub begun: bool,
    /// The last event that is on disk.
    pub upto: Seq,
    /// Papers of the secret ballot that is open, on disk.
    pub papers: usize,
    /// Why writing fails, while it does.
    pub failure: Option<String>,
}

impl Saving {
    /// Whether the disk refuses, and events are in memory only.
    pub const fn fails(&self) -> bool {
        self.failure.is_some()
    }
}

/// What the gauges and the map show. Worked out once a change or every few seconds, never a frame.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    /// By seat.
    pub people: Vec<(PersonId, Balance)>,
    pub map: Option<MapPoint>,
    /// Oldest first, without the present point.
    pub trail: Vec<MapPoint>,
    /// The early sign of a warning: a colour, no words.
    pub sign: Option<Pattern>,
    /// How often the room was marked in the last minutes; none while that does not matter.
    pub pace: Option<Pace>,
    /// Since when the group is concurrent, and the figures behind it at that time.
    concurrent: Option<(Moment, String)>,
}

impl Figures {
    /// The figures behind `concurrent`, in a sentence, while that is the state.
    pub fn concurrent(&self) -> Option<&str> {
        self.concurrent.as_ref().map(|(_, words)| words.as_str())
    }
}

impl Live {
    pub fn new(opened: Opened, access: Access, settings: &Settings) -> Self {
        let Opened {
            id,
            file,
            session,
            now,
            away,
        } = opened;
        let lookout = Lookout::new(&session, now, settings.lookout());
        let mut live = Self {
            id,
            file,
            access,
            saving: Saving {
                begun: away.is_some() || access == Access::Read,
                upto: session.seq(),
                papers: papers(&session),
                failure: None,
            },
            figures: Figures::default(),
            discreet: false,
            rehearsing: None,
            lookout,
            session,
        };
        live.refresh(now);
        live
    }

    /// The state that this screen may show.
    pub fn state(&self) -> GroupState {
        if self.discreet {
            self.session.public_state()
        } else {
            self.session.state()
        }
    }

    /// Whether everything that happened is on disk.
    pub fn is_saved(&self) -> bool {
        self.saving.begun && !self.has_unsaved()
    }

    /// Whether something happened that is not on disk yet.
    pub fn has_unsaved(&self) -> bool {
        self.saving.upto < self.session.seq() || self.saving.papers < papers(&self.session)
    }

    /// Takes a paper of a secret ballot. It is to be kept in the box.
    ///
    /// # Errors
    /// The reason why it was not taken.
    pub fn hand_in(&mut self, who: PersonId, paper: Paper) -> Result<OpenBox, Refusal> {
        self.session.hand_in(who, paper)?;
        self.session.open_box().ok_or(Refusal::NoBallotOpen)
    }

    /// Carries out a command. The events are to be recorded.
    ///
    /// # Errors
    /// The reason why nothing came of it.
    pub fn perform(&mut self, command: &Command, now: Moment) -> Result<Vec<Recorded>, Refusal> {
        let recorded = self.session.perform(command, now)?;
        if recorded.iter().any(|fact| moves_the_figures(&fact.event)) {
            self.refresh(now);
        }
        Ok(recorded)
    }

    /// Works out what gauges and map show of the session as it stands at `now`, after it was brought there from outside.
    pub(super) fn look_again(&mut self, now: Moment) {
        self.refresh(now);
    }

    /// What the passing of time alone brings about.
    pub fn pass_time(&mut self, now: Moment) -> Vec<Recorded> {
        let looked = self.lookout.looked();
        let mut recorded = self.lookout.look_when_due(&mut self.session, now);
        recorded.extend(
            self.session
                .perform(&Command::PassTime, now)
                .unwrap_or_default(),
        );
        if looked != self.lookout.looked() || !recorded.is_empty() {
            self.refresh(now);
        }
        recorded
    }

    /// Keeps what was seen when the group became concurrent, so that the words stand still while they are read.
    fn name_concurrent(&mut self, now: Moment) {
        let since = self.session.state_since();
        if self.session.state() != GroupState::Concurrent {
            self.figures.concurrent = None;
        } else if self.figures.concurrent.as_ref().map(|(at, _)| *at) != Some(since) {
            let evidence = self.lookout.evidence(&self.session, now);
            let words = evidence.sentence(Pattern::Concurrent, None);
            self.figures.concurrent = Some((since, words));
        }
    }

    fn refresh(&mut self, now: Moment) {
        self.name_concurrent(now);
        let session = &self.session;
        let at = session.running(now);
        let roster = session.roster();
        let marks = session.marks();
        self.figures.people.clear();
        self.figures.people.extend(
            session
                .people()
                .iter()
                .map(|p| (p.id, balance(marks, p.id, at))),
        );
        self.figures.sign = self.lookout.sign();
        self.figures.pace = Pace::of(&Scene {
            marks,
            roster: &roster,
            at,
            context: session.context(now),
        });
        self.figures.trail.clear();
        if marks.is_empty() {
            self.figures.map = None;
            return;
        }
        self.figures.map = Some(map_point(marks, &roster, at));
        for back in (1..=TRAIL_LENGTH).rev() {
            let back = TRAIL_STEP * back;
            if at.since(Moment::START) >= back {
                self.figures
                    .trail
                    .push(map_point(marks, &roster, at - back));
            }
        }
    }
}

/// Whether gauges and map have to be worked out anew. Time alone moves them as well, at the detector's pace.
fn moves_the_figures(event: &Event) -> bool {
    matches!(
        event,
        Event::PersonAdded { .. }
            | Event::PersonRemoved { .. }
            | Event::PeopleReordered { .. }
            | Event::ObserverChanged { .. }
            | Event::PresenceChanged { .. }
            | Event::ConsentChanged { .. }
            | Event::ContributionMarked { .. }
            | Event::ContributionRecoded { .. }
            | Event::ContributionReattributed { .. }
            | Event::Undone { .. }
            | Event::Redone { .. }
            | Event::GapSettled { .. }
    )
}

/// Papers in the box of the secret ballot that is open.
fn papers(session: &Session) -> usize {
    session
        .open_ballot()
        .filter(|ballot| ballot.is_secret())
        .map_or(0, |ballot| ballot.voted().count())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::check;
    use crate::session::{Mode, Opening};

    const PLAN: &str = r#"
        title = "Ana leads"
        ends_without_decision = "A test."
        people = ["Ana", "Bo", "Chidi", "Dana"]
        [[round]]
        name = "Open floor"
        kind = "open"
        time = "20m"
    "#;

    fn open(session: Session, now: Moment, settings: &Settings) -> Live {
        let opened = Opened {
            id: "id".to_owned(),
            file: "file".to_owned(),
            session,
            now,
            away: None,
        };
        Live::new(opened, Access::Write, settings)
    }

    /// Ana leads, the others follow, a mark every ten seconds, until a warning comes up.
    fn warned(settings: &Settings) -> (Live, Moment) {
        let opening = Opening {
            plan: check::parse("plan.toml", PLAN).unwrap(),
            started: jiff::civil::date(2026, 3, 2).at(9, 0, 0, 0),
            seed: 1,
            imported: None,
            rehearsal: None,
        };
        let mut live = open(Session::new(opening), Moment::START, settings);
        live.perform(&Command::StartRound, Moment::START).unwrap();
        let mut now = Moment::START;
        for (follower, turn) in (1_u16..4).cycle().zip(0..60) {
            let (who, mode) = if turn % 2 == 0 {
                (PersonId(0), Mode::Lead)
            } else {
                (PersonId(follower), Mode::Follow)
            };
            now = now + Duration::from_secs(10);
            live.perform(&Command::ToggleFloor { who }, now).unwrap();
            live.perform(&Command::Mark { mode }, now).unwrap();
            live.pass_time(now);
            if !live.session.alerts().is_empty() {
                break;
            }
        }
        (live, now)
    }

    #[test]
    fn a_warning_names_the_leader_unless_the_room_wants_no_name() {
        let (live, _) = warned(&Settings::default());
        let named = &live.session.alerts()[0].alert;
        assert_eq!(named.who, Some(PersonId(0)));
        assert!(named.evidence.contains("Ana"));
        let counter_move = format!("{} {:?}", named.question, named.counter_move);
        assert!(!counter_move.contains("Ana"), "{counter_move}");

        let settings = Settings {
            name_the_leader: false,
            ..Settings::default()
        };
        let (live, now) = warned(&settings);
        let alerts = live.session.alerts().to_vec();
        let unnamed = &alerts[0].alert;
        assert_eq!((unnamed.pattern, unnamed.who), (Pattern::OneLeader, None));
        assert!(!format!("{unnamed:?}").contains("Ana"));

        // The resumed session goes on with the same warning.
        let mut resumed = open(live.session, now, &settings);
        resumed.pass_time(now + Duration::from_secs(5));
        assert_eq!(resumed.session.alerts(), alerts);
    }

    /// Everybody leads, then leads and follows, then follows: a turn every ten seconds, the time passing by seconds.
    /// The warning that comes last has to rest first.
    fn warned_twice(resumed_after: Option<u64>) -> Live {
        let settings = Settings::default();
        let opening = Opening {
            plan: check::parse("plan.toml", PLAN).unwrap(),
            started: jiff::civil::date(2026, 3, 2).at(9, 0, 0, 0),
            seed: 1,
            imported: None,
            rehearsal: None,
        };
        let mut live = open(Session::new(opening), Moment::START, &settings);
        live.perform(&Command::StartRound, Moment::START).unwrap();
        for second in 1..1_000 {
            let now = Moment::from_millis(1000 * second + 300);
            live.pass_time(now);
            if resumed_after == Some(second) {
                live = open(live.session, now, &settings);
            }
            if second % 10 == 0 {
                let turn = second / 10;
                let who = PersonId(u16::try_from(turn % 4).unwrap());
                let mode = match turn {
                    0..25 => Mode::Lead,
                    25..45 if turn % 4 < 2 => Mode::Lead,
                    _ => Mode::Follow,
                };
                live.perform(&Command::ToggleFloor { who }, now).unwrap();
                live.perform(&Command::Mark { mode }, now).unwrap();
                live.perform(&Command::ReleaseFloor, now).unwrap();
            }
        }
        live
    }

    #[test]
    fn a_resumed_session_warns_when_it_would_have_warned_anyway() {
        let uninterrupted = warned_twice(None);
        let alerts = uninterrupted.session.alerts();
        let times: Vec<_> = alerts
            .iter()
            .map(|raised| (raised.alert.pattern, raised.at.as_millis() / 1000))
            .collect();
        let expected = [(Pattern::TooManyChefs, 115), (Pattern::NoInitiation, 715)];
        assert_eq!(times, expected);
        for second in [150, 420, 650] {
            let resumed = warned_twice(Some(second));
            assert_eq!(resumed.session.alerts(), alerts, "resumed after {second} s");
        }
    }
}
