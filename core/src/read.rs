//! Reads the payload of a pack: the wire format of postcard, for the types of a pack, in a fifth of the code.
//!
//! Reading cannot fail half-way. What is missing or out of range reads as zero, and the reader remembers that it was
//! so; the caller throws the whole away then. Without a way out after every field, little code is left of all the
//! derived implementations, and code is what a page on a bad network waits for. A test compares with postcard itself.

use alloc::string::String;
use core::fmt;

use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, SeqAccess, VariantAccess, Visitor,
};

/// Conditions may stand inside conditions this deep.
const DEPTH: u8 = 32;

/// A value from the bytes, all of them; `None` if they are not what such a value is written as.
pub(crate) fn read<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    let mut reader = Reader { bytes, broken: false, depth: 0 };
    let Ok(value) = T::deserialize(&mut reader);
    if reader.broken || !reader.bytes.is_empty() { None } else { Some(value) }
}

/// The error of that which cannot fail.
#[derive(Debug)]
enum Never {}

impl fmt::Display for Never {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl core::error::Error for Never {}

impl serde::de::Error for Never {
    /// INVARIANT: never called. Derived code asks for an error when a variant is unknown or a sequence too short;
    /// the reader gives neither.
    fn custom<T: fmt::Display>(_: T) -> Self {
        unreachable!()
    }
}

struct Reader<'a> {
    bytes: &'a [u8],
    broken: bool,
    depth: u8,
}

impl Reader<'_> {
    #[inline(never)]
    fn byte(&mut self) -> u8 {
        match self.bytes.split_first() {
            Some((first, rest)) => {
                self.bytes = rest;
                *first
            }
            None => {
                self.broken = true;
                0
            }
        }
    }

    /// Seven bits a byte, the lowest first.
    #[inline(never)]
    fn number(&mut self) -> u64 {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte();
            number |= u64::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                return number;
            }
        }
        self.broken = true;
        0
    }

    /// Numbers below zero are the odd ones.
    fn signed(&mut self) -> i64 {
        let number = self.number();
        (number >> 1).cast_signed() ^ -(number & 1).cast_signed()
    }

    /// How many things follow: never more than there are bytes left.
    fn length(&mut self) -> usize {
        let length = usize::try_from(self.number()).unwrap_or(usize::MAX);
        if length > self.bytes.len() {
            self.broken = true;
            return 0;
        }
        length
    }

    #[inline(never)]
    fn text(&mut self) -> String {
        let length = self.length();
        let (text, rest) = self.bytes.split_at_checked(length).unwrap_or_default();
        self.bytes = rest;
        match core::str::from_utf8(text) {
            Ok(text) => text.into(),
            Err(_) => {
                self.broken = true;
                String::new()
            }
        }
    }

    fn narrow<T: TryFrom<u64> + Default>(&mut self) -> T {
        let number = T::try_from(self.number());
        self.broken |= number.is_err();
        number.unwrap_or_default()
    }

    fn narrow_signed<T: TryFrom<i64> + Default>(&mut self) -> T {
        let number = T::try_from(self.signed());
        self.broken |= number.is_err();
        number.unwrap_or_default()
    }
}

/// Kinds of value that no type of a pack has: read as nothing.
macro_rules! absent {
    ($($method:ident($($argument:ty),*);)+) => {
        $(fn $method<V: Visitor<'de>>(self, $(_: $argument,)* visitor: V) -> Result<V::Value, Never> {
            self.broken = true;
            visitor.visit_unit()
        })+
    };
}

/// Kinds of value that read as one number, or one text.
macro_rules! plain {
    ($($method:ident, $visit:ident, $read:ident;)+) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
            visitor.$visit(self.$read())
        })+
    };
}

