//! Every letter in every language.

use content::{Contact, Language};
use platform::{EmailAddress, Letter, LetterKind};
use time::{Date, Month, OffsetDateTime};

use super::{LetterText, letter_text};
use crate::i18n::Lang;

const PUBLIC: &str = "https://cours.example.org";
const TOKEN: &str = "0123456789abcdef0123456789abcdef";

fn kinds(pseudonym: &str) -> Vec<(LetterKind, String)> {
    let pseudonym = || pseudonym.to_owned();
    let token = || TOKEN.parse().unwrap();
    let on = Date::from_calendar_date(2026, Month::March, 2).unwrap();
    let kinds = [
        (
            LetterKind::ConfirmAddress { token: token() },
            format!("/confirm/{TOKEN}"),
        ),
        (
            LetterKind::ResetPassword {
                token: token(),
                pseudonym: pseudonym(),
            },
            format!("/reset/{TOKEN}"),
        ),
        (
            LetterKind::AddressInUse {
                pseudonym: pseudonym(),
            },
            "/forgot".to_owned(),
        ),
        (
            LetterKind::AddressChanged {
                pseudonym: pseudonym(),
            },
            "/login".to_owned(),
        ),
        (
            LetterKind::PasswordChanged {
                pseudonym: pseudonym(),
            },
            "/forgot".to_owned(),
        ),
        (
            LetterKind::Inactive {
                pseudonym: pseudonym(),
                on,
            },
            "/login".to_owned(),
        ),
        (
            LetterKind::DeletionScheduled {
                pseudonym: pseudonym(),
                on,
            },
            "/me/data".to_owned(),
        ),
    ];
    kinds.into()
}

fn letter(kind: LetterKind, tag: &str, site: &str) -> Letter {
    Letter {
        id: "1".repeat(32),
        to: EmailAddress::parse("ada@example.org").unwrap(),
        language: Language::parse(tag).unwrap(),
        site: site.to_owned(),
        contact: Some(Contact::Email("equipe@example.org".to_owned())),
        at: OffsetDateTime::UNIX_EPOCH,
        kind,
    }
}

/// Every letter in every language, with the address that its link has.
fn all(pseudonym: &str, site: &str) -> Vec<(Lang, LetterText, String)> {
    let languages = Lang::ALL.iter();
    let of_language = |lang: &Lang| {
        let lang = *lang;
        kinds(pseudonym).into_iter().map(move |(kind, path)| {
            let words = letter_text(&letter(kind, lang.tag(), site), PUBLIC);
            (lang, words, format!("{PUBLIC}/{}{path}", lang.tag()))
        })
    };
    languages.flat_map(of_language).collect()
}

#[test]
fn both_parts_hold_the_link_and_who_writes_and_where_to_ask() {
    for (lang, words, link) in all("lilas", "Le site") {
        assert_eq!(words.text.lines().filter(|line| *line == link).count(), 1);
        assert!(!words.subject.contains('\n'));
        let title = format!("<title>{}</title>", words.subject);
        for part in [
            &title,
            &format!("href=\"{link}\""),
            &format!("<html lang=\"{0}\" dir=", lang.tag()),
        ] {
            assert!(words.html.contains(part), "{part}: {}", words.html);
        }
        for part in [&words.text, &words.html] {
            assert!(part.contains("Le site"), "{part}");
            assert!(part.contains("equipe@example.org"), "{part}");
            assert!(part.contains(&format!("{PUBLIC}/{}", lang.tag())), "{part}");
        }
    }
}

#[test]
fn letters_are_in_the_readers_language_and_run_its_way() {
    let of = |tag| {
        let (kind, _) = kinds("lilas").remove(0);
        letter_text(&letter(kind, tag, "Le site"), PUBLIC)
    };
    assert_eq!(of("fr").subject, "Confirmez votre adresse pour Le site");
    assert!(of("fr").text.contains("24\u{a0}heures"));
    assert_eq!(of("en").subject, "Confirm your address for Le site");
    assert!(of("ar").html.contains("<html lang=\"ar\" dir=\"rtl\">"));
    // A language that the interface does not speak is answered in English, under the site's own addresses.
    let other = of("de");
    assert_eq!(other.subject, "Confirm your address for Le site");
    assert!(other.text.contains(&format!("{PUBLIC}/de/confirm/{TOKEN}")));
    assert!(other.html.contains("<html lang=\"en\" dir=\"ltr\">"));
}

#[test]
fn a_day_is_written_in_words() {
    let (kind, _) = kinds("lilas").pop().unwrap();
    let words = letter_text(&letter(kind, "fr", "Le site"), PUBLIC);
    assert!(words.text.contains("le 2 mars 2026"), "{}", words.text);
}

#[test]
fn a_hostile_name_is_a_name_and_nothing_else() {
    let name =
        "<img src=x onerror=alert(1)>\r\nBcc: eve@example.org\n\n\u{202e}\u{2066}\"'&amp;\u{0}";
    for (_, words, _) in all(name, name) {
        assert!(!words.subject.contains(['\r', '\n', '\0', '\u{202e}']));
        assert!(!words.html.contains("<img"), "{}", words.html);
        assert!(words.html.contains("&amp;amp;"), "{}", words.html);
        for part in [&words.text, &words.html] {
            assert!(!part.contains(['\u{202e}', '\u{2066}', '\0', '\r']));
            assert!(!part.lines().any(|line| line.starts_with("Bcc:")));
        }
    }
}

#[test]
fn a_letter_to_an_address_that_nobody_confirmed_holds_no_word_of_whoever_caused_it() {
    for tag in ["fr", "en", "ar"] {
        let (kind, _) = kinds("lilas").remove(0);
        let words = letter_text(&letter(kind, tag, "Le site"), PUBLIC);
        assert!(!words.text.contains("lilas") && !words.html.contains("lilas"));
    }
}

#[test]
fn nothing_is_fetched_from_anywhere() {
    for (_, words, _) in all("lilas", "Le site") {
        for part in ["<img", "<link", "<script", "<style", "src=", "url("] {
            assert!(!words.html.contains(part), "{part}");
        }
    }
}
