use super::*;
use amparo_core::{Card, CardChannel, ChannelType, Icon};

fn screen(title: &str) -> Screen {
    Screen {
        id: "flow/step".into(),
        language: "es".into(),
        direction: Direction::Ltr,
        urgency: None,
        icon: Some(Icon { name: "help".into(), emoji: "🆘".into() }),
        title: title.into(),
        notices: Vec::new(),
        blocks: Vec::new(),
        cards: Vec::new(),
        detail: false,
        choices: Vec::new(),
        draft: None,
    }
}

fn words(text: &str, strong: bool) -> Span {
    Span { text: text.into(), strong }
}

fn paragraph(text: &str) -> Block {
    Block::Paragraph { spans: vec![words(text, false)] }
}

fn choice(kind: ChoiceKind, label: &str) -> Choice {
    let input = Input::Next;
    Choice { id: "x".into(), label: label.into(), language: None, icon: None, kind, ticked: None, input }
}

fn way(kind: ChannelType, shown: &str, href: Option<&str>, cost: Option<&str>) -> CardChannel {
    let (label, shown) = (String::from("Llamar"), shown.to_owned());
    CardChannel { kind, label, shown, href: href.map(String::from), cost: cost.map(String::from) }
}

fn card(about: usize) -> Card {
    Card {
        id: "x".into(),
        kind: "Línea".into(),
        name: "Ayuda & más".into(),
        name_language: None,
        operator: "Una organización".into(),
        caution: Some("Pueden avisar.".into()),
        channels: vec![
            way(ChannelType::Phone, "800 123", Some("tel:800123"), Some("Gratis")),
            way(ChannelType::Whatsapp, "+1 23", Some("https://wa.me/123"), None),
            way(ChannelType::Web, "x.org/a", Some("https://x.org/a?b&c"), None),
        ],
        hours: Some("Día y noche".into()),
        source: "Fuente: 2025".into(),
        source_url: "https://x.org".into(),
        about: (0..about).map(|line| format!("detalle {line} {}", "x".repeat(100))).collect(),
    }
}

#[test]
fn title_notice_text_list_and_card_to_show() {
    let mut screen = screen("¿Dónde <esperar>?");
    screen.notices.push("Un aviso.".into());
    screen.blocks = vec![
        Block::Paragraph { spans: vec![words("Quédate ", false), words("cerca & a la vista", true)] },
        Block::List { items: vec![vec![words("uno", false)], vec![words("dos", true)]] },
        Block::Show { language: "es".into(), direction: Direction::Ltr, text: "Estoy solo.".into() },
    ];
    screen.draft = Some("Borrador.".into());
    assert_eq!(
        Page::of(&screen, &[]).html,
        "<b>🆘 ¿Dónde &lt;esperar&gt;?</b>\n\n<i>Un aviso.</i>\n\nQuédate <b>cerca &amp; a la vista</b>\n\n\
         • uno\n• <b>dos</b>\n\n<blockquote>Estoy solo.</blockquote>\n\n<i>Borrador.</i>"
    );
}

#[test]
fn a_card_has_numbers_to_copy_and_pages_to_open() {
    let mut screen = screen("Ayuda");
    screen.cards.push(card(2));
    let page = Page::of(&screen, &[paragraph("Soy una máquina.")]);
    assert_eq!(
        page.html,
        "<b>🆘 Ayuda</b>\n\n<b>Línea: Ayuda &amp; más</b>\nUna organización\n<i>Pueden avisar.</i>\nLlamar: <code>800 123</code> · Gratis\n\
         <a href=\"https://wa.me/123\">Llamar</a>: <code>+1 23</code>\n\
         Llamar: <a href=\"https://x.org/a?b&amp;c\">x.org/a</a>\nDía y noche\n<i>Fuente: 2025</i>\n\n\
         Soy una máquina."
    );
}

#[test]
fn what_a_first_message_says_goes_first_where_there_is_no_card() {
    let page = Page::of(&screen("Idioma"), &[paragraph("Soy una máquina.")]);
    assert_eq!(page.html, "Soy una máquina.\n\n<b>🆘 Idioma</b>");
}

