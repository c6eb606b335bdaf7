//! Doing what the app wants done outside.

use std::io;
use std::path::{Path, PathBuf};

use super::files::{self, write_new};
use super::follow::{Follower, News};
use super::promises;
use super::sessions::{self, Saved};
use super::shell::Shell;
use super::terminal::can_be_continued;
use super::{RunError, Staging, casts};
use crate::app::live::Opened;
use crate::app::plan_editor::PlanSource;
use crate::app::rehearsing::RehearsalOpened;
use crate::app::replay::ReplayOpened;
use crate::app::{Effect, Message};
use crate::files::expand_home;
use crate::journal::{Header, JournalThread, archive};
use crate::plan::{Plan, builtin, check};
use crate::report::{Provenance, markdown};
use crate::session::{Chance, Moment, Phase, Rehearsed, Session};
use crate::timeline::Speed;

impl Shell {
    pub(super) fn effect(&mut self, effect: Effect) {
        match effect {
            Effect::Record(events) => self.to_write.extend(events),
            // Events first: a box is removed when its count is on disk, and not before.
            Effect::KeepBox(open) => {
                self.hand_over();
                if let Some(journal) = &self.journal {
                    journal.keep_box(open);
                }
            }
            Effect::RemoveBox => {
                if let Some(journal) = &self.journal {
                    journal.remove_box(std::mem::take(&mut self.to_write));
                }
            }
            Effect::DrawChance => self.tell(match getrandom::u64() {
                Ok(number) => Message::Chance(Chance(number)),
                Err(error) => Message::Failed {
                    reason: format!("The system has no random numbers to give: {error}."),
                },
            }),
            Effect::Ring => self.face.ring(),
            Effect::Notify { text } => self.face.notify(&text),
            Effect::OpenPlan { name } => {
                let begun = open_plan(&name).and_then(|(plan, text)| {
                    self.tell(Message::PlanRead(PlanSource { file: None, text }));
                    self.begin_session(plan).map_err(|error| error.to_string())
                });
                self.tell_failure(begun);
            }
            Effect::Rehearse {
                plan,
                cast,
                marked_by_facilitator,
            } => {
                let begun = self.rehearse(&plan, cast, marked_by_facilitator);
                self.tell_failure(begun);
            }
            Effect::ResumeSession { id } => {
                let resumed = self.resume_session(&self.places.session_file(&id));
                self.tell_failure(resumed);
            }
            Effect::ShowSession { id } => {
                let shown = self.show_session(&self.places.session_file(&id));
                self.tell_failure(shown);
            }
            Effect::ReopenSession { file } => {
                let reopened = self.resume_session(Path::new(&file));
                self.tell_failure(reopened);
            }
            Effect::ReplaySession { id } => {
                let file = self.places.session_file(&id);
                let replayed = self.replay(&file, (Moment::START, Speed::default()), None);
                self.tell_failure(replayed);
            }
            Effect::ReplayFile { file } => {
                let replayed =
                    self.replay(Path::new(&file), (Moment::START, Speed::default()), None);
                self.tell_failure(replayed);
            }
            Effect::OpenForMarking { file, turn, mode } => {
                match self.open_for_marking(Path::new(&file)) {
                    Ok(head) => self.tell(Message::MarkingOpened { head, turn, mode }),
                    Err(error) => self.tell_failure(Err(error)),
                }
            }
            Effect::EndMarking => {
                self.hand_over();
                let closed = self.journal.take().map_or(Ok(()), JournalThread::close);
                self.tell_failure(closed);
            }
            Effect::SettlePromise { id, what, fate } => {
                let settled = promises::settle(&self.places.session_file(&id), what, fate);
                self.tell_failure(settled);
                self.look_for_promises();
            }
            Effect::SaveElsewhere { path } => {
                if let Some(journal) = &self.journal {
                    journal.save_elsewhere(expand_home(&path));
                }
            }
            Effect::SavePlan {
                path,
                text,
                replace,
            } => self.save_plan(path, &text, replace),
            Effect::WriteMinutes { path } => self.write_minutes(path),
            Effect::Suspend if can_be_continued() => {
                self.hand_over();
                self.ending |= self.face.suspend().is_err();
            }
            Effect::Suspend => self.tell(Message::Failed {
                reason: "There is no shell here that could bring colead back.".to_owned(),
            }),
            Effect::Quit => self.ending = true,
        }
    }

