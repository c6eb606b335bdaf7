//! Whether people and time fit: turns into rounds, rounds into the meeting, a break and some slack between them.

use std::time::Duration;

use super::{At, Code, Finding, Setting, is_silenced, words};
use crate::plan::{Invite, Plan, Round, RoundKind, TimeOfDay, Timebox, parse_length, write_length};

const MINUTE: Duration = Duration::from_secs(60);
/// So long a group works without a break.
const BREAK_AFTER: Duration = Duration::from_secs(90 * 60);
/// So long an open round holds everybody.
const OPEN_MOST: Duration = Duration::from_secs(20 * 60);
/// Below this length nobody expects slack in a plan of which no more is known.
const SLACK_FROM: Duration = Duration::from_secs(30 * 60);
/// Meetings are put into calendars by quarters of an hour.
const QUARTER: u64 = 15 * 60;

pub(super) fn check(plan: &Plan, setting: &Setting, findings: &mut Vec<Finding>) {
    for (index, round) in plan.rounds.iter().enumerate() {
        findings.extend(turns(index, round, setting));
        findings.extend(long_open(index, round, setting));
    }
    findings.extend(end(plan, setting).or_else(|| buffer(plan, setting)));
    findings.extend(breaks(plan, setting));
}

/// What of the plan does not fit, in one line for the lobby: `Positions: 9 people at 45s need 6:45`. `left` is the time
/// until the plan's fixed end, where it has one.
pub fn misfit(plan: &Plan, people: usize, left: Option<Duration>) -> Option<String> {
    let who = if people == 1 {
        "1 person"
    } else {
        &format!("{people} people")
    };
    for (index, round) in plan.rounds.iter().enumerate() {
        if let Some((each, _)) = too_short(round, people)
            && !is_silenced(plan, Code::TurnsTooShort, At::Time(index))
        {
            return Some(format!(
                "{}: {who} at {} need {}",
                round.name,
                write_length(each),
                clock(Timebox::PerPerson(each).length(people))
            ));
        }
    }
    let over = plan.planned_length(people).checked_sub(left?)?;
    if over < MINUTE || is_silenced(plan, Code::DoesNotFit, At::End) {
        return None;
    }
    let over = write_length(whole_minutes(over));
    let longest = plan
        .rounds
        .iter()
        .filter_map(|round| match round.time {
            Timebox::PerPerson(each) => Some((each, round)),
            Timebox::Total(_) => None,
        })
        .max_by_key(|(each, _)| *each);
    Some(match longest {
        Some((each, round)) => format!(
            "{over} too long. {}: {who} at {} need {}",
            round.name,
            write_length(each),
            clock(Timebox::PerPerson(each).length(people))
        ),
        None => format!("{over} too long for its end"),
    })
}

/// In a go-round of fixed length: what each should have, and what each has, when that is less.
fn too_short(round: &Round, people: usize) -> Option<(Duration, Duration)> {
    let Timebox::Total(time) = round.time else {
        return None;
    };
    if round.kind != RoundKind::GoRound {
        return None;
    }
    let has = time / u32::try_from(people.max(1)).unwrap_or(u32::MAX);
    let wanted = promised(round).unwrap_or_else(|| usual(round.invites));
    (has < wanted).then_some((wanted, has))
}

/// The least that a turn takes where nothing is promised; the built-in plans are made with no less.
const fn usual(invites: Invite) -> Duration {
    Duration::from_secs(match invites {
        Invite::Lead | Invite::Both => 30,
        Invite::Follow => 20,
        Invite::Any => 15,
    })
}

/// The time for each that the round's own words promise: `60 s each`, `one minute per person`.
fn promised(round: &Round) -> Option<Duration> {
    let words = words(round).replace(['-', ',', '.', ';', ':', '(', ')', '?', '!'], " ");
    let words: Vec<&str> = words.split_whitespace().collect();
    words.iter().enumerate().find_map(|(at, word)| {
        let before = |back: usize| at.checked_sub(back).and_then(|at| words.get(at).copied());
        let ends = match *word {
            "each" | "apiece" => at,
            "person" if matches!(before(1), Some("per" | "a")) => at - 1,
            _ => return None,
        };
        let unit = words.get(ends.checked_sub(1)?)?;
        let number = ends.checked_sub(2).and_then(|at| words.get(at).copied());
        length(number.unwrap_or_default(), unit)
    })
}

