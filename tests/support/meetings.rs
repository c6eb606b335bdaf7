//! Made-up meetings with known patterns, for scoring the detector: the three suites of the benchmark. A seed gives the
//! same meeting everywhere. For benches and tests; the program knows nothing of it.

use std::fmt::Write;

use super::dice::Dice;

/// How a suite's meetings are marked. Times in seconds.
#[derive(Debug)]
pub(crate) struct Suite {
    pub(crate) name: &'static str,
    /// Contributions a minute.
    rate: (f64, f64),
    /// The share of marks with the wrong kind, and of those that are missing.
    flipped: f64,
    lost: f64,
    /// The mean delay of a mark.
    lag: f64,
    /// A pattern grows over so long.
    ramp: (f64, f64),
    /// Short events a minute that are no pattern.
    bursts: f64,
    /// How long a pattern lasts, what lies between two, and a silence.
    pattern: (f64, f64),
    between: (f64, f64),
    silence: (f64, f64),
}

/// Dense and right, dense and wrong at times, and sparse as marks set by hand are.
pub(crate) const SUITES: [Suite; 3] = [
    Suite {
        name: "clean",
        rate: (6.0, 9.0),
        flipped: 0.0,
        lost: 0.0,
        lag: 0.0,
        ramp: (0.0, 0.0),
        bursts: 0.0,
        pattern: (270.0, 540.0),
        between: (240.0, 420.0),
        silence: (150.0, 300.0),
    },
    Suite {
        name: "noisy",
        rate: (4.0, 9.0),
        flipped: 0.06,
        lost: 0.08,
        lag: 2.0,
        ramp: (20.0, 80.0),
        bursts: 0.12,
        pattern: (270.0, 540.0),
        between: (240.0, 420.0),
        silence: (150.0, 300.0),
    },
    Suite {
        name: "sparse",
        rate: (1.6, 3.0),
        flipped: 0.08,
        lost: 0.08,
        lag: 4.0,
        ramp: (20.0, 80.0),
        bursts: 0.06,
        pattern: (480.0, 840.0),
        between: (360.0, 600.0),
        silence: (240.0, 420.0),
    },
];

/// What a stretch of a meeting truly is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Truth {
    TooManyChefs,
    NoInitiation,
    /// By the number of the leader, from 0.
    OneLeader(usize),
    Concurrent,
}

/// A contribution; times in seconds from the start, to the hundredth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Row {
    pub(crate) start: f64,
    /// When it is known.
    pub(crate) end: f64,
    /// From 0.
    pub(crate) who: usize,
    pub(crate) kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Lead,
    Follow,
    Both,
}

/// A meeting: its contributions by end, and its patterns with start and end in seconds.
#[derive(Debug)]
pub(crate) struct Meeting {
    pub(crate) rows: Vec<Row>,
    pub(crate) truth: Vec<(f64, f64, Truth)>,
}

/// The name of a person in a meeting's file, from their number.
pub(crate) fn name(who: usize) -> String {
    format!("P{}", who + 1)
}

impl Meeting {
    /// The contributions as a file to analyse.
    pub(crate) fn csv(&self) -> String {
        let mut csv = String::from("t_start,t_end,speaker,kind\n");
        for row in &self.rows {
            let kind = match row.kind {
                Kind::Lead => "lead",
                Kind::Follow => "follow",
                Kind::Both => "both",
            };
            // Writing to a `String` does not fail.
            let _ = writeln!(
                csv,
                "{:.2},{:.2},{},{kind}",
                row.start,
                row.end,
                name(row.who)
            );
        }
        csv
    }

    /// The last moment of it, in seconds.
    pub(crate) fn end(&self) -> f64 {
        let talked = self.rows.last().map_or(0.0, |row| row.end);
        self.truth
            .last()
            .map_or(talked, |(_, off, _)| talked.max(*off))
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Mixed,
    Chefs,
    Followers,
    Silence,
    One,
    Concurrent,
}

/// How the people behave for a while.
#[derive(Clone)]
struct Manner {
    /// Each person's part of the turns.
    parts: Vec<f64>,
    /// Each person's probability to lead.
    leads: Vec<f64>,
    /// The share of `both`.
    both: f64,
    /// The pace, as a multiple of the meeting's; 0 for silence.
    pace: f64,
}

struct Segment {
    from: f64,
    until: f64,
    shape: Shape,
    leader: usize,
    ramp: f64,
    manner: Manner,
}

#[derive(Clone, Copy)]
enum Burst {
    Lead,
    Follow,
    Round,
    Monologue(usize),
}

impl Suite {
    /// The meeting of a seed.
    pub(crate) fn meeting(&self, seed: u64) -> Meeting {
        let letters: u64 = self.name.bytes().map(u64::from).sum();
        let mut dice = Dice::new(
            seed.wrapping_mul(7919)
                .wrapping_add(letters.wrapping_mul(104_729)),
        );
        let people = dice.pick(&[3, 4, 4, 5, 5, 6, 8]);
        let pace = dice.between(self.rate) / 60.0;
        let segments = self.segments(&mut dice, people);
        let bursts = self.bursts(&mut dice, people, &segments);
        let rows = self.rows(&mut dice, pace, &segments, &bursts);
        let truth = segments.iter().filter_map(|segment| {
            let truth = match segment.shape {
                Shape::Mixed => return None,
                Shape::Chefs => Truth::TooManyChefs,
                Shape::Followers | Shape::Silence => Truth::NoInitiation,
                Shape::One => Truth::OneLeader(segment.leader),
                Shape::Concurrent => Truth::Concurrent,
            };
            Some((hundredths(segment.from), hundredths(segment.until), truth))
        });
        Meeting {
            rows,
            truth: truth.collect(),
        }
    }

