//! What an author changes in a quiz of every type while learners are at it.

use serde_json::json;
use test_support::{TestSite, every_type_site, on_each_database, on_sqlite};

use crate::{
    client::Site,
    form_fields::filled,
    html::tags_named,
    quiz::{Door, EVERY_TYPE, Given, TYPES_RIGHT, now, question_now, start_at},
};

const FILE: &str = "courses/essai/03-types/02-tout.md";
const ENGLISH: &str = "courses/essai/03-types/02-tout.en.md";

/// The same in both languages.
fn in_both(site: TestSite, old: &str, new: &str) -> TestSite {
    site.edited(FILE, old, new).edited(ENGLISH, old, new)
}

const MISTAKE: &str = "a mistake, so that it is withheld";

/// A change and what it is.
type Edit = (&'static str, fn(TestSite) -> TestSite);

const EDITS: &[Edit] = &[
    ("keys", |site| {
        in_both(site, "CLEFTROU | CLEFAUTRE", "autre chose")
            .edited(FILE, "161803 ± 1", "7")
            .edited(FILE, "= certain | != douteux", "= douteux | != certain")
            .edited(FILE, "- [x] Une plume", "- [ ] Une plume")
            .edited(FILE, "- [ ] Un poil", "- [x] Un poil")
            .edited(FILE, "| Truite | poisson |", "| Truite | oiseau |")
            .edited(FILE, "|        | reptile |", "| | poisson |")
    }),
    ("the right order", |site| {
        site.edited(FILE, "1. Semer\n2. Arroser", "1. Arroser\n2. Semer")
    }),
    ("the texts of options", |site| {
        site.edited(FILE, "Attendre", "Patienter")
            .edited(FILE, "Une plume", "Un plumage")
            .edited(FILE, "Merle ", "Merlette ")
            .edited(FILE, "oiseau ", "volatile ")
            .edited(FILE, "certain", "assuré")
    }),
    ("the order of options", |site| {
        site.edited(
            FILE,
            "- [x] Une plume\n  > RETOURPLUME\n- [ ] Un poil\n  > RETOURPOIL",
            "- [ ] Un poil\n  > RETOURPOIL\n- [x] Une plume\n  > RETOURPLUME",
        )
    }),
    ("texts", |site| {
        site.edited(FILE, "EXPLICATIONORDRE", "Autre explication")
            .edited(FILE, "INDICEUN", "Autre indice")
            .edited(FILE, "RETOURPOIL", "Autre retour")
            .edited(FILE, "Remettez les étapes", "Ordonnez les étapes")
    }),
    ("the id of a question", |site| {
        in_both(site, "q:seul", "q:autre")
    }),
    ("a question less", |site| {
        let note = "> [!NOTE]\n> EXPLICATIONAVIS\n";
        site.edited(
            FILE,
            &format!("## Qu’en pensez-vous ? <!-- q:avis -->\n\n{note}"),
            "",
        )
        .edited(
            ENGLISH,
            &format!("## What do you think of it? <!-- q:avis -->\n\n{note}"),
            "",
        )
    }),
    ("another type", |site| {
        let note = "> [!NOTE]\n> EXPLICATIONAVIS";
        in_both(site, note, &format!("- = ceci\n\n{note}"))
    }),
    ("another order of questions", |site| {
        site.edited(FILE, "pass: 50", "pass: 50\nshuffle: both")
    }),
    ("the size of the pool", |site| {
        in_both(site, "draw=2", "draw=4")
    }),
    ("when feedback is shown", |site| {
        in_both(site, "pass: 50", "pass: 50\nfeedback: immediate")
    }),
    ("points", |site| {
        in_both(site, "q:ordre points=3", "q:ordre points=7")
    }),
    ("the threshold", |site| {
        in_both(site, "pass: 50", "pass: 100")
    }),
    ("the quiz's address", |site| {
        site.moved(FILE, "courses/essai/03-types/02-ailleurs.md")
            .moved(ENGLISH, "courses/essai/03-types/02-ailleurs.en.md")
    }),
    ("no such quiz", |site| site.without(FILE).without(ENGLISH)),
    ("no such module", |site| {
        [
            "module.md",
            "module.en.md",
            "01-lire.md",
            "03-un-par-un.md",
            "04-ouvert.md",
        ]
        .iter()
        .fold(site.without(FILE).without(ENGLISH), |site, name| {
            site.without(&format!("courses/essai/03-types/{name}"))
        })
    }),
    (MISTAKE, |site| {
        site.edited(FILE, "- [x] Une plume", "- [ ] Une plume")
    }),
    ("a lesson in its place", |site| {
        site.without(ENGLISH)
            .with(FILE, "---\ntitle: Une leçon\n---\n\nTexte.\n")
    }),
];

/// The site after an edit, which is free of mistakes unless it is about one.
fn edited(what: &str, edit: fn(TestSite) -> TestSite) -> TestSite {
    let site = edit(every_type_site());
    match what {
        MISTAKE => site,
        _ => site.checked(),
    }
}

#[test]
fn no_edit_changes_what_is_asked_nor_what_it_is_worth() {
    on_each_database(async |database| {
        let before = Site::of(database, &every_type_site()).await;
        for (what, edit) in EDITS {
            let open = start_at(&before, EVERY_TYPE).await;
            let graded = start_at(&before, EVERY_TYPE).await;
            let saved: Given = &[("ordre", &["Arroser"]), ("trous", &["b3=faux"])];
            Door::Form.save(&before, &open, saved).await;
            Door::Api
                .hint(&before, &open, "seul", &[])
                .await
                .expect(200);
            Door::Api.submit(&before, &graded, &TYPES_RIGHT).await;
            let (asked, result) = (now(&before, &open).await, now(&before, &graded).await);
            assert_eq!(result["score"], 10.0);

            let after = Site::of(database, &edited(what, *edit)).await;
            assert_eq!(now(&after, &graded).await, result, "{what}");
            assert_eq!(now(&after, &open).await, asked, "{what}");
            let page = after.get(&graded.page()).await.expect(200).text();
            for words in ["10 sur 12", "EXPLICATIONORDRE", "Seuil atteint"] {
                assert!(page.contains(words), "{what}: {words}: {page}");
            }
            let page = after.get(&open.page()).await.expect(200);
            assert!(page.text().contains("INDICEUN"), "{what}");
            assert_eq!(filled(&page), open.filled_in(saved), "{what}");

            let early = Door::Api.check(&after, &open, "seul", &[]).await;
            early.expect_problem(409);
            let hint = Door::Api.hint(&after, &open, "seul", &[]).await.expect(200);
            assert_eq!(hint.json()["hint_html"], "<p>INDICEDEUX</p>", "{what}");
            Door::Form.submit(&after, &open, &TYPES_RIGHT).await;
            let end = now(&after, &open).await;
            assert_eq!(end["score"], 10.0, "{what}");
            assert_eq!(end["max_score"], 12.0, "{what}");
            assert_eq!(end["passed"], true, "{what}");
            let judged = json!({ "judgement": "right" });
            let path = open.api_question("avis", "self-assess");
            after.post_json(&path, &judged).await.expect(200);
        }
    });
}

#[test]
fn a_result_offers_to_try_again_only_what_can_be_tried() {
    on_sqlite(async |database| {
        let before = Site::of(database, &every_type_site()).await;
        let started = start_at(&before, EVERY_TYPE).await;
        Door::Api.submit(&before, &started, &TYPES_RIGHT).await;
        for (what, edit) in EDITS {
            let after = Site::of(database, &edited(what, *edit)).await;
            let page = after.get(&started.page()).await.expect(200).text();
            let forms = tags_named(&page, "form");
            let again = forms.iter().filter_map(|form| form.attribute("action"));
            let again = again.filter(|action| action.starts_with("/fr/courses/"));
            for action in again {
                let attempt = after.post_form(action, &[]).await;
                assert_eq!(attempt.status.as_u16(), 303, "{what}: {action}");
            }
            // The author's own links, which have an anchor here, are those of a text that was kept.
            for link in crate::html::links(&page) {
                if link.starts_with("/fr/courses/") && !link.contains('#') {
                    let answer = after.get(&link).await;
                    assert_eq!(answer.status.as_u16(), 200, "{what}: {link}");
                }
            }
        }
    });
}

#[test]
fn a_check_goes_on_where_feedback_was_shown_at_once() {
    on_each_database(async |database| {
        let file = "courses/essai/03-types/03-un-par-un.md";
        let before = Site::of(database, &every_type_site()).await;
        let started = start_at(&before, crate::quiz::ONE_BY_ONE).await;
        let first: Given = &[("choix", &["Celui-ci"])];
        Door::Api
            .check(&before, &started, "choix", first)
            .await
            .expect(200);
        let checked = question_now(&before, &started, "choix").await;

        let site = every_type_site()
            .edited(file, "feedback: immediate\n", "")
            .edited(file, "- [x] Celui-ci", "- [ ] Celui-ci")
            .edited(file, "- [ ] Celui-là", "- [x] Celui-là")
            .edited(file, "- = 141421", "- = 7");
        let after = Site::of(database, &site.checked()).await;
        assert_eq!(question_now(&after, &started, "choix").await, checked);
        let second: Given = &[("compte", &["141421"])];
        let answer = Door::Api.check(&after, &started, "compte", second).await;
        assert_eq!(answer.expect(200).json()["score"], 1.0);
        Door::Api.submit(&after, &started, &[]).await;
        assert_eq!(now(&after, &started).await["score"], 2.0);
    });
}
