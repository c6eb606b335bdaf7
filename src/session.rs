//! The meeting as pure data. Nothing in here reads a clock, a file or the terminal.

mod balance;
mod counter_move;
mod mark;
mod marks;
mod moment;
pub mod pattern;
mod person;
mod roster;
mod watch;

pub use balance::{Balance, Leaning, MapPoint, balance, map_point};
pub use counter_move::{CounterMove, counter_move};
pub use mark::{Mark, MarkId, Mode};
pub use marks::{Counts, Marks, Talk};
pub use moment::{Moment, millis};
pub use person::{Consent, Person, PersonId};
pub use roster::Roster;
pub use watch::{Change, Shown, State, Warning, Watch};
