//! Contact cards: face, ways to reach it, and "about this contact" folded in place, as the widget has them.

use amparo_core::{Card, CardChannel, ChannelType};

use super::html::{classed, element, list, outward, words};
use crate::picture::escaped;

/// The name of a card in addresses.
pub(super) fn anchor(of: &Card) -> String {
    format!("contact-{}", of.id)
}

/// A card; `about` is the label of what folds out.
pub(super) fn card(of: &Card, about: &str) -> String {
    let hours = of.hours.as_ref().map_or(String::new(), |hours| format!(" · {hours}"));
    let channels: Vec<String> = of.channels.iter().map(way).collect();
    let inner = [
        classed("p", "kind", &of.kind),
        element("h3", &[("lang", of.name_language.as_deref().unwrap_or_default())], &escaped(&of.name)),
        words("p", &format!("{}{hours}", of.operator)),
        classed("p", "caution", of.caution.as_deref().unwrap_or_default()),
        list("channels", &channels),
        classed("p", "source", &of.source),
        fold(of, about),
    ];
    element("article", &[("class", "card"), ("id", &anchor(of))], &inner.concat())
}

fn way(channel: &CardChannel) -> String {
    let cost = channel.cost.as_ref().map_or(String::new(), |cost| format!(" · {cost}"));
    let label = words("span", &format!("{}{cost}", channel.label));
    let inner = label + &element("bdi", &[("dir", "ltr")], &escaped(&channel.shown));
    let kind = channel.kind.as_str();
    match channel.href.as_deref() {
        Some(href) => outward("way", href, kind, &inner),
        None => element("div", &[("class", "way"), ("data-channel", kind)], &inner),
    }
}

fn fold(of: &Card, about: &str) -> String {
    let line = |line: &String| if is_source(of, line) { source(of, line) } else { escaped(line) };
    let lines: Vec<String> = of.about.iter().map(line).collect();
    element("details", &[], &(words("summary", about) + &list("", &lines)))
}

/// The line that names the page is that page's address without what nobody types.
fn is_source(of: &Card, line: &str) -> bool {
    of.source_url.starts_with("http") && of.source_url.contains(line)
}

fn source(of: &Card, line: &str) -> String {
    let shown = element("bdi", &[("dir", "ltr")], &escaped(line));
    outward("page", &of.source_url, ChannelType::Web.as_str(), &shown)
}
