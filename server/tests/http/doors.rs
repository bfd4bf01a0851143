//! Grading: each type of question, by each door.

use test_support::on_each_database;

use crate::{
    client::Site,
    quiz::{ALL_RIGHT, ALL_WRONG, DOORS, Door, Given, graded_html, score, start},
};

/// What is answered, and what it is worth.
const CASES: &[(Given, f64)] = &[
    (ALL_RIGHT, 6.0),
    (ALL_WRONG, 0.0),
    (&[], 0.0),
    (&[("couleur", &["Vert"])], 1.0),
    (&[("couleur", &["Bleu"])], 0.0),
    (&[("pairs", &["Deux", "Quatre"])], 2.0),
    (&[("pairs", &["Quatre"])], 1.0),
    (&[("pairs", &["Deux", "Quatre", "Trois"])], 1.0),
    (&[("pairs", &["Deux", "Trois"])], 0.0),
    (&[("terre", &["Vrai"])], 1.0),
    (&[("terre", &["Faux"])], 0.0),
    (&[("mot", &["  ClèfMot "])], 1.0),
    (&[("mot", &["autre chose"])], 0.0),
    (&[("mot", &["   "])], 0.0),
    (&[("nombre", &["271 829"])], 1.0),
    (&[("nombre", &["271827,0"])], 1.0),
    (&[("nombre", &["271830"])], 0.0),
    (&[("nombre", &[""])], 0.0),
];

#[test]
fn the_same_answers_give_the_same_score_through_each_door() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        for (given, expected) in CASES {
            for door in DOORS {
                let started = start(&site).await;
                door.submit(&site, &started, given).await;
                let score = score(&site, &started).await;
                assert_eq!(score, *expected, "{door:?}: {given:?}");
            }
        }
    });
}

#[test]
fn each_door_shows_the_score_at_once() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let started = start(&site).await;
        let answer = Door::Form.submit(&site, &started, ALL_RIGHT).await;
        assert_eq!(answer.location(), started.page());
        let page = site.get(&started.page()).await.expect(200).text();
        assert!(page.contains("6 sur 6"), "{page}");
        assert!(page.contains("Seuil atteint"), "{page}");

        let started = start(&site).await;
        let given: Given = &[("pairs", &["Deux"])];
        let answer = Door::Function.submit(&site, &started, given).await;
        let html = graded_html(&answer);
        assert!(
            html.contains("1 sur 6") && html.contains("16\u{a0}%"),
            "{html}"
        );
        // The island shows the very result that the page has.
        let page = site.get(&started.page()).await.expect(200).text();
        assert!(page.contains(&html), "{html}");

        let started = start(&site).await;
        let answer = Door::Api.submit(&site, &started, ALL_WRONG).await.json();
        assert_eq!(answer["score"], 0.0);
        assert_eq!(answer["max_score"], 6.0);
        assert_eq!(answer["passed"], false);
    });
}

#[test]
fn a_second_submission_changes_nothing_and_leads_to_the_result() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        for door in DOORS {
            let started = start(&site).await;
            door.submit(&site, &started, &[("couleur", &["Vert"])])
                .await;
            let kept = database.contents().await;

            let form = started.send_form(&site, "submit", ALL_RIGHT).await;
            assert_eq!(form.expect(303).location(), started.page());
            let save = started.send_form(&site, "save", ALL_RIGHT).await;
            assert_eq!(save.expect(303).location(), started.page());
            let function = Door::Function.submit(&site, &started, ALL_RIGHT).await;
            assert!(graded_html(&function).contains("1 sur 6"));
            let answers = started.answers(ALL_RIGHT);
            site.post_json(&started.api_submit(), &answers)
                .await
                .expect_problem(409);
            site.patch_json(&started.api_answers(), &answers)
                .await
                .expect_problem(409);
            assert_eq!(database.contents().await, kept, "{door:?}");
        }
    });
}

#[test]
fn of_twenty_submissions_at_once_one_is_graded() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let started = start(&site).await;
        let mut requests = tokio::task::JoinSet::new();
        for number in 0..20 {
            let (site, started) = (site.clone(), started.clone());
            requests.spawn(async move {
                let given = if number % 2 == 0 {
                    ALL_RIGHT
                } else {
                    ALL_WRONG
                };
                let answers = started.answers(given);
                let answer = site.post_json(&started.api_submit(), &answers).await;
                (answer.status.as_u16(), answer.json()["score"].as_f64())
            });
        }
        let answers = requests.join_all().await;
        let graded: Vec<_> = answers
            .iter()
            .filter(|(status, _)| *status == 200)
            .collect();
        let refused = answers.iter().filter(|(status, _)| *status == 409).count();
        assert_eq!((graded.len(), refused), (1, 19), "{answers:?}");
        assert_eq!(Some(score(&site, &started).await), graded[0].1);
        let sql = "SELECT count(*) FROM attempts WHERE submitted_at IS NOT NULL";
        assert_eq!(database.number(sql).await, 1);
        assert_eq!(database.count("attempt_questions").await, 5);
        let sum = "SELECT cast(sum(score) AS bigint) FROM attempt_questions";
        let total = "SELECT score FROM attempts";
        assert_eq!(database.number(sum).await, database.number(total).await);
    });
}
