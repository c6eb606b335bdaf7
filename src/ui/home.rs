//! The home screen: sessions to go on with, plans to run, sessions to look back at.
//!
//! ```text
//! colead, in big letters
//! Everyone leads, everyone follows, …
//!
//! PLANS
//! ▸ Default · an hour: from where each stands …
//!
//! ▸ [enter] start a session with this plan
//! ```

use std::borrow::Cow;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::hints::Hint;
use super::layout::columns;
use super::paint::width;
use super::sheet::{Sheet, foot, more, page, step, visible};
use super::{Look, layout, lettering, list, wording};
use crate::app::Model;
use crate::app::action::Action;
use crate::app::mouse::Target;
use crate::app::screen::{HomeEntry, Screen};

/// Widest a line of the list is good to read.
const WIDEST: u16 = 110;
/// Rows of everything but the list.
const REST: u16 = 12;
/// Rows of the words for who is here for the first time.
const FIRST_STEPS: u16 = 3;

/// Draws the home screen between header and footer.
pub(super) fn draw(buf: &mut Buffer, area: Rect, model: &Model, look: Look) {
    let selected = match model.screen {
        Screen::Home { selected } => selected.min(model.home.len().saturating_sub(1)),
        Screen::Lobby { .. }
        | Screen::Stage
        | Screen::Ballot
        | Screen::Commitments { .. }
        | Screen::Close => 0,
    };
    let page = page(area);
    let page = columns(page, page.width.saturating_sub(WIDEST) / 2, WIDEST);
    let lines = lines(&model.home);
    let first_time = is_first_time(&model.home);
    let rows = u16::try_from(lines.len())
        .unwrap_or(u16::MAX)
        .saturating_add(REST)
        .saturating_add(if first_time { FIRST_STEPS } else { 0 });
    let spare = page.height.saturating_sub(rows) / 3;
    let page = layout::rows(page, spare, page.height);
    let (top, below) = foot(page, 2);
    let (_, below) = foot(below, 1);
    let mut sheet = Sheet::new(buf, top, look);
    let most = lettering::rows_for(area.height, look).min(5);
    sheet.letters("COLEAD", look.theme.accent, most);
    sheet.skip(1);
    sheet.text(look.words.say("home-purpose"), look.theme.text, 2);
    if first_time {
        first_steps(&mut sheet, model);
    }
    sheet.skip(1);
    if model.home.is_empty() {
        nothing(&mut sheet);
    } else {
        let rest = sheet.rest();
        entries(sheet.buf, rest, &lines, selected, look);
    }
    keys(buf, below, model, selected, look);
}

/// Whether there are plans, and no session of any kind.
fn is_first_time(home: &[HomeEntry]) -> bool {
    !home.is_empty()
        && home
            .iter()
            .all(|entry| matches!(entry, HomeEntry::Plan { .. }))
}

/// What to do, in two lines.
fn first_steps(sheet: &mut Sheet, model: &Model) {
    let key = |action| wording::key(model, action);
    let style = sheet.look.theme.muted;
    sheet.skip(1);
    let words = sheet.look.words;
    let begin = words.fill("home-first-step", &[("key", key(Action::Enter).into())]);
    sheet.line(&begin, style);
    let help = words.fill("home-first-help", &[("key", key(Action::Help).into())]);
    sheet.line(&help, style);
}

fn nothing(sheet: &mut Sheet) {
    let (theme, words) = (sheet.look.theme, sheet.look.words);
    sheet.line(words.say("home-nothing"), theme.heading);
    sheet.text(words.say("home-nothing-advice"), theme.muted, 3);
}

/// A line of the list: the title of a group, an entry, or the gap before a title.
enum Line<'a> {
    Gap,
    Title(&'static str),
    Entry(usize, &'a HomeEntry),
}

fn lines(home: &[HomeEntry]) -> Vec<Line<'_>> {
    let mut lines = Vec::with_capacity(home.len() + 6);
    let mut last = None;
    for (index, entry) in home.iter().enumerate() {
        let title = title_of(entry);
        if last != Some(title) {
            if last.is_some() {
                lines.push(Line::Gap);
            }
            lines.push(Line::Title(title));
            last = Some(title);
        }
        lines.push(Line::Entry(index, entry));
    }
    lines
}

