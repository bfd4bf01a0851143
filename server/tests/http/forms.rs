//! Taking a quiz without JavaScript: forms, redirects and pages.

use std::time::Duration;

use test_support::{on_each_database, on_sqlite, site_of};

use crate::{
    client::Site,
    form_fields::filled,
    html::tags_named,
    quiz::{ALL_RIGHT, QUIZ, start},
};

#[test]
fn the_start_button_leads_to_an_attempt_of_its_own() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        for lang in ["fr", "en"] {
            let address = format!("/{lang}/courses/{QUIZ}");
            let quiz = site.get(&address).await.expect(200).text();
            let forms = tags_named(&quiz, "form");
            assert_eq!(forms.len(), 1);
            assert!(forms[0].is("action", &address) && forms[0].is("method", "post"));

            let first = site.post_form(&address, &[]).await.expect(303).location();
            let second = site.post_form(&address, &[]).await.expect(303).location();
            assert_ne!(first, second);
            let id = first.strip_prefix(&format!("/{lang}/attempts/")).unwrap();
            assert!(id.len() == 32 && id.bytes().all(|byte| byte.is_ascii_hexdigit()));
            let page = site.get(&first).await.expect(200);
            assert_eq!(filled(&page), []);
            let fieldsets = tags_named(&page.text(), "fieldset");
            assert_eq!(fieldsets.len(), 5);
        }
        assert_eq!(database.count("attempts").await, 4);
    });
}

#[test]
fn only_a_quiz_can_be_started() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        for path in [
            "/fr/courses/essai/premier/lecon",
            "/fr/courses/essai/premier/faire",
            "/fr/courses/essai/premier/nowhere",
            "/xx/courses/essai/premier/quiz",
        ] {
            site.post_form(path, &[]).await.expect(404);
        }
        assert_eq!(database.count("attempts").await, 0);
    });
}

#[test]
fn saved_answers_are_there_when_the_attempt_is_taken_up_again() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let started = start(&site).await;
        let given: &[(&str, &[&str])] = &[
            ("couleur", &["Bleu"]),
            ("pairs", &["Deux", "Trois"]),
            ("mot", &["un « mot » <b>"]),
            ("nombre", &["12,5"]),
        ];
        let saved = started.send_form(&site, "save", given).await.expect(303);
        assert_eq!(saved.location(), format!("{}?saved=1", started.page()));
        let page = site.get(&saved.location()).await.expect(200);
        assert!(page.text().contains("Vos réponses sont enregistrées"));

        // Another day, perhaps another process.
        database.clock.advance(Duration::from_secs(86_400));
        let again = Site::standard(database).await;
        let page = again.get(&started.page()).await.expect(200);
        assert!(!page.text().contains("Vos réponses sont enregistrées"));
        let mut expected = started.filled_in(given);
        let mut filled = filled(&page);
        filled.sort();
        expected.sort();
        assert_eq!(filled, expected);
    });
}

#[test]
fn a_saved_answer_can_be_cleared_and_what_is_not_on_the_form_stays() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let started = start(&site).await;
        started
            .send_form(&site, "save", ALL_RIGHT)
            .await
            .expect(303);
        // The form names every question; those without a value were emptied.
        let left: &[(&str, &[&str])] = &[("couleur", &["Vert"]), ("mot", &[""])];
        started.send_form(&site, "save", left).await.expect(303);
        let page = site.get(&started.page()).await.expect(200);
        let green = started.option("couleur", "Vert");
        assert_eq!(filled(&page), [("q.couleur".to_owned(), green)]);

        // A request that names one question leaves the others as they are.
        let save = format!("{}/save", started.page());
        site.post_form(&save, &[("q.nombre", "7")])
            .await
            .expect(303);
        let page = site.get(&started.page()).await.expect(200);
        assert_eq!(filled(&page).len(), 2);
    });
}

#[test]
fn saved_answers_count_at_the_submission() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let started = start(&site).await;
        started
            .send_form(&site, "save", ALL_RIGHT)
            .await
            .expect(303);
        let submit = format!("{}/submit", started.page());
        let red = started.option("couleur", "Rouge");
        site.post_form(&submit, &[("q.couleur", &red)])
            .await
            .expect(303);
        let page = site.get(&started.page()).await.expect(200).text();
        assert!(page.contains("5 sur 6"), "{page}");
    });
}

