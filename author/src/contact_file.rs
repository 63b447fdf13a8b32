//! A contact file as its editor wrote it: every field is checked, also those that only editors read.

use amparo_core::{
    Audience, ChannelType, Cost, Date, Form, Kind, Operator, PartialDate, Reach, SharesWith, Warning,
    checksum,
};

use crate::calendar::months_after;
use crate::code::Code;
use crate::diagnostic::Problems;
use crate::flow_file::{check_duplicates, check_id};
use crate::guide_file::{GuideFile, check_code, partial_date, tags};
use crate::reader::{Fields, Word, read_toml};
use crate::source::{At, Text, values};

/// The contacts of one country, or of a region.
pub(crate) struct ContactsFile {
    pub(crate) country: At<String>,
    pub(crate) contacts: Vec<ContactFile>,
}

/// A `[[contact]]`.
pub(crate) struct ContactFile {
    pub(crate) id: At<String>,
    pub(crate) kind: Kind,
    pub(crate) also_kinds: Vec<Kind>,
    pub(crate) name: String,
    pub(crate) name_en: String,
    pub(crate) operator: Operator,
    pub(crate) audience: Vec<Audience>,
    pub(crate) languages: Vec<String>,
    pub(crate) interpreter: bool,
    pub(crate) hours: Option<At<String>>,
    pub(crate) zone: Option<At<String>>,
    pub(crate) anonymous: Option<bool>,
    pub(crate) shares_with: Vec<SharesWith>,
    pub(crate) limits: Limits,
    pub(crate) warnings: Vec<Warning>,
    pub(crate) source: String,
    pub(crate) source_date: Option<PartialDate>,
    pub(crate) confidence: Confidence,
    pub(crate) held: bool,
    pub(crate) status: Status,
    pub(crate) review_by: Option<At<Date>>,
    pub(crate) channels: Vec<ChannelFile>,
}

impl ContactFile {
    /// The day past which it is marked: its own, or some months after the desk review.
    pub(crate) fn review_by(&self, guide: &GuideFile) -> Date {
        let usual = months_after(guide.desk_review, guide.review_months);
        self.review_by.as_ref().map_or(usual, |date| date.value)
    }
}

/// Whom a contact is for.
pub(crate) struct Limits {
    pub(crate) nationals_only: bool,
    pub(crate) women_and_girls: bool,
    pub(crate) min_age: Option<u8>,
    pub(crate) max_age: Option<u8>,
    pub(crate) file_number: bool,
    pub(crate) area: Option<String>,
}

/// A `[[contact.channel]]`.
pub(crate) struct ChannelFile {
    pub(crate) kind: ChannelType,
    pub(crate) value: At<String>,
    pub(crate) shown: Option<String>,
    pub(crate) form: Option<Form>,
    pub(crate) reach: At<Reach>,
    pub(crate) cost: Option<Cost>,
    pub(crate) hours: Option<At<String>>,
    /// Held or not seen: nobody is shown it.
    pub(crate) hidden: bool,
}

