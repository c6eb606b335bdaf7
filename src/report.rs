//! Reports of a session: text made from its state, to be sent or kept. Pure; knows no file, clock or screen.
//!
//! A report shows what people agreed to have shown at the time of writing, however they were shown live, and nothing
//! of a ballot that is still covered.

mod json;
mod markdown;
mod names;

pub use json::json;
pub use markdown::{madr, markdown};

/// What proves which session a report came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Provenance<'a> {
    pub id: &'a str,
    /// The last hash of the session file's chain.
    pub last_hash: Option<&'a str>,
    /// The session file, as a reader would look for it.
    pub file: Option<&'a str>,
}
