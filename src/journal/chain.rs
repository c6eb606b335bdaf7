//! The chain of hashes through a session file: each line's `h` covers the line's own bytes and the `h` before it.
//! Knows nothing of what the lines mean.

use std::fmt;

/// Bytes of a hash that are kept; twice as many hex digits in the file.
const KEPT: usize = 16;
const HEX: usize = 2 * KEPT;
const BEFORE: &[u8] = br#","h":""#;
const AFTER: &[u8] = br#""}"#;
/// Length of the `,"h":"…"}` that ends every line.
const TAIL: usize = BEFORE.len() + HEX + AFTER.len();

/// The first 16 bytes of the BLAKE3 hash of the hash before and a line's bytes without its tail. Shown, and written,
/// as 32 lower-case hex digits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hash([u8; KEPT]);

impl Hash {
    /// The hash of the line `body`, its tail left off, that follows the line with this hash.
    fn next(self, body: &[u8]) -> Self {
        let mut hasher = blake3::Hasher::new();
        hasher.update(&self.0).update(body);
        let mut kept = [0; KEPT];
        kept.copy_from_slice(&hasher.finalize().as_bytes()[..KEPT]);
        Self(kept)
    }

    fn hex(self) -> [u8; HEX] {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut hex = [0; HEX];
        for (pair, byte) in hex.chunks_exact_mut(2).zip(self.0) {
            pair[0] = DIGITS[usize::from(byte >> 4)];
            pair[1] = DIGITS[usize::from(byte & 15)];
        }
        hex
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// A line that does not fit the chain: changed, moved, or put there by somebody else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Broken;

/// Follows the hashes from line to line. A new one stands before the header.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Chain {
    last: Hash,
}

impl Chain {
    pub(super) fn last(self) -> Hash {
        self.last
    }

    /// Closes the line that begins at `start` of `text` and is a JSON object but for its closing brace.
    pub(super) fn seal(&mut self, text: &mut Vec<u8>, start: usize) {
        self.last = self.last.next(&text[start..]);
        text.extend_from_slice(BEFORE);
        text.extend_from_slice(&self.last.hex());
        text.extend_from_slice(AFTER);
        text.push(b'\n');
    }

    /// Checks a line, which comes without its newline, and returns the length of its body.
    pub(super) fn check(&mut self, line: &[u8]) -> Result<usize, Broken> {
        let length = line.len().checked_sub(TAIL).ok_or(Broken)?;
        let (body, tail) = line.split_at(length);
        let hash = self.last.next(body);
        if tail[..BEFORE.len()] != *BEFORE
            || tail[BEFORE.len()..BEFORE.len() + HEX] != hash.hex()
            || tail[BEFORE.len() + HEX..] != *AFTER
        {
            return Err(Broken);
        }
        self.last = hash;
        Ok(length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn two_lines() -> Vec<u8> {
        let mut chain = Chain::default();
        let mut text = Vec::new();
        for body in ["{\"a\":1", "{\"b\":2"] {
            let start = text.len();
            text.extend_from_slice(body.as_bytes());
            chain.seal(&mut text, start);
        }
        text
    }

    fn lines(text: &[u8]) -> Vec<&[u8]> {
        text.split(|byte| *byte == b'\n')
            .filter(|line| !line.is_empty())
            .collect()
    }

    #[test]
    fn sealed_lines_are_json_and_pass_the_check() {
        let text = two_lines();
        let mut chain = Chain::default();
        for line in lines(&text) {
            assert!(serde_json::from_slice::<serde_json::Value>(line).is_ok());
            assert_eq!(chain.check(line), Ok("{\"a\":1".len()));
        }
        let shown = String::from_utf8(text).unwrap();
        assert!(
            shown
                .trim_end()
                .ends_with(&format!("\"{}\"}}", chain.last()))
        );
    }

    #[test]
    fn lines_in_another_order_do_not_fit() {
        let text = two_lines();
        let mut chain = Chain::default();
        assert_eq!(chain.check(lines(&text)[1]), Err(Broken));
    }

    #[test]
    fn a_line_too_short_for_a_hash_does_not_fit() {
        assert_eq!(Chain::default().check(b"{}"), Err(Broken));
    }
}
