//! What is wrong in a file, collected while it is read.

use crate::analyse::{Fault, Faults};
use crate::text::clean_text;

/// The faults so far.
#[derive(Debug, Default)]
pub(super) struct Found {
    faults: Vec<Fault>,
    more: usize,
}

impl Found {
    /// A fault at `line` and `column`, both from 1.
    pub(super) fn add(
        &mut self,
        line: u64,
        column: usize,
        message: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        if self.faults.len() >= Faults::SHOWN {
            self.more += 1;
            return;
        }
        self.faults.push(Fault {
            line,
            column,
            message: message.into(),
            remedy: remedy.into(),
        });
    }

    /// `whole` when nothing was wrong.
    pub(super) fn or<T>(self, name: &str, whole: T) -> Result<T, Faults> {
        if self.faults.is_empty() {
            return Ok(whole);
        }
        Err(Faults {
            name: name.to_owned(),
            faults: self.faults,
            more: self.more,
        })
    }

    #[cfg(test)]
    pub(super) fn places(&self) -> Vec<(u64, usize)> {
        self.faults
            .iter()
            .map(|fault| (fault.line, fault.column))
            .collect()
    }
}

/// One fault alone, for a file that cannot be read at all.
pub(super) fn only(
    name: &str,
    line: u64,
    message: impl Into<String>,
    remedy: impl Into<String>,
) -> Faults {
    Faults {
        name: name.to_owned(),
        faults: vec![Fault {
            line,
            column: 1,
            message: message.into(),
            remedy: remedy.into(),
        }],
        more: 0,
    }
}

/// The start of a text, fit to be shown.
pub(super) fn excerpt(text: &str) -> String {
    const LONGEST: usize = 30;
    let text = clean_text(text);
    if text.chars().count() <= LONGEST {
        return text;
    }
    text.chars().take(LONGEST).chain(['…']).collect()
}
