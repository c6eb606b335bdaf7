//! Looking back as lines for a terminal of eighty columns, with a small chart for each course.

mod card;
mod leads;

use super::aftermath::{Aftermath, Done, Talk};
use super::{Answered, Coaching, Course, Minds, Voice};
use crate::session::Moment;
use crate::text::{display_width, fit};
pub use leads::Extent;

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    Heading(String),
    Text(String),
    /// Explains a chart.
    Remark(String),
    Blank,
}

impl Line {
    pub fn text(&self) -> &str {
        match self {
            Self::Heading(text) | Self::Text(text) | Self::Remark(text) => text,
            Self::Blank => "",
        }
    }
}

/// With what charts are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Charset {
    Unicode,
    Ascii,
}

/// Columns of a line: what a dialog on a terminal of eighty columns has room for.
const COLUMNS: usize = 74;
/// The ends of a chart of somebody's balance: with the prior, nobody comes much further within a meeting.
const LEANINGS: (f64, f64) = (-0.75, 0.75);
/// Columns of a name before its chart.
const NAME: usize = 16;

impl Coaching {
    /// What the group may see together.
    pub fn lines(&self, charset: Charset, extent: Extent) -> Vec<Line> {
        let mut lines = vec![
            Line::Heading(fit(&self.title, COLUMNS)),
            Line::Text(format!("{} long", clock(self.length_s))),
        ];
        let marked = self.people.iter().any(|voice| voice.marks() > 0);
        if self.open_turns > 0 {
            let open = self.open_turns;
            lines.push(Line::Text(format!(
                "Kinds are open: {open} turns are not marked as lead, follow or both."
            )));
        }
        if marked {
            self.balance(charset, &mut lines);
            self.group(charset, &mut lines);
        } else {
            lines.push(Line::Text("Nothing is marked of anybody shown.".to_owned()));
        }
        self.warnings(&mut lines);
        self.leads(extent, &mut lines);
        if !self.minds.is_empty() {
            section("MINDS MOVED", &mut lines);
            lines.extend(self.minds.iter().map(minds));
        }
        if !self.not_heard.is_empty() {
            section("NOT HEARD, AND WORTH ASKING", &mut lines);
            let names = self
                .not_heard
                .iter()
                .map(|name| format!("  {}", fit(name, COLUMNS - 2)));
            lines.extend(names.map(Line::Text));
        }
        lines
    }

    fn balance(&self, charset: Charset, lines: &mut Vec<Line>) {
        section("BALANCE OVER TIME", lines);
        let columns = format!("{:NAME$}  {:30}  {:^11}   talk", "", "", "f · b · l");
        lines.push(Line::Remark(plain(columns, charset)));
        for voice in &self.people {
            let counts = format!(
                "{:>3} · {:>3} · {:>3}",
                voice.follow, voice.both, voice.lead
            );
            let chart = strip(&voice.course, LEANINGS, charset);
            let talk = clock(voice.talk_s);
            let row = format!("{}  {chart}  {counts}  {talk:>6}", padded(&voice.name));
            lines.push(Line::Text(plain(row, charset)));
        }
        lines.push(Line::Remark(format!(
            "{:NAME$}  low follows, high leads; empty until the first mark",
            ""
        )));
    }

    fn group(&self, charset: Charset, lines: &mut Vec<Line>) {
        section("THE GROUP OVER TIME", lines);
        for (words, course) in [
            ("who lead", &self.group.lead),
            ("who follow", &self.group.follow),
        ] {
            let chart = strip(course, (0.0, 1.0), charset);
            let row = format!("{}  {}", padded(words), chart.trim_end());
            lines.push(Line::Text(row));
        }
        if self.group.states.is_empty() {
            return;
        }
        let states: String = self
            .group
            .states
            .iter()
            .map(|state| mark(state, charset))
            .collect();
        lines.push(Line::Text(format!("{}  {states}", padded("shown"))));
        let legend = [
            "too_many_chefs",
            "no_initiation",
            "one_leader",
            "concurrent",
        ]
        .map(|state| format!("{} {}", mark(state, charset), state.replace('_', " ")));
        lines.push(Line::Remark(format!("  {}", legend.join("  "))));
    }

    fn warnings(&self, lines: &mut Vec<Line>) {
        if self.warnings.is_empty() {
            return;
        }
        section("WHAT FOLLOWED EACH WARNING", lines);
        lines.extend(self.warnings.iter().flat_map(warning).map(Line::Text));
    }

