//! Ballot papers put in order for a method: what is a vote, and what is not.

use super::{HandedIn, Paper, Papers};

/// How a method reads one paper.
pub(super) enum Reading<V> {
    Vote(V),
    Abstain,
    Blank,
    /// It breaks the form, or is a paper of another method.
    Spoiled,
}

/// The votes with their counts, in no order, and how many papers of each kind there are.
pub(super) struct Sorted<V> {
    pub(super) votes: Vec<(V, u32)>,
    pub(super) handed_in: HandedIn,
}

/// Reads every paper; what no method reads differently is read here.
pub(super) fn sort<'p, V>(papers: &'p Papers, read: impl Fn(&'p Paper) -> Reading<V>) -> Sorted<V> {
    let mut votes = Vec::with_capacity(papers.distinct());
    let mut handed_in = HandedIn::default();
    for (paper, count) in papers.iter() {
        let reading = match paper {
            Paper::Abstain => Reading::Abstain,
            Paper::Blank => Reading::Blank,
            Paper::Spoiled => Reading::Spoiled,
            paper => read(paper),
        };
        let heading = match reading {
            Reading::Vote(vote) => {
                votes.push((vote, count));
                &mut handed_in.cast
            }
            Reading::Abstain => &mut handed_in.abstain,
            Reading::Blank => &mut handed_in.blank,
            Reading::Spoiled => &mut handed_in.spoiled,
        };
        *heading = heading.saturating_add(count);
    }
    Sorted { votes, handed_in }
}
