//! The word that somebody probably meant.

/// The candidate closest to `word`, if any is close enough to be a slip of the finger.
pub fn nearest<'c>(word: &str, candidates: &[&'c str]) -> Option<&'c str> {
    let allowed = (word.chars().count() / 3).max(1);
    candidates
        .iter()
        .map(|candidate| (distance(&word.to_lowercase(), candidate), *candidate))
        .filter(|(steps, _)| *steps <= allowed)
        // Of two as near, the one of the same length: `=>` is meant for `>=`, not for `>`.
        .min_by_key(|(steps, candidate)| (*steps, candidate.len().abs_diff(word.len())))
        .map(|(_, candidate)| candidate)
}

/// A remedy for a `word` that is none of `candidates`: the nearest of them, else all.
pub fn one_of(word: &str, candidates: &[&str]) -> String {
    if let Some(candidate) = nearest(word, candidates) {
        return format!("did you mean `{candidate}`?");
    }
    let all: Vec<String> = candidates
        .iter()
        .map(|candidate| format!("`{candidate}`"))
        .collect();
    match all.split_last() {
        Some((last, [])) => format!("only {last} goes here"),
        Some((last, rest)) => format!("use one of {} and {last}", rest.join(", ")),
        None => "remove it".to_owned(),
    }
}

/// Letters to insert, drop, replace or swap with their neighbour to turn one word into the other.
fn distance(from: &str, to: &str) -> usize {
    // Nobody needs a hint for a word of this length, and the table below is its square.
    const LONGEST: usize = 40;
    let from: Vec<char> = from.chars().take(LONGEST).collect();
    let to: Vec<char> = to.chars().take(LONGEST).collect();
    let mut steps = vec![vec![0; to.len() + 1]; from.len() + 1];
    for (i, row) in steps.iter_mut().enumerate() {
        row[0] = i;
    }
    steps[0] = (0..=to.len()).collect();
    for i in 1..=from.len() {
        for j in 1..=to.len() {
            let replaced = steps[i - 1][j - 1] + usize::from(from[i - 1] != to[j - 1]);
            let mut least = replaced.min(steps[i - 1][j] + 1).min(steps[i][j - 1] + 1);
            if i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1] {
                least = least.min(steps[i - 2][j - 2] + 1);
            }
            steps[i][j] = least;
        }
    }
    steps[from.len()][to.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEYS: [&str; 4] = ["name", "kind", "question", "per_person"];

    #[test]
    fn slips_are_recognised_and_guesses_are_not_made() {
        assert_eq!(nearest("quesiton", &KEYS), Some("question"));
        assert_eq!(nearest("Name", &KEYS), Some("name"));
        assert_eq!(nearest("knd", &KEYS), Some("kind"));
        assert_eq!(nearest("per-person", &KEYS), Some("per_person"));
        assert_eq!(nearest("colour", &KEYS), None);
        assert_eq!(nearest("", &[]), None);
    }

    #[test]
    fn without_a_near_word_all_are_listed() {
        assert_eq!(
            one_of("colour", &["lead", "follow", "any"]),
            "use one of `lead`, `follow` and `any`"
        );
        assert_eq!(one_of("colour", &["decided"]), "only `decided` goes here");
    }
}
