//! The ballot screen: proposal, rules, votes, the result and what follows from it.

use super::Model;
use super::action::Action;
use super::message::Effect;
use super::screen::{NextBallot, Overlay, PersonPurpose, Purpose, Question, Tone};
use crate::plan::{BallotPlan, MOST_OPTIONS, Voting};
use crate::session::ballot::{
    Ballot, BallotId, BallotState, FEWEST_FOR_SECRECY, Shown, Terms, objects,
};
use crate::session::proposal::ProposalStep;
use crate::session::{Chance, Command, Event, PersonId, Recorded, Refusal, Session};
use crate::tally::{
    Base, Comparison, Fraction, Method, Paper, Quorum, QuorumNeed, QuorumOf, Rules, Status, TieRule,
};
use crate::text::{clean_text, same_name};

impl Default for NextBallot {
    fn default() -> Self {
        Self {
            method: Method::Consent,
            options: Vec::new(),
            rules: Rules::default(),
            voting: Voting::default(),
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
        }
    }
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
        let BallotState::Closed(outcome) = &ballot.state else {
            return None;
        };
        let chosen = ballot.terms.method.has_options() && outcome.status == Status::Decided;
        let [winner] = outcome.winners[..] else {
            return None;
        };
        chosen.then(|| winner.name(&ballot.terms.options))
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
        match after(ballot) {
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

    fn is_voting(&self) -> bool {
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
            return Err(Refusal::OptionTwice(text).to_string());
        }
        if options.len() == MOST_OPTIONS {
            return Err(Refusal::TooManyOptions.to_string());
        }
        options.push(text);
        Ok(self.ask_for(Purpose::Option))
    }

    /// A secret among a few is none: that is said first.
    fn open_ballot(&mut self) -> Vec<Effect> {
        let entitled = |session: &Session| session.people().iter().filter(|p| !p.observer).count();
        let people = self.session().map_or(0, entitled);
        let tells = self.next_ballot.voting
            == Voting::Secret {
                outcome_only: false,
            };
        if tells && people < FEWEST_FOR_SECRECY {
            return self.ask(Question::OpenSmallSecret { people });
        }
        self.open_ballot_as_planned()
    }

    pub(super) fn open_ballot_as_planned(&mut self) -> Vec<Effect> {
        let NextBallot {
            method,
            options,
            rules,
            voting,
        } = self.next_ballot.clone();
        self.perform(&Command::OpenBallot {
            terms: Box::new(Terms {
                version: 0,
                method,
                options,
                rules,
                voting,
            }),
        })
    }

    /// A secret ballot is counted when the number has come by which its papers are shuffled.
    pub(super) fn close_ballot(&mut self) -> Vec<Effect> {
        let is_secret = |session: &Session| session.open_ballot().is_some_and(Ballot::is_secret);
        if self.session().is_some_and(is_secret) {
            return vec![Effect::DrawChance];
        }
        self.perform(&Command::CloseBallot)
    }

    pub(super) fn count_in_secret(&mut self, chance: Chance) -> Vec<Effect> {
        self.perform(&Command::CountSecretBallot { chance })
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
                self.say(
                    Tone::Refused,
                    "No ballot is open. Press enter for the next step.",
                );
                Vec::new()
            }
        }
    }

    /// In an open ballot an objection's reason is asked for at once; in a hidden one after the reveal.
    pub(super) fn cast(&mut self, who: PersonId, paper: Paper) -> Vec<Effect> {
        let needs_reason = objects(&paper);
        let effects = match self.attempt(&Command::CastVote { who, paper }) {
            // To say that it is the same vote as before would give it away.
            Err(Refusal::NoChange) => Vec::new(),
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
        Status::Tie => match ballot.terms.rules.tie {
            TieRule::VoteAgain => After::VoteAgain,
            TieRule::NotPassed | TieRule::CarriedOver => After::Stopped,
        },
        Status::NotPassed => After::Stopped,
    }
}

