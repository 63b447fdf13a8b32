//! The pages as a reader meets them: nothing dangles, nothing is missing, and the words are those of every surface.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use amparo_author::can_come;
use amparo_core::{
    Audience, Block, Common, Content, Instant, Kind, Locale, Session, Setting, Surface, WidgetText, draw,
};

use super::Site;
use crate::commands::site::icons;
use crate::content::compiled;
use crate::picture::escaped;

/// The day of the desk review.
const NOW: Instant = 1_795_435_200;
const YEAR: Instant = 365 * 86_400;
/// Steps of the check-in that only lead to questions.
const UNASKED: [&str; 6] = ["band", "band-helper", "pause-1", "pause-2", "pause-3", "private-gate"];

fn content() -> &'static Content {
    static CONTENT: OnceLock<Content> = OnceLock::new();
    CONTENT.get_or_init(|| compiled(true).expect("content"))
}

fn written(now: Instant) -> BTreeMap<String, String> {
    Site { content: content(), now, icons: icons().expect("icons") }.files()
}

fn files() -> &'static BTreeMap<String, String> {
    static FILES: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    FILES.get_or_init(|| written(NOW))
}

/// The pages that people read: all but the style and the empty ones.
fn pages() -> impl Iterator<Item = (&'static String, &'static String)> {
    files().iter().filter(|(name, _)| name.ends_with(".html") && !name.ends_with("/leave.html"))
}

fn locales() -> impl Iterator<Item = &'static Locale> {
    content().structure.locales.iter()
}

fn values<'p>(page: &'p str, attribute: &str) -> Vec<&'p str> {
    let mark = format!(" {attribute}=\"");
    page.split(&mark).skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

/// The page and section of a link, or nothing if it leads out.
fn target(page: &str, href: &str) -> Option<(String, Option<String>)> {
    if ["http:", "https:", "tel:", "sms:", "mailto:"].iter().any(|start| href.starts_with(start)) {
        return None;
    }
    let (path, section) = href.split_once('#').map_or((href, None), |(path, id)| (path, Some(id.into())));
    let mut parts: Vec<&str> = page.split('/').collect();
    if path.is_empty() {
        return Some((page.into(), section));
    }
    parts.pop();
    for part in path.split('/') {
        if part == ".." {
            assert!(parts.pop().is_some(), "{href} on {page} leads out of the folder");
        } else {
            parts.push(part);
        }
    }
    Some((parts.join("/"), section))
}

fn reader(locale: &Locale, audience: Audience) -> Session {
    Session { audience: Some(audience), ..Session::start(content(), locale.number) }
}

#[test]
fn every_link_leads_to_what_is_there() {
    for (name, page) in pages() {
        let ids = values(page, "id");
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "an id stands twice on {name}");
        for (to, section) in values(page, "href").into_iter().filter_map(|href| target(name, href)) {
            let there = files().get(&to).unwrap_or_else(|| panic!("{name} links {to}, which is not there"));
            let known = section.as_ref().is_none_or(|id| values(there, "id").contains(&id.as_str()));
            assert!(known, "{name} links {to}#{section:?}, which is not there");
        }
    }
}

