//! From what somebody typed to a session file.

use std::path::{Path, PathBuf};

use super::{State, Summary, id_of, session_files};
use crate::journal::place::is_being_written;
use crate::journal::{EXTENSION, JournalError};

/// The word for the newest session.
const LAST: &str = "last";
/// So many sessions are named when a prefix fits several.
const NAMED: usize = 8;

/// Why no session was found.
#[derive(Debug, thiserror::Error)]
pub enum NotFound {
    #[error("there are no saved sessions in {}", folder.display())]
    NoneSaved { folder: PathBuf },
    #[error("no session in {} is running; `colead run` begins one, and `colead present SESSION` shows any other", folder.display())]
    NoneRunning { folder: PathBuf },
    #[error("no session in {} was interrupted; `colead run` begins one", folder.display())]
    NoneInterrupted { folder: PathBuf },
    #[error(
        "every session that is not closed is running in another window: {}; go on there, or look at one with \
        `colead present SESSION`",
        shortened(ids)
    )]
    AllRunning {
        /// The newest first.
        ids: Vec<String>,
    },
    #[error("there is no session {spec} in {}; `colead sessions list` shows them", folder.display())]
    Unknown { spec: String, folder: PathBuf },
    #[error("{spec} fits {} sessions: {}; type more of it", ids.len(), shortened(ids))]
    Ambiguous {
        spec: String,
        /// All that fit, the oldest first.
        ids: Vec<String>,
    },
    #[error(transparent)]
    Folder(#[from] JournalError),
}

/// The file of the session that `spec` names among those in `folder`: a path, an id, the beginning of just one id, or
/// `last`.
///
/// # Errors
/// When none fits, or several do.
pub fn resolve(spec: &str, folder: &Path) -> Result<PathBuf, NotFound> {
    let typed = Path::new(spec);
    if typed.is_file() {
        return Ok(typed.to_owned());
    }
    let unknown = || NotFound::Unknown {
        spec: spec.to_owned(),
        folder: folder.to_owned(),
    };
    if spec.is_empty() || spec.contains(std::path::MAIN_SEPARATOR) {
        return Err(unknown());
    }
    let mut paths = session_files(folder)?;
    if spec == LAST {
        return paths.pop().ok_or_else(|| NotFound::NoneSaved {
            folder: folder.to_owned(),
        });
    }
    let id = spec
        .strip_suffix(EXTENSION)
        .and_then(|id| id.strip_suffix('.'))
        .unwrap_or(spec);
    if let Some(exact) = paths.iter().position(|path| id_of(path) == id) {
        return Ok(paths.swap_remove(exact));
    }
    paths.retain(|path| id_of(path).starts_with(id));
    match paths.len() {
        0 => Err(unknown()),
        1 => Ok(paths.remove(0)),
        _ => Err(NotFound::Ambiguous {
            spec: spec.to_owned(),
            ids: paths.iter().map(|path| id_of(path)).collect(),
        }),
    }
}

/// The newest session in `folder` that was not closed and that no colead is writing now.
///
/// # Errors
/// When every session is closed or being written. One that cannot be read is passed over: it cannot be gone on with either.
pub fn last_interrupted(folder: &Path) -> Result<PathBuf, NotFound> {
    let mut paths = session_files(folder)?;
    let mut running = Vec::new();
    while let Some(path) = paths.pop() {
        match Summary::read(&path).map(|summary| summary.state) {
            Ok(State::Interrupted) => return Ok(path),
            Ok(State::Running) => running.push(id_of(&path)),
            Ok(State::Closed) | Err(_) => {}
        }
    }
    Err(if running.is_empty() {
        NotFound::NoneInterrupted {
            folder: folder.to_owned(),
        }
    } else {
        NotFound::AllRunning { ids: running }
    })
}

/// The newest session in `folder` that another colead is writing now.
///
/// # Errors
/// When there is none.
pub fn running(folder: &Path) -> Result<PathBuf, NotFound> {
    let mut paths = session_files(folder)?;
    while let Some(path) = paths.pop() {
        if is_being_written(&path) {
            return Ok(path);
        }
    }
    Err(NotFound::NoneRunning {
        folder: folder.to_owned(),
    })
}

fn shortened(ids: &[String]) -> String {
    let named = ids[..ids.len().min(NAMED)].join(", ");
    if ids.len() > NAMED {
        format!("{named}, …")
    } else {
        named
    }
}
