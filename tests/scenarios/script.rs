//! The commands of a scenario, in words. `ANA` stands for a name, `1` for a number from 1.

use std::time::Duration;

use jiff::civil::Date;

use colead::counter_moves;
use colead::plan::{
    Invite, Plan, Round, RoundKind, SpeakingOrder, Timebox, Voting, Word, parse_length,
};
use colead::session::alert::{AlertId, Observation};
use colead::session::ballot::{BallotId, Position, Terms, TieBreak};
use colead::session::bill::Payment;
use colead::session::commitment::CommitmentId;
use colead::session::counter_move::Occasion;
use colead::session::pattern::Pattern;
use colead::session::pledge::Pledge;
use colead::session::promise::{Fate, Promise, Promised};
use colead::session::proposal::{Hearing, Remedy, Settled};
use colead::session::{
    Chance, Command, Consent, GapCause, GroupState, MarkId, Mode, PersonId, Session,
};
use colead::tally::{
    Base, Comparison, ConsentSign, Conviction, Fraction, Ladder, Method, OptionId, Paper, Quorum,
    QuorumNeed, QuorumOf, Ranking, Rules, Rung, StarTies, TieRule, YesNo, lot,
};

/// Reads one command; none when it is not one.
///
/// ```text
/// add ANA · add observer ANA · rename ANA to EVA · remove ANA · up ANA · down ANA
/// observe ANA · take-part ANA · leave ANA · arrive ANA · consent ANA named|initials|unnamed|not-counted
/// floor ANA · next speaker · release
/// mark lead · missed ANA lead 1:05 · recode 1 follow · reattribute 1 ANA · undo · redo
/// start · pause · resume · extend 1m · shorten 1m · backdate 90s · next · previous · repeat
/// insert silent 3m NAME · slept 3m · away 3m · count gap · cut gap · time passes
/// note TEXT · park TEXT
/// shows mixed · warns one_leader ANA · clears one_leader · snooze 1 · not-so 1 · counter-move 1
/// poll ANA for 3 · reveal
/// propose TEXT · ballot METHOD [Lisbon|Porto|Faro] [open|secret|outcome-only] [threshold 2/3] [base present] [quorum 5] [tie vote-again]
///   [aside 1] [ladder runoff|casting-vote|lot] [casting BO] [lot SEED] [star-ties official-2023] [dots 5] [floor 1/2] [fallback 2/3]
/// fallback · runoff · casting-vote OPTION · draw SEED · seed lost · carry over
/// hearing clarify|react|amend|heard · settle BALLOT ANA withdrawn|watched|amended 2|deferred BO 2026-06-01|none
/// vote ANA objection · vote ANA 4 (fingers, gradients) · vote ANA Lisbon · vote ANA Lisbon|Faro (approval)
/// vote ANA Lisbon>Porto=Faro · vote ANA Lisbon:5|Porto:2 (scores, dots) · vote ANA for:3:open · vote ANA abstain|blank · withdraw ANA · reason ANA TEXT · close ballot · cancel ballot
/// hand-in ANA objection (read by the runner) · count secret 7 [outcome-only] · hear TEXT
/// decide TEXT · review 2026-06-01|none · no decision WHY
/// pledge ANA own|help|not-block|cannot · check 1 TEXT
/// bring SESSION 1|decision OWNER|- 2026-04-01|none TEXT · was SESSION|here 1|decision kept|dropped|open 2026-04-01
/// commit ANA 2026-04-01|none DEED · change 1 ANA 2026-04-01|none DEED · drop 1
/// close · reopen
/// ```
#[expect(
    clippy::too_many_lines,
    reason = "one table: a line or two for each command"
)]
pub(crate) fn read(deed: &str, session: &Session) -> Option<Command> {
    let (verb, rest) = deed.split_once(' ').unwrap_or((deed, ""));
    let words: Vec<&str> = rest.split_whitespace().collect();
    let who = |name: &str| person(session, name);
    let text = || rest.to_owned();
    Some(match (verb, words.as_slice()) {
        ("add", ["observer", name]) => Command::AddPerson {
            name: (*name).to_owned(),
            role: None,
            observer: true,
        },
        ("add", _) => Command::AddPerson {
            name: text(),
            role: None,
            observer: false,
        },
        ("rename", [old, "to", new]) => Command::RenamePerson {
            who: who(old),
            name: (*new).to_owned(),
        },
        ("remove", [name]) => Command::RemovePerson { who: who(name) },
        ("up" | "down", [name]) => Command::MovePerson {
            who: who(name),
            down: verb == "down",
        },
        ("observe" | "take-part", [name]) => Command::SetObserver {
            who: who(name),
            observer: verb == "observe",
        },
        ("leave" | "arrive", [name]) => Command::SetPresence {
            who: who(name),
            present: verb == "arrive",
        },
        ("consent", [name, level]) => Command::SetConsent {
            who: who(name),
            consent: match *level {
                "named" => Consent::Named,
                "initials" => Consent::Initials,
                "unnamed" => Consent::Unnamed,
                "not-counted" => Consent::NotCounted,
                _ => return None,
            },
        },
        ("floor", [name]) => Command::ToggleFloor { who: who(name) },
        ("next", ["speaker"]) => Command::NextSpeaker,
        ("release", []) => Command::ReleaseFloor,
        ("mark", [mode]) => Command::Mark {
            mode: read_mode(mode)?,
        },
        ("missed", [name, mode, at]) => Command::MarkMissed {
            who: who(name),
            mode: read_mode(mode)?,
            at: super::moment(at),
        },
        ("recode", [mark, mode]) => Command::Recode {
            id: MarkId(number(mark)?),
            mode: read_mode(mode)?,
        },
        ("reattribute", [mark, name]) => Command::Reattribute {
            id: MarkId(number(mark)?),
            who: who(name),
        },
        ("put-back", [mark]) => Command::PutLeadBack {
            lead: MarkId(number(mark)?),
        },
        ("put-away", []) => Command::PutLeadAway,
        ("undo", []) => Command::Undo,
        ("redo", []) => Command::Redo,
        ("start", []) => Command::StartRound,
        ("pause", []) => Command::Pause,
        ("resume", []) => Command::Resume,
        ("extend", [by]) => Command::Extend {
            by: length(by),
            payment: Payment::Late,
        },
        ("extend", [by, payment]) => Command::Extend {
            by: length(by),
            payment: read_payment(payment),
        },
        ("shorten", [by]) => Command::Shorten { by: length(by) },
        ("backdate", [by]) => Command::BackdateStart { by: length(by) },
        ("next", []) => Command::NextRound,
        ("previous", []) => Command::PreviousRound,
        ("go", ["to", slot]) => Command::GoToRound {
            slot: usize::from(number::<u16>(slot)?),
        },
        ("plan", [time, name @ ..]) => Command::ChangePlan {
            plan: Box::new(one_round(&name.join(" "), length(time))),
        },
        ("repeat", []) => Command::RepeatRound,
        ("insert", [kind, time, name @ ..]) => Command::InsertRound {
            round: Box::new(round(
                &name.join(" "),
                RoundKind::from_word(kind)?,
                length(time),
            )),
        },
        ("slept" | "away", [by]) => Command::NoticeGap {
            length: length(by),
            cause: if verb == "slept" {
                GapCause::Slept
            } else {
                GapCause::Away
            },
        },
        ("count" | "cut", ["gap"]) => Command::SettleGap {
            counted: verb == "count",
        },
        ("time", ["passes"]) => Command::PassTime,
        ("note", _) => Command::TakeNote { text: text() },
        ("park", _) => Command::ParkIdea { text: text() },
        ("shows", [state, name @ ..]) => Command::Observe(Observation::Shown(match *state {
            "forming" => GroupState::Forming,
            "mixed" => GroupState::Mixed,
            "too_many_chefs" => GroupState::TooManyChefs,
            "no_initiation" => GroupState::NoInitiation,
            "one_leader" => GroupState::OneLeader(who(name.first()?)),
            "concurrent" => GroupState::Concurrent,
            _ => return None,
        })),
        ("warns", [pattern, name @ ..]) => {
            let pattern = read_pattern(pattern)?;
            let occasion = Occasion::of(pattern, false)?;
            let library = counter_moves::built_in();
            let counter = library.choose(session, occasion, session.last_moment())?;
            Command::Observe(Observation::Raised {
                pattern,
                who: name.first().map(|name| who(name)),
                evidence: "as seen".to_owned(),
                question: counter.ask.clone(),
                counter_move: Box::new(counter.round.clone()),
            })
        }
        ("clears", [pattern]) => Command::Observe(Observation::Cleared(read_pattern(pattern)?)),
        ("snooze", [alert]) => Command::SnoozeAlert {
            id: AlertId(number(alert)?),
        },
        ("not-so", [alert]) => Command::RejectAlert {
            id: AlertId(number(alert)?),
        },
        ("counter-move", [alert]) => Command::TakeCounterMove {
            id: AlertId(number(alert)?),
        },
        ("poll", [name, position, conviction]) => Command::AnswerPoll {
            who: who(name),
            position: match *position {
                "for" => Position::For,
                "against" => Position::Against,
                "undecided" => Position::Undecided,
                _ => return None,
            },
            conviction: conviction.parse().ok()?,
        },
        ("reveal", []) => Command::RevealPoll,
        ("propose", _) => Command::StateProposal { text: text() },
        ("ballot", [method, rules @ ..]) => Command::OpenBallot {
            terms: Box::new(terms(Method::from_word(method)?, rules, session)?),
        },
        ("vote", [name, choice]) => Command::CastVote {
            who: who(name),
            paper: read_choice(choice, session)?,
        },
        ("hearing", [to]) => Command::MoveHearing {
            to: match *to {
                "clarify" => Hearing::Clarify,
                "react" => Hearing::React,
                "amend" => Hearing::Amend,
                "heard" => Hearing::Heard,
                _ => return None,
            },
        },
        ("settle", [ballot, name, remedy @ ..]) => Command::SettleObjection(Settled {
            ballot: BallotId(number(ballot)?),
            who: who(name),
            remedy: match remedy {
                ["withdrawn"] => Remedy::Withdrawn,
                ["watched"] => Remedy::Watched,
                ["amended", version] => Remedy::Amended {
                    version: version.parse().ok()?,
                },
                ["deferred", owner, until] => Remedy::Deferred {
                    owner: who(owner),
                    until: read_date(until)?,
                },
                _ => return None,
            },
        }),
        ("pledge", [name, pledge]) => Command::GivePledge {
            who: who(name),
            pledge: Pledge::ALL.into_iter().find(|p| p.word() == *pledge)?,
        },
        ("check", [id, ..]) => Command::SetCheck {
            id: CommitmentId(number(id)?),
            check: rest[id.len()..].trim().to_owned(),
        },
        ("bring", [from, what, owner, due, promised @ ..]) => Command::BringPromises {
            promises: vec![Promise {
                session: (*from).to_owned(),
                title: "Last time".to_owned(),
                what: read_promised(what)?,
                owner: (*owner != "-").then(|| (*owner).to_owned()),
                text: promised.join(" "),
                due: read_date(due)?,
            }],
        },
        ("was", [from, what, fate, on]) => Command::SettlePromise {
            session: (*from != "here").then(|| (*from).to_owned()),
            what: read_promised(what)?,
            fate: match *fate {
                "kept" => Fate::Kept,
                "dropped" => Fate::Dropped,
                "open" => Fate::Open,
                _ => return None,
            },
            on: on.parse().ok()?,
        },
        ("fallback", []) => Command::OpenFallback {
            of: session.last_counted()?.id,
        },
        ("runoff", []) => Command::OpenRunoff {
            of: session.last_counted()?.id,
        },
        ("casting-vote", _) => about_the_tie(session, TieBreak::CastingVote { option: text() })?,
        ("draw", _) => about_the_tie(session, TieBreak::DrawLot { seed: text() })?,
        ("seed", ["lost"]) => about_the_tie(session, TieBreak::GiveUpLot)?,
        ("carry", ["over"]) => about_the_tie(session, TieBreak::CarryOver)?,
        ("withdraw", [name]) => Command::WithdrawVote { who: who(name) },
        ("reason", [name, ..]) => Command::GiveReason {
            ballot: session
                .ballots()
                .last()
                .map_or(BallotId(0), |ballot| ballot.id),
            who: who(name),
            text: rest[name.len()..].trim().to_owned(),
        },
        ("count", ["secret", chance, alone @ ..]) => Command::CountSecretBallot {
            chance: Chance(chance.parse().ok()?),
            outcome_only: match alone {
                [] => false,
                ["outcome-only"] => true,
                _ => return None,
            },
        },
        ("hear", _) => Command::HearObjection {
            ballot: session.ballots().last()?.id,
            text: text(),
        },
        ("close", ["ballot"]) => Command::CloseBallot,
        ("cancel", ["ballot"]) => Command::CancelBallot,
        ("decide", _) => Command::RecordDecision {
            text: text(),
            review: None,
        },
        ("review", [date]) => Command::SetReviewDate {
            review: read_date(date)?,
        },
        ("no", ["decision", why @ ..]) => Command::DeclareNoDecision { why: why.join(" ") },
        ("commit", [owner, due, deed @ ..]) => Command::Commit {
            owner: who(owner),
            deed: deed.join(" "),
            due: read_date(due)?,
        },
        ("change", [id, owner, due, deed @ ..]) => Command::ChangeCommitment {
            id: CommitmentId(number(id)?),
            owner: who(owner),
            deed: deed.join(" "),
            due: read_date(due)?,
        },
        ("drop", [id]) => Command::DropCommitment {
            id: CommitmentId(number(id)?),
        },
        ("close", []) => Command::CloseSession,
        ("reopen", []) => Command::ReopenSession,
        _ => return None,
    })
}

