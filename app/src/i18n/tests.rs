//! The messages as readers see them, in every language.

use super::{Lang, language_name};

include!(concat!(env!("OUT_DIR"), "/samples.rs"));

/// Numbers of every plural category of the languages here.
const NUMBERS: [i64; 7] = [0, 1, 2, 3, 11, 100, 1_000_000];

fn messages(lang: Lang) -> Vec<(&'static str, String)> {
    let mut all = Vec::new();
    samples(lang, &NUMBERS, "texte", &mut all);
    all
}

#[test]
fn every_message_can_be_made_in_every_language() {
    for lang in Lang::ALL {
        for (name, words) in messages(*lang) {
            assert!(!words.trim().is_empty(), "{name} is empty in {lang:?}");
            assert!(
                !words.contains(['{', '}', '$']),
                "{name} in {lang:?}: {words}"
            );
        }
    }
}

#[test]
fn what_is_put_into_a_message_is_not_read_as_syntax() {
    let hostile = "{ $n } <b> \" \\";
    for lang in Lang::ALL {
        let words = lang.result_of(hostile);
        assert!(words.contains(hostile), "{words}");
    }
}

#[test]
fn counts_take_the_form_that_each_language_has_for_them() {
    let counts = |lang: Lang| [0, 1, 2, 3, 11, 100].map(|n| lang.questions_count(n));
    assert_eq!(
        counts(Lang::Fr),
        [
            "0\u{a0}question",
            "1\u{a0}question",
            "2\u{a0}questions",
            "3\u{a0}questions",
            "11\u{a0}questions",
            "100\u{a0}questions",
        ]
    );
    assert_eq!(
        counts(Lang::En),
        [
            "0\u{a0}questions",
            "1\u{a0}question",
            "2\u{a0}questions",
            "3\u{a0}questions",
            "11\u{a0}questions",
            "100\u{a0}questions",
        ]
    );
    assert_eq!(
        counts(Lang::Ar),
        [
            "لا أسئلة",
            "سؤال واحد",
            "سؤالان",
            "3\u{a0}أسئلة",
            "11\u{a0}سؤالًا",
            "100\u{a0}سؤال",
        ]
    );
    assert_eq!(Lang::Fr.questions_count(2_usize), "2\u{a0}questions");
}

#[test]
fn numbers_are_written_as_the_language_writes_them() {
    assert_eq!(
        Lang::Fr.questions_count(1_234_567),
        "1\u{202f}234\u{202f}567\u{a0}questions"
    );
    assert_eq!(Lang::En.questions_count(1_000), "1,000\u{a0}questions");
    assert_eq!(Lang::En.questions_count(-5), "-5\u{a0}questions");
    assert_eq!(Lang::Ar.module_number(12), "الوحدة 12");
    assert_eq!(
        Lang::En.module_number(u64::MAX),
        "Module 9,223,372,036,854,775,807"
    );
}

#[test]
fn decimal_numbers_have_the_sign_of_the_language() {
    assert_eq!(Lang::Fr.decimal("7.5"), "7,5");
    assert_eq!(Lang::En.decimal("7.5"), "7.5");
    assert_eq!(Lang::Ar.decimal("0.25"), "0.25");
    assert_eq!(Lang::Fr.decimal("1234.5"), "1\u{202f}234,5");
    assert_eq!(Lang::Fr.decimal("beaucoup"), "beaucoup");
    assert_eq!(Lang::Fr.decimal(""), "");
}

#[test]
fn durations_read_as_people_write_them() {
    assert_eq!(Lang::Fr.minutes(45), "45\u{a0}min");
    assert_eq!(Lang::Fr.about_minutes(180), "environ 3\u{a0}h");
    assert_eq!(Lang::Fr.about_minutes(58), "environ 58\u{a0}min");
    assert_eq!(Lang::Fr.about_minutes(223), "environ 3\u{a0}h\u{a0}45");
    assert_eq!(Lang::Fr.reading_minutes(10), "10\u{a0}min de lecture");
    assert_eq!(Lang::En.minutes(65), "1\u{a0}h\u{a0}05");
    assert_eq!(Lang::Ar.minutes(2), "دقيقتان");
    assert_eq!(Lang::Ar.minutes(150), "ساعتان و30\u{a0}دقيقة");
}

