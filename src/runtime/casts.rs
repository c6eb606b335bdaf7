//! The casts there are: the facilitator's own, in files beside the settings, and the built-in ones.

use std::fs;
use std::path::{Path, PathBuf};

use crate::app::screen::CastEntry;
use crate::files::Places;
use crate::plan::Plan;
use crate::rehearsal::{Cast, cast};

/// A cast by its file, by its name among the facilitator's own, or by its built-in name.
///
/// # Errors
/// In words for the facilitator: there is none, or all that is wrong with it.
pub fn load(name: &str, places: &Places) -> Result<Cast, String> {
    let own = places.cast_file(name);
    let file = [PathBuf::from(name), own]
        .into_iter()
        .find(|path| path.is_file());
    let (source, text) = match (file, cast::find(name)) {
        (Some(path), _) => (path.display().to_string(), read(&path)?),
        (None, Some(builtin)) => (format!("built-in {name}"), builtin.toml.to_owned()),
        (None, None) => return Err(unknown(name, places)),
    };
    cast::parse(&source, &text).map_err(|problems| problems.to_string())
}

/// As many of `cast` as `plan` has people; where it names none, as many as the cast says.
pub fn as_planned(cast: Cast, plan: &Plan) -> Cast {
    let planned = plan.people.iter().filter(|person| !person.observer).count();
    let count = if planned == 0 { cast.people } else { planned };
    cast.of_size(count)
}

/// All of them by name, the built-in ones first. One that is wrong is told when it is chosen.
pub fn all(places: &Places) -> Vec<CastEntry> {
    let builtin = cast::all().iter().map(|cast| cast.name.to_owned());
    let mut own: Vec<String> = fs::read_dir(places.casts_dir())
        .into_iter()
        .flatten()
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let is_toml = path.extension().is_some_and(|ending| ending == "toml");
            let name = path.file_stem()?.to_str()?;
            (is_toml && cast::find(name).is_none()).then(|| name.to_owned())
        })
        .collect();
    own.sort();
    let entry = |name: String| CastEntry {
        summary: load(&name, places)
            .map_or_else(|_| "not as it should be".to_owned(), |cast| cast.summary),
        name,
    };
    builtin.chain(own).map(entry).collect()
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))
}

fn unknown(name: &str, places: &Places) -> String {
    let names: Vec<&str> = cast::all().iter().map(|cast| cast.name).collect();
    format!(
        "there is no cast {name}: neither a file, nor {}, nor one of the built-in casts {}",
        places.cast_file(name).display(),
        names.join(", ")
    )
}
