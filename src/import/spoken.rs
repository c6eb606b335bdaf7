//! From cues to pieces with a speaker each: voice tags, labels, two speakers in one cue, and who goes on when a cue
//! names nobody.

use std::collections::HashMap;

use super::Piece;
use super::cues::Cue;
use super::label::{before_colon, in_brackets, looks_like_a_name};
use super::references::{Part, decode, parts};

/// A part of a cue, and what it says about who speaks.
struct Said<'c, 't> {
    cue: &'c Cue<'t>,
    who: Who,
    text: String,
}

enum Who {
    /// A voice tag or a name in brackets.
    Sure(String),
    /// A name before a colon, or prose with a colon in it; the text is without it.
    Perhaps(String),
    /// Another one than before, not named.
    Another,
    Unsaid,
}

/// The pieces of `cues`, in their order.
pub(super) fn pieces(cues: &[Cue<'_>]) -> Vec<Piece> {
    let said: Vec<Said<'_, '_>> = cues.iter().flat_map(split).collect();
    let labels = Labels::of(&said);
    let mut last: Option<String> = None;
    let mut pieces = Vec::with_capacity(said.len());
    for part in said {
        let (who, text) = match part.who {
            Who::Sure(name) => (Some(name), part.text),
            Who::Perhaps(name) if labels.are_of(&name) => (Some(name), part.text),
            Who::Perhaps(prose) => {
                let text = format!("{prose}: {}", part.text);
                (labels.goes_on(last.as_ref()), text.trim_end().to_owned())
            }
            Who::Another => (None, part.text),
            Who::Unsaid => (labels.goes_on(last.as_ref()), part.text),
        };
        last.clone_from(&who);
        pieces.push(Piece {
            line: part.cue.line,
            start: part.cue.start,
            end: Some(part.cue.end),
            who,
            text,
        });
    }
    pieces
}

/// How this file names its speakers.
struct Labels {
    /// How often each name stands before a colon.
    counts: HashMap<String, usize>,
    /// Names stand only where the speaker changes: what has none belongs to the one before.
    only_at_changes: bool,
}

impl Labels {
    fn of(said: &[Said<'_, '_>]) -> Self {
        let mut counts: HashMap<String, usize> = HashMap::new();
        for part in said {
            if let Who::Perhaps(name) | Who::Sure(name) = &part.who {
                *counts.entry(name.clone()).or_default() += 1;
            }
        }
        let mut labels = Self {
            counts,
            only_at_changes: false,
        };
        let repeats = said.windows(2).any(|pair| {
            let name = |part: &Said<'_, '_>| match &part.who {
                Who::Sure(name) => Some(name.clone()),
                Who::Perhaps(name) if labels.are_of(name) => Some(name.clone()),
                Who::Perhaps(_) | Who::Another | Who::Unsaid => None,
            };
            name(&pair[0]).is_some_and(|first| name(&pair[1]) == Some(first))
        });
        labels.only_at_changes = !repeats;
        labels
    }

    /// Whether a name before a colon is a speaker: it is written as a name, or comes back too often for prose.
    fn are_of(&self, name: &str) -> bool {
        const TOO_OFTEN_FOR_PROSE: usize = 3;
        looks_like_a_name(name)
            || self
                .counts
                .get(name)
                .is_some_and(|&count| count >= TOO_OFTEN_FOR_PROSE)
                && name.split_whitespace().count() <= 2
    }

    fn goes_on(&self, last: Option<&String>) -> Option<String> {
        last.cloned().filter(|_| self.only_at_changes)
    }
}

/// A cue by its speakers.
fn split<'c, 't>(cue: &'c Cue<'t>) -> Vec<Said<'c, 't>> {
    let whole = cue.text.join("\n");
    let mut split = Vec::new();
    let mut voice: Option<String> = None;
    let mut words = String::new();
    for part in parts(&whole) {
        match part {
            Part::Words(text) => words.push_str(text),
            Part::Tag(tag) => {
                let Some(name) = voice_of(tag) else { continue };
                add(&mut split, cue, voice.take(), &words);
                words.clear();
                voice = Some(name);
            }
        }
    }
    add(&mut split, cue, voice, &words);
    split
}

/// The name of a `v` tag, which may have classes and may be closed or not.
fn voice_of(tag: &str) -> Option<String> {
    let rest = tag.strip_prefix('v')?;
    if !rest.starts_with([' ', '.', '\t', '\n']) {
        return None;
    }
    let (_, name) = rest.split_once(char::is_whitespace)?;
    Some(decode(name.trim()))
}

/// Adds the words of one voice, or of no voice tag at all.
fn add<'c, 't>(
    split: &mut Vec<Said<'c, 't>>,
    cue: &'c Cue<'t>,
    voice: Option<String>,
    words: &str,
) {
    let words = decode(words);
    let lines: Vec<&str> = words
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    let mut push = |who: Who, text: &str| {
        split.push(Said {
            cue,
            who,
            text: text.to_owned(),
        });
    };
    if lines.is_empty() {
        return;
    }
    if let Some(name) = voice {
        push(Who::Sure(name), &lines.join(" "));
        return;
    }
    let dashes = lines
        .iter()
        .filter(|line| after_dash(line).is_some())
        .count();
    if dashes >= 2 {
        for line in lines {
            match after_dash(line) {
                Some(said) => {
                    let (who, text) = labelled(said, Who::Another);
                    push(who, text);
                }
                None => push(Who::Unsaid, line),
            }
        }
        return;
    }
    if let Some(name) = in_brackets(lines[0]).filter(|_| lines.len() > 1) {
        push(Who::Sure(name.to_owned()), &lines[1..].join(" "));
        return;
    }
    let text = lines.join(" ");
    let (said, without) = match text.strip_prefix(">>") {
        Some(said) => (said, Who::Another),
        None => (text.as_str(), Who::Unsaid),
    };
    let (who, text) = labelled(said, without);
    push(who, text);
}

/// What a dash at the beginning of a line is followed by: one of two speakers in a cue.
fn after_dash(line: &str) -> Option<&str> {
    line.strip_prefix(['-', '–', '—']).map(str::trim_start)
}

fn labelled(said: &str, without: Who) -> (Who, &str) {
    match before_colon(said) {
        Some((name, text)) => (Who::Perhaps(name.to_owned()), text),
        None => (without, said.trim()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::cues;
    use super::super::faults::Found;
    use super::*;

    fn said(cues: &[&str]) -> Vec<String> {
        let text = (0..).zip(cues).fold(String::new(), |text, (at, cue)| {
            text + &format!("0:{at:02} --> 0:{:02}\n{cue}\n\n", at + 1)
        });
        let cues = cues::read((1..).zip(text.lines()), &mut Found::default());
        let line = |piece: Piece| format!("{}|{}", piece.who.as_deref().unwrap_or("-"), piece.text);
        pieces(&cues).into_iter().map(line).collect()
    }

    #[test]
    fn a_voice_may_be_closed_or_not_and_change_within_a_cue() {
        assert_eq!(
            said(&[
                "<v Zo&#235; Lind>One\ntwo</v>",
                "<v.loud Bo>Three",
                "<v Ana>a</v> <v Bo>b <i>c</i></v>"
            ]),
            ["Zoë Lind|One two", "Bo|Three", "Ana|a", "Bo|b c"]
        );
    }

    #[test]
    fn a_label_on_every_cue_leaves_a_cue_without_one_to_nobody() {
        assert_eq!(
            said(&["Ana: one", "Ana: two", "three", "Bo: four"]),
            ["Ana|one", "Ana|two", "-|three", "Bo|four"]
        );
    }

    #[test]
    fn a_label_only_where_the_speaker_changes_holds_until_the_next() {
        assert_eq!(
            said(&[
                "Ana: one",
                "two",
                "Note: three",
                "Bo: four",
                "https://a.example: five"
            ]),
            [
                "Ana|one",
                "Ana|two",
                "Ana|Note: three",
                "Bo|four",
                "Bo|https://a.example: five"
            ]
        );
    }

    #[test]
    fn prose_with_a_colon_names_nobody() {
        assert_eq!(
            said(&[
                "Ana: one",
                "Ana: here is it: two",
                "So the thing is: three",
                "ana_b: x",
                "ana_b: y",
                "ana_b: z"
            ]),
            [
                "Ana|one",
                "Ana|here is it: two",
                "-|So the thing is: three",
                "ana_b|x",
                "ana_b|y",
                "ana_b|z"
            ]
        );
    }

    #[test]
    fn two_speakers_share_a_cue_with_dashes() {
        assert_eq!(
            said(&["- Ana: Yes?\n- Bo: No.", "- Who?\n- You."]),
            ["Ana|Yes?", "Bo|No.", "-|Who?", "-|You."]
        );
        assert_eq!(said(&["- a single point"]), ["-|- a single point"]);
    }

    #[test]
    fn a_name_in_brackets_above_the_words_is_the_speaker() {
        assert_eq!(
            said(&[
                "(Ana Silva)\nHello",
                "(laughs)\nWell",
                ">> Bo: Hi",
                ">> And?"
            ]),
            [
                "Ana Silva|Hello",
                "Ana Silva|(laughs) Well",
                "Bo|Hi",
                "-|And?"
            ]
        );
    }
}
