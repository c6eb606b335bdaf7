//! What holds of every meeting, however its keys are pressed: random commands at random times, also at the same time
//! and out of order.

#![allow(clippy::unwrap_used, reason = "helpers of tests may panic too")]

#[path = "support/papers.rs"]
mod papers;

use std::time::Duration;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use colead::journal::{Header, Journal, Line, Reader};
use colead::plan::check;
use colead::plan::{Invite, Plan, Round, RoundKind, SpeakingOrder, Timebox, Voting};
use colead::session::alert::{AlertId, Observation};
use colead::session::ballot::{BallotId, Position, Terms, TieBreak};
use colead::session::bill::Payment;
use colead::session::commitment::CommitmentId;
use colead::session::pattern::Pattern;
use colead::session::{
    Chance, Command, Consent, Event, GapCause, GroupState, MarkId, Mode, Moment, Opening, PersonId,
    Phase, Recorded, Refusal, Remaining, Session,
};
use colead::tally::{Fraction, Ladder, Method, OptionId, Paper, Rules, Rung, lot};
use colead::timeline::{Fact, Timeline};
use papers::paper;

/// Every kind of thing an agenda can hold: a section that cycles, one that goes on until decided, a round that goes on
/// by itself, go-rounds in each order, polls.
const PLAN: &str = r#"
title = "All sorts"
people = ["Ana", "Bo", "Chidi", { name = "Dana", observer = true }]
[section.explore]
times = 2
[section.decide]
until = "decided"
at_most = 3
[[round]]
name = "Check-in"
kind = "go_round"
per_person = "20s"
[[round]]
name = "Poll"
kind = "poll"
time = "1m"
[[round]]
name = "Random"
kind = "go_round"
per_person = "20s"
order = "random"
optional = true
section = "explore"
[[round]]
name = "Open"
kind = "open"
time = "2m"
auto_advance = true
section = "explore"
[[round]]
name = "Amend"
kind = "open"
time = "1m"
section = "decide"
[[round]]
name = "Ballot"
kind = "ballot"
time = "1m"
auto_advance = true
section = "decide"
[[round]]
name = "Check-out"
kind = "go_round"
per_person = "20s"
order = "least_heard"
"#;

const STARTED: &str = "2026-03-02T10:00:00.25+01:00[+01:00]";

fn plan() -> Plan {
    check::parse("plan", PLAN).unwrap_or_else(|problems| panic!("{problems}"))
}

fn opening() -> Opening {
    Opening {
        plan: plan(),
        started: STARTED.parse::<jiff::Zoned>().unwrap().datetime(),
        seed: 11,
        imported: None,
        rehearsal: None,
    }
}

/// Mostly those who are there from the beginning; sometimes a number that perhaps nobody has.
fn who() -> impl Strategy<Value = PersonId> {
    prop_oneof![4 => 0..3_u16, 1 => 3..6_u16].prop_map(PersonId)
}

fn mode() -> impl Strategy<Value = Mode> {
    select(&[Mode::Lead, Mode::Follow, Mode::Both][..])
}

fn mark_id() -> impl Strategy<Value = MarkId> {
    (0..12_u32).prop_map(MarkId)
}

fn moment() -> impl Strategy<Value = Moment> {
    (0..1_000_000_u64).prop_map(Moment::from_millis)
}

fn length() -> impl Strategy<Value = Duration> {
    prop_oneof![
        8 => (0..200_000_000_u64).prop_map(Duration::from_micros),
        1 => Just(Duration::MAX),
    ]
}

/// A round's time, also longer than a plan can ask for.
fn planned() -> impl Strategy<Value = Duration> {
    let millis = prop_oneof![8 => 0..200_000_u64, 1 => Just(u64::MAX)];
    millis.prop_map(Duration::from_millis)
}

fn text() -> impl Strategy<Value = String> {
    select(&["", "Bet on A", "Bet on B", " x "][..]).prop_map(str::to_owned)
}

