//! The few words that the guide understands when somebody types them. They stand in `locales/<tag>/bot.ftl`, with commas
//! between them, and those of all languages count at any time: people type in the language that comes first.

use amparo_core::{Audience, BotText, Content};

/// What typed words ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    /// Help, whatever else they say.
    Help,
    /// To hide the screen: they say nothing but that.
    Hide,
    /// Nothing that the guide knows.
    Unknown,
}

/// Reads typed words; danger goes before all else.
pub(crate) fn asked(content: &Content, typed: &str) -> Asked {
    let typed = folded(typed);
    let any = |text: BotText, fits: &dyn Fn(&str) -> bool| {
        let listed = content.structure.locales.iter().filter(|locale| !locale.pseudo);
        let lists =
            listed.filter_map(|locale| content.text(&locale.tag, "bot", text.index(), Audience::Child));
        lists.flat_map(|list| list.split(',')).map(folded).any(|phrase| phrase.len() > 2 && fits(&phrase))
    };
    if any(BotText::WordsDanger, &|phrase| typed.contains(phrase)) {
        Asked::Help
    } else if any(BotText::WordsHide, &|phrase| typed == phrase) {
        Asked::Hide
    } else {
        Asked::Unknown
    }
}

/// Words as far as they are compared: small letters without accents, one space around each word.
fn folded(text: &str) -> String {
    let letters = text.chars().flat_map(char::to_lowercase).map(plain);
    let letters: String = letters.map(|it| if it.is_alphanumeric() { it } else { ' ' }).collect();
    let words: Vec<&str> = letters.split_whitespace().collect();
    format!(" {} ", words.join(" "))
}

/// A letter as people in a hurry type it.
const fn plain(letter: char) -> char {
    match letter {
        'á' | 'à' | 'â' | 'ä' | 'ã' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn danger_goes_before_hiding_and_in_any_language() {
        let content = crate::packs::built_in().expect("content");
        for typed in ["HELP!", "hide me, he wants to kill me", "Ayúdame por favor", "me quiero  MORIR", "sos"]
        {
            assert_eq!(asked(&content, typed), Asked::Help, "{typed}");
        }
        for typed in ["hide", "Hide!", " OCULTAR ", "cierra"] {
            assert_eq!(asked(&content, typed), Asked::Hide, "{typed}");
        }
        for typed in ["", "hola", "where can i hide food", "helpful", "sosa", ",", "🆘"] {
            assert_eq!(asked(&content, typed), Asked::Unknown, "{typed}");
        }
    }
}
