//! Rounds in which turns are marked: the open floor and the go-round. Clock and map above, the people below.
//!
//! ```text
//! Which bet do we make?
//! ██ 4:20 ██               THE ROOM · mixed
//! ▓▓▓▓▓░░░░░               ┌ the map ──────────┐
//! left of 6:00             └───────────────────┘
//!             follows ◂ both ▸ leads    counts   likely
//! ✓ spoke  1 Ana        ▒▒│██████     1 · 0 · 4   ├─◆─┤
//! ● speaks 2 Bo         ▒▒│██         1 · 0 · 1   ├─◆─┤  ● 0:41
//! ▲ TOO MANY CHEFS  9 of the last 12 turns led, …
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::super::clock::{Reading, left_words};
use super::super::layout::{Stage, rows};
use super::super::paint::width;
use super::super::{Look, people, room_map};
use super::{Scene, clock_as_zoomed, large, promised, put_back};
use crate::app::settings::Zoom;
use crate::session::{Origin, Progress};
use crate::words::Words;

pub(super) fn draw_open(buf: &mut Buffer, body: Rect, scene: Scene, look: Look) {
    let (stage, zoom) = (scene.stage(body), scene.zoom());
    frame(buf, stage, scene, look);
    if let Some(reading) = scene.reading(look) {
        match scene.standstill(look) {
            Some((words, style)) => {
                let below = [(words.as_str(), style)];
                clock_as_zoomed(buf, stage, &reading, &[&below], zoom, look);
            }
            None => clock_as_zoomed(buf, stage, &reading, &[], zoom, look),
        }
    }
    people::draw(buf, stage.people, scene.live, scene.now, look);
}

/// The clock is that of the turn while somebody speaks; the round's own stands below it.
pub(super) fn draw_go_round(buf: &mut Buffer, body: Rect, scene: Scene, look: Look) {
    let session = &scene.live.session;
    let (stage, zoom) = (scene.stage(body), scene.zoom());
    frame(buf, stage, scene, look);
    let name = |who| {
        let person = session.person(who);
        person
            .map(|person| people::label(scene.live, person))
            .unwrap_or_default()
    };
    let has_begun = scene.slot.progress != Progress::Waiting;
    let next = session.turn_order().next().filter(|_| has_begun);
    let (muted, heading) = (look.theme.muted, look.theme.heading);
    let next_words = match next {
        Some(who) => [
            format!("{} ", look.words.say("next-person")).into(),
            name(who),
        ],
        None if has_begun => [look.words.say("everybody-had-the-floor").into(), "".into()],
        None => ["".into(), "".into()],
    };
    let next_line = [
        (next_words[0].as_ref(), muted),
        (next_words[1].as_ref(), heading),
    ];
    let turn = Reading::of_turn(session, scene.now, look.words);
    if let Some((who, reading)) = turn {
        let who = name(who);
        let round = round_left(scene, look.words);
        let speaks = [
            (look.glyphs.dot, look.theme.accent),
            (" ", heading),
            (who.as_ref(), heading),
            ("   ", muted),
            next_line[0],
            next_line[1],
        ];
        // Who comes next also stands in the list; half a name says nothing.
        let wanted: u16 = speaks.iter().map(|(text, _)| width(text)).sum();
        let speaks = if wanted <= stage.clock.width {
            &speaks[..]
        } else {
            &speaks[..3]
        };
        let still = scene.standstill(look);
        let last = still
            .as_ref()
            .map_or((round.as_str(), muted), |(words, style)| {
                (words.as_str(), *style)
            });
        clock_as_zoomed(buf, stage, &reading, &[speaks, &[last]], zoom, look);
    } else if let Some(reading) = scene.reading(look) {
        let (words, style) = scene.standstill(look).unwrap_or((String::new(), muted));
        let still = [(words.as_str(), style)];
        let below: [&[(&str, Style)]; 2] = [&still, &next_line];
        let skip = usize::from(still[0].0.is_empty());
        clock_as_zoomed(buf, stage, &reading, &below[skip..], zoom, look);
    }
    if scene.slot.progress == Progress::Waiting {
        people::draw(buf, stage.people, scene.live, scene.now, look);
    } else {
        people::draw_in_turn(buf, stage.people, scene.live, scene.now, look);
    }
}

/// `round: 4:20 left`
fn round_left(scene: Scene, words: &Words) -> String {
    let remaining = scene.live.session.remaining(scene.now);
    remaining.map_or_else(String::new, |remaining| {
        words.fill(
            "round-left",
            &[("left", left_words(remaining, words).into())],
        )
    })
}

/// The question, the map or the state alone, and the message. What was promised takes the place of the map in its round,
/// and a lead that was put back that of question and map.
fn frame(buf: &mut Buffer, stage: Stage, scene: Scene, look: Look) {
    if let Some(lead) = scene.live.session.lead_on_screen() {
        put_back::draw(buf, stage, &scene.live.session, lead, look);
        scene.draw_message(buf, stage.message, look);
        return;
    }
    scene.draw_question(buf, stage.question, look);
    let named = scene.model.settings.name_the_leader;
    let middle = rows(stage.side, stage.side.height / 2, 1);
    if scene.slot.origin == Origin::Promised {
        let brought = &scene.live.session.promises().brought;
        let area = if stage.flat { middle } else { stage.side };
        promised::draw(buf, area, brought, look);
    } else if stage.flat {
        room_map::state_line(buf, middle, scene.live, named, look);
    } else if scene.zoom() == Zoom::Projector {
        large::draw(buf, stage.side, scene, look);
    } else {
        room_map::draw(buf, stage.side, scene.live, named, look);
    }
    scene.draw_message(buf, stage.message, look);
}
