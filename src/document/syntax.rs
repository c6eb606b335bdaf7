//! Errors of the TOML itself, in plain words. One slip makes the parser stumble many times; only the slip is told.

use toml::de::Error;

use crate::problem::{Faults, Span};

/// A text with more syntax errors than this is no TOML at all; the rest would say nothing new.
const MOST: usize = 12;

/// One syntax error as the parser worded it.
struct Slip<'e> {
    span: Span,
    message: &'e str,
}

pub(super) fn report(text: &str, errors: &[Error], faults: &Faults) {
    let mut slips: Vec<Slip<'_>> = errors
        .iter()
        .map(|error| Slip {
            span: error.span().unwrap_or(0..0),
            message: error.message(),
        })
        .collect();
    slips.sort_by_key(|slip| slip.span.start);
    for slip in thin_out(text, slips).into_iter().take(MOST) {
        let (message, remedy) = explain(text, &slip);
        faults.error(slip.span, message, remedy);
    }
}

/// Keeps the first slip of a line; of a list or inline table that is never closed its first alone, since every line
/// after that looks wrong.
fn thin_out<'e>(text: &str, mut slips: Vec<Slip<'e>>) -> Vec<Slip<'e>> {
    let never_closed = |slip: &Slip<'_>| {
        ["unclosed array,", "unclosed inline table"]
            .iter()
            .any(|start| slip.message.starts_with(start))
    };
    if let Some(last) = slips.iter().rposition(never_closed) {
        let first = slips
            .iter()
            .position(|slip| is_inside_brackets(slip.message))
            .unwrap_or(last);
        slips.drain(first + 1..=last);
    }
    slips.dedup_by(|later, earlier| !text[earlier.span.start..later.span.start].contains('\n'));
    for slip in slips
        .iter_mut()
        .filter(|slip| is_inside_brackets(slip.message))
    {
        // What is missing is missing after the last item, not before whatever comes next.
        if slip.span.is_empty() {
            let end = text[..slip.span.start].trim_end().len();
            slip.span = end..end;
        }
    }
    slips
}

fn is_inside_brackets(message: &str) -> bool {
    [
        "array elements",
        "in array",
        "unclosed array,",
        "inline table",
        "between key-value pairs",
    ]
    .iter()
    .any(|part| message.contains(part))
}

/// The parser's words replaced by what a facilitator can act on.
fn explain(text: &str, slip: &Slip<'_>) -> (String, String) {
    let found = &text[slip.span.clone()];
    let (what, _) = slip.message.split_once(',').unwrap_or((slip.message, ""));
    let (message, remedy) = match what {
        "string values must be quoted" if found.starts_with(['“', '”', '„', '‘', '’']) => {
            (
                "these quotes are curly",
                "use straight quotes: `\"…\"`".to_owned(),
            )
        }
        "string values must be quoted" => (
            "text has to stand in quotes",
            format!("write `\"{found}\"`"),
        ),
        "key with no value" => (
            "a key needs a value",
            "write `key = value`, or `#` before a remark".to_owned(),
        ),
        "duplicate key" if text[..slip.span.start].ends_with('[') => (
            "there is such a table already",
            format!("keep one of them, or write each as `[[{found}]]`"),
        ),
        "duplicate key" => ("this is given twice", "keep one of them".to_owned()),
        "missing comma between array elements" => (
            "a comma is missing in the list",
            "put `,` between its items, or close it with `]`".to_owned(),
        ),
        "missing comma between key-value pairs" => (
            "a comma is missing in the table",
            "put `,` between its keys, or close it with `}`".to_owned(),
        ),
        "unclosed array table" => ("the header is not closed", "end it with `]]`".to_owned()),
        "unclosed table" => ("the header is not closed", "end it with `]`".to_owned()),
        "unclosed array" => ("the list is not closed", "end it with `]`".to_owned()),
        "unclosed inline table" => ("the table is not closed", "end it with `}`".to_owned()),
        "invalid basic string" | "invalid literal string" => (
            "the text is not closed",
            "end it with the quote it began with, on the same line".to_owned(),
        ),
        "invalid multi-line basic string" | "invalid multi-line literal string" => (
            "the text is not closed",
            "end it with the three quotes it began with".to_owned(),
        ),
        "missing escaped value" => (
            "a backslash has a meaning of its own here",
            "write two of them: `\\\\`".to_owned(),
        ),
        "invalid unquoted key" => (
            "this cannot be a key",
            "use letters, digits, `-` and `_`, then `=` and the value".to_owned(),
        ),
        "unquoted keys cannot be empty" => ("a key is missing", "write `key = value`".to_owned()),
        "unexpected key or value" => (
            "the line goes on after its value",
            "begin a new line here, or put `#` before a remark".to_owned(),
        ),
        _ => (
            slip.message,
            "see https://toml.io for how to write it".to_owned(),
        ),
    };
    (message.to_owned(), remedy)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<(usize, String)> {
        let (_, errors) = toml::de::DeTable::parse_recoverable(text);
        let faults = Faults::default();
        report(text, &errors, &faults);
        let problems = faults.into_problems("x.toml", text);
        problems
            .iter()
            .map(|problem| (problems.position(problem).0, problem.message.clone()))
            .collect()
    }

    #[test]
    fn one_slip_is_one_problem() {
        let unclosed = lines("x = [1, 2\ny = 3\n[[round]]\nname = \"q\"\n");
        assert_eq!(unclosed, [(1, "a comma is missing in the list".to_owned())]);
        assert_eq!(lines("a = 1 b = 2\n").len(), 1);
        assert_eq!(lines("time: 3m\n").len(), 1);
    }

    #[test]
    fn what_is_missing_is_missing_after_the_last_item() {
        let unclosed = lines("a = [\n  1,\n  2\n\n\n");
        assert_eq!(unclosed, [(3, "the list is not closed".to_owned())]);
    }

    #[test]
    fn two_slips_are_two_problems() {
        let two = lines("people = [ { name = \"Ana\" } { name = \"Bo\" } ]\nt = 12m\n");
        assert_eq!(
            two,
            [
                (1, "a comma is missing in the list".to_owned()),
                (2, "text has to stand in quotes".to_owned())
            ]
        );
    }

    #[test]
    fn a_text_that_is_no_toml_is_not_recited() {
        assert_eq!(lines(&"not a plan at all\n".repeat(500)).len(), MOST);
    }
}
