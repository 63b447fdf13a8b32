//! A Fluent file: guarded, parsed, and its messages with their places. The guard comes before the parser, which
//! panics on some malformed escapes and recurses as deep as braces nest.

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, VariantKey,
};

use crate::code::Code;
use crate::diagnostic::{Problems, said};
use crate::source::{Spot, Text, forbidden, forbidden_character};

/// Braces in one message or term; nesting is less.
const BRACES: usize = 200;

/// A message or term with its attributes.
pub(crate) struct Message<'a> {
    /// Without the hyphen of a term.
    pub(crate) id: &'a str,
    pub(crate) term: bool,
    pub(crate) at: Spot,
    pub(crate) value: Option<Pattern<&'a str>>,
    pub(crate) attributes: Vec<(&'a str, Spot, Pattern<&'a str>)>,
}

impl<'a> Message<'a> {
    /// The pattern of the value or of an attribute, with its place.
    pub(crate) fn slot(&self, attribute: Option<&str>) -> Option<(&Spot, &Pattern<&'a str>)> {
        match attribute {
            None => self.value.as_ref().map(|value| (&self.at, value)),
            Some(name) => {
                self.attributes.iter().find(|(id, ..)| *id == name).map(|(_, at, value)| (at, value))
            }
        }
    }

    /// All patterns.
    pub(crate) fn patterns(&self) -> impl Iterator<Item = (&Spot, &Pattern<&'a str>)> {
        let attributes = self.attributes.iter().map(|(_, at, value)| (at, value));
        self.value.iter().map(|value| (&self.at, value)).chain(attributes)
    }
}

/// Guards and parses a file; `None` if it cannot be read.
pub(crate) fn parse<'a>(file: &Text<'a>, problems: &Problems) -> Option<Vec<Message<'a>>> {
    if !(guard_escapes(file, problems) & guard_braces(file, problems)) {
        return None;
    }
    match fluent_syntax::parser::parse(file.text) {
        Ok(resource) => Some(messages(file, resource)),
        Err((_, errors)) => {
            for error in errors {
                let what = format!("this message cannot be read ({})", said(&error.to_string()));
                problems.add(Code::FluentSyntax, &file.spot(error.pos.start), what, "correct the line");
            }
            None
        }
    }
}

fn messages<'a>(file: &Text<'a>, resource: Resource<&'a str>) -> Vec<Message<'a>> {
    let entry = |entry| match entry {
        Entry::Message(message) => Some((message.id.name, false, message.value, message.attributes)),
        Entry::Term(term) => Some((term.id.name, true, Some(term.value), term.attributes)),
        _ => None,
    };
    let entries = resource.body.into_iter().filter_map(entry);
    let message =
        |(id, term, value, attributes): (&'a str, bool, _, Vec<fluent_syntax::ast::Attribute<&'a str>>)| {
            let attribute = |attribute: fluent_syntax::ast::Attribute<&'a str>| {
                (attribute.id.name, file.spot_of(attribute.id.name), attribute.value)
            };
            let attributes = attributes.into_iter().map(attribute).collect();
            Message { id, term, at: file.spot_of(id), value, attributes }
        };
    entries.map(message).collect()
}

/// `\u` takes four and `\U` six hexadecimal digits that name a character.
fn guard_escapes(file: &Text<'_>, problems: &Problems) -> bool {
    let mut sound = true;
    let mut rest = file.text;
    while let Some(start) = rest.find('\\') {
        let escape = rest.get(start..).unwrap_or_default();
        let sign = escape.chars().nth(1);
        let digits = match sign {
            Some('u') => 4,
            Some('U') => 6,
            _ => 0,
        };
        if digits > 0 && !guard_escape(file, escape, digits, problems) {
            sound = false;
        }
        rest = escape.get(1 + sign.map_or(0, char::len_utf8)..).unwrap_or_default();
    }
    sound
}

