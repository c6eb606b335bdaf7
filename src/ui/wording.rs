//! Figures as the boards write them: lengths of time, times of day, keys. Knows no screen.

use std::time::Duration;

use crate::app::Model;
use crate::app::action::Action;
pub(super) use crate::app::wording::{consent_words, mode_word};
use crate::session::pattern::Pattern;
use crate::session::promise::Fate;
use crate::session::proposal::Remedy;
use crate::session::{Moment, Session};
use crate::tally::Position;
use crate::words::Words;

/// `40 s`, `58 min`, `1 h 5 min`; rounded to the minute from one minute on.
pub(super) fn length(length: Duration) -> String {
    let minutes = (length.as_secs() + 30) / 60;
    match (minutes / 60, minutes % 60) {
        (0, _) if length.as_secs() < 60 => format!("{} s", length.as_secs()),
        (0, minutes) => format!("{minutes} min"),
        (hours, 0) => format!("{hours} h"),
        (hours, minutes) => format!("{hours} h {minutes} min"),
    }
}

/// The local time of day: `09:05`.
pub(super) fn time_of_day(session: &Session, moment: Moment) -> String {
    let time = session.local_time(moment);
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// The first key of an action on the present screen, as the footer writes it; empty when it has none.
pub(super) fn key(model: &Model, action: Action) -> String {
    model
        .keymap
        .key_for(model.place(), action)
        .map(|key| key.to_string())
        .unwrap_or_default()
}

/// Where somebody stands, in a word.
pub(super) fn position_word(position: Position, words: &Words) -> &str {
    words.say(match position {
        Position::For => "position-for",
        Position::Against => "position-against",
        Position::Undecided => "position-undecided",
    })
}

/// A pattern of the group by its name.
pub(super) fn pattern_name(pattern: Pattern, words: &Words) -> &str {
    words.say(match pattern {
        Pattern::TooManyChefs => "pattern-too-many-chefs",
        Pattern::NoInitiation => "pattern-no-initiation",
        Pattern::OneLeader => "pattern-one-leader",
        Pattern::Concurrent => "pattern-concurrent",
    })
}

/// What became of a promise, in a word.
pub(super) fn fate_word(fate: Fate, words: &Words) -> &str {
    words.say(match fate {
        Fate::Kept => "fate-kept",
        Fate::Dropped => "fate-dropped",
        Fate::Open => "fate-open",
    })
}

/// How an objection ended.
pub(super) fn remedy(session: &Session, remedy: Remedy) -> String {
    match remedy {
        Remedy::Amended { version } => format!("answered by version {version}"),
        Remedy::Deferred { owner, until } => {
            let until = until.map_or(String::new(), |date| format!(" until {date}"));
            format!("{} takes it up{until}", session.name(owner))
        }
        Remedy::Withdrawn => "withdrawn".to_owned(),
        Remedy::Watched => "kept in view until the review".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_rounded_to_the_minute() {
        let written = |secs| length(Duration::from_secs(secs));
        assert_eq!(written(0), "0 s");
        assert_eq!(written(59), "59 s");
        assert_eq!(written(89), "1 min");
        assert_eq!(written(3570), "1 h");
        assert_eq!(written(3900), "1 h 5 min");
    }
}
