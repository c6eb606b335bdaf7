//! Text from people, made to stand for itself in Markdown: no emphasis, link, heading, list, table cell or HTML comes
//! of it. Underscores and number signs inside a word mean nothing there and stay, so that addresses stay whole.

use crate::text::clean_text;

/// One line that may stand anywhere, also at the beginning of a line or in a table.
pub(super) fn escape(text: &str) -> String {
    let clean = clean_text(text);
    let mut escaped = String::with_capacity(clean.len());
    let mut before = ' ';
    for (at, c) in clean.char_indices() {
        let rest = &clean[at + c.len_utf8()..];
        match c {
            '<' => escaped.push_str("&lt;"),
            '&' if is_entity(rest) => escaped.push_str("&amp;"),
            _ => {
                if is_mark(c, before, rest) || starts_block(c, &clean[..at], rest) {
                    escaped.push('\\');
                }
                escaped.push(c);
            }
        }
        before = c;
    }
    escaped
}

/// Several lines as a quotation.
pub(super) fn quote(text: &str) -> String {
    lines(text, "> ", "> ")
}

/// Several lines as one item of a list, after `opening`, which is Markdown already.
pub(super) fn item(opening: &str, text: &str) -> String {
    lines(text, &format!("- {opening}"), "  ")
}

/// Several lines on one, for a table.
pub(super) fn cell(text: &str) -> String {
    filled(text).collect::<Vec<_>>().join(" / ")
}

/// A name in a sentence or a list of names.
pub(super) fn listed<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let names: Vec<String> = names.into_iter().map(escape).collect();
    names.join(", ")
}

/// Every line but the last ends in a hard break.
fn lines(text: &str, first: &str, further: &str) -> String {
    let mut joined = first.to_owned();
    for (number, line) in filled(text).enumerate() {
        if number > 0 {
            joined.push_str("\\\n");
            joined.push_str(further);
        }
        joined.push_str(&line);
    }
    joined
}

fn filled(text: &str) -> impl Iterator<Item = String> {
    text.lines().map(escape).filter(|line| !line.is_empty())
}

/// Whether `c` would begin or end something inside a line.
fn is_mark(c: char, before: char, rest: &str) -> bool {
    let in_word = before.is_alphanumeric() && rest.starts_with(char::is_alphanumeric);
    match c {
        '\\' | '`' | '*' | '[' | ']' | '|' | '~' => true,
        '_' => !in_word,
        '#' => before.is_whitespace(),
        _ => false,
    }
}

/// Whether `c`, with what stands `before` it on the line, begins a list, a quotation, a rule or the head of a table.
fn starts_block(c: char, before: &str, rest: &str) -> bool {
    match c {
        '-' | '+' | '=' | '>' => before.is_empty(),
        ':' => before.is_empty() && rest.starts_with('-'),
        '.' | ')' => {
            !before.is_empty()
                && before.bytes().all(|byte| byte.is_ascii_digit())
                && (rest.is_empty() || rest.starts_with(' '))
        }
        _ => false,
    }
}

/// Whether an ampersand before `rest` would be read as a character reference, like `&lt;`.
fn is_entity(rest: &str) -> bool {
    rest.split_once(';').is_some_and(|(name, _)| {
        !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'#')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_means_something_in_markdown_is_escaped() {
        for (text, expected) in [
            ("a|b", r"a\|b"),
            ("*Ana*", r"\*Ana\*"),
            ("_Ana_", r"\_Ana\_"),
            ("# Ana", r"\# Ana"),
            ("plan # 2 #", r"plan \# 2 \#"),
            ("1. first", r"1\. first"),
            ("12) first", r"12\) first"),
            ("- item", r"\- item"),
            ("> quote", r"\> quote"),
            ("=====", r"\====="),
            (":--", r"\:--"),
            ("<b onclick='x'>", "&lt;b onclick='x'>"),
            ("![x](http://y)", r"!\[x\](http://y)"),
            ("~~no~~", r"\~\~no\~\~"),
            (r"a\b", r"a\\b"),
            ("`x`", r"\`x\`"),
            ("&lt;", "&amp;lt;"),
            ("two\nlines\u{7}", "two lines"),
        ] {
            assert_eq!(escape(text), expected);
        }
    }

    #[test]
    fn what_means_nothing_stays() {
        for text in [
            "R&D and C#",
            "https://example.org/a_b#c",
            "1.5 people - 2 > 1",
            "Eun-ji 박",
            "(really)",
            "10:30",
        ] {
            assert_eq!(escape(text), text);
        }
    }

    #[test]
    fn lines_keep_their_breaks_where_there_is_room() {
        assert_eq!(quote("one\n\n# two"), "> one\\\n> \\# two");
        assert_eq!(item("10:00 ", "one\ntwo"), "- 10:00 one\\\n  two");
        assert_eq!(cell("one\ntwo"), "one / two");
    }
}