    fn segments(&self, dice: &mut Dice, people: usize) -> Vec<Segment> {
        use Shape::{Chefs, Concurrent, Followers, Mixed, One, Silence};
        let mut course: Vec<(Shape, f64)> = vec![(Mixed, dice.between((180.0, 300.0)))];
        let mut order = [Chefs, Followers, One, Concurrent, Silence, One];
        dice.shuffle(&mut order);
        let mut planned = Vec::new();
        for shape in order {
            let lasts = match shape {
                Silence => self.silence,
                Mixed | Chefs | Followers | One | Concurrent => self.pattern,
            };
            planned.push((shape, dice.between(lasts)));
            planned.push((
                dice.pick(&[Mixed, Mixed, Concurrent]),
                dice.between(self.between),
            ));
        }
        for (shape, lasts) in planned {
            match course.last_mut() {
                Some((last, length)) if *last == shape && shape != One => *length += lasts,
                Some(_) | None => course.push((shape, lasts)),
            }
        }
        let mut segments: Vec<Segment> = Vec::new();
        let mut from = 0.0;
        for (shape, lasts) in course {
            let mut leader = dice.below(people);
            let same = |last: &Segment| last.shape == One && last.leader == leader;
            if shape == One && segments.last().is_some_and(same) {
                leader = (leader + 1) % people;
            }
            let ramp = dice.between(self.ramp).min(lasts / 3.0);
            let manner = manner(dice, shape, people, leader);
            let until = from + lasts;
            segments.push(Segment {
                from,
                until,
                shape,
                leader,
                ramp,
                manner,
            });
            from = until;
        }
        segments
    }

    fn bursts(
        &self,
        dice: &mut Dice,
        people: usize,
        segments: &[Segment],
    ) -> Vec<(f64, f64, Burst)> {
        let mut bursts = Vec::new();
        if self.bursts <= 0.0 {
            return bursts;
        }
        let calm = |segment: &&Segment| matches!(segment.shape, Shape::Mixed | Shape::Concurrent);
        for segment in segments.iter().filter(calm) {
            let mut at = segment.from + 60.0;
            loop {
                at += -dice.share().ln() * 60.0 / self.bursts;
                let lasts = dice.between((25.0, 55.0));
                if at + lasts > segment.until - 60.0 {
                    break;
                }
                let kind = dice.below(4);
                let who = dice.below(people);
                let burst = match kind {
                    0 => Burst::Lead,
                    1 => Burst::Follow,
                    2 => Burst::Round,
                    _ => Burst::Monologue(who),
                };
                bursts.push((at, at + lasts, burst));
                at += lasts + 60.0;
            }
        }
        bursts
    }

    fn rows(
        &self,
        dice: &mut Dice,
        pace: f64,
        segments: &[Segment],
        bursts: &[(f64, f64, Burst)],
    ) -> Vec<Row> {
        let mut rows: Vec<(f64, Row)> = Vec::new();
        let (mut now, mut last, mut before_last, mut turn) = (3.0, None, None, 0);
        while let Some(at) = segments
            .iter()
            .position(|segment| segment.from <= now && now < segment.until)
        {
            let segment = &segments[at];
            if segment.manner.pace <= 0.0 {
                now = segment.until + dice.between((1.0, 5.0));
                continue;
            }
            let before = at.checked_sub(1).map(|at| &segments[at].manner);
            let manner = segment.manner_at(now, before);
            let burst = bursts
                .iter()
                .find(|(from, until, _)| *from <= now && now < *until)
                .map(|(_, _, burst)| *burst);
            let people = manner.parts.len();
            let who = match burst {
                Some(Burst::Round) => {
                    turn += 1;
                    (turn - 1) % people
                }
                Some(Burst::Monologue(who)) => who,
                Some(Burst::Lead | Burst::Follow) | None => {
                    dice.weighted(&turn_weights(&manner.parts, last, before_last))
                }
            };
            let leads = match burst {
                Some(Burst::Lead) => 0.93,
                Some(Burst::Follow) => 0.07,
                Some(Burst::Round) => 0.9,
                Some(Burst::Monologue(_)) => 0.95,
                None => manner.leads[who],
            };
            let kind = self.marked(dice, manner.both, leads);
            let usual = match kind {
                Kind::Lead => 1.5,
                Kind::Both => 2.0,
                Kind::Follow => 0.6,
            };
            let length = (usual + 0.9 * dice.normal()).exp().min(60.0);
            let late = if self.lag > 0.0 {
                -dice.share().ln() * self.lag
            } else {
                0.0
            };
            if dice.share() >= self.lost {
                let end = now + length + late;
                let start = end - (now + length - now);
                let row = Row {
                    start: hundredths(start),
                    end: hundredths(end),
                    who,
                    kind,
                };
                rows.push((end, row));
            }
            (before_last, last) = (last, Some(who));
            let hurry = if burst.is_some() { 1.4 } else { 1.0 };
            let gap = dice.gamma(0.9) / 0.9 / (pace * segment.manner.pace * hurry);
            now += gap.max(0.4);
        }
        rows.sort_by(|(a, _), (b, _)| a.total_cmp(b));
        rows.into_iter().map(|(_, row)| row).collect()
    }

