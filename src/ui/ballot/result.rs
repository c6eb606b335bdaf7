//! The result of a ballot: the verdict, the sentences that say why, and every number behind it.
//!
//! ```text
//! NOT DECIDED, in big letters                      8 entitled: 7 voted, 1 absent
//! Not decided: 1 objection stands, …               Consent: decided when …
//!
//! ✓ consent      ████████████ 6  Ana, Chidi, …
//! ✗ objection    ██           1  Bo
//!
//! ✗ Bo  The supplier is not under contract.
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::bar::{Part, shares};
use super::super::layout::{columns, rows};
use super::super::paint::{put, put_fitted, put_right, width};
use super::super::sheet::Sheet;
use super::super::wording::sign_word;
use super::super::{Look, lettering, paragraph, recorded};
use super::{earlier, halves, held, options, proposal};
use crate::app::Model;
use crate::session::Session;
use crate::session::ballot::{Ballot, BallotState};
use crate::tally::{
    FINGERS, GRADIENTS, Method, OptionId, Outcome, Paper, SignCount, Status, Turnout, explain_rule,
};
use crate::words::Words;

/// Columns of a sign with its shape, and of its count.
const SIGN: u16 = 14;
/// Where the signs are sentences.
const LONG_SIGN: u16 = 46;
const COUNT: u16 = 4;
/// Rows of the count with the rule and what is before it cut short.
const SHORT_COUNT: usize = 3;

pub(super) fn draw(
    buf: &mut Buffer,
    board: Rect,
    model: &Model,
    session: &Session,
    ballot: &Ballot,
    look: Look,
) {
    let BallotState::Closed(outcome) = &ballot.state else {
        return;
    };
    let roomy = board.height >= 24;
    let mut sheet = Sheet::new(buf, board, look);
    proposal(&mut sheet, model, session, if roomy { 4 } else { 1 });
    sheet.skip(1);
    let objections = ballot.objections().count() + ballot.heard.len() + held::word_rows(ballot);
    let objections = u16::try_from(objections).unwrap_or(u16::MAX);
    let count = usize::from(count_rows(session, ballot, outcome, &sheet));
    let ladder = recorded::all_said(&ladder(session, ballot), look.words);
    let why = recorded::all_said(&outcome.why, look.words);
    let facts = shown_rows(ballot, outcome, roomy)
        + wrapped(&why, &sheet)
        + wrapped(&ladder, &sheet)
        + usize::from(objections);
    let letters = lettering::rows_for(board.height, look);
    let room = usize::from(sheet.room());
    // Where rows are scarce the rule is cut first, then the letters make room.
    let scarce = !roomy && count.min(SHORT_COUNT) + facts + usize::from(letters) > room;
    let letters = if scarce { 1 } else { letters };
    let count = count.min(room.saturating_sub(facts + usize::from(letters)).max(2));
    verdict(&mut sheet, ballot, outcome, letters);
    sheet.skip(u16::from(roomy));

    let board = sheet.rest();
    let (main, side) = halves(board, u16::try_from(count).unwrap_or(u16::MAX));
    let beside = side.width != board.width;
    let mut sheet = Sheet::new(buf, main, look);
    for sentence in &why {
        sheet.text(sentence, look.theme.text, 2);
    }
    for sentence in &ladder {
        sheet.text(sentence, look.theme.warning, 3);
    }
    if let Some(telling) = ballot.telling() {
        let telling = recorded::said(telling.sentence(), look.words);
        sheet.text(&telling, look.theme.warning, 2);
    }
    let below = usize::from(objections) + shown_rows(ballot, outcome, roomy);
    if usize::from(sheet.room()) > below {
        sheet.skip(1);
    }
    let keep = objections.min(sheet.room() / 3);
    if ballot.terms.method.has_options() {
        if sheet.room() > keep + 3 {
            let unit = options::unit(ballot.terms.method, look.words);
            sheet.heading(look.words.say("result-each-got"), unit);
        }
        let most = sheet.room().saturating_sub(keep);
        options::draw(&mut sheet, ballot, outcome, most);
    } else {
        held::draw(&mut sheet, ballot);
        signs(&mut sheet, session, (ballot, outcome), keep, roomy);
    }
    if objections > 0 {
        sheet.skip(u16::from(roomy));
        reasons(&mut sheet, session, ballot);
        held::draw_words(&mut sheet, session, ballot);
    }
    if beside {
        sheet.skip(1);
        earlier(&mut sheet, session, Some(ballot), 2);
    }

    let mut sheet = Sheet::new(buf, side, look);
    numbers(&mut sheet, ballot, outcome, beside);
    if !beside {
        earlier(&mut sheet, session, Some(ballot), 1);
    }
}

