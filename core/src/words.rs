//! The closed word lists of the house: each is an enum whose members have one kebab-case name, used in data files,
//! message ids and on the wire alike.

use serde::{Deserialize, Serialize};

use crate::read::{Read, Reader};

/// Declares a closed list of words: an enum with `ALL`, `as_str`, `parse` and an `index` in declaration order.
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$doc])* #[doc = concat!("`", $text, "`")] #[serde(rename = $text)] $variant),+ }

        impl $name {
            /// Every member, in order.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The name of the member in data files and message ids.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $($name::$variant => $text),+ }
            }

            /// The member of that name.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|word| word.as_str() == text)
            }

            /// The place of the member in [`Self::ALL`].
            #[must_use]
            pub const fn index(self) -> usize { self as usize }
        }

        impl crate::read::Read for $name {
            fn read(from: &mut crate::read::Reader<'_>) -> Self {
                const FIRST: $name = match $name::ALL { [first, ..] => *first, [] => unreachable!() };
                match from.word(Self::ALL.len()) {
                    $(place if place == Self::$variant as usize => Self::$variant,)+
                    _ => FIRST,
                }
            }
        }
    };
}
pub(crate) use words;

words! {
    /// What a fact of a country answers.
    Slot {
        FirstBody = "first-body", ProtectionBody = "protection-body", Guardian = "guardian", Lawyer = "lawyer",
        Shelter = "shelter", AsylumWhere = "asylum-where", AsylumLimit = "asylum-limit", AsylumPaper = "asylum-paper",
        Detention = "detention", School = "school", Health = "health", ReturnDesk = "return-desk",
        Complaint = "complaint", Birth = "birth", AgeCheck = "age-check", Turning18 = "turning-18", Carer = "carer",
        Sponsor = "sponsor", Practice = "practice",
    }
}

words! {
    /// Whom a text speaks to. An unknown audience is read the text of `Child`, the safest one.
    Audience { Young = "young", Child = "child", Teen = "teen", Guardian = "guardian", Helper = "helper" }
}

impl Audience {
    /// The variant of the texts this audience reads: helpers read the guardian's.
    #[must_use]
    pub const fn reads(self) -> Self {
        match self {
            Self::Helper => Self::Guardian,
            other => other,
        }
    }

    /// True for those who are themselves under 18.
    #[must_use]
    pub const fn is_child(self) -> bool {
        matches!(self, Self::Young | Self::Child | Self::Teen)
    }

    /// Whose words say the same more easily or, for the youngest, say more; adults have only their own.
    #[must_use]
    pub const fn neighbour(self) -> Self {
        match self {
            Self::Young | Self::Teen => Self::Child,
            Self::Child => Self::Young,
            adult => adult,
        }
    }
}

words! {
    /// What a contact is for.
    Kind {
        Emergency = "emergency", ChildHelpline = "child-helpline", ChildProtection = "child-protection",
        MissingChildren = "missing-children", Trafficking = "trafficking", Asylum = "asylum", Unhcr = "unhcr",
        Iom = "iom", Consular = "consular", LegalAid = "legal-aid", Ombudsperson = "ombudsperson",
        GenderViolence = "gender-violence", FamilyTracing = "family-tracing", OnlineAbuse = "online-abuse",
        Health = "health", MentalHealth = "mental-health", Shelter = "shelter", Education = "education",
        CivilRegistry = "civil-registry", Psea = "psea", Information = "information",
    }
}

words! {
    /// Who answers a contact.
    Operator {
        EmergencyService = "emergency-service", Police = "police", Prosecutor = "prosecutor",
        MigrationAuthority = "migration-authority", Consulate = "consulate", ChildAgency = "child-agency",
        Ombudsperson = "ombudsperson", Government = "government", HealthService = "health-service", Court = "court",
        Ngo = "ngo", RedCross = "red-cross", Un = "un",
    }
}

words! {
    /// With whom those who answer may share what they hear.
    SharesWith {
        Police = "police", Migration = "migration", MandatoryReport = "mandatory-report",
        ChildProtection = "child-protection",
    }
}

words! {
    /// What a person should know before using a contact.
    Warning {
        PoliceAnswers = "police-answers", PoliceMayCome = "police-may-come",
        MigrationAuthority = "migration-authority", SharesWithPolice = "shares-with-police",
        SharesWithMigration = "shares-with-migration", MustReport = "must-report",
        IdentifiesCaller = "identifies-caller", RecordsCalls = "records-calls", NationalsOnly = "nationals-only",
        NotIfFleeingState = "not-if-fleeing-state", LawyerFirst = "lawyer-first",
        ShelterConcerns = "shelter-concerns", ShortStayThenReturn = "short-stay-then-return",
        ReturnProgramme = "return-programme", NetworkNotHelpline = "network-not-helpline",
        LineOnlyLandline = "line-only-landline", PaidCall = "paid-call", StaysInCallList = "stays-in-call-list",
        AdultsOnly = "adults-only", PlaceChanges = "place-changes", NotAReport = "not-a-report",
        DeportationRisk = "deportation-risk",
    }
}

words! {
    /// A way to reach a contact.
    ChannelType {
        Phone = "phone", Sms = "sms", Whatsapp = "whatsapp", Telegram = "telegram", Email = "email", Chat = "chat",
        Web = "web", Address = "address", App = "app",
    }
}

words! {
    /// How a number is written.
    Form {
        ShortCode = "short-code", StarCode = "star-code", National = "national", International = "international",
        AsListed = "as-listed",
    }
}

words! {
    /// What a channel costs.
    Cost { Free = "free", Local = "local", Paid = "paid" }
}

/// From where a channel works.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reach {
    /// From anywhere.
    Anywhere,
    /// Only from inside the contact's country.
    Inside,
    /// Only for customers of one carrier.
    Carrier,
    /// As listed for callers in the country of this code.
    From(alloc::string::String),
}

impl Read for Reach {
    fn read(from: &mut Reader<'_>) -> Self {
        match from.number() {
            0 => Self::Anywhere,
            1 => Self::Inside,
            2 => Self::Carrier,
            3 => Self::From(Read::read(from)),
            _ => from.refuse(Self::Anywhere),
        }
    }
}

words! {
    /// What a step is.
    StepKind {
        Say = "say", Ask = "ask", Pick = "pick", Contacts = "contacts", Card = "card", Plan = "plan", End = "end",
    }
}

words! {
    /// A setting of the session that a step asks for.
    Setting { Language = "language", Audience = "audience", Band = "band", Country = "country", Speech = "speech" }
}

words! {
    /// How soon something should be done.
    Urgency { Info = "info", Soon = "soon", Today = "today", Now = "now" }
}

words! {
    /// How much an indicator weighs alone.
    Severity { Info = "info", Concern = "concern", High = "high", Critical = "critical" }
}

impl Severity {
    /// The urgency an indicator of this severity has if no rule raises it.
    #[must_use]
    pub const fn urgency(self) -> Urgency {
        match self {
            Self::Info => Urgency::Info,
            Self::Concern => Urgency::Soon,
            Self::High => Urgency::Today,
            Self::Critical => Urgency::Now,
        }
    }
}

words! {
    /// What draws the screens.
    Surface { Web = "web", Telegram = "telegram", Terminal = "terminal", Static = "static" }
}

words! {
    /// The direction a language is written in.
    Direction { Ltr = "ltr", Rtl = "rtl" }
}

words! {
    /// A kind line above a screen that says why it is this screen.
    Notice {
        Expired = "expired", Fresh = "fresh", Changed = "changed", Questions = "questions", Typed = "typed",
        Unavailable = "unavailable",
    }
}
