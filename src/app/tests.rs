//! Keys to what comes of them, on every screen.

use std::time::Duration;

use super::action::{Action, Place, TABLE};
use super::key::Key;
use super::keys::Keymap;
use super::live::{Access, Opened};
use super::screen::{HomeEntry, Overlay, Question, Screen, Tone};
use super::settings::{Desktop, Settings};
use super::{Effect, Message, Model, update};
use crate::plan::check;
use crate::session::commitment::Decision;
use crate::session::{Command, Consent, Moment, Opening, PersonId, Phase, Session};
use crate::tally::Method;

const PLAN: &str = r#"
title = "Q3"
people = ["Ana", "Bo", "Bodo", "Chidi"]

[[round]]
name = "Open floor"
kind = "open"
time = "5m"

[[round]]
name = "Poll"
kind = "poll"
time = "2m"

[[round]]
name = "Ballot"
kind = "ballot"
time = "4m"

[round.ballot]
proposal = "We ship in June."
method = "yes-no"
"#;

/// Somebody at the keys; a second passes before each.
struct Keys {
    model: Model,
    now: Moment,
    /// What the last key wanted done outside, recording left out.
    wanted: Vec<Effect>,
}

fn session() -> Session {
    Session::new(Opening {
        plan: check::parse("plan.toml", PLAN).unwrap(),
        started: jiff::civil::date(2026, 3, 2).at(9, 0, 0, 0),
        seed: 1,
        imported: None,
        rehearsal: None,
    })
}

fn opened(session: Session, away: Option<Duration>) -> Box<Opened> {
    let now = session.last_moment() + away.unwrap_or_default();
    Box::new(Opened {
        id: "2026-q3".to_owned(),
        file: "2026-q3.jsonl".to_owned(),
        session,
        now,
        away,
    })
}

impl Keys {
    fn at_home() -> Self {
        let recent = HomeEntry::Recent {
            id: "2026-q3".to_owned(),
            title: "Q3".to_owned(),
            when: "yesterday".to_owned(),
            outcome: "decided".to_owned(),
        };
        Self {
            model: Model::new(Settings::default(), Keymap::default(), vec![recent]),
            now: Moment::START,
            wanted: Vec::new(),
        }
    }

    fn in_lobby() -> Self {
        let mut keys = Self::at_home();
        keys.tell(Message::SessionOpened(opened(session(), None)));
        keys
    }

    fn on_stage() -> Self {
        let mut keys = Self::in_lobby();
        keys.press("space");
        keys
    }

    fn closed() -> Session {
        let mut keys = Self::on_stage();
        keys.press("g enter");
        keys.write("Nobody was ready.");
        keys.press("y");
        assert_eq!(keys.session().phase(), Phase::Closed);
        keys.model.live.unwrap().session
    }

    fn tell(&mut self, message: Message) {
        self.now = self.now + Duration::from_secs(1);
        let effects = update(&mut self.model, message, self.now);
        self.wanted = effects
            .into_iter()
            .filter(|effect| !matches!(effect, Effect::Record(_)))
            .collect();
    }

    /// Keys by their names, with blanks between them.
    fn press(&mut self, keys: &str) {
        for key in keys.split(' ') {
            self.tell(Message::Key(key.parse().unwrap()));
        }
    }

    fn hold(&mut self, key: &str) {
        let key = Key {
            repeat: true,
            ..key.parse().unwrap()
        };
        self.tell(Message::Key(key));
    }

    /// Replaces the line that is asked for.
    fn write(&mut self, text: &str) {
        assert!(matches!(self.top(), Some(Overlay::Prompt(_))), "{text}");
        self.press("ctrl-u");
        self.tell(Message::Paste(text.to_owned()));
        self.press("enter");
    }

    fn session(&self) -> &Session {
        self.model.session().unwrap()
    }

    fn top(&self) -> Option<&Overlay> {
        self.model.overlays.last()
    }