fn people_command() -> impl Strategy<Value = Command> {
    let name = select(&["Ana", "Eun-ji", "Fay", " "][..]).prop_map(str::to_owned);
    let consent = select(
        &[
            Consent::Named,
            Consent::Initials,
            Consent::Unnamed,
            Consent::NotCounted,
        ][..],
    );
    prop_oneof![
        (name.clone(), any::<bool>()).prop_map(|(name, observer)| Command::AddPerson {
            name,
            role: None,
            observer
        }),
        (who(), name).prop_map(|(who, name)| Command::RenamePerson { who, name }),
        who().prop_map(|who| Command::RemovePerson { who }),
        (who(), any::<bool>()).prop_map(|(who, down)| Command::MovePerson { who, down }),
        (who(), any::<bool>()).prop_map(|(who, observer)| Command::SetObserver { who, observer }),
        (who(), any::<bool>()).prop_map(|(who, present)| Command::SetPresence { who, present }),
        (who(), consent).prop_map(|(who, consent)| Command::SetConsent { who, consent }),
    ]
}

fn mark_command() -> impl Strategy<Value = Command> {
    prop_oneof![
        4 => who().prop_map(|who| Command::ToggleFloor { who }),
        3 => Just(Command::NextSpeaker),
        1 => Just(Command::ReleaseFloor),
        6 => mode().prop_map(|mode| Command::Mark { mode }),
        2 => (who(), mode(), moment()).prop_map(|(who, mode, at)| Command::MarkMissed { who, mode, at }),
        1 => (mark_id(), mode()).prop_map(|(id, mode)| Command::Recode { id, mode }),
        1 => (mark_id(), who()).prop_map(|(id, who)| Command::Reattribute { id, who }),
        1 => mark_id().prop_map(|lead| Command::PutLeadBack { lead }),
        1 => Just(Command::PutLeadAway),
        2 => Just(Command::Undo),
        2 => Just(Command::Redo),
    ]
}

fn round_command() -> impl Strategy<Value = Command> {
    let kind = select(&[RoundKind::GoRound, RoundKind::Open, RoundKind::Poll][..]);
    prop_oneof![
        4 => Just(Command::StartRound),
        2 => Just(Command::Pause),
        2 => Just(Command::Resume),
        1 => (length(), select(&Payment::ALL[..])).prop_map(|(by, payment)| Command::Extend { by, payment }),
        1 => length().prop_map(|by| Command::Shorten { by }),
        1 => length().prop_map(|by| Command::BackdateStart { by }),
        4 => Just(Command::NextRound),
        2 => Just(Command::PreviousRound),
        1 => (0..8_usize).prop_map(|slot| Command::GoToRound { slot }),
        1 => Just(Command::RepeatRound),
        1 => (kind, planned()).prop_map(|(kind, length)| Command::InsertRound { round: Box::new(inserted(kind, length)) }),
        1 => length().prop_map(|length| Command::NoticeGap { length, cause: GapCause::Slept }),
        1 => any::<bool>().prop_map(|counted| Command::SettleGap { counted }),
        3 => Just(Command::PassTime),
        1 => text().prop_map(|text| Command::TakeNote { text }),
        1 => text().prop_map(|text| Command::ParkIdea { text }),
    ]
}

fn inserted(kind: RoundKind, length: Duration) -> Round {
    Round {
        name: "Inserted".to_owned(),
        kind,
        time: Timebox::PerPerson(length),
        question: None,
        invites: Invite::Both,
        order: SpeakingOrder::Random,
        auto_advance: true,
        locked: false,
        optional: false,
        notes: None,
        section: None,
        ballot: None,
    }
}

fn alert_command() -> impl Strategy<Value = Command> {
    let id = || (0..3_u16).prop_map(AlertId);
    let pattern = || select(&Pattern::WARNINGS[..]);
    prop_oneof![
        who().prop_map(|who| Command::Observe(Observation::Shown(GroupState::OneLeader(who)))),
        (pattern(), who()).prop_map(|(pattern, who)| {
            Command::Observe(Observation::Raised {
                pattern,
                who: Some(who),
                evidence: String::new(),
                question: String::new(),
                counter_move: Box::new(inserted(RoundKind::Open, Duration::from_secs(180))),
            })
        }),
        pattern().prop_map(|pattern| Command::Observe(Observation::Cleared(pattern))),
        id().prop_map(|id| Command::SnoozeAlert { id }),
        id().prop_map(|id| Command::RejectAlert { id }),
        id().prop_map(|id| Command::TakeCounterMove { id }),
    ]
}

/// A paper of any form, and often of a wrong one.
fn choice() -> impl Strategy<Value = Paper> {
    select(&Method::ALL[..]).prop_flat_map(|method| paper(method, 2))
}

/// Two people's sentences.
const SEED: &str = "rain on the roof, and four 4s";

fn ladder() -> impl Strategy<Value = Ladder> {
    subsequence(&Rung::ALL[..], 0..=Rung::ALL.len()).prop_map(|rungs| rungs.into_iter().collect())
}

