//! What a file says beside its ballots: name, method, options, rules.

use super::value::Members;
use crate::ballot_file::fault::{Spot, excerpt};
use crate::ballot_file::sheet::{Rule, Sheet, Stated};
use crate::document::nearest;

/// The keys of a header.
pub(super) const KEYS: [&str; 5] = ["name", "method", "options", "rules", "ballots"];

/// Takes in one member of the header. Keys that nothing here knows may hold what other programs need, unless they look
/// like a slip of the finger.
pub(super) fn take(key: &str, value: &Spot<'_>, sheet: &mut Sheet) {
    match key {
        "name" if value.is_null() => {}
        "name" => match value.string() {
            Some(name) => sheet.header.name = Some(name),
            None => sheet.fault(
                value.place,
                "the name is not a text",
                "write it in quotation marks, or leave it out",
            ),
        },
        "method" => match value.string() {
            Some(method) => {
                sheet.header.method = Some(Stated {
                    value: method,
                    place: value.place,
                });
            }
            None => sheet.fault(
                value.place,
                "the method is not a text",
                "write it in quotation marks, such as \"irv\"",
            ),
        },
        "options" => options(value, sheet),
        "rules" => rules(value, sheet),
        _ => {
            if let Some(meant) = nearest(key, &KEYS) {
                sheet.fault(
                    value.place,
                    format!("unknown key `{}`", excerpt(key)),
                    format!("did you mean `{meant}`?"),
                );
            }
        }
    }
}

fn options(value: &Spot<'_>, sheet: &mut Sheet) {
    let Some(items) = value.items() else {
        sheet.fault(
            value.place,
            "the options are not a list",
            "write them in brackets: [\"A\", \"B\"]",
        );
        return;
    };
    let mut options = Vec::new();
    for item in items {
        match item.string() {
            Some(value) => options.push(Stated {
                value,
                place: item.place,
            }),
            None => sheet.fault(
                item.place,
                "this option is not a text",
                "write its name in quotation marks",
            ),
        }
    }
    sheet.header.options = Some(options);
}

fn rules(value: &Spot<'_>, sheet: &mut Sheet) {
    if value.is_null() {
        return;
    }
    let Some(members) = value.members() else {
        sheet.fault(
            value.place,
            "the rules are not an object",
            "write them in braces: {\"threshold\": \"2/3\"}",
        );
        return;
    };
    for (key, value) in members {
        if let Some(first) = sheet.header.rules.iter().find(|rule| rule.key == key) {
            let first = first.place.line;
            sheet.fault(
                value.place,
                format!(
                    "the rule `{}` stands twice, first in line {first}",
                    excerpt(&key)
                ),
                "keep one of them",
            );
            continue;
        }
        sheet.header.rules.push(Rule {
            key,
            value: value.value(),
            place: value.place,
        });
    }
}

/// Whether an object with these members describes an election, not a ballot.
pub(super) fn is_header(members: &[(String, Spot<'_>)]) -> bool {
    members.iter().any(|(key, _)| KEYS.contains(&key.as_str()))
}

/// Whether a whole document stands in `text`: an object with ballots.
pub(super) fn has_ballots(text: &[u8]) -> bool {
    serde_json::from_slice::<Members<'_>>(text)
        .is_ok_and(|Members(members)| members.iter().any(|(key, _)| key == "ballots"))
}
