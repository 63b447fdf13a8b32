//! Checks every text of the contract in one locale, and packs them.

use std::collections::BTreeMap;

use amparo_core::{Audience, Bundle, Entry, Hole, Structure, TextFile, TextPack};
use fluent_syntax::ast::{Expression, Pattern, PatternElement};

use crate::code::Code;
use crate::contract::{Contract, Holes, Leaf};
use crate::diagnostic::{Problems, nearest, said};
use crate::fluent_file::{Mention, Message, key_of, visit};
use crate::locale_file::LocaleFile;
use crate::locale_texts::{AUDIENCE, LocaleTexts};
use crate::resolve::{READERS, Resolver, marks};
use crate::source::Spot;
use crate::sources::{COUNTRIES, FLOWS, Sources, start_of};
use crate::structure::short;
use crate::text_checks;

/// The resolved leaves of one locale: by file of the pack, then slot; `None` where there is no text.
pub(crate) type Resolved = BTreeMap<String, Vec<Option<Vec<String>>>>;

/// Resolves and checks all texts of a locale.
pub(crate) fn resolve(
    tag: &str,
    sources: &Sources<'_>,
    contracts: &[Contract],
    problems: &Problems,
) -> Resolved {
    let none = BTreeMap::new();
    let texts = sources.texts.get(tag).unwrap_or(&none);
    let locale = LocaleTexts::read(texts, problems);
    let sound = texts.iter().filter(|(name, _)| locale.files.get(name.as_str()).is_some_and(Option::is_some));
    let resolver = Resolver::new(tag, sound.map(|(_, text)| text.text));
    let checker = Checker { tag, sources, locale: &locale, resolver, problems };
    for file in contracts.iter().flat_map(|contract| &contract.sources) {
        sources.must_be_there(&checker.path(file), problems);
    }
    checker.unused(contracts);
    let file = |contract: &Contract| (contract.file.clone(), checker.file(contract));
    contracts.iter().map(file).collect()
}

struct Checker<'a> {
    tag: &'a str,
    sources: &'a Sources<'a>,
    locale: &'a LocaleTexts<'a>,
    resolver: Resolver,
    problems: &'a Problems,
}