    fn asks(&self, question: Question) -> bool {
        matches!(self.top(), Some(Overlay::Confirm(c)) if c.question == question && !c.on_yes)
    }

    fn refused(&self) -> &str {
        match &self.model.notice {
            Some(notice) if notice.tone == Tone::Refused => &notice.text,
            Some(_) | None => "",
        }
    }

    fn complaint(&self) -> &str {
        match self.top() {
            Some(Overlay::Prompt(prompt)) => prompt.complaint.as_deref().unwrap_or(""),
            Some(_) | None => "",
        }
    }

    fn offers(&self, action: Action) -> bool {
        self.model.offers().any(|row| row.action == action)
    }

    fn marks(&self) -> usize {
        self.session().marks().newest_first().count()
    }
}

#[test]
fn enter_pressed_over_and_over_never_ends_a_meeting() {
    let mut keys = Keys::on_stage();
    for _ in 0..60 {
        keys.now = keys.now + Duration::from_secs(120);
        keys.press("enter");
        assert!(!keys.session().is_closed() && keys.wanted.iter().all(harmless));
    }
    keys.press("esc");
    let why = Command::DeclareNoDecision {
        why: "Too early.".to_owned(),
    };
    keys.model.attempt(&why).unwrap();
    keys.model.overlays.clear();
    keys.model.screen = Screen::Close;
    for _ in 0..9 {
        keys.press("enter");
        assert!(!keys.session().is_closed() && keys.wanted.is_empty());
    }
}

fn harmless(effect: &Effect) -> bool {
    matches!(effect, Effect::Ring)
}

#[test]
fn quitting_asks_while_a_session_runs() {
    let mut keys = Keys::on_stage();
    keys.press("q");
    assert!(keys.asks(Question::Quit) && keys.wanted.is_empty());
    keys.press("enter");
    assert!(keys.wanted.is_empty() && keys.top().is_none());
    keys.press("ctrl-c ctrl-c");
    assert!(keys.wanted.is_empty() && keys.top().is_none());
    keys.press("q y");
    assert!(matches!(keys.wanted[..], [Effect::Quit]));
}

#[test]
fn a_closed_session_is_looked_at_without_a_change_and_left_by_esc() {
    let closed = Keys::closed();
    let seq = closed.seq();
    let mut keys = Keys::at_home();
    keys.press("enter");
    assert!(matches!(&keys.wanted[..], [Effect::ShowSession { id }] if id == "2026-q3"));
    keys.now = Moment::from_secs(90_000);
    keys.tell(Message::SessionShown(opened(
        closed,
        Some(Duration::from_secs(90_000)),
    )));
    assert_eq!(keys.model.screen, Screen::Close);
    assert_eq!(keys.refused(), "");

    // Every key of every screen, and of everybody.
    for place in ["v", "w", "j", "g"] {
        keys.model.overlays.clear();
        keys.press(place);
        for row in TABLE {
            let leaves = matches!(
                row.action,
                Action::Quit | Action::Back | Action::Reopen | Action::Suspend
            );
            if !leaves && keys.model.live.is_some() {
                keys.model.overlays.clear();
                keys.press(row.keys[0]);
            }
        }
        keys.model.overlays.clear();
        keys.press("1");
        assert_eq!(keys.session().seq(), seq);
        assert!(keys.model.overlays.is_empty(), "{:?}", keys.top());
    }

    keys.model.screen = Screen::Ballot;
    keys.press("esc");
    assert_eq!(keys.model.screen, Screen::Close);
    keys.press("esc");
    assert!(keys.model.live.is_none());
    assert_eq!(keys.model.screen, Screen::Home { selected: 0 });
}

