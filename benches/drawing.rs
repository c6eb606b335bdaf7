//! What a frame of the stage costs, with few and with many marks behind it: it must be the same.

use std::hint::black_box;
use std::time::Duration;

use colead::app::keys::Keymap;
use colead::app::live::Opened;
use colead::app::settings::Settings;
use colead::app::{Message, Model, update};
use colead::plan::check;
use colead::session::{Command, Mode, Moment, Opening, PersonId, Session};
use colead::ui::{self, ColourDepth, Glyphs, Look, Theme};
use colead::words::{Language, Words};
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use jiff::civil::date;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

const PLAN: &str = r#"
title = "Q3 platform bet"
people = ["Ana", "Bo", "Chidi", "Dana", "Eun-ji", "Farah", "Gil", "Hana", "Ivo", "Jun", "Kaya", "Leo"]
ends_without_decision = "only drawn"

[[round]]
name = "Open floor"
kind = "open"
time = "6m"
question = "Which bet do we make, and what would change your mind?"
"#;

/// The stage with twelve people and that many marks behind it, one a second.
static WORDS: Words = Words::of(Language::English);

fn stage(marks: u32) -> Model {
    let plan = check::parse("bench.toml", PLAN).expect("the plan is valid");
    let mut session = Session::new(Opening {
        plan,
        started: date(2026, 11, 23).at(10, 0, 0, 0),
        seed: 7,
        imported: None,
        rehearsal: None,
    });
    let mut now = Moment::START;
    let mut perform = |command: Command, now| {
        session
            .perform(&command, now)
            .expect("nothing is in the way");
    };
    perform(Command::StartRound, now);
    for number in 0..marks {
        now = now + Duration::from_secs(1);
        let who = PersonId(u16::try_from(number % 12).unwrap_or(0));
        let mode = [Mode::Lead, Mode::Follow, Mode::Both][number as usize % 3];
        perform(Command::ToggleFloor { who }, now);
        perform(Command::Mark { mode }, now);
    }
    let mut model = Model::new(Settings::default(), Keymap::default(), Vec::new());
    let opened = Opened {
        id: "bench".to_owned(),
        file: "bench.jsonl".to_owned(),
        session,
        now,
        away: None,
    };
    update(&mut model, Message::SessionOpened(Box::new(opened)), now);
    model
}

fn drawing(criterion: &mut Criterion) {
    let Some(theme) = Theme::load("dark", ColourDepth::TrueColour) else {
        return;
    };
    let look = Look {
        theme: &theme,
        glyphs: &Glyphs::UNICODE,
        words: &WORDS,
        targets: None,
    };
    let mut group = criterion.benchmark_group("stage 120x40, twelve people");
    for marks in [1_000, 100_000] {
        let model = stage(marks);
        let area = Rect::new(0, 0, 120, 40);
        let mut buf = Buffer::empty(area);
        group.bench_function(BenchmarkId::new("marks", marks), |bencher| {
            bencher.iter(|| {
                buf.reset();
                ui::draw_on(black_box(&mut buf), area, black_box(&model), look)
            });
        });
    }
    group.finish();
}

criterion_group!(benches, drawing);
criterion_main!(benches);
