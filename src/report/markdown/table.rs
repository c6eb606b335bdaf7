//! Tables whose source lines up as well, whatever the script.

use crate::text::display_width;

/// A column's title and the side on which its cells stand.
#[derive(Clone, Copy)]
pub(super) enum Column {
    Left(&'static str),
    Right(&'static str),
}

impl Column {
    const fn title(self) -> &'static str {
        match self {
            Self::Left(title) | Self::Right(title) => title,
        }
    }

    fn pad(self, text: &str, width: usize) -> String {
        let space = " ".repeat(width.saturating_sub(display_width(text)));
        match self {
            Self::Left(_) => format!("{text}{space}"),
            Self::Right(_) => format!("{space}{text}"),
        }
    }

    fn rule(self, width: usize) -> String {
        match self {
            Self::Left(_) => "-".repeat(width),
            Self::Right(_) => format!("{}:", "-".repeat(width.saturating_sub(1))),
        }
    }
}

/// A table of cells that are Markdown already.
pub(super) fn table<const N: usize>(columns: [Column; N], rows: &[[String; N]]) -> String {
    /// The least that a rule may have.
    const LEAST: usize = 3;
    let mut widths = columns.map(|column| display_width(column.title()).max(LEAST));
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(display_width(cell));
        }
    }
    let line = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let padded = |cell: &dyn Fn(usize) -> String| {
        let all = columns.iter().zip(widths).enumerate();
        line(
            all.map(|(at, (column, width))| column.pad(&cell(at), width))
                .collect(),
        )
    };
    let mut lines = vec![
        padded(&|at| columns[at].title().to_owned()),
        line(
            columns
                .iter()
                .zip(widths)
                .map(|(column, width)| column.rule(width))
                .collect(),
        ),
    ];
    lines.extend(rows.iter().map(|row| padded(&|at| row[at].clone())));
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_letters_take_two_columns() {
        let rows = [
            ["山田".to_owned(), "12".to_owned()],
            ["Bo".to_owned(), "3".to_owned()],
        ];
        assert_eq!(
            table([Column::Left("Who"), Column::Right("Lead")], &rows),
            "| Who  | Lead |\n| ---- | ---: |\n| 山田 |   12 |\n| Bo   |    3 |"
        );
    }
}
