//! The only markup of the guide: a blank line begins a paragraph, `- ` a list item, `**words**` are strong.

use alloc::{string::String, vec::Vec};

use crate::screen::{Block, Span};

/// Cuts a finished text into blocks.
#[must_use]
pub fn blocks(text: &str) -> Vec<Block> {
    text.split("\n\n").filter(|part| !part.trim().is_empty()).flat_map(paragraphs).collect()
}

/// A part without blank lines: lines of a paragraph are joined, runs of list items become one list.
fn paragraphs(part: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    for line in part.lines().map(str::trim) {
        match (line.strip_prefix("- "), blocks.last_mut()) {
            (Some(item), Some(Block::List { items })) => items.push(spans(item)),
            (Some(item), _) => blocks.push(Block::List { items: Vec::from([spans(item)]) }),
            (None, Some(Block::Paragraph { spans: words })) => {
                words.push(Span { text: String::from(" "), strong: false });
                words.extend(spans(line));
            }
            (None, _) => blocks.push(Block::Paragraph { spans: spans(line) }),
        }
    }
    blocks
}

fn spans(line: &str) -> Vec<Span> {
    let pieces = line.split("**").enumerate();
    pieces
        .filter(|(_, text)| !text.is_empty())
        .map(|(index, text)| Span { text: text.into(), strong: index % 2 == 1 })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_lists_and_strong_words() {
        let blocks = blocks("One **two** three\nfour\n\nAsk:\n- first\n- **second**");
        let span = |text: &str, strong| Span { text: text.into(), strong };
        assert_eq!(
            blocks,
            [
                Block::Paragraph {
                    spans: Vec::from([
                        span("One ", false),
                        span("two", true),
                        span(" three", false),
                        span(" ", false),
                        span("four", false)
                    ])
                },
                Block::Paragraph { spans: Vec::from([span("Ask:", false)]) },
                Block::List {
                    items: Vec::from([Vec::from([span("first", false)]), Vec::from([span("second", true)])])
                },
            ]
        );
    }
}
