//! The gauge of a session's people, as far as each agreed to be shown. Works out no figure.

use std::borrow::Cow;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::Look;
use super::gauge::{self, Counts, Frame, GaugeRow, GaugeState};
use super::layout::{Crowd, columns, rows};
use super::paint::{put_pieces, width};
use crate::app::key::Key;
use crate::app::keys::seat_key;
use crate::app::live::Live;
use crate::app::mouse::Target;
use crate::session::floor::TurnOrder;
use crate::session::{Balance, Consent, Moment, Person, PersonId, Session};
use crate::words::Words;

/// Columns between two gauges side by side.
const GAP: u16 = 3;

/// Everybody by seat. The one who has the floor is among those shown, however little room there is.
pub(super) fn draw(buf: &mut Buffer, crowd: Crowd, live: &Live, now: Moment, look: Look) {
    let people: Vec<(usize, &Person)> = live.session.people().iter().enumerate().collect();
    side_by_side(crowd, 0, &people, (live, now), look, |area, part, frame| {
        draw_part(buf, area, part, frame, (live, now), look);
    });
}

/// Columns of the words before a gauge in the order of speaking: a mark, the longest of them, and a gap.
fn standing_width(words: &Words) -> u16 {
    ["turn-speaks", "turn-next", "turn-spoke"]
        .map(|key| width(words.say(key)))
        .into_iter()
        .max()
        .unwrap_or(0)
        + 3
}

/// Everybody in the order of a go-round, with who spoke, who speaks and who is next; then those who are not in it.
pub(super) fn draw_in_turn(buf: &mut Buffer, crowd: Crowd, live: &Live, now: Moment, look: Look) {
    let session = &live.session;
    let turns = session.turn_order();
    let floor = session.floor().map(|floor| floor.who);
    let mut people: Vec<(usize, &Person)> = session.people().iter().enumerate().collect();
    let place_in_turn = |person: &Person| turns.order().iter().position(|&who| who == person.id);
    people.sort_by_key(|(seat, person)| (place_in_turn(person).unwrap_or(usize::MAX), *seat));
    let before = standing_width(look.words);
    side_by_side(
        crowd,
        before,
        &people,
        (live, now),
        look,
        |area, part, frame| {
            let beside = columns(area, before, area.width);
            let shown = draw_part(buf, beside, part, frame, (live, now), look);
            for ((seat, person), place) in shown.iter().zip(frame.lines(area.height)) {
                // Beside a bar of three rows text stands in the middle.
                let middle = place.start + u16::from(place.len() > 2);
                standing(buf, rows(area, middle, 1), person.id, turns, floor, look);
                let high = u16::try_from(place.len()).unwrap_or(1);
                let words = columns(rows(area, place.start, high), 0, before);
                look.target(words, Target::Key(Key::char(seat_key(*seat))));
            }
        },
    );
}

fn standing(
    buf: &mut Buffer,
    line: Rect,
    who: PersonId,
    order: &TurnOrder,
    floor: Option<PersonId>,
    look: Look,
) {
    let (glyphs, theme) = (look.glyphs, look.theme);
    let (mark, words, style) = if floor == Some(who) {
        (glyphs.dot, "turn-speaks", theme.heading)
    } else if order.next() == Some(who) {
        (glyphs.pointer, "turn-next", theme.accent)
    } else if order.has_been_heard(who) {
        (glyphs.check, "turn-spoke", theme.muted)
    } else {
        return;
    };
    let words = look.words.say(words);
    put_pieces(
        buf,
        line,
        (0, 0),
        &[(mark, style), (" ", style), (words, style)],
    );
}