/// The lines of the rules dialog: each is changed with left and right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleLine {
    Method,
    /// What is chosen between; left takes the last one away, right asks for another one.
    Options,
    Dots,
    Voting,
    Threshold,
    Base,
    Tie,
    StandAside,
    Quorum,
}

impl RuleLine {
    /// The lines that mean something for `method`.
    pub const fn of(method: Method) -> &'static [Self] {
        match method {
            Method::Consent => &[Self::Method, Self::Voting, Self::StandAside, Self::Quorum],
            Method::YesNo => &[
                Self::Method,
                Self::Voting,
                Self::Threshold,
                Self::Base,
                Self::Tie,
                Self::Quorum,
            ],
            Method::Fist | Method::Gradients | Method::Conviction => {
                &[Self::Method, Self::Voting, Self::Quorum]
            }
            Method::Plurality
            | Method::Approval
            | Method::Score
            | Method::Star
            | Method::Irv
            | Method::Schulze
            | Method::RankedPairs
            | Method::Borda
            | Method::Copeland
            | Method::Minimax
            | Method::Condorcet => &[Self::Method, Self::Options, Self::Voting, Self::Quorum],
            Method::Dots => &[
                Self::Method,
                Self::Options,
                Self::Dots,
                Self::Voting,
                Self::Quorum,
            ],
        }
    }

    pub const fn label(self) -> &'static str {
        match self {
            Self::Method => "Method",
            Self::Options => "Options",
            Self::Dots => "Dots for each",
            Self::Voting => "Votes",
            Self::Threshold => "Threshold",
            Self::Base => "Share of",
            Self::Tie => "A tie",
            Self::StandAside => "May stand aside",
            Self::Quorum => "Quorum",
        }
    }
}

impl NextBallot {
    /// The value of a line in words.
    pub fn value(&self, line: RuleLine) -> String {
        match line {
            RuleLine::Method if self.method == Method::Consent => {
                "consent: no objection stands".to_owned()
            }
            RuleLine::Method => self.method.title().to_owned(),
            RuleLine::Options => match self.options.len() {
                0 => "none yet".to_owned(),
                _ => self.options.join(", "),
            },
            RuleLine::Dots => self
                .rules
                .dots
                .map_or("any number".to_owned(), |dots| dots.to_string()),
            RuleLine::Voting => match self.voting {
                Voting::Open => "open, by roll call",
                Voting::Hidden => "hidden until all have voted",
                Voting::Secret {
                    outcome_only: false,
                } => "secret: numbers, never names",
                Voting::Secret { outcome_only: true } => "secret: the outcome, no numbers",
            }
            .to_owned(),
            RuleLine::Threshold if self.rules.comparison == Comparison::MoreThan => {
                format!("more than {}", self.rules.threshold)
            }
            RuleLine::Threshold => format!("at least {}", self.rules.threshold),
            RuleLine::Base => match self.rules.base {
                Base::Cast => "the votes cast".to_owned(),
                Base::Present => "the people present".to_owned(),
                Base::Eligible => "everybody entitled".to_owned(),
            },
            RuleLine::Tie => match self.rules.tie {
                TieRule::NotPassed => "is lost".to_owned(),
                TieRule::VoteAgain => "leads to another vote".to_owned(),
                TieRule::CarriedOver => "carries the proposal over".to_owned(),
            },
            RuleLine::StandAside => self
                .rules
                .max_stand_aside
                .map_or("any number".to_owned(), |most| most.to_string()),
            RuleLine::Quorum => match self.rules.quorum.map(|quorum| quorum.need) {
                None => "none".to_owned(),
                Some(QuorumNeed::People(people)) => format!("{people} people"),
                Some(QuorumNeed::Share {
                    fraction,
                    strict: true,
                }) => format!("more than {fraction} of those entitled"),
                Some(QuorumNeed::Share {
                    fraction,
                    strict: false,
                }) => format!("at least {fraction} of those entitled"),
            },
        }
    }

