//! Turns contact files into contact packs: entries and channels nobody may see are left out here, once and for all.

use amparo_core::{
    Audience, ChannelType, Contact, ContactChannel, ContactPack, Form, Kind, Reach, Structure,
};

use crate::code::Code;
use crate::contact_file::{
    ChannelFile, Confidence, ContactFile, ContactsFile, Status, check_all_ids, number,
};
use crate::diagnostic::Problems;
use crate::guide_file::GuideFile;
use crate::sources::Sources;
use crate::zones::Zones;
use crate::{facts, hours};

/// The pack that every person may need, wherever they are.
const HELP: &str = "help";
const REGIONS: [&str; 2] = ["EU", "INT"];

/// Compiles all contacts; sets the zones of the structure.
pub(crate) fn compile(
    sources: &Sources<'_>,
    guide: &GuideFile,
    structure: &mut Structure,
    problems: &Problems,
) -> Vec<ContactPack> {
    check_all_ids(sources.contacts.values(), problems);
    let mut compiler = Compiler { guide, structure, zones: Zones::new(guide.desk_review), problems };
    let mut help = Vec::new();
    let mut packs = Vec::new();
    for (name, file) in &sources.contacts {
        let contacts = compiler.file(file);
        let region = REGIONS.contains(&file.country.value.as_str());
        let urgent =
            |contact: &Contact| contact.serves(Kind::Emergency) || contact.serves(Kind::ChildHelpline);
        let (common, own): (Vec<_>, Vec<_>) =
            contacts.into_iter().partition(|contact| region || urgent(contact));
        help.extend(common);
        if !region {
            let country = compiler.structure.country_by_id(name);
            let facts = country.map(|country| facts::compiled(sources, country)).unwrap_or_default();
            packs.push(ContactPack { id: name.clone(), contacts: own, facts });
        }
    }
    for country in &guide.countries {
        let name = country.value.to_ascii_lowercase();
        sources.must_be_there(&format!("core/content/contacts/{name}.toml"), problems);
    }
    structure.zones = compiler.zones.zones;
    packs.insert(0, ContactPack { id: HELP.into(), contacts: help, facts: Vec::new() });
    packs
}

struct Compiler<'a> {
    guide: &'a GuideFile,
    structure: &'a Structure,
    zones: Zones,
    problems: &'a Problems,
}

