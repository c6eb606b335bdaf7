//! Sets of keys to start from, instead of the action table's own.

/// A whole set of keys.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Preset {
    /// Those of the action table.
    #[default]
    Default,
    /// What a meeting needs most lies under the left hand, on a keyboard with Latin letters; the right one is free for a
    /// pen, a cup or the mouse.
    Left,
}

/// What differs with [`Preset::Left`]: an action's name, and its keys. The first is for the left hand; the usual one stays
/// where nothing else needs it.
const LEFT: &[(&str, &[&str])] = &[
    // Side by side, as the gauge grows: follow, both, lead.
    ("follow", &["a", "f"]),
    ("both", &["s", "b"]),
    ("lead", &["d", "l"]),
    ("undo", &["z", "u"]),
    ("enter", &["e", "enter"]),
    ("next_round", &["ctrl-d", "n"]),
    ("previous_round", &["ctrl-a", "p"]),
    ("extend", &["ctrl-w", "+", "="]),
    ("snooze", &["x"]),
    ("not_so", &["ctrl-x"]),
    ("palette", &["`", ":"]),
    ("help", &["f1", "?"]),
    // What had to make room.
    ("agenda", &["ctrl-g"]),
    ("backdate_start", &["alt-s"]),
    ("note", &["alt-e"]),
    ("edit", &["r"]),
    // Replay.
    ("forward", &["ctrl-d", "right"]),
    ("rewind", &["ctrl-a", "left"]),
    ("next_chapter", &["alt-e", "n"]),
    ("previous_chapter", &["ctrl-w", "p"]),
];

impl Preset {
    pub const ALL: [Self; 2] = [Self::Default, Self::Left];

    /// The word in the config and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::Left => "left",
        }
    }

    /// The keys of an action, as the config writes them, where they are not those of the table.
    pub(super) fn keys(self, action: &str) -> Option<&'static [&'static str]> {
        let set = match self {
            Self::Default => return None,
            Self::Left => LEFT,
        };
        set.iter()
            .find(|(name, _)| *name == action)
            .map(|(_, keys)| *keys)
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::action::TABLE;
    use super::*;

    #[test]
    fn every_name_is_an_actions() {
        for (name, _) in LEFT {
            assert!(TABLE.iter().any(|row| row.name == *name), "{name}");
        }
    }
}
