//! The meeting as pure data. Nothing in here reads a clock, a file or the terminal.

mod mark;
mod moment;
mod person;

pub use mark::{Mark, MarkId, Mode};
pub use moment::{Moment, millis};
pub use person::{Consent, Person, PersonId};
