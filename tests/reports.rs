//! Minutes of whole meetings, word for word, and what must hold of the minutes of any meeting.
//!
//! After a change of wording `UPDATE_EXPECTED=1 cargo test --test reports` writes `reports/*.md` anew; read the
//! difference before committing it.

#![allow(clippy::unwrap_used, reason = "helpers of tests may panic too")]

use std::fs;
use std::path::Path;
use std::time::Duration;

use jiff::civil::date;
use proptest::prelude::*;

use colead::counter_moves;
use colead::plan::{Round, Voting, check};
use colead::report::{Provenance, json, madr, markdown};
use colead::session::alert::{AlertId, Observation};
use colead::session::ballot::{BallotId, BallotState, Position, Terms};
use colead::session::bill::Payment;
use colead::session::commitment::CommitmentId;
use colead::session::pattern::Pattern;
use colead::session::pledge::Pledge;
use colead::session::promise::{Fate, Promise, Promised};
use colead::session::proposal::{Hearing, Remedy, Settled};
use colead::session::{Command, Consent, MarkId, Mode, Moment, Opening, PersonId, Session};
use colead::tally::{
    self, ConsentSign, Method, Paper, Papers, Quorum, QuorumNeed, QuorumOf, Rules, Turnout, YesNo,
};

/// A session, and the time of the meeting in seconds.
struct Meeting {
    session: Session,
    now: u64,
}

impl Meeting {
    fn of(plan: &str) -> Self {
        Self {
            session: Session::new(Opening {
                plan: check::parse("plan.toml", plan).unwrap(),
                started: date(2026, 11, 20).at(10, 0, 0, 0),
                seed: 7,
                imported: None,
                rehearsal: None,
            }),
            now: 0,
        }
    }

    fn wait(&mut self, secs: u64) -> &mut Self {
        self.now += secs;
        self
    }

    fn does(&mut self, command: &Command) -> &mut Self {
        let now = Moment::from_secs(self.now);
        if let Err(refusal) = self.session.perform(command, now) {
            panic!("{command:?} at {now}: {refusal}");
        }
        self
    }

    /// A turn of `secs` with its mark.
    fn turn(&mut self, who: u16, mode: Mode, secs: u64) -> &mut Self {
        self.does(&Command::ToggleFloor { who: PersonId(who) })
            .wait(secs)
            .does(&Command::Mark { mode })
            .does(&Command::ReleaseFloor)
    }

    fn presence(&mut self, who: u16, present: bool) -> &mut Self {
        let who = PersonId(who);
        self.does(&Command::SetPresence { who, present })
    }

    fn consent(&mut self, who: u16, consent: Consent) -> &mut Self {
        let who = PersonId(who);
        self.does(&Command::SetConsent { who, consent })
    }

    fn propose(&mut self, text: &str) -> &mut Self {
        let text = text.to_owned();
        self.does(&Command::StateProposal { text })
    }

    fn note(&mut self, text: &str) -> &mut Self {
        let text = text.to_owned();
        self.does(&Command::TakeNote { text })
    }

    fn opens(&mut self, method: Method, voting: Voting, quorum: Option<u32>) -> &mut Self {
        let quorum = quorum.map(|people| Quorum {
            need: QuorumNeed::People(people),
            of: QuorumOf::Present,
        });
        self.does(&Command::OpenBallot {
            terms: Box::new(Terms {
                version: 0,
                method,
                options: Vec::new(),
                rules: Rules {
                    quorum,
                    ..Rules::default()
                },
                voting,
                casting: None,
                lot: None,
                runoff_of: None,
                fallback_of: None,
            }),
        })
    }

    fn signs(&mut self, votes: &[(u16, ConsentSign)]) -> &mut Self {
        for &(who, sign) in votes {
            self.does(&Command::CastVote {
                who: PersonId(who),
                paper: Paper::Consent(sign),
            });
        }
        self
    }

    fn reason(&mut self, ballot: u16, who: u16, text: &str) -> &mut Self {
        self.does(&Command::GiveReason {
            ballot: BallotId(ballot),
            who: PersonId(who),
            text: text.to_owned(),
        })
    }

