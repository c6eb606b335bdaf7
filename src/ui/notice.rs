//! What is said for a while or until it is mended: the notice on the lower rule, the banner while saving fails, the
//! visual bell.
//!
//! ```text
//! ▲ NOT SAVED: no space left on the device
//!   Everything is kept in memory and tried again.         [ctrl-s] save elsewhere
//!
//! ─ ✓ Parked for later. ──────────────────────────────────────────────────────────
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::glyphs::Charset;
use super::layout::{columns, inset, rows};
use super::paint::{put, put_centred, put_fitted, put_right, rule, run, width};
use super::{Look, lettering, rehearsal};
use crate::app::Model;
use crate::app::action::Action;
use crate::app::attention::Attention;
use crate::app::rounds;
use crate::app::screen::Tone;

/// The rule above the footer, with the notice on it, or what is said in a rehearsal.
pub(super) fn foot_rule(buf: &mut Buffer, area: Rect, model: &Model, look: Look) {
    rule(buf, area, 0, look);
    let Some(notice) = &model.notice else {
        rehearsal::line(buf, area, model, look);
        return;
    };
    let (mark, style) = match notice.tone {
        Tone::Done => (look.glyphs.check, look.theme.good),
        Tone::Refused => (look.glyphs.cross, look.theme.warning),
    };
    let x = put(buf, area, 1, 0, " ", style);
    let x = put(buf, area, x, 0, mark, style);
    let x = put(buf, area, x, 0, " ", style);
    let room = area.width.saturating_sub(x + 2);
    let text = notice.text.replace('·', look.glyphs.separator);
    let x = put_fitted(buf, area, (x, 0), room, &text, style, look.glyphs);
    put(buf, area, x, 0, " ", style);
}

/// Two full lines while the journal cannot be written. Nothing is lost, and the banner says so.
pub(super) fn failure(buf: &mut Buffer, area: Rect, model: &Model, look: Look) {
    let Some(reason) = model
        .live
        .as_ref()
        .and_then(|live| live.saving.failure.as_deref())
    else {
        return;
    };
    let style = look.theme.alert;
    for y in 0..area.height {
        run(buf, area, (0, y), area.width, " ", style);
    }
    let inside = inset(area, 1);
    let (first, second) = (rows(inside, 0, 1), rows(inside, 1, 1));
    let words = look.words;
    let calm = words.say("kept-in-memory");
    let calm_end = put(buf, second, 2, 0, calm, style);
    let key = model.keymap.key_for(model.place(), Action::SaveElsewhere);
    let key = key.map_or_else(String::new, |key| {
        format!("[{key}] {}", words.say("save-elsewhere"))
    });
    // On the first line the reason is cut for it.
    let fits = calm_end + 2 + width(&key) <= second.width;
    put_right(buf, if fits { second } else { first }, 0, &key, style);
    let taken = if fits { 0 } else { width(&key) + 2 };
    let x = put(buf, first, 0, 0, look.glyphs.warning, style);
    let x = put(
        buf,
        first,
        x,
        0,
        &format!(" {}: ", words.say("not-saved")),
        style,
    );
    let room = first.width.saturating_sub(x + taken);
    put_fitted(buf, first, (x, 0), room, reason, style, look.glyphs);
}

/// The visual bell: a calm band that says that the time is up.
pub(super) fn flash(buf: &mut Buffer, band: Rect, model: &Model, look: Look) {
    let Some(Attention::TimeUp(slot)) = model.attention() else {
        return;
    };
    let style = look.theme.selected;
    for y in 0..band.height {
        run(buf, band, (0, y), band.width, " ", style);
    }
    let round = rounds::name(slot, look.words);
    let words = look.words.fill("time-is-up", &[("round", round.into())]);
    let title = look.words.say("time-letters");
    let letters = lettering::columns(title);
    let wanted = letters.map_or(u16::MAX, |letters| letters + 3 + width(&words));
    if look.glyphs.charset == Charset::Ascii || band.height < 3 || wanted > band.width {
        put_centred(
            buf,
            band,
            1,
            &format!("{}    {words}", spaced(title)),
            style,
        );
        return;
    }
    let start = (band.width - wanted) / 2;
    let end = start + wanted - width(&words);
    let place = columns(rows(band, 0, 3), start, end - start - 3);
    lettering::draw(buf, place, title, style, look);
    put(buf, band, end, 1, &words, style);
}

/// `T I M E`; a script without capitals stays as it is.
fn spaced(title: &str) -> String {
    if title.is_ascii() {
        let letters: Vec<String> = title.chars().map(String::from).collect();
        letters.join(" ")
    } else {
        title.to_owned()
    }
}
