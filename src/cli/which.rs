//! Which file is meant by the session that somebody typed.

use std::path::PathBuf;

use super::{Failure, invalid};
use crate::files::Places;
use crate::journal::archive::{self, NotFound};

/// The file of the session, or of the rehearsal, that `spec` names. Sessions come first, and `last` is always one of them.
pub(super) fn file(spec: &str, places: &Places) -> Result<PathBuf, Failure> {
    let session = match archive::resolve(spec, &places.sessions_dir()) {
        Err(unknown @ NotFound::Unknown { .. }) => unknown,
        found => return found.map_err(|error| invalid(&error)),
    };
    match archive::resolve(spec, &places.rehearsals_dir()) {
        Err(NotFound::Unknown { .. } | NotFound::Folder(_)) => Err(invalid(&session)),
        found => found.map_err(|error| invalid(&error)),
    }
}
