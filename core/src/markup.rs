//! The only markup of the guide: a blank line begins a paragraph, `- ` a list item, `**words**` are strong.

use alloc::{string::String, vec::Vec};

use crate::screen::{Block, Span};

/// Cuts a finished text into blocks: lines of a paragraph are joined, runs of list items become one list.
#[must_use]
pub fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut begins = true;
    for line in text.split('\n').map(str::trim_ascii) {
        if line.is_empty() {
            begins = true;
            continue;
        }
        let last = if begins { None } else { blocks.last_mut() };
        begins = false;
        match (line.strip_prefix("- "), last) {
            (Some(item), Some(Block::List { items })) => items.push(spans(item)),
            (Some(item), _) => blocks.push(Block::List { items: Vec::from([spans(item)]) }),
            (None, Some(Block::Paragraph { spans: words })) => {
                words.push(Span { text: String::from(" "), strong: false });
                words.append(&mut spans(line));
            }
            (None, _) => blocks.push(Block::Paragraph { spans: spans(line) }),
        }
    }
    blocks
}

fn spans(line: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut strong = false;
    let mut rest = line;
    while !rest.is_empty() {
        let end = rest.as_bytes().windows(2).position(|two| two == b"**").unwrap_or(rest.len());
        let (text, after) = rest.split_at_checked(end).unwrap_or_default();
        if !text.is_empty() {
            spans.push(Span { text: text.into(), strong });
        }
        strong = !strong;
        rest = after.strip_prefix("**").unwrap_or_default();
    }
    spans
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
