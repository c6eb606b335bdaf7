//! What every count is checked for before the method's own rule is asked.

use super::outcome::Verdict;
use super::words::listed;
use super::{Counts, Quorum, Status};

/// The first check that fails, if any: nobody entitled, the quorum missed, nothing cast.
pub(super) fn fault(counts: &Counts, quorum: Option<Quorum>) -> Option<Verdict> {
    if counts.eligible == 0 {
        let why = "Not decided: nobody is entitled to vote.".to_owned();
        return Some(Verdict::none(Status::NoBallots, vec![why]));
    }
    if let Some(quorum) = quorum.filter(|quorum| !quorum.is_met(counts)) {
        let why = vec![
            format!("Not decided: {}.", quorum.finding(counts)),
            "The count is kept for the record and is not valid.".to_owned(),
        ];
        return Some(Verdict::none(Status::NoQuorum, why));
    }
    if counts.cast > 0 {
        return None;
    }
    let instead = listed(&[
        (counts.abstain, "abstained"),
        (counts.blank, "blank"),
        (counts.spoiled, "spoiled"),
    ]);
    let why = if instead.is_empty() {
        "Not decided: nobody voted.".to_owned()
    } else {
        format!("Not decided: no vote was cast ({instead}).")
    };
    Some(Verdict::none(Status::NoBallots, vec![why]))
}
