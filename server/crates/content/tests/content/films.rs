//! Films, recordings and videos of PeerTube in a text.

use content::{Body, Picture, PictureSize};
use insta::assert_snapshot;
use proptest::prelude::*;

use crate::hosted_videos::PEERTUBE;
use crate::site::{Folder, item, prose, strange_markup};

pub(crate) const CAPTIONS: &str = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada>Bonjour & bienvenue.\n\n\
    00:02.000 --> 00:03.000\n<v Grace>Merci <b>beaucoup</b>.\n";

/// A site whose lesson `b` holds this Markdown, beside films and a poster.
pub(crate) fn lesson(markdown: &str) -> Folder {
    let poster = Picture {
        size: Some(PictureSize {
            width: 640,
            height: 360,
        }),
        ..Picture::default()
    };
    Folder::sound()
        .with(
            "courses/c/REUSE.toml",
            "version = 1\n\n[[annotations]]\npath = \"**\"\nSPDX-FileCopyrightText = \"Ada\"\nSPDX-License-Identifier = \"CC0-1.0\"\n",
        )
        .with(
            "courses/c/01-m/02-b.md",
            &format!("---\ntitle: B\n---\n{markdown}\n"),
        )
        .with_medium("courses/c/01-m/un film.webm")
        .with_medium("courses/c/01-m/parole.opus")
        .with_medium("courses/c/01-m/muet.mp4")
        .with_image("courses/c/01-m/affiche.jpg", 1000, poster)
        .with_captions("courses/c/01-m/muet.vtt", "WEBVTT\n")
}

fn with_captions(folder: Folder) -> Folder {
    folder
        .with_captions("courses/c/01-m/un film.vtt", CAPTIONS)
        .with_captions(
            "courses/c/01-m/un film.en.vtt",
            "WEBVTT\n\n00:01.000 --> 00:02.000\nHello.\n",
        )
        .with_captions("courses/c/01-m/parole.vtt", CAPTIONS)
}

