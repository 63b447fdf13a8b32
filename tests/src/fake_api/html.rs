//! Owns the HTML parse mode: turns marked-up text into plain text and entities counted in UTF-16 units, or refuses it.
//! Source: Bot API, section "Formatting options", "HTML style". Tags may nest; only the listed ones exist; `<`, `>` and `&`
//! of the text itself must be escaped; all numeric and four named character references are known.

use super::entity::{Entity, utf16};

const TAGS: [&str; 16] = [
    "a",
    "b",
    "blockquote",
    "code",
    "del",
    "em",
    "i",
    "ins",
    "pre",
    "s",
    "span",
    "strike",
    "strong",
    "tg-emoji",
    "tg-spoiler",
    "u",
];

/// Parses `source`; gives plain text and its entities in order, or what Telegram says after "can't parse entities: ".
pub(super) fn parse(source: &str) -> Result<(String, Vec<Entity>), String> {
    let mut reader = Reader { source, at: 0, text: String::new(), open: Vec::new(), entities: Vec::new() };
    while let Some(next) = reader.peek() {
        match next {
            '<' => reader.tag()?,
            '&' => reader.reference(),
            _ => reader.take(next),
        }
    }
    if let Some(tag) = reader.open.last() {
        return Err(format!("Can't find end tag corresponding to start tag \"{}\"", tag.name));
    }
    reader.entities.sort_by_key(|entity| (entity.offset, std::cmp::Reverse(entity.length)));
    Ok((reader.text, reader.entities))
}

/// A tag that waits for its end.
struct Open {
    name: String,
    attributes: Vec<(String, String)>,
    offset: usize,
    text_from: usize,
}

impl Open {
    fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

struct Reader<'a> {
    source: &'a str,
    at: usize,
    text: String,
    open: Vec<Open>,
    entities: Vec<Entity>,
}

impl Reader<'_> {
    fn rest(&self) -> &str {
        self.source.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn take(&mut self, c: char) {
        self.at += c.len_utf8();
        self.text.push(c);
    }

    /// Moves on while `keep` holds and gives what was passed.
    fn span(&mut self, keep: impl Fn(char) -> bool) -> String {
        let rest = self.rest();
        let passed =
            rest.find(|c| !keep(c)).map_or(rest, |end| rest.get(..end).unwrap_or_default()).to_owned();
        self.at += passed.len();
        passed
    }

    fn reference(&mut self) {
        match decode(self.rest()) {
            Some((c, length)) => {
                self.text.push(c);
                self.at += length;
            }
            None => self.take('&'),
        }
    }

    fn tag(&mut self) -> Result<(), String> {
        let begin = self.at;
        self.at += 1;
        if self.peek() == Some('/') {
            self.at += 1;
            return self.end_tag(begin);
        }
        self.start_tag(begin)
    }

    fn start_tag(&mut self, begin: usize) -> Result<(), String> {
        let name = self.span(|c| !c.is_ascii_whitespace() && c != '>').to_ascii_lowercase();
        if self.peek().is_none() {
            return Err(format!("Unclosed start tag at byte offset {begin}"));
        }
        if !TAGS.contains(&name.as_str()) {
            return Err(format!("Unsupported start tag \"{name}\" at byte offset {begin}"));
        }
        let attributes = self.attributes(&name, begin)?;
        let spoiler = attributes.iter().any(|(key, value)| key == "class" && value == "tg-spoiler");
        if name == "span" && !spoiler {
            return Err(format!("Tag \"span\" must have class \"tg-spoiler\" at byte offset {begin}"));
        }
        self.open.push(Open { name, attributes, offset: utf16(&self.text), text_from: self.text.len() });
        Ok(())
    }

    fn attributes(&mut self, tag: &str, begin: usize) -> Result<Vec<(String, String)>, String> {
        let mut found = Vec::new();
        loop {
            self.span(|c| c.is_ascii_whitespace());
            if self.peek() == Some('>') {
                self.at += 1;
                return Ok(found);
            }
            let name = self.span(|c| !c.is_ascii_whitespace() && c != '=' && c != '>').to_ascii_lowercase();
            if self.peek().is_none() {
                return Err(format!("Unclosed start tag \"{tag}\" at byte offset {begin}"));
            }
            if name.is_empty() {
                return Err(format!("Empty attribute name in the tag \"{tag}\" at byte offset {begin}"));
            }
            let value = self.value(begin)?;
            found.push((name, value));
        }
    }

    /// The part after an attribute's name; nothing at all for one without a value, such as `expandable`.
    fn value(&mut self, begin: usize) -> Result<String, String> {
        self.span(|c| c.is_ascii_whitespace());
        if self.peek() != Some('=') {
            return Ok(String::new());
        }
        self.at += 1;
        self.span(|c| c.is_ascii_whitespace());
        let Some(quote @ ('"' | '\'')) = self.peek() else { return self.bare_value() };
        self.at += 1;
        let raw = self.span(|c| c != quote);
        if self.peek().is_none() {
            return Err(format!("Unclosed start tag at byte offset {begin}"));
        }
        self.at += 1;
        Ok(unescape(&raw))
    }

    fn bare_value(&mut self) -> Result<String, String> {
        let from = self.at;
        let value = self.span(|c| c.is_ascii_alphanumeric() || c == '.' || c == '-').to_ascii_lowercase();
        match self.peek() {
            Some(c) if c == '>' || c.is_ascii_whitespace() => Ok(value),
            _ => Err(format!("Unexpected end of name token at byte offset {from}")),
        }
    }

    fn end_tag(&mut self, begin: usize) -> Result<(), String> {
        let Some(open) = self.open.pop() else {
            return Err(format!("Unexpected end tag at byte offset {begin}"));
        };
        let name = self.span(|c| !c.is_ascii_whitespace() && c != '>').to_ascii_lowercase();
        self.span(|c| c.is_ascii_whitespace());
        if self.peek() != Some('>') {
            return Err(format!("Unclosed end tag at byte offset {begin}"));
        }
        self.at += 1;
        if !name.is_empty() && name != open.name {
            let expected = open.name;
            return Err(format!(
                "Unmatched end tag at byte offset {begin}, expected \"</{expected}>\", found \"</{name}>\""
            ));
        }
        let inner = self.text.get(open.text_from..).unwrap_or_default().to_owned();
        self.close(&open, &inner);
        Ok(())
    }

    fn close(&mut self, open: &Open, inner: &str) {
        let length = utf16(inner);
        if length == 0 {
            return;
        }
        if let Some(mut entity) = entity(open, inner) {
            entity.offset = open.offset;
            entity.length = length;
            self.merge(entity);
        }
    }

    /// `<pre><code class="language-x">` is one entity of type pre with a language.
    fn merge(&mut self, entity: Entity) {
        let same = |last: &Entity| last.offset == entity.offset && last.length == entity.length;
        match self.entities.last_mut() {
            Some(last) if entity.kind == "pre" && last.kind == "code" && same(last) => last.kind = "pre",
            _ => self.entities.push(entity),
        }
    }
}

