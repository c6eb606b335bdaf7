//! colead runs a meeting of leaders who lead and follow at once.

pub mod analyse;
pub mod app;
pub mod config;
pub mod document;
pub mod files;
pub mod journal;
pub mod plan;
pub mod problem;
pub mod report;
pub mod runtime;
pub mod session;
pub mod tally;
pub mod text;
pub mod ui;
