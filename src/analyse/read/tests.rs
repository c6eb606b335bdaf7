use proptest::prelude::*;

use super::*;

fn faults(text: &str) -> Vec<(u64, usize, String)> {
    let Err(faults) = read("talk.csv", text.as_bytes()) else {
        panic!("there is something wrong with {text:?}");
    };
    faults
        .faults
        .into_iter()
        .map(|fault| (fault.line, fault.column, fault.message))
        .collect()
}

#[test]
fn rows_may_come_in_any_order_with_any_spelling() {
    let text = "\u{feff}t_start,t_end,speaker,kind\r\n9,12.5,Bo,both\r\n\r\n1,2.25,\"Ana, Dr\",Lead\r\n0,2.25, Bo ,follow\r\n";
    let read = read("talk.csv", text.as_bytes()).unwrap();
    assert_eq!(read.names(), ["Ana, Dr", "Bo"]);
    let rows: Vec<_> = read
        .rows()
        .iter()
        .map(|row| (row.end.as_millis(), row.who.0, row.mode))
        .collect();
    assert_eq!(
        rows,
        [
            (2250, 0, Mode::Lead),
            (2250, 1, Mode::Follow),
            (12_500, 1, Mode::Both)
        ]
    );
}

#[test]
fn columns_may_be_moved_and_more() {
    let text = "kind,note,speaker,t_end,t_start\nlead,x,Ana,3,1\n";
    let read = read("talk.csv", text.as_bytes()).unwrap();
    assert_eq!(
        (read.names(), read.rows().len()),
        (&["Ana".to_owned()][..], 1)
    );
}

#[test]
fn a_header_alone_is_a_meeting_in_which_nothing_was_said() {
    let read = read("talk.csv", b"t_start,t_end,speaker,kind\n").unwrap();
    assert_eq!(read, Contributions::default());
}

#[test]
fn names_lose_what_would_steer_a_terminal() {
    let text = "t_start,t_end,speaker,kind\n0,1,A\u{1b}[2Jn\u{202e}a,lead\n0,1,\u{7},lead\n";
    let read = read("talk.csv", text.as_bytes()).unwrap();
    assert_eq!(read.names(), ["?", "A[2Jna"]);
}

#[test]
fn every_bad_row_is_named_with_its_place() {
    let text = "t_start,t_end,speaker,kind\n\
                0,1,Ana,lead\n\
                5,x1,Ana,lead\n\
                \n\
                7,6,Bo,lead\n\
                8,9,\"Bö, x\",leads\n\
                -1,9,Bo,lead\n\
                1,2,Bo\n\
                1,2,,lead\n\
                1,1732280575,Bo,lead\n\
                nan,2,Bo,lead\n";
    let found = faults(text);
    let places: Vec<_> = found
        .iter()
        .map(|(line, column, _)| (*line, *column))
        .collect();
    assert_eq!(
        places,
        [
            (3, 3),
            (5, 3),
            (6, 13),
            (7, 1),
            (8, 7),
            (9, 5),
            (10, 3),
            (11, 1)
        ]
    );
    assert_eq!(found[0].2, "“x1” is not a time");
    assert_eq!(found[1].2, "the contribution ends before it starts");
    assert_eq!(found[2].2, "unknown kind “leads”");
    assert_eq!(found[4].2, "the row ends too early");
    assert_eq!(found[6].2, "1732280575 seconds is more than 30 days");
}

#[test]
fn beyond_twenty_faults_only_their_number_is_told() {
    let rows = "1,2,Ana,leda\n".repeat(25);
    let Err(faults) = read(
        "talk.csv",
        format!("t_start,t_end,speaker,kind\n{rows}").as_bytes(),
    ) else {
        panic!("no row is right");
    };
    assert_eq!((faults.faults.len(), faults.more), (20, 5));
    let text = faults.to_string();
    assert!(
        text.starts_with("talk.csv:2:9: unknown kind “leda”; write lead, follow or both\n"),
        "{text}"
    );
    assert!(text.ends_with("\n… and 5 more"), "{text}");
}

#[test]
fn a_file_that_is_something_else_is_said_to_be() {
    for text in [
        "",
        "hello\n",
        "t_start;t_end;speaker;kind\n1;2;Ana;lead\n",
        "t_start,t_end,speaker\n",
    ] {
        let found = faults(text);
        assert_eq!(found.len(), 1, "{text:?}");
        assert_eq!(
            found[0].2,
            "the first line is not the header t_start,t_end,speaker,kind"
        );
    }
}

proptest! {
    #[test]
    fn no_file_whatever_makes_the_reader_panic(bytes: Vec<u8>, rows in "([0-9.,a\"\r\n-]|lead|both){0,80}") {
        let _ = read("any", &bytes);
        let _ = read("any", format!("t_start,t_end,speaker,kind\n{rows}").as_bytes()).map_err(|e| e.to_string());
    }
}