#[test]
fn reopening_is_asked_for_and_opens_the_file_first() {
    let closed = Keys::closed();
    let mut keys = Keys::at_home();
    keys.tell(Message::SessionShown(opened(closed.clone(), None)));
    keys.press("o");
    assert!(keys.asks(Question::ReopenSession));
    keys.press("enter");
    assert!(keys.top().is_none() && keys.wanted.is_empty());
    keys.press("o y");
    assert!(
        matches!(&keys.wanted[..], [Effect::ReopenSession { file }] if file == "2026-q3.jsonl")
    );
    keys.now = closed.last_moment();
    keys.tell(Message::SessionOpened(opened(closed, None)));
    assert!(!keys.session().is_closed());
    assert_eq!(keys.model.live.as_ref().unwrap().access, Access::Write);
    assert_eq!(keys.model.screen, Screen::Stage);
}

#[test]
fn a_session_closed_just_now_is_not_reopened_by_esc() {
    let mut keys = Keys::on_stage();
    keys.press("g enter");
    keys.write("Nobody was ready.");
    assert!(keys.asks(Question::CloseSession));
    keys.press("y esc");
    assert!(keys.session().is_closed());
    assert_eq!(keys.model.screen, Screen::Close);
    keys.press("o y");
    assert!(!keys.session().is_closed());
}

#[test]
fn enter_on_a_closed_session_does_not_leave_unsaved_events_behind() {
    let mut keys = Keys::on_stage();
    keys.press("g enter");
    keys.write("Nobody was ready.");
    keys.press("y enter");
    assert!(keys.asks(Question::Quit));
    keys.press("esc");
    let upto = keys.session().seq();
    keys.tell(Message::Saved { upto });
    keys.press("enter");
    assert!(matches!(keys.wanted[..], [Effect::Quit]));
}

#[test]
fn time_away_is_asked_about_only_when_a_clock_ran() {
    let away = Some(Duration::from_secs(600));
    for (before, asks) in [
        ("esc", false),
        ("space", true),
        ("space space", false),
        ("space n", false),
    ] {
        let mut keys = Keys::in_lobby();
        keys.press(before);
        let session = keys.model.live.unwrap().session;
        let mut keys = Keys::at_home();
        keys.now = session.last_moment() + Duration::from_secs(600);
        keys.tell(Message::SessionOpened(opened(session, away)));
        assert_eq!(matches!(keys.top(), Some(Overlay::Gap)), asks, "{before}");
        assert_eq!(keys.refused(), "");
    }
    let mut keys = Keys::in_lobby();
    keys.tell(Message::Slept(Duration::from_secs(600)));
    assert!(keys.top().is_none());
}

#[test]
fn a_key_held_down_marks_once_and_answers_nothing() {
    let mut keys = Keys::on_stage();
    keys.press("1 l");
    keys.hold("l");
    keys.hold("1");
    assert_eq!(keys.marks(), 1);
    assert_eq!(keys.session().floor().unwrap().who, PersonId(0));
    keys.press("n");
    keys.hold("n");
    assert_eq!(keys.session().agenda().current_index(), Some(1));
    keys.press("q right");
    keys.hold("enter");
    assert!(keys.wanted.is_empty() && keys.top().is_some());
}

#[test]
fn a_modifier_makes_another_key_of_it() {
    let mut keys = Keys::on_stage();
    keys.press("1 l m alt-b ctrl-f");
    assert!(matches!(keys.top(), Some(Overlay::PickMode(_))));
    keys.press("ctrl-c");
    assert!(keys.top().is_none());
    keys.press("q ctrl-y");
    assert!(keys.asks(Question::Quit));
}

#[test]
fn a_key_without_a_person_is_said() {
    let mut keys = Keys::on_stage();
    keys.press("9");
    assert_eq!(keys.refused(), "Nobody has that number.");
}

#[test]
fn space_in_the_lobby_does_what_its_hint_says() {
    let mut keys = Keys::on_stage();
    keys.press("j space");
    assert_eq!(keys.session().phase(), Phase::Paused);
    assert_eq!(keys.model.place(), Place::Lobby);
    keys.press("space");
    assert_eq!(keys.session().phase(), Phase::Running);
    keys.press("esc n j space");
    assert_eq!(keys.session().phase(), Phase::Running);
    assert_eq!(keys.model.screen, Screen::Stage);
}

