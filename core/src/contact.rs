//! A safe contact point as the guide shows it. Entries nobody may see are not compiled in at all.

use alloc::{string::String, vec::Vec};

use serde::{Deserialize, Serialize};

use crate::clock::{Date, Hours, PartialDate};
use crate::read::reads;
use crate::words::{ChannelType, Cost, Form, Kind, Operator, Reach, SharesWith, Warning};

/// One contact point. `id`, names and values are data with a source, never words of a translation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contact {
    /// Kebab-case id.
    pub id: String,
    /// Registry number of its country; 0 for international and European entries.
    pub country: u8,
    /// True for entries common to the European Union.
    pub european_union: bool,
    /// What it is for.
    pub kind: Kind,
    /// What else it is for.
    pub also_kinds: Vec<Kind>,
    /// Its own name in its own language.
    pub name: String,
    /// Language of the name, as a BCP-47 tag, where known.
    pub name_language: Option<String>,
    /// Who answers.
    pub operator: Operator,
    /// May be shown to a child.
    pub for_child: bool,
    /// May be shown to a guardian or helper.
    pub for_adult: bool,
    /// Ways to reach it, best first.
    pub channels: Vec<ContactChannel>,
    /// Languages spoken, as BCP-47 tags.
    pub languages: Vec<String>,
    /// Interpreters for more languages.
    pub interpreter: bool,
    /// When it usually answers.
    pub hours: Hours,
    /// Whether one may stay without a name; `None` where no source says.
    pub anonymous: Option<bool>,
    /// With whom it may share what it hears.
    pub shares_with: Vec<SharesWith>,
    /// Only for nationals of its country.
    pub nationals_only: bool,
    /// Only for women and girls.
    pub women_and_girls: bool,
    /// From this age on.
    pub min_age: Option<u8>,
    /// Up to this age.
    pub max_age: Option<u8>,
    /// Only with a refugee file number.
    pub file_number: bool,
    /// Only in this part of the country.
    pub area: Option<String>,
    /// What to know before using it.
    pub warnings: Vec<Warning>,
    /// Confidence of the desk review is high.
    pub high_confidence: bool,
    /// Called or opened by a person.
    pub verified: bool,
    /// The page it was seen in.
    pub source: String,
    /// Date of that page.
    pub source_date: Option<PartialDate>,
    /// After this date it is badged and sorted lower.
    pub review_by: Date,
}

reads!(Contact {
    id,
    country,
    european_union,
    kind,
    also_kinds,
    name,
    name_language,
    operator,
    for_child,
    for_adult,
    channels,
    languages,
    interpreter,
    hours,
    anonymous,
    shares_with,
    nationals_only,
    women_and_girls,
    min_age,
    max_age,
    file_number,
    area,
    warnings,
    high_confidence,
    verified,
    source,
    source_date,
    review_by
});

/// One way to reach a contact.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ContactChannel {
    /// What it is.
    pub kind: ChannelType,
    /// What is dialled or opened.
    pub value: String,
    /// How it is written for people, where that differs.
    pub shown: Option<String>,
    /// How a number is written; `None` for what is not a number.
    pub form: Option<Form>,
    /// From where it works.
    pub reach: Reach,
    /// What it costs, where a source says.
    pub cost: Option<Cost>,
    /// When it answers, where that differs from the contact.
    pub hours: Option<Hours>,
}

reads!(ContactChannel { kind, value, shown, form, reach, cost, hours });

impl Contact {
    /// True if it serves this kind of need.
    #[must_use]
    pub fn serves(&self, kind: Kind) -> bool {
        self.kind == kind || self.also_kinds.contains(&kind)
    }

    /// The hours of its first channel.
    #[must_use]
    pub fn first_hours(&self) -> &Hours {
        self.channels.first().and_then(|channel| channel.hours.as_ref()).unwrap_or(&self.hours)
    }

    /// The warning that a person must read before using it, if there is one: it stands on the face of the card.
    #[must_use]
    pub fn caution(&self) -> Option<Warning> {
        const FIRST: [Warning; 6] = [
            Warning::DeportationRisk,
            Warning::LawyerFirst,
            Warning::MigrationAuthority,
            Warning::SharesWithMigration,
            Warning::NotIfFleeingState,
            Warning::NetworkNotHelpline,
        ];
        FIRST.into_iter().find(|warning| self.warnings.contains(warning))
    }

    /// True if the first channel is known to be free.
    #[must_use]
    pub fn is_free(&self) -> bool {
        self.channels.first().is_some_and(|channel| channel.cost == Some(Cost::Free))
    }
}
