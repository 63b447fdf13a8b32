//! A piece of text in Telegram's HTML, and its length as Telegram counts it: in UTF-16 units, without the markup.

use teloxide::utils::html;

/// Text with markup.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Html {
    /// The markup.
    pub(crate) source: String,
    /// UTF-16 units of the text alone.
    pub(crate) units: usize,
}

impl Html {
    /// Words, with everything escaped that would be markup.
    pub(crate) fn text(text: &str) -> Self {
        Self { source: html::escape(text), units: units(text) }
    }

    /// Words inside a tag.
    pub(crate) fn tagged(tag: &str, text: &str) -> Self {
        Self::text(text).inside(tag)
    }

    /// Words that lead to an address.
    pub(crate) fn link(address: &str, text: &str) -> Self {
        // A quotation mark would end the attribute.
        Self { source: html::link(&address.replace('"', "%22"), text), units: units(text) }
    }

    /// The whole piece inside a tag.
    pub(crate) fn inside(self, tag: &str) -> Self {
        Self { source: format!("<{tag}>{}</{tag}>", self.source), units: self.units }
    }

    /// This piece and another after it.
    pub(crate) fn then(mut self, other: Self) -> Self {
        self.source.push_str(&other.source);
        self.units += other.units;
        self
    }

    /// Pieces with a separator between them; empty pieces are left out.
    pub(crate) fn joined(pieces: impl IntoIterator<Item = Self>, separator: &str) -> Self {
        pieces.into_iter().filter(|piece| piece.units > 0).fold(Self::default(), |all, piece| {
            let gap = if all.units == 0 { Self::default() } else { Self::text(separator) };
            all.then(gap).then(piece)
        })
    }
}

/// The UTF-16 units of a text.
pub(crate) fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// A text of at most `most` UTF-16 units: cut between words where there is one in its second half, and marked as cut.
pub(crate) fn cut(text: &str, most: usize) -> String {
    if units(text) <= most {
        return text.into();
    }
    let mut left = most.saturating_sub(1);
    let fits = |letter: &char| {
        let rest = left.checked_sub(letter.len_utf16());
        left = rest.unwrap_or(0);
        rest.is_some()
    };
    let start: String = text.chars().take_while(fits).collect();
    let word = start.rfind(char::is_whitespace).filter(|end| end * 2 > start.len());
    let start = word.and_then(|end| start.get(..end)).unwrap_or(&start);
    // What joins or alters a letter means nothing without the letter that was cut off.
    let start =
        start.trim_end_matches(|end: char| end.is_whitespace() || matches!(end, '\u{200d}' | '\u{fe0f}'));
    format!("{start}…")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_what_a_person_reads() {
        let piece = Html::tagged("b", "a<b>&").then(Html::link("https://x.org/?a=1&b=2", "🆘"));
        assert_eq!(piece.units, 7);
        assert_eq!(piece.source, "<b>a&lt;b&gt;&amp;</b><a href=\"https://x.org/?a=1&amp;b=2\">🆘</a>");
    }

    #[test]
    fn joins_only_what_is_there() {
        let pieces = [Html::default(), Html::text("a"), Html::text(""), Html::text("b")];
        assert_eq!(Html::joined(pieces, "\n"), Html::text("a\nb"));
    }

    #[test]
    fn cuts_between_words_and_never_inside_a_letter() {
        assert_eq!(cut("short", 5), "short");
        assert_eq!(cut("one two three", 10), "one two…");
        assert_eq!(cut("abcdefghij", 5), "abcd…");
        assert_eq!(cut("🆘🆘🆘", 4), "🆘…");
        assert_eq!(cut("ab👩\u{200d}👧", 6), "ab👩…");
        for most in 1..40 {
            assert!(units(&cut("Me persigue alguien 👩\u{200d}👧 y no sé qué hacer", most)) <= most);
        }
    }
}
