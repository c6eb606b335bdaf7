//! What the columns of a table are, by its header.

use csv::StringRecord;

use super::super::fault::{Place, excerpt};
use super::super::marks::Id;
use super::super::sheet::{Sheet, Stated};

/// What the columns hold.
#[derive(Clone, Debug, Default)]
pub(super) struct Columns {
    /// How many there are.
    pub(super) width: usize,
    pub(super) count: Option<usize>,
    pub(super) shape: Shape,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Shape {
    /// A column an option.
    Options(Vec<(usize, Id)>),
    /// A column a rank, best first.
    Ranks(Vec<usize>),
    /// One column with all marks.
    Single(usize),
    /// Nothing to read, after a fault.
    #[default]
    Nothing,
}

const COUNTS: [&str; 6] = ["count", "votes", "weight", "ballots", "number", "quantity"];
const PASSED_OVER: [&str; 14] = [
    "voter",
    "voter id",
    "voter_id",
    "id",
    "ballot id",
    "ballot_id",
    "timestamp",
    "time",
    "date",
    "email",
    "e-mail",
    "email address",
    "name",
    "comment",
];
const SINGLES: [&str; 13] = [
    "choice",
    "vote",
    "ballot",
    "answer",
    "sign",
    "approve",
    "approved",
    "approvals",
    "rank",
    "ranking",
    "order",
    "fingers",
    "step",
];

impl Columns {
    pub(super) fn of(header: &StringRecord, place: Place, sheet: &mut Sheet) -> Self {
        let mut columns = Self {
            width: header.len(),
            ..Self::default()
        };
        let mut rest = Vec::new();
        for (nth, cell) in header.iter().enumerate() {
            let word = cell.trim().to_lowercase();
            if columns.count.is_none() && has_counts(cell) {
                columns.count = Some(nth);
            } else if !word.is_empty() && !PASSED_OVER.contains(&word.as_str()) {
                rest.push((nth, cell.trim(), word));
            }
        }
        let mut ranks: Vec<(u32, usize)> = rest
            .iter()
            .filter_map(|(nth, _, word)| Some((rank_named(word)?, *nth)))
            .collect();
        ranks.sort_unstable();
        columns.shape = match &rest[..] {
            [] => {
                sheet.fault(
                    place,
                    "the first line names no column for marks",
                    "begin the file with a header: a column for each option, `1,2,3` for ranks, or `choice`",
                );
                Shape::Nothing
            }
            [(nth, _, word)] if SINGLES.contains(&word.as_str()) => Shape::Single(*nth),
            _ if ranks.len() == rest.len() => {
                Shape::Ranks(ranks.into_iter().map(|(_, nth)| nth).collect())
            }
            _ => Shape::Options(options(&rest, header, place, sheet)),
        };
        columns
    }
}

impl Columns {
    /// Whether a row has a cell for each column; a fault when it has not. Empty cells at its end are no cells.
    pub(super) fn fit(&self, row: &StringRecord, place: Place, sheet: &mut Sheet) -> bool {
        let is_longer = row
            .iter()
            .skip(self.width)
            .any(|cell| !cell.trim().is_empty());
        if row.len() >= self.width && !is_longer {
            return true;
        }
        sheet.fault(
            place,
            format!(
                "the row has {} cells, and the header {}",
                row.len(),
                self.width
            ),
            "give it a cell for each column, empty where there is no mark",
        );
        false
    }
}

fn options(
    rest: &[(usize, &str, String)],
    header: &StringRecord,
    place: Place,
    sheet: &mut Sheet,
) -> Vec<(usize, Id)> {
    let mut columns: Vec<(usize, Id)> = Vec::new();
    let mut listed = Vec::new();
    for &(nth, cell, _) in rest {
        let place = cell_place(header, nth, place);
        let name = in_brackets(cell).unwrap_or(cell);
        let Some(id) = sheet.option(name, || place) else {
            continue;
        };
        if columns.iter().any(|(_, other)| *other == id) {
            sheet.fault(
                place,
                format!("two columns are called “{}”", excerpt(name)),
                "give each option one column",
            );
        }
        columns.push((nth, id));
        listed.push(Stated {
            value: name.to_owned(),
            place,
        });
    }
    sheet.header.options = Some(listed);
    columns
}

/// Whether a column under this heading says how many such ballots there are.
pub(in super::super) fn has_counts(heading: &str) -> bool {
    COUNTS.contains(&heading.trim().to_lowercase().as_str())
}

/// What stands over the column of an option: its name, in brackets where the name alone would mean something else.
pub(in super::super) fn heading(option: &str) -> String {
    let word = option.to_lowercase();
    let means_else = PASSED_OVER.contains(&word.as_str())
        || SINGLES.contains(&word.as_str())
        || rank_named(&word).is_some()
        || in_brackets(option).is_some();
    if means_else {
        format!("[{option}]")
    } else {
        option.to_owned()
    }
}

/// Forms ask a question for each row of a grid: `Rank these [Nashville]`.
fn in_brackets(cell: &str) -> Option<&str> {
    let inside = cell.strip_suffix(']')?.split_once('[')?.1.trim();
    (!inside.is_empty()).then_some(inside)
}

/// The rank that a column is for: `1`, `1st`, `rank 1`, `choice 1`, `1st choice`, `first choice`.
fn rank_named(word: &str) -> Option<u32> {
    const WORDS: [&str; 6] = ["first", "second", "third", "fourth", "fifth", "sixth"];
    let mut bare = word;
    for label in ["rank", "choice", "preference", "pref"] {
        bare = bare.strip_prefix(label).unwrap_or(bare);
        bare = bare.strip_suffix(label).unwrap_or(bare);
    }
    let bare = bare.trim_matches([' ', '_', '-', '#', '.']);
    if let Some(nth) = WORDS.iter().position(|known| *known == bare) {
        return u32::try_from(nth + 1).ok();
    }
    let digits = ["st", "nd", "rd", "th"]
        .iter()
        .find_map(|ending| bare.strip_suffix(ending))
        .unwrap_or(bare);
    digits.parse().ok().filter(|rank| *rank > 0)
}

/// Where a cell stands, as far as its row is on one line without quotation marks.
pub(super) fn cell_place(record: &StringRecord, nth: usize, row: Place) -> Place {
    let before: usize = record
        .iter()
        .take(nth)
        .map(|cell| cell.chars().count() + 1)
        .sum();
    Place {
        line: row.line,
        column: u32::try_from(before + 1).unwrap_or(u32::MAX),
    }
}

/// The sign that parts the cells: the one that the first line has most of.
pub(in super::super) fn delimiter(ahead: &[u8]) -> u8 {
    let first = ahead
        .split(|&byte| byte == b'\n')
        .next()
        .unwrap_or_default();
    let mut counts = [(b',', 0_usize), (b';', 0), (b'\t', 0)];
    let mut quoted = false;
    for byte in first {
        quoted ^= *byte == b'"';
        if let Some((_, count)) = counts
            .iter_mut()
            .find(|(known, _)| !quoted && known == byte)
        {
            *count += 1;
        }
    }
    // Of two as frequent, the one that stands first above.
    counts
        .iter()
        .rev()
        .max_by_key(|(_, count)| *count)
        .map_or(b',', |(sign, _)| *sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranks_have_many_names() {
        for (word, rank) in [
            ("1", 1),
            ("2nd", 2),
            ("rank 3", 3),
            ("choice_1", 1),
            ("1st choice", 1),
            ("first choice", 1),
            ("preference 12", 12),
        ] {
            assert_eq!(rank_named(word), Some(rank), "{word}");
        }
        for word in ["nashville", "0", "north", "option 1", ""] {
            assert_eq!(rank_named(word), None, "{word}");
        }
    }

    #[test]
    fn an_option_is_called_as_it_was() {
        for option in [
            "Ana",
            "name",
            "Rank",
            "1",
            "2nd choice",
            "[a]",
            "a [b]",
            "a]",
        ] {
            let heading = heading(option);
            assert_eq!(in_brackets(&heading).unwrap_or(&heading), option);
        }
        assert_eq!(heading("Ana"), "Ana");
        assert_eq!(heading("name"), "[name]");
    }

    #[test]
    fn the_header_shows_what_parts_cells() {
        for (line, sign) in [
            ("A,B;C,D\n", b','),
            ("A;B;C\n1,5;2;3", b';'),
            ("A\tB\n", b'\t'),
            ("\"A;B;C\",D", b','),
            ("choice\nyes;no", b','),
        ] {
            assert_eq!(delimiter(line.as_bytes()), sign, "{line}");
        }
    }
}