fn read_promised(word: &str) -> Option<Promised> {
    match word {
        "decision" => Some(Promised::Decision),
        word => Some(Promised::Commitment(CommitmentId(number(word)?))),
    }
}

/// `hand-in ANA objection`: who, and the paper. It is no command, for it leaves no event.
pub(crate) fn read_paper(deed: &str, session: &Session) -> Option<(PersonId, Paper)> {
    let (name, choice) = deed.strip_prefix("hand-in ")?.split_once(' ')?;
    Some((person(session, name), read_choice(choice, session)?))
}

/// A name that nobody has stands for a number that nobody has.
fn person(session: &Session, name: &str) -> PersonId {
    session
        .people()
        .iter()
        .find(|person| person.name == name)
        .map_or(PersonId(999), |person| person.id)
}

/// Numbers are spoken from 1 and kept from 0.
fn number<T: TryFrom<u32>>(word: &str) -> Option<T> {
    T::try_from(word.parse::<u32>().ok()?.checked_sub(1)?).ok()
}

/// A plan of one open round.
fn one_round(name: &str, time: Duration) -> Plan {
    Plan {
        title: "Two rounds".to_owned(),
        purpose: None,
        end: None,
        ends_without_decision: Some("We only talk.".to_owned()),
        people: Vec::new(),
        rounds: vec![round(name, RoundKind::Open, time)],
        sections: Vec::new(),
        lint_off: Vec::new(),
    }
}

