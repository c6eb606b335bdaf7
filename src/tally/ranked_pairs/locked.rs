//! The wins that are locked, with everything that follows from them.

use crate::tally::OptionId;

/// Who stands above whom by the wins that are locked: a row of bits for each option.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) struct Locked {
    options: usize,
    above: Box<[u64]>,
}

impl Locked {
    pub(super) fn new(options: usize) -> Self {
        Self {
            options,
            above: vec![0; options * words(options)].into(),
        }
    }

    pub(super) const fn options(&self) -> usize {
        self.options
    }

    /// Whether `a` stands above `b`.
    pub(super) fn leads(&self, a: OptionId, b: OptionId) -> bool {
        let word = self.above[a.index() * words(self.options) + b.index() / 64];
        word >> (b.index() % 64) & 1 == 1
    }

    /// Whether the win of `a` over `b` is neither locked, nor follows, nor closes a circle.
    pub(super) fn is_open(&self, a: OptionId, b: OptionId) -> bool {
        !self.leads(a, b) && !self.leads(b, a)
    }

    /// Locks the win of `a` over `b`: whoever stands above `a` or is `a` stands above `b` and whoever is below it.
    pub(super) fn lock(&mut self, a: OptionId, b: OptionId) {
        let width = words(self.options);
        let row = |option: OptionId| option.index() * width..(option.index() + 1) * width;
        let mut below: Vec<u64> = self.above[row(b)].to_vec();
        below[b.index() / 64] |= 1 << (b.index() % 64);
        for option in OptionId::all(self.options) {
            if option == a || self.leads(option, a) {
                for (word, more) in self.above[row(option)].iter_mut().zip(&below) {
                    *word |= more;
                }
            }
        }
    }

    /// Whether nobody stands above `option`.
    pub(super) fn is_source(&self, option: OptionId) -> bool {
        OptionId::all(self.options).all(|other| !self.leads(other, option))
    }
}

const fn words(options: usize) -> usize {
    options.div_ceil(64)
}