fn terms() -> impl Strategy<Value = Box<Terms>> {
    let method = select(&Method::ALL[..]);
    (method, select(&Voting::ALL[..]), ladder(), any::<bool>()).prop_map(
        |(method, voting, ladder, has_seed)| {
            Box::new(Terms {
                version: 0,
                method,
                options: vec!["Lisbon".to_owned(), "Porto".to_owned()],
                rules: Rules {
                    ladder,
                    fallback: has_seed.then_some(Fraction::HALF),
                    ..Rules::default()
                },
                voting,
                casting: Some(PersonId(1)),
                lot: has_seed.then(|| lot::commitment(SEED)),
                runoff_of: None,
                fallback_of: None,
            })
        },
    )
}

fn ballot_id() -> impl Strategy<Value = BallotId> {
    (0..4_u16).prop_map(BallotId)
}

/// What may be done about a tie, fitting or not.
fn about_a_tie() -> impl Strategy<Value = Command> {
    let how = prop_oneof![
        select(&["Lisbon", "Porto", "Faro"][..]).prop_map(|option| TieBreak::CastingVote {
            option: option.to_owned()
        }),
        select(&[SEED, "sun"][..]).prop_map(|seed| TieBreak::DrawLot {
            seed: seed.to_owned()
        }),
        Just(TieBreak::GiveUpLot),
        Just(TieBreak::CarryOver),
    ];
    prop_oneof![
        ballot_id().prop_map(|of| Command::OpenRunoff { of }),
        ballot_id().prop_map(|of| Command::OpenFallback { of }),
        (ballot_id(), how).prop_map(|(ballot, how)| Command::BreakTie { ballot, how }),
    ]
}

fn position() -> impl Strategy<Value = Position> {
    select(&[Position::For, Position::Against, Position::Undecided][..])
}

fn ballot_command() -> impl Strategy<Value = Command> {
    prop_oneof![
        2 => (who(), position(), 0..6_u8).prop_map(|(who, position, conviction)| Command::AnswerPoll { who, position, conviction }),
        1 => Just(Command::RevealPoll),
        2 => text().prop_map(|text| Command::StateProposal { text }),
        3 => terms().prop_map(|terms| Command::OpenBallot { terms }),
        4 => (who(), choice()).prop_map(|(who, paper)| Command::CastVote { who, paper }),
        1 => who().prop_map(|who| Command::WithdrawVote { who }),
        1 => (0..3_u16, who(), text()).prop_map(|(ballot, who, text)| Command::GiveReason { ballot: BallotId(ballot), who, text }),
        2 => Just(Command::CloseBallot),
        2 => (any::<u64>(), any::<bool>()).prop_map(|(chance, outcome_only)| Command::CountSecretBallot { chance: Chance(chance), outcome_only }),
        1 => (0..3_u16, text()).prop_map(|(ballot, text)| Command::HearObjection { ballot: BallotId(ballot), text }),
        1 => Just(Command::CancelBallot),
        2 => about_a_tie(),
    ]
}

fn closing_command() -> impl Strategy<Value = Command> {
    let commitment = || (0..3_u16).prop_map(CommitmentId);
    prop_oneof![
        text().prop_map(|text| Command::RecordDecision { text, review: None }),
        Just(Command::SetReviewDate {
            review: Some(jiff::civil::date(2026, 6, 1))
        }),
        text().prop_map(|why| Command::DeclareNoDecision { why }),
        (who(), text()).prop_map(|(owner, deed)| Command::Commit {
            owner,
            deed,
            due: None
        }),
        (commitment(), who(), text()).prop_map(|(id, owner, deed)| Command::ChangeCommitment {
            id,
            owner,
            deed,
            due: None
        }),
        commitment().prop_map(|id| Command::DropCommitment { id }),
        Just(Command::CloseSession),
        Just(Command::ReopenSession),
    ]
}

fn command() -> impl Strategy<Value = Command> {
    prop_oneof![
        3 => people_command(),
        8 => mark_command(),
        8 => round_command(),
        2 => alert_command(),
        4 => ballot_command(),
        1 => closing_command(),
    ]
}

/// How long after the one before: mostly some seconds, often nothing, sometimes earlier.
fn step() -> impl Strategy<Value = i64> {
    prop_oneof![6 => 0..40_000_i64, 3 => Just(0), 1 => -5_000..0_i64]
}

