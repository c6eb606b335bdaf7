//! The bytes of a box: a head with a key, and two places for what is inside, of which the key opens one.
//!
//! ```text
//! 0      magic, which place, length of a place, key; in one sector of the disk
//! 4096   place 0: the inside, enciphered, of a fixed length whatever is in it
//! …      place 1: the same
//! ```
//!
//! A change is written to the place that the key does not open, under a new key, and synced. Then the head is written
//! over with the new key, which is the one step that counts: before it the old inside can be read and the new one cannot,
//! after it the other way round. So there is never a moment at which two insides could be compared, which would give
//! away the last vote, and never one at which none could be read.

/// Length of the head, and where the first place begins: bytes of a page.
const PLACES: usize = 4096;
/// The part of the head that is written. Disks write a sector of this length whole or not at all.
pub(super) const HEAD: usize = 512;
const MAGIC: &[u8; 16] = b"colead box, v 1\n";
const TAG: usize = 32;
/// Before the inside stands its length.
const LENGTH: usize = 4;
const PAGE: usize = 4096;

pub(super) type Key = [u8; 32];

/// Bytes that belong at an offset.
pub(super) struct Piece {
    pub(super) offset: u64,
    pub(super) bytes: Vec<u8>,
}

/// What is to be written for a change, one after the other, each synced before the next.
pub(super) struct Change {
    /// Says nothing to anybody while the head has another key.
    pub(super) place: Piece,
    /// The step that counts.
    pub(super) head: Piece,
    pub(super) then: Head,
}

/// Which place is in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Head {
    /// Length of a place in bytes.
    room: usize,
    second: bool,
    key: Key,
}

/// The file is not one that was written here.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct NoBox;

/// The head of a file into which nothing was put yet, with places for an inside of `most` bytes.
pub(super) fn unused(most: usize) -> Head {
    Head {
        room: (LENGTH + most + TAG).next_multiple_of(PAGE),
        second: true,
        key: [0; 32],
    }
}

impl Head {
    /// Length of the file in bytes. It does not depend on what is inside.
    pub(super) fn length(&self) -> u64 {
        (PLACES + 2 * self.room) as u64
    }

    /// What has to be written for `inside` to be what the box holds; none when it is too much for it.
    pub(super) fn put(&self, inside: &[u8], key: Key) -> Option<Change> {
        let then = Self {
            second: !self.second,
            key,
            ..*self
        };
        let mut place = Vec::with_capacity(self.room);
        place.extend_from_slice(&u32::try_from(inside.len()).ok()?.to_le_bytes());
        place.extend_from_slice(inside);
        let text = self.room - TAG;
        if place.len() > text {
            return None;
        }
        place.resize(text, 0);
        encipher(&key, &mut place);
        place.extend_from_slice(tag(&key, &place).as_bytes());
        Some(Change {
            place: Piece {
                offset: then.place() as u64,
                bytes: place,
            },
            head: Piece {
                offset: 0,
                bytes: then.bytes(),
            },
            then,
        })
    }

    fn place(&self) -> usize {
        PLACES + usize::from(self.second) * self.room
    }

    fn bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(HEAD);
        bytes.extend_from_slice(MAGIC);
        bytes.extend_from_slice(&(self.room as u64).to_le_bytes());
        bytes.extend_from_slice(&[u8::from(self.second); 8]);
        bytes.extend_from_slice(&self.key);
        bytes.resize(HEAD, 0);
        bytes
    }
}

/// The head of a whole file, and what its box holds; none when nothing was put in yet.
pub(super) fn open(file: &[u8]) -> Result<Option<(Head, Vec<u8>)>, NoBox> {
    if file.is_empty() {
        return Ok(None);
    }
    let head = file.get(..HEAD).ok_or(NoBox)?;
    if head.iter().all(|&byte| byte == 0) {
        return Ok(None);
    }
    let head = read_head(head).ok_or(NoBox)?;
    let place = file
        .get(head.place()..head.place() + head.room)
        .ok_or(NoBox)?;
    let (text, found) = place.split_at(head.room - TAG);
    // `blake3::Hash` compares in constant time.
    if tag(&head.key, text) != *found {
        return Err(NoBox);
    }
    let mut text = text.to_vec();
    encipher(&head.key, &mut text);
    let (length, rest) = text.split_first_chunk::<LENGTH>().ok_or(NoBox)?;
    let length = usize::try_from(u32::from_le_bytes(*length)).map_err(|_| NoBox)?;
    let inside = rest.get(..length).ok_or(NoBox)?.to_vec();
    Ok(Some((head, inside)))
}

fn read_head(bytes: &[u8]) -> Option<Head> {
    let rest = bytes.strip_prefix(MAGIC)?;
    let (room, rest) = rest.split_first_chunk::<8>()?;
    let (second, rest) = rest.split_first_chunk::<8>()?;
    let (key, _) = rest.split_first_chunk::<32>()?;
    let room = usize::try_from(u64::from_le_bytes(*room)).ok()?;
    let fits = room > TAG && room % PAGE == 0 && room <= 1 << 30;
    fits.then_some(Head {
        room,
        second: second[0] != 0,
        key: *key,
    })
}