impl<'de> Deserializer<'de> for &mut Reader<'_> {
    type Error = Never;

    plain! {
        deserialize_u8, visit_u8, byte;
        deserialize_u16, visit_u16, narrow;
        deserialize_u32, visit_u32, narrow;
        deserialize_u64, visit_u64, number;
        deserialize_i16, visit_i16, narrow_signed;
        deserialize_i32, visit_i32, narrow_signed;
        deserialize_i64, visit_i64, signed;
        deserialize_str, visit_string, text;
        deserialize_string, visit_string, text;
    }

    absent! {
        deserialize_any(); deserialize_i8(); deserialize_f32(); deserialize_f64(); deserialize_char();
        deserialize_bytes(); deserialize_byte_buf(); deserialize_unit(); deserialize_map();
        deserialize_identifier(); deserialize_ignored_any(); deserialize_unit_struct(&'static str);
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        let byte = self.byte();
        self.broken |= byte > 1;
        visitor.visit_bool(byte == 1)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        let byte = self.byte();
        self.broken |= byte > 1;
        if byte == 1 { visitor.visit_some(self) } else { visitor.visit_none() }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        let left = self.length();
        visitor.visit_seq(Items { reader: self, left })
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, left: usize, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_seq(Items { reader: self, left })
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        left: usize,
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_seq(Items { reader: self, left })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_seq(Items { reader: self, left: fields.len() })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        let mut variant: u32 = self.narrow();
        if usize::try_from(variant).is_ok_and(|variant| variant >= variants.len()) || self.depth == DEPTH {
            self.broken = true;
            variant = 0;
        }
        self.depth += 1;
        let value = visitor.visit_enum(Variant { reader: &mut *self, variant });
        self.depth -= 1;
        value
    }

    fn is_human_readable(&self) -> bool {
        false
    }
}

/// The items of a sequence.
struct Items<'r, 'a> {
    reader: &'r mut Reader<'a>,
    left: usize,
}

impl<'de> SeqAccess<'de> for Items<'_, '_> {
    type Error = Never;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Never> {
        let Some(left) = self.left.checked_sub(1) else { return Ok(None) };
        self.left = left;
        seed.deserialize(&mut *self.reader).map(Some)
    }
}

/// One variant of an enum.
struct Variant<'r, 'a> {
    reader: &'r mut Reader<'a>,
    variant: u32,
}

impl<'de> EnumAccess<'de> for Variant<'_, '_> {
    type Error = Never;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Never> {
        let value = seed.deserialize(serde::de::value::U32Deserializer::new(self.variant))?;
        Ok((value, self))
    }
}

impl<'de> VariantAccess<'de> for Variant<'_, '_> {
    type Error = Never;

    fn unit_variant(self) -> Result<(), Never> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Never> {
        seed.deserialize(self.reader)
    }

    fn tuple_variant<V: Visitor<'de>>(self, left: usize, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_seq(Items { reader: self.reader, left })
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_seq(Items { reader: self.reader, left: fields.len() })
    }
}

#[cfg(test)]
mod tests {
    use alloc::{boxed::Box, vec, vec::Vec};

    use proptest::prelude::*;

    use super::*;
    use crate::clock::{Hours, PartialDate, Zone};
    use crate::structure::Condition;
    use crate::texts::Entry;
    use crate::words::{Audience, Kind, Reach};

    type Everything =
        (Vec<Zone>, Condition, Option<PartialDate>, [Entry; 3], (Reach, String, bool), Vec<Hours>);

    fn everything() -> Everything {
        let condition = Condition::All(vec![
            Condition::Not(Box::new(Condition::CountryKnown)),
            Condition::Audience(vec![Audience::Teen, Audience::Young]),
            Condition::Any(vec![Condition::Indicator(250)]),
        ]);
        (
            vec![Zone { offsets: vec![(-1, -360), (1_795_435_200, 840)], until: i64::MAX }],
            condition,
            Some(PartialDate { year: 2026, month: Some(11), day: None }),
            [Entry::None, Entry::All(u16::MAX), Entry::Each([1, 2, 300, 40_000])],
            (Reach::From("MX".into()), "\u{E000} niñez".into(), true),
            vec![Hours::Always, Hours::Weekly { zone: 3, spans: vec![(0, 10_080)] }],
        )
    }

    fn same_as_postcard<T: DeserializeOwned + PartialEq + fmt::Debug>(bytes: &[u8]) {
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
            same_as_postcard::<(Reach, Option<PartialDate>, Vec<Hours>)>(&bytes);
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
