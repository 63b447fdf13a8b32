//! Tags and escaped text; knows nothing of the guide.

use std::fmt::Write as _;

use crate::picture::escaped;

/// An element. An attribute with an empty value is left away.
pub(super) fn element(name: &str, attributes: &[(&str, &str)], inner: &str) -> String {
    let mut html = format!("<{name}");
    for (attribute, value) in attributes.iter().filter(|(_, value)| !value.is_empty()) {
        let _ = write!(html, " {attribute}=\"{}\"", escaped(value).replace('"', "&quot;"));
    }
    let _ = write!(html, ">{inner}</{name}>");
    html
}

/// An element without attributes around a text.
pub(super) fn words(name: &str, text: &str) -> String {
    element(name, &[], &escaped(text))
}

/// An element of a class around a text; nothing where there is no text.
pub(super) fn classed(name: &str, class: &str, text: &str) -> String {
    if text.is_empty() { String::new() } else { element(name, &[("class", class)], &escaped(text)) }
}

/// A list of finished items; nothing where there is none.
pub(super) fn list(class: &str, items: &[String]) -> String {
    let items: String = items.iter().map(|item| format!("<li>{item}</li>\n")).collect();
    if items.is_empty() { items } else { element("ul", &[("class", class)], &format!("\n{items}")) }
}

/// A link out of the guide, which tells the other side nothing.
pub(super) fn outward(class: &str, href: &str, kind: &str, inner: &str) -> String {
    let attributes =
        [("class", class), ("data-channel", kind), ("href", href), ("rel", "noopener noreferrer")];
    element("a", &attributes, inner)
}
