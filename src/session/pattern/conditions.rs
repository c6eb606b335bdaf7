//! What has to hold for each pattern (`patterns.md` 5.2 and 5.3).

use std::ops::ControlFlow;

use super::window::{Side, Window};
use super::{Pattern, Scene, Thresholds, normal};
use crate::session::PersonId;

/// One condition of a warning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Condition {
    NearlyAllLead,
    EvenThoseWhoLeadLeast,
    NoSingleLeader,
    FewLeads,
    OneHasMostLeads,
    ThatOneLeads,
    TheOthersDoNot,
    NobodyIsSecond,
}

impl Condition {
    /// Says what holds, for the screen that explains a warning.
    pub const fn words(self) -> &'static str {
        match self {
            Self::NearlyAllLead => "nearly every turn leads",
            Self::EvenThoseWhoLeadLeast => "even those who lead least do",
            Self::NoSingleLeader => "there is no single leader",
            Self::FewLeads => "few turns lead",
            Self::OneHasMostLeads => "one person has most of the leads",
            Self::ThatOneLeads => "that person leads more than follows",
            Self::TheOthersDoNot => "the others do not",
            Self::NobodyIsSecond => "nobody comes second",
        }
    }
}

/// The probability that a share is above `line`, given the weights for and against and the priors of both: a Beta
/// posterior by its normal approximation on the logit.
pub fn p_above(line: f64, weights: (f64, f64), priors: (f64, f64)) -> f64 {
    normal::cdf(score(logit(line), weights, priors))
}

/// The standard score of [`p_above`]; its negative is that of "below".
fn score(line: f64, (yes, no): (f64, f64), (prior_yes, prior_no): (f64, f64)) -> f64 {
    let (a, b) = (prior_yes + yes, prior_no + no);
    ((a / b).ln() - line) / ((a + b) / (a * b)).sqrt()
}

fn logit(share: f64) -> f64 {
    (share / (1.0 - share)).ln()
}

/// The lines that the meeting's own level moves, because groups and markers differ.
#[derive(Clone, Copy)]
pub(super) struct Lines {
    chefs_lead: f64,
    chefs_least: f64,
    none_lead: f64,
}

impl Lines {
    pub(super) fn of(t: &Thresholds, scene: &Scene<'_>) -> Self {
        let counts = scene.marks.free_counts(scene.roster);
        let leads = f64::from(counts.lead) + 0.5 * f64::from(counts.both);
        let own = (leads + t.level * t.level_marks) / (f64::from(counts.total()) + t.level_marks);
        let up = ((own + t.level_above).min(t.chefs_lead_most) - t.chefs_lead).max(0.0);
        let down = (t.none_lead - (own - t.level_below).max(t.none_lead_least)).max(0.0);
        Self {
            chefs_lead: t.chefs_lead + up,
            chefs_least: t.chefs_least + up,
            none_lead: t.none_lead - down,
        }
    }
}

/// The group as one window shows it.
pub(super) struct Group<'a> {
    t: &'a Thresholds,
    lines: Lines,
    scene: &'a Scene<'a>,
    window: &'a Window,
    top: Option<(PersonId, Side)>,
}

type Note<'a> = dyn FnMut(Condition, f64) -> ControlFlow<()> + 'a;

impl<'a> Group<'a> {
    pub(super) fn of(
        t: &'a Thresholds,
        lines: Lines,
        scene: &'a Scene<'a>,
        window: &'a Window,
    ) -> Self {
        // Of equal leaders the later one, so that the answer does not hang on the order of the marks.
        let top = window
            .people()
            .max_by(|a, b| a.1.lead.total_cmp(&b.1.lead).then(a.0.cmp(&b.0)));
        Self {
            t,
            lines,
            scene,
            window,
            top,
        }
    }

    pub(super) fn leader(&self) -> Option<PersonId> {
        self.top.map(|(who, _)| who)
    }

    /// Tells `note` each condition of a warning and its standard score, until it has heard enough.
    pub(super) fn check(&self, pattern: Pattern, note: &mut Note<'_>) -> ControlFlow<()> {
        let Some((top, lead)) = self.top else {
            return ControlFlow::Continue(());
        };
        match pattern {
            Pattern::TooManyChefs => self.too_many_chefs(lead, note),
            Pattern::NoInitiation => self.no_initiation(note),
            Pattern::OneLeader => self.one_leader(top, lead, note),
            Pattern::Concurrent => ControlFlow::Continue(()),
        }
    }

