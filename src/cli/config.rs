//! Settings: where they are, what they are, a file to start from.

use std::fs::DirBuilder;
use std::os::unix::fs::DirBuilderExt;

use serde::Serialize;

use super::typed::{ConfigCommand, Format};
use super::{Failure, Named, Replied, Reply, json, settings, unwritten, write_new};
use crate::config::EXAMPLE;
use crate::files::Places;

#[derive(Serialize)]
struct Where {
    config: String,
    config_exists: bool,
    counter_moves: String,
    counter_moves_exist: bool,
    data_dir: String,
    sessions: String,
}

pub(super) fn run(
    command: ConfigCommand,
    places: &Places,
    named: Named,
    format: Format,
) -> Replied {
    match command {
        ConfigCommand::Path => path(places, format),
        ConfigCommand::Show => show(places, named, format),
        ConfigCommand::Init => init(places),
    }
}

fn path(places: &Places, format: Format) -> Replied {
    let found = Where {
        config: places.config_file.display().to_string(),
        config_exists: places.config_file.exists(),
        counter_moves: places.counter_moves_file().display().to_string(),
        counter_moves_exist: places.counter_moves_file().exists(),
        data_dir: places.data_dir.display().to_string(),
        sessions: places.sessions_dir().display().to_string(),
    };
    if format == Format::Json {
        return json(&found);
    }
    let note = |exists, otherwise| if exists { "" } else { otherwise };
    let settings = note(found.config_exists, "  (not there; the defaults hold)");
    let counter_moves = note(
        found.counter_moves_exist,
        "  (not there; the built-in ones are offered)",
    );
    Ok(Reply::done(format!(
        "settings       {}{settings}\ncounter-moves  {}{counter_moves}\nsessions       {}\n",
        found.config, found.counter_moves, found.sessions
    )))
}

fn show(places: &Places, named: Named, format: Format) -> Replied {
    let text = settings(places, named)?.to_toml();
    if format == Format::Text {
        return Ok(Reply::done(text));
    }
    let value: toml::Value =
        toml::from_str(&text).map_err(|error| Failure::Failed(error.to_string()))?;
    json(&value)
}

fn init(places: &Places) -> Replied {
    let path = &places.config_file;
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    if let Some(folder) = folder {
        DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(folder)
            .map_err(|error| unwritten(path, &error))?;
    }
    write_new(path, EXAMPLE)?;
    Ok(Reply::done(format!(
        "{} holds every setting with its default.\n",
        path.display()
    )))
}
