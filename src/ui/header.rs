//! The first line of every screen: the plan, the round and the mode it invites, and when the meeting will end.
//!
//! ```text
//! Q3 platform bet          5/9 Open floor · lead and follow          ends 11:42 · 2 min behind
//! Q3 platform bet              7/9 Ballot · 3:12 left                ends 11:42 · on time
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::clock::left_words;
use super::paint::{put, put_fitted, put_pieces, width};
use super::wording::time_of_day;
use super::{Look, rehearsal};
use crate::app::Model;
use crate::app::action::Place;
use crate::app::replay::Replay;
use crate::app::rounds;
use crate::plan::Invite;
use crate::session::schedule::{Punctuality, Schedule};
use crate::session::{Moment, Phase, Session};
use crate::words::Words;

/// Blanks between two parts of the line.
const GAP: u16 = 2;
/// A title shorter than this says nothing.
const LEAST_TITLE: u16 = 8;

pub(super) fn draw(buf: &mut Buffer, area: Rect, model: &Model, look: Look) {
    let Some(session) = model.session() else {
        put(buf, area, 0, 0, "colead", look.theme.heading);
        return;
    };
    let (glyphs, theme) = (look.glyphs, look.theme);
    let when = When::of(model, session, look);
    let end_width = width(&when.end) + width(&when.against_plan);
    let badge = rehearsal::badge(model, look);
    let begin = badge.map_or(0, |badge| put(buf, area, 0, 0, &badge, theme.selected) + 1);
    let room = area.width.saturating_sub(end_width + GAP);

    let (number, name, mode) = round_words(model, session, look);
    let paused = paused(session, look.words);
    let around =
        width(&number) + width(&mode) + paused.as_deref().map_or(0, |words| width(words) + 1);
    let name_width = width(name).min(room.saturating_sub(begin + around));
    let middle = around + name_width;

    let title = session.plan().title.as_str();
    let title_room = room.saturating_sub(begin + middle + GAP);
    let title_end = if title_room >= LEAST_TITLE.min(width(title)) {
        put_fitted(
            buf,
            area,
            (begin, 0),
            title_room,
            title,
            theme.heading,
            glyphs,
        ) + GAP
    } else {
        begin
    };
    let centred = area.width.saturating_sub(middle) / 2;
    let x = centred.min(room.saturating_sub(middle)).max(title_end);
    let x = put(buf, area, x, 0, &number, theme.muted);
    let x = put_fitted(buf, area, (x, 0), name_width, name, theme.heading, glyphs);
    let x = put(buf, area, x, 0, &mode, theme.text);
    if let Some(paused) = paused {
        put(buf, area, x + 1, 0, &paused, theme.selected);
    }
    let against_plan = if when.behind {
        theme.warning
    } else {
        theme.muted
    };
    put_pieces(
        buf,
        area,
        (area.width.saturating_sub(end_width), 0),
        &[(&when.end, theme.text), (&when.against_plan, against_plan)],
    );
}

/// ` PAUSED `
fn paused(session: &Session, words: &Words) -> Option<String> {
    (session.phase() == Phase::Paused).then(|| format!(" {} ", words.say("paused")))
}

/// `5/9 `, `Open floor` and ` · lead and follow · 2nd time`; off the stage the time that is left instead: ` · 3:12 left`.
fn round_words<'s>(
    model: &Model,
    session: &'s Session,
    look: Look<'s>,
) -> (String, &'s str, String) {
    let agenda = session.agenda();
    let (Some(index), Some(slot)) = (agenda.current_index(), agenda.current()) else {
        return Default::default();
    };
    let number = format!("{}/{} ", index + 1, agenda.slots().len());
    let parted = look.glyphs.separator;
    if model.screen.place() != Place::Stage {
        let left = time_left(session, model.now, look.words);
        let left = left.map_or_else(String::new, |words| format!(" {parted} {words}"));
        return (number, rounds::name(slot, look.words), left);
    }
    let mut mode = String::new();
    if let Some(key) = invite_key(slot.round.invites) {
        mode = format!(" {parted} {}", look.words.say(key));
    }
    if slot.cycle > 1 {
        mode = format!("{mode} {parted} {}", which_time(slot.cycle, look.words));
    }
    (number, rounds::name(slot, look.words), mode)
}

/// `3:12 left` or `over by 0:40`, while the round is held.
fn time_left(session: &Session, now: Moment, words: &Words) -> Option<String> {
    match session.phase() {
        Phase::Running | Phase::Paused => {}
        Phase::Lobby | Phase::BetweenRounds | Phase::Closed => return None,
    }
    session
        .remaining(now)
        .map(|remaining| left_words(remaining, words))
}

/// The words for what a round asks for; none where it asks for nothing in particular.
pub(super) const fn invite_key(invite: Invite) -> Option<&'static str> {
    match invite {
        Invite::Lead => Some("invite-lead"),
        Invite::Follow => Some("invite-follow"),
        Invite::Both => Some("invite-both"),
        Invite::Any => None,
    }
}

/// `2nd time`
pub(super) fn which_time(number: u8, words: &Words) -> String {
    words.fill("nth-time", &[("number", number.into())])
}

/// `ends 11:42` and ` · 2 min behind`.
struct When {
    end: String,
    against_plan: String,
    behind: bool,
}

impl When {
    fn of(model: &Model, session: &Session, look: Look) -> Self {
        let now = model.now;
        let words = look.words;
        if session.imported().is_some() {
            let marking = model.replay().and_then(Replay::marking);
            let open = match marking {
                Some(marking) => marking.progress().open > 0,
                None => session.speech().has_open(session.marks()),
            };
            return Self {
                end: words.say("imported").to_owned(),
                against_plan: if open {
                    format!(" {} {}", look.glyphs.separator, words.say("kinds-open"))
                } else {
                    String::new()
                },
                behind: open,
            };
        }
        if session.is_closed() {
            return Self {
                end: words.fill(
                    "closed-at",
                    &[("time", time_of_day(session, session.last_moment()).into())],
                ),
                against_plan: String::new(),
                behind: false,
            };
        }
        let parted = look.glyphs.separator;
        // Who closes the meeting leaves out what was to come: what counts is now.
        let closing = model.screen.place() == Place::Close && session.began().is_some();
        let (schedule, key) = if closing {
            (session.schedule_if_closed(now), "closing-at")
        } else {
            (session.schedule(now), "ends-at")
        };
        let time = time_of_day(session, schedule.expected_end);
        Self {
            end: words.fill(key, &[("time", time.into())]),
            against_plan: format!(" {parted} {}", against_plan(schedule, words)),
            behind: matches!(schedule.punctuality(), Punctuality::Behind(_)),
        }
    }
}

/// `2 min behind`, `on time`.
pub(super) fn against_plan(schedule: Schedule, words: &Words) -> String {
    match schedule.punctuality() {
        Punctuality::OnTime => words.say("on-time").to_owned(),
        Punctuality::Ahead(minutes) => words.fill("minutes-ahead", &[("minutes", minutes.into())]),
        Punctuality::Behind(minutes) => {
            words.fill("minutes-behind", &[("minutes", minutes.into())])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::which_time;
    use crate::words::{Language, Words};

    #[test]
    fn a_time_is_counted_in_words() {
        let english = Words::of(Language::English);
        let all = [1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111].map(|n| which_time(n, &english));
        let words = "1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 101st 111th";
        let wanted: Vec<String> = words
            .split(' ')
            .map(|word| format!("{word} time"))
            .collect();
        assert_eq!(all.to_vec(), wanted);
    }
}
