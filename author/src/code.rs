//! The stable names of the problems that `amparo` finds. Each has a fixture under `tests/broken/`.

use crate::diagnostic::Severity;

macro_rules! codes {
    ($($weight:ident { $($name:ident = $text:literal),+ $(,)? })+) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Code { $($($name),+),+ }

        /// The names of all problems the compiler finds.
        pub const CODES: &[&str] = &[$($($text),+),+];

        impl Code {
            pub(crate) const fn as_str(self) -> &'static str {
                match self { $($(Self::$name => $text),+),+ }
            }

            pub(crate) const fn severity(self) -> Severity {
                match self { $($(Self::$name)|+ => Severity::$weight),+ }
            }
        }
    };
}

codes! {
    Error {
        // Files as bytes.
        NotUtf8 = "not-utf8", ByteOrderMark = "byte-order-mark", CarriageReturn = "carriage-return",
        EmptyFile = "empty-file", ForbiddenCharacter = "forbidden-character", MissingFile = "missing-file",
        UnknownFile = "unknown-file",
        // Fields.
        TomlSyntax = "toml-syntax", UnknownField = "unknown-field", MissingField = "missing-field",
        WrongType = "wrong-type", UnknownWord = "unknown-word", EmptyValue = "empty-value", BadValue = "bad-value",
        BadId = "bad-id", DuplicateId = "duplicate-id", IdNotFileName = "id-not-file-name",
        FieldNotHere = "field-not-here",
        // Flows.
        UnknownTarget = "unknown-target", TwoTargets = "two-targets", Loop = "loop",
        UnreachableStep = "unreachable-step", NoWayOn = "no-way-on", UnknownCondition = "unknown-condition",
        UnknownIcon = "unknown-icon", UnknownSource = "unknown-source", UnknownCountry = "unknown-country",
        UnknownLocale = "unknown-locale", UnknownIndicator = "unknown-indicator", TooManySteps = "too-many-steps",
        TooManyChoices = "too-many-choices", TooManyAnswers = "too-many-answers", TooMany = "too-many",
        // Registry.
        NoNumber = "no-number", BadNumber = "bad-number",
        // Words.
        FluentSyntax = "fluent-syntax", BadEscape = "bad-escape", TooDeep = "too-deep",
        UnknownReference = "unknown-reference", CyclicReference = "cyclic-reference",
        UnknownFunction = "unknown-function", MissingText = "missing-text", UnusedText = "unused-text",
        EmptyText = "empty-text", MissingAttribute = "missing-attribute", UnknownAttribute = "unknown-attribute",
        MissingAudience = "missing-audience", UnknownAudience = "unknown-audience",
        DefaultNotChild = "default-not-child", SelectInside = "select-inside", UnknownHole = "unknown-hole",
        HoleNotHere = "hole-not-here", MissingHole = "missing-hole", NumberInText = "number-in-text",
        LinkInText = "link-in-text", Wording = "wording", MarkupInText = "markup-in-text", LabelNotOneLine = "label-not-one-line",
        // Contacts.
        UnknownZone = "unknown-zone", MissingZone = "missing-zone", BadHours = "bad-hours",
        SumMismatch = "sum-mismatch", BadDate = "bad-date",
    }
    Warning {
        DoubtfulNumber = "doubtful-number", UnusedVariant = "unused-variant",
    }
}
