//! The forms in which elections are written down, told apart by what a file holds, never by its name.

use super::{blt, cvotes, preflib, table};

/// The forms that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// One document, or a ballot a line.
    Json,
    Csv,
    Abif,
    Blt,
    /// The Condorcet Election Format.
    Cvotes,
    Preflib,
    /// PrefLib's form before 2022.
    PreflibOld,
}

impl Format {
    /// What it is called in messages.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Json => "JSON",
            Self::Csv => "CSV",
            Self::Abif => "ABIF",
            Self::Blt => "BLT",
            Self::Cvotes => "Condorcet Election Format",
            Self::Preflib | Self::PreflibOld => "PrefLib",
        }
    }

    /// The form of a file that begins with `ahead`; a table when it looks like none of the others. `None` when there is
    /// nothing in it, or nothing that could be a table either.
    pub(super) fn recognise(ahead: &[u8]) -> Option<Self> {
        let text = String::from_utf8_lossy(ahead);
        let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let first = lines.clone().next()?;
        if first.starts_with('{') {
            let is_abif = lines
                .find(|line| !line.starts_with(['{', '#']))
                .is_some_and(is_abif);
            return Some(if is_abif { Self::Abif } else { Self::Json });
        }
        for line in lines.clone().take_while(|line| line.starts_with('#')) {
            if line.starts_with(cvotes::PARAMETER) {
                return Some(Self::Cvotes);
            }
            if preflib::is_header(line) {
                return Some(Self::Preflib);
            }
        }
        let mut lines = lines.filter(|line| !line.starts_with('#'));
        let first = lines.next()?;
        if is_abif(first) || first.starts_with('{') {
            return Some(Self::Abif);
        }
        if blt::is_first_line(first) {
            return Some(Self::Blt);
        }
        if first.bytes().all(|byte| byte.is_ascii_digit())
            && lines.next().is_some_and(|line| line.starts_with("1,"))
        {
            return Some(Self::PreflibOld);
        }
        if first.starts_with(['<', '[', '%']) || first.contains('\0') {
            return None;
        }
        if has_order(first) && !is_table(first, lines.next()) {
            return Some(Self::Cvotes);
        }
        Some(Self::Csv)
    }
}

/// Whether a line may be a ballot of the Condorcet Election Format.
fn has_order(line: &str) -> bool {
    line.contains(['>', '^']) || line.contains("||") || line.starts_with("/EMPTY")
}

/// Whether what looks like an order is the name of an option in the header of a table: the column before it has counts, or
/// the row below has cells and no order.
fn is_table(first: &str, second: Option<&str>) -> bool {
    let parting = char::from(table::delimiter(first.as_bytes()));
    let Some((head, _)) = first.split_once(parting) else {
        return false;
    };
    table::has_counts(head)
        || second.is_some_and(|second| second.contains(parting) && !has_order(second))
}

/// `42:A>B`, `42*A>B` or `=A:[Ana]`
fn is_abif(line: &str) -> bool {
    if line.starts_with('=') {
        return true;
    }
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    rest.len() < line.len() && rest.trim_start().starts_with([':', '*'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_known_by_what_they_hold() {
        for (text, format) in [
            ("{\"rank\":[[\"A\"]]}\n", Some(Format::Json)),
            ("\r\n {\n", Some(Format::Json)),
            ("{\"title\": \"x\"}\n# y\n42:A>B\n", Some(Format::Abif)),
            ("# x\n=A:[Ana]\n3:A\n", Some(Format::Abif)),
            ("7 : A/5,B/3\n", Some(Format::Abif)),
            ("4 2 # four for two\n-2\n3 1 0\n", Some(Format::Blt)),
            ("#/Candidates: A ; B\nA > B * 3\n", Some(Format::Cvotes)),
            ("# x\nA > B\n", Some(Format::Cvotes)),
            ("/EMPTY/ * 2", Some(Format::Cvotes)),
            ("# FILE NAME: x.soi\n# TITLE: y\n", Some(Format::Preflib)),
            (
                "3\n1,Ana\n2,Bo\n3,Cy\n9,9,1\n9,1,2\n",
                Some(Format::PreflibOld),
            ),
            ("Ana,Bo\n1,2\n", Some(Format::Csv)),
            ("choice\nyes\n", Some(Format::Csv)),
            ("count,ranking\n3,A > B\n", Some(Format::Csv)),
            ("count,over > 100,under\n", Some(Format::Csv)),
            ("a > b;x^2\n1;2\n", Some(Format::Csv)),
            ("A, B || C > D\nC, D || D\n", Some(Format::Cvotes)),
            ("", None),
            ("\n \n", None),
            ("[1, 2]", None),
            ("<html>", None),
        ] {
            assert_eq!(Format::recognise(text.as_bytes()), format, "{text:?}");
        }
    }
}
