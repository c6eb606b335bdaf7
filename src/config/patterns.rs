//! The table `[patterns]`: numbers of the detector that are set one by one.

use std::time::Duration;

use crate::document::{Field, Table, nearest};
use crate::plan::{LengthFault, parse_length, write_length};
use crate::session::pattern::{
    NUMBERS, Number, ORDERED, Own, Range, Sensitivity, Thresholds, Value,
};

/// The numbers of the table, checked against each other and against those that stay as `sensitivity` has them.
pub(super) fn read(table: &Table<'_>, sensitivity: Sensitivity) -> Vec<Own> {
    let own: Vec<Own> = table
        .fields()
        .filter_map(|field| read_number(&field))
        .collect();
    let mut thresholds = Thresholds::with(sensitivity);
    thresholds.set(&own);
    let is_own = |name: &str| own.iter().any(|(own, _)| *own == name);
    for (lower, upper) in ORDERED {
        // At the line that the user wrote; of two, at the lower.
        let (at, above, other) = if is_own(lower) {
            (lower, true, upper)
        } else {
            (upper, false, lower)
        };
        if is_own(at) {
            check_order(table, &thresholds, at, above, other);
        }
    }
    own
}

/// Reports a number that is on the wrong side of another: `at` must not be above `other`, or not below it.
fn check_order(table: &Table<'_>, thresholds: &Thresholds, at: &str, above: bool, other: &str) {
    let value = |name| Number::find(name).map(|number| number.of(thresholds));
    let (Some(field), Some(own), Some(others)) = (table.get(at), value(at), value(other)) else {
        return;
    };
    if (above && own <= others) || (!above && own >= others) {
        return;
    }
    let (is, most) = if above {
        ("above", "most")
    } else {
        ("below", "least")
    };
    let others = written(others);
    field.error(
        format!("`{at}` is {is} `{other}`, which is {others}"),
        format!("write at {most} {others}, or change `{other}` too"),
    );
}

fn read_number(field: &Field<'_>) -> Option<Own> {
    let Some(number) = Number::find(field.name()) else {
        let names: Vec<&str> = NUMBERS.iter().map(|number| number.name).collect();
        let remedy = match nearest(field.name(), &names) {
            Some(name) => format!("did you mean `{name}`?"),
            None => "`config.example.toml` has every name".to_owned(),
        };
        let message = format!("`{}` is no number of the patterns", field.name());
        field.key_error(message, remedy);
        return None;
    };
    let (value, remedy) = match &number.range {
        Range::Ratio(_, least, most) => {
            let remedy = format!("write a number from {least} to {most}, without quotes");
            (Value::Ratio(plain_number(field, &remedy)?), remedy)
        }
        Range::Count(_, least, most) => {
            let bound = |count: &usize| u32::try_from(*count).unwrap_or(u32::MAX);
            let count = field.whole(bound(least), bound(most))?;
            return Some((number.name, Value::Count(usize::try_from(count).ok()?)));
        }
        Range::Time(_, least, most) => {
            let (least, most) = (written(Value::Time(*least)), written(Value::Time(*most)));
            let remedy = format!("write a length from `{least}` to `{most}`");
            (Value::Time(length(field)?), remedy)
        }
    };
    if !number.range.contains(value) {
        field.error(format!("`{}` is out of range", field.name()), remedy);
        return None;
    }
    Some((number.name, value))
}

/// A number with or without a decimal point.
fn plain_number(field: &Field<'_>, remedy: &str) -> Option<f64> {
    let number = field
        .as_number()
        .and_then(|number| number.replace('_', "").parse().ok());
    if number.is_none() {
        field.mistyped("a number", remedy);
    }
    number
}

fn length(field: &Field<'_>) -> Option<Duration> {
    if let Some(number) = field.as_number() {
        field.error(
            LengthFault::NoUnit.to_string(),
            format!("write `\"{number}s\"` for seconds, `\"{number}m\"` for minutes"),
        );
        return None;
    }
    parse_length(field.text_or(LengthFault::REMEDY)?)
        .map_err(|fault| field.error(fault.to_string(), LengthFault::REMEDY))
        .ok()
}

/// The value as TOML.
pub(super) fn written(value: Value) -> String {
    match value {
        Value::Ratio(ratio) => ratio.to_string(),
        Value::Count(count) => count.to_string(),
        Value::Time(length) => format!("\"{}\"", write_length(length)),
    }
}
