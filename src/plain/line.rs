//! A line becomes keys: the answer to what is asked, else a word or a key, else a name.

use super::projected::Asked;
use super::questions::{BILL, is_read};
use super::{Conversation, Typist, commands, standing};
use crate::app::action::{Action, Place};
use crate::app::ballot::Step;
use crate::app::bill::MOST;
use crate::app::booth::{Form, Stage, Way};
use crate::app::key::{Key, KeyCode};
use crate::app::keys::{seat_key, seat_of};
use crate::app::screen::{Overlay, POSITION_KEYS, Screen};
use crate::app::view::View;
use crate::app::{Effect, Message, Model, update};
use crate::plan::{RoundKind, Voting};
use crate::session::ballot::{Ballot, Terms};
use crate::session::bill::Payment;
use crate::session::{Mode, Moment, PersonId, Phase, Refusal, Session};
use crate::text::{clean_text, same_name, without_accents};
use crate::words::Words;

impl Conversation {
    /// Does what a typed line asks for, at `now`. What has to be done outside comes back; what is to be said is kept.
    pub fn hear(&mut self, model: &mut Model, line: &str, now: Moment) -> Vec<Effect> {
        // What is refused twice is said twice.
        model.notice = None;
        self.notice = None;
        let before = self.count;
        let answers = !model.overlays.is_empty();
        let mut hearing = Hearing {
            talk: self,
            model,
            now,
            effects: Vec::new(),
            voter: None,
        };
        hearing.send(Message::Woke);
        hearing.line(clean_text(line).trim());
        let (effects, voter) = (hearing.effects, hearing.voter);
        self.ask(model);
        self.tell_step(model);
        if self.count == before && effects.is_empty() {
            match voter {
                // The same vote once more is no event, and to say so would give it away.
                Some(who) => self.tell_vote(model, who),
                None if answers => {}
                None => self.say(model, "Nothing is changed by that."),
            }
        }
        effects
    }
}

/// One line on its way.
struct Hearing<'a> {
    talk: &'a mut Conversation,
    model: &'a mut Model,
    now: Moment,
    effects: Vec<Effect>,
    /// Whose paper was filled in.
    voter: Option<PersonId>,
}

