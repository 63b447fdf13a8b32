//! The sealed form of a session: what a Telegram button carries. AES-SIV needs no stored nonce, hides the content and
//! refuses every changed bit; bot and chat are associated data, so a token works in no other chat and for no other bot.

use alloc::string::String;
use alloc::vec::Vec;

use aes_siv::aead::KeyInit;
use aes_siv::siv::Aes128Siv;
use hkdf::Hkdf;
use sha2::Sha256;

use crate::base64url;
use crate::clock::Instant;
use crate::content::Content;
use crate::pack::FORMAT;
use crate::packed::PACKED;
use crate::session::Session;

/// Letters of a token: 16 bytes of tag and 32 of session in base64url.
pub const TOKEN_LENGTH: usize = 64;

const TAG: usize = 16;
const PURPOSE: &[u8] = b"amparo session token v1";

/// The secret that seals tokens. Prints as `[redacted]`.
#[derive(Clone)]
pub struct Key([u8; 32]);

impl core::fmt::Debug for Key {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("[redacted]")
    }
}

impl Key {
    /// Derives the key from a secret: `AMPARO_KEY`, or on a single machine the bot token.
    #[must_use]
    pub fn derive(secret: &[u8]) -> Self {
        let mut key = [0; 32];
        // Fails only for outputs longer than 255 hashes.
        let _ = Hkdf::<Sha256>::new(None, secret).expand(PURPOSE, &mut key);
        Self(key)
    }
}

/// What came out of a token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opened {
    /// A session of this chat, brought up to date.
    Session(Session),
    /// Not a token of this chat, bot and key: begin afresh.
    Unreadable,
}

/// Seals and opens tokens of one bot. Tokens of the previous key still open.
#[derive(Clone, Debug)]
pub struct Sealer {
    bot: u64,
    current: Key,
    previous: Option<Key>,
}

impl Sealer {
    /// A sealer for a bot id.
    #[must_use]
    pub const fn new(bot: u64, current: Key, previous: Option<Key>) -> Self {
        Self { bot, current, previous }
    }

    fn associated(&self, chat: i64) -> [u8; 17] {
        let mut data = [0; 17];
        let parts = [FORMAT].into_iter().chain(self.bot.to_be_bytes()).chain(chat.to_be_bytes());
        data.iter_mut().zip(parts).for_each(|(to, from)| *to = from);
        data
    }

    /// Seals a session for a chat: always [`TOKEN_LENGTH`] letters.
    #[must_use]
    pub fn seal(&self, content: &Content, session: &Session, chat: i64, now: Instant) -> String {
        let packed = session.pack(content, now);
        let sealed = Aes128Siv::new(&self.current.0.into()).encrypt([self.associated(chat)], &packed);
        // Encryption fails only for too many headers; an empty token is opened as a fresh start.
        base64url::encode(&sealed.unwrap_or_default())
    }

    /// Opens a token of a chat. Any text may come in.
    #[must_use]
    pub fn open(&self, content: &Content, token: &str, chat: i64, now: Instant) -> Opened {
        let bytes = if token.len() == TOKEN_LENGTH { base64url::decode(token) } else { None };
        let Some(bytes) = bytes.filter(|bytes| bytes.len() == TAG + PACKED) else {
            return Opened::Unreadable;
        };
        let keys = core::iter::once(&self.current).chain(&self.previous);
        let packed = keys.into_iter().find_map(|key| self.open_with(key, &bytes, chat));
        packed
            .and_then(|packed| <[u8; PACKED]>::try_from(packed).ok())
            .and_then(|packed| Session::unpack(content, &packed, now))
            .map_or(Opened::Unreadable, Opened::Session)
    }

    fn open_with(&self, key: &Key, bytes: &[u8], chat: i64) -> Option<Vec<u8>> {
        Aes128Siv::new(&key.0.into()).decrypt([self.associated(chat)], bytes).ok()
    }
}