fn guard_escape(file: &Text<'_>, escape: &str, digits: usize, problems: &Problems) -> bool {
    let at = file.spot_of(escape);
    let hex = escape.get(2..2 + digits).filter(|hex| hex.chars().all(|digit| digit.is_ascii_hexdigit()));
    let character = hex.and_then(|hex| u32::from_str_radix(hex, 16).ok()).and_then(char::from_u32);
    match character {
        None => {
            let what = format!("this escape does not name a character with {digits} digits");
            problems.add(
                Code::BadEscape,
                &at,
                what,
                "write `\\u` with four or `\\U` with six of 0-9 and a-f",
            );
        }
        Some(character) if forbidden(character) || character == '\n' => {
            forbidden_character(&at, character, problems);
        }
        Some(_) => return true,
    }
    false
}

/// Counts the braces between one line that can only begin a message and the next: nesting cannot be deeper.
fn guard_braces(file: &Text<'_>, problems: &Problems) -> bool {
    let mut count = 0;
    for line in file.text.split('\n') {
        if begins_entry(line) {
            count = 0;
        }
        count += line.matches('{').count();
        if count > BRACES {
            let what = format!("this message has more than {BRACES} braces");
            problems.add(Code::TooDeep, &file.spot_of(line), what, "split the message");
            return false;
        }
    }
    true
}

fn begins_entry(line: &str) -> bool {
    let Some((id, _)) = line.split_once('=') else { return false };
    let id = id.trim_end_matches(' ');
    let id = id.strip_prefix('-').unwrap_or(id);
    id.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && id.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_')
}

/// One thing that a pattern mentions.
pub(crate) enum Mention<'p, 'a> {
    /// `{ $name }`.
    Variable(&'a str),
    /// `{ id }` or `{ id.attribute }`; the last is true for a term.
    Reference(&'a str, Option<&'a str>, bool),
    /// `{ NAME() }`.
    Function(&'a str),
    /// A choice between variants; true if it is the whole pattern.
    Select(&'p InlineExpression<&'a str>, &'p [fluent_syntax::ast::Variant<&'a str>], bool),
    /// Braces within braces, one more than are allowed.
    Deep,
}

/// Braces within braces that are allowed.
const DEPTH: usize = 4;

/// Visits all that a pattern mentions.
pub(crate) fn visit<'p, 'a>(pattern: &'p Pattern<&'a str>, see: &mut dyn FnMut(Mention<'p, 'a>)) {
    let whole = pattern.elements.len() == 1;
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            expression_of(expression, whole, 1, see);
        }
    }
}

fn expression_of<'p, 'a>(
    expression: &'p Expression<&'a str>,
    whole: bool,
    depth: usize,
    see: &mut dyn FnMut(Mention<'p, 'a>),
) {
    if depth > DEPTH {
        return see(Mention::Deep);
    }
    match expression {
        Expression::Inline(inline) => inline_of(inline, depth, see),
        Expression::Select { selector, variants } => {
            see(Mention::Select(selector, variants, whole));
            for element in variants.iter().flat_map(|variant| &variant.value.elements) {
                if let PatternElement::Placeable { expression } = element {
                    expression_of(expression, false, depth + 1, see);
                }
            }
        }
    }
}

fn inline_of<'p, 'a>(
    inline: &'p InlineExpression<&'a str>,
    depth: usize,
    see: &mut dyn FnMut(Mention<'p, 'a>),
) {
    match inline {
        InlineExpression::VariableReference { id } => see(Mention::Variable(id.name)),
        InlineExpression::FunctionReference { id, .. } => see(Mention::Function(id.name)),
        InlineExpression::MessageReference { id, attribute } => {
            see(Mention::Reference(id.name, attribute.as_ref().map(|attribute| attribute.name), false));
        }
        InlineExpression::TermReference { id, attribute, .. } => {
            see(Mention::Reference(id.name, attribute.as_ref().map(|attribute| attribute.name), true));
        }
        InlineExpression::Placeable { expression } => expression_of(expression, false, depth + 1, see),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

/// The name of a variant.
pub(crate) fn key_of<'a>(key: &VariantKey<&'a str>) -> &'a str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}
