//! BLT, as Hill, Wichmann and Woodall wrote it down in 1987 and OpenSTV, OpaVote, Droop and OpenTally extended it: the
//! numbers of options and seats, `-2` for who withdrew, `3 1 4=2 0` for three ballots, `0`, then the names in quotation
//! marks and a title. `=` and parentheses are ties, `-` a skipped rank, `(id)` a single ballot, `#` a comment.

use std::io::Read;

use super::blocks::{Blocks, ReadError};
use super::fault::{Place, Spot, excerpt};
use super::lines;
use super::marks::{Marks, TierBuilder};
use super::names::MOST_NAMES;
use super::preferences::count;
use super::sheet::{Ballot, Sheet, Stated};

pub(super) fn read<R: Read>(blocks: Blocks<R>) -> Result<Sheet, ReadError> {
    let mut reading = Reading::default();
    lines::in_turn(blocks, |spot| {
        for token in tokens(spot) {
            reading.take(&token);
        }
        reading.end_line();
    })?;
    Ok(reading.finish())
}

/// Whether a file that begins with `line` is a BLT file.
pub(super) fn is_first_line(line: &str) -> bool {
    let line = line.split('#').next().unwrap_or_default();
    let mut numbers = line.split_whitespace();
    let mut is_number = || {
        numbers
            .next()
            .is_some_and(|word| word.bytes().all(|byte| byte.is_ascii_digit()))
    };
    is_number() && is_number()
}

#[derive(Default)]
struct Reading {
    sheet: Sheet,
    part: Part,
    options: usize,
    last: Option<Place>,
    ballot: Option<Open>,
    names: Vec<Stated<String>>,
}

/// What comes next.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Part {
    #[default]
    Options,
    Seats,
    Ballots,
    Names,
    /// Title, then source and comment, which mean nothing here.
    Title,
    Rest,
}

/// A ballot that has begun.
struct Open {
    place: Place,
    times: Option<u64>,
    tiers: TierBuilder,
    /// Whether the next option joins the tier before it.
    tied: bool,
    in_parentheses: bool,
}

impl Reading {
    fn take(&mut self, token: &Spot<'_>) {
        self.last = Some(token.place);
        match self.part {
            Part::Options => self.number_of_options(token),
            Part::Seats => self.seats(token),
            Part::Ballots => self.in_ballots(token),
            Part::Names => {
                if token.text.bytes().all(|byte| byte.is_ascii_digit()) {
                    self.sheet.fault(
                        token.place,
                        format!(
                            "{} stands where the ballots are over and the name of an option is due",
                            excerpt(token.text)
                        ),
                        "write names in quotation marks; a line that begins with 0 ends the ballots, so that none has the \
                         count 0",
                    );
                }
                self.names.push(Stated {
                    value: unquoted(token.text),
                    place: token.place,
                });
                if self.names.len() >= self.options {
                    self.part = Part::Title;
                }
            }
            Part::Title => {
                self.sheet.header.name = Some(unquoted(token.text));
                self.part = Part::Rest;
            }
            Part::Rest => {}
        }
    }

    fn number_of_options(&mut self, token: &Spot<'_>) {
        match token.text.parse() {
            Ok(options) if options <= MOST_NAMES => self.options = options,
            _ => self.sheet.fault(
                token.place,
                format!("“{}” is not a number of options", excerpt(token.text)),
                format!("begin the file with the numbers of options (at most {MOST_NAMES}) and seats: 4 1"),
            ),
        }
        self.part = Part::Seats;
    }

    fn seats(&mut self, token: &Spot<'_>) {
        if token.text != "1" {
            self.sheet.header.notices.push(format!(
                "The file asks for {} seats; colead counts for one.",
                excerpt(token.text)
            ));
        }
        self.part = Part::Ballots;
    }

    fn in_ballots(&mut self, token: &Spot<'_>) {
        if self.ballot.is_some() {
            self.in_ballot(token);
            return;
        }
        if token.text == "0" {
            self.part = if self.options == 0 {
                Part::Title
            } else {
                Part::Names
            };
            return;
        }
        if let Some(number) = token.text.strip_prefix('-') {
            self.sheet.header.withdrawn.push(Stated {
                value: number.to_owned(),
                place: token.place,
            });
            return;
        }
        let times = if token.text.starts_with('(') {
            Some(1)
        } else {
            count(token, &mut self.sheet)
        };
        self.ballot = Some(Open {
            place: token.place,
            times,
            tiers: TierBuilder::default(),
            tied: false,
            in_parentheses: false,
        });
    }