    /// What the detector says when one person leads.
    fn one_leader(&mut self, who: u16, named: bool) -> &mut Self {
        let name = self.session.name(PersonId(who)).to_owned();
        let label = named.then_some(name.as_str());
        let library = counter_moves::built_in();
        let counter = library.find("Round, least heard first").unwrap();
        self.does(&Command::Observe(Observation::Raised {
            pattern: Pattern::OneLeader,
            who: Some(PersonId(who)),
            evidence: format!(
                "Most leads come from {}: 6 of the last 8.",
                label.unwrap_or("one person")
            ),
            question: counter.ask.clone(),
            counter_move: Box::new(Round {
                // A record may hold one that names the leader.
                name: label.map_or(counter.round.name.clone(), |name| {
                    format!("Round, without {name} first")
                }),
                ..counter.round.clone()
            }),
        }))
    }

    fn minutes(&self) -> String {
        self.written(markdown)
    }

    fn written(&self, write: fn(&Session, &Provenance<'_>) -> String) -> String {
        let hash = "9f2c61d0a4";
        write(
            &self.session,
            &Provenance {
                id: "20261120-100000-q3-bet",
                last_hash: Some(hash),
                file: Some("20261120-100000-q3-bet.jsonl"),
                remarks: &[],
            },
        )
        .replace(env!("CARGO_PKG_VERSION"), "VERSION")
    }
}

fn is_kept(name: &str, minutes: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/reports")
        .join(name);
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(&path, minutes).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(minutes, expected, "differs from {}", path.display());
}

const BET: &str = r#"
title = "Q3 platform bet"
purpose = "Choose the one bet that we make this quarter."
people = [
  { name = "Ana", role = "product" },
  { name = "Bo" },
  { name = "Chidi Okafor", role = "operations" },
  { name = "Dana" },
  { name = "山田 太郎" },
  { name = "Gil" },
  { name = "Olga", observer = true },
]

[section.decide]
until = "decided"
at_most = 3

[[round]]
name = "Opening poll"
kind = "poll"
time = "2m"
question = "Would you make the bet today?"

[[round]]
name = "Open floor"
kind = "open"
time = "10m"

[[round]]
name = "Break"
kind = "break"
time = "5m"

[[round]]
name = "Ballot"
kind = "ballot"
time = "5m"
section = "decide"
ballot = { method = "consent" }

[[round]]
name = "Commitments"
kind = "commitments"
time = "5m"
"#;

/// From a lobby to a decision: somebody late, somebody who goes, a warning with its counter-move, a ballot with an
/// objection, one that is cancelled, one that decides.
fn decided() -> Meeting {
    use ConsentSign::{Abstain, Concern, Consent as Yes, Objection};
    let mut meeting = Meeting::of(BET);
    meeting.presence(3, false);
    meeting.consent(2, Consent::Initials);
    meeting.wait(180).does(&Command::StartRound);
    for (who, position, conviction) in [
        (0, Position::For, 4),
        (1, Position::Undecided, 1),
        (2, Position::For, 2),
        (4, Position::Against, 3),
    ] {
        meeting.does(&Command::AnswerPoll {
            who: PersonId(who),
            position,
            conviction,
        });
    }
    meeting.wait(130).does(&Command::RevealPoll);
    meeting.does(&Command::NextRound).does(&Command::StartRound);
    meeting.presence(3, true);
    for _ in 0..6 {
        meeting.turn(0, Mode::Lead, 20).turn(1, Mode::Follow, 10);
    }
    meeting.turn(2, Mode::Both, 25).one_leader(0, true);
    meeting
        .wait(10)
        .does(&Command::TakeCounterMove { id: AlertId(0) });
    meeting.turn(2, Mode::Lead, 30).turn(3, Mode::Both, 30);
    meeting
        .wait(20)
        .does(&Command::Observe(Observation::Cleared(Pattern::OneLeader)));
    meeting.does(&Command::NextRound).does(&Command::StartRound);
    meeting.does(&Command::Extend {
        by: Duration::from_secs(60),
        payment: Payment::Late,
    });
    meeting.note("Costs are known.\n# Not a heading");
    meeting.does(&Command::ParkIdea {
        text: "Ask the *partners*".to_owned(),
    });
    meeting.wait(7 * 60).one_leader(0, true);
    meeting.does(&Command::RejectAlert { id: AlertId(1) });
    meeting.presence(1, false).wait(200).presence(1, true);
    meeting.propose("We cut the old importer in Q3.");
    meeting.does(&Command::NextRound).does(&Command::NextRound);
    meeting.does(&Command::StartRound);
    meeting.opens(Method::Consent, Voting::Hidden, Some(4));
    meeting.signs(&[(0, Yes), (1, Concern), (2, Objection), (4, Abstain)]);
    meeting.wait(60).does(&Command::CloseBallot);
    meeting.reason(
        0,
        2,
        "Two customers would stand still.\nWe have no date for them.",
    );
    meeting.propose("We cut the old importer in Q3,\nafter both customers have moved.");
    meeting
        .opens(Method::YesNo, Voting::Open, None)
        .does(&Command::CastVote {
            who: PersonId(0),
            paper: Paper::YesNo(YesNo::No),
        });
    meeting.does(&Command::CancelBallot);
    meeting.does(&Command::NextRound).does(&Command::StartRound);
    meeting.presence(5, false);
    meeting.opens(Method::Consent, Voting::Hidden, Some(4));
    meeting.signs(&[(0, Yes), (1, Yes), (2, Yes), (4, Concern)]);
    meeting.wait(45).does(&Command::CloseBallot);
    meeting.reason(2, 4, "The date is tight.");
    meeting.does(&Command::RecordDecision {
        text: "We cut the old importer in Q3, after both customers have moved.".to_owned(),
        review: Some(date(2027, 1, 15)),
    });
    meeting.does(&Command::NextRound).does(&Command::StartRound);
    for (owner, deed, due) in [
        (
            2,
            "Move both customers | tell them first",
            Some(date(2026, 12, 4)),
        ),
        (4, "Write the notice", None),
    ] {
        meeting.does(&Command::Commit {
            owner: PersonId(owner),
            deed: deed.to_owned(),
            due,
        });
    }
    meeting.wait(240).does(&Command::CloseSession);
    meeting
}

#[test]
fn a_meeting_that_decides() {
    is_kept("decided.md", &decided().minutes());
}

const TALK: &str = r#"
title = "1. <Talk> | about \"it\""
people = [
  { name = "*Ana*" },
  { name = "Bo_B|" },
  { name = "Cy" },
]

[[round]]
name = "Talk"
kind = "open"
time = "10m"

[[round]]
name = "Ballot"
kind = "ballot"
time = "5m"
ballot = { method = "yes-no" }
"#;

/// Names that mean something in Markdown, a ballot that is covered, the session still open.
#[test]
fn a_meeting_that_is_still_voting() {
    let mut meeting = Meeting::of(TALK);
    meeting.does(&Command::StartRound);
    meeting.turn(0, Mode::Lead, 40).turn(1, Mode::Both, 20);
    meeting.one_leader(0, false);
    meeting.does(&Command::SnoozeAlert { id: AlertId(0) });
    meeting
        .propose("- [yes](http://x)")
        .does(&Command::NextRound);
    meeting.does(&Command::StartRound);
    meeting.opens(Method::YesNo, Voting::Hidden, None);
    for (who, choice) in [(0, YesNo::No), (1, YesNo::Yes)] {
        meeting.does(&Command::CastVote {
            who: PersonId(who),
            paper: Paper::YesNo(choice),
        });
    }
    let minutes = meeting.minutes();
    assert!(minutes.contains("The choices are covered"), "{minutes}");
    is_kept("voting.md", &minutes);
}

const LOOP: &str = r#"
title = "Importer"
people = [
  { name = "Ana" },
  { name = "Bo" },
  { name = "Chidi" },
  { name = "Dana" },
]

[[round]]
name = "Opening poll"
kind = "poll"
time = "2m"
question = "Do we cut it?"

[[round]]
name = "Ballot"
kind = "ballot"
time = "10m"

[[round]]
name = "Closing poll"
kind = "poll"
time = "2m"
question = "Do we cut it?"
"#;

/// Everybody says how far they carry the decision; one takes on a part of it.
fn carry(meeting: &mut Meeting) {
    for (who, pledge) in [
        (0, Pledge::Own),
        (1, Pledge::NotBlock),
        (2, Pledge::Help),
        (3, Pledge::Cannot),
    ] {
        let who = PersonId(who);
        meeting.does(&Command::GivePledge { who, pledge });
    }
    meeting.does(&Command::Commit {
        owner: PersonId(2),
        deed: "Write to the customers".to_owned(),
        due: Some(date(2026, 12, 4)),
    });
    meeting.does(&Command::SetCheck {
        id: CommitmentId(0),
        check: "Each of them has answered".to_owned(),
    });
}

/// Two promises of an earlier session, one of them kept.
fn bring_and_settle(meeting: &mut Meeting) {
    let promise = |what, owner: Option<&str>, text: &str, due| Promise {
        session: "20261106-100000-abcd".to_owned(),
        title: "Importer".to_owned(),
        what,
        owner: owner.map(str::to_owned),
        text: text.to_owned(),
        due,
    };
    let first = Promised::Commitment(CommitmentId(0));
    meeting.does(&Command::BringPromises {
        promises: vec![
            promise(
                first,
                Some("Ana"),
                "Count the | customers",
                Some(date(2026, 11, 13)),
            ),
            promise(Promised::Decision, None, "We keep it for now.", None),
        ],
    });
    meeting.does(&Command::StartRound);
    meeting.does(&Command::SettlePromise {
        session: Some("20261106-100000-abcd".to_owned()),
        what: first,
        fate: Fate::Kept,
        on: date(2026, 11, 20),
    });
}

/// Everything that can become of a proposal, its objections and what was promised before.
fn looped() -> Meeting {
    use ConsentSign::{Consent as Yes, Objection};
    let mut meeting = Meeting::of(LOOP);
    meeting.consent(1, Consent::Unnamed);
    meeting.consent(2, Consent::Initials);
    bring_and_settle(&mut meeting);
    let poll = |meeting: &mut Meeting, answers: &[(u16, Position, u8)]| {
        meeting.does(&Command::NextRound).does(&Command::StartRound);
        for &(who, position, conviction) in answers {
            meeting.does(&Command::AnswerPoll {
                who: PersonId(who),
                position,
                conviction,
            });
        }
        meeting.wait(60).does(&Command::RevealPoll);
    };
    poll(
        &mut meeting,
        &[
            (0, Position::For, 3),
            (1, Position::Against, 4),
            (2, Position::Undecided, 0),
            (3, Position::For, 2),
        ],
    );
    meeting.does(&Command::NextRound).does(&Command::StartRound);
    meeting.propose("We cut the importer in Q3.");
    meeting.does(&Command::MoveHearing { to: Hearing::React });
    meeting.opens(Method::Consent, Voting::Hidden, None);
    meeting.signs(&[(0, Yes), (1, Objection), (2, Objection), (3, Objection)]);
    meeting.wait(60).does(&Command::CloseBallot);
    meeting.reason(0, 1, "Too early.");
    meeting.reason(0, 2, "Who tells the customers?");
    let settles = |who, remedy| {
        Command::SettleObjection(Settled {
            ballot: BallotId(0),
            who: PersonId(who),
            remedy,
        })
    };
    meeting.does(&settles(3, Remedy::Withdrawn));
    meeting.does(&settles(
        2,
        Remedy::Deferred {
            owner: PersonId(0),
            until: Some(date(2026, 12, 1)),
        },
    ));
    meeting.propose("We cut the importer in Q4, once the customers know.");
    meeting.opens(Method::Consent, Voting::Hidden, None);
    meeting.signs(&[(0, Yes), (1, Yes), (2, Yes), (3, Yes)]);
    meeting.wait(60).does(&Command::CloseBallot);
    meeting.does(&Command::RecordDecision {
        text: "We cut the importer in Q4, once the customers know.".to_owned(),
        review: Some(date(2027, 2, 1)),
    });
    carry(&mut meeting);
    poll(
        &mut meeting,
        &[
            (0, Position::For, 4),
            (1, Position::For, 1),
            (2, Position::For, 3),
            (3, Position::For, 2),
        ],
    );
    meeting.wait(60).does(&Command::CloseSession);
    meeting.does(&Command::SettlePromise {
        session: None,
        what: Promised::Commitment(CommitmentId(0)),
        fate: Fate::Kept,
        on: date(2026, 12, 3),
    });
    meeting
}

#[test]
fn a_proposal_that_was_amended_and_carried() {
    is_kept("loop.md", &looped().minutes());
}

#[test]
fn a_decision_as_a_record_of_its_own() {
    is_kept("loop.madr.md", &looped().written(madr));
    is_kept(
        "voting.madr.md",
        &Meeting::of(TALK).propose("We go.").written(madr),
    );
}

#[test]
fn everything_for_other_programs() {
    is_kept("loop.json", &looped().written(json));
}

/// What the file of each ballot holds, counted again, comes to the same result.
#[test]
fn every_ballot_can_be_counted_again() {
    for meeting in [looped(), decided()] {
        let report: serde_json::Value = serde_json::from_str(&meeting.written(json)).unwrap();
        let ballots = report["ballots"].as_array().unwrap();
        assert!(!ballots.is_empty());
        for (told, ballot) in ballots.iter().zip(meeting.session.ballots()) {
            let BallotState::Closed(outcome) = &ballot.state else {
                assert!(told["file"].is_null(), "{told}");
                continue;
            };
            let file = &told["file"];
            let mut papers = Papers::default();
            for paper in file["ballots"].as_array().unwrap() {
                let sign = ConsentSign::from_word(paper["choice"].as_str().unwrap()).unwrap();
                let count = u32::try_from(paper["count"].as_u64().unwrap()).unwrap();
                papers.add(Paper::Consent(sign), count);
            }
            let whole = |name: &str| u32::try_from(file["rules"][name].as_u64().unwrap()).unwrap();
            let rules = Rules {
                quorum: file["rules"]["quorum"].as_u64().map(|people| Quorum {
                    need: QuorumNeed::People(u32::try_from(people).unwrap()),
                    of: QuorumOf::Present,
                }),
                ..Rules::default()
            };
            let again = tally::count(
                &papers,
                &tally::Question {
                    method: Method::from_word(file["method"].as_str().unwrap()).unwrap(),
                    options: &[],
                    turnout: Turnout {
                        eligible: whole("eligible"),
                        present: whole("present"),
                    },
                    rules: &rules,
                },
            );
            assert_eq!(&again.outcome, outcome.as_ref());
        }
    }
}

#[test]
fn of_a_covered_ballot_no_choice_is_told() {
    let mut meeting = Meeting::of(TALK);
    meeting.does(&Command::StartRound).propose("We go.");
    meeting.opens(Method::YesNo, Voting::Hidden, None);
    meeting.does(&Command::CastVote {
        who: PersonId(0),
        paper: Paper::YesNo(YesNo::No),
    });
    let report: serde_json::Value = serde_json::from_str(&meeting.written(json)).unwrap();
    let ballot = &report["ballots"][0];
    assert!(
        ballot["file"].is_null() && ballot["votes"] == serde_json::json!([]),
        "{ballot}"
    );
}

#[test]
fn a_decision_that_nobody_carries_is_said_to_be_not_staffed() {
    let mut meeting = Meeting::of(TALK);
    meeting.does(&Command::StartRound).wait(600);
    meeting.does(&Command::RecordDecision {
        text: "We go.".to_owned(),
        review: None,
    });
    meeting.does(&Command::CloseSession);
    is_kept("unstaffed.md", &meeting.minutes());
}

#[test]
fn no_decision_is_told_with_its_reason() {
    let mut meeting = Meeting::of(TALK);
    meeting.does(&Command::DeclareNoDecision {
        why: "The figures came too late.".to_owned(),
    });
    let minutes = meeting.minutes();
    assert!(
        minutes.contains("No decision:\n\n> The figures came too late."),
        "{minutes}"
    );
    assert!(!minutes.contains("## Commitments"), "{minutes}");
}

#[test]
fn what_was_done_outside_of_its_own_round_is_told_there() {
    let mut meeting = Meeting::of(
        "title = \"Bet\"\npeople = [\"Ana\", \"Bo\"]\n\
         [[round]]\nname = \"Talk\"\nkind = \"open\"\ntime = \"10m\"\n\
         [[round]]\nname = \"Ballot\"\nkind = \"ballot\"\ntime = \"4m\"\n\
         [[round]]\nname = \"Who does what\"\nkind = \"commitments\"\ntime = \"4m\"\n\
         [[round]]\nname = \"Last words\"\nkind = \"go_round\"\ntime = \"1m\"\n",
    );
    meeting
        .does(&Command::StartRound)
        .propose("We ship")
        .opens(Method::Consent, Voting::Open, None)
        .signs(&[(0, ConsentSign::Consent), (1, ConsentSign::Consent)])
        .does(&Command::CloseBallot)
        .does(&Command::Commit {
            owner: PersonId(0),
            deed: "Tell finance".to_owned(),
            due: None,
        })
        .does(&Command::RecordDecision {
            text: "We ship".to_owned(),
            review: None,
        })
        .wait(19 * 60 + 50)
        .does(&Command::CloseSession);
    let minutes = meeting.minutes();
    for part in [
        "Planned end: 10:19; the meeting ended on time.",
        "not held as a round; voted during round 1, Talk ",
        "not held as a round; promised during round 1, Talk ",
        "| not held ",
    ] {
        assert!(minutes.contains(part), "{part}:\n{minutes}");
    }
}

/// The part of the minutes about how people led and followed.
fn balance(minutes: &str) -> &str {
    let Some(from) = minutes.find("\n## Balance") else {
        return "";
    };
    let section = &minutes[from + 1..];
    let end = section.find("\n## ").or_else(|| section.find("\n---"));
    &section[..end.unwrap()]
}

#[test]
fn who_takes_back_consent_is_named_no_more() {
    let mut meeting = decided();
    meeting.does(&Command::ReopenSession);
    assert!(balance(&meeting.minutes()).contains("Ana"));
    assert!(meeting.minutes().contains("without Ana first"));
    for consent in [Consent::Unnamed, Consent::NotCounted] {
        meeting.consent(0, consent);
        let minutes = meeting.minutes();
        assert!(!balance(&minutes).contains("Ana"), "{minutes}");
        assert!(!minutes.contains("come from Ana"), "{minutes}");
        assert!(!minutes.contains("without Ana"), "{minutes}");
        assert!(minutes.contains("come from one person: 6 of the last 8"));
    }
    meeting.consent(0, Consent::Initials);
    assert!(meeting.minutes().contains("come from A: 6 of the last 8"));
}

#[test]
fn one_unnamed_person_cannot_be_found_from_the_totals() {
    let mut meeting = decided();
    meeting.does(&Command::ReopenSession);
    meeting.consent(0, Consent::Unnamed);
    assert!(!balance(&meeting.minutes()).contains("Together"));
    meeting.consent(1, Consent::Unnamed);
    let minutes = meeting.minutes();
    assert!(
        balance(&minutes).contains("2 of them are counted without being named."),
        "{minutes}"
    );
}

#[test]
fn the_minutes_tell_what_became_of_leads() {
    let mut meeting = Meeting::of(TALK);
    meeting.does(&Command::StartRound);
    // The first lead is taken up; Cy's is not, within two turns, and is put before the room again.
    meeting
        .turn(0, Mode::Lead, 60)
        .turn(1, Mode::Follow, 60)
        .turn(2, Mode::Both, 60)
        .turn(0, Mode::Lead, 60)
        .turn(1, Mode::Lead, 60)
        .does(&Command::PutLeadBack { lead: MarkId(2) })
        .turn(2, Mode::Follow, 60);
    let minutes = meeting.minutes();
    for part in [
        "3 of 4 leads were taken up by somebody else within two turns (75 %).",
        "The floor was shared",
        "Led, and nobody took it up:\n\n- Talk: ",
        " at 10:03 (put before the room again at 10:05)",
    ] {
        assert!(minutes.contains(part), "{part}:\n{minutes}");
    }
    let told = |meeting: &Meeting| -> serde_json::Value {
        serde_json::from_str(&meeting.written(json)).unwrap()
    };
    let talk = &told(&meeting)["talk"];
    assert_eq!(talk["answered"]["rate"], 0.75);
    assert_eq!(talk["unanswered"][0]["put_back"], "2026-11-20T10:05:00");

    // The one person who is not named could be found by taking the others from the totals.
    meeting.consent(2, Consent::Unnamed);
    let minutes = meeting.minutes();
    assert!(!minutes.contains("taken up by"), "{minutes}");
    assert!(!minutes.contains("nobody took it up"), "{minutes}");
    assert!(!minutes.contains("evenly"), "{minutes}");
    let talk = &told(&meeting)["talk"];
    assert!(talk["answered"].is_null() && talk["floor_evenness"].is_null());
    assert_eq!(talk["unanswered"].as_array().unwrap().len(), 0);
}

#[test]
fn leaning_is_told_when_it_is_sure() {
    let mut meeting = Meeting::of(TALK);
    meeting.does(&Command::StartRound);
    for _ in 0..8 {
        meeting.turn(0, Mode::Lead, 5).turn(1, Mode::Follow, 5);
    }
    for _ in 0..12 {
        meeting.turn(2, Mode::Both, 5);
    }
    let minutes = meeting.minutes();
    for (counts, leaning) in [
        ("8 |      0 |    0", "leans to lead"),
        ("0 |      8 |    0", "leans to follow"),
        ("0 |      0 |   12", "open"),
    ] {
        let row = minutes.lines().find(|line| line.contains(counts)).unwrap();
        assert!(row.contains(leaning), "{row}");
    }
}

#[test]
fn people_with_the_same_initials_are_told_apart() {
    let mut meeting = Meeting::of(&TALK.replace("*Ana*", "Cleo"));
    meeting.consent(0, Consent::Initials);
    meeting.consent(2, Consent::Initials);
    let minutes = meeting.minutes();
    assert!(
        minutes.contains("| C 1 ") && minutes.contains("| C 2 "),
        "{minutes}"
    );
}

#[test]
fn a_slip_of_the_presence_key_is_not_told() {
    let mut meeting = Meeting::of(TALK);
    meeting.does(&Command::StartRound).wait(300);
    meeting.presence(0, false).wait(3).presence(0, true);
    meeting.presence(1, false).wait(120).presence(1, true);
    let minutes = meeting.minutes();
    assert!(minutes.contains("| all the time "), "{minutes}");
    assert!(minutes.contains("until 10:05, from 10:07"), "{minutes}");
    assert_eq!(minutes.matches("until").count(), 1, "{minutes}");
}

#[test]
fn after_midnight_the_date_is_told() {
    let mut meeting = Meeting::of(TALK);
    meeting.does(&Command::StartRound).wait(14 * 3600);
    meeting.note("late");
    let minutes = meeting.minutes();
    assert!(
        minutes.contains("00:00 on 21 November, Talk: late"),
        "{minutes}"
    );
}

fn consents() -> impl Strategy<Value = Consent> {
    prop_oneof![
        Just(Consent::Named),
        Just(Consent::Initials),
        Just(Consent::Unnamed),
        Just(Consent::NotCounted),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 64,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn minutes_are_safe_and_keep_consent(
        people in prop::collection::vec(("[|*_#<>&`~\\[\\]\\\\ .1-]{0,8}", consents()), 1..6),
        turns in prop::collection::vec((0u16..6, 0u8..3), 0..20),
        text in "\\PC{0,40}(\n[-#|<>=:1.*` a]{0,12}){0,3}",
    ) {
        let mut meeting = Meeting::of(TALK);
        for who in 0..3 {
            meeting.does(&Command::RemovePerson { who: PersonId(who) });
        }
        for (number, (name, _)) in people.iter().enumerate() {
            meeting.does(&Command::AddPerson {
                name: format!("{name}Zx{number}xZ"),
                role: None,
                observer: false,
            });
        }
        let ids: Vec<PersonId> = meeting.session.people().iter().map(|p| p.id).collect();
        meeting.does(&Command::StartRound);
        for (who, mode) in turns {
            let who = ids[usize::from(who) % ids.len()];
            let mode = [Mode::Lead, Mode::Follow, Mode::Both][usize::from(mode)];
            meeting.turn(who.0, mode, 15);
        }
        for (who, (_, consent)) in ids.iter().zip(&people) {
            if *consent != Consent::Named {
                meeting.consent(who.0, *consent);
            }
        }
        if !text.trim().is_empty() {
            // Text that shows nothing is refused, which is as good.
            let _ = meeting.session.perform(
                &Command::TakeNote { text: text.clone() },
                Moment::from_secs(meeting.now),
            );
        }
        meeting.wait(1).does(&Command::DeclareNoDecision { why: format!("x{text}") });
        let minutes = meeting.minutes();

        prop_assert!(!minutes.chars().any(|c| c.is_control() && c != '\n'), "{minutes:?}");
        prop_assert!(!minutes.contains('<'), "{minutes}");
        let headings = minutes.lines().filter(|line| line.starts_with('#'));
        let known = ["# 1\\. ", "## Decision", "## People", "## Rounds", "## Balance", "## Notes"];
        for heading in headings {
            prop_assert!(known.iter().any(|k| heading.starts_with(k)), "{heading}\n{minutes}");
        }
        for line in minutes.lines().filter(|line| line.starts_with('|')) {
            prop_assert!(line.ends_with(" |"), "{line}");
        }
        let section = balance(&minutes);
        for (number, (_, consent)) in people.iter().enumerate() {
            let named = section.contains(&format!("Zx{number}xZ"));
            prop_assert!(!named || *consent == Consent::Named, "{section}");
        }
    }
}