impl Hearing<'_> {
    fn line(&mut self, line: &str) {
        if let View::Projector(_) = self.model.view {
            match self.talk.asked_of_projector(self.model, line) {
                Asked::Told => {}
                Asked::Quit => self.act(Action::Quit, ""),
            }
            return;
        }
        while self.model.overlays.last().is_some_and(is_read) {
            self.press(KeyCode::Esc);
        }
        if !self.model.overlays.is_empty() {
            self.answer(line);
        } else if line.is_empty() || line.eq_ignore_ascii_case("where") {
            self.talk.say_all(self.model, standing::lines(self.model));
        } else if !(self.own_word(line) || self.key(line) || self.action(line) || self.person(line))
        {
            self.say(format!(
                "There is no word \u{201c}{line}\u{201d}. `help` lists them."
            ));
        }
    }

    /// Words that are of this way of holding a meeting alone. Whether it was one.
    fn own_word(&mut self, line: &str) -> bool {
        let (word, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let rest = rest.trim();
        match (word.to_lowercase().as_str(), rest) {
            ("help" | "?" | ":" | "palette", _) => {
                let lines = commands::help(self.model);
                self.talk.say_all(self.model, lines);
            }
            ("who", "") => {
                if let Some(session) = self.model.session() {
                    let lines = standing::people(self.model, session);
                    self.talk.say_all(self.model, lines);
                }
            }
            ("time", "") => {
                if let Some(session) = self.model.session() {
                    let lines = standing::time(self.model, session);
                    self.talk.say_all(self.model, lines);
                }
            }
            ("pause" | "resume" | "start", "") => return self.start_or_pause(word),
            ("vote", rest) if !rest.is_empty() => self.vote(rest),
            ("vote", _) => self.act(Action::GoBallot, ""),
            ("answer", rest) if !rest.is_empty() => self.poll_answer(rest),
            ("propose", rest) if !rest.is_empty() => {
                self.go(Place::Ballot);
                self.act(Action::Amend, rest);
            }
            ("decide", rest) if !rest.is_empty() => self.decide(rest),
            ("commit", rest) if !rest.is_empty() => self.commit(rest),
            ("add", rest) if !rest.is_empty() && self.model.place() == Place::Lobby => {
                self.act(Action::Add, rest);
                self.leave_question();
            }
            _ => return false,
        }
        true
    }

    /// One word each for what one key does by turns; a word that does not fit is refused as the command would be.
    fn start_or_pause(&mut self, word: &str) -> bool {
        let phase = self.model.session().map(Session::phase);
        let refusal = match (word, phase) {
            ("pause", Some(Phase::Paused)) => Refusal::AlreadyPaused,
            ("pause", Some(Phase::Lobby | Phase::BetweenRounds)) => Refusal::NotRunning,
            ("resume", Some(Phase::Running | Phase::Lobby | Phase::BetweenRounds)) => {
                Refusal::NotPaused
            }
            ("start", Some(Phase::Running)) => Refusal::AlreadyRunning,
            _ => return false,
        };
        self.say(refusal.to_string());
        true
    }

    /// Whether the line is a key: a person's, or one of the table.
    fn key(&mut self, line: &str) -> bool {
        let Ok(key) = line.parse::<Key>() else {
            return false;
        };
        let is_key =
            seat_of(key).is_some() || self.model.keymap.action(self.model.place(), key).is_some();
        // A single letter that is no key here may still be somebody's name.
        if !is_key {
            return false;
        }
        match self.model.keymap.action(self.model.place(), key) {
            Some(Action::Help | Action::Palette) => {
                let lines = commands::help(self.model);
                self.talk.say_all(self.model, lines);
            }
            _ => self.press_key(key),
        }
        true
    }

    fn action(&mut self, line: &str) -> bool {
        let Some((action, rest)) = commands::read(self.model, line) else {
            return false;
        };
        self.act(action, rest);
        true
    }

    /// Does an action, on the line of a board that `rest` names where there is one, and answers what it asks with `rest`.
    fn act(&mut self, action: Action, rest: &str) {
        let place = self.model.place();
        let Some(key) = self.model.keymap.key_for(place, action) else {
            let back = standing::word(self.model, Action::Back);
            self.say(format!(
                "That cannot be done here. {back} leads back to the round."
            ));
            return;
        };
        let mut rest = rest;
        if let (Screen::Lobby { .. }, Some((who, after))) = (&self.model.screen, self.named(rest))
            && chooses_a_person(action)
        {
            self.seat(who);
            rest = after;
        }
        if let (Screen::Commitments { .. }, Ok(number)) =
            (&self.model.screen, rest.parse::<usize>())
        {
            self.choose(number);
            rest = "";
        }
        self.press_key(key);
        if !rest.is_empty() && self.model.overlays.last().is_some_and(|o| !is_read(o)) {
            self.answer(rest);
        }
    }

    /// A name, with or without what they did: gives the floor, and marks.
    fn person(&mut self, line: &str) -> bool {
        let Some((who, rest)) = self.named(line) else {
            return false;
        };
        let mode = match rest.to_lowercase().as_str() {
            "" => None,
            "lead" | "l" => Some(Mode::Lead),
            "follow" | "f" => Some(Mode::Follow),
            "both" | "b" => Some(Mode::Both),
            _ => return false,
        };
        let has_floor = self
            .model
            .session()
            .and_then(Session::floor)
            .is_some_and(|floor| floor.who == who);
        if mode.is_none() || !has_floor {
            self.seat(who);
        }
        let has_floor = self.model.session().and_then(Session::floor);
        if let Some(mode) = mode
            && has_floor.is_some_and(|floor| floor.who == who)
        {
            self.act(
                match mode {
                    Mode::Lead => Action::Lead,
                    Mode::Follow => Action::Follow,
                    Mode::Both => Action::Both,
                },
                "",
            );
        }
        true
    }

    /// The person that `text` begins with, by name or key, and what follows.
    fn named<'t>(&self, text: &'t str) -> Option<(PersonId, &'t str)> {
        let session = self.model.session()?;
        let ends: Vec<usize> = text
            .match_indices(char::is_whitespace)
            .map(|(at, _)| at)
            .chain([text.len()])
            .collect();
        let exact = |end: &usize| {
            let name = &text[..*end];
            let person = session.people().iter().find(|p| same_name(&p.name, name));
            Some((person?.id, text[*end..].trim()))
        };
        if let Some(found) = ends.iter().rev().find_map(exact) {
            return Some(found);
        }
        let first = *ends.first()?;
        let (word, rest) = (&text[..first], text[first..].trim());
        let seat = word.parse::<Key>().ok().and_then(seat_of);
        let by_seat = seat
            .and_then(|seat| session.people().get(seat))
            .map(|p| p.id);
        let who = by_seat.or_else(|| find_by_name(session, word))?;
        Some((who, rest))
    }

    /// `vote Ana consent`: with the choice on the line where that may be seen, without it asked for unseen.
    fn vote(&mut self, rest: &str) {
        self.go(Place::Ballot);
        let Some((who, choice)) = self.named(rest) else {
            self.say(format!("Nobody here is called {rest}."));
            return;
        };
        let ballot = self.model.session().and_then(Session::open_ballot);
        let secret =
            ballot.is_some_and(|ballot| matches!(ballot.terms.voting, Voting::Secret { .. }));
        if secret && !choice.is_empty() {
            self.say(
                "This ballot is secret, and what stands on a line is seen. Write `vote` and the name alone: the choice is asked for unseen.",
            );
            return;
        }
        if secret && self.talk.typist == Typist::Pipe {
            self.say(SECRET_FROM_A_PIPE);
            return;
        }
        self.seat(who);
        if !choice.is_empty() && matches!(self.model.overlays.last(), Some(Overlay::Booth(_))) {
            self.answer(choice);
            if let Some(Overlay::Booth(_)) = self.model.overlays.last() {
                self.press(KeyCode::Esc);
            }
        }
    }

    fn poll_answer(&mut self, rest: &str) {
        let polls = self.model.session().and_then(Session::round_kind) == Some(RoundKind::Poll);
        if !polls {
            self.say(Refusal::NoPollOpen.to_string());
            return;
        }
        let Some((who, answer)) = self.named(rest) else {
            self.say(format!("Nobody here is called {rest}."));
            return;
        };
        self.seat(who);
        if !answer.is_empty()
            && matches!(self.model.overlays.last(), Some(Overlay::PollAnswer { .. }))
        {
            self.answer(answer);
        }
    }

    /// The next step of a ballot that passed, else what is written at the close.
    fn decide(&mut self, text: &str) {
        let at_ballot = matches!(self.model.ballot_step(), Step::RecordDecision);
        if at_ballot {
            self.go(Place::Ballot);
            self.act(Action::Enter, text);
        } else {
            self.go(Place::Close);
            self.act(Action::Edit, text);
        }
        // The review date that is offered holds until another one is set.
        self.leave_question();
    }

    fn commit(&mut self, rest: &str) {
        let Some((owner, deed)) = rest.split_once(':') else {
            self.say("Write it as `commit Ana: call the supplier by 2026-12-31`; the date may be left out.");
            return;
        };
        let Some((who, _)) = self.named(owner.trim()) else {
            self.say(format!("Nobody here is called {}.", owner.trim()));
            return;
        };
        let (deed, due) = match deed.rsplit_once(" by ") {
            Some((deed, due)) if is_a_date(due.trim()) => (deed, due.trim()),
            Some(_) | None => (deed, ""),
        };
        self.go(Place::Commitments);
        self.act(Action::Add, "");
        self.seat(who);
        self.write(deed.trim());
        if self.is_asked_for_text() {
            self.write(due);
        }
        self.leave_question();
    }

    /// Goes to another board of the session, for what is done there by the same line.
    fn go(&mut self, place: Place) {
        if self.model.place() == place {
            return;
        }
        let action = match place {
            Place::Ballot => Action::GoBallot,
            Place::Commitments => Action::GoCommitments,
            Place::Close => Action::GoClose,
            Place::Home | Place::Lobby | Place::Stage | Place::Replay | Place::Projector => return,
        };
        if let Some(key) = self.model.keymap.key_for(self.model.place(), action) {
            self.talk.place = place;
            self.press_key(key);
        }
    }

    /// Answers what lies on top.
    fn answer(&mut self, line: &str) {
        let Some(overlay) = self.model.overlays.last() else {
            return;
        };
        if line.eq_ignore_ascii_case("esc") {
            self.press(KeyCode::Esc);
            return;
        }
        match overlay {
            Overlay::Prompt(_) => self.write_or_keep(line),
            Overlay::Palette(_) => self.write(line),
            Overlay::Confirm(_) => self.yes_or_no(line),
            Overlay::PickPerson(_) => match self.named(line) {
                Some((who, _)) => self.seat(who),
                None => self.say(format!("Nobody here is called {line}. `esc` leaves it.")),
            },
            Overlay::PickMode(_) => match line.chars().next().map(|c| c.to_ascii_lowercase()) {
                Some(mode @ ('l' | 'f' | 'b')) => self.press(KeyCode::Char(mode)),
                Some(_) | None => self.say("Write lead, follow or both; `esc` leaves it."),
            },
            Overlay::PollAnswer { .. } => self.position(line),
            Overlay::Booth(booth) => match (&booth.stage, booth.way) {
                (Stage::PassOn, _) => self.enter_booth(line),
                (Stage::Filling(_), way) => self.fill_in(line, way),
            },
            Overlay::PickRound { .. } | Overlay::Chapters { .. } => match line.parse::<usize>() {
                Ok(number) => {
                    self.choose(number);
                    self.press(KeyCode::Enter);
                }
                Err(_) => self.keys(line),
            },
            Overlay::Bill { minutes, .. } => {
                let minutes = *minutes;
                self.pay(line, minutes);
            }
            // Any other box takes keys.
            _ => self.keys(line),
        }
    }

    fn write_or_keep(&mut self, line: &str) {
        match line {
            "" => {
                self.press(KeyCode::Enter);
                self.complain();
            }
            "-" => self.write(""),
            text => self.write(text),
        }
    }

    /// Fills a field in and is done with it.
    fn write(&mut self, text: &str) {
        self.press_key(Key::ctrl('u'));
        if !text.is_empty() {
            self.send(Message::Paste(text.to_owned()));
        }
        self.press(KeyCode::Enter);
        self.complain();
    }

    /// Why a text was not taken.
    fn complain(&mut self) {
        if let Some(Overlay::Prompt(prompt)) = self.model.overlays.last()
            && let Some(complaint) = prompt.complaint.clone()
        {
            self.say(complaint);
        }
    }

    fn yes_or_no(&mut self, line: &str) {
        match line.to_lowercase().as_str() {
            "yes" | "y" => self.press(KeyCode::Char('y')),
            "no" | "n" | "" => self.press(KeyCode::Char('n')),
            _ => self.say("Write yes or no."),
        }
    }

    /// `for 3`, `against`, `f3`, `3`.
    fn position(&mut self, line: &str) {
        for word in line.to_lowercase().split_whitespace() {
            let key = POSITION_KEYS.iter().find(|(_, _, name)| *name == word);
            match key {
                Some((key, ..)) => self.press(KeyCode::Char(*key)),
                None => word
                    .chars()
                    .for_each(|char| self.press(KeyCode::Char(char))),
            }
        }
        if let Some(Overlay::PollAnswer { .. }) = self.model.overlays.last() {
            self.say("Write for, against or undecided, and 0 to 4; `esc` leaves it.");
        }
    }

    /// `trim`, `5 drop`, `5`: how many minutes more, and who pays for them.
    fn pay(&mut self, line: &str, offered: u8) {
        let line = line.to_lowercase();
        let (number, word) = line
            .find(|c: char| c.is_alphabetic())
            .map_or((line.as_str(), ""), |at| line.split_at(at));
        let wanted = match number.trim() {
            "" => Some(offered),
            number => number.parse().ok(),
        };
        let word = word
            .trim_start_matches("minutes")
            .trim_start_matches("min")
            .trim();
        let payment = Payment::ALL.iter().find(|payment| payment.word() == word);
        let minutes = wanted.filter(|minutes| (1..=MOST).contains(minutes));
        let Some(minutes) = minutes.filter(|_| word.is_empty() || payment.is_some()) else {
            self.say(BILL);
            return;
        };
        let step = if minutes > offered {
            KeyCode::Right
        } else {
            KeyCode::Left
        };
        for _ in 0..minutes.abs_diff(offered) {
            self.press(step);
        }
        let Some(payment) = payment else {
            return;
        };
        let bills = self.model.bills(minutes);
        match bills.iter().position(|bill| bill.payment == *payment) {
            Some(index) => {
                self.choose(index + 1);
                self.press(KeyCode::Enter);
            }
            None => self.say(Refusal::NobodyPays.to_string()),
        }
    }

    fn enter_booth(&mut self, line: &str) {
        let secret = self
            .model
            .session()
            .and_then(Session::open_ballot)
            .is_some_and(Ballot::is_secret);
        if secret && self.talk.typist == Typist::Pipe {
            self.say(SECRET_FROM_A_PIPE);
            self.press(KeyCode::Esc);
        } else if line.is_empty() {
            self.press(KeyCode::Enter);
        } else {
            self.say("Only enter goes on; `esc` leads back to the board.");
        }
    }

    /// A word of the form, or its keys one after the other. A paper that is not filled in rightly is not handed in.
    fn fill_in(&mut self, line: &str, way: Way) {
        let Some(keys) = self.keys_of_paper(line) else {
            self.say("That marks nothing here; nothing is handed in. Write the keys, or the words as they stand.");
            return;
        };
        self.voter = match self.model.overlays.last() {
            Some(Overlay::Booth(booth)) => Some(booth.who),
            Some(_) | None => None,
        };
        for key in keys.chars() {
            self.press(KeyCode::Char(key));
            let Some(Overlay::Booth(booth)) = self.model.overlays.last() else {
                return;
            };
            if booth.refused.is_some() {
                self.say("That marks nothing here; nothing is handed in. Write it once more.");
                self.empty_paper(way);
                return;
            }
        }
        let before = self.model.overlays.last().map(|_| self.papers());
        self.press(KeyCode::Enter);
        let filling = |overlay: &Overlay| matches!(overlay, Overlay::Booth(booth) if matches!(booth.stage, Stage::Filling(_)));
        if self.model.overlays.last().is_some_and(filling) && before == Some(self.papers()) {
            self.say("That is not enough to hand in. Write it once more.");
            self.empty_paper(way);
        }
    }

    /// So that the next line begins with an empty paper.
    fn empty_paper(&mut self, way: Way) {
        let who = match self.model.overlays.last() {
            Some(Overlay::Booth(booth)) => booth.who,
            Some(_) | None => return,
        };
        self.press(KeyCode::Esc);
        if way == Way::Alone {
            self.press(KeyCode::Enter);
        } else {
            self.seat(who);
        }
    }

    fn papers(&self) -> usize {
        let ballot = self.model.session().and_then(Session::open_ballot);
        ballot.map_or(0, |ballot| ballot.voted().count())
    }

    /// The keys that a line on a paper stands for; none for what can be misread.
    fn keys_of_paper(&self, line: &str) -> Option<String> {
        let (Some(Overlay::Booth(booth)), Some(ballot)) = (
            self.model.overlays.last(),
            self.model.session().and_then(Session::open_ballot),
        ) else {
            return None;
        };
        match &booth.stage {
            Stage::Filling(form) => keys_of(form, &ballot.terms, line, &self.model.words),
            Stage::PassOn => None,
        }
    }

    /// Keys by their names, one after the other; an empty line is enter.
    fn keys(&mut self, line: &str) {
        if line.is_empty() {
            self.press(KeyCode::Enter);
            return;
        }
        for word in line.split_whitespace() {
            match word.parse::<Key>() {
                Ok(key) => self.press_key(key),
                Err(error) => {
                    self.say(format!("{error}. `esc` leaves it."));
                    return;
                }
            }
        }
    }

    /// Goes to the line of this number, from 1.
    fn choose(&mut self, number: usize) {
        const MOST: usize = 1000;
        for _ in 0..MOST.min(self.lines_above()) {
            self.press(KeyCode::Up);
        }
        for _ in 1..number.min(MOST) {
            self.press(KeyCode::Down);
        }
    }

    fn lines_above(&self) -> usize {
        match (self.model.overlays.last(), &self.model.screen) {
            (
                Some(
                    Overlay::PickRound { selected }
                    | Overlay::Chapters { selected }
                    | Overlay::Bill { selected, .. },
                ),
                _,
            )
            | (None, Screen::Commitments { selected }) => *selected,
            _ => 0,
        }
    }

    fn is_asked_for_text(&self) -> bool {
        matches!(self.model.overlays.last(), Some(Overlay::Prompt(_)))
    }

    /// Leaves what is asked beyond what the line said.
    fn leave_question(&mut self) {
        const DEEPEST: usize = 4;
        for _ in 0..DEEPEST {
            if !self.is_asked_for_text() {
                return;
            }
            self.press(KeyCode::Esc);
        }
    }

    fn seat(&mut self, who: PersonId) {
        let people = self.model.session().map_or(&[][..], Session::people);
        if let Some(seat) = people.iter().position(|person| person.id == who) {
            self.press(KeyCode::Char(seat_key(seat)));
        }
    }

    fn press(&mut self, code: KeyCode) {
        self.press_key(Key::plain(code));
    }

    fn press_key(&mut self, key: Key) {
        let before = self.model.now;
        let steps = self.model.keymap.action(self.model.place(), key) == Some(Action::StepForward);
        let effects = update(self.model, Message::Key(key), self.now);
        let jumped = self.model.replay().is_some() && self.model.now != before && !steps;
        if jumped {
            self.talk.jump(self.model);
        }
        self.talk.take_in(self.model, &effects);
        if jumped {
            self.talk.say_all(self.model, standing::lines(self.model));
        }
        self.effects.extend(effects);
    }

    fn send(&mut self, message: Message) {
        let effects = update(self.model, message, self.now);
        self.talk.take_in(self.model, &effects);
        self.effects.extend(effects);
    }

    fn say(&mut self, text: impl Into<String>) {
        self.talk.say(self.model, text);
    }
}

