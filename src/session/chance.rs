//! Chance as an argument: the same number always gives the same order.

/// A number that nobody could foresee, from which an order is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Chance(pub u64);

impl Chance {
    /// Fisher and Yates's shuffle over the `SplitMix64` generator (Steele, Lea and Flood 2014): small, and the same
    /// everywhere.
    pub(super) fn shuffle<T>(self, items: &mut [T]) {
        let mut state = self.0;
        let mut draw = |below: usize| {
            state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
            let mut z = state;
            z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            usize::try_from((z ^ (z >> 31)) % below as u64).unwrap_or(0)
        };
        for last in (1..items.len()).rev() {
            items.swap(last, draw(last + 1));
        }
    }
}
