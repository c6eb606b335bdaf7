//! The meeting in lines instead of screens, for screen readers and pipes: what is typed becomes the keys of the same
//! model, and what happens is told in words, an event a line, in the order in which it happened.
//!
//! Nothing is told before it is on disk: every line waits for the facts that went before it ([`Conversation::due`]).
//! What a person chooses unseen in a booth or a poll is never repeated, and the typist is asked to be covered meanwhile.

mod commands;
mod deciding;
mod events;
mod line;
mod projected;
mod questions;
mod standing;
mod times;

use std::collections::VecDeque;

use crate::app::action::Place;
use crate::app::ballot::Step;
use crate::app::live::{Access, Live};
use crate::app::screen::{Notice, Tone};
use crate::app::view::View;
use crate::app::{Effect, Model};
use crate::session::{Moment, PersonId, Recorded, Seq, Session};
use crate::ui::spoken;
use questions::Question;
use times::Times;

/// Where lines come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typist {
    /// Somebody at a terminal, which can be kept from showing what is typed.
    Keyboard,
    /// A pipe or a file: whoever writes into it sees every choice.
    Pipe,
}

/// What was said so far, and what waits to be said.
#[derive(Debug)]
pub struct Conversation {
    typist: Typist,
    waiting: VecDeque<Said>,
    /// How many lines were said so far.
    count: usize,
    /// What the highlighted key does at the ballot, as it was said last.
    step: Option<String>,
    /// The session that was greeted.
    greeted: Option<String>,
    names: Vec<(PersonId, String)>,
    place: Place,
    notice: Option<Notice>,
    question: Option<Question>,
    failure: Option<String>,
    papers: usize,
    /// Of a session that is followed, what is still to be told.
    overheard: Vec<Recorded>,
    /// Why nothing comes from there any more.
    lost: Option<String>,
    /// The last line of a simulated cast.
    spoken: Option<(PersonId, String)>,
    times: Times,
    replayed: Replayed,
}

/// A line, and what has to be on disk before it is said.
#[derive(Debug)]
struct Said {
    text: String,
    upto: Seq,
    papers: usize,
}

/// How far a replay was told.
#[derive(Debug, Default)]
struct Replayed {
    facts: usize,
    playing: bool,
}

impl Conversation {
    pub fn new(typist: Typist) -> Self {
        Self {
            typist,
            waiting: VecDeque::new(),
            count: 0,
            step: None,
            greeted: None,
            names: Vec::new(),
            place: Place::Home,
            notice: None,
            question: None,
            failure: None,
            papers: 0,
            overheard: Vec::new(),
            lost: None,
            spoken: None,
            times: Times::default(),
            replayed: Replayed::default(),
        }
    }

    /// Takes in what a message has changed, and what is to be done outside because of it.
    pub fn listen(&mut self, model: &Model, effects: &[Effect]) {
        self.take_in(model, effects);
        self.ask(model);
        self.tell_step(model);
    }

    /// The same, while the line that is read may still answer what is asked.
    fn take_in(&mut self, model: &Model, effects: &[Effect]) {
        let Some(live) = &model.live else {
            self.tell_notice(model, false);
            return;
        };
        let events = effects.iter().filter_map(|effect| match effect {
            Effect::Record(events) => Some(events),
            _ => None,
        });
        let greets = self.greeted.as_ref() != Some(&live.id);
        if greets {
            self.greet(model, live);
        }
        let mut told = greets;
        for recorded in events.flatten() {
            told |= self.tell(model, recorded);
        }
        told |= self.tell_overheard(model, live);
        self.tell_lost(model);
        self.tell_papers(model, &live.session);
        self.tell_cast(model);
        told |= self.tell_replay(model);
        self.tell_notice(model, told);
        self.tell_saving(model, live);
        if let Some(words) = self.times.look(&live.session, model.now)
            && !projected::is_silent(model)
        {
            self.say_at(model, model.now, &words);
        }
        self.names = names(&live.session);
        self.tell_place(model, told);
    }

    /// The lines that may be said now. Those that wait for the disk wait for the next call.
    pub fn due(&mut self, model: &Model) -> Vec<String> {
        let mut due = Vec::new();
        while self
            .waiting
            .front()
            .is_some_and(|said| said.may_be_said(model))
        {
            due.extend(self.waiting.pop_front().map(|said| said.text));
        }
        due
    }