impl Compiler<'_> {
    /// The contacts of a file that may be shown. All are checked, also those that are not.
    fn file(&mut self, file: &ContactsFile) -> Vec<Contact> {
        let code = &file.country;
        let country = self.structure.country_by_id(&code.value);
        if country.is_none() && !REGIONS.contains(&code.value.as_str()) {
            let mut known: Vec<&str> =
                self.guide.countries.iter().map(|known| known.value.as_str()).collect();
            known.extend(REGIONS);
            self.problems.unknown(Code::UnknownCountry, &code.at, "country", &code.value, &known);
        }
        let (number, languages) =
            country.map_or((0, &[][..]), |country| (country.number, &country.languages));
        let mut shown = Vec::new();
        for contact in &file.contacts {
            check_numbers(contact, &code.value, self.problems);
            let mut compiled = self.contact_or_scratch(contact);
            compiled.country = number;
            compiled.european_union = code.value == "EU";
            compiled.name_language = name_language(contact, languages);
            if is_shown(contact) && !compiled.channels.is_empty() {
                shown.push(compiled);
            }
        }
        shown
    }

    /// What is not shown is checked all the same, but brings no zone into the packs.
    fn contact_or_scratch(&mut self, file: &ContactFile) -> Contact {
        if is_shown(file) {
            return self.contact(file);
        }
        let kept = std::mem::replace(&mut self.zones, Zones::new(self.guide.desk_review));
        let contact = self.contact(file);
        self.zones = kept;
        contact
    }

    fn contact(&mut self, file: &ContactFile) -> Contact {
        if let Some(date) = file.review_by.as_ref().filter(|date| date.value < self.guide.desk_review) {
            let what = "`review_by` lies before the desk review";
            self.problems.add(Code::BadDate, &date.at, what, "write the date of the next review");
        }
        Contact {
            id: file.id.value.clone(),
            country: 0,
            european_union: false,
            kind: file.kind,
            also_kinds: file.also_kinds.clone(),
            name: file.name.clone(),
            name_language: None,
            operator: file.operator,
            for_child: file.audience.iter().any(|audience| audience.is_child()),
            for_adult: file.audience.iter().any(|audience| audience.reads() == Audience::Guardian),
            channels: file.channels.iter().filter_map(|channel| self.channel(file, channel)).collect(),
            languages: file.languages.clone(),
            interpreter: file.interpreter,
            hours: hours::compile(file.hours.as_ref(), file.zone.as_ref(), &mut self.zones, self.problems),
            anonymous: file.anonymous,
            shares_with: file.shares_with.clone(),
            nationals_only: file.limits.nationals_only,
            women_and_girls: file.limits.women_and_girls,
            min_age: file.limits.min_age,
            max_age: file.limits.max_age,
            file_number: file.limits.file_number,
            area: file.limits.area.clone(),
            warnings: file.warnings.clone(),
            high_confidence: file.confidence == Confidence::High,
            verified: file.status == Status::Active,
            source: file.source.clone(),
            source_date: file.source_date,
            review_by: file.review_by(self.guide),
        }
    }

    fn channel(&mut self, contact: &ContactFile, file: &ChannelFile) -> Option<ContactChannel> {
        let hours = file.hours.as_ref();
        let hours = hours
            .map(|hours| hours::compile(Some(hours), contact.zone.as_ref(), &mut self.zones, self.problems));
        self.check_reach(file);
        (!file.hidden).then(|| ContactChannel {
            kind: file.kind,
            value: file.value.value.clone(),
            shown: file.shown.clone(),
            form: file.form,
            reach: file.reach.value.clone(),
            cost: file.cost,
            hours,
        })
    }

    fn check_reach(&self, file: &ChannelFile) {
        let Reach::From(code) = &file.reach.value else { return };
        if self.structure.country_by_id(code).is_none() {
            let known: Vec<&str> = self.guide.countries.iter().map(|known| known.value.as_str()).collect();
            self.problems.unknown(Code::UnknownCountry, &file.reach.at, "country", code, &known);
        }
    }
}

/// True for an entry that people may be shown.
pub(crate) fn is_shown(contact: &ContactFile) -> bool {
    let open = !matches!(contact.status, Status::Suspended | Status::Closed);
    open && !contact.held && contact.confidence != Confidence::Low
}

/// The language of a name, where it can be told: English if the name is the English one, else the only language that
/// the contact and its country have in common.
fn name_language(contact: &ContactFile, languages: &[String]) -> Option<String> {
    if contact.name == contact.name_en {
        return Some(String::from("en"));
    }
    let mut common = contact.languages.iter().filter(|tag| languages.contains(tag));
    match (common.next(), common.next()) {
        (Some(only), None) => Some(only.clone()),
        _ => None,
    }
}

/// Full numbers that no numbering plan knows: worth a look, never a reason to hide a number that a source gives.
fn check_numbers(contact: &ContactFile, country: &str, problems: &Problems) {
    let full = |channel: &&ChannelFile| {
        number(channel.kind)
            && channel.kind != ChannelType::Sms
            && matches!(channel.form, Some(Form::National | Form::International))
    };
    for channel in contact.channels.iter().filter(full) {
        let value = &channel.value;
        let from = if let Reach::From(code) = &channel.reach.value { code } else { country };
        let valid = phonenumber::parse(from.parse().ok(), &value.value).is_ok_and(|parsed| parsed.is_valid());
        if !valid && !channel.hidden {
            let what = format!("the numbering plan does not know `{}`", value.value);
            problems.add(Code::DoubtfulNumber, &value.at, what, "compare it with the source");
        }
    }
}
