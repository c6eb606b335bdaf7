//! colead runs a meeting of leaders who lead and follow at once.

pub mod files;
pub mod journal;
pub mod plan;
pub mod problem;
pub mod session;
pub mod tally;
