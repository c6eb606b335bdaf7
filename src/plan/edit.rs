//! A plan being changed as the text it is: what is not changed stays as it was written, remarks included. Whether the
//! result is a plan is for [`super::check`] to say.

use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, value};

use super::raw::RawPlan;
use super::{Invite, Plan, RoundKind, SpeakingOrder, Word};

/// The text of a plan, open for changes.
#[derive(Clone, Debug)]
pub struct Draft {
    document: DocumentMut,
}

/// What can be changed of a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    Name,
    Kind,
    /// The length in all, or of each person: `4m`, `45s each`.
    Time,
    Question,
    /// The mode that it invites.
    Invites,
    /// The order of speaking in a go-round.
    Order,
    /// Whether its time is never taken for another round.
    Locked,
    /// Whether it may be dropped for another round.
    Optional,
}

impl Field {
    pub const ALL: [Self; 8] = [
        Self::Name,
        Self::Kind,
        Self::Time,
        Self::Question,
        Self::Invites,
        Self::Order,
        Self::Locked,
        Self::Optional,
    ];

    const fn key(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Kind => "kind",
            Self::Time => TOTAL,
            Self::Question => "question",
            Self::Invites => "invites",
            Self::Order => "order",
            Self::Locked => "locked",
            Self::Optional => "optional",
        }
    }

    /// The words that it can be set to; none for one that takes any text.
    fn choices(self) -> Option<Vec<&'static str>> {
        match self {
            Self::Name | Self::Time | Self::Question => None,
            Self::Kind => Some(RoundKind::words()),
            Self::Invites => Some(Invite::words()),
            Self::Order => Some(SpeakingOrder::words()),
            Self::Locked | Self::Optional => Some(vec![YES, NO]),
        }
    }
}

/// What is said of a round that it is or is not.
const YES: &str = "yes";
const NO: &str = "no";

const ROUNDS: &str = "round";
const TOTAL: &str = "time";
const EACH: &str = "per_person";

impl Draft {
    /// The text of a plan; none when it is no TOML with rounds in tables of their own.
    pub fn of_text(text: &str) -> Option<Self> {
        let document: DocumentMut = text.parse().ok()?;
        document.get(ROUNDS)?.as_array_of_tables()?;
        Some(Self { document })
    }

    /// A plan whose text is not at hand, written down anew.
    pub fn of_plan(plan: &Plan) -> Option<Self> {
        let text = toml_edit::ser::to_string_pretty(&RawPlan::from(plan)).ok()?;
        Self::of_text(&text)
    }

    /// As it would be saved.
    pub fn text(&self) -> String {
        self.document.to_string()
    }

    pub fn title(&self) -> &str {
        self.document
            .get("title")
            .and_then(Item::as_str)
            .unwrap_or_default()
    }

    pub fn set_title(&mut self, title: &str) {
        set(self.document.as_table_mut(), "title", title);
    }

    /// How many rounds there are.
    pub fn rounds(&self) -> usize {
        self.all().map_or(0, ArrayOfTables::len)
    }

    /// What a round says in a field; empty where it says nothing.
    pub fn get(&self, round: usize, field: Field) -> String {
        let Some(table) = self.all().and_then(|rounds| rounds.get(round)) else {
            return String::new();
        };
        let text = |key| table.get(key).and_then(Item::as_str);
        match (field, text(EACH)) {
            (Field::Time, Some(each)) => format!("{each} each"),
            (Field::Locked | Field::Optional, _) => {
                let said = table.get(field.key()).and_then(Item::as_bool);
                (if said == Some(true) { YES } else { NO }).to_owned()
            }
            (_, _) => text(field.key()).unwrap_or_default().to_owned(),
        }
    }

    /// Says something else in a field of a round; nothing takes the field out.
    pub fn set(&mut self, round: usize, field: Field, text: &str) {
        let Some(table) = self.all_mut().and_then(|rounds| rounds.get_mut(round)) else {
            return;
        };
        let text = text.trim();
        match field {
            Field::Time => {
                let each = ["each", "per person"]
                    .iter()
                    .find_map(|words| text.strip_suffix(words));
                let (key, other) = if each.is_some() {
                    (EACH, TOTAL)
                } else {
                    (TOTAL, EACH)
                };
                rename(table, other, key);
                set(table, key, each.unwrap_or(text).trim());
            }
            Field::Locked | Field::Optional if text == YES => put(table, field.key(), value(true)),
            Field::Locked | Field::Optional => drop(table.remove(field.key())),
            Field::Name | Field::Kind | Field::Question | Field::Invites | Field::Order => {
                set(table, field.key(), text);
            }
        }
    }

