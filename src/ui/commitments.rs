//! The commitments: what was decided, and who does what by when.
//!
//! ```text
//! DECISION  reviewed on 2027-02-20
//! We ship on 1 December.
//!
//! WHO DOES WHAT BY WHEN  3
//! ▸ Ana     call the supplier               2026-12-01
//!
//! ▸ [enter] add a commitment    a person's key …
//! ```

use jiff::civil::Date;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::hints::Hint;
use super::layout::columns;
use super::paint::{put, put_fitted, put_right, run, width};
use super::sheet::{Sheet, foot, more, page, step, visible};
use super::{Look, lettering, paragraph, wording};
use crate::app::Model;
use crate::app::action::Action;
use crate::app::mouse::Target;
use crate::app::screen::Screen;
use crate::session::Session;
use crate::session::commitment::{Commitment, Decision};
use crate::session::pledge::Pledge;
use crate::words::Words;

/// Beyond this many a list of promises is a list of wishes.
const MANY: usize = 7;

/// Columns from which the warning that nobody owns the decision stands on one line.
const ONE_LINE: u16 = 96;

/// Draws the commitments between header and footer.
pub(super) fn draw(buf: &mut Buffer, area: Rect, model: &Model, look: Look) {
    let Some(session) = model.session() else {
        return;
    };
    let selected = match model.screen {
        Screen::Commitments { selected } => Some(selected),
        Screen::Home { .. }
        | Screen::Lobby { .. }
        | Screen::Stage
        | Screen::Ballot
        | Screen::Close => None,
    };
    let (board, below) = foot(page(area), 1);
    let roomy = board.height >= 24;
    let mut sheet = Sheet::new(buf, board, look);
    decision(&mut sheet, session, if roomy { 5 } else { 3 });
    sheet.skip(1);
    if !session.pledges().is_empty() {
        carriers(&mut sheet, session);
        sheet.skip(1);
    }
    let commitments = session.commitments();
    if commitments.is_empty() {
        unstaffed(&mut sheet, session, board.height);
    } else {
        let warn = commitments.len() > MANY;
        let title = look.words.say("deeds-title");
        sheet.heading(title, &commitments.len().to_string());
        sheet.skip(u16::from(roomy));
        let check = selected.and_then(|at| {
            commitments
                .get(at.min(commitments.len() - 1))?
                .check
                .as_deref()
        });
        let foot = u16::from(warn) + if check.is_some() { 2 } else { 0 };
        let rows = sheet.room().saturating_sub(foot);
        let list = sheet.take(rows);
        self::list(sheet.buf, list, session, selected, look);
        if let Some(check) = check {
            let label = look.words.say("deeds-how-known");
            sheet.labelled(label, check, look.theme.text, 2);
        }
        if warn {
            let many = look
                .words
                .fill("deeds-many", &[("count", commitments.len().into())]);
            let text = format!("{} {many}", look.glyphs.warning);
            sheet.line(&text, look.theme.warning);
        }
    }
    if !session.is_closed() {
        keys(buf, below, model, session, look);
    }
}

fn decision(sheet: &mut Sheet, session: &Session, most: u16) {
    let (theme, words) = (sheet.look.theme, sheet.look.words);
    match session.decision() {
        Some(Decision::Made { text, review, .. }) => {
            let title = words.say("deeds-decision");
            sheet.heading(title, &review_words(*review, words));
            sheet.text(text, theme.heading, most);
        }
        Some(Decision::None { why }) => {
            sheet.heading(words.say("deeds-no-decision"), "");
            sheet.text(why, theme.text, most);
        }
        None => {
            sheet.heading(words.say("deeds-decision"), "");
            sheet.line(words.say("deeds-nothing-recorded"), theme.muted);
        }
    }
}

/// Who carries the decision how far: `will own it: Ana   will help: Bo, Chidi`.
pub(super) fn carriers(sheet: &mut Sheet, session: &Session) {
    let theme = sheet.look.theme;
    for pledge in Pledge::ALL {
        let names: Vec<&str> = session
            .pledged(pledge)
            .map(|who| session.name(who))
            .collect();
        if !names.is_empty() {
            let said = pledge_words(pledge, sheet.look.words);
            let room = 14_usize.saturating_sub(usize::from(width(said)));
            let label = format!("{said}{:room$}", "");
            sheet.labelled(&label, &names.join(", "), theme.text, 2);
        }
    }
}

/// `reviewed on 2027-02-20`.
pub(super) fn review_words(review: Option<Date>, words: &Words) -> String {
    review.map_or_else(
        || words.say("deeds-no-review").to_owned(),
        |date| words.fill("deeds-reviewed", &[("date", date.to_string().into())]),
    )
}

/// How far somebody carries the decision: `will help`.
pub(super) fn pledge_words(pledge: Pledge, words: &Words) -> &str {
    words.say(match pledge {
        Pledge::Own => "pledge-own",
        Pledge::Help => "pledge-help",
        Pledge::NotBlock => "pledge-not-block",
        Pledge::Cannot => "pledge-cannot",
    })
}

