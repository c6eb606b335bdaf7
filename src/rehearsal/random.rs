//! Chance that can be repeated: the `SplitMix64` generator (Steele, Lea and Flood, "Fast splittable pseudorandom number
//! generators", 2014), and the few distributions a meeting needs.

/// A sequence of random numbers that its seed fixes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Random {
    state: u64,
}

impl Random {
    pub(super) fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    /// The generator of the `number`th of many meetings: far from its neighbours, whatever the seed.
    pub(super) fn seed_of(seed: u64, number: u64) -> u64 {
        let mut random = Self::new(seed ^ number.wrapping_mul(0xD1B5_4A32_D192_ED03));
        random.next()
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// From 0 to just below 1.
    pub(super) fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    pub(super) fn between(&mut self, least: f64, most: f64) -> f64 {
        least + (most - least) * self.share()
    }

    pub(super) fn happens(&mut self, chance: f64) -> bool {
        self.share() < chance
    }

    /// A waiting time of which nothing but the mean is known.
    pub(super) fn wait(&mut self, mean: f64) -> f64 {
        -mean * libm::log(1.0 - self.share())
    }

    /// About 1, half of the time below it: the factor by which turns differ. The logarithm is a sum of three even
    /// spreads with a standard deviation of `spread`, near enough to the log-normal lengths of real turns, and bounded.
    pub(super) fn factor(&mut self, spread: f64) -> f64 {
        let sum = self.share() + self.share() + self.share() - 1.5;
        libm::exp(2.0 * spread * sum)
    }

    /// A place below `count`; 0 of none.
    pub(super) fn below(&mut self, count: usize) -> usize {
        let place = whole(self.share() * count as f64);
        place.min(count.saturating_sub(1))
    }

    /// A place in `weights`, by their size; none when there is no weight at all.
    pub(super) fn pick(&mut self, weights: &[f64]) -> Option<usize> {
        let sum: f64 = weights.iter().sum();
        if sum <= 0.0 {
            return None;
        }
        let mut left = self.share() * sum;
        for (place, weight) in weights.iter().enumerate() {
            left -= weight;
            if left < 0.0 {
                return Some(place);
            }
        }
        weights.iter().rposition(|&weight| weight > 0.0)
    }
}

/// The whole part of a number that is not negative.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "cutting off is what is wanted; the numbers are small and not negative"
)]
pub(super) const fn whole(number: f64) -> usize {
    number as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_numbers() {
        // The first outputs of the reference implementation for the seed 1234567.
        let mut random = Random::new(1_234_567);
        let first: Vec<u64> = (0..3).map(|_| random.next()).collect();
        assert_eq!(
            first,
            [
                6_457_827_717_110_365_317,
                3_203_168_211_198_807_973,
                9_817_491_932_198_370_423
            ]
        );
    }

    #[test]
    fn a_pick_follows_the_weights() {
        let mut random = Random::new(1);
        let mut counts = [0_u32; 3];
        for _ in 0..10_000 {
            counts[random.pick(&[1.0, 0.0, 3.0]).unwrap()] += 1;
        }
        assert_eq!(counts[1], 0);
        assert!((2_200..2_800).contains(&counts[0]), "{counts:?}");
        assert_eq!(random.pick(&[0.0, 0.0]), None);
        assert_eq!(random.pick(&[]), None);
    }

    #[test]
    fn waits_and_factors_have_their_middle() {
        let mut random = Random::new(2);
        let mean = (0..20_000).map(|_| random.wait(5.0)).sum::<f64>() / 20_000.0;
        assert!((4.8..5.2).contains(&mean), "{mean}");
        let above = (0..20_000).filter(|_| random.factor(0.6) > 1.0).count();
        assert!((9_700..10_300).contains(&above), "{above}");
    }
}
