//! A fault in a user's file: where it is, what is wrong, what to do about it; and its text form.
//!
//! Knows neither what the file means nor where it lies: it is handed a name and the text.

use std::cell::RefCell;
use std::error::Error;
use std::fmt;
use std::iter;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::text::is_unsafe;

/// Bytes of a source text.
pub type Span = Range<usize>;

/// One fault in a user's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub severity: Severity,
    pub span: Span,
    /// What is wrong, without a full stop.
    pub message: String,
    /// What to do about it, without a full stop.
    pub remedy: String,
    /// Of a finding that is a matter of judgement.
    pub grounds: Option<Grounds>,
}

/// Why something is advised against, and by what name that advice can be silenced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grounds {
    pub code: &'static str,
    /// Without a full stop.
    pub reason: &'static str,
    /// Whose advice it is.
    pub source: &'static str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    Warning,
    /// The file cannot be used.
    Error,
}

/// Collects the problems of one file while it is read; shared by all who read parts of it.
#[derive(Debug, Default)]
pub struct Faults(RefCell<Vec<Problem>>);

impl Faults {
    pub fn error(&self, span: Span, message: impl Into<String>, remedy: impl Into<String>) {
        self.0.borrow_mut().push(Problem {
            severity: Severity::Error,
            span,
            message: message.into(),
            remedy: remedy.into(),
            grounds: None,
        });
    }

    /// Something that can be left as it is, and the grounds for not doing so.
    pub fn advise(
        &self,
        span: Span,
        message: impl Into<String>,
        remedy: impl Into<String>,
        grounds: Grounds,
    ) {
        self.0.borrow_mut().push(Problem {
            severity: Severity::Warning,
            span,
            message: message.into(),
            remedy: remedy.into(),
            grounds: Some(grounds),
        });
    }

    pub fn has_errors(&self) -> bool {
        self.0
            .borrow()
            .iter()
            .any(|problem| problem.severity == Severity::Error)
    }

    /// The problems in order of position.
    pub fn into_problems(self, source_name: &str, text: &str) -> Problems {
        let mut list = self.0.into_inner();
        list.sort_by_key(|problem| (problem.span.start, problem.span.end));
        let line_starts = if list.is_empty() {
            Vec::new()
        } else {
            line_starts(text)
        };
        Problems {
            source_name: source_name.to_owned(),
            text: text.to_owned(),
            line_starts,
            list,
        }
    }
}

/// All problems of one file in order of position, with the text that they point into; empty when all is well.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problems {
    source_name: String,
    text: String,
    /// The byte at which each line begins.
    line_starts: Vec<usize>,
    list: Vec<Problem>,
}

impl Problems {
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.list.iter()
    }

    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    pub fn has_errors(&self) -> bool {
        self.list
            .iter()
            .any(|problem| problem.severity == Severity::Error)
    }

    /// Line and column at which `problem` begins, both from 1; columns count characters.
    pub fn position(&self, problem: &Problem) -> (usize, usize) {
        let line = self.line_at(problem.span.start);
        let before = problem.span.start.saturating_sub(line.start);
        let columns = line
            .text
            .char_indices()
            .take_while(|(at, _)| *at < before)
            .count();
        (line.number, columns + 1)
    }

    /// Every problem with its place, the offending line, a caret and the remedy.
    pub fn render(&self, colour: bool) -> String {
        let renderer = if colour {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        let shown: Vec<String> = self
            .list
            .iter()
            .map(|problem| self.render_one(problem, &renderer))
            .collect();
        shown.join("\n\n")
    }

    /// Every problem in a sentence of its own, with its place, safe to be shown; for where an excerpt has no room.
    pub fn sentences(&self) -> Vec<String> {
        self.list
            .iter()
            .map(|problem| {
                let (line, column) = self.position(problem);
                let (message, remedy) = (visible(&problem.message), visible(&problem.remedy));
                format!("line {line}, column {column}: {message}; {remedy}")
            })
            .collect()
    }

    fn line_at(&self, offset: usize) -> Line<'_> {
        let number = self
            .line_starts
            .partition_point(|&start| start <= offset)
            .max(1);
        let start = self
            .line_starts
            .get(number - 1)
            .copied()
            .unwrap_or_default();
        let text = self.text[start..].split('\n').next().unwrap_or_default();
        Line {
            number,
            start,
            text: text.strip_suffix('\r').unwrap_or(text),
        }
    }

    fn render_one(&self, problem: &Problem, renderer: &Renderer) -> String {
        let level = match problem.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let line = self.line_at(problem.span.start);
        let (excerpt, marked) = line.excerpt(&problem.span);
        let snippet = Snippet::source(excerpt)
            .path(visible(&self.source_name))
            .line_start(line.number)
            .annotation(AnnotationKind::Primary.span(marked));
        let title = level.primary_title(visible(&problem.message));
        let title = match problem.grounds {
            Some(grounds) => title.id(grounds.code),
            None => title,
        };
        let mut group: Group<'_> = title.element(snippet);
        if let Some(Grounds { reason, source, .. }) = problem.grounds {
            group = group
                .element(Level::NOTE.with_name("why").message(reason))
                .element(Level::NOTE.with_name("source").message(source));
        }
        let group = group.element(Level::HELP.message(visible(&problem.remedy)));
        renderer.render(&[group])
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(false))
    }
}

