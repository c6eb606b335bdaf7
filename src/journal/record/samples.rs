//! Events for tests: strategies for every kind, with fields of every shape.

use std::time::Duration;

use jiff::civil::Date;
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;

use crate::plan::{
    BallotPlan, Invite, Round, RoundKind, SpeakingOrder, Timebox, Voting, builtin, check,
};
use crate::session::alert::{Alert, AlertId};
use crate::session::ballot::{BallotId, Terms, TieStep, Unsealed};
use crate::session::commitment::CommitmentId;
use crate::session::pattern::Pattern;
use crate::session::pledge::Pledge;
use crate::session::promise::{Fate, Promise, Promised};
use crate::session::proposal::{Hearing, Remedy, Settled};
use crate::session::{
    Consent, Event, GapCause, GroupState, MarkId, Mode, Moment, Origin, PersonId, Projector,
    RoundEnd, Seq, TurnId,
};
use crate::tally::{
    Base, BordaPoints, Comparison, Condition, ConsentSign, Conviction, Counts, EliminationTie,
    EqualRanks, FistRule, Fraction, Method, MissingScore, OptionId, Outcome, Paper, Position,
    Quorum, QuorumNeed, QuorumOf, Ranking, Rules, Rung, SignCount, StarTies, Status, Strength, Tie,
    TieRule, YesNo,
};
use crate::text::{clean_lines, clean_name, clean_text};

type Events = BoxedStrategy<Event>;

/// One strategy for each kind of event.
pub(crate) fn kinds() -> Vec<Events> {
    [people(), marks(), rounds(), alerts(), votes(), decisions()].concat()
}

fn person() -> impl Strategy<Value = PersonId> + Clone {
    any::<u16>().prop_map(PersonId)
}

/// Any text that can be typed.
fn text() -> impl Strategy<Value = String> + Clone {
    any::<String>().prop_map(|text| clean_lines(&text))
}

fn name() -> impl Strategy<Value = String> + Clone {
    any::<String>().prop_map(|text| clean_name(&text).unwrap_or_else(|| "?".to_owned()))
}

fn length() -> impl Strategy<Value = Duration> + Clone {
    (0..100_000_000_u64).prop_map(Duration::from_millis)
}

/// The time of a round: a plan keeps it to a day, what is left of a round that was extended can be more.
fn planned() -> impl Strategy<Value = Duration> + Clone {
    any::<u64>().prop_map(Duration::from_millis)
}

fn slot() -> impl Strategy<Value = usize> + Clone {
    0..1000_usize
}

fn date() -> impl Strategy<Value = Date> + Clone {
    (2000..2100_i16, 1..=12_i8, 1..=28_i8).prop_map(|(y, m, d)| Date::constant(y, m, d))
}

fn moment() -> impl Strategy<Value = Moment> + Clone {
    (0..1_u64 << 40).prop_map(Moment::from_millis)
}

fn one_of<T: Clone + std::fmt::Debug + 'static>(values: &'static [T]) -> BoxedStrategy<T> {
    prop::sample::select(values).boxed()
}

fn mode() -> BoxedStrategy<Mode> {
    one_of(&[Mode::Lead, Mode::Follow, Mode::Both])
}

fn people() -> Vec<Events> {
    let consents = &[
        Consent::Named,
        Consent::Initials,
        Consent::Unnamed,
        Consent::NotCounted,
    ];
    vec![
        (person(), name(), of(text()), any::<bool>())
            .prop_map(|(who, name, role, observer)| Event::PersonAdded {
                who,
                name,
                role,
                observer,
            })
            .boxed(),
        (person(), name())
            .prop_map(|(who, name)| Event::PersonRenamed { who, name })
            .boxed(),
        person()
            .prop_map(|who| Event::PersonRemoved { who })
            .boxed(),
        vec(person(), 0..9)
            .prop_map(|order| Event::PeopleReordered { order })
            .boxed(),
        (person(), any::<bool>())
            .prop_map(|(who, observer)| Event::ObserverChanged { who, observer })
            .boxed(),
        (person(), any::<bool>())
            .prop_map(|(who, present)| Event::PresenceChanged { who, present })
            .boxed(),
        (person(), one_of(consents))
            .prop_map(|(who, consent)| Event::ConsentChanged { who, consent })
            .boxed(),
        person().prop_map(|who| Event::FloorGiven { who }).boxed(),
        Just(Event::FloorReleased).boxed(),
    ]
}

