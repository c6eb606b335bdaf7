//! What a facilitator says in so many words: whom, when, and how long ago. Dialogs and the palette read it alike.

use std::time::Duration;

use jiff::SignedDuration;

use crate::session::{Mark, MarkId, Mode, Moment, PersonId, Session};
use crate::text::{clean_text, without_accents};
use crate::words::Words;

/// `started 90 s ago`: how long before `now`; none where the text says no such thing.
pub(super) fn begun(text: &str, words: &Words) -> Option<Result<Duration, String>> {
    let text = text.trim();
    let length = ["started", "began"]
        .iter()
        .find_map(|verb| after_word(text, verb))?;
    Some(length_of(length, words))
}

/// `90 s`, `2m`, `90 s ago`.
pub(super) fn length_of(text: &str, words: &Words) -> Result<Duration, String> {
    let text = text.trim();
    let length = before_word(text, "ago").unwrap_or(text);
    match crate::plan::parse_length(length) {
        Ok(length) => Ok(length),
        Err(_) => Err(words.say("fault-how-long").to_owned()),
    }
}

/// Whether a length of time is said to end now.
pub(super) fn is_ago(text: &str) -> bool {
    before_word(text.trim(), "ago").is_some()
}

/// A contribution that was missed, as far as it was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Missed {
    pub(super) at: Moment,
    pub(super) who: Option<PersonId>,
    pub(super) mode: Option<Mode>,
}

/// `a missed mark at 14:05`, also with a name, and with what it did.
pub(super) fn missed(
    session: &Session,
    text: &str,
    now: Moment,
    words: &Words,
) -> Option<Result<Missed, String>> {
    let text = text.trim();
    let text = after_word(text, "a").unwrap_or(text);
    let rest = after_word(text, "missed")?;
    let rest = after_word(rest, "mark").unwrap_or(rest);
    let rest = after_word(rest, "at").unwrap_or(rest);
    Some(missed_at(session, rest, now, words))
}

/// `14:05 Bo lead`, by the clock on the wall; the last two can be left out.
pub(super) fn missed_at(
    session: &Session,
    text: &str,
    now: Moment,
    words: &Words,
) -> Result<Missed, String> {
    let (time, rest) = cut(text.trim());
    let at = moment_at(session, time, now).ok_or_else(|| words.say("fault-when"))?;
    if rest.is_empty() {
        return Ok(Missed {
            at,
            who: None,
            mode: None,
        });
    }
    let (name, last) = rest.rsplit_once(char::is_whitespace).unwrap_or(("", rest));
    let mode = mode_of(last).filter(|_| !name.trim().is_empty());
    let name = if mode.is_some() { name } else { rest };
    Ok(Missed {
        at,
        who: Some(person(session, name, words)?),
        mode,
    })
}

/// A correction of a mark that was set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Correction {
    Whose { id: MarkId, who: PersonId },
    What { id: MarkId, mode: Mode },
}

/// `that was Bo, not Ana`: the last mark of Ana's is Bo's. `that was Bo` and `that was follow` are about the last mark.
pub(super) fn correction(
    session: &Session,
    text: &str,
    words: &Words,
) -> Option<Result<Correction, String>> {
    let rest = after_word(text.trim(), "that")?;
    let said = after_word(rest, "was").filter(|said| !said.is_empty())?;
    Some(corrected(session, said, words))
}

fn corrected(session: &Session, said: &str, words: &Words) -> Result<Correction, String> {
    let last = || {
        let mark = session.marks().newest_first().next();
        mark.ok_or_else(|| words.say("notice-nothing-marked"))
    };
    let Some((right, wrong)) = but_not(said) else {
        let id = last()?.id;
        return match (person(session, said, words), mode_of(said)) {
            (Ok(who), _) => Ok(Correction::Whose { id, who }),
            (Err(_), Some(mode)) => Ok(Correction::What { id, mode }),
            (Err(complaint), None) => Err(complaint),
        };
    };
    let who = person(session, right, words)?;
    let taken_for = person(session, wrong, words)?;
    let of_theirs = |mark: &Mark| mark.who == taken_for;
    let mark = session.marks().newest_first().find(of_theirs);
    let id = mark
        .ok_or_else(|| {
            words.fill(
                "fault-nothing-of",
                &[("name", session.name(taken_for).into())],
            )
        })?
        .id;
    Ok(Correction::Whose { id, who })
}

