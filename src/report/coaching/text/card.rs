//! The card of one person as a page of lines.

use super::super::Card;
use super::leads::not_taken_up;
use super::{COLUMNS, Charset, Extent, LEANINGS, Line, clock, section, strip, taken_up};
use crate::text::{display_width, fit};

impl Card {
    /// The page for this person.
    pub fn lines(&self, charset: Charset, extent: Extent) -> Vec<Line> {
        let mut lines = vec![
            Line::Heading(fit(&self.name, COLUMNS)),
            Line::Text(fit(&format!("{}, {}", self.title, self.on), COLUMNS)),
            Line::Remark("For you alone: nothing here is of anybody else.".to_owned()),
        ];
        self.turns(charset, &mut lines);
        section("YOUR LEADS", &mut lines);
        match self.answered {
            Some(answered) => lines.push(Line::Text(taken_up(answered))),
            None => lines.push(Line::Text("  None that could be taken up.".to_owned())),
        }
        let leads = self.unanswered.iter();
        let leads: Vec<_> = leads
            .map(|own| ("", own.round.as_deref(), own.at_s))
            .collect();
        lines.extend(not_taken_up(&leads, 7, extent));
        lines.push(Line::Text(match self.took_up {
            0 => "  You took up no lead of anybody else.".to_owned(),
            1 => "  You took up 1 lead of somebody else.".to_owned(),
            leads => format!("  You took up {leads} leads of others."),
        }));
        self.said(&mut lines);
        section("FOR THE NEXT MEETING", &mut lines);
        lines.extend(self.question().map(|text| Line::Text(format!("  {text}"))));
        lines
    }

    fn turns(&self, charset: Charset, lines: &mut Vec<Line>) {
        section("YOUR TURNS", lines);
        lines.push(Line::Text(format!(
            "  {} led, {} followed, {} did both",
            self.lead, self.follow, self.both
        )));
        if let Some([low, balance, high]) = self.balance {
            lines.push(Line::Text(format!(
                "  balance {balance:+.2} ({low:+.2} to {high:+.2}; -1 follows, +1 leads): {}",
                match self.leaning {
                    "leads" => "you lean to lead",
                    "follows" => "you lean to follow",
                    _ => "open",
                }
            )));
            lines.push(Line::Text(format!(
                "  {}",
                strip(&self.course, LEANINGS, charset)
            )));
            lines.push(Line::Remark(
                "  from the beginning to the end; low follows, high leads".to_owned(),
            ));
        }
        let share = if self.attended_s > 0.0 {
            100.0 * self.talk_s / self.attended_s
        } else {
            0.0
        };
        lines.push(Line::Text(format!(
            "  {} of talk, {share:.0} % of the time you were there",
            clock(self.talk_s)
        )));
    }

    /// Where they stood, and what they will do.
    fn said(&self, lines: &mut Vec<Line>) {
        if !self.polls.is_empty() {
            section("WHERE YOU STOOD", lines);
            lines.extend(self.polls.iter().map(|poll| {
                let words = format!(
                    "  {}, conviction {}: {}",
                    poll.position, poll.conviction, poll.round
                );
                Line::Text(fit(&words, COLUMNS))
            }));
        }
        if !self.commitments.is_empty() {
            section("WHAT YOU WILL DO", lines);
            lines.extend(self.commitments.iter().map(|promised| {
                let due = promised
                    .due
                    .as_ref()
                    .map_or_else(String::new, |due| format!(" by {due}"));
                let room = (COLUMNS - 2).saturating_sub(display_width(&due));
                Line::Text(format!("  {}{due}", fit(&promised.deed, room)))
            }));
        }
    }

    /// One thing to try: the other half of what they did most.
    fn question(&self) -> [&'static str; 2] {
        match self.leaning {
            "leads" => [
                "Before one of your positions, ask a question to which you do not",
                "know the answer, and build on what you hear.",
            ],
            "follows" => [
                "Say once what you would do and why, before anybody asks you,",
                "and what would change your mind.",
            ],
            _ => [
                "Say what you would do and because of what; then ask what you are",
                "missing, and wait for the answer.",
            ],
        }
    }
}
