//! The ballot screen: proposal, rules, votes, the result and what follows from it.

mod rules;
mod variants;

use super::Model;
use super::action::Action;
use super::message::Effect;
use super::refusals;
use super::screen::{NextBallot, Overlay, PersonPurpose, Purpose, Question, Tone};
use crate::plan::{BallotPlan, MOST_OPTIONS, Voting};
use crate::session::ballot::{
    Ballot, BallotId, BallotState, FEWEST_FOR_SECRECY, Shown, Terms, objects,
};
use crate::session::ballot::{TieBreak, has_rung};
use crate::session::proposal::ProposalStep;
use crate::session::{Chance, Command, Event, PersonId, Recorded, Refusal, Session};
use crate::tally::{Advice, Method, Occasion, Paper, Rules, Rung, Status, TieRule, recommend};
use crate::text::{clean_text, same_name};

pub use rules::RuleLine;

impl Default for NextBallot {
    fn default() -> Self {
        Self {
            method: Method::Consent,
            options: Vec::new(),
            rules: Rules::default(),
            voting: Voting::default(),
            veto: true,
        }
    }
}

impl From<&BallotPlan> for NextBallot {
    fn from(plan: &BallotPlan) -> Self {
        Self {
            method: plan.method,
            options: plan.options.clone(),
            rules: plan.rules.clone(),
            voting: plan.voting,
            veto: lets_one_stop(plan.method),
        }
    }
}

impl From<&Terms> for NextBallot {
    fn from(terms: &Terms) -> Self {
        Self {
            method: terms.method,
            options: terms.options.clone(),
            rules: terms.rules.clone(),
            voting: terms.voting,
            veto: lets_one_stop(terms.method),
        }
    }
}

/// Methods in which one person can stop a proposal: whoever planned one of them means it.
const fn lets_one_stop(method: Method) -> bool {
    matches!(method, Method::Consent | Method::Gradients)
}

impl NextBallot {
    /// What the plan fixes for its next ballot, from the round that is on.
    pub(super) fn planned(session: &Session) -> Self {
        let from = session.agenda().current_index().unwrap_or(0);
        session
            .agenda()
            .slots()
            .iter()
            .skip(from)
            .find_map(|slot| slot.round.ballot.as_ref())
            .map_or_else(Self::default, Self::from)
    }

    /// The method that suits the question, among so many people who may vote.
    pub fn advice(&self, people: usize) -> Advice {
        let several = if self.method.has_options() { 2 } else { 1 };
        recommend(Occasion {
            options: self.options.len().max(several),
            people,
            veto: self.veto,
        })
    }
}

/// What `enter` does on the ballot screen: the next step of a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    StateProposal,
    /// A choice needs something to choose between.
    StateOptions,
    OpenBallot,
    /// Somebody has not voted yet.
    Wait {
        missing: usize,
    },
    CloseBallot,
    /// An objection stands without its reason.
    AskReason {
        ballot: BallotId,
        who: PersonId,
    },
    /// A secret show of signs found objections: they are argued openly.
    HearObjections(BallotId),
    /// The options are tied: the next step of the ladder that was fixed beforehand.
    Ladder {
        ballot: BallotId,
        rung: Rung,
    },
    /// Objections stand after a second ballot: a majority was to decide then.
    Fallback(BallotId),
    /// An option was chosen: can everybody live with it?
    ProposeWinner,
    Amend,
    RecordDecision,
    NextRound,
}

impl Model {
    /// A ballot that was opened in this round has fixed the rules for the round, whatever the plan said.
    pub(super) fn keep_the_rules_of_this_round(&mut self) {
        let Some(session) = self.session() else {
            return;
        };
        let began = session.agenda().current().and_then(|slot| slot.started);
        let last = session.ballots().last();
        if let (Some(ballot), Some(began)) = (last, began)
            && ballot.opened >= began
        {
            self.next_ballot = NextBallot::from(&ballot.terms);
        }
    }

    /// The last ballot that was counted, if it was about the proposal as it stands now.
    pub fn counted_ballot(&self) -> Option<&Ballot> {
        let session = self.session()?;
        let version = session.proposal().versions.len();
        session
            .last_counted()
            .filter(|ballot| ballot.terms.version == version)
    }

    /// How many would be on the roll of a ballot that opened now.
    pub fn entitled(&self) -> usize {
        let people = self.session().map_or(&[][..], Session::people);
        people.iter().filter(|person| !person.observer).count()
    }

