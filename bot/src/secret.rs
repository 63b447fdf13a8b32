//! Secrets: the bot token and the key of the buttons. They print as `[redacted]`, and no error repeats them.

use std::fmt;

use amparo_core::{Key, Sealer};
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use hkdf::Hkdf;
use sha2::Sha256;
use subtle::ConstantTimeEq;

/// Bytes of a key.
const KEY_LENGTH: usize = 32;
/// What the secret of a webhook is derived for.
const WEBHOOK: &[u8] = b"amparo webhook secret v1";

/// The token of a bot: its number, a colon, and a secret.
#[derive(Clone)]
pub struct BotToken {
    text: String,
    id: u64,
}

impl fmt::Debug for BotToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl BotToken {
    /// Reads a token; `None` for a text that cannot be one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (id, secret) = text.split_once(':')?;
        let plain = |letter: u8| letter.is_ascii_alphanumeric() || letter == b'_' || letter == b'-';
        if secret.len() < 10 || !secret.bytes().all(plain) {
            return None;
        }
        Some(Self { text: text.into(), id: id.parse().ok()? })
    }

    /// The number of the bot.
    #[must_use]
    pub const fn id(&self) -> u64 {
        self.id
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }
}

/// 32 random bytes that a key is derived from. Prints as `[redacted]`.
#[derive(Clone, PartialEq, Eq)]
pub struct KeySecret([u8; KEY_LENGTH]);

impl fmt::Debug for KeySecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl KeySecret {
    /// Reads 32 bytes in base64url, with or without padding, or in hexadecimal digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = match text.len() {
            64 => hexadecimal(text)?,
            _ => BASE64_URL_SAFE_NO_PAD.decode(text.trim_end_matches('=')).ok()?,
        };
        bytes.try_into().ok().map(Self)
    }

    /// A new key from the random numbers of the operating system, or `None` where it has none.
    #[must_use]
    pub fn random() -> Option<Self> {
        let mut bytes = [0; KEY_LENGTH];
        getrandom::fill(&mut bytes).ok().map(|()| Self(bytes))
    }

    /// The words by which the webhook of a bot knows that it is the Bot API that calls: all copies with this key know
    /// the same, so that nothing more has to be shared.
    #[must_use]
    pub(crate) fn webhook_secret(&self, bot: u64) -> String {
        let mut bytes = [0; KEY_LENGTH];
        // Fails only for outputs longer than 255 hashes.
        let _ =
            Hkdf::<Sha256>::new(None, &self.0).expand_multi_info(&[WEBHOOK, &bot.to_be_bytes()], &mut bytes);
        BASE64_URL_SAFE_NO_PAD.encode(bytes)
    }

    /// The key in base64url, the only way to see it.
    #[must_use]
    pub fn reveal(&self) -> String {
        BASE64_URL_SAFE_NO_PAD.encode(self.0)
    }
}

/// Whether two secrets are the same, in a time that does not tell how much of them is.
pub(crate) fn same(left: &str, right: &str) -> bool {
    left.as_bytes().ct_eq(right.as_bytes()).into()
}

fn hexadecimal(text: &str) -> Option<Vec<u8>> {
    let digits: Vec<u32> = text.chars().map(|digit| digit.to_digit(16)).collect::<Option<_>>()?;
    digits
        .chunks(2)
        .map(|pair| match pair {
            [high, low] => u8::try_from(high << 4 | low).ok(),
            _ => None,
        })
        .collect()
}

/// The sealer of a bot; without a key of its own the key follows from the bot token.
#[must_use]
pub(crate) fn sealer(token: &BotToken, key: Option<&KeySecret>, previous: Option<&KeySecret>) -> Sealer {
    let secret = key.map_or(token.text.as_bytes(), |key| &key.0);
    Sealer::new(token.id, Key::derive(secret), previous.map(|key| Key::derive(&key.0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_in_both_forms_and_never_printed() {
        let hex = "00112233445566778899aabbccddeeffFFEEDDCCBBAA99887766554433221100";
        let key = KeySecret::parse(hex).expect("hexadecimal");
        assert_eq!(KeySecret::parse(&key.reveal()), Some(key.clone()));
        assert_eq!(KeySecret::parse(&format!("{}=", key.reveal())), Some(key.clone()));
        assert_eq!(format!("{key:?}"), "[redacted]");
        assert_ne!(KeySecret::random(), KeySecret::random());
    }

    #[test]
    fn a_key_of_another_length_or_alphabet_is_refused() {
        for bad in ["", "abc", &"a".repeat(42), &"a".repeat(44), &"g".repeat(64), &"é".repeat(32)] {
            assert_eq!(KeySecret::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_webhook_secret_follows_from_the_key_and_the_bot() {
        let [one, other] = ["0".repeat(64), "1".repeat(64)].map(|hex| KeySecret::parse(&hex).expect("a key"));
        let secret = one.webhook_secret(7);
        assert_eq!(secret.len(), 43);
        assert!(same(&secret, &one.webhook_secret(7)));
        for wrong in [one.webhook_secret(8), other.webhook_secret(7), String::new(), format!("{secret}x")] {
            assert!(!same(&secret, &wrong));
        }
    }

    #[test]
    fn a_token_is_a_number_a_colon_and_a_secret() {
        let token = BotToken::parse("123456:AAbbCCddEEffGGhhIIjjKKll-_1").expect("a token");
        assert_eq!(token.id(), 123_456);
        assert_eq!(format!("{token:?}"), "[redacted]");
        for bad in ["", "123456", "x:AAbbCCddEEffGGhh", "1:short", "1:with spaces in it", "1:slash/../../etc"]
        {
            assert!(BotToken::parse(bad).is_none(), "{bad}");
        }
    }
}
