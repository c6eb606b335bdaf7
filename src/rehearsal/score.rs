//! How well the facilitator marked what a cast said: their marks beside what each turn was meant to do.

use super::company::{Company, Spoken};
use crate::agreement::Agreement;
use crate::session::{Mark, Mode, Moment, PersonId, Session};

/// Marks and meanings of the turns that the facilitator could mark.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Score {
    /// The cast's meaning first, the facilitator's mark second.
    pub agreement: Agreement,
    /// Turns that did something and were not marked.
    pub unmarked: usize,
    /// Turns that did nothing to be counted, a greeting for instance, and were marked.
    pub needless: usize,
    /// In order, every turn that was marked otherwise than meant, or not.
    pub misses: Vec<Miss>,
}

/// A turn that was marked otherwise than it was meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Miss {
    pub at: Moment,
    pub who: PersonId,
    pub line: String,
    /// None for what was not to be marked.
    pub meant: Option<Mode>,
    pub marked: Option<Mode>,
}

impl Miss {
    /// `lead, marked follow`; `both, not marked`; `nothing to mark, marked lead`.
    pub fn words(&self) -> String {
        let meant = self.meant.map_or("nothing to mark", Mode::word);
        match self.marked {
            Some(marked) => format!("{meant}, marked {}", marked.word()),
            None => format!("{meant}, not marked"),
        }
    }
}

impl Score {
    /// Of every turn that is over. What was said in one of the `leaps`, from one moment to another, nobody could mark.
    pub fn of(company: &Company, session: &Session, leaps: &[(Moment, Moment)]) -> Self {
        let marks: Vec<Mark> = session.marks().newest_first().collect();
        let mut score = Self::default();
        let (mut meant, mut marked) = (Vec::new(), Vec::new());
        for spoken in company.spoken() {
            let Some(until) = spoken.until else { continue };
            let of_turn =
                |mark: &&Mark| mark.who == spoken.who && mark.at >= spoken.from && mark.at <= until;
            let mark = marks.iter().find(of_turn).map(|mark| mark.mode);
            let unseen = leaps
                .iter()
                .any(|(from, to)| spoken.from < *to && until > *from);
            if unseen && mark.is_none() {
                continue;
            }
            meant.push(spoken.mode);
            marked.push(mark);
            score.note(spoken, mark, company, session);
        }
        score.agreement = Agreement::of(meant, marked);
        score
    }

    fn note(
        &mut self,
        spoken: &Spoken,
        marked: Option<Mode>,
        company: &Company,
        session: &Session,
    ) {
        match (spoken.mode, marked) {
            (None, None) => return,
            (Some(meant), Some(marked)) if meant == marked => return,
            (Some(_), Some(_)) => {}
            (Some(_), None) => self.unmarked += 1,
            (None, Some(_)) => self.needless += 1,
        }
        self.misses.push(Miss {
            at: spoken.from,
            who: spoken.who,
            line: company.words(spoken, session).unwrap_or_default(),
            meant: spoken.mode,
            marked,
        });
    }

    /// Whether there was anything to mark.
    pub fn is_empty(&self) -> bool {
        self.agreement.turns() == 0 && self.misses.is_empty()
    }

    /// The figures alone: `12 of 15 as the cast meant them, kappa 0.68; 2 not marked`.
    pub fn figures(&self) -> String {
        let (alike, turns) = (self.agreement.alike(), self.agreement.turns());
        let kappa = self.agreement.kappa();
        let kappa = kappa.map_or_else(String::new, |kappa| format!(", kappa {kappa:.2}"));
        let unmarked = match self.unmarked {
            0 => String::new(),
            count => format!("; {count} not marked"),
        };
        format!("{alike} of {turns} as the cast meant them{kappa}{unmarked}")
    }

    /// How far marks and meanings agree, a sentence a line.
    pub fn words(&self) -> Vec<String> {
        let turns = self.agreement.turns();
        let alike = self.agreement.alike();
        let marked = match self.agreement.observed() {
            None => "No turn was marked.".to_owned(),
            Some(share) => format!(
                "{alike} of {turns} marked turns as the cast meant them ({:.0} %).",
                share * 100.0
            ),
        };
        let kappa = (turns > 0).then(|| self.agreement.kappa_words());
        let unmarked = (self.unmarked > 0).then(|| match self.unmarked {
            1 => "1 turn was not marked.".to_owned(),
            count => format!("{count} turns were not marked."),
        });
        let needless = (self.needless > 0).then(|| match self.needless {
            1 => "1 was marked with nothing to mark.".to_owned(),
            count => format!("{count} were marked with nothing to mark."),
        });
        let missed: Vec<String> = unmarked.into_iter().chain(needless).collect();
        let missed = (!missed.is_empty()).then(|| missed.join(" "));
        [Some(marked), kappa, missed]
            .into_iter()
            .flatten()
            .collect()
    }
}
