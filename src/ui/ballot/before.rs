//! Before a ballot opens: everything it will be counted by, and everybody who may vote.
//!
//! ```text
//! PROPOSAL  version 2, amended                           WHO MAY VOTE  5, 4 of them here
//! We build the second platform until June.               ● 1 Ana
//!                                                        ○ 2 Bo    absent
//! HOW WE DECIDE  hidden until all have voted (r to change)
//! Consent: decided when no objection stands …
//! As recommended  Consent: one proposal, and an objection is meant to stop it.
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::sheet::Sheet;
use super::super::{Look, recorded, wording};
use super::roll::{self, Entry};
use super::{earlier, halves, proposal};
use crate::app::Model;
use crate::app::action::Action;
use crate::app::ballot::RuleLine;
use crate::app::keys::seat_key;
use crate::session::ballot::has_ladder;
use crate::session::{Person, Session};
use crate::tally::{Turnout, explain_rule};

pub(super) fn draw(buf: &mut Buffer, board: Rect, model: &Model, session: &Session, look: Look) {
    let entitled = session.people().iter().filter(|p| !p.observer).count();
    let others = usize::from(entitled < session.people().len());
    let rows = u16::try_from(entitled.div_ceil(3) + 1 + others).unwrap_or(u16::MAX);
    let (main, side) = halves(board, rows.min(board.height * 3 / 5));
    let mut sheet = Sheet::new(buf, main, look);
    let most = main.height / 3;
    proposal(&mut sheet, model, session, most);
    sheet.skip(1);
    rules(&mut sheet, model, turnout(session));
    sheet.skip(1);
    earlier(&mut sheet, session, None, 1);
    electorate(buf, side, session, look);
}

/// As it would be if the ballot opened now.
fn turnout(session: &Session) -> Turnout {
    let count = |who: &dyn Fn(&&Person) -> bool| {
        u32::try_from(session.people().iter().filter(who).count()).unwrap_or(u32::MAX)
    };
    Turnout {
        eligible: count(&|p| !p.observer),
        present: count(&|p| !p.observer && p.present),
    }
}

fn rules(sheet: &mut Sheet, model: &Model, turnout: Turnout) {
    let next = &model.next_ballot;
    let key = wording::key(model, Action::Rules);
    let words = sheet.look.words;
    let how = next.value(RuleLine::Voting, model.entitled(), words);
    let note = words.fill(
        "ballot-to-change",
        &[("how", how.into()), ("key", key.into())],
    );
    sheet.heading(words.say("ballot-how"), &note);
    for sentence in explain_rule(next.method, &next.rules, turnout) {
        sheet.text(&recorded::said(&sentence, words), sheet.look.theme.text, 3);
    }
    if has_ladder(next.method) {
        let ladder = next.rules.ladder.explain(next.method, &next.rules);
        sheet.text(&recorded::said(&ladder, words), sheet.look.theme.text, 3);
    }
    let advice = next.advice(model.entitled());
    let why = recorded::said(advice.why, words);
    if advice.method == next.method {
        let label = words.say("ballot-as-recommended");
        sheet.labelled(label, &why, sheet.look.theme.muted, 3);
    } else {
        let label = words.say("ballot-recommended");
        sheet.labelled(label, &why, sheet.look.theme.text, 3);
    }
}

fn electorate(buf: &mut Buffer, area: Rect, session: &Session, look: Look) {
    let mut sheet = Sheet::new(buf, area, look);
    let people = session.people();
    let entitled = || people.iter().zip(0..).filter(|(p, _)| !p.observer);
    let here = entitled().filter(|(p, _)| p.present).count();
    let all = entitled().count();
    let words = look.words;
    let note = if here == all {
        words.fill("ballot-all-here", &[("all", all.into())])
    } else {
        words.fill(
            "ballot-some-here",
            &[("all", all.into()), ("here", here.into())],
        )
    };
    sheet.heading(words.say("ballot-who"), &note);
    // Air where everybody has a line of their own.
    if usize::from(sheet.room()) > all {
        sheet.skip(1);
    }
    let observers: Vec<&str> = people
        .iter()
        .filter(|p| p.observer)
        .map(|p| p.name.as_str())
        .collect();
    let rest = sheet.take(
        sheet
            .room()
            .saturating_sub(u16::from(!observers.is_empty())),
    );
    let roll: Vec<Entry> = entitled()
        .map(|(person, seat)| Entry {
            mark: if person.present {
                look.glyphs.dot
            } else {
                look.glyphs.ring
            },
            key: seat_key(seat),
            name: &person.name,
            word: if person.present {
                String::new()
            } else {
                words.say("ballot-absent").to_owned()
            },
            style: if person.present {
                look.theme.text
            } else {
                look.theme.muted
            },
        })
        .collect();
    roll::draw(sheet.buf, rest, &roll, look);
    if !observers.is_empty() {
        let names = observers.join(", ");
        let text = words.fill("ballot-observing", &[("names", names.into())]);
        sheet.line(&text, look.theme.muted);
    }
}