#[test]
fn a_poll_asks_only_those_who_answer() {
    let mut keys = Keys::on_stage();
    keys.press("n 1");
    assert_eq!(
        keys.refused(),
        "No round is running. Press space to start it."
    );
    assert!(keys.session().floor().is_none());
    keys.press("space h 2 2");
    assert!(
        keys.refused().contains("Bo is not here"),
        "{}",
        keys.refused()
    );
    keys.press("1");
    assert!(matches!(keys.top(), Some(Overlay::PollAnswer { .. })));
}

#[test]
fn the_floor_is_taken_back_without_knowing_who_has_it() {
    let mut keys = Keys::on_stage();
    assert!(!keys.offers(Action::ReleaseFloor));
    keys.press("3 .");
    assert!(keys.session().floor().is_none());
    keys.press(".");
    assert!(keys.refused().starts_with("Nobody has the floor"));
}

#[test]
fn a_name_that_fits_two_people_gives_nobody_the_floor() {
    let mut keys = Keys::on_stage();
    keys.press("/");
    keys.write("b");
    assert_eq!(keys.complaint(), "Bo or Bodo? Write more.");
    keys.write("bo");
    assert_eq!(keys.session().floor().unwrap().who, PersonId(1));
    keys.press("j /");
    keys.write("chi");
    assert_eq!(keys.model.screen, Screen::Lobby { selected: 3 });
}

#[test]
fn text_left_as_it_was_is_no_fault() {
    let mut keys = Keys::in_lobby();
    keys.press("e enter");
    assert!(keys.top().is_none() && keys.refused().is_empty());
    keys.press("v a enter a enter");
    assert!(keys.top().is_none() && keys.refused().is_empty());
    assert_eq!(keys.session().proposal().versions.len(), 1);
}

#[test]
fn pasted_text_goes_in_at_the_cursor() {
    let mut keys = Keys::on_stage();
    keys.press("e a c left");
    keys.tell(Message::Paste("é\nb".to_owned()));
    keys.press("d enter");
    assert_eq!(keys.session().notes()[0].text, "aé bdc");
}

#[test]
fn a_review_date_needs_a_decision() {
    let mut keys = Keys::on_stage();
    keys.press("w d");
    assert!(keys.top().is_none());
    assert_eq!(keys.refused(), "No decision is recorded yet.");
    keys.press("g e");
    keys.write("We ship.");
    keys.write("2026-12-01");
    assert!(keys.offers(Action::ReviewDate));
    keys.press("d");
    keys.write("soon");
    assert!(keys.complaint().starts_with("Write the date"));
    keys.write("");
    let decision = keys.session().decision().unwrap();
    assert!(matches!(decision, Decision::Made { review: None, .. }));
}

#[test]
fn a_commitment_is_changed_handed_on_and_removed_only_when_asked() {
    let mut keys = Keys::on_stage();
    keys.press("w 1");
    keys.write("Call the supplier");
    keys.write("2026-12-01");
    keys.write("They have signed");
    keys.press("c");
    keys.write("Write to the supplier");
    keys.press("enter o 2");
    let commitment = &keys.session().commitments()[0];
    assert_eq!(commitment.deed, "Write to the supplier");
    assert_eq!(commitment.owner, PersonId(1));
    assert_eq!(commitment.due, Some(jiff::civil::date(2026, 12, 1)));
    let id = commitment.id;
    keys.press("x");
    assert!(keys.asks(Question::DropCommitment(id)));
    keys.press("enter");
    assert_eq!(keys.session().commitments().len(), 1);
    keys.press("x y");
    assert!(keys.session().commitments().is_empty());
    assert!(!keys.offers(Action::ChangeCommitment));
    keys.press("c");
    assert!(keys.top().is_none());
}

