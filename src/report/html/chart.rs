//! What all charts have: a figure with a title, a sentence for those who do not see it, and the figures behind it.

use maud::{Markup, html};

use crate::text::fit;

/// One chart of the page.
pub(super) struct Chart<'c> {
    /// Of the page, for what refers to it; only letters.
    pub(super) id: &'c str,
    pub(super) title: &'c str,
    /// What is to be seen, in a sentence.
    pub(super) summary: String,
    /// In units of the drawing.
    pub(super) size: (u32, u32),
    pub(super) drawing: Markup,
    pub(super) head: Vec<&'c str>,
    pub(super) rows: Vec<Vec<String>>,
}

impl Chart<'_> {
    pub(super) fn figure(self) -> Markup {
        let (width, height) = self.size;
        let (title, summary) = (format!("{}-title", self.id), format!("{}-summary", self.id));
        html! {
            figure {
                figcaption { (self.title) }
                svg viewBox=(format!("0 0 {width} {height}")) role="img"
                    aria-labelledby=(format!("{title} {summary}")) {
                    title id=(title) { (self.title) }
                    desc id=(summary) { (self.summary) }
                    (self.drawing)
                }
                details {
                    summary { "The figures of this chart" }
                    table {
                        thead { tr { @for cell in &self.head { th scope="col" { (cell) } } } }
                        tbody {
                            @for row in &self.rows {
                                tr { @for cell in row { td { (cell) } } }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A name in `width` units of the drawing; the table behind the chart has all of it.
pub(super) fn label(name: &str, width: f64) -> String {
    const COLUMN: f64 = 8.0;
    fit(name, whole(width / COLUMN))
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "columns of a name, some dozens"
)]
fn whole(columns: f64) -> usize {
    columns as usize
}

/// A length or place in the drawing, to a tenth.
pub(super) fn at(value: f64) -> String {
    format!("{value:.1}")
}
