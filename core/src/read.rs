//! Reads the payload of a pack: the wire format of postcard, for the types of a pack, in a tenth of the code.
//!
//! Reading cannot fail half-way. What is missing or out of range reads as zero, and the reader remembers that it was
//! so; the caller throws the whole away then. Without a way out after every field, and without serde's visitors, little
//! code is left, and code is what a page on a bad network waits for. A test compares with postcard itself.

use alloc::{boxed::Box, string::String, vec::Vec};

/// Variants may stand inside variants this deep.
const DEPTH: u8 = 32;

/// A value from the bytes, all of them; `None` if they are not what such a value is written as.
pub(crate) fn read<T: Read>(bytes: &[u8]) -> Option<T> {
    let mut reader = Reader { bytes, broken: false, depth: 0 };
    let value = T::read(&mut reader);
    if reader.broken || !reader.bytes.is_empty() { None } else { Some(value) }
}

/// What stands in packs.
pub(crate) trait Read {
    /// The next value.
    fn read(from: &mut Reader<'_>) -> Self;
}

/// Says how a struct of a pack is read: its fields, in the order in which they are declared. A forgotten one does not
/// compile; another order is found by the tests that write and read every pack.
macro_rules! reads {
    ($name:ident { $($field:ident),+ $(,)? }) => {
        impl $crate::read::Read for $name {
            fn read(from: &mut $crate::read::Reader<'_>) -> Self {
                Self { $($field: $crate::read::Read::read(from)),+ }
            }
        }
    };
}
pub(crate) use reads;

pub(crate) struct Reader<'a> {
    bytes: &'a [u8],
    broken: bool,
    depth: u8,
}

impl Reader<'_> {
    /// Gives up: from here on everything reads as zero. Gives what stands in for the value.
    pub(crate) fn refuse<T>(&mut self, instead: T) -> T {
        self.broken = true;
        self.bytes = &[];
        instead
    }

    #[inline(never)]
    fn byte(&mut self) -> u8 {
        match self.bytes.split_first() {
            Some((first, rest)) => {
                self.bytes = rest;
                *first
            }
            None => self.refuse(0),
        }
    }

    /// Seven bits a byte, the lowest first.
    #[inline(never)]
    pub(crate) fn number(&mut self) -> u64 {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte();
            number |= u64::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                return number;
            }
        }
        self.refuse(0)
    }

    /// Numbers below zero are the odd ones.
    #[inline(never)]
    fn signed(&mut self) -> i64 {
        let number = self.number();
        (number >> 1).cast_signed() ^ -(number & 1).cast_signed()
    }

    #[inline(never)]
    fn flag(&mut self) -> bool {
        match self.byte() {
            0 => false,
            1 => true,
            _ => self.refuse(false),
        }
    }

    /// How many things follow: never more than there are bytes left.
    #[inline(never)]
    fn length(&mut self) -> usize {
        match usize::try_from(self.number()) {
            Ok(length) if length <= self.bytes.len() => length,
            _ => self.refuse(0),
        }
    }

    /// The place of a word in a list of this many.
    #[inline(never)]
    pub(crate) fn word(&mut self, of: usize) -> usize {
        match usize::try_from(self.number()) {
            Ok(place) if place < of => place,
            _ => self.refuse(0),
        }
    }

    #[inline(never)]
    fn text(&mut self) -> String {
        let length = self.length();
        let (text, rest) = self.bytes.split_at_checked(length).unwrap_or_default();
        self.bytes = rest;
        match core::str::from_utf8(text) {
            Ok(text) => text.into(),
            Err(_) => self.refuse(String::new()),
        }
    }

    /// Reads what may hold itself, unless it does so too often.
    pub(crate) fn nested<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        if self.depth == DEPTH {
            self.refuse(());
        }
        self.depth += 1;
        let value = read(self);
        self.depth -= 1;
        value
    }
}

/// Numbers that must fit into fewer bits than are read.
macro_rules! reads_narrow {
    ($($type:ident $wide:ident)+) => {
        $(impl Read for $type {
            fn read(from: &mut Reader<'_>) -> Self {
                let number = from.$wide();
                Self::try_from(number).unwrap_or_else(|_| from.refuse(0))
            }
        })+
    };
}

reads_narrow! { u16 number u32 number i16 signed i32 signed i64 signed }

