//! Figures as the boards write them: lengths of time, times of day, keys. Knows no screen.

use std::time::Duration;

use super::Look;

use crate::app::Model;
use crate::app::action::Action;
pub(super) use crate::app::wording::{
    consent_words, fate_word, method_title, mode_word, pattern_name, sign_word,
};
use crate::session::proposal::Remedy;
use crate::session::{Moment, Session};
use crate::tally::Position;
use crate::words::Words;

/// `40 s`, `58 min`, `1 h 5 min`; rounded to the minute from one minute on.
pub(super) fn length(length: Duration, words: &Words) -> String {
    let all = (length.as_secs() + 30) / 60;
    let (hours, minutes) = (("hours", (all / 60).into()), ("minutes", (all % 60).into()));
    match (all / 60, all % 60) {
        (0, _) if length.as_secs() < 60 => {
            words.fill("length-seconds", &[("seconds", length.as_secs().into())])
        }
        (0, _) => words.fill("length-minutes", &[minutes]),
        (_, 0) => words.fill("length-hours", &[hours]),
        (_, _) => words.fill("length-hours-minutes", &[hours, minutes]),
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

/// `▾ 3 more`: lines that there is no room for.
pub(super) fn hidden(count: usize, look: Look) -> String {
    let more = look.words.fill("more-below", &[("count", count.into())]);
    format!("{} {more}", look.glyphs.down)
}

/// How an objection ended.
pub(super) fn remedy(session: &Session, remedy: Remedy, words: &Words) -> String {
    match remedy {
        Remedy::Amended { version } => {
            words.fill("objection-answered", &[("version", version.into())])
        }
        Remedy::Deferred { owner, until } => {
            let name = ("name", session.name(owner).into());
            match until {
                Some(date) => {
                    let date = ("date", date.to_string().into());
                    words.fill("objection-taken-up-until", &[name, date])
                }
                None => words.fill("objection-taken-up", &[name]),
            }
        }
        Remedy::Withdrawn => words.say("objection-withdrawn").to_owned(),
        Remedy::Watched => words.say("objection-watched").to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn lengths_are_rounded_to_the_minute() {
        let words = Words::of(Language::English);
        let written = |secs| length(Duration::from_secs(secs), &words);
        assert_eq!(written(0), "0 s");
        assert_eq!(written(59), "59 s");
        assert_eq!(written(89), "1 min");
        assert_eq!(written(3570), "1 h");
        assert_eq!(written(3900), "1 h 5 min");
    }
}