    fn too_many_chefs(&self, top: Side, note: &mut Note<'_>) -> ControlFlow<()> {
        let several = self
            .window
            .people()
            .filter(|(_, side)| side.weight() >= 1.0)
            .nth(1)
            .is_some();
        if !several {
            return ControlFlow::Continue(());
        }
        let all = self.window.total();
        note(
            Condition::NearlyAllLead,
            self.above(self.lines.chefs_lead, all.lead, all.follow),
        )?;
        note(
            Condition::NoSingleLeader,
            -self.above(self.t.chefs_top, top.lead, all.lead - top.lead),
        )?;
        let least = self.half_that_leads_least();
        note(
            Condition::EvenThoseWhoLeadLeast,
            self.above(self.lines.chefs_least, least.lead, least.follow),
        )
    }

    fn no_initiation(&self, note: &mut Note<'_>) -> ControlFlow<()> {
        let all = self.window.total();
        note(
            Condition::FewLeads,
            -self.above(self.lines.none_lead, all.lead, all.follow),
        )
    }

    fn one_leader(&self, who: PersonId, top: Side, note: &mut Note<'_>) -> ControlFlow<()> {
        // Nobody is told that somebody leads who has left.
        if !self.scene.roster.is_present(who) {
            return ControlFlow::Continue(());
        }
        let (t, all) = (self.t, self.window.total());
        note(
            Condition::ThatOneLeads,
            self.above(t.one_own, top.lead, top.follow),
        )?;
        let others = Side {
            lead: all.lead - top.lead,
            follow: all.follow - top.follow,
        };
        note(
            Condition::TheOthersDoNot,
            -self.above(t.one_others, others.lead, others.follow),
        )?;
        let priors = (t.prior, t.prior * (self.people() - 1.0) / 2.0);
        let most = score(logit(t.one_top), (top.lead, others.lead), priors);
        note(Condition::OneHasMostLeads, most)?;
        let rest = self.window.people().filter(|(other, _)| *other != who);
        let second = rest.fold(0.0, |most: f64, (_, side)| most.max(side.lead));
        note(
            Condition::NobodyIsSecond,
            -self.above(t.one_second, second, top.lead),
        )
    }

    /// The fit of `concurrent`.
    pub(super) fn concurrent(&self) -> f64 {
        let (t, all) = (self.t, self.window.total());
        if self.window.turns() < t.concurrent_turns {
            return 0.0;
        }
        // A probability of at least one half is a score of at least zero.
        let middling = self.above(t.concurrent_low, all.lead, all.follow) >= 0.0
            && self.above(t.concurrent_high, all.lead, all.follow) <= 0.0;
        if !middling {
            return 0.0;
        }
        let index = self.overlap();
        if index < t.concurrent_partly || self.evenness() < t.concurrent_even {
            return 0.0;
        }
        if index >= t.concurrent_fully {
            1.0
        } else {
            t.concurrent_partly_fit
        }
    }

    /// How far leading and following are done by the same people, 0–1, plus twice the share of `both`.
    pub(super) fn overlap(&self) -> f64 {
        let all = self.window.total();
        if all.lead <= 0.0 || all.follow <= 0.0 {
            return 0.0;
        }
        let shared = |side: Side| (side.lead / all.lead).min(side.follow / all.follow);
        let overlap: f64 = self.window.people().map(|(_, side)| shared(side)).sum();
        overlap + 2.0 * f64::from(self.window.both()) / all.weight()
    }

    /// The effective number of people who take part, as a share of those who could.
    pub(super) fn evenness(&self) -> f64 {
        let all = self.window.total().weight();
        let part = |side: Side| side.weight() / all;
        let entropy: f64 = self
            .window
            .people()
            .map(|(_, side)| -part(side) * part(side).ln())
            .sum();
        entropy.exp() / self.people()
    }

    /// The sum over the half of the people, those with at least one whole contribution, whose share of leading is
    /// least.
    fn half_that_leads_least(&self) -> Side {
        let mut people: Vec<_> = self
            .window
            .people()
            .filter(|(_, side)| side.weight() >= 1.0)
            .collect();
        people.sort_unstable_by(|a, b| {
            a.1.lead_share()
                .total_cmp(&b.1.lead_share())
                .then(a.0.cmp(&b.0))
        });
        let mut sum = Side::default();
        people
            .iter()
            .take(people.len().div_ceil(2))
            .for_each(|(_, side)| sum.add(*side));
        sum
    }

    /// How many people take part, at least two: everyone counted who has spoken, less those who have left and of whom
    /// the window holds nothing any more.
    fn people(&self) -> f64 {
        let Scene { marks, roster, .. } = self.scene;
        let spoke = |who: PersonId| marks.counts(who).total() > 0;
        let gone = roster.exceptions().iter().filter(|&&who| {
            spoke(who) && (!roster.counts(who) || self.window.side(who).weight() <= 0.0)
        });
        (marks.spoken() - gone.count()).max(2) as f64
    }

    fn above(&self, line: f64, yes: f64, no: f64) -> f64 {
        score(logit(line), (yes, no), (self.t.prior, self.t.prior))
    }
}
