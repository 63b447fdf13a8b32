//! The texts of the house that belong to no flow: which messages the files `common`, `bot` and `widget` must hold,
//! in which order they are packed.

use alloc::{format, string::String, vec::Vec};

use crate::structure::Country;
use crate::words::{Audience, ChannelType, Kind, Notice, Operator, SharesWith, Warning, words};

words! {
    /// Texts every surface may show (file `common`).
    Common {
        Help = "common-help", Back = "common-back", Home = "common-home", Leave = "common-leave",
        Next = "common-next", More = "common-more", Skip = "common-skip", Done = "common-done",
        Draft = "common-draft", CoverTitle = "common-cover.title", Cover = "common-cover",
        CoverOpen = "common-cover.tap-open", NoticeExpired = "common-notice-expired",
        NoticeFresh = "common-notice-fresh", NoticeChanged = "common-notice-changed",
        NoticeQuestions = "common-notice-questions-changed", NoticeTyped = "common-notice-typed",
        NoticeUnavailable = "common-notice-unavailable", CardShow = "common-card-show",
        CardMissing = "common-card-missing", BandYoung = "common-band-young", BandChild = "common-band-child",
        BandTeen = "common-band-teen", ContactAbout = "contact-about", CostFree = "contact-cost-free",
        CostLocal = "contact-cost-local", CostPaid = "contact-cost-paid", ReachInside = "contact-reach-inside",
        ReachCarrier = "contact-reach-carrier", ReachFrom = "contact-reach-from", Source = "contact-source",
        SourceUndated = "contact-source-undated", Untested = "contact-untested", Overdue = "contact-overdue",
        Open = "contact-open", Closed = "contact-closed", Always = "contact-always",
        Languages = "contact-languages", Interpreter = "contact-interpreter", Anonymous = "contact-anonymous",
        NotAnonymous = "contact-not-anonymous", Area = "contact-area", NationalsOnly = "contact-nationals-only",
        WomenAndGirls = "contact-women-and-girls", MinAge = "contact-min-age", MaxAge = "contact-max-age",
        FileNumber = "contact-file-number", TraceCall = "contact-trace-call", TraceChat = "contact-trace-chat",
        TraceWeb = "contact-trace-web", SecondDoor = "contact-second-door", NoEmergency = "contact-no-emergency",
        Fallback = "contact-fallback", GoOn = "common-go-on", Stop = "common-stop", Why = "common-why",
        MoreAbout = "common-more-about", FactChanged = "common-fact-changed",
        NotADecision = "common-not-a-decision", DoNow = "common-do-now",
        DoToday = "common-do-today", DoSoon = "common-do-soon",
    }
}

words! {
    /// Texts only the bot shows (file `bot`).
    BotText {
        Name = "bot-name", ShortDescription = "bot-short-description", Description = "bot-description",
        Start = "bot-start", About = "bot-about", Privacy = "bot-privacy", Media = "bot-media", Typed = "bot-typed",
        Group = "bot-group", HiddenOlder = "bot-hidden-older", CommandStart = "bot-command-start",
        CommandHelp = "bot-command-help", CommandLanguage = "bot-command-language", CommandHide = "bot-command-hide",
        CommandPrivacy = "bot-command-privacy", CommandAbout = "bot-command-about", Again = "bot-again",
        Gate = "bot-gate", Operator = "bot-operator", Page = "bot-page", WordsHide = "bot-words-hide",
    }
}

words! {
    /// Texts of the frame around the guide on a page: of the widget, and of pages without scripts (file `widget`).
    WidgetText {
        Label = "widget-label", Exit = "widget-exit", ExitHint = "widget-exit-hint", ExitOne = "widget-exit-one",
        ExitTwo = "widget-exit-two", Loading = "widget-loading", Offline = "widget-offline",
        Language = "widget-language", Easier = "widget-easier", More = "widget-more",
        Read = "widget-read", ReadStop = "widget-read-stop", Print = "widget-print",
        Continue = "widget-continue", ContinueAbout = "widget-continue-about", ContinuePage = "widget-continue-page",
        ContinueTelegram = "widget-continue-telegram", Discreet = "widget-discreet",
        DiscreetOff = "widget-discreet-off", TabTitle = "widget-tab-title",
        Contacts = "widget-contacts", Here = "widget-here", Made = "widget-made", Questions = "widget-questions",
    }
}

/// The word lists whose members each have a text in `common`, in the order in which they follow [`Common`].
#[derive(Clone, Copy)]
pub(crate) enum WordText {
    Audience(Audience),
    Kind(Kind),
    Operator(Operator),
    Channel(ChannelType),
    Shares(SharesWith),
    Warning(Warning),
    Country(usize),
}

impl WordText {
    /// The slot of this word in the file `common`.
    pub(crate) fn slot(self) -> usize {
        const AUDIENCE: usize = Common::ALL.len();
        const KIND: usize = AUDIENCE + Audience::ALL.len();
        const OPERATOR: usize = KIND + Kind::ALL.len();
        const CHANNEL: usize = OPERATOR + Operator::ALL.len();
        const SHARES: usize = CHANNEL + ChannelType::ALL.len();
        const WARNING: usize = SHARES + SharesWith::ALL.len();
        const COUNTRY: usize = WARNING + Warning::ALL.len();
        match self {
            Self::Audience(word) => AUDIENCE + word.index(),
            Self::Kind(word) => KIND + word.index(),
            Self::Operator(word) => OPERATOR + word.index(),
            Self::Channel(word) => CHANNEL + word.index(),
            Self::Shares(word) => SHARES + word.index(),
            Self::Warning(word) => WARNING + word.index(),
            Self::Country(index) => COUNTRY + index,
        }
    }
}

/// The message ids (with `.attribute` where the text is one) of the file `common`, in the order they are packed.
#[must_use]
pub fn common_ids(countries: &[Country]) -> Vec<String> {
    let mut ids: Vec<String> = Common::ALL.iter().map(|word| word.as_str().into()).collect();
    let mut list =
        |prefix: &str, words: &[&str]| ids.extend(words.iter().map(|word| format!("{prefix}-{word}")));
    list("common-audience", &Audience::ALL.iter().map(|word| word.as_str()).collect::<Vec<_>>());
    list("kind", &Kind::ALL.iter().map(|word| word.as_str()).collect::<Vec<_>>());
    list("contact-operator", &Operator::ALL.iter().map(|word| word.as_str()).collect::<Vec<_>>());
    list("contact-channel", &ChannelType::ALL.iter().map(|word| word.as_str()).collect::<Vec<_>>());
    list("contact-shares", &SharesWith::ALL.iter().map(|word| word.as_str()).collect::<Vec<_>>());
    list("contact-warning", &Warning::ALL.iter().map(|word| word.as_str()).collect::<Vec<_>>());
    ids.extend(countries.iter().map(|country| format!("country-{}", country.code())));
    ids
}

/// The kind line of a notice.
pub(crate) const fn notice_text(notice: Notice) -> Common {
    match notice {
        Notice::Expired => Common::NoticeExpired,
        Notice::Fresh => Common::NoticeFresh,
        Notice::Changed => Common::NoticeChanged,
        Notice::Questions => Common::NoticeQuestions,
        Notice::Typed => Common::NoticeTyped,
        Notice::Unavailable => Common::NoticeUnavailable,
    }
}

/// What an age is called.
pub(crate) const fn band_text(band: Audience) -> Common {
    match band {
        Audience::Young => Common::BandYoung,
        Audience::Teen => Common::BandTeen,
        _ => Common::BandChild,
    }
}
