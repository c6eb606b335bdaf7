//! What ballots leave in a session file: a paper of every method, a ladder walked to its lot, a majority after objections,
//! words that would change a mind, and a secret count of which the outcome alone was kept.
//!
//! `journals/v1-ballots.jsonl` is what version 1 writes, byte for byte. It is made anew, for a form that comes on top of it,
//! by `UPDATE_EXPECTED=1 cargo test --test papers_on_disk`; what stands in it never changes.

#![allow(clippy::unwrap_used, reason = "helpers of tests may panic too")]

use std::fs;
use std::path::{Path, PathBuf};

use colead::journal::{Header, Journal, Line, Reader};
use colead::plan::{Voting, check};
use colead::session::ballot::{BallotId, BallotState, Terms, TieBreak};
use colead::session::{Chance, Command, Moment, Opening, PersonId, Recorded, Session};
use colead::tally::{
    ConsentSign, Conviction, Fraction, Ladder, Method, OptionId, Paper, Position, Ranking, Rules,
    Rung, Status, YesNo, lot,
};

const PLAN: &str = r#"
title = "Where we meet"
people = ["Ana", "Bo", "李小龍"]
[[round]]
name = "Ballots"
kind = "ballot"
time = "30m"
"#;

const SEED: &str = "rain on the roof, and four 4s";

fn fixture() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/journals/v1-ballots.jsonl")
}

fn header() -> Header {
    let plan = check::parse("plan.toml", PLAN).unwrap();
    Header {
        id: "20261122-100000-v0te".to_owned(),
        title: plan.title.clone(),
        started_at: "2026-11-22T10:00:00+01:00[+01:00]".parse().unwrap(),
        seed: 7,
        imported: None,
        rehearsal: None,
        plan,
        resealed: Vec::new(),
    }
}

/// A meeting that does everything a second after another.
struct Meeting {
    session: Session,
    history: Vec<Recorded>,
    now: u64,
}

impl Meeting {
    fn does(&mut self, command: &Command) {
        self.now += 1;
        let recorded = self.session.perform(command, Moment::from_secs(self.now));
        self.history
            .extend(recorded.unwrap_or_else(|refusal| panic!("{command:?}: {refusal}")));
    }

    fn opens(&mut self, method: Method, rules: Rules, voting: Voting) {
        // A ladder that stands is not gone round: every ballot has options of its own.
        let number = self.session.ballots().len() + 1;
        let lot = rules.ladder.rungs().contains(&Rung::Lot);
        let options = ["Lisbon", "Porto", "Évora"].map(|city| format!("{city} {number}"));
        self.does(&Command::OpenBallot {
            terms: Box::new(Terms {
                version: 0,
                method,
                options: options.to_vec(),
                rules,
                voting,
                casting: None,
                lot: lot.then(|| lot::commitment(SEED)),
                runoff_of: None,
                fallback_of: None,
            }),
        });
    }

    fn casts(&mut self, papers: &[Paper]) {
        for (who, paper) in (0..).map(PersonId).zip(papers) {
            let paper = paper.clone();
            self.does(&Command::CastVote { who, paper });
        }
        self.does(&Command::CloseBallot);
    }

    fn last(&self) -> BallotId {
        self.session.ballots().last().unwrap().id
    }
}

/// A full paper of the method and one that says little.
fn papers(method: Method) -> [Paper; 2] {
    let [first, second, third] = [0, 1, 2].map(OptionId);
    match method {
        Method::Consent => [ConsentSign::Concern, ConsentSign::Abstain].map(Paper::Consent),
        Method::YesNo => [YesNo::Yes, YesNo::Abstain].map(Paper::YesNo),
        Method::Fist => [Paper::Fingers(4), Paper::Abstain],
        Method::Gradients => [Paper::Gradient(3), Paper::Abstain],
        Method::Plurality => [Paper::Choice(second), Paper::Blank],
        Method::Approval => [
            Paper::Approve([third, first].into_iter().collect()),
            Paper::Blank,
        ],
        Method::Score | Method::Star => [
            Paper::Score([(first, 5), (third, 0)].into_iter().collect()),
            Paper::Abstain,
        ],
        Method::Irv => [
            Paper::Rank(Ranking::from_tiers([[third], [first]])),
            Paper::Abstain,
        ],
        Method::Schulze
        | Method::RankedPairs
        | Method::Borda
        | Method::Copeland
        | Method::Minimax
        | Method::Condorcet => [
            Paper::Rank(Ranking::from_tiers([vec![third], vec![first, second]])),
            Paper::Blank,
        ],
        Method::Dots => [
            Paper::Dots([(first, 3), (second, 1)].into_iter().collect()),
            Paper::Abstain,
        ],
        Method::Conviction => [
            Paper::Conviction(Conviction {
                position: Position::Against,
                conviction: 4,
                open: true,
            }),
            Paper::Abstain,
        ],
    }
}