    fn in_ballot(&mut self, token: &Spot<'_>) {
        let Some(open) = &mut self.ballot else {
            return;
        };
        match token.text {
            "0" => self.end_ballot(),
            "=" => open.tied = true,
            // A rank that was skipped closes up.
            "-" => {}
            text if text.starts_with('(') => {
                open.tiers.end_tier();
                let inside = text.trim_start_matches('(').trim_end_matches(')');
                open.in_parentheses = true;
                for number in inside.split_whitespace() {
                    self.option(&token.part(number));
                }
                if let Some(open) = &mut self.ballot {
                    open.in_parentheses = false;
                    open.tiers.end_tier();
                }
            }
            _ => self.option(token),
        }
    }

    fn option(&mut self, token: &Spot<'_>) {
        let number = token.text.parse::<usize>().ok();
        if number.is_none_or(|number| !(1..=self.options).contains(&number)) {
            self.sheet.fault(
                token.place,
                format!("there is no option {}", excerpt(token.text)),
                format!(
                    "use the numbers 1 to {}, and 0 to end the ballot",
                    self.options
                ),
            );
            return;
        }
        let id = self.sheet.option(token.text, || token.place);
        let (Some(open), Some(id)) = (&mut self.ballot, id) else {
            return;
        };
        if !open.tied && !open.in_parentheses {
            open.tiers.end_tier();
        }
        open.tied = false;
        open.tiers.add(id);
    }

    /// The 0 at the end of a ballot may be left out at the end of a line.
    fn end_line(&mut self) {
        self.end_ballot();
    }

    fn end_ballot(&mut self) {
        let Some(Open {
            place,
            times,
            tiers,
            ..
        }) = self.ballot.take()
        else {
            return;
        };
        let Some(times) = times else {
            return;
        };
        let (tiers, repeated) = tiers.finish();
        let marks = if tiers.is_empty() {
            Marks::Blank
        } else {
            Marks::Rank(tiers)
        };
        self.sheet.add(Ballot {
            marks,
            times,
            place,
            repeated,
        });
    }

    fn finish(mut self) -> Sheet {
        let missing = match self.part {
            Part::Options | Part::Seats | Part::Ballots => Some("the 0 that ends the ballots"),
            Part::Names => Some("the names of some options"),
            Part::Title | Part::Rest => None,
        };
        if let Some(missing) = missing {
            self.sheet.fault(
                self.last.unwrap_or(Place::START),
                format!("the file ends here, without {missing}"),
                "get the whole file, or add what is missing",
            );
        }
        let numbers = (1..)
            .zip(&self.names)
            .map(|(number, name): (usize, _)| Stated {
                value: number.to_string(),
                place: name.place,
            });
        let numbers: Vec<_> = numbers.collect();
        let names = self.names.into_iter().map(|name| name.value);
        self.sheet.header.labels = numbers.iter().cloned().zip(names).collect();
        self.sheet.header.options = Some(numbers);
        self.sheet
    }
}

fn unquoted(token: &str) -> String {
    token
        .strip_prefix('"')
        .map_or(token, |rest| rest.strip_suffix('"').unwrap_or(rest))
        .to_owned()
}

/// The words, signs, quoted texts and parentheses of a line, up to a comment.
fn tokens(spot: Spot<'_>) -> Vec<Spot<'_>> {
    let text = spot.text;
    let mut walk = spot.walk();
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let rest = &text[at..];
        let length = match first {
            '#' => break,
            c if c.is_whitespace() => {
                at += c.len_utf8();
                continue;
            }
            '=' => 1,
            '"' => rest[1..].find('"').map_or(rest.len(), |end| end + 2),
            '(' => rest.find(')').map_or(rest.len(), |end| end + 1),
            _ => rest
                .find(|c: char| c.is_whitespace() || matches!(c, '=' | '"' | '(' | '#'))
                .unwrap_or(rest.len()),
        };
        tokens.push(walk.part(&rest[..length]));
        at += length;
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_know_where_they_stand() {
        let spot = Spot {
            place: Place::line(7),
            text: "3 1=2 (3 4) \"Ana  Lima\" # \"none\"",
        };
        let tokens = tokens(spot);
        let texts: Vec<&str> = tokens.iter().map(|token| token.text).collect();
        assert_eq!(texts, ["3", "1", "=", "2", "(3 4)", "\"Ana  Lima\""]);
        assert_eq!(tokens[4].place, Place { line: 7, column: 7 });
    }
}
