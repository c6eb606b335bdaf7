//! Chat logs, which are no transcripts: known only to be refused by name.

use super::clock;

/// Whether a text is the log of a meeting's chat: times of messages, not of talk.
pub(super) fn is_chat(text: &str) -> bool {
    let lines: Vec<&str> = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .collect();
    let messages = lines.iter().filter(|line| is_message(line)).count();
    messages >= 1 && (is_message(lines[0]) || messages * 2 > lines.len())
}

/// `00:02:52⇥Ana:⇥text`, or `10:02:52 From Ana to Everyone: text`.
fn is_message(line: &str) -> bool {
    let Some((time, rest)) = line.split_once([' ', '\t']) else {
        return false;
    };
    let behind = rest.trim_start();
    clock::parse(time).is_some()
        && (line.contains(":\t")
            || line.ends_with(":\t")
            || (behind.starts_with("From ") && behind.contains(':')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chat_is_known_by_its_tabs_or_its_from() {
        assert!(is_chat(
            "00:02:52\tAna:\tgm\r\n00:03:47\tBo's iPhone :\tNew question:\nslot: x\n"
        ));
        assert!(is_chat(
            "10:02:52 From Ana to Everyone:\n\tgm\n10:03:00 From Bo to Ana(Direct Message): x\n"
        ));
        assert!(!is_chat("00:02:52 Ana: hello\n"));
        assert!(!is_chat("Ana  0:34\nFrom here on: x\n"));
        assert!(!is_chat(""));
    }
}
