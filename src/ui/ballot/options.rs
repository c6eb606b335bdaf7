//! The result of a choice between options: a bar for each, the best first, with what it got.
//!
//! ```text
//! ▸ Lisbon   ██████████████████████  21
//!   Porto    ███████████████         15
//! ```

use super::super::bar::{Part, shares};
use super::super::layout::columns;
use super::super::paint::{put, put_fitted, put_right, width};
use super::super::sheet::Sheet;
use super::super::wording;
use crate::session::ballot::Ballot;
use crate::tally::{Amount, Method, OptionId, Outcome};
use crate::words::Words;

/// Columns of the widest name that is not cut.
const NAME: u16 = 32;
const NUMBER: u16 = 8;

/// What the numbers are.
pub(super) fn unit(method: Method, words: &Words) -> &str {
    words.say(match method {
        Method::Plurality => "unit-votes",
        Method::Approval => "unit-approvals",
        Method::Score => "unit-score",
        Method::Star => "unit-star",
        Method::Irv => "unit-last-round",
        Method::Borda => "unit-points",
        Method::Dots => "unit-dots",
        Method::Schulze
        | Method::RankedPairs
        | Method::Copeland
        | Method::Minimax
        | Method::Condorcet => "unit-beaten",
        Method::Consent | Method::YesNo | Method::Fist | Method::Gradients | Method::Conviction => {
            return "";
        }
    })
}

/// As many as there is room for in `most` rows, the last of which says how many are left out.
pub(super) fn draw(sheet: &mut Sheet, ballot: &Ballot, outcome: &Outcome, most: u16) {
    let look = sheet.look;
    let names = &ballot.terms.options;
    let totals = ballot.totals();
    let got = |option: OptionId| totals.get(option.index()).copied();
    let top = totals.iter().max().map_or(1.0, |top| top.as_f64().max(1.0));
    let order = order(names.len(), outcome, &totals);
    let label = names.iter().map(|name| width(name)).max().unwrap_or(0);
    let label = label.min(NAME).min(sheet.width() / 2);
    let bar = sheet
        .width()
        .saturating_sub(label + 4 + NUMBER)
        .clamp(4, 40);
    let shown = if order.len() > usize::from(most) {
        usize::from(most.saturating_sub(1))
    } else {
        order.len()
    };
    for &option in &order[..shown] {
        let row = sheet.take(1);
        let wins = outcome.winners.contains(&option);
        let style = if wins {
            look.theme.good
        } else {
            look.theme.text
        };
        if wins {
            put(sheet.buf, row, 0, 0, look.glyphs.pointer, style);
        }
        let name = option.name(names);
        put_fitted(sheet.buf, row, (2, 0), label, name, style, look.glyphs);
        let Some(amount) = got(option) else {
            continue;
        };
        let part = Part {
            share: amount.as_f64() / top,
            symbol: look.glyphs.full,
            style,
        };
        shares(sheet.buf, columns(row, label + 4, bar), &[part]);
        let number = columns(row, 0, label + 4 + bar + NUMBER);
        put_right(
            sheet.buf,
            number,
            0,
            &amount.to_string(),
            look.theme.heading,
        );
    }
    if shown < order.len() {
        let more = wording::hidden(order.len() - shown, look);
        sheet.line(&more, look.theme.muted);
    }
}

/// Winners first, then by the method's own order, then by what each got.
fn order(count: usize, outcome: &Outcome, totals: &[Amount]) -> Vec<OptionId> {
    let place = |option: &OptionId| {
        let tier = outcome.order.iter().position(|tier| tier.contains(option));
        let got = totals.get(option.index()).copied().unwrap_or(Amount::ZERO);
        (
            !outcome.winners.contains(option),
            tier.unwrap_or(usize::MAX),
            std::cmp::Reverse(got),
        )
    };
    let mut order: Vec<OptionId> = OptionId::all(count).collect();
    order.sort_by_key(place);
    order
}
