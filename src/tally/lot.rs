//! A lot that anybody can draw again: from a seed and the names of the tied options, by a hash.
//!
//! The commitment, which is the seed's hash, is on record before the ballot opens, and the seed is said when the lot is
//! drawn: whoever knows it cannot know which options will be tied, and nobody can change it once they are. A seed of a few
//! dice can be guessed from its commitment, and one person alone may give theirs away: let two people type a sentence each.
//!
//! # The algorithm, `colead lot v1`
//!
//! Every part is written as its length in bytes, a colon, the part and a line feed. The commitment is BLAKE3 of the line
//! `colead lot v1 seed` and the seed. The draw is BLAKE3 of the line `colead lot v1`, the seed and the names of the tied
//! options in the order of their bytes; its output is read as numbers of eight bytes, the first byte weighing most, until
//! one is below the largest multiple of the number of options; the remainder of its division by that number, counted
//! from 0 in the same order of names, is drawn. So every option has the same chance.

/// The name under which the draw stands in the record.
pub const ALGORITHM: &str = "colead lot v1";

/// A shorter seed can be found by trying.
pub const FEWEST_CHARACTERS: usize = 16;

/// Why a draw in a record cannot be right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LotError {
    #[error("the seed is not the one that was committed to before the draw")]
    OtherSeed,
    #[error("this seed draws another of the tied options")]
    OtherOption,
}

/// The hash of a seed, to be published before: 64 hexadecimal digits.
pub fn commitment(seed: &str) -> String {
    let mut hasher = blake3::Hasher::new();
    hasher.update(ALGORITHM.as_bytes()).update(b" seed\n");
    write(&mut hasher, seed);
    hasher.finalize().to_hex().to_string()
}

/// The option that `seed` draws from the names of `tied`, in whatever order they come; `None` from none.
pub fn draw<'a>(seed: &str, tied: &[&'a str]) -> Option<&'a str> {
    let mut names = tied.to_vec();
    names.sort_unstable();
    names.dedup();
    let among = u64::try_from(names.len()).ok().filter(|&among| among > 0)?;
    let mut hasher = blake3::Hasher::new();
    hasher.update(ALGORITHM.as_bytes()).update(b"\n");
    write(&mut hasher, seed);
    for name in &names {
        write(&mut hasher, name);
    }
    let mut output = hasher.finalize_xof();
    // 2^64 less its remainder, less one: above it the small remainders would come up more often.
    let highest = u64::MAX - (u64::MAX % among + 1) % among;
    let drawn = loop {
        let mut bytes = [0; 8];
        output.fill(&mut bytes);
        let number = u64::from_be_bytes(bytes);
        if number <= highest {
            break number % among;
        }
    };
    usize::try_from(drawn)
        .ok()
        .and_then(|drawn| names.get(drawn).copied())
}

/// Checks a draw on record against its commitment.
///
/// # Errors
/// When the seed is not the one committed to, or it draws another option.
pub fn verify(published: &str, seed: &str, tied: &[&str], drawn: &str) -> Result<(), LotError> {
    if commitment(seed) != published {
        return Err(LotError::OtherSeed);
    }
    if draw(seed, tied) != Some(drawn) {
        return Err(LotError::OtherOption);
    }
    Ok(())
}

/// With its length before it, so that no two lists of parts are written alike.
fn write(hasher: &mut blake3::Hasher, part: &str) {
    hasher
        .update(part.len().to_string().as_bytes())
        .update(b":")
        .update(part.as_bytes())
        .update(b"\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_of_the_tied_never_matters() {
        for seed in ["3 5 1 6", "", "Zoë and 李小龍"] {
            let one = draw(seed, &["Lisbon", "Porto", "Faro"]);
            assert_eq!(one, draw(seed, &["Porto", "Faro", "Lisbon"]));
            assert!(one.is_some());
        }
        assert_eq!(draw("seed", &["alone"]), Some("alone"));
        assert_eq!(draw("seed", &[]), None);
    }

    #[test]
    fn every_option_has_the_same_chance() {
        let tied = ["A", "B", "C"];
        let mut drawn = [0_u32; 3];
        for seed in 0..3000 {
            let name = draw(&seed.to_string(), &tied).unwrap();
            drawn[tied.iter().position(|other| *other == name).unwrap()] += 1;
        }
        // Five standard deviations of 25.8 round 1000.
        assert!(
            drawn.iter().all(|&times| (871..=1129).contains(&times)),
            "{drawn:?}"
        );
    }

    /// With `b3sum`: `printf 'colead lot v1 seed\n7:4 2 6 1\n' | b3sum`.
    #[test]
    fn a_draw_can_be_repeated_by_hand() {
        let bytes = b"colead lot v1\n7:4 2 6 1\n4:Faro\n6:Lisbon\n";
        let hash = blake3::hash(bytes);
        let first = u64::from_be_bytes(hash.as_bytes()[..8].try_into().unwrap());
        let by_hand = ["Faro", "Lisbon"][usize::from(first % 2 == 1)];
        assert_eq!(draw("4 2 6 1", &["Lisbon", "Faro"]), Some(by_hand));
        let seed = blake3::hash(b"colead lot v1 seed\n7:4 2 6 1\n");
        assert_eq!(commitment("4 2 6 1"), seed.to_hex().to_string());
    }

    #[test]
    fn a_draw_on_record_is_checked() {
        let tied = ["A", "B", "C"];
        let seed = "dice 4 2 6 1, and Ana's sentence";
        let drawn = draw(seed, &tied).unwrap();
        let published = commitment(seed);
        assert_eq!(verify(&published, seed, &tied, drawn), Ok(()));
        assert_eq!(
            verify(&published, "another", &tied, drawn),
            Err(LotError::OtherSeed)
        );
        let other = tied.iter().find(|name| **name != drawn).unwrap();
        assert_eq!(
            verify(&published, seed, &tied, other),
            Err(LotError::OtherOption)
        );
    }
}
