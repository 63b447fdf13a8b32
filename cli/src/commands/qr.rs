//! `amparo qr`: a poster with a QR code that opens a flow in the Telegram bot, for a wall in a shelter or a clinic.
//!
//! What the code says stands under it, so that nobody has to trust a picture. No words of the guide: who hangs it up
//! writes what fits the place.

use std::path::PathBuf;

use amparo_core::{Content, Link};
use miette::{Result, miette};
use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};

use crate::content::compiled;

/// Letters that Telegram takes after `?start=`.
const LONGEST_START: usize = 64;
/// Shortest and longest name of a bot.
const NAME: std::ops::RangeInclusive<usize> = 5..=32;

/// Draw a poster with a QR code that opens a flow in the Telegram bot, as SVG.
#[derive(Debug, clap::Args)]
pub(crate) struct Qr {
    /// Name of the bot, without @.
    bot: String,
    /// Id of the flow.
    flow: String,
    /// Language, such as `es`.
    #[arg(long)]
    lang: Option<String>,
    /// Country, such as `mx`; needs a language.
    #[arg(long, requires = "lang")]
    country: Option<String>,
    /// Where to write it; the terminal if not given.
    #[arg(long)]
    out: Option<PathBuf>,
}

/// Writes the poster.
///
/// # Errors
/// An unknown flow, language or country, a name that no bot has, or a file that cannot be written.
pub(crate) fn run(qr: &Qr) -> Result<()> {
    let address = address(&compiled(false)?, qr)?;
    let poster = poster(&address)?;
    match &qr.out {
        Some(path) => std::fs::write(path, poster)
            .map_err(|error| miette!("`{}` cannot be written: {error}", path.display())),
        None => {
            print!("{poster}");
            Ok(())
        }
    }
}

/// The link, in the form that people can read, checked against what the bot will understand.
fn address(content: &Content, qr: &Qr) -> Result<String> {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    if !NAME.contains(&qr.bot.len()) || !qr.bot.chars().all(plain) {
        return Err(miette!("`{}` is no name of a bot; @BotFather shows it as t.me/<name>", qr.bot));
    }
    let parts = [Some(&qr.flow), qr.lang.as_ref(), qr.country.as_ref()];
    let named: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
    let start = format!("f_{}", named.join("_"));
    let link = Link::parse(content, &start).filter(|_| start.len() <= LONGEST_START);
    let link =
        link.ok_or_else(|| miette!("the guide has no flow `{}`; a link names a flow by its id", qr.flow))?;
    match (&qr.lang, &qr.country) {
        (Some(lang), _) if link.locale.is_none() => Err(miette!("the guide has no language `{lang}`")),
        (_, Some(country)) if link.country.is_none() => Err(miette!("the guide has no country `{country}`")),
        _ => Ok(format!("https://t.me/{}?start={start}", qr.bot)),
    }
}

/// A page of A5 with the code and its address. Much of the code may be torn or dirty: a quarter can be mended.
fn poster(address: &str) -> Result<String> {
    let code = QrCode::with_error_correction_level(address, EcLevel::Q)
        .map_err(|error| miette!("`{address}` does not fit into a QR code: {error}"))?;
    let code = code.render::<svg::Color<'_>>().max_dimensions(480, 480).build();
    // The drawing is a document of its own; inside the poster only its root may stand.
    let code = code.split_once("<svg").map_or("", |(_, rest)| rest);
    let shown = address.trim_start_matches("https://");
    // The longest address in one line.
    let size = (860 / shown.len().max(1)).clamp(8, 22);
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 560 794\" width=\"148mm\" height=\"210mm\" \
         role=\"img\" aria-label=\"{shown}\">\n<rect width=\"560\" height=\"794\" fill=\"#fff\"/>\n\
         <svg x=\"40\" y=\"40\"{code}\n\
         <text x=\"280\" y=\"600\" text-anchor=\"middle\" font-family=\"sans-serif\" font-size=\"{size}\">{shown}</text>\n\
         </svg>\n",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn qr(bot: &str, flow: &str, lang: Option<&str>, country: Option<&str>) -> Qr {
        let [lang, country] = [lang, country].map(|text| text.map(String::from));
        Qr { bot: bot.into(), flow: flow.into(), lang, country, out: None }
    }

    #[test]
    fn a_poster_says_what_its_code_says() {
        let content = compiled(false).expect("content");
        let address = |qr| address(&content, &qr);
        let link = address(qr("amparo_bot", "help-now", Some("es"), Some("mx"))).expect("a link");
        assert_eq!(link, "https://t.me/amparo_bot?start=f_help-now_es_mx");
        let poster = poster(&link).expect("a poster");
        assert!(poster.contains(">t.me/amparo_bot?start=f_help-now_es_mx<"), "{poster}");
        assert_eq!(poster.matches("<svg").count(), poster.matches("</svg>").count());
        for wrong in [
            qr("no bot", "help-now", None, None),
            qr("amparo_bot", "no-flow", None, None),
            qr("amparo_bot", "help-now", Some("xx"), None),
            qr("amparo_bot", "help-now", Some("es"), Some("xx")),
        ] {
            assert!(address(wrong).is_err());
        }
    }
}
