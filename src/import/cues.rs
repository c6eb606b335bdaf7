//! Cues: a line of times, then text. The body of subtitle files, by lines.

use super::clock;
use super::faults::{Found, excerpt};
use crate::session::Moment;

/// A stretch of time and what was said in it, as it stands in the file.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Cue<'t> {
    /// Where the text begins, from 1.
    pub line: u64,
    pub start: Moment,
    pub end: Moment,
    pub text: Vec<&'t str>,
}

const ARROW: &str = "-->";

/// The cues among `lines`, which are numbered; faults of time lines go to `found`.
pub(super) fn read<'t>(
    lines: impl Iterator<Item = (u64, &'t str)>,
    found: &mut Found,
) -> Vec<Cue<'t>> {
    let mut reader = Reader::default();
    for (number, line) in lines {
        reader.take(number, line, found);
    }
    reader.stray();
    reader.cues
}

#[derive(Default)]
struct Reader<'t> {
    cues: Vec<Cue<'t>>,
    /// Lines since the last blank one that may be the id of a cue to come, or text that lost its cue.
    waiting: Vec<&'t str>,
    within: Within,
}

#[derive(Default, PartialEq, Eq)]
enum Within {
    #[default]
    Nothing,
    Cue,
    /// A block that is not for readers: NOTE, STYLE, REGION.
    Remark,
    /// A cue whose times are wrong.
    Fault,
}

impl<'t> Reader<'t> {
    fn take(&mut self, number: u64, line: &'t str, found: &mut Found) {
        if line.trim().is_empty() {
            self.stray();
            self.within = Within::Nothing;
            return;
        }
        match self.within {
            Within::Nothing if self.waiting.is_empty() && opens_remark(line) => {
                self.within = Within::Remark;
            }
            Within::Nothing | Within::Cue | Within::Fault if line.contains(ARROW) => {
                self.times(number, line, found);
            }
            Within::Nothing => self.waiting.push(line),
            Within::Cue => {
                if let Some(cue) = self.cues.last_mut() {
                    cue.text.push(line);
                }
            }
            Within::Remark | Within::Fault => {}
        }
    }

    fn times(&mut self, number: u64, line: &str, found: &mut Found) {
        // The line above is this cue's id, also when the blank line before it is missing.
        if self.waiting.pop().is_none()
            && self.within == Within::Cue
            && let Some(cue) = self.cues.last_mut()
        {
            cue.text.pop_if(|last| is_number(last));
        }
        self.stray();
        match times(line) {
            Ok((start, end)) => {
                self.within = Within::Cue;
                self.cues.push(Cue {
                    line: number + 1,
                    start,
                    end,
                    text: Vec::new(),
                });
            }
            Err((column, message, remedy)) => {
                self.within = Within::Fault;
                found.add(number, column, message, remedy);
            }
        }
    }

    /// Text after a blank line without times of its own still belongs to the cue before.
    fn stray(&mut self) {
        let waiting = self.waiting.drain(..).filter(|line| !is_number(line));
        if let Some(cue) = self.cues.last_mut() {
            cue.text.extend(waiting);
        }
    }
}

fn opens_remark(line: &str) -> bool {
    ["NOTE", "STYLE", "REGION"].iter().any(|word| {
        line.strip_prefix(word)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t']))
    })
}

fn is_number(line: &str) -> bool {
    let line = line.trim();
    !line.is_empty() && line.bytes().all(|b| b.is_ascii_digit())
}

type BadTimes = (usize, String, &'static str);

/// Start and end of a line of times; what follows the end is how the cue is shown.
fn times(line: &str) -> Result<(Moment, Moment), BadTimes> {
    const REMEDY: &str = "write it like 00:01:02.500 --> 00:01:04.000";
    let Some((before, after)) = line.split_once(ARROW) else {
        return Err((1, "there is no arrow between two times".to_owned(), REMEDY));
    };
    let column = |bytes: usize| line[..bytes].chars().count() + 1;
    let start = before.trim();
    let start_at = before.len() - before.trim_start().len();
    let after_at = line.len() - after.trim_start().len();
    let end = after.split_whitespace().next().unwrap_or_default();
    let bad = |text: &str, at: usize| {
        (
            column(at),
            format!("“{}” is not a time", excerpt(text)),
            REMEDY,
        )
    };
    let from = clock::parse(start).ok_or_else(|| bad(start, start_at.min(line.len())))?;
    let until = clock::parse(end).ok_or_else(|| bad(end, after_at))?;
    if until < from {
        let message = format!("the cue ends at {until}, before it begins at {from}");
        return Err((column(after_at), message, "mend one of the two times"));
    }
    Ok((from, until))
}

#[cfg(test)]
mod tests {
    use super::*;

    type Read = (Vec<(u64, u64, String)>, Vec<(u64, usize)>);

    fn cues(text: &str) -> Read {
        let mut found = Found::default();
        let cues = read((1..).zip(text.lines()), &mut found);
        let cues = cues.iter().map(|cue| {
            (
                cue.start.as_millis(),
                cue.end.as_millis(),
                cue.text.join("/"),
            )
        });
        (cues.collect(), found.places())
    }

    #[test]
    fn ids_remarks_and_settings_are_passed_over() {
        let text = "NOTE what follows\nis a remark --> and no cue\n\nSTYLE\n::cue { color: red }\n\n\
                    7f-1/2-0\n00:01.000 --> 00:02.000 align:start position:0%\none\ntwo\n\n\
                    2\n0:0:3.5 --> 0:0:4\nthree\n3\n00:00:05,000 --> 00:00:06,000\nfour\n";
        let (cues, faults) = cues(text);
        assert_eq!(
            cues,
            [
                (1000, 2000, "one/two".to_owned()),
                (3500, 4000, "three".to_owned()),
                (5000, 6000, "four".to_owned())
            ]
        );
        assert!(faults.is_empty());
    }

    #[test]
    fn text_behind_a_blank_line_stays_with_its_cue() {
        let (cues, _) = cues("0:01 --> 0:02\none\n\ntwo\n\n42\n\n0:03 --> 0:04\n12 of them\n13\n");
        assert_eq!(
            cues,
            [
                (1000, 2000, "one/two".to_owned()),
                (3000, 4000, "12 of them/13".to_owned())
            ]
        );
    }

    #[test]
    fn wrong_times_are_named_by_line_and_column() {
        let (_, faults) =
            cues("0:01 --> 0:x2\na\n\n  x --> 0:02\nb\n\n0:05 --> 0:04\nc\n\n0:05 -->\n");
        assert_eq!(faults, [(1, 10), (4, 3), (7, 10), (10, 9)]);
    }
}