fn length(word: &str) -> Duration {
    match word {
        "0s" => Duration::ZERO,
        "forever" => Duration::MAX,
        _ => parse_length(word).unwrap_or_else(|_| panic!("{word:?} is no length of time")),
    }
}

fn read_payment(word: &str) -> Payment {
    let payment = Payment::ALL.into_iter().find(|way| way.word() == word);
    payment.unwrap_or_else(|| panic!("{word:?} pays for nothing"))
}

fn read_mode(word: &str) -> Option<Mode> {
    [Mode::Lead, Mode::Follow, Mode::Both]
        .into_iter()
        .find(|mode| mode.word() == word)
}

fn read_pattern(word: &str) -> Option<Pattern> {
    Pattern::ALL
        .into_iter()
        .find(|pattern| pattern.key() == word)
}

#[expect(clippy::option_option, reason = "no date, or no sense")]
fn read_date(word: &str) -> Option<Option<Date>> {
    match word {
        "none" => Some(None),
        _ => word.parse().ok().map(Some),
    }
}

/// What is written on a paper of the open ballot's method, else on one of another method.
fn read_choice(word: &str, session: &Session) -> Option<Paper> {
    let ballot = session.open_ballot();
    ballot
        .and_then(|ballot| read_paper_of(&ballot.terms, word))
        .or_else(|| ConsentSign::from_word(word).map(Paper::Consent))
        .or_else(|| YesNo::from_word(word).map(Paper::YesNo))
}

