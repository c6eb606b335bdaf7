//! Who says a piece of text: the ways in which transcripts put a name before words, and how a name is told from prose.

/// Longest name before a colon, in characters: longer than any name of the corpus, shorter than a sentence.
const LONGEST: usize = 60;
/// Most words of a name before a colon; "Artigas, Alba Maria (Contractor)" has four.
const MOST_WORDS: usize = 6;

/// A name before a colon, and the text behind it. What the name is worth is decided by the whole file.
pub(super) fn before_colon(text: &str) -> Option<(&str, &str)> {
    let text = text.trim();
    if let Some(bold) = bold(text) {
        return Some(bold);
    }
    let at = text.match_indices(':').find_map(|(at, _)| {
        let behind = &text[at + 1..];
        // `10:30` and `https://` have something at once behind the colon.
        (behind.is_empty() || behind.starts_with(char::is_whitespace)).then_some(at)
    })?;
    let name = text[..at].trim();
    could_be_a_name(name).then(|| (name, text[at + 1..].trim()))
}

/// `**Name:** text` and `**Name**: text`.
fn bold(text: &str) -> Option<(&str, &str)> {
    let (name, rest) = text.strip_prefix("**")?.split_once("**")?;
    let (name, rest) = match name.strip_suffix(':') {
        Some(name) => (name, rest),
        None => (name, rest.trim_start().strip_prefix(':')?),
    };
    let name = name.trim();
    could_be_a_name(name).then(|| (name, rest.trim()))
}

/// `(Name)` or `[Name]` alone on a line. `(laughs)` is no name.
pub(super) fn in_brackets(line: &str) -> Option<&str> {
    let line = line.trim();
    let inside = line
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'))
        .or_else(|| {
            line.strip_prefix('[')
                .and_then(|rest| rest.strip_suffix(']'))
        })?
        .trim();
    let is_noise = NOISES
        .iter()
        .any(|noise| inside.to_lowercase().contains(noise));
    (could_be_a_name(inside) && looks_like_a_name(inside) && !is_noise).then_some(inside)
}

const NOISES: [&str; 10] = [
    "laugh",
    "applause",
    "music",
    "inaudible",
    "crosstalk",
    "silence",
    "pause",
    "cough",
    "noise",
    "foreign",
];

/// Nothing that a name never has: no address, no end of a sentence inside, not too long, at least one letter.
pub(super) fn could_be_a_name(name: &str) -> bool {
    let words = name.split_whitespace().count();
    let ends_sentence = name.ends_with(['.', '!', '?', ',', ';'])
        || ["! ", "? ", "; ", "… "]
            .iter()
            .any(|end| name.contains(end));
    name.chars().any(char::is_alphabetic)
        && name.chars().count() <= LONGEST
        && (1..=MOST_WORDS).contains(&words)
        && !ends_sentence
        && !name.contains("//")
        && !name.contains('"')
        && !name.contains('“')
}

/// Whether the words are written as names are: all that can be capital letters are, but for particles. Writing
/// without capital letters tells nothing and passes.
pub(super) fn looks_like_a_name(name: &str) -> bool {
    !COMMON.contains(&name.to_lowercase().as_str())
        && name.split_whitespace().all(|word| {
            let first = word.chars().find(|c| c.is_alphanumeric());
            first.is_none_or(|c| !c.is_lowercase())
                || PARTICLES.contains(&word.to_lowercase().as_str())
                || word.chars().any(char::is_uppercase)
        })
}

const PARTICLES: [&str; 20] = [
    "de", "da", "do", "dos", "van", "von", "der", "den", "la", "le", "di", "bin", "al", "y", "e",
    "and", "und", "et", "of", "the",
];

/// Words that stand before a colon in prose, capital or not.
const COMMON: [&str; 26] = [
    "note",
    "notes",
    "question",
    "questions",
    "answer",
    "example",
    "ps",
    "action",
    "actions",
    "decision",
    "agenda",
    "warning",
    "summary",
    "also",
    "so",
    "and",
    "but",
    "okay",
    "ok",
    "yes",
    "no",
    "first",
    "second",
    "today",
    "topic",
    "reminder",
];

/// The name under which tools put what they could attribute to nobody.
pub(super) fn is_nobody(name: &str) -> bool {
    let name = name.to_lowercase();
    matches!(
        name.as_str(),
        "unknown"
            | "unknown speaker"
            | "unidentified speaker"
            | "speaker ?"
            | "?"
            | "unbekannt"
            | "undefined"
    )
}

/// Whether a name is that of a device, so that nobody knows who it is.
pub(super) fn is_device(name: &str) -> bool {
    const DEVICES: [&str; 9] = [
        "iphone", "ipad", "android", "galaxy", "macbook", "pixel", "laptop", "phone", "desktop",
    ];
    let name = name.to_lowercase();
    DEVICES.iter().any(|device| name.contains(device))
}

/// Whether a name may stand for several people.
pub(super) fn is_several(name: &str) -> bool {
    [" + ", " & ", " and ", " und ", " / "]
        .iter()
        .any(|and| name.contains(and))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_every_kind_are_found_before_a_colon() {
        for (text, name, said) in [
            ("Ana: Good morning.", "Ana", "Good morning."),
            ("Ana | Ops: It is 10:30.", "Ana | Ops", "It is 10:30."),
            (
                "Silva, Ana (Guest): Hi: there",
                "Silva, Ana (Guest)",
                "Hi: there",
            ),
            ("Bo's iPhone : ok", "Bo's iPhone", "ok"),
            ("🐻 Bo + Chidi: yes", "🐻 Bo + Chidi", "yes"),
            ("**Ana:** hello", "Ana", "hello"),
            ("**Ana**: hello", "Ana", "hello"),
            ("李小龍: 你好", "李小龍", "你好"),
            ("Ana:", "Ana", ""),
        ] {
            assert_eq!(before_colon(text), Some((name, said)), "{text}");
            assert!(looks_like_a_name(name), "{name}");
        }
    }

    #[test]
    fn addresses_times_and_sentences_are_no_names() {
        for text in [
            "https://example.org/a: see there",
            "10:30 is fine",
            "It starts at 10: then",
            "Really? Then: go",
            "We have said, more than once, that this is the way it is to be: so",
            "12: x",
        ] {
            let name = before_colon(text)
                .map(|(name, _)| name)
                .filter(|name| looks_like_a_name(name));
            assert_eq!(name, None, "{text}");
        }
        for prose in ["So here is the thing", "Note", "Question", "the plan"] {
            assert!(!looks_like_a_name(prose), "{prose}");
        }
    }

    #[test]
    fn a_name_in_brackets_is_told_from_a_noise() {
        assert_eq!(in_brackets(" (Ana Silva) "), Some("Ana Silva"));
        assert_eq!(in_brackets("[Ana]"), Some("Ana"));
        for noise in [
            "(laughs)",
            "(Laughter)",
            "[Music]",
            "(and then)",
            "(Ana",
            "()",
            "(…)",
        ] {
            assert_eq!(in_brackets(noise), None, "{noise}");
        }
    }

    #[test]
    fn devices_and_shared_names_are_noticed() {
        assert!(is_device("Bo’s iPhone") && !is_device("Bo"));
        assert!(is_several("Ana + Bo") && !is_several("Anand"));
        assert!(is_nobody("Unknown Speaker") && !is_nobody("Speaker 1"));
    }
}
