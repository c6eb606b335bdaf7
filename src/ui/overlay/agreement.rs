//! Two markings of an imported meeting: how far they agree, and the turns that they differ on.
//!
//! ```text
//! ┌ Two markings compared ──────────────────────────────────┐
//! │ The marks that count and Bo's                           │
//! │ 48 turns are marked by both, 40 of them alike (83 %).   │
//! │ Cohen's kappa is 0.71, where 0 is what chance alone …   │
//! │                                                         │
//! │ ▸   12:31  Ana      lead, Bo: follow                    │
//! └─────────────────────────────────────────────────────────┘
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::layout::{columns, rows};
use super::super::paint::{put, put_fitted, put_right, width};
use super::super::{Look, paragraph};
use super::{first_shown, rows_of, widest, window};
use crate::agreement::{Compared, Difference};
use crate::app::Model;
use crate::app::mouse::Target;
use crate::app::replay::{Comparing, Marking, Replay};
use crate::session::TurnId;

const WIDTH: u16 = 76;
/// Rows of the sentences, at most.
const SENTENCES: u16 = 5;
const TIME: u16 = 9;
/// Columns of a name, at most.
const NAME: u16 = 24;

pub(super) fn draw(buf: &mut Buffer, area: Rect, comparing: &Comparing, model: &Model, look: Look) {
    let marking = model.replay().and_then(Replay::marking);
    let (Some(compared), Some(marking)) = (comparing.shown(), marking) else {
        return;
    };
    let agreement = &compared.agreement;
    let differences = &agreement.differences;
    let high = rows_of(differences.len().max(1)).saturating_add(2 + 1 + SENTENCES);
    let inside = window(
        buf,
        area,
        look.words.say("agreement-title"),
        (WIDTH, high),
        look,
    );
    let title = rows(inside, 0, 1);
    put_fitted(
        buf,
        title,
        (0, 0),
        title.width,
        &compared.title(),
        look.theme.heading,
        look.glyphs,
    );
    if comparing.pairs.len() > 1 {
        let gaps = [
            ("count", (comparing.pair + 1).into()),
            ("all", comparing.pairs.len().into()),
        ];
        let which = look.words.fill("console-so-many", &gaps);
        put_right(buf, title, 0, &which, look.theme.muted);
    }
    let words = format!("{}\n{}", agreement.figures(), agreement.kappa_words());
    let sentences = rows(inside, 1, SENTENCES - 1);
    let used = paragraph::draw(buf, sentences, &words, look.theme.text, look.glyphs);
    let list = rows(inside, used + 2, inside.height);
    if differences.is_empty() {
        put(
            buf,
            list,
            0,
            0,
            look.words.say("agreement-no-difference"),
            look.theme.muted,
        );
        return;
    }
    let first = first_shown(comparing.selected, list.height);
    let names = differences
        .iter()
        .map(|difference| name(marking, difference));
    let names = widest(names).min(NAME);
    for (y, (index, difference)) in (0..list.height).zip(differences.iter().enumerate().skip(first))
    {
        let line = rows(list, y, 1);
        look.target(line, Target::Line(index));
        let is_selected = index == comparing.selected;
        let style = if is_selected {
            put(buf, line, 0, 0, look.glyphs.pointer, look.theme.key);
            look.theme.heading
        } else {
            look.theme.text
        };
        let at = turn(marking, difference).map(|turn| turn.start.to_string());
        let time = columns(line, 0, TIME);
        put_right(buf, time, 0, &at.unwrap_or_default(), style);
        let from = TIME + 2;
        let called = name(marking, difference);
        put_fitted(buf, line, (from, 0), names, called, style, look.glyphs);
        let from = from + names + 2;
        let room = line.width.saturating_sub(from);
        let words = words_of(compared, difference);
        let end = put_fitted(buf, line, (from, 0), room, &words, style, look.glyphs);
        let text = turn(marking, difference).map_or("", |turn| turn.text.as_str());
        let room = line.width.saturating_sub(end + 2);
        if room > width(look.glyphs.ellipsis) {
            put_fitted(
                buf,
                line,
                (end + 2, 0),
                room,
                text,
                look.theme.muted,
                look.glyphs,
            );
        }
    }
}

/// `lead, Bo: follow`; each by their name where neither is the marking that counts.
fn words_of(compared: &Compared, difference: &Difference) -> String {
    let (one, two) = (difference.first.word(), difference.second.word());
    let second = &compared.second;
    match &compared.first {
        Some(first) => format!("{first}: {one}, {second}: {two}"),
        None => format!("{one}, {second}: {two}"),
    }
}

fn turn<'m>(
    marking: &'m Marking,
    difference: &Difference,
) -> Option<&'m crate::session::SpokenTurn> {
    let id = TurnId(u32::try_from(difference.turn).ok()?);
    marking.head().speech().turn(id)
}

fn name<'m>(marking: &'m Marking, difference: &Difference) -> &'m str {
    let who = turn(marking, difference).and_then(|turn| turn.who);
    who.map_or("", |who| marking.head().name(who))
}
