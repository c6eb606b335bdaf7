//! What is drawn: themes, glyphs and the building blocks of the screens. Decides no rule of a meeting; each block takes plain data.
//!
//! Every block draws inside the area it is given, whatever the size, and leaves what it does not need untouched.

pub mod ballot;
pub mod bar;
pub mod close;
pub mod commitments;
pub mod dialog;
pub mod digits;
pub mod field;
pub mod gauge;
pub mod glyphs;
pub mod hints;
pub mod home;
pub mod lettering;
pub mod list;
pub mod lobby;
pub mod map;
pub mod paint;
pub mod paragraph;
mod sheet;
pub mod size;
#[cfg(test)]
mod testing;
pub mod theme;
mod wording;

pub use glyphs::Glyphs;
pub use size::SizeClass;
pub use theme::{ColourDepth, Theme};

/// How everything looks: what each block needs besides its data.
#[derive(Clone, Copy, Debug)]
pub struct Look<'a> {
    pub theme: &'a Theme,
    pub glyphs: &'a Glyphs,
}
