//! The texts of a locale as their editor wrote them, leaf by leaf: one message, one slot, one audience.

use amparo_core::Audience;
use fluent_syntax::ast::{
    self, Entry, Expression, Identifier, InlineExpression, Pattern, PatternElement, Resource,
};
use fluent_syntax::serializer::serialize;
use fluent_syntax::unicode::unescape_unicode_to_string;
use icu_normalizer::ComposingNormalizerBorrowed;
use sha2::{Digest, Sha256};

use crate::fluent_file::{Mention, Message, key_of, visit};
use crate::locale_texts::LocaleTexts;
use crate::resolve::READERS;
use crate::source::{Spot, Text};
use crate::status::DIGITS;

/// One text.
#[derive(Clone, Debug)]
pub(crate) struct Leaf {
    /// `message`, `message.attribute`, each with `[audience]` where the text varies.
    pub(crate) key: String,
    pub(crate) message: String,
    pub(crate) attribute: Option<String>,
    /// The variant; `None` for a text that all read.
    pub(crate) audience: Option<Audience>,
    /// The words, values as `{ $name }`.
    pub(crate) text: String,
    /// The text in the normal form of Fluent, with that of all it refers to: equal if and only if nothing has changed.
    pub(crate) normal: String,
    pub(crate) at: Spot,
}

impl Leaf {
    /// Those who read it.
    pub(crate) fn readers(&self) -> Vec<Audience> {
        self.audience.map_or_else(|| READERS.to_vec(), |audience| vec![audience])
    }

    /// The words without values.
    pub(crate) fn words(&self) -> String {
        let mut words = String::new();
        let mut inside = false;
        for sign in self.text.chars() {
            match sign {
                '{' => inside = true,
                '}' => inside = false,
                _ if !inside => words.push(sign),
                _ => {}
            }
        }
        words
    }

    /// The values that it shows.
    pub(crate) fn values(&self) -> Vec<&str> {
        let after = self.text.split("{ $").skip(1);
        let mut values: Vec<&str> = after.filter_map(|rest| rest.split(' ').next()).collect();
        values.sort_unstable();
        values.dedup();
        values
    }

    /// True for what stands on a button or above a screen.
    pub(crate) fn is_label(&self) -> bool {
        self.attribute.as_deref().is_some_and(|name| name == "title" || name.starts_with("tap-"))
    }
}

/// All leaves of a file, in its order.
pub(crate) fn of_file(locale: &LocaleTexts<'_>, file: &str, text: &Text<'_>) -> Vec<Leaf> {
    let messages = locale.files.get(file).into_iter().flatten().flatten();
    messages.filter(|message| !message.term).flat_map(|message| of_message(locale, message, text)).collect()
}

fn of_message(locale: &LocaleTexts<'_>, message: &Message<'_>, text: &Text<'_>) -> Vec<Leaf> {
    let value = message.value.as_ref().map(|value| (None, &message.at, value));
    let attributes = message.attributes.iter().map(|(name, at, value)| (Some(*name), at, value));
    let slots = value.into_iter().chain(attributes);
    slots
        .flat_map(|(attribute, at, pattern)| of_slot(locale, message.id, attribute, at, pattern, text))
        .collect()
}

fn of_slot(
    locale: &LocaleTexts<'_>,
    message: &str,
    attribute: Option<&str>,
    at: &Spot,
    pattern: &Pattern<&str>,
    file: &Text<'_>,
) -> Vec<Leaf> {
    let slot = attribute.map_or_else(|| message.into(), |name| format!("{message}.{name}"));
    let leaf = |audience: Option<Audience>, at: Spot, pattern: &Pattern<&str>| Leaf {
        key: audience.map_or_else(|| slot.clone(), |audience| format!("{slot}[{}]", audience.as_str())),
        message: message.into(),
        attribute: attribute.map(Into::into),
        audience,
        text: written(pattern),
        normal: normal(locale, pattern, 0),
        at,
    };
    match pattern.elements.as_slice() {
        [PatternElement::Placeable { expression: Expression::Select { variants, .. } }] => {
            let variant = |variant: &fluent_syntax::ast::Variant<&str>| {
                let key = key_of(&variant.key);
                Some(leaf(Some(Audience::parse(key)?), file.spot_of(key), &variant.value))
            };
            variants.iter().filter_map(variant).collect()
        }
        _ => vec![leaf(None, at.clone(), pattern)],
    }
}

/// References that are followed: more are refused as circles.
const DEPTH: usize = 8;

fn normal(locale: &LocaleTexts<'_>, pattern: &Pattern<&str>, depth: usize) -> String {
    let id = Identifier { name: "text" };
    let message = ast::Message { id, value: Some(pattern.clone()), attributes: Vec::new(), comment: None };
    let mut text = serialize(&Resource { body: vec![Entry::Message(message)] });
    visit(pattern, &mut |mention| {
        let Mention::Reference(id, attribute, term) = mention else { return };
        let shown = locale.messages().find(|message| (message.id, message.term) == (id, term));
        let shown = shown.and_then(|message| message.slot(attribute)).filter(|_| depth < DEPTH);
        text += &shown.map_or_else(String::new, |(_, pattern)| normal(locale, pattern, depth + 1));
    });
    text
}

/// Twelve digits that stand for a text, whichever way its letters are composed.
pub(crate) fn hash(text: &str) -> String {
    let sum = Sha256::digest(ComposingNormalizerBorrowed::new_nfc().normalize(text).as_bytes());
    sum.iter().take(DIGITS / 2).map(|byte| format!("{byte:02x}")).collect()
}

fn written(pattern: &Pattern<&str>) -> String {
    let element = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => String::from(*value),
        PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
            InlineExpression::VariableReference { id } => format!("{{ ${} }}", id.name),
            InlineExpression::StringLiteral { value } => unescape_unicode_to_string(value).into_owned(),
            InlineExpression::MessageReference { id, .. } => format!("{{ {} }}", id.name),
            InlineExpression::TermReference { id, .. } => format!("{{ -{} }}", id.name),
            _ => String::from("{ }"),
        },
        PatternElement::Placeable { .. } => String::from("{ }"),
    };
    pattern.elements.iter().map(element).collect()
}
