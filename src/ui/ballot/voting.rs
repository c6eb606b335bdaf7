//! While a ballot is open: who has voted. A choice is shown in an open ballot only.
//!
//! ```text
//! PROPOSAL                                               THE ROLL  ● has voted  ○ not yet
//! We build the second platform until June.               ● 1 Ana
//!                                                        ○ 2 Bo
//! ██ 4 OF 5 ██
//! 4 of 5 have voted
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::paint::width;
use super::super::sheet::Sheet;
use super::super::wording::sign_word;
use super::super::{Look, lettering, recorded};
use super::roll::{self, Entry};
use super::{halves, proposal};
use crate::app::Model;
use crate::app::keys::seat_key;
use crate::app::settings::Zoom;
use crate::plan::Voting;
use crate::session::ballot::{Ballot, in_words};
use crate::session::{PersonId, Session};
use crate::tally::Paper;

/// Columns of the widest choice that is shown beside a name.
const WORD: u16 = 16;
/// Rows of the largest letters.
const LARGEST: u16 = 10;

pub(super) fn draw(
    buf: &mut Buffer,
    board: Rect,
    model: &Model,
    session: &Session,
    ballot: &Ballot,
    look: Look,
) {
    let all = ballot.electorate.len();
    let columns = if all > 16 { 3 } else { 2 };
    let others = usize::from(all < session.people().len());
    let rows = u16::try_from(all.div_ceil(columns) + 1 + others).unwrap_or(u16::MAX);
    let (main, side) = halves(board, rows.min(board.height.saturating_sub(6)));
    let mut sheet = Sheet::new(buf, main, look);
    let roomy = main.height >= 20;
    let most = if roomy { main.height / 3 } else { 3 };
    proposal(&mut sheet, model, session, most);
    sheet.skip(if roomy { 2 } else { 1 });

    let voted = ballot.voted().count();
    let zoom = model.settings.zoom;
    let most = letters(zoom, board, sheet.room(), look);
    if most >= 3 {
        let count = voted_of("voting-of", voted, all, look);
        sheet.letters(&count, look.theme.digits, most);
    }
    if roomy {
        sheet.skip(1);
    }
    let said = voted_of("voting-voted", voted, all, look);
    sheet.line(&said, look.theme.heading);
    if zoom != Zoom::Projector {
        how(&mut sheet, ballot);
    }
    people(buf, side, session, ballot, look);
}

/// Rows for the count in letters: none where room is for people, and all there are on a wall that is far away. Room is
/// kept for the words below.
fn letters(zoom: Zoom, board: Rect, room: u16, look: Look) -> u16 {
    let most = match zoom {
        Zoom::Compact => 0,
        Zoom::Normal => lettering::rows_for(board.height, look).max(5),
        Zoom::Projector => LARGEST,
    };
    most.min(room.saturating_sub(3))
}

/// How the votes are taken, and the lot that was fixed.
fn how(sheet: &mut Sheet, ballot: &Ballot) {
    let (words, muted) = (sheet.look.words, sheet.look.theme.muted);
    let how = match ballot.terms.voting {
        Voting::Open => "voting-open",
        Voting::Hidden => "voting-hidden",
        Voting::Secret { .. } => "voting-secret",
    };
    sheet.text(words.say(how), muted, 3);
    if let Some(lot) = ballot.lot_in_words() {
        sheet.text(&recorded::said(&lot, words), muted, 2);
    }
}