#[test]
fn dates_are_written_in_words() {
    assert_eq!(Lang::Fr.date("2026-03-02"), "2 mars 2026");
    assert_eq!(Lang::Fr.date("2026-03-01"), "1er mars 2026");
    assert_eq!(Lang::En.date("2026-03-01"), "1 March 2026");
    assert_eq!(Lang::En.date("2026-03-02"), "2 March 2026");
    assert_eq!(Lang::Ar.date("2026-03-02"), "2 مارس 2026");
    assert_eq!(Lang::En.date("2026-03-02T23:30:00Z"), "2 March 2026");
}

#[test]
fn what_is_no_date_comes_back_as_it_is() {
    for text in ["", "2026", "2026-02-30", "mars 2026", "2026-3-2", "<b>"] {
        assert_eq!(Lang::Fr.date(text), text);
    }
}

#[test]
fn a_text_put_into_arabic_keeps_its_own_direction() {
    assert_eq!(
        Lang::Ar.result_of("Quiz (1)"),
        "النتيجة: \u{2068}Quiz (1)\u{2069}"
    );
    assert_eq!(Lang::En.result_of("Quiz (1)"), "Result: Quiz (1)");
}

#[test]
fn a_tag_finds_the_nearest_language() {
    for (tag, lang) in [
        ("fr", Lang::Fr),
        ("fr-CA", Lang::Fr),
        ("FR-ch-x-private", Lang::Fr),
        ("ar", Lang::Ar),
        ("ar-TN", Lang::Ar),
        ("en-US", Lang::En),
        ("frp", Lang::En),
        ("br", Lang::En),
        ("", Lang::En),
        ("-", Lang::En),
        ("é-fr", Lang::En),
    ] {
        assert_eq!(Lang::of_tag(tag), lang, "{tag}");
    }
    for lang in Lang::ALL {
        assert_eq!(Lang::of_tag(lang.tag()), *lang);
    }
}

#[test]
fn a_language_crosses_the_wire_as_its_tag() {
    for lang in Lang::ALL {
        let json = serde_json::to_string(lang).unwrap();
        assert_eq!(json, format!("{:?}", lang.tag()));
        assert_eq!(serde_json::from_str::<Lang>(&json).unwrap(), *lang);
    }
}

#[test]
fn languages_are_called_as_their_speakers_call_them() {
    assert_eq!(language_name("fr-CA"), "Français");
    assert_eq!(language_name("ar"), "العربية");
    assert_eq!(language_name("zh-Hant-TW"), "繁體中文");
    assert_eq!(language_name("pt-br"), "Português do Brasil");
    assert_eq!(language_name("tlh"), "tlh");
    for lang in Lang::ALL {
        assert_ne!(language_name(lang.tag()), lang.tag(), "{lang:?} has a name");
    }
}

#[test]
fn french_is_set_as_french_is() {
    for (name, words) in messages(Lang::Fr) {
        let letters: Vec<char> = words.chars().collect();
        for (before, sign) in letters.iter().zip(letters.iter().skip(1)) {
            let wanted = match (before, sign) {
                (_, ';' | '!' | '?' | '»') => *before == '\u{202f}',
                ('«', _) => *sign == '\u{202f}',
                (_, ':' | '%') => *before == '\u{a0}',
                _ => true,
            };
            assert!(
                wanted,
                "{name}: the space at {before:?} {sign:?} in {words}"
            );
        }
        assert!(!words.contains(['\'', '"']), "{name}: {words}");
        assert!(!words.contains("..."), "{name}: {words}");
    }
}