    /// Whether there is more to tell of the last count than its bars.
    pub fn has_account(&self) -> bool {
        let voting = self
            .session()
            .is_some_and(|session| session.open_ballot().is_some());
        if voting {
            return false;
        }
        self.counted_ballot().is_some_and(|ballot| {
            let seen = matches!(ballot.shown(), Shown::Named(_) | Shown::Unnamed(_));
            seen && !ballot.terms.method.is_for_one_proposal()
        })
    }

    /// What is missing before a ballot can open.
    fn step_before(&self) -> Step {
        let stated = self
            .session()
            .is_some_and(|session| !session.proposal().versions.is_empty());
        match self.next_ballot.method.has_options() {
            true if self.next_ballot.options.len() < 2 => Step::StateOptions,
            false if !stated => Step::StateProposal,
            true | false => Step::OpenBallot,
        }
    }

    /// The one option that the last ballot chose, to be put to everybody as a proposal.
    pub(super) fn winner(&self) -> Option<&str> {
        let ballot = self.counted_ballot()?;
        let winner = ballot.chosen()?;
        Some(winner.name(&ballot.terms.options))
    }

    /// A proposal that is stated after a choice is voted on by itself, and by consent.
    pub(super) fn put_to_consent(&mut self) {
        if self.next_ballot.method.has_options() {
            self.next_ballot = NextBallot {
                method: Method::Consent,
                options: Vec::new(),
                rules: Rules {
                    quorum: self.next_ballot.rules.quorum,
                    ..Rules::default()
                },
                voting: self.next_ballot.voting,
                veto: true,
            };
        }
    }

    /// The next step of the decision.
    pub fn ballot_step(&self) -> Step {
        let Some(session) = self.session() else {
            return Step::NextRound;
        };
        if let Some(ballot) = session.open_ballot() {
            // Those who are away are not waited for.
            let here = |who: &PersonId| session.person(*who).is_some_and(|p| p.present);
            let missing = ballot.missing().filter(here).count();
            return if missing > 0 {
                Step::Wait { missing }
            } else {
                Step::CloseBallot
            };
        }
        let Some(ballot) = self.counted_ballot() else {
            return self.step_before();
        };
        if ballot.stopped_in_secret() && ballot.heard.is_empty() {
            return Step::HearObjections(ballot.id);
        }
        if let Some(vote) = ballot.objections().find(|vote| vote.reason.is_none()) {
            return Step::AskReason {
                ballot: ballot.id,
                who: vote.who,
            };
        }
        if let Some((tied, rung)) = session.tie_to_break() {
            return Step::Ladder {
                ballot: tied.id,
                rung,
            };
        }
        if let Some((stopped, _)) = session.fallback() {
            return Step::Fallback(stopped.id);
        }
        match after(ballot) {
            After::CarriedOver => return Step::NextRound,
            After::Passed => {}
            After::Chosen => return Step::ProposeWinner,
            After::Stopped
                if session.proposal_step() == ProposalStep::Ballot
                    && ballot.objections().next().is_some() =>
            {
                // Every objection has ended without a new text: the same one can be voted on again.
                return Step::OpenBallot;
            }
            After::Stopped => return Step::Amend,
            After::VoteAgain => return Step::OpenBallot,
        }
        if session.records(ballot.id) {
            Step::NextRound
        } else {
            Step::RecordDecision
        }
    }

    pub(super) fn act_at_ballot(&mut self, action: Action) -> Vec<Effect> {
        match action {
            Action::Enter => self.take_ballot_step(),
            Action::Amend => self.ask_for(Purpose::Proposal),
            Action::Rules | Action::VoteAgain if self.is_voting() => {
                self.refuse(&Refusal::BallotOpen)
            }
            Action::NextStep => self.next_proposal_step(),
            Action::Versions => self.show_versions(),
            Action::SettleObjection => self.ask_how_objections_ended(),
            Action::Staffing => self.ask_who_carries_it(),
            Action::Rules => self.push(Overlay::Rules { selected: 0 }),
            Action::VoteAgain => self.open_ballot(),
            Action::Count if self.has_account() => self.push(Overlay::Count { scroll: 0 }),
            Action::PassKeyboard if self.is_voting() => self.pass_keyboard(),
            Action::Cancel if self.is_voting() => self.ask(Question::CancelBallot),
            Action::PassKeyboard | Action::Cancel => self.refuse(&Refusal::NoBallotOpen),
            Action::Presence => self.push(Overlay::PickPerson(PersonPurpose::Presence)),
            Action::ReviewDate => self.ask_for_review(),
            _ => self.act_in_rounds(action),
        }
    }