impl Checker<'_> {
    fn path(&self, file: &str) -> String {
        format!("locales/{}/{file}.ftl", self.tag)
    }

    /// True if a file is there and could be read: only then can a text in it be called missing.
    fn is_read(&self, file: &str) -> bool {
        self.locale.files.get(file).is_some_and(Option::is_some)
    }

    fn all_read(&self) -> bool {
        self.locale.files.values().all(Option::is_some)
    }

    fn file(&self, contract: &Contract) -> Vec<Option<Vec<String>>> {
        let readable = contract.sources.iter().all(|file| self.is_read(file));
        contract.leaves.iter().map(|leaf| self.leaf(contract, leaf, readable)).collect()
    }

    fn leaf(&self, contract: &Contract, leaf: &Leaf, readable: bool) -> Option<Vec<String>> {
        let attribute = leaf.attribute.as_deref();
        let message = self.locale.message(&leaf.message);
        let slot = message.and_then(|message| message.slot(attribute));
        let Some((at, pattern)) = slot else {
            if leaf.needed && readable {
                self.missing(contract, leaf, message);
            }
            return None;
        };
        let spots = self.variants(at, pattern, leaf);
        self.variables(at, pattern, leaf);
        let texts = match self.resolver.texts(&leaf.message, attribute, &leaf.values)? {
            Ok(texts) => texts,
            Err(_) if self.problems.any_error() => return None,
            Err(error) => {
                let what = format!("the text cannot be made ({})", said(&error));
                self.problems.add(Code::FluentSyntax, at, what, "write it more simply");
                return None;
            }
        };
        let banned = self.sources.locales.get(self.tag).map_or(&[][..], |locale| &locale.banned);
        let mut seen: Vec<&str> = Vec::new();
        for (audience, text) in READERS.iter().zip(&texts) {
            if leaf.audiences.contains(audience) && !seen.contains(&text.as_str()) {
                seen.push(text);
                text_checks::check(
                    text,
                    leaf.label,
                    banned,
                    spots.get(audience).unwrap_or(at),
                    self.problems,
                );
                self.holes(text, leaf, at);
            }
        }
        Some(texts.iter().map(|text| with_values(text, leaf)).collect())
    }

    /// Reports values that a fact does not have; those of other texts have been looked at.
    fn variables(&self, at: &Spot, pattern: &Pattern<&str>, leaf: &Leaf) {
        let mut known: Vec<&str> = leaf.values.iter().map(|(name, _)| name.as_str()).collect();
        known.extend(Hole::ALL.iter().map(|hole| hole.as_str()));
        visit(pattern, &mut |mention| match mention {
            Mention::Variable(name) if name != AUDIENCE && !known.contains(&name) => {
                self.problems.unknown(Code::UnknownHole, at, "value", name, &known);
            }
            _ => {}
        });
    }

    fn missing(&self, contract: &Contract, leaf: &Leaf, message: Option<&Message<'_>>) {
        let id = &leaf.message;
        match (message, &leaf.attribute) {
            (Some(message), Some(name)) => {
                let what = format!("`.{name}` of `{id}` is missing");
                self.problems.add(Code::MissingAttribute, &message.at, what, format!("add `.{name}`"));
            }
            // Said once, for the first attribute alone where the message has no value of its own.
            (None, Some(_))
                if contract
                    .leaves
                    .iter()
                    .any(|other| other.message == *id && other.attribute.is_none() && other.needed) => {}
            _ => {
                let file = contract.sources.first().map_or("", String::as_str);
                let at = message.map_or_else(|| start_of(&self.path(file)), |message| message.at.clone());
                let what = format!("the text `{id}` is missing");
                self.problems.add(Code::MissingText, &at, what, format!("add `{id}`"));
            }
        }
    }

    /// Checks the variants of a text; gives where each audience's stands.
    fn variants(&self, at: &Spot, pattern: &Pattern<&str>, leaf: &Leaf) -> BTreeMap<Audience, Spot> {
        let mut spots = BTreeMap::new();
        let [PatternElement::Placeable { expression: Expression::Select { variants, .. } }] =
            pattern.elements.as_slice()
        else {
            return spots;
        };
        let names: Vec<&str> = READERS.iter().map(|reader| reader.as_str()).collect();
        for variant in variants {
            let key = key_of(&variant.key);
            let spot = self.spot_of(at, key);
            if variant.default && key != Audience::Child.as_str() {
                let what = format!("the text for everyone else is `{key}`");
                self.problems.add(Code::DefaultNotChild, &spot, what, "put the star before `[child]`");
            }
            match Audience::parse(key).filter(|audience| READERS.contains(audience)) {
                None => self.problems.unknown(Code::UnknownAudience, &spot, "audience", key, &names),
                Some(audience) => {
                    if !leaf.audiences.contains(&audience) && !variant.default {
                        let what = format!("`{key}` never comes to this step");
                        self.problems.add(Code::UnusedVariant, &spot, what, "remove the variant");
                    }
                    spots.insert(audience, spot);
                }
            }
        }
        for audience in leaf.audiences.iter().filter(|audience| !spots.contains_key(audience)) {
            let name = audience.as_str();
            let what = format!("the text for `{name}` is missing in `{}`", leaf.message);
            self.problems.add(Code::MissingAudience, at, what, format!("add a variant `[{name}]`"));
        }
        spots
    }

    fn spot_of(&self, at: &Spot, slice: &str) -> Spot {
        let texts = self.sources.texts.get(self.tag).into_iter().flat_map(BTreeMap::values);
        let file = texts.into_iter().find(|text| text.path == at.path);
        file.map_or_else(|| at.clone(), |file| file.spot_of(slice))
    }

    fn holes(&self, text: &str, leaf: &Leaf, at: &Spot) {
        let one = if let Holes::One(hole) = leaf.holes { vec![hole] } else { Vec::new() };
        let allowed = if let Holes::Some(list) = leaf.holes { list } else { one.as_slice() };
        for hole in Hole::ALL.iter().filter(|hole| text.contains(hole.mark()) && !allowed.contains(hole)) {
            let what = format!("the value `${}` is not known in `{}`", hole.as_str(), leaf.message);
            self.problems.add(Code::HoleNotHere, at, what, "write the text without it");
        }
        let one = one.iter().map(|hole| (hole.mark(), hole.as_str()));
        let values = marks().zip(leaf.values.iter().map(|(name, _)| name.as_str()));
        for (_, name) in one.chain(values).filter(|(mark, _)| !text.contains(*mark)) {
            let what = format!("`{}` does not show `${name}`", leaf.message);
            self.problems.add(Code::MissingHole, at, what, format!("add `{{ ${name} }}`"));
        }
    }

    /// Files, messages and attributes that nothing asks for.
    fn unused(&self, contracts: &[Contract]) {
        for (file, messages) in &self.locale.files {
            let of_file = |contract: &&Contract| contract.sources.iter().any(|source| source == file);
            let leaves = contracts.iter().filter(of_file).map(|contract| &contract.leaves);
            let leaves: Vec<&Leaf> = leaves.flatten().collect();
            if !contracts.iter().any(|contract| of_file(&contract)) {
                if self.sources.is_broken_flow(file) {
                    continue;
                }
                let what = format!("no flow is called `{file}`");
                self.problems.add(
                    Code::UnknownFile,
                    &start_of(&self.path(file)),
                    what,
                    "rename or remove the file",
                );
                continue;
            }
            for message in messages.iter().flatten() {
                self.unused_message(&leaves, message);
            }
        }
    }

    fn unused_message(&self, all: &[&Leaf], message: &Message<'_>) {
        let leaves: Vec<&&Leaf> = all.iter().filter(|leaf| leaf.message == message.id).collect();
        // A card that only a broken flow shows, or the name of a country whose file is broken, is not unused.
        let sure = self.sources.all_read(FLOWS) && self.sources.all_read(COUNTRIES) && self.all_read();
        if sure && (message.term || leaves.is_empty()) && !self.locale.is_referred_to(message) {
            let ids: Vec<&str> = all.iter().map(|leaf| leaf.message.as_str()).collect();
            let mend = nearest(message.id, &ids)
                .filter(|_| !message.term)
                .map_or_else(|| String::from("remove it"), |near| format!("did you mean `{near}`?"));
            let what = format!("nothing shows the text `{}`", message.id);
            self.problems.add(Code::UnusedText, &message.at, what, mend);
        }
        let known: Vec<&str> = leaves.iter().filter_map(|leaf| leaf.attribute.as_deref()).collect();
        for (name, at, _) in message.attributes.iter().filter(|(name, ..)| !known.contains(name)) {
            if !leaves.is_empty() {
                let noun = format!("part of `{}`:", message.id);
                self.problems.unknown(Code::UnknownAttribute, at, &noun, name, &known);
            }
        }
    }
}