fn length(number: &str, unit: &str) -> Option<Duration> {
    // `60s each` holds both in one word.
    if let Ok(length) = parse_length(unit) {
        return Some(length);
    }
    let unit = match unit {
        "s" | "sec" | "secs" | "second" | "seconds" => 1,
        "m" | "min" | "mins" | "minute" | "minutes" => 60,
        _ => return None,
    };
    let number: u64 = match number {
        "a" | "one" => 1,
        "two" => 2,
        "three" => 3,
        digits => digits.parse().ok().filter(|number| *number <= 3600)?,
    };
    Some(Duration::from_secs(number * unit)).filter(|length| !length.is_zero())
}

fn turns(index: usize, round: &Round, setting: &Setting) -> Option<Finding> {
    let (wanted, has) = too_short(round, setting.people)?;
    let needed = Timebox::PerPerson(wanted).length(setting.people);
    let each = write_length(wanted);
    Some(Finding {
        code: Code::TurnsTooShort,
        at: At::Time(index),
        message: format!(
            "{} at {each} each need {}; {} leave {} each",
            setting.people_in_words(),
            write_length(needed),
            write_length(round.time.length(setting.people)),
            write_length(Duration::from_secs(has.as_secs()))
        ),
        remedy: format!(
            "write `per_person = \"{each}\"`, or `time = \"{}\"`",
            write_length(needed)
        ),
    })
}

fn long_open(index: usize, round: &Round, setting: &Setting) -> Option<Finding> {
    let length = round.time.length(setting.people);
    (round.kind == RoundKind::Open && length > OPEN_MOST).then(|| Finding {
        code: Code::LongOpenRound,
        at: At::Time(index),
        message: format!("{} of open floor without a change", write_length(length)),
        remedy: "divide it by a silent minute or pairs, or hold a shorter one twice in a section"
            .to_owned(),
    })
}

fn end(plan: &Plan, setting: &Setting) -> Option<Finding> {
    let (start, end) = (setting.start?, plan.end?);
    let window = setting.window(plan)?;
    let needed = plan.planned_length(setting.people);
    let over = needed.checked_sub(window).filter(|over| !over.is_zero())?;
    Some(Finding {
        code: Code::DoesNotFit,
        at: At::End,
        message: format!(
            "{} need {}, and from {start} to {end} are {}: {} too much",
            setting.people_in_words(),
            write_length(needed),
            write_length(window),
            write_length(over)
        ),
        remedy: format!("shorten a round, or begin by {}", latest_start(end, needed)),
    })
}

/// When a meeting of that length has to begin to be over at `end`; whole minutes, rounded down.
pub fn latest_start(end: TimeOfDay, needed: Duration) -> TimeOfDay {
    const DAY: u64 = 24 * 60;
    let minutes = u64::from(end.hour) * 60 + u64::from(end.minute);
    let needed = needed.as_secs().div_ceil(60) % DAY;
    let start = (minutes + DAY - needed) % DAY;
    TimeOfDay {
        hour: u8::try_from(start / 60).unwrap_or_default(),
        minute: u8::try_from(start % 60).unwrap_or_default(),
    }
}

/// Less than a twentieth of the meeting's time is left for overruns.
fn buffer(plan: &Plan, setting: &Setting) -> Option<Finding> {
    let needed = plan.planned_length(setting.people);
    let has_its_own = plan.rounds.iter().any(|round| {
        let name = round.name.to_lowercase();
        ["buffer", "reserve", "slack"]
            .iter()
            .any(|word| name.contains(word))
    });
    let known = setting.window(plan);
    let quarters = needed.as_secs().div_ceil(QUARTER) * QUARTER;
    let window = known.unwrap_or(Duration::from_secs(quarters));
    let of = if known.is_some() {
        "until its end".to_owned()
    } else {
        format!("of a slot of {}", write_length(window))
    };
    let left = window.checked_sub(needed)?;
    let too_short_to_ask = known.is_none() && needed < SLACK_FROM;
    if has_its_own || too_short_to_ask || left * 20 >= window {
        return None;
    }
    let most = window.saturating_sub(window / 20);
    Some(Finding {
        code: Code::NoBuffer,
        at: if plan.end.is_some() {
            At::End
        } else {
            At::Plan
        },
        message: format!(
            "{} need {}: {} are left {of} for overruns",
            setting.people_in_words(),
            write_length(needed),
            match left.as_secs() {
                0 => "0m".to_owned(),
                _ => write_length(left),
            }
        ),
        remedy: format!(
            "shorten the rounds to {} in all",
            write_length(whole_minutes(most))
        ),
    })
}

