//! What a result's page says besides the questions: what to read again, the threshold, until when it is kept.

use test_support::{every_type_site, on_each_database, on_sqlite};

use crate::{
    client::Site,
    html::{links, tags_named},
    quiz::{
        Door, EVERY_TYPE, Given, ONE_BY_ONE, TYPES_RIGHT, all_types_right, graded_html, start_at,
        start_in,
    },
};

const LESSON: &str = "/fr/courses/essai/types/lire";

/// How often a page links to the lesson, with and without an anchor.
fn to_the_lesson(page: &str) -> [usize; 2] {
    let count = |end: &str| {
        let href = format!("{LESSON}{end}");
        links(page).iter().filter(|link| **link == href).count()
    };
    [count("#un-endroit"), count("")]
}

fn says_what_to_read(page: &str) -> bool {
    tags_named(page, "h2")
        .iter()
        .any(|h2| h2.is("id", "review"))
}

#[test]
fn the_lessons_that_explanations_of_missed_questions_lead_to_are_to_be_read_again() {
    on_each_database(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let started = start_at(&site, EVERY_TYPE).await;
        Door::Form.submit(&site, &started, &[]).await;
        let page = site.get(&started.page()).await.expect(200).text();
        // In the explanation, and in the list.
        assert_eq!(to_the_lesson(&page), [2, 0], "{page}");
        assert!(
            page.contains("À lire d’abord") && page.contains("Pour la question 1"),
            "{page}"
        );
        // For an English reader, the lesson's English address.
        let english = format!("/en/attempts/{}", started.id);
        let page = site.get(&english).await.expect(200).text();
        let href = "/en/courses/essai/types/lire#un-endroit";
        assert_eq!(links(&page).iter().filter(|link| *link == href).count(), 2);
    });
}

#[test]
fn where_explanations_lead_nowhere_the_lessons_before_the_quiz_are_to_be_read_again() {
    on_each_database(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let started = start_at(&site, EVERY_TYPE).await;
        // The one whose explanation has a link is right: it is not missed.
        Door::Form.submit(&site, &started, &TYPES_RIGHT[..1]).await;
        let page = site.get(&started.page()).await.expect(200).text();
        assert_eq!(to_the_lesson(&page), [1, 1], "{page}");
        assert!(!page.contains("Pour la question"), "{page}");
    });
}

#[test]
fn who_has_everything_right_has_nothing_to_read_again() {
    on_sqlite(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let started = start_at(&site, EVERY_TYPE).await;
        let right = all_types_right(&started);
        Door::Form.submit(&site, &started, &right).await;
        let page = site.get(&started.page()).await.expect(200).text();
        assert!(!says_what_to_read(&page), "{page}");
        assert!(page.contains("12 sur 12") && page.contains("100\u{a0}%"));
        // An open answer is neither right nor missed.
        let started = start_at(&site, crate::quiz::OPEN).await;
        Door::Form.submit(&site, &started, &[]).await;
        let page = site.get(&started.page()).await.expect(200).text();
        assert!(!says_what_to_read(&page), "{page}");
    });
}

#[test]
fn a_threshold_is_named_where_the_quiz_has_one() {
    on_sqlite(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let half: Given = &TYPES_RIGHT[..2];
        for (quiz, given, said) in [
            (EVERY_TYPE, half, ["Seuil atteint"].as_slice()),
            (EVERY_TYPE, &TYPES_RIGHT[..1], &["Le seuil est à 50\u{a0}%"]),
            (ONE_BY_ONE, &[], &[]),
        ] {
            let started = start_at(&site, quiz).await;
            Door::Form.submit(&site, &started, given).await;
            let page = site.get(&started.page()).await.expect(200).text();
            let words = ["Seuil atteint", "Le seuil est à 50\u{a0}%", "Le seuil est"];
            let found: Vec<&str> = words[..2]
                .iter()
                .filter(|it| page.contains(**it))
                .copied()
                .collect();
            assert_eq!(found, said, "{page}");
        }
    });
}

#[test]
fn a_result_says_until_when_it_is_kept_in_the_readers_language() {
    on_sqlite(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let started = start_in(&site, EVERY_TYPE, "en").await;
        let mut body = started.fields(&[]);
        body["tag"] = serde_json::json!("en");
        let answer = site.post_json("/api/fn/attempts/submit", &body).await;
        let html = graded_html(&answer.expect(200));
        let english = site.get(&format!("/en/attempts/{}", started.id)).await;
        let french = site.get(&started.page()).await.expect(200).text();
        // 90 days after 15 January 2026.
        assert!(french.contains("jusqu’au 15 avril 2026"), "{french}");
        for text in [html, english.expect(200).text()] {
            assert!(text.contains("15 April 2026"), "{text}");
        }
    });
}
