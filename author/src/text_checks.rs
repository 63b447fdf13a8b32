//! What no finished text may hold: numbers of services, links, markup of other kinds.

use crate::code::Code;
use crate::diagnostic::Problems;
use crate::source::Spot;

/// So many digits are a number of a service, unless they are a year.
const DIGITS: usize = 3;

/// Endings that make `word.ending` a link.
const ENDINGS: [&str; 9] = ["org", "com", "net", "int", "gov", "info", "edu", "html", "me"];

/// Checks a finished text; marks of holes stand in it for what is filled in later.
pub(crate) fn check(text: &str, label: bool, banned: &[String], at: &Spot, problems: &Problems) {
    if text.trim().is_empty() {
        problems.add(Code::EmptyText, at, "the text is empty", "write the text");
    }
    if let Some(number) = number_in(text) {
        let what = format!("the number `{number}` stands in a text");
        problems.add(Code::NumberInText, at, what, "name a kind of contact in the step instead");
    }
    if let Some(link) = text.split_whitespace().find(|word| is_link(word)) {
        let what = format!("the link `{link}` stands in a text");
        problems.add(Code::LinkInText, at, what, "name a kind of contact in the step instead");
    }
    if let Some(phrase) = first_in(text, banned) {
        let what = format!("`{phrase}` is a word that nobody shall read here");
        problems.add(Code::Wording, at, what, "say what helps, without a label, blame or promise");
    }
    if let Some(markup) = markup_in(text) {
        let what = format!("`{markup}` is no markup of this guide");
        problems.add(Code::MarkupInText, at, what, "use only empty lines, `- ` and pairs of `**`");
    }
    if label && text.contains('\n') {
        problems.add(
            Code::LabelNotOneLine,
            at,
            "the words on a button or above a screen are one line",
            "shorten it",
        );
    }
}

/// The first run of digits, with spaces or hyphens between, that could be dialled.
fn number_in(text: &str) -> Option<String> {
    let joined = |sign: char| sign.is_ascii_digit() || matches!(sign, ' ' | '-' | '.' | '(' | ')' | '+');
    let runs = text.split(|sign: char| !joined(sign));
    let found = runs.map(|run| run.trim_matches(|sign: char| !sign.is_ascii_digit())).find(|run| {
        let digits = run.chars().filter(char::is_ascii_digit).count();
        let longest = run.split(|sign: char| !sign.is_ascii_digit()).map(str::len).max().unwrap_or(0);
        let year = run.len() == 4 && (run.starts_with("19") || run.starts_with("20"));
        !year && (longest >= DIGITS || digits > 4)
    });
    found.map(String::from)
}

/// The first of some phrases in a text: whole words, a `*` standing for any ending of the last one.
pub(crate) fn first_in<'a>(text: &str, phrases: &'a [String]) -> Option<&'a str> {
    let text = format!(" {} ", in_words(text));
    let found = |phrase: &&String| {
        let words = in_words(phrase);
        let end = if phrase.ends_with('*') { "" } else { " " };
        text.contains(&format!(" {words}{end}"))
    };
    phrases.iter().find(found).map(String::as_str)
}

/// Small letters and single spaces, without signs.
fn in_words(text: &str) -> String {
    let words = text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

fn is_link(word: &str) -> bool {
    let word = word.trim_matches(|sign: char| !sign.is_alphanumeric() && sign != '@');
    let dotted = word.rsplit_once('.').is_some_and(|(before, after)| {
        let ending = after.split('/').next().unwrap_or_default().to_ascii_lowercase();
        before.chars().any(char::is_alphanumeric) && ENDINGS.contains(&ending.as_str())
    });
    word.contains("://") || word.starts_with("www.") || word.contains('@') || dotted
}

fn markup_in(text: &str) -> Option<&str> {
    if text.lines().any(|line| line.matches("**").count() % 2 == 1) {
        return Some("**");
    }
    let line_starts = ["# ", "* ", "> ", "1. "];
    let at_start = |mark: &&&str| text.lines().any(|line| line.starts_with(**mark));
    let inside = ["](", "`", "__", "<", "&lt;", "&amp;", "&nbsp;"];
    line_starts.iter().find(at_start).or_else(|| inside.iter().find(|mark| text.contains(**mark))).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_and_years_may_stand_and_numbers_of_services_may_not() {
        assert_eq!(number_in("I am 10 to 13 years old, since 2019."), None);
        assert_eq!(number_in("From 17, ask what changes at 18."), None);
        assert_eq!(number_in("Call 911 now").as_deref(), Some("911"));
        assert_eq!(number_in("55 12 34 56").as_deref(), Some("55 12 34 56"));
        assert_eq!(number_in("(555) 1234").as_deref(), Some("555) 1234"));
    }

    #[test]
    fn links_are_seen_and_full_stops_are_not() {
        assert!(
            ["www.unicef.org", "https://a", "help@example.org.", "unicef.org/help"]
                .iter()
                .all(|word| is_link(word))
        );
        assert!(!["phone.", "“Why?”.", "a.m.", "1.", "y/o"].iter().any(|word| is_link(word)));
    }

    #[test]
    fn banned_words_are_found_whole_or_by_their_beginning() {
        let banned = ["victim*".into(), "high risk".into(), "trata de".into()];
        assert_eq!(first_in("The VICTIMS’ office.", &banned), Some("victim*"));
        assert_eq!(first_in("This is high-risk.", &banned), Some("high risk"));
        assert_eq!(first_in("Te trata bien. Un invictim.", &banned), None);
    }

    #[test]
    fn only_the_markup_of_the_house() {
        assert_eq!(markup_in("Ask:\n\n- a **nurse**\n- a teacher"), None);
        assert_eq!(markup_in("a **nurse"), Some("**"));
        assert_eq!(markup_in("<b>now</b>"), Some("<"));
        assert_eq!(markup_in("[a](b)"), Some("]("));
    }
}
