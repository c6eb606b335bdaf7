//! Times as transcripts write them: `1:02:03.5`, `02:03`, `0:0:9.4`, `00:01:02,500`.

use crate::session::Moment;

/// A time of two or three parts, with a point or a comma before its fraction, padded or not.
pub(super) fn parse(text: &str) -> Option<Moment> {
    let (whole, fraction) = match text.split_once(['.', ',']) {
        Some((whole, fraction)) => (whole, thousandths(fraction)?),
        None => (text, 0),
    };
    let mut parts = whole.split(':').rev();
    let secs = number(parts.next()?)?;
    let mins = number(parts.next()?)?;
    let hours = match parts.next() {
        Some(hours) => Some(number(hours)?),
        None => None,
    };
    let in_range = secs < 60 && (hours.is_none() || mins < 60);
    if !in_range || parts.next().is_some() {
        return None;
    }
    let secs = hours.unwrap_or(0) * 3600 + mins * 60 + secs;
    Some(Moment::from_millis(secs * 1000 + fraction))
}

/// Digits alone, few enough for any meeting.
fn number(digits: &str) -> Option<u64> {
    let is_number = (1..=4).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    is_number.then(|| digits.parse().ok()).flatten()
}

/// Milliseconds of the digits behind the point; those beyond the third are let go.
fn thousandths(digits: &str) -> Option<u64> {
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let first = digits.bytes().chain([b'0'; 3]).take(3);
    Some(first.fold(0, |sum, digit| sum * 10 + u64::from(digit - b'0')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_in_every_spelling() {
        for (text, millis) in [
            ("00:01", 1_000),
            ("1:02:03", 3_723_000),
            ("0:0:9.4", 9_400),
            ("00:01:02,500", 62_500),
            ("75:00.123", 4_500_123),
            ("00:00:03.3004567", 3_300),
        ] {
            assert_eq!(parse(text), Some(Moment::from_millis(millis)), "{text}");
        }
    }

    #[test]
    fn what_is_no_time_is_not_read_as_one() {
        for text in [
            "", "12", "1:60", "1:60:00", "1:2:3:4", "a:10", "1:", ":1", "1:+2", "1:02.", "1:02.x",
            "99999:00", "1：02", "10:30am",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
