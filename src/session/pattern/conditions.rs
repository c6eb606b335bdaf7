//! What has to hold for each pattern (`patterns.md` 5.2 and 5.3).

use std::ops::ControlFlow;

use super::window::{Side, Window};
use super::{Pattern, Scene, Thresholds, normal};
use crate::session::PersonId;

/// One condition of a warning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Condition {
    NearlyAllLead,
    /// So does the half of the people that leads least.
    EvenThoseWhoLeadLeast,
    NoSingleLeader,
    FewLeads,
    OneHasMostLeads,
    ThatOneLeads,
    TheOthersDoNot,
    NobodyIsSecond,
}

/// The probability that a share is above `line`, given the weights for and against and the priors of both: a Beta
/// posterior by its normal approximation on the logit.
pub fn p_above(line: f64, weights: (f64, f64), priors: (f64, f64)) -> f64 {
    Claim::above(line, weights, priors).probability()
}

/// That a share lies beyond a line, as far as the marks tell. Of hundreds of claims few are worked out, so that it keeps
/// what they are worked out from.
#[derive(Clone, Copy)]
pub(super) struct Claim {
    /// The odds of the share, as multiples of the line's odds, are `yes / no`.
    yes: f64,
    no: f64,
    /// The variance on the logit is `sum / product` of the weights for and against.
    sum: f64,
    product: f64,
}

impl Claim {
    fn above(line: f64, (yes, no): (f64, f64), (prior_yes, prior_no): (f64, f64)) -> Self {
        let (a, b) = (prior_yes + yes, prior_no + no);
        Self {
            yes: a * (1.0 - line),
            no: b * line,
            sum: a + b,
            product: a * b,
        }
    }

    /// The opposite.
    fn not(self) -> Self {
        Self {
            yes: self.no,
            no: self.yes,
            ..self
        }
    }

    /// Whether it is more likely than not.
    fn is_likely(self) -> bool {
        self.yes >= self.no
    }

    pub(super) fn score(self) -> f64 {
        libm::log(self.yes / self.no) * (self.product / self.sum).sqrt()
    }

    /// Whether [`Self::score`] is certainly below `least`, which is negative. It costs no logarithm, since that of the odds
    /// is at most the odds less 1, and no root, since the squares of both sides compare as they do.
    pub(super) fn is_fainter_than(self, least: f64) -> bool {
        let short = self.no - self.yes;
        let line = least * self.no;
        short > 0.0 && short * short * self.product > line * line * self.sum
    }

    pub(super) fn probability(self) -> f64 {
        normal::cdf(self.score())
    }
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
}

type Note<'a> = dyn FnMut(Condition, Claim) -> ControlFlow<()> + 'a;

impl<'a> Group<'a> {
    pub(super) fn of(
        t: &'a Thresholds,
        lines: Lines,
        scene: &'a Scene<'a>,
        window: &'a Window,
    ) -> Self {
        Self {
            t,
            lines,
            scene,
            window,
        }
    }

    /// Who has the most leads; of equals the later one, so that the answer does not hang on the order of the marks.
    pub(super) fn leader(&self) -> Option<PersonId> {
        let people = self.window.people();
        let top = people.max_by(|a, b| a.1.lead.total_cmp(&b.1.lead).then(a.0.cmp(&b.0)));
        top.map(|(who, _)| who)
    }

    /// Tells `note` each condition of a warning, until it has heard enough.
    pub(super) fn check(&self, pattern: Pattern, note: &mut Note<'_>) -> ControlFlow<()> {
        match pattern {
            Pattern::TooManyChefs => self.too_many_chefs(note),
            Pattern::NoInitiation => self.no_initiation(note),
            Pattern::OneLeader => self.one_leader(note),
            Pattern::Concurrent => ControlFlow::Continue(()),
        }
    }

    fn too_many_chefs(&self, note: &mut Note<'_>) -> ControlFlow<()> {
        let mut taking_part = self
            .window
            .people()
            .filter(|(_, side)| side.weight() >= 1.0);
        if taking_part.nth(1).is_none() {
            return ControlFlow::Continue(());
        }
        let all = self.window.total();
        note(
            Condition::NearlyAllLead,
            self.above(self.lines.chefs_lead, all.lead, all.follow),
        )?;
        let top = self
            .window
            .people()
            .fold(0.0, |most: f64, (_, side)| most.max(side.lead));
        let single = self.above(self.t.chefs_top, top, all.lead - top);
        note(Condition::NoSingleLeader, single.not())?;
        let least = self.half_that_leads_least();
        let they_too = self.above(self.lines.chefs_least, least.lead, least.follow);
        note(Condition::EvenThoseWhoLeadLeast, they_too)
    }

    fn no_initiation(&self, note: &mut Note<'_>) -> ControlFlow<()> {
        let all = self.window.total();
        if self.window.turns() == 0 {
            return ControlFlow::Continue(());
        }
        note(
            Condition::FewLeads,
            self.above(self.lines.none_lead, all.lead, all.follow).not(),
        )
    }

    fn one_leader(&self, note: &mut Note<'_>) -> ControlFlow<()> {
        // Nobody is told that somebody leads who has left.
        let Some(who) = self
            .leader()
            .filter(|&who| self.scene.roster.is_present(who))
        else {
            return ControlFlow::Continue(());
        };
        let top = self.window.side(who);
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
            self.above(t.one_others, others.lead, others.follow).not(),
        )?;
        let priors = (t.prior, t.prior * (self.people() - 1.0) / 2.0);
        let most = Claim::above(t.one_top, (top.lead, others.lead), priors);
        note(Condition::OneHasMostLeads, most)?;
        let rest = self.window.people().filter(|(other, _)| *other != who);
        let second = rest.fold(0.0, |most: f64, (_, side)| most.max(side.lead));
        note(
            Condition::NobodyIsSecond,
            self.above(t.one_second, second, top.lead).not(),
        )
    }

    /// The fit of `concurrent`.
    pub(super) fn concurrent(&self) -> f64 {
        let (t, all) = (self.t, self.window.total());
        if self.window.turns() < t.concurrent_turns {
            return 0.0;
        }
        let middling = self
            .above(t.concurrent_low, all.lead, all.follow)
            .is_likely()
            && self
                .above(t.concurrent_high, all.lead, all.follow)
                .not()
                .is_likely();
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
            .map(|(_, side)| -part(side) * libm::log(part(side)))
            .sum();
        libm::exp(entropy) / self.people()
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

    fn above(&self, line: f64, yes: f64, no: f64) -> Claim {
        Claim::above(line, (yes, no), (self.t.prior, self.t.prior))
    }
}
