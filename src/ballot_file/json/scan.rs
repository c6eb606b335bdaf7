//! The quick reading of a ballot in one of its usual forms: no white space within, names without escapes. What looks in
//! any way different is left to the full reading, which comes to the same result.

use crate::ballot_file::fault::Spot;
use crate::ballot_file::marks::{Id, Marks, Scores, TierBuilder};
use crate::ballot_file::sheet::{Ballot, Sheet};

/// Reads `{"rank":[["C"],["A","F"]]}`, `{"score":{"A":5,"B":0}}`, either with `"count":3,` before it. False when the
/// text is anything else; the sheet then has no more than names that the full reading finds as well.
pub(super) fn read(spot: &Spot<'_>, times: u64, sheet: &mut Sheet) -> bool {
    let mut scan = Scan { spot, at: 0, sheet };
    let Some((marks, count, repeated)) = scan.ballot() else {
        return false;
    };
    sheet.add(Ballot {
        marks,
        times: times.saturating_mul(count),
        place: spot.place,
        repeated,
    });
    true
}

struct Scan<'s, 't> {
    spot: &'s Spot<'t>,
    at: usize,
    sheet: &'s mut Sheet,
}

impl Scan<'_, '_> {
    fn ballot(&mut self) -> Option<(Marks, u64, bool)> {
        self.skip("{")?;
        let mut count = 1;
        if self.skip("\"count\":").is_some() {
            count = u64::from(self.number().filter(|count| *count > 0)?);
            self.skip(",")?;
        }
        let (marks, repeated) = if self.skip("\"rank\":").is_some() {
            self.rank()?
        } else {
            self.skip("\"score\":")?;
            self.score()?
        };
        self.skip("}")?;
        (self.at == self.spot.text.len()).then_some((marks, count, repeated))
    }

    fn rank(&mut self) -> Option<(Marks, bool)> {
        let mut tiers = TierBuilder::among(self.sheet.options.len());
        self.skip("[")?;
        loop {
            self.skip("[")?;
            loop {
                tiers.add(self.option()?);
                if self.skip(",").is_none() {
                    break;
                }
            }
            self.skip("]")?;
            tiers.end_tier();
            if self.skip(",").is_none() {
                break;
            }
        }
        self.skip("]")?;
        let (tiers, repeated) = tiers.finish();
        Some((Marks::Rank(tiers), repeated))
    }

    fn score(&mut self) -> Option<(Marks, bool)> {
        let mut scores = Vec::with_capacity(self.sheet.options.len());
        self.skip("{")?;
        loop {
            let id = self.option()?;
            self.skip(":")?;
            scores.push((id, self.number()?));
            if self.skip(",").is_none() {
                break;
            }
        }
        self.skip("}")?;
        let (scores, repeated) = Scores::new(scores);
        Some((Marks::Score(scores), repeated))
    }

    /// A name in quotation marks, without escapes or control characters.
    fn option(&mut self) -> Option<Id> {
        self.skip("\"")?;
        let rest = self.spot.text.get(self.at..)?;
        let end = rest
            .bytes()
            .position(|byte| byte == b'"' || byte == b'\\' || byte < b' ')?;
        let name = rest.get(..end)?;
        let spot = *self.spot;
        self.at += end;
        self.skip("\"")?;
        self.sheet.options.id(name, || spot.of(name)).ok()
    }

    /// At most nine digits, none of them a leading zero, and nothing behind them that belongs to a number.
    fn number(&mut self) -> Option<u32> {
        let rest = self.spot.text.get(self.at..)?;
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let number = rest
            .get(..digits)
            .filter(|text| (1..=9).contains(&digits) && (digits == 1 || !text.starts_with('0')))?;
        self.at += digits;
        number.parse().ok()
    }

    fn skip(&mut self, token: &str) -> Option<()> {
        let rest = self.spot.text.get(self.at..)?;
        if !rest.starts_with(token) {
            return None;
        }
        self.at += token.len();
        Some(())
    }
}