/// Rows for the count, the rule and up to two earlier ballots when they stand below the result.
fn count_rows(session: &Session, ballot: &Ballot, outcome: &Outcome, sheet: &Sheet) -> u16 {
    let rule = rule(ballot, outcome, sheet.look).join(" ");
    let lines = wrapped(&[rule], sheet);
    let others = session.ballots().len().saturating_sub(1).min(2);
    let rows = 1 + lines + ties(ballot, outcome, sheet.look).len() + others;
    u16::try_from(rows)
        .unwrap_or(u16::MAX)
        .min(sheet.room() / 2)
}

/// Rows of `sentences`, each beginning on a row of its own.
fn wrapped(sentences: &[String], sheet: &Sheet) -> usize {
    let lines = |text: &String| {
        paragraph::wrap(text, sheet.width(), sheet.room())
            .lines
            .len()
    };
    sentences.iter().map(lines).sum()
}

/// The rule in sentences, with the numbers of the count.
fn rule(ballot: &Ballot, outcome: &Outcome, look: Look) -> Vec<String> {
    let turnout = Turnout {
        eligible: outcome.counts.eligible,
        present: outcome.counts.present,
    };
    let rule = explain_rule(ballot.terms.method, &ballot.terms.rules, turnout);
    recorded::all_said(&rule, look.words)
}

/// What was done about a tie, and before anything was, what will be.
fn ladder(session: &Session, ballot: &Ballot) -> Vec<String> {
    if ballot.tied().is_empty() {
        return Vec::new();
    }
    let taken = ballot.tie_in_words(session.casting(ballot));
    if taken.is_empty() {
        return ballot.ladder_in_words().into_iter().collect();
    }
    taken
}

fn verdict(sheet: &mut Sheet, ballot: &Ballot, outcome: &Outcome, rows: u16) {
    let look = sheet.look;
    if let Some(winner) = ballot.chosen()
        && ballot.terms.method != Method::Dots
    {
        sheet.letters(winner.name(&ballot.terms.options), look.theme.good, rows);
        return;
    }
    let (key, style) = match (outcome.status, outcome.method) {
        (Status::Decided, Method::Consent) => ("result-consent", look.theme.good),
        (Status::Decided, method) if method.is_for_one_proposal() => {
            ("result-passed", look.theme.good)
        }
        (Status::Decided, Method::Conviction) => ("result-picture", look.theme.heading),
        (Status::Decided, Method::Dots) => ("result-shortlist", look.theme.good),
        (Status::Decided, _) => ("result-decided", look.theme.good),
        (Status::Tie, _) => ("result-tie", look.theme.warning),
        (Status::NotPassed, Method::Consent) => ("result-not-decided", look.theme.warning),
        (Status::NotPassed, _) => ("result-not-passed", look.theme.warning),
        (Status::NoQuorum, _) => ("result-no-quorum", look.theme.warning),
        (Status::NoBallots, _) => ("result-no-votes", look.theme.warning),
    };
    sheet.letters(look.words.say(key), style, rows);
}

/// The signs that were given, and those that nobody gave where there is room for them.
fn shown_signs(outcome: &Outcome, roomy: bool) -> impl Iterator<Item = &SignCount> {
    outcome
        .spread
        .iter()
        .filter(move |spread| spread.count > 0 || roomy && spread.sign != "block")
}

/// Rows of bars.
fn shown_rows(ballot: &Ballot, outcome: &Outcome, roomy: bool) -> usize {
    if ballot.terms.method.has_options() {
        ballot.terms.options.len()
    } else {
        shown_signs(outcome, roomy).count() + held::rows(ballot)
    }
}

