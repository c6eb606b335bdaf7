//! When a stretch without marks is silence. Marks of people who are not counted break it too: that something was said
//! tells nothing about anybody.

use std::time::Duration;

use super::{Context, Scene, Thresholds};

/// How long nobody has said anything, when that is long beside the meeting's usual gap (`patterns.md` 5.2).
pub(super) fn silence(t: &Thresholds, scene: &Scene<'_>) -> Option<Duration> {
    let last = scene.marks.newest_first_until(scene.at).next()?.running;
    let Context { since, heard, .. } = scene.context;
    let length = scene.at.since(last.max(since).max(heard));
    if length < t.silence_least {
        return None;
    }
    let long = usual_gap(t, scene)
        .mul_f64(t.silence_gaps)
        .clamp(t.silence_least, t.silence_most);
    (length >= long).then_some(length)
}

/// The running mean of the gaps between marks. A gap in which the muting changed counts from that change on: what was
/// before it may have been meant to be quiet.
fn usual_gap(t: &Thresholds, scene: &Scene<'_>) -> Duration {
    /// Older gaps weigh less than a millionth.
    const GAPS: usize = 140;
    let since = scene.context.since;
    let mut weight = t.gap_rate;
    let mut rest = 1.0;
    let mut mean = 0.0;
    let mut marks = scene
        .marks
        .newest_first_until(scene.at)
        .map(|mark| mark.running);
    let Some(mut later) = marks.next() else {
        return t.gap_first;
    };
    for earlier in marks.take(GAPS) {
        let from = if later >= since {
            earlier.max(since)
        } else {
            earlier
        };
        mean += weight * later.since(from).min(t.gap_most).as_secs_f64();
        rest -= weight;
        weight *= 1.0 - t.gap_rate;
        later = earlier;
    }
    Duration::from_secs_f64(mean + rest.max(0.0) * t.gap_first.as_secs_f64())
}