#[test]
fn an_unreadable_number_is_refused_beside_its_field_and_nothing_is_lost() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        for button in ["submit", "save"] {
            let started = start(&site).await;
            let given: &[(&str, &[&str])] = &[
                ("couleur", &["Rouge"]),
                ("mot", &["bateau"]),
                ("nombre", &["douze"]),
            ];
            let page = started.send_form(&site, button, given).await.expect(422);
            assert!(page.text().contains("Écrivez un nombre, en chiffres."));
            let links = tags_named(&page.text(), "a");
            assert!(links.iter().any(|link| link.is("href", "#q-5")));
            let inputs = tags_named(&page.text(), "input");
            let field = inputs.iter().find(|input| input.is("name", "q.nombre"));
            assert!(field.unwrap().is("aria-invalid", "true"));
            let mut expected = started.filled_in(given);
            assert_eq!(filled(&page), expected);
            // The attempt is open, and whoever comes back by its address finds what could be read.
            let again = site.get(&started.page()).await.expect(200);
            expected.retain(|(name, _)| name != "q.nombre");
            assert_eq!(filled(&again), expected);
        }
    });
}

#[test]
fn a_result_shows_what_was_given_what_is_right_and_a_way_to_try_again() {
    on_each_database(async |database| {
        let site = Site::standard(database).await;
        let started = start(&site).await;
        let given: &[(&str, &[&str])] = &[("couleur", &["Rouge"]), ("mot", &["ba<teau"])];
        started.send_form(&site, "submit", given).await.expect(303);
        let page = site.get(&started.page()).await.expect(200).text();
        for words in [
            "0 sur 6",
            "Le seuil est à 60\u{a0}%",
            "votre choix",
            "bonne réponse",
            "ba&lt;teau",
            "Pas de réponse",
            "RETOURROUGE",
            "EXPLICATIONNOMBRE",
        ] {
            assert!(page.contains(words), "{words}: {page}");
        }
        let forms = tags_named(&page, "form");
        assert!(forms[0].is("action", &format!("/fr/courses/{QUIZ}")));
    });
}

#[test]
fn an_attempt_keeps_its_language_and_the_page_around_it_speaks_the_readers() {
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let start = format!("/en/courses/{QUIZ}");
        let attempt = site.post_form(&start, &[]).await.expect(303).location();
        let page = site.get(&attempt).await.expect(200).text();
        assert!(tags_named(&page, "html")[0].is("lang", "en"));
        assert!(page.contains("Grade my answers"));
        assert!(tags_named(&page, "h1")[0].is("lang", "fr"));
        assert!(page.contains("Quelle est la couleur"));
    });
}

#[test]
fn a_quiz_that_is_not_translated_links_to_the_readers_own_pages() {
    on_sqlite(async |database| {
        let site = site_of(&[
            (
                "site.yml",
                "title: Site\nlanguages: [en]\nlicence: CC-BY-SA-4.0\n",
            ),
            ("courses/c/course.md", "---\ntitle: C\nlanguage: fr\n---\n"),
            ("courses/c/01-m/module.md", "---\ntitle: M\n---\n"),
            ("courses/c/01-m/01-l.md", "---\ntitle: L\n---\n\nTexte.\n"),
            (
                "courses/c/01-m/02-q.md",
                "---\nkind: quiz\ntitle: Q\n---\n\n## Quoi ? <!-- q:a -->\n\nVoir [ici](01-l.md).\n\n\
                 - = `Exact`\n\n> [!NOTE]\n> Voir [la leçon](01-l.md).\n\n## Combien ? <!-- q:b -->\n\n- = 3,5\n",
            ),
        ]);
        let site = Site::of(database, &site.checked()).await;
        let page = site
            .post_form("/en/courses/c/m/q", &[])
            .await
            .expect(303)
            .location();
        let form = site.get(&page).await.expect(200).text();
        assert!(form.contains("href=\"/en/courses/c/m/l\""), "{form}");
        // The hints are those of the question: to the letter, and a number of its language.
        assert!(form.contains("To be written exactly"));
        assert!(form.contains("for example 12 or 3,5."));
        site.post_form(&format!("{page}/submit"), &[])
            .await
            .expect(303);
        let result = site.get(&page).await.expect(200).text();
        // In the prompt, in the explanation, and among what there is to read again.
        assert_eq!(result.matches("href=\"/en/courses/c/m/l\"").count(), 3);
        assert!(!result.contains("/fr/courses/"));
    });
}
