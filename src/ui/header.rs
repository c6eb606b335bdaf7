//! The first line of every screen: the plan, the round and the mode it invites, and when the meeting will end.
//!
//! ```text
//! Q3 platform bet          5/9 Open floor · lead and follow          ends 11:42 · 2 min behind
//! Q3 platform bet              7/9 Ballot · 3:12 left                ends 11:42 · on time
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::Look;
use super::clock::left_words;
use super::paint::{put, put_fitted, put_pieces, width};
use super::wording::time_of_day;
use crate::app::Model;
use crate::app::action::Place;
use crate::plan::Invite;
use crate::session::{Moment, Phase, Session};

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
    let when = When::of(session, model.now, look);
    let end_width = width(&when.end) + width(&when.against_plan);
    let room = area.width.saturating_sub(end_width + GAP);

    let (number, name, mode) = round_words(model, session, look);
    let around = width(&number) + width(&mode) + paused_width(session);
    let name_width = width(name).min(room.saturating_sub(around));
    let middle = around + name_width;

    let title = session.plan().title.as_str();
    let title_room = room.saturating_sub(middle + GAP);
    let title_end = if title_room >= LEAST_TITLE.min(width(title)) {
        put_fitted(buf, area, (0, 0), title_room, title, theme.heading, glyphs) + GAP
    } else {
        0
    };
    let centred = area.width.saturating_sub(middle) / 2;
    let x = centred.min(room.saturating_sub(middle)).max(title_end);
    let x = put(buf, area, x, 0, &number, theme.muted);
    let x = put_fitted(buf, area, (x, 0), name_width, name, theme.heading, glyphs);
    let x = put(buf, area, x, 0, &mode, theme.text);
    if session.phase() == Phase::Paused {
        put(buf, area, x + 1, 0, PAUSED, theme.selected);
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

const PAUSED: &str = " PAUSED ";

fn paused_width(session: &Session) -> u16 {
    if session.phase() == Phase::Paused {
        width(PAUSED) + 1
    } else {
        0
    }
}

/// `5/9 `, `Open floor` and ` · lead and follow · 2nd time`; off the stage the time that is left instead: ` · 3:12 left`.
fn round_words<'s>(model: &Model, session: &'s Session, look: Look) -> (String, &'s str, String) {
    let agenda = session.agenda();
    let (Some(index), Some(slot)) = (agenda.current_index(), agenda.current()) else {
        return Default::default();
    };
    let number = format!("{}/{} ", index + 1, agenda.slots().len());
    let parted = look.glyphs.separator;
    if model.screen.place() != Place::Stage {
        let left = time_left(session, model.now);
        let left = left.map_or_else(String::new, |words| format!(" {parted} {words}"));
        return (number, &slot.round.name, left);
    }
    let mut mode = String::new();
    if let Some(words) = invite_words(slot.round.invites) {
        mode = format!(" {parted} {words}");
    }
    if slot.cycle > 1 {
        mode = format!("{mode} {parted} {}", which_time(slot.cycle));
    }
    (number, &slot.round.name, mode)
}

/// `3:12 left` or `over by 0:40`, while the round is held.
fn time_left(session: &Session, now: Moment) -> Option<String> {
    match session.phase() {
        Phase::Running | Phase::Paused => {}
        Phase::Lobby | Phase::BetweenRounds | Phase::Closed => return None,
    }
    session.remaining(now).map(left_words)
}

/// What a round asks for, in words; none where it asks for nothing in particular.
pub(super) const fn invite_words(invite: Invite) -> Option<&'static str> {
    match invite {
        Invite::Lead => Some("lead"),
        Invite::Follow => Some("follow"),
        Invite::Both => Some("lead and follow"),
        Invite::Any => None,
    }
}

/// `2nd time`
pub(super) fn which_time(number: u8) -> String {
    let ending = match (number % 10, number % 100) {
        (1, tens) if tens != 11 => "st",
        (2, tens) if tens != 12 => "nd",
        (3, tens) if tens != 13 => "rd",
        _ => "th",
    };
    format!("{number}{ending} time")
}

/// `ends 11:42` and ` · 2 min behind`.
struct When {
    end: String,
    against_plan: String,
    behind: bool,
}

impl When {
    fn of(session: &Session, now: Moment, look: Look) -> Self {
        if session.imported().is_some() {
            let open = session.speech().has_open(session.marks());
            return Self {
                end: "imported".to_owned(),
                against_plan: if open {
                    format!(" {} kinds open", look.glyphs.separator)
                } else {
                    String::new()
                },
                behind: open,
            };
        }
        if session.is_closed() {
            return Self {
                end: format!("closed at {}", time_of_day(session, session.last_moment())),
                against_plan: String::new(),
                behind: false,
            };
        }
        let parted = look.glyphs.separator;
        let schedule = session.schedule(now);
        let minutes = |length: std::time::Duration| length.as_secs() / 60;
        let (behind, ahead) = (minutes(schedule.behind()), minutes(schedule.ahead()));
        let against_plan = match (behind, ahead) {
            (0, 0) => format!(" {parted} on time"),
            (0, ahead) => format!(" {parted} {ahead} min ahead"),
            (behind, _) => format!(" {parted} {behind} min behind"),
        };
        Self {
            end: format!("ends {}", time_of_day(session, schedule.expected_end)),
            against_plan,
            behind: behind > 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::which_time;

    #[test]
    fn a_time_is_counted_in_words() {
        let all = [1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111].map(which_time);
        let words = "1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 101st 111th";
        let wanted: Vec<String> = words
            .split(' ')
            .map(|word| format!("{word} time"))
            .collect();
        assert_eq!(all.to_vec(), wanted);
    }
}
