//! Rehearsals: a simulated cast takes part in a session in place of people. Pure: it reads no clock, and chance comes from
//! a seed.
//!
//! A [`Company`] looks at the session and says what its people do next; whoever runs the session performs it. With a
//! [`Facilitator`] in place of the keys, whole meetings run without a screen, as often as wanted.

pub mod cast;
pub mod company;
pub mod facilitator;
pub mod figures;
mod meeting;
pub mod persona;
mod random;
mod score;
mod summary;
mod vote;

pub use cast::Cast;
pub use company::{Company, Marking, Spoken};
pub use facilitator::{Facilitator, Policy};
pub use figures::Figures;
pub use meeting::Rehearsal;
pub use score::{Miss, Score};
pub use summary::{Ink, Summary};
