//! Ordering, matching, cloze and open questions: graded, saved and taken up again through each door.

use std::time::Duration;

use serde_json::json;
use test_support::{every_type_site, on_each_database};

use crate::{
    client::Site,
    form_fields::filled,
    html::tags_named,
    quiz::{DOORS, Door, EVERY_TYPE, Given, Started, question_now, score, start_at},
};

/// What is answered, and what it is worth.
const CASES: &[(Given, f64)] = &[
    (&[], 0.0),
    (
        &[("ordre", &["Semer", "Arroser", "Attendre", "Récolter"])],
        3.0,
    ),
    (
        &[("ordre", &["Arroser", "Attendre", "Récolter", "Semer"])],
        2.0,
    ),
    (
        &[("ordre", &["Récolter", "Attendre", "Arroser", "Semer"])],
        0.0,
    ),
    (&[("ordre", &["Semer", "Arroser"])], 1.0),
    (
        &[("paires", &["Merle=oiseau", "Pie=oiseau", "Truite=poisson"])],
        3.0,
    ),
    (&[("paires", &["Merle=oiseau", "Pie=poisson"])], 1.0),
    (&[("paires", &["Pie=reptile", "Truite=oiseau"])], 0.0),
    (
        &[("trous", &["b1=clèfautre", "b2=161 804", "b3=certain"])],
        3.0,
    ),
    (&[("trous", &["b2=161803", "b3=faux"])], 1.0),
    (
        &[("trous", &["b1=certain", "b2=161801", "b3=douteux"])],
        0.0,
    ),
    (&[("avis", &["Tout le bien du monde."])], 0.0),
    (&[("seul", &["Une plume"]), ("avis", &["Rien."])], 1.0),
];

#[test]
fn the_same_answers_to_any_type_give_the_same_score_through_each_door() {
    on_each_database(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        for (given, expected) in CASES {
            for door in DOORS {
                let started = start_at(&site, EVERY_TYPE).await;
                door.submit(&site, &started, given).await;
                let obtained = score(&site, &started).await;
                assert_eq!(obtained, *expected, "{door:?}: {given:?}");

                let started = start_at(&site, EVERY_TYPE).await;
                door.save(&site, &started, given).await;
                site.post_json(&started.api_submit(), &json!({}))
                    .await
                    .expect(200);
                let obtained = score(&site, &started).await;
                assert_eq!(obtained, *expected, "saved, {door:?}: {given:?}");
            }
        }
    });
}

/// Something for each type, not all of it.
const PARTLY: Given = &[
    ("ordre", &["Attendre", "Semer"]),
    ("paires", &["Truite=reptile", "Pie=oiseau"]),
    ("trous", &["b1=un « mot » \"<b>", "b3=douteux"]),
    ("avis", &["\n  d’abord\n\nensuite </textarea><b>"]),
    ("seul", &["Un poil"]),
];

#[test]
fn what_was_saved_of_any_type_is_in_the_form_again() {
    on_each_database(async |database| {
        for door in DOORS {
            let site = Site::of(database, &every_type_site()).await;
            let started = start_at(&site, EVERY_TYPE).await;
            door.save(&site, &started, PARTLY).await;
            // Another day, perhaps another process.
            database.clock.advance(Duration::from_secs(86_400));
            let again = Site::of(database, &every_type_site()).await;
            let page = again.get(&started.page()).await.expect(200);
            let (mut filled, mut expected) = (filled(&page), started.filled_in(PARTLY));
            filled.sort();
            expected.sort();
            assert_eq!(filled, expected, "{door:?}");
        }
    });
}

#[test]
fn a_form_that_was_emptied_takes_back_what_was_saved() {
    on_each_database(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        for door in [Door::Form, Door::Function] {
            let started = start_at(&site, EVERY_TYPE).await;
            door.save(&site, &started, PARTLY).await;
            door.save(&site, &started, &[]).await;
            let page = site.get(&started.page()).await.expect(200);
            assert_eq!(filled(&page), [], "{door:?}");
        }
    });
}

