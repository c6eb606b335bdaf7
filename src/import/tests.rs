//! Whole files in, turns out: the variants that tools write, and that no bytes harm.

use proptest::prelude::*;

use super::*;
use crate::session::{Event, Opening, Phase, Session, TalkFacts};

fn transcript(text: &str) -> Transcript {
    read("talk.vtt", text.as_bytes(), &Wishes::default())
        .unwrap_or_else(|faults| panic!("{faults}"))
}

/// `name start-end text`, in seconds.
fn turns(transcript: &Transcript) -> Vec<String> {
    let line = |turn: &SpokenTurn| {
        let who = turn
            .who
            .map_or("-", |who| transcript.people[usize::from(who.0)].as_str());
        let secs = |at: Moment| at.as_millis() as f64 / 1000.0;
        format!(
            "{who} {}-{} {}",
            secs(turn.start),
            secs(turn.end),
            turn.text
        )
    };
    transcript.turns.iter().map(line).collect()
}

fn refusal(text: &str) -> String {
    read("talk.txt", text.as_bytes(), &Wishes::default())
        .expect_err("this is no transcript")
        .to_string()
}

#[test]
fn cues_of_one_turn_become_one() {
    let read = transcript(
        "\u{feff}WEBVTT\r\n\r\n1\r\n00:04:00.000 --> 00:04:02.000\r\nAna Silva: One\r\n\r\n2\r\n\
         00:04:04.000 --> 00:04:06.000\r\nAna Silva: two.\r\n\r\n3\r\n00:04:06.500 --> 00:04:07.000\r\nBo: Yes.\r\n\r\n\
         4\r\n00:04:20.000 --> 00:04:21.000\r\nBo: No.\r\n",
    );
    assert_eq!(read.format, Format::WebVtt);
    assert_eq!(
        turns(&read),
        [
            "Ana Silva 240-246 One two.",
            "Bo 246.5-247 Yes.",
            "Bo 260-261 No."
        ]
    );
    assert!(read.is_open() && read.warnings.is_empty());
}

#[test]
fn a_word_spoken_over_somebody_does_not_end_their_turn() {
    let read = transcript(
        "WEBVTT\n\na-1/2-0\n0:00.000 --> 0:05.000\n<v Ana>One</v>\n\n0:03.000 --> 0:04.000\n<v Bo>Mm.</v>\n\n\
         0:05.500 --> 0:08.000\n<v Ana>two</v>\n",
    );
    assert_eq!(turns(&read), ["Ana 0-8 One two", "Bo 3-4 Mm."]);
    let facts = TalkFacts::of(&read.turns, 2);
    assert_eq!(
        (facts.overlaps, facts.overlapped),
        (1, Duration::from_secs(1))
    );
}

#[test]
fn subrip_needs_no_header() {
    let read = transcript(
        "1\n00:00:01,000 --> 00:00:02,500\nAna: Hi\n\n2\n00:00:03,000 --> 00:00:04,000\nBo: Hi\n",
    );
    assert_eq!(read.format, Format::SubRip);
    assert_eq!(turns(&read), ["Ana 1-2.5 Hi", "Bo 3-4 Hi"]);
}

#[test]
fn a_file_that_names_nobody_says_so() {
    let read = transcript("WEBVTT\n\nNOTE Confidence: 0.7\n\n00:03.300 --> 00:06.870\nHello.\n");
    assert!(read.people.is_empty());
    assert!(
        read.warnings[0].starts_with("no speaker is named anywhere"),
        "{:?}",
        read.warnings
    );
}

#[test]
fn headed_turns_end_with_their_words() {
    let read = transcript(
        "Ana  0:00  \nOne two three four five\n\nUnknown Speaker  0:01\nsix\n\nBo  1:00:00\nEnd.\n",
    );
    assert!(read.estimated);
    assert_eq!(
        turns(&read),
        [
            "Ana 0-1 One two three four five",
            "- 1-3.4 six",
            "Bo 3600-3602.4 End."
        ]
    );
    assert_eq!(read.warnings.len(), 2);
}

