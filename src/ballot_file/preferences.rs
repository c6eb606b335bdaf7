//! `A > B = C`: an order of options as ABIF, the Condorcet Election Format and CSV cells write it.

use super::fault::Spot;
use super::marks::{TierBuilder, Tiers};
use super::sheet::Sheet;

/// Reads an order of names parted by `>` and `=`. Returns the tiers and whether an option stood twice; `None` after a
/// fault.
pub(super) fn order(spot: &Spot<'_>, sheet: &mut Sheet) -> Option<(Tiers, bool)> {
    let mut tiers = TierBuilder::default();
    let mut walk = spot.walk();
    for tier in spot.text.split('>') {
        for name in tier.split('=').filter(|name| !name.trim().is_empty()) {
            let name = walk.part(name.trim());
            tiers.add(sheet.option(name.text, || name.place)?);
        }
        tiers.end_tier();
    }
    Some(tiers.finish())
}

/// The number of ballots that stands at `spot`; `None` after a fault.
pub(super) fn count(spot: &Spot<'_>, sheet: &mut Sheet) -> Option<u64> {
    let text = spot.text.trim();
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let wrong = match text.parse::<u64>() {
        Ok(0) => "is 0",
        Ok(count) if digits => return Some(count),
        _ if digits => "is too large",
        _ if text.starts_with('-') => "is less than 0",
        _ => "is not a whole number",
    };
    sheet.fault(
        spot.place,
        format!("the count {} {wrong}", super::fault::excerpt(text)),
        "write how many such ballots there are, a whole number from 1",
    );
    None
}