#[test]
fn steps_in_a_whole_order_are_shown_in_it() {
    on_each_database(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let order = ["Attendre", "Semer", "Récolter", "Arroser"];
        let started = start_at(&site, EVERY_TYPE).await;
        Door::Form.save(&site, &started, &[("ordre", &order)]).await;
        let page = site.get(&started.page()).await.expect(200).text();
        let places = order.map(|step| page.find(&format!(">{step}<")).unwrap());
        assert!(places.is_sorted(), "{places:?}");
    });
}

/// The first two steps that are shown, both at the first place, as fields of the form.
fn at_one_place(started: &Started) -> Vec<(String, String)> {
    let steps = started.question("ordre")["options"].as_array().unwrap();
    let name = |index: usize| format!("q.ordre.{}", steps[index]["id"].as_str().unwrap());
    vec![(name(0), "1".to_owned()), (name(1), "1".to_owned())]
}

#[test]
fn two_steps_at_one_place_can_be_saved_and_are_refused_with_a_word_at_the_end() {
    on_each_database(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let started = start_at(&site, EVERY_TYPE).await;
        let fields = at_one_place(&started);
        let pairs: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        let path = |button: &str| format!("{}/{button}", started.page());
        site.post_form(&path("save"), &pairs).await.expect(303);
        assert_eq!(filled(&site.get(&started.page()).await), fields);

        let page = site.post_form(&path("submit"), &pairs).await.expect(422);
        assert!(page.text().contains("Deux étapes ont la même place"));
        let links = tags_named(&page.text(), "a");
        assert!(links.iter().any(|link| link.is("href", "#q-1")));
        assert_eq!(filled(&page), fields);
        assert_eq!(filled(&site.get(&started.page()).await), fields);

        let body = json!({ "id": started.id, "tag": "fr", "fields": fields });
        let answer = site.post_json("/api/fn/attempts/submit", &body).await;
        let refused = answer.expect(200).json();
        assert_eq!(refused["Refused"][0]["id"], "ordre");

        let steps: serde_json::Map<_, _> = fields
            .iter()
            .map(|(name, place)| (name.replace("q.ordre.", ""), json!(place)))
            .collect();
        let body = json!({ "answers": { "ordre": steps } });
        site.patch_json(&started.api_answers(), &body)
            .await
            .expect(200);
        let problem = site.post_json(&started.api_submit(), &body).await;
        let problem = problem.expect_problem(422).json();
        assert_eq!(
            problem["refused"][0]["reason"],
            "two steps have the same place"
        );
    });
}

#[test]
fn a_blank_that_takes_a_number_refuses_another_word_beside_its_question() {
    on_each_database(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let given: Given = &[
            ("trous", &["b1=x", "b2=beaucoup"]),
            ("seul", &["Une plume"]),
        ];
        for button in ["save", "submit"] {
            let started = start_at(&site, EVERY_TYPE).await;
            let page = started.send_form(&site, button, given).await.expect(422);
            assert!(page.text().contains("Écrivez un nombre, en chiffres."));
            let links = tags_named(&page.text(), "a");
            assert!(links.iter().any(|link| link.is("href", "#q-3")));
            assert_eq!(filled(&page), started.filled_in(given));
            // What could be read was kept.
            let again = site.get(&started.page()).await.expect(200);
            let kept: Given = &[("seul", &["Une plume"])];
            assert_eq!(filled(&again), started.filled_in(kept));
        }
        let started = start_at(&site, EVERY_TYPE).await;
        let body = started.answers(given);
        for problem in [
            site.patch_json(&started.api_answers(), &body).await,
            site.post_json(&started.api_submit(), &body).await,
        ] {
            let refused = problem.expect_problem(422).json();
            let expected = json!([{ "question": "trous", "reason": "a number is expected" }]);
            assert_eq!(refused["refused"], expected);
        }
        let seul = question_now(&site, &started, "seul").await;
        assert_eq!(seul["answer"], json!(null));
    });
}
