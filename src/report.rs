//! Reports of a session: text made from its state, to be sent or kept. Pure; knows no file, clock or screen.
//!
//! A report shows what people agreed to have shown at the time of writing, however they were shown live, and nothing
//! of a ballot that is still covered.

mod calendar;
mod coaching;
mod contributions;
mod html;
mod json;
mod markdown;
mod names;
mod person;
mod voices;

pub use calendar::calendar;
pub use coaching::{Card, Charset, Coaching, Extent, Line};
pub use contributions::{by_round, contributions};
pub use html::html;
pub use json::json;
pub use markdown::{madr, markdown};
pub use person::PersonData;

/// What proves which session a report came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Provenance<'a> {
    pub id: &'a str,
    /// The last hash of the session file's chain.
    pub last_hash: Option<&'a str>,
    /// The session file, as a reader would look for it.
    pub file: Option<&'a str>,
    /// What else is to be known of the record, a sentence each: that it was written anew, how long it is kept.
    pub remarks: &'a [String],
}
