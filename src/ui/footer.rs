//! The last line of every screen: what the keys do here, from the action table, and whether everything is saved.
//!
//! ```text
//! 1-5 floor   l lead   f follow   b both   u undo   space pause   ? help               ● saved
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::hints::{self, Hint};
use super::layout::columns;
use super::paint::{put, put_right, width};
use super::{Look, overlay};
use crate::app::Model;
use crate::app::action::{Action, Place};
use crate::app::keys::seat_key;
use crate::app::settings::Zoom;
use crate::plan::RoundKind;
use crate::session::Phase;

const GAP: u16 = 3;

pub(super) fn draw(buf: &mut Buffer, area: Rect, model: &Model, look: Look) {
    let saved = saving(buf, area, model, look);
    let room = columns(area, 0, area.width.saturating_sub(saved));
    if let Some(overlay) = model.overlays.last() {
        let hints: Vec<Hint> = overlay::hints(overlay)
            .iter()
            .map(|hint| Hint {
                label: look.words.say(hint.label),
                ..*hint
            })
            .collect();
        hints::draw(buf, room, &hints, look);
        return;
    }
    let place = model.place();
    let keys = people_keys(model);
    let kind = model
        .session()
        .and_then(crate::session::Session::round_kind);
    let in_go_round = kind == Some(RoundKind::GoRound);
    let offered: Vec<(String, &str, u8)> = model
        .offers()
        .filter(|row| row.action != Action::NextSpeaker || in_go_round)
        .filter(|row| row.action != Action::Mouse || model.settings.mouse)
        .filter_map(|row| {
            let english = row.hint?;
            let key = model.keymap.key_of(row)?.to_string();
            let label = match label_key(model, row.action) {
                Some(label) => look.words.say(label),
                None => look.words.or(&format!("hint-{}", row.name), english),
            };
            Some((key, label, rank(row.action)))
        })
        .collect();
    let people = people_verb(model, place)
        .filter(|_| !keys.is_empty())
        .map(|verb| Hint {
            key: &keys,
            label: look.words.say(verb),
            rank: 0,
        });
    let actions = offered.iter().map(|(key, label, rank)| Hint {
        key,
        label,
        rank: *rank,
    });
    let all = people.into_iter().chain(actions);
    // On a wall that is far away there are few words.
    let most = match model.settings.zoom {
        Zoom::Compact | Zoom::Normal => u8::MAX,
        Zoom::Projector => 0,
    };
    let all: Vec<Hint> = all.filter(|hint| hint.rank <= most).collect();
    hints::draw(buf, room, &all, look);
}

/// At the right end; returns the columns it takes, with the gap before it.
fn saving(buf: &mut Buffer, area: Rect, model: &Model, look: Look) -> u16 {
    let Some(live) = model.live.as_ref().filter(|_| model.records()) else {
        return 0;
    };
    let (mark, words, style) = if live.saving.fails() {
        (look.glyphs.warning, "not-saved", look.theme.alert)
    } else if model.is_saved() {
        (look.glyphs.dot, "saved", look.theme.good)
    } else {
        (look.glyphs.ring, "saving", look.theme.muted)
    };
    let words = look.words.say(words);
    let start = put_right(buf, area, 0, words, style);
    put(buf, area, start.saturating_sub(2), 0, mark, style);
    width(words) + 2 + GAP
}

/// The keys of the people in the room: `1-5`, or `1-0 A-C`.
pub(super) fn people_keys(model: &Model) -> String {
    let people = model.session().map_or(0, |session| session.people().len());
    match people {
        0 => String::new(),
        1 => "1".to_owned(),
        2..=10 => format!("1-{}", seat_key(people - 1)),
        11 => "1-0 A".to_owned(),
        _ => format!("1-0 A-{}", seat_key(people - 1)),
    }
}

/// The word for what a person's key does here; none where it does nothing.
fn people_verb(model: &Model, place: Place) -> Option<&'static str> {
    let session = model.session()?;
    match place {
        Place::Home | Place::Close | Place::Replay | Place::Projector => None,
        Place::Lobby => Some("verb-choose"),
        Place::Stage => match session.round_kind()? {
            RoundKind::Poll => {
                let open = session.current_poll().is_some_and(|poll| !poll.revealed);
                open.then_some("verb-answer")
            }
            RoundKind::Open | RoundKind::GoRound => Some("verb-floor"),
            RoundKind::Silent
            | RoundKind::Pairs
            | RoundKind::Break
            | RoundKind::Ballot
            | RoundKind::Commitments => None,
        },
        Place::Ballot => session.open_ballot().map(|_| "verb-vote"),
        Place::Commitments => Some("verb-owner"),
    }
}

/// The word for what an action does here, where the table's own says less.
fn label_key(model: &Model, action: Action) -> Option<&'static str> {
    if let (Action::Play, Some(replay)) = (action, model.replay()) {
        return Some(if replay.player.playing {
            "verb-stop"
        } else {
            "verb-play"
        });
    }
    if action != Action::StartOrPause {
        return None;
    }
    Some(match model.session().map(crate::session::Session::phase) {
        Some(Phase::Running) => "verb-pause",
        Some(Phase::Paused) => "verb-go-on",
        Some(Phase::Lobby | Phase::BetweenRounds | Phase::Closed) | None => "verb-start",
    })
}

/// Which hints go first where room is short: 0 stays longest.
fn rank(action: Action) -> u8 {
    match action {
        Action::Play
        | Action::Help
        | Action::Lead
        | Action::Follow
        | Action::Both
        | Action::TurnLead
        | Action::TurnFollow
        | Action::TurnBoth
        | Action::StartOrPause => 0,
        Action::NextSpeaker
        | Action::NextRound
        | Action::Add
        | Action::Edit
        | Action::Amend
        | Action::NextChapter
        | Action::JumpAhead
        | Action::Minutes => 1,
        Action::Undo
        | Action::TurnUndo
        | Action::Rules
        | Action::Remove
        | Action::Mouse
        | Action::NextOpenTurn => 2,
        Action::Extend => 3,
        _ => 4,
    }
}