fn read_paper_of(terms: &Terms, word: &str) -> Option<Paper> {
    let option = |name: &str| {
        let at = terms.options.iter().position(|other| other == name);
        // A name that is not on the paper stands for an option that nobody has.
        OptionId(at.map_or(99, |at| u16::try_from(at).unwrap()))
    };
    let amounts = || {
        let each = |part: &str| {
            let (name, amount) = part.split_once(':')?;
            Some((option(name), amount.parse::<u8>().ok()?))
        };
        word.split('|').map(each).collect::<Option<Vec<_>>>()
    };
    Some(match (terms.method, word) {
        (Method::Consent, _) => Paper::Consent(ConsentSign::from_word(word)?),
        (Method::YesNo, _) => Paper::YesNo(YesNo::from_word(word)?),
        (_, "abstain") => Paper::Abstain,
        (_, "blank") => Paper::Blank,
        (Method::Fist, _) => Paper::Fingers(word.parse().ok()?),
        (Method::Gradients, _) => Paper::Gradient(word.parse().ok()?),
        (Method::Plurality, _) => Paper::Choice(option(word)),
        (Method::Approval, _) => Paper::Approve(word.split('|').map(option).collect()),
        (Method::Score | Method::Star, _) => Paper::Score(amounts()?.into_iter().collect()),
        (
            Method::Irv
            | Method::Schulze
            | Method::RankedPairs
            | Method::Borda
            | Method::Copeland
            | Method::Minimax
            | Method::Condorcet,
            _,
        ) => {
            let tiers = word.split('>').map(|tier| tier.split('=').map(option));
            Paper::Rank(Ranking::from_tiers(tiers))
        }
        (Method::Dots, _) => {
            let dots = amounts()?.into_iter();
            Paper::Dots(dots.map(|(option, dots)| (option, dots.into())).collect())
        }
        (Method::Conviction, _) => {
            let mut parts = word.split(':');
            Paper::Conviction(Conviction {
                position: Position::from_word(parts.next()?)?,
                conviction: parts.next()?.parse().ok()?,
                open: parts.next() == Some("open"),
            })
        }
    })
}

