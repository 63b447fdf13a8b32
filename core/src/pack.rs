//! Packs: how structure, words and contacts travel. A pack is a magic word, a format number, the payload in postcard
//! and a checksum; anything else is refused with an error that says what to do.

use alloc::{string::String, vec::Vec};
use core::fmt;

use crc::{CRC_32_ISO_HDLC, Crc, NoTable};
use serde::{Deserialize, Serialize};

use crate::contact::Contact;
use crate::fact::Fact;
use crate::read::{Read, Reader, read, reads};
use crate::screening::Screening;
use crate::structure::{Language, Structure};
use crate::texts::{TextPack, digits};

const MAGIC: [u8; 4] = *b"AMP\x1a";

/// The pack format this program reads and writes.
pub const FORMAT: u8 = 5;

/// CRC-32 (ISO-HDLC) of some bytes: proves nothing about who made them, only that they came through whole.
#[must_use]
pub fn checksum(bytes: &[u8]) -> u32 {
    Crc::<u32, NoTable>::new(&CRC_32_ISO_HDLC).checksum(bytes)
}

/// One pack.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Pack {
    /// Flows, countries, locales.
    Structure(Structure),
    /// Words; the number is the revision of the structure they belong to.
    Texts(u32, TextPack),
    /// Contacts; the number is the revision of the structure they belong to.
    Contacts(u32, ContactPack),
    /// The screening; the number is the revision of the structure it belongs to.
    Screening(u32, Screening),
    /// Languages people speak; the number is the revision of the structure they belong to.
    Languages(u32, Vec<Language>),
}

impl Read for Pack {
    fn read(from: &mut Reader<'_>) -> Self {
        match from.number() {
            1 => Self::Texts(Read::read(from), Read::read(from)),
            2 => Self::Contacts(Read::read(from), Read::read(from)),
            3 => Self::Screening(Read::read(from), Read::read(from)),
            4 => Self::Languages(Read::read(from), Read::read(from)),
            other => {
                if other > 0 {
                    from.refuse(());
                }
                Self::Structure(Read::read(from))
            }
        }
    }
}

/// Contacts that travel together, and the facts of their country.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ContactPack {
    /// `help` (all emergency and child helplines, and what serves everywhere) or a country code in lower case.
    pub id: alloc::string::String,
    /// The contacts.
    pub contacts: Vec<Contact>,
    /// What holds in this country only.
    pub facts: Vec<Fact>,
}

reads!(ContactPack { id, contacts, facts });

/// Why a pack was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PackError {
    /// It does not start like a pack: perhaps an error page was served in its place.
    NotAPack,
    /// It was made for another version of the program.
    WrongFormat {
        /// The format found.
        found: u8,
    },
    /// It is cut short or damaged.
    Damaged,
    /// It belongs to another revision of the content than the structure that is loaded.
    WrongRevision,
    /// The first pack must be the structure.
    NoStructure,
}

impl PackError {
    /// What is wrong and what to do, without the machinery of `Display`: a page has no other use for it.
    #[must_use]
    pub fn message(&self) -> String {
        let text = match self {
            Self::NotAPack => "this is not a pack; check that the address serves the file itself",
            Self::WrongFormat { found } => {
                let (found, read) = (digits(u16::from(*found)), digits(u16::from(FORMAT)));
                let numbers = ["the pack has format ", &found, ", this program reads ", &read].concat();
                return numbers + "; use packs and program of one build";
            }
            Self::Damaged => "the pack is cut short or damaged; copy it again",
            Self::WrongRevision => "the pack is of another build; replace all packs together",
            Self::NoStructure => "the pack `structure` must be loaded first",
        };
        text.into()
    }
}

impl fmt::Display for PackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message())
    }
}

impl core::error::Error for PackError {}

impl Pack {
    /// Writes the pack. The same pack gives the same bytes everywhere.
    ///
    /// # Errors
    /// [`PackError::Damaged`] if it cannot be written, which no value of these types causes.
    pub fn to_bytes(&self) -> Result<Vec<u8>, PackError> {
        Ok(framed(&postcard::to_allocvec(self).map_err(|_| PackError::Damaged)?))
    }

    /// Reads a pack from any bytes.
    ///
    /// # Errors
    /// A [`PackError`] that says what is wrong with the bytes.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, PackError> {
        read(unframed(bytes)?).ok_or(PackError::Damaged)
    }
}

/// A payload as it travels.
pub(crate) fn framed(payload: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(payload.len() + 9);
    bytes.extend_from_slice(&MAGIC);
    bytes.push(FORMAT);
    bytes.extend_from_slice(&checksum(payload).to_le_bytes());
    bytes.extend_from_slice(payload);
    bytes
}

/// The payload of what has travelled.
pub(crate) fn unframed(bytes: &[u8]) -> Result<&[u8], PackError> {
    let rest = bytes.strip_prefix(&MAGIC).ok_or(PackError::NotAPack)?;
    let (format, rest) = rest.split_first().ok_or(PackError::Damaged)?;
    if *format != FORMAT {
        return Err(PackError::WrongFormat { found: *format });
    }
    let (sum, payload) = rest.split_first_chunk::<4>().ok_or(PackError::Damaged)?;
    if checksum(payload) == u32::from_le_bytes(*sum) { Ok(payload) } else { Err(PackError::Damaged) }
}