fn marks() -> Vec<Events> {
    let id = || any::<u32>().prop_map(MarkId);
    let seq = || any::<u32>().prop_map(Seq);
    vec![
        (id(), person(), mode(), moment())
            .prop_map(|(id, who, mode, at)| Event::ContributionMarked { id, who, mode, at })
            .boxed(),
        (any::<u32>(), of(person()), length(), of(text()))
            .prop_map(|(turn, who, length, text)| Event::TurnSpoken {
                turn: TurnId(turn),
                who,
                length,
                text,
            })
            .boxed(),
        (any::<u32>(), name(), of(mode()))
            .prop_map(|(turn, coder, mode)| Event::TurnCoded {
                turn: TurnId(turn),
                coder,
                mode,
            })
            .boxed(),
        (id(), mode())
            .prop_map(|(id, mode)| Event::ContributionRecoded { id, mode })
            .boxed(),
        (id(), person())
            .prop_map(|(id, who)| Event::ContributionReattributed { id, who })
            .boxed(),
        id().prop_map(|lead| Event::LeadPutBack { lead }).boxed(),
        Just(Event::LeadPutAway).boxed(),
        seq().prop_map(|of| Event::Undone { of }).boxed(),
        seq().prop_map(|of| Event::Redone { of }).boxed(),
    ]
}

fn rounds() -> Vec<Events> {
    let ends = &[
        RoundEnd::Finished,
        RoundEnd::TimeUp,
        RoundEnd::Interrupted,
        RoundEnd::Left,
        RoundEnd::Skipped,
    ];
    let origins = &[
        Origin::Plan,
        Origin::Cycle,
        Origin::CounterMove(AlertId(3)),
        Origin::Inserted,
        Origin::Promised,
        Origin::Repeated,
        Origin::Continued,
    ];
    vec![
        (slot(), length())
            .prop_map(|(slot, length)| Event::RoundStarted { slot, length })
            .boxed(),
        (slot(), one_of(ends))
            .prop_map(|(slot, how)| Event::RoundEnded { slot, how })
            .boxed(),
        slot().prop_map(|slot| Event::RoundChosen { slot }).boxed(),
        (slot(), length())
            .prop_map(|(slot, by)| Event::RoundExtended { slot, by })
            .boxed(),
        (slot(), length())
            .prop_map(|(slot, by)| Event::RoundShortened { slot, by })
            .boxed(),
        slot().prop_map(|slot| Event::RoundDropped { slot }).boxed(),
        (slot(), length())
            .prop_map(|(slot, earlier_by)| Event::RoundStartMoved { slot, earlier_by })
            .boxed(),
        (slot(), round(), one_of(origins), 1..=9_u8)
            .prop_map(|(slot, round, origin, cycle)| Event::RoundInserted {
                slot,
                round: Box::new(round),
                origin,
                cycle,
            })
            .boxed(),
        prop::sample::select(builtin::all())
            .prop_map(|plan| Event::PlanChanged {
                plan: Box::new(check::parse(plan.name, plan.toml).unwrap()),
            })
            .boxed(),
        vec(person(), 0..9)
            .prop_map(|order| Event::SpeakingOrderSet { order })
            .boxed(),
        Just(Event::Paused).boxed(),
        Just(Event::Resumed).boxed(),
        (length(), one_of(&[GapCause::Slept, GapCause::Away]))
            .prop_map(|(length, cause)| Event::GapNoticed { length, cause })
            .boxed(),
        any::<bool>()
            .prop_map(|counted| Event::GapSettled { counted })
            .boxed(),
        text().prop_map(|text| Event::NoteTaken { text }).boxed(),
        text().prop_map(|text| Event::IdeaParked { text }).boxed(),
    ]
}