    /// Hands what happened to the writing thread. After the frame, not before it: the thread would compete with the frame
    /// for the processor, and "saved" is shown by a later frame in any case.
    pub(super) fn hand_over(&mut self) {
        if self.to_write.is_empty() {
            return;
        }
        let events = std::mem::take(&mut self.to_write);
        match &self.journal {
            Some(journal) => journal.submit(events),
            None => self.tell(Message::SaveFailed {
                reason: "no file is open for this session".to_owned(),
            }),
        }
    }

    /// A new session; its file is created on the writing thread, so that a slow disk does not hold up the screen.
    pub(super) fn begin_session(&mut self, plan: Plan) -> Result<(), RunError> {
        self.time = self.time.begin_anew();
        let header =
            sessions::new_header(plan, self.time.started_at()).map_err(RunError::System)?;
        let path = self.places.session_file(&header.id);
        self.begin(header, path, |opened| {
            Message::SessionOpened(Box::new(opened))
        })
    }

    /// A rehearsal of a built-in plan, as fast as a meeting, with a seed of its own.
    fn rehearse(
        &mut self,
        plan: &str,
        name: String,
        marked_by_facilitator: bool,
    ) -> Result<(), String> {
        let (plan, _) = open_plan(plan)?;
        let cast = casts::as_planned(casts::load(&name, &self.places)?, &plan);
        let rehearsal = Rehearsed {
            cast: name,
            seed: sessions::any_seed().map_err(|error| error.to_string())?,
            speed: 1,
            marked_by_facilitator,
        };
        let staging = Staging {
            plan: cast.cast_for(&plan),
            cast,
            rehearsal,
        };
        self.begin_rehearsal(staging)
            .map_err(|error| error.to_string())
    }

    /// A new rehearsal, kept apart from the sessions.
    pub(super) fn begin_rehearsal(&mut self, staging: Staging) -> Result<(), RunError> {
        let Staging {
            plan,
            cast,
            rehearsal,
        } = staging;
        self.time = self.time.begin_anew();
        let header = sessions::rehearsed_header(plan, self.time.started_at(), rehearsal)
            .map_err(RunError::System)?;
        let path = self.places.rehearsal_file(&header.id);
        self.begin(header, path, |opened| {
            Message::RehearsalOpened(Box::new(RehearsalOpened { opened, cast }))
        })
    }

    fn begin(
        &mut self,
        header: Header,
        path: PathBuf,
        message: impl FnOnce(Opened) -> Message,
    ) -> Result<(), RunError> {
        let opened = Opened {
            id: header.id.clone(),
            file: path.display().to_string(),
            session: sessions::begin(&header),
            now: Moment::START,
            away: None,
        };
        self.tell(message(opened));
        // The room sees the session before its file is there; "saved" is shown when it is.
        self.draw();
        let reports = self.to_reports.clone();
        let report = move |report| drop(reports.send(report));
        self.journal = Some(JournalThread::begin(path, header, report).map_err(RunError::System)?);
        Ok(())
    }

    pub(super) fn resume_session(&mut self, path: &Path) -> Result<(), RunError> {
        let (journal, header, session) = sessions::go_on(path)?;
        if let Some(rehearsal) = header.rehearsal {
            return Err(RunError::Rehearsed {
                file: path.display().to_string(),
                cast: rehearsal.cast,
                seed: rehearsal.seed,
            });
        }
        let last = session.last_moment();
        self.time = self.time.resume(header.started_at, last);
        let now = self.time.tick().now;
        let opened = Opened {
            id: header.id,
            file: path.display().to_string(),
            session,
            now,
            away: Some(now.since(last)),
        };
        let reports = self.to_reports.clone();
        let report = move |report| drop(reports.send(report));
        self.journal = Some(JournalThread::start(journal, report).map_err(RunError::System)?);
        self.tell(Message::SessionOpened(Box::new(opened)));
        Ok(())
    }

    /// Shows a closed session; its file is neither locked nor changed.
    pub(super) fn show_session(&mut self, path: &Path) -> Result<(), RunError> {
        let Saved {
            header, session, ..
        } = sessions::read(path)?;
        self.time = self.time.resume(header.started_at, session.last_moment());
        let opened = Opened {
            id: header.id,
            file: path.display().to_string(),
            now: self.time.tick().now,
            session,
            away: None,
        };
        self.journal = None;
        self.tell(Message::SessionShown(Box::new(opened)));
        Ok(())
    }

