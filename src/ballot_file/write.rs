//! An election in a form that other programs read. What a form cannot hold is refused, never left out.

mod abif;
mod blt;
mod csv;

use super::BallotFile;
use super::marks::{Id, Marks};
use super::sheet::Seen;

/// The forms that can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WriteAs {
    Csv,
    Abif,
    Blt,
}

impl WriteAs {
    pub const ALL: [Self; 3] = [Self::Csv, Self::Abif, Self::Blt];

    const fn title(self) -> &'static str {
        match self {
            Self::Csv => "CSV",
            Self::Abif => "ABIF",
            Self::Blt => "BLT",
        }
    }
}

/// Why an election cannot be written in a form: a sentence.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct CannotWrite(String);

/// Writes the ballots of a file, equal ones as one with their count.
///
/// # Errors
/// When the form has no place for ballots of this kind.
pub fn write(file: &BallotFile, form: WriteAs) -> Result<String, CannotWrite> {
    let form = match form {
        WriteAs::Csv => csv::write,
        WriteAs::Abif => abif::write,
        WriteAs::Blt => blt::write,
    };
    form(file)
}

/// What is on the ballots, in the words of a refusal.
fn refuse(form: WriteAs, marks: &Marks) -> CannotWrite {
    let has = match marks {
        Marks::Rank(_) | Marks::RankAndScore(..) => "ranks",
        Marks::Score(_) => "scores",
        Marks::Approve(_) => "approvals",
        Marks::Choice(_) => "choices",
        Marks::Fingers(_) => "fingers",
        Marks::Conviction { .. } => "positions",
        Marks::Blank => "blank ballots",
    };
    CannotWrite(format!(
        "the file has {has} on its ballots, and {} has no place for them beside the others",
        form.title()
    ))
}

impl BallotFile {
    fn word(&self, id: Id) -> &str {
        self.words
            .get(usize::from(id))
            .map_or("", |word| word.value.as_str())
    }

    /// Choices of options as what they are: a first rank. Other marks stay as they are.
    fn ballots_for(&self, form: WriteAs) -> Result<Vec<(Marks, Seen)>, CannotWrite> {
        let mut ballots = Vec::with_capacity(self.ballots.len());
        for (marks, seen) in &self.ballots {
            let marks = match marks {
                Marks::Choice(id) => {
                    let chosen = self.word(*id);
                    let option = self
                        .options
                        .iter()
                        .position(|option| option.value == chosen);
                    let option = option.and_then(|option| Id::try_from(option).ok());
                    let option = option.ok_or_else(|| refuse(form, marks))?;
                    Marks::first(option)
                }
                marks => marks.clone(),
            };
            ballots.push((marks, *seen));
        }
        Ok(ballots)
    }
}