    /// Changes a line to its next or previous value. What the plan fixed is always among them.
    pub(super) fn turn(&mut self, line: RuleLine, forward: bool, planned: &Self) {
        match line {
            RuleLine::Method => {
                self.method = neighbour(&Method::ALL, &self.method, forward);
                self.rules = if self.method == planned.method {
                    planned.rules.clone()
                } else {
                    Rules {
                        quorum: self.rules.quorum,
                        ..Rules::default()
                    }
                };
            }
            RuleLine::Options => {
                if !forward {
                    self.options.pop();
                }
            }
            RuleLine::Dots => {
                let dots = (1..=9).map(Some).chain([None]).collect();
                let dots = with(dots, &planned.rules.dots);
                self.rules.dots = neighbour(&dots, &self.rules.dots, forward);
            }
            RuleLine::Voting => self.voting = neighbour(&Voting::ALL, &self.voting, forward),
            RuleLine::Threshold => {
                let values = with(thresholds(), &planned.rules.threshold);
                self.rules.threshold = neighbour(&values, &self.rules.threshold, forward);
                self.rules.comparison = if self.rules.threshold == planned.rules.threshold {
                    planned.rules.comparison
                } else {
                    Comparison::usual_for(self.rules.threshold)
                };
            }
            RuleLine::Base => self.rules.base = neighbour(&Base::ALL, &self.rules.base, forward),
            RuleLine::Tie => self.rules.tie = neighbour(&TieRule::ALL, &self.rules.tie, forward),
            RuleLine::StandAside => {
                let most = vec![None, Some(0), Some(1), Some(2), Some(3)];
                let most = with(most, &planned.rules.max_stand_aside);
                self.rules.max_stand_aside = neighbour(&most, &self.rules.max_stand_aside, forward);
            }
            RuleLine::Quorum => {
                let values = with(quorums(), &planned.rules.quorum);
                self.rules.quorum = neighbour(&values, &self.rules.quorum, forward);
            }
        }
    }
}

/// The usual values, and the plan's own.
fn with<T: Clone + PartialEq>(mut values: Vec<T>, planned: &T) -> Vec<T> {
    if !values.contains(planned) {
        values.push(planned.clone());
    }
    values
}

/// The thresholds that groups use: a majority, 3/5, two thirds, three quarters, all.
fn thresholds() -> Vec<Fraction> {
    [(1, 2), (3, 5), (2, 3), (3, 4), (1, 1)]
        .into_iter()
        .filter_map(|(n, d)| Fraction::new(n, d).ok())
        .collect()
}

fn quorums() -> Vec<Option<Quorum>> {
    let share = |n, d, strict| {
        Fraction::new(n, d).ok().map(|fraction| Quorum {
            need: QuorumNeed::Share { fraction, strict },
            of: QuorumOf::Present,
        })
    };
    vec![
        None,
        share(1, 2, true),
        share(2, 3, false),
        share(3, 4, false),
        share(1, 1, false),
    ]
}

/// The value beside `now` in `values`, round and round; the first one when `now` is not among them.
fn neighbour<T: Clone + PartialEq>(values: &[T], now: &T, forward: bool) -> T {
    let Some(at) = values.iter().position(|value| value == now) else {
        return values.first().unwrap_or(now).clone();
    };
    let step = if forward { 1 } else { values.len() - 1 };
    values[(at + step) % values.len()].clone()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_plan_fixed_is_reached_again() {
        let planned = NextBallot {
            method: Method::YesNo,
            options: Vec::new(),
            rules: Rules {
                threshold: Fraction::new(5, 8).unwrap(),
                comparison: Comparison::MoreThan,
                quorum: Some(Quorum {
                    need: QuorumNeed::People(7),
                    of: QuorumOf::Present,
                }),
                max_stand_aside: Some(5),
                ..Rules::default()
            },
            voting: Voting::Hidden,
        };
        for line in RuleLine::of(Method::YesNo)
            .iter()
            .chain(RuleLine::of(Method::Consent))
        {
            let mut next = planned.clone();
            next.turn(*line, true, &planned);
            assert_ne!(next, planned, "{line:?}");
            next.turn(*line, false, &planned);
            assert_eq!(next, planned, "{line:?}");
        }
    }
}