#[test]
fn everything_is_reached_from_the_first_page() {
    let mut open = vec![String::from("index.html")];
    let mut seen = BTreeSet::new();
    while let Some(name) = open.pop() {
        if seen.insert(name.clone()) {
            let links = values(&files()[&name], "href");
            open.extend(links.into_iter().filter_map(|href| target(&name, href)).map(|(to, _)| to));
        }
    }
    let all: BTreeSet<String> = files().keys().cloned().collect();
    assert_eq!(all.difference(&seen).collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn every_step_of_every_reader_is_told() {
    let structure = &content().structure;
    for locale in locales() {
        for audience in Audience::ALL {
            for step in structure.steps.iter().filter(|step| step.audiences.contains(audience)) {
                let flow = &structure.flow_of(step).unwrap().id;
                let asked = step.question || UNASKED.contains(&step.id.as_str());
                let page = match step.setting {
                    Some(Setting::Country) if flow == "help-now" => "help-now",
                    Some(_) => continue,
                    None if asked => continue,
                    None if flow == "entry" => "index",
                    None => flow,
                };
                let name = format!("{}/{}/{page}.html", locale.tag, audience.as_str());
                let page = files().get(&name).unwrap_or_else(|| panic!("{name} is not there"));
                let session = Session { place: step.number, ..reader(locale, *audience) };
                let title = draw(content(), &session, NOW, Surface::Web).title;
                assert!(page.contains(&escaped(&title)), "{name} lacks `{}`: {title}", step.id);
                assert!(values(page, "id").contains(&step.id.as_str()), "{name} lacks `{}`", step.id);
            }
        }
    }
}

#[test]
fn every_offer_stands_on_the_page_of_whoever_can_come_to_it() {
    let screening = content().screening().unwrap();
    for locale in locales() {
        for audience in Audience::ALL {
            let page = &files()[&format!("{}/{}/check-in.html", locale.tag, audience.as_str())];
            for finding in &screening.findings {
                let id = format!("offer-{}", finding.id);
                let there = values(page, "id").contains(&id.as_str());
                assert_eq!(there, can_come(screening, finding, *audience), "{id} for {audience:?}");
            }
        }
    }
}

#[test]
fn every_contact_stands_on_the_pages_of_its_country() {
    for locale in locales() {
        for contact in content().contacts() {
            let own = |country: &&amparo_core::Country| {
                contact.country == country.number || contact.european_union && country.european_union
            };
            let mut codes: Vec<String> =
                content().structure.countries.iter().filter(own).map(amparo_core::Country::code).collect();
            if contact.country == 0 && !contact.european_union {
                codes.push("index".into());
            }
            assert!(!codes.is_empty(), "{}", contact.id);
            for code in codes {
                let name = if contact.kind == Kind::Consular { format!("{code}-consulates") } else { code };
                let page = &files()[&format!("{}/countries/{name}.html", locale.tag)];
                let id = format!("contact-{}", contact.id);
                assert!(values(page, "id").contains(&id.as_str()), "{id} is not on {name}");
            }
        }
    }
}

#[test]
fn a_consulate_stands_behind_its_question_and_nowhere_else() {
    let consulates: Vec<String> = content()
        .contacts()
        .filter(|contact| contact.kind == Kind::Consular)
        .map(|contact| format!("contact-{}", contact.id))
        .collect();
    assert!(!consulates.is_empty());
    for (name, page) in pages() {
        let shows = values(page, "id").iter().any(|id| consulates.iter().any(|known| known == id));
        assert_eq!(shows, name.ends_with("-consulates.html"), "{name}");
        let links = values(page, "href").into_iter().filter_map(|href| target(name, href));
        let leads = links.filter(|(to, _)| to != name && to.ends_with("-consulates.html")).count();
        assert_eq!(leads, usize::from(name.ends_with("-question.html")), "{name}");
    }
}

#[test]
fn pages_are_plain_and_say_that_they_are_drafts() {
    for (name, page) in pages() {
        for never in ["<script", " style=", " onclick", "<img", "<form", "<iframe"] {
            assert!(!page.contains(never), "{never} on {name}");
        }
        for locale in locales().filter(|locale| name.starts_with(&format!("{}/", locale.tag))) {
            let texts = |text| escaped(&content().common_text(&reader(locale, Audience::Child), text));
            assert!(page.contains(&texts(Common::Draft)), "{name}");
            assert!(!page.contains(&texts(Common::Open)) && !page.contains(&texts(Common::Closed)), "{name}");
            assert!(page.contains("class=\"help\"") && page.contains("class=\"leave\""), "{name}");
        }
        let outward = page.matches("href=\"http").count();
        assert!(page.matches("rel=\"noopener noreferrer\"").count() >= outward, "{name}");
    }
}

#[test]
fn the_words_are_those_of_the_widget() {
    let steps = [
        ("es", Audience::Child, "alone-or-separated", "where-to-wait"),
        ("en", Audience::Teen, "my-rights", "until-18"),
        ("ar-XB", Audience::Guardian, "offers-and-traps", "first"),
    ];
    for (tag, audience, flow, id) in steps {
        let structure = &content().structure;
        let (index, first) = structure.flow_by_id(flow).unwrap();
        let first = structure.step(first.first).unwrap();
        let own = structure.steps.iter().find(|step| step.flow == index && step.id == id);
        let step = own.unwrap_or(first);
        let locale = structure.locale_by_tag(tag).unwrap();
        let session = Session { place: step.number, ..reader(locale, audience) };
        let screen = draw(content(), &session, NOW, Surface::Web);
        let page = &files()[&format!("{tag}/{}/{flow}.html", audience.as_str())];
        let (_, section) = page.split_once(&format!("<section id=\"{}\"", step.id)).unwrap();
        let section = section.split("</section>").next().unwrap();
        let plain = plain(section);
        let mut words = vec![screen.title.clone()];
        words.extend(screen.blocks.iter().map(said));
        for words in words {
            assert!(plain.contains(&words), "`{words}` is not in `{plain}`");
        }
    }
}

fn said(block: &Block) -> String {
    match block {
        Block::Paragraph { spans } => spans.iter().map(|span| span.text.as_str()).collect(),
        Block::List { items } => {
            let item = |spans: &Vec<amparo_core::Span>| spans.iter().map(|span| span.text.as_str()).collect();
            items.iter().map(item).collect::<Vec<String>>().join("\n")
        }
        Block::Show { text, .. } => text.clone(),
    }
}

/// The text of a piece of HTML.
fn plain(html: &str) -> String {
    let text: String =
        html.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text)).collect();
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

#[test]
fn a_fact_whose_date_is_over_is_hidden() {
    let reader = reader(content().structure.locale_by_tag("es").unwrap(), Audience::Teen);
    let changed = content().common_text(&reader, Common::FactChanged);
    let heading = content().widget_text(&reader, WidgetText::Here);
    let (now, later) = (&files()["es/countries/mx.html"], &written(NOW + 2 * YEAR)["es/countries/mx.html"]);
    assert!(now.contains(&heading) && !now.contains(&changed));
    assert!(later.contains(&changed));
    assert!(later.matches("<h3>").count() <= now.matches("<h3>").count());
}

#[test]
fn the_same_content_gives_the_same_pages() {
    assert_eq!(*files(), written(NOW));
}
