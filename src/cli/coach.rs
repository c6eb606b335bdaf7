//! A meeting looked at again to learn from it: for the group, or a card for one person.

use super::sessions::person;
use super::typed::{CoachArgs, Format};
use super::{Failure, Replied, Reply, failed, invalid, json, unwritten, write_new};
use crate::config::Config;
use crate::files::Places;
use crate::journal::archive;
use crate::report::{Card, Charset, Coaching, Extent, Line};
use crate::runtime::environment;
use crate::runtime::files::replace;
use crate::runtime::sessions::timeline;

pub(super) fn run(args: &CoachArgs, places: &Places, config: &Config) -> Replied {
    let path =
        archive::resolve(&args.session, &places.sessions_dir()).map_err(|error| invalid(&error))?;
    let (_, timeline) = timeline(&path).map_err(|error| failed(&error))?;
    let plain = environment::only_ascii(|name| std::env::var_os(name));
    let charset = if config.settings(!plain).ascii {
        Charset::Ascii
    } else {
        Charset::Unicode
    };
    let extent = if args.all {
        Extent::Whole
    } else {
        Extent::Brief
    };
    let reply = match &args.person {
        None => {
            let coaching = Coaching::of(&timeline);
            match args.format {
                Format::Text => text(&coaching.lines(charset, extent)),
                Format::Json => json(&coaching)?,
            }
        }
        Some(name) => {
            let session = timeline.after(timeline.facts().len());
            let who = person::find(&session, name)?;
            let card = Card::of(&timeline, who).ok_or_else(|| {
                Failure::Invalid(format!("nobody in this session is called {name}"))
            })?;
            match args.format {
                Format::Text => text(&card.lines(charset, extent)),
                Format::Json => json(&card)?,
            }
        }
    };
    let Some(output) = &args.output else {
        return Ok(reply);
    };
    // As private as the session itself.
    if args.force {
        replace(output, reply.out.as_bytes()).map_err(|error| unwritten(output, &error))?;
    } else {
        write_new(output, &reply.out)?;
    }
    let what = if args.person.is_some() {
        "card"
    } else {
        "view"
    };
    Ok(Reply {
        err: format!("The {what} is in {}.\n", output.display()),
        ..Reply::default()
    })
}

fn text(lines: &[Line]) -> Reply {
    let lines = lines.iter().map(|line| line.text().trim_end());
    Reply::done(lines.fold(String::new(), |all, line| all + line + "\n"))
}