    /// What a contribution is marked as, slips included.
    fn marked(&self, dice: &mut Dice, both: f64, leads: f64) -> Kind {
        let kind = if dice.share() < both {
            Kind::Both
        } else if dice.share() < leads {
            Kind::Lead
        } else {
            Kind::Follow
        };
        if dice.share() >= self.flipped {
            return kind;
        }
        let either = dice.pick(&[Kind::Lead, Kind::Follow]);
        match kind {
            Kind::Lead => Kind::Follow,
            Kind::Follow => Kind::Lead,
            Kind::Both => either,
        }
    }
}

impl Segment {
    /// The manner at a moment: at first still partly that of before, unless that was silence.
    fn manner_at(&self, now: f64, before: Option<&Manner>) -> Manner {
        let mut manner = self.manner.clone();
        let grown = if self.ramp <= 0.0 {
            1.0
        } else {
            ((now - self.from) / self.ramp).min(1.0)
        };
        let Some(before) = before.filter(|before| grown < 1.0 && before.pace > 0.0) else {
            return manner;
        };
        let blend = |new: &mut f64, old: f64| *new = grown * *new + (1.0 - grown) * old;
        for (part, old) in manner.parts.iter_mut().zip(&before.parts) {
            blend(part, *old);
        }
        for (leads, old) in manner.leads.iter_mut().zip(&before.leads) {
            blend(leads, *old);
        }
        blend(&mut manner.both, before.both);
        manner
    }
}

/// Turns change hands, and come back to who had the one before.
fn turn_weights(parts: &[f64], last: Option<usize>, before_last: Option<usize>) -> Vec<f64> {
    let mut weights = parts.to_vec();
    if let Some(last) = last {
        weights[last] *= 0.7;
    }
    if let Some(back) = before_last.filter(|_| before_last != last) {
        weights[back] *= 1.8;
    }
    weights
}

/// Draws how `people` behave in a shape.
fn manner(dice: &mut Dice, shape: Shape, people: usize, leader: usize) -> Manner {
    let everybody =
        |dice: &mut Dice, (a, b): (f64, f64)| (0..people).map(|_| dice.beta(a, b)).collect();
    match shape {
        Shape::Chefs => Manner {
            parts: dice.dirichlet(5.0, people),
            leads: everybody(dice, (18.0, 2.2)),
            both: 0.04,
            pace: 1.25,
        },
        Shape::Followers => Manner {
            parts: dice.dirichlet(4.0, people),
            leads: everybody(dice, (2.0, 18.0)),
            both: 0.03,
            pace: 0.65,
        },
        Shape::Silence => Manner {
            parts: vec![1.0 / people as f64; people],
            leads: vec![0.5; people],
            both: 0.05,
            pace: 0.0,
        },
        Shape::One => {
            let mut parts = dice.dirichlet(4.0, people);
            let others = parts.iter().sum::<f64>() - parts[leader];
            let own = dice.between((0.40, 0.60));
            for (who, part) in parts.iter_mut().enumerate() {
                *part = if who == leader {
                    own
                } else {
                    (1.0 - own) * *part / others
                };
            }
            let leads = (0..people).map(|who| {
                if who == leader {
                    dice.beta(16.0, 2.0)
                } else {
                    dice.beta(2.0, 14.0)
                }
            });
            Manner {
                parts,
                leads: leads.collect(),
                both: 0.04,
                pace: 1.0,
            }
        }
        Shape::Concurrent => Manner {
            parts: dice.dirichlet(6.0, people),
            leads: everybody(dice, (14.0, 13.0)),
            both: 0.18,
            pace: 1.0,
        },
        Shape::Mixed => {
            let mut order: Vec<usize> = (0..people).collect();
            dice.shuffle(&mut order);
            let leading = people.div_ceil(2).max(2);
            let parts = dice.dirichlet(6.0, people);
            let leads = (0..people).map(|who| {
                if order[..leading].contains(&who) {
                    dice.beta(16.0, 3.5)
                } else {
                    dice.beta(3.5, 14.0)
                }
            });
            Manner {
                parts,
                leads: leads.collect(),
                both: 0.05,
                pace: 1.0,
            }
        }
    }
}

/// To the hundredth, as in a file.
fn hundredths(secs: f64) -> f64 {
    format!("{secs:.2}").parse().unwrap_or(secs)
}
