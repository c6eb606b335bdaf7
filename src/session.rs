//! The meeting as pure data. Nothing in here reads a clock, a file or the terminal.

pub mod alert;
pub mod ballot;
pub mod commitment;
pub mod event;
mod mark;
mod moment;
pub mod pattern;
mod person;

pub use event::{Event, GapCause, Origin, RoundEnd, Seq};
pub use mark::{Mark, MarkId, Mode};
pub use moment::{Moment, millis};
pub use person::{Consent, Person, PersonId};
