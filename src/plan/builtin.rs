//! The plans that come with the program, as texts: they are shown, copied and read like any other.

/// A plan that comes with the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Builtin {
    /// What it is called on the command line.
    pub name: &'static str,
    /// One line for lists.
    pub summary: &'static str,
    pub toml: &'static str,
}

/// The plan that runs when none is named.
pub const DEFAULT: Builtin = Builtin {
    name: "default",
    summary: "an hour: from where each stands to a decision with owners",
    toml: include_str!("../../assets/plans/default.toml"),
};

/// What `colead plans new` writes: a small plan in which every key is explained.
pub const TEMPLATE: &str = include_str!("../../assets/plans/template.toml");

const ALL: [Builtin; 5] = [
    DEFAULT,
    Builtin {
        name: "thirty",
        summary: "half an hour: positions, questions, one ballot",
        toml: include_str!("../../assets/plans/thirty.toml"),
    },
    Builtin {
        name: "decide-15",
        summary: "a quarter of an hour: one prepared proposal, decided",
        toml: include_str!("../../assets/plans/decide-15.toml"),
    },
    Builtin {
        name: "retrospective",
        summary: "an hour: look back, choose one change, say who makes it",
        toml: include_str!("../../assets/plans/retrospective.toml"),
    },
    Builtin {
        name: "1-2-4-all",
        summary: "forty minutes: alone, in pairs, in fours, all; then a ballot",
        toml: include_str!("../../assets/plans/1-2-4-all.toml"),
    },
];

/// The default first.
pub fn all() -> &'static [Builtin] {
    &ALL
}

pub fn find(name: &str) -> Option<&'static Builtin> {
    ALL.iter().find(|plan| plan.name == name)
}