/// A text with the values of its fact in place of their marks.
fn with_values(text: &str, leaf: &Leaf) -> String {
    marks().zip(&leaf.values).fold(text.into(), |text: String, (mark, (_, value))| text.replace(mark, value))
}

/// Packs the resolved texts of a locale, bundle by bundle.
pub(crate) fn packs(
    tag: &str,
    locale: &LocaleFile,
    structure: &Structure,
    resolved: &Resolved,
    turn: Option<fn(&str) -> String>,
    problems: &Problems,
) -> Vec<TextPack> {
    let mut packs = Vec::new();
    let written = |bundle: &&Bundle| bundle.files.iter().any(|file| resolved.contains_key(file));
    for bundle in structure.bundles.iter().filter(written) {
        let common = bundle.files.iter().any(|file| file == "common");
        let mut strings = Strings { turn, ..Strings::default() };
        let file = |id: &String| TextFile {
            id: id.clone(),
            entries: resolved
                .get(id)
                .into_iter()
                .flatten()
                .map(|leaf| strings.entry(leaf.as_deref()))
                .collect(),
        };
        let files = bundle.files.iter().map(file).collect();
        if strings.list.len() > usize::from(u16::MAX) {
            let what = format!("the texts of `{}` do not fit into one pack", bundle.name);
            problems.add(Code::TooMany, &start_of(crate::sources::GUIDE), what, "split the flow");
        }
        let mut formats = common.then(|| locale.formats.clone());
        if let (Some(formats), Some(turn)) = (&mut formats, turn) {
            formats.months = formats.months.iter().map(|month| turn(month)).collect();
        }
        packs.push(TextPack {
            locale: tag.into(),
            bundle: bundle.name.clone(),
            formats,
            strings: strings.list,
            files,
        });
    }
    packs
}

/// The strings of a pack, each once.
#[derive(Default)]
struct Strings {
    list: Vec<String>,
    places: BTreeMap<String, u16>,
    /// How a pseudo-locale turns a text.
    turn: Option<fn(&str) -> String>,
}

impl Strings {
    fn entry(&mut self, leaf: Option<&[String]>) -> Entry {
        match leaf {
            Some([young, child, teen, guardian]) => {
                if [young, teen, guardian].iter().all(|text| *text == child) {
                    Entry::All(self.place(child))
                } else {
                    Entry::Each([
                        self.place(young),
                        self.place(child),
                        self.place(teen),
                        self.place(guardian),
                    ])
                }
            }
            _ => Entry::None,
        }
    }

    fn place(&mut self, text: &str) -> u16 {
        if let Some(place) = self.places.get(text) {
            return *place;
        }
        let place = short(self.list.len());
        self.list.push(self.turn.map_or_else(|| text.into(), |turn| turn(text)));
        self.places.insert(text.into(), place);
        place
    }
}