/// A bar for each sign with who gave it; `keep` rows are left for what follows.
fn signs(
    sheet: &mut Sheet,
    session: &Session,
    (ballot, outcome): (&Ballot, &Outcome),
    keep: u16,
    roomy: bool,
) {
    let look = sheet.look;
    let most = outcome
        .spread
        .iter()
        .map(|s| s.count)
        .max()
        .unwrap_or(0)
        .max(1);
    let longest = outcome
        .spread
        .iter()
        .map(|spread| width(&sign_word(&spread.sign, look.words)))
        .max();
    let sign = (longest.unwrap_or(0) + 3).clamp(SIGN, LONG_SIGN.min(sheet.width() / 2));
    let bar = (sheet.width() / 3)
        .clamp(6, 40)
        .min(sheet.width().saturating_sub(sign + COUNT));
    let mut to_come = u16::try_from(shown_signs(outcome, roomy).count()).unwrap_or(u16::MAX);
    for spread in shown_signs(outcome, roomy) {
        to_come -= 1;
        let names: Vec<&str> = ballot
            .shown()
            .votes()
            .iter()
            .filter(|vote| sign_of(&vote.paper) == spread.sign)
            .map(|vote| session.name(vote.who))
            .collect();
        let names = names.join(", ");
        if sheet.room() <= keep {
            return;
        }
        let start = sign + bar + COUNT + 2;
        let room = sheet.room().saturating_sub(keep + to_come).max(1);
        let room = room.min(if roomy { (room / 2).max(3) } else { 2 });
        let beside = rows(sheet.ahead(), 0, room);
        let beside = columns(beside, start, beside.width);
        let used = paragraph::draw(sheet.buf, beside, &names, look.theme.text, look.glyphs);
        let row = sheet.take(used.max(1));
        let (shape, style) = shape_of(&spread.sign, look);
        let end = put(sheet.buf, row, 0, 0, shape, style) + 1;
        let room = sign.saturating_sub(end + 1);
        let word = sign_word(&spread.sign, look.words);
        put_fitted(sheet.buf, row, (end, 0), room, &word, style, look.glyphs);
        let part = Part {
            share: f64::from(spread.count) / f64::from(most),
            symbol: look.glyphs.full,
            style,
        };
        shares(sheet.buf, columns(row, sign, bar), &[part]);
        let count = columns(row, 0, sign + bar + COUNT);
        put_right(
            sheet.buf,
            count,
            0,
            &spread.count.to_string(),
            look.theme.heading,
        );
    }
}

/// The sign of the spread that a paper of one sign gives.
fn sign_of(paper: &Paper) -> String {
    match paper {
        Paper::Consent(sign) => sign.word().to_owned(),
        Paper::YesNo(sign) => sign.word().to_owned(),
        Paper::Fingers(fingers) => {
            let meaning = FINGERS.get(usize::from(*fingers)).copied();
            format!("{fingers} {}", meaning.unwrap_or_default())
        }
        Paper::Gradient(step) => {
            let step = usize::from(*step).wrapping_sub(1);
            GRADIENTS.get(step).copied().unwrap_or_default().to_owned()
        }
        Paper::Conviction(held) => held.position.word().to_owned(),
        Paper::Abstain => "abstain".to_owned(),
        Paper::Choice(_)
        | Paper::Approve(_)
        | Paper::Rank(_)
        | Paper::Score(_)
        | Paper::Dots(_)
        | Paper::Blank
        | Paper::Spoiled => String::new(),
    }
}

/// A shape for each sign, so that it is told without its colour.
fn shape_of<'a>(sign: &str, look: Look<'a>) -> (&'a str, ratatui::style::Style) {
    let (glyphs, theme) = (look.glyphs, look.theme);
    match sign {
        "consent" | "yes" => (glyphs.check, theme.good),
        "concern" => (glyphs.interval_mean, theme.both),
        "stand-aside" => (glyphs.left, theme.following),
        "objection" | "no" => (glyphs.cross, theme.warning),
        "block" => (glyphs.warning, theme.warning),
        _ => (glyphs.ring, theme.muted),
    }
}

