//! Tags and character references of cue text: `<i>`, `&amp;`, `&#237;`, `&#xED;`.

/// `text` with its character references as the characters they stand for. What is no reference stays as it is.
pub(super) fn decode(text: &str) -> String {
    /// `&CounterClockwiseContourIntegral;` is longer, and in no transcript.
    const LONGEST: usize = 12;
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        decoded.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.bytes().take(LONGEST).position(|b| b == b';');
        let character = end.and_then(|end| character(&rest[1..end]).map(|c| (c, end)));
        if let Some((c, end)) = character {
            decoded.push(c);
            rest = &rest[end + 1..];
        } else {
            decoded.push('&');
            rest = &rest[1..];
        }
    }
    decoded.push_str(rest);
    decoded
}

fn character(name: &str) -> Option<char> {
    let code = match name {
        "amp" => return Some('&'),
        "lt" => return Some('<'),
        "gt" => return Some('>'),
        "quot" => return Some('"'),
        "apos" => return Some('\''),
        // Marks of the writing direction have no place in a name or on a screen.
        "nbsp" | "lrm" | "rlm" => return Some(' '),
        name => name.strip_prefix('#')?,
    };
    let number = match code.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16),
        None => code.parse(),
    };
    number.ok().and_then(char::from_u32)
}

/// A part of a cue's text: words, or a tag without its brackets.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Part<'t> {
    Words(&'t str),
    Tag(&'t str),
}

/// The words and tags of a cue in their order. `<` that opens no tag is a word: "a < b".
pub(super) fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = text;
    let mut words = 0;
    while let Some(at) = rest[words..].find('<').map(|at| at + words) {
        let inside = &rest[at + 1..];
        let opens = inside.starts_with(|c: char| c == '/' || c.is_ascii_alphanumeric());
        let end = inside
            .find(['>', '<'])
            .filter(|&end| inside[end..].starts_with('>'));
        let Some(end) = end.filter(|_| opens) else {
            words = at + 1;
            continue;
        };
        if at > 0 {
            parts.push(Part::Words(&rest[..at]));
        }
        parts.push(Part::Tag(&inside[..end]));
        rest = &inside[end + 1..];
        words = 0;
    }
    if !rest.is_empty() {
        parts.push(Part::Words(rest));
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_become_characters_and_nothing_else_does() {
        assert_eq!(
            decode("Zo&#235; &amp; Fr&#xED;as&nbsp;&lt;3"),
            "Zoë & Frías <3"
        );
        for same in [
            "R&D",
            "a & b; c",
            "&nonsense;",
            "&#xD800;",
            "&#;",
            "&",
            "AT&T: hello; &é;",
        ] {
            assert_eq!(decode(same), same);
        }
    }

    #[test]
    fn tags_are_told_from_comparisons() {
        assert_eq!(
            parts("<v Ana>a < b</v> 1 <2"),
            [
                Part::Tag("v Ana"),
                Part::Words("a < b"),
                Part::Tag("/v"),
                Part::Words(" 1 <2")
            ]
        );
    }
}
