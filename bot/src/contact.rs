//! A contact card as text, readable on a small phone: what it is, who answers, then one line a channel.
//!
//! Numbers are written as code: a tap copies them on every client, short codes and star codes too, which Telegram would
//! not recognise as numbers; and a slip of the finger dials nobody. Web pages are links.

use amparo_core::{Card, CardChannel, ChannelType};

use crate::html::Html;
use crate::page::{Piece, Rank};

/// Keeps what is between them in its own direction, so that a number does not turn round in right-to-left text.
const ISOLATE: (char, char) = ('\u{2066}', '\u{2069}');
/// The same, in the direction of its first letter.
const ISOLATE_NAME: (char, char) = ('\u{2068}', '\u{2069}');

/// The pieces of a card; with `detail`, all that is known about it.
pub(crate) fn pieces(card: &Card, detail: bool, rtl: bool) -> Vec<Piece> {
    let name = isolated(Html::text(&card.name), ISOLATE_NAME, rtl);
    let head = Html::joined([Html::text(&card.kind), name], ": ").inside("b");
    let mut pieces = Vec::from([Piece::new(Rank::Core, head)]);
    pieces.push(Piece::close(Rank::Body, Html::text(&card.operator)));
    // Read before the number, and never left out.
    pieces.extend(card.caution.iter().map(|line| Piece::close(Rank::Core, Html::tagged("i", line))));
    pieces.extend(card.channels.iter().map(|it| Piece::close(Rank::Core, channel(it, rtl))));
    pieces.extend(card.hours.iter().map(|hours| Piece::close(Rank::Body, Html::text(hours))));
    if detail {
        pieces.extend(
            card.about.iter().map(|line| Piece::close(Rank::About, Html::text(&format!("• {line}")))),
        );
    }
    pieces.push(Piece::close(Rank::Source, Html::tagged("i", &card.source)));
    pieces
}

fn channel(channel: &CardChannel, rtl: bool) -> Html {
    let label = Html::text(&channel.label);
    let shown = channel.shown.as_str();
    let web = channel.href.as_deref().filter(|address| address.starts_with("http"));
    let (label, shown) = match (channel.kind, web) {
        (ChannelType::Phone | ChannelType::Sms, _) => (label, Html::tagged("code", shown)),
        // An address that stands for a number: the number is there to copy, and the label leads to it.
        (_, Some(address)) if shown.starts_with('+') => {
            (Html::link(address, &channel.label), Html::tagged("code", shown))
        }
        (_, Some(address)) => (label, Html::link(address, shown)),
        (_, None) => (label, Html::text(shown)),
    };
    let way = Html::joined([label, isolated(shown, ISOLATE, rtl)], ": ");
    Html::joined([way].into_iter().chain(channel.cost.iter().map(|cost| Html::text(cost))), " · ")
}

fn isolated(html: Html, (open, close): (char, char), rtl: bool) -> Html {
    if !rtl || html.units == 0 {
        return html;
    }
    Html::text(&open.to_string()).then(html).then(Html::text(&close.to_string()))
}
