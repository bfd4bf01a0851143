//! What no text can make a player do.

use proptest::prelude::*;

use super::super::sanitise::sanitise;
use crate::{Load, LoadOptions, Medium, Sources, load};

fn sources(lesson: &str, captions: &str) -> Sources {
    let mut sources = Sources::default();
    for (path, text) in [
        (
            "site.yml",
            "title: T\nlanguages: [fr, en]\nlicence: CC0-1.0\npeertube: [tube.example]\n",
        ),
        ("courses/c/course.md", "# C\n"),
        ("courses/c/01-m/01-a.md", lesson),
    ] {
        sources.texts.insert(path.to_owned(), text.into());
    }
    for name in ["a.webm", "a.opus", "a.jpg", "a.vtt"] {
        let path = format!("courses/c/01-m/{name}");
        let medium = Medium::of_hash("0123456789abcdef".repeat(4));
        sources.media.insert(path, medium);
    }
    let path = "courses/c/01-m/a.vtt".to_owned();
    sources.captions.insert(path, captions.into());
    sources
}

fn read(lesson: &str, captions: &str) -> Load {
    load(&sources(lesson, captions), LoadOptions::default())
}

fn html(load: &Load) -> String {
    let catalogue = load.catalogue.as_ref().map(|catalogue| &catalogue.courses);
    let texts = catalogue.into_iter().flatten().flat_map(|course| {
        let items = course.modules.iter().flat_map(|module| &module.items);
        items.map(|item| match &item.text.get(item.text.original()).1.body {
            crate::Body::Prose(prose) => prose.html(item.text.original()).into_owned(),
            _ => String::new(),
        })
    });
    texts.collect()
}

#[test]
fn what_a_player_writes_the_sanitiser_leaves_and_nothing_else() {
    let clean = "<video controls=\"\" preload=\"none\" poster=\"/media/a/b.jpg\"><source src=\"/media/a/b.webm\" type=\"video/webm\">\
        <track kind=\"captions\" src=\"/media/a/b.vtt\" srclang=\"fr\" label=\"F\" default=\"\"></video>";
    assert_eq!(sanitise(clean), clean);
    let bad = "<video autoplay controls=x preload=auto onplay=x src=/media/a poster=https://x.example/a.jpg>\
        <source src=//x.example/a.webm type=text/html><track kind=metadata src=javascript:a></video>\
        <a rel=opener href=/a>a</a>";
    assert_eq!(
        sanitise(bad),
        "<video><source><track></video><a href=\"/a\">a</a>"
    );
}

#[test]
fn many_films_with_long_captions_cost_what_they_say_once() {
    let caption = "00:00.000 --> 00:01.000\nA sentence that is said & heard.\n\n";
    let captions = format!("WEBVTT\n\n{}", caption.repeat(5_000));
    let captions = captions.replace("A sentence", "<v A>A sentence");
    let other = captions.replace(
        "heard.\n\n",
        "heard.\n\n00:01.000 --> 00:02.000\n<v B>B.\n\n",
    );
    let lesson = "# T\n\n".to_owned() + &"![A film](a.webm)\n\n".repeat(10_000);
    let load = read(&lesson, &other);
    let html = html(&load);
    assert_eq!(html.matches("<video").count(), 10_000);
    assert!(html.matches("<details").count() < 20);
    assert!(html.len() < 20 << 20, "{}", html.len());
    let mut codes = load.diagnostics.iter().map(|found| found.code);
    assert!(codes.any(|code| code == "transcript-too-long"));
}

fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("WEBVTT\n\n".to_owned()),
        Just("00:01.000 --> 00:02.000\n".to_owned()),
        Just("\n\n".to_owned()),
        Just("<v Ada>".to_owned()),
        Just("<script>alert(1)</script>".to_owned()),
        Just("<img src=x onerror=y>".to_owned()),
        Just("&lt;script&gt;".to_owned()),
        Just("</details></div>".to_owned()),
        Just("-->".to_owned()),
        Just("NOTE".to_owned()),
        Just("<!--".to_owned()),
        any::<String>(),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn captions_of_any_kind_are_words_and_nothing_else(
        pieces in prop::collection::vec(piece(), 0..20),
        title in "[^\\]\\[\\n]{0,20}",
    ) {
        let captions = format!("WEBVTT\n\n00:01.000 --> 00:02.000\n{}", pieces.concat());
        let lesson = format!("# T\n\n[![{title}](a.jpg)](a.webm)\n\n![{title}](a.opus)\n\n[![{title}](a.jpg)](https://tube.example/w/x)\n");
        for captions in [captions, pieces.concat()] {
            let html = html(&read(&lesson, &captions)).to_lowercase();
            for bad in ["<script", "<img src=\"x", "onerror=\"", "<!--", "javascript:"] {
                prop_assert!(!html.contains(bad), "{bad}: {html}");
            }
            for part in html.split("<div class=\"player\">").skip(1) {
                prop_assert_eq!(part.matches("<details").count(), part.matches("</details>").count());
            }
        }
    }
}