#[test]
fn the_rules_are_the_plans_until_they_are_changed_and_survive_a_resumption() {
    let mut keys = Keys::in_lobby();
    assert_eq!(keys.model.next_ballot.method, Method::YesNo);
    keys.press("space n n space a enter r left enter enter");
    assert!(keys.session().open_ballot().is_some());
    let terms = keys.session().open_ballot().unwrap().terms.clone();
    assert_eq!(terms.method, Method::Consent);
    keys.press("x y");
    let session = keys.model.live.unwrap().session;
    let mut keys = Keys::at_home();
    keys.now = session.last_moment();
    keys.tell(Message::SessionOpened(opened(session, None)));
    assert_eq!(keys.model.screen, Screen::Ballot);
    assert_eq!(keys.model.next_ballot.method, terms.method);
}

#[test]
fn a_vote_is_taken_back_and_the_ballot_is_not_left() {
    let mut keys = Keys::on_stage();
    keys.press("n n v r left enter a enter enter 1 c");
    let ballot = keys.session().open_ballot().unwrap();
    assert!(ballot.has_voted(PersonId(0)));
    assert!(!keys.offers(Action::NextRound) && !keys.offers(Action::Amend));
    keys.press("n");
    assert!(keys.refused().starts_with("A ballot is open"));
    keys.press("1 backspace");
    let ballot = keys.session().open_ballot().unwrap();
    assert!(!ballot.has_voted(PersonId(0)));
}

#[test]
fn the_same_vote_again_is_not_told_from_another_one() {
    let mut keys = Keys::on_stage();
    keys.press("n n v r left enter a enter enter 1 c 1 c");
    assert!(keys.model.notice.is_none());
    keys.press("1 s");
    assert!(keys.model.notice.is_none() && keys.top().is_none());
}

#[test]
fn the_palette_offers_what_does_something() {
    for mut keys in [Keys::at_home(), Keys::in_lobby(), Keys::on_stage()] {
        keys.press(":");
        let Some(Overlay::Palette(palette)) = keys.top() else {
            panic!("no palette");
        };
        let found = keys.model.palette(palette).found;
        let offers = |text| found.iter().any(|line| line.text.starts_with(text));
        assert!(offers("Next theme") && !offers("Back, close"));
    }
    let mut keys = Keys::in_lobby();
    keys.model.screen = Screen::Lobby { selected: 0 };
    keys.press("v :");
    keys.tell(Message::Paste("zzz".to_owned()));
    keys.press("enter");
    assert!(matches!(keys.top(), Some(Overlay::Palette(_))));
}

#[test]
fn saving_elsewhere_is_for_when_saving_fails() {
    let mut keys = Keys::on_stage();
    keys.press("ctrl-s");
    assert!(keys.top().is_none());
    keys.tell(Message::SaveFailed {
        reason: "the disk is full".to_owned(),
    });
    keys.press("ctrl-s");
    keys.write("/mnt/stick/");
    assert!(matches!(&keys.wanted[..], [Effect::SaveElsewhere { path }] if path == "/mnt/stick/"));
}

#[test]
fn the_desktop_is_told_once_that_the_time_is_up_and_only_where_that_is_wanted() {
    let told = |keys: &Keys| {
        let notifies = |effect: &&Effect| matches!(effect, Effect::Notify { .. });
        keys.wanted.iter().filter(notifies).count()
    };
    let mut keys = Keys::on_stage();
    keys.model.settings.desktop = Desktop::Told;
    keys.now = Moment::from_secs(310);
    keys.tell(Message::Woke);
    assert_eq!(told(&keys), 1);
    keys.now = Moment::from_secs(430);
    keys.tell(Message::Woke);
    assert_eq!(told(&keys), 0);
}