    pub(super) fn is_voting(&self) -> bool {
        self.session()
            .is_some_and(|session| session.open_ballot().is_some())
    }

    fn take_ballot_step(&mut self) -> Vec<Effect> {
        match self.ballot_step() {
            Step::StateProposal | Step::Amend | Step::ProposeWinner => {
                self.ask_for(Purpose::Proposal)
            }
            Step::StateOptions => self.ask_for(Purpose::Option),
            Step::OpenBallot => self.open_ballot(),
            Step::Wait { missing } => self.ask(Question::CloseBallotEarly { missing }),
            Step::CloseBallot => self.close_ballot(),
            Step::Ladder { ballot, rung } => self.take_rung(ballot, rung),
            Step::Fallback(of) => self.perform(&Command::OpenFallback { of }),
            Step::AskReason { ballot, who } => self.ask_for(Purpose::Reason { ballot, who }),
            Step::HearObjections(id) => self.ask_for(Purpose::Objection(id)),
            Step::RecordDecision => self.ask_for(Purpose::Decision),
            Step::NextRound => self.next_round(),
        }
    }

    /// Takes an option for the ballot to come, and asks for the next one.
    pub(super) fn add_option(&mut self, text: &str) -> Result<Vec<Effect>, String> {
        let text = clean_text(text);
        let options = &mut self.next_ballot.options;
        if options.iter().any(|other| same_name(other, &text)) {
            return Err(refusals::words_of(&Refusal::OptionTwice(text), &self.words));
        }
        if options.len() == MOST_OPTIONS {
            return Err(refusals::words_of(&Refusal::TooManyOptions, &self.words));
        }
        options.push(text);
        Ok(self.ask_for(Purpose::Option))
    }

    /// A secret among a few is none: that is said first.
    fn open_ballot(&mut self) -> Vec<Effect> {
        let NextBallot {
            method, options, ..
        } = &self.next_ballot;
        let again = |session: &Session| session.would_bypass_ladder(options);
        if method.has_options() && self.session().is_some_and(again) {
            return self.refuse(&Refusal::LadderFirst);
        }
        let people = self.entitled();
        let tells = self.next_ballot.voting
            == Voting::Secret {
                outcome_only: false,
            };
        if tells && people < FEWEST_FOR_SECRECY {
            return self.ask(Question::OpenSmallSecret { people });
        }
        self.open_ballot_as_planned()
    }

    /// Whoever has a casting vote is named before anybody votes.
    pub(super) fn open_ballot_as_planned(&mut self) -> Vec<Effect> {
        let NextBallot { method, rules, .. } = &self.next_ballot;
        if has_rung(*method, rules, Rung::CastingVote) {
            return self.push(Overlay::PickPerson(PersonPurpose::CastingVote));
        }
        self.open_ballot_by(None)
    }

    /// The seed of a lot is fixed before anybody votes.
    pub(super) fn open_ballot_by(&mut self, casting: Option<PersonId>) -> Vec<Effect> {
        let NextBallot { method, rules, .. } = &self.next_ballot;
        if has_rung(*method, rules, Rung::Lot) {
            return self.ask_for(Purpose::Seed { casting });
        }
        self.open_ballot_with(casting, None)
    }

    pub(super) fn open_ballot_with(
        &mut self,
        casting: Option<PersonId>,
        lot: Option<String>,
    ) -> Vec<Effect> {
        let NextBallot {
            method,
            options,
            rules,
            voting,
            veto: _,
        } = self.next_ballot.clone();
        self.perform(&Command::OpenBallot {
            terms: Box::new(Terms {
                version: 0,
                method,
                options,
                rules,
                voting,
                casting,
                lot,
                runoff_of: None,
                fallback_of: None,
            }),
        })
    }

    /// The next step of the ladder.
    fn take_rung(&mut self, ballot: BallotId, rung: Rung) -> Vec<Effect> {
        match rung {
            Rung::Runoff => self.perform(&Command::OpenRunoff { of: ballot }),
            Rung::CastingVote => self.ask_for(Purpose::CastingVote(ballot)),
            Rung::Lot => self.ask_for(Purpose::Lot(ballot)),
            Rung::MethodRule | Rung::CarriedOver => self.perform(&Command::BreakTie {
                ballot,
                how: TieBreak::CarryOver,
            }),
        }
    }