    /// Everything that is left, when it is known to be on disk.
    pub fn rest(&mut self) -> Vec<String> {
        self.waiting.drain(..).map(|said| said.text).collect()
    }

    /// Whether everything was said, so that the next line can be asked for.
    pub fn is_quiet(&self) -> bool {
        self.waiting.is_empty()
    }

    /// Whether what is typed now must not be seen.
    pub fn is_covered(&self, model: &Model) -> bool {
        questions::is_covered(model)
    }

    /// What stands before the line that is typed.
    pub fn prompt(&self) -> &'static str {
        if self.question.as_ref().is_some_and(Question::is_answered) {
            "answer> "
        } else {
            "> "
        }
    }

    /// The last line: where everything is, and how to go on.
    pub fn farewell(model: &Model) -> String {
        let Some(live) = &model.live else {
            return "Nothing was begun.".to_owned();
        };
        let Live { id, file, .. } = live;
        if live.access == Access::Read {
            return "The session's file is as it was.".to_owned();
        }
        if live.session.seq() == Seq(0) {
            return "Nothing was begun, and nothing is kept.".to_owned();
        }
        if live.session.rehearsal().is_some() {
            return format!("Everything is saved. `colead replay {id} --plain` shows it again.");
        }
        if live.session.is_closed() {
            return format!(
                "Everything is saved in {file}. `colead report {id}` writes the minutes."
            );
        }
        format!("Everything is saved in {file}. `colead resume {id} --plain` goes on.")
    }

    /// Says a line once everything that happened before it is on disk.
    fn say(&mut self, model: &Model, text: impl Into<String>) {
        let session = model.session();
        self.count += 1;
        self.waiting.push_back(Said {
            text: one_line(&text.into()),
            upto: session.map_or(Seq(0), Session::seq),
            papers: session.map_or(0, papers),
        });
    }

    fn say_all(&mut self, model: &Model, lines: impl IntoIterator<Item = String>) {
        for line in lines {
            self.say(model, line);
        }
    }

    /// Says what happened at `at`.
    fn say_at(&mut self, model: &Model, at: Moment, text: &str) {
        self.say(model, format!("{at}  {text}"));
    }

    fn greet(&mut self, model: &Model, live: &Live) {
        self.greeted = Some(live.id.clone());
        self.place = model.place();
        self.names = names(&live.session);
        self.question = None;
        self.papers = papers(&live.session);
        self.replayed = Replayed::default();
        let title = &live.session.plan().title;
        let what = if model.replay().is_some() {
            "A replay of "
        } else {
            ""
        };
        let help = match &model.view {
            View::Projector(_) => "",
            View::Shared | View::Console | View::Replay(_) => "`help` lists the words, ",
        };
        self.say(
            model,
            format!("{what}{title}. {help}`where` says where we are."),
        );
        if model.replay().is_none() {
            let lines = match &model.view {
                View::Projector(_) => projected::lines(model, live, &self.told(model, live)),
                View::Shared | View::Console | View::Replay(_) => standing::lines(model),
            };
            self.say_all(model, lines);
        }
    }

    /// Whether there were words for it.
    fn tell(&mut self, model: &Model, recorded: &Recorded) -> bool {
        let Some(live) = &model.live else {
            return false;
        };
        let Some(words) = self.told(model, live).words(recorded) else {
            return false;
        };
        self.say_at(model, recorded.t, &words);
        true
    }

    fn told<'a>(&'a self, model: &'a Model, live: &'a Live) -> events::Told<'a> {
        events::Told {
            session: &live.session,
            names: &self.names,
            discreet: live.discreet,
            keymap: &model.keymap,
            words: &model.words,
        }
    }

    /// Says of a vote that is no event what is said of every other one.
    fn tell_vote(&mut self, model: &Model, who: PersonId) {
        if let Some(live) = &model.live {
            let words = self.told(model, live).voted(who);
            self.say_at(model, model.now, &words);
        }
    }

    /// A paper of a secret ballot is no event: only how many were handed in is told.
    fn tell_papers(&mut self, model: &Model, session: &Session) {
        let papers = papers(session);
        if papers > self.papers
            && let Some(ballot) = session.open_ballot()
        {
            let of = ballot.electorate.len();
            self.say_at(
                model,
                model.now,
                &format!("A paper is in the box: {papers} of {of}."),
            );
        }
        self.papers = papers;
    }

    /// What somebody of a simulated cast says.
    fn tell_cast(&mut self, model: &Model) {
        let spoken = model.spoken_line().map(|(who, line, _)| (who, line));
        if spoken == self.spoken {
            return;
        }
        if let (Some((who, line)), Some(session)) = (&spoken, model.session()) {
            let words = format!("{} says: \u{201c}{line}\u{201d}", session.name(*who));
            self.say_at(model, model.now, &words);
        }
        self.spoken = spoken;
    }

    /// What the replay has gone through since.
    fn tell_replay(&mut self, model: &Model) -> bool {
        let Some(replay) = model.replay() else {
            return false;
        };
        let facts = replay.timeline().facts();
        let count = replay.timeline().count_until(model.now);
        let mut told = false;
        for fact in facts.get(self.replayed.facts..count).unwrap_or_default() {
            if let crate::timeline::Fact::Known(recorded) = fact {
                told |= self.tell(model, recorded);
            }
        }
        let playing = replay.player.playing;
        if self.replayed.playing && !playing && model.now >= replay.timeline().end() {
            self.say_at(model, model.now, "The replay is at its end.");
        }
        self.replayed = Replayed {
            facts: count,
            playing,
        };
        told
    }

    /// The replay stands elsewhere: what lies between is not told.
    fn jump(&mut self, model: &Model) {
        let Some(replay) = model.replay() else {
            return;
        };
        self.replayed = Replayed {
            facts: replay.timeline().count_until(model.now),
            playing: replay.player.playing,
        };
        self.times = Times::default();
    }

    /// What was done is told by its events; a notice only adds what they do not say.
    fn tell_notice(&mut self, model: &Model, told: bool) {
        if self.notice == model.notice {
            return;
        }
        self.notice.clone_from(&model.notice);
        let Some(notice) = &model.notice else {
            return;
        };
        if notice.tone == Tone::Refused || !told {
            self.say(model, notice.text.clone());
        }
    }

    fn tell_saving(&mut self, model: &Model, live: &Live) {
        if self.failure == live.saving.failure {
            return;
        }
        self.failure.clone_from(&live.saving.failure);
        if let Some(reason) = &live.saving.failure {
            self.say(
                model,
                format!(
                    "NOT SAVED: {reason}. What follows is in memory only; `save elsewhere` keeps it in another file."
                ),
            );
        }
    }

    /// Another board came up by itself or by a key: what is on it, unless an event told it.
    fn tell_place(&mut self, model: &Model, told: bool) {
        let place = model.place();
        if place == self.place {
            return;
        }
        self.place = place;
        if !told || matches!(place, Place::Ballot | Place::Close) {
            self.say_all(model, standing::lines(model));
        }
    }

    /// At the ballot the next step is said when it is another one; how many are missing is said by the votes.
    fn tell_step(&mut self, model: &Model) {
        let waits = matches!(model.ballot_step(), Step::Wait { .. });
        if model.place() != Place::Ballot || !model.overlays.is_empty() || waits {
            return;
        }
        let session = model.session();
        let step = session.and_then(|session| spoken::ballot_step(model, session));
        if step == self.step {
            return;
        }
        if let Some(words) = &step {
            self.say(model, format!("`enter`: {words}."));
        }
        self.step = step;
    }

    /// Says what is asked; of a question that was asked before, only what has changed.
    fn ask(&mut self, model: &Model) {
        let question = Question::of(model);
        if let Some(question) = &question {
            let before = self.question.take();
            let news = question.news(before.as_ref());
            self.say_all(model, news);
        }
        self.question = question;
    }
}

impl Said {
    /// Whether everything that happened before it is on disk, or the disk is known to refuse.
    fn may_be_said(&self, model: &Model) -> bool {
        let Some(live) = &model.live else {
            return true;
        };
        let saving = &live.saving;
        live.access == Access::Read
            || saving.fails()
            || (saving.upto >= self.upto && saving.papers >= self.papers)
    }
}

fn papers(session: &Session) -> usize {
    session
        .open_ballot()
        .filter(|ballot| ballot.is_secret())
        .map_or(0, |ballot| ballot.voted().count())
}

fn names(session: &Session) -> Vec<(PersonId, String)> {
    let people = session.people().iter();
    people.map(|p| (p.id, p.name.clone())).collect()
}

/// A text of several lines, on one.
fn one_line(text: &str) -> String {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(" / ")
}
