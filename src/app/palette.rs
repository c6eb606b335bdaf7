//! The palette: whatever can be done now, found by a few letters of it or said in so many words.

mod choices;

use std::cmp::Reverse;
use std::time::Duration;

use nucleo_matcher::pattern::{AtomKind, CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};
use tui_input::Input;
use unicode_segmentation::UnicodeSegmentation;

use super::Model;
use super::action::Action;
use super::key::{Key, KeyCode};
use super::message::Effect;
use super::prompts::edit_request;
use super::screen::{Overlay, bytes_before_cursor};
use crate::session::{Command, Moment, PersonId};
use crate::text::without_accents;

/// What nucleo gives for a letter. One at the beginning of a word or behind another one brings more; one found by chance in
/// the middle of a word, behind a gap, brings less.
const PER_LETTER: u32 = 16;

/// Lines that a page key goes.
const PAGE: usize = 10;

/// What is typed into the palette, and which line is chosen.
#[derive(Clone, Debug, Default)]
pub struct Palette {
    pub input: Input,
    pub selected: usize,
}

/// What the palette shows for what was typed.
#[derive(Debug, Default)]
pub struct Listing {
    /// The best match first.
    pub found: Vec<Found>,
    /// What is missing in a sentence that was begun.
    pub complaint: Option<String>,
}

/// One line of the palette.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    pub(super) choice: Choice,
    pub text: String,
    /// The key that does the same, where one does.
    pub key: String,
    /// Which graphemes of the text were typed, in their order.
    pub matched: Vec<usize>,
}

/// What a line of the palette does.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Choice {
    Act(Action),
    /// As if the person's key was pressed.
    Person(PersonId),
    /// A command, and what is said when it is done.
    Do(Command, String),
    /// The round on the screen began so long ago.
    Begun(Duration),
    /// Who it was is asked for next.
    MissedAt(Moment),
    /// What they did is asked for next.
    Missed {
        who: PersonId,
        at: Moment,
    },
    /// Of a replay.
    Chapter(usize),
}

impl Palette {
    /// Bytes of the text before the cursor.
    pub fn cursor(&self) -> usize {
        bytes_before_cursor(&self.input)
    }
}

impl Model {
    /// What the palette offers for what is typed into it.
    pub fn palette(&self, palette: &Palette) -> Listing {
        let typed = palette.input.value();
        let (said, complaint) = match self.said(typed) {
            Some(Ok(said)) => (Some(said), None),
            Some(Err(complaint)) => (None, Some(complaint)),
            None => (None, None),
        };
        let mut found = best_first(self.choices(), typed);
        found.splice(0..0, said);
        Listing { found, complaint }
    }

    pub(super) fn palette_key(&mut self, mut palette: Palette, key: Key) -> Vec<Effect> {
        match key.code {
            KeyCode::Esc => return Vec::new(),
            KeyCode::Up => palette.selected = palette.selected.saturating_sub(1),
            KeyCode::Down => palette.selected += 1,
            KeyCode::PageUp => palette.selected = palette.selected.saturating_sub(PAGE),
            KeyCode::PageDown => palette.selected += PAGE,
            KeyCode::Enter => {
                let mut found = self.palette(&palette).found;
                return if palette.selected < found.len() {
                    let choice = found.swap_remove(palette.selected).choice;
                    self.choose(choice)
                } else {
                    self.push(Overlay::Palette(palette))
                };
            }
            _ => {
                if let Some(request) = edit_request(key) {
                    palette.input.handle(request);
                    palette.selected = 0;
                }
            }
        }
        let last = self.palette(&palette).found.len().saturating_sub(1);
        palette.selected = palette.selected.min(last);
        self.push(Overlay::Palette(palette))
    }
}

/// The lines that hold what was typed, every word of it, letters left out in between.
fn best_first(lines: Vec<Found>, typed: &str) -> Vec<Found> {
    let pattern = Pattern::new(
        &without_accents(typed),
        CaseMatching::Respect,
        Normalization::Never,
        AtomKind::Fuzzy,
    );
    if pattern.atoms.is_empty() {
        return lines;
    }
    let mut matcher = Matcher::new(Config::DEFAULT);
    let mut found: Vec<(u32, Found)> = lines
        .into_iter()
        .filter_map(|line| score(&pattern, line, &mut matcher))
        .collect();
    let letters = typed.chars().filter(|char| !char.is_whitespace()).count();
    let least = PER_LETTER.saturating_mul(u32::try_from(letters).unwrap_or(u32::MAX));
    let best = found.iter().map(|(score, _)| *score).max().unwrap_or(0);
    // Letters scattered over a line that is about something else.
    found.retain(|(score, _)| *score >= least && *score > best / 3 * 2);
    // Of equals the one that begins with it; then the order in which they are offered.
    found.sort_by_key(|(score, line)| (Reverse(*score), line.matched.first().copied()));
    found.into_iter().map(|(_, line)| line).collect()
}

fn score(pattern: &Pattern, mut line: Found, matcher: &mut Matcher) -> Option<(u32, Found)> {
    // One letter a grapheme, so that what is found is known by its grapheme.
    let letters: Vec<char> = line
        .text
        .graphemes(true)
        .map(|grapheme| without_accents(grapheme).chars().next().unwrap_or(' '))
        .collect();
    let mut places = Vec::new();
    let score = pattern.indices(Utf32Str::Unicode(&letters), matcher, &mut places)?;
    places.sort_unstable();
    places.dedup();
    line.matched = places
        .into_iter()
        .filter_map(|index| usize::try_from(index).ok())
        .collect();
    Some((score, line))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str) -> Found {
        Found {
            choice: Choice::Act(Action::Help),
            text: text.to_owned(),
            key: String::new(),
            matched: Vec::new(),
        }
    }

    fn found(texts: &[&str], typed: &str) -> Vec<(String, Vec<usize>)> {
        let lines = texts.iter().map(|text| line(text)).collect();
        best_first(lines, typed)
            .into_iter()
            .map(|line| (line.text, line.matched))
            .collect()
    }

    #[test]
    fn the_best_match_comes_first_and_of_equals_the_one_that_begins_with_it() {
        let texts = [
            "Take a note.",
            "Give Otto the floor.",
            "Nothing",
            "Next note",
        ];
        let order: Vec<String> = found(&texts, "note")
            .into_iter()
            .map(|(text, _)| text)
            .collect();
        assert_eq!(order[..2], ["Next note", "Take a note."]);
        let all: Vec<String> = found(&texts, "  ")
            .into_iter()
            .map(|(text, _)| text)
            .collect();
        assert_eq!(all, texts);
        assert!(found(&texts, "zzz").is_empty());
    }

    #[test]
    fn letters_are_found_by_grapheme_with_and_without_accents() {
        let [(_, matched)] = &found(&["👩‍👩‍👧 Zoë has left"], "zoe")[..] else {
            panic!("not found");
        };
        assert_eq!(matched[..], [2, 3, 4]);
        let [(_, matched)] = &found(&["李小龍 is here"], "小 here")[..] else {
            panic!("not found");
        };
        assert_eq!(matched[..], [1, 7, 8, 9, 10]);
    }
}
