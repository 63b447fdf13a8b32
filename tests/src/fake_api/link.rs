//! Owns which links Telegram keeps: http, https and tg; anything else (`tel:` and `mailto:` too) is refused in a button and
//! silently loses its entity in a text. Source: Bot API, InlineKeyboardButton.url ("HTTP or tg:// URL").

/// The link as Telegram stores it, with a scheme and a path; or what is wrong with it.
pub(super) fn checked(link: &str) -> Result<String, &'static str> {
    let link = link.trim();
    if let Some(rest) = link.strip_prefix("tg:") {
        return if rest.is_empty() { Err("Wrong URL") } else { Ok(link.to_owned()) };
    }
    let (scheme, rest) = match link.split_once("://") {
        Some((scheme @ ("http" | "https"), rest)) => (scheme, rest),
        Some(_) => return Err("Unsupported URL protocol"),
        None if scheme_only(link) => return Err("Unsupported URL protocol"),
        None => ("http", link),
    };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (host, path) = rest.split_at_checked(end).ok_or("Wrong URL")?;
    if host.is_empty() || host.contains(char::is_whitespace) || !host.contains(['.', ':']) {
        return Err("Wrong HTTP URL");
    }
    let slash = if path.starts_with('/') { "" } else { "/" };
    Ok(format!("{scheme}://{host}{slash}{path}"))
}

/// `tel:+34...` and the like: letters, a colon, and no host with a port before it.
fn scheme_only(link: &str) -> bool {
    link.split_once(':').is_some_and(|(scheme, _)| scheme.chars().all(|c| c.is_ascii_alphabetic()))
}
