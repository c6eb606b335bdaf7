//! The commands that open the screen.

use std::fs;
use std::path::Path;
use std::time::Duration;

use super::typed::{ReplayArgs, RunArgs, ShownArgs};
use super::which;
use super::{Failure, Replied, counter_moves, failed, invalid, plans, rehearse};
use crate::config::{self, Colours, Config};
use crate::files::Places;
use crate::journal::archive::{self, State, Summary};
use crate::plan::check::people_of_list;
use crate::plan::parse_length;
use crate::runtime::{self, Appearance, RunError, Setup, Start, environment, sessions};
use crate::session::Moment;
use crate::text::clean_name;
use crate::timeline::Speed;
use crate::ui::{ColourDepth, Theme};
use crate::words::Language;

pub(super) fn home(places: &Places, config: &Config) -> Replied {
    open(Start::Home, ShownArgs::default(), places, config)
}

pub(super) fn plan(args: &RunArgs, places: &Places, config: &Config) -> Replied {
    let (mut plan, source) = plans::load_with_text(&args.plan)?;
    if let Some(names) = &args.people {
        plan.people =
            people_of_list(names).map_err(|why| Failure::Invalid(format!("--people: {why}")))?;
    }
    if let Some(title) = &args.title {
        plan.title = clean_name(title)
            .ok_or_else(|| Failure::Invalid("--title: a title needs a letter".to_owned()))?;
    }
    open(
        Start::Plan(Box::new(plan), source),
        args.shown,
        places,
        config,
    )
}

/// A closed session that is named is shown, not reopened.
pub(super) fn resume(session: &str, shown: ShownArgs, places: &Places, config: &Config) -> Replied {
    let folder = places.sessions_dir();
    let start = if session == "last" {
        Start::Session(archive::last_interrupted(&folder).map_err(|error| invalid(&error))?)
    } else {
        let path = which::file(session, places)?;
        match Summary::read(&path).map_err(|error| failed(&error))?.state {
            State::Interrupted | State::Running => Start::Session(path),
            State::Closed => Start::Closed(path),
        }
    };
    open(start, shown, places, config)
}

/// The running session, unless another one is named.
pub(super) fn present(
    session: Option<&str>,
    plain: bool,
    places: &Places,
    config: &Config,
) -> Replied {
    let path = match session {
        None => archive::running(&places.sessions_dir()).map_err(|error| invalid(&error))?,
        Some(session) => which::file(session, places)?,
    };
    let shown = ShownArgs {
        console: false,
        plain,
    };
    open(Start::Projector(path), shown, places, config)
}

/// The newest session is `last`, interrupted or not.
pub(super) fn replay(args: &ReplayArgs, places: &Places, config: &Config) -> Replied {
    let file = which::file(&args.session, places)?;
    let speed = args.speed.trim_end_matches(['x', '×']).parse().ok();
    let speed = speed.and_then(Speed::of).ok_or_else(|| {
        let given = &args.speed;
        Failure::Invalid(format!(
            "--speed {given}: choose 0.5, 1, 2, 4, 8, 16, 32 or 64"
        ))
    })?;
    let at = match &args.at {
        None => Duration::ZERO,
        Some(text) => parse_length(text).map_err(|fault| {
            Failure::Invalid(format!(
                "--at {text}: {fault}; write the time from the session's start, as 12:30 or 1:02:30"
            ))
        })?,
    };
    let coder = match &args.coder {
        None => None,
        Some(name) => Some(coder(name, &file)?),
    };
    let start = Start::Replay {
        file,
        at: Moment::START + at,
        speed,
        coder,
    };
    let shown = ShownArgs {
        console: false,
        plain: args.plain,
    };
    open(start, shown, places, config)
}

/// Whoever marks the turns of the session in `file` a second time.
fn coder(name: &str, file: &Path) -> Result<String, Failure> {
    let header = sessions::header(file).map_err(|error| failed(&error))?;
    if header.imported.is_none() {
        return Err(Failure::Invalid(
            "--coder: only the turns of an imported meeting are marked a second time; this one was held with colead"
                .to_owned(),
        ));
    }
    clean_name(name).ok_or_else(|| Failure::Invalid("--coder: a name needs a letter".to_owned()))
}

pub(super) fn open(start: Start, shown: ShownArgs, places: &Places, config: &Config) -> Replied {
    match runtime::run(start, places, setup(shown, places, config)?) {
        Ok(ended) => Ok(rehearse::said(&ended)),
        Err(error @ (RunError::Terminal(_) | RunError::Rehearsed { .. })) => {
            Err(Failure::Invalid(error.to_string()))
        }
        Err(error) => Err(Failure::Failed(error.to_string())),
    }
}

fn setup(shown: ShownArgs, places: &Places, config: &Config) -> Result<Setup, Failure> {
    let variable = |name: &str| std::env::var_os(name);
    let depth = match config.colours {
        Colours::Auto => environment::colour_depth(variable),
        Colours::None => ColourDepth::None,
        Colours::Ansi16 => ColourDepth::Ansi16,
        Colours::True => ColourDepth::TrueColour,
    };
    let (library, faults) = counter_moves::for_a_meeting(places);
    let mut settings = config.settings(!environment::only_ascii(variable));
    settings.counter_moves = library;
    settings.bidi = config.bidi.unwrap_or_else(|| environment::bidi(variable));
    if let (None, Some(language)) = (config.language, environment::language(variable)) {
        settings.language = language;
    }
    if shown.plain {
        // The words that are typed are English, and so is what is told.
        settings.language = Language::English;
    }
    Ok(Setup {
        console: shown.console,
        plain: shown.plain,
        settings,
        keymap: config.keymap(),
        appearance: Appearance {
            depth,
            own_theme: own_theme(places, config, depth)?,
        },
        faults,
    })
}

/// The theme file that the settings name, relative to their own folder.
fn own_theme(
    places: &Places,
    config: &Config,
    depth: ColourDepth,
) -> Result<Option<Theme>, Failure> {
    let config::Theme::File(file) = &config.theme else {
        return Ok(None);
    };
    let folder = places.config_file.parent().unwrap_or(Path::new("."));
    let path = folder.join(file);
    let text = fs::read_to_string(&path).map_err(|error| {
        Failure::Invalid(format!("cannot read the theme {}: {error}", path.display()))
    })?;
    let theme = Theme::parse(&text, depth).map_err(|error| {
        Failure::Invalid(format!(
            "the theme {} is not right: {error}",
            path.display()
        ))
    })?;
    Ok(Some(theme))
}
