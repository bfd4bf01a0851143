//! A forgotten password, as browsers and mail programs see it.

use std::time::Duration;

use test_support::{TestDatabase, on_each_database};

use super::site::{MailSite, path_of};
use crate::{
    accounts::{Browser, PASSWORD},
    client::Site,
};

const ADA: &str = "ada@example.org";
const NEW: &str = "quatre lampes vertes au jardin";

/// A site with a member who has confirmed an address; and the device.
async fn with_member(database: &TestDatabase) -> (MailSite, Browser) {
    let post = MailSite::on(database).await;
    let browser = Browser::registered(&post.site, "Zoé").await;
    let fields = [("email", ADA), ("email-password", PASSWORD)];
    browser
        .post("/fr/me/settings/email", &fields)
        .await
        .expect(303);
    let path = path_of(&post.letter().await);
    browser.post(&path, &[]).await.expect(303);
    (post, browser)
}

/// Asks for a link and gives its path.
async fn link(post: &MailSite) -> String {
    let asked = post.site.post_form("/fr/forgot", &[("email", ADA)]).await;
    asked.expect(303);
    path_of(&post.letter().await)
}

#[test]
fn a_new_password_is_chosen_by_a_link_that_works_once_and_ends_every_session() {
    on_each_database(async |database| {
        let (post, browser) = with_member(database).await;
        let path = link(&post).await;
        assert!(path.starts_with("/fr/reset/"), "{path}");
        let other = Browser::new(&post.site);
        let page = other.get(&path).await.expect(200);
        assert_eq!(page.header("cache-control"), "no-store");
        assert!(page.text().contains("Zoé"));
        // What is no good says why, and the link still works.
        let short = other.post(&path, &[("password", "court")]).await;
        assert!(short.expect(422).text().contains("field:password:fault"));
        browser.get("/fr/me/settings").await.expect(200);
        let answer = other.post(&path, &[("password", NEW)]).await.expect(303);
        let page = other.get(&answer.location()).await.expect(200);
        assert!(page.text().contains("Votre mot de passe est changé"));
        assert_eq!(other.cookie(), None);
        // Whoever was signed in is not any more, and the old password is of no use.
        browser.get("/fr/me/settings").await.expect(401);
        browser.sign_in("Zoé", PASSWORD).await.expect(422);
        browser.sign_in("Zoé", NEW).await.expect(303);
        other.post(&path, &[("password", NEW)]).await.expect(410);
        other.get(&path).await.expect(410);
        let told = post.letter().await;
        assert_eq!(told.to, [ADA]);
        assert_eq!(
            told.subject,
            "Le mot de passe de votre compte sur Le site a changé"
        );
    });
}

#[test]
fn the_letter_is_in_the_members_language_and_says_how_long_the_link_works() {
    on_each_database(async |database| {
        let post = MailSite::on(database).await;
        for (language, subject, minutes) in [
            ("en", "A new password for Le site", "30\u{a0}minutes"),
            (
                "fr",
                "Un nouveau mot de passe pour Le site",
                "30\u{a0}minutes",
            ),
        ] {
            let address = format!("{language}@example.org");
            let fields = [
                ("pseudonym", language),
                ("password", PASSWORD),
                ("email", &address),
            ];
            let browser = Browser::new(&post.site);
            let register = format!("/{language}/register");
            browser.post(&register, &fields).await.expect(303);
            let confirm = path_of(&post.letter().await);
            browser.post(&confirm, &[]).await.expect(303);
            // Asked for on a page in another language: the account's counts.
            let fields = [("email", address.as_str())];
            post.site.post_form("/ar/forgot", &fields).await.expect(303);
            let letter = post.letter().await;
            assert_eq!(letter.subject, subject);
            assert!(letter.text.contains(minutes), "{}", letter.text);
            assert!(letter.html.contains(minutes), "{}", letter.html);
            assert!(path_of(&letter).starts_with(&format!("/{language}/reset/")));
        }
    });
}

#[test]
fn a_link_is_of_no_use_after_half_an_hour_or_once_another_was_asked_for() {
    on_each_database(async |database| {
        let (post, _) = with_member(database).await;
        let first = link(&post).await;
        let second = link(&post).await;
        post.site.get(&first).await.expect(410);
        let refused = post.site.post_form(&first, &[("password", NEW)]).await;
        refused.expect(410);
        post.site.get(&second).await.expect(200);
        database.clock.advance(Duration::from_secs(30 * 60));
        post.site.get(&second).await.expect(410);
        let late = post.site.post_form(&second, &[("password", NEW)]).await;
        late.expect(410);
        let browser = Browser::new(&post.site);
        browser.sign_in("Zoé", PASSWORD).await.expect(303);
    });
}

#[test]
fn known_and_unknown_addresses_get_the_same_answer_by_the_same_work() {
    on_each_database(async |database| {
        let (post, _) = with_member(database).await;
        let mut answers = Vec::new();
        for address in [ADA, "personne@example.org"] {
            let before = (database.hasher.hashed(), database.hasher.verified());
            let fields = [("email", address)];
            let asked = post.site.post_form("/fr/forgot", &fields).await;
            let page = post.site.get(&asked.location()).await.expect(200);
            let after = (database.hasher.hashed(), database.hasher.verified());
            assert_eq!(before, after);
            assert_eq!(database.count("outgoing_mails").await, 1);
            answers.push((
                asked.status,
                asked.headers.clone(),
                asked.text(),
                page.text(),
            ));
            let letters = post.deliver().await;
            assert_eq!(letters, usize::from(address == ADA));
            assert_eq!(database.count("outgoing_mails").await, 0);
        }
        assert_eq!(answers[0], answers[1]);
        // What is no address is told: that says nothing about accounts.
        for typed in ["", "Zoé", "a@b", "a@example.org,b@example.org"] {
            let fields = [("email", typed)];
            let page = post.site.post_form("/fr/forgot", &fields).await.expect(422);
            assert!(page.text().contains("nom@exemple.org"));
        }
    });
}

#[test]
fn without_a_mail_server_the_pages_say_so_and_who_can_help() {
    on_each_database(async |database| {
        let site = Site::public(database, &super::site::site_with_contact()).await;
        for (language, words) in [
            ("fr", "Ce site n’envoie pas de courriel"),
            ("en", "This site sends no e-mail"),
        ] {
            let path = format!("/{language}/forgot");
            let page = site.get(&path).await.expect(200).text();
            assert!(page.contains(words), "{page}");
            assert!(page.contains("mailto:equipe@example.org"), "{page}");
            let asked = site.post_form(&path, &[("email", ADA)]).await.expect(303);
            assert_eq!(asked.location(), path);
        }
        let register = site.get("/fr/register").await.expect(200).text();
        assert!(!register.contains("field:email"), "{register}");
        let browser = Browser::registered(&site, "Zoé").await;
        let settings = browser.get("/fr/me/settings").await.expect(200).text();
        assert!(settings.contains("Ce site n’envoie pas de courriel"));
        let fields = [("email", ADA), ("email-password", PASSWORD)];
        let refused = browser.post("/fr/me/settings/email", &fields).await;
        refused.expect(422);
        assert_eq!(database.count("outgoing_mails").await, 0);
    });
}