    fn leads(&self, extent: Extent, lines: &mut Vec<Line>) {
        if self.answered.is_none() && self.unanswered.is_empty() {
            return;
        }
        section("LEADS", lines);
        lines.extend(self.answered.map(|answered| Line::Text(taken_up(answered))));
        let leads = self.unanswered.iter();
        let leads: Vec<_> = leads
            .map(|lead| (lead.who.as_str(), lead.round.as_deref(), lead.at_s))
            .collect();
        lines.extend(leads::not_taken_up(&leads, 5, extent));
    }
}

impl Voice {
    fn marks(&self) -> u32 {
        self.lead + self.follow + self.both
    }
}

fn section(title: &str, lines: &mut Vec<Line>) {
    lines.push(Line::Blank);
    lines.push(Line::Heading(title.to_owned()));
}

fn warning(warning: &Aftermath) -> Vec<String> {
    let round = warning
        .round
        .as_ref()
        .map_or_else(String::new, |round| format!(", {round}"));
    let mut lines = vec![fit(
        &format!("  {:>8}  {}{round}", clock(warning.at_s), warning.words),
        COLUMNS,
    )];
    let done = match (warning.done, &warning.counter_move) {
        (Done::CounterMove, Some(name)) => format!("{} was run", fit(name, 30)),
        (Done::CounterMove, None) => "its counter-move was run".to_owned(),
        (Done::Snoozed, _) => "put away for a while".to_owned(),
        (Done::Rejected, _) => "the room said: not so".to_owned(),
        (Done::Nothing, _) => "nothing was done about it".to_owned(),
    };
    let over = match warning.over_after_s {
        Some(after) => format!("over after {}", clock(after)),
        None => "not over when the meeting ended".to_owned(),
    };
    lines.push(format!("            {done}; {over}"));
    if let (Some(before), Some(after)) = (warning.before, warning.after) {
        let told = |talk: Talk| {
            let Talk { lead, follow, both } = talk;
            format!("{lead} led, {follow} followed, {both} both")
        };
        lines.push(format!("            3 min before: {}", told(before)));
        lines.push(format!("            3 min after:  {}", told(after)));
    }
    lines
}

fn taken_up(answered: Answered) -> String {
    let Answered { taken_up, of, rate } = answered;
    let leads = if of == 1 { "lead was" } else { "leads were" };
    format!(
        "  {taken_up} of {of} {leads} taken up by somebody else within two turns ({:.0} %)",
        rate * 100.0
    )
}

fn minds(minds: &Minds) -> Line {
    let Minds {
        round,
        moved,
        of,
        surer,
        less_sure,
    } = minds;
    Line::Text(fit(
        &format!("  {moved} of {of} minds moved, {surer} surer, {less_sure} less sure: {round}"),
        COLUMNS,
    ))
}

/// A column for each step, its height between the ends of the scale.
fn strip(course: &Course, (low, high): (f64, f64), charset: Charset) -> String {
    const BLOCKS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    const PLAIN: [char; 8] = ['_', '.', '-', '~', '=', '+', '*', '#'];
    let levels = match charset {
        Charset::Unicode => BLOCKS,
        Charset::Ascii => PLAIN,
    };
    let level = |value: f64| {
        let share = (value - low) / (high - low);
        let steps = levels.iter().zip(1_u8..);
        let found = steps.filter(|(_, step)| share < f64::from(*step) / 8.0);
        found.map(|(level, _)| *level).next().unwrap_or(levels[7])
    };
    course
        .0
        .iter()
        .map(|value| value.map_or(' ', level))
        .collect()
}

/// The mark of a state; its shape says which.
fn mark(state: &str, charset: Charset) -> char {
    let (unicode, ascii) = match state {
        "too_many_chefs" => ('▴', '^'),
        "no_initiation" => ('▾', 'v'),
        "one_leader" => ('◆', '1'),
        "concurrent" => ('●', 'o'),
        _ => ('─', '-'),
    };
    match charset {
        Charset::Unicode => unicode,
        Charset::Ascii => ascii,
    }
}

/// Without what is not ASCII in the words of a chart; names stay.
fn plain(text: String, charset: Charset) -> String {
    match charset {
        Charset::Unicode => text,
        Charset::Ascii => text.replace('·', "|"),
    }
}

/// `12:31`
fn clock(seconds: f64) -> String {
    Moment::from_millis(millis(seconds)).to_string()
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a time within a session, never before its start"
)]
fn millis(seconds: f64) -> u64 {
    (seconds * 1000.0).round() as u64
}

fn padded(name: &str) -> String {
    let name = fit(name, NAME);
    let gap = NAME.saturating_sub(display_width(&name));
    format!("{name}{}", " ".repeat(gap))
}