/// In as many parts beside each other as they are to be in, with so many columns before each gauge. `draw` is handed the
/// area of each part.
fn side_by_side<'p>(
    crowd: Crowd,
    before: u16,
    people: &[(usize, &'p Person)],
    seen: (&Live, Moment),
    look: Look,
    mut draw: impl FnMut(Rect, &[(usize, &'p Person)], &Frame),
) {
    let across = crowd.across.max(1);
    let each = people.len().div_ceil(usize::from(across)).max(1);
    let step = (crowd.area.width + GAP) / across;
    let wide = step.saturating_sub(GAP);
    let names = names(people, seen.0);
    let all = gauge_rows(people, &names, seen);
    let size = Rect {
        width: wide.saturating_sub(before),
        ..crowd.area
    };
    let frame = Frame::of(size, each, &all, crowd.detail, look);
    let mut from = 0;
    for part in people.chunks(each) {
        draw(columns(crowd.area, from, wide), part, &frame);
        from += step;
    }
}

/// Draws one gauge and returns whom it shows, from the top.
fn draw_part<'p>(
    buf: &mut Buffer,
    area: Rect,
    people: &[(usize, &'p Person)],
    frame: &Frame,
    seen: (&Live, Moment),
    look: Look,
) -> Vec<(usize, &'p Person)> {
    let floor = seen.0.session.floor().map(|floor| floor.who);
    let mut people = people.to_vec();
    let shown = frame.lines(area.height).len();
    let speaks = |(_, person): &(usize, &Person)| Some(person.id) == floor;
    if let (Some(last), Some(at)) = (shown.checked_sub(1), people.iter().position(speaks))
        && at > last
    {
        people[last..=at].rotate_right(1);
    }
    let names = names(&people, seen.0);
    gauge::draw(buf, area, &gauge_rows(&people, &names, seen), frame, look);
    people
}

fn names<'p>(people: &[(usize, &'p Person)], live: &Live) -> Vec<Cow<'p, str>> {
    let names = people.iter().map(|(_, person)| label(live, person));
    names.collect()
}

fn gauge_rows<'n>(
    people: &[(usize, &Person)],
    names: &'n [Cow<'_, str>],
    (live, now): (&Live, Moment),
) -> Vec<GaugeRow<'n>> {
    let session = &live.session;
    let floor = session.floor().map(|floor| floor.who);
    let row = |(&(seat, person), name): (&(usize, &Person), &'n Cow<'_, str>)| GaugeRow {
        key: seat_key(seat),
        name,
        state: state(live, person, now),
        floor: (floor == Some(person.id)).then(|| {
            let secs = session.turn_time(person.id, now).as_secs();
            u32::try_from(secs).unwrap_or(u32::MAX)
        }),
        present: person.present,
        observer: person.observer,
    };
    people.iter().zip(names).map(row).collect()
}

/// The name beside a person's key: somebody who agreed to initials only is shown by them. Where only what is for the room
/// is shown, who is not to be named is a seat.
pub(super) fn label<'p>(live: &Live, person: &'p Person) -> Cow<'p, str> {
    match person.consent {
        Consent::Initials => Cow::Owned(crate::text::initials(&person.name)),
        Consent::Unnamed | Consent::NotCounted if live.discreet => {
            let people = live.session.people();
            let seat = people.iter().position(|other| other.id == person.id);
            Cow::Owned(format!("seat {}", seat_key(seat.unwrap_or_default())))
        }
        Consent::Named | Consent::Unnamed | Consent::NotCounted => Cow::Borrowed(&person.name),
    }
}

/// The name of somebody in a list that shows what each of them thinks.
pub(super) fn name_or_somebody(live: &Live, who: PersonId, words: &Words) -> String {
    live.session
        .shown_name(who)
        .unwrap_or_else(|| words.say("somebody").to_owned())
}

fn state(live: &Live, person: &Person, now: Moment) -> GaugeState {
    if person.observer {
        return GaugeState::NotHeard;
    }
    match person.consent {
        Consent::NotCounted => return GaugeState::NotCounted,
        Consent::Unnamed => return GaugeState::Hidden,
        Consent::Named | Consent::Initials => {}
    }
    let balance = live
        .figures
        .people
        .iter()
        .find(|(who, _)| *who == person.id)
        .map(|(_, balance)| balance);
    match balance {
        Some(balance) if !balance.unheard() => GaugeState::Counted(counts(balance)),
        Some(_) | None if !has_had_the_floor(&live.session, person.id, now) => GaugeState::NotHeard,
        Some(_) | None if live.session.imported().is_some() => GaugeState::Open,
        Some(_) | None => GaugeState::NotMarked,
    }
}

fn has_had_the_floor(session: &Session, who: PersonId, now: Moment) -> bool {
    let has_floor = session.floor().is_some_and(|floor| floor.who == who);
    has_floor || !session.talk_time(who, now).is_zero()
}

fn counts(balance: &Balance) -> Counts {
    Counts {
        lead: balance.counts.lead,
        follow: balance.counts.follow,
        both: balance.counts.both,
        low: share(balance.low),
        mean: share(balance.balance),
        high: share(balance.high),
    }
}

/// The share of leading, 0–1, of a balance from -1 to +1.
fn share(balance: f64) -> f64 {
    f64::midpoint(balance, 1.0)
}