/// `Bo, not Ana`, with or without the comma.
fn but_not(said: &str) -> Option<(&str, &str)> {
    let at = said.to_ascii_lowercase().find(" not ")?;
    let (right, wrong) = (said.get(..at)?, said.get(at + " not ".len()..)?);
    Some((right.trim().trim_end_matches(','), wrong))
}

/// The one person whose name is `text`, else starts with it, else contains it.
pub(super) fn person(session: &Session, text: &str, words: &Words) -> Result<PersonId, String> {
    let wanted = without_accents(&clean_text(text));
    if wanted.is_empty() {
        return Err(words.say("fault-name").to_owned());
    }
    let ways: [&dyn Fn(&str) -> bool; 3] = [
        &|name| without_accents(name) == wanted,
        &|name| without_accents(name).starts_with(&wanted),
        &|name| without_accents(name).contains(&wanted),
    ];
    for fits in ways {
        let mut found = session.people().iter().filter(|person| fits(&person.name));
        match (found.next(), found.next()) {
            (Some(person), None) => return Ok(person.id),
            (Some(one), Some(other)) => {
                let names = [
                    ("one", one.name.as_str().into()),
                    ("other", other.name.as_str().into()),
                ];
                return Err(words.fill("fault-two-names", &names));
            }
            (None, _) => {}
        }
    }
    Err(words.fill("fault-nobody", &[("name", clean_text(text).into())]))
}

/// The last moment until `now` at which the clock on the wall showed `time`, `h:mm` or `h:mm:ss`.
fn moment_at(session: &Session, time: &str, now: Moment) -> Option<Moment> {
    let mut parts = time.split(':').map(|part| part.parse::<u32>().ok());
    let (hours, minutes) = (parts.next()??, parts.next()??);
    let seconds = match parts.next() {
        Some(seconds) => seconds?,
        None => 0,
    };
    if hours > 23 || minutes > 59 || seconds > 59 || parts.next().is_some() {
        return None;
    }
    let wall = session.local_time(now);
    let since_midnight = SignedDuration::from_hours(wall.hour().into())
        + SignedDuration::from_mins(wall.minute().into())
        + SignedDuration::from_secs(wall.second().into());
    let wanted = SignedDuration::from_secs(i64::from(hours * 3600 + minutes * 60 + seconds));
    let ago = since_midnight - wanted;
    let ago = if ago.is_negative() {
        ago + SignedDuration::from_hours(24)
    } else {
        ago
    };
    let ago = ago.unsigned_abs();
    (now.since(Moment::START) >= ago).then(|| now - ago)
}

fn mode_of(word: &str) -> Option<Mode> {
    [Mode::Lead, Mode::Follow, Mode::Both]
        .into_iter()
        .find(|mode| mode.word().eq_ignore_ascii_case(word.trim()))
}

/// What follows `word` at the beginning of `text`.
fn after_word<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let (first, rest) = cut(text);
    first.eq_ignore_ascii_case(word).then_some(rest)
}

/// What stands before `word` at the end of `text`.
fn before_word<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let (rest, last) = text.rsplit_once(char::is_whitespace)?;
    last.eq_ignore_ascii_case(word).then(|| rest.trim_end())
}