#[test]
fn right_to_left_starts_with_words_and_keeps_numbers_together() {
    let mut screen = screen("مساعدة");
    screen.direction = Direction::Rtl;
    screen.cards.push(card(0));
    let mut home = choice(ChoiceKind::Main, "بيت");
    home.icon = Some(Icon { name: "home".into(), emoji: "🏠".into() });
    home.ticked = Some(true);
    screen.choices.push(home);
    let page = Page::of(&screen, &[]);
    assert!(page.html.starts_with("<b>مساعدة 🆘</b>"), "{}", page.html);
    assert!(page.html.contains("\u{2066}<code>800 123</code>\u{2069}"), "{}", page.html);
    assert!(page.html.contains("\u{2068}Ayuda &amp; más\u{2069}"), "{}", page.html);
    assert_eq!(page.rows[0][0].0, "بيت 🏠 ☑");
}

#[test]
fn ways_out_share_rows_and_nothing_else_does() {
    let mut screen = screen("Casa");
    for (kind, label) in [
        (ChoiceKind::Main, "a"),
        (ChoiceKind::Next, "b"),
        (ChoiceKind::About, "c"),
        (ChoiceKind::Back, "d"),
        (ChoiceKind::Home, "e"),
        (ChoiceKind::Help, "f"),
        (ChoiceKind::Leave, "g"),
    ] {
        screen.choices.push(choice(kind, label));
    }
    let labels = |screen: &Screen| -> Vec<String> {
        let row =
            |row: &Vec<Button>| row.iter().map(|button| button.0.as_str()).collect::<Vec<_>>().join(" ");
        Page::of(screen, &[]).rows.iter().map(row).collect()
    };
    assert_eq!(labels(&screen), ["a", "b", "c", "d e", "f g"]);
    screen.choices.retain(|choice| !matches!(choice.kind, ChoiceKind::Back | ChoiceKind::Help));
    assert_eq!(labels(&screen), ["a", "b", "c", "e", "g"]);
}

#[test]
fn labels_say_something_tick_and_are_cut() {
    let mut tick = choice(ChoiceKind::Main, "uno");
    tick.ticked = Some(false);
    let mut screen = screen("x");
    screen.choices =
        vec![tick, choice(ChoiceKind::Main, ""), choice(ChoiceKind::Main, &"palabra ".repeat(20))];
    let page = Page::of(&screen, &[]);
    let labels: Vec<&str> = page.rows.iter().map(|row| row[0].0.as_str()).collect();
    assert_eq!(labels[..2], ["☐ uno", "…"]);
    assert!(labels[2].ends_with("palabra…") && labels[2].encode_utf16().count() <= 64);
}

/// The text without markup.
fn plain(html: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for letter in html.chars() {
        match letter {
            '<' => inside = true,
            '>' => inside = false,
            letter if !inside => text.push(letter),
            _ => {}
        }
    }
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

#[test]
fn too_long_drops_details_then_sources_and_never_numbers() {
    let mut screen = screen("Ayuda");
    screen.detail = true;
    screen.cards.push(card(60));
    let html = Page::of(&screen, &[]).html;
    assert!(plain(&html).encode_utf16().count() <= 4096);
    assert!(html.contains("<code>800 123</code>") && html.contains("Fuente") && html.contains("detalle 30"));
    assert!(!html.contains("detalle 59"));

    screen.blocks = (0..50).map(|number| paragraph(&format!("{number} 🆘 {}", "y".repeat(90)))).collect();
    screen.draft = Some("Borrador.".into());
    let html = Page::of(&screen, &[]).html;
    assert!(plain(&html).encode_utf16().count() <= 4096);
    assert!(html.contains("<code>800 123</code>") && html.contains("Borrador.") && html.contains("0 🆘 "));
    assert!(!html.contains("Fuente") && !html.contains("detalle") && !html.contains("49 🆘 "));
}

#[test]
fn nothing_at_all_is_still_a_message() {
    let mut empty = screen("");
    empty.icon = None;
    assert_eq!(Page::of(&empty, &[]).html, "…");
}
