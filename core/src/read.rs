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
