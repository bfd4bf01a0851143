//! What an author changes while learners are at it.

use test_support::{on_each_database, on_sqlite, standard_site};

use crate::{
    client::Site,
    quiz::{ALL_RIGHT, QUIZ, score, start},
};

const FILE: &str = "courses/essai/01-premier/04-quiz.md";

#[test]
fn an_edited_quiz_does_not_change_a_stored_attempt() {
    on_each_database(async |database| {
        let before = Site::standard(database).await;
        let open = start(&before).await;
        let graded = start(&before).await;
        let answers = graded.answers(ALL_RIGHT);
        before
            .post_json(&graded.api_submit(), &answers)
            .await
            .expect(200);
        let result = before.get(&graded.api()).await.expect(200).json();

        let edited = standard_site()
            .edited(FILE, "- [ ] Rouge", "- [x] Rouge")
            .edited(FILE, "- [x] Vert", "- [ ] Vert")
            .edited(FILE, "points=2", "points=9")
            .edited(FILE, "- = CLEFMOT", "- = AUTREMOT")
            .edited(FILE, "couleur de l’herbe", "couleur du sang")
            .edited(FILE, "EXPLICATIONTERRE", "Autre explication")
            .edited(FILE, "pass: 60", "pass: 100")
            .edited(FILE, "Le quiz d’essai", "Le quiz remanié")
            .checked();
        let after = Site::of(database, &edited).await;
        assert_eq!(after.get(&graded.api()).await.expect(200).json(), result);
        let page = after.get(&open.page()).await.expect(200).text();
        assert!(page.contains("couleur de l’herbe"), "{page}");
        let answers = open.answers(ALL_RIGHT);
        let answer = after.post_json(&open.api_submit(), &answers).await;
        let answer = answer.expect(200).json();
        assert_eq!(answer["score"], 6.0);
        assert_eq!(answer["max_score"], 6.0);
        assert_eq!(answer["passed"], true);
        assert_eq!(answer["title"], "Le quiz d’essai");

        let new = start(&after).await;
        let answers = new.answers(&[("couleur", &["Rouge"])]);
        after
            .post_json(&new.api_submit(), &answers)
            .await
            .expect(200);
        assert_eq!(score(&after, &new).await, 1.0);
    });
}

#[test]
fn attempts_at_a_quiz_that_is_gone_can_be_read_and_ended() {
    on_each_database(async |database| {
        let before = Site::standard(database).await;
        let (open, graded) = (start(&before).await, start(&before).await);
        let answers = graded.answers(ALL_RIGHT);
        before
            .post_json(&graded.api_submit(), &answers)
            .await
            .expect(200);

        let lesson = "courses/essai/01-premier/01-lecon";
        let site = standard_site()
            .without(FILE)
            .edited(&format!("{lesson}.md"), ", puis [le quiz](04-quiz.md)", "")
            .edited(
                &format!("{lesson}.en.md"),
                ", then [the quiz](04-quiz.md)",
                "",
            )
            .checked();
        let after = Site::of(database, &site).await;
        after.get(&format!("/fr/courses/{QUIZ}")).await.expect(404);
        let page = after.get(&graded.page()).await.expect(200).text();
        assert!(page.contains("6 sur 6") && page.contains("Le quiz d’essai"));
        assert!(
            !page.contains("Recommencer"),
            "there is nothing to begin again"
        );
        let page = after.get(&open.page()).await.expect(200).text();
        assert!(page.contains("Corriger mes réponses"));
        open.send_form(&after, "submit", ALL_RIGHT)
            .await
            .expect(303);
        assert_eq!(score(&after, &open).await, 6.0);
    });
}

#[test]
fn a_result_leads_to_a_quiz_that_was_moved_and_renamed() {
    on_sqlite(async |database| {
        let before = Site::standard(database).await;
        let graded = start(&before).await;
        before
            .post_json(&graded.api_submit(), &graded.answers(ALL_RIGHT))
            .await
            .expect(200);
        let lesson = "courses/essai/01-premier/01-lecon";
        let moved = standard_site()
            .moved(FILE, "courses/essai/02-second/09-bilan.md")
            .edited(
                &format!("{lesson}.md"),
                "04-quiz.md",
                "../02-second/09-bilan.md",
            )
            .edited(
                &format!("{lesson}.en.md"),
                "04-quiz.md",
                "../02-second/09-bilan.md",
            )
            .checked();
        let after = Site::of(database, &moved).await;
        let page = after.get(&graded.page()).await.expect(200).text();
        assert!(
            page.contains("action=\"/fr/courses/essai/second/bilan\""),
            "{page}"
        );
        assert!(page.contains("href=\"/fr/courses/essai/second\""), "{page}");
    });
}

#[test]
fn a_withheld_quiz_says_so_and_cannot_be_started() {
    on_sqlite(async |database| {
        // No right answer any more: a mistake of the author.
        let withheld = standard_site().edited(FILE, "- [x] Vert", "- [ ] Vert");
        let site = Site::of(database, &withheld).await;
        let address = format!("/fr/courses/{QUIZ}");
        let page = site.get(&address).await.expect(200).text();
        assert!(page.contains("Ce quiz est retenu le temps de corriger une erreur"));
        assert!(!page.contains("<form"), "{page}");
        assert!(!page.contains("Rouge"), "{page}");
        let english = site.get(&format!("/en/courses/{QUIZ}")).await.expect(200);
        assert!(english.text().contains("This quiz is held back"));
        site.post_form(&address, &[]).await.expect(404);
        let api = format!("/api/v1/quizzes/{QUIZ}/attempts");
        site.post_json(&api, &serde_json::json!({}))
            .await
            .expect_problem(404);
        assert_eq!(database.count("attempts").await, 0);
        site.get("/fr/courses/essai/premier/lecon")
            .await
            .expect(200);
    });
}
