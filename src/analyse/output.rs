//! An analysis as JSON, for programs, and as text, for people.

mod markings;

use std::fmt::Write;
use std::time::Duration;

use crate::text::display_width;
use serde::Serialize;

use super::{Analysis, Speech};
use crate::session::pattern::Pace;
use crate::session::pattern::is_heard;
use crate::session::{Leaning, Moment};
use markings::MarkingsJson;

#[derive(Serialize)]
struct AnalysisJson<'a> {
    duration_s: f64,
    people: Vec<PersonJson<'a>>,
    states: Vec<StateJson<'a>>,
    alerts: Vec<AlertJson<'a>>,
    marks_per_minute: Option<f64>,
    floor_evenness: Option<f64>,
    answered: AnsweredJson,
    unanswered: Vec<UnansweredJson<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    speech: Option<SpeechJson<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    agreement: Vec<MarkingsJson<'a>>,
}

/// What is known of the talk itself. What an estimate cannot tell is null.
#[derive(Serialize)]
struct SpeechJson<'a> {
    turns: usize,
    open: usize,
    estimated: bool,
    unattributed_s: f64,
    silence_s: Option<f64>,
    longest_silence_s: Option<f64>,
    overlaps: Option<u32>,
    overlap_s: Option<f64>,
    evenness: Option<f64>,
    not_heard: Vec<&'a str>,
}

#[derive(Serialize)]
struct PersonJson<'a> {
    name: &'a str,
    lead: u32,
    follow: u32,
    both: u32,
    balance: f64,
    balance_low: f64,
    balance_high: f64,
    talk_s: f64,
}

#[derive(Serialize)]
struct StateJson<'a> {
    state: &'static str,
    who: Option<&'a str>,
    start_s: f64,
    end_s: f64,
}

#[derive(Serialize)]
struct AlertJson<'a> {
    pattern: &'static str,
    at_s: f64,
    cleared_s: f64,
    evidence: &'a str,
}

/// How many leads somebody else took up within two turns, of those that had two turns after them.
#[derive(Serialize)]
struct AnsweredJson {
    taken_up: usize,
    of: usize,
    rate: Option<f64>,
}

#[derive(Serialize)]
struct UnansweredJson<'a> {
    who: Option<&'a str>,
    at_s: f64,
}

impl Analysis {
    /// The analysis as one JSON object.
    pub fn to_json(&self) -> String {
        let people = self.people.iter().map(|part| PersonJson {
            name: &part.name,
            lead: part.gauge.counts.lead,
            follow: part.gauge.counts.follow,
            both: part.gauge.counts.both,
            balance: rounded(part.gauge.balance),
            balance_low: rounded(part.gauge.low),
            balance_high: rounded(part.gauge.high),
            talk_s: seconds(part.talk),
        });
        let states = self.states.iter().map(|stretch| StateJson {
            state: stretch.state.key(),
            who: self.name(stretch.state.leader()),
            start_s: since_start(stretch.start),
            end_s: since_start(stretch.end),
        });
        let alerts = self.alerts.iter().map(|alert| AlertJson {
            pattern: alert.warning.pattern.key(),
            at_s: since_start(alert.at),
            cleared_s: since_start(alert.cleared),
            evidence: &alert.evidence,
        });
        let answered = self.uptake.answered;
        let unanswered = self.uptake.unanswered.iter().map(|mark| UnansweredJson {
            who: self.name(Some(mark.who)),
            at_s: since_start(mark.at),
        });
        let json = AnalysisJson {
            duration_s: since_start(self.duration),
            people: people.collect(),
            states: states.collect(),
            alerts: alerts.collect(),
            marks_per_minute: self.pace().map(|pace| rounded(pace.a_minute())),
            floor_evenness: self.evenness.map(rounded),
            answered: AnsweredJson {
                taken_up: answered.taken_up,
                of: answered.of,
                rate: answered.rate().map(rounded),
            },
            unanswered: unanswered.collect(),
            speech: self.speech.as_ref().map(|speech| self.speech_json(speech)),
            agreement: self.markings.iter().map(markings::json).collect(),
        };
        // Texts and finite numbers always make JSON, so there is no failure to tell.
        serde_json::to_string_pretty(&json).unwrap_or_default()
    }

