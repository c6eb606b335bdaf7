//! The shell around the pure core: terminal, keys, signals and clocks. The only module that names tokio or crossterm.

mod event;
pub mod frame;
pub mod input;
pub mod signals;
pub mod terminal;
pub mod time;
