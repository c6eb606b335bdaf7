//! Arabic letters in the form that their neighbours give them, for terminals that draw each cell by itself. The forms are
//! Unicode's Arabic Presentation Forms, which monospaced fonts have.

/// To which of its neighbours a letter joins: none, the one before it, or both.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Joins {
    Neither,
    Before,
    Both,
}

use Joins::{Before, Both, Neither};

/// A letter, its form alone, and how it joins. The final, initial and medial forms follow the one alone, in this order.
const LETTERS: &[(char, char, Joins)] = &[
    ('\u{621}', '\u{fe80}', Neither),
    ('\u{622}', '\u{fe81}', Before),
    ('\u{623}', '\u{fe83}', Before),
    ('\u{624}', '\u{fe85}', Before),
    ('\u{625}', '\u{fe87}', Before),
    ('\u{626}', '\u{fe89}', Both),
    ('\u{627}', '\u{fe8d}', Before),
    ('\u{628}', '\u{fe8f}', Both),
    ('\u{629}', '\u{fe93}', Before),
    ('\u{62a}', '\u{fe95}', Both),
    ('\u{62b}', '\u{fe99}', Both),
    ('\u{62c}', '\u{fe9d}', Both),
    ('\u{62d}', '\u{fea1}', Both),
    ('\u{62e}', '\u{fea5}', Both),
    ('\u{62f}', '\u{fea9}', Before),
    ('\u{630}', '\u{feab}', Before),
    ('\u{631}', '\u{fead}', Before),
    ('\u{632}', '\u{feaf}', Before),
    ('\u{633}', '\u{feb1}', Both),
    ('\u{634}', '\u{feb5}', Both),
    ('\u{635}', '\u{feb9}', Both),
    ('\u{636}', '\u{febd}', Both),
    ('\u{637}', '\u{fec1}', Both),
    ('\u{638}', '\u{fec5}', Both),
    ('\u{639}', '\u{fec9}', Both),
    ('\u{63a}', '\u{fecd}', Both),
    ('\u{641}', '\u{fed1}', Both),
    ('\u{642}', '\u{fed5}', Both),
    ('\u{643}', '\u{fed9}', Both),
    ('\u{644}', '\u{fedd}', Both),
    ('\u{645}', '\u{fee1}', Both),
    ('\u{646}', '\u{fee5}', Both),
    ('\u{647}', '\u{fee9}', Both),
    ('\u{648}', '\u{feed}', Before),
    ('\u{649}', '\u{feef}', Before),
    ('\u{64a}', '\u{fef1}', Both),
    ('\u{671}', '\u{fb50}', Before),
    ('\u{679}', '\u{fb66}', Both),
    ('\u{67a}', '\u{fb5e}', Both),
    ('\u{67b}', '\u{fb52}', Both),
    ('\u{67e}', '\u{fb56}', Both),
    ('\u{67f}', '\u{fb62}', Both),
    ('\u{680}', '\u{fb5a}', Both),
    ('\u{683}', '\u{fb76}', Both),
    ('\u{684}', '\u{fb72}', Both),
    ('\u{686}', '\u{fb7a}', Both),
    ('\u{687}', '\u{fb7e}', Both),
    ('\u{688}', '\u{fb88}', Before),
    ('\u{68c}', '\u{fb84}', Before),
    ('\u{68d}', '\u{fb82}', Before),
    ('\u{68e}', '\u{fb86}', Before),
    ('\u{691}', '\u{fb8c}', Before),
    ('\u{698}', '\u{fb8a}', Before),
    ('\u{6a4}', '\u{fb6a}', Both),
    ('\u{6a6}', '\u{fb6e}', Both),
    ('\u{6a9}', '\u{fb8e}', Both),
    ('\u{6ad}', '\u{fbd3}', Both),
    ('\u{6af}', '\u{fb92}', Both),
    ('\u{6b1}', '\u{fb9a}', Both),
    ('\u{6b3}', '\u{fb96}', Both),
    ('\u{6ba}', '\u{fb9e}', Before),
    ('\u{6bb}', '\u{fba0}', Both),
    ('\u{6be}', '\u{fbaa}', Both),
    ('\u{6c0}', '\u{fba4}', Before),
    ('\u{6c1}', '\u{fba6}', Both),
    ('\u{6c5}', '\u{fbe0}', Before),
    ('\u{6c6}', '\u{fbd9}', Before),
    ('\u{6c7}', '\u{fbd7}', Before),
    ('\u{6c8}', '\u{fbdb}', Before),
    ('\u{6c9}', '\u{fbe2}', Before),
    ('\u{6cb}', '\u{fbde}', Before),
    ('\u{6cc}', '\u{fbfc}', Both),
    ('\u{6d0}', '\u{fbe4}', Both),
    ('\u{6d2}', '\u{fbae}', Before),
    ('\u{6d3}', '\u{fbb0}', Before),
];

