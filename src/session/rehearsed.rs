//! That a session was a rehearsal, and of what.

/// The people of the session are simulated. Fixed when it begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rehearsed {
    /// The cast's name, or its file's.
    pub cast: String,
    /// What chance began from: with the same cast and the same keys at the same moments, the same session.
    pub seed: u64,
    /// Seconds of the session in a second at its beginning, 1–64.
    pub speed: u8,
    /// Whether the facilitator had to mark what the cast said.
    pub marked_by_facilitator: bool,
}