impl Read for u8 {
    fn read(from: &mut Reader<'_>) -> Self {
        from.byte()
    }
}

impl Read for i8 {
    fn read(from: &mut Reader<'_>) -> Self {
        from.byte().cast_signed()
    }
}

impl Read for bool {
    fn read(from: &mut Reader<'_>) -> Self {
        from.flag()
    }
}

impl Read for String {
    fn read(from: &mut Reader<'_>) -> Self {
        from.text()
    }
}

impl<T: Read> Read for Option<T> {
    fn read(from: &mut Reader<'_>) -> Self {
        if from.flag() { Some(T::read(from)) } else { None }
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(from: &mut Reader<'_>) -> Self {
        let mut items = Self::new();
        for _ in 0..from.length() {
            items.push(T::read(from));
        }
        items
    }
}

impl<T: Read> Read for Box<T> {
    fn read(from: &mut Reader<'_>) -> Self {
        Self::new(T::read(from))
    }
}

impl<A: Read, B: Read> Read for (A, B) {
    fn read(from: &mut Reader<'_>) -> Self {
        (A::read(from), B::read(from))
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec;
    use core::fmt;

    use proptest::prelude::*;

    use super::*;
    use crate::clock::{Hours, PartialDate, Zone};
    use crate::structure::Condition;
    use crate::texts::Entry;
    use crate::words::{Audience, Kind, Reach};

    /// Pairs in pairs are written as one row.
    type Everything =
        (((Vec<Zone>, Condition), (Option<PartialDate>, Vec<Entry>)), ((Reach, (String, bool)), Vec<Hours>));

    fn everything() -> Everything {
        let condition = Condition::All(vec![
            Condition::Not(Box::new(Condition::CountryKnown)),
            Condition::Audience(vec![Audience::Teen, Audience::Young]),
            Condition::Any(vec![Condition::Indicator(250)]),
        ]);
        let front =
            (vec![Zone { offsets: vec![(-1, -360), (1_795_435_200, 840)], until: i64::MAX }], condition);
        let middle = (
            Some(PartialDate { year: 2026, month: Some(11), day: None }),
            vec![Entry::None, Entry::All(u16::MAX), Entry::Each([1, 2, 300, 40_000])],
        );
        let words = (Reach::From("MX".into()), ("\u{E000} niñez".into(), true));
        let hours = vec![Hours::Always, Hours::Weekly { zone: 3, spans: vec![(0, 10_080)] }];
        ((front, middle), (words, hours))
    }

    fn same_as_postcard<T: Read + serde::de::DeserializeOwned + PartialEq + fmt::Debug>(bytes: &[u8]) {
        if let Ok((value, [])) = postcard::take_from_bytes::<T>(bytes) {
            assert_eq!(read::<T>(bytes), Some(value));
        }
    }

    #[test]
    fn what_postcard_writes_is_read_back_and_nothing_shorter_or_longer_is() {
        let mut bytes = postcard::to_allocvec(&everything()).unwrap();
        assert_eq!(read::<Everything>(&bytes), Some(everything()));
        for end in 0..bytes.len() {
            assert_eq!(read::<Everything>(&bytes[..end]), None);
        }
        bytes.push(0);
        assert_eq!(read::<Everything>(&bytes), None);
    }

    #[test]
    fn unknown_words_wrong_letters_and_endless_nesting_are_refused() {
        assert_eq!(read::<Kind>(&[21]), None);
        assert_eq!(read::<String>(&[1, 0xFF]), None);
        assert_eq!(read::<bool>(&[2]), None);
        assert_eq!(read::<u16>(&[0x80, 0x80, 0x04]), None);
        assert_eq!(read::<Condition>(&vec![7; 100_000]), None);
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_as_postcard_reads_them(bytes in proptest::collection::vec(0u8..12, 0..24)) {
            same_as_postcard::<Condition>(&bytes);
            same_as_postcard::<Vec<Entry>>(&bytes);
            same_as_postcard::<(Reach, (Option<PartialDate>, Vec<Hours>))>(&bytes);
        }

        #[test]
        fn a_damaged_value_is_read_as_postcard_reads_it(at in 0usize..100, byte: u8) {
            let mut bytes = postcard::to_allocvec(&everything()).unwrap();
            let at = at % bytes.len();
            bytes[at] = byte;
            same_as_postcard::<Everything>(&bytes);
        }
    }
}