fn reasons(sheet: &mut Sheet, session: &Session, ballot: &Ballot) {
    let look = sheet.look;
    let mut left = u16::try_from(ballot.objections().count()).unwrap_or(u16::MAX);
    for vote in ballot.objections() {
        if sheet.room() == 1 && left > 1 {
            let more = look
                .words
                .fill("result-objections-more", &[("count", left.into())]);
            let text = format!("{} {more}", look.glyphs.down);
            sheet.line(&text, look.theme.warning);
            return;
        }
        left = left.saturating_sub(1);
        let label = format!("{} {}", look.glyphs.cross, session.name(vote.who));
        let rows = sheet.room().saturating_sub(left).clamp(1, 3);
        let missing = look.words.say("result-no-reason-yet");
        let (reason, style, rows) = match &vote.reason {
            Some(reason) => (reason.as_str(), look.theme.text, rows),
            None => (missing, look.theme.warning, 1),
        };
        sheet.labelled(&label, reason, style, rows);
    }
    for objection in &ballot.heard {
        sheet.labelled(look.glyphs.cross, objection, look.theme.text, 2);
    }
}

/// Each on a line of its own; run together where that is what makes them fit.
fn sentences(sheet: &mut Sheet, sentences: &[String]) {
    let room = sheet.room();
    let style = sheet.look.theme.muted;
    if wrapped(sentences, sheet) > usize::from(room) {
        sheet.text(&sentences.join(" "), style, room);
        return;
    }
    for sentence in sentences {
        sheet.text(sentence, style, room);
    }
}

/// What became of each tie; the same options can be level at more than one stage of the count, and are named once.
fn ties(ballot: &Ballot, outcome: &Outcome, look: Look) -> Vec<String> {
    let words = look.words;
    let mut told = Vec::new();
    for tie in &outcome.ties {
        let how = match (tie.broken_by.as_str(), ballot.chosen()) {
            ("", Some(_)) => words.say("result-tie-ladder").to_owned(),
            ("", None) => words.say("result-tie-stands").to_owned(),
            (rule, _) => recorded::said(rule, words).into_owned(),
        };
        let options = tie
            .options
            .iter()
            .map(|&option| option_name(outcome.method, option, &ballot.terms.options, words))
            .reduce(|one, other| {
                words.fill(
                    "result-and",
                    &[("one", one.into()), ("other", other.into())],
                )
            });
        let sentence = words.fill(
            "result-tie-of",
            &[
                ("options", options.unwrap_or_default().into()),
                ("how", how.into()),
            ],
        );
        if !told.contains(&sentence) {
            told.push(sentence);
        }
    }
    told
}

/// An option as the group wrote it, or a sign in the words of the room.
fn option_name(method: Method, option: OptionId, options: &[String], words: &Words) -> String {
    let name = method.option_name(option, options);
    if method.own_options().is_empty() {
        name.to_owned()
    } else {
        sign_word(name, words)
    }
}

/// Everybody on the roll accounted for, then the rule and the ties.
fn numbers(sheet: &mut Sheet, ballot: &Ballot, outcome: &Outcome, beside: bool) {
    let look = sheet.look;
    let counts = outcome.counts;
    let words = look.words;
    let parts = [
        (counts.eligible, "count-entitled", "count-entitled-to-vote"),
        (counts.present, "count-present", "count-present"),
        (counts.cast, "count-cast", "count-votes-cast"),
        (counts.abstain, "count-abstained", "count-abstained"),
        (
            counts.not_voted,
            "count-not-voted",
            "count-present-not-voted",
        ),
        (counts.absent, "count-absent", "count-absent"),
    ];
    if beside {
        sheet.heading(words.say("result-count"), "");
        for (count, _, key) in parts {
            let line = format!("{count:>3}  {}", words.say(key));
            sheet.line(&line, look.theme.text);
        }
        sheet.skip(1);
        sheet.heading(words.say("result-rule"), words.say("result-beforehand"));
    } else {
        let words = parts.map(|(count, key, _)| format!("{count} {}", words.say(key)));
        let and = format!(" {} ", look.glyphs.separator);
        sheet.line(&words.join(&and), look.theme.text);
    }
    for tie in ties(ballot, outcome, look) {
        sheet.text(&tie, look.theme.warning, 2);
    }
    let rule = rule(ballot, outcome, look);
    if beside {
        sentences(sheet, &rule);
    } else {
        let most = sheet.room();
        sheet.text(&rule.join(" "), look.theme.muted, most);
    }
}