/// The one person whose name begins with a word, or contains it.
fn find_by_name(session: &Session, word: &str) -> Option<PersonId> {
    let wanted = without_accents(word);
    let ways: [&dyn Fn(&str) -> bool; 2] = [
        &|name| without_accents(name).starts_with(&wanted),
        &|name| without_accents(name).contains(&wanted),
    ];
    ways.into_iter().find_map(|fits| {
        let mut found = session.people().iter().filter(|person| fits(&person.name));
        match (found.next(), found.next()) {
            (Some(person), None) => Some(person.id),
            (Some(_), Some(_)) | (None, _) => None,
        }
    })
}

const SECRET_FROM_A_PIPE: &str = "A secret ballot cannot be held through a pipe: whoever writes into it sees who chooses what. Run colead on a terminal, or let `rules` make the ballot hidden.";

/// Whether the action is about the person on the highlighted line of the lobby.
const fn chooses_a_person(action: Action) -> bool {
    matches!(
        action,
        Action::Edit
            | Action::Remove
            | Action::MoveUp
            | Action::MoveDown
            | Action::Observer
            | Action::Presence
            | Action::Consent
    )
}

/// `2026-12-31`; whether there is such a day is said by whoever takes it.
fn is_a_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let digits = |part: &&str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    parts.len() == 3 && parts.iter().all(digits)
}