/// The first word, and what follows it.
fn cut(text: &str) -> (&str, &str) {
    let (first, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    (first, rest.trim())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    const HOW_LONG: &str = "Write a length of time, as 90 s or 2 min.";
    const WHEN: &str = "Write the time of day and the name, as 14:05 Bo.";
    use crate::plan::check;
    use crate::session::{Command, Opening};

    const PLAN: &str = r#"
        title = "Talk"
        ends_without_decision = "A test."
        people = ["Ana", "Bo", "Zoë", "Li Na", "Bottle"]
        [[round]]
        name = "Open floor"
        kind = "open"
        time = "20m"
    "#;

    fn english() -> Words {
        Words::of(Language::English)
    }

    /// Begun at nine, with a mark of Ana's and then one of Bo's.
    fn marked() -> Session {
        let mut session = Session::new(Opening {
            plan: check::parse("plan.toml", PLAN).unwrap(),
            started: jiff::civil::date(2026, 3, 2).at(9, 0, 0, 0),
            seed: 1,
            imported: None,
            rehearsal: None,
        });
        let mut perform = |command: &Command| {
            session.perform(command, Moment::START).unwrap();
        };
        perform(&Command::StartRound);
        for who in [PersonId(0), PersonId(1)] {
            perform(&Command::ToggleFloor { who });
            perform(&Command::Mark { mode: Mode::Lead });
        }
        session
    }

    #[test]
    fn how_long_ago_a_round_began() {
        let secs = |text| {
            begun(text, &english())
                .unwrap()
                .map(|length| length.as_secs())
        };
        assert_eq!(secs("started 90 s ago"), Ok(90));
        assert_eq!(secs("Began 2m"), Ok(120));
        assert_eq!(secs("started 1:30 ago"), Ok(90));
        assert_eq!(secs("started 90 ago"), Err(HOW_LONG.to_owned()));
        assert_eq!(secs("started "), Err(HOW_LONG.to_owned()));
        assert!(begun("start the round", &english()).is_none());
    }

    #[test]
    fn a_missed_mark_is_said_in_full_or_in_part() {
        let session = marked();
        let now = Moment::from_secs(600);
        let said = |text| missed(&session, text, now, &english()).unwrap();
        let at = Moment::from_secs(300);
        let (who, mode) = (Some(PersonId(3)), Some(Mode::Both));
        assert_eq!(
            said("a missed mark at 9:05"),
            Ok(Missed {
                at,
                who: None,
                mode: None
            })
        );
        assert_eq!(
            said("missed 9:05 li na"),
            Ok(Missed {
                at,
                who,
                mode: None
            })
        );
        assert_eq!(
            said("Missed mark 9:05 Li Na both"),
            Ok(Missed { at, who, mode })
        );
        assert_eq!(said("missed mark at"), Err(WHEN.to_owned()));
        assert!(
            said("missed 9:05 lead")
                .unwrap_err()
                .contains("called lead")
        );
        assert!(said("missed 9:05 nobody").unwrap_err().contains("nobody"));
        assert!(missed(&session, "mark", now, &english()).is_none());
    }

    #[test]
    fn a_mark_is_corrected_by_naming_right_and_wrong() {
        let session = marked();
        let said = |text| correction(&session, text, &english()).unwrap();
        let (first, last) = (MarkId(0), MarkId(1));
        let zoe = PersonId(2);
        assert_eq!(
            said("that was Zoe, not Ana"),
            Ok(Correction::Whose {
                id: first,
                who: zoe
            })
        );
        assert_eq!(
            said("That was zoë not bo"),
            Ok(Correction::Whose { id: last, who: zoe })
        );
        assert_eq!(
            said("that was zo"),
            Ok(Correction::Whose { id: last, who: zoe })
        );
        assert_eq!(
            said("that was both"),
            Ok(Correction::What {
                id: last,
                mode: Mode::Both
            })
        );
        assert_eq!(
            said("that was Ana, not Zoë"),
            Err("Nothing of Zoë is marked.".to_owned())
        );
        assert!(correction(&session, "that was", &english()).is_none());
        assert!(correction(&session, "thatwas Bo", &english()).is_none());
    }
}
