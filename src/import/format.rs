//! Which format a file is in, and the pieces it holds in that format.

use super::faults::{Found, excerpt, only};
use super::{Piece, chat, clocked, cues, headed, label, spoken};
use crate::analyse::{self, Contributions, Faults};

/// What a file turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// The contract's CSV: the one format that tells what turns did.
    Contributions,
    WebVtt,
    SubRip,
    /// Paragraphs or lines with a name and a time each.
    Headed,
    /// Names before colons, and a time every few minutes.
    Clocked,
}

impl Format {
    /// Its name in files and reports.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Contributions => "contributions CSV",
            Self::WebVtt => "WebVTT",
            Self::SubRip => "SubRip",
            Self::Headed => "text with names and times",
            Self::Clocked => "text with a time every few minutes",
        }
    }
}

/// A file as it was read, before names are joined and pieces become turns.
pub(super) enum Draft {
    Contributions(Contributions),
    Talk {
        format: Format,
        pieces: Vec<Piece>,
        attendees: Vec<String>,
    },
}

const KNOWN: &str = "colead reads the contributions CSV, WebVTT, SubRip, and text with a name and a time for each turn";

pub(super) fn read(name: &str, bytes: &[u8]) -> Result<Draft, Faults> {
    let text = text(name, bytes)?;
    let first = text
        .lines()
        .find(|line| !line.trim().is_empty())
        .unwrap_or_default();
    if first.trim().is_empty() {
        return Err(only(
            name,
            1,
            "the file is empty",
            "export the transcript again",
        ));
    }
    if has_columns(first) {
        return analyse::read(name, bytes).map(Draft::Contributions);
    }
    if first.trim_start().starts_with('{') {
        return Err(only(
            name,
            1,
            "this is a colead session or another JSON file, not a transcript",
            KNOWN,
        ));
    }
    if chat::is_chat(text) {
        let remedy =
            "its times are those of messages, not of talk; export the audio transcript instead";
        return Err(only(
            name,
            1,
            "this is a chat log, not a transcript",
            remedy,
        ));
    }
    let mut found = Found::default();
    let (format, pieces, attendees) = if is_webvtt(first) {
        (Format::WebVtt, webvtt(text, &mut found), Vec::new())
    } else if text.lines().any(|line| line.contains("-->")) {
        let cues = cues::read((1..).zip(text.lines()), &mut found);
        (Format::SubRip, spoken::pieces(&cues), Vec::new())
    } else if let Some((pieces, attendees)) = clocked::pieces(text) {
        (Format::Clocked, pieces, attendees)
    } else if let Some(pieces) = headed::pieces(text, &mut found) {
        (Format::Headed, pieces, Vec::new())
    } else {
        return Err(unknown(name, text, first));
    };
    let draft = found.or(
        name,
        Draft::Talk {
            format,
            pieces,
            attendees,
        },
    )?;
    match &draft {
        Draft::Talk { pieces, .. } if pieces.is_empty() => Err(only(
            name,
            1,
            "nothing is said in this file",
            "export the transcript again",
        )),
        Draft::Talk { .. } | Draft::Contributions(_) => Ok(draft),
    }
}

/// Whether a first line names a column of the contributions CSV.
pub(super) fn has_columns(first: &str) -> bool {
    ["t_start", "t_end"]
        .iter()
        .any(|column| first.contains(column))
}

/// The text of a file in UTF-8, with or without a byte order mark.
fn text<'b>(name: &str, bytes: &'b [u8]) -> Result<&'b str, Faults> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let remedy = "save it as UTF-8 and try again";
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Err(only(name, 1, "the file is in UTF-16", remedy));
    }
    std::str::from_utf8(bytes).map_err(|error| {
        let before = &bytes[..error.valid_up_to()];
        let line = before.split(|&byte| byte == b'\n').count() as u64;
        only(name, line, "these bytes are no text in UTF-8", remedy)
    })
}

fn is_webvtt(first: &str) -> bool {
    first
        .strip_prefix("WEBVTT")
        .is_some_and(|rest| rest.trim_end().is_empty() || rest.starts_with([' ', '\t']))
}

/// The header is everything up to the first blank line, or up to the first cue where that line is missing.
fn webvtt(text: &str, found: &mut Found) -> Vec<Piece> {
    let mut header = true;
    let mut begun = false;
    let body = (1..).zip(text.lines()).filter(move |(_, line)| {
        begun |= !line.trim().is_empty();
        let ends = (begun && line.trim().is_empty()) || line.contains("-->");
        header &= !ends;
        !header
    });
    spoken::pieces(&cues::read(body, found))
}

/// Why a text is none of the formats.
fn unknown(name: &str, text: &str, first: &str) -> Faults {
    let named = text
        .lines()
        .filter_map(label::before_colon)
        .filter(|(who, _)| label::looks_like_a_name(who))
        .count();
    if named >= 2 {
        return only(
            name,
            1,
            "names are in this text but no times, so that nobody's talk time can be known",
            "export the transcript with its times",
        );
    }
    let message = format!(
        "this is no transcript that colead knows: it begins with “{}”",
        excerpt(first)
    );
    only(name, 1, message, KNOWN)
}