#[test]
fn what_is_no_transcript_is_named() {
    for (text, part) in [
        ("", "the file is empty"),
        (
            "00:02:52\tAna:\tgm\r\n",
            "this is a chat log, not a transcript",
        ),
        ("Ana: Hello\nBo: Hi\n", "no times"),
        (
            "Dear all,\nthe minutes follow.\n",
            "begins with “Dear all,”",
        ),
        ("{\"colead\":1}\n", "not a transcript"),
        ("WEBVTT\n\n", "nothing is said"),
        (
            "WEBVTT\n\n00:00:0x.000 --> 00:00:02.000\nAna: Hi\n",
            "talk.txt:3:1: “00:00:0x.000” is not a time",
        ),
        (
            "WEBVTT\n\n30:00:00.000 --> 30:00:02.000\nAna: Hi\n",
            "talk.txt:4:1: 30:00:02 is more than a day",
        ),
    ] {
        let said = refusal(text);
        assert!(said.contains(part), "{said}");
    }
    let latin = read(
        "talk.vtt",
        b"WEBVTT\n\n0:01 --> 0:02\nZo\xeb: Hi\n",
        &Wishes::default(),
    );
    assert!(latin.is_err_and(|faults| faults.to_string().starts_with("talk.vtt:4:1: these bytes")));
}

#[test]
fn names_are_joined_cleaned_and_doubted() {
    let text = "WEBVTT\n\n0:01 --> 0:02\nAna (iPhone): a\n\n0:06 --> 0:07\nana: b\n\n0:10 --> 0:11\n\u{202e}Bo + Chidi: c\n";
    let wishes = Wishes {
        same: vec![Same {
            name: "Ana (iPhone)".to_owned(),
            is: "Ana".to_owned(),
        }],
        people: vec!["Dana".to_owned()],
    };
    let read = super::read("talk", text.as_bytes(), &wishes).unwrap();
    assert_eq!(read.people, ["Ana", "Bo + Chidi", "Dana"]);
    assert_eq!(
        read.warnings,
        ["“Bo + Chidi” may be several people; they are taken for one"]
    );
    let nobody = Wishes {
        same: vec![Same {
            name: "Eve".to_owned(),
            is: "Ana".to_owned(),
        }],
        people: Vec::new(),
    };
    let refused = super::read("talk", text.as_bytes(), &nobody).unwrap_err();
    assert!(refused.to_string().contains("nobody in it is called Eve"));
}

fn held(transcript: &Transcript) -> Session {
    let Meeting { plan, events } = meeting(transcript, "Imported");
    let mut session = Session::new(Opening {
        plan,
        started: jiff::civil::date(2026, 11, 20).at(9, 0, 0, 0),
        seed: 1,
        imported: Some(crate::session::Import {
            from: "talk.vtt".to_owned(),
            format: transcript.format.word().to_owned(),
            at: jiff::civil::date(2026, 11, 24).at(9, 0, 0, 0),
            start_known: true,
            estimated: transcript.estimated,
        }),
        rehearsal: None,
    });
    for recorded in &events {
        session.apply(recorded);
    }
    session
}

#[test]
fn a_transcript_becomes_a_session_whose_kinds_are_open() {
    let read = transcript(
        "WEBVTT\n\n0:00 --> 0:05\n<v Ana>One</v>\n\n0:03 --> 0:09\n<v Bo>Two</v>\n\n0:20 --> 0:22\n<v Ana>Three</v>\n",
    );
    let session = held(&read);
    assert_eq!(session.phase(), Phase::Closed);
    let talk = |who| {
        session
            .talk_time(crate::session::PersonId(who), session.last_moment())
            .as_secs()
    };
    assert_eq!((talk(0), talk(1)), (7, 6), "both sides of an overlap count");
    assert_eq!(session.speech().open(session.marks()), (3, 3));
    assert!(session.marks().is_empty());
}