/// The keyed BLAKE3 function's output, which is as good as random to whoever lacks the key, over the text. A key is used
/// once.
fn encipher(key: &Key, text: &mut [u8]) {
    let mut stream = vec![0; text.len()];
    blake3::Hasher::new_keyed(key)
        .update(b"stream")
        .finalize_xof()
        .fill(&mut stream);
    for (byte, random) in text.iter_mut().zip(stream) {
        *byte ^= random;
    }
}

fn tag(key: &Key, text: &[u8]) -> blake3::Hash {
    blake3::Hasher::new_keyed(key)
        .update(b"tag")
        .update(text)
        .finalize()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file to which `insides` were written one after the other.
    fn written(insides: &[&[u8]]) -> (Head, Vec<u8>) {
        let mut head = unused(100);
        let mut file = vec![0; usize::try_from(head.length()).unwrap()];
        for (number, inside) in (1..).zip(insides) {
            let change = head.put(inside, [number; 32]).unwrap();
            write(&mut file, &change.place, usize::MAX);
            write(&mut file, &change.head, usize::MAX);
            head = change.then;
        }
        (head, file)
    }

    /// Writes no more than `most` bytes of a piece.
    fn write(file: &mut [u8], piece: &Piece, most: usize) {
        let offset = usize::try_from(piece.offset).unwrap();
        let length = piece.bytes.len().min(most);
        file[offset..offset + length].copy_from_slice(&piece.bytes[..length]);
    }

    fn inside(file: &[u8]) -> Option<Vec<u8>> {
        open(file).unwrap().map(|(_, inside)| inside)
    }

    #[test]
    fn what_is_put_in_comes_out() {
        assert_eq!(open(b""), Ok(None), "made, and no more");
        assert_eq!(inside(&written(&[]).1), None);
        assert_eq!(inside(&written(&[b"one"]).1).unwrap(), b"one");
        let (head, file) = written(&[b"one", b"two", b"three"]);
        assert_eq!(open(&file), Ok(Some((head, b"three".to_vec()))));
    }

    #[test]
    fn an_end_at_any_byte_leaves_the_old_inside_or_the_new_one_and_never_both() {
        let (head, before) = written(&[b"one", b"two"]);
        let change = head.put(b"three", [9; 32]).unwrap();
        for most in 0..=change.place.bytes.len() {
            let mut file = before.clone();
            write(&mut file, &change.place, most);
            assert_eq!(inside(&file).unwrap(), b"two", "{most}");
        }
        let mut file = before;
        write(&mut file, &change.place, usize::MAX);
        write(&mut file, &change.head, usize::MAX);
        assert_eq!(inside(&file).unwrap(), b"three");
        // The old place is still there, and no key in the file opens it.
        let mut other = file.clone();
        other[24..32].fill(u8::from(!change.then.second));
        assert_eq!(open(&other), Err(NoBox));
        assert!(!file.windows(32).any(|window| window == head.key));
    }

    #[test]
    fn the_first_change_counts_when_its_head_is_written() {
        let head = unused(100);
        let mut file = vec![0; usize::try_from(head.length()).unwrap()];
        let change = head.put(b"one", [1; 32]).unwrap();
        write(&mut file, &change.place, usize::MAX);
        assert_eq!(inside(&file), None);
        write(&mut file, &change.head, usize::MAX);
        assert_eq!(inside(&file).unwrap(), b"one");
    }

    #[test]
    fn length_and_look_tell_nothing_of_what_is_inside() {
        let (_, few) = written(&[b""]);
        let (_, many) = written(&[&[b'x'; 100]]);
        assert_eq!(few.len(), many.len());
        // Under the same key the two differ, under none of them does the text shine through.
        assert!(!many.windows(8).any(|window| window == [b'x'; 8]));
        assert_eq!(few[..64], many[..64], "the head is the same");
    }

    #[test]
    fn a_byte_that_was_changed_is_noticed() {
        let (head, file) = written(&[b"one"]);
        let text = head.place()..head.place() + head.room;
        for at in [0, 20, 33].into_iter().chain(text.step_by(97)) {
            let mut changed = file.clone();
            changed[at] ^= 1;
            assert_eq!(open(&changed), Err(NoBox), "{at}");
        }
        assert_eq!(open(&file[..file.len() / 2]), Err(NoBox));
        assert_eq!(open(&file[..1]), Err(NoBox));
    }

    #[test]
    fn too_much_is_not_cut() {
        let head = unused(100);
        assert!(head.put(&vec![0; PAGE - TAG - LENGTH], [1; 32]).is_some());
        assert!(
            head.put(&vec![0; PAGE - TAG - LENGTH + 1], [1; 32])
                .is_none()
        );
    }
}
