//! Lengths of time and times of day as people write them in a plan.

use std::fmt;
use std::time::Duration;

use jiff::SignedDuration;

use super::TimeOfDay;

/// Longer than any meeting; a length beyond it is a slip.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

/// Why a text is no length of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LengthFault {
    /// A number alone: minutes or seconds?
    NoUnit,
    NotALength,
    /// Less than a second, or less than nothing.
    TooShort,
    /// More than a day.
    TooLong,
}

impl LengthFault {
    pub const REMEDY: &str = "write for example `\"90s\"`, `\"12m\"`, `\"1h 5m\"` or `\"2:30\"`";
}

impl fmt::Display for LengthFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoUnit => "a number alone does not say minutes or seconds",
            Self::NotALength => "this is not a length of time",
            Self::TooShort => "this is less than a second",
            Self::TooLong => "this is more than a day",
        })
    }
}

/// Reads `90s`, `4m`, `1h 5m`, `1h5m`, `1.5h`, `2:30` (minutes and seconds) or `1:05:30`: from a second to a day.
///
/// # Errors
/// What of it is no such length; [`LengthFault::REMEDY`] says what to write.
pub fn parse_length(text: &str) -> Result<Duration, LengthFault> {
    let length = read_length(text)?;
    if length < Duration::from_secs(1) {
        return Err(LengthFault::TooShort);
    }
    if length > LONGEST {
        return Err(LengthFault::TooLong);
    }
    Ok(length)
}

/// Reads any length, to whole milliseconds: what is left of a long round that was extended may be more than a plan
/// can ask for.
pub(super) fn read_length(text: &str) -> Result<Duration, LengthFault> {
    let text = text.trim();
    if text.parse::<f64>().is_ok() {
        return Err(LengthFault::NoUnit);
    }
    let length = match parse_clock(text) {
        Some(length) => length,
        None => text
            .parse::<SignedDuration>()
            .map_err(|_| LengthFault::NotALength)?,
    };
    let millis = u64::try_from(length.as_millis()).map_err(|_| LengthFault::TooShort)?;
    Ok(Duration::from_millis(millis))
}

/// `m:ss`, which jiff does not read.
fn parse_clock(text: &str) -> Option<SignedDuration> {
    let (minutes, seconds) = text.split_once(':')?;
    let minutes: u16 = digits(minutes, 1..=3)?;
    let seconds: u16 = digits(seconds, 2..=2).filter(|&seconds| seconds < 60)?;
    Some(SignedDuration::from_secs(
        i64::from(minutes) * 60 + i64::from(seconds),
    ))
}

/// Reads `HH:MM`.
pub fn parse_time_of_day(text: &str) -> Option<TimeOfDay> {
    let (hour, minute) = text.trim().split_once(':')?;
    let hour = digits(hour, 1..=2)
        .and_then(|hour| u8::try_from(hour).ok())
        .filter(|&hour| hour < 24)?;
    let minute = digits(minute, 2..=2)
        .and_then(|minute| u8::try_from(minute).ok())
        .filter(|&minute| minute < 60)?;
    Some(TimeOfDay { hour, minute })
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

/// Writes a length so that the same is read: `1h 5m`, `90s`, `2m 30s`. Milliseconds are the least.
pub fn write_length(length: Duration) -> String {
    let millis = length.as_millis();
    let (hours, minutes) = (millis / 3_600_000, millis / 60_000 % 60);
    let (seconds, rest) = (millis / 1000 % 60, millis % 1000);
    let parts: Vec<String> = [(hours, "h"), (minutes, "m"), (seconds, "s"), (rest, "ms")]
        .into_iter()
        .filter(|(amount, _)| *amount > 0)
        .map(|(amount, unit)| format!("{amount}{unit}"))
        .collect();
    if parts.is_empty() {
        "0s".to_owned()
    } else {
        parts.join(" ")
    }
}

fn digits(text: &str, count: std::ops::RangeInclusive<usize>) -> Option<u16> {
    let all_digits = text.bytes().all(|byte| byte.is_ascii_digit());
    if all_digits && count.contains(&text.len()) {
        text.parse().ok()
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_as_people_write_them() {
        let seconds = [
            ("90s", 90),
            ("4m", 240),
            ("1h 5m", 3900),
            ("1h5m", 3900),
            ("2:30", 150),
            ("05:30", 330),
            ("1:05:30", 3930),
            ("5 min", 300),
            ("1.5h", 5400),
            (" 3m ", 180),
            ("24h", 86400),
            ("1m 0.0004s", 60),
        ];
        for (text, expected) in seconds {
            assert_eq!(
                parse_length(text),
                Ok(Duration::from_secs(expected)),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_no_length_is_refused_with_its_reason() {
        let faults = [
            ("12", LengthFault::NoUnit),
            ("1.5", LengthFault::NoUnit),
            ("", LengthFault::NotALength),
            ("5M", LengthFault::NotALength),
            ("1d", LengthFault::NotALength),
            ("2:60", LengthFault::NotALength),
            ("soon", LengthFault::NotALength),
            ("-5m", LengthFault::TooShort),
            ("0s", LengthFault::TooShort),
            ("0:00", LengthFault::TooShort),
            ("3ms", LengthFault::TooShort),
            ("25h", LengthFault::TooLong),
        ];
        for (text, expected) in faults {
            assert_eq!(parse_length(text), Err(expected), "{text}");
        }
    }

    #[test]
    fn what_is_written_is_read_back() {
        for millis in [0, 1000, 90_000, 150_000, 3_900_000, 1_500, 61_001, u64::MAX] {
            let length = Duration::from_millis(millis);
            assert_eq!(read_length(&write_length(length)), Ok(length));
        }
        let day = parse_length("24h").unwrap();
        assert_eq!(parse_length(&write_length(day)), Ok(day));
    }

    #[test]
    fn times_of_day() {
        assert_eq!(
            parse_time_of_day("9:05"),
            Some(TimeOfDay { hour: 9, minute: 5 })
        );
        assert_eq!(
            parse_time_of_day("23:59")
                .map(|time| time.to_string())
                .as_deref(),
            Some("23:59")
        );
        for text in ["24:00", "11:60", "11.30", "1130", "11:3", "+1:30", "noon"] {
            assert_eq!(parse_time_of_day(text), None, "{text}");
        }
    }
}
