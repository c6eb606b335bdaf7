//! A lead that nobody took up, before the room once more: whose it was and when, as large as there is room for.
//!
//! ```text
//! Nobody took it up: what do we do with it?
//!                    ▄▀▀▄ █▄  █ ▄▀▀▄
//!                    █▀▀█ █ ▀▄█ █▀▀█
//!                    ▀  ▀ ▀   ▀ ▀  ▀
//!                    14:05, Conviction
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::layout::{Stage, rows};
use super::super::message::bracketed;
use super::super::paint::{put_fitted, put_pieces};
use super::super::{Look, lettering, paragraph, voices, wording};
use crate::app::Model;
use crate::app::action::Action;
use crate::app::rounds;
use crate::plan::RoundKind;
use crate::session::{Mark, Session};
use crate::words::Words;

/// In the place of the round's question, and of the map.
pub(super) fn draw(buf: &mut Buffer, stage: Stage, session: &Session, lead: Mark, look: Look) {
    let (heading, glyphs) = (look.theme.heading, look.glyphs);
    let question = look.words.say("put-back-question");
    paragraph::draw(buf, stage.question, question, heading, glyphs);
    let who = voices::name(session, lead.who, look.words);
    let area = stage.side;
    if stage.flat {
        // A long name is cut, not the time.
        let words = format!("{}  {who}", wording::time_of_day(session, lead.at));
        let middle = rows(area, area.height / 2, 1);
        put_fitted(buf, middle, (0, 0), area.width, &words, heading, glyphs);
        return;
    }
    let below = rows(area, area.height / 5, area.height);
    let large = rows(below, 0, below.height.saturating_sub(2));
    let used = lettering::draw(buf, large, &who, heading, look);
    let when = rows(below, used + 1, 1);
    let words = when_and_where(session, lead, look.words);
    put_fitted(
        buf,
        when,
        (0, 0),
        area.width,
        &words,
        look.theme.text,
        glyphs,
    );
}

/// Where no round with marks has room for it, all of it; else how it is put away.
pub(in crate::ui) fn message(
    buf: &mut Buffer,
    area: Rect,
    session: &Session,
    lead: Mark,
    model: &Model,
    look: Look,
) {
    let (text, heading) = (look.theme.text, look.theme.heading);
    let is_large = session.round_kind().is_some_and(is_large);
    if !is_large {
        let who = voices::name(session, lead.who, look.words);
        let time = wording::time_of_day(session, lead.at);
        let question = look.words.say("put-back-question");
        let words = format!("{who}, {time}. {question}");
        put_fitted(buf, area, (0, 0), area.width, &words, heading, look.glyphs);
    }
    if model.view.only_watches() {
        return;
    }
    let line = rows(area, u16::from(!is_large), 1);
    let key = bracketed(model, Action::Back);
    let pieces = [
        (key.as_str(), look.theme.key),
        (" ", text),
        (look.words.say("put-back-away"), text),
    ];
    put_pieces(buf, line, (0, 0), &pieces);
}

/// Whether rounds of this kind are drawn with [`draw`].
const fn is_large(kind: RoundKind) -> bool {
    match kind {
        RoundKind::Open | RoundKind::GoRound | RoundKind::Ballot | RoundKind::Commitments => true,
        RoundKind::Silent | RoundKind::Pairs | RoundKind::Poll | RoundKind::Break => false,
    }
}

/// `14:05, Conviction`
fn when_and_where(session: &Session, lead: Mark, words: &Words) -> String {
    let time = wording::time_of_day(session, lead.at);
    match session.round_at(lead.at) {
        Some(slot) => format!("{time}, {}", rounds::name(slot, words)),
        None => time,
    }
}
