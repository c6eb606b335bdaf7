//! What is due, as iCalendar (RFC 5545): the review of the decision as an event of that day, every commitment with a date as
//! a task.

use jiff::civil::Date;

use super::names::Names;
use crate::session::Session;
use crate::session::commitment::Decision;

/// Octets of a line, without its end; what is longer is folded.
const LONGEST: usize = 75;

/// The calendar of `session`; `id` is the session's, so that a calendar that is read twice has everything once. Times of
/// making are the session's own start, in `stamp` (`20261124T100000Z`).
pub fn calendar(session: &Session, id: &str, stamp: &str) -> String {
    let names = Names::of(session);
    let title = &session.plan().title;
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        format!("PRODID:-//colead//colead {}//EN", env!("CARGO_PKG_VERSION")),
    ];
    if let Some(Decision::Made {
        text,
        review: Some(review),
        ..
    }) = session.decision()
    {
        lines.extend([
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{id}-review@colead"),
            format!("DTSTAMP:{stamp}"),
            format!("DTSTART;VALUE=DATE:{}", day(*review)),
            format!("SUMMARY:{}", escaped(&format!("Review: {title}"))),
            format!("DESCRIPTION:{}", escaped(text)),
            "END:VEVENT".to_owned(),
        ]);
    }
    for commitment in session.commitments() {
        let Some(due) = commitment.due else {
            continue;
        };
        let owner = names.label(commitment.owner);
        lines.extend([
            "BEGIN:VTODO".to_owned(),
            format!("UID:{id}-commitment-{}@colead", commitment.id.0),
            format!("DTSTAMP:{stamp}"),
            format!("DUE;VALUE=DATE:{}", day(due)),
            format!(
                "SUMMARY:{}",
                escaped(&format!("{owner}: {}", commitment.deed))
            ),
            format!("DESCRIPTION:{}", escaped(title)),
            "END:VTODO".to_owned(),
        ]);
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line)).collect()
}

fn day(date: Date) -> String {
    date.strftime("%Y%m%d").to_string()
}

/// TEXT of RFC 5545, 3.3.11.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            c => escaped.push(c),
        }
    }
    escaped
}

/// A line with its end; one that is too long goes on in the next lines, which begin with a blank (3.1).
fn folded(line: &str) -> String {
    let mut text = String::with_capacity(line.len() + 8);
    let mut room = LONGEST;
    for c in line.chars() {
        if c.len_utf8() > room {
            text.push_str("\r\n ");
            room = LONGEST - 1;
        }
        room -= c.len_utf8();
        text.push(c);
    }
    text + "\r\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_folded_between_characters() {
        let line = format!("SUMMARY:{}", "ü".repeat(60));
        let folded = folded(&line);
        let lines: Vec<&str> = folded.trim_end().split("\r\n").collect();
        assert!(lines.len() == 2 && lines.iter().all(|line| line.len() <= LONGEST));
        assert!(lines[1].starts_with(' '));
        assert_eq!(lines.concat().replace(' ', ""), line);
    }

    #[test]
    fn what_has_a_meaning_in_a_line_is_escaped() {
        assert_eq!(escaped("a, b; c\\d\ne"), "a\\, b\\; c\\\\d\\ne");
    }
}