    /// A secret ballot is counted when the number has come by which its papers are shuffled.
    pub(super) fn close_ballot(&mut self) -> Vec<Effect> {
        let is_secret = |session: &Session| session.open_ballot().is_some_and(Ballot::is_secret);
        if !self.session().is_some_and(is_secret) {
            return self.perform(&Command::CloseBallot);
        }
        match self.rehearsed_chance() {
            Some(chance) => self.count_or_ask(chance),
            None => vec![Effect::DrawChance],
        }
    }

    /// Where the numbers would tell on single people the room says first whether they are told: what is on record stays.
    pub(super) fn count_or_ask(&mut self, chance: Chance) -> Vec<Effect> {
        let ballot = self.session().and_then(|session| session.open_ballot());
        if ballot.is_some_and(|ballot| ballot.would_tell().is_some()) {
            return self.ask(Question::TellNumbers { chance });
        }
        self.count_in_secret(chance, false)
    }

    pub(super) fn count_in_secret(&mut self, chance: Chance, outcome_only: bool) -> Vec<Effect> {
        self.perform(&Command::CountSecretBallot {
            chance,
            outcome_only,
        })
    }

    /// A secret ballot's box comes and goes with it.
    pub(super) fn box_follows(&self, recorded: &[Recorded]) -> Option<Effect> {
        let is_secret = |id: &BallotId| {
            let ballot = self.session()?.ballot(*id)?;
            Some(ballot.is_secret())
        };
        recorded.iter().rev().find_map(|fact| match &fact.event {
            Event::BallotOpened { .. } => self.session()?.open_box().map(Effect::KeepBox),
            Event::BallotClosed { id, .. } | Event::BallotCancelled { id } => {
                is_secret(id)?.then_some(Effect::RemoveBox)
            }
            _ => None,
        })
    }

    pub(super) fn person_at_ballot(&mut self, who: PersonId) -> Vec<Effect> {
        let Some(session) = self.session() else {
            return Vec::new();
        };
        match session.open_ballot() {
            Some(ballot) if ballot.electorate.contains(&who) => self.take_paper_of(who),
            Some(_) => {
                let refusal = Refusal::NotEntitled(session.name(who).to_owned());
                self.refuse(&refusal)
            }
            None => {
                self.say(Tone::Refused, self.word("notice-no-ballot"));
                Vec::new()
            }
        }
    }

    /// In an open ballot an objection's reason is asked for at once; in a hidden one after the reveal.
    pub(super) fn cast(
        &mut self,
        who: PersonId,
        paper: Paper,
        words: Option<String>,
    ) -> Vec<Effect> {
        let needs_reason = objects(&paper);
        let effects = match self.cast_with(who, paper, words) {
            Err(refusal) => return self.refuse(&refusal),
            Ok(effects) => effects,
        };
        let open = self
            .session()
            .and_then(|session| session.open_ballot())
            .filter(|ballot| ballot.terms.voting == Voting::Open);
        if let Some(ballot) = open.map(|ballot| ballot.id)
            && needs_reason
            && !effects.is_empty()
        {
            self.ask_for(Purpose::Reason { ballot, who });
        }
        effects
    }
}

/// What a counted ballot leads to.
enum After {
    Passed,
    /// Between options: what was chosen is put to everybody once more.
    Chosen,
    Stopped,
    /// The tie stands, and the question is left for another day.
    CarriedOver,
    /// Nothing is wrong with the proposal: it is put to the same people once more.
    VoteAgain,
}

fn after(ballot: &Ballot) -> After {
    let BallotState::Closed(outcome) = &ballot.state else {
        return After::Stopped;
    };
    match outcome.status {
        Status::Decided if ballot.terms.method.has_options() => After::Chosen,
        // A picture of the room: what it means for the proposal is for a vote to say.
        Status::Decided if ballot.terms.method == Method::Conviction => After::VoteAgain,
        Status::Decided => After::Passed,
        Status::NoQuorum | Status::NoBallots => After::VoteAgain,
        Status::Tie if ballot.chosen().is_some() => After::Chosen,
        Status::Tie if !ballot.tied().is_empty() => After::CarriedOver,
        Status::Tie => match ballot.terms.rules.tie {
            TieRule::VoteAgain => After::VoteAgain,
            TieRule::NotPassed | TieRule::CarriedOver => After::Stopped,
        },
        Status::NotPassed => After::Stopped,
    }
}
