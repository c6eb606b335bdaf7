//! Whose screen this is, and what it may show. One table says it for every screen; whoever draws asks it.

use super::Model;
use super::replay::Replay;
use crate::session::alert::RaisedAlert;

/// Who sits before this screen.
#[derive(Debug, Default)]
pub enum View {
    /// The one screen of the meeting: the facilitator's keys, before everybody's eyes.
    #[default]
    Shared,
    /// The facilitator's own screen, beside a projector.
    Console,
    /// The projector: follows a session that another colead runs.
    Projector(Following),
    /// A saved session, looked at again.
    Replay(Box<Replay>),
}

/// How following goes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Following {
    /// Why nothing comes any more.
    pub lost: Option<String>,
}

/// What not every screen may show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Item {
    /// A warning before the facilitator has shown it to the room.
    AlertsBeforehand,
    /// The early sign of a warning.
    EarlySign,
    /// What the plan tells the facilitator about a round.
    Notes,
    /// Who was least heard, by name.
    LeastHeard,
    /// Leads that nobody took up, and how evenly the floor is shared.
    NotTakenUp,
    /// The round to come.
    NextRound,
    /// Who has voted or answered, while the choices are hidden.
    VotesByName,
    /// The keys, and whether everything is saved.
    Keys,
}

impl Item {
    pub const ALL: [Self; 8] = [
        Self::AlertsBeforehand,
        Self::EarlySign,
        Self::Notes,
        Self::LeastHeard,
        Self::NotTakenUp,
        Self::NextRound,
        Self::VotesByName,
        Self::Keys,
    ];
}

impl View {
    /// Whether this screen may show `item`.
    pub const fn shows(&self, item: Item) -> bool {
        match (self, item) {
            (Self::Console, _)
            // On the one screen there is, the facilitator opens the agenda, or the list of leads, before everybody's eyes, and chooses when.
            | (
                Self::Shared,
                Item::AlertsBeforehand
                | Item::EarlySign
                | Item::Notes
                | Item::VotesByName
                | Item::Keys,
            )
            | (Self::Replay(_), Item::Notes | Item::VotesByName | Item::Keys) => true,
            (Self::Shared, Item::LeastHeard | Item::NotTakenUp | Item::NextRound)
            | (
                Self::Replay(_),
                Item::AlertsBeforehand
                | Item::EarlySign
                | Item::LeastHeard
                | Item::NotTakenUp
                | Item::NextRound,
            )
            | (Self::Projector(_), _) => false,
        }
    }

    /// Whether nothing that is done here changes the session.
    pub const fn only_watches(&self) -> bool {
        match self {
            Self::Shared | Self::Console => false,
            Self::Projector(_) | Self::Replay(_) => true,
        }
    }
}

impl Model {
    pub fn replay(&self) -> Option<&Replay> {
        match &self.view {
            View::Replay(replay) => Some(replay),
            View::Shared | View::Console | View::Projector(_) => None,
        }
    }

    pub(super) fn replay_mut(&mut self) -> Option<&mut Replay> {
        match &mut self.view {
            View::Replay(replay) => Some(replay),
            View::Shared | View::Console | View::Projector(_) => None,
        }
    }

    /// The warning that this screen shows now.
    pub fn alert_shown(&self) -> Option<&RaisedAlert> {
        let session = self.session()?;
        if self.view.shows(Item::AlertsBeforehand) {
            session.standing_alert(self.now)
        } else {
            session.public_alert(self.now)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_projector_shows_nothing_that_is_not_for_everybody() {
        let projector = View::Projector(Following::default());
        assert!(Item::ALL.into_iter().all(|item| !projector.shows(item)));
        assert!(Item::ALL.into_iter().all(|item| View::Console.shows(item)));
    }
}