#[test]
fn contributions_keep_their_kinds() {
    let read = transcript("t_start,t_end,speaker,kind\n0,5,Ana,lead\n4,6,Bo,follow\n");
    let session = held(&read);
    assert_eq!(session.marks().len(), 2);
    assert_eq!(session.speech().open(session.marks()), (2, 0));
}

#[test]
fn turns_are_marked_afterwards_and_by_several() {
    use crate::session::{Command, Mode, TurnId};
    let mut session = held(&transcript(
        "WEBVTT\n\n0:00 --> 0:05\n<v Ana>One</v>\n\n0:06 --> 0:09\n<v Bo>Two</v>\n",
    ));
    let now = session.last_moment();
    let code = |coder: Option<&str>, mode| Command::CodeTurn {
        turn: TurnId(0),
        coder: coder.map(str::to_owned),
        mode,
    };
    session.perform(&code(None, Some(Mode::Lead)), now).unwrap();
    session.perform(&code(None, Some(Mode::Both)), now).unwrap();
    session
        .perform(&code(Some("Dana"), Some(Mode::Follow)), now)
        .unwrap();
    assert_eq!(
        session.marks().len(),
        1,
        "one mark a turn, and the second coder's beside it"
    );
    assert_eq!(
        session
            .speech()
            .mark(TurnId(0), session.marks())
            .map(|mark| mark.mode),
        Some(Mode::Both)
    );
    assert_eq!(
        session.speech().codings()[0].mode(TurnId(0)),
        Some(Mode::Follow)
    );
    assert_eq!(session.speech().open(session.marks()), (2, 1));
    session.perform(&Command::Undo, now).unwrap();
    session.perform(&Command::Undo, now).unwrap();
    assert_eq!(session.speech().open(session.marks()), (2, 2));
    assert!(session.perform(&code(None, None), now).is_err());
}

/// Lines of which transcripts are made, right and wrong.
fn line() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("WEBVTT".to_owned()),
        Just(String::new()),
        "[0-9]{1,3}",
        "[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?([.,][0-9]{1,4})?( --> [0-9]{1,2}:[0-9]{2}(:[0-9]{2})?)?( [a-z:]{0,8})?",
        "(<v ?[A-Za-z&#;0-9]{0,6}>|- |\\(|\\*\\*|>>)?[A-Z][a-zë]{0,6}( [A-Z|+,]+)?(:|\\))?(\\*\\*)?( [a-z<&:0-9]{0,9})?",
        "[A-Z][a-z]{1,5}(  |\t| )\\(?[0-9]{1,2}:[0-9]{2}\\)?",
        "\\PC{0,20}",
    ]
}

proptest! {
    #[test]
    fn no_bytes_make_the_readers_panic(bytes: Vec<u8>) {
        let _ = read("any", &bytes, &Wishes::default());
    }

    #[test]
    fn whatever_is_read_can_be_held_again(lines in prop::collection::vec(line(), 0..40)) {
        let Ok(read) = read("any", lines.join("\n").as_bytes(), &Wishes::default()) else {
            return Ok(());
        };
        let Meeting { events, .. } = meeting(&read, "Any");
        prop_assert!(events.is_sorted_by_key(|recorded| recorded.t));
        prop_assert!((1..).zip(&events).all(|(n, recorded)| recorded.n.0 == n));
        let session = held(&read);
        prop_assert!(session.is_closed());
        prop_assert_eq!(session.speech().turns().len(), read.turns.len());
        let spoken: Duration = (0..read.people.len()).map(|person| read.talk(person)).sum();
        let kept: Duration = session.people().iter().map(|p| session.talk_time(p.id, session.last_moment())).sum();
        prop_assert_eq!(spoken, kept);
        let given = events.iter().filter(|r| matches!(r.event, Event::FloorGiven { .. })).count();
        let released = events.iter().filter(|r| matches!(r.event, Event::FloorReleased)).count();
        prop_assert_eq!(given, released);
    }
}