macro_rules! editor_words {
    ($($(#[$meta:meta])* $name:ident { $($variant:ident = $text:literal),+ })+) => {
        $($(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum $name { $($variant),+ }

        impl Word for $name {
            fn read(text: &str) -> Option<Self> {
                match text { $($text => Some(Self::$variant),)+ _ => None }
            }
            fn names() -> Vec<&'static str> { vec![$($text),+] }
        })+
    };
}

editor_words! {
    /// How sure the desk review is.
    Confidence { High = "high", Medium = "medium", Low = "low" }
    /// What became of an entry.
    Status { Unverified = "unverified", Active = "active", Suspended = "suspended", Closed = "closed" }
    /// What the second look found.
    Check { Confirmed = "confirmed", Conflict = "conflict", NotFound = "not-found", NotChecked = "not-checked" }
}

impl ContactsFile {
    /// Reads a contact file; its `country` must be the name of the file.
    pub(crate) fn read(file: &Text<'_>, name: &str, problems: &Problems) -> Option<Self> {
        let contacts = read_toml(file, problems, |fields| {
            let country = fields.required("country", fields.string("country"));
            let contacts = fields.each("contact", |fields| contact(fields, problems));
            Some(Self { country: country?, contacts })
        })??;
        check_code(&contacts.country, name, problems);
        for contact in &contacts.contacts {
            check_id(&contact.id, problems);
            if !contact.id.value.starts_with(&format!("{name}-")) {
                let what = format!("the id `{}` does not begin with `{name}-`", contact.id.value);
                problems.add(Code::BadId, &contact.id.at, what, "begin the id with the code of the country");
            }
        }
        Some(contacts)
    }
}

fn contact(fields: &Fields<'_>, problems: &Problems) -> Option<ContactFile> {
    let id = fields.required("id", fields.string("id"));
    let kind = fields.required("kind", fields.word("kind"));
    let operator = fields.required("operator", fields.word("operator"));
    let text = |key| fields.required(key, fields.string(key)).map(|text| text.value);
    let (name, name_en, source) = (text("name"), text("name_en"), text("source"));
    let audience: Vec<At<Audience>> = fields.words("audience");
    let _ = fields.required("audience", audience.first());
    let confidence = fields.required("confidence", fields.word("confidence"));
    let status = fields.required("status", fields.word("status"));
    let channels = fields.each("channel", |fields| channel(fields, problems));
    let _ = fields.required("channel", channels.first());
    for_editors(fields);
    let limits = limits(fields);
    Some(ContactFile {
        also_kinds: values(fields.words("also_kinds")),
        audience: values(audience),
        languages: tags(fields, "languages", problems),
        interpreter: fields.flag("interpreter").unwrap_or(false),
        hours: fields.string("hours"),
        zone: fields.string("zone"),
        anonymous: fields.flag("anonymous"),
        shares_with: values(fields.words("shares_with")),
        limits,
        warnings: values(fields.words("warnings")),
        source_date: partial_date(fields, "source_date", problems),
        held: fields.string("hold").is_some(),
        review_by: fields.date("review_by"),
        channels,
        id: id?,
        kind: kind?.value,
        name: name?,
        name_en: name_en?,
        operator: operator?.value,
        source: source?,
        confidence: confidence?.value,
        status: status?.value,
    })
}

fn limits(fields: &Fields<'_>) -> Limits {
    let age = |key| fields.whole(key, 0, 120).and_then(|age| u8::try_from(age.value).ok());
    Limits {
        nationals_only: fields.flag("nationals_only").unwrap_or(false),
        women_and_girls: fields.flag("women_and_girls").unwrap_or(false),
        min_age: age("min_age"),
        max_age: age("max_age"),
        file_number: fields.flag("file_number").unwrap_or(false),
        area: fields.string("area").map(|area| area.value),
    }
}

/// Fields that explain an entry to editors and travel no further.
fn for_editors(fields: &Fields<'_>) {
    for key in ["safety", "check_seen_in", "check_note", "check_action", "check_done"] {
        let _ = fields.string(key);
    }
    let _ = fields.strings("also");
    let _ = fields.required("check", fields.word::<Check>("check"));
}

fn channel(fields: &Fields<'_>, problems: &Problems) -> Option<ChannelFile> {
    let kind = fields.required("type", fields.word("type"));
    let value = fields.required("value", fields.string("value"));
    let reach = fields.required("reach", fields.string("reach"));
    let form: Option<At<Form>> = fields.word("form");
    let shown = fields.string("shown");
    let unseen = fields.flag("unseen").unwrap_or(false);
    let held = fields.string("hold").is_some();
    let (cost, hours, sum): (Option<At<Cost>>, _, _) =
        (fields.word("cost"), fields.string("hours"), fields.string("sum"));
    let (_, _) = (fields.string("raw"), fields.string("note"));
    let (kind, value): (ChannelType, _) = (kind?.value, value?);
    check_sum(kind, &value, sum, problems);
    check_value(kind, &value, problems);
    if number(kind) {
        let _ = fields.required("form", form.as_ref());
    }
    let reach = reach?;
    Some(ChannelFile {
        reach: At { value: read_reach(&reach, problems)?, at: reach.at },
        shown: shown.map(|shown| shown.value).filter(|shown| *shown != value.value),
        form: form.map(|form| form.value),
        cost: cost.map(|cost| cost.value),
        hidden: unseen || held,
        kind,
        value,
        hours,
    })
}

/// True for ways to reach somebody by a number.
pub(crate) fn number(kind: ChannelType) -> bool {
    matches!(kind, ChannelType::Phone | ChannelType::Sms | ChannelType::Whatsapp)
}

const REACHES: [&str; 4] = ["anywhere", "inside", "carrier", "from-US"];

fn read_reach(text: &At<String>, problems: &Problems) -> Option<Reach> {
    let from = text.value.strip_prefix("from-");
    match (text.value.as_str(), from) {
        ("anywhere", _) => Some(Reach::Anywhere),
        ("inside", _) => Some(Reach::Inside),
        ("carrier", _) => Some(Reach::Carrier),
        (_, Some(code)) if code.len() == 2 && code.chars().all(|letter| letter.is_ascii_uppercase()) => {
            Some(Reach::From(code.into()))
        }
        _ => {
            problems.unknown(Code::UnknownWord, &text.at, "word for `reach`:", &text.value, &REACHES);
            None
        }
    }
}

fn check_sum(kind: ChannelType, value: &At<String>, sum: Option<At<String>>, problems: &Problems) {
    let found = format!("{:08x}", checksum(format!("{}|{}", kind.as_str(), value.value).as_bytes()));
    if let Some(sum) = sum.filter(|sum| sum.value != found) {
        let what = format!("`{}` is not the value this `sum` was made for", value.value);
        problems.add(Code::SumMismatch, &sum.at, what, "remove `sum` if the edit is meant");
    }
}

fn check_value(kind: ChannelType, value: &At<String>, problems: &Problems) {
    let text = value.value.as_str();
    let digits = text.strip_prefix('+').unwrap_or(text);
    let dialled = digits.chars().all(|sign| sign.is_ascii_digit() || sign == '*' || sign == '#');
    let (sound, mend) = match kind {
        ChannelType::Phone | ChannelType::Sms | ChannelType::Whatsapp => {
            (dialled, "write digits, with `+`, `*` or `#` where needed")
        }
        ChannelType::Web | ChannelType::Chat | ChannelType::App if text.contains("://") => (
            text.starts_with("https://") || text.starts_with("http://"),
            "write an address that begins with `https://`",
        ),
        ChannelType::Web => (false, "write an address that begins with `https://`"),
        ChannelType::Email => {
            (text.contains('@') && !text.contains(' '), "write an address such as `name@example.org`")
        }
        _ => (true, ""),
    };
    if !sound {
        let what = format!("`{text}` cannot be opened as `{}`", kind.as_str());
        problems.add(Code::BadValue, &value.at, what, mend);
    }
}

/// Ids stand once in all files together: an operator hides contacts by id.
pub(crate) fn check_all_ids<'a>(files: impl Iterator<Item = &'a ContactsFile>, problems: &Problems) {
    check_duplicates(files.flat_map(|file| &file.contacts).map(|contact| &contact.id), "contact", problems);
}
