//! Pseudo-locales, made from the English texts: one longer and accented, one that truly runs right to left. Whatever
//! still looks like plain English on a screen is not in a locale file.

use amparo_core::Direction;

/// The letters a to z, accented.
const ACCENTED: &str = "áƀçđéƒĝĥîĵķļɱñôƥɋŕšţûṽŵẋýž";
/// Arabic letters for a to z: strong right-to-left letters, so that lines, lists and cards run as in a real language.
const ARABIC: &str = "ابتثجحخدذرزسشصضطظعغفقكلمنه";

/// How a pseudo-locale turns a text.
pub(crate) fn turn(tag: &str) -> fn(&str) -> String {
    if direction(tag) == Direction::Rtl { arabic } else { accented }
}

/// The direction of a pseudo-locale.
pub(crate) fn direction(tag: &str) -> Direction {
    if tag == "ar-XB" { Direction::Rtl } else { Direction::Ltr }
}

/// Accents every letter, doubles vowels as longer languages need more room, and puts brackets around each line.
fn accented(text: &str) -> String {
    lines(text, |line| {
        let mut out = String::from("[");
        for letter in line.chars() {
            let turned = letter_of(ACCENTED, letter);
            out.push(turned);
            if matches!(letter, 'a' | 'e' | 'o' | 'u') {
                out.push(turned);
            }
        }
        out + "]"
    })
}

fn arabic(text: &str) -> String {
    lines(text, |line| {
        let punctuation = |letter| match letter {
            '?' => '؟',
            ',' => '،',
            ';' => '؛',
            other => letter_of(ARABIC, other),
        };
        line.chars().map(punctuation).collect()
    })
}

/// Turns each line and keeps the markup: empty lines, `- ` at the start.
fn lines(text: &str, turn: impl Fn(&str) -> String) -> String {
    let line = |line: &str| match line.strip_prefix("- ") {
        _ if line.trim().is_empty() => line.into(),
        Some(item) => format!("- {}", turn(item)),
        None => turn(line),
    };
    text.split('\n').map(line).collect::<Vec<String>>().join("\n")
}

/// The letter that stands for one of a to z; capitals stay capitals where there are any.
fn letter_of(alphabet: &str, letter: char) -> char {
    let small = letter.to_ascii_lowercase();
    let place = u32::from(small).checked_sub(u32::from('a')).filter(|_| small.is_ascii_lowercase());
    let turned = place.and_then(|place| alphabet.chars().nth(place as usize));
    match turned {
        Some(turned) if letter.is_ascii_uppercase() => turned.to_uppercase().next().unwrap_or(turned),
        Some(turned) => turned,
        None => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use amparo_core::Hole;

    #[test]
    fn markup_and_holes_stay_and_every_letter_changes() {
        let country = Hole::Country.mark();
        let text = format!("Ask **now** in {country}:\n\n- a nurse\n- a teacher");
        let long = accented(&text);
        assert_eq!(long.lines().filter(|line| line.starts_with("- [")).count(), 2);
        assert!(long.contains(country) && long.matches("**").count() == 2 && long.contains("\n\n"));
        let right = arabic(&text);
        assert!(right.starts_with("اغز **صضل** ذص"), "{right}");
        assert!(right.contains(country) && right.contains("\n- ا"));
        assert!(!format!("{long}{right}").chars().any(|letter| letter.is_ascii_alphabetic()));
    }
}
