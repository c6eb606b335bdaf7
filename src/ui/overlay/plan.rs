//! The plan while it is changed: its rounds, what the chosen one says, and what is wrong.
//!
//! ```text
//! ┌ The plan · changed ────────────────────────────────────────────────┐
//! │ ▸ 1 Check-in                                    go_round  45s each │
//! │   2 Talk                                        open      8m       │
//! │                                                                    │
//! │ n name      Check-in                                               │
//! │ k kind      go_round                                               │
//! │ t time      45s each                                               │
//! │ q question  What brings you here?                                  │
//! │ i invites   any                                                    │
//! │ o order     seat                                                   │
//! │ l locked    no                                                     │
//! │ d optional  no                                                     │
//! │ ✗ what is wrong, the first of it                                   │
//! └────────────────────────────────────────────────────────────────────┘
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::layout::{columns, rows};
use super::super::paint::{put, put_fitted, put_pieces};
use super::super::sheet::{foot, visible};
use super::super::{Look, list, paragraph};
use super::{widest, window};
use crate::app::mouse::Target;
use crate::app::plan_editor::{FIELD_KEYS, PlanEditor};
use crate::plan::edit::Field;
use crate::words::Words;

const WIDTH: u16 = 100;
/// Rows of what is wrong.
const FAULTS: u16 = 2;

pub(super) fn draw(buf: &mut Buffer, area: Rect, editor: &PlanEditor, look: Look) {
    let draft = &editor.draft;
    let title = if editor.is_changed() {
        look.words
            .fill("plan-changed", &[("dot", look.glyphs.separator.into())])
    } else {
        look.words.say("plan-title").to_owned()
    };
    let fields = super::rows_of(FIELD_KEYS.len());
    let wanted = super::rows_of(draft.rounds()).saturating_add(fields + FAULTS + 4);
    let inside = window(buf, area, &title, (WIDTH, wanted), look);
    let (top, faults) = foot(inside, FAULTS);
    let (list, fields) = foot(top, fields + 1);
    rounds(buf, list, editor, look);
    let fields = rows(fields, 1, fields.height);
    let labels = widest(
        FIELD_KEYS
            .iter()
            .map(|(_, field)| label(*field, look.words)),
    );
    for (y, (key, field)) in (0..fields.height).zip(FIELD_KEYS) {
        let row = rows(fields, y, 1);
        let key = key.to_string();
        put(buf, row, 0, 0, &key, look.theme.key);
        put(buf, row, 2, 0, label(field, look.words), look.theme.muted);
        let said = draft.get(editor.selected, field);
        let (text, style) = if said.is_empty() {
            (look.words.say("plan-not-said"), look.theme.muted)
        } else {
            (said.as_str(), look.theme.text)
        };
        let from = labels + 4;
        let room = row.width.saturating_sub(from);
        put_fitted(buf, row, (from, 0), room, text, style, look.glyphs);
        look.key_target(row, &key);
    }
    if let Some(fault) = editor.faults.first() {
        let style = look.theme.warning;
        let more = match editor.faults.len() {
            0 | 1 => String::new(),
            all => format!(" (1 of {all})"),
        };
        let x = put_pieces(
            buf,
            faults,
            (0, 0),
            &[(look.glyphs.cross, style), (" ", style)],
        );
        let beside = columns(faults, x, faults.width);
        paragraph::draw(buf, beside, &format!("{fault}{more}"), style, look.glyphs);
    }
}

fn rounds(buf: &mut Buffer, area: Rect, editor: &PlanEditor, look: Look) {
    let draft = &editor.draft;
    let shown = visible(draft.rounds(), editor.selected, area.height);
    for (y, round) in (0..area.height).zip(shown) {
        let row = rows(area, y, 1);
        let name = format!("{:2} {}", round + 1, draft.get(round, Field::Name));
        let note = format!(
            "{:<12}{:>10}",
            draft.get(round, Field::Kind),
            draft.get(round, Field::Time)
        );
        list::row(buf, row, round == editor.selected, &name, &note, look);
        look.target(row, Target::Line(round));
    }
}

fn label(field: Field, words: &Words) -> &str {
    words.say(match field {
        Field::Name => "plan-name",
        Field::Kind => "plan-kind",
        Field::Time => "plan-time",
        Field::Question => "plan-question",
        Field::Invites => "plan-invites",
        Field::Order => "plan-order",
        Field::Locked => "plan-locked",
        Field::Optional => "plan-optional",
    })
}
