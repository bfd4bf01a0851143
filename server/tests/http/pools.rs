//! Drawing: which questions an attempt asks.

use std::collections::BTreeSet;

use test_support::{every_type_site, on_each_database, on_sqlite, standard_site};

use crate::{
    client::Site,
    html::tags_named,
    quiz::{DOORS, EVERY_TYPE, Started, all_types_right, now, start_at},
};

const POOL: [&str; 4] = ["mer", "neige", "feu", "sable"];

/// What an attempt asks of the pool.
fn drawn(started: &Started) -> Vec<String> {
    let ids = started.ids().into_iter();
    let of_pool = ids.filter(|id| POOL.contains(id));
    of_pool.map(str::to_owned).collect()
}

#[test]
fn each_attempt_asks_as_many_of_a_pool_as_the_author_said() {
    on_each_database(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let mut draws = BTreeSet::new();
        for _ in 0..20 {
            let started = start_at(&site, EVERY_TYPE).await;
            assert_eq!(started.ids().len(), 7);
            let drawn = drawn(&started);
            assert_eq!(drawn.len(), 2);
            draws.insert(drawn);
        }
        let asked: BTreeSet<_> = draws.iter().flatten().collect();
        assert_eq!(asked.len(), 4, "{draws:?}");
        assert!(draws.len() > 2, "{draws:?}");
    });
}

#[test]
fn the_score_is_out_of_what_was_drawn() {
    on_each_database(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        for door in DOORS {
            let started = start_at(&site, EVERY_TYPE).await;
            let given = all_types_right(&started);
            door.submit(&site, &started, &given).await;
            let result = now(&site, &started).await;
            assert_eq!(
                (result["score"].as_f64(), result["max_score"].as_f64()),
                (Some(12.0), Some(12.0))
            );
            let asked = result["questions"].as_array().unwrap().len();
            assert_eq!(asked, 7);
        }
    });
}

#[test]
fn what_was_not_drawn_is_not_asked() {
    on_each_database(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let started = start_at(&site, EVERY_TYPE).await;
        let drawn = drawn(&started);
        let left_out = POOL
            .into_iter()
            .find(|id| !drawn.contains(&(*id).to_owned()));
        let body = serde_json::json!({ "answers": { left_out.unwrap(): "x" } });
        let kept = database.contents().await;
        let problem = site.post_json(&started.api_submit(), &body).await;
        let problem = problem.expect_problem(422).json();
        assert_eq!(problem["refused"][0]["reason"], "there is no such question");
        assert_eq!(database.contents().await, kept);
    });
}

#[test]
fn to_try_again_is_another_draw() {
    on_each_database(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let started = start_at(&site, EVERY_TYPE).await;
        DOORS[0].submit(&site, &started, &[]).await;
        let result = now(&site, &started).await;
        let page = site.get(&started.page()).await.expect(200).text();
        let quiz = format!("/fr/courses/{EVERY_TYPE}");
        let again = tags_named(&page, "form");
        let again: Vec<_> = again
            .iter()
            .filter(|form| form.is("action", &quiz))
            .collect();
        assert!(again.len() == 1 && again[0].is("method", "post"), "{page}");

        let mut draws = BTreeSet::from([drawn(&started)]);
        for _ in 0..10 {
            let page = site.post_form(&quiz, &[]).await.expect(303).location();
            let id = page.rsplit('/').next().unwrap();
            let api = format!("/api/v1/attempts/{id}");
            let attempt = site.get(&api).await.expect(200).json();
            let started = Started {
                id: id.to_owned(),
                questions: attempt["questions"].clone(),
            };
            draws.insert(drawn(&started));
        }
        assert!(draws.len() > 1, "{draws:?}");
        assert_eq!(now(&site, &started).await, result);
    });
}

#[test]
fn a_quiz_may_be_drawn_from_as_a_whole() {
    on_sqlite(async |database| {
        let questions: String = (1..=4)
            .map(|n| format!("\n## Question {n} <!-- q:n{n} points={n} -->\n\n- = {n}\n"))
            .collect();
        let quiz = format!("---\nkind: quiz\ntitle: Tirage\ndraw: 2\n---\n{questions}");
        let site = standard_site().with("courses/essai/02-second/02-tirage.md", quiz);
        let site = Site::of(database, &site.checked()).await;
        let page = site
            .get("/fr/courses/essai/second/tirage")
            .await
            .expect(200);
        assert!(page.text().contains("2\u{a0}questions"), "{}", page.text());
        let mut asked = BTreeSet::new();
        for _ in 0..20 {
            let started = start_at(&site, "essai/second/tirage").await;
            assert_eq!(started.ids().len(), 2);
            asked.extend(started.ids().into_iter().map(str::to_owned));
            let points: f64 = started
                .questions
                .as_array()
                .unwrap()
                .iter()
                .map(|question| question["points"].as_f64().unwrap())
                .sum();
            DOORS[2].submit(&site, &started, &[]).await;
            let result = now(&site, &started).await;
            assert_eq!(result["max_score"].as_f64(), Some(points));
        }
        assert_eq!(asked.len(), 4, "{asked:?}");
    });
}
