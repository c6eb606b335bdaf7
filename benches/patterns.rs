//! How good the detector is, and how fast. Made-up meetings with known patterns go through `analyse`, as files do; the
//! table shows what the room would have seen against what was so. Any change of a threshold shows its effect here.
//!
//! ```text
//! cargo bench --bench patterns -- [--suite NAME] [--seeds 1-40] [--setting calm|normal|keen|all] [--set NAME=VALUE]
//!                                 [--meetings FOLDER] [--speed]
//! ```
//!
//! `--set` changes one number of `[patterns]`, a time in seconds. `--meetings` replays a folder of contributions files
//! without known patterns. `--speed` measures instead: a file of 100,000 rows, against reading and parsing it plainly.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a bench prints its figures and may panic"
)]

use std::env;
use std::fmt::Write;
use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use colead::analyse::{Analysis, analyse_with, read};
use colead::session::pattern::{Number, Pattern, Range, Sensitivity, Thresholds, Value};

#[path = "../tests/support/dice.rs"]
mod dice;
#[path = "../tests/support/meetings.rs"]
mod meetings;
#[path = "../tests/support/scores.rs"]
mod scores;

use meetings::{Meeting, SUITES, Suite};
use scores::{Figures, Scores};

struct Options {
    suite: Option<String>,
    seeds: (u64, u64),
    settings: Vec<Sensitivity>,
    own: Vec<(&'static str, Value)>,
    meetings: Option<String>,
    speed: bool,
}

fn main() {
    let options = Options::read();
    if options.speed {
        return measure_speed();
    }
    for &setting in &options.settings {
        let mut thresholds = Thresholds::with(setting);
        thresholds.set(&options.own);
        match &options.meetings {
            Some(folder) => replay(Path::new(folder), setting, &thresholds),
            None => score(&options, setting, &thresholds),
        }
    }
}

impl Options {
    fn read() -> Self {
        let mut options = Self {
            suite: None,
            seeds: (1, 40),
            settings: vec![Sensitivity::Normal],
            own: Vec::new(),
            meetings: None,
            speed: false,
        };
        let mut arguments = env::args().skip(1);
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().expect("an option has a value");
            match argument.as_str() {
                "--suite" => options.suite = Some(value()),
                "--seeds" => {
                    let text = value();
                    let (first, last) = text.split_once('-').unwrap_or((&text, &text));
                    options.seeds = (first.parse().unwrap(), last.parse().unwrap());
                }
                "--setting" => {
                    let name = value();
                    let chosen = |setting: &Sensitivity| name == "all" || setting.name() == name;
                    options.settings = Sensitivity::ALL.into_iter().filter(chosen).collect();
                    assert!(!options.settings.is_empty(), "calm, normal, keen or all");
                }
                "--set" => options.own.push(own_number(&value())),
                "--meetings" => options.meetings = Some(value()),
                "--speed" => options.speed = true,
                // Cargo says it to every bench.
                "--bench" => {}
                other => panic!("unknown option {other}"),
            }
        }
        options
    }
}

/// `NAME=VALUE` of the table `[patterns]`.
fn own_number(text: &str) -> (&'static str, Value) {
    let (name, value) = text.split_once('=').expect("NAME=VALUE");
    let number = Number::find(name).expect("a number of the detector");
    let value = match number.range {
        Range::Ratio(..) => Value::Ratio(value.parse().unwrap()),
        Range::Count(..) => Value::Count(value.parse().unwrap()),
        Range::Time(..) => Value::Time(Duration::from_secs(value.parse().unwrap())),
    };
    assert!(number.range.contains(value), "{name} is out of range");
    (number.name, value)
}

fn analysis(csv: &str, thresholds: &Thresholds) -> Analysis {
    let contributions = read("meeting", csv.as_bytes()).unwrap();
    analyse_with(&contributions, thresholds)
}

fn score(options: &Options, setting: Sensitivity, thresholds: &Thresholds) {
    let (first, last) = options.seeds;
    println!(
        "{}, seeds {first}-{last}\n{:7}  {:>5} {:>5}  {:>9}  {:>7} {:>7} {:>5}   by pattern: P/R/latency",
        setting.name(),
        "suite",
        "P",
        "R",
        "latency s",
        "false/h",
        "flaps/h",
        "F1",
    );
    let chosen = |suite: &&Suite| options.suite.as_ref().is_none_or(|name| suite.name == name);
    for suite in SUITES.iter().filter(chosen) {
        let mut scores = Scores::default();
        for seed in first..=last {
            let meeting = suite.meeting(seed);
            scores.add(&meeting, &analysis(&meeting.csv(), thresholds));
        }
        println!("{}", line(suite, &scores));
    }
}

fn line(suite: &Suite, scores: &Scores) -> String {
    let Figures {
        precision,
        recall,
        latency,
        latency_90,
        false_an_hour,
    } = scores.figures(&Pattern::WARNINGS);
    let mut line = format!(
        "{:7}  {precision:5.3} {recall:5.3}  {latency:4.0}/{latency_90:<4.0}  {false_an_hour:7.2} {:7.2} {:5.3}  ",
        suite.name,
        scores.flaps_an_hour(),
        scores.f1(),
    );
    for pattern in Pattern::ALL {
        let of = scores.figures(&[pattern]);
        let (p, r, late) = (of.precision, of.recall, of.latency);
        write!(line, " {} {p:.2}/{r:.2}/{late:.0}", pattern.words()).unwrap();
    }
    line
}

