//! Parts of a JSON text that know where they stand.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::ballot_file::fault::Spot;

/// The members of an object in the order of the file, also those that stand twice.
pub(super) struct Members<'t>(pub(super) Vec<(String, &'t RawValue)>);

impl<'de: 't, 't> Deserialize<'de> for Members<'t> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;

        impl<'de> Visitor<'de> for InOrder {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object in braces")
            }

            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Self::Value, M::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(InOrder)
    }
}

impl<'t> Spot<'t> {
    /// The members of an object, each with its place.
    pub(super) fn members(&self) -> Option<Vec<(String, Self)>> {
        let Members(members) = serde_json::from_str(self.text).ok()?;
        let mut walk = self.walk();
        let spots = members
            .into_iter()
            .map(|(key, value)| (key, walk.part(value.get())));
        Some(spots.collect())
    }

    /// The items of a list, each with its place.
    pub(super) fn items(&self) -> Option<Vec<Self>> {
        let items: Vec<&'t RawValue> = serde_json::from_str(self.text).ok()?;
        let mut walk = self.walk();
        Some(
            items
                .into_iter()
                .map(|item| walk.part(item.get()))
                .collect(),
        )
    }

    pub(super) fn string(&self) -> Option<String> {
        serde_json::from_str(self.text).ok()
    }

    pub(super) fn boolean(&self) -> Option<bool> {
        serde_json::from_str(self.text).ok()
    }

    pub(super) fn is_null(&self) -> bool {
        self.text == "null"
    }

    pub(super) fn value(&self) -> Value {
        serde_json::from_str(self.text).unwrap_or_default()
    }

    /// A whole number from 0; 2.0 is one.
    pub(super) fn whole(&self) -> Result<u64, NotWhole> {
        match serde_json::from_str::<Value>(self.text) {
            Ok(Value::Number(number)) => whole_number(&number),
            Ok(_) | Err(_) => Err(NotWhole::NoNumber),
        }
    }
}

/// Why something is not a whole number from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NotWhole {
    NoNumber,
    Negative,
    Fraction,
    TooLarge,
}

impl NotWhole {
    /// What is wrong with the number, as the end of a sentence.
    pub(super) const fn is(self) -> &'static str {
        match self {
            Self::NoNumber => "is not a number",
            Self::Negative => "is less than 0",
            Self::Fraction => "is not a whole number",
            Self::TooLarge => "is too large",
        }
    }
}

fn whole_number(number: &serde_json::Number) -> Result<u64, NotWhole> {
    /// The largest number up to which every whole number is one of floating point.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if let Some(whole) = number.as_u64() {
        return Ok(whole);
    }
    let Some(float) = number.as_f64() else {
        return Err(NotWhole::TooLarge);
    };
    if float < 0.0 {
        return Err(NotWhole::Negative);
    }
    if float > EXACT {
        return Err(NotWhole::TooLarge);
    }
    if float.fract() != 0.0 {
        return Err(NotWhole::Fraction);
    }
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "it is whole and within bounds"
    )]
    Ok(float as u64)
}