/// Lam with an alef after it is one sign: the alef, and the sign alone; the final form follows it.
const LAM: char = '\u{644}';
const LAM_ALEF: [(char, char); 4] = [
    ('\u{622}', '\u{fef5}'),
    ('\u{623}', '\u{fef7}'),
    ('\u{625}', '\u{fef9}'),
    ('\u{627}', '\u{fefb}'),
];
const TATWEEL: char = '\u{640}';
const NON_JOINER: char = '\u{200c}';

/// The graphemes of a text in writing order, each in its form. A lam with its alef becomes one grapheme.
pub(super) fn shape(graphemes: &[String]) -> Vec<String> {
    let mut shaped = Vec::with_capacity(graphemes.len());
    let mut at = 0;
    while at < graphemes.len() {
        let before = at.checked_sub(1).map(|before| graphemes[before].as_str());
        let grapheme = graphemes[at].as_str();
        let after = graphemes.get(at + 1).map(String::as_str);
        let joined = before.is_some_and(|before| joins_after(before) && joins_before(grapheme));
        if let Some(sign) = after.and_then(|after| lam_alef(grapheme, after)) {
            shaped.push(form(sign, u32::from(joined)).to_string());
            at += 2;
            continue;
        }
        let joins_on = after.is_some_and(|after| joins_after(grapheme) && joins_before(after));
        shaped.push(in_form(grapheme, joined, joins_on));
        at += 1;
    }
    shaped
}

fn in_form(grapheme: &str, joined: bool, joins_on: bool) -> String {
    let mut chars = grapheme.chars();
    let Some((_, alone, _)) = chars.next().and_then(letter) else {
        return grapheme.to_owned();
    };
    let steps = match (joined, joins_on) {
        (false, false) => 0,
        (true, false) => 1,
        (false, true) => 2,
        (true, true) => 3,
    };
    let marks = chars.filter(|mark| *mark != NON_JOINER);
    std::iter::once(form(alone, steps)).chain(marks).collect()
}

fn letter(char: char) -> Option<(char, char, Joins)> {
    let at = LETTERS.binary_search_by_key(&char, |(letter, ..)| *letter);
    at.ok().map(|at| LETTERS[at])
}

fn joins_before(grapheme: &str) -> bool {
    let first = grapheme.chars().next();
    first == Some(TATWEEL)
        || first
            .and_then(letter)
            .is_some_and(|(.., joins)| joins != Neither)
}

fn joins_after(grapheme: &str) -> bool {
    let first = grapheme.chars().next();
    let does = first == Some(TATWEEL)
        || first
            .and_then(letter)
            .is_some_and(|(.., joins)| joins == Both);
    does && !grapheme.contains(NON_JOINER)
}

fn lam_alef(grapheme: &str, after: &str) -> Option<char> {
    let mut marks = grapheme.chars();
    if marks.next() != Some(LAM) || marks.next().is_some() {
        return None;
    }
    let mut alef = after.chars();
    let alef = alef.next().filter(|_| alef.next().is_none())?;
    let pair = LAM_ALEF.iter().find(|(known, _)| *known == alef);
    pair.map(|(_, sign)| *sign)
}

/// The form so many places after the one alone.
fn form(alone: char, steps: u32) -> char {
    char::from_u32(u32::from(alone) + steps).unwrap_or(alone)
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_segmentation::UnicodeSegmentation;

    fn shaped(text: &str) -> String {
        let graphemes: Vec<String> = text.graphemes(true).map(str::to_owned).collect();
        shape(&graphemes).concat()
    }

    #[test]
    fn letters_take_the_form_their_neighbours_give_them() {
        assert_eq!(shaped("محمد"), "\u{fee3}\u{fea4}\u{fee4}\u{feaa}");
        assert_eq!(shaped("دور"), "\u{fea9}\u{feed}\u{fead}");
        assert_eq!(shaped("Ana ب"), "Ana \u{fe8f}");
    }

    #[test]
    fn lam_and_alef_are_one_sign() {
        assert_eq!(shaped("لا"), "\u{fefb}");
        assert_eq!(shaped("سلام"), "\u{feb3}\u{fefc}\u{fee1}");
    }

    #[test]
    fn odd_text_stays_text() {
        for text in ["", "\u{64e}", "\u{640}\u{640}", "ل\u{200d}", "ל", "👩‍👩‍👧"] {
            assert!(shaped(text).chars().count() <= text.chars().count());
        }
    }

    #[test]
    fn letters_are_in_order() {
        assert!(LETTERS.is_sorted_by_key(|(letter, ..)| *letter));
    }
}
