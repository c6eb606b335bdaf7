//! The gauge of a session's people, as far as each agreed to be shown. Works out no figure.

use std::borrow::Cow;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::Look;
use super::gauge::{self, Counts, GaugeRow, GaugeState};
use super::layout::{columns, rows};
use super::paint::{put_pieces, width};
use crate::app::keys::seat_key;
use crate::app::live::Live;
use crate::session::floor::TurnOrder;
use crate::session::{Balance, Consent, Moment, Person, PersonId, Session};
use crate::words::Words;

/// Columns between two gauges side by side.
const GAP: u16 = 3;
/// Below this one gauge is not put beside another.
const TWO_GAUGES: u16 = 110;

/// Everybody by seat. The one who has the floor is among those shown, however little room there is.
pub(super) fn draw(buf: &mut Buffer, area: Rect, live: &Live, now: Moment, look: Look) {
    let people: Vec<(usize, &Person)> = live.session.people().iter().enumerate().collect();
    side_by_side(buf, area, &people, |buf, area, people| {
        gauges(buf, area, people, live, now, look);
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
pub(super) fn draw_in_turn(buf: &mut Buffer, area: Rect, live: &Live, now: Moment, look: Look) {
    let session = &live.session;
    let turns = session.turn_order();
    let mut people: Vec<(usize, &Person)> = session.people().iter().enumerate().collect();
    let place_in_turn = |person: &Person| turns.order().iter().position(|&who| who == person.id);
    people.sort_by_key(|(seat, person)| (place_in_turn(person).unwrap_or(usize::MAX), *seat));
    let before = standing_width(look.words);
    side_by_side(buf, area, &people, |buf, area, people| {
        let shown = gauges(
            buf,
            columns(area, before, area.width),
            people,
            live,
            now,
            look,
        );
        for ((_, person), place) in shown.iter().zip(gauge::lines(area.height, people.len())) {
            let first = rows(area, place.start, 1);
            let floor = session.floor().map(|floor| floor.who);
            standing(buf, first, person.id, turns, floor, look);
        }
    });
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

/// In two halves beside each other when that shows more people.
fn side_by_side<'p>(
    buf: &mut Buffer,
    area: Rect,
    people: &[(usize, &'p Person)],
    draw: impl Fn(&mut Buffer, Rect, &[(usize, &'p Person)]),
) {
    if gauge::height(people.len()) <= area.height || area.width < TWO_GAUGES {
        draw(buf, area, people);
        return;
    }
    let (left, right) = people.split_at(people.len().div_ceil(2));
    let half = area.width.saturating_sub(GAP) / 2;
    draw(buf, columns(area, 0, half), left);
    draw(buf, columns(area, half + GAP, half), right);
}

/// Draws one gauge and returns whom it shows, from the top.
fn gauges<'p>(
    buf: &mut Buffer,
    area: Rect,
    people: &[(usize, &'p Person)],
    live: &Live,
    now: Moment,
    look: Look,
) -> Vec<(usize, &'p Person)> {
    let session = &live.session;
    let floor = session.floor().map(|floor| floor.who);
    let mut people = people.to_vec();
    let shown = gauge::lines(area.height, people.len()).len();
    if let (Some(last), Some(at)) = (
        shown.checked_sub(1),
        people
            .iter()
            .position(|(_, person)| Some(person.id) == floor),
    ) && at > last
    {
        people[last..=at].rotate_right(1);
    }
    let names: Vec<Cow<str>> = people.iter().map(|(_, person)| label(person)).collect();
    let rows: Vec<GaugeRow> = people
        .iter()
        .zip(&names)
        .map(|(&(seat, person), name)| GaugeRow {
            key: seat_key(seat),
            name,
            state: state(live, person, now),
            floor: (floor == Some(person.id)).then(|| {
                let secs = session.turn_time(person.id, now).as_secs();
                u32::try_from(secs).unwrap_or(u32::MAX)
            }),
            present: person.present,
            observer: person.observer,
        })
        .collect();
    gauge::draw(buf, area, &rows, look);
    people
}

/// The name beside a person's key: somebody who agreed to initials only is shown by them.
pub(super) fn label(person: &Person) -> Cow<'_, str> {
    match person.consent {
        Consent::Initials => Cow::Owned(crate::text::initials(&person.name)),
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
        Some(_) | None if has_open_turns(&live.session, person.id, now) => GaugeState::Open,
        Some(_) | None => GaugeState::NotHeard,
    }
}

fn has_open_turns(session: &Session, who: PersonId, now: Moment) -> bool {
    let has_floor = session.floor().is_some_and(|floor| floor.who == who);
    session.imported().is_some() && (has_floor || !session.talk_time(who, now).is_zero())
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