fn about_the_tie(session: &Session, how: TieBreak) -> Option<Command> {
    let ballot = session.last_counted()?.id;
    Some(Command::BreakTie { ballot, how })
}

fn terms(method: Method, words: &[&str], session: &Session) -> Option<Terms> {
    let mut rules = Rules::default();
    let mut voting = Voting::Hidden;
    let mut options = Vec::new();
    let mut casting = None;
    let mut lot = None;
    let mut words = words.iter();
    while let Some(rule) = words.next() {
        let said = match *rule {
            "open" => Some(Voting::Open),
            "secret" => Some(Voting::Secret {
                outcome_only: false,
            }),
            "outcome-only" => Some(Voting::Secret { outcome_only: true }),
            _ => None,
        };
        if let Some(said) = said {
            voting = said;
            continue;
        }
        if rule.contains('|') {
            options = rule.split('|').map(str::to_owned).collect();
            continue;
        }
        let value = words.next()?;
        match *rule {
            "threshold" => {
                rules.threshold = value.parse::<Fraction>().ok()?;
                rules.comparison = Comparison::usual_for(rules.threshold);
            }
            "base" => rules.base = Base::from_word(value)?,
            "quorum" => {
                rules.quorum = Some(Quorum {
                    need: QuorumNeed::People(value.parse().ok()?),
                    of: QuorumOf::Present,
                });
            }
            "tie" => rules.tie = TieRule::from_word(value)?,
            "aside" => rules.max_stand_aside = Some(value.parse().ok()?),
            "fallback" => rules.fallback = Some(value.parse().ok()?),
            "dots" => rules.dots = Some(value.parse().ok()?),
            "floor" => rules.floor = Some(value.parse().ok()?),
            "star-ties" => rules.star_ties = StarTies::from_word(value)?,
            "ladder" => {
                let rungs = value.split('|').map(Rung::from_word);
                rules.ladder = rungs.collect::<Option<Ladder>>()?;
            }
            "casting" => casting = Some(person(session, value)),
            "lot" => lot = Some(lot::commitment(value)),
            _ => return None,
        }
    }
    Some(Terms {
        version: 0,
        method,
        options,
        rules,
        voting,
        casting,
        lot,
        runoff_of: None,
        fallback_of: None,
    })
}

fn round(name: &str, kind: RoundKind, time: Duration) -> Round {
    Round {
        name: name.to_owned(),
        kind,
        time: Timebox::Total(time),
        question: None,
        invites: Invite::Both,
        order: SpeakingOrder::Seat,
        auto_advance: false,
        locked: false,
        optional: false,
        notes: None,
        section: None,
        ballot: None,
    }
}