    /// Opens the session that is replayed to be gone on with.
    fn open_for_marking(&mut self, path: &Path) -> Result<Box<Session>, RunError> {
        let (journal, _, head) = sessions::go_on(path)?;
        let reports = self.to_reports.clone();
        let report = move |report| drop(reports.send(report));
        self.journal = Some(JournalThread::start(journal, report).map_err(RunError::System)?);
        Ok(Box::new(head))
    }

    /// Opens a session for its replay; its file is neither locked nor changed, unless its turns are marked.
    pub(super) fn replay(
        &mut self,
        path: &Path,
        (at, speed): (Moment, Speed),
        coder: Option<String>,
    ) -> Result<(), RunError> {
        let (header, timeline) = sessions::timeline(path)?;
        let opened = ReplayOpened {
            id: header.id,
            file: path.display().to_string(),
            timeline,
            at,
            speed,
            coder,
        };
        self.tell(Message::ReplayOpened(Box::new(opened)));
        Ok(())
    }

    /// Shows a session that another colead runs; its file is neither locked nor changed.
    pub(super) fn follow(&mut self, path: &Path) -> Result<(), RunError> {
        let (reader, session) = sessions::read_on(path)?;
        let header = reader.header();
        self.time = self
            .time
            .resume(header.started_at.clone(), session.last_moment());
        let opened = Opened {
            id: header.id.clone(),
            file: path.display().to_string(),
            now: self.time.tick().now,
            session,
            away: None,
        };
        self.tell(Message::Following(Box::new(opened)));
        let news = self.to_news.clone();
        let send = move |report| news.send(report).is_ok();
        self.follower = Some(Follower::start(reader, path, send).map_err(RunError::System)?);
        Ok(())
    }

    /// Looks for what earlier sessions promised, where that can be of use: before a session begins.
    pub(super) fn look_for_promises(&self) {
        let live = self.model.live.as_ref();
        if live.is_some_and(|live| live.session.phase() != Phase::Lobby)
            || self.model.view.only_watches()
        {
            return;
        }
        let except = live.map(|live| live.id.clone());
        let news = self.to_news.clone();
        let send = move |open, today| {
            news.send(News::Promised(open, today)).ok();
        };
        // Without a thread they are not told; the session does not need them.
        promises::look_for(self.places.sessions_dir(), except, send).ok();
    }

    fn tell_failure(&mut self, result: Result<(), impl ToString>) {
        if let Err(error) = result {
            self.tell(Message::Failed {
                reason: error.to_string(),
            });
        }
    }

    /// Never over a file that is there, unless that was agreed to.
    fn save_plan(&mut self, path: String, text: &str, replace: bool) {
        let file = expand_home(&path);
        let written = if replace {
            files::replace(&file, text.as_bytes())
        } else {
            write_new(&file, text.as_bytes())
        };
        self.tell(match written {
            Ok(()) => Message::PlanSaved { path },
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                Message::PlanExists { path }
            }
            Err(error) => Message::Failed {
                reason: format!("Cannot write {path}: {error}."),
            },
        });
    }

    fn write_minutes(&mut self, path: String) {
        let Some(live) = &self.model.live else {
            return;
        };
        // What is not on disk yet has no hash either.
        let proof = live
            .is_saved()
            .then(|| archive::verify(Path::new(&live.file)).ok())
            .flatten();
        let last_hash = proof.map(|proof| proof.last_hash.to_string());
        let resealed = sessions::header(Path::new(&live.file));
        let resealed = resealed.map_or_else(|_| Vec::new(), |header| header.resealed);
        let started = live.session.opening().started.date();
        let remarks = sessions::remarks(&resealed, started, self.model.settings.keep_days);
        let provenance = Provenance {
            id: &live.id,
            last_hash: last_hash.as_deref(),
            file: Some(&live.file),
            remarks: &remarks,
        };
        let minutes = markdown(&live.session, &provenance);
        let message = match write_new(&expand_home(&path), minutes.as_bytes()) {
            Ok(()) => Message::MinutesWritten { path },
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Message::Failed {
                reason: format!("{path} is there already and stays as it is. Choose another name."),
            },
            Err(error) => Message::Failed {
                reason: format!("Cannot write {path}: {error}."),
            },
        };
        self.tell(message);
    }
}

fn open_plan(name: &str) -> Result<(Plan, String), String> {
    let found =
        builtin::find(name).ok_or_else(|| format!("There is no built-in plan called {name}."))?;
    let plan = check::parse(found.name, found.toml).map_err(|problems| problems.to_string())?;
    Ok((plan, found.toml.to_owned()))
}