fn unstaffed(sheet: &mut Sheet, session: &Session, height: u16) {
    let look = sheet.look;
    let decided = matches!(session.decision(), Some(Decision::Made { .. }));
    if decided && !session.is_staffed() {
        let keys: &[&str] = if sheet.width() < ONE_LINE {
            &["deeds-decided", "deeds-not-staffed"]
        } else {
            &["deeds-decided-not-staffed"]
        };
        for key in keys {
            let words = look.words.say(key);
            sheet.letters(words, look.theme.warning, lettering::rows_for(height, look));
            sheet.skip(1);
        }
        sheet.text(look.words.say("deeds-nobody-carries"), look.theme.text, 3);
    } else {
        sheet.heading(look.words.say("deeds-title"), "");
        sheet.line(look.words.say("deeds-none"), look.theme.text);
    }
    sheet.skip(1);
    sheet.text(look.words.say("deeds-how"), look.theme.muted, 3);
}

fn list(buf: &mut Buffer, area: Rect, session: &Session, selected: Option<usize>, look: Look) {
    let commitments = session.commitments();
    let height: u16 = if commitments.len() * 2 <= usize::from(area.height) {
        2
    } else {
        1
    };
    let selected = selected.map(|selected| selected.min(commitments.len() - 1));
    let shown = visible(
        commitments.len(),
        selected.unwrap_or(0),
        area.height / height,
    );
    let owners = owner_width(session, area.width);
    let mut sheet = Sheet::new(buf, area, look);
    for index in shown.clone() {
        let row = sheet.take(height);
        let is_selected = selected == Some(index);
        line(
            sheet.buf,
            row,
            session,
            &commitments[index],
            (owners, is_selected),
            look,
        );
        look.target(row, Target::Line(index));
    }
    let rest = sheet.rest();
    more(buf, rest, &shown, commitments.len(), look);
}

/// Columns for the owners of commitments in a list that is `columns` wide.
pub(super) fn owner_width(session: &Session, columns: u16) -> u16 {
    session
        .commitments()
        .iter()
        .map(|c| width(session.name(c.owner)))
        .max()
        .unwrap_or(0)
        .min(columns / 4)
}

/// One commitment on the rows of `area`, its deed wrapped; `owners` columns for the owner.
pub(super) fn line(
    buf: &mut Buffer,
    area: Rect,
    session: &Session,
    commitment: &Commitment,
    (owners, selected): (u16, bool),
    look: Look,
) {
    let (theme, glyphs) = (look.theme, look.glyphs);
    let (style, owner_style, quiet) = if selected {
        (theme.selected, theme.selected, theme.selected)
    } else {
        (theme.text, theme.heading, theme.muted)
    };
    let due = match commitment.due {
        Some(date) => {
            let date = date.to_string();
            look.words.fill("deeds-by", &[("date", date.into())])
        }
        None => look.words.say("deeds-no-date").to_owned(),
    };
    let start = (owners + 4).min(area.width);
    let end = area.width.saturating_sub(width(&due));
    let deed = columns(area, start, end.saturating_sub(start + 2));
    if selected {
        let lines = paragraph::wrap(&commitment.deed, deed.width, deed.height).lines;
        for y in 0..u16::try_from(lines.len()).unwrap_or(1).max(1) {
            run(buf, area, (0, y), area.width, " ", style);
        }
        put(buf, area, 0, 0, glyphs.pointer, style);
    }
    let owner = session.name(commitment.owner);
    put_fitted(buf, area, (2, 0), owners, owner, owner_style, glyphs);
    put_right(buf, area, 0, &due, quiet);
    paragraph::draw(buf, deed, &commitment.deed, style, glyphs);
}

fn keys(buf: &mut Buffer, area: Rect, model: &Model, session: &Session, look: Look) {
    let enter = wording::key(model, Action::Enter);
    let (remove, review) = (
        wording::key(model, Action::Remove),
        wording::key(model, Action::ReviewDate),
    );
    let (staffing, known) = (
        wording::key(model, Action::Staffing),
        wording::key(model, Action::HowKnown),
    );
    let words = look.words;
    let hint = |key, label, rank| Hint { key, label, rank };
    let mut keys = vec![hint(
        words.say("deeds-a-persons-key"),
        words.say("deeds-for-that-person"),
        0,
    )];
    if !session.commitments().is_empty() {
        keys.push(hint(&remove, words.say("deeds-remove"), 2));
        keys.push(hint(&known, words.say("deeds-known"), 3));
    }
    if matches!(session.decision(), Some(Decision::Made { .. })) {
        keys.push(hint(&review, words.say("deeds-review"), 1));
        keys.push(hint(&staffing, words.say("deeds-who-carries"), 1));
    }
    step(buf, area, (&enter, words.say("deeds-add")), &keys, look);
}
