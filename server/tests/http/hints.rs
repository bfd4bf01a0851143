//! Hints: one after another, to those who ask.

use serde_json::json;
use test_support::{every_type_site, on_each_database, on_sqlite};

use crate::{
    client::{Answer, Site},
    form_fields::filled,
    markers::assert_told,
    quiz::{DOORS, Door, EVERY_TYPE, Given, start_at},
};

/// What a door says when there is no such hint.
fn none_left(door: Door, answer: Answer) {
    match door {
        // Who asks for one too many in another tab sees what there is.
        Door::Form => drop(answer.expect(303)),
        Door::Function => assert_eq!(answer.expect(404).json(), "NotFound"),
        Door::Api => drop(answer.expect_problem(404)),
    }
}

#[test]
fn hints_are_shown_one_by_one_until_none_is_left() {
    on_each_database(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        for door in DOORS {
            let started = start_at(&site, EVERY_TYPE).await;
            let seen: [&[&str]; 3] = [&[], &["INDICEUN"], &["INDICEUN", "INDICEDEUX"]];
            for (number, told) in seen.into_iter().enumerate() {
                assert_told(&site.get(&started.page()).await.expect(200), told);
                assert_told(&site.get(&started.api()).await.expect(200), told);
                let answer = door.hint(&site, &started, "seul", &[]).await;
                if number == 2 {
                    none_left(door, answer);
                    continue;
                }
                let answer = answer.expect(door.done());
                let (hint, left) = (["INDICEUN", "INDICEDEUX"][number], 1 - number);
                match door {
                    Door::Form => assert_eq!(answer.location(), format!("{}#q-5", started.page())),
                    Door::Function => {
                        assert_told(&answer, &[hint]);
                        assert_eq!(answer.json()["left"], left);
                        // The island shows what the page has.
                        let page = site.get(&started.page()).await.expect(200).text();
                        assert!(page.contains(answer.json()["html"].as_str().unwrap()));
                    }
                    Door::Api => {
                        let html = format!("<p>{hint}</p>");
                        let expected = json!({ "hint_html": html, "hints_left": left });
                        assert_eq!(answer.json(), expected);
                        assert_eq!(answer.header("cache-control"), "no-store");
                    }
                }
            }
            let page = site.get(&started.page()).await.expect(200).text();
            assert!(page.contains("Indice 1") && page.contains("Indice 2"));
        }
    });
}

#[test]
fn hints_that_are_asked_for_at_once_are_each_told_once() {
    on_each_database(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        for door in [Door::Function, Door::Api] {
            for _ in 0..8 {
                let started = start_at(&site, EVERY_TYPE).await;
                let (first, second) = tokio::join!(
                    door.hint(&site, &started, "seul", &[]),
                    door.hint(&site, &started, "seul", &[]),
                );
                let both = first.expect(200).text() + &second.expect(200).text();
                let told = ["INDICEUN", "INDICEDEUX"].map(|hint| both.matches(hint).count());
                assert_eq!(told, [1, 1], "{door:?}: {both}");
            }
        }
    });
}

#[test]
fn the_button_of_a_hint_keeps_what_was_answered_so_far() {
    on_each_database(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let started = start_at(&site, EVERY_TYPE).await;
        let given: Given = &[
            ("ordre", &["Attendre"]),
            ("trous", &["b1=mot"]),
            ("avis", &["deux\nlignes"]),
        ];
        let answer = Door::Form.hint(&site, &started, "trous", given).await;
        assert_eq!(
            answer.expect(303).location(),
            format!("{}#q-3", started.page())
        );
        let page = site.get(&started.page()).await.expect(200);
        assert_eq!(filled(&page), started.filled_in(given));
        assert_told(&page, &["INDICETROUS"]);

        // What cannot be read does not keep the hint back.
        let given: Given = &[("trous", &["b2=rien"])];
        let page = Door::Form.hint(&site, &started, "seul", given).await;
        let page = page.expect(422);
        assert_eq!(filled(&page), started.filled_in(given));
        assert_told(&page, &["INDICETROUS", "INDICEUN"]);
    });
}

#[test]
fn a_question_without_hints_has_none_and_neither_has_one_that_is_not_there() {
    on_sqlite(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let started = start_at(&site, EVERY_TYPE).await;
        let kept = database.contents().await;
        for question in ["avis", "nowhere", "mer.x", ""] {
            for door in [Door::Function, Door::Api] {
                let answer = door.hint(&site, &started, question, &[]).await;
                none_left(door, answer);
            }
        }
        assert_eq!(database.contents().await, kept);
        let path = format!("{}/hint", started.page());
        let answer = site.post_form(&path, &[]).await.expect(303);
        assert_eq!(answer.location(), started.page());
        assert_eq!(database.contents().await, kept);
    });
}

#[test]
fn a_graded_attempt_shows_no_more_hints() {
    on_each_database(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let started = start_at(&site, EVERY_TYPE).await;
        Door::Api.submit(&site, &started, &[]).await;
        let kept = database.contents().await;
        for door in DOORS {
            let answer = door.hint(&site, &started, "seul", &[]).await;
            match door {
                Door::Form => assert_eq!(answer.expect(303).location(), started.page()),
                Door::Function => drop(answer.expect(400)),
                Door::Api => drop(answer.expect_problem(409)),
            }
        }
        assert_eq!(database.contents().await, kept);
    });
}