pub(crate) fn round() -> impl Strategy<Value = Round> + Clone {
    let kinds = &[
        RoundKind::GoRound,
        RoundKind::Open,
        RoundKind::Silent,
        RoundKind::Pairs,
        RoundKind::Poll,
        RoundKind::Ballot,
        RoundKind::Commitments,
        RoundKind::Break,
    ];
    let orders = &[
        SpeakingOrder::Seat,
        SpeakingOrder::Random,
        SpeakingOrder::LeastHeard,
    ];
    let invites = &[Invite::Lead, Invite::Follow, Invite::Both, Invite::Any];
    let time = prop_oneof![
        planned().prop_map(Timebox::Total),
        planned().prop_map(Timebox::PerPerson)
    ];
    let options = vec(name(), 0..4);
    let ballot = (of(text()), one_of(&Method::ALL), options, terms()).prop_map(
        |(proposal, method, options, terms)| BallotPlan {
            proposal,
            method,
            options,
            rules: terms.rules,
            voting: terms.voting,
        },
    );
    let question = any::<String>().prop_map(|text| clean_text(&text));
    (
        (name(), one_of(kinds), time, of(question), one_of(invites)),
        (
            one_of(orders),
            (any::<bool>(), any::<bool>(), any::<bool>()),
            of(text()),
            of(0..9_usize),
            of(ballot),
        ),
    )
        .prop_map(
            |(
                (name, kind, time, question, invites),
                (order, (auto_advance, locked, optional), notes, section, ballot),
            )| Round {
                name,
                kind,
                time,
                question,
                invites,
                order,
                auto_advance,
                locked,
                optional,
                notes,
                section,
                ballot,
            },
        )
        .boxed()
}

fn alerts() -> Vec<Events> {
    let id = || any::<u16>().prop_map(AlertId);
    let state = prop_oneof![
        Just(GroupState::Forming),
        Just(GroupState::Mixed),
        Just(GroupState::TooManyChefs),
        Just(GroupState::NoInitiation),
        person().prop_map(GroupState::OneLeader),
        Just(GroupState::Concurrent),
    ];
    let patterns = &[
        Pattern::TooManyChefs,
        Pattern::NoInitiation,
        Pattern::OneLeader,
        Pattern::Concurrent,
    ];
    let positions = &[Position::For, Position::Against, Position::Undecided];
    vec![
        state.prop_map(|state| Event::StateShown { state }).boxed(),
        (
            id(),
            one_of(patterns),
            of(person()),
            text(),
            text(),
            round(),
        )
            .prop_map(|(id, pattern, who, evidence, question, counter_move)| {
                let alert = Box::new(Alert {
                    id,
                    pattern,
                    who,
                    evidence,
                    question,
                    counter_move,
                });
                Event::AlertRaised { alert }
            })
            .boxed(),
        id().prop_map(|id| Event::AlertCleared { id }).boxed(),
        (id(), moment())
            .prop_map(|(id, until)| Event::AlertSnoozed { id, until })
            .boxed(),
        id().prop_map(|id| Event::AlertRejected { id }).boxed(),
        Just(Event::ConsoleOpened).boxed(),
        Just(Event::ConsoleClosed).boxed(),
        id().prop_map(|id| Event::AlertPromoted { id }).boxed(),
        prop_oneof![
            Just(Projector::Meeting),
            Just(Projector::Blank),
            Just(Projector::Plan),
            text().prop_map(Projector::Message),
        ]
        .prop_map(|shows| Event::ProjectorSet { shows })
        .boxed(),
        (id(), slot())
            .prop_map(|(id, slot)| Event::CounterMoveTaken { id, slot })
            .boxed(),
        slot().prop_map(|slot| Event::PollOpened { slot }).boxed(),
        (person(), one_of(positions), 0..=4_u8)
            .prop_map(|(who, position, conviction)| Event::PollAnswered {
                who,
                position,
                conviction,
            })
            .boxed(),
        Just(Event::PollRevealed).boxed(),
    ]
}

