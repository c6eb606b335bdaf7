//! A session as a recording in the asciicast format (version 2), which asciinema and its players show: what a projector would
//! have shown, frame by frame, with the chapters as markers.

use std::io;

use jiff::Timestamp;
use ratatui::Terminal;
use ratatui::layout::Size;

use super::frame::FrameBackend;
use crate::app::keys::Keymap;
use crate::app::live::Opened;
use crate::app::projector::Followed;
use crate::app::settings::Settings;
use crate::app::{Message, Model, update};
use crate::session::Moment;
use crate::timeline::{Fact, Timeline};
use crate::ui::glyphs::Charset;
use crate::ui::{self, ColourDepth, Glyphs, Look, Theme};
use crate::words::Words;

/// Seconds after which a player goes on when nothing happens.
const IDLE: f64 = 2.0;

/// What a recording is made of and how it looks.
#[derive(Debug)]
pub struct Recording<'r> {
    pub timeline: &'r Timeline,
    pub settings: Settings,
    pub title: &'r str,
    /// When the session began.
    pub started: Timestamp,
    pub columns: u16,
    pub rows: u16,
}

/// Writes the recording.
///
/// # Errors
/// None in practice: frames are drawn in memory.
pub fn record(recording: Recording<'_>) -> io::Result<String> {
    let Recording {
        timeline,
        settings,
        title,
        started,
        columns,
        rows,
    } = recording;
    let theme = Theme::load(settings.theme.name(), ColourDepth::TrueColour)
        .unwrap_or_else(Theme::monochrome);
    let charset = if settings.ascii {
        Charset::Ascii
    } else {
        Charset::Unicode
    };
    let words = Words::of(settings.language);
    let look = Look {
        theme: &theme,
        glyphs: Glyphs::of(charset),
        words: &words,
        targets: None,
    };
    let size = Size::new(columns, rows);
    let mut film = Film {
        model: Model::new(settings, Keymap::default(), Vec::new()),
        screen: Terminal::new(FrameBackend::new(size))?,
        text: head(title, started, size),
    };
    let opened = Opened {
        id: String::new(),
        file: String::new(),
        session: timeline.after(0),
        now: Moment::START,
        away: None,
    };
    film.show(Message::Following(Box::new(opened)), Moment::START, look)?;
    let mut chapters = timeline.overview().chapters.iter().peekable();
    for fact in timeline.facts() {
        let t = fact.t();
        while let Some(next) = film.model.next_change().filter(|next| *next < t) {
            film.show(Message::Woke, next, look)?;
        }
        while let Some(chapter) = chapters.next_if(|chapter| chapter.at <= t) {
            let words = format!("{}: {}", chapter.kind.word(), chapter.title);
            film.line(chapter.at, "m", &words);
        }
        let line = match fact {
            Fact::Known(recorded) => Followed::Event(recorded.clone()),
            Fact::Unknown { n, t } => Followed::Unknown { n: *n, t: *t },
        };
        film.show(Message::Followed(vec![line]), t, look)?;
    }
    Ok(film.text)
}

fn head(title: &str, started: Timestamp, size: Size) -> String {
    let head = serde_json::json!({
        "version": 2,
        "width": size.width,
        "height": size.height,
        "timestamp": started.as_second(),
        "idle_time_limit": IDLE,
        "title": title,
        "env": {"TERM": "xterm-256color"},
    });
    format!("{head}\n")
}

/// The recording as far as it goes.
struct Film {
    model: Model,
    screen: Terminal<FrameBackend>,
    text: String,
}

impl Film {
    /// What is seen at `t` after `message`; nothing where nothing changed.
    fn show(&mut self, message: Message, t: Moment, look: Look) -> io::Result<()> {
        // A projector asks for nothing to be done.
        update(&mut self.model, message, t);
        let model = &self.model;
        self.screen.draw(|frame| ui::draw(frame, model, look))?;
        let mut shown = None;
        self.screen.backend_mut().finish(|frame| {
            shown = Some(String::from_utf8_lossy(frame).into_owned());
            Ok(())
        })?;
        if let Some(shown) = shown {
            self.line(t, "o", &shown);
        }
        Ok(())
    }

    fn line(&mut self, t: Moment, code: &str, data: &str) {
        let seconds = t.since(Moment::START).as_secs_f64();
        self.text += &serde_json::json!([seconds, code, data]).to_string();
        self.text.push('\n');
    }
}
