//! Links into the guide: language, audience, country and flow, never an answer and never a step inside a private flow.
//! They come from outside and are trusted with nothing more than that.

use alloc::string::String;

use crate::base64url;
use crate::bits::{BitReader, BitWriter};
use crate::content::Content;
use crate::pack::checksum;
use crate::session::Session;
use crate::words::{Audience, Surface};

const VERSION: u64 = 1;
const BYTES: usize = 4;

/// What a link says; everything may be missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    /// Registry number of the language.
    pub locale: Option<u8>,
    /// Who reads.
    pub audience: Option<Audience>,
    /// Registry number of the country.
    pub country: Option<u8>,
    /// Registry number of the flow.
    pub flow: Option<u8>,
}

impl Link {
    /// The link to where a session is: the start of its flow.
    #[must_use]
    pub fn to(content: &Content, session: &Session) -> Self {
        let structure = &content.structure;
        let step = structure.surviving(session.place).and_then(|(index, _)| structure.step(index));
        Self {
            locale: Some(session.locale),
            audience: session.audience,
            country: Some(session.country).filter(|country| *country != 0),
            flow: step.and_then(|step| structure.flow_of(step)).map(|flow| flow.number),
        }
    }

    /// Reads `f_<flow>_<locale>_<country>` (the last two may be missing) or `s` with 48 checked bits in base64url.
    /// `None` for anything else: then it is a normal start.
    #[must_use]
    pub fn parse(content: &Content, text: &str) -> Option<Self> {
        match text.strip_prefix("f_") {
            Some(named) => Self::parse_named(content, named),
            None => Self::parse_short(content, text.strip_prefix('s')?),
        }
    }

    fn parse_named(content: &Content, text: &str) -> Option<Self> {
        let structure = &content.structure;
        let mut parts = text.split('_');
        let (_, flow) = structure.flow_by_id(parts.next()?)?;
        let locale = parts.next().map(|tag| structure.locale_by_tag(tag).map(|locale| locale.number));
        let country = parts.next().map(|id| structure.country_by_id(id).map(|country| country.number));
        if parts.next().is_some() {
            return None;
        }
        Some(Self {
            locale: locale.flatten(),
            audience: None,
            country: country.flatten(),
            flow: Some(flow.number),
        })
    }

    fn parse_short(content: &Content, text: &str) -> Option<Self> {
        let bytes = base64url::decode(text).filter(|bytes| bytes.len() == BYTES + 2)?;
        let (data, sum) = bytes.split_at_checked(BYTES)?;
        if sum != check(data) {
            return None;
        }
        let mut bits = BitReader::new(data);
        if bits.take(3) != VERSION {
            return None;
        }
        let structure = &content.structure;
        let locale = Some(bits.byte(7)).filter(|number| structure.locale(*number).is_some());
        let audience = usize::try_from(bits.take(3)).ok()?.checked_sub(1);
        let country = Some(bits.byte(8)).filter(|number| structure.country(*number).is_some());
        let flow =
            Some(bits.byte(8)).filter(|number| structure.flows.iter().any(|flow| flow.number == *number));
        if !bits.rest_is_zero() {
            return None;
        }
        Some(Self {
            locale,
            audience: audience.and_then(|index| Audience::ALL.get(index).copied()),
            country,
            flow,
        })
    }

    /// The short form, nine letters.
    #[must_use]
    pub fn short(&self) -> String {
        let mut bits = BitWriter::<BYTES>::new();
        bits.put(VERSION, 3);
        bits.put(u64::from(self.locale.unwrap_or(0)), 7);
        bits.put(self.audience.map_or(0, |audience| audience.index() as u64 + 1), 3);
        bits.put(u64::from(self.country.unwrap_or(0)), 8);
        bits.put(u64::from(self.flow.unwrap_or(0)), 8);
        let data = bits.finish();
        let mut bytes = data.to_vec();
        bytes.extend(check(&data));
        ["s", &base64url::encode(&bytes)].concat()
    }

    /// The session this link opens, in `locale` unless the link names another.
    #[must_use]
    pub fn open(&self, content: &Content, locale: u8, surface: Surface) -> Session {
        let structure = &content.structure;
        let mut session = Session::start(content, self.locale.unwrap_or(locale));
        session.audience = self.audience;
        session.country = self.country.unwrap_or(0);
        let flow = self.flow.and_then(|number| structure.flows.iter().find(|flow| flow.number == number));
        if let Some(step) = flow.and_then(|flow| structure.step(flow.first)) {
            session.place = step.number;
        }
        crate::engine::arrived(content, session, surface)
    }
}

fn check(data: &[u8]) -> [u8; 2] {
    let [_, _, high, low] = checksum(data).to_be_bytes();
    [high, low]
}
