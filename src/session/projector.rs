//! What a second screen, the projector, is to show, and what it is kept from.

/// What is on the projector.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Projector {
    /// The meeting itself.
    #[default]
    Meeting,
    /// Nothing at all.
    Blank,
    /// A sentence for the room.
    Message(String),
    /// The rounds, held and planned.
    Plan,
}