    /// The next word that a field can be set to, round and round; nothing for one that takes any text.
    pub fn turn(&mut self, round: usize, field: Field) {
        let Some(choices) = field.choices() else {
            return;
        };
        let now = self.get(round, field);
        let at = choices.iter().position(|choice| *choice == now);
        let next = at.map_or(0, |at| (at + 1) % choices.len());
        self.set(round, field, choices[next]);
    }

    /// A round after this one, in the same section: five minutes of open talk until it is changed.
    pub fn add_after(&mut self, round: usize) {
        let section = self
            .all()
            .and_then(|rounds| rounds.get(round)?.get("section").cloned());
        let mut table = Table::new();
        table.decor_mut().set_prefix("\n");
        set(&mut table, "name", "New round");
        set(&mut table, "kind", RoundKind::Open.word());
        set(&mut table, TOTAL, "5m");
        if let Some(section) = section {
            table.insert("section", section);
        }
        self.rearrange(|rounds| rounds.insert((round + 1).min(rounds.len()), table));
    }

    /// The last round stays: a plan has at least one.
    pub fn remove(&mut self, round: usize) {
        if self.rounds() > 1 && round < self.rounds() {
            self.rearrange(|rounds| drop(rounds.remove(round)));
        }
    }

    /// One place earlier or later. Returns where the round is now.
    pub fn shift(&mut self, round: usize, later: bool) -> usize {
        let to = if later {
            (round + 1).min(self.rounds().saturating_sub(1))
        } else {
            round.saturating_sub(1)
        };
        if to != round && round < self.rounds() {
            self.rearrange(|rounds| rounds.swap(round, to));
        }
        to
    }

    fn all(&self) -> Option<&ArrayOfTables> {
        self.document.get(ROUNDS)?.as_array_of_tables()
    }

    fn all_mut(&mut self) -> Option<&mut ArrayOfTables> {
        self.document.get_mut(ROUNDS)?.as_array_of_tables_mut()
    }

    /// Changes the order of the rounds. A text is written in the order of its tables' places, so these are given anew:
    /// the rounds stand together from where the first one stood.
    fn rearrange(&mut self, change: impl FnOnce(&mut Vec<Table>)) {
        let Some(all) = self.all_mut() else {
            return;
        };
        let mut rounds: Vec<Table> = all.iter().cloned().collect();
        let first = rounds.iter().filter_map(Table::position).min().unwrap_or(0);
        change(&mut rounds);
        let mut place = first;
        for round in &mut rounds {
            place_from(round, &mut place);
        }
        all.clear();
        for round in rounds {
            all.push(round);
        }
        let after = place - first;
        // What is not of a round and stood behind the first one makes room.
        for (key, item) in self.document.iter_mut() {
            if key != ROUNDS {
                make_room(item, first, after);
            }
        }
    }
}

/// Gives a table and those in it the next places.
fn place_from(table: &mut Table, place: &mut isize) {
    table.set_position(Some(*place));
    *place += 1;
    for (_, item) in table.iter_mut() {
        if let Some(inner) = item.as_table_mut() {
            place_from(inner, place);
        }
    }
}

fn make_room(item: &mut Item, first: isize, by: isize) {
    let Some(table) = item.as_table_mut() else {
        return;
    };
    if let Some(place) = table.position().filter(|place| *place > first) {
        table.set_position(Some(place + by));
    }
    for (_, inner) in table.iter_mut() {
        make_room(inner, first, by);
    }
}

/// Sets a text, with the remarks beside the old one; an empty one goes.
fn set(table: &mut Table, key: &str, text: &str) {
    if text.is_empty() {
        table.remove(key);
        return;
    }
    put(table, key, value(text));
}

/// Sets a value, with the remarks beside the old one.
fn put(table: &mut Table, key: &str, mut item: Item) {
    if let (Some(old), Some(new)) = (table.get(key).and_then(Item::as_value), item.as_value_mut()) {
        *new.decor_mut() = old.decor().clone();
    }
    match table.get_mut(key) {
        Some(old) => *old = item,
        None => drop(table.insert(key, item)),
    }
}