/// Commands that follow each other in a real meeting; at random they would hardly ever get so far.
fn scene() -> impl Strategy<Value = Vec<Command>> {
    let round = vec![Command::StartRound, Command::NextRound];
    prop_oneof![
        6 => command().prop_map(|command| vec![command]),
        3 => (who(), mode()).prop_map(|(who, mode)| vec![Command::ToggleFloor { who }, Command::Mark { mode }]),
        3 => Just(round),
        1 => (ballot(), text()).prop_map(|((terms, votes), text)| vote(terms, &votes, &text)),
        1 => (level_ballot(), vec(about_a_tie(), 1..6)).prop_map(|((terms, votes), steps)| {
            vote(terms, &votes, "why").into_iter().chain(steps).collect()
        }),
        1 => vec((who(), position(), 0..5_u8), 1..4).prop_map(poll),
    ]
}

/// A ballot with papers of its form.
fn ballot() -> impl Strategy<Value = (Box<Terms>, Vec<(PersonId, Paper)>)> {
    terms().prop_flat_map(|terms| {
        let votes = vec((who(), paper(terms.method, 2)), 0..8);
        (Just(terms), votes)
    })
}

/// One vote for each of two options: a tie, where both may vote.
fn level_ballot() -> impl Strategy<Value = (Box<Terms>, Vec<(PersonId, Paper)>)> {
    terms().prop_map(|mut terms| {
        terms.method = Method::Plurality;
        let vote = |who, option| (PersonId(who), Paper::Choice(OptionId(option)));
        (terms, vec![vote(0, 0), vote(1, 1)])
    })
}

fn vote(terms: Box<Terms>, votes: &[(PersonId, Paper)], text: &str) -> Vec<Command> {
    let cast = votes.iter().map(|(who, paper)| Command::CastVote {
        who: *who,
        paper: paper.clone(),
    });
    let reasons = votes.iter().map(|&(who, ref _paper)| Command::GiveReason {
        ballot: BallotId(0),
        who,
        text: text.to_owned(),
    });
    let voting = terms.voting;
    let before = [
        Command::StateProposal {
            text: "Bet on A".to_owned(),
        },
        Command::OpenBallot { terms },
    ];
    let close = if matches!(voting, Voting::Secret { .. }) {
        Command::CountSecretBallot {
            chance: Chance(3),
            outcome_only: false,
        }
    } else {
        Command::CloseBallot
    };
    let counted = cast.chain(reasons).chain([close]);
    before.into_iter().chain(counted).collect()
}

fn poll(answers: Vec<(PersonId, Position, u8)>) -> Vec<Command> {
    let answers = answers
        .into_iter()
        .map(|(who, position, conviction)| Command::AnswerPoll {
            who,
            position,
            conviction,
        });
    answers.chain([Command::RevealPoll]).collect()
}

fn meeting(most: usize) -> impl Strategy<Value = Vec<(Moment, Command)>> {
    vec((step(), scene()), 0..most).prop_map(|scenes| {
        let mut now = 0_i64;
        let mut meeting = Vec::new();
        for (step, scene) in scenes {
            for command in scene {
                now = (now + step).max(0);
                meeting.push((Moment::from_millis(now.unsigned_abs()), command));
            }
        }
        meeting
    })
}

/// A vote in a secret ballot is handed in, which leaves no event.
fn carry_out(
    session: &mut Session,
    command: &Command,
    now: Moment,
) -> Result<Vec<Recorded>, Refusal> {
    match command {
        Command::CastVote { who, paper } if session.open_box().is_some() => {
            session.hand_in(*who, paper.clone()).map(|()| Vec::new())
        }
        _ => session.perform(command, now),
    }
}

/// The session that comes of writing these events to a session file and reading them back.
fn through_a_file(history: &[Recorded]) -> Session {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("session.jsonl");
    let Opening { plan, seed, .. } = opening();
    let header = Header {
        id: "session".to_owned(),
        title: plan.title.clone(),
        started_at: STARTED.parse().unwrap(),
        seed,
        imported: None,
        rehearsal: None,
        plan,
        resealed: Vec::new(),
    };
    Journal::create(&path, &header)
        .unwrap()
        .append(history)
        .unwrap();
    let lines = Reader::open(&path).unwrap();
    let mut session = Session::new(lines.header().opening());
    for line in lines {
        match line.unwrap() {
            Line::Event(recorded) => session.apply(&recorded),
            Line::Foreign { kind, .. } => panic!("{kind} is unknown"),
        }
    }
    session
}

