//! Reads the fields of a TOML table and collects what is wrong with them. Used for every kind of content file.

use std::cell::RefCell;

use amparo_core::{
    Audience, ChannelType, Cost, Date, Direction, Form, Kind, Operator, Setting, Severity, SharesWith, Slot,
    StepKind, Surface, Urgency, Warning,
};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::calendar::days;
use crate::code::Code;
use crate::diagnostic::{Problems, said};
use crate::source::{At, Spot, Text};

/// A closed list of words as it stands in data files.
pub(crate) trait Word: Copy + 'static {
    fn read(text: &str) -> Option<Self>;
    fn names() -> Vec<&'static str>;
}

macro_rules! word {
    ($($name:ty),+ $(,)?) => {
        $(impl Word for $name {
            fn read(text: &str) -> Option<Self> { Self::parse(text) }
            fn names() -> Vec<&'static str> { Self::ALL.iter().map(|word| word.as_str()).collect() }
        })+
    };
}

word!(
    Audience,
    Kind,
    Operator,
    SharesWith,
    Warning,
    ChannelType,
    Form,
    Cost,
    StepKind,
    Setting,
    Surface,
    Direction,
    Severity,
    Slot,
    Urgency
);

/// Parses a file and hands its fields to `read`; syntax errors are collected, all of them.
pub(crate) fn read_toml<T>(
    file: &Text<'_>,
    problems: &Problems,
    read: impl FnOnce(&Fields<'_>) -> T,
) -> Option<T> {
    let (table, errors) = DeTable::parse_recoverable(file.text);
    for error in &errors {
        let at = file.spot(error.span().map_or(0, |span| span.start));
        let what = format!("this line cannot be read ({})", said(error.message()));
        problems.add(Code::TomlSyntax, &at, what, "correct the line");
    }
    if !errors.is_empty() {
        return None;
    }
    let fields = Fields::new(file, file.spot(0), table.get_ref(), problems);
    let value = read(&fields);
    fields.done();
    Some(value)
}

/// The fields of one table.
pub(crate) struct Fields<'a> {
    file: &'a Text<'a>,
    /// Where the table begins.
    pub(crate) at: Spot,
    table: &'a DeTable<'a>,
    problems: &'a Problems,
    asked: RefCell<Vec<String>>,
    all: RefCell<bool>,
}

impl<'a> Fields<'a> {
    fn new(file: &'a Text<'a>, at: Spot, table: &'a DeTable<'a>, problems: &'a Problems) -> Self {
        Self { file, at, table, problems, asked: RefCell::default(), all: RefCell::default() }
    }

    fn field(&self, key: &str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.asked.borrow_mut().push(key.into());
        self.table.get(key)
    }

    fn spot<T>(&self, spanned: &Spanned<T>) -> Spot {
        self.file.spot(spanned.span().start)
    }

    fn wrong(&self, value: &Spanned<DeValue<'_>>, key: &str, wanted: &str) {
        let found = named(value.get_ref());
        let what = format!("`{key}` is {found}");
        self.problems.add(Code::WrongType, &self.spot(value), what, format!("write {wanted}"));
    }

    /// Reports a field that must be there; gives what was read.
    pub(crate) fn required<T>(&self, key: &str, value: Option<T>) -> Option<T> {
        if value.is_none() && self.table.get(key).is_none() {
            let what = format!("`{key}` is missing");
            self.problems.add(Code::MissingField, &self.at, what, format!("add `{key}`"));
        }
        value
    }

    fn text_of(&self, value: &Spanned<DeValue<'_>>, key: &str) -> Option<At<String>> {
        let DeValue::String(text) = value.get_ref() else {
            self.wrong(value, key, "a text in quotes");
            return None;
        };
        if text.trim().is_empty() {
            let mend = "fill it or leave the field out";
            self.problems.add(Code::EmptyValue, &self.spot(value), format!("`{key}` is empty"), mend);
            return None;
        }
        Some(At { value: text.to_string(), at: self.spot(value) })
    }

    /// A text, never empty.
    pub(crate) fn string(&self, key: &str) -> Option<At<String>> {
        self.text_of(self.field(key)?, key)
    }

