//! Where colead's files live: arguments first, then colead's own variables, then XDG's, then the platform's place.
//! Only names places; creates nothing and opens nothing.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use directories::{BaseDirs, ProjectDirs};

/// Places named on the command line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overrides {
    /// `--data-dir`
    pub data_dir: Option<PathBuf>,
    /// `--config`
    pub config_file: Option<PathBuf>,
}

/// Where everything is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    pub data_dir: PathBuf,
    pub config_file: PathBuf,
}

/// The system does not say where this user's files live.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("cannot find a home folder for colead's files; name places with --data-dir and --config")]
pub struct NoHome;

impl Places {
    /// Finds them; `variable` looks up an environment variable.
    ///
    /// # Errors
    /// [`NoHome`] when something has to come from the platform and the platform has no answer.
    pub fn find(
        overrides: &Overrides,
        variable: impl Fn(&str) -> Option<OsString>,
    ) -> Result<Self, NoHome> {
        let platform = || ProjectDirs::from("", "", "colead").ok_or(NoHome);
        let named = |name| {
            variable(name)
                .filter(|value| !value.is_empty())
                .map(PathBuf::from)
        };
        // The XDG rules have a relative path ignored.
        let xdg = |name| {
            named(name)
                .filter(|path| path.is_absolute())
                .map(|path| path.join("colead"))
        };

        let data_dir = match overrides
            .data_dir
            .clone()
            .or_else(|| named("COLEAD_DATA_DIR"))
        {
            Some(path) => path,
            None => match xdg("XDG_DATA_HOME") {
                Some(path) => path,
                None => platform()?.data_dir().to_owned(),
            },
        };
        let config_file = match overrides
            .config_file
            .clone()
            .or_else(|| named("COLEAD_CONFIG"))
        {
            Some(path) => path,
            None => match xdg("XDG_CONFIG_HOME") {
                Some(folder) => folder.join("config.toml"),
                None => platform()?.config_dir().join("config.toml"),
            },
        };
        Ok(Self {
            data_dir,
            config_file,
        })
    }

    /// The facilitator's own counter-moves, beside the settings.
    pub fn counter_moves_file(&self) -> PathBuf {
        self.config_file.with_file_name("counter_moves.toml")
    }

    /// What was worked out of the saved sessions. Deleted at any time, it is worked out again.
    pub fn trends_cache(&self) -> PathBuf {
        self.data_dir.join("cache").join("trends.jsonl")
    }

    /// The folder of the saved sessions.
    pub fn sessions_dir(&self) -> PathBuf {
        self.data_dir.join("sessions")
    }

    /// The folder of the rehearsals, which are no sessions of people.
    pub fn rehearsals_dir(&self) -> PathBuf {
        self.data_dir.join("rehearsals")
    }

    /// The file of the rehearsal with this id.
    pub fn rehearsal_file(&self, id: &str) -> PathBuf {
        self.rehearsals_dir().join(format!("{id}.jsonl"))
    }

    /// The facilitator's own cast of this name, beside the settings.
    pub fn cast_file(&self, name: &str) -> PathBuf {
        self.casts_dir().join(format!("{name}.toml"))
    }

    /// The folder of the facilitator's own casts.
    pub fn casts_dir(&self) -> PathBuf {
        let folder = self.config_file.parent().unwrap_or(Path::new("."));
        folder.join("cast")
    }

    /// The file of the session with this id.
    pub fn session_file(&self, id: &str) -> PathBuf {
        self.sessions_dir().join(format!("{id}.jsonl"))
    }
}

/// A path as people type it: `~/` is their home folder, where there is one.
pub fn expand_home(path: &str) -> PathBuf {
    match (path.strip_prefix("~/"), BaseDirs::new()) {
        (Some(rest), Some(base)) => base.home_dir().join(rest),
        (Some(_), None) | (None, _) => PathBuf::from(path),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(overrides: &Overrides, variables: &[(&str, &str)]) -> Places {
        let variable = |name: &str| {
            let found = variables.iter().find(|(key, _)| *key == name);
            found.map(|(_, value)| OsString::from(value))
        };
        Places::find(overrides, variable).unwrap()
    }

    const ALL: [(&str, &str); 4] = [
        ("COLEAD_DATA_DIR", "own-data"),
        ("COLEAD_CONFIG", "own.toml"),
        ("XDG_DATA_HOME", "/xdg/data"),
        ("XDG_CONFIG_HOME", "/xdg/config"),
    ];

    #[test]
    fn arguments_come_first() {
        let overrides = Overrides {
            data_dir: Some("here".into()),
            config_file: Some("my.toml".into()),
        };
        let places = find(&overrides, &ALL);
        assert_eq!(places.data_dir, Path::new("here"));
        assert_eq!(places.config_file, Path::new("my.toml"));
        assert_eq!(places.session_file("x"), Path::new("here/sessions/x.jsonl"));
        assert_eq!(
            places.rehearsal_file("x"),
            Path::new("here/rehearsals/x.jsonl")
        );
        assert_eq!(places.counter_moves_file(), Path::new("counter_moves.toml"));
    }

    #[test]
    fn then_our_own_variables_then_xdg() {
        let places = find(&Overrides::default(), &ALL);
        assert_eq!(places.data_dir, Path::new("own-data"));
        assert_eq!(places.config_file, Path::new("own.toml"));

        let places = find(&Overrides::default(), &ALL[2..]);
        assert_eq!(places.data_dir, Path::new("/xdg/data/colead"));
        assert_eq!(
            places.config_file,
            Path::new("/xdg/config/colead/config.toml")
        );
    }

    #[test]
    fn empty_and_relative_xdg_values_are_passed_over() {
        let overrides = Overrides {
            config_file: Some("my.toml".into()),
            ..Overrides::default()
        };
        let variables = [("COLEAD_DATA_DIR", ""), ("XDG_DATA_HOME", "relative")];
        let Some(platform) = ProjectDirs::from("", "", "colead") else {
            return;
        };
        assert_eq!(find(&overrides, &variables).data_dir, platform.data_dir());
    }

    #[test]
    fn only_a_leading_tilde_and_slash_mean_home() {
        for path in ["minutes.md", "/tmp/~/x", "~ana/x", "~"] {
            assert_eq!(expand_home(path), Path::new(path));
        }
        if let Some(base) = BaseDirs::new() {
            assert_eq!(expand_home("~/a/b.md"), base.home_dir().join("a/b.md"));
        }
    }
}