/// `stand aside`, `concern`, `a`, `5 0 3`, `yyn`: a line of the form by its words, where only one fits, else its keys one
/// after the other. A word that is on no line is none: its letters could be keys of something else.
fn keys_of(form: &Form, terms: &Terms, line: &str, words: &Words) -> Option<String> {
    let plain = |text: &str| without_accents(&text.replace('-', " "));
    let typed = plain(line.trim());
    let lines = form.lines(terms, words);
    let lines: Vec<(&str, String)> = lines
        .iter()
        .filter(|line| line.key.chars().count() == 1)
        .map(|line| (line.key.as_str(), plain(&line.words)))
        .collect();
    if typed.chars().count() > 1 {
        let is_word = |words: &str| {
            let apart = |c: char| !c.is_alphanumeric();
            words.split(apart).any(|word| word == typed)
        };
        let ways: [&dyn Fn(&str) -> bool; 3] = [
            &|words| words == typed,
            &|words| words.starts_with(&typed),
            &is_word,
        ];
        for fits in ways {
            let mut fitting = lines.iter().filter(|(_, words)| fits(words));
            if let (Some((key, _)), None) = (fitting.next(), fitting.next()) {
                return Some((*key).to_owned());
            }
        }
    }
    let could_be_a_word = |word: &str| {
        let letters = word.chars().all(char::is_alphabetic);
        word.chars().count() > 1
            && (form.takes_one_key() || letters && !word.chars().all(|c| matches!(c, 'y' | 'n')))
    };
    if line.split_whitespace().any(could_be_a_word) {
        return None;
    }
    Some(line.split_whitespace().collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tally::{Method, Rules};
    use crate::words::Language;

    #[test]
    fn a_paper_is_marked_by_words_or_keys_and_never_by_the_letters_of_another_word() {
        let keys = |method: Method, line: &str| {
            let options = ["Lisbon", "Porto", "Coimbra"].map(str::to_owned).to_vec();
            let terms = Terms {
                version: 0,
                method,
                options: if method.has_options() {
                    options
                } else {
                    Vec::new()
                },
                rules: Rules::default(),
                voting: Voting::Hidden,
                casting: None,
                lot: None,
                runoff_of: None,
                fallback_of: None,
            };
            keys_of(
                &Form::of(&terms),
                &terms,
                line,
                &Words::of(Language::English),
            )
        };
        for (method, line, expected) in [
            (Method::Consent, "consent", Some("c")),
            (Method::Consent, "Concern", Some("w")),
            (Method::Consent, "stand-aside", Some("s")),
            (Method::Consent, "o", Some("o")),
            (Method::Consent, "cosent", None),
            (Method::Consent, "oo", None),
            (Method::Plurality, "porto", Some("2")),
            (Method::Plurality, "P", Some("P")),
            (Method::Approval, "y n y", Some("yny")),
            (Method::Approval, "yny", Some("yny")),
            (Method::Approval, "yes", None),
            (Method::Score, "503", Some("503")),
            (Method::Score, "abstain", Some("a")),
            (Method::Schulze, "Lisbon", Some("1")),
            (Method::Schulze, "312", Some("312")),
            (Method::Schulze, "bad", None),
        ] {
            let found = keys(method, line);
            assert_eq!(found.as_deref(), expected, "{method:?} {line}");
        }
    }
}