/// The same for everybody: how many have voted, nobody by name. Of a secret ballot a second screen knows nothing at all
/// until it is closed.
pub(super) fn draw_public(
    buf: &mut Buffer,
    board: Rect,
    model: &Model,
    session: &Session,
    ballot: &Ballot,
    look: Look,
) {
    let mut sheet = Sheet::new(buf, board, look);
    let roomy = board.height >= 20;
    proposal(&mut sheet, model, session, board.height / 3);
    sheet.skip(if roomy { 2 } else { 1 });
    let all = ballot.electorate.len();
    let (large, words) = match ballot.terms.voting {
        Voting::Secret { .. } => (
            look.words.say("voting-secret-large").to_owned(),
            look.words
                .fill("voting-secret-public", &[("all", all.into())]),
        ),
        Voting::Open | Voting::Hidden => {
            let voted = ballot.voted().count();
            (
                voted_of("voting-of", voted, all, look),
                voted_of("voting-voted", voted, all, look),
            )
        }
    };
    let most = letters(model.settings.zoom, board, sheet.room(), look);
    if most > 0 {
        sheet.letters(&large, look.theme.digits, most);
        sheet.skip(1);
    }
    sheet.text(&words, look.theme.heading, 3);
}

/// `4 of 5`, `4 of 5 have voted`
fn voted_of(key: &str, voted: usize, all: usize, look: Look) -> String {
    let gaps = [("voted", voted.into()), ("all", all.into())];
    look.words.fill(key, &gaps)
}

/// A sign in the words of the room; what somebody wrote stays as it is.
fn paper_words(paper: &Paper, options: &[String], look: Look) -> String {
    let said = in_words(paper, options);
    match paper {
        Paper::Consent(_) | Paper::YesNo(_) | Paper::Abstain | Paper::Blank | Paper::Spoiled => {
            sign_word(&said, look.words)
        }
        Paper::Fingers(_)
        | Paper::Gradient(_)
        | Paper::Choice(_)
        | Paper::Approve(_)
        | Paper::Rank(_)
        | Paper::Score(_)
        | Paper::Dots(_)
        | Paper::Conviction(_) => said,
    }
}

fn people(buf: &mut Buffer, area: Rect, session: &Session, ballot: &Ballot, look: Look) {
    let mut sheet = Sheet::new(buf, area, look);
    let (dot, ring) = (look.glyphs.dot, look.glyphs.ring);
    let legend = look.words.fill(
        "voting-legend",
        &[("dot", dot.into()), ("ring", ring.into())],
    );
    sheet.heading(look.words.say("voting-roll"), &legend);
    // Air where everybody has a line of their own.
    if usize::from(sheet.room()) > ballot.electorate.len() {
        sheet.skip(1);
    }
    let outside: Vec<&str> = session
        .people()
        .iter()
        .filter(|p| !ballot.electorate.contains(&p.id))
        .map(|p| p.name.as_str())
        .collect();
    let rest = sheet.take(sheet.room().saturating_sub(u16::from(!outside.is_empty())));
    let roll: Vec<Entry> = ballot
        .electorate
        .iter()
        .map(|&who| entry(session, ballot, who, look))
        .collect();
    roll::draw(sheet.buf, rest, &roll, look);
    if !outside.is_empty() {
        let names = outside.join(", ");
        let text = look
            .words
            .fill("voting-not-entitled", &[("names", names.into())]);
        sheet.line(&text, look.theme.muted);
    }
}

fn entry<'a>(session: &'a Session, ballot: &Ballot, who: PersonId, look: Look) -> Entry<'a> {
    let seat = session.people().iter().position(|p| p.id == who);
    let here = session.person(who).is_some_and(|p| p.present);
    let voted = ballot.has_voted(who);
    let word = match ballot.shown().vote(who) {
        // A paper of many words has no room beside a name; the dot says that it is there.
        Some(vote) => Some(paper_words(&vote.paper, &ballot.terms.options, look))
            .filter(|words| width(words) <= WORD)
            .unwrap_or_default(),
        None if !here && !voted => look.words.say("ballot-absent").to_owned(),
        None => String::new(),
    };
    let style = match (voted, here) {
        (true, _) => look.theme.good,
        (false, true) => look.theme.text,
        (false, false) => look.theme.muted,
    };
    Entry {
        mark: if voted {
            look.glyphs.dot
        } else {
            look.glyphs.ring
        },
        key: seat.map_or(' ', seat_key),
        name: session.name(who),
        word,
        style,
    }
}
