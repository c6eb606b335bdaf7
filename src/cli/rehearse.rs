//! Rehearsals: which cast, how many people; one on the screen, or many without it.

use super::typed::{Format, RehearseArgs};
use super::{Failure, Replied, Reply, plans, run};
use crate::config::Config;
use crate::files::Places;
use crate::plan::check::people_of_list;
use crate::plan::{MOST_PEOPLE, Plan};
use crate::rehearsal::{Cast, Ink, Rehearsal, Summary};
use crate::runtime::sessions::any_seed;
use crate::runtime::{Ended, Staging, Start, casts, environment, meetings};
use crate::session::Rehearsed;
use crate::text::clean_name;
use crate::timeline::Speed;

/// Where nobody names a seed, the same meetings are held every time.
const SEED: u64 = 1;
/// Cells of the progress bar.
const BAR: usize = 30;

pub(super) fn hold(
    args: &RehearseArgs,
    places: &Places,
    config: &Config,
    progress: &mut dyn FnMut(&str),
) -> Replied {
    let plan = plans::load(&args.plan)?;
    let cast = cast_for(args, &plan, places)?;
    if args.headless {
        return Ok(headless(args, &plan, cast, config, progress));
    }
    if args.output.format == Format::Json {
        let why = "--format json is for --headless; a rehearsal on the screen is reported by `colead report`";
        return Err(Failure::Invalid(why.to_owned()));
    }
    let rehearsal = Rehearsed {
        cast: clean_name(&args.cast).unwrap_or_else(|| cast.title.clone()),
        seed: match args.seed {
            Some(seed) => seed,
            None => any_seed().map_err(|error| Failure::Failed(error.to_string()))?,
        },
        speed: args.speed,
        marked_by_facilitator: args.mark,
    };
    let staging = Staging {
        plan: cast.cast_for(&plan),
        cast,
        rehearsal,
    };
    let start = Start::Rehearsal(Box::new(staging));
    run::open(start, args.shown, places, config)
}

/// The speeds there are, as `--speed` takes them.
pub(super) fn parse_speed(text: &str) -> Result<u8, String> {
    let factor = text.trim_end_matches(['x', '×']).parse().ok();
    let known = factor.filter(|&factor: &u8| Speed::of(factor.into()).is_some());
    known.ok_or_else(|| "choose 1, 2, 4, 8, 16, 32 or 64".to_owned())
}

/// What is said of a rehearsal when it is left; nothing after anything else.
pub(super) fn said(ended: &Ended) -> Reply {
    let Some(held) = &ended.rehearsal else {
        return Reply::default();
    };
    let Rehearsed { cast, seed, .. } = &held.rehearsal;
    let mut lines = held.marking.clone();
    lines.push(format!("The rehearsal is kept in {}.", held.file));
    lines.push(format!(
        "`--cast {cast} --seed {seed}` brings the same people again."
    ));
    Reply::done(lines.join("\n") + "\n")
}

fn headless(
    args: &RehearseArgs,
    plan: &Plan,
    cast: Cast,
    config: &Config,
    progress: &mut dyn FnMut(&str),
) -> Reply {
    let only_ascii = environment::only_ascii(|name| std::env::var_os(name));
    let settings = config.settings(!only_ascii);
    let rehearsal = Rehearsal::new(
        plan,
        cast,
        args.facilitator.into(),
        settings.lookout(),
        args.seed.unwrap_or(SEED),
    );
    let mut shown = None;
    let figures = meetings::hold_all(&rehearsal, args.runs, meetings::processors(), |held| {
        let percent = held * 100 / args.runs;
        if shown != Some(percent) {
            shown = Some(percent);
            progress(&progress_line(held, args.runs, settings.ascii));
        }
    });
    progress("\r\x1b[K");
    let summary = Summary::of(&rehearsal, &figures);
    Reply::done(match args.output.format {
        Format::Text => summary.to_text(Ink::new(settings.ascii)),
        Format::Json => summary.to_json(),
    })
}

fn progress_line(held: u64, runs: u64, ascii: bool) -> String {
    let full = usize::try_from(held * BAR as u64 / runs.max(1)).unwrap_or(BAR);
    let (cell, rest) = if ascii { ("#", ".") } else { ("█", "░") };
    format!(
        "\r{}{} {held}/{runs} meetings",
        cell.repeat(full),
        rest.repeat(BAR.saturating_sub(full))
    )
}

/// The cast that was asked for, as many as take part: those who are named, else as many as the plan has people, else as
/// the cast says.
fn cast_for(args: &RehearseArgs, plan: &Plan, places: &Places) -> Result<Cast, Failure> {
    let cast = casts::load(&args.cast, places).map_err(Failure::Invalid)?;
    let Some(people) = &args.people else {
        return Ok(casts::as_planned(cast, plan));
    };
    if let Ok(count) = people.trim().parse::<usize>() {
        if !(1..=MOST_PEOPLE).contains(&count) {
            let why = format!("--people: write a number from 1 to {MOST_PEOPLE}, or names");
            return Err(Failure::Invalid(why));
        }
        return Ok(cast.of_size(count));
    }
    let names =
        people_of_list(people).map_err(|why| Failure::Invalid(format!("--people: {why}")))?;
    Ok(cast.named(&names))
}