fn meeting() -> Meeting {
    let mut meeting = Meeting {
        session: Session::new(Opening {
            plan: header().plan,
            started: jiff::civil::date(2026, 11, 22).at(10, 0, 0, 0),
            seed: 7,
            imported: None,
            rehearsal: None,
        }),
        history: Vec::new(),
        now: 0,
    };
    meeting.does(&Command::StateProposal {
        text: "We meet.".to_owned(),
    });
    for method in Method::ALL {
        meeting.opens(method, Rules::default(), Voting::Hidden);
        if method == Method::Conviction {
            let [paper, _] = papers(method);
            let (who, ballot) = (PersonId(2), meeting.last());
            meeting.does(&Command::CastVote { who, paper });
            let text = "Si alguien de Évora nos invita.".to_owned();
            meeting.does(&Command::GiveReason { ballot, who, text });
        }
        meeting.casts(&papers(method));
    }
    // Level, level once more, and drawn by lot.
    let ladder: Ladder = [Rung::Runoff, Rung::Lot].into_iter().collect();
    let rules = Rules {
        ladder,
        ..Rules::default()
    };
    let level = [OptionId(0), OptionId(1)].map(Paper::Choice);
    meeting.opens(Method::Plurality, rules, Voting::Open);
    meeting.casts(&level);
    meeting.does(&Command::OpenRunoff { of: meeting.last() });
    meeting.casts(&level);
    meeting.does(&Command::BreakTie {
        ballot: meeting.last(),
        how: TieBreak::DrawLot {
            seed: SEED.to_owned(),
        },
    });
    // Stopped twice, then by two thirds.
    let rules = Rules {
        fallback: Some(Fraction::new(2, 3).unwrap()),
        ..Rules::default()
    };
    let signs = [ConsentSign::Objection, ConsentSign::Consent].map(Paper::Consent);
    for _ in 0..2 {
        meeting.opens(Method::Consent, rules.clone(), Voting::Open);
        meeting.casts(&signs);
    }
    meeting.does(&Command::OpenFallback { of: meeting.last() });
    meeting.casts(&[YesNo::No, YesNo::Yes, YesNo::Yes].map(Paper::YesNo));
    // So one-sided that the outcome alone is kept.
    let secret = Voting::Secret {
        outcome_only: false,
    };
    meeting.opens(Method::YesNo, Rules::default(), secret);
    for who in [0, 2].map(PersonId) {
        let yes = Paper::YesNo(YesNo::Yes);
        meeting.session.hand_in(who, yes).unwrap();
    }
    meeting.does(&Command::CountSecretBallot {
        chance: Chance(3),
        outcome_only: true,
    });
    meeting
}

/// The session that a file tells.
fn told(path: &Path) -> Session {
    let reader = Reader::open(path).unwrap();
    let mut session = Session::new(reader.header().opening());
    for line in reader {
        match line.unwrap() {
            Line::Event(recorded) => session.apply(&recorded),
            Line::Foreign { kind, .. } => panic!("{kind} is unknown"),
        }
    }
    session
}

#[test]
fn version_1_writes_ballots_as_ever_and_reads_them_as_they_were() {
    let meeting = meeting();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("s.jsonl");
    let mut journal = Journal::create(&path, &header()).unwrap();
    journal.append(&meeting.history).unwrap();
    let written = fs::read_to_string(&path).unwrap();
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(fixture(), &written).unwrap();
    }
    let kept = fs::read_to_string(fixture()).unwrap();
    for (written, kept) in written.lines().zip(kept.lines()) {
        assert_eq!(written, kept);
    }
    assert_eq!(written.len(), kept.len());

    let session = told(&fixture());
    assert_eq!(session, meeting.session);
    for ballot in session.ballots() {
        assert_eq!(ballot.audit(), Ok(()), "{ballot:?}");
    }
}

#[test]
fn what_is_not_to_be_told_is_not_on_disk() {
    let kept = fs::read_to_string(fixture()).unwrap();
    let count = kept.lines().rfind(|line| line.contains("ballot_closed"));
    let count = count.unwrap();
    assert!(count.contains("\"papers\":[]"), "{count}");
    assert!(!count.contains("yes-no\":\"yes"), "{count}");
    let session = told(&fixture());
    let [.., drawn, _, _, decided, secret] = session.ballots() else {
        panic!("they are all there");
    };
    assert!(secret.kept_outcome_alone());
    assert_eq!(
        drawn.chosen(),
        drawn.tied().iter().copied().find(|option| {
            let names = drawn.tied_names();
            lot::draw(SEED, &names) == Some(option.name(&drawn.terms.options))
        })
    );
    let BallotState::Closed(outcome) = &decided.state else {
        panic!("it is counted");
    };
    assert_eq!(outcome.status, Status::Decided, "exactly two thirds");
}
