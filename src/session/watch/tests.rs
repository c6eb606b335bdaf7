use super::*;
use crate::plan::{Invite, RoundKind};
use crate::session::pattern::{Context, Judge, Muted, Scene};
use crate::session::{Mark, Marks, Mode, Roster};

/// A room with four people whose marks come one by one, looked at every five seconds.
struct Room {
    marks: Marks,
    roster: Roster,
    context: Context,
    judge: Judge,
    watch: Watch,
    now: u64,
    seen: Vec<(u64, Change)>,
}

impl Room {
    fn new() -> Self {
        Self {
            marks: Marks::default(),
            roster: Roster::everybody(4),
            context: Context::OPEN,
            judge: Judge::default(),
            watch: Watch::default(),
            now: 0,
            seen: Vec::new(),
        }
    }

    fn look(&mut self) {
        let at = Moment::from_secs(self.now);
        let scene = Scene {
            marks: &self.marks,
            roster: &self.roster,
            at,
            context: self.context,
        };
        let changes = self.watch.look(at, &self.judge.fits(&scene));
        self.seen
            .extend(changes.into_iter().map(|change| (self.now, change)));
    }

    fn wait(&mut self, secs: u64) {
        for _ in 0..secs / 5 {
            self.now += 5;
            self.look();
        }
    }

    /// One mark every ten seconds.
    fn talk(&mut self, turns: u16, turn: impl Fn(u16) -> (u16, Mode)) {
        for i in 0..turns {
            self.wait(5);
            self.now += 5;
            let (who, mode) = turn(i);
            let at = Moment::from_secs(self.now);
            let id = self.marks.next_id();
            let mark = Mark {
                id,
                who: PersonId(who),
                mode,
                at,
                running: at,
            };
            self.marks.add(mark, self.context.muted.talk());
            self.look();
        }
    }

    fn round(&mut self, kind: RoundKind, invites: Invite) {
        let muted = Muted::during(kind, invites);
        let since = Moment::from_secs(self.now);
        self.context = Context {
            muted,
            since,
            ..self.context
        };
    }

    fn states(&self) -> Vec<(u64, GroupState)> {
        let states = self.seen.iter().filter_map(|&(at, change)| match change {
            Change::State(state) => Some((at, state)),
            Change::Sign(_) | Change::Raised(_) | Change::Cleared(_) => None,
        });
        states.collect()
    }

    fn banners(&self) -> Vec<(u64, Change)> {
        let banner = |change| matches!(change, Change::Raised(_) | Change::Cleared(_));
        self.seen
            .iter()
            .copied()
            .filter(|&(_, change)| banner(change))
            .collect()
    }
}

const CHEFS: Warning = Warning {
    pattern: Pattern::TooManyChefs,
    who: None,
};
const QUIET: Warning = Warning {
    pattern: Pattern::NoInitiation,
    who: None,
};

fn all_lead(i: u16) -> (u16, Mode) {
    (i % 4, Mode::Lead)
}

fn all_follow(i: u16) -> (u16, Mode) {
    (i % 4, Mode::Follow)
}

fn half_and_half(i: u16) -> (u16, Mode) {
    (i % 4, if i % 4 < 2 { Mode::Lead } else { Mode::Follow })
}

#[test]
fn too_many_chefs_from_110_seconds_on() {
    let mut room = Room::new();
    room.talk(24, all_lead);
    assert_eq!(
        room.states(),
        [(100, GroupState::Mixed), (110, GroupState::TooManyChefs)]
    );
    assert_eq!(room.banners(), [(110, Change::Raised(CHEFS))]);
}

#[test]
fn the_other_streams_of_the_document() {
    let mut room = Room::new();
    room.talk(24, all_follow);
    assert_eq!(
        room.states(),
        [(100, GroupState::Mixed), (110, GroupState::NoInitiation)]
    );

    let mut room = Room::new();
    room.talk(24, |i| {
        if i % 2 == 0 {
            (0, Mode::Lead)
        } else {
            (1 + i / 2 % 3, Mode::Follow)
        }
    });
    assert_eq!(
        room.states(),
        [
            (100, GroupState::Mixed),
            (110, GroupState::OneLeader(PersonId(0)))
        ]
    );

    let mut room = Room::new();
    let kinds = [Mode::Lead, Mode::Follow, Mode::Both];
    room.talk(24, |i| (i % 4, kinds[usize::from((i + i / 4) % 3)]));
    assert_eq!(
        room.states(),
        [(100, GroupState::Mixed), (150, GroupState::Concurrent)]
    );
    assert_eq!(room.banners(), []);

    let mut room = Room::new();
    room.talk(24, half_and_half);
    assert_eq!(room.states(), [(100, GroupState::Mixed)]);
}

#[test]
fn a_warning_holds_through_a_lull_and_clears_when_talk_changes() {
    let mut room = Room::new();
    room.talk(24, all_lead);
    room.wait(60);
    assert_eq!(room.watch.shown().state, GroupState::TooManyChefs);
    room.talk(20, half_and_half);
    assert_eq!(room.watch.shown().state, GroupState::Mixed);
    let [
        (_, Change::Raised(CHEFS)),
        (cleared, Change::Cleared(CHEFS)),
    ] = room.banners()[..]
    else {
        panic!("raised and cleared once: {:?}", room.seen);
    };
    // The fit is gone after a few turns; thirty seconds more make sure.
    assert!((340..480).contains(&cleared), "{cleared}");
}