fn entries(buf: &mut Buffer, area: Rect, lines: &[Line], selected: usize, look: Look) {
    let at = lines
        .iter()
        .position(|line| matches!(line, Line::Entry(index, _) if *index == selected));
    let shown = visible(lines.len(), at.unwrap_or(0), area.height);
    let titles = lines.iter().filter_map(|line| match line {
        Line::Entry(_, entry) => Some(width(words_of(entry, look).title)),
        Line::Gap | Line::Title(_) => None,
    });
    let titles = titles.max().unwrap_or(0).min(area.width / 3);
    let mut sheet = Sheet::new(buf, area, look);
    for line in &lines[shown.clone()] {
        match line {
            Line::Gap => sheet.skip(1),
            Line::Title(title) => sheet.heading(look.words.say(title), ""),
            Line::Entry(index, entry) => {
                let Words { title, more, when } = words_of(entry, look);
                let pad = usize::from(titles.saturating_sub(width(title))) + 2;
                let text = if title.is_empty() {
                    more.into_owned()
                } else {
                    format!("{title}{:pad$}{more}", "")
                };
                let row = sheet.take(1);
                list::row(
                    sheet.buf,
                    row,
                    *index == selected,
                    text.trim_end(),
                    when,
                    look,
                );
                look.target(row, Target::Line(*index));
            }
        }
    }
    let rest = sheet.rest();
    let entries = |lines: &[Line]| {
        let is_entry = |line: &&Line| matches!(line, Line::Entry(..));
        lines.iter().filter(is_entry).count()
    };
    let shown = entries(&lines[..shown.start])..entries(&lines[..shown.end]);
    more(buf, rest, &shown, entries(lines), look);
}

const fn title_of(entry: &HomeEntry) -> &'static str {
    match entry {
        HomeEntry::Interrupted { .. } => "home-interrupted",
        HomeEntry::Promise { .. } => "home-promised",
        HomeEntry::Plan { .. } => "home-plans",
        HomeEntry::Recent { .. } => "home-recent",
    }
}

/// What an entry says: its title, a few words more, and its date.
struct Words<'a> {
    title: &'a str,
    more: Cow<'a, str>,
    when: &'a str,
}

fn words_of<'a>(entry: &'a HomeEntry, look: Look) -> Words<'a> {
    match entry {
        HomeEntry::Plan { title, summary, .. } => Words {
            title,
            more: summary.into(),
            when: "",
        },
        HomeEntry::Promise { text, due, .. } => Words {
            title: "",
            more: text.into(),
            when: due,
        },
        HomeEntry::Interrupted {
            title,
            when,
            people,
            held,
            ..
        } => Words {
            title,
            more: look
                .words
                .fill(
                    "home-so-far",
                    &[
                        ("people", (*people).into()),
                        ("held", wording::length(*held, look.words).into()),
                    ],
                )
                .into(),
            when,
        },
        HomeEntry::Recent {
            title,
            when,
            outcome,
            ..
        } => Words {
            title,
            more: outcome.into(),
            when,
        },
    }
}

fn keys(buf: &mut Buffer, area: Rect, model: &Model, selected: usize, look: Look) {
    let Some(entry) = model.home.get(selected) else {
        return;
    };
    let words = match entry {
        HomeEntry::Plan { .. } => "home-start",
        HomeEntry::Interrupted { .. } => "home-go-on",
        HomeEntry::Recent { .. } => "home-look",
        HomeEntry::Promise { .. } => "home-tell",
    };
    let enter = wording::key(model, Action::Enter);
    let (up, down) = (
        wording::key(model, Action::Up),
        wording::key(model, Action::Down),
    );
    let choose = Hint {
        key: &format!("{up} {down}"),
        label: look.words.say("verb-choose"),
        rank: 0,
    };
    step(buf, area, (&enter, look.words.say(words)), &[choose], look);
}