fn ballot_id() -> impl Strategy<Value = BallotId> + Clone {
    any::<u16>().prop_map(BallotId)
}

fn votes() -> Vec<Events> {
    let unsealed = (vec(person(), 0..5), vec(paper(), 0..5))
        .prop_map(|(roll, papers)| Unsealed { roll, papers });
    vec![
        text()
            .prop_map(|text| Event::ProposalStated { text })
            .boxed(),
        (text(), of(ballot_id()))
            .prop_map(|(text, answers)| Event::ProposalAmended { text, answers })
            .boxed(),
        (ballot_id(), terms(), vec(person(), 0..9))
            .prop_map(|(id, terms, electorate)| Event::BallotOpened {
                id,
                terms: Box::new(terms),
                electorate,
            })
            .boxed(),
        (person(), paper())
            .prop_map(|(who, paper)| Event::VoteCast { who, paper })
            .boxed(),
        person()
            .prop_map(|who| Event::VoteWithdrawn { who })
            .boxed(),
        (ballot_id(), person(), text())
            .prop_map(|(ballot, who, text)| Event::ReasonGiven { ballot, who, text })
            .boxed(),
        (ballot_id(), outcome(), of(unsealed))
            .prop_map(|(id, outcome, unsealed)| Event::BallotClosed {
                id,
                outcome: Box::new(outcome),
                unsealed: unsealed.map(Box::new),
            })
            .boxed(),
        (ballot_id(), text())
            .prop_map(|(ballot, text)| Event::ObjectionHeard { ballot, text })
            .boxed(),
        (ballot_id(), tie_step())
            .prop_map(|(ballot, step)| Event::RungTaken { ballot, step })
            .boxed(),
        ballot_id()
            .prop_map(|id| Event::BallotCancelled { id })
            .boxed(),
        one_of(&Hearing::ALL)
            .prop_map(|to| Event::HearingMoved { to })
            .boxed(),
        (ballot_id(), person(), remedy())
            .prop_map(|(ballot, who, remedy)| {
                Event::ObjectionSettled(Settled {
                    ballot,
                    who,
                    remedy,
                })
            })
            .boxed(),
    ]
}

fn tie_step() -> impl Strategy<Value = TieStep> + Clone {
    let option = || (0..6_u16).prop_map(OptionId);
    prop_oneof![
        option().prop_map(|option| TieStep::CastingVote { option }),
        Just(TieStep::SeedLost),
        (text(), option()).prop_map(|(seed, option)| TieStep::LotDrawn { seed, option }),
        Just(TieStep::CarriedOver),
    ]
}

/// A paper of every form, also such as no ballot would take.
fn paper() -> impl Strategy<Value = Paper> + Clone {
    let option = || (0..6_u16).prop_map(OptionId);
    let held = (one_of(&Position::ALL), any::<u8>(), any::<bool>()).prop_map(
        |(position, conviction, open)| Conviction {
            position,
            conviction,
            open,
        },
    );
    let plain = prop_oneof![
        one_of(&ConsentSign::ALL).prop_map(Paper::Consent),
        one_of(&YesNo::ALL).prop_map(Paper::YesNo),
        any::<u8>().prop_map(Paper::Fingers),
        any::<u8>().prop_map(Paper::Gradient),
        option().prop_map(Paper::Choice),
        held.prop_map(Paper::Conviction),
        one_of(&[0, 1, 2]).prop_map(|word| match word {
            0 => Paper::Abstain,
            1 => Paper::Blank,
            _ => Paper::Spoiled,
        }),
    ];
    let listed = prop_oneof![
        vec(option(), 0..6).prop_map(|marks| Paper::Approve(marks.into_iter().collect())),
        vec(vec(option(), 0..3), 0..5).prop_map(|tiers| Paper::Rank(Ranking::from_tiers(tiers))),
        vec((option(), any::<u8>()), 0..6)
            .prop_map(|marks| Paper::Score(marks.into_iter().collect())),
        vec((option(), 0..9_u32), 0..6).prop_map(|dots| Paper::Dots(dots.into_iter().collect())),
    ];
    prop_oneof![plain, listed].boxed()
}