#[test]
fn an_image_linked_to_a_film_is_a_player_with_that_poster() {
    let folder = with_captions(lesson(
        "[![Un <film>](affiche.jpg \"La *légende* & plus\")](un%20film.webm)",
    ));
    assert_eq!(folder.codes(), Vec::<String>::new());
    assert_snapshot!(folder.html("c/m/b"), @r#"
    <div class="player">
    <figure class="video">
    <video controls="" preload="none" aria-label="Un" poster="/media/0123456789abcdef/affiche.jpg" width="640" height="360"><source src="/media/0123456789abcdef/un%20film.webm" type="video/webm"><track kind="captions" src="/media/0123456789abcdef/un%20film.vtt" srclang="fr" label="Français" default=""><track kind="captions" src="/media/0123456789abcdef/un%20film.en.vtt" srclang="en" label="English"></video>
    <figcaption><strong>Un</strong><br>
    La *légende* &amp; plus <small class="credit">Ada, <a href="https://creativecommons.org/publicdomain/zero/1.0/" rel="noopener noreferrer">CC0 1.0</a></small></figcaption>
    </figure>
    <p class="video__more"><a href="/media/0123456789abcdef/un%20film.webm" download="un film.webm">Télécharger la vidéo (WebM)</a></p>
    <details class="transcript"><summary>Transcription</summary>
    <p><strong>Ada&nbsp;:</strong> Bonjour &amp; bienvenue.</p>
    <p><strong>Grace&nbsp;:</strong> Merci beaucoup.</p>
    </details>
    </div>
    "#);
    let catalogue = folder.catalogue();
    for key in [
        "un film.webm",
        "un film.vtt",
        "un film.en.vtt",
        "affiche.jpg",
    ] {
        let key = format!("0123456789abcdef/{key}");
        assert!(catalogue.media.contains_key(&key), "{key}");
    }
}

#[test]
fn an_image_whose_file_is_a_film_or_a_recording_is_a_player_too() {
    let folder = with_captions(lesson(
        "![Le film](<un film.webm>)\n\n![La parole](parole.opus)\n\n[![La parole](affiche.jpg)](parole.opus)",
    ));
    assert_eq!(folder.codes(), Vec::<String>::new());
    assert_snapshot!(folder.html("c/m/b"), @r#"
    <div class="player">
    <figure class="video">
    <video controls="" preload="none" aria-label="Le film"><source src="/media/0123456789abcdef/un%20film.webm" type="video/webm"><track kind="captions" src="/media/0123456789abcdef/un%20film.vtt" srclang="fr" label="Français" default=""><track kind="captions" src="/media/0123456789abcdef/un%20film.en.vtt" srclang="en" label="English"></video>
    <figcaption>Le film <small class="credit">Ada, <a href="https://creativecommons.org/publicdomain/zero/1.0/" rel="noopener noreferrer">CC0 1.0</a></small></figcaption>
    </figure>
    <p class="video__more"><a href="/media/0123456789abcdef/un%20film.webm" download="un film.webm">Télécharger la vidéo (WebM)</a></p>
    <details class="transcript"><summary>Transcription</summary>
    <p><strong>Ada&nbsp;:</strong> Bonjour &amp; bienvenue.</p>
    <p><strong>Grace&nbsp;:</strong> Merci beaucoup.</p>
    </details>
    </div>
    <div class="player">
    <figure class="recording">
    <audio controls="" preload="none" aria-label="La parole"><source src="/media/0123456789abcdef/parole.opus" type="audio/ogg"></audio>
    <figcaption>La parole <small class="credit">Ada, <a href="https://creativecommons.org/publicdomain/zero/1.0/" rel="noopener noreferrer">CC0 1.0</a></small></figcaption>
    </figure>
    <p class="video__more"><a href="/media/0123456789abcdef/parole.opus" download="parole.opus">Télécharger l’enregistrement (Opus)</a></p>
    <details class="transcript"><summary>Transcription</summary>
    <p><strong>Ada&nbsp;:</strong> Bonjour &amp; bienvenue.</p>
    <p><strong>Grace&nbsp;:</strong> Merci beaucoup.</p>
    </details>
    </div>
    <div class="player">
    <figure class="recording">
    <img src="/media/0123456789abcdef/affiche.jpg" alt="" width="640" height="360" decoding="async"><audio controls="" preload="none" aria-label="La parole"><source src="/media/0123456789abcdef/parole.opus" type="audio/ogg"></audio>
    <figcaption>La parole <small class="credit">Ada, <a href="https://creativecommons.org/publicdomain/zero/1.0/" rel="noopener noreferrer">CC0 1.0</a></small></figcaption>
    </figure>
    <p class="video__more"><a href="/media/0123456789abcdef/parole.opus" download="parole.opus">Télécharger l’enregistrement (Opus)</a></p>
    <details class="transcript"><summary>Transcription</summary>
    <p><strong>Ada&nbsp;:</strong> Bonjour &amp; bienvenue.</p>
    <p><strong>Grace&nbsp;:</strong> Merci beaucoup.</p>
    </details>
    </div>
    "#);
}

#[test]
fn a_translation_takes_the_captions_of_its_language_and_else_those_of_the_original() {
    let folder = with_captions(lesson("![Le film](<un film.webm>)")).with(
        "courses/c/01-m/02-b.en.md",
        "---\ntitle: B\n---\n![The film](<un film.webm>)\n\n![The talk](parole.opus)\n",
    );
    assert_eq!(folder.codes(), Vec::<String>::new());
    let catalogue = folder.catalogue();
    let english = prose(item(&catalogue, "c/m/b"), "en").unwrap();
    assert!(
        english.contains("srclang=\"en\" label=\"English\" default=\"\""),
        "{english}"
    );
    assert!(
        english.contains("<summary>Transcript</summary>\n<p>Hello.</p>"),
        "{english}"
    );
    assert!(english.contains("<summary>Transcript</summary>\n<div lang=\"fr\" dir=\"ltr\">\n<p><strong>Ada:</strong> Bonjour"), "{english}");
}

#[test]
fn who_cannot_hear_is_not_forgotten() {
    let folder = lesson(
        "![Le film](<un film.webm>)\n\n![La parole](parole.opus)\n\n![Sans parole](muet.mp4)",
    );
    assert_snapshot!(folder.told(), @r#"
    warning[video-captions-missing]: `un film.webm` has no captions: who does not hear it learns nothing of what is said
     --> courses/c/01-m/02-b.md:4:1
      |
    4 | ![Le film](<un film.webm>)
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = mend: put what is said, as WebVTT, into `un film.vtt` beside it; if nothing is said, a file that holds the line `WEBVTT` alone

    warning[audio-transcript-missing]: `parole.opus` has no transcript: who does not hear it learns nothing of what is said
     --> courses/c/01-m/02-b.md:6:1
      |
    6 | ![La parole](parole.opus)
      | ^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = mend: put what is said, as WebVTT, into `parole.vtt` beside it; if nothing is said, a file that holds the line `WEBVTT` alone
    "#);
    let html = folder.html("c/m/b");
    assert_eq!(html.matches("<video").count(), 2);
    assert!(
        !html.contains("<track") && !html.contains("<details"),
        "{html}"
    );
}

#[test]
fn captions_that_browsers_do_not_show_are_told_with_their_line() {
    let folder = lesson("![Le film](<un film.webm>)\n\n![La parole](parole.opus)")
        .with_captions(
            "courses/c/01-m/un film.vtt",
            "1\n00:00:01,000 --> 00:00:02,000\nSubRip\n",
        )
        .with_captions(
            "courses/c/01-m/parole.vtt",
            "WEBVTT\n\n00:01.000 --> 00:02.000\nBien.\n\n00:01 --> 00:02\nMal.\n\nPerdu.\n",
        );
    assert_snapshot!(folder.told(), @r#"
    warning[video-captions-missing]: `un film.webm` has no captions: who does not hear it learns nothing of what is said
     --> courses/c/01-m/02-b.md:4:1
      |
    4 | ![Le film](<un film.webm>)
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = mend: put what is said, as WebVTT, into `un film.vtt` beside it; if nothing is said, a file that holds the line `WEBVTT` alone

    warning[captions-invalid]: these times cannot be read: browsers pass this caption over
     --> courses/c/01-m/parole.vtt:6:1
      |
    6 | 00:01 --> 00:02
      | ^^^^^^^^^^^^^^^
      |
      = mend: write `00:01:02.500 --> 00:01:04.000`, with a point before the thousandths

    warning[captions-invalid]: this text belongs to no caption: browsers do not show it
     --> courses/c/01-m/parole.vtt:9:1
      |
    9 | Perdu.
      | ^^^^^^
      |
      = mend: write its times above it; an empty line ends a caption

    warning[captions-invalid]: the file does not begin with `WEBVTT`: browsers show none of its captions
     --> courses/c/01-m/un film.vtt:1:1
      |
    1 | 1
      | ^
      |
      = mend: write `WEBVTT` on the first line and leave the second one empty
    "#);
    assert!(folder.html("c/m/b").contains("<p>Bien.</p>"));
}

#[test]
fn captions_that_are_no_text_or_too_long_are_told_and_the_lesson_is_served() {
    let mut folder = lesson("![Le film](<un film.webm>)");
    let path = "courses/c/01-m/un film.vtt".to_owned();
    for bytes in [
        b"WEBVTT\n\ncaf\xe9".to_vec(),
        vec![b' '; content::MAX_CAPTIONS_BYTES + 1],
    ] {
        folder.sources.captions.insert(path.clone(), bytes.into());
        let codes = folder.codes();
        assert!(codes[0].ends_with("video-captions-missing"), "{codes:?}");
        assert!(codes[1].ends_with("captions-invalid"), "{codes:?}");
        assert!(folder.html("c/m/b").contains("<video"));
    }
}

#[test]
fn a_poster_that_is_not_there_costs_only_the_poster() {
    let folder = with_captions(lesson(
        "[![A](absent.jpg)](<un film.webm>)\n\n[![B](https://x.example/b.jpg)](parole.opus)\n\n[![C](muet.mp4)](<un film.webm>)\n\n[![](affiche.jpg)](muet.mp4)",
    ));
    assert_eq!(
        folder.codes(),
        [
            "courses/c/01-m/02-b.md:4:7 image-missing",
            "courses/c/01-m/02-b.md:6:7 image-external",
            "courses/c/01-m/02-b.md:8:7 image-not-an-image",
            "courses/c/01-m/02-b.md:10:1 image-without-alt",
        ]
    );
    let html = folder.html("c/m/b");
    assert_eq!(html.matches("poster=").count(), 1, "{html}");
    assert_eq!(html.matches("<video").count(), 3, "{html}");
    assert_eq!(html.matches("<audio").count(), 1, "{html}");
    assert!(html.contains("aria-label=\"muet.mp4\""), "{html}");
}

#[test]
fn a_film_with_anything_beside_it_stays_a_link() {
    let folder = with_captions(lesson(
        "Voici ![le film](<un film.webm>) et [![a](affiche.jpg)](<un film.webm>).\n\n[Le film](<un film.webm>)\n\n\
         <a href=\"un film.webm\">\n\n![le film](<un film.webm>)\n\n</a>",
    ));
    let html = folder.html("c/m/b");
    assert!(
        !html.contains("<video") && !html.contains("player"),
        "{html}"
    );
    let told = folder.told();
    assert!(
        told.contains("let nothing else stand in its paragraph"),
        "{told}"
    );
}

#[test]
fn tags_of_players_in_html_go_with_what_they_hold() {
    let folder = with_captions(lesson(
        "<video autoplay onplay=\"x()\" src=\"un film.webm\">a</video>\n\n<audio controls><source src=x></audio>\n\n\
         b <track src=x> <source src=y> c <a href=\"un film.webm\" download=\"x\">d</a>",
    ));
    let html = folder.html("c/m/b");
    for bad in [
        "<video", "<audio", "<source", "<track", "onplay", "download", "autoplay",
    ] {
        assert!(!html.contains(bad), "{bad}: {html}");
    }
    let codes = folder.codes();
    assert!(codes.len() >= 4, "{codes:?}");
}

#[test]
fn a_question_may_show_a_film_but_an_option_shows_its_words() {
    let quiz = "---\nkind: quiz\ntitle: Quiz\n---\n\n## Que dit-elle ? <!-- q:a -->\n\n![Le film](<un film.webm>)\n\n\
        - [ ] Ceci :\n\n  ![Un son](parole.opus)\n\n- [x] Bonjour\n";
    let folder = with_captions(lesson("B")).with("courses/c/01-m/03-quiz.md", quiz);
    assert_eq!(folder.codes(), Vec::<String>::new());
    let catalogue = folder.catalogue();
    let item = item(&catalogue, "c/m/quiz");
    let Body::Quiz { quiz, .. } = &item.text.get(item.text.original()).1.body else {
        panic!("{:?}", folder.codes());
    };
    let shown = format!("{quiz:?}");
    assert!(shown.contains("<video controls"), "{shown}");
    let (_, option) = shown.split_once("Ceci").unwrap();
    assert!(option.contains("<audio"), "{option}");
    // As a page shows an option, in a label.
    assert!(!content::phrasing_html(option).contains("<audio"));
    assert!(catalogue.media.contains_key("0123456789abcdef/parole.opus"));
}

fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "[![",
        "![",
        "](",
        ")",
        "](affiche.jpg)](",
        "affiche.jpg",
        "<un film.webm>",
        "un%20film.webm",
        "parole.opus",
        "muet.mp4?x#t=1",
        "https://tube.example/w/abc",
        "https://tube.example/w/a\"b",
        "https://other.example/videos/watch/abc",
        "javascript:x.webm",
        "data:video/webm,x",
        "//x.example/a.webm",
        "\n\n",
        "\n",
        " \"",
        "\"",
        "'",
        "> ",
        "> [!NOTE]\n> ",
        "- ",
        "1. ",
        "# ",
        "<figure>",
        "</figure>",
        "<a href=\"01-a.md\">",
        "</a>",
        "<video onplay=x>",
        "</video>",
        "<details>",
        "</details>",
        "`",
        "*",
        "&lt;",
        "<script>",
        "é",
        "\u{0}",
    ]);
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn whatever_stands_around_films_only_this_site_is_asked(text in pieces()) {
        let text = format!("![A](<un film.webm>)\n\n{text}");
        let folder = with_captions(lesson(&text)).with("site.yml", PEERTUBE);
        let Some(catalogue) = folder.load().catalogue else { return Ok(()); };
        let html = prose(item(&catalogue, "c/m/b"), "fr").unwrap();
        prop_assert_eq!(strange_markup(&html), Vec::<String>::new(), "{}", html);
        for name in ["src", "poster"] {
            for value in html.split(&format!(" {name}=\"")).skip(1) {
                prop_assert!(value.starts_with("/media/"), "{}", html);
            }
        }
        for tag in ["div", "figure", "details", "video", "audio"] {
            let opened = html.matches(&format!("<{tag}>")).count() + html.matches(&format!("<{tag} ")).count();
            prop_assert_eq!(opened, html.matches(&format!("</{tag}>")).count(), "{}", html);
        }
    }
}