/// What left and over make on one line: milliseconds to the end, negative once it is over.
fn left(session: &Session, now: Moment) -> Option<i128> {
    Some(match session.remaining(now)? {
        Remaining::Left(left) => i128::try_from(left.as_millis()).unwrap(),
        Remaining::Over(over) => -i128::try_from(over.as_millis()).unwrap(),
    })
}

/// Only these may give a round more time: an extension, a gap that is left out, and people or rounds that change.
fn may_give_time(recorded: &[Recorded]) -> bool {
    recorded.iter().any(|recorded| {
        matches!(
            recorded.event,
            Event::RoundExtended { .. }
                | Event::GapNoticed { .. }
                | Event::RoundStarted { .. }
                | Event::RoundChosen { .. }
        )
    })
}

/// A round that never started has the length that the people who are there will give it.
fn has_its_length(session: &Session) -> bool {
    session
        .agenda()
        .current()
        .is_some_and(|slot| slot.started.is_some())
}

fn marks_of(session: &Session) -> (colead::session::Marks, Vec<colead::session::Counts>) {
    let counts = (0..8)
        .map(|who| session.marks().counts(PersonId(who)))
        .collect();
    (session.marks().clone(), counts)
}

proptest! {
    #[test]
    fn the_events_alone_tell_the_whole_meeting(meeting in meeting(120)) {
        let mut session = Session::new(opening());
        let mut history = Vec::new();
        for (now, command) in &meeting {
            let before = session.clone();
            match carry_out(&mut session, command, *now) {
                Ok(recorded) => history.extend(recorded),
                Err(refusal) => {
                    prop_assert_eq!(&session, &before, "{:?} was refused: {}", command, refusal);
                    prop_assert!(!refusal.to_string().is_empty());
                }
            }
        }
        prop_assert!(history.iter().map(|recorded| recorded.n.0).eq(1..=u32::try_from(history.len()).unwrap()));
        prop_assert!(history.is_sorted_by_key(|recorded| recorded.t));
        let mut again = Session::new(opening());
        for recorded in &history {
            again.apply(recorded);
        }
        let mut resumed = through_a_file(&history);
        // What was handed in to a secret ballot that is still open is kept beside the events.
        if let Some(open) = session.open_box() {
            prop_assert!(again.put_back(open.ballot, open.contents.clone()));
            prop_assert!(resumed.put_back(open.ballot, open.contents));
        }
        prop_assert_eq!(&again, &session);
        prop_assert_eq!(resumed, session, "resumed from its file");
    }

    #[test]
    fn the_state_at_a_moment_is_what_it_was_live(
        meeting in meeting(120),
        seeks in vec(0..100_u64, 1..12),
    ) {
        let mut session = Session::new(opening());
        let mut history = Vec::new();
        let mut seen = vec![(Moment::START, session.clone())];
        for (now, command) in &meeting {
            if let Ok(recorded) = session.perform(command, *now) {
                history.extend(recorded);
            }
            seen.push((session.last_moment(), session.clone()));
        }
        let facts: Vec<Fact> = history.into_iter().map(Fact::Known).collect();
        let mut timeline = Timeline::new(opening(), facts);
        let end = timeline.end();
        // In any order: what was looked at before must not matter.
        let mut carried = timeline.after(0);
        let mut count = 0;
        for part in seeks {
            let moment = Moment::from_millis(end.as_millis() * part / 99);
            let live = seen.iter().rev().find(|(last, _)| *last <= moment);
            let (_, live) = live.expect("the start is among them");
            prop_assert_eq!(&timeline.at(moment), live);
            let upto = timeline.count_until(moment);
            timeline.carry(&mut carried, count, upto);
            count = upto;
            prop_assert_eq!(&carried, live);
        }
        let corrected = timeline.corrected();
        prop_assert_eq!(corrected.at(end).marks().len(), session.marks().len());
        prop_assert_eq!(
            corrected.at(end).marks().group_counts(&session.roster()),
            session.marks().group_counts(&session.roster())
        );
    }

    #[test]
    fn clocks_go_forward_and_a_round_gets_time_only_when_it_is_given(meeting in meeting(120)) {
        let mut session = Session::new(opening());
        let mut then = Moment::START;
        for (now, command) in &meeting {
            let now = (*now).max(then);
            let people: Vec<PersonId> = session.people().iter().map(|p| p.id).collect();
            let event = session.last_moment();
            let at_event = (session.running(event), people.iter().map(|&who| session.talk_time(who, event)).collect());
            let talked: Vec<Duration> = people.iter().map(|&who| session.talk_time(who, then)).collect();
            let (running, was_left) = (session.running(then), left(&session, then));
            prop_assert!(session.running(now) >= running, "the clock went back by itself");
            let had_length = has_its_length(&session);
            let Ok(recorded) = session.perform(command, now) else { continue };
            let is_gap = recorded.iter().any(|recorded| matches!(recorded.event, Event::GapNoticed { .. }));
            // A gap takes back what the clocks ran since the last event, and no more.
            let (running, talked) = if is_gap { at_event } else { (running, talked) };
            prop_assert!(session.running(now) >= running, "{:?} turned the clock back", command);
            for (&who, talked) in people.iter().zip(talked) {
                prop_assert!(session.talk_time(who, now) >= talked, "{:?} took talk time away", command);
                let here = session.attended(who, now);
                prop_assert!(here <= session.running(now).since(Moment::START));
            }
            let all: Duration = session.people().iter().map(|p| session.talk_time(p.id, now)).sum();
            prop_assert!(all <= session.running(now).since(Moment::START), "people talked longer than the clock ran");
            if had_length && !is_gap && !may_give_time(&recorded) {
                prop_assert!(left(&session, now) <= was_left, "{:?} gave the round time", command);
            }
            let schedule = session.schedule(now);
            prop_assert!(session.phase() == Phase::Closed || schedule.expected_end >= now);
            prop_assert!(schedule.ahead().is_zero() || schedule.behind().is_zero());
            then = now;
        }
    }

    #[test]
    fn undo_then_redo_is_as_if_nothing_had_happened(meeting in meeting(80), steps in 1..6_usize) {
        let mut session = Session::new(opening());
        let mut now = Moment::START;
        for (at, command) in &meeting {
            now = now.max(*at);
            drop(session.perform(command, now));
        }
        if session.is_closed() {
            session.perform(&Command::ReopenSession, now).unwrap();
        }
        let before = marks_of(&session);
        let undone = (0..steps).take_while(|_| session.perform(&Command::Undo, now).is_ok()).count();
        if undone > 0 {
            prop_assert_ne!(&marks_of(&session).0, &before.0);
        }
        for _ in 0..undone {
            session.perform(&Command::Redo, now).unwrap();
        }
        prop_assert_eq!(marks_of(&session), before);
    }

    #[test]
    fn the_agenda_stays_in_one_piece(meeting in meeting(120)) {
        let mut session = Session::new(opening());
        for (now, command) in &meeting {
            drop(session.perform(command, *now));
            let slots = session.agenda().slots();
            let running: Vec<usize> = slots.iter().enumerate().filter(|(_, slot)| slot.is_running()).map(|(index, _)| index).collect();
            prop_assert!(running.len() <= 1, "two rounds at once");
            if let [index] = running[..] {
                prop_assert_eq!(session.agenda().current_index(), Some(index));
            }
            for poll in session.polls() {
                prop_assert_eq!(slots[poll.slot].round.kind, RoundKind::Poll);
            }
            for ballot in session.ballots() {
                prop_assert_eq!(ballot.audit(), Ok(()), "{:?}", ballot);
                let broken = ballot.tie_steps.len();
                prop_assert!(broken <= 1 && (broken == 0 || !ballot.tied().is_empty()));
                if let Some(of) = ballot.terms.runoff_of {
                    let tied = session.ballot(of).unwrap().tied_names();
                    prop_assert_eq!(&ballot.terms.options, &tied, "a runoff of others than the tied");
                }
            }
            prop_assert!(session.ballots().iter().filter(|ballot| ballot.state == colead::session::ballot::BallotState::Open).count() <= 1);
            if let Some(floor) = session.floor() {
                prop_assert!(session.person(floor.who).is_some_and(|person| person.present));
            }
            let (turns, mut seen) = (session.turn_order().order(), Vec::new());
            for &who in turns {
                prop_assert!(!seen.contains(&who), "twice in one go-round");
                seen.push(who);
            }
            if session.phase() == Phase::Running && session.round_kind() == Some(RoundKind::GoRound) {
                for person in session.participants() {
                    prop_assert!(turns.contains(&person.id), "{} is left out", person.name);
                }
                prop_assert_eq!(turns.len(), session.participants().count());
            }
        }
    }
}