#[test]
fn time_added_sets_the_bell_back() {
    let mut keys = Keys::on_stage();
    keys.now = Moment::from_secs(310);
    keys.tell(Message::Woke);
    assert!(matches!(keys.wanted[..], [Effect::Ring]));
    keys.tell(Message::Woke);
    assert!(keys.wanted.is_empty());
    keys.press("+");
    keys.now = Moment::from_secs(370);
    keys.tell(Message::Woke);
    assert!(matches!(keys.wanted[..], [Effect::Ring]));
}

#[test]
fn consent_and_presence_are_changed_during_a_round() {
    let mut keys = Keys::on_stage();
    keys.press("c 1 h 2");
    let people = keys.session().people();
    assert_eq!(people[0].consent, Consent::Initials);
    assert!(!people[1].present);
}

/// Whatever is pressed, in whatever order: nothing panics, the screen fits the session, and a closed session stays closed
/// unless reopening was confirmed.
#[test]
fn no_order_of_keys_is_too_odd() {
    let mut state = 1_u64;
    let mut keys = Keys::in_lobby();
    let known: Vec<Key> = TABLE
        .iter()
        .filter(|row| row.action != Action::Suspend)
        .flat_map(|row| row.keys)
        .copied()
        .chain([
            "1",
            "2",
            "3",
            "9",
            "A",
            "y",
            "left",
            "page-down",
            "backspace",
        ])
        .map(|key| key.parse().unwrap())
        .collect();
    for _ in 0..20_000 {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let at = usize::try_from(state >> 33).unwrap() % known.len();
        let key = known[at];
        let was_closed = keys.session().is_closed();
        let reopens = matches!(
            keys.top(),
            Some(Overlay::Confirm(confirm)) if confirm.question == Question::ReopenSession
        );
        keys.tell(Message::Key(key));
        assert!(
            !was_closed || reopens || keys.session().is_closed(),
            "{key}"
        );
        let offered = keys.model.offers().count();
        assert!(offered > 3 && offered < TABLE.len());
    }
}

#[test]
fn leaving_a_running_round_says_how_to_come_back() {
    let mut keys = Keys::on_stage();
    keys.press("n");
    let notice = keys.model.notice.clone().unwrap();
    assert_eq!(notice.text, "Open floor is over. p goes back to it.");
}

#[test]
fn removing_a_person_is_asked_once() {
    let mut keys = Keys::in_lobby();
    keys.press("x");
    assert!(keys.asks(Question::RemovePerson(PersonId(0))));
    keys.press("x y");
    assert_eq!(keys.session().people()[0].name, "Bo");
    assert_eq!(keys.session().people().len(), 3);
}

#[test]
fn a_day_that_has_passed_is_not_when_something_is_due() {
    let mut keys = Keys::on_stage();
    keys.press("w 1");
    keys.write("Call the supplier");
    keys.write("2026-03-01");
    assert!(keys.session().commitments().is_empty());
    keys.press("ctrl-u");
    keys.write("2026-03-02");
    assert_eq!(keys.session().commitments().len(), 1);
}

#[test]
fn a_vote_that_was_counted_can_be_held_again_on_the_same_text() {
    let mut keys = Keys::on_stage();
    keys.press("v enter");
    keys.write("We ship in June.");
    keys.press("enter");
    for person in ["1", "2", "3", "4"] {
        keys.press(person);
        keys.press("n");
    }
    keys.press("enter");
    assert!(keys.session().open_ballot().is_none());
    keys.press("y");
    assert_eq!(keys.session().ballots().len(), 2);
    assert!(keys.session().open_ballot().is_some());
    assert_eq!(keys.session().proposal().versions.len(), 1);
}

#[test]
fn going_on_with_an_open_ballot_leads_to_it() {
    let mut keys = Keys::on_stage();
    keys.press("v enter");
    keys.write("We ship in June.");
    keys.press("enter");
    let session = keys.model.live.take().unwrap().session;
    let mut later = Keys::at_home();
    later.tell(Message::SessionOpened(opened(
        session,
        Some(Duration::from_secs(60)),
    )));
    assert_eq!(later.model.screen, Screen::Ballot);
}
