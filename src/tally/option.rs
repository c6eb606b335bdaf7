//! Options are numbers. What they are called is known to whoever prints, and never changes a result.

/// An option of a ballot: its place in the list of options, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OptionId(pub u16);

impl OptionId {
    /// The most options that a ballot can have.
    pub const MOST: usize = u16::MAX as usize;

    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// The options of a list of `count`, in its order.
    pub fn all(count: usize) -> impl DoubleEndedIterator<Item = Self> + Clone {
        (0..u16::try_from(count).unwrap_or(u16::MAX)).map(Self)
    }

    /// Its name among `names`; empty when it has none.
    pub fn name(self, names: &[String]) -> &str {
        names.get(self.index()).map_or("", String::as_str)
    }
}
