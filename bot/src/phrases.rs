//! What typed words ask for. Danger and topics are lists of the content (`locales/<tag>/words.toml`); the words that hide
//! the screen stand in `locales/<tag>/bot.ftl`. All languages count at any time: people type in the one that comes first.

use amparo_core::{Audience, BotText, Content, TypedWords, plain};

/// What typed words ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    /// Help, whatever else they say.
    Help,
    /// To hide the screen: they say nothing but that.
    Hide,
    /// A flow, by its index.
    Flow(u8),
    /// Nothing that the guide knows.
    Unknown,
}

/// Reads typed words. A word that hides, alone, hides; else danger goes first, and the reader's language before others.
pub(crate) fn asked(content: &Content, lists: &[TypedWords], language: &str, typed: &str) -> Asked {
    if hides(content, typed) {
        return Asked::Hide;
    }
    let heard: Vec<_> = lists.iter().map(|list| (list, list.hear(typed))).collect();
    if heard.iter().any(|(_, heard)| heard.danger) {
        return Asked::Help;
    }
    let own = |list: &TypedWords| list.locale == language;
    // Lists of other content may call other flows by these numbers.
    let fits = |list: &TypedWords| list.revision == content.structure.revision;
    let flow = |first: bool| {
        let lists = heard.iter().filter(|(list, _)| own(list) == first && fits(list));
        lists.filter_map(|(_, heard)| heard.flow).next()
    };
    flow(true).or_else(|| flow(false)).map_or(Asked::Unknown, Asked::Flow)
}

fn hides(content: &Content, typed: &str) -> bool {
    let typed = words(typed);
    let listed = content.structure.locales.iter().filter(|locale| !locale.pseudo);
    let mut lists = listed
        .filter_map(|locale| content.text(&locale.tag, "bot", BotText::WordsHide.index(), Audience::Child));
    !typed.is_empty() && lists.any(|list| list.split(',').any(|phrase| words(phrase) == typed))
}

fn words(text: &str) -> Vec<String> {
    plain(text).split_whitespace().map(String::from).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn danger_goes_before_hiding_and_in_any_language() {
        let content = crate::packs::built_in().expect("content");
        let lists = crate::packs::words();
        let asked = |typed: &str| asked(&content, &lists, "es", typed);
        for typed in ["HELP!", "hide me, he wants to kill me", "Ayúdame por favor", "me quiero  MORIR"] {
            assert_eq!(asked(typed), Asked::Help, "{typed}");
        }
        for typed in ["hide", "Hide!", " OCULTAR ", "cierra"] {
            assert_eq!(asked(typed), Asked::Hide, "{typed}");
        }
        for typed in ["", "hola", ",", "🆘"] {
            assert_eq!(asked(typed), Asked::Unknown, "{typed}");
        }
        let (papers, _) = content.structure.flow_by_id("papers-and-age").expect("flow");
        assert_eq!(asked("perdi mi acta de nacimiento"), Asked::Flow(papers));
    }
}
