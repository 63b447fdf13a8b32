//! `amparo assess`: what the screening says about indicators, for editors, reviewers and programs of partners.

use std::process::ExitCode;

use amparo_author::closest;
use amparo_core::{Advice, Asked, Audience, Content, Inquiry, Refusal, Urgency, inquire};
use clap::ValueEnum;
use miette::{IntoDiagnostic, Result};

use crate::clock::now;
use crate::content::compiled;

/// Say which offers of help follow from indicators, and whom to turn to. A signpost, never a verdict.
#[derive(Debug, clap::Args)]
pub(crate) struct Assess {
    /// Who answers: young, child, teen, guardian or helper.
    #[arg(long)]
    audience: String,
    /// The age of the child an adult answers for: young, child or teen; child if not given.
    #[arg(long, default_value = "", hide_default_value = true)]
    about: String,
    /// Country, as a two-letter code.
    #[arg(long, default_value = "", hide_default_value = true)]
    country: String,
    /// Ids of the indicators that are set, with commas between them; see core/content/screening/indicators.toml.
    #[arg(long, value_delimiter = ',')]
    indicators: Vec<String>,
    /// Share of the questions that were skipped, 0 to 1.
    #[arg(long, default_value_t = 0.0, allow_negative_numbers = true)]
    skipped: f64,
    /// Time of day, such as 2026-11-23T12:00:00Z; now if not given.
    #[arg(long)]
    now: Option<String>,
    /// Language, as a BCP-47 tag.
    #[arg(long, default_value = "en")]
    lang: String,
    /// How the answer is written.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

/// As for what clap refuses.
const BAD_INPUT: u8 = 2;

/// Prints the answer, or what is wrong with the question.
///
/// # Errors
/// Content that does not compile.
pub(crate) fn run(assess: &Assess) -> Result<ExitCode> {
    let now = match now(assess.now.as_deref()) {
        Ok(now) => now,
        Err(error) => return Ok(refuse(&error.to_string())),
    };
    let content = compiled(false)?;
    let ids = assess.indicators.iter().map(|id| id.trim().to_string()).filter(|id| !id.is_empty());
    let inquiry = Inquiry {
        audience: &assess.audience,
        about: &assess.about,
        country: &assess.country,
        language: &assess.lang,
        indicators: &ids.collect::<Vec<_>>(),
        skipped: assess.skipped,
        now,
    };
    match inquire(&content, &inquiry) {
        Ok(advice) => println!("{}", written(&advice, assess.format)?),
        Err(refusal) => {
            let near = near(&content, &inquiry, &refusal);
            let near = near.map_or(String::new(), |near| format!("; did you mean `{near}`?"));
            return Ok(refuse(&format!("{refusal}{near}")));
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn refuse(what: &str) -> ExitCode {
    eprintln!("error: {what}");
    ExitCode::from(BAD_INPUT)
}

fn written(advice: &Advice<'_>, format: Format) -> Result<String> {
    match format {
        Format::Json => serde_json::to_string(advice).into_diagnostic(),
        Format::Text => Ok(told(advice)),
    }
}

/// The valid word nearest to the one that is refused.
fn near(content: &Content, inquiry: &Inquiry<'_>, refusal: &Refusal<'_>) -> Option<String> {
    let structure = &content.structure;
    let (asked, word) = match refusal {
        Refusal::Unknown(asked, word) => (*asked, *word),
        Refusal::NotAsked(_, word) => (Asked::Indicator, *word),
        Refusal::OtherAge(audience, _) => return Some(audience.as_str().into()),
        _ => return None,
    };
    let words = |audiences: &mut dyn Iterator<Item = &Audience>| {
        audiences.map(|audience| audience.as_str()).collect()
    };
    let known: Vec<&str> = match asked {
        Asked::Audience => words(&mut Audience::ALL.iter()),
        Asked::Age => words(&mut Audience::ALL.iter().filter(|audience| audience.is_child())),
        Asked::Country => structure.countries.iter().map(|country| country.id.as_str()).collect(),
        Asked::Language => structure.locales.iter().map(|locale| locale.tag.as_str()).collect(),
        Asked::Indicator => reported(content, Audience::parse(inquiry.audience)),
    };
    let word = if asked == Asked::Country { word.to_ascii_uppercase() } else { word.to_ascii_lowercase() };
    closest(&word, &known).map(String::from)
}

/// The indicators an audience is asked about.
fn reported(content: &Content, audience: Option<Audience>) -> Vec<&str> {
    let all = content.screening().map_or(&[][..], |screening| &screening.indicators);
    let asked = all.iter().filter(|one| audience.is_some_and(|audience| one.audiences.contains(&audience)));
    asked.map(|indicator| indicator.id.as_str()).collect()
}

/// The answer for people.
fn told(advice: &Advice<'_>) -> String {
    let mut lines = vec![format!("overall {}: {}", advice.overall.as_str(), meaning(advice.overall))];
    if advice.safe_mode {
        lines.push(
            "safe mode: the questions stop, the answers are dropped, and no screen tells of them".into(),
        );
    }
    lines.extend(advice.findings.iter().map(|offer| {
        let because = offer.because.join(", ");
        let because = if because.is_empty() { because } else { format!(", because of {because}") };
        format!("- {} ({}){because}", offer.id, offer.urgency.as_str())
    }));
    lines.push(format!("contacts, best first: {}", advice.contacts.join(", ")));
    lines.push("an offer of help, not a decision about anybody".into());
    lines.join("\n")
}

const fn meaning(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Now => "talk to somebody now",
        Urgency::Today => "reach a named service within 24 hours",
        Urgency::Soon => "reach a named service within three to seven days",
        Urgency::Info => "good to know",
    }
}