/// Another key for the same place in the text.
fn rename(table: &mut Table, from: &str, to: &str) {
    let Some((key, item)) = table.remove_entry(from) else {
        return;
    };
    let named = toml_edit::Key::new(to)
        .with_leaf_decor(key.leaf_decor().clone())
        .with_dotted_decor(key.dotted_decor().clone());
    table.insert_formatted(&named, item);
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use super::*;

    const PLAN: &str = r#"# Our weekly hour.
title = "Bets"   # short
ends_without_decision = "A test."

# First everybody.
[[round]]
name = "Check-in"      # names
kind = "go_round"
per_person = "45s"     # each

# Then the talk.
[[round]]
name = "Talk"
kind = "open"
time = "8m"
section = "core"

[section.core]         # again
times = 2

# And out.
[[round]]
name = "Out"
kind = "break"
time = "1m"
"#;

    fn draft() -> Draft {
        Draft::of_text(PLAN).unwrap()
    }

    fn names(draft: &Draft) -> Vec<String> {
        (0..draft.rounds())
            .map(|round| draft.get(round, Field::Name))
            .collect()
    }

    /// The plan that the text makes.
    fn plan(draft: &Draft) -> Plan {
        let text = draft.text();
        check::parse("draft.toml", &text).unwrap_or_else(|problems| panic!("{problems}\n{text}"))
    }

    #[test]
    fn nothing_is_changed_that_is_not_asked_for() {
        assert_eq!(draft().text(), PLAN);
        let mut changed = draft();
        changed.set(1, Field::Time, "10m");
        changed.set(0, Field::Name, "Hello");
        let expected = PLAN
            .replace("time = \"8m\"", "time = \"10m\"")
            .replace("\"Check-in\" ", "\"Hello\" ");
        assert_eq!(changed.text(), expected);
    }

    #[test]
    fn a_length_is_of_all_or_of_each() {
        let mut changed = draft();
        assert_eq!(changed.get(0, Field::Time), "45s each");
        changed.set(0, Field::Time, "5m");
        assert!(
            changed.text().contains("time = \"5m\"     # each"),
            "{}",
            changed.text()
        );
        changed.set(0, Field::Time, "30s each");
        assert_eq!(changed.get(0, Field::Time), "30s each");
        plan(&changed);
    }

    #[test]
    fn words_go_round_and_text_that_is_nothing_goes() {
        let mut changed = draft();
        changed.turn(1, Field::Invites);
        assert_eq!(changed.get(1, Field::Invites), Invite::words()[0]);
        for _ in RoundKind::words() {
            changed.turn(1, Field::Kind);
        }
        assert_eq!(changed.get(1, Field::Kind), "open");
        changed.set(1, Field::Question, "Which?");
        changed.set(1, Field::Question, " ");
        assert!(!changed.text().contains("question"));
    }

    #[test]
    fn a_round_is_locked_or_may_be_dropped() {
        let mut changed = draft();
        for field in [Field::Locked, Field::Optional] {
            assert_eq!(changed.get(1, field), "no");
            changed.turn(1, field);
            assert_eq!(changed.get(1, field), "yes");
        }
        let round = &plan(&changed).rounds[1];
        assert!(round.locked && round.optional);
        for field in [Field::Locked, Field::Optional] {
            changed.turn(1, field);
        }
        assert_eq!(changed.text(), PLAN);
    }

    #[test]
    fn rounds_move_with_their_remarks() {
        let mut changed = draft();
        assert_eq!(changed.shift(0, true), 1);
        assert_eq!(names(&changed), ["Talk", "Check-in", "Out"]);
        let text = changed.text();
        let at = |words: &str| {
            text.find(words)
                .unwrap_or_else(|| panic!("{words}\n{text}"))
        };
        assert!(at("# Then the talk.") < at("\"Talk\""));
        assert!(at("\"Talk\"") < at("# First everybody."));
        assert!(at("# First everybody.") < at("\"Check-in\""));
        assert!(text.contains("[section.core]         # again"));
        let plan = plan(&changed);
        assert_eq!(plan.rounds[0].name, "Talk");
        assert_eq!(changed.shift(2, true), 2, "nothing is behind the last one");
    }

    #[test]
    fn rounds_come_and_go_and_one_stays() {
        let mut changed = draft();
        changed.add_after(1);
        assert_eq!(names(&changed), ["Check-in", "Talk", "New round", "Out"]);
        let plan_now = plan(&changed);
        assert_eq!(
            plan_now.rounds[2].section,
            Some(0),
            "in the section it stands in"
        );
        changed.remove(2);
        assert_eq!(plan(&changed), plan(&draft()));
        for _ in 0..5 {
            changed.remove(0);
        }
        assert_eq!(names(&changed), ["Out"]);
    }

    #[test]
    fn a_plan_without_a_text_is_written_down() {
        for builtin in super::super::builtin::all() {
            let plan = check::parse(builtin.name, builtin.toml).unwrap();
            let draft = Draft::of_plan(&plan).unwrap();
            assert_eq!(
                check::parse("draft", &draft.text()),
                Ok(plan),
                "{}",
                builtin.name
            );
            let draft = Draft::of_text(builtin.toml).unwrap();
            assert_eq!(draft.text(), builtin.toml);
        }
    }
}
