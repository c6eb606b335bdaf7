//! colead runs a meeting of leaders who lead and follow at once: timed rounds, one key a contribution, a balance gauge,
//! warnings, a ballot, a decision. This page is the architecture note.
//!
//! # How it hangs together
//!
//! ```text
//!  keys ─┐                                                       ┌─▶ journal: written, synced
//!  time ─┼─▶ Command ─▶ decide(&Session, Command, now) ─▶ Event ─┤
//!  watch ┘                may refuse, with a reason              └─▶ apply(&mut Session, &Event) ─▶ draw(&Model)
//! ```
//!
//! A [`session::Command`] is what somebody asked for; a [`session::Event`] is what happened, with its moment on the
//! session's time line. A [`session::Session`] is nothing but its events, folded by `apply`. Live, resumed and reported
//! sessions reach their state in this way and no other. (One thing is no event: a paper of a secret ballot, which would tell
//! who voted when. It is kept in a box beside the journal until the ballot is counted, as `journal::ballot_box` tells.) A replay ([`timeline`]) folds the same facts up to a moment.
//!
//! [`app`] turns keys into commands and says what the outside has to do ([`app::Effect`]); [`runtime`] does it.
//! [`ui`] draws an [`app::Model`] and changes nothing. The detector ([`session::Watch`]) is an instrument beside the
//! session: it looks at the marks every five seconds of running time, and what it shows becomes an event too.
//!
//! # Who may use whom
//!
//! | module | is | may use |
//! |---|---|---|
//! | [`text`] | text from outside, made safe, measured, compared | the unicode crates, similar |
//! | [`problem`] | faults in a user's file, with place and remedy | `text`, annotate-snippets |
//! | [`document`] | a TOML file read key by key | `problem`, `text`, toml |
//! | [`words`] | what the screen says, in six languages | fluent-bundle, fluent-syntax, foldhash |
//! | [`tally`] | counting votes | blake3 for the lot, foldhash |
//! | [`plan`] | the plan of a session | `document`, `problem`, `tally`, `text`; serde in `plan::raw` only, `toml_edit` in `plan::edit` only |
//! | [`session`] | the meeting as pure data | `plan`, `tally`, `text`, jiff's dates, libm |
//! | [`counter_moves`] | ways out of a pattern, out of TOML | `document`, `plan`, `problem`, `session`, `text` |
//! | [`rehearsal`] | a simulated cast, and meetings held with it | `agreement`, `counter_moves`, `session`, `plan`, `tally`, `document`, `problem`, `text`, libm, serde |
//! | [`agreement`] | how far two markings of the same turns agree | `session` |
//! | [`analyse`] | patterns of a contributions file | `agreement`, `session`, `text`, csv, serde |
//! | [`import`] | transcripts of other tools become turns | `analyse` for contributions, `plan`, `session`, `text` |
//! | [`report`] | minutes and every other form a session leaves in | `agreement`, `session`, `timeline`, `plan`, `tally`, `ballot_file` for the rules it states, `text`, serde, csv, maud, pulldown-cmark |
//! | [`journal`] | session files | `session`, `plan`, `tally`, serde; it is handed a path, never finds one |
//! | [`files`] | where files live | directories |
//! | [`config`] | settings | `app`, `counter_moves`, `plan`, `document`, `problem`, `session`, `text`, `words`, toml |
//! | [`timeline`] | a saved session as a line in time: the state at any moment, chapters | `session`, libm |
//! | [`trends`] | what many sessions have in common | `session`, `text`, serde |
//! | [`ballot_file`] | ballot files in every form, read and written | `tally`, `problem`, `text`, serde, csv |
//! | [`app`] | what is on the screen, what a key does | `agreement`, `counter_moves`, `rehearsal`, `report` for looking back, `session`, `timeline`, `plan`, `tally`, `text`, `words`; nucleo, unicode-segmentation and tui-input for what is typed |
//! | [`ui`] | drawing | `agreement`, `app`, `report`, `session`, `timeline`, `plan`, `tally`, `text`, `words`, ratatui |
//! | [`plain`] | the same in lines instead of screens: what is typed, and what is said | `app`, `ui` for its words, `session`, `timeline`, `plan`, `tally`, `text`, `words` |
//! | [`runtime`] | terminal, signals, clocks, effects | all of the above, tokio, crossterm |
//! | [`cli`] | the commands | `runtime` and all below it, clap |
//!
//! # What always holds
//!
//! 1. `plan`, `tally`, `session`, `agreement`, `timeline`, `trends`, `counter_moves`, `rehearsal`, `report`, `words`, `app` and `plain` are pure: no clock, file,
//!    environment, thread or terminal in them. Time is an argument.
//! 2. Session types are not serialised; `journal::record` and `plan::raw` own the shapes on disk.
//! 3. `ui` decides no rule of the room; it asks the session.
//! 4. Nothing is shown as saved before it is written and synced. History is appended, never edited.
//! 5. What anybody chose in a ballot is seen through [`session::ballot::Ballot::shown`] and in no other way.
//! 6. Only `main` prints; only `runtime` performs effects; only `files` knows places; only `runtime::time` reads clocks.
//! 7. Work for an event and for a frame does not grow with the session's length.
//!
//! `tests/tidy.rs` keeps the table and points 1, 2, 5 and 6 by reading the sources.

pub mod agreement;
pub mod analyse;
pub mod app;
pub mod ballot_file;
pub mod cli;
pub mod config;
pub mod counter_moves;
pub mod document;
pub mod files;
pub mod import;
pub mod journal;
pub mod plain;
pub mod plan;
pub mod problem;
pub mod rehearsal;
pub mod report;
pub mod runtime;
pub mod session;
pub mod tally;
pub mod text;
pub mod timeline;
pub mod trends;
pub mod ui;
pub mod words;
