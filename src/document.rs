//! A user's TOML file, read key by key: every problem is collected with its place, none ends the reading.
//!
//! Knows TOML and what people get wrong in it; what the keys mean is the business of who reads them (plans, config).

mod suggest;
mod syntax;

use std::borrow::Cow;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::problem::{Faults, Span};

pub use suggest::{nearest, one_of};

/// The parsed text; borrowed from by the [`Table`]s that are read out of it.
pub struct Document<'t>(Spanned<DeTable<'t>>);

impl<'t> Document<'t> {
    /// `None` when the text is no TOML; `faults` then has every syntax error.
    pub fn parse(text: &'t str, faults: &Faults) -> Option<Self> {
        let (root, errors) = DeTable::parse_recoverable(text);
        if errors.is_empty() {
            return Some(Self(root));
        }
        syntax::report(text, &errors, faults);
        None
    }

    /// The table of the whole file.
    pub fn root<'d>(&'d self, faults: &'d Faults) -> Table<'d> {
        Table {
            entries: self.0.get_ref(),
            span: 0..0,
            known: &[],
            faults,
        }
    }
}

/// A table of the file. What is asked of it and is wrong ends up in the faults.
#[derive(Clone)]
pub struct Table<'d> {
    entries: &'d DeTable<'d>,
    span: Span,
    known: &'static [&'static str],
    faults: &'d Faults,
}

impl<'d> Table<'d> {
    /// Where the table stands: its header, or all of an inline table; the file's first byte for the whole file.
    pub fn span(&self) -> Span {
        self.span.clone()
    }

    pub fn faults(&self) -> &'d Faults {
        self.faults
    }

    /// Reports each key that is not one of `known`.
    #[must_use]
    pub fn allow_only(self, known: &'static [&'static str]) -> Self {
        let table = Self { known, ..self };
        for key in table.unknown_keys() {
            let remedy = one_of(key.get_ref(), known);
            table.faults.error(
                key.span(),
                format!("unknown key `{}`", key.get_ref()),
                remedy,
            );
        }
        table
    }

    /// Whether an unknown key, reported already, was probably meant to be this one.
    pub fn has_misspelt(&self, key: &str) -> bool {
        self.unknown_keys()
            .any(|unknown| nearest(unknown.get_ref(), self.known) == Some(key))
    }

    fn unknown_keys(&self) -> impl Iterator<Item = &Spanned<Cow<'d, str>>> {
        self.entries
            .keys()
            .filter(|key| !self.known.contains(&key.get_ref().as_ref()))
    }

    pub fn get(&self, key: &str) -> Option<Field<'d>> {
        let (key, value) = self.entries.get_key_value(key)?;
        Some(Field {
            name: key.get_ref(),
            key: key.span(),
            value,
            faults: self.faults,
        })
    }

    /// Like [`Self::get`], for what must not be missing; `remedy` says what to write.
    pub fn require(&self, key: &str, remedy: &str) -> Option<Field<'d>> {
        self.require_or(key, || remedy.to_owned())
    }

    /// Like [`Self::require`], with a remedy that is made up only when it is needed.
    pub fn require_or(&self, key: &str, remedy: impl FnOnce() -> String) -> Option<Field<'d>> {
        let field = self.get(key);
        if field.is_none() && !self.has_misspelt(key) {
            self.faults
                .error(self.span(), format!("`{key}` is missing"), remedy());
        }
        field
    }

    /// The text under `key`, if it is there and is text.
    pub fn text(&self, key: &str) -> Option<&'d str> {
        self.get(key)?.text()
    }

    pub fn truth(&self, key: &str) -> Option<bool> {
        self.get(key)?.truth()
    }

    /// Every key with its value, in the alphabetical order of the keys.
    pub fn fields(&self) -> impl Iterator<Item = Field<'d>> {
        let faults = self.faults;
        self.entries.iter().map(move |(key, value)| Field {
            name: key.get_ref(),
            key: key.span(),
            value,
            faults,
        })
    }
}

/// One value of the file and the key under which it stands.
#[derive(Clone)]
pub struct Field<'d> {
    name: &'d str,
    key: Span,
    value: &'d Spanned<DeValue<'d>>,
    faults: &'d Faults,
}