fn fraction() -> impl Strategy<Value = Fraction> + Clone {
    (1..=100_u32).prop_flat_map(|below| {
        (1..=below).prop_map(move |above| Fraction::new(above, below).unwrap())
    })
}

fn condition() -> impl Strategy<Value = Condition> + Clone {
    let bases = &[Base::Cast, Base::Present, Base::Eligible];
    let signs = &[Comparison::MoreThan, Comparison::AtLeast];
    (fraction(), one_of(signs), one_of(bases)).prop_map(|(threshold, comparison, base)| Condition {
        threshold,
        comparison,
        base,
    })
}

fn terms() -> impl Strategy<Value = Terms> + Clone {
    let need = prop_oneof![
        any::<u32>().prop_map(QuorumNeed::People),
        (fraction(), any::<bool>())
            .prop_map(|(fraction, strict)| QuorumNeed::Share { fraction, strict }),
    ];
    let quorum = (need, one_of(&[QuorumOf::Present, QuorumOf::Voting]))
        .prop_map(|(need, of)| Quorum { need, of });
    let ties = &[TieRule::NotPassed, TieRule::VoteAgain, TieRule::CarriedOver];
    let proposals = (
        condition(),
        of(condition()),
        of(quorum),
        one_of(ties),
        of(any::<u32>()),
        any::<u32>(),
    );
    let rules = (proposals, variants(), numbers()).prop_map(
        |((condition, also, quorum, tie, max_stand_aside, max_blocks), variants, numbers)| Rules {
            threshold: condition.threshold,
            comparison: condition.comparison,
            base: condition.base,
            also,
            quorum,
            tie,
            max_stand_aside,
            max_blocks,
            min: numbers.min,
            average: numbers.average,
            support: numbers.support,
            floor: numbers.floor,
            max: numbers.max,
            dots: numbers.dots,
            max_per_option: numbers.max_per_option,
            ..variants
        },
    );
    (
        0..99_usize,
        one_of(&Method::ALL),
        rules,
        one_of(&Voting::ALL),
        vec(text(), 0..4),
        (of(person()), of(text()), of(ballot_id()), of(ballot_id())),
    )
        .prop_map(
            |(version, method, rules, voting, options, (casting, lot, runoff_of, fallback_of))| {
                Terms {
                    version,
                    method,
                    options,
                    rules,
                    voting,
                    casting,
                    lot,
                    runoff_of,
                    fallback_of,
                }
            },
        )
        .boxed()
}

/// Rules of which the choices between words vary.
fn variants() -> impl Strategy<Value = Rules> + Clone {
    (
        one_of(&FistRule::ALL),
        one_of(&EqualRanks::ALL),
        one_of(&MissingScore::ALL),
        one_of(&StarTies::ALL),
        one_of(&EliminationTie::ALL),
        one_of(&Strength::ALL),
        one_of(&BordaPoints::ALL),
        vec(one_of(&Rung::ALL), 0..4),
    )
        .prop_map(
            |(fist, equal, missing, star_ties, elimination_tie, strength, borda, rungs)| Rules {
                ladder: rungs.into_iter().collect(),
                fist,
                equal,
                missing,
                star_ties,
                elimination_tie,
                strength,
                borda,
                ..Rules::default()
            },
        )
}

/// Rules of which the numbers of methods for several options vary.
fn numbers() -> impl Strategy<Value = Rules> + Clone {
    (
        any::<(u8, u16, u8)>(),
        (of(fraction()), of(fraction())),
        (of(any::<u32>()), of(any::<u32>())),
    )
        .prop_map(
            |((min, average, max), (support, floor), (dots, max_per_option))| Rules {
                min,
                average,
                support,
                floor,
                max,
                dots,
                max_per_option,
                ..Rules::default()
            },
        )
}

