//! The contract's own form: one JSON document, or JSON Lines with a ballot a line.

mod ballot;
mod document;
mod header;
mod scan;
mod value;

use std::io::Read;

use serde::de::IgnoredAny;

use super::blocks::{Blocks, ReadError};
use super::fault::Place;
use super::lines;
use super::sheet::Sheet;

/// Reads a file that begins with `{`.
pub(super) fn read<R: Read + Send>(blocks: Blocks<R>) -> Result<Sheet, ReadError> {
    if !is_lines(blocks.ahead(), blocks.is_all_ahead()) {
        return document::read(blocks);
    }
    let mut sheet = lines::read(blocks, ballot::read)?;
    header_stands_first(&mut sheet);
    Ok(sheet)
}

/// Whether a line holds a ballot, or the whole file one document. The first line tells: it is whole when every line is,
/// unless it is the whole document. Of a first line that is not right, the second may be.
fn is_lines(ahead: &[u8], is_all: bool) -> bool {
    let mut lines = ahead
        .split(|&byte| byte == b'\n')
        .map(<[u8]>::trim_ascii)
        .filter(|line| !line.is_empty());
    let (Some(first), second, third) = (lines.next(), lines.next(), lines.next()) else {
        return false;
    };
    let is_cut_off = second.is_none() && !is_all;
    if is_cut_off {
        return false;
    }
    if serde_json::from_slice::<IgnoredAny>(first).is_ok() {
        return !document::is_document(first);
    }
    // In a document laid out over several lines, no two objects follow each other without a comma or a bracket.
    second.is_some_and(|line| serde_json::from_slice::<IgnoredAny>(line).is_ok())
        && third.is_none_or(|line| line.starts_with(b"{"))
}

/// The header describes what follows; behind a ballot it would be too late, and a second one would contradict it.
fn header_stands_first(sheet: &mut Sheet) {
    let mut headers = sheet.header.places.clone();
    headers.sort_unstable();
    if let Some(second) = headers.get(1) {
        sheet.fault(
            *second,
            "this line is a second header",
            "describe the ballots in the first line only",
        );
    }
    let first_ballot = sheet.ballots.values().map(|seen| seen.first).min();
    if let (Some(&header), Some(ballot)) = (headers.first(), first_ballot)
        && ballot < header
    {
        sheet.fault(
            header,
            "the header stands behind a ballot",
            "move this line to the beginning of the file",
        );
    }
}

/// Where a whole line stands.
const fn line_of(place: Place) -> Place {
    Place::line(place.line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_and_lines_are_told_apart() {
        for (text, lines) in [
            ("{\"rank\":[[\"A\"]]}\n{\"rank\":[]}\n", true),
            ("{\"method\":\"irv\"}\n{\"rank\":[]}", true),
            ("{\"rank\":[[\"A\"]]}", true),
            ("{\"rank\":[[\"A\"]\n{\"rank\":[]}\n", true),
            ("{\"ballots\":[]}", false),
            ("{\n  \"method\": \"irv\",\n \"ballots\": []}", false),
            ("{\"method\": \"irv\",\n\"ballots\": []}", false),
            ("{\"ballots\":[\n{\"rank\":[]}]}", false),
            ("{", false),
        ] {
            assert_eq!(is_lines(text.as_bytes(), true), lines, "{text}");
        }
    }
}