/// The entity of a closed tag without its place; `None` for a link that Telegram drops.
fn entity(open: &Open, inner: &str) -> Option<Entity> {
    let plain = |kind| Some(Entity::new(kind));
    match open.name.as_str() {
        "b" | "strong" => plain("bold"),
        "i" | "em" => plain("italic"),
        "u" | "ins" => plain("underline"),
        "s" | "strike" | "del" => plain("strikethrough"),
        "tg-spoiler" | "span" => plain("spoiler"),
        "pre" => plain("pre"),
        "blockquote" if open.attribute("expandable").is_some() => plain("expandable_blockquote"),
        "blockquote" => plain("blockquote"),
        "code" => {
            let language = open.attribute("class").and_then(|class| class.strip_prefix("language-"));
            Some(Entity::new("code").with("language", language))
        }
        "tg-emoji" => Some(Entity::new("custom_emoji").with("custom_emoji_id", open.attribute("emoji-id"))),
        "a" => {
            let target = open.attribute("href").unwrap_or(inner);
            let url = super::link::checked(target).ok()?;
            Some(Entity::new("text_link").with("url", Some(&url)))
        }
        _ => None,
    }
}

/// Reads one character reference at the start of `text`; gives it and how many bytes it took.
fn decode(text: &str) -> Option<(char, usize)> {
    let body = text.strip_prefix('&')?;
    let (c, used) = match body.strip_prefix('#') {
        Some(number) => numeric(number)?,
        None => {
            let name: String = body.chars().take_while(char::is_ascii_alphabetic).collect();
            let c = match name.as_str() {
                "lt" => '<',
                "gt" => '>',
                "amp" => '&',
                "quot" => '"',
                _ => return None,
            };
            (c, name.len())
        }
    };
    let ended = body.get(used..).is_some_and(|rest| rest.starts_with(';'));
    Some((c, 1 + used + usize::from(ended)))
}

fn numeric(number: &str) -> Option<(char, usize)> {
    let (digits, radix, before) = match number.strip_prefix('x') {
        Some(hex) => (hex, 16, 2),
        None => (number, 10, 1),
    };
    let end = digits.find(|c: char| !c.is_digit(radix)).unwrap_or(digits.len());
    let code = u32::from_str_radix(digits.get(..end)?, radix).ok()?;
    let c = char::from_u32(code).filter(|c| *c != '\0')?;
    Some((c, before + end))
}

fn unescape(raw: &str) -> String {
    let mut text = String::new();
    let mut rest = raw;
    while let Some(c) = rest.chars().next() {
        let (c, length) = decode(rest).unwrap_or((c, c.len_utf8()));
        text.push(c);
        rest = rest.get(length..).unwrap_or_default();
    }
    text
}