impl<'d> Field<'d> {
    /// The key.
    pub fn name(&self) -> &'d str {
        self.name
    }

    /// Where the value stands.
    pub fn span(&self) -> Span {
        self.value.span()
    }

    /// Where the key stands.
    pub fn key_span(&self) -> Span {
        self.key.clone()
    }

    /// Reports a fault of the value.
    pub fn error(&self, message: impl Into<String>, remedy: impl Into<String>) {
        self.faults.error(self.span(), message, remedy);
    }

    /// Reports a fault of the key.
    pub fn key_error(&self, message: impl Into<String>, remedy: impl Into<String>) {
        self.faults.error(self.key_span(), message, remedy);
    }

    /// The value if it is true or false, without a word if it is not.
    pub fn as_truth(&self) -> Option<bool> {
        self.value.get_ref().as_bool()
    }

    /// The value if it is text, without a word if it is not.
    pub fn as_text(&self) -> Option<&'d str> {
        self.value.get_ref().as_str()
    }

    /// The value as it would be written if it is a number, without a word if it is not.
    pub fn as_number(&self) -> Option<Cow<'d, str>> {
        match self.value.get_ref() {
            DeValue::Integer(number) => Some(number.to_string().into()),
            DeValue::Float(number) => Some(number.as_str().into()),
            _ => None,
        }
    }

    pub fn text(&self) -> Option<&'d str> {
        self.text_or("write it in quotes, as in `\"…\"`")
    }

    /// Like [`Self::text`], with a remedy of its own for what is no text.
    pub fn text_or(&self, remedy: &str) -> Option<&'d str> {
        self.expect(self.as_text(), "text", remedy)
    }

    pub fn truth(&self) -> Option<bool> {
        self.expect(
            self.as_truth(),
            "true or false",
            "write `true` or `false`, without quotes",
        )
    }

    /// A whole number from `least` to `most`.
    pub fn whole(&self, least: u32, most: u32) -> Option<u32> {
        let remedy = format!("write a number from {least} to {most}, without quotes");
        let number = self.expect(self.value.get_ref().as_integer(), "a whole number", &remedy)?;
        let number = u32::from_str_radix(number.as_str(), number.radix())
            .ok()
            .filter(|n| (least..=most).contains(n));
        if number.is_none() {
            self.error(format!("`{}` is out of range", self.name), remedy);
        }
        number
    }

    pub fn table(&self, remedy: &str) -> Option<Table<'d>> {
        self.expect(self.as_table(), "a table", remedy)
    }

    /// The value if it is a table, without a word if it is not.
    pub fn as_table(&self) -> Option<Table<'d>> {
        let entries = self.value.get_ref().as_table()?;
        Some(Table {
            entries,
            span: self.span(),
            known: &[],
            faults: self.faults,
        })
    }

    /// The items of a list, each under this field's key.
    pub fn list(&self, remedy: &str) -> Option<Vec<Self>> {
        self.expect(self.as_list(), "a list", remedy)
    }

    /// The items of the value if it is a list, without a word if it is not.
    pub fn as_list(&self) -> Option<Vec<Self>> {
        let items = self.value.get_ref().as_array()?;
        Some(
            items
                .iter()
                .map(|value| Self {
                    name: self.name,
                    key: value.span(),
                    value,
                    faults: self.faults,
                })
                .collect(),
        )
    }

    /// Reports that the value is not what is `wanted` here.
    pub fn mistyped(&self, wanted: &str, remedy: &str) {
        self.error(
            format!("`{}` must be {wanted}, not {}", self.name, self.kind()),
            remedy,
        );
    }

    fn expect<T>(&self, found: Option<T>, wanted: &str, remedy: &str) -> Option<T> {
        if found.is_none() {
            self.mistyped(wanted, remedy);
        }
        found
    }

    fn kind(&self) -> &'static str {
        match self.value.get_ref() {
            DeValue::String(_) => "text",
            DeValue::Integer(_) => "a whole number",
            DeValue::Float(_) => "a number",
            DeValue::Boolean(_) => "true or false",
            DeValue::Datetime(_) => "a date or time without quotes",
            DeValue::Array(_) => "a list",
            DeValue::Table(_) => "a table",
        }
    }
}