/// The first round during which an hour and a half without a break is over.
fn breaks(plan: &Plan, setting: &Setting) -> Option<Finding> {
    let mut since = Duration::ZERO;
    for slot in plan.agenda() {
        let round = &plan.rounds[slot.round_index];
        if round.kind == RoundKind::Break {
            since = Duration::ZERO;
            continue;
        }
        since = since.saturating_add(round.time.length(setting.people));
        if since > BREAK_AFTER {
            return Some(Finding {
                code: Code::NoBreak,
                at: At::Round(slot.round_index),
                message: format!(
                    "when this round ends, {} have gone by without a break",
                    write_length(since)
                ),
                remedy: "add a round with `kind = \"break\"` and `time = \"10m\"` before it"
                    .to_owned(),
            });
        }
    }
    None
}

fn whole_minutes(length: Duration) -> Duration {
    Duration::from_secs(length.as_secs() / 60 * 60)
}

/// `6:45`.
fn clock(length: Duration) -> String {
    format!("{}:{:02}", length.as_secs() / 60, length.as_secs() % 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::check;

    fn plan(rounds: &str) -> Plan {
        let text = format!(
            "title = \"x\"\nends_without_decision = \"A test.\"\nend = \"11:00\"\n{rounds}"
        );
        check::parse("plan.toml", &text).unwrap()
    }

    #[test]
    fn what_is_promised_to_each_is_read_from_the_words() {
        let promises = [
            ("60 s each", Some(60)),
            ("Positions, 60s each, no replies", Some(60)),
            ("one minute per person", Some(60)),
            ("(90 seconds a person)", Some(90)),
            ("Two minutes each.", Some(120)),
            ("One sentence each, no comments", None),
            ("each of us", None),
            ("per person", None),
            ("0 s each", None),
        ];
        for (words, seconds) in promises {
            let text = format!(
                "[[round]]\nname = \"R\"\nkind = \"go_round\"\ntime = \"5m\"\nnotes = \"{words}\"\n"
            );
            let found = promised(&plan(&text).rounds[0]);
            assert_eq!(found, seconds.map(Duration::from_secs), "{words}");
        }
    }

    #[test]
    fn the_lobby_says_what_does_not_fit_with_those_who_are_there() {
        let fixed = plan(
            "[[round]]\nname = \"Positions\"\nkind = \"go_round\"\ntime = \"5m\"\nquestion = \"A minute each?\"\n",
        );
        assert_eq!(misfit(&fixed, 5, None), None);
        assert_eq!(
            misfit(&fixed, 9, None).as_deref(),
            Some("Positions: 9 people at 1m need 9:00")
        );
        let each =
            plan("[[round]]\nname = \"Positions\"\nkind = \"go_round\"\nper_person = \"45s\"\n");
        let minutes = |minutes: u64| Some(MINUTE * u32::try_from(minutes).unwrap());
        assert_eq!(misfit(&each, 9, None), None);
        assert_eq!(
            misfit(&each, 9, minutes(6)),
            None,
            "less than a minute over"
        );
        assert_eq!(
            misfit(&each, 9, minutes(4)).as_deref(),
            Some("2m too long. Positions: 9 people at 45s need 6:45")
        );
        let silent = plan(
            "lint_off = [\"does-not-fit\"]\n[[round]]\nname = \"Positions\"\nkind = \"go_round\"\nper_person = \"45s\"\n",
        );
        assert_eq!(misfit(&silent, 9, minutes(4)), None);
    }

    #[test]
    fn the_latest_start_goes_back_over_midnight() {
        let end = TimeOfDay {
            hour: 0,
            minute: 20,
        };
        assert_eq!(latest_start(end, MINUTE * 30).to_string(), "23:50");
        assert_eq!(
            latest_start(end, Duration::from_secs(61)).to_string(),
            "00:18"
        );
    }
}
