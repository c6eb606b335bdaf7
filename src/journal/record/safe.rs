//! Text as it is read: anybody can write a file, so what comes out of one is made as safe to show as what was typed.

use serde::{Deserialize, Deserializer};

use crate::text::{clean_lines, clean_name};

/// Stands where nothing of a name would be seen.
const NO_NAME: &str = "?";

pub(in crate::journal) fn name<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    let name = String::deserialize(from)?;
    Ok(clean_name(&name).unwrap_or_else(|| NO_NAME.to_owned()))
}

pub(in crate::journal) fn text<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    String::deserialize(from).map(|text| clean_lines(&text))
}

pub(in crate::journal) fn text_or_none<'de, D: Deserializer<'de>>(
    from: D,
) -> Result<Option<String>, D::Error> {
    Ok(Option::<String>::deserialize(from)?.map(|text| clean_lines(&text)))
}

pub(in crate::journal) fn texts<'de, D: Deserializer<'de>>(
    from: D,
) -> Result<Vec<String>, D::Error> {
    let texts = Vec::<String>::deserialize(from)?;
    Ok(texts.iter().map(|text| clean_lines(text)).collect())
}