    /// True if the field is there, whatever it holds.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// Some texts.
    pub(crate) fn strings(&self, key: &str) -> Vec<At<String>> {
        let Some(value) = self.field(key) else { return Vec::new() };
        let Some(array) = value.get_ref().as_array() else {
            self.wrong(value, key, "a list of texts in brackets");
            return Vec::new();
        };
        array.iter().filter_map(|item| self.text_of(item, key)).collect()
    }

    fn word_of<W: Word>(&self, text: At<String>, key: &str) -> Option<At<W>> {
        let word = W::read(&text.value);
        if word.is_none() {
            let noun = format!("word for `{key}`:");
            self.problems.unknown(Code::UnknownWord, &text.at, &noun, &text.value, &W::names());
        }
        Some(At { value: word?, at: text.at })
    }

    /// A word of a closed list.
    pub(crate) fn word<W: Word>(&self, key: &str) -> Option<At<W>> {
        self.word_of(self.string(key)?, key)
    }

    /// Words of a closed list.
    pub(crate) fn words<W: Word>(&self, key: &str) -> Vec<At<W>> {
        self.strings(key).into_iter().filter_map(|text| self.word_of(text, key)).collect()
    }

    /// True, false or not there.
    pub(crate) fn flag(&self, key: &str) -> Option<bool> {
        let value = self.field(key)?;
        if value.get_ref().as_bool().is_none() {
            self.wrong(value, key, "true or false");
        }
        value.get_ref().as_bool()
    }

    /// A whole number in a range.
    pub(crate) fn whole(&self, key: &str, lowest: u32, highest: u32) -> Option<At<u32>> {
        let value = self.field(key)?;
        let number = value.get_ref().as_integer().and_then(|integer| integer.as_str().parse().ok());
        let number = number.filter(|number| (lowest..=highest).contains(number));
        if number.is_none() {
            self.wrong(value, key, &format!("a whole number from {lowest} to {highest}"));
        }
        Some(At { value: number?, at: self.spot(value) })
    }

    /// A day, written without quotes.
    pub(crate) fn date(&self, key: &str) -> Option<At<Date>> {
        let value = self.field(key)?;
        let date = value.get_ref().as_datetime().and_then(|datetime| {
            let date = datetime.date.filter(|_| datetime.time.is_none())?;
            days(date.year, date.month, date.day)
        });
        if date.is_none() {
            self.wrong(value, key, "a date such as 2026-11-23, without quotes");
        }
        Some(At { value: date?, at: self.spot(value) })
    }

    fn table_of(&self, value: &'a Spanned<DeValue<'a>>, key: &str) -> Option<Fields<'a>> {
        let table = value.get_ref().as_table();
        if table.is_none() {
            self.wrong(value, key, "a table");
        }
        Some(Fields::new(self.file, self.spot(value), table?, self.problems))
    }

    /// A table inside this one.
    pub(crate) fn inside<T>(&self, key: &str, read: impl FnOnce(&Fields<'_>) -> T) -> Option<T> {
        let fields = self.table_of(self.field(key)?, key)?;
        let value = read(&fields);
        fields.done();
        Some(value)
    }

    /// Tables inside this one: a `[[key]]` each, or a list of `{ ... }`.
    pub(crate) fn each<T>(&self, key: &str, read: impl Fn(&Fields<'_>) -> Option<T>) -> Vec<T> {
        let Some(value) = self.field(key) else { return Vec::new() };
        let Some(array) = value.get_ref().as_array() else {
            self.wrong(value, key, "a list of tables");
            return Vec::new();
        };
        let one = |item| {
            let fields = self.table_of(item, key)?;
            let value = read(&fields);
            fields.done();
            value
        };
        array.iter().filter_map(one).collect()
    }

    /// The names of all fields with their places, for tables whose fields are not fixed.
    pub(crate) fn names(&self) -> Vec<At<String>> {
        *self.all.borrow_mut() = true;
        let mut names: Vec<_> = self.table.keys().collect();
        names.sort_by_key(|name| name.span().start);
        names.into_iter().map(|name| At { value: name.get_ref().to_string(), at: self.spot(name) }).collect()
    }

    /// Reports the fields that nobody asked for.
    fn done(&self) {
        let asked = self.asked.borrow();
        if *self.all.borrow() {
            return;
        }
        for name in self.table.keys().filter(|name| !asked.iter().any(|asked| *asked == *name.get_ref())) {
            self.problems.unknown(Code::UnknownField, &self.spot(name), "field", name.get_ref(), &asked);
        }
    }
}

fn named(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}
