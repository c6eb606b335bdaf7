//! What changed between two versions of a text, word by word.

use similar::{ChangeTag, TextDiff};

/// A stretch of two texts laid over each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// In both.
    Same(String),
    /// In the old one alone.
    Removed(String),
    /// In the new one alone.
    Added(String),
}

/// The old text and the new one as one, in reading order; of a change what was removed stands first. A blank between two
/// changed words belongs to the change, so that a sentence that was rewritten is not told in crumbs.
pub fn changes(old: &str, new: &str) -> Vec<Piece> {
    let diff = TextDiff::from_unicode_words(old, new);
    let mut pieces = Vec::new();
    let (mut removed, mut added, mut blank) = (String::new(), String::new(), String::new());
    for change in diff.iter_all_changes() {
        let text = change.value();
        let changing = !removed.is_empty() || !added.is_empty();
        match change.tag() {
            ChangeTag::Equal if changing && text.trim().is_empty() => blank.push_str(text),
            ChangeTag::Equal => {
                finish(&mut pieces, &mut removed, &mut added);
                same(&mut pieces, &std::mem::take(&mut blank));
                same(&mut pieces, text);
            }
            ChangeTag::Delete => {
                bridge(&mut blank, &mut removed, &mut added);
                removed.push_str(text);
            }
            ChangeTag::Insert => {
                bridge(&mut blank, &mut removed, &mut added);
                added.push_str(text);
            }
        }
    }
    finish(&mut pieces, &mut removed, &mut added);
    same(&mut pieces, &blank);
    pieces
}

/// `[-removed-]` and `{+added+}`, readable without colour.
pub fn marked(pieces: &[Piece]) -> String {
    let marked = pieces.iter().map(|piece| match piece {
        Piece::Same(text) => text.clone(),
        Piece::Removed(text) => format!("[-{text}-]"),
        Piece::Added(text) => format!("{{+{text}+}}"),
    });
    marked.collect()
}

/// The old text with what went, and the new one with what came, to stand side by side.
pub fn side_by_side(pieces: Vec<Piece>) -> (String, String) {
    let is_added = |piece: &Piece| matches!(piece, Piece::Added(_));
    let is_removed = |piece: &Piece| matches!(piece, Piece::Removed(_));
    let (old, new): (Vec<_>, Vec<_>) = (
        pieces.iter().filter(|p| !is_added(p)).cloned().collect(),
        pieces.into_iter().filter(|p| !is_removed(p)).collect(),
    );
    (marked(&old), marked(&new))
}

/// The blank before a further change of the same stretch.
fn bridge(blank: &mut String, removed: &mut String, added: &mut String) {
    if blank.is_empty() {
        return;
    }
    removed.push_str(blank);
    added.push_str(blank);
    blank.clear();
}

fn finish(pieces: &mut Vec<Piece>, removed: &mut String, added: &mut String) {
    for (text, piece) in [
        (removed, Piece::Removed as fn(String) -> Piece),
        (added, Piece::Added),
    ] {
        if !text.is_empty() {
            pieces.push(piece(std::mem::take(text)));
        }
    }
}

fn same(pieces: &mut Vec<Piece>, text: &str) {
    if text.is_empty() {
        return;
    }
    match pieces.last_mut() {
        Some(Piece::Same(before)) => before.push_str(text),
        Some(Piece::Removed(_) | Piece::Added(_)) | None => {
            pieces.push(Piece::Same(text.to_owned()));
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn told(old: &str, new: &str) -> String {
        marked(&changes(old, new))
    }

    #[test]
    fn a_change_is_told_in_words() {
        for (old, new, expected) in [
            ("We cut it.", "We cut it.", "We cut it."),
            ("", "We cut it.", "{+We cut it.+}"),
            (
                "We cut it in Q3.",
                "We cut it in Q4, after the move.",
                "We cut it in [-Q3-]{+Q4, after the move+}.",
            ),
            (
                "Ana writes the plan",
                "Bo drafts the plan",
                "[-Ana writes-]{+Bo drafts+} the plan",
            ),
            ("李小龍 pays", "Zoë pays", "[-李小龍-]{+Zoë+} pays"),
        ] {
            assert_eq!(told(old, new), expected);
        }
    }

    #[test]
    fn side_by_side_each_text_has_its_own_marks() {
        let (old, new) = side_by_side(changes("We cut it in Q3.", "We cut it in Q4."));
        assert_eq!(old, "We cut it in [-Q3-].");
        assert_eq!(new, "We cut it in {+Q4+}.");
    }

    proptest! {
        #[test]
        fn both_texts_are_whole_again(old in "[a-c ,.\n]{0,30}", new in "[a-c ,.\n]{0,30}") {
            let pieces = changes(&old, &new);
            let only = |drop: fn(&Piece) -> bool| pieces.iter().filter(|p| !drop(p)).map(|p| match p {
                Piece::Same(text) | Piece::Removed(text) | Piece::Added(text) => text.as_str(),
            }).collect::<String>();
            prop_assert_eq!(only(|p| matches!(p, Piece::Added(_))), old);
            prop_assert_eq!(only(|p| matches!(p, Piece::Removed(_))), new);
        }
    }
}
