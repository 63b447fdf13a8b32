//! Resolves messages to finished strings with `fluent-bundle`, once for each audience, at compile time.

use amparo_core::{Audience, Hole};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

use crate::locale_texts::AUDIENCE;

/// A bundle of all Fluent files of a locale.
pub(crate) struct Resolver {
    bundle: FluentBundle<FluentResource>,
}

impl Resolver {
    /// Takes texts that the guard has let through and that parse.
    pub(crate) fn new<'a>(tag: &str, texts: impl Iterator<Item = &'a str>) -> Self {
        let locale = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![locale]);
        bundle.set_use_isolating(false);
        for text in texts {
            let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(text.into());
            // A message that stands twice has been reported; the first is kept.
            let _ = bundle.add_resource(resource);
        }
        Self { bundle }
    }

    /// The text of a slot for young, child, teen and guardian; the error says what could not be resolved.
    pub(crate) fn texts(
        &self,
        message: &str,
        attribute: Option<&str>,
        values: &[(String, String)],
    ) -> Option<Result<Vec<String>, String>> {
        let message = self.bundle.get_message(message)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let resolve = |audience: &Audience| {
            let mut args = args(*audience);
            for (mark, (name, _)) in marks().zip(values) {
                args.set(name.clone(), mark.to_string());
            }
            let mut errors = Vec::new();
            let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
            errors.first().map_or(Ok(text), |error| Err(error.to_string()))
        };
        Some(READERS.iter().map(resolve).collect())
    }
}

/// The characters that stand for values that a text must show, until it is known that it does.
pub(crate) fn marks() -> impl Iterator<Item = char> {
    '\u{E100}'..'\u{E200}'
}

/// The audiences with texts of their own, in the order of a pack.
pub(crate) const READERS: [Audience; 4] =
    [Audience::Young, Audience::Child, Audience::Teen, Audience::Guardian];

/// Holes are passed as the characters that mark them, so that they land as holes.
fn args(audience: Audience) -> FluentArgs<'static> {
    let mut args = FluentArgs::new();
    args.set(AUDIENCE, audience.as_str());
    for hole in Hole::ALL {
        args.set(hole.as_str(), hole.mark().to_string());
    }
    args
}