impl Error for Problems {}

/// One line of the source, without its end.
struct Line<'t> {
    /// From 1.
    number: usize,
    start: usize,
    text: &'t str,
}

impl Line<'_> {
    fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// The line as it may be shown, and what of it `span` covers.
    fn excerpt(&self, span: &Span) -> (String, Span) {
        let mut shown = String::with_capacity(self.text.len());
        let mut marked = 0..0;
        for (at, c) in self.text.char_indices() {
            let at = self.start + at;
            if at <= span.start {
                marked.start = shown.len();
            }
            shown.push(visible_char(c));
            if at < span.end {
                marked.end = shown.len();
            }
        }
        if span.start >= self.end() {
            marked.start = shown.len();
        }
        marked.end = marked.end.max(marked.start);
        (shown, marked)
    }
}

fn line_starts(text: &str) -> Vec<usize> {
    iter::once(0)
        .chain(text.match_indices('\n').map(|(at, _)| at + 1))
        .collect()
}

/// `text` with a mark in place of each character that must not reach a terminal.
fn visible(text: &str) -> String {
    text.chars()
        .map(|c| if c == '\t' { ' ' } else { visible_char(c) })
        .collect()
}

/// A tab of an excerpt is left to the renderer, which knows how far the caret moves with it.
fn visible_char(c: char) -> char {
    match c {
        '\t' => c,
        c if is_unsafe(c) => char::REPLACEMENT_CHARACTER,
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems<const N: usize>(text: &str, spans: [(usize, usize); N]) -> Problems {
        let faults = Faults::default();
        for (start, end) in spans {
            faults.error(start..end, "this is wrong", "do that");
        }
        faults.into_problems("plan.toml", text)
    }

    #[test]
    fn shows_place_line_caret_and_remedy() {
        let shown = problems("title = \"x\"\nnaem = 3\n", [(12, 16)]).to_string();
        let expected = "\
error: this is wrong
 --> plan.toml:2:1
  |
2 | naem = 3
  | ^^^^
  |
  = help: do that";
        assert_eq!(shown, expected);
    }

    #[test]
    fn carets_stand_under_wide_characters_and_columns_count_characters() {
        let text = "a = \"日本\" # x";
        let at = text.find('#').unwrap();
        let problems = problems(text, [(at, at + 1)]);
        assert_eq!(problems.position(&problems.list[0]), (1, 10));
        let expected = "\
error: this is wrong
 --> plan.toml:1:10
  |
1 | a = \"日本\" # x
  |            ^
  |
  = help: do that";
        assert_eq!(problems.to_string(), expected);
    }

    #[test]
    fn control_characters_of_the_file_are_not_shown() {
        let text = "a = \u{1b}[2J\u{9b}1m\u{202e}\u{2028}b\r\nc";
        let shown = problems(text, [(0, 1), (4, 5), (text.len(), text.len())]).to_string();
        assert!(
            !shown.chars().any(|c| c != '\n' && is_unsafe(c)),
            "{shown:?}"
        );
        assert!(shown.contains("plan.toml:1:5"));
        assert!(shown.contains("plan.toml:2:2"));
    }

    #[test]
    fn a_span_over_many_lines_shows_its_first() {
        let shown = problems("[a]\nb = 1\nc = 2\n", [(4, 14)]).to_string();
        assert!(shown.contains("2 | b = 1\n  | ^^^^^\n"), "{shown}");
    }

    #[test]
    fn problems_come_in_order_of_position() {
        let problems = problems("a\nb\nc", [(4, 5), (0, 1), (2, 3)]);
        let lines: Vec<usize> = problems
            .iter()
            .map(|problem| problems.position(problem).0)
            .collect();
        assert_eq!(lines, [1, 2, 3]);
    }
}