/// What is shown in meetings of which nobody knows the truth.
fn replay(folder: &Path, setting: Sensitivity, thresholds: &Thresholds) {
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "csv"))
        .collect();
    files.sort();
    println!(
        "{}\n{:20}  hours  warnings  flaps",
        setting.name(),
        "meeting"
    );
    let (mut hours, mut warnings, mut flaps) = (0.0, 0, 0);
    for path in files {
        let bytes = fs::read(&path).unwrap();
        // A folder may hold an index beside the meetings.
        let Ok(contributions) = read("meeting", &bytes) else {
            continue;
        };
        let seen = analyse_with(&contributions, thresholds);
        let length = seen.duration.as_millis() as f64 / 1000.0;
        let episodes = scores::episodes(&scores::steps(&seen, length));
        let warned = |episode: &&scores::Episode| {
            let pattern = episode.state.pattern();
            pattern.is_some_and(Pattern::is_warning)
        };
        let warned = episodes.iter().filter(warned).count();
        let flapped = scores::flaps(&episodes);
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        println!(
            "{name:20}  {:5.2}  {warned:8}  {flapped:5}",
            length / 3600.0
        );
        hours += length / 3600.0;
        warnings += warned;
        flaps += flapped;
    }
    println!(
        "{:20}  {hours:5.2}  {:6.2}/h  {:3.2}/h",
        "all",
        warnings as f64 / hours,
        f64::from(flaps) / hours
    );
}

const ROWS: usize = 100_000;
const RUNS: usize = 5;

/// The processor's time for `analyse` on long files, beside what reading and parsing them costs anyway.
fn measure_speed() {
    let thresholds = Thresholds::default();
    println!(
        "{ROWS} rows, ms of processor time (best of {RUNS})\n{:28}  plain read and parse     read  analyse",
        ""
    );
    // So many sparse marks are more than the thirty days that a file may hold.
    let suites = SUITES.iter().filter(|suite| suite.name != "sparse");
    let files = suites.flat_map(|suite| [1, CROWD].map(|crowd| (suite, crowd)));
    for (suite, crowd) in files {
        let csv = long_file(suite, crowd);
        let contributions = read("meeting", csv.as_bytes()).unwrap();
        let plain = best(|| black_box(plainly(&csv)));
        let reading = best(|| black_box(read("meeting", csv.as_bytes()).unwrap()));
        let whole = best(|| black_box(analysis(&csv, &thresholds).to_json().len()));
        let ms = |time: Duration| time.as_secs_f64() * 1000.0;
        println!(
            "{:28}  {:20.1}  {:7.1}  {:7.1}",
            format!("{}, {} people", suite.name, contributions.names().len()),
            ms(plain),
            ms(reading),
            ms(whole)
        );
    }
}

/// How many people stand in for one of a meeting where there is a crowd.
const CROWD: usize = 4;

/// Meetings of a suite one after the other; of each person's contributions every `crowd`-th one is another's.
fn long_file(suite: &Suite, crowd: usize) -> String {
    let mut all = Meeting {
        rows: Vec::new(),
        truth: Vec::new(),
    };
    let mut begin = 0.0;
    for seed in 1.. {
        let meeting = suite.meeting(seed);
        let later = |(at, row): (usize, &meetings::Row)| meetings::Row {
            start: row.start + begin,
            end: row.end + begin,
            who: row.who * crowd + at % crowd,
            ..*row
        };
        all.rows.extend(meeting.rows.iter().enumerate().map(later));
        begin += meeting.end();
        if all.rows.len() >= ROWS {
            break;
        }
    }
    all.rows.truncate(ROWS);
    all.csv()
}

/// The least that a program which reads the file has to do.
fn plainly(csv: &str) -> f64 {
    let mut sum = 0.0;
    for line in csv.lines().skip(1) {
        let mut fields = line.split(',');
        let start: f64 = fields.next().unwrap().parse().unwrap();
        let end: f64 = fields.next().unwrap().parse().unwrap();
        let (who, kind) = (fields.next().unwrap(), fields.next().unwrap());
        sum += end - start + (who.len() + kind.len()) as f64;
    }
    sum
}

fn best<T>(run: impl Fn() -> T) -> Duration {
    let time = |_| {
        let start = processor_time();
        black_box(run());
        processor_time().saturating_sub(start)
    };
    (0..RUNS).map(time).min().unwrap_or_default()
}

/// What this thread has used so far, so that a busy machine shows the same figures; the time itself where the system
/// does not tell.
fn processor_time() -> Duration {
    let told = fs::read_to_string("/proc/thread-self/schedstat").ok();
    let used = told.and_then(|told| told.split(' ').next()?.parse().ok());
    used.map_or_else(|| START.elapsed(), Duration::from_nanos)
}

static START: LazyLock<Instant> = LazyLock::new(Instant::now);