fn outcome() -> impl Strategy<Value = Outcome> + Clone {
    let statuses = &[
        Status::Decided,
        Status::Tie,
        Status::NotPassed,
        Status::NoQuorum,
        Status::NoBallots,
    ];
    let options = || vec(any::<u16>().prop_map(OptionId), 0..3);
    let tie = (text(), options(), text()).prop_map(|(stage, options, broken_by)| Tie {
        stage,
        options,
        broken_by,
    });
    let bar = (text(), any::<u32>()).prop_map(|(sign, count)| SignCount { sign, count });
    let counts = any::<[u32; 9]>().prop_map(|figures| {
        let [
            eligible,
            present,
            cast,
            abstain,
            blank,
            spoiled,
            exhausted,
            not_voted,
            absent,
        ] = figures;
        Counts {
            eligible,
            present,
            cast,
            abstain,
            blank,
            spoiled,
            exhausted,
            not_voted,
            absent,
        }
    });
    (
        (
            one_of(&Method::ALL),
            one_of(statuses),
            of(any::<bool>()),
            (options(), vec(options(), 0..3)),
        ),
        (vec(text(), 0..3), counts, vec(tie, 0..3), vec(bar, 0..4)),
    )
        .prop_map(
            |((method, status, passed, (winners, order)), (why, counts, ties, spread))| Outcome {
                method,
                status,
                passed,
                winners,
                order,
                why,
                counts,
                ties,
                spread,
            },
        )
        .boxed()
}

fn promised() -> impl Strategy<Value = Promised> + Clone {
    of(any::<u16>()).prop_map(|id| {
        id.map_or(Promised::Decision, |id| {
            Promised::Commitment(CommitmentId(id))
        })
    })
}

fn promise() -> impl Strategy<Value = Promise> + Clone {
    let words = (text(), text(), text(), of(name()));
    (words, promised(), of(date())).prop_map(|((session, title, text, owner), what, due)| Promise {
        session,
        title,
        what,
        owner,
        text,
        due,
    })
}

fn remedy() -> impl Strategy<Value = Remedy> + Clone {
    prop_oneof![
        (0..99_usize).prop_map(|version| Remedy::Amended { version }),
        (person(), of(date())).prop_map(|(owner, until)| Remedy::Deferred { owner, until }),
        Just(Remedy::Withdrawn),
        Just(Remedy::Watched),
    ]
}

fn decisions() -> Vec<Events> {
    let id = || any::<u16>().prop_map(CommitmentId);
    let commitment = || (id(), person(), text(), of(date()));
    vec![
        (text(), of(ballot_id()), of(date()))
            .prop_map(|(text, ballot, review)| Event::DecisionRecorded {
                text,
                ballot,
                review,
            })
            .boxed(),
        of(date())
            .prop_map(|review| Event::ReviewDateSet { review })
            .boxed(),
        text()
            .prop_map(|why| Event::NoDecisionDeclared { why })
            .boxed(),
        commitment()
            .prop_map(|(id, owner, deed, due)| Event::CommitmentMade {
                id,
                owner,
                deed,
                due,
            })
            .boxed(),
        commitment()
            .prop_map(|(id, owner, deed, due)| Event::CommitmentChanged {
                id,
                owner,
                deed,
                due,
            })
            .boxed(),
        id().prop_map(|id| Event::CommitmentDropped { id }).boxed(),
        (id(), of(text()))
            .prop_map(|(id, check)| Event::CommitmentCheckSet { id, check })
            .boxed(),
        (person(), one_of(&Pledge::ALL))
            .prop_map(|(who, pledge)| Event::PledgeGiven { who, pledge })
            .boxed(),
        vec(promise(), 0..4)
            .prop_map(|promises| Event::PromisesBrought { promises })
            .boxed(),
        (
            of(text()),
            promised(),
            one_of(&[Fate::Kept, Fate::Dropped, Fate::Open]),
            date(),
        )
            .prop_map(|(session, what, fate, on)| Event::PromiseSettled {
                session,
                what,
                fate,
                on,
            })
            .boxed(),
        Just(Event::SessionClosed).boxed(),
        Just(Event::SessionReopened).boxed(),
    ]
}