#[test]
fn a_round_that_invites_leading_is_not_warned_of_it() {
    let mut room = Room::new();
    room.round(RoundKind::GoRound, Invite::Lead);
    room.talk(40, all_lead);
    assert_eq!(room.states(), [(100, GroupState::Mixed)]);
    // Nor is the next round, for what was said in that one.
    room.round(RoundKind::Open, Invite::Both);
    room.talk(20, half_and_half);
    assert_eq!(room.banners(), []);
}

#[test]
fn a_round_that_invites_following_or_nothing_is_not_warned_of_it() {
    for (kind, invites) in [
        (RoundKind::Open, Invite::Follow),
        (RoundKind::Silent, Invite::Both),
    ] {
        let mut room = Room::new();
        room.talk(12, half_and_half);
        room.round(kind, invites);
        room.talk(24, all_follow);
        room.wait(600);
        assert_eq!(room.banners(), [], "{kind:?}");
    }
}

#[test]
fn muting_takes_a_warning_off_the_screen_at_once() {
    let mut room = Room::new();
    room.talk(24, all_lead);
    room.round(RoundKind::Ballot, Invite::Any);
    room.wait(5);
    assert_eq!(room.watch.shown().state, GroupState::Forming);
    assert_eq!(room.banners().last(), Some(&(245, Change::Cleared(CHEFS))));
}

#[test]
fn a_few_marks_are_no_evidence() {
    let mut room = Room::new();
    room.talk(5, all_lead);
    room.wait(80);
    assert_eq!(room.states(), []);
}

#[test]
fn a_pause_is_no_silence() {
    // In a pause the running clock stands still, so there is nothing to look at but the same moment again.
    let mut room = Room::new();
    room.talk(12, half_and_half);
    for _ in 0..1000 {
        room.look();
    }
    room.talk(3, half_and_half);
    assert_eq!(room.banners(), []);
}

#[test]
fn who_comes_late_sets_nothing_off() {
    let mut room = Room::new();
    room.talk(24, half_and_half);
    room.roster = Roster::everybody(7);
    room.wait(30);
    room.talk(24, |i| {
        if i % 6 == 0 {
            (4 + i / 6 % 3, Mode::Lead)
        } else {
            half_and_half(i)
        }
    });
    assert_eq!(room.states(), [(100, GroupState::Mixed)]);
}

#[test]
fn silence_warns_at_once_and_a_voice_ends_it() {
    let mut room = Room::new();
    room.talk(24, half_and_half);
    room.wait(120);
    assert_eq!(room.banners(), [(345, Change::Raised(QUIET))]);
    room.talk(6, half_and_half);
    assert_eq!(room.watch.shown().state, GroupState::Mixed);
}

#[test]
fn somebody_who_speaks_long_is_no_silence() {
    let mut room = Room::new();
    room.talk(24, half_and_half);
    for _ in 0..100 {
        room.now += 5;
        room.context.heard = Moment::from_secs(room.now);
        room.look();
    }
    assert_eq!(room.banners(), []);
}

#[test]
fn banners_rest_ten_minutes_then_come_if_the_pattern_still_lasts() {
    let mut room = Room::new();
    room.talk(24, all_lead);
    room.talk(20, half_and_half);
    room.talk(60, all_follow);
    let [raised, cleared, later] = room.banners()[..] else {
        panic!("three banners: {:?}", room.banners());
    };
    assert_eq!(raised, (110, Change::Raised(CHEFS)));
    assert_eq!(cleared.1, Change::Cleared(CHEFS));
    assert_eq!(later, (710, Change::Raised(QUIET)));
    let shown = room
        .states()
        .into_iter()
        .find(|&(_, state)| state == GroupState::NoInitiation);
    assert!(
        shown.is_some_and(|(at, _)| at < 710),
        "the map tells it before the banner may"
    );
}

#[test]
fn an_early_sign_comes_before_the_warning() {
    let mut room = Room::new();
    room.talk(24, half_and_half);
    room.talk(24, all_lead);
    let sign = room
        .seen
        .iter()
        .find(|(_, change)| *change == Change::Sign(Some(Pattern::TooManyChefs)));
    let warning = room
        .seen
        .iter()
        .find(|(_, change)| *change == Change::Raised(CHEFS));
    let (Some((sign, _)), Some((warning, _))) = (sign, warning) else {
        panic!("both come: {:?}", room.seen);
    };
    assert!(sign < warning);
}

#[test]
fn a_watch_goes_on_from_what_was_shown() {
    let mut room = Room::new();
    room.talk(24, all_lead);
    let mut told = Shown::default();
    room.seen
        .iter()
        .for_each(|&(at, change)| told.note(Moment::from_secs(at), change));
    assert_eq!(&told, room.watch.shown());
    room.watch = Watch::new(Thresholds::default(), told);
    room.seen.clear();
    room.talk(12, all_lead);
    assert_eq!(
        room.seen,
        [],
        "a resumed session shows the same and warns of nothing twice"
    );
}
