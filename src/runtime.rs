//! The shell around the pure core: terminal, keys, signals and clocks. The only module that names tokio or crossterm.

pub mod decode;
pub mod frame;
pub mod input;
mod paint;
pub mod signals;
pub mod terminal;
pub mod time;
