//! The casts that come with the program, as texts, and the personas they are made of.

/// A cast that comes with the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Builtin {
    /// What it is called on the command line.
    pub name: &'static str,
    pub toml: &'static str,
}

/// Who sits there when nobody is named.
pub const DEFAULT: Builtin = Builtin {
    name: "balanced",
    toml: include_str!("../../../assets/cast/balanced.toml"),
};

/// The personas that every cast can name.
pub(super) const PERSONAS: &str = include_str!("../../../assets/cast/personas.toml");

const ALL: [Builtin; 5] = [
    DEFAULT,
    Builtin {
        name: "chefs",
        toml: include_str!("../../../assets/cast/chefs.toml"),
    },
    Builtin {
        name: "silent",
        toml: include_str!("../../../assets/cast/silent.toml"),
    },
    Builtin {
        name: "one_leader",
        toml: include_str!("../../../assets/cast/one_leader.toml"),
    },
    Builtin {
        name: "board",
        toml: include_str!("../../../assets/cast/board.toml"),
    },
];

/// The default first.
pub fn all() -> &'static [Builtin] {
    &ALL
}

pub fn find(name: &str) -> Option<&'static Builtin> {
    ALL.iter().find(|cast| cast.name == name)
}
