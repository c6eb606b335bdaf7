//! Conviction and curiosity: where people stand, how firmly, and whether they can say what would change their mind.
//! Two dimensions: support and openness.

use super::choosing::chosen;
use super::form::{self, Reading};
use super::outcome::Found;
use super::{
    Conviction, ConvictionTrace, Counts, OptionId, Paper, Papers, Position, Question, SignCount,
    Trace,
};

/// A picture first: the side with more conviction behind it is named, and it decides nothing by itself.
pub(super) fn count(papers: &Papers, question: &Question<'_>) -> Found {
    let sorted = form::sort(papers, |paper| match paper {
        Paper::Conviction(held) if held.conviction <= Conviction::STRONGEST => Reading::Vote(*held),
        _ => Reading::Spoiled,
    });
    let mut spread = [[0_u32; 5]; 3];
    let mut open = 0_u64;
    for (held, count) in &sorted.votes {
        let cell = &mut spread[place(held.position)][usize::from(held.conviction)];
        *cell = cell.saturating_add(*count);
        open += u64::from(held.open) * u64::from(*count);
    }
    let counts = Counts::new(question.turnout, sorted.handed_in);
    let trace = ConvictionTrace::new(spread, open);
    let [in_favour, against] = [Position::For, Position::Against].map(|p| trace.weight(p));
    let sides = [OptionId(0), OptionId(1)];
    let order = match in_favour.cmp(&against) {
        std::cmp::Ordering::Greater => vec![vec![sides[0]], vec![sides[1]]],
        std::cmp::Ordering::Less => vec![vec![sides[1]], vec![sides[0]]],
        std::cmp::Ordering::Equal => vec![sides.to_vec()],
    };
    let winners = order[0].clone();
    let why = vec![
        format!("Conviction for it adds up to {in_favour}, against it to {against}."),
        format!(
            "{open} of {} can say what would change their mind.",
            counts.cast
        ),
        "This is a picture of the room, not a decision.".to_owned(),
    ];
    let bars = Position::ALL.map(|position| SignCount {
        sign: position.word().to_owned(),
        count: trace.positions[place(position)],
    });
    Found {
        trace: Trace::Conviction(trace),
        spread: bars.into(),
        ..Found::new(counts, chosen(question, winners, order, why))
    }
}

const fn place(position: Position) -> usize {
    match position {
        Position::For => 0,
        Position::Against => 1,
        Position::Undecided => 2,
    }
}

impl ConvictionTrace {
    fn new(spread: [[u32; 5]; 3], open: u64) -> Self {
        let held = |position: usize| -> u32 {
            spread[position]
                .iter()
                .fold(0, |so_far, &count| so_far.saturating_add(count))
        };
        let mut trace = Self {
            positions: [held(0), held(1), held(2)],
            support: 0.0,
            openness: 0.0,
            spread,
        };
        let people: f64 = trace.positions.iter().map(|&count| f64::from(count)).sum();
        if people > 0.0 {
            let most = people * f64::from(Conviction::STRONGEST);
            let signed =
                trace.weight(Position::For) as f64 - trace.weight(Position::Against) as f64;
            trace.support = signed / most;
            trace.openness = open as f64 / people;
        }
        trace
    }

    /// The conviction behind a position, added up.
    pub fn weight(&self, position: Position) -> u64 {
        self.spread[place(position)]
            .iter()
            .zip(0_u64..)
            .map(|(&count, conviction)| u64::from(count) * conviction)
            .sum()
    }
}

pub(super) fn explain() -> Vec<String> {
    vec![
        "Conviction and curiosity: say where you stand, how firmly from 0 to 4, and what would change your mind.".to_owned(),
        "The result shows support and openness, each by itself; it is a picture of the room, not a decision.".to_owned(),
    ]
}