    /// The analysis to be read in a terminal; ends with a line end.
    pub fn to_text(&self) -> String {
        let mut text = format!("{} long, {} people\n", self.duration, self.people.len());
        // Writing to a `String` does not fail.
        let _ = self
            .write_people(&mut text)
            .and_then(|()| self.write_talk(&mut text))
            .and_then(|()| match &self.speech {
                Some(speech) => self.write_speech(speech, &mut text),
                None => Ok(()),
            })
            .and_then(|()| {
                let mut all = self.markings.iter();
                all.try_for_each(|two| markings::write(two, &mut text))
            })
            .and_then(|()| self.write_course(&mut text));
        text
    }

    fn speech_json(&self, speech: &Speech) -> SpeechJson<'_> {
        let Speech {
            facts,
            turns,
            open,
            estimated,
        } = speech;
        let longest = facts
            .longest_silence
            .map_or(Duration::ZERO, |(_, length)| length);
        let measured = |length: Duration| (!estimated).then(|| seconds(length));
        SpeechJson {
            turns: *turns,
            open: *open,
            estimated: *estimated,
            unattributed_s: seconds(facts.unnamed),
            silence_s: measured(facts.silence),
            longest_silence_s: measured(longest),
            overlaps: (!estimated).then_some(facts.overlaps),
            overlap_s: measured(facts.overlapped),
            evenness: facts.evenness.map(rounded),
            not_heard: self.not_heard().collect(),
        }
    }

    fn not_heard(&self) -> impl Iterator<Item = &str> {
        self.people
            .iter()
            .filter(|part| !is_heard(part.gauge.counts, part.talk))
            .map(|part| part.name.as_str())
    }

    fn write_speech(&self, speech: &Speech, text: &mut String) -> std::fmt::Result {
        let clock = |length: Duration| (Moment::START + length).to_string();
        writeln!(text, "\nTalk")?;
        if speech.open > 0 {
            writeln!(
                text,
                "  Kinds are open: {} of {} turns are not marked, so there is no balance and no state to tell.",
                speech.open, speech.turns
            )?;
        }
        let facts = &speech.facts;
        if speech.estimated {
            writeln!(
                text,
                "  Talk times are estimates; silence and overlaps are not known."
            )?;
        } else {
            if let Some((at, longest)) = facts.longest_silence {
                writeln!(
                    text,
                    "  Silence between turns: {}, the longest {} from {at} on.",
                    clock(facts.silence),
                    clock(longest)
                )?;
            }
            writeln!(
                text,
                "  Overlaps: {}, {} in all.",
                facts.overlaps,
                clock(facts.overlapped)
            )?;
        }
        if !facts.unnamed.is_zero() {
            writeln!(text, "  Talk of nobody known: {}.", clock(facts.unnamed))?;
        }
        if let Some(even) = facts.evenness {
            writeln!(
                text,
                "  Evenness of turns: {even:.2} (1 is everybody alike)."
            )?;
        }
        let not_heard: Vec<&str> = self.not_heard().collect();
        if !not_heard.is_empty() {
            writeln!(text, "  Not heard: {}.", not_heard.join(", "))?;
        }
        Ok(())
    }

    fn write_people(&self, text: &mut String) -> std::fmt::Result {
        if self.people.is_empty() {
            return Ok(());
        }
        let widest = self
            .people
            .iter()
            .map(|part| display_width(&part.name))
            .max()
            .unwrap_or(0)
            .max(6);
        let pad = |name: &str| " ".repeat(widest - display_width(name));
        writeln!(
            text,
            "\nPerson{}  lead  follow  both    talk   balance (80 %)",
            pad("Person")
        )?;
        let open = self.is_open();
        for part in &self.people {
            let (gauge, counts) = (part.gauge, part.gauge.counts);
            let balance = if open {
                "open".to_owned()
            } else {
                format!(
                    "{:+.2} ({:+.2} to {:+.2})",
                    gauge.balance, gauge.low, gauge.high
                )
            };
            let leaning = match gauge.leaning {
                Leaning::Leads => "  leads",
                Leaning::Follows => "  follows",
                Leaning::Open => "",
            };
            writeln!(
                text,
                "{}{}  {:4}  {:6}  {:4}  {:>6}   {balance}{leaning}",
                part.name,
                pad(&part.name),
                counts.lead,
                counts.follow,
                counts.both,
                (Moment::START + part.talk).to_string(),
            )?;
        }
        Ok(())
    }

    /// Nobody has marked any turn: nothing can be said of what turns did.
    fn is_open(&self) -> bool {
        let marked = self.people.iter().any(|part| part.gauge.counts.total() > 0);
        !marked && self.speech.as_ref().is_some_and(|speech| speech.open > 0)
    }

    /// How it was talked: enough to be judged, evenly, and with answers.
    fn write_talk(&self, text: &mut String) -> std::fmt::Result {
        let Some(pace) = self.pace().filter(|_| !self.is_open()) else {
            return Ok(());
        };
        writeln!(text, "\n{:.1} marks a minute", pace.a_minute())?;
        if pace.is_too_slow() {
            writeln!(
                text,
                "That is too few to tell a pattern well: {} a minute are the useful minimum.",
                Pace::USEFUL.a_minute()
            )?;
        }
        if let Some(evenness) = self.evenness {
            writeln!(
                text,
                "Floor shared {:.0} % evenly by time there",
                100.0 * evenness
            )?;
        }
        let answered = self.uptake.answered;
        if let Some(rate) = answered.rate() {
            writeln!(
                text,
                "{} of {} leads were taken up by somebody else within two turns ({:.0} %)",
                answered.taken_up,
                answered.of,
                100.0 * rate
            )?;
        }
        let unanswered: Vec<String> = self
            .uptake
            .unanswered
            .iter()
            .filter_map(|lead| Some(format!("{} {}", self.name(Some(lead.who))?, lead.at)))
            .collect();
        if !unanswered.is_empty() {
            writeln!(text, "Not taken up: {}", unanswered.join(", "))?;
        }
        Ok(())
    }

    fn write_course(&self, text: &mut String) -> std::fmt::Result {
        if !self.states.is_empty() {
            writeln!(text, "\nStates")?;
        }
        for stretch in &self.states {
            let words = stretch.state.key().replace('_', " ");
            let who = self.name(stretch.state.leader());
            let who = who.map_or_else(String::new, |who| format!(": {who}"));
            writeln!(
                text,
                "{:>8} – {:<8} {words}{who}",
                stretch.start.to_string(),
                stretch.end.to_string()
            )?;
        }
        if self.alerts.is_empty() {
            return writeln!(text, "\nNo warnings.");
        }
        writeln!(text, "\nWarnings")?;
        for alert in &self.alerts {
            let (at, cleared) = (alert.at.to_string(), alert.cleared.to_string());
            writeln!(text, "{at:>8} – {cleared:<8} {}", alert.evidence)?;
        }
        Ok(())
    }
}

fn since_start(at: Moment) -> f64 {
    seconds(at.since(Moment::START))
}

/// Seconds, exact to the millisecond.
fn seconds(length: Duration) -> f64 {
    crate::session::millis(length) as f64 / 1000.0
}

/// To four decimals: more would claim what the marks do not tell.
fn rounded(share: f64) -> f64 {
    (share * 1e4).round() / 1e4
}
